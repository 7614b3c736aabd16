/** A set of words from a list that reads as prose: separated by blanks or line ends. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
