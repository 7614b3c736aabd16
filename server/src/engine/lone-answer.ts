import type {Answer, AnswerDocument} from './answer.ts';
import {lineStart} from './lines.ts';
import {covers} from './span.ts';

/** A file that holds one answer only. */
export interface LoneAnswer {
  /** Where the text starts that is not blank; offsets are those of the whole file. */
  readonly from: number;
  readonly alone: AnswerDocument;
}

/**
 * The file as if it held one of its answers only, at its place: what stands above `from` is blank, and nothing follows. The blank lines
 * above the answer and a byte-order mark stay, as they decide what an edit at its first line looks like.
 */
export function loneAnswer({text, comments, otherHeadings}: AnswerDocument, answer: Answer): LoneAnswer {
  const from = text.slice(0, lineStart(text, answer.start)).trimEnd().length;
  const alone = {
    text: ' '.repeat(from) + text.slice(from, answer.end),
    answers: [answer],
    comments: comments.filter((comment) => covers(answer, comment)),
    otherHeadings: otherHeadings.filter((heading) => covers(answer, heading)),
  };
  return {from, alone};
}

/** All that a rule can see of an answer, but for the place where it stands. */
export function factsOf(
  {from, alone: {text, otherHeadings}}: LoneAnswer,
  {start, sections, title, ...answer}: Answer,
): unknown {
  return [
    answer.kind,
    answer.question,
    answer.role,
    answer.skills,
    title?.text,
    // Markup elsewhere, such as the definition of a link, can change how the same text reads.
    sections.map(({names, heading, blocks}) => [names, heading?.text, heading?.depth, blocks.map(({prose}) => prose)]),
    otherHeadings.map((heading) => heading.text),
    start - from,
    text.slice(from),
  ];
}
