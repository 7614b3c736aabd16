import {type Admission, admissionsOf} from '../../engine/admission.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {unbroken} from '../../engine/long-pattern.ts';
import {findPhrase, phrase} from '../../engine/phrases.ts';
import {covers, overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {ancestorsOf} from '../shared/clause-places.ts';
import {isMentioned} from '../shared/mentioned.ts';

/** A word or phrase that weakens what the speaker admits. */
export interface Hedge extends Span {
  /** Whether nothing is lost but the doubt when it goes. */
  readonly empty: boolean;
  /** The clause that a modal puts in doubt: "may have left". */
  readonly clause?: Clause;
}

/** Fillers that say nothing: taking them out cannot change what is meant. */
const EMPTY = phrase(
  'i (?:guess|suppose|reckon)(?: that)?',
  unbroken`
    (?<!the |a |this |that |what |some |any |every |these |those |which |one |same |other |right |my |no )(?:sort|kind) of(?! (?:
      thing|person|people|place|work|form|task
    ))
  `,
  'kinda',
  'sorta',
  'in a way',
  'so to speak',
  'or something(?: like that)?',
  'if you will',
  'as it were',
  'you (?:could|might) (?:say|argue)(?: that)?',
);
/** Words that leave open whether it was so. */
const DOUBT = phrase(
  "(?<!(?:what|as|how|than|all|everything|who|where|it's) )i (?:think|believe|feel like|imagine)(?: (?:now )?that)?",
  'i (?:suspect|would guess|feel)(?: that)?(?= i)',
  "(?:it is|it's) possible(?: that)?(?= i)",
  "(?:there is|there's) a (?:good |fair )?chance(?: that)?(?= i)",
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'arguably',
  'conceivably',
  'potentially',
  'apparently',
  'seemingly',
  'presumably',
  'to some (?:extent|degree)',
  'more or less',
  'in some ways?',
  'it (?:could|might|may) (?:well )?be(?: argued| said)?(?: that)?(?= i)',
  '(?:some|others|people|some people) (?:might|would|could|may) (?:say|argue)(?: that)?',
  'one (?:could|might) (?:say|argue)(?: that)?',
  'it (?:seems|seemed|would seem|appears)(?: that| like| as if)?(?= i)',
  'may or may not have',
  '(?<=i )seem(?:ed)? to have',
  "i 'm not sure,? but",
  "i'm not sure,? but",
  "(?<=, )i don't know(?=[.!?]?$)",
);
/** Words that make little of it; they count only beside a hedge. */
const SMALL = phrase(
  '(?:just )?a (?:little|tiny|wee)(?: bit)?',
  'a bit(?! of)',
  'slightly',
  'somewhat',
  'a tad',
  'rather',
  'fairly',
);

/** The hedges of a sentence that stand with an admission or a lesson, in order. */
export function hedgesOf(sentence: Sentence): readonly Hedge[] {
  const statements = [
    ...admissionsOf(sentence).filter(({by, kind}) => by === 'I' && kind !== 'limit'),
    ...limits(sentence),
    ...lessons(sentence),
  ].filter(({clause}) => !isReported(clause, sentence));
  const certain = alwaysHedges(sentence);
  if (statements.length === 0 && certain.length === 0) return [];
  const near = (span: Span): boolean =>
    certain.some((hedge) => overlaps(hedge, span)) ||
    statements.some((statement) => touches(span, statement, sentence));
  const candidates: readonly Hedge[] = [
    ...findPhrase(sentence, EMPTY).map((span) => ({...withoutPronoun(span, sentence), empty: true})),
    ...findPhrase(sentence, DOUBT).map((span) => ({...withoutPronoun(span, sentence), empty: false})),
  ]
    .filter((span) => !isMentioned(span, sentence) && !isAmount(span, sentence))
    .sort((a, b) => a.start - b.start);
  let words: Hedge[] = candidates.filter(near);
  for (const clause of sentence.clauses) {
    const modal = modalHedge(clause, sentence);
    if (modal === undefined || !near(modal) || isMentioned(modal, sentence)) continue;
    // "may possibly have left": goes with what is around it.
    words = words.filter((word) => !covers(modal, word));
    if (!words.some((word) => overlaps(word, modal))) words.push({...modal, empty: false, clause});
  }
  // "I guess you could say I was late": one hedge before another weakens the same statement.
  for (const candidate of candidates.toReversed()) {
    const leads = words.some((word) => candidate.end <= word.start && onlyMarksBetween(candidate, word, sentence));
    if (leads) words.push(candidate);
  }
  if (words.length === 0) return [];
  const small = findPhrase(sentence, SMALL)
    .filter((span) => near(span) && !qualifiesNoun(span, sentence) && !words.some((word) => overlaps(word, span)))
    .map((span) => ({...span, empty: false}));
  return [...words, ...small].sort((a, b) => a.start - b.start);
}

/** "I guess that was my fault", "I think that mistake was mine": what it speaks of, where "I guess that I was late" only leads to it. */
function withoutPronoun(span: Span, {tokens}: Sentence): Span {
  const at = tokens.findIndex(({end}) => end === span.end);
  const that = tokens[at];
  const next = tokens[at + 1];
  if (that?.lower !== 'that' || next === undefined || next.pos === 'PUNCT') return span;
  const points = that.pos === 'PRON' || that.pos === 'DET' || (next.pos === 'NOUN' && next.lower === next.lemma);
  return points ? {start: span.start, end: (tokens[at - 1] ?? that).end} : span;
}

/** "the wrong kind of paper", "a few days more or less": of a thing, and no doubt. */
function isAmount({start, end}: Span, {tokens}: Sentence): boolean {
  const last = tokens.find((token) => token.end === end)?.lower;
  const before = tokens.findLast((token) => token.end <= start)?.pos;
  return (last === 'of' && before === 'ADJ') || (last === 'less' && (before === 'NOUN' || before === 'NUM'));
}

/** "a tiny error": without the words in front no phrase of its own. */
function qualifiesNoun({end}: Span, {tokens}: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  return tokens[at]?.pos === 'NOUN' || (tokens[at]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN');
}

function onlyMarksBetween(before: Span, after: Span, {tokens}: Sentence): boolean {
  return tokens.every(({start, end, pos}) => end <= before.end || start >= after.start || pos === 'PUNCT');
}

/** Neither owned nor denied. */
const COY = phrase('may or may not have');
/** "I kind of put it off": weakens whatever follows, if a second hedge stands in the sentence. */
const TWICE = phrase('(?<=(?<!\\p{L})i )(?:kind of|sort of|kinda|sorta)');

/** Coy wordings that weaken whatever they stand with: "may or may not have", "I kind of put it off, I suppose". */
function alwaysHedges(sentence: Sentence): readonly Span[] {
  const doubled = findPhrase(sentence, TWICE);
  const all = doubled.length === 0 ? [] : [...findPhrase(sentence, EMPTY), ...findPhrase(sentence, DOUBT)];
  return [...findPhrase(sentence, COY), ...(all.length > 1 ? all : [])];
}

/** "I guess I wasn't ready": a hedge before it makes an admission of a limit, too. */
function limits(sentence: Sentence): readonly Admission[] {
  return admissionsOf(sentence).filter(
    ({kind, by, clause}) =>
      kind === 'limit' &&
      by === 'I' &&
      clause?.verb?.tense === 'past' &&
      (clause.verb.lemma === 'be' || clause.negated),
  );
}

export function lessons(sentence: Sentence): readonly {clause: Clause; start: number; end: number}[] {
  return sentence.clauses
    .filter((clause) => isLesson(clause, sentence))
    .map((clause) => ({clause, start: clause.start, end: clause.end}));
}

/** "I learned to ask", "the lesson is to ask", "next time I should ask" */
function isLesson({subject, verb}: Clause, sentence: Sentence): boolean {
  if (subject === undefined || verb === undefined) return false;
  if (subject.person !== 1) return /^(?:lesson|takeaway|moral)$/u.test(subject.head.lemma) && verb.lemma === 'be';
  if (/^(?:learn|learned|realise|realize)$/u.test(verb.lemma)) return true;
  return verb.modal === 'should' && !verb.perfect && !subject.plural && findPhrase(sentence, FROM_NOW_ON).length > 0;
}

const FROM_NOW_ON = phrase('next time', 'in (?:the )?future', 'from now on');

/** "He said I might have forgotten it, and he was right": his doubt, unlike "some might say I forgot it". */
function isReported(clause: Clause | undefined, sentence: Sentence): boolean {
  if (clause === undefined) return false;
  return ancestorsOf(clause, sentence).some(
    ({subject, verb}) => subject?.person === 3 && verb?.modal === undefined && SAYING.has(verb?.lemma ?? ''),
  );
}

const SAYING = wordSet('add agree argue claim hint insist reply say suggest suspect tell think warn write');

/** Whether a hedge belongs to a statement: in its clause, or directly before it ("I think that …", "Maybe, …"). */
function touches(hedge: Span, statement: Span & {readonly clause?: Clause}, sentence: Sentence): boolean {
  const {clause} = statement;
  const target = clause ?? statement;
  const start =
    clause?.subject && !clause.subject.implied ? Math.max(clause.start, clause.subject.start) : target.start;
  if (hedge.start >= start && hedge.end <= target.end + 1) {
    // "Perhaps forty people": before a number it counts and does not doubt.
    const next = sentence.tokens.find((token) => token.start >= hedge.end);
    return (
      next?.pos !== 'NUM' && !/^(?:\d|half|twenty|thirty|forty|fifty|ten|a (?:dozen|hundred))/u.test(next?.lower ?? '')
    );
  }
  if (overlaps(hedge, target)) return true;
  const between = sentence.tokens.filter((token) => token.start >= hedge.end && token.end <= start);
  if (hedge.end <= start)
    return between.every(({lower, pos}) => pos === 'PUNCT' || pos === 'ADV' || LEADING_WORDS.has(lower));
  const after = sentence.tokens.filter((token) => token.start >= target.end && token.end <= hedge.start);
  return hedge.start >= target.end && after.length <= 2 && after.every(({pos}) => pos === 'PUNCT');
}

/** Words that may stand between a hedge and what it hedges. */
const LEADING_WORDS = wordSet(`
  's a and anything but if in is it next of so some that this time was way well what
`);

/** "may have left", "might have given": the words that put the act in doubt. */
function modalHedge(clause: Clause, sentence: Sentence): Span | undefined {
  const {verb, subject} = clause;
  if (verb === undefined || subject?.person !== 1 || !verb.perfect) return undefined;
  if (verb.modal !== 'may' && verb.modal !== 'might') return undefined;
  const group = sentence.tokens.filter((token) => covers(verb.group, token));
  const modal = group.find(({lower}) => lower === 'may' || lower === 'might');
  const have = group.find(({lower}) => /^(?:have|'ve|of)$/u.test(lower));
  return modal && have && have.start > modal.start ? {start: modal.start, end: have.end} : undefined;
}
