import type {Token} from '../language.ts';

export function span(tokens: readonly Token[], from: number, to: number): {start: number; end: number} {
  const first = tokens[from] as Token;
  const last = tokens[Math.max(from, to - 1)] as Token;
  return {start: first.start, end: last.end};
}

export function spanOf({start, end}: Token): {start: number; end: number} {
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
