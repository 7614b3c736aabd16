import {existsSync, readFileSync} from 'node:fs';
import {ROOT} from '../root.ts';

/** How often a rule was right on labelled texts. */
export interface Measurement {
  /** Labels of this rule. */
  readonly labels: number;
  /** Of its loud findings, the share that was labelled; from 0 to 1, missing where it found nothing. */
  readonly precision?: number | undefined;
  /** Of the labels, the share that it found; from 0 to 1. */
  readonly recall?: number | undefined;
}

/** The measurements that the pages quote, written by `npm run evaluate -- --write`. */
export interface Measured {
  /** What they were measured on, as part of a sentence: "on 36 held-out answers". */
  readonly on: string;
  readonly rules: Readonly<Record<string, Measurement>>;
}

export const MEASURED = 'docs/measured.json';

/** The measurements, if there are any. */
export function readMeasured(): Measured | undefined {
  const path = ROOT + MEASURED;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Measured) : undefined;
}
