import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import hedging from '../../server/src/rules/hedging.ts';

describe('hedging', () => {
  const said = (text: string): string => createLinter([hedging]).lint(text).findings[0]?.message ?? '';

  it('weakens what it stands with, a lesson or a fault', () => {
    assert.equal(said('I guess I learned to check the portal.'), '"I guess" weakens what you learned.');
    assert.equal(said('I guess I forgot the portal.'), '"I guess" weakens what you admit.');
    assert.equal(said('I guess I learned that I should have asked.'), '"I guess" weakens what you admit.');
    assert.equal(said('I guess the lesson is to ask earlier.'), '"I guess" weakens what you learned.');
    assert.equal(said('Maybe I should ask earlier next time.'), '"Maybe" weakens what you learned.');
  });

  it('stands in what others might say, too, but not in what they said', () => {
    assert.equal(said('Some might say I made a mistake.'), '"Some might say" weakens what you admit.');
    assert.equal(said('It seems I broke the vase.'), '"It seems" weakens what you admit.');
    assert.equal(said('It could be that I was wrong.'), '"It could be that" weakens what you admit.');
    assert.equal(said('He said I might have forgotten it, and he was right.'), '');
  });
});
