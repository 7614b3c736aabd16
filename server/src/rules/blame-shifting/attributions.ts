import {defineFrames} from '../frames/frames.ts';
import {CHARGE} from './attributions/charge.ts';
import {ATTRIBUTION_CLASSES} from './attributions/classes.ts';
import {DENIAL} from './attributions/denial.ts';
import {UNSERVED} from './attributions/unserved.ts';

/**
 * Fixed wordings by which a cause is laid at another door.
 * - `denial`: the speaker is cleared ("it wasn't my fault", "out of my control").
 * - `charge`: another is named ("it was their fault", "because of him", "I was let down by").
 * - `unserved`: the speaker did not get what was due ("I was never told", "there was no training").
 */
export type Attribution = 'denial' | 'charge' | 'unserved';

/** Finds attributions; who is named in a charge is for the caller to check. */
export const findAttributions = defineFrames<Attribution>(
  {denial: DENIAL, charge: CHARGE, unserved: UNSERVED},
  ATTRIBUTION_CLASSES,
);
