import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {Finding, Rule} from '../../server/src/engine/rule.ts';
import {rules} from '../../server/src/rules/index.ts';
import {placeExample, withoutMarks} from './placed-example.ts';

/** What one rule reports on a text, at its own level; one about the file has to know which rules there are, and what they find. */
function findingsOf(rule: Rule, text: string): readonly Finding[] {
  const needed = rule.group === 'file' ? rules : [rule];
  const {findings} = createLinter(needed).lint(text);
  return findings.filter((finding) => finding.ruleId === rule.id);
}

/** The example with marks around what was reported, so that a failure reads as prose. */
function withMarks(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap((finding) => [
    {at: finding.start, order: 1, mark: '⟦'},
    {at: finding.end, order: 0, mark: '⟧'},
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((marked, {at, mark}) => marked.slice(0, at) + mark + marked.slice(at), text);
}

describe('the examples of', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      it('are at least three bad and three good ones', () => {
        assert.ok(rule.examples.filter((example) => 'bad' in example).length >= 3, 'needs three bad examples');
        assert.ok(rule.examples.filter((example) => 'good' in example).length >= 3, 'needs three good examples');
      });
      for (const example of rule.examples) {
        if ('good' in example) {
          it(`accepts "${example.good}"`, () => {
            const {text} = placeExample(example.good, example.in);
            assert.equal(withMarks(text, findingsOf(rule, text)), text);
          });
        } else {
          it(`reports "${example.bad}"`, () => {
            const {text, offset} = placeExample(withoutMarks(example.bad), example.in);
            const findings = findingsOf(rule, text);
            const expected =
              text.slice(0, offset) + example.bad + text.slice(offset + withoutMarks(example.bad).length);
            assert.equal(withMarks(text, findings), expected);
            if (example.fixed === undefined) return;
            const fixed = applyEdits(
              text,
              findings.flatMap((finding) => finding.fixes[0]?.edits ?? []),
            );
            const after = text.slice(offset + withoutMarks(example.bad).length);
            assert.equal(fixed.slice(offset, fixed.length - after.length), example.fixed);
            assert.equal(withMarks(fixed, findingsOf(rule, fixed)), fixed);
          });
        }
      }
    });
  }
});
