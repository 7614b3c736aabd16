import {measuresOf, ownOdds} from '../../server/src/engine/claims/measures.ts';
import {type Context, weighInContext} from '../../server/src/engine/claims/model.ts';
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

/** The odds of a claim by the sentence alone. */
export function oddsAlone({measures}: Measured, claim: number): number {
  return ownOdds(measures[claim] as readonly number[]);
}

/** The odds of a claim in the answer; none where the sentence alone rules it out. */
export function oddsInAnswer(
  {measures}: Measured,
  claim: number,
  context: Context,
  possible: readonly number[],
): number {
  const ofClaim = measures[claim] as readonly number[];
  return ownOdds(ofClaim) >= (possible[claim] as number)
    ? weighInContext(ofClaim, claim, context)
    : Number.NEGATIVE_INFINITY;
}

/** Whether a sentence belongs to a text without any fault. */
export function isGood({claims, unknown}: Example): boolean {
  return claims.size === 0 && unknown.size === 0;
}

/** Whether a sentence is all that its answer says. */
export function isAlone({answer}: Example): boolean {
  return answer.sentences.length === 1;
}
