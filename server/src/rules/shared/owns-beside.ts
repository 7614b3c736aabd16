import {findAdmission} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {isSnippet} from './snippet.ts';

/** Whether an answer owns what the speaker did wrong in other sentences than one. */
export function ownsBeside({sentences}: Answer, sentence: Sentence): boolean {
  return sentences.some((other) => other !== sentence && findAdmission([other], ['act', 'owning']) !== undefined);
}

/** "I dropped the tray because the floor was wet.": in so short an answer, the deed that has a cause is not owned besides. */
export function isAllThatIsOwned(sentence: Sentence, answer: Answer): boolean {
  return isSnippet(answer) && !ownsBeside(answer, sentence);
}

/** Whether a sentence, if there is one, says that what happened was for the speaker to prevent: "I should have asked". */
export function ownsFault(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && findAdmission([sentence], ['owning']) !== undefined;
}
