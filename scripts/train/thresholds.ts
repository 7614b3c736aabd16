import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import {MEASURES, ownOdds} from '../../server/src/engine/claims/measures.ts';
import {type Context, type EncodedModel, oddsInAnswer} from '../../server/src/engine/claims/model.ts';
import {BY_ITSELF, learnContext, rounded} from './context.ts';
import {isAlone, isGood, type Measured, measuresFor} from './measured.ts';

/**
 * How many sentences of good texts may be taken for a claim, as a share, where they stand among others. What boasts in the texts to learn from
 * boasts in good answers about a weakness as well, so that fewer may; blame has
 * evidence of its own besides. Most good texts with misconduct in sight were written to look like it.
 */
const FALSE_SHARES: Readonly<Partial<Record<ClaimKind, number>>> = {
  'blame-shifting': 0.0015,
  contempt: 0.006,
  'non-mistake': 0.0015,
  'red-flag': 0.006,
};
const FALSE_SHARE = 0.004;

/** The same for sentences that stand alone: nearly all of these were written to look like a fault, which real ones seldom do. */
const FALSE_SHARES_ALONE: Readonly<Partial<Record<ClaimKind, number>>> = {
  'non-mistake': 0.012,
  'character-flaw': 0.03,
  'red-flag': 0.015,
};
const FALSE_SHARE_ALONE = 0.02;

/**
 * How many claims may fall below what is still possible, as a share. The evidence that rules have of their own is weaker for blame, where the
 * clauses alone make too much of what others did, than for misconduct.
 */
const MISSED_SHARES: Readonly<Partial<Record<ClaimKind, number>>> = {
  'blame-shifting': 0.22,
  contempt: 0.06,
  'non-mistake': 0.18,
  'red-flag': 0.08,
};
const MISSED_SHARE = 0.14;

export type Calibration = Pick<EncodedModel, 'context' | 'thresholds'>;

/** Learns what a claim weighs in its answer, and from where it counts. */
export function calibrate(measured: readonly Measured[]): Calibration {
  const possible = CLAIM_KINDS.map((kind, claim) => {
    const odds = measured.filter(({claims}) => claims.has(kind)).map((example) => ownOdds(measuresFor(example, claim)));
    return least(odds, 1 - (MISSED_SHARES[kind] ?? MISSED_SHARE));
  });
  const learned = learnContext(measured, possible);
  const good = measured.filter(isGood);
  const limit = (some: readonly Measured[], claim: number, share: number): number =>
    least(
      some.map((example) => oddsInAnswer(measuresFor(example, claim), claim, learned, possible)),
      share,
    );
  const among = good.filter((example) => !isAlone(example));
  const likely = CLAIM_KINDS.map((kind, claim) => limit(among, claim, FALSE_SHARES[kind] ?? FALSE_SHARE));
  const alone = good.filter(isAlone);
  const shifts = CLAIM_KINDS.map((kind, claim) =>
    BY_ITSELF.has(kind)
      ? 0
      : (likely[claim] as number) - limit(alone, claim, FALSE_SHARES_ALONE[kind] ?? FALSE_SHARE_ALONE),
  );
  return {context: favourAlone(learned, shifts), thresholds: {likely, possible}};
}

/** The odds that a share of some odds reach, or the least that are any. */
function least(odds: readonly number[], share: number): number {
  const falling = odds.filter(Number.isFinite).sort((a, b) => b - a);
  return Number((falling[Math.min(Math.floor(share * odds.length), falling.length - 1)] as number).toFixed(2));
}

/** Adds to the odds of sentences that stand alone, for each claim, so that one threshold serves all. */
function favourAlone({weights, bias}: Context, shifts: readonly number[]): Context {
  const alone = MEASURES.indexOf('alone');
  return {
    weights: weights.map((ofClaim, claim) =>
      ofClaim.map((weight, measure) => (measure === alone ? rounded(weight + (shifts[claim] as number)) : weight)),
    ),
    bias,
  };
}
