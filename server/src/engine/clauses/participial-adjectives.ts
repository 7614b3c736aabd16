import {wordSet} from '../word-set.ts';

/** Shaped like participles, but never the verb of a passive. */
export const PLAIN_ADJECTIVES = wordSet(`
  acclimated accustomed addicted antiquated arched armored armoured arrowed ashamed assorted bearded belated beloved
  bespectacled biased bigoted bilobed bloated blond-haired carpeted chuffed civilised civilized conceited contented
  crazed crested crooked deceased dejected demented dignified dilapidated disadvantaged diseased disgruntled
  disillusioned disinterested disorganised disorganized disoriented dissatisfied domed drunken elated enamored
  enamoured famed famished fated feathered finned forested freckled gabled gifted gnarled goateed gobsmacked gone
  good-natured hinged hirsute hooded hooved horned impassioned inclined indebted inexperienced infatuated interested
  involved jaded jagged jet-lagged knackered landlocked lobed malnourished mannered moneyed monied moustached
  multifaceted mustachioed naked nuanced opinionated outdated outmoded overcast overcooked overdue overpriced oversized
  peeved pigmented pimpled pissed pockmarked poised principled propertied psyched ragged renowned rid rotten rugged
  sacred salaried secluded serrated skilled so-called sophisticated spined spirited stoked storied striped sugared
  sunken supposed talented tentacled thorned tired toothed turreted unabated unasked undercooked underprivileged
  upturned versed webbed whiskered wicked winged wooded worth wretched
`);

/** Feelings: a passive only beside a by-agent or an event. */
export const FEELINGS = wordSet(`
  bored deserted haunted strained subdued agitated alarmed amazed amused annoyed appalled astonished astounded baffled
  bewildered bothered captivated charmed comforted hurried concerned confused convinced delighted depressed devastated
  disgusted disheartened dismayed distracted distressed embarrassed energized energised enraged enthralled exasperated
  excited exhausted fascinated fatigued flattered flustered frightened frustrated fulfilled gratified grieved horrified
  humbled impressed infuriated intimidated intrigued irritated mesmerized mortified motivated nauseated obsessed
  outraged overjoyed overwhelmed panicked perplexed perturbed petrified pleased puzzled rattled relaxed relieved
  satisfied saddened shaken shocked sickened spooked startled stressed stunned surprised terrified thrilled traumatized
  traumatised troubled unimpressed unnerved unsettled upset vexed worried
`);

/** What things and people are like: a passive only beside a by-agent, `complicated by rain`. */
export const QUALITY_PARTICIPLES = wordSet(`
  advanced bemused dogged complicated cramped crowded dazed deranged detailed disabled experienced faded handicapped
  harried hurried impaired intoxicated muted perverted predisposed prejudiced privileged scared shrunken skewed
  tattered varied walled warped weathered wrinkled
`);

/** Words for feelings that are as often deeds: `the guard was distracted`, `it may be confused with a moth`. */
export const STIRRED = wordSet(`
  charmed comforted confused convinced devastated distracted haunted humbled intimidated motivated rattled relieved
  shaken startled strained subdued traumatised traumatized troubled
`);

/** States that an event brings about: closed, broken. A passive only where something shows the event. */
export const RESULT_PARTICIPLES = wordSet(`
  armed balanced bent broken clogged closed coagulated cracked disappointed divorced dressed faded finished focused
  focussed frozen geared hooked jammed limited mixed opposed oriented packed related retired rooted rusted seated shut
  specialized specialised spoiled stuck suited tied torn trapped worn
`);

/** Those of them that somebody brings about at a moment: `closed without notice`, `bent to fit the frame`. */
export const MADE_RESULTS = wordSet(`
  balanced bent broken closed cracked frozen hooked jammed mixed packed seated shut tied torn worn
`);

/** States of people; of a thing the same words tell an event: `I was prepared`, but `the report was prepared`. */
export const PERSON_STATES = wordSet(`
  acquainted certified committed decided dedicated determined devoted done educated engaged equipped established
  finished invested accomplished animated cultured drunk isolated organized organised lost occupied positioned prepared
  qualified rested scattered seasoned settled trained wasted withdrawn
`);

/** Those of them that others put people into: `I had never been trained`. */
export const IMPOSED_STATES = wordSet('certified educated isolated positioned scattered trained');

/** Not a state of mind, although an adverb of degree may stand before them. */
export const DEGREES = wordSet(
  'very so too pretty extremely super more most less rather somewhat incredibly awfully as quite',
);

/** Verbs in un- that are real verbs; other participles in un- are adjectives (`unexpected`). */
export const UN_VERBS =
  /^un(?:d(?:er|o)|cover|fold|leash|load|lock|pack|plug|veil|install|subscribe|tie|wrap|dress|zip|box|ravel|block|seat|it|if|earth|screw|hook|follow|friend|mute|pin|wound|winded|bundl|ion|freez|froz|publish|archiv|mask|bolt|bridl|button|chain|clog|cork|coupl|furl|hitch|latch|pick|roll|saddl|seal|settl|shackl|stitch|tangl)/u;

/** Those whose participle is as often a state: `the car was unlocked`. */
export const UN_RESULTS =
  /^un(?:block|bolt|button|done|hook|latch|lock|mask|pack|plug|screw|seal|ti(?:e|ed)|wrap|zip)/u;

/** Compounds of a noun in -ed (`short-sighted`, `lighthearted`): people have such heads, nobody does it to them. */
export const BODY_ADJECTIVE =
  /^(?:(?:light|hard|soft|big|hot|bald|clear|level|pig|bone|muddle|wrong|cool|empty|air|red|kind|warm|half|faint|broken|cold|whole|good|tender|heavy|left|right|short|long|near|far|absent|narrow|broad|open|like|strong|fair|high|simple|feeble|single|evil|weak|dim|quick|dull|sharp|foul|loud|wide|over|under|pint|multi|many|bow|bandy|two|three|four|tight|ham|bare|web|flat|sure|even|back)-?|[a-z]+-)(?:headed|hearted|minded|sighted|mouthed|coloured|colored|sized|fisted|witted|legged|handed|footed|eyed|haired|faced|skinned|tempered|natured|spirited|aged)$/u;

/** Participles with a particle that tell how somebody feels: `fed up`, `worn out`. */
export const PHRASAL_STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fed: 'up',
    grown: 'up',
    sold: 'out',
    worn: 'out',
    burned: 'out',
    burnt: 'out',
    freaked: 'out',
    bummed: 'out',
    laid: 'back',
    bound: 'for',
    washed: 'out',
    dressed: 'up',
  }),
);

/** Verbs without an object, whose participle after be tells a perfect or a state: `the time is come`, `he was gone`. */
export const INTRANSITIVE_PARTICIPLES = wordSet(`
  appeared arisen arrived become belonged come departed died disappeared emerged existed fallen gone happened lain
  occurred remained risen slept vanished
`);
