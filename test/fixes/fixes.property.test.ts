import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {fixAll} from '../../server/src/engine/fixes/fix-all.ts';
import type {TriedFinding} from '../../server/src/engine/fixes/trial.ts';
import {applyEdits, type Edit, type Fix, PROMPT} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {type Finding, isLoud} from '../../server/src/engine/rule.ts';
import {defaultSettings} from '../../server/src/engine/settings.ts';
import {overlaps, type Span} from '../../server/src/engine/span.ts';
import {rules} from '../../server/src/rules/index.ts';
import {type Document, generatedAnswers, ruleExamples, shippedAnswers} from './corpus.ts';

/** Generated answers for each property. */
const RUNS = 25;

/** The same answers in every run; set STAR_SEED to look at others. */
const SEED = Number(process.env.STAR_SEED ?? 4);
const PASSES = 3;

const linter = createLinter(rules);

const known = new Map<string, readonly TriedFinding[]>();

/** The findings of a text; the properties look at the same texts again and again. */
function findingsOf(text: string): readonly TriedFinding[] {
  const found = known.get(text) ?? linter.lint(text).findings;
  known.set(text, found);
  return found;
}

/** The edits that take a fixed text back, as an editor keeps them for undo. */
function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return {start, end: start + edit.text.length, text: text.slice(edit.start, edit.end)};
  });
}

/** Where a place of the text is after the edits; one inside an edit becomes the whole of what replaced it. */
function placeAfter({start, end}: Finding, edits: readonly Edit[]): Span {
  let from = start;
  let to = end;
  let shift = 0;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= start) from += grown;
    else if (edit.start < start) from = Math.min(from, edit.start + shift);
    if (edit.end <= end || edit.start < end) to += grown;
    shift += grown;
  }
  return {start: from, end: Math.max(from, to)};
}

/** Loud findings, without those at prompts, which are left for the writer and meant to be reported. */
function loudFindings(text: string): readonly Finding[] {
  const prompts = [...text.matchAll(new RegExp(PROMPT))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return findingsOf(text).filter((finding) => isLoud(finding) && !prompts.some((prompt) => overlaps(prompt, finding)));
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {ruleId} of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

function describeFix(name: string, finding: Finding, fix: Fix, fixed: string): string {
  return `${name}\n${finding.ruleId}: ${finding.message}\n${fix.title}\n${JSON.stringify(fix.edits)}\n${fixed.slice(Math.max(0, finding.start - 80), finding.end + 160)}`;
}

type Check = (text: string, finding: Finding, fix: Fix, fixed: string) => void;

function forEachFix({name, text}: Document, check: Check): void {
  for (const finding of findingsOf(text)) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(text, fix.edits);
      try {
        check(text, finding, fix, fixed);
      } catch (error) {
        throw new Error(describeFix(name, finding, fix, fixed), {cause: error});
      }
    }
  }
}

const onlyItsEdits: Check = (text, _finding, {edits}, fixed) => {
  let last = 0;
  let place = 0;
  for (const edit of edits) {
    assert.ok(edit.start >= last && edit.end >= edit.start && edit.end <= text.length, 'edits are sorted and inside');
    const kept = text.slice(last, edit.start);
    assert.equal(fixed.slice(place, place + kept.length), kept);
    place += kept.length + edit.text.length;
    last = edit.end;
  }
  assert.equal(fixed.slice(place), text.slice(last));
  assert.notEqual(fixed, text, 'a fix changes something');
};

const undone: Check = (text, _finding, {edits}, fixed) => {
  assert.equal(applyEdits(fixed, inverse(text, edits)), text);
};

const gone: Check = (_text, finding, {edits}, fixed) => {
  const place = placeAfter(finding, edits);
  const left = findingsOf(fixed).find(
    (other) => other.ruleId === finding.ruleId && other.message === finding.message && overlaps(other, place),
  );
  assert.equal(left, undefined, 'the finding is still there');
};

/** No rule speaks up more often than before, at a warning or louder. */
const noNewWarning: Check = (text, _finding, _fix, fixed) => {
  const before = countByRule(loudFindings(text));
  for (const [ruleId, count] of countByRule(loudFindings(fixed))) {
    assert.ok(count <= (before.get(ruleId) ?? 0), `${ruleId} speaks up`);
  }
};

/** All safe fixes, each finding's first, leaving out those that touch an earlier one; the same text when there are none. */
function safePass(text: string): string {
  const chosen: Edit[] = [];
  for (const {safeFix} of findingsOf(text)) {
    if (safeFix && !safeFix.edits.some((edit) => chosen.some((other) => overlaps(edit, other))))
      chosen.push(...safeFix.edits);
  }
  return applyEdits(text, chosen);
}

function settles({name, text}: Document): void {
  let settled = text;
  for (let pass = 0; pass < PASSES; pass += 1) settled = safePass(settled);
  const once = fixAll(text, linter, defaultSettings);
  assert.equal(once, settled, `${name}: fix-all makes the passes`);
  assert.equal(fixAll(once, linter, defaultSettings), once, `${name}: a second run changes something`);
}

const PROPERTIES: readonly (readonly [title: string, check: (document: Document) => void])[] = [
  ['changes nothing outside of its edits', (document) => forEachFix(document, onlyItsEdits)],
  ['can be undone to the byte', (document) => forEachFix(document, undone)],
  ['takes its finding away', (document) => forEachFix(document, gone)],
  ['brings no new warning', (document) => forEachFix(document, noNewWarning)],
];

describe('Every fix', function () {
  this.timeout(120_000);
  for (const [title, check] of PROPERTIES) {
    it(`${title}, in the examples of the rules`, () => {
      for (const document of ruleExamples()) check(document);
    });
    it(`${title}, in whole answers`, () => {
      for (const document of shippedAnswers()) check(document);
    });
    it(`${title}, in generated answers`, () => {
      fc.assert(
        fc.property(generatedAnswers(), (text) => check({name: 'generated', text})),
        {numRuns: RUNS, seed: SEED},
      );
    });
  }
});

describe('All safe fixes', function () {
  this.timeout(120_000);
  it('change nothing in a second run, in every example and answer', () => {
    for (const document of [...ruleExamples(), ...shippedAnswers()]) settles(document);
  });
  it('change nothing in a second run, in generated answers', () => {
    fc.assert(
      fc.property(generatedAnswers(), (text) => settles({name: 'generated', text})),
      {numRuns: RUNS, seed: SEED},
    );
  });
});
