import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createLinter} from '../../server/src/engine/lint.ts';
import {isLoud} from '../../server/src/engine/rule.ts';
import {rules} from '../../server/src/rules/index.ts';

const linter = createLinter(rules);

/** The rules that say something of what a text tells, at a level that the writer sees. */
function loud(text: string): readonly string[] {
  return linter
    .lint(text)
    .findings.filter(isLoud)
    .map(({ruleId}) => ruleId)
    .filter((ruleId) => !/section|lesson|ownership|action/u.test(ruleId));
}

/** What has been typed at each of the first sixty words of a text. */
function beginningsOf(text: string): readonly string[] {
  return [...text.matchAll(/\S(?=\s)/gu)].slice(0, 60).map(({index}) => text.slice(0, index + 1));
}

describe('A text that has just been begun', function () {
  this.timeout(60_000);
  for (const text of [
    'I',
    'word',
    '!',
    '😀😀',
    'In my',
    'Last spring',
    'The shop',
    'At my second job',
    'Two summers ago, on the night shift',
    'I live in Paris.',
    'I bake bread every morning.',
    'I did it.',
    'My manager is Anna.',
    'The team had five people.',
    'The sun was shining.',
    'The cat sat on the mat.',
    'We had twelve tables that evening.',
    'Our office is on the third floor.',
    'The supplier delivers on Tuesdays.',
    'In fairness, I',
    'Because nobody on the desk and the',
    "My colleague should have checked the file, but I'd copied it myself, so we",
    'She was lazy, and although',
  ]) {
    it(`is no fault yet: ${text}`, () => assert.deepEqual(loud(text), []));
  }

  for (const name of ['4-good-librarian-double-booking', '5-good-electrician-disagreement']) {
    it(`is none at any word of examples/${name}`, () => {
      const text = readFileSync(new URL(`../../examples/${name}.star.md`, import.meta.url), 'utf8');
      const prose = text.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll(/^#.*\n/gmu, '');
      for (const beginning of beginningsOf(prose)) assert.deepEqual(loud(beginning), [], beginning);
    });
  }
});
