import type {Token} from './language.ts';

/** Words in lower case with straight apostrophes with one blank between them, halves of contractions included: `it was n't`. */
export function lowerText(tokens: readonly Token[]): string {
  return tokens.map(({lower}) => lower).join(' ');
}
