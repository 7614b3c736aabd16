import type {Clause, Sentence} from '../engine/clauses.ts';
import type {Token} from '../engine/language.ts';
import type {Span} from '../engine/span.ts';
import {valence} from '../engine/valence.ts';
import {
  BAD_ACTS,
  BAD_HABITS,
  BAD_PERSONS,
  BAD_QUALITIES,
  EASY_FEELINGS,
  FEELINGS,
  GOOD_QUALITIES,
} from './lexicon/trait-words.ts';

/** A lasting weakness that a speaker tells of themselves, in the generic present. */
export interface Trait extends Span {
  /**
   * - `flaw`: bad in itself ("I sulk", "I'm lazy", "I don't listen").
   * - `weakness`: bad at, or not fond of, something ("I'm terrible at maths", "I hate selling"): what it is decides whether it matters.
   */
  readonly kind: 'flaw' | 'weakness';
  /** What follows the verb in lower case, without fillers: what the weakness is in. */
  readonly topic: string;
}

/** Adverbs that do not change a statement. */
const FILLERS =
  /^(?:really|truly|honestly|actually|probably|definitely|certainly|simply|just|basically|quite|perhaps|maybe|even|still|very|pretty|fairly|somewhat|slightly|rather|particularly|especially|extremely|incredibly|absolutely|completely|totally|also|naturally|generally|so|that|a|bit|little|tad|kind|sort|of|kinda|sorta|well)$/u;

const OFTEN =
  /\b(?:always|usually|often|sometimes|frequently|constantly|regularly|occasionally|forever|easily|quickly|repeatedly|generally|normally|typically|habitually|most days|most (?:mornings|mondays|weeks|of the time)|every (?:day|week|morning|time|month|single)|all the time|all day|over and over|again and again|a lot|too much|(?:once|twice|two|three|several|a few|many) (?:times )?(?:a|every|per) (?:day|week|month|shift)|whenever|at times|from time to time|tend to)\b/u;

/** What has an end: a trait that was left behind, or that one acts against. */
const ENDED =
  /\b(?:any ?more|these days|nowadays|now|today|no longer|since then|used to|until|at first|in the beginning|last (?:year|week|month)|yesterday|that (?:day|night|morning|time|week))\b/u;

/** First words of an object that is one certain thing: "I ignore the light" tells a story. */
const DEFINITE =
  /^(?:the|this|these|those|it|him|her|them|that|his|one|two|three|four|myself|you|your|a|an|another|what|why|how|whether|in|into|to|up|down|out|for|over|from|back|by)$/u;

const PEOPLE =
  '(?:people|persons|others|other people|everyone|everybody|anyone|anybody|someone|somebody|strangers|colleagues|coworkers|co-workers|workmates|customers|clients|guests|patients|callers|bosses|managers|supervisors|superiors|leaders|authority|teams?|groups?|crowds|kids|children|women|men|juniors|my (?:boss|manager|supervisor|colleagues?|team|coworkers|co-workers|superiors|bosses|staff|people|employees))';
const CONDUCT = `(?:${PEOPLE}|deadlines|everything|anything|rules|orders|instructions|directions|criticism|feedback|advice|change|changes|pressure|stress|conflicts?|confrontation|teamwork|mornings|routine|responsibility|small talk|meetings|paperwork|emails|being \\p{L}+|working|dealing|talking|listening|getting up|taking|following|making decisions|meeting|asking|admitting|waiting|sharing|helping|apologi[sz]ing|losing|speaking up|answering|arguments|mistakes|punctuality|commitment|organi[sz]ation|organi[sz]ing|planning|time|priorities|prioriti[sz]ing|details?|names|anger|emotions|boring|repetitive|difficult (?:people|conversations)|rejection|authority|discipline|patience|silence|stupid|slow|lazy)`;

/** Before the object: articles, possessives and words of degree. */
const LEAD =
  '(?:(?:my|the|all|any|most|some|other|own|with|to|around|of|at|in|on|about|by|when it comes to|large|big|angry|difficult|rude|new|older|younger) )*';

const ON_CONDUCT = new RegExp(`^${LEAD}${CONDUCT}(?!\\p{L})`, 'u');

/** Nothing in particular must follow an empty pattern. */
function startingWith(pattern: string): RegExp {
  return new RegExp(pattern === '' ? '^' : `^(?:${pattern})(?!\\p{L})`, 'u');
}

/** What follows a verb where that makes it bad conduct; by the base of the verb. Longest part of the message: kept short. */
const ACTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    get: `(?:(?:so|too|very|easily|quickly|really) )*(?:${EASY_FEELINGS})(?: (?:easily|quickly|fast|a lot|with|when|whenever|if|at|by|around|once|because|after|before|in|under|about)|$)|nervous (?:\\p{L}+ing|on)|(?:into (?:arguments|fights|trouble|conflicts?|rows)|on (?:people's|everyone's|everybody's|my \\p{L}+) nerves|on the wrong side|on badly|(?:nothing|little|very little|not much) done|sidetracked|lost in (?:thought|details)|behind (?:with|on)|cold feet|carried away|stage fright|too attached|out of bed)`,
    do: '(?:the )?(?:bare minimum|least|minimum|as little as|only what|just enough|nothing(?: unless| until|$)|things my (?:own )?way|everything my (?:own )?way|half (?:jobs?|a job)|things by halves|my own thing|what i (?:want|like|feel)|less than|last minute)',
    go: '(?:quiet|silent|cold|numb|off (?:on|at|the)|mad|crazy|nuts|ballistic|blank|red|to pieces|behind|my own way|over people|through the roof|home early|into (?:a (?:sulk|mood|huff)|hiding|my shell))',
    work: '(?:only (?:when|if)|slowly|too slowly|slow|poorly|badly|(?:best|better) (?:alone|on my own|by myself)|too slow|sloppily|carelessly|better without)',
    talk: '(?:too (?:much|fast|loud|loudly|quickly|long)|over|down to|behind|before|without|about (?:people|others|colleagues)|nonstop|non-stop|a lot|constantly|back)',
    speak:
      '(?:too (?:much|fast|loud|loudly|quickly|softly|quietly|bluntly)|before|without|over (?:people|others)|badly|my mind without|harshly)',
    arrive: '(?:at work )?(?:late|too late)',
    turn: '(?:up )?(?:late|too late|in late)|up (?:drunk|hungover|unprepared|in a mood)|(?:quiet|nasty|aggressive|red)',
    show: '(?:up )?(?:late|too late)|off|up (?:drunk|hungover|unprepared)|my (?:temper|annoyance|anger)',
    come: '(?:in |to (?:work|meetings) |back )*(?:late|too late)|(?:across|over) as',
    clock: '(?:in )?late|out early',
    leave: `(?:the )?(?:boring|dirty|hard|difficult|unpleasant) .*|(?:work )?(?:early|before|at five on the dot)|(?:everything|things|stuff|it all|jobs|tasks|work|my (?:desk|work|stuff|things|dirty)|a mess|half|most things|others|other people|dishes|tools|assignments)`,
    start:
      '(?:late|(?:a lot|lots|many|ten|things|everything|too many|new|projects|fights|arguments|rows)(?! (?:early|sooner|with)))',
    keep: `(?:everything|things|it all|knowledge|information|problems) to myself|to myself|(?:people|others|everyone|everybody|customers) waiting|(?:forgetting|losing|missing|making|interrupting|putting|being|turning|arguing|mixing|breaking|oversleeping|changing my mind|checking my|dropping|procrastinating|delaying|starting)|quiet (?:when|in|about)|grudges|everyone at`,
    let: `(?:people|others|everyone|everybody|things|work|my (?:emotions|feelings|temper|mood|team|work|phone|anger))(?: \\p{L}+)? (?:down|slide|slip|pile|walk|wait|get|show|affect|drift|lie|take over|interfere)|(?:things|others do|other people do|others carry|people walk)`,
    put: '(?:things|everything|stuff|tasks|it all|work|most things|difficult \\p{L}+|hard \\p{L}+|boring \\p{L}+|decisions|(?:\\p{L}+ ){0,3}) ?off|off|myself first|people down|my foot in',
    take: '(?:lots of|too many|long|longer|endless|extra|frequent|unnecessary|plenty of|many) (?:\\p{L}+ )?(?:breaks?|lunch(?:es)?|lunch breaks?|time off|days off|sick days|sickies)|shortcuts|short cuts|sickies|(?:easy )?offen[cs]e|(?:things|everything|it|criticism|feedback|comments|jokes|rejection) (?:too |so |very )*(?:personally|badly|hard|to heart|the wrong way)|criticism|ages|forever|too long|credit for|advantage of|it out on|out my|my (?:anger|frustration|mood|problems)|sides|over (?:conversations|meetings|everything)|everything',
    spend:
      '(?:half|most|hours|too much|too long|a lot|lots|much|all|far too|more) .*(?:phone|instagram|facebook|social media|internet|chatting|gam(?:es|ing)|gossip\\p{L}*|daydreaming|youtube|tiktok|browsing|scrolling|online|twitter|smoking|football|coffee|worrying|looking for|searching)',
    have: '(?:got )?(?:(?:an?|the|some|no|any|always|such|quite|absolutely|almost|real|serious|big|huge|bad|terrible|awful|poor|short|quick|hot|low|limited|little|zero|hardly any|not much|not enough|weak|major|constant|severe|extreme|nasty|lousy|non-existent|massive|little) )+(?:temper|fuse|attention span|concentration|memory|ego|mood swings|moods?|anger|tolerance|patience|tact|discipline|self-discipline|motivation|work ethic|drive|energy|ambition|people skills|social skills|communication skills|organi[sz]ational skills|time management|sense (?:of|for)|listening skills|self-esteem|self-confidence|self-control|empathy|respect for|interest in (?:people|others|teamwork|learning)|time for|filter|willpower|stamina|attitude|(?:\\p{L}+ ){0,2}(?:issues?|problems?)|trust in|faith in|feeling for|talent for|mouth|tongue|bad habits?|(?:bad |annoying |nasty |terrible |awful )(?:habit|tendency) of)|(?:the )?(?:attention span|memory|patience|concentration) (?:of|like)|(?:anger|mood|trust|authority|attitude|temper|attendance|attention|concentration|commitment) (?:issues?|problems?|swings)|mood swings|favou?rites',
    make: '(?:promises|decisions) (?:without|i)|(?:(?:a lot|lots|loads|plenty|tons) of |many |too many |so many |the same |frequent |constant |regular |endless )(?:\\p{L}+ ){0,2}(?:mistakes?|errors?|slips?|excuses|enemies|typos)|(?:careless|silly|stupid|rash|snap|hasty|sloppy|impulsive|cruel|inappropriate) \\p{L}+|excuses|fun of|enemies|promises i|(?:people|others|everyone|colleagues|customers) (?:feel|cry|angry|nervous|uncomfortable|wait|uneasy|mad)|mistakes(?: (?:easily|often|when|all the time|under|a lot|constantly)|$)',
    need: '(?:constant|an? (?:kick|push|nudge|boss|firm hand)|a lot of|lots of|regular|continuous|endless|much|close|someone|somebody|people to|others to|to be (?:pushed|told|reminded|chased|watched|supervised|right|the cent\\p{L}+)|to check my|to (?:win|have the last word|control everything)|attention$|praise|reassurance|pushing|reminding|chasing|hand-?holding|supervision|more (?:breaks|time than)|ages|deadlines to|pressure to)',
    avoid: `(?:conflicts?|confrontations?|responsibility|people|work|hard|difficult|eye contact|decisions|speaking|talking|asking|answering|dealing|phone|the phone|meetings|criticism|feedback|making|anything|${PEOPLE}|telling|giving|arguments|taking|confronting|saying|tough|unpleasant)`,
    miss: '(?:my )?(?:deadlines|appointments|meetings|things|stuff|details|shifts|targets|trains|buses|calls|mistakes|errors|a lot|half|important)',
    forget:
      '(?:people|names|faces|things|stuff|my|appointments|meetings|deadlines|everything|half|a lot|what|where|to|most|birthdays|passwords|instructions|quickly|easily|about|important|orders|tasks|dates|details)',
    break:
      '(?:things(?! down)|stuff|rules|promises|the rules|equipment|my (?:promises|word)|easily|under|out in tears)',
    lose: '(?:things|stuff|my|track|focus|interest|patience|concentration|motivation|it|count|papers|documents|tools|keys|control|heart|attention|confidence|sight of)',
    hate: '',
    suffer: '(?:from )?(?!a loss)',
    lack: '(?!of )(?!(?:the )?(?:time|resources|money|budget|staff|tools|data|information)(?!\\p{L}))',
    fear: '',
    dread: '',
    drink: '(?:a |bit |far |way )*(?:too much|a lot|at (?:work|lunch)|heavily|on the job|before|during)',
    stop: '(?:talking|listening|caring|trying|working|answering|communicating|speaking)',
    stay: '(?:in bed|up (?:too )?late|out of)',
    slam: 'doors|the door',
    quit: '(?:when|easily|things|jobs|as soon|quickly|projects|everything)',
    smoke: '(?:a lot|too much|every|at work|weed)',
    sleep: '(?:in|badly|through|late|at my desk|on the job|too long)',
    fall: '(?:apart|asleep|to pieces|behind|out with)',
    shut: '(?:down|off|people out|everyone out|myself off)',
    switch: '(?:off|out)',
    zone: 'out',
    space: 'out',
    tune: 'out',
    give: 'up(?: .*)?|in (?:too |very )?(?:easily|quickly)|excuses|(?:people|others) (?:the )?(?:cold|silent|orders)|(?:my )?opinion',
    hold: '(?:a )?grudges?|(?:everything|things|it all|feelings|emotions|anger) (?:in|back|inside)|back (?:from|with|my|in)|people back|it against',
    bottle: '(?:everything|things|it all|it|my \\p{L}+|feelings|emotions)? ?(?:up)?',
    blow: '(?:up|my top|hot and cold|things out of|off)',
    boil: 'over',
    burst: '(?:into tears|out)',
    lash: 'out',
    back: 'down|out',
    answer: '(?:back|rudely|without)',
    cut: '(?:corners|people (?:off|short)|others (?:off|short)|off (?:people|others))',
    bend: '(?:the )?rules|the truth',
    stretch: 'the truth',
    jump: '(?:to conclusions|into (?:things|conclusions)|the gun|from (?:one|task|project|job))',
    rush: '(?:things|through|into|my|everything|it|jobs|decisions|tasks|$)',
    mess: '(?:up|things up|around|about)',
    mix: '(?:things|up|names|everything|people)',
    screw: '(?:things )?up',
    waste: '(?:time|a lot|too much|hours|my|so much|half|other people|materials?)',
    check: `my (?:phone|messages|texts?|text messages|instagram|facebook|social media|whatsapp|private).*`,
    play: '(?:games|with my phone|favou?rites|on my phone|people off|dumb|the (?:victim|blame game)|politics|it safe too)',
    call: '(?:in )?(?:in )?sick(?: .*)?|people names|out sick',
    react:
      '(?:too )?(?:badly|emotionally|poorly|defensively|strongly|angrily|slowly|aggressively|before|impulsively|without|first)',
    respond: '(?:too )?(?:badly|emotionally|poorly|defensively|angrily|slowly|aggressively)',
    cope: '(?:badly|poorly)',
    handle: '.*(?:badly|poorly)',
    perform: '(?:badly|poorly|worse)',
    act: '(?:before|without|like a (?:child|diva)|impulsively|as if i|on impulse|rashly|out)',
    push: '(?:people|others|my (?:own )?(?:way|ideas|opinions?|agenda)|back (?:hard|on everything)|too hard|things (?:off|aside))',
    throw: '(?:tantrums|things|a tantrum|my weight)',
    treat: '(?:people|others|everyone|women|juniors).*(?:badly|poorly|unfairly|differently|like|rudely)',
    look: 'down on|at my phone|for (?:excuses|trouble)',
    stir: 'up|things|trouble',
    change: 'my mind(?: .*)?|jobs (?:a lot|often|every)|moods?|(?:things|plans) (?:at the|all)',
    live: 'in (?:my own|chaos)',
    second: 'guess',
    doubt: '(?:myself|my|everyone|people|others)',
    stress: '(?:out|about|over|easily|myself|people)',
    crumble: '',
    tire: '(?:easily|quickly|fast)',
    anger: '(?:easily|quickly)',
    bore: '(?:easily|quickly)',
    drift: '(?:off|away|$)',
    stumble: 'over',
    stutter: '',
    stare: '(?:out|at)',
    struggle: '',
    wander: 'off',
    distract: '(?:others|people|colleagues|easily|everyone)',
    pass: 'the buck|out|the blame|work on',
    dig: 'my heels',
    drag: 'my (?:feet|heels)',
    barge: 'in',
    burn: 'out|bridges',
    butt: 'in',
    shy: 'away',
    side: 'step',
    run: '(?:late|away|out of (?:patience|steam|energy)|my mouth|hot|behind)',
    tell: '(?:lies|white lies|people (?:off|what)|everyone|jokes|tales|dirty)',
    say: '(?:whatever|the (?:first|wrong) thing|things (?:i|without|before)|too much|what(?:ever)? i think|stupid|hurtful|inappropriate|mean|nasty)',
    want: '(?:everything my|things my|to be (?:the cent\\p{L}+|right|left alone|the boss)|my own way|all the|to do as little|the credit|an easy)',
    expect: '(?:others to|everyone to|people to|too much of)',
    insist: '(?:on (?:my|being|doing things my|having|getting my)|that i)',
    disagree: '(?:with everything|a lot|with everyone)',
    fight: `(?:with )?${PEOPLE}`,
    clash: '(?:with|a lot)',
    quarrel: '',
    fly: 'off the handle',
    gamble: '',
    steal: '',
  }).map(([verb, tail]) => [verb, startingWith(tail)]),
);

/** What one is expected to do at work: bad where it is denied. What must follow, by the base of the verb. */
const DUTIES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    listen: '',
    follow: '(?!up )',
    obey: '',
    plan: '(?:ahead|things|anything|my|much|$)',
    prepare: '(?:for|much|enough|properly|$)',
    finish: '(?:what|things|anything|projects?|tasks?|stuff|my|jobs|half|most|books|on time|$)',
    complete: '(?:things|tasks|anything|my|projects)',
    concentrate: '',
    focus: '',
    cope: '',
    communicate: '',
    cooperate: '',
    collaborate: '',
    apologi: '',
    apologize: '',
    apologise: '',
    adapt: '',
    respect: '',
    reply: '(?:to|$)',
    answer: '(?:emails?|calls|the phone|my phone|messages|questions|mails)',
    return: '(?:calls|emails|things|messages)',
    bother: '',
    care: '(?!.*(?:who|blame|credit))',
    try: '(?:hard|very hard|my best|$)',
    commit: '',
    socialise: '',
    socialize: '',
    interact: '',
    fit: 'in',
    mix: '(?:well|with|easily)',
    belong: '',
    stick: '(?:to|with)',
    think:
      '(?:before|things through|ahead|about (?:others|other people|the consequences|consequences)|of others|clearly|straight)',
    pay: '(?:much |enough |any |close |proper )*attention|my (?:share|dues)',
    take: `(?:criticism|feedback|orders|instructions|direction|directions|advice|no for|work seriously|things seriously|my work seriously|responsibility|notes|initiative|the initiative|part|pride|it well|rejection|kindly|well to|defeat|jokes|pressure|risks|ownership|blame)`,
    get: '(?:on|along)(?: well)?(?: with.*)?|(?:things|anything|much|stuff|work|it) done|(?:out of bed|up|going|started|moving|motivated|organi[sz]ed|enough done|to (?:work|places|meetings) on time|anywhere on time|there on time|in on time|involved)|jokes|people',
    have: '(?:got )?(?:(?:the|much|any|a lot of|enough|a|very|good|great|lots of|an|strong|real|what) )*(?:patience|motivation|discipline|attention span|time for|focus|filter|self-\\p{L}+|tolerance|ambition|people skills|social skills|time management|memory|will ?power|organi[sz]ation(?:al)?(?: skills)?|work ethic|sense of|drive|interest in|respect for|stamina|empathy|energy|confidence|leadership|feeling for|talent|head for|eye for|goals|stomach for|nerves?|gift for|it takes|aptitude|knack|communication skills|interpersonal skills|listening skills)',
    see: '(?:the |any )?(?:point|need|sense|reason|value|why)',
    do: `(?:well |great |so well )*(?:in|with|under|at) .*|(?:mornings|authority|small talk|teamwork|deadlines|people|paperwork|overtime|early|feelings|details|rules|stress|meetings|criticism|more than|as i(?:'m| am) told|what i(?:'m| am) told|my share|much|things i|feedback|conflict|customers|patience|emotions)`,
    handle: `(?:.* )?(?:well|badly)|${LEAD}${CONDUCT}.*`,
    deal: `(?:well )?(?:with .*)`,
    manage: '(?:my|time|stress|to (?:finish|be|get|keep|arrive|meet|stay|do)|people|conflict|well).*',
    work: `(?:well|hard|very hard|much|with|in|under|quickly|fast|efficiently|without supervision|together|for (?:women|men|younger)).*`,
    play: 'well with|by the rules|nice',
    trust: `${LEAD}${PEOPLE}|easily|my own`,
    read: '(?:instructions|manuals|emails?|mails|the (?:instructions|manual|small print)|things properly|documents|people|guidelines|contracts|it through|a room|the room|everything|briefs|books|memos|much)',
    check: '(?:my|things|anything|work)(?! (?:phone|messages))|emails',
    ask: `(?:for (?:help|advice|directions|feedback)|questions|people|others)`,
    show: '(?:up|respect|emotion|interest|much|empathy|appreciation|any)',
    turn: '(?:up|in)',
    arrive: '(?:on time|early)',
    remember: `(?:things|names|faces|anything|appointments|stuff|what|deadlines|people|details|instructions|much|orders|numbers|my)`,
    keep: '(?:my (?:promises|word|mouth|temper|desk|cool|room|head|appointments)|promises|deadlines|secrets|to (?:deadlines|time|a schedule|plans?|rules|the rules)|track|up|calm|records|time|notes|things (?:tidy|in order|organi[sz]ed)|quiet|confidences|organi[sz]ed|focused|friends|an eye|boundaries|going)',
    meet: '(?:my )?(?:deadlines|targets|expectations|goals|commitments)',
    respond: '(?:well|to (?:emails|messages|criticism|feedback|authority|calls)|kindly|quickly)',
    express: '',
    open: 'up',
    learn: '(?:fast|quickly|easily|from|things|well|new)',
    pull: 'my weight',
    stay: '(?:calm|focused|focussed|organi[sz]ed|motivated|awake|on (?:task|track|time|top)|late|quiet|still|long|in (?:a job|one|touch)|positive|at one|patient|with|away|up)',
    sit: '(?:still|down|through)',
    wake: '(?:up)?',
    control: '(?:my|a|the|myself|people|children|kids|teenagers|classes|crowds|groups|students|pupils|customers).*',
    stand: `(?!up for)(?:.*)`,
    bear: `(?:.*)`,
    tolerate: '(?:.*)',
    accept: '(?:criticism|authority|feedback|help|being|when|that i|other|change|defeat|rules|orders|no).*',
    say: '(?:sorry|thank you|thanks|please|i(?:.m| am) sorry)',
    admit: '(?:when|that|to|i|my|mistakes|being|it).*',
    resist: '(?:.*)',
    relate: 'to',
    prioritise: '',
    prioritize: '',
    delegate: '',
    motivate: '(?:myself|others|people|my).*',
    inspire: '(?:others|people).*',
    multitask: '',
    decide: '(?:quickly|easily|anything|things|on|between|$)',
    make: '(?:decisions|friends|eye contact|an effort|much (?:of an )?effort|plans|lists|up my mind|small talk|deadlines)',
    hold: '(?:my (?:tongue|temper|drink|concentration)|a conversation|eye contact|down a job|onto)',
    speak: '(?:up|to (?:people|others|anyone|strangers)|much|in (?:public|meetings)|clearly|in front)',
    talk: `(?:to|with) (?:people|others|anyone|strangers|customers|my)|much`,
    help: '(?:others|people|out|colleagues|my colleagues|myself|(?:but )?(?:being|losing|arguing|interrupting|getting|feeling|saying|talking|checking|laughing))',
    let: '(?:go|others|people|anyone|my)',
    spell: '',
    write: '(?:well|things down|clearly|anything|legibly|notes)',
    like: '(?:.*)',
    enjoy: '(?:.*)',
    love: '(?:.*)',
    understand: `${LEAD}(?:${CONDUCT}|why|jokes|other people's).*`,
    tidy: '',
    clean: '(?:up|my).*',
    wash: '',
    smile: '',
    volunteer: '',
    contribute: '',
    participate: '',
    join: 'in',
    explain: '(?:things|myself|well|anything)',
    value: '',
    appreciate: '(?:criticism|being|feedback|advice|people).*',
    welcome: '(?:criticism|feedback|change|advice)',
    look: `(?:people in|after (?:my|things)|ahead|at details)`,
    use: 'my initiative|deodorant',
    perform: '(?:well|under).*',
    function: '(?:well|under|before|without|properly).*',
    thrive: '',
    react: 'well',
    live: 'up to',
    put: '(?:in|things away|much|my heart|effort|myself)',
    be: '(?:bothered|patient|punctual|on time|trusted|relied on|organi[sz]ed|wrong|serious|around|told|nice|polite|consistent|alone with|quiet|tactful|part of|in a room|honest|flexible|calm|friendly|motivated|creative|criticised|criticized|left).*',
  }).map(([verb, tail]) => [verb, startingWith(tail)]),
);

/** Verbs of dislike and difficulty; what is disliked decides. */
const WEAKNESS_VERBS =
  /^(?:hate|dislike|detest|despise|loathe|dread|fear|struggle|suffer|lack|resent|battle|wrestle)$/u;
const LIKING = /^(?:like|enjoy|love|stand|bear|tolerate|understand)$/u;

const WEAK_ADJECTIVE =
  '(?:bad|terrible|awful|hopeless|poor|weak|rubbish|useless|lousy|horrible|horrendous|dreadful|crap|shit|pathetic|inept|incompetent|atrocious|appalling|slow|clumsy|no good|worst|the worst|not good|shaky|rusty|disastrous|abysmal|incapable|unable|clueless|nervous|scared|afraid|terrified|frightened|anxious|uncomfortable|uneasy|insecure|shy|squeamish|impatient|allergic|intimidated|wary|sensitive|awkward|careless|sloppy|inexperienced|unfamiliar|bored|confused|lost|ignorant|lazy|phobic)';
const WEAK_IN = new RegExp(
  `^(?:an? |always |often |usually |easily )*${WEAK_ADJECTIVE} (?:person |one )?(?:at|with|in|of|about|on|around|when it comes to|when|before|after|under|by|to|for|as) (?=\\S)`,
  'u',
);
const NOT_GOOD_IN =
  /^(?:(?:the|any|much|one|all|particularly|exactly|terribly|overly|always|too|most|at) )*(?:good|great|best|strong|brilliant|skilled|gifted|talented|confident|comfortable|clever|excellent|quick|fast|keen|fond|big|one|into|a fan|much of a fan|big fan|able|capable|cut out|made|built|suited|used|patient|interested|happy|ready|willing|prepared|proficient|fluent|experienced|familiar|easy|natural|qualified|expert|an expert) (?:enough )?(?:at|with|in|on|of|about|for|when it comes to|under|to|around|before|working|being) (?=\S)/u;

/** Skills of one job or another that are no matter of character: whether they count depends on the role. */
const SKILL =
  /^(?:\p{L}+ )?(?:computers?|technology|tech|excel|spreadsheets?|software|numbers|figures|maths?|mathematics|statistics|algebra|public speaking|presentations?|presenting|speeches|speaking (?:in public|in front|to (?:large|big))|writing|languages?|english|french|german|spanish|drawing|cooking|driving|sql|programming|coding|grammar|spelling|heights|blood|needles|flying|spiders|dogs|sales|selling|design|history|geography|sports?|powerpoint|typing|delegat\p{L}+|negotiat\p{L}+|interviews?)/u;

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Whether a clause tells what the speaker is like or does as a rule. */
function isGeneric(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (verb === undefined || clause.question || clause.quoted) return false;
  if (isKindOfPerson(clause, sentence)) return true;
  if (subject?.person !== 1 || subject.plural) return false;
  if (clause.voice === 'passive') return false;
  if (clause.link?.kind === 'time' || clause.link?.kind === 'condition' || clause.link?.kind === 'purpose')
    return false;
  if (verb.modal !== undefined && !/^(?:can|may|might|will|could|'ll)$/u.test(verb.modal)) return false;
  if (clause.role === 'infinitive' || clause.role === 'gerund') return isTendency(clause, sentence);
  if (clause.role === 'relative') return false;
  if (verb.tense === 'future') return clause.negated;
  const base = verb.text.toLowerCase() === verb.lemma;
  if (verb.tense === 'past') return base && !verb.perfect && verb.lemma !== 'be' && OFTEN.test(textOf(clause));
  if (verb.tense !== 'present') return false;
  // "I've got a temper" is "I have a temper".
  if (verb.perfect && verb.text.toLowerCase() === 'got' && verb.lemma === 'get') return true;
  if (verb.perfect) return /\b(?:never|always)\b/u.test(textOf(clause)) && !/^(?:have|do)$/u.test(verb.lemma);
  if (verb.progressive) return /\b(?:always|constantly|forever|often|continually)\b/u.test(textOf(clause));
  return true;
}

/** "I'm the kind of guy who does the bare minimum". */
function isKindOfPerson(clause: Clause, sentence: Sentence): boolean {
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  if (clause.role !== 'relative' || clause.verb?.tense !== 'present' || parent?.verb?.lemma !== 'be') return false;
  if (parent.subject?.person !== 1 || parent.subject.plural || parent.negated || parent.verb.tense !== 'present')
    return false;
  return /\b(?:someone|somebody|kind|sort|type|person|guy|girl|man|woman|one)\b/u.test(textOf(parent));
}

/** "I tend to sulk", "I keep losing things", "I have a habit of arguing". */
function isTendency(clause: Clause, sentence: Sentence): boolean {
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  if (parent?.verb === undefined || parent.subject?.person !== 1 || parent.negated) return false;
  const {lemma, tense, perfect} = parent.verb;
  if (tense !== 'present' || perfect) return false;
  return (
    /^(?:tend|keep|seem|end)$/u.test(lemma) ||
    /\b(?:tendency|habit|inclination|prone|inclined|liable|apt|known|quick|guilty|always|the (?:type|kind|sort))\b/u.test(
      textOf(parent),
    )
  );
}

function textOf(clause: Clause): string {
  return clause.tokens.map(({lower}) => lower).join(' ');
}

/** The words after a verb as far as the clause goes, its infinitives and gerunds included. */
function afterVerb(clause: Clause, sentence: Sentence): Words {
  const from = clause.verb?.token.end ?? clause.start;
  const tokens: Token[] = [];
  const next = sentence.clauses.find(
    (other) =>
      other !== clause &&
      other.verb !== undefined &&
      other.verb.token.start > from &&
      other.role !== 'infinitive' &&
      other.role !== 'gerund' &&
      other.link?.kind !== 'time' &&
      other.link?.kind !== 'condition',
  );
  const end =
    next === undefined ? sentence.end : Math.max(from, Math.min(next.start, next.verb?.group.start ?? next.start));
  for (const token of sentence.tokens) {
    if (token.start < from) continue;
    if (token.start >= end || /^[;:!?.–—]$/u.test(token.text)) break;
    if (/^\p{P}+$/u.test(token.text) && token.text !== "'") continue;
    if (FILLERS.test(token.lower) && !(token.lower === 'well' || /^(?:a|that|so|little|of|bit)$/u.test(token.lower)))
      continue;
    tokens.push(token);
  }
  while (tokens[0] && /^(?:n't|not|never)$/u.test(tokens[0].lower)) tokens.shift();
  return {
    tokens,
    text: tokens
      .map(({lower}) => lower)
      .join(' ')
      .replaceAll(" 's", "'s")
      .replaceAll(" '", "'"),
  };
}

/** Degree words before a predicate: "so", "a bit of a". */
const DEGREE =
  /^(?:(?:a|an|the|so|that|bit|little|of|such|kind|sort|well|too|most|always|often|usually|sometimes|easily|quickly|just|also|rather|more|less|overly|known|person|all) )*/u;

/** The traits a sentence tells, in the order of the text. */
export function traitsOf(sentence: Sentence): readonly Trait[] {
  const traits: Trait[] = [];
  for (const clause of sentence.clauses) {
    if (!isGeneric(clause, sentence)) continue;
    const own = textOf(clause);
    if (ENDED.test(own)) continue;
    const words = afterVerb(clause, sentence);
    if (ENDED.test(words.text)) continue;
    const kind = kindOf(clause, words, own);
    if (kind === undefined) continue;
    const first = clause.subject && !clause.subject.implied && clause.role !== 'infinitive' && clause.role !== 'gerund';
    const start = first ? (clause.subject?.start ?? clause.start) : (clause.verb?.group.start ?? clause.start);
    const group = clause.verb?.group ?? clause;
    const last = words.tokens.slice(0, 5).at(-1);
    traits.push({
      start: Math.min(start, group.start),
      end: Math.max(last?.end ?? group.end, group.end),
      kind,
      topic: words.text,
    });
  }
  return traits;
}

function kindOf(clause: Clause, words: Words, own: string): Trait['kind'] | undefined {
  const verb = clause.verb as NonNullable<Clause['verb']>;
  const lemma = verb.perfect && verb.text.toLowerCase() === 'got' ? 'have' : verb.lemma;
  // "to sulk" of "I tend not to sulk".
  const negated = clause.negated || /\b(?:rarely|seldom|hardly|barely|scarcely)\b/u.test(own);
  if (/^(?:be|become|seem|feel|sound|look)$/u.test(lemma)) {
    const state = stateOf(words, negated, lemma, own);
    return state;
  }
  const {text} = words;
  if (negated) return deniedDuty(lemma, text, verb, own);
  if (WEAKNESS_VERBS.test(lemma)) return dislikeOf(lemma, text);
  if (BAD_HABITS.has(lemma)) return 'flaw';
  if (lemma === 'find') return findingOf(text);
  if (/^(?:prefer)$/u.test(lemma))
    return /^(?:to )?(?:be |work(?:ing)? )?(?:alone|on my own|by myself|solo)/u.test(text) ? 'flaw' : undefined;
  const act = ACTS.get(lemma);
  const whole = verb.particle && !text.startsWith(verb.particle.lower) ? `${verb.particle.lower} ${text}` : text;
  if (act?.test(whole) || act?.test(text)) return 'flaw';
  if (BAD_ACTS.has(lemma)) {
    const first = text.split(' ')[0] ?? '';
    if (!DEFINITE.test(first) || OFTEN.test(`${own} ${text}`)) return 'flaw';
  }
  return undefined;
}

function stateOf({text, tokens}: Words, negated: boolean, lemma: string, own: string): Trait['kind'] | undefined {
  const lead = DEGREE.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  if (negated) {
    if (lemma !== 'be' && lemma !== 'feel') return undefined;
    const inIt = NOT_GOOD_IN.exec(rest);
    if (inIt) return weaknessIn(rest.slice(inIt[0].length));
    if (lemma !== 'be') return undefined;
    const index = lead === '' ? 0 : lead.trim().split(' ').length;
    for (const token of tokens.slice(index, index + 2)) {
      if (GOOD_QUALITIES.has(token.lower)) return 'flaw';
      if (!/^(?:ADV|ADJ|DET)$/u.test(token.pos)) break;
    }
    return undefined;
  }
  const inIt = WEAK_IN.exec(rest);
  if (inIt) return weaknessIn(rest.slice(inIt[0].length));
  if (
    /^(?:threatened|attacked|offended|insulted|bored|lost|inferior|superior|jealous|uncomfortable|overwhelmed|misunderstood|intimidated|stressed|nervous|unappreciated|uneasy) (?:when|by|if|easily|around|as soon|quickly|in|whenever)\b/u.test(
      rest,
    )
  )
    return 'flaw';
  if (lemma !== 'be' && lemma !== 'become') return undefined;
  if (
    /^(?:stuck in my ways|set in my ways|behind with|prone to|known for (?:my |being )?(?:bad|late|temper|mood|short)|full of (?:myself|excuses)|at odds with|out of the door|hard to (?:work|please|manage|get|like|motivate|teach)|difficult to)(?!\p{L})/u.test(
      rest,
    )
  )
    return 'flaw';
  // "Quick to judge", "slow to reply", but "slow to anger".
  if (
    /^(?:slow|reluctant|hesitant|unwilling) to (?!anger|judge|blame|say|claim)/u.test(rest) ||
    /^(?:quick|fast|prone|inclined|liable|apt|ready) to (?:judge|critici|anger|blame|write|give up|assume|dismiss|lose|snap|condemn|complain|panic|argue|forget|take|shout|lie|quit|leave|jump|point|fight)/u.test(
      `${rest} `,
    )
  )
    return 'flaw';
  if (
    /^(?:last (?:one |person )?(?:in|to (?:arrive|finish|turn up|know|come in|get in|show up))|first (?:one |person )?(?:out|to leave))\b/u.test(
      rest,
    )
  )
    return 'flaw';
  if (
    /^(?:late|absent|behind|unprepared|hungover|drunk|on my phone|in a (?:mood|rush)|in trouble)\b/u.test(rest) &&
    OFTEN.test(`${own} ${text}`)
  )
    return 'flaw';
  let adjectives = 0;
  for (const token of tokens) {
    const word = token.lower;
    // "I'm stupid and lazy": what is joined is looked at too.
    if (
      /^(?:and|or|but|,|a|an|the|so|too|very|most|bit|of|little|well|always|often|usually|sometimes|known|such|person|more|kind|sort|worker|sometimes|all|rather|overly|that)$/u.test(
        word,
      )
    )
      continue;
    if (word === 'less' || word === 'not') return undefined;
    if (BAD_QUALITIES.has(word)) {
      // "I'm slow to anger" is good; "I'm difficult to reach" is no matter of character.
      return 'flaw';
    }
    if (BAD_PERSONS.has(word)) return 'flaw';
    if (
      (token.pos === 'ADJ' || token.pos === 'NOUN') &&
      valence(token) <= -2 &&
      !FEELINGS.has(word) &&
      !FEELINGS.has(token.lemma)
    ) {
      if (token.pos === 'ADJ' || /^(?:a |an |such )/u.test(text)) return 'flaw';
    }
    if (token.pos !== 'ADJ' && token.pos !== 'ADV') break;
    adjectives++;
    if (adjectives > 3) break;
  }
  return undefined;
}

/** What somebody is bad at: a matter of character, or of a skill. */
function weaknessIn(topic: string): Trait['kind'] | undefined {
  const plain = topic.replace(/^(?:(?:my|the|a|an|all|any|it comes to|anything to do with) )+/u, '');
  if (SKILL.test(plain)) return 'weakness';
  const [verb = '', ...rest] = plain.split(' ');
  if (/^(?:noon|midday|lunch|coffee|nine|ten|pressure|stress|breakfast|the weekend|weekends)$/u.test(verb))
    return 'flaw';
  if (!LIKING.test(verb) && DUTIES.get(verb)?.test(rest.join(' '))) return 'flaw';
  if (/^(?:hear|tell|say|report|see|have|you|him|her|what (?:happened|i did)|that|it|this|myself)\b/u.test(plain))
    return undefined;
  return ON_CONDUCT.test(topic) || ON_CONDUCT.test(plain) ? 'flaw' : 'weakness';
}

function deniedDuty(
  lemma: string,
  text: string,
  verb: NonNullable<Clause['verb']>,
  own: string,
): Trait['kind'] | undefined {
  if (
    /\b(?:without|unless|until|before|single|anyone else|anybody else|either|yet|because)\b/u.test(text) &&
    !/^think before/u.test(`${lemma} ${text}`)
  )
    return undefined;
  const duty = DUTIES.get(lemma);
  if (!duty) return undefined;
  const whole = verb.particle && !text.startsWith(verb.particle.lower) ? `${verb.particle.lower} ${text}` : text;
  if (LIKING.test(lemma)) return dislikeOf(lemma, text);
  if (!duty.test(text) && !duty.test(whole)) return undefined;
  if (
    lemma === 'resist' ||
    (lemma === 'help' && !/\b(?:can|cannot|ca|could)\b/u.test(own) && /^(?:myself|but)/u.test(text))
  ) {
    return /\b(?:can|cannot|ca)\b/u.test(own) ? 'flaw' : undefined;
  }
  const first = text.split(' ')[0] ?? '';
  if (/^(?:this|that|him|her|them|it|his|these|those)$/u.test(first)) return undefined;
  return 'flaw';
}

/** "I hate selling", "I don't enjoy being told": what is disliked decides; who hates waste or injustice is no worse for it. */
function dislikeOf(lemma: string, text: string): Trait['kind'] | undefined {
  const topic = text
    .replace(/^(?:to|with|from|at|the (?:idea|thought) of|it when|when|having to|the)(?: |$)/u, '')
    .replace(/^(?:to|with) /u, '');
  if (
    topic === '' ||
    /^(?:it|that|this|him|her|them|say|admit|think|see|myself|disappoint|let|waste|losing|lying|injustice|lies|i|what|how|being (?:idle|late|unprepared)|when|failing|failure|mistakes|making mistakes|errors|delays)\b/u.test(
      topic,
    )
  )
    return undefined;
  if (lemma === 'suffer')
    return /^(?:\p{L}+ )?(?:mood|anxiety|stage|stress|nerves|bad|low|laziness|imposter|impostor|burn|depress|panic|temper|terrible|poor|exam)/u.test(
      topic,
    )
      ? 'flaw'
      : undefined;
  if (lemma === 'lack') return 'flaw';
  if (SKILL.test(topic)) return 'weakness';
  if (
    ON_CONDUCT.test(topic) ||
    /^(?:be|work|deal|talk|listen|follow|take|have|get|do|share|wait|ask|answer|speak|being|working)\b/u.test(topic)
  )
    return 'flaw';
  return 'weakness';
}

/** "I find people exhausting", "I find it hard to listen". */
function findingOf(text: string): Trait['kind'] | undefined {
  const bad =
    '(?:exhausting|boring|annoying|tedious|irritating|stupid|tiresome|pointless|unbearable|dull|tiring|frustrating|useless|hard|difficult|tough|tricky|impossible|challenging|confusing|scary|intimidating|stressful|overwhelming|draining)';
  const hard = new RegExp(`^it (?:\\p{L}+ ){0,2}${bad} (?:to |when |that )?`, 'u').exec(text);
  if (hard) {
    const [verb = '', ...rest] = text.slice(hard[0].length).split(' ');
    if (/^(?:be|being)$/u.test(verb) || DUTIES.get(verb)?.test(rest.join(' '))) return 'flaw';
    return 'weakness';
  }
  if (new RegExp(`^(?!it |that |this )(?:\\p{L}+ ){1,5}${bad}(?!\\p{L})`, 'u').test(text))
    return ON_CONDUCT.test(text) ? 'flaw' : 'weakness';
  return undefined;
}
