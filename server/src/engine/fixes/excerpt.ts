import type {Answer, AnswerDocument} from '../answer.ts';
import type {Edit} from '../fixes.ts';
import {lineBreakOf, lineStart} from '../lines.ts';
import {factsOf, loneAnswer} from '../lone-answer.ts';
import {readDirective, spanBelow} from '../suppression/directives.ts';

/** A text in which some answers of a file read as they do in the whole of it. */
export interface Excerpt {
  readonly text: string;
  /** The number of the first answer that is in it, and of the first one after it that is not. */
  readonly first: number;
  readonly end: number;
  /** How far its answers stand before their places in the file, in UTF-16 units. */
  readonly shift: number;
  /** The title of the answer below, which closes the excerpt; empty for the end of the file. */
  readonly titleBelow: string;
}

/** What an edit can take away or put in that is read in other answers: comments and definitions of links. */
const READ_ELSEWHERE = /<!--|-->|\]:/u;

/**
 * The answers that edits touch, below the head of the file and the directives that hold there. Undefined where the edits touch more
 * than answers, or all of them.
 */
export function excerptAround(document: AnswerDocument, edits: readonly Edit[]): Excerpt | undefined {
  const {text, answers} = document;
  const from = Math.min(...edits.map(({start}) => start));
  const to = Math.max(...edits.map((edit) => edit.end));
  // An edit between two answers touches both.
  const first = answers.findIndex((answer) => from <= answer.end);
  const end = answers.findLastIndex((answer) => answer.start <= to) + 1;
  const top = answers[first];
  const bottom = answers[end - 1];
  if (!top || !bottom || from < top.start || end - first === answers.length) return undefined;
  if (edits.some((edit) => READ_ELSEWHERE.test(text.slice(edit.start, edit.end)) || READ_ELSEWHERE.test(edit.text))) {
    return undefined;
  }
  const head = headOf(document, first);
  const below = answers[end];
  const titleBelow = below ? text.slice(below.start, below.title?.end) : '';
  return {
    text: head + text.slice(top.start, bottom.end) + titleBelow,
    first,
    end,
    shift: top.start - head.length,
    titleBelow,
  };
}

/** Whether the answers of an excerpt read as they do in the file, to the letter. */
export function readsAs(excerpt: Excerpt, read: AnswerDocument, document: AnswerDocument): boolean {
  if (!endsAt(excerpt, read) || read.answers.length !== excerpt.end - excerpt.first + (excerpt.titleBelow ? 1 : 0)) {
    return false;
  }
  return document.answers
    .slice(excerpt.first, excerpt.end)
    .every((answer, index) => factsIn(document, answer) === factsIn(read, read.answers[index] as Answer));
}

/** Whether the answer below would still start at its title: nothing above leaves a fence or a comment open. */
export function endsAt({titleBelow}: Excerpt, read: AnswerDocument): boolean {
  return titleBelow === '' || read.answers.at(-1)?.start === read.text.length - titleBelow.length;
}

function factsIn(document: AnswerDocument, answer: Answer): string {
  return JSON.stringify(factsOf(loneAnswer(document, answer), answer));
}

/** What stands above the first answer, the directives between that reach down to an answer, and the blank lines above it. */
function headOf({text, answers, comments}: AnswerDocument, first: number): string {
  const start = (answers[first] as Answer).start;
  const top = (answers[0] as Answer).start;
  if (first === 0) return text.slice(0, top);
  const directives = comments.flatMap((comment) => {
    if (comment.start < top || comment.start >= start) return [];
    const directive = readDirective(comment, text);
    const reaches =
      directive !== undefined &&
      (directive.name !== 'star-disable-next-line' || spanBelow(text, directive).end >= start);
    return reaches ? [text.slice(comment.start, comment.end)] : [];
  });
  const above = text.slice(0, lineStart(text, start)).trimEnd().length;
  const eol = lineBreakOf(text);
  return [text.slice(0, top).trimEnd(), ...directives].filter(Boolean).join(eol + eol) + text.slice(above, start);
}
