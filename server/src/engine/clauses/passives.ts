import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {hasAgent, hasCircumstance, isEvent, PRESENT, personBefore} from './events.ts';
import {
  BODY_ADJECTIVE,
  DEGREES,
  FEELINGS,
  IMPOSED_STATES,
  INTRANSITIVE_PARTICIPLES,
  MADE_RESULTS,
  PERSON_STATES,
  PHRASAL_STATES,
  PLAIN_ADJECTIVES,
  QUALITY_PARTICIPLES,
  RESULT_PARTICIPLES,
  STIRRED,
  UN_RESULTS,
  UN_VERBS,
} from './participial-adjectives.ts';
import {onlyPast, participleLemma} from './participles.ts';

/** After these a word in -ed describes rather than tells an event: `terrified of`, `pleased with`. */
const STATE_PREPOSITIONS = new Set(['about', 'that']);
/** Base, past and participle are one form; after `is` it may be a bare infinitive. */
const SAME_FORM = wordSet('become come run put cut hit set let shut cost hurt read quit spread split burst cast bet');
const FULL_BE = new Set(['was', 'were', 'be', 'been', 'being']);
/** Verbs that need no object: after 's they are a perfect. */
const HAS_VERBS = wordSet(`
  refused decided agreed tried started stopped worked failed learned learnt moved returned improved grown retired
  promised changed left passed tended managed
`);
/** What people get without anybody doing it to them. */
const GET_STATES = wordSet(
  'lost stuck started used involved drunk wasted rid acquainted ready tired bored hooked exhausted stressed',
);

/** A be or get and a word that may be its participle. */
interface Pair {
  readonly tokens: readonly Token[];
  readonly auxiliary: number;
  readonly participle: number;
  readonly aux: Token;
  readonly word: Token;
  /** The form of the participle, lower case. */
  readonly lower: string;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly byAgent: boolean;
  /** A by-agent or another sign that something happened. */
  readonly eventful: boolean;
}

/** Whether the word at `participle` makes a passive with the form of be or get at `auxiliary`. */
export function isPassive(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[participle];
  if (word === undefined || (aux.lemma !== 'be' && aux.lemma !== 'get' && aux.lower !== "'s")) return false;
  if (
    !isParticipleForm(word) &&
    !isZeroForm(word, tokens[participle + 1]) &&
    !(aux.lemma === 'get' && participle === auxiliary + 1 && isNounForm(word))
  )
    return false;
  // "A good time was had by all", but "she's had enough"
  if (['had', 'got', 'gotten'].includes(word.lower) && !FULL_BE.has(aux.lower)) return false;
  const byAgent = hasAgent(tokens, participle);
  const pair: Pair = {
    tokens,
    auxiliary,
    participle,
    aux,
    word,
    lower: word.lower,
    before: participle - 1 > auxiliary ? tokens[participle - 1] : undefined,
    next: tokens[participle + 1],
    byAgent,
    eventful: byAgent || isEvent(tokens, auxiliary, participle),
  };
  for (const question of QUESTIONS) {
    const answer = question(pair);
    if (answer !== undefined) return answer;
  }
  return true;
}

function isParticipleForm({lower, lemma, pos}: Token): boolean {
  if (participleLemma(lower) === undefined || onlyPast(lower)) return false;
  if (lower === 'been') return false;
  if (pos === 'VERB' || pos === 'ADJ') return true;
  if (!isOneOf(pos, 'NOUN', 'AUX', 'PROPN', 'ADV')) return false;
  // "was cut" but not "is a cut": a form that is also a base must be called a verb.
  return /e[dn]$/u.test(lower) || RESULT_PARTICIPLES.has(lower) || lower !== lemma;
}

/** "It has been split into two", "the virus was spread again": a noun to the tagger, but a noun would have its article. */
function isZeroForm({lower, pos}: Token, next: Token | undefined): boolean {
  if (pos !== 'NOUN' || participleLemma(lower) !== lower || NO_DEEDS.has(lower)) return false;
  return next === undefined || (!isOneOf(next.pos, 'NOUN', 'PROPN') && !['of', 'for', 'and'].includes(next.lower));
}

/** Verbs with one form for all that nobody is the object of. */
const NO_DEEDS = wordSet('become bet bust come cost fit knit quit rid shit spit sweat');

/** "We were getting shot at": a noun to the tagger, but not one that people get. */
function isNounForm({lower, pos}: Token): boolean {
  const lemma = participleLemma(lower);
  return (
    pos === 'NOUN' && lemma !== undefined && lemma !== lower && !['rent', 'felt', 'ground', 'feed'].includes(lower)
  );
}

/** "All you have to do is become a member", "he is put the": an infinitive or nothing. */
function sameForm({tokens, auxiliary, lower, next}: Pair): boolean | undefined {
  if (!SAME_FORM.has(lower)) return undefined;
  const object = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON');
  return object || tokens[auxiliary - 1]?.lemma === 'do' ? false : undefined;
}

/** "is used to determine" is a passive, "was used to it" is not. */
function usedFor({tokens, auxiliary, participle, lower, next}: Pair): boolean | undefined {
  if (lower !== 'used') return undefined;
  if (next?.lower !== 'to') return true;
  let place = participle + 2;
  while (tokens[place]?.pos === 'ADV' || tokens[place]?.pos === 'CCONJ') place += 1;
  const after = tokens[place];
  if (after === undefined || after.lower.endsWith('ing')) return false;
  if (isOneOf(after.pos, 'DET', 'PRON', 'ADJ', 'PROPN')) return false;
  if (personBefore(tokens, auxiliary)) return isEvent(tokens, auxiliary, participle) && after.pos === 'VERB';
  return after.pos === 'VERB' || after.pos === 'AUX' || (after.pos === 'NOUN' && after.lower === after.lemma);
}

/** "talented", "gone", "short-sighted", "unexpected", "fed up", "all set" */
function isAdjective(pair: Pair): false | undefined {
  const {tokens, participle, word, lower, next, byAgent, eventful} = pair;
  const is =
    // "The jury was biased by what it had read."
    (PLAIN_ADJECTIVES.has(lower) && !(byAgent && participleLemma(lower) !== undefined)) ||
    (INTRANSITIVE_PARTICIPLES.has(lower) && !isStranded(next, tokens[participle + 2])) ||
    BODY_ADJECTIVE.test(lower) ||
    (lower.startsWith('un') && !UN_VERBS.test(lower)) ||
    (lower.includes('-') && word.pos !== 'VERB' && !byAgent && (!eventful || ADVERBIAL.test(lower))) ||
    (next !== undefined && PHRASAL_STATES.get(lower) === next.lower) ||
    (lower === 'let' && next?.lower === 'alone') ||
    (lower === 'set' && tokens[participle - 1]?.lower === 'all') ||
    (lower === 'determined' && next?.lower === 'to' && !isFound(pair));
  return is ? false : undefined;
}

/** "A fifth of them were determined to have a fault": what an enquiry finds, and nobody's will. */
function isFound({tokens, auxiliary, participle}: Pair): boolean {
  return ['be', 'have'].includes(tokens[participle + 2]?.lower ?? '') && !personBefore(tokens, auxiliary);
}

/** Compounds that describe whatever the auxiliary: `must be self-taught`, while `had been hand-delivered` tells a deed. */
const ADVERBIAL = /^(?:best|better|deep|ever|far|half|high|ill|long|low|much|never|self|short|so|well|wide)-/u;

/** "The bed had not been slept in.": the object of the preposition has become the subject. */
function isStranded(next: Token | undefined, after: Token | undefined): boolean {
  const ends = after === undefined || after.pos === 'PUNCT' || after.lower === 'by';
  return ends && ['in', 'at', 'upon', 'through', 'over', 'with', 'by'].includes(next?.lower ?? '');
}

/** "I was surprised", but "I was surprised by the price", "I was being bored" */
function isFeeling({tokens, auxiliary, lower, aux, before, next, byAgent, eventful}: Pair): boolean | undefined {
  if (!FEELINGS.has(lower) && !QUALITY_PARTICIPLES.has(lower)) return undefined;
  const graded = DEGREES.has(before?.lower ?? '');
  if (STIRRED.has(lower) && !graded && (eventful || ['of', 'for', 'into', 'from'].includes(next?.lower ?? '')))
    return true;
  // "The account is disabled", but "she is disabled"
  if (lower === 'disabled') return eventful || !personBefore(tokens, auxiliary);
  // "are detailed in the appendix"
  if (lower === 'detailed' && (next?.lower === 'in' || next?.lower === 'below')) return true;
  // "I was so impressed by her patience": who did it outweighs the degree.
  return aux.lower === 'being' || byAgent;
}

/** "very limited", "so insulted", "well known", "outdated, dirty and small" */
function isGraded({tokens, participle, word, aux, lower, before, byAgent}: Pair): false | undefined {
  const state = RESULT_PARTICIPLES.has(lower) || PERSON_STATES.has(lower);
  if (besideAdjective(tokens, participle)) return false;
  if (before === undefined || byAgent) return undefined;
  if (before.lower === 'well' && (state || lower === 'known')) return false;
  // "I have never been so insulted"
  const told = word.pos === 'VERB' && !PRESENT.has(aux.lower) && !state;
  return DEGREES.has(before.lower) && !told ? false : undefined;
}

/** "got caught", but "got stuck"; "my parcel got lost", but "I got lost" */
function isGot({tokens, auxiliary, aux, lower}: Pair): boolean | undefined {
  if (aux.lemma !== 'get') return undefined;
  return !GET_STATES.has(lower) || (lower === 'lost' && nounBefore(tokens, auxiliary));
}

/** "is closed", "I'm done", "she is prepared": states unless something shows the event. */
function isState(pair: Pair): boolean | undefined {
  const {tokens, auxiliary, participle, aux, lower, next, byAgent, eventful} = pair;
  const person = personBefore(tokens, auxiliary);
  // "We're done", "Israel is done reminding them"
  if (lower === 'done') return eventful || !(person || (next?.pos === 'VERB' && next.lower.endsWith('ing')));
  // "She is married", but "four months later, we were married"
  if (lower === 'married') return eventful || !IS.has(aux.lower);
  // "He must have been drunk", but "the wine must have been drunk"
  if (lower === 'drunk') return byAgent || !person;
  // "was mistaken", but "was mistaken for a waiter"
  if (lower === 'mistaken') return byAgent || next?.lower === 'for';
  if (lower === 'broken' && [auxiliary - 1, participle - 1].some((place) => BREAKABLE.has(tokens[place]?.lemma ?? '')))
    return true;
  // "I was mixed up", but "the labels were mixed up"
  if (lower === 'mixed' && person) return eventful;
  if (RESULT_PARTICIPLES.has(lower)) {
    const placed = PLACED.get(lower)?.includes(next?.lower ?? '') ?? false;
    if (eventful || placed || isAmiss(pair)) return true;
    return MADE_RESULTS.has(lower) && hasCircumstance(tokens, participle);
  }
  if (UN_RESULTS.test(lower)) return eventful || hasCircumstance(tokens, participle);
  if (PERSON_STATES.has(lower) && person) return eventful || isImposed(pair);
  // "The letter is dated August 1", but "the design was dated"; "she is aged 40", but "cheese is aged for a year".
  if (lower === 'dated') return next?.pos === 'PROPN' || next?.pos === 'NUM';
  if (lower === 'aged') return next?.pos !== 'NUM' && !person;
  return undefined;
}

/** "The valve wasn't closed": somebody should have closed it, while "the shop is not closed" tells how things are. */
function isAmiss({tokens, auxiliary, participle, aux, lower}: Pair): boolean {
  if (!['closed', 'shut', 'tied', 'packed'].includes(lower) || !['was', 'were'].includes(aux.lower)) return false;
  // "The wrong account was closed"
  if (tokens.slice(Math.max(0, auxiliary - 2), auxiliary).some((token) => token.lower === 'wrong')) return true;
  return tokens.slice(auxiliary + 1, participle).some((token) => ["n't", 'not', 'never'].includes(token.lower));
}

const IS = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);

/** Results whose place or manner shows the deed: `torn from the wall`, `packed into crates`, `limited to ten`. */
const PLACED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    armed: ['with'],
    bent: ['around', 'over'],
    broken: ['into', 'in', 'when', 'during'],
    closed: ['behind'],
    cracked: ['open', 'during'],
    dressed: ['in', 'as'],
    frozen: ['in', 'at', 'until', 'for', 'over'],
    geared: ['to', 'towards', 'toward'],
    hooked: ['around', 'onto', 'over'],
    limited: ['to', 'in'],
    mixed: ['with', 'in', 'into', 'together', 'up'],
    oriented: ['to', 'towards', 'toward', 'along'],
    packed: ['into', 'in', 'for', 'like', 'between'],
    rooted: ['in'],
    spoiled: ['for'],
    seated: ['according', 'at', 'in', 'on', 'next', 'beside', 'between', 'around', 'outside'],
    shut: ['behind'],
    tied: ['to', 'with', 'around', 'behind', 'together', 'up'],
    torn: ['from', 'between', 'in', 'to'],
    trapped: ['in', 'inside', 'under', 'beneath', 'between', 'when', 'behind', 'on', 'at'],
    worn: ['on', 'with', 'as', 'around', 'over', 'under'],
  }),
);

/** What only a deed breaks: `that promise was broken`. */
const BREAKABLE = wordSet(`
  promise law rule record deal agreement trust silence bond spell vow oath code news treaty truce ceasefire contract
  deadlock
`);
/** "she was educated at home", "he was trained as a baker", "we were trained to stay calm", "they were engaged by a theatre" */
function isImposed({tokens, participle, aux, lower, next, before}: Pair): boolean {
  if (aux.lower !== 'was' && aux.lower !== 'were') return false;
  if ((!IMPOSED_STATES.has(lower) && lower !== 'engaged') || before?.lower === 'well') return false;
  // "I was isolated from the others" tells how it felt.
  if (lower === 'isolated') return next?.lower === 'for' || next?.lower === 'within';
  // "They were engaged to design the hall", but "they were engaged to each other"
  if (next?.lower === 'to') return tokens[participle + 2]?.pos === 'VERB';
  return next?.pos === 'ADP' || hasCircumstance(tokens, participle);
}

/** "When Alan's refused to help", "she's finished it": has, not is; "that's stolen property": a noun phrase. */
function isContracted(pair: Pair): boolean | undefined {
  const {tokens, auxiliary, aux, lower, next, byAgent} = pair;
  if (aux.lower !== "'s") return undefined;
  const subject = tokens[auxiliary - 1]?.lower ?? '';
  const object =
    next !== undefined && ['me', 'him', 'them', 'us', 'it', 'the', 'my', 'her', 'his'].includes(next.lower);
  if (object && isNamed(pair, subject)) return true;
  if (object || HAS_VERBS.has(lower)) return byAgent;
  const pronoun = ['who', 'that', 'it', 'this', 'what'].includes(subject);
  return pronoun && next?.pos === 'NOUN' ? false : undefined;
}

/** Whoever or whatever they are said of does not do it: `it's called the Cat`, unlike `she's called the office`. */
const NAMING = wordSet('called considered deemed dubbed labelled labeled named termed');

/** "It's called the Bridge", "he's considered the best", "it's not built the way we drew it" */
function isNamed({tokens, participle, lower, next}: Pair, subject: string): boolean {
  const after = tokens[participle + 2];
  if (['it', 'that', 'this', 'what', 'there'].includes(subject))
    return NAMING.has(lower) || (next?.lower === 'the' && ['way', 'same'].includes(after?.lower ?? ''));
  return NAMING.has(lower) && /^(?:best|worst|least|most|first|.{3,}est)$/u.test(after?.lower ?? '');
}

/** Who hears something of these: `members are reminded that …`, `nobody was informed about …` */
const TOLD = wordSet(`
  reminded informed told advised warned assured notified taught shown promised instructed agreed argued assumed
  believed claimed expected hoped known noted reported said suggested thought understood
`);

/** An adjective to the tagger: with `of`, `about`, `at` or `that` it describes. */
function isDescribing({word, lower, next, eventful}: Pair): boolean | undefined {
  if (word.pos !== 'ADJ' && word.pos !== 'ADV') return undefined;
  return eventful || !STATE_PREPOSITIONS.has(next?.lower ?? '') || TOLD.has(lower);
}

/** The first that has an answer decides; a participle about which nobody has doubts makes a passive. */
const QUESTIONS: readonly ((pair: Pair) => boolean | undefined)[] = [
  sameForm,
  usedFor,
  isAdjective,
  isFeeling,
  isGraded,
  isGot,
  isState,
  isContracted,
  isDescribing,
];

/** "outdated, dirty and small", "privileged or confidential": one of several adjectives. */
function besideAdjective(tokens: readonly Token[], participle: number): boolean {
  const next = tokens[participle + 1];
  const after = tokens[participle + 2];
  if (
    next === undefined ||
    after === undefined ||
    after.pos !== 'ADJ' ||
    after.lower === 'such' ||
    participleLemma(after.lower) !== undefined
  )
    return false;
  const last = tokens[participle + 3];
  return (
    (next.lower === ',' || next.pos === 'CCONJ') && last?.pos !== 'NOUN' && last?.pos !== 'PROPN' && last?.pos !== 'ADJ'
  );
}

function nounBefore(tokens: readonly Token[], auxiliary: number): boolean {
  const before = tokens[auxiliary - 1];
  return before?.pos === 'NOUN' || before?.lower === 'it';
}
