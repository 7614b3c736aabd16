import type {Answer} from '../../engine/answer.ts';

/** So few sentences are no whole answer: what they say of others, or to make a fault small, is what the speaker has to say. */
const SNIPPET = 2;

/** Whether an answer is one or two sentences. */
export function isSnippet({sentences}: Answer): boolean {
  return sentences.length <= SNIPPET;
}
