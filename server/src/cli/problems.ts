import type {Output} from './output.ts';

/** What goes wrong with single files in a run that goes on with the others. */
export interface Problems {
  /** Says what is wrong, once; the exit code becomes 2. */
  readonly report: (problem: string) => void;
  /** Whether anything was reported. */
  readonly any: () => boolean;
}

/** Collects the problems of one run and writes them to `output` as they come. */
export function createProblems(output: Output): Problems {
  const known = new Set<string>();
  return {
    report(problem) {
      if (!known.has(problem)) output.warn(problem);
      known.add(problem);
    },
    any: () => known.size > 0,
  };
}
