import type {Certainty} from '../claims.ts';
import type {Feature} from './features.ts';
import {ownOdds} from './measures.ts';
import {indexNames} from './name-index.ts';

/** What a claim weighs in its answer: for each claim, the weight of each measure and the odds where all are nought; see `measures.ts`. */
export interface Context {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** The weights of all features for all claims, as `npm run train` writes them. */
export interface EncodedModel {
  /** A fingerprint of what it was learned from. */
  readonly source: string;
  /** The claims, in the order of the weights of a feature. */
  readonly claims: readonly string[];
  /** The odds of each claim in a sentence with no known feature, as a logarithm. */
  readonly bias: readonly number[];
  /** What one step of a weight stands for, for each claim. */
  readonly scale: readonly number[];
  readonly context: Context;
  /** The logarithm of the odds from which a claim counts: `possible` by its sentence alone, `likely` in its answer. */
  readonly thresholds: Readonly<Record<Exclude<Certainty, 'leaning'>, readonly number[]>>;
  /** Names of features; see `name-index.ts`. */
  readonly features: string;
  /** For each feature a character for each claim; see `encodeSteps`. */
  readonly weights: string;
}

/** Weights go by steps, so many up and so many down: finer ones told claims apart no better, and take more room. */
export const STEPS = 15;

/** The character for no step at all; the others lie around it, and none of them needs an escape in JSON. */
const ZERO = '?'.charCodeAt(0);

/** Writes weights, counted in steps, with a character each. */
export function encodeSteps(weights: readonly number[]): string {
  return String.fromCharCode(...weights.map((weight) => ZERO + Math.round(weight)));
}

export interface Model {
  readonly thresholds: EncodedModel['thresholds'];
  /** The odds of each claim, and for a claim the share that each token has in them; `length` counts the tokens. */
  judge(
    features: readonly Feature[],
    length: number,
  ): {readonly odds: readonly number[]; readonly shares: (claim: number) => readonly number[]};
  /** The odds of each claim of a sentence in its answer, by the measures of each; of none that the sentence alone rules out. */
  weigh(measures: readonly (readonly number[])[]): readonly number[];
}

/** How much one feature of a sentence counts, `count` being the features it has: long sentences have more, and must not shout. */
export function featureValue(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Reads the weights. Throws an Error if they are for other claims than the ones asked for. */
export function decodeModel(encoded: EncodedModel, claims: readonly string[]): Model {
  if (encoded.claims.join() !== claims.join()) throw new Error('The claims have changed: run "npm run train".');
  const width = claims.length;
  const placeOf = indexNames(encoded.features);
  const weightAt = (place: number): number => encoded.weights.charCodeAt(place) - ZERO;
  return {
    thresholds: encoded.thresholds,
    weigh: (measures) =>
      measures.map((values, claim) => oddsInAnswer(values, claim, encoded.context, encoded.thresholds.possible)),
    judge(features, length) {
      // Each counts once, however often it occurs, and what was never seen in training does not count.
      const known = new Map<number, Feature>();
      for (const feature of features) {
        const place = placeOf(feature.name);
        if (place !== undefined) known.set(place * width, feature);
      }
      const value = featureValue(known.size);
      const sums = new Array<number>(width).fill(0);
      for (const row of known.keys()) {
        for (let claim = 0; claim < width; claim++) (sums[claim] as number) += weightAt(row + claim);
      }
      return {
        odds: sums.map(
          (sum, claim) => sum * value * (encoded.scale[claim] as number) + (encoded.bias[claim] as number),
        ),
        shares(claim) {
          const shares = new Array<number>(length).fill(0);
          for (const [row, {first, last}] of known) {
            const weight = weightAt(row + claim) / (last - first + 1);
            for (let token = first; token <= last; token++) (shares[token] as number) += weight;
          }
          return shares;
        },
      };
    },
  };
}

/** The logarithm of the odds of a claim in its answer; minus infinity where its sentence alone does not make it `possible`. */
export function oddsInAnswer(
  measures: readonly number[],
  claim: number,
  {weights, bias}: Context,
  possible: readonly number[],
): number {
  if (ownOdds(measures) < (possible[claim] as number)) return Number.NEGATIVE_INFINITY;
  const weightOf = weights[claim] ?? [];
  return measures.reduce((sum, value, measure) => sum + value * (weightOf[measure] ?? 0), bias[claim] ?? 0);
}
