import type {Token} from '../language.ts';

/** One for every token inside quotation marks. */
export function quotation(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (const [index, {lower}] of tokens.entries()) {
    if (lower === '“' || (open < 0 && (lower === '"' || lower === '«' || lower === '„'))) open = index;
    else if (open >= 0 && (lower === '”' || lower === '"' || lower === '»')) {
      quoted.fill(1, open, index + 1);
      open = -1;
    }
  }
  return quoted;
}
