import type {Clause, Sentence} from '../engine/clauses.ts';
import {type Fix, prompt} from '../engine/fixes.ts';
import type {Span} from '../engine/span.ts';

/** The clause that holds the word at an offset, embedded clauses before the ones around them. */
export function clauseAt(sentence: Sentence, offset: number): Clause | undefined {
  return sentence.clauses.find((clause) => clause.tokens.some((token) => token.start <= offset && offset < token.end));
}

/** Whether the words at an offset are inside quotation marks, and so perhaps somebody else's. */
export function isQuotedAt(sentence: Sentence, offset: number): boolean {
  return clauseAt(sentence, offset)?.quoted ?? false;
}

/**
 * A fix that puts a prompt for one concrete event in the place of a sentence that tells none. Only where the faulty words are most of
 * the sentence: otherwise it would take away more than the fault.
 */
export function replaceByPrompt(sentence: Sentence, fault: Span, opening: string, what: string): readonly Fix[] {
  const others = sentence.tokens.filter(
    (token) => /[\p{L}\p{N}]/u.test(token.text) && (token.end <= fault.start || fault.end <= token.start),
  ).length;
  const end = sentence.tokens.at(-1)?.end ?? sentence.end;
  const text = `${opening} ${prompt(what)}.`;
  // Words such as "to be honest" or "in my time on the ward" may go; a second statement may not.
  if (others > 8) return [];
  return [{title: `Tell one event instead: "${opening} …"`, edits: [{start: sentence.start, end, text}], safe: false}];
}
