import type {Token} from '../language.ts';
import type {Span} from '../span.ts';

/** Where the words from one token up to another stand; `to` is not among them. */
export function span(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from] as Token;
  const last = tokens[Math.max(from, to - 1)] as Token;
  return {start: first.start, end: last.end};
}

/** The place of a token without the rest of it. */
export function spanOf({start, end}: Token): Span {
  return {start, end};
}

/** The words from one token to another, one blank between words that were apart. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let place = from; place < to; place += 1) {
    const token = tokens[place] as Token;
    const before = tokens[place - 1];
    if (place > from && before !== undefined && before.end < token.start) text += ' ';
    text += token.text;
  }
  return text;
}
