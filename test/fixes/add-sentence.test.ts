import assert from 'node:assert/strict';
import {addSentence, lastOfThought} from '../../server/src/engine/fixes/add-sentence.ts';
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

  for (const [text, last] of [
    ['The list was wrong. Because of this, two orders were late. I cried.', 'Because of this, two orders were late.'],
    ['The list was wrong. It was lost. That hurt.', 'That hurt.'],
    ['The list was wrong. I cried. It was lost.', 'The list was wrong.'],
    ['The list was wrong.\n\nIt was lost.', 'The list was wrong.'],
    ['The list was wrong.\r\n\r\nIt was lost.', 'The list was wrong.'],
  ] as const) {
    it(`goes below what goes on from the first in ${JSON.stringify(text)}`, () => {
      const [first, ...following] = linter.parse(text).answers.flatMap(({sentences}) => sentences);
      assert.ok(first);
      const {start, end} = lastOfThought(first, following, text);
      assert.equal(text.slice(start, end).trim(), last);
    });
  }
});
