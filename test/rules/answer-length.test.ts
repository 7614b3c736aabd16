import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import answerLength from '../../server/src/rules/answer-length.ts';

describe('answer-length', () => {
  it('says seconds, minutes and one of each', () => {
    const sentence = 'I rang the client and told her. ';
    const messages = (words: number, perMinute: number): string =>
      createLinter([answerLength])
        .lint(`## Action\n\n${sentence.repeat(words / 7)}`, {wordsPerMinute: perMinute, rules: {}})
        .findings.map(({message}) => message)
        .join();
    assert.match(messages(7, 420), /^This answer is short: its 7 words take 1 second to speak\./u);
    assert.match(messages(1267, 420), /^This answer is long: .* take 3 minutes and 1 second to speak\./u);
  });
  it('says that a file is too long to be judged', () => {
    const [finding] = createLinter([answerLength]).lint('I rang her. '.repeat(30_000)).findings;
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /longer than 250,000 characters/u);
  });
  it('follows the words a minute of the settings', () => {
    const text = 'I rang her and told her that it was late. '.repeat(30);
    assert.deepEqual(createLinter([answerLength]).lint(text).findings, []);
    const slow = createLinter([answerLength]).lint(text, {wordsPerMinute: 60, rules: {}});
    assert.equal(slow.findings.length, 1);
  });
});
