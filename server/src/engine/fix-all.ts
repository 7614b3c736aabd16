import {applyEdits, type Edit} from './fixes.ts';
import type {Linter} from './lint.ts';
import type {Settings} from './settings.ts';
import {overlaps} from './span.ts';
import type {TriedFinding} from './trial.ts';

/** A fix can make room for another. Three rounds are enough, or two rules undo each other. */
const MAX_PASSES = 3;

/** The text after all safe fixes, pass after pass until there are none; the same text if there are none at all. */
export function fixAll(text: string, linter: Linter, settings: Settings): string {
  let fixed = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const edits = safeEdits(linter.lint(fixed, settings).findings);
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}

/** The edits of the first safe fix of each finding, without those fixes that would touch the words of an earlier one. */
function safeEdits(findings: readonly TriedFinding[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const {safeFix} of findings) {
    if (safeFix && !safeFix.edits.some((edit) => edits.some((taken) => overlaps(edit, taken))))
      edits.push(...safeFix.edits);
  }
  return edits;
}
