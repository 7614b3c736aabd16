import {ASLEEP} from './bare-deeds/asleep.ts';
import {DRUNK} from './bare-deeds/drunk.ts';
import {ENDANGERING} from './bare-deeds/endangering.ts';
import {HUMILIATING} from './bare-deeds/humiliating.ts';
import {KEEPING_QUIET} from './bare-deeds/keeping-quiet.ts';
import {LEAKING} from './bare-deeds/leaking.ts';
import {PASSING_OFF} from './bare-deeds/passing-off.ts';
import {PREJUDICE} from './bare-deeds/prejudice.ts';
import {SIGNING} from './bare-deeds/signing.ts';
import {WALKING_AWAY} from './bare-deeds/walking-away.ts';
import type {Deed} from './deeds/deed.ts';

/**
 * Deeds that no word condemns: they are misconduct by whom, when, where or with what they are done. What reads like them in good answers
 * is told apart by the same circumstances. Of those with the same verb the first that fits counts, so that their order matters.
 */
export const BARE_DEEDS: readonly Deed[] = [
  ...PASSING_OFF,
  ...SIGNING,
  ...KEEPING_QUIET,
  ...HUMILIATING,
  ...PREJUDICE,
  ...DRUNK,
  ...ASLEEP,
  ...LEAKING,
  ...ENDANGERING,
  ...WALKING_AWAY,
];
