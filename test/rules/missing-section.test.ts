import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {Finding} from '../../server/src/engine/rule.ts';
import answerLength from '../../server/src/rules/answer-length.ts';
import {rules} from '../../server/src/rules/index.ts';
import missingSection from '../../server/src/rules/missing-section.ts';
import {loudFindings} from './sentences.ts';

/** What the rule says of a text. */
function findings(text: string): readonly Finding[] {
  return createLinter([missingSection]).lint(text).findings;
}

/** What it says loudly. */
function loud(text: string): readonly string[] {
  return loudFindings(missingSection, text).map(({message}) => message);
}

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
    assert.deepEqual(loud(write(Object.keys(full))), []);
  });
  for (const absent of Object.keys(full)) {
    it(`reports a missing ${absent} and inserts it`, () => {
      const text = write(Object.keys(full).filter((name) => name !== absent));
      const reported = findings(text);
      assert.deepEqual(
        reported.map(({message, severity}) => [message, severity]),
        [[`This answer has no ${absent}.`, 'warning']],
      );
      const fixed = applyEdits(text, reported[0]?.fixes[0]?.edits ?? []);
      assert.deepEqual(findings(fixed), []);
      assert.deepEqual(
        fixed.match(/^## .*/gmu)?.map((line) => line.slice(3)),
        Object.keys(full),
      );
    });
  }
  it('says quietly that a Task is absent where the Mistake says what the speaker did', () => {
    const write = (mistake: string): string =>
      `## Situation\n\n${full.Situation}\n\n## Mistake\n\n${mistake}\n\n## Action\n\n${full.Action}\n\n## Result\n\n${full.Result}`;
    const severities = (text: string): readonly string[] => findings(text).map((one) => one.severity);
    assert.deepEqual(severities(write('I confirmed the coach party for the wrong day.')), ['information']);
    assert.deepEqual(severities(write('The coach party was confirmed for the wrong day.')), ['warning']);
  });
  it('offers to rename a misspelled heading before it inserts a new one', () => {
    const text = write(Object.keys(full)).replace('## Result', '## Reslut');
    const [finding] = findings(text);
    assert.deepEqual(
      finding?.fixes.map(({title}) => title),
      ['Rename "Reslut" to "Result"', 'Insert "Result"'],
    );
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), write(Object.keys(full)));
  });
  it('says only once and quietly what a draft does not have yet', () => {
    const reported = findings('## Situation\n\nI looked after the bookings');
    assert.deepEqual(
      reported.map(({message, severity}) => [message, severity]),
      [['This answer has no Task, Mistake, Action, Result or Lesson yet.', 'information']],
    );
  });
  describe('of an answer that ends before its Action', () => {
    const BEGUN = [
      `## Situation\n\n${full.Situation}\n`,
      '## Task\n\nThe arrivals of each day were mine.\n',
      '## Mistake\n\nI forgot to confirm a whole coach party of forty people, and not one of them had a room that night.\n',
    ].join('\n');
    const all = (text: string): readonly string[] =>
      createLinter(rules)
        .lint(text)
        .findings.filter(({ruleId}) => ruleId.startsWith('missing-'))
        .map(({message, severity}) => `${severity}: ${message}`);

    it('says once what it does not have yet', () => {
      assert.deepEqual(all(BEGUN), ['warning: This answer has no Action, Result or Lesson yet.']);
      assert.deepEqual(createLinter([answerLength]).lint(BEGUN).findings, []);
      const [finding] = findings(BEGUN);
      assert.match(applyEdits(BEGUN, finding?.fixes[0]?.edits ?? []), /## Action\n[^#]*## Result\n[^#]*## Lesson\n/u);
    });
    it('says it of each once the Action has been begun', () => {
      assert.deepEqual(all(`${BEGUN}\n## Action\n\n${full.Action}\n`), [
        'error: This answer does not say what you learned.',
        'warning: This answer has no Result.',
      ]);
    });
    it('says it of each where another heading may stand for the Action, or the whole story is told', () => {
      const each = [
        'error: This answer does not say what you learned.',
        'warning: This answer has no Action.',
        'warning: This answer has no Result.',
      ];
      assert.deepEqual(all(`${BEGUN}\n## Acton\n\nIt rained.\n`), each);
      assert.deepEqual(
        all(BEGUN.replace('I forgot', `${'The hotel had nine rooms and a garden. '.repeat(18)}I forgot`)),
        each,
      );
    });
    it('does not ask for a Lesson that is told', () => {
      assert.deepEqual(
        all(BEGUN.replace('that night.', 'that night. I learned to confirm by phone, and since then I do.')),
        ['warning: This answer has no Action or Result yet.'],
      );
    });
  });
  for (const heading of ['Challenge', 'Problem', 'Cause', 'The problem', 'Context / Challenge', 'Situation and task']) {
    it(`takes "${heading}" for the whole opening`, () => {
      const text = `## ${heading}\n\n${full.Situation}\n\n## Action\n\n${full.Action}\n\n## Result\n\n${full.Result}`;
      assert.deepEqual(loud(text), []);
    });
  }
  it('takes prose above the first heading for the opening', () => {
    const text = `${full.Situation}\n\n## What I did\n\n${full.Action}\n\n## Outcome\n\n${full.Result}`;
    assert.deepEqual(loud(text), []);
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
    it(`finds everything in "${text.replaceAll('\n', ' ').slice(0, 60)}…"`, () => assert.deepEqual(loud(text), []));
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
      assert.ok(loud(text).includes(`This answer has no ${absent}.`)));
  }
  it('judges each answer of a file by itself', () => {
    const text = `# One\n\n${write(Object.keys(full))}\n# Two\n\n${write(['Situation', 'Task', 'Action'])}`;
    assert.deepEqual(loud(text), ['This answer has no Result.']);
  });
  it('has one quiet offer for a blog post with a single heading', () => {
    const story = `${full.Situation} ${full.Task} ${full.Action} ${full.Result} `.repeat(2);
    const text = `${story}\n\n## What I learned\n\nI now keep a list of coaches.`;
    assert.deepEqual(loud(text), []);
  });
});
