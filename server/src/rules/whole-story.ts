import {findOwnAct} from '../engine/acts.ts';
import {findAdmission} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import type {Sentence} from '../engine/clauses.ts';
import {namesChange} from '../engine/lesson.ts';

/** Fewer words, half a minute when spoken, cannot hold a mistake, its repair and its lesson. */
const LEAST_WORDS = 60;

/**
 * Whether an answer, apart from one sentence, owns what the speaker did wrong, tells what they did about it, and names what they changed.
 * Whoever does all that is not boasting or blaming, however that sentence sounds: "This failure taught me that speed matters more than
 * perfection."
 */
export function isWholeStoryBeside(answer: Answer, claiming: Sentence): boolean {
  if (answer.words < LEAST_WORDS || !ownsBeside(answer, claiming)) return false;
  const others = answer.sentences.filter((sentence) => sentence !== claiming);
  return findOwnAct(others) !== undefined && others.some((sentence) => namesChange(sentence));
}

/** Whether an answer owns what the speaker did wrong in other sentences than one. */
export function ownsBeside({sentences}: Answer, claiming: Sentence): boolean {
  return sentences.some(
    (sentence) => sentence !== claiming && findAdmission([sentence], ['act', 'owning']) !== undefined,
  );
}
