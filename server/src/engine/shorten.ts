/** A passage on one line: line breaks and rows of blanks as single blanks. */
export function onOneLine(passage: string): string {
  return passage.trim().replaceAll(/\s+/gu, ' ');
}

/** Words cut to a length, in UTF-16 units, with an ellipsis where something is missing. */
export function shorten(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;
}
