import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import defensiveLanguage from '../../server/src/rules/defensive-language.ts';
import dilutedOwnership from '../../server/src/rules/diluted-ownership.ts';
import hedging from '../../server/src/rules/hedging.ts';

describe('the first fix of', () => {
  const FIXES = [
    [hedging, 'I kind of missed it, I suppose, because I was in a hurry.', 'I missed it because I was in a hurry.'],
    [hedging, 'I think I might have given her the wrong form.', 'I gave her the wrong form.'],
    [hedging, 'i guess i forgot', 'i forgot'],
    [defensiveLanguage, 'I was late, in my defence, only once.', 'I was late only once.'],
    [defensiveLanguage, 'I forgot the keys. No harm done.', 'I forgot the keys.'],
    [dilutedOwnership, 'We were careless with the labels.', 'I was careless with the labels.'],
    [dilutedOwnership, 'An error was made with the invoice.', 'I made an error with the invoice.'],
    [dilutedOwnership, 'API errors were made in the rush.', 'I made API errors in the rush.'],
    [
      dilutedOwnership,
      'We missed the tender because we underestimated the drawings.',
      'I missed the tender because I underestimated the drawings.',
    ],
    [
      dilutedOwnership,
      'Mistakes were made at the desk, and we did not catch them.',
      'I made mistakes at the desk, and I did not catch them.',
    ],
    [
      dilutedOwnership,
      'After we sent the wrong file, the client rang.',
      'After I sent the wrong file, the client rang.',
    ],
  ] as const;
  for (const [rule, text, fixed] of FIXES) {
    it(`${rule.id} makes "${fixed}" of "${text}"`, () => {
      const {findings} = createLinter([rule]).lint(text);
      assert.equal(applyEdits(text, findings[0]?.fixes[0]?.edits ?? []), fixed);
    });
  }
});
