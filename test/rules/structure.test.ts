import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {type Finding, isLoud} from '../../server/src/engine/rule.ts';
import answerLength from '../../server/src/rules/answer-length.ts';
import missingSection from '../../server/src/rules/missing-section.ts';
import noActionTaken from '../../server/src/rules/no-action-taken.ts';

function findings(text: string, ...rules: Parameters<typeof createLinter>): readonly Finding[] {
  return createLinter(...rules).lint(text).findings;
}

function loud(text: string, rule: typeof missingSection): readonly string[] {
  return findings(text, [rule])
    .filter(isLoud)
    .map(({message}) => message);
}

/** Actions in which the speaker acts. */
const ACTIONS = `
The bank was called by me within the hour.
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
The bank was called by the treasurer within the hour.
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
  /** Actions that do not say how soon, with the words that tell the act in brackets. */
  const UNDATED = [
    '[I went to my manager] to apologise.',
    'To look good, [I rang the client] and sent a new invoice.',
    'I wanted to look at it, and then [I told my manager about it].',
    'My manager asked me to ring her, so [I rang her] and explained it.',
    '[Told the client] and sent her a new one.',
    '[We sat down with the team] and I admitted it.',
  ];
  const hint = (action: string): string => {
    const text = `## Situation\n\nA bar.\n\n## Action\n\n${action}`;
    const [finding] = findings(text, [noActionTaken]);
    return finding?.severity === 'hint' ? text.slice(finding.start, finding.end) : '';
  };
  for (const action of UNDATED) {
    it(`asks how soon in "${action}"`, () =>
      assert.equal(hint(action.replaceAll(/[[\]]/gu, '')), /\[(.*)\]/u.exec(action)?.[1]));
  }
  for (const action of [
    'I waited for a week and then I told my manager.',
    'I cried for ten minutes, then I went to my manager.',
    'Two days later I told her.',
    'It took me a few hours to ring her, but I did ring her.',
  ]) {
    it(`hears how soon in "${action}"`, () => assert.equal(hint(action), ''));
  }
  it('adds the act below what goes on from the mistake', () => {
    const text =
      'Last year I ordered the flowers for the wrong day. Because of this, the hall was bare. The bride noticed it in the morning. It was awful for everyone. The florist next door had some roses left. The bride never mentioned it again, and the day went well for all of us who were there.';
    const [finding] = findings(text, [noActionTaken]);
    const act = ' I [… what you did, and how soon].';
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), text.replace('bare.', `bare.${act}`));
  });
  it('reports prose in which nothing follows the mistake', () => {
    const text =
      'Last year I forgot to order the flowers for a wedding in our hotel. The bride noticed it on the morning of the day. It was awful for everyone. The florist next door had some roses left, and her daughter put them on the tables an hour before the guests came in. The bride never mentioned it again, her mother did so twice, and the day went well. I learned that dates matter.';
    assert.equal(loud(text, noActionTaken).length, 1);
    assert.deepEqual(
      loud(text.replace('It was awful', 'I ran to the florist next door. It was awful'), noActionTaken),
      [],
    );
  });

  const told = (
    middle: string,
    first = 'Last year I forgot to order the flowers for a wedding in our hotel.',
  ): string =>
    `${first} The bride noticed it on the morning of the day. ${middle} The bride never mentioned it again, her mother did so twice, and in the end the day went well for all of the eighty guests who had come from as far as Leeds. I read each order aloud now, and I close the book only when the florist has answered.`;
  it('takes what is done ever since for no repair', () => {
    assert.equal(
      loud(told('It was awful for everyone. The florist next door had roses left.'), noActionTaken).length,
      1,
    );
    assert.equal(loud(told('I was new there and hoped that it would pass.'), noActionTaken).length, 1);
  });
  for (const middle of [
    'I rang the florist next door, who had roses left.',
    'We put out the plants from the lobby.',
    'An hour later the tables were full of roses, with an apology from me on each.',
    'Ringing the florist was my first thought, and she had roses left.',
    'I was on the phone to the florist before she had finished.',
    'I had already been next door, where they had roses left.',
    'My apology came with eighty roses.',
    'I said sorry to her at once.',
    'I gave her the money back.',
    'My manager made me ring her.',
    'She made me say every line of the order aloud.',
    'The first thing I did was to ring the florist.',
    'Rang the florist at once. She had roses left.',
  ]) {
    it(`hears an act in "${middle}"`, () => assert.deepEqual(loud(told(middle), noActionTaken), []));
  }
  for (const habit of [
    'For years I forgot the flowers for our weddings.',
    'I used to forget the flowers for our weddings.',
    'I often forgot the flowers for our weddings.',
    'I kept forgetting the flowers for our weddings.',
    'A weakness of mine is my memory. Last year I forgot to order the flowers for a wedding in our hotel.',
    'I am bad at dates. Last year I forgot to order the flowers for a wedding in our hotel.',
  ]) {
    it(`hears the repair of a habit after "${habit}"`, () =>
      assert.deepEqual(loud(told('It was awful for everyone.', habit), noActionTaken), []));
  }
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
  it('says quietly that a Task is absent where the Mistake says what the speaker did', () => {
    const write = (mistake: string): string =>
      `## Situation\n\n${full.Situation}\n\n## Mistake\n\n${mistake}\n\n## Action\n\n${full.Action}\n\n## Result\n\n${full.Result}`;
    const severities = (text: string): readonly string[] => findings(text, [missingSection]).map((one) => one.severity);
    assert.deepEqual(severities(write('I confirmed the coach party for the wrong day.')), ['information']);
    assert.deepEqual(severities(write('The coach party was confirmed for the wrong day.')), ['warning']);
  });
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
  /** Divisions of people's own; each holds all that is asked for. */
  const OWN_DIVISIONS = [
    '**Context:** Baker, first year. **Mistake:** I set the oven too high. **Response:** I told the chef and baked a new batch. **Outcome:** The shop opened at eight.',
    'I ran the booking desk of a museum with three colleagues, and I sold one slot to two schools.\n\nWhat I did: I rang both teachers that night.\n\nWhat I learned: I write each slot down at once. No class has stood outside since.',
    '## Problem\n\nI left the till open at the end of my shift.\n\n## Solution\n\nI rang my boss from the bus and went back. Nothing was missing.',
    '## What went wrong\n\nI wrote the letter to the wrong Mr Smith, in the first month of my job at the bank.\n\n## What I changed\n\nI rang both of them that day. I now read the date of birth too. The bank put it into the manual.',
    '- Task: print the badges.\n- Slip: I spelled the speaker wrong, twice.\n- Repair: reprinted it and said sorry to her.\n- After: she wore it and laughed.',
    'Situation: I was on call alone. I saw the alarm and went back to bed. At four the queue stopped. I freed the disk by hand and told the team. The alarm shows the hours left now.',
    '## Situation\n\nEvent planner in Lisbon. I ordered the interpreters for a congress.\n\n## Error\n\nI forgot Japanese.\n\n## Action\n\nI found two in Madrid overnight.\n\n## Result\n\nOne talk went without.',
  ];
  for (const text of OWN_DIVISIONS) {
    it(`finds everything in "${text.replaceAll('\n', ' ').slice(0, 60)}…"`, () =>
      assert.deepEqual(loud(text, missingSection), []));
  }
  const INCOMPLETE = [
    [
      'Result',
      '## Situation\n\nI was a guide.\n\n## Task\n\nI had to count the group.\n\n## Mistake\n\nI did not count it.\n\n## Action\n\nI ran back, and he let me in.',
    ],
    [
      'Action',
      '**Context:** Baker, first year, in charge of the oven. **Mistake:** I set it too high. **Outcome:** The bread was black and the shop opened at ten.',
    ],
    [
      'Situation',
      '**Action:** I set the oven too high, told the chef and baked a new batch. **Result:** The shop opened at eight.',
    ],
  ] as const;
  for (const [absent, text] of INCOMPLETE) {
    it(`misses the ${absent} in "${text.replaceAll('\n', ' ').slice(0, 60)}…"`, () =>
      assert.ok(loud(text, missingSection).includes(`This answer has no ${absent}.`)));
  }
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
