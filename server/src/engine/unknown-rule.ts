import {misspellingOf} from './edit-distance.ts';

/** What is wrong with the id of a rule that does not exist, as a sentence. */
export function unknownRule(id: string, ids: Iterable<string>): string {
  const near = misspellingOf(id, ids);
  return `There is no rule "${id}"${near ? `; did you mean "${near}"?` : '.'}`;
}
