import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import {MEASURES, ownOdds} from '../../server/src/engine/claims/measures.ts';
import type {Context} from '../../server/src/engine/claims/model.ts';
import {regress, type TrainingSet} from './logistic-regression.ts';
import {isAlone, type Measured, measuresFor} from './measured.ts';

/** How often a sentence that stands alone counts: there are many of them, and they say nothing of answers. */
const ALONE_WEIGHT = 0.2;

/** What others are called is contempt wherever it stands. */
const BY_ITSELF: ReadonlySet<ClaimKind> = new Set(['contempt']);

/** Learns what a claim weighs in its answer, where its sentence alone makes it `possible`. The odds in the measures must come from what was learned of other texts. */
export function learnContext(examples: readonly Measured[], possible: readonly number[]): Context {
  const learned = CLAIM_KINDS.map((kind, claim) =>
    BY_ITSELF.has(kind)
      ? {weights: MEASURES.map((measure) => Number(measure === 'own')), bias: 0}
      : learnClaim(
          examples.filter((example) => ownOdds(measuresFor(example, claim)) >= (possible[claim] as number)),
          kind,
          claim,
        ),
  );
  return {weights: learned.map(({weights}) => weights), bias: learned.map(({bias}) => bias)};
}

function learnClaim(
  examples: readonly Measured[],
  kind: ClaimKind,
  claim: number,
): {readonly weights: readonly number[]; readonly bias: number} {
  const rows = examples.map((example) => measuresFor(example, claim));
  const scales = MEASURES.map((_, measure) => scaleOf(rows.map((row) => row[measure] as number)));
  const set: TrainingSet = {
    offsets: Uint32Array.from({length: rows.length + 1}, (_, at) => at * MEASURES.length),
    features: Uint32Array.from({length: rows.length * MEASURES.length}, (_, at) => at % MEASURES.length),
    values: Float64Array.from(
      rows.flatMap((row) =>
        row.map((value, measure) => {
          const {mean, spread} = scales[measure] as Scale;
          return (value - mean) / spread;
        }),
      ),
    ),
    scales: new Float64Array(rows.length).fill(1),
    size: MEASURES.length,
    counts: Float64Array.from(examples, (example) => (isAlone(example) ? ALONE_WEIGHT : 1)),
  };
  const labels = examples.map(({claims, unknown}) => (unknown.has(kind) ? undefined : claims.has(kind)));
  const {weights, bias} = regress(set, labels);
  return {
    weights: scales.map(({spread}, measure) => rounded((weights[measure] as number) / spread)),
    bias: rounded(
      scales.reduce((sum, {mean, spread}, measure) => sum - ((weights[measure] as number) * mean) / spread, bias),
    ),
  };
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

/** With the digits that a weight has in the model. */
export function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}

/** What brings all measures to the same scale, so that each is learned as fast. */
function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return {mean, spread: Math.sqrt(square) || 1};
}
