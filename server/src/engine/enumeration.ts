/** Words as a sentence names them: "A", "A and B", "A, B and C". */
export function enumeration(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
