import type {Sentence} from './clauses.ts';
import {tellsOfToday} from './lesson/change.ts';
import {saysLearned} from './lesson/learned.ts';
import {hasHindsight, isReflection, reflects} from './lesson/reflection.ts';
import {introducesSafeguard} from './lesson/safeguards.ts';

/**
 * The first sentence that draws a conclusion from what happened. Faint signs count only towards the end of an answer: "I check every
 * invoice" sets the scene at the beginning and is a changed habit at the end.
 */
export function findLesson(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((sentence, index) => {
    const place = sentences.length < 2 ? 1 : index / (sentences.length - 1);
    return (
      (place >= 0.25 && saysLearned(sentence)) ||
      (place >= 0.35 && reflects(sentence)) ||
      (place >= 0.6 && hasHindsight(sentence)) ||
      (place >= 0.45 && tellsOfToday(sentence)) ||
      (place >= 0.7 && sentence.clauses.some((clause) => introducesSafeguard(clause, sentence))) ||
      (index >= sentences.length - 2 && place >= 0.7 && sentence.clauses.some((clause) => isReflection(clause)))
    );
  });
}
