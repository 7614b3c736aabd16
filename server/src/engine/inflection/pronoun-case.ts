const OBJECT_CASE: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
  ['who', 'whom'],
  ['whoever', 'whomever'],
]);
const SUBJECT_CASE: ReadonlyMap<string, string> = new Map(
  [...OBJECT_CASE].map(([subject, object]) => [object, subject === 'i' ? 'I' : subject]),
);

/** A pronoun as an object: `they` them, `who` whom; any other word as it is. */
export function objectCase(word: string): string {
  return OBJECT_CASE.get(word.toLowerCase()) ?? word;
}

/** A pronoun as a subject: `me` I, `them` they; any other word as it is. */
export function subjectCase(word: string): string {
  return SUBJECT_CASE.get(word.toLowerCase()) ?? word;
}
