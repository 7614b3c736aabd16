import assert from 'node:assert/strict';
import {addSentence} from '../../server/src/engine/add-sentence.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';

const linter = createLinter([]);

/** A text after a sentence is added to its last one. */
function added(text: string): string {
  const last = linter.parse(text).answers[0]?.sentences.at(-1);
  assert.ok(last);
  return applyEdits(text, [addSentence(text, last, 'I did.')]);
}

describe('A sentence that is added', () => {
  for (const [text, expected] of [
    ['I learned a lot.', 'I learned a lot. I did.'],
    ['I learned a lot', 'I learned a lot. I did.'],
    ['I learned a lot…', 'I learned a lot… I did.'],
    ['I learned "to ask."', 'I learned "to ask." I did.'],
    ['I learned to ask (twice).', 'I learned to ask (twice). I did.'],
    ['I learned a lot 😅', 'I learned a lot 😅 I did.'],
    ['I learned a lot 👍🏽', 'I learned a lot 👍🏽 I did.'],
    ['I learned a lot :)', 'I learned a lot :) I did.'],
    ['I learned to ask (twice)', 'I learned to ask (twice). I did.'],
    ['I learned to ask:', 'I learned to ask. I did.'],
    ['I learned to ask –', 'I learned to ask. I did.'],
    ['**I learned to ask.**', '**I learned to ask.** I did.'],
    ['*I learned to ask*', '*I learned to ask*. I did.'],
    ['[I learned to ask.](notes.md)', '[I learned to ask.](notes.md) I did.'],
    ['I learned to [ask](notes.md).', 'I learned to [ask](notes.md). I did.'],
    ['- I listened\n- I learned to ask', '- I listened\n- I learned to ask. I did.'],
    ['I learned a lot. <!-- more -->', 'I learned a lot. I did. <!-- more -->'],
  ] as const) {
    it(`follows "${text.replace('\n', ' ')}"`, () => assert.equal(added(text), expected));
  }
});
