import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import {featuresOf} from '../../server/src/engine/claims/features.ts';
import {type EncodedModel, encodeSteps, featureValue, STEPS} from '../../server/src/engine/claims/model.ts';
import {encodeNames} from '../../server/src/engine/claims/name-index.ts';
import type {Example} from './examples.ts';
import {regress, type TrainingSet, type Weights} from './logistic-regression.ts';

/** What was learned of each claim, with the names of the features in the order of the weights. */
export interface Learned {
  readonly names: readonly string[];
  readonly weights: Readonly<Record<ClaimKind, Weights>>;
}

/** A feature that fewer sentences have than this is chance. */
const FEWEST_SENTENCES = 3;

/** Learns what tells the claims of some sentences from all the others. */
export function learn(examples: readonly Example[]): Learned {
  const features = examples.map(({sentence}) => [...new Set(featuresOf(sentence).map(({name}) => name))]);
  const counts = new Map<string, number>();
  for (const name of features.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST_SENTENCES ? [name] : [])).sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = features.map((row) => row.flatMap((name) => indexes.get(name) ?? []));
  const offsets = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] as number) + row.length;
  const set: TrainingSet = {
    offsets,
    features: Uint32Array.from(rows.flat()),
    scales: Float64Array.from(rows, (row) => featureValue(row.length)),
    size: names.length,
    counts: Float64Array.from(examples, ({weight}) => weight),
  };
  const weightsOf = (kind: ClaimKind): Weights =>
    regress(
      set,
      examples.map(({claims, unknown, takenBack}) =>
        unknown.has(kind) || takenBack.has(kind) ? undefined : claims.has(kind),
      ),
    );
  return {
    names,
    weights: Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, weightsOf(kind)])) as Learned['weights'],
  };
}

/** Features that weigh less than this share of the heaviest for every claim are left out of the model: they are most of its size and little of its worth. */
const LEAST_SHARE = 0.14;

/** Packs what was learned for the product. `source` is the fingerprint of what it was learned from. */
export function encode(
  {names, weights}: Learned,
  {source, context, thresholds}: Pick<EncodedModel, 'source' | 'context' | 'thresholds'>,
): EncodedModel {
  const scale = CLAIM_KINDS.map(
    (kind) => weights[kind].weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / STEPS,
  );
  const rows = names.map((name, feature) => {
    const shares = CLAIM_KINDS.map(
      (kind, claim) => (weights[kind].weights[feature] as number) / (scale[claim] as number),
    );
    return {name, shares};
  });
  const kept = rows.filter(({shares}) => shares.some((share) => Math.abs(share) >= LEAST_SHARE * STEPS));
  return {
    source,
    claims: CLAIM_KINDS,
    bias: CLAIM_KINDS.map((kind) => weights[kind].bias),
    scale,
    context,
    thresholds,
    features: encodeNames(kept.map(({name}) => name)),
    weights: kept.map(({shares}) => encodeSteps(shares)).join(''),
  };
}
