import {covers, type Span} from './span.ts';

/** Replaces a span of the source text. */
export interface Edit extends Span {
  /** May hold prompts (see `prompt`), which become tab stops where the editor has them. */
  readonly text: string;
}

/** A change that takes a fault away. */
export interface Fix {
  /** What to do, in the imperative: `Write "I entered the wrong date"`. */
  readonly title: string;
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
  /** Cannot change what the writer means; only such fixes take part in fix-all. */
  readonly safe: boolean;
}

/**
 * A visible placeholder for a fact that only the writer knows: `[… what you do now]`. It stays in the text where the
 * editor has no tab stops, and `empty-section` reports one that was left behind.
 */
export function prompt(what: string): string {
  return `[… ${what}]`;
}

/** Finds prompts that are left in a text; a global expression, so copy it before use with `exec`. */
export const PROMPT = /\[… [^[\]\n]*\]/gu;

/** Where the prompts of a text are. */
export function promptsIn(text: string): readonly Span[] {
  return [...text.matchAll(PROMPT)].map(({0: words, index}) => ({start: index, end: index + words.length}));
}

/** A text with its prompts as numbered tab stops of the LSP snippet grammar, all else escaped. */
export function toSnippet(text: string): string {
  const quote = (plain: string): string => plain.replace(/[\\$}]/gu, '\\$&');
  let stop = 0;
  let snippet = '';
  let last = 0;
  for (const match of text.matchAll(PROMPT)) {
    stop += 1;
    snippet += `${quote(text.slice(last, match.index))}\${${stop}:${quote(match[0])}}`;
    last = match.index + match[0].length;
  }
  return `${snippet}${quote(text.slice(last))}$0`;
}

/** The text after the edits. Throws a RangeError if they overlap or leave the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let last = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < last || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`The edit ${edit.start}–${edit.end} overlaps another or leaves the text.`);
    }
    result += text.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  return result + text.slice(last);
}

/** A slice of the source with those edits done that lie inside it. */
export function sliceEdited(source: string, span: Span, edits: readonly Edit[]): string {
  let text = '';
  let last = span.start;
  for (const edit of edits.filter((inner) => covers(span, inner)).sort((a, b) => a.start - b.start)) {
    text += source.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  return text + source.slice(last, span.end);
}
