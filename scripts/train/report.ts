import {CLAIM_KINDS} from '../../server/src/engine/claims/claim-kinds.ts';
import {oddsInAnswer} from '../../server/src/engine/claims/model.ts';
import {alignColumns} from '../evaluate/score.ts';
import {isAlone, isGood, type Measured, measuresFor} from './measured.ts';
import type {Calibration} from './thresholds.ts';

/** More sentences than these make a long answer. */
const SHORT = 3;

/** The shares of claims that are found, and of other sentences that are taken for one, as a table. */
export function reportOf(measured: readonly Measured[], {context, thresholds}: Calibration): string {
  const good = measured.filter(isGood);
  const isLong = ({answer}: Measured): boolean => answer.sentences.length > SHORT;
  const groups: readonly (readonly [string, readonly Measured[]])[] = [
    ['alone', good.filter(isAlone)],
    ['in short answers', good.filter((example) => !isAlone(example) && !isLong(example))],
    ['in long answers', good.filter(isLong)],
  ];
  const rows = CLAIM_KINDS.map((kind, claim) => {
    const claiming = measured.filter(({claims}) => claims.has(kind));
    const oddsOf = (example: Measured): number =>
      oddsInAnswer(measuresFor(example, claim), claim, context, thresholds.possible);
    const share = (some: readonly Measured[], least: number): string =>
      (some.filter((example) => oddsOf(example) >= least).length / some.length).toFixed(4);
    const likely = thresholds.likely[claim] as number;
    return [
      kind,
      String(claiming.length),
      share(claiming, likely),
      share(claiming.filter(isLong), likely),
      ...groups.map(([, some]) => share(some, likely)),
      share(good, Number.MIN_SAFE_INTEGER),
    ];
  });
  const head = [
    '',
    'claims',
    'found',
    'in long answers',
    ...groups.map(([name]) => `false ${name}`),
    'possible in good ones',
  ];
  return `${alignColumns([head, ...rows])}\n${good.length} sentences of good texts`;
}
