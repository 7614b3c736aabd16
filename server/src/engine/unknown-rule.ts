/** What is wrong with the id of a rule that does not exist, as a sentence; `near` is the id that it may be a misspelling of. */
export function unknownRule(id: string, near: string | undefined): string {
  return `There is no rule "${id}"${near ? `; did you mean "${near}"?` : '.'}`;
}
