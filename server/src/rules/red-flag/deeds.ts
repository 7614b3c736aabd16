import {CONCEALING} from './deeds/concealing.ts';
import {DECEIVING} from './deeds/deceiving.ts';
import type {Deed} from './deeds/deed.ts';
import {DUTY} from './deeds/duty.ts';
import {FORGING} from './deeds/forging.ts';
import {HARASSMENT} from './deeds/harassment.ts';
import {INTOXICATION} from './deeds/intoxication.ts';
import {LAW} from './deeds/law.ts';
import {PRYING} from './deeds/prying.ts';
import {SEVERAL_KINDS} from './deeds/several-kinds.ts';
import {TAKING} from './deeds/taking.ts';
import {VIOLENCE} from './deeds/violence.ts';

/** What first person and verb do; see `findDeeds`. Of those with the same verb the first that fits counts, so that their order matters. */
export const DEEDS: readonly Deed[] = [
  ...TAKING,
  ...SEVERAL_KINDS,
  ...FORGING,
  ...DECEIVING,
  ...CONCEALING,
  ...VIOLENCE,
  ...HARASSMENT,
  ...INTOXICATION,
  ...PRYING,
  ...LAW,
  ...DUTY,
];
