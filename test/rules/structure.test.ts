import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {Finding} from '../../server/src/engine/rule.ts';
import answerLength from '../../server/src/rules/answer-length.ts';
import missingSection from '../../server/src/rules/missing-section.ts';
import noActionTaken from '../../server/src/rules/no-action-taken.ts';

function findings(text: string, ...rules: Parameters<typeof createLinter>): readonly Finding[] {
  return createLinter(...rules).lint(text).findings;
}

function loud(text: string, rule: typeof missingSection): readonly string[] {
  return findings(text, [rule])
    .filter(({severity}) => severity === 'error' || severity === 'warning')
    .map(({message}) => message);
}

/** Actions in which the speaker acts. */
const ACTIONS = `
I rang the client at once.
Rang the client at once, drove over, fixed it.
We took the page down within five minutes.
My first step was to ring the client.
The first thing I did was ring the client.
After that I went straight to my supervisor.
I could see only one way out, so I called everybody back.
I had to ring eleven people that night.
I ended up driving over there myself.
Then I sat down with her and went through it line by line.
So I quickly wrote a new version and got the editor on the phone.
I decided to come clean and told my manager everything.
I managed to reach the driver before he left.
I did not wait for anybody and stopped the machine.
Took full responsibility, refunded the fee.
I asked my colleague to cover for me while I sorted it out.
I let my boss know and started again from scratch.
I made sure that every patient was seen.
I was able to stop the second batch.
I kept calling until somebody picked up.
I am calling every customer on the list and I tell them what I did.
`;

/** Actions in which the speaker does nothing. */
const NO_ACTIONS = `
The client was told and the file was sent again.
My manager took over and rang everybody.
It was a very stressful week for all of the staff.
There was nothing to be done.
I felt awful and didn't sleep.
I waited to see what would happen.
I hoped that nobody would notice.
The office apologised to the guests, and the chef came out to speak to them.
She found another driver and they delivered it on the Monday.
I was moved to another team.
The problem solved itself.
`;

const lines = (list: string): readonly string[] => list.trim().split('\n');

describe('no-action-taken', () => {
  for (const action of lines(ACTIONS)) {
    it(`accepts "${action}"`, () =>
      assert.deepEqual(loud(`## Situation\n\nA bar.\n\n## Action\n\n${action}`, noActionTaken), []));
  }
  for (const action of lines(NO_ACTIONS)) {
    it(`reports "${action}"`, () =>
      assert.equal(loud(`## Situation\n\nA bar.\n\n## Action\n\n${action}`, noActionTaken).length, 1));
  }
  it('reports prose in which nothing follows the mistake', () => {
    const text =
      'Last year I forgot to order the flowers for a wedding in our hotel. The bride noticed it on the morning of the day. It was awful for everyone. The florist next door had some roses left, and her daughter put them on the tables an hour before the guests came in. The bride never mentioned it again, her mother did so twice, and the day went well. I learned that dates matter.';
    assert.equal(loud(text, noActionTaken).length, 1);
    assert.deepEqual(
      loud(text.replace('It was awful', 'I ran to the florist next door. It was awful'), noActionTaken),
      [],
    );
  });
});

describe('missing-section', () => {
  const full = {
    Situation: 'I looked after the bookings of a small hotel by the sea, with two colleagues and one computer.',
    Task: 'I had to confirm every arrival by noon.',
    Action: 'I forgot to confirm a whole coach party. I rang the driver at once and found them rooms.',
    Result: 'They arrived late, tired and happy.',
  };
  const write = (names: readonly string[]): string =>
    names.map((name) => `## ${name}\n\n${full[name as keyof typeof full]}\n`).join('\n');

  it('accepts an answer with all four and a mistake told in the Action', () => {
    assert.deepEqual(loud(write(Object.keys(full)), missingSection), []);
  });
  for (const absent of Object.keys(full)) {
    it(`reports a missing ${absent} and inserts it`, () => {
      const text = write(Object.keys(full).filter((name) => name !== absent));
      const reported = findings(text, [missingSection]);
      assert.deepEqual(
        reported.map(({message, severity}) => [message, severity]),
        [[`This answer has no ${absent}.`, 'warning']],
      );
      const fixed = applyEdits(text, reported[0]?.fixes[0]?.edits ?? []);
      assert.deepEqual(findings(fixed, [missingSection]), []);
      assert.deepEqual(
        fixed.match(/^## .*/gmu)?.map((line) => line.slice(3)),
        Object.keys(full),
      );
    });
  }
  it('offers to rename a misspelled heading before it inserts a new one', () => {
    const text = write(Object.keys(full)).replace('## Result', '## Reslut');
    const [finding] = findings(text, [missingSection]);
    assert.deepEqual(
      finding?.fixes.map(({title}) => title),
      ['Rename "Reslut" to "Result"', 'Insert "Result"'],
    );
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), write(Object.keys(full)));
  });
  it('says only once and quietly what a draft does not have yet', () => {
    const reported = findings('## Situation\n\nI looked after the bookings', [missingSection]);
    assert.deepEqual(
      reported.map(({message, severity}) => [message, severity]),
      [['This answer has no Task, Mistake, Action, Result or Lesson yet.', 'information']],
    );
  });
  for (const heading of ['Challenge', 'Problem', 'Cause', 'The problem', 'Context / Challenge', 'Situation and task']) {
    it(`takes "${heading}" for the whole opening`, () => {
      const text = `## ${heading}\n\n${full.Situation}\n\n## Action\n\n${full.Action}\n\n## Result\n\n${full.Result}`;
      assert.deepEqual(loud(text, missingSection), []);
    });
  }
  it('takes prose above the first heading for the opening', () => {
    const text = `${full.Situation}\n\n## What I did\n\n${full.Action}\n\n## Outcome\n\n${full.Result}`;
    assert.deepEqual(loud(text, missingSection), []);
  });
  it('judges each answer of a file by itself', () => {
    const text = `# One\n\n${write(Object.keys(full))}\n# Two\n\n${write(['Situation', 'Task', 'Action'])}`;
    assert.deepEqual(loud(text, missingSection), ['This answer has no Result.']);
  });
  it('has one quiet offer for a blog post with a single heading', () => {
    const story = `${full.Situation} ${full.Task} ${full.Action} ${full.Result} `.repeat(2);
    const text = `${story}\n\n## What I learned\n\nI now keep a list of coaches.`;
    assert.deepEqual(loud(text, missingSection), []);
  });
});

describe('answer-length', () => {
  it('says that a file is too long to be judged', () => {
    const [finding] = findings('I rang her. '.repeat(30_000), [answerLength]);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /longer than 250,000 characters/u);
  });
  it('follows the words a minute of the settings', () => {
    const text = 'I rang her and told her that it was late. '.repeat(30);
    assert.deepEqual(findings(text, [answerLength]), []);
    const slow = createLinter([answerLength]).lint(text, {wordsPerMinute: 60, rules: {}});
    assert.equal(slow.findings.length, 1);
  });
});
