import {measuresOf} from '../../server/src/engine/claims/measures.ts';
import type {Sentence} from '../../server/src/engine/clauses.ts';
import type {Example} from './examples.ts';

/** A sentence with the measures of each claim in its answer. */
export interface Measured extends Example {
  readonly measures: readonly (readonly number[])[];
}

/** Measures sentences in their answers. `odds` are those of each sentence by itself, by what was learned from other texts. */
export function measure(
  examples: readonly Example[],
  odds: ReadonlyMap<Sentence, readonly number[]>,
): readonly Measured[] {
  const measures = new Map(
    [...new Set(examples.map(({answer}) => answer))].map((answer) => {
      const ofAll = measuresOf(
        answer,
        answer.sentences.map((sentence) => odds.get(sentence) ?? []),
      );
      return [answer, ofAll];
    }),
  );
  return examples.map((example) => ({
    ...example,
    measures: measures.get(example.answer)?.[example.answer.sentences.indexOf(example.sentence)] ?? [],
  }));
}

/** The measures of a claim of a sentence. */
export function measuresFor({measures}: Measured, claim: number): readonly number[] {
  return measures[claim] as readonly number[];
}

/** Whether a sentence belongs to a text without any fault. */
export function isGood({claims, unknown}: Example): boolean {
  return claims.size === 0 && unknown.size === 0;
}

/** Whether a sentence is all that its answer says. */
export function isAlone({answer}: Example): boolean {
  return answer.sentences.length === 1;
}
