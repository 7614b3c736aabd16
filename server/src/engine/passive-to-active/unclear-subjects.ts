import {NOMINATIVE} from '../clauses/verb-classes.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isTime} from './noun-phrase.ts';

/** The words from one index up to another, which may be the subject of a passive. */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly before: Token | undefined;
  readonly opening: Token;
  readonly last: Token;
  /** How many words they are. */
  readonly length: number;
}

/** Whether the words of a subject are not all of it, or more than it. */
export function isUnclear(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase: Phrase = {
    tokens,
    from,
    to,
    before: tokens[from - 1],
    opening: tokens[from] as Token,
    last: tokens[to - 1] as Token,
    length: to - from,
  };
  return DOUBTS.some((holds) => holds(phrase));
}

const PERSONAL_PRONOUN = wordSet('he i it she they we you');

/** "the codebook itself was", "someone else's idea was" */
function opensWithEmphasis({opening}: Phrase): boolean {
  return /sel(?:f|ves)$|^else$/u.test(opening.lower);
}

/** "we the temps were not told" */
function explainsPronoun({before}: Phrase): boolean {
  return NOMINATIVE.has(before?.lower ?? '');
}

/** "'inlet' and 'outlet' were swapped": half of a quotation. */
function isHalfOfQuotation({before, last}: Phrase): boolean {
  return /^["“‘']$/u.test(before?.text ?? '') && /^["”’']$/u.test(last.text);
}

/** "people who design forms ought to be asked": a verb, which the tagger takes for a noun. */
function opensWithVerb({before, opening}: Phrase): boolean {
  return before?.lower === 'who' && opening.pos === 'NOUN';
}

/** "When I came back my desk, my clients, and my files were gone": between two commas stands another one. */
function isOneOfList({tokens, from, opening}: Phrase): boolean {
  if (PERSONAL_PRONOUN.has(opening.lower)) return false;
  if (tokens[from - 1]?.pos !== 'CCONJ' || tokens[from - 2]?.text !== ',') return false;
  let start = from - 3;
  while (isOneOf(tokens[start]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON')) start -= 1;
  return start < from - 3 && tokens[start]?.text === ',';
}

/** "said that short is allowed", "the idea that people must be asked": a conjunction, or nobody knows. */
function opensWithConjunction({before, opening, length}: Phrase): boolean {
  return opening.lower === 'that' && length > 1 && isOneOf(before?.pos, 'NOUN', 'PROPN', 'PRON', 'VERB', 'ADJ');
}

/** "Final.docx": cut in two by the sentence splitter's full stop. */
function isCutInTwo({before, opening}: Phrase): boolean {
  const mark = before?.text ?? '';
  return /^\p{P}$/u.test(mark) && !/^["“‘'(—–-]$/u.test(mark) && before?.end === opening.start;
}

/** "how many forms were lost": no place for "I" between the two. */
function asksHowMany({before, opening}: Phrase): boolean {
  return before?.lower === 'how' && /^(?:many|much|few|little)$/u.test(opening.lower);
}

/** "Plan A was dropped": a letter, no article. */
function endsInArticle({last}: Phrase): boolean {
  return /^(?:a|an|the)$/u.test(last.lower);
}

/** "The bread, the milk and the eggs were left": the commas before belong to the subject. */
function isLastOfList({tokens, from, to}: Phrase): boolean {
  if (tokens[from - 1]?.text !== ',' || !tokens.slice(from, to).some(({pos}) => pos === 'CCONJ')) return false;
  let start = from - 1;
  const isListed = ({pos, text}: Token): boolean =>
    text === ',' || isOneOf(pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON');
  while (start > 0 && isListed(tokens[start - 1] as Token)) start -= 1;
  const opens = start === 0 || isOneOf(tokens[start - 1]?.pos, 'SCONJ', 'CCONJ', 'PUNCT');
  return opens && start < from - 1 && !isTime(tokens, start);
}

/** "The longer the dough was kneaded, the tougher it got" */
function isProportion({tokens, from, to, before}: Phrase): boolean {
  const later = tokens.slice(to).findIndex(({text}, index) => text === ',' && tokens[to + index + 1]?.lower === 'the');
  const the = isComparative(before) ? from - 2 : from;
  return (
    tokens[the]?.lower === 'the' &&
    isComparative(tokens[the + 1]) &&
    later >= 0 &&
    isComparative(tokens[to + later + 2])
  );
}

function isComparative(token: Token | undefined): boolean {
  return (
    /^(?:more|less|fewer|better|worse|\p{L}+er)$/u.test(token?.lower ?? '') && isOneOf(token?.pos, 'ADJ', 'ADV', 'NOUN')
  );
}

/** "a van on that was booked", "not the one that was booked": opens a clause. */
function endsInRelative({before, last, length}: Phrase): boolean {
  if (last.lower !== 'that') return false;
  return length >= 2 || (length === 1 && isOneOf(before?.pos, 'NOUN', 'PROPN', 'PRON', 'NUM'));
}

/** "It turned out the account had been closed": a pronoun takes no words behind it but a relative clause. */
function goesOnFromPronoun({tokens, from, opening, length}: Phrase): boolean {
  return length >= 2 && opening.pos === 'PRON' && PERSONAL_PRONOUN.has(opening.lower) && tokens[from + 1]?.text !== ',';
}

/** "The more it was tightened": the pronoun is the subject, and what stands before it is not. */
function endsInPronoun({tokens, to, last, length}: Phrase): boolean {
  return length >= 2 && PERSONAL_PRONOUN.has(last.lower) && tokens[to - 2]?.pos !== 'CCONJ';
}

const DOUBTS: readonly ((phrase: Phrase) => boolean)[] = [
  opensWithEmphasis,
  explainsPronoun,
  isHalfOfQuotation,
  opensWithVerb,
  isOneOfList,
  opensWithConjunction,
  isCutInTwo,
  asksHowMany,
  endsInArticle,
  isLastOfList,
  isProportion,
  endsInRelative,
  goesOnFromPronoun,
  endsInPronoun,
];
