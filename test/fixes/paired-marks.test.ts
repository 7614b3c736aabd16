import assert from 'node:assert/strict';
import {withPairedMarks} from '../../server/src/engine/fixes/paired-marks.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {rules} from '../../server/src/rules/index.ts';

/** What becomes of a text where a fix writes `X` for the ⟦words⟧; undefined where it is not offered. */
function replaced(marked: string, written = 'X'): string | undefined {
  const text = marked.replace('⟦', '').replace('⟧', '');
  const edit = {start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1, text: written};
  const fix = withPairedMarks({title: '', edits: [edit], safe: false}, text);
  return fix && applyEdits(text, fix.edits);
}

describe('a fix of words in bold or italics', () => {
  for (const [marked, expected] of [
    ['⟦I never⟧ fail.', 'X fail.'],
    ['**⟦I** never⟧ fail.', 'X fail.'],
    ['_⟦I_ never⟧ fail.', 'X fail.'],
    ['~~⟦I~~ never⟧ fail.', 'X fail.'],
    ['⟦I **never⟧** fail.', 'X fail.'],
    ['⟦I **never** fail⟧.', 'X.'],
    ['**⟦I never⟧ fail.**', '**X fail.**'],
    ['⟦* I ran.\n* I rang⟧.', 'X.'],
    ['⟦I ran my_file_name⟧.', 'X.'],
    ['⟦I ran 3 \\* 4⟧.', 'X.'],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(marked)}`, () => assert.equal(replaced(marked), expected));
  }

  for (const marked of ['I **ran ⟦late** because⟧ of it.', '**⟦I** never *fail⟧ at* it.', '*⟦*I never⟧** fail.']) {
    it(`is none for "${marked}", where a marker would lose its partner`, () =>
      assert.equal(replaced(marked), undefined));
  }

  it('may bring its own pairs along, or move one', () => {
    assert.equal(replaced('⟦I⟧ never fail.', '**X**'), '**X** never fail.');
    const text = 'a **b** c';
    const edits = [
      {start: 2, end: 4, text: ''},
      {start: 5, end: 7, text: ''},
    ];
    assert.deepEqual(withPairedMarks({title: '', edits, safe: true}, text)?.edits, edits);
  });

  it('leaves no asterisk behind, whichever rule offers it', () => {
    for (const sentence of [
      "**I**'m always late.",
      "**I'd** say I'm too much of a perfectionist.",
      "**I honestly** don't think I've ever failed at anything that mattered.",
      '**I may have** left the freezer open.',
      'I missed the delivery **slot because nobody** told me.',
    ]) {
      const text = `## Mistake\n\n${sentence}\n`;
      for (const {fixes} of createLinter(rules).lint(text).findings) {
        for (const {title, edits} of fixes) {
          const marks = applyEdits(text, edits).match(/\*\*/gu) ?? [];
          assert.equal(marks.length % 2, 0, title);
        }
      }
    }
  });
});
