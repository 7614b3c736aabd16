import {findAdmission} from '../engine/admission.ts';
import type {Clause, Sentence} from '../engine/clauses.ts';
import type {Token} from '../engine/language.ts';
import type {Span} from '../engine/span.ts';
import {valence} from '../engine/valence.ts';
import {isConcreteFault, tellsEvent} from './concrete-fault.ts';
import {defineFrames, plainWordsOf} from './frames.ts';
import {CARELESS, ERRING, FAILING} from './lexicon/fault-verbs.ts';
import {MISHAPS} from './lexicon/mishaps.ts';
import {clauseAt, isQuotedAt} from './statements.ts';

/** Sentences of an answer that is over before a story could begin. */
const SHORT = 3;

/** What claims success or has nothing to tell, if it is all that is said; in a story the same words set the scene. */
const findWhole = defineFrames(
  {
    success: [
      // Whoever is content with everything: "my employers were always satisfied", "every joint has passed".
      "(my|our|all|every|each|none of)( (of|my|our|previous|the))* [a-z]+( (have|has|had|is|are|was|were|'ve|'s))+( (always|all|never|only|ever|consistently|been|more than|very))* (satisfied|happy|pleased|delighted|impressed|passed|held|recovered|succeeded|delivered|met|exceeded|praised|content|thrilled|accepted|approved|worked|sold out|gone live|launched|broken|failed|overrun|slipped|leaked|collapsed|crashed)",
      "i('ve| have)?( (always|only|got|have|nothing but|just|all))* (good|strong|positive|great|strengths?)( (qualities|sides|points|traits|things))?( only)?(?= ?([.!;]|$))|(complete|full|whole|total|perfect|ideal) (package|fit|match)",
      "i('ve| have)?( (always|only|consistently|even))* (smashed|exceeded|beaten|beat|hit|met|reached|crushed|surpassed|aced|nailed)( … )(targets?|goals?|quota|quotas|expectations|deadlines?|exams?|tests?|objectives|interviews?|numbers|every|all)",
      "i('m| am) (rarely|seldom|never|hardly|usually|always|mostly) (wrong|mistaken|right|correct|at fault)",
      '(never|not)( (once))? (put a foot wrong|set a foot wrong|missed a beat|dropped (a|the) ball|put a step wrong)|no skeletons?|(nothing|none) to (hide|be ashamed of|regret)',
      "i('d| would)( (gladly|happily|probably))? do( (it|everything|all))+( (all|over))* (again|exactly|the same)( (exactly|the|same|way|in|all|over|over again))*(?= ?([.!;]|$))",
      '(my|our) ([a-z]+ )?[a-z]+ (always|never fail to|consistently|invariably|without exception)( (all|just|simply))? (balances?|pass(es)?|adds? up|works?|succeeds?|delivers?|wins?|sells?|fits?|comes? (out|back)|goes|go|runs?|meets?|exceeds?|gets?|hits?|finish(es)?|performs?|holds?|looks?|tastes?|are|is)( … )?(?= ?([.,;!]|$| (well|right|fine|every|on time|perfect|perfectly|so)))',
      "i('ve| have)?( (always|consistently|invariably|only ever|never not))+( (been|had|done|got|made|given|met|hit|passed|achieved|delivered|exceeded|reached|finished|completed|kept|won|performed|succeeded|worked|do|am|get|pass|achieve|deliver|meet|exceed|win|perform|finish|reach))( … )(best|top|success|successful|good|well|great|expected|asked|required|promised|targets?|goals?|deadlines?|performer|right|correct|correctly|results?|job|on time|excellent|bonus|expectations)(?! (for|from) (others|everyone|my team))",
      "(everything|all|whatever|each|every)( ([a-z]+|of|my))?( [a-z]+)? (that )?i('ve| have)? (ever )?(did|do|done|set|tried|made|touched|planned|promised|built|started|cooked|taught|sold|led|managed|worked on|wanted|had)( (was|were|is|has been|have been|,|i|i've|we))+( (always|all|very|a|an|have|so far|done))*( (success|successful|achieved|reached|delivered|right|good|fine|great|perfect|met|well|excellent|finished|got))",
      "it's( (all|always|been|only))+ (success|successes|successful|good|great|fine|up|upwards?|positive|smooth|smooth sailing|plain sailing)",
      "i('m| am)( (always|quite|usually|generally|very|mostly|normally|a|an|the|one of the|consistently))* (successful|top performer|high performer|best (employee|performer|in)|good at (what i do|my job|everything)|very good worker|excellent worker|rarely wrong)(?= ?([.,;!]|$))|i tend to be( [a-z]+)? successful",
      'i (do|did|have done|perform|performed) my (job|work|duties|tasks)( (always|all))? (correct|correctly|well|perfectly|right|properly|by the book)|by the book(?= ?[.,;!]|$)',
      "i( (always|try to|like to|make sure i|usually))* (leave nothing to chance|plan (ahead|for everything|everything)|think of everything|am (always )?prepared|stick to the (rules|plan|book)|know what i'm doing)(?= ?[.,;!]|$)",
    ],
    absent: [
      "(question|that|this)( … )?(doesn't|not|n't)( … )(apply|applies|applicable|relevant)( (to me|for me|here))?|not sure( (that|this|if|the|whether))* (question )?applies to me|cannot (really )?answer (this|that|the question)|can't (really )?answer (this|that|the question)",
      "(rack|racked|racking|search|searched|searching|wracked|wracking) my (brain|brains|mind|memory)( … … )(nothing|not|n't|no|none|empty|blank)|i('ve| have)( got)? (none|nothing|zero)(?= ?([.!;]|$))",
      "(can't|cannot|couldn't|don't|unable to|struggling to)( (really|just))? (come up with|think of|find|give you|remember|recall|name|have) (any|an|a|one|good|the)( (good|specific|single|real|concrete))? (example|examples|instance|instances|case|story|one|time|occasion)",
      "(nothing|not (much|a lot|anything)|no (story|stories|example|examples)|little|isn't (much|anything))( (really|there|left))? to (tell|report|say|share|confess|mention|see here|add|improve|fix)",
      "(not|n't|isn't)( (really|even))? (a word|a term|a concept|something|a thing)( (that))? i('ve| have)? (ever )?(use|used|know|knew|do|did|say|recogni[sz]e|experienced|understand)",
      "(don't|can't|doesn't|not|never|couldn't|wouldn't)( … )(see where|see what|see how|know (that|the) word|know what (that|failure|it) (is|feels|means)|know any|know of any|believe (that )?i know|imagine what)",
      "(situation|thing|case|problem|it|that|this|issue|sort of thing|kind of thing|occasion)('s| has| have)?( (just|simply|yet))? ?(never|not|n't|yet to|doesn't|hasn't|didn't)( (really|yet|just))? (arisen|arise|occurred|occur|come up|happened|happen|existed|exist|presented itself|been (necessary|the case|an issue|a problem|needed))",
      "(don't|do not|can't|cannot|couldn't|not)( (really|think i))* (remember|recall|think of|have|name|know)( (any|a|of|having|such|one|anything))* (situations?|experiences?|cases?|moments?|incidents?|stor(y|ies)|occasions?|examples?|good (answer|example|story)|answer)( … )?",
      "(can't|cannot|couldn't|wouldn't|don't)( (say|think|believe))+( (that))?( (it|that|this|there|i))('s| has| have|'ve)?( (ever))?( (happened|one|had (one|that|any)|anything|any|did|been one|applies|bad at))",
      "(wasn't|weren't|isn't|not|never)( (me|because of|down to|caused by|the one|due to))+( (who|that|anything|something|i))+",
      "(the )?(type|kind|sort|person|someone|one)( of person)? (who|that)( (doesn't|does not|never|don't|rarely|always))( … )?(fails?|mistakes?|errors?|wrong|succeeds?|wins?|quits?|loses?|delivers?)",
      "(i('d| would)( have to)? say|it's|answer is|be|that's|probably|honestly|well|say) (none|nothing|zero|never)|^(none|nothing|zero|never)(?= ?[.,;!]|$)",
      "(failure|mistakes?|failing|errors?|weakness(es)?|losing|quitting|defeat)( … )?(not|n't|never|no)( … )(option|vocabulary|word|occur|happen|exist|dna|possible|me|acceptable|allowed|choice|department|habit|nature)",
    ],
  },
  MISHAPS,
);

const NEGATOR = new Set(['no', 'not', "n't", 'never', 'without', 'zero', 'nothing', 'hardly', 'rarely', 'seldom']);

/** What stands between a negator and what it denies; any other word may turn it round ("I never admit a mistake"). */
const BETWEEN =
  /^(?:a|an|any|one|single|so|much|as|even|had|have|has|been|made|make|done|got|gotten|received|caused|suffered|seen|to|ever|once|big|bad|major|serious|real|really|significant|such|type|kind|sort|of|my|the|known|apologi[sz]e|redo|repeat|refund|'ve|yet|known|experienced|encountered|faced|[a-z]+ing|[a-z]+al|customer|client|patient|work|safety)$/u;

const BAD_NOUN =
  /^(?:mistakes?|errors?|failures?|complaints?|incidents?|accidents?|gaps?|escalations?|disappointments?|downsides?|flaws?|faults?|defects?|regrets?|hiccups?|hitch(?:es)?|slips?|losses|returns?|injur(?:y|ies)|breakages?|weakness(?:es)?|blemish(?:es)?|shortcomings?|deficits?|deficienc(?:y|ies)|conflicts?|issues?|trouble|disasters?|setbacks?|problems|warnings?|penalt(?:y|ies)|fines?|crash(?:es)?)$/u;

/** Words that sound bad, but not to do or have them is no success. */
const NOT_BAD =
  /^(?:problem|fear|afraid|hard|blame|lie|forget|miss|interrupt|guess|yell|shout|hide|offend|insult|stop|leave|cry|kill|fight|fun|sorry|doubt|demand|argue|forgive|worried|worry|nervous|stress|stressed|pressure|anger|angry|difficult|bother|hate|alone|excuse|excuses|patience|confidence|care|trust|quit)$/u;

/**
 * What denies that there is anything to tell, in an answer of up to three sentences that owns up to nothing: a negated failure of
 * any kind ("I never burned a batch"), success throughout ("my sheets always balance"), or that there is no story. Undefined where the
 * answer is longer or admits something.
 */
export function shortDenial(sentences: readonly Sentence[]): (Span & {readonly sentence: Sentence}) | undefined {
  if (sentences.length > SHORT) return undefined;
  // "I never had to apologise" has the words of a fault, and denies it.
  const telling = sentences.filter((sentence) => !deniedFailure(sentence));
  if (telling.some(isConcreteFault) || findAdmission(telling, ['act', 'owning', 'outcome'])) return undefined;
  if (sentences.some((sentence) => tellsEvent(sentence))) return undefined;
  for (const sentence of sentences) {
    const words = plainWordsOf(sentence).text;
    if (
      /\b(?:again|since(?! (?:\d|i (?:tend|always|plan|am|started|began|joined)|i'm|the start))|until|used to|now|before|but i|but then|once)\b/u.test(
        words.replace(/^until now\b/u, ''),
      )
    )
      continue;
    const found = findWhole(sentence).find(({words: denial}) => !/\bfault\b/u.test(denial)) ?? deniedFailure(sentence);
    if (found && !isQuotedAt(sentence, found.start) && !SUPPOSED.test(words))
      return {start: found.start, end: found.end, sentence};
  }
  return undefined;
}

/** "I won't pretend I never fail", "I wish I had no regrets", "I thought". */
const SUPPOSED =
  /\b(?:pretend|wish|thought|believed|claim|if i|told|said|assumed|hoped|love to say|like to say|nobody can|no one can|everyone|everybody|tell you that i never)\b/u;

/** "Never burned a batch", "not one dispensing error", "no gaps": a negator and the speaker's failing that it denies. */
function deniedFailure(sentence: Sentence): Span | undefined {
  const {tokens} = sentence;
  for (const [index, token] of tokens.entries()) {
    if (!NEGATOR.has(token.lower) || !isSpeakers(clauseAt(sentence, token.start))) continue;
    for (const next of tokens.slice(index + 1, index + 7)) {
      const after = tokens.find(({start}) => start >= next.end);
      // "No trouble admitting that I misjudged it"
      if (isFailing(next) && !/ing$/u.test(after?.lower ?? '')) return {start: token.start, end: next.end};
      if (!BETWEEN.test(next.lower)) break;
    }
  }
  return undefined;
}

/** Whether a clause speaks of the speaker's record: "I", "we", "my oven", "there has been", or no verb at all. */
function isSpeakers(clause: Clause | undefined): boolean {
  if (clause?.verb === undefined) return true;
  const {subject, verb} = clause;
  if (subject === undefined || subject.text.toLowerCase() === 'there') return verb.tense === 'present';
  return subject.person === 1 || /^(?:my|our)\b/iu.test(subject.text);
}

function isFailing(token: Token): boolean {
  const {lower, lemma, pos} = token;
  if (NOT_BAD.test(lower) || NOT_BAD.test(lemma)) return false;
  if (BAD_NOUN.test(lower)) return true;
  if (pos === 'VERB')
    return (
      ERRING.has(lemma) ||
      CARELESS.has(lemma) ||
      FAILING.has(lemma) ||
      /^(?:clip|damage|complain|apologise|apologize|redo)$/u.test(lemma)
    );
  return pos === 'NOUN' && valence(token) <= -2;
}
