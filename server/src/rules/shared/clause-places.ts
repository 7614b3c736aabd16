import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';

/** The clause that holds the word at an offset, embedded clauses before the ones around them. */
export function clauseAt(sentence: Sentence, offset: number): Clause | undefined {
  return sentence.clauses.find((clause) => clause.tokens.some((token) => token.start <= offset && offset < token.end));
}

/**
 * The clauses that a clause depends on, the nearest first. "I'd love to say something else, but I have no weaknesses" states the second for
 * itself.
 */
export function ancestorsOf(clause: Clause, sentence: Sentence): readonly Clause[] {
  const ancestors: Clause[] = [];
  const above = (one: Clause): Clause | undefined =>
    one.role === 'main' && one.link?.kind === 'contrast' ? undefined : parentOf(one, sentence);
  for (let next = above(clause); next !== undefined && !ancestors.includes(next); next = above(next)) {
    ancestors.push(next);
  }
  return ancestors;
}

/** Whether the words at an offset are inside quotation marks, and so perhaps somebody else's. */
export function isQuotedAt(sentence: Sentence, offset: number): boolean {
  return clauseAt(sentence, offset)?.quoted ?? false;
}
