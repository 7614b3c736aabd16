import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {rules} from '../../server/src/rules/index.ts';

/** What is said of front matter, each with the words in question. */
function reports(yaml: string, eol = '\n'): readonly string[] {
  const text = ['---', ...yaml.split('\n'), '---', '', 'I sent it.'].join(eol);
  return createLinter(rules)
    .lint(text)
    .findings.filter(({ruleId}) => ruleId === 'front-matter')
    .map(({start, end, message}) => `${text.slice(start, end)}: ${message}`);
}

describe('front-matter', () => {
  for (const yaml of [
    'question: Tell me about a time you failed: what then?',
    '  question: Tell me about a time you failed: what then?\n  role: Nurse',
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
  it('points once at the line of what is not YAML', () => {
    for (const [yaml, line, message] of [
      ['role: [Cook', 'role: [Cook', 'a closing ] is missing'],
      ['question: [a\nrole: x', 'question: [a', 'a closing ] is missing'],
      ['question: "a\nrole: x', 'question: "a', 'a closing " is missing'],
      ['skills: {a: b', 'skills: {a: b', 'a closing } is missing'],
      ['disable: [hedging, "passive-voice]', 'disable: [hedging, "passive-voice]', 'a closing " is missing'],
      ['role: Cook\nrole: Nurse', 'role: Nurse', 'has this key twice'],
      ['company: a: b\nrole: Cook', 'company: a: b', 'not valid YAML'],
      ['\tx: y', 'x: y', 'not valid YAML'],
      ['{role', '{role', 'a closing } is missing'],
      ['question: A mistake\n role: Cook', 'question: A mistake', 'not valid YAML'],
    ] as const) {
      for (const eol of ['\n', '\r\n']) {
        const [report, ...others] = reports(yaml, eol);
        assert.ok(report?.startsWith(`${line}: `) && report.includes(message), `${yaml}: ${report}`);
        assert.deepEqual(others, [], yaml);
      }
    }
    assert.equal(reports('- a\n- b').length, 1);
  });
  it('says what else is wrong beside a key that stands twice', () => {
    assert.equal(reports('role: Cook\nrolle: Cook\nrole: Nurse').length, 2);
  });
  it('knows no key that it does not list', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'rolle']) {
      assert.match(reports(`${key}: foo`).join(), new RegExp(`^${key}: Unknown front matter key "${key}"`, 'u'));
    }
  });
  it('says what a key takes', () => {
    assert.deepEqual(reports('question: {a: b}'), ['{a: b}: The front matter key "question" takes one text.']);
    assert.deepEqual(reports('role: [a, b]'), ['[a, b]: The front matter key "role" takes one text, not a list.']);
    assert.deepEqual(reports('skills: {a: b}'), ['{a: b}: The front matter key "skills" takes a list of texts.']);
    assert.deepEqual(reports('ignore: hedging'), [
      'hedging: The front matter key "ignore" takes a list of items such as {rule: passive-voice, text: was closed}.',
    ]);
  });
  it('names the rule that is most likely meant', () => {
    assert.deepEqual(reports('disable: [mising-lesson]'), [
      'mising-lesson: There is no rule "mising-lesson"; did you mean "missing-lesson"?',
    ]);
  });
  it('is read and kept out of the answer where nothing closes it', () => {
    const linter = createLinter(rules);
    for (const eol of ['\n', '\r\n']) {
      const text = ['\uFEFF---', 'role: Cook', '# a note', 'skills:', '- soups', '', 'I burned it.'].join(eol);
      const {frontMatter: read, answers} = linter.parse(text);
      assert.deepEqual([read?.role, read?.skills], ['Cook', ['soups']]);
      assert.equal(answers[0]?.words, 3);
      const [finding] = linter.lint(text).findings.filter(({ruleId}) => ruleId === 'front-matter');
      const closed = applyEdits(text, finding?.fixes[0]?.edits ?? []);
      assert.equal(closed, text.replace('soups', `soups${eol}---`));
    }
  });
  it('is not seen below a line of hyphens without one of its keys', () => {
    for (const body of ['# The soup', 'I burned it.', '', 'When: May']) {
      const {findings} = createLinter(rules).lint(`---\n${body}\n\nI burned it.`);
      assert.ok(!findings.some(({ruleId}) => ruleId === 'front-matter'), body);
    }
  });
});
