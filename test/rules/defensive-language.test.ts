import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import defensiveLanguage from '../../server/src/rules/defensive-language.ts';

describe('defensive-language', () => {
  const excuses = (text: string): boolean => createLinter([defensiveLanguage]).lint(text).findings.length > 0;
  it('stands where nobody else made it and nothing takes it back', () => {
    assert.ok(excuses('It was only one guest.'));
    assert.ok(excuses('It could have happened to anyone.'));
    assert.ok(excuses('She told me about the tray, but it could have happened to anyone.'));
  });
  for (const text of [
    'It was only one guest. I still should have called her.',
    'She told me it could have happened to anyone.',
    'My manager said it was no big deal, but I had promised the date.',
    'I told myself that anyone would have missed it. I had not looked.',
    'It was only a small leak, but I had seen it on Monday and said nothing.',
  ]) {
    it(`is not "${text}"`, () => assert.ok(!excuses(text)));
  }
});
