import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import hedging from '../../server/src/rules/hedging.ts';

describe('hedging', () => {
  const said = (text: string): string => createLinter([hedging]).lint(text).findings[0]?.message ?? '';

  it('weakens what it stands with, a lesson or a fault', () => {
    assert.equal(said('I guess I learned to check the portal.'), '"I guess" weakens what you learned.');
    assert.equal(said('I guess I forgot the portal.'), '"I guess" weakens what you admit.');
    assert.equal(said('I guess I learned that I should have asked.'), '"I guess" weakens what you admit.');
  });
});
