import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import {rules} from '../../server/src/rules/index.ts';
import snippets from '../../snippets/star-answer.json' with {type: 'json'};

describe('The snippet', () => {
  for (const [name, kind, sections] of [
    ['STAR answer', 'mistake', ['situation', 'task', 'mistake', 'action', 'result', 'lesson']],
    ['STAR next answer', 'mistake', ['situation', 'task', 'mistake', 'action', 'result', 'lesson']],
    ['STAR answer without a mistake', 'star', ['situation', 'task', 'action', 'result']],
  ] as const) {
    it(`"${name}" has the sections that its question asks for, and nothing but prompts to be minded`, () => {
      const text = snippets[name].body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d/gu, '$1');
      const {document, findings} = createLinter(rules).lint(text);
      const [answer] = document.answers;
      assert.equal(answer?.kind, kind);
      assert.deepEqual(
        answer?.sections.flatMap(({names}) => names),
        sections,
      );
      assert.deepEqual(
        findings.map(({ruleId, start}) => `${ruleId}: ${text.slice(start, start + 3)}`),
        sections.map(() => 'empty-section: [… '),
      );
    });
  }
});
