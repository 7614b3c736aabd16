import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import frontMatter from '../../server/src/rules/front-matter.ts';

/** What is said of front matter, each with the words in question. */
function reports(yaml: string, eol = '\n'): readonly string[] {
  const text = ['---', ...yaml.split('\n'), '---', '', 'I sent it.'].join(eol);
  return createLinter([frontMatter])
    .lint(text)
    .findings.map(({start, end, message}) => `${text.slice(start, end)}: ${message}`);
}

describe('front-matter', () => {
  for (const yaml of [
    'question: Tell me about a time you failed: what then?',
    'role: Nurse\n# a note\nskills:\n  - Excel\n  - "forecasting, yearly"',
    'disable: []\nignore: []',
    'disable:\nrole:',
    '',
  ]) {
    it(`says nothing about ${JSON.stringify(yaml)}`, () => {
      const expected = yaml.includes('failed: what') ? 1 : 0;
      assert.equal(reports(yaml).length, expected, reports(yaml).join('\n'));
      assert.equal(reports(yaml, '\r\n').length, expected);
    });
  }
  it('points at what is not YAML', () => {
    for (const yaml of [
      'role: [Cook',
      'role: "Cook',
      'role: Cook\nrole: Nurse',
      'a: b: c',
      '\tx: y',
      '- a\n- b',
      '{role',
    ]) {
      assert.notEqual(reports(yaml).length, 0, yaml);
    }
  });
  it('says what a key takes', () => {
    assert.deepEqual(reports('skills: {a: b}'), ['{a: b}: The front matter key "skills" takes a list of texts.']);
    assert.deepEqual(reports('ignore: hedging'), [
      'hedging: The front matter key "ignore" takes a list of items such as {rule: passive-voice, text: was closed}.',
    ]);
  });
  it('names the rule that is most likely meant', () => {
    assert.deepEqual(reports('disable: [mising-lesson]'), ['mising-lesson: There is no rule "mising-lesson".']);
  });
});
