import {defineFrames} from '../frames/frames.ts';
import {BREACH} from './acts/breach.ts';
import {DECEIT} from './acts/deceit.ts';
import {DUTY} from './acts/duty.ts';
import {FORGERY} from './acts/forgery.ts';
import {HARASSMENT} from './acts/harassment.ts';
import {INTOXICATION} from './acts/intoxication.ts';
import {LAW} from './acts/law.ts';
import {PLAIN_ABUSE, PLAIN_DECEIT, PLAIN_THEFT} from './acts/plain.ts';
import {THEFT} from './acts/theft.ts';
import {VIOLENCE} from './acts/violence.ts';
import type {MisconductKind} from './misconduct-kinds.ts';
import {WORD_CLASSES} from './word-classes.ts';

/** Acts as verb and what it is done to; who does it, and whether, is asked of the clause. */
export const findAct = defineFrames<Exclude<MisconductKind, 'discrimination'>>(
  {
    violence: VIOLENCE,
    theft: THEFT,
    forgery: FORGERY,
    deceit: DECEIT,
    breach: BREACH,
    harassment: HARASSMENT,
    intoxication: INTOXICATION,
    law: LAW,
    duty: DUTY,
  },
  WORD_CLASSES,
);

/** Acts that their own words condemn. */
export const findPlainAct = defineFrames<'deceit' | 'theft' | 'violence'>(
  {deceit: PLAIN_DECEIT, theft: PLAIN_THEFT, violence: PLAIN_ABUSE},
  WORD_CLASSES,
);
