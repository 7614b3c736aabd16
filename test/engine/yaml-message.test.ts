import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import {parseProjectFile} from '../../server/src/project-file.ts';
import {rules} from '../../server/src/rules/index.ts';

describe('what is wrong with YAML', () => {
  for (const [yaml, reason] of [
    ['role: [a', 'a closing ] is missing'],
    ['role: {a: b', 'a closing } is missing'],
    ['role: "a', 'a closing " is missing'],
    ["role: 'a", "a closing ' is missing"],
  ] as const) {
    it(`is said in plain words, in front matter and project file: ${yaml}`, () => {
      const {findings} = createLinter(rules).lint(`---\n${yaml}\n---\n\nI forgot it.`);
      const ofFrontMatter = findings.filter(({ruleId}) => ruleId === 'front-matter').map(({message}) => message);
      assert.deepEqual(ofFrontMatter, [`The front matter is not valid YAML: ${reason}.`]);
      const {problems} = parseProjectFile({location: '.star-answer.yaml', text: yaml}, []);
      assert.deepEqual(problems, [`This is not valid YAML: ${reason} at line 1, column ${yaml.length + 1}.`]);
    });
  }

  it('is left in the words of the parser otherwise', () => {
    const {problems} = parseProjectFile({location: '.star-answer.yml', text: 'rules:\n\thedging: off'}, []);
    assert.deepEqual(problems, ['This is not valid YAML: Tabs are not allowed as indentation at line 2, column 1.']);
  });
});
