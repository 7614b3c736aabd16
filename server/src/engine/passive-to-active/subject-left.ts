import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isWithoutSubject, type Passive} from './passive.ts';

/** Takes in `all`, `both X and`, and what stands before a quoted name: `The file “final”`. */
export function extendLeft(passive: Passive, from: number): number {
  return STEPS.reduce((start, step) => step(passive, start), from);
}

/** "all the forms", "hardly any forms", "almost half of the forms", "too many forms" */
function takeInQuantifiers({tokens}: Passive, from: number): number {
  let start = from;
  while (isQuantifier(tokens, start - 1)) start -= 1;
  return start;
}

function isQuantifier(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  return (
    /^(?:all|both|half|such|only|even|just|enough|many)$/u.test(word) ||
    (/^(?:hardly|barely|scarcely)$/u.test(word) && /^any/u.test(next)) ||
    (APPROXIMATELY.has(word) && /^(?:all|half|none|nobody|nothing)$|^every|\d/u.test(next)) ||
    (OF_DEGREE.has(word) && tokens[at - 1]?.text !== ',' && /^(?:many|few|much|little)$/u.test(next))
  );
}

/** Words before an amount: "almost all", "roughly 40". */
const APPROXIMATELY = wordSet('about almost around nearly over quite roughly');

/** Words before "many": but in ", so many forms were lost" a conjunction. */
const OF_DEGREE = wordSet('quite so too very');

/** "At least two warnings", "up to ten people", "no more than fifty letters" */
function takeInBound({tokens}: Passive, start: number): number {
  const before = tokens[start - 1];
  const bound = `${tokens[start - 2]?.lower} ${before?.lower}`;
  const counted =
    isOneOf(tokens[start]?.pos, 'NUM', 'SYM') || /^(?:one|half|an?)$|^[£$€\d]/u.test(tokens[start]?.lower ?? '');
  if (!counted || !/^(?:(?:more|less|fewer) than|at (?:least|most)|up to|close to)$/u.test(bound)) return start;
  return start - (before?.lower === 'than' && tokens[start - 3]?.lower === 'no' ? 3 : 2);
}

/** "Frozen goods were left out": a participle, which the tagger takes for the verb of a note. */
function takeInParticiple({tokens, sentence}: Passive, start: number): number {
  const before = tokens[start - 1];
  const isParticiple = before?.pos === 'VERB' && tokens[start]?.pos === 'NOUN' && isWithoutSubject(before, sentence);
  return isParticiple ? start - 1 : start;
}

/** 'The "final" version was deleted': what stands before the quotation belongs to the phrase as well. */
function takeInQuotation({tokens}: Passive, start: number): number {
  const quotation = openingOf(tokens, start - 1);
  const opens = /^["“‘'(]$/u.test(tokens[start - 1]?.text ?? '') && tokens[start - 2] !== undefined;
  if (quotation === undefined && !opens) return start;
  let left = quotation ?? start - 1;
  while (isOneOf(tokens[left - 1]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM')) left -= 1;
  return left < start - 1 ? left : start;
}

/** Where the quotation or the brackets begin that a token closes; undefined for one that closes none. */
function openingOf(tokens: readonly Token[], at: number): number | undefined {
  const opens: Readonly<Record<string, string>> = {'"': '"', '”': '“', ')': '('};
  const opening = opens[tokens[at]?.text ?? ''];
  if (opening === undefined) return undefined;
  const before = tokens.slice(0, at).flatMap(({text}, index) => (text === opening ? [index] : []));
  return opening === '"' && before.length % 2 === 0 ? undefined : before.at(-1);
}

/** "the back door": words that the noun phrase was cut off from. */
function takeInArticle({tokens}: Passive, start: number): number {
  return isOneOf(tokens[start - 1]?.pos, 'ADV', 'ADJ') && tokens[start - 2]?.pos === 'DET' ? start - 2 : start;
}

/** "all but two of the guests" */
function takeInAllBut({tokens}: Passive, start: number): number {
  const isAllBut =
    tokens[start - 1]?.lower === 'but' &&
    /^(?:all|none|nothing|everything|everyone|nobody)$/u.test(tokens[start - 2]?.lower ?? '');
  return isAllBut ? start - 2 : start;
}

/** "Both the invoice and the receipt": back to where nothing but a noun phrase stands. */
function takeInFirstOfPair({tokens}: Passive, start: number): number {
  if (!/^(?:and|or|nor)$/u.test(tokens[start - 1]?.lower ?? '')) return start;
  let left = start - 1;
  while (left > 0 && isOneOf(tokens[left - 1]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON')) left -= 1;
  // "Either the dose or the time", "neither the parents nor the coach"
  if (/^(?:either|neither|both)$/u.test(tokens[left - 1]?.lower ?? '')) left -= 1;
  const atBorder = left === 0 || isOneOf(tokens[left - 1]?.pos, 'PUNCT', 'SCONJ');
  return left < start - 1 && atBorder ? left : start;
}

/** Each takes more words in, from what the one before has taken. */
const STEPS: readonly ((passive: Passive, start: number) => number)[] = [
  takeInQuantifiers,
  takeInBound,
  takeInParticiple,
  takeInQuotation,
  takeInArticle,
  takeInAllBut,
  takeInFirstOfPair,
];
