import type {Edit} from '../fixes.ts';
import type {Linter} from '../lint.ts';
import type {Settings} from '../settings.ts';
import {overlaps} from '../span.ts';
import {type RewrittenText, unwritten} from './rewritten-text.ts';
import type {TriedFinding} from './trial.ts';

/** A fix can make room for another. Three rounds are enough, or two rules undo each other. */
const MAX_PASSES = 3;

/** The text after all safe fixes, pass after pass until there are none; the same text if there are none at all. */
export function fixAll(text: string, linter: Linter, settings: Settings): string {
  const steps = fixAllInSteps(text, linter, settings);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.text;
}

/** The same in steps of one finding each, as a long file takes a while. */
export function* fixAllInSteps(
  text: string,
  linter: Linter,
  settings: Settings,
): Generator<undefined, RewrittenText, undefined> {
  let fixed = unwritten(text);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const edits = yield* safeEdits(linter.lint(fixed.text, settings).findings);
    if (edits.length === 0) break;
    fixed = fixed.rewrite(edits);
  }
  return fixed;
}

/** The edits of the first safe fix of each finding, without those fixes that would touch the words of an earlier one. */
function* safeEdits(findings: readonly TriedFinding[]): Generator<undefined, readonly Edit[], undefined> {
  const edits: Edit[] = [];
  for (const {safeFix} of findings) {
    if (safeFix && !safeFix.edits.some((edit) => edits.some((taken) => overlaps(edit, taken))))
      edits.push(...safeFix.edits);
    yield;
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}
