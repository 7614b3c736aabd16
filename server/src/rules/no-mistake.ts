import {findAdmission} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import type {Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {isConcreteFault, tellsConcreteFault} from './concrete-fault.ts';
import {findDenials} from './denials.ts';
import {defineFrames, type FrameMatch, type WordClasses} from './frames.ts';
import {shortDenial} from './short-denial.ts';
import {isQuotedAt, replaceByPrompt} from './statements.ts';

const CLASSES: WordClasses = {
  mistake: [
    '(mistake|error|failure|weakness|regret|flaw|fault|shortcoming|blunder|failing|setback|slip-up|misstep|screw-up|weak (point|spot|area|side)|weaker (area|side)|bad (decision|experience|habit|quality|trait))',
  ],
  mistakes: [
    '(mistakes|errors|failures|weaknesses|regrets|flaws|faults|shortcomings|blunders|failings|setbacks|slip-ups|missteps|screw-ups|weak (points|spots|areas|sides)|weaker areas|bad (decisions|experiences|habits|qualities|traits)|failure|areas (for|of) improvement)',
  ],
  size: [
    '(big|major|serious|significant|huge|glaring|obvious|specific|particular|single|memorable|notable|great|large|proper|true|important|bad|work|work-related|professional|career|actual|concrete|good|massive|recent|outright|total|complete|epic|catastrophic|terrible|silly|clear|such|personal|substantial|critical|costly)',
  ],
  // "a mistake", "any big mistakes", "one", "anything"
  some: [
    '((a|an|any|one|a single|any single|many|too many|any one|one single|any of those|any of these|such|an) )?({size} )?({size} )?({mistake}|{mistakes})',
    '(any|many)( of (them|those|these))?',
  ],
  occasion: [
    '((a|an|any|one|a single|any single|many|any one) )({size} )?({size} )?(time|times|occasion|occasions|instance|instances|example|examples|moment|moments|situation|situations|case|cases|incident|incidents|story|stories|point|day|thing|things|one|job|project|task|moment in my career|answer)',
    "(when|where) i('ve| have)?",
  ],
  anything: [
    'anything( (major|big|serious|specific|significant|huge|important|bad|negative|wrong|in particular|like that|substantial|notable|worth mentioning))?',
  ],
  cant: [
    "(can't|cannot|can not|can|couldn't|could not|'m unable to|am unable to|don't|do not|am not able to|'m not able to|'m not sure i can|'d struggle to|would struggle to|struggle to|'m struggling to|am struggling to|'d be hard pressed to|would be hard pressed to|'d be hard-pressed to|'m hard pressed to|find it (hard|difficult|tough) to|'d find it (hard|difficult) to|am trying to|'m trying to|have trouble|have a hard time|'m having trouble|'m having a hard time|have difficulty|'d have to lie to|scarcely|can hardly|can barely|'m at a loss to)",
  ],
  recall: [
    '(<think> of|<recall>|<remember>|<recollect>|<come> up with|<name>|<identify>|<pinpoint>|<point> to|<pick> out|<bring> to mind|<give> you|<list>|<single> out|<put> my finger on|<tell> you( about)?|<dig> up|<cite>|<mention>|<share>)',
  ],
  // Words between a denial and the mistake it denies; any other word may mean something else ("I don't hide my mistakes").
  between: [
    '(to|in|a|an|any|the (kind|sort) of|of|with|myself|as|having|had|have|made|make|making|been|be|experienced?|experiencing|situation|position|where|when|i|that|deal|dealt|dealing|faced?|facing|suffer|suffered|consider|considered|call|called|would|think|thing|things|see|anything|something|what|{size}|one|at|so|far|yet|job|work|whole|or|conflict|never|encounter|encountered|count|regard|describe|biggest|greatest|to speak|has|been|through|sure|really|own|my life|my career|find myself|found myself|anyone|someone|because of|over)',
  ],
  freq: [
    '(always|usually|generally|normally|typically|often|mostly|tend to|tends to|all|both|most of the time|almost always|nearly always|for the most part)',
  ],
  seldom: [
    "(never|rarely if|seldom if|rarely|seldom|hardly|almost never|barely|scarcely|very seldom|not often|don't|do not|don't tend to|do not tend to|don't usually|don't often|don't generally|don't normally|usually don't|generally don't|normally don't|simply don't|try not to|can't afford to|tend not to|tend to not|don't allow myself to|hardly if|never once|do not usually|do not often|have a habit of never|pride myself on not|pride myself on never)",
  ],
  // What one who fails has done: participles.
  erred: [
    '(made|had|committed|done)( ({some}|one))',
    '(failed|erred|slipped up|messed up|screwed up|fucked up|cocked up|flopped|blundered|fallen short|come up short|been wrong|gone wrong|dropped the ball|done (anything|something) wrong)( (at|in|with) (anything|something|a task|a job|any job|my job|my work|a project|any project|any of my|work))?',
    '(messed|screwed|stuffed|cocked|fouled|fucked) (anything|something|things|it|a thing) up|(ruined|botched|broken) (anything|something|a thing)',
    'failed (to (deliver|meet|hit|reach|achieve|complete|finish|succeed|satisfy)|(a|any|my|an) (task|project|team|boss|client|customer|job|assignment|goal|target|exam|test|course|interview|class))',
    'gotten? (it|anything|something|things|much|a lot|stuff) wrong|got (it|anything|something|things|much|a lot|stuff) wrong',
    'had (anything|things|something|much|a project|a job) (go|gone|fail|going|that (went|has gone|goes)) (wrong|badly|south|sideways)?',
    'let (anyone|anybody|someone|my team|the team|a client|people|a customer|my boss|my manager|my colleagues) down',
    'missed (a|any|one|my|a single|any of my) (single )?(deadlines?|targets?|goals?|shifts?|days?|quotas?|milestones?)',
    'disappointed (anyone|anybody|a|my|any|people)|regretted (anything|a|any|something|much)|lost (a|any) (client|customer|account|sale|game)|been (criticised|criticized|told off|reprimanded|disciplined|written up|late)|had (a|any|a single|one) (complaint|complaints|problem|problems|issues?|failures?|bad reviews?|negative feedback|warnings?)|received (a|any|a single|negative|bad) (complaints?|feedback|criticism)|done (anything|something) (i|that i) regret|experienced (a|any|real)? ?(failure|failures|setbacks?)|faced (a|any)? ?(failure|failures)|encountered (a|any)? ?(failure|failures)',
  ],
  // The same as a habit.
  err: [
    '(make|do|have|commit)( {some})',
    '(fail|err|slip up|mess up|screw up|mess things up|screw things up|fall short|drop the ball|do (anything|things|something) wrong|go wrong|lose)( (at|in|with) (anything|something|things|what i do|my (job|work)|work|tasks))?',
    'get (it|things|anything|stuff|something|much|one|any) wrong|let (people|anyone|anybody|others|my team|customers|clients) down|miss (deadlines|a deadline|my deadlines|targets|a beat|anything|any deadlines)|regret (anything|things|much|a thing|any of it|any of my)|(mis-step|misstep)|overlook (things|anything|details)|forget (things|anything)|have (problems|issues|trouble) (with|at|in) my (job|work)',
  ],
  careful: [
    '(careful|cautious|organised|organized|thorough|meticulous|conscientious|detail-oriented|detail oriented|good at (my job|what i do|planning)|diligent|prepared|well prepared|well-prepared|well organised|well organized|well-organised|well-organized|precise|particular|methodical|on top of (things|everything|my work))',
  ],
  smoothly: [
    '(smoothly|well|fine|great|perfectly|to plan|according to plan|right|without a hitch|ok|okay|my way|as planned|just fine|out|out well|out fine|out for the best|for the best|good|swimmingly|without problems|without any problems|without issues|without incident)',
  ],
};

const find = defineFrames(
  {
    recall: [
      "(i|i've|we) ?{cant} ({freq} )?{recall} (of )?({some}|{occasion}|{anything}|one|nothing|making {some}|having {some}|getting (it|anything|things|something) wrong|letting (anyone|anybody|someone|people) down|missing (a|any) [a-z]+|(failing|messing up|screwing up|being wrong|doing anything wrong)|the last time i {err}|the last time i (made|failed|messed|got)|the last (mistake|failure|error))",
      "(can't|cannot|couldn't|struggling to|hard to|it's hard to|it's difficult to|difficult to|tough to|it's tough to|not easy to|hard for me to|difficult for me to|tricky to|not sure i can|try to|unable to) {recall} ({some}|{occasion}|{anything}|one)",
      "i('m| am)? ?(drawing|getting) a (total |complete )?blank|drawing a blank|a blank on that|i('m| am) coming up (blank|empty)|i( always)? (draw|drew) a (total |complete )?blank|i('ll| will| 'd|'d| would) (have to |like to |rather )*(pass|skip)( on (that|this)( one)?| (that|this) one)?(?= ?(\\.|,|$))|my mind('s| is| has)? ?(gone|going|goes|went)? ?blank",
    ],
    mind: [
      '(nothing|none|no (such )?({size} )?({mistake}|{mistakes}|time|example|examples|one thing|incident|situation|occasion)|not (a single|much|any|anything|one)|no specific [a-z]+)( (of (them|those|note)|{size}|in particular|that (big|bad|serious)|else))? … (comes?|springs?|jumps?|leaps?|pops?|sticks?|stands?|is coming|is springing|would come|has come) (to mind|out|to me|into my (head|mind)|in my (mind|head))',
      '(nothing|none|not any|no)( … )?(that )?i can (think of|recall|remember|name|recollect|point to)',
      "(not|none|nothing|no|no {mistakes}) that i('m| am) aware of|(?<=^)not me(?= ?[,.!]|$)|i('ll|'d| will| would| must)( (have to|rather))? say (none|no|nothing|never|zero|not)(?= ?[,.!;]|$)|not that i (can )?(know of|think of|recall|remember|recollect)|(not|nothing|none) off the top of my head",
      "(doesn't|don't|do not|does not) (come|spring) to mind|(don't|do not) have (one|any|anything|an example|a story) (in mind|to (give|share|tell|offer)|for (you|this|that)|off the top)",
    ],
    none: [
      "there (isn't|aren't|are no|is no|'s no|have been no|has been no|haven't been|hasn't been)( (any|many|a|an))?( {size})?( {size})? ({mistakes}|{mistake})(?= ?[,.;!]|$| (that|which|i|in my|to (speak|mention|report|tell)|really|as such|so far))",
      "i('ve| have)( (always|so far|mostly|thankfully))? (avoided|escaped|dodged|steered clear of) (making |having )?({some}|{mistakes}|trouble|problems)|i('ve| have) been (lucky|fortunate|blessed)( (so far|that way|in that (way|respect|regard)|like that))(?= ?[,.;!]|$| (and|with))",
      '(years?|months?|career|decades?|life|job|shifts?)( … … )?(without|not|no|zero|free of|free from) (so much as )?((a|an|any|a single|one) )?({size} )?({mistake}|{mistakes}|scratch|complaints?|incidents?|accidents?|problems)(?! (and|so|but|until))',
      "i (don't|haven't|'ve not)( (really|actually|currently))? (have|got) (one|any|an example|a story|an answer|much|anything)( (that|to|for|like|of that|right now|as such|off|in mind|which|really|unfortunately|i)|(?= ?(,|\\.|!|$)))",
      "there (hasn't|haven't|isn't|aren't|has never|have never|'s never)( been)? (one|any|anything|an? {mistake}|many|much|a time|an occasion|a moment)",
      "i (don't|do not|haven't|have not|'ve not|don't think i|do not think i|don't believe i|can't say (that )?i)( (have|had|got))? ({some}|{anything} (i|that i|to) (regret|would|change|do|done|feel))( (to (speak of|name|mention|report|admit)|as such|worth))?",
      "i('ve| have)( got| had)? (no|zero|few|very few|not many|none|not any|hardly any|virtually no|almost no|no known)( {size})?( {size})? {mistakes}",
      "i('ve| have)( got)? (nothing|little|not much) (to regret|i regret|to be sorry|to change|that i regret|i would change|i'd change|to improve)",
      "there (is|are|have|has|'s|isn't|aren't|hasn't|haven't|has n't|is n't)( been)? ?(not|never|no|any|nothing|a|really|one)*( {size})?( {size})?( ({mistake}|{mistakes}|time|times|moment|anything|thing|day))( … )?i('ve| have|'d| would)?( (failed|regret|regretted|made|messed|do|change|been|have|didn't|got))",
      "there('s| is| has been| isn't| is not)( not)? (nothing|anything|not a thing|not much|little|hardly anything|a thing)( … )?i('d| would|'ve| have)?( want to)? (change|do differently|have done differently|regret|wish i|improve|need to improve|failed at)",
      "there (have|has|'ve|'s) (been )?(never|not)( been)?( {some}| {occasion}| anything)",
      "i (wouldn't|would not|would never|'d not|don't think i'd|don't think i would|'m not sure i'd|'m not sure i would) (want to )?(change|alter|do|have (changed|done)) (a thing|anything|a single thing|much|any of it|nothing|it differently|it any differently|things differently|anything differently|any different|a lot)",
      "i('d| would) (change|do) (nothing|(it all|it|everything|every (bit|part|step|one)( of it)?|all of it)? ?(in )?(exactly )?(the same|all over again)( (thing|way|again))*|nothing differently)",
      "i regret nothing|i (don't|do not) (regret|have regrets?)( (anything|any of it|much|a thing|any|things|my))?|i (don't|do not) (believe|deal|live|look back|look)( back)? (in|with) (regrets?|failures?|mistakes?|weaknesses?)",
      "i (wouldn't|don't|do not|would not|'d not|never|'d never|can't) (call|consider|see|view|think of|regard|count|describe|label) (them|those|anything|any of (it|them|my)|things|it|that)( … )?( as)? ?({some}|in terms of {mistakes})",
      "i( am|'m)? (have|live|lived|living|without)? ?(with )?(no|without|zero) regrets",
    ],
    never: [
      "i('ve| have|'m| am| can say i've| can say i have)?( (always|often|currently|personally))? (never|not|don't|haven't|can't say|can't|couldn't say|wouldn't say|rarely|seldom|hardly|have yet|'ve yet|yet)( (once|sure|been able))? ({between} ){1,10}({mistake}|{mistakes}|failed|failing|messed up|screwed up|gone wrong|went wrong|let (someone|anyone) down|made one|had one)",
      "(it|that|this)('s| has| hasn't| hasn't)?( (yet|just|simply))? (never|not|yet to)?( (yet|really))? ?(happen|happened|come up|been a problem|been an issue)( (to|for|with) me)|(it|that|this)('s| has) never (happened|come up)|i (haven't|'ve never|have never|'ve not) had to (deal with|face|handle|go through) (that|this|it|one|any)|i (haven't|'ve never|have never|'ve not) had (that|this|such an) (experience|problem|happen)|that (hasn't|has not|has never|doesn't|never) (happened|happen|happens)( to me)?",
      "(nobody|no one|none of|(my|previous|past|former)( [a-z]+)? (managers?|bosses?|employers?|clients?|customers?|supervisors?))( … )?never( … )(complain|complained|complaints?|criticised|criticized|fault|faulted|reason to)|i('ve| have) never( … )(complaint|complaints|complained about|told off|criticised|criticized|in trouble|anything to apologi[sz]e for)",
      "i('ve| have)? (never|not|n't|haven't|have not|not once|never once|yet to|not yet|always managed not to have)( (before|once|personally|in my (life|career)|as far as i know))? {erred}",
      "i( have|'ve) yet to {err}|never been fired … never|i (don't|do not) think i('ve| have) (made|had) (one|any)|never made (a|an|any) {mistake}",
      "i (haven't|have not|'ve not|hasn't|have yet to|'ve yet to)( (yet|personally|as yet))? ({erred}|{err})",
      "i( have|'ve)? never (made|committed|had|done) {some}|i( have|'ve)? never {erred}",
      "i (don't|do not|can't|cannot|couldn't|wouldn't) (think|believe|recall|remember|say|know|feel|imagine)( (that|like|as if|as though))? (i('ve| have|'d)?( (never|not))? ({erred}|{err})|i('ve| have)(?= ?(\\.|$|,))|there('s| is| was| has been|'s been) {some}|any of my|there('s| is) anything|{some})",
      "i('ve| have)? ?(been|was|am|'m|consider myself) (so )?(lucky|fortunate|blessed|proud)( enough)? (not to|never to|to (have )?(never|not|avoid)|in that i (haven't|have not|'ve never|have never)|that i (haven't|have not|'ve never|have never)|and (haven't|have not|have never))",
      "i('ve| have) (always )?(managed|been able) to avoid( making)? {some}",
      "(so far|to date|touch wood|knock on wood|thus far) (i('ve| have)|everything|nothing|no|it's|all|things)( … )(never|not|no|well|smoothly|fine|wrong|avoided|good|clean|perfect)",
    ],
    rare: [
      "{mistakes}( … )?(isn't|aren't|is not|are not|have never been|has never been)( … )?(something|anything|a thing)( that)? i('ve| have)?( (done|do|make|made|have|had|know|known|experience|experienced|faced|come across))",
      "i('m| am) one of those [a-z]+ (who|that)( (just|simply))? (don't|doesn't|never|rarely|always|seldom) ({err}|gets? (it|things|everything) right|makes? {some}|slips? up|fails?)",
      "(projects?|jobs|things|tasks|work|teams|deals|cases)( that)? i (run|do|lead|manage|work on|am involved in|handle|plan|deliver)( … )?(don't|never|rarely|always|doesn't|seldom) (fail|go wrong|go well|succeed|slip|go smoothly|run smoothly|work out)",
      'i (get|do) (it|things|everything|them) right( (because|every time|the first time|first time|as|always|all the time)|(?= ?[.,;!]|$))',
      "i('ve| have) only( (had|received|gotten|got|heard))+ (positive|good|great|excellent|praise|compliments|nice)",
      "i('m| am) not (sure|certain|convinced|aware)( (that|of|if|whether))?( i('ve| have)| there (is|are|has been|have been)| having)? ?({erred}|{some}|made {some}|failed)",
      'i always (get|deliver|finish|complete|meet|hit|hand|submit|do)( … … )(on time|deadlines?|targets?|without (errors?|mistakes?|fail|problems))',
      'i (succeed|excel|win|do well) (at|in|with) (everything|whatever|anything|all)',
      "(my (work|record|results|reports|code|projects)( … )?|it)( is|'s| are| has been| have been) (always )?(flawless|faultless|error-free|impeccable|spotless|perfect every time|without (fault|errors?|mistakes?))",
      'never( been)? (because of me|down to me|my fault|my doing|through me|on me)',
      '(point of|pride in|pride myself (on|in)|good at|known for|careful about) (not|never) (making|having|getting)( … )?({mistakes}|wrong|{mistake})|(good|great|excellent) at (avoiding|not making) {mistakes}',
      "(it|that) (hasn't|has not|hasn't yet) happened( (yet|to me|so far))?(?= ?[.,;!]|$)",
      "(failing|making {mistakes}|messing up|making {some}|having {mistakes})( … )?(isn't|aren't|is not|are not|is never|doesn't|don't)( … )?(something|thing|option|me|happen|habit|part|style)",
      "i('m| am) too {careful} to ({err}|be wrong)|too {careful} (to|for) ({err}|that|mistakes|errors)",
      "i('ve| have)( (always|so far|pretty much|mostly))? done (everything|it all|things|it|all|what|my job|my work)( … )?(right|well|correctly|perfectly|asked|supposed|told|by the book)",
      "i('m| am) (usually|always|generally|normally|mostly|rarely wrong|seldom wrong|never wrong)( (right|correct|spot on|wrong))",
      'i ({freq} )?{seldom} (ever )?{err}',
      "i('m| am) not (someone|somebody|a person|the (person|guy|worker|employee|man|woman|one)|the type|the kind|the sort|one|the one|known)( of (person|guy|worker|employee|man|woman|engineer|nurse|teacher))? (who|to|that|for)( (often|usually))? ((makes|has|does|commits) {some}|making {some}|fails|messes up|gets (it|things) wrong)",
      "{mistakes} (are|is|aren't|isn't|were)( not)?( (something|a thing))? ?(my thing|my style|i (do|make|have)|an option|in my (vocabulary|dictionary|nature|dna|book|blood)|part of (who i am|how i work)|really me|a (big )?problem for me|happening|on my watch|rare (for|with) me|few and far between)",
      "{mistakes} (don't|do not|rarely|seldom|never|hardly) (happen|occur|come up|get past)( (to|with|for|around|on) (me|my))?",
      'i ((always|only) )?(do|get) (it|things|everything|stuff|the job|my work) right (the )?(first|1st) time|i (always|almost always|usually|generally|nearly always|tend to) (succeed|win|get (it|things|everything) right|do (it|things|everything) (right|correctly|perfectly))',
      "my (track record|record|history|career|work|file)('s| is| has been)( (so far|always been))? (spotless|clean|perfect|flawless|unblemished|impeccable|excellent|error-free|without (a )?(blemish|fault|mistake))",
      "i('ve| have)( (got|kept|always had|maintained))? an?( {size})? ?(spotless|clean|perfect|flawless|unblemished|impeccable|error-free) ([a-z-]+ )?(track record|record|history|slate|file)",
      "i('ve| have) always (succeeded|been successful|been able to (meet|deliver|achieve|finish|succeed|get)|met (all )?(of )?(my|every|the)|hit (all )?(of )?(my|every)|delivered|achieved|exceeded|done (well|things right|it right|my job well)|performed|got(ten)? (it|things|good)|finished (on time|everything))",
    ],
    careful: [
      "(i('m| am| tend to be| try to be|'ve always been| have always been| like to be| consider myself)|being|as) (always )?(so |such )?(a )?{careful}( (person|worker|planner|guy))?( … )(so|and|that|which (means|is why)|which)( … )?(don't|doesn't|do not|does not|rarely|seldom|never|nothing|no|hardly|not|few|haven't|hasn't|can't|avoid|few)",
      "i (plan|prepare|check|double-check|double check|triple-check|test|review)( … )(so|so that|which (means|is why))( … )?({mistakes}|mistake|things|it|nothing|they|that)( … )?(don't|doesn't|do not|rarely|seldom|never|hardly|goes wrong|slips|happen)",
    ],
    smooth: [
      "(everything|every (project|job|task|team|shift)|all (of )?(my|the) [a-z]+)( (that )?i('ve| have)?( [a-z]+){1,3})?( (has|have)|'s) (always )?(gone|worked|turned|been)( out)? ({smoothly}|a success|successful)",
      "(things|everything|it|it all|my (projects|work|jobs|shifts|career|tasks)|all|what i do)( (has|have|'s|'ve))? {freq}( been)? (<go>|<run>|<work>|<turn>|<pan>|<fall into place>|going)( ({smoothly}|out))",
      "(things|everything|it all|my (projects|work|jobs|career)) (has|have|'s|'ve) (gone|been|run|worked|turned)( out)? {smoothly} (so far|for me|until now|to date|in my career|over the years|throughout)",
      "(touch wood|knock on wood|so far|fingers crossed|to date) … (gone|went|going|been|run|worked)( out)? {smoothly}|('s|has|have|'ve)( all)? (gone|been going|run|worked out) {smoothly} so far",
      "nothing (bad |really |major |serious |big )?(has|'s)? ?(ever )?(gone|goes|went) wrong (for me|with me|on my watch|in my|so far|under me)|nothing('s| has) (ever )?gone wrong",
    ],
  },
  CLASSES,
);

/** An answer to the interviewer in a word or two. */
const BARE =
  /^(?:(?:hmm?|um+|uh|well|ok(?:ay)?|oh|so|wow|gosh|to be honest|honestly|i['’]d say|weakness(?:es)?\??|mistakes?\??|failures?\??|regrets?\??|my (?:greatest |biggest )?(?:weakness|mistake|failure|regret)[?:]?)[,.…!?\s]+)*(?:no|nope|never|none|nothing|not really|n\/a|not applicable|nothing really|none really|nil|no,? (?:never|not really|i (?:haven['’]t|have not|don['’]t|can['’]t))|not that many|no comment|i (?:honestly )?haven['’]t)[.!]?$/iu;

/** "No regrets." says it without a verb. */
const VERBLESS = defineFrames(
  {
    none: [
      '(no|zero|not many|not any|no known|few|hardly any)( {size})?( {size})? (regrets|weaknesses|mistakes|failures|flaws|shortcomings)',
    ],
  },
  CLASSES,
);

/** "I have never made that mistake again" tells a change, "I had never failed until then" a story. */
const REPEATED =
  /\b(?:again|since(?! (?:i (?:started|joined|began|was hired|got|came|took)|i'(?:ve|m)|day one|the (?:start|beginning)|my first|starting|joining))|anymore|any more|no longer|until|(?<!\bthe )till|before (?:that|then|this)|up to (?:then|that)|like (?:that|this|it)|(?:that|this|the same|such an?|another|a second|further|repeat|similar|these|those) (?:mistake|error|slip|kind|sort|type|way)|from (?:then|that)|after (?:that|this)|these days|nowadays|now on|afterwards|two months|next time|twice)\b/u;

/** "I won't pretend that I never make mistakes", "I used to think I couldn't fail". */
const UNREAL =
  /(?:\bnot (?:saying|claiming|pretending|going to (?:say|claim|pretend|tell))|\b(?:won't|wouldn't|can't|cannot|couldn't|don't|didn't) (?:pretend|claim|want to claim|mean)|\bwish\b|\bused to (?:think|believe|say|tell)|\b(?:thought|believed|assumed|convinced|imagined|bragged|boasted|pretended|claimed|hoped|promised|swore|vowed|wondered|learned|learnt|realised|realized|understood|meant|knew)\b|\b(?:like|love|be nice|be great|be easy|be tempting|tempting|easy) to (?:say|think|tell|claim|pretend|believe)|\bcould say\b|\bpeople (?:who|that)|\banyone who|\b(?:nobody|no one|everyone|anybody|someone)\b|\bit's not that\b|\bnot because\b|\bmake sure\b|\bensure\b|\bso that\b|\b(?:he|she|they|interviewer|candidates?|person)\b[^,]*$|\bused to\b)/u;

/** "a mistake that taught me more", "a time I was happier": a comparison, not a denial. */
const COMPARED =
  /\b(?:than|more|less|better|worse|bigger|greater|happier|prouder|clearer|funnier|closer|as (?:bad|good|big|much|clear|proud|embarrass\w+|nerv\w+)|so (?:bad|much|badly|nervous|embarrassed|proud|happy)|proud(?:er)?|happy|to say|to do|to write|to add|to fix|to help|to offer|to ask|else to)\b/u;

/** Kinds that leave room for a mistake, which the answer may then tell. */
const SOFT = new Set(['recall', 'mind', 'rare', 'careful', 'smooth']);

function isDenial(match: FrameMatch<string>, sentence: Sentence): boolean {
  if (
    (match.kind !== 'success' && REPEATED.test(match.after)) ||
    /\b(?:until|since then|since that|after that)\b/u.test(match.before)
  )
    return false;
  if (isQuotedAt(sentence, match.start) || UNREAL.test(match.before)) return false;
  // "I now record every expense, and I have had no errors."
  if (/\bi now\b|\bnow,? i\b/u.test(match.before)) return false;
  // "If I had my time again I would do the same" supposes the past, not the denial.
  if (/\bif\b[^,]*$/u.test(match.before) && !/'d\b|\bwould/u.test(match.words)) return false;
  if ((match.kind === 'recall' || match.kind === 'absent') && COMPARED.test(match.after)) return false;
  // "I couldn't think of anything else" is part of a story; asked for a mistake, people say "I can't".
  if (
    match.kind === 'recall' &&
    /\bcould(?:n't| not)\b/u.test(match.words) &&
    !/mistake|error|failure|weakness|regret/u.test(match.words)
  )
    return false;
  // "I don't have any contact details": any of something else.
  if (
    /\b(?:any|many)$/u.test(match.words) &&
    /^ (?!(?:of|that|to|at|which|when|where|right|off|yet|but|in|on|here|come|as|for|so|i|from|now|today|this|with|because)\b)[a-z]/u.test(
      match.after,
    )
  )
    return false;
  // "a year without an accident when I reversed into the barrier"
  if (match.kind === 'none' && /\bwithout\b/u.test(match.words) && /^ when (?:i|my|the)\b/u.test(match.after))
    return false;
  // "I have no regrets about owning up."
  if (match.kind === 'none' && /^ (?:about|for|in|over) [a-z]+ing\b/u.test(match.after)) return false;
  if (/^ (?:that|those|these|this|of that|the) (?:i (?:could|can)|way)/u.test(match.after)) return false;
  if (/\?$/u.test(match.after)) return false;
  return true;
}

export default defineRule({
  id: 'no-mistake',
  group: 'content',
  kinds: ['mistake'],
  severity: 'error',
  summary: 'a claim that there was never a mistake, or that none comes to mind.',
  why: 'Everybody makes mistakes, and the interviewer has asked for one of yours. An answer that has none sounds like someone who does not look back, does not notice, or would rather not say. A small, real mistake that you put right says much more for you.',
  ignores:
    'A mistake that was not repeated ("I have never made that mistake again"), the time before it ("I had never used the system"), and what someone used to believe ("I thought that I could not fail"). Where a denial that leaves room ("I rarely make mistakes") leads to a mistake that is told, the finding is only information.',
  sources: [
    '[The Hire: Do’s & Don’ts: How to Answer “Tell Me About a Time You Made a Mistake”](https://www.the-hire.com/candidate-resources/453/)',
    '[LibGig: What is your greatest weakness?](https://www.libgig.com/interviewers-often-ask-me-what-is-your-greatest-weakness-or-what-is-your-greatest-disappointment-how-do-i-answer-that/)',
  ],
  examples: [
    {
      bad: "⟦I honestly don't think I've ever failed at anything⟧ that mattered.",
      fixed: 'Once I [… name one concrete mistake: what you did or left undone, and when].',
    },
    {bad: 'To be honest, ⟦nothing comes to mind⟧.'},
    {bad: "⟦I can't really think of a mistake⟧ in my time on the ward."},
    {bad: "⟦I'm pretty careful, so I don't⟧ get things wrong."},
    {bad: 'In eleven years of driving ⟦I have never made a mistake⟧.'},
    {bad: '⟦I rarely make mistakes⟧, and I plan my week on Sunday.'},
    {bad: "Looking back, ⟦I wouldn't change anything⟧."},
    {bad: '⟦Things usually go smoothly⟧ for me.'},
    {good: 'I had never used the label printer before, and I put the rolls in the wrong way round.'},
    {good: 'I typed the wrong dose into the plan, and I have never made that mistake again.'},
    {good: "I thought I'd never fail at something so simple, and then I left the oven on."},
    {good: 'I sent the list to the wrong parents. I have not repeated it since.'},
    {good: "I can't think of a mistake that taught me more than the one with the two ladders."},
    {good: "I couldn't think of anything to say to the customer, so I said nothing, which was wrong."},
  ],
  check(answer, {report, text}) {
    const sentences = answer.sentences;
    const short = sentences.length <= 3;
    let denied = false;
    for (const [index, sentence] of sentences.entries()) {
      const known = find(sentence).filter((match) => isDenial(match, sentence));
      const more = findDenials(sentence).filter((match) => isDenial(match, sentence) && isOfRecord(match, short));
      // The plain words for it say more exactly where the denial is.
      const denials: FrameMatch<string>[] = known.length > 0 ? known : more;
      const bare = denials.length === 0 ? bareDenial(answer, sentence, index, text) : undefined;
      if (bare) denials.push(bare);
      // Once a mistake is told, "I have not missed a deadline in two years" is its lesson.
      if (denials.length === 0 || (!denied && toldBefore(sentences, index))) continue;
      denied = true;
      denials.forEach((match, position) => {
        const told = tellsConcreteFault(sentences, index, {from: 0, to: sentences.length});
        if (told && SOFT.has(match.kind) && match.kind !== 'recall' && match.kind !== 'mind') {
          report({start: match.start, end: match.end, severity: 'information', message: messageFor(text, match)});
          return;
        }
        report({
          start: match.start,
          end: match.end,
          message: messageFor(text, match),
          ...(told ? {severity: 'warning' as const} : {}),
          fixes:
            position === 0
              ? replaceByPrompt(
                  sentence,
                  match,
                  'Once I',
                  'name one concrete mistake: what you did or left undone, and when',
                )
              : [],
        });
      });
    }
    const whole = denied || answer.sections.some((section) => section.name) ? undefined : shortDenial(sentences);
    if (whole) report({start: whole.start, end: whole.end, message: messageFor(text, whole)});
  },
});

/** Whether a claim is about all the time and not about one day: "all went fine in the test", "I told him that I had made no mistake". */
function isOfRecord({kind, words, before, after}: FrameMatch<string>, short: boolean): boolean {
  if (kind === 'success' || kind === 'record') {
    if (/\b(?:but|until|till|except|then|only|first|the problem|when (?:i|my|the)|the day)\b/u.test(after))
      return false;
    const past = /\b(?:was|were|went|had|came|worked|turned|finished|complained|corrected)\b/u.test(words);
    const perfect = /\b(?:have|has|always|never|usually|any|all my)\b|'(?:ve|s)\b|n't/u.test(words);
    if (past && !perfect && !(short && /\bi\b|\bmy\b/u.test(words))) return false;
    if (/\b(?:i|had|we|there)(?:'d)? had (?:made|received|got|no|not)\b/u.test(words)) return false;
  }
  return (
    !/\b(?:told|said|say|thinking|saying)\b[^,;]*$/u.test(before) ||
    /\bi (?:can|would|must|am|'m|have to)\b/u.test(before)
  );
}

function toldBefore(sentences: readonly Sentence[], index: number): boolean {
  const before = sentences.slice(0, index);
  return before.some(isConcreteFault) || findAdmission(before, ['act', 'owning']) !== undefined;
}

function messageFor(text: string, {start, end}: {readonly start: number; readonly end: number}): string {
  return `"${text.slice(start, end).replace(/\s+/gu, ' ')}" says that there is no mistake to tell.`;
}

/** "None.", "Not really." or "No regrets." as the first thing said. */
function bareDenial(answer: Answer, sentence: Sentence, index: number, text: string): FrameMatch<'none'> | undefined {
  const words = text.slice(sentence.start, sentence.end).trim();
  const whole = {kind: 'none' as const, words, before: '', after: '', start: sentence.start, end: sentence.end};
  if (index <= 1 && answer.sections.every((section) => !section.name) && BARE.test(words)) return whole;
  return VERBLESS(sentence).find(
    (match) =>
      /^(?:(?:well|honestly|no|nope|so|and|i have|really|my answer),? ?)?$/u.test(match.before) &&
      /^[\s,.!]*(?:$|really|as such|to speak of|that i|here)/u.test(match.after),
  );
}
