import {featuresOf} from '../../server/src/engine/claims/features.ts';
import {decodeModel, type EncodedModel} from '../../server/src/engine/claims/model.ts';
import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims.ts';
import {alignColumns} from '../evaluate/score.ts';
import type {Example} from './examples.ts';
import {encode, learn} from './learn.ts';

/**
 * How many good sentences may be taken for a claim, as a share: of those that stand in good answers as they come, and of those that were
 * written to look like faults. An answer has some fifteen sentences, and seven claims are looked for in each. `likely` claims count only
 * where no fault is told, which in a good answer is rare.
 */
const FALSE_SHARES = {
  sure: {plain: 0.0008, lookalike: 0.015},
  likely: {plain: 0.006, lookalike: 0.05},
};

/** How many claims may fall below what is still possible, as a share. */
const MISSED_SHARE = 0.08;

/** Every text is judged by what was learned from the others, in so many parts. */
const PARTS = 5;

export interface Calibration {
  readonly thresholds: EncodedModel['thresholds'];
  /** The share of the claims that were found, as a table. */
  readonly report: string;
}

/** Sets the thresholds by what is found in texts that were not learned from. */
export function calibrate(examples: readonly Example[]): Calibration {
  const judged = Array.from({length: PARTS}, (_, part) => judgePart(examples, part)).flat();
  const good = judged.filter(({claims, unknown}) => claims.size === 0 && unknown.size === 0);
  const threshold = (claim: number, certainty: keyof typeof FALSE_SHARES): number => {
    const least = (lookalike: boolean): number => {
      const odds = good
        .filter((example) => example.lookalike === lookalike)
        .map((example) => example.odds[claim] as number);
      const share = FALSE_SHARES[certainty][lookalike ? 'lookalike' : 'plain'];
      return odds.sort((a, b) => b - a)[Math.floor(share * odds.length)] as number;
    };
    return Number(Math.max(least(false), least(true)).toFixed(2));
  };
  const oddsOfClaims = (kind: ClaimKind, claim: number): number[] =>
    judged.filter(({claims}) => claims.has(kind)).map((example) => example.odds[claim] as number);
  const thresholds = {
    sure: CLAIM_KINDS.map((_, claim) => threshold(claim, 'sure')),
    likely: CLAIM_KINDS.map((_, claim) => threshold(claim, 'likely')),
    possible: CLAIM_KINDS.map((kind, claim) => {
      const odds = oddsOfClaims(kind, claim).sort((a, b) => a - b);
      return Number((odds[Math.floor(MISSED_SHARE * odds.length)] as number).toFixed(2));
    }),
  };
  const rows = CLAIM_KINDS.map((kind, claim) => {
    const odds = oddsOfClaims(kind, claim);
    const found = (least: number | undefined): string =>
      (odds.filter((value) => value >= (least as number)).length / odds.length).toFixed(3);
    const quiet = good.filter((example) => (example.odds[claim] as number) < (thresholds.possible[claim] as number));
    return [
      kind,
      String(odds.length),
      found(thresholds.sure[claim]),
      found(thresholds.likely[claim]),
      (quiet.length / good.length).toFixed(3),
    ];
  });
  const lookalikes = good.filter(({lookalike}) => lookalike).length;
  return {
    thresholds,
    report: `${alignColumns([['', 'claims', 'sure', 'likely', 'impossible in good ones'], ...rows])}\n${good.length} good sentences, ${lookalikes} of them lookalikes`,
  };
}

function judgePart(
  examples: readonly Example[],
  part: number,
): readonly (Example & {readonly odds: readonly number[]})[] {
  const zeros = CLAIM_KINDS.map(() => 0);
  const none = {source: '', thresholds: {sure: zeros, likely: zeros, possible: zeros}};
  const {judge} = decodeModel(encode(learn(examples.filter(({text}) => text % PARTS !== part)), none), CLAIM_KINDS);
  return examples
    .filter(({text}) => text % PARTS === part)
    .map((example) => ({...example, odds: judge(featuresOf(example.sentence), example.sentence.tokens.length).odds}));
}
