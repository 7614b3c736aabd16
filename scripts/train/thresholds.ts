import {featuresOf} from '../../server/src/engine/claims/features.ts';
import {decodeModel, type EncodedModel} from '../../server/src/engine/claims/model.ts';
import {type Certainty, CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims.ts';
import {alignColumns} from '../evaluate/score.ts';
import type {Example} from './examples.ts';
import {encode, learn} from './learn.ts';

/**
 * How many sentences of good texts may be taken for a claim, as a share. An answer has some fifteen sentences, and seven claims are looked for
 * in each; but the good texts to learn from are full of what sounds like a fault, and `likely` claims count only where no fault is told,
 * which in a good answer is rare. Sentences that were written to look like a claim say nothing of how often that happens: they are only reported.
 */
const FALSE_SHARES = {sure: 0.0008, likely: 0.01};

/**
 * How many claims may fall below what is still possible, as a share. The evidence that rules have of their own is weaker for blame, where the
 * clauses alone make too much of what others did, than for misconduct.
 */
const MISSED_SHARES: Readonly<Partial<Record<ClaimKind, number>>> = {'blame-shifting': 0.22};
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
  const [lookalikes, plain] = [true, false].map((wanted) => good.filter(({lookalike}) => lookalike === wanted));
  const oddsIn = (some: readonly Judged[] | undefined, claim: number): readonly number[] =>
    (some ?? []).map(({odds}) => odds[claim] as number).sort((a, b) => b - a);
  const claimed = CLAIM_KINDS.map((kind, claim) =>
    oddsIn(
      judged.filter(({claims}) => claims.has(kind)),
      claim,
    ),
  );
  const thresholds = {
    sure: CLAIM_KINDS.map((_, claim) => least(oddsIn(plain, claim), FALSE_SHARES.sure)),
    likely: CLAIM_KINDS.map((_, claim) => least(oddsIn(plain, claim), FALSE_SHARES.likely)),
    possible: CLAIM_KINDS.map((kind, claim) => least(claimed[claim] ?? [], 1 - (MISSED_SHARES[kind] ?? MISSED_SHARE))),
  };
  const rows = CLAIM_KINDS.map((kind, claim) => {
    const odds = claimed[claim] ?? [];
    const found = (certainty: Certainty, some = odds): string =>
      (some.filter((value) => value >= (thresholds[certainty][claim] as number)).length / some.length).toFixed(3);
    return [
      kind,
      String(odds.length),
      found('sure'),
      found('likely'),
      found('possible', oddsIn(good, claim)),
      found('likely', oddsIn(lookalikes, claim)),
    ];
  });
  const head = ['', 'claims', 'sure', 'likely', 'possible in good ones', 'likely in lookalikes'];
  return {
    thresholds,
    report: `${alignColumns([head, ...rows])}\n${good.length} good sentences, ${lookalikes?.length} of them lookalikes`,
  };
}

/** The odds that a share of some odds, in falling order, reach. */
function least(odds: readonly number[], share: number): number {
  return Number((odds[Math.floor(share * odds.length)] as number).toFixed(2));
}

interface Judged extends Example {
  /** The odds of each claim, by what was learned from other texts. */
  readonly odds: readonly number[];
}

function judgePart(examples: readonly Example[], part: number): readonly Judged[] {
  const zeros = CLAIM_KINDS.map(() => 0);
  const none = {source: '', thresholds: {sure: zeros, likely: zeros, possible: zeros}};
  const {judge} = decodeModel(encode(learn(examples.filter(({text}) => text % PARTS !== part)), none), CLAIM_KINDS);
  return examples
    .filter(({text}) => text % PARTS === part)
    .map((example) => ({...example, odds: judge(featuresOf(example.sentence), example.sentence.tokens.length).odds}));
}
