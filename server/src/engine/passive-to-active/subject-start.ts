import {CONTENT_VERBS} from '../clauses/verb-classes.ts';
import type {Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {covers} from '../span.ts';
import {isWithoutSubject, type Passive} from './passive.ts';
import {TIME_NOUNS} from './words.ts';

/** A place where the subject of a passive may begin. */
interface Opening extends Passive {
  readonly from: number;
  /** The word before the place. */
  readonly before: Token;
}

/** A subject stands at the beginning, after a comma, a conjunction, a frame ("At 5pm the …") or a verb of saying. */
export function mayBegin(passive: Passive, from: number): boolean {
  const {host, inverted} = passive;
  const before = passive.tokens[from - 1];
  if (before === undefined) return true;
  const opening = {...passive, from, before};
  if (MIDDLES.some((holds) => holds(opening))) return false;
  // "What was meant to be a draft was printed": the complement of another verb.
  if (before.pos === 'AUX') return inverted;
  if (before.pos === 'VERB') return isContent(opening);
  if (before.pos !== 'ADP') return true;
  return host.link !== undefined && covers(host.link, before);
}

/** 'The "A" and "B" samples were swapped': joins no clauses, as no verb stands before it. */
function joinsWords({tokens, from, before}: Opening): boolean {
  return before.pos === 'CCONJ' && from > 1 && !tokens.slice(0, from - 1).some(({pos}) => isOneOf(pos, 'VERB', 'AUX'));
}

/** "the calculating was done": more of the phrase. */
function followsArticle({before}: Opening): boolean {
  return before.pos === 'DET' && before.lower !== 'that';
}

/** "until scale and date have been typed in": the verb says that they are two. */
function isSecondOfTwo({tokens, from, before, first, host: {subject}}: Opening): boolean {
  const isOne =
    tokens[from]?.pos === 'NOUN' &&
    tokens[from + 1]?.lower !== 'of' &&
    subject?.plural === false &&
    subject.head === tokens[from];
  return before.pos === 'CCONJ' && isOne && /^(?:were|are|have|weren|aren|haven)$/u.test(tokens[first]?.lower ?? '');
}

/** "Mistakes like that can be avoided"; half of "neither … nor …". */
function followsLikeOrNor({before}: Opening): boolean {
  return before.lower === 'like' || before.lower === 'nor';
}

/** "More than the deposit was lost", "No one other than the cook was asked" */
function isCompared({tokens, from, before}: Opening): boolean {
  return before.lower === 'than' && /^(?:more|less|fewer|other|rather)$/u.test(tokens[from - 2]?.lower ?? '');
}

/** What shows that a place is in the middle of a phrase. */
const MIDDLES: readonly ((opening: Opening) => boolean)[] = [
  joinsWords,
  followsArticle,
  isSecondOfTwo,
  followsLikeOrNor,
  isCompared,
];

/** Whether what begins behind a verb is a clause that the verb has for its object: "I said the key was lost". */
function isContent({tokens, from, before, sentence}: Opening): boolean {
  // "Stop signs were put up": a verb that nobody does is one of saying, or a noun.
  if (isWithoutSubject(before, sentence)) return false;
  if (tokens[from - 2]?.lower === 'to' && !isContentOfInfinitive(sentence, before)) return false;
  // "including the samples": no verb that could have a clause for its object.
  return !before.lower.endsWith('ing') || TIME_NOUNS.has(before.lower);
}

/** "I failed to notice the file was deleted", unlike "The decision to report the client was taken too fast". */
function isContentOfInfinitive({clauses}: Sentence, {lemma, start}: Token): boolean {
  const finite = clauses.some(({verb}) => verb !== undefined && verb.end < start && verb.tense !== 'none');
  return finite && CONTENT_VERBS.has(lemma);
}
