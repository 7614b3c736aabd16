import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import {defineRule} from '../../server/src/engine/rule.ts';
import emptySection from '../../server/src/rules/empty-section.ts';

const broken = new Error('out of order');

const TEXT = '## Mistake\n';

describe('A rule that throws', () => {
  for (const check of ['check', 'checkDocument', 'checkSuppressions'] as const) {
    const failing = defineRule({
      ...emptySection,
      id: 'failing-rule',
      group: 'file',
      [check]() {
        throw broken;
      },
    });

    it(`is told to the host and left out, and the others stand, when it fails in ${check}`, () => {
      const told: unknown[] = [];
      const linter = createLinter([failing, emptySection], (ruleId, error) => told.push([ruleId, error]));
      assert.equal(linter.lint(TEXT).findings.filter(({ruleId}) => ruleId === 'empty-section').length, 1);
      assert.deepEqual(told, [['failing-rule', broken]]);
    });

    it(`is noticed where no host is told of it, when it fails in ${check}`, () => {
      assert.throws(() => createLinter([failing]).lint(TEXT), broken);
    });
  }
});
