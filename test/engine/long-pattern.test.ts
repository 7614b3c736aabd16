import assert from 'node:assert/strict';
import {longPattern, unbroken} from '../../server/src/engine/long-pattern.ts';

describe('A long pattern', () => {
  it('is the same as on one line', () => {
    assert.equal(
      unbroken`
        the (?:
          wrong| old|
          new \p{L}+
        ) file
      `,
      String.raw`the (?:wrong| old|new \p{L}+) file`,
    );
  });
  it('takes in other patterns', () => {
    const noun = 'mistakes?';
    assert.equal(unbroken`my (?:own )?(?:${noun})`, 'my (?:own )?(?:mistakes?)');
  });
  it('has the characters that a bundle writes as escapes', () => {
    assert.equal(
      unbroken`
        caf\u00e9 \u2026 \u{FE0F}
      `,
      String.raw`café … \u{FE0F}`,
    );
  });
  it('is an expression that knows letters of all scripts', () => {
    assert.ok(
      longPattern`
        ^\p{L}+$
      `.test('naïve'),
    );
  });
});
