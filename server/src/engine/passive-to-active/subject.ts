import {CONTENT_VERBS} from '../clauses/verb-classes.ts';
import {type Participant, parentOf, type Sentence} from '../clauses.ts';
import {basesOfParticiple} from '../inflection.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Span} from '../span.ts';
import {wordSet} from '../word-set.ts';
import {isTime} from './agent.ts';
import {indexAt, isAdverb, type Passive} from './passive.ts';
import {FIRST_PERSON, KEPT_PARTICLES, PERSON_NOUNS, RELATIVES, TELLING, TIME_NOUNS} from './words.ts';

/** The whole noun phrase that the passive speaks of, which becomes the object. */
export interface PassiveSubject {
  /** What the actor replaces. */
  readonly span: Span;
  /** What moves behind the verb; shorter than `span` in "Not all the rows were …". */
  readonly object: Span;
  /** Closed by a comma, which stays when words follow: "the contract, a long one, was signed on". */
  readonly comma: boolean;
  /** "Not all": the negation goes to the verb. */
  readonly negated: boolean;
  readonly first: Token;
  readonly words: number;
}

const PERSONAL_PRONOUN = wordSet('he i it she they we you');

/** Finds the whole subject phrase; undefined where it cannot be told from what stands around it. */
export function subjectOf(passive: Passive): PassiveSubject | undefined {
  const {host, tokens, first, inverted} = passive;
  const {subject} = host;
  if (subject === undefined || subject.implied) return undefined;
  const begin = beginOf(passive, subject);
  const end = indexAfter(tokens, subject.end);
  const to = inverted ? end : phraseEnd(tokens, end, first);
  if (begin === undefined || to === undefined) return undefined;
  const {from, framed} = begin;
  if (!(framed || mayBegin(passive, from)) || isUnclear(tokens, from, to)) return undefined;
  const negated = tokens[from - 1]?.lower === 'not';
  const start = negated ? from - 1 : from;
  const last = tokens[to - 1] as Token;
  return {
    span: {start: (tokens[start] as Token).start, end: last.end},
    object: {
      start: (tokens[from] as Token).start,
      end: last.text === ',' ? (tokens[to - 2] as Token).end : last.end,
    },
    negated,
    comma: last.text === ',',
    first: tokens[start] as Token,
    words: tokens.slice(from, to).filter((token) => token.pos !== 'PUNCT').length,
  };
}

/** Index of the first word of the subject, and whether a frame that does not belong to it stands before it. */
function beginOf(
  passive: Passive,
  subject: Participant,
): {readonly from: number; readonly framed: boolean} | undefined {
  const {host, sentence, tokens, first} = passive;
  let begin = indexAt(tokens, subject.start);
  // "The list of people who wanted a refund was misplaced": the relative clause tells where the phrase begins.
  for (const other of sentence.clauses) {
    if (parentOf(other, sentence) !== host || other.role !== 'relative' || other === host) continue;
    if (other.subject === undefined || other.link === undefined || other.subject.end > other.link.start) continue;
    if (other.subject.start < subject.start) begin = indexAt(tokens, other.subject.start);
  }
  const from = extendLeft(passive, begin);
  const opening = tokens[from];
  if (opening?.pos !== 'ADP' || /^(?:about|over|around|nearly|at|up|close)$/u.test(opening.lower))
    return {from, framed: false};
  // "For one wedding the wrong Saturday got entered": a frame is not part of the subject.
  const start = tokens.findLastIndex(
    ({pos}, index) =>
      index > from + 1 && index < first && pos === 'DET' && !isOneOf(tokens[index - 1]?.pos, 'ADP', 'CCONJ'),
  );
  return start < 0 ? undefined : {from: start, framed: true};
}

/** Whether the words of a subject are not all of it, or more than it. */
function isUnclear(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = tokens[from - 1];
  // "the codebook itself was", "someone else's idea was"
  if (/sel(?:f|ves)$|^else$/u.test(opening.lower)) return true;
  // "we the temps were not told"
  if (/^(?:i|we|he|she|they)$/u.test(before?.lower ?? '')) return true;
  // "'inlet' and 'outlet' were swapped": half of a quotation.
  if (/^["“‘']$/u.test(before?.text ?? '') && /^["”’']$/u.test(last.text)) return true;
  // "people who design forms ought to be asked": a verb, which the tagger takes for a noun.
  if (before?.lower === 'who' && opening.pos === 'NOUN') return true;
  if (!PERSONAL_PRONOUN.has(opening.lower) && isOneOfList(tokens, from)) return true;
  // "said that short is allowed", "the idea that people must be asked": a conjunction, or nobody knows.
  if (opening.lower === 'that' && to - from > 1 && isOneOf(before?.pos, 'NOUN', 'PROPN', 'PRON', 'VERB', 'ADJ'))
    return true;
  // "Final.docx": cut in two by the sentence splitter's full stop.
  if (/^\p{P}$/u.test(before?.text ?? '') && !/^["“‘'(—–-]$/u.test(before?.text ?? '') && before?.end === opening.start)
    return true;
  // "how many forms were lost": no place for "I" between the two.
  if (before?.lower === 'how' && /^(?:many|much|few|little)$/u.test(opening.lower)) return true;
  // "Plan A was dropped": a letter, no article.
  if (/^(?:a|an|the)$/u.test(last.lower) || isLastOfList(tokens, from, to)) return true;
  // "The longer the dough was kneaded, the tougher it got"
  const later = tokens.slice(to).findIndex(({text}, index) => text === ',' && tokens[to + index + 1]?.lower === 'the');
  const the = isComparative(before) ? from - 2 : from;
  if (
    tokens[the]?.lower === 'the' &&
    isComparative(tokens[the + 1]) &&
    later >= 0 &&
    isComparative(tokens[to + later + 2])
  )
    return true;
  // "not the one that was booked"
  const words = to - from;
  // "a van on that was booked": opens a clause.
  if (words >= 2 && last.lower === 'that') return true;
  if (words < 2) return words === 1 && last.lower === 'that' && isOneOf(before?.pos, 'NOUN', 'PROPN', 'PRON', 'NUM');
  // "It turned out the account had been closed": a pronoun takes no words behind it but a relative clause.
  const goesOn = tokens[from + 1]?.text !== ',';
  if (opening.pos === 'PRON' && PERSONAL_PRONOUN.has(opening.lower) && goesOn) return true;
  // "The more it was tightened": the pronoun is the subject, and what stands before it is not.
  return PERSONAL_PRONOUN.has(last.lower) && tokens[to - 2]?.pos !== 'CCONJ';
}

function isComparative(token: Token | undefined): boolean {
  return (
    /^(?:more|less|fewer|better|worse|\p{L}+er)$/u.test(token?.lower ?? '') && isOneOf(token?.pos, 'ADJ', 'ADV', 'NOUN')
  );
}

/** "The bread, the milk and the eggs were left": the commas before belong to the subject. */
function isLastOfList(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !tokens.slice(from, to).some(({pos}) => pos === 'CCONJ')) return false;
  let start = from - 1;
  const isListed = ({pos, text}: Token): boolean =>
    text === ',' || isOneOf(pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON');
  while (start > 0 && isListed(tokens[start - 1] as Token)) start -= 1;
  const opens = start === 0 || isOneOf(tokens[start - 1]?.pos, 'SCONJ', 'CCONJ', 'PUNCT');
  return opens && start < from - 1 && !isTime(tokens, start);
}

/** "When I came back my desk, my clients, and my files were gone": between two commas stands another one. */
function isOneOfList(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.pos !== 'CCONJ' || tokens[from - 2]?.text !== ',') return false;
  let start = from - 3;
  while (isOneOf(tokens[start]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON')) start -= 1;
  return start < from - 3 && tokens[start]?.text === ',';
}

function indexAfter(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end) + 1;
}

/** Takes in `all`, `both X and`, and what stands before a quoted name: `The file “final”`. */
function extendLeft({tokens, sentence}: Passive, from: number): number {
  let start = from;
  const before = (): Token | undefined => tokens[start - 1];
  while (
    /^(?:all|both|half|such|only|even|just|enough|many)$/u.test(before()?.lower ?? '') ||
    (/^(?:hardly|barely|scarcely)$/u.test(before()?.lower ?? '') && /^any/u.test(tokens[start]?.lower ?? '')) ||
    (APPROXIMATELY.has(before()?.lower ?? '') &&
      /^(?:all|half|none|nobody|nothing)$|^every|\d/u.test(tokens[start]?.lower ?? '')) ||
    (OF_DEGREE.has(before()?.lower ?? '') &&
      tokens[start - 2]?.text !== ',' &&
      /^(?:many|few|much|little)$/u.test(tokens[start]?.lower ?? ''))
  )
    start -= 1;
  // "At least two warnings", "up to ten people", "more than fifty letters"
  const amount = `${tokens[start - 2]?.lower} ${before()?.lower}`;
  const counted =
    isOneOf(tokens[start]?.pos, 'NUM', 'SYM') || /^(?:one|half|an?)$|^[£$€\d]/u.test(tokens[start]?.lower ?? '');
  if (/^(?:(?:more|less|fewer) than|at (?:least|most)|up to|close to)$/u.test(amount) && counted) {
    start -= before()?.lower === 'than' && tokens[start - 3]?.lower === 'no' ? 3 : 2;
  }
  // "Frozen goods were left out": a participle, which the tagger takes for the verb of a note.
  const verb = before()?.pos === 'VERB' ? before() : undefined;
  if (verb && tokens[start]?.pos === 'NOUN' && isWithoutSubject(verb, sentence)) start -= 1;
  // 'The "final" version was deleted': what stands before the quotation belongs to the phrase as well.
  const quotation = openingOf(tokens, start - 1);
  if (quotation !== undefined || (/^["“‘'(]$/u.test(before()?.text ?? '') && tokens[start - 2] !== undefined)) {
    let left = quotation ?? start - 1;
    while (isOneOf(tokens[left - 1]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM')) left -= 1;
    if (left < start - 1) start = left;
  }
  // "the back door", "all but two of the guests": words that the noun phrase was cut off from.
  if (isOneOf(before()?.pos, 'ADV', 'ADJ') && tokens[start - 2]?.pos === 'DET') start -= 2;
  if (
    before()?.lower === 'but' &&
    /^(?:all|none|nothing|everything|everyone|nobody)$/u.test(tokens[start - 2]?.lower ?? '')
  )
    start -= 2;
  // "Both the invoice and the receipt": back to where nothing but a noun phrase stands.
  if (/^(?:and|or|nor)$/u.test(before()?.lower ?? '')) {
    let left = start - 1;
    while (left > 0 && isOneOf(tokens[left - 1]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON')) left -= 1;
    // "Either the dose or the time", "neither the parents nor the coach"
    if (/^(?:either|neither|both)$/u.test(tokens[left - 1]?.lower ?? '')) left -= 1;
    const atBorder = left === 0 || isOneOf(tokens[left - 1]?.pos, 'PUNCT', 'SCONJ');
    if (left < start - 1 && atBorder) start = left;
  }
  return start;
}

/** Where the quotation or the brackets begin that a token closes; undefined for one that closes none. */
function openingOf(tokens: readonly Token[], at: number): number | undefined {
  const opens: Readonly<Record<string, string>> = {'"': '"', '”': '“', ')': '('};
  const opening = opens[tokens[at]?.text ?? ''];
  if (opening === undefined) return undefined;
  const before = tokens.slice(0, at).flatMap(({text}, index) => (text === opening ? [index] : []));
  return opening === '"' && before.length % 2 === 0 ? undefined : before.at(-1);
}

/** Words before an amount: "almost all", "roughly 40". */
const APPROXIMATELY = wordSet('about almost around nearly over quite roughly');

/** Words before "many": but in ", so many forms were lost" a conjunction. */
const OF_DEGREE = wordSet('quite so too very');

/** A subject stands at the beginning, after a comma, a conjunction, a frame ("At 5pm the …") or a verb of saying. */
function mayBegin(passive: Passive, from: number): boolean {
  const {tokens, host} = passive;
  const before = tokens[from - 1];
  if (before === undefined) return true;
  // 'The "A" and "B" samples were swapped': joins no clauses, as no verb stands before it.
  if (before.pos === 'CCONJ' && from > 1 && !tokens.slice(0, from - 1).some(({pos}) => isOneOf(pos, 'VERB', 'AUX')))
    return false;
  // "the calculating was done": more of the phrase.
  if (before.pos === 'DET' && before.lower !== 'that') return false;
  // "until scale and date have been typed in": the verb says that they are two.
  const finite = tokens[passive.first]?.lower ?? '';
  const isOne =
    tokens[from]?.pos === 'NOUN' &&
    tokens[from + 1]?.lower !== 'of' &&
    host.subject?.plural === false &&
    host.subject.head === tokens[from];
  if (before.pos === 'CCONJ' && isOne && /^(?:were|are|have|weren|aren|haven)$/u.test(finite)) return false;
  // "Mistakes like that can be avoided"; half of "neither … nor …".
  if (/^(?:like|nor)$/u.test(before.lower)) return false;
  if (before.lower === 'than' && /^(?:more|less|fewer|other|rather)$/u.test(tokens[from - 2]?.lower ?? ''))
    return false;
  // "What was meant to be a draft was printed": the complement of another verb.
  if (before.pos === 'AUX') return passive.inverted;
  // "including the samples": no verb that could have a clause for its object.
  if (before.pos === 'VERB') {
    // "Stop signs were put up": a verb that nobody does is one of saying, or a noun.
    if (isWithoutSubject(before, passive.sentence)) return false;
    if (tokens[from - 2]?.lower === 'to' && !isContentOfInfinitive(passive, before)) return false;
    return !before.lower.endsWith('ing') || TIME_NOUNS.has(before.lower);
  }
  if (before.pos !== 'ADP') return true;
  return host.link !== undefined && before.start >= host.link.start && before.end <= host.link.end;
}

/** Whether nobody does the verb, and it is none of those that a note leaves "I" out with: "Noticed the file was missing". */
function isWithoutSubject({start, lemma}: Token, {clauses}: Sentence): boolean {
  const clause = clauses.find(({verb}) => verb?.start === start);
  return (clause?.subject === undefined || clause.subject.implied) && !CONTENT_VERBS.has(lemma);
}

/** "I failed to notice the file was deleted", unlike "The decision to report the client was taken too fast". */
function isContentOfInfinitive({sentence}: Passive, {lemma, start}: Token): boolean {
  const finite = sentence.clauses.some(({verb}) => verb !== undefined && verb.end < start && verb.tense !== 'none');
  return finite && CONTENT_VERBS.has(lemma);
}

const OF_TIME = wordSet('afterwards earlier first here last later now online there today tomorrow yesterday');

/** Where the subject phrase ends, as an index: `The totals` or `The totals in the third column`. */
function phraseEnd(tokens: readonly Token[], after: number, first: number): number | undefined {
  let end = first;
  // "The list that is used today was made": the adverb goes with the verb before it.
  const goesOn = tokens.slice(after, first).some(({pos}) => isOneOf(pos, 'VERB', 'AUX'));
  // "told to fast": after to, a verb. "A call back was made": part of the noun.
  while (
    end > after &&
    !(goesOn && OF_TIME.has(tokens[end - 1]?.lower ?? '')) &&
    isAdverb(tokens[end - 1]) &&
    !KEPT_PARTICLES.has(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.lower !== 'to'
  )
    end -= 1;
  if (end <= after) return after;
  const next = tokens[after] as Token;
  if (next.text === ',') {
    // "The caterer, whose van broke down that morning, was never paid": one comma closes what began before the phrase.
    if (tokens.slice(after, first).filter(({text}) => text === ',').length === 1) return undefined;
    // "The email, however, was sent", "The report, in the end, was sent": stays behind the actor.
    const inside = tokens[after + 1];
    const moves =
      inside !== undefined &&
      (RELATIVES.has(inside.lower) || isOneOf(inside.pos, 'DET', 'PROPN', 'PRON')) &&
      !isAdverb(inside);
    // "The order, placed on Friday, was never confirmed": speaks of what would move away.
    if (inside?.pos === 'VERB' || inside?.pos === 'ADJ') return undefined;
    if (!moves) return after;
  }
  if (next.text === '–' || next.text === '—' || next.text === ';' || next.text === ':') return undefined;
  return end;
}

/** The pronoun that stands for the object in "… and sent it"; undefined for one person, who may be he, she or they. */
export function pronounFor(passive: Passive): string | undefined {
  const {host, tokens, be, first} = passive;
  const {subject} = host;
  if (subject === undefined) return undefined;
  const head = subject.head.lower;
  const single: Readonly<Record<string, string>> = {
    i: 'me',
    he: 'him',
    she: 'her',
    we: 'us',
    they: 'them',
    it: 'it',
    you: 'you',
    this: 'it',
    that: 'it',
    these: 'them',
    those: 'them',
  };
  if (Object.hasOwn(single, head)) return single[head];
  if (FIRST_PERSON.has(head) || subject.person !== 3) return undefined;
  const finite = (tokens[first] ?? tokens[be])?.lower ?? '';
  const plural =
    /^(?:were|are|have|'re|'ve)$/u.test(finite) || (!/^(?:was|is|has|'s)$/u.test(finite) && subject.plural);
  if (plural) return 'them';
  if (subject.head.pos === 'PROPN' || subject.head.pos === 'PRON') return undefined;
  const base = basesOfParticiple((tokens[passive.participle] as Token).text)[0] ?? '';
  return PERSON_NOUNS.has(subject.head.lemma) || TELLING.has(base) ? undefined : 'it';
}
