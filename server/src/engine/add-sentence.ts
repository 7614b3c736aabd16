import type {Sentence} from './clauses.ts';
import type {Edit} from './fixes.ts';

/** Words that refer to what was said right before. */
const REFERS_BACK =
  /^(?:because of (?:this|that|it)|due to (?:this|that)|as a (?:result|consequence)|this|that|these|those|it|its|consequently|therefore|thus|hence|so|which)(?![\p{L}\p{N}])/iu;

/** The edit that adds a sentence after another one; a full stop comes first where notes leave it out. */
export function addSentence(text: string, last: Sentence, added: string): Edit {
  const end = last.tokens.at(-1)?.end ?? last.end;
  const stop = /[.!?…]["”')\]]*$/u.test(text.slice(last.start, end)) ? '' : '.';
  return {start: end, end, text: `${stop} ${added}`};
}

/**
 * The last sentence in a row that goes on from a given one: "The list was wrong. Because of this, two orders were late." What is added goes
 * below, so that "this" keeps its meaning.
 */
export function lastOfThought(sentence: Sentence, following: readonly Sentence[], text: string): Sentence {
  const other = following.findIndex(({start, end}) => !REFERS_BACK.test(text.slice(start, end)));
  return following[(other < 0 ? following.length : other) - 1] ?? sentence;
}
