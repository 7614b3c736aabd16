import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import noMistake from '../../server/src/rules/no-mistake.ts';

const linter = createLinter([noMistake]);
const reported = (text: string): boolean => linter.lint(text).findings.length > 0;

describe('no-mistake', () => {
  for (const text of [
    "I'd love to tell you about a mistake, but I can't think of one.",
    "I'd love to say something else, but I have no weaknesses.",
    'No mistakes were made on my shifts, ever.',
  ]) {
    it(`reports "${text}"`, () => assert.ok(reported(text)));
  }
  for (const text of [
    'I wish I could say that I have no regrets.',
    "I'd love to say I've never let anyone down, but I have.",
    'Mistakes were made.',
    'Some mistakes were made along the way.',
  ]) {
    it(`accepts "${text}"`, () => assert.ok(!reported(text)));
  }
});
