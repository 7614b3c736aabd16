import type {Sentence} from '../clauses.ts';
import type {Edit} from '../fixes.ts';
import {unbroken} from '../long-pattern.ts';

/** Words that refer to what was said right before. */
const REFERS_BACK = new RegExp(
  unbroken`
    ^(?:
      because of (?:this|that|it)|due to (?:this|that)|as a (?:result|consequence)|this|that|these|those|it|its|
      consequently|therefore|thus|hence|so|which
    )(?![\p{L}\p{N}])
  `,
  'iu',
);

/** A sentence that is over: a full stop or the like, in quotation marks or brackets, or an emoji or a smiley in its place. */
const ENDED = /(?:[.!?…]["”')\]]*|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F})*|[:;]-?[()DP])$/u;

/** What promises more: "I learned to ask:", "I learned a lot –". */
const UNENDED = /\s*[:;,–—]$/u;

/** Marks that close behind the last word: `**I forgot it.**`, `[I forgot it.](notes.md)`. */
const CLOSING = /^(?:[*_~]{1,3}|\]\([^)\s]*\))(?=[\s.,;:!?)]|$)/u;

/** The edit that adds a sentence after another one, outside of its markup; a full stop comes first where notes leave it out. */
export function addSentence(text: string, last: Sentence, added: string): Edit {
  const end = last.tokens.at(-1)?.end ?? last.end;
  const told = text.slice(last.start, end);
  const closing = CLOSING.exec(text.slice(end, end + 500))?.[0] ?? '';
  if (ENDED.test(told)) return {start: end + closing.length, end: end + closing.length, text: ` ${added}`};
  const start = end - (UNENDED.exec(told)?.[0].length ?? 0);
  return {start, end: end + closing.length, text: `${closing}. ${added}`};
}

/**
 * The last sentence of a paragraph that goes on from a given one: "The list was wrong. Because of this, two orders were late." What is added goes
 * below, so that "this" keeps its meaning. `following` are the sentences after the given one.
 */
export function lastOfThought(sentence: Sentence, following: readonly Sentence[], text: string): Sentence {
  const other = following.findIndex(({start, end}, index) => {
    const before = following[index - 1] ?? sentence;
    return !REFERS_BACK.test(text.slice(start, end)) || PARAGRAPH_BREAK.test(text.slice(before.end, start));
  });
  return following[(other < 0 ? following.length : other) - 1] ?? sentence;
}

const PARAGRAPH_BREAK = /\n\s*\n/u;
