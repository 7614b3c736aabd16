import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import {MEASURES, ownOdds} from '../../server/src/engine/claims/measures.ts';
import {type Context, type EncodedModel, oddsInAnswer} from '../../server/src/engine/claims/model.ts';
import {learnContext, rounded} from './context.ts';
import {isAlone, isGood, type Measured, measuresFor} from './measured.ts';

/** What may go wrong with a claim, as shares of sentences of the texts to learn from. */
interface Shares {
  /** How many of good texts may be taken for the claim where they stand among others. */
  readonly among: number;
  /**
   * The same where they stand alone: nearly all of these were written to look like a fault, which real ones seldom do. Undefined where it makes
   * no difference.
   */
  readonly alone?: number;
  /** How many that make the claim may fall below what is still possible. */
  readonly missed: number;
}

/**
 * What boasts in the texts to learn from boasts in good answers about a weakness as well, so that fewer may be taken for boasts. Blame has
 * evidence of its own besides, which is weak: the clauses alone make too much of what others did. That of misconduct is strong, and most good
 * texts with misconduct in sight were written to look like it. Of contempt there are too few texts to rule much out.
 */
const SHARES: Readonly<Record<ClaimKind, Shares>> = {
  'blame-shifting': {among: 0.0015, alone: 0.02, missed: 0.22},
  contempt: {among: 0.006, missed: 0.06},
  'defensive-language': {among: 0.004, alone: 0.02, missed: 0.14},
  'non-mistake': {among: 0.0015, alone: 0.02, missed: 0.18},
  'no-mistake': {among: 0.004, alone: 0.02, missed: 0.14},
  'character-flaw': {among: 0.004, alone: 0.03, missed: 0.14},
  'red-flag': {among: 0.006, alone: 0.015, missed: 0.08},
};

export type Calibration = Pick<EncodedModel, 'context' | 'thresholds'>;

/** Learns what a claim weighs in its answer, and from where it counts. */
export function calibrate(measured: readonly Measured[]): Calibration {
  const possible = CLAIM_KINDS.map((kind, claim) => {
    const odds = measured.filter(({claims}) => claims.has(kind)).map((example) => ownOdds(measuresFor(example, claim)));
    return least(odds, 1 - SHARES[kind].missed);
  });
  const learned = learnContext(measured, possible);
  const good = measured.filter(isGood);
  const limit = (some: readonly Measured[], claim: number, share: number): number =>
    least(
      some.map((example) => oddsInAnswer(measuresFor(example, claim), claim, learned, possible)),
      share,
    );
  const among = good.filter((example) => !isAlone(example));
  const likely = CLAIM_KINDS.map((kind, claim) => limit(among, claim, SHARES[kind].among));
  const alone = good.filter(isAlone);
  const shifts = CLAIM_KINDS.map((kind, claim) => {
    const share = SHARES[kind].alone;
    return share === undefined ? 0 : (likely[claim] as number) - limit(alone, claim, share);
  });
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
