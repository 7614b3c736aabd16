import type {TriedFinding} from '../engine/fixes/trial.ts';
import type {Rule, Severity} from '../engine/rule.ts';

/** What a format is made from: one file with its findings as they are shown. */
export interface FileReport {
  readonly filePath: string;
  readonly text: string;
  readonly findings: readonly TriedFinding[];
  /** Words of all the answers in the file, and the time it takes to say them. */
  readonly words: number;
  readonly seconds: number;
  /** The text before fixes that were made or, in a dry run, would be; absent where nothing was to fix. */
  readonly original?: string;
}

/** How a run wants its output. */
export interface FormatOptions {
  readonly colour: boolean;
  /** Show what each fix that needs a decision would do. */
  readonly suggestions: boolean;
  /** Fixes were not written: show them. */
  readonly dryRun: boolean;
  /** Warnings that do not count because only errors were asked for. */
  readonly hiddenWarnings: number;
  readonly rules: readonly Rule[];
  readonly version: string;
}

/** Makes all the output for a run, line break at the end included. */
export type Format = (reports: readonly FileReport[], options: FormatOptions) => string;

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts the findings of all files. */
export function countSeverities(reports: readonly FileReport[]): Counts {
  const counts = {error: 0, warning: 0, information: 0, hint: 0};
  for (const {severity} of reports.flatMap(({findings}) => findings)) counts[severity] += 1;
  return counts;
}
