import type {Edit} from '../engine/fixes.ts';
import type {Span} from '../engine/span.ts';

/**
 * The edit that takes words out of a sentence with the commas, brackets and the blank that they leave behind; the word that then opens the
 * sentence gets the capital letter.
 */
export function removeWords(text: string, words: Span, sentence: Span): Edit {
  let {start, end} = words;
  if (text[start - 1] === '(' && text[end] === ')') {
    start -= 1;
    end += 1;
  }
  const opens = text.slice(sentence.start, start).trim() === '';
  const commaBefore = /,\s*$/u.exec(text.slice(sentence.start, start));
  const commaAfter = (opens ? /^\s*[,:;]/u : /^\s*,/u).exec(text.slice(end, sentence.end));
  const stopAfter = /^\s*[.!?;:]/u.test(text.slice(end, sentence.end)) || text.slice(end, sentence.end).trim() === '';
  // "I put it off, I suppose, until Monday" and "I wasn't listening, sort of."
  if (commaBefore && (commaAfter || stopAfter)) start -= commaBefore[0].length;
  if (commaAfter && (commaBefore || opens)) end += commaAfter[0].length;
  if ((stopAfter || commaAfter) && !commaBefore && !opens)
    start -= /\s*$/u.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  if (opens || (!commaAfter && !stopAfter)) end += /^\s*/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  if (!opens) return {start, end, text: ''};
  const next = text.slice(end, end + 1);
  const capital = /^\p{Lu}/u.test(text.slice(words.start, words.end)) && /^\p{Ll}/u.test(next);
  return capital ? {start, end: end + 1, text: next.toUpperCase()} : {start, end, text: ''};
}
