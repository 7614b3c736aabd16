import type {Sentence} from '../../engine/clauses.ts';
import {type Fix, prompt} from '../../engine/fixes.ts';
import type {Span} from '../../engine/span.ts';

/** More words than these beside a fault are a statement of their own, and may not go with it. */
const MOST_OTHERS = 8;

/**
 * A fix that puts a prompt for one concrete event in the place of a sentence that tells none. Only where the faulty words are most of
 * the sentence: words such as "to be honest" or "in my time on the ward" may go, a second statement may not.
 */
export function promptForEvent(sentence: Sentence, fault: Span): readonly Fix[] {
  const others = sentence.tokens.filter(
    (token) => /[\p{L}\p{N}]/u.test(token.text) && (token.end <= fault.start || fault.end <= token.start),
  ).length;
  if (others > MOST_OTHERS) return [];
  const end = sentence.tokens.at(-1)?.end ?? sentence.end;
  const text = `Once I ${prompt('name one event: what you did or left undone, and what it cost')}.`;
  return [{title: 'Tell one event instead: "Once I …"', edits: [{start: sentence.start, end, text}], safe: false}];
}
