import type {Answer, AnswerDocument} from './answer.ts';
import {lineStart} from './lines.ts';
import {covers} from './span.ts';

/**
 * The file as if it held one of its answers only, at its place: what stands above `from` is blank, and nothing follows. The blank lines
 * above the answer and a byte-order mark stay, as they decide what an edit at its first line looks like.
 */
export function loneAnswer(
  {text, comments, otherHeadings}: AnswerDocument,
  answer: Answer,
): {readonly from: number; readonly alone: AnswerDocument} {
  const from = text.slice(0, lineStart(text, answer.start)).trimEnd().length;
  const alone = {
    text: ' '.repeat(from) + text.slice(from, answer.end),
    answers: [answer],
    comments: comments.filter((comment) => covers(answer, comment)),
    otherHeadings: otherHeadings.filter((heading) => covers(answer, heading)),
  };
  return {from, alone};
}
