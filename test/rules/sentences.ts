import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {Finding, Rule} from '../../server/src/engine/rule.ts';

/** What one rule says of an answer that is nothing but this text; warnings and errors only. */
export function loudFindings(rule: Rule, text: string): readonly Finding[] {
  const errors: unknown[] = [];
  const {findings} = createLinter([rule], (_id, error) => errors.push(error)).lint(text);
  if (errors.length > 0) throw errors[0];
  return findings.filter(({severity}) => severity === 'error' || severity === 'warning');
}

/** One test for each text: the first ones are reported, the others are not. */
export function judges(
  rule: Rule,
  cases: {readonly reports: readonly string[]; readonly accepts: readonly string[]},
): void {
  for (const text of cases.reports) {
    it(`reports "${text}"`, () => assert.notEqual(loudFindings(rule, text).length, 0));
  }
  for (const text of cases.accepts) {
    it(`accepts "${text}"`, () =>
      assert.deepEqual(
        loudFindings(rule, text).map(({start, end}) => text.slice(start, end)),
        [],
      ));
  }
}
