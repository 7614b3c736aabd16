import {applyEdits, type Edit} from './fixes.ts';
import type {Linter} from './lint.ts';
import type {Finding} from './rule.ts';
import type {Settings} from './settings.ts';
import {overlaps} from './span.ts';

/** A fix can make room for another; more rounds than this mean that two rules undo each other. */
const MAX_PASSES = 10;

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
function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const {fixes} of findings) {
    const fix = fixes.find(({safe}) => safe);
    if (fix && !fix.edits.some((edit) => edits.some((taken) => overlaps(edit, taken)))) edits.push(...fix.edits);
  }
  return edits;
}
