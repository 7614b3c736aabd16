import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {removeWords} from '../../server/src/rules/shared/remove-words.ts';

/** A sentence with the ⟦words⟧ to take out, and what is left. */
const SENTENCES = [
  ['⟦I guess⟧ I forgot it.', 'I forgot it.'],
  ['⟦Maybe⟧ the key was with me.', 'The key was with me.'],
  ['⟦I guess⟧, I forgot it.', 'I forgot it.'],
  ['⟦I guess⟧: I forgot it.', 'I forgot it.'],
  ['On Monday, ⟦I guess⟧ I forgot it.', 'On Monday, I forgot it.'],
  ['On Monday,\n⟦I guess⟧ I forgot it.', 'On Monday,\nI forgot it.'],
  ['And, ⟦in my defence⟧, I forgot it.', 'And I forgot it.'],
  ['And ⟦in my defence⟧, I forgot it.', 'And I forgot it.'],
  ['Then ⟦I guess⟧, I forgot it.', 'Then, I forgot it.'],
  ['I forgot it, ⟦I guess⟧, and she did not.', 'I forgot it, and she did not.'],
  ['I forgot it, ⟦I guess⟧, which hurt her.', 'I forgot it, which hurt her.'],
  ['⟦I guess⟧ – I forgot it.', 'I forgot it.'],
  ['I forgot it, ⟦I guess⟧.', 'I forgot it.'],
  ['I forgot it ⟦I guess⟧.', 'I forgot it.'],
  ['I forgot it, ⟦I guess⟧; she did not.', 'I forgot it; she did not.'],
  ['I forgot it ⟦I guess⟧ because I was late.', 'I forgot it because I was late.'],
  ['On Monday (⟦I guess⟧) I forgot it.', 'On Monday I forgot it.'],
  ['I forgot it (⟦I suppose⟧).', 'I forgot it.'],
  ['(⟦Maybe⟧) the key was with me.', 'The key was with me.'],
  ['(⟦I guess⟧ I forgot it.)', '(I forgot it.)'],
  ['**⟦I guess⟧** I forgot it.', 'I forgot it.'],
  ['*⟦Maybe⟧* the key was with me.', 'The key was with me.'],
  ['I _⟦kind of⟧_ forgot it.', 'I forgot it.'],
  ['I forgot it, ***⟦I guess⟧***, on Monday.', 'I forgot it on Monday.'],
  ['I forgot it, "⟦I guess⟧".', 'I forgot it.'],
  ['I forgot it (“⟦I guess⟧”).', 'I forgot it.'],
  ['I forgot it – ⟦I guess⟧ – on Monday.', 'I forgot it on Monday.'],
  ['I forgot it - ⟦I guess⟧ - on Monday.', 'I forgot it on Monday.'],
  ['I forgot it—⟦I guess⟧.', 'I forgot it.'],
  ['It was plain – ⟦I guess⟧ I forgot it.', 'It was plain – I forgot it.'],
  ['**⟦I guess⟧ I forgot it.**', '**I forgot it.**'],
  ['[⟦I guess⟧ I forgot it](http://x.y).', '[I forgot it](http://x.y).'],
] as const;

describe('words that are left out', () => {
  for (const [marked, expected] of SENTENCES) {
    it(`leave nothing behind in "${marked.replace('\n', ' ')}"`, () => {
      const start = marked.indexOf('⟦');
      const text = marked.replace('⟦', '').replace('⟧', '');
      const words = {start, end: marked.indexOf('⟧') - 1};
      // The brackets around a whole sentence are no part of it to the parser.
      const from = /^\([^)]*\.\)$/u.test(text) ? 1 : 0;
      const edit = removeWords(text, words, {start: from, end: text.length - from});
      assert.ok(edit);
      assert.equal(applyEdits(text, [edit]), expected);
    });
  }

  for (const marked of [
    '⟦In my defence⟧ – and I mean it – it was dark.',
    '⟦In my defence⟧, and I mean it, it was dark.',
    '⟦In my defence⟧ (and I mean it), it was dark.',
  ]) {
    it(`stay where an aside would lose what it stands beside: "${marked}"`, () => {
      const words = {start: 0, end: marked.indexOf('⟧') - 1};
      const text = marked.replace('⟦', '').replace('⟧', '');
      assert.equal(removeWords(text, words, {start: 0, end: text.length}), undefined);
    });
  }

  for (const marked of [
    '⟦I *guess⟧* I forgot it.',
    'I [⟦sort of⟧](http://x.y) forgot it.',
    'I **forgot it ⟦I guess⟧**.',
    '⟦I guess⟧~~ed~~ I forgot it.',
  ]) {
    it(`stay where a mark would lose its partner: "${marked}"`, () => {
      const text = marked.replace('⟦', '').replace('⟧', '');
      const words = {start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1};
      assert.equal(removeWords(text, words, {start: 0, end: text.length}), undefined);
    });
  }
});
