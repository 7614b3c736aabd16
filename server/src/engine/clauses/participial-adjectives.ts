const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Shaped like participles, but never the verb of a passive. */
export const PLAIN_ADJECTIVES = list(`
  accustomed ashamed bigoted biased beloved crooked cultured deceased faded fancied fated   good-natured interested jaded jagged naked outdated overdue ragged rid rugged sacred scared skilled so-called
  sophisticated spirited talented tired unabated unasked varied weathered wicked worth wretched antiquated rotten drunken
  sunken shrunken experienced inexperienced intoxicated wasted perverted privileged
  retired conceited opinionated inclined mistaken belated cramped
  crowded carpeted bearded elated complicated detailed
  acclimated assorted bemused bloated chuffed civilised civilized contented dazed dejected demented deranged dilapidated disillusioned
  disoriented elongated enamored enamoured famed famished gobsmacked indebted infatuated knackered landlocked malnourished multifaceted
  nuanced outmoded overpriced oversized undercooked overcooked peeved pissed poised predisposed prejudiced principled psyched renowned
  seasoned secluded stoked storied versed withdrawn involved disorganized disorganised disinterested dissatisfied disgruntled
  overcast fertilized advanced tattered addicted drunk supposed gone
`);

/** Feelings: a passive only beside a by-agent or an event. */
export const FEELINGS = list(`
  bored deserted haunted strained subdued agitated alarmed amazed amused annoyed appalled astonished astounded baffled bewildered bothered captivated
  charmed comforted concerned confused convinced delighted depressed devastated disgusted disheartened
  dismayed distracted distressed embarrassed energized energised enraged enthralled exasperated
  excited exhausted fascinated fatigued flattered flustered frightened frustrated fulfilled gratified grieved horrified
  humbled impressed infuriated intimidated intrigued irritated mesmerized mortified motivated
  nauseated obsessed outraged overjoyed overwhelmed panicked perplexed perturbed petrified pleased puzzled
  rattled relaxed relieved satisfied saddened shaken shocked sickened spooked startled stressed stunned
  surprised terrified thrilled traumatized traumatised troubled unimpressed unnerved upset vexed
  worried
`);

/** States that an event brings about: closed, broken. A passive only where something shows the event. */
export const RESULTS = list(`
  armed balanced bent broken clogged closed coagulated cracked disappointed divorced dressed faded finished focused focussed frozen
  geared hooked jammed limited married mixed opposed oriented packed related rooted rusted seated
  shut specialized specialised spoiled stuck suited tied torn trapped worn
`);

/** States of people; of a thing the same words tell an event: `I was prepared`, but `the report was prepared`. */
export const PERSON_STATES = list(`
  acquainted certified committed decided dedicated determined devoted done educated engaged equipped established finished invested
  isolated organized organised lost occupied positioned prepared qualified rested scattered settled trained
`);

/** Not a state of mind, although an adverb of degree may stand before them. */
export const DEGREES = list(
  'very so too pretty extremely super more most less rather somewhat incredibly awfully as quite',
);

/** Verbs in un- that are real verbs; other participles in un- are adjectives (`unexpected`). */
export const UN_VERBS =
  /^un(?:d(?:er|o)|cover|fold|leash|load|lock|pack|plug|veil|install|subscribe|tie|wrap|dress|zip|box|ravel|block|seat|it|if|earth|screw|hook|follow|friend|mute|pin|wound|winded|bundl|freez|froz|publish|archiv|mask)/u;

/** Compounds of a noun in -ed (`short-sighted`, `lighthearted`): people have such heads, nobody does it to them. */
export const BODY_ADJECTIVE =
  /(?:[^e]headed|hearted|minded|sighted|mouthed|coloured|colored|sized|fisted|witted|legged)$/u;

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
    washed: 'out',
    dressed: 'up',
  }),
);

/** Verbs without an object, whose participle after be tells a perfect or a state: `the time is come`, `he was gone`. */
export const INTRANSITIVE = list(`
  appeared arisen arrived become belonged come departed died disappeared emerged existed fallen gone happened lain occurred remained
  risen slept vanished
`);
