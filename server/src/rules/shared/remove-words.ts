import type {Edit} from '../../engine/fixes.ts';
import type {Span} from '../../engine/span.ts';

/** What may stand around words and goes with them: `*I guess*`, `(I guess)`, `"I guess"`. */
const AROUND: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/(?<marks>[*_~]{1,3})$/u, /^(?<marks>[*_~]{1,3})/u],
  [/\($/u, /^\)/u],
  [/["“]$/u, /^["”]/u],
];

const MARKUP = /[*_~`<>[\]\\]/u;

/** A comma or a dash in front of words, and behind them. */
const PAUSE_BEFORE = /(?:,|\s*[–—]|\s--?)\s*$/u;
const PAUSE_AFTER = /^(?:\s*[,–—]|\s+--?(?=\s))/u;
const PAUSE_AFTER_OPENING = /^(?:\s*[,:;–—]|\s+--?(?=\s))/u;

const CONJUNCTION = /^(?:and|but|or|so|yet|because)$/iu;

const CLAUSE_AFTER = /^,\s+(?:although|and|but|or|so|though|which|while|who|yet)(?!\p{L})/iu;

/** Whether an aside begins behind the words: between two dashes, in brackets, or with `and` behind a comma. */
function isBeforeAside(rest: string): boolean {
  return /^\s*(?:\(|[–—][^–—]*[–—]|,\s+(?:and|but)\s)/u.test(rest);
}

/**
 * The edit that takes words out of a sentence with the commas, dashes, brackets, quotation marks and the blank that they leave behind; the word
 * that then opens the sentence gets the capital letter. Undefined where a mark would be left without its partner.
 */
export function removeWords(text: string, words: Span, sentence: Span): Edit | undefined {
  let {start, end} = withMarksAround(text, words);
  if (MARKUP.test(text.slice(words.start, words.end)) || MARKUP.test(text.charAt(end))) return undefined;
  const before = text.slice(sentence.start, start).trim();
  const opens = before === '';
  // "In my defence – and I mean it – it was dark", "In my defence, and I mean it, …": an aside would lose what it stands beside.
  if (opens && isBeforeAside(text.slice(end, sentence.end))) return undefined;
  const pauseBefore = PAUSE_BEFORE.exec(text.slice(sentence.start, start));
  const pauseAfter = (opens ? PAUSE_AFTER_OPENING : PAUSE_AFTER).exec(text.slice(end, sentence.end));
  const stopAfter = /^\s*[.!?;:]/u.test(text.slice(end, sentence.end)) || text.slice(end, sentence.end).trim() === '';
  // "I put it off, I suppose, until Monday" and "I wasn't listening, sort of."
  // "It was too long, I suppose, but that is how I am": the clause that follows keeps its comma.
  const clauseAfter = pauseBefore !== null && CLAUSE_AFTER.test(text.slice(end, sentence.end));
  if (pauseBefore && (pauseAfter || stopAfter)) start -= pauseBefore[0].length;
  // "And in my defence, I had asked": the comma was there for what goes.
  if (clauseAfter) return {start, end, text: ''};
  if (pauseAfter && (pauseBefore || opens || CONJUNCTION.test(before))) end += pauseAfter[0].length;
  if ((stopAfter || pauseAfter) && !pauseBefore && !opens)
    start -= /\s*$/u.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  if (opens || (!pauseAfter && !stopAfter)) end += /^\s*/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  if (!opens) return {start, end, text: ''};
  const next = text.slice(end, end + 1);
  const capital = /^\p{Lu}/u.test(text.slice(words.start, words.end)) && /^\p{Ll}/u.test(next);
  return capital ? {start, end: end + 1, text: next.toUpperCase()} : {start, end, text: ''};
}

/** The words with the marks that hold nothing else. */
function withMarksAround(text: string, {start, end}: Span): Span {
  for (const [opening, closing] of AROUND) {
    const before = opening.exec(text.slice(Math.max(0, start - 3), start));
    const after = closing.exec(text.slice(end, end + 3));
    if (before && after && before.groups?.marks === after.groups?.marks)
      return withMarksAround(text, {start: start - before[0].length, end: end + after[0].length});
  }
  return {start, end};
}
