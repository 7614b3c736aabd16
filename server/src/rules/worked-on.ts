import type {Answer} from '../engine/answer.ts';
import {makesClaim} from '../engine/claims.ts';
import type {Sentence} from '../engine/clauses.ts';
import {namesChange} from '../engine/lesson.ts';
import {hasPhrase, phrase} from '../engine/phrases.ts';
import type {Span} from '../engine/span.ts';

/** Sentences after a weakness in which something can still be done about it. */
const REACH = 4;

/** Whether a sentence, of an answer or a section, or one of the next tells what the speaker does about a weakness. */
export function isWorkedOn(answer: Answer, sentences: readonly Sentence[], index: number): boolean {
  const [sentence, ...next] = sentences.slice(index, index + 1 + REACH);
  const isLearning = (one: Sentence): boolean => hasPhrase(one, LEARNING);
  return (
    (sentence !== undefined && isLearning(sentence)) ||
    next.some((one) => isLearning(one) || (namesChange(one) && !isWeakness(answer, one)))
  );
}

/** "I'm learning to answer with the state of my calendar": not changed yet, but worked on. */
const LEARNING = phrase("i(?:'m| am|'ve been| have been) (?:\\p{L}+ )?(?:learning (?:how )?to|practi[sc]ing)");

/** "I'm a perfectionist, and I handed it in two days late": what follows a statement in its sentence is one event. */
export function leadsToEvent(sentence: Sentence, {end}: Span): boolean {
  return sentence.clauses.some(
    ({verb, subject, quoted, role, voice}) =>
      verb !== undefined &&
      verb.group.start >= end &&
      role === 'main' &&
      voice === 'active' &&
      subject?.person === 1 &&
      verb.tense === 'past' &&
      !verb.perfect &&
      verb.lemma !== 'be' &&
      verb.text.toLowerCase() !== verb.lemma &&
      !quoted,
  );
}

/** "I start late. I lose my notes every time": a second habit does not mend the first. */
function isWeakness(answer: Answer, sentence: Sentence): boolean {
  return (['character-flaw', 'non-mistake'] as const).some((kind) => makesClaim(answer, sentence, kind, 'likely'));
}
