import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {isLoud} from '../../server/src/engine/rule.ts';
import lessonWithoutChange from '../../server/src/rules/lesson-without-change.ts';
import missingLesson from '../../server/src/rules/missing-lesson.ts';

const STORY =
  'Three years ago I worked nights in a big hotel near the station. I gave a guest the key to a room that was taken. She walked in on a family with two small children. I went up at once, apologised to all of them and found her another room. I told my manager before the shift ended. The guest stayed two nights and came down to thank me, although it was past midnight and she had a train at six in the morning. He laughed about it with the day shift, and the family got a free breakfast.';

const linter = createLinter([missingLesson, lessonWithoutChange]);

function loud(text: string): readonly string[] {
  return linter
    .lint(text)
    .findings.filter(isLoud)
    .map(({ruleId}) => ruleId);
}

/** Ways to say what changed, with and without the words for it. */
const CHANGES = `
I always get a second pair of eyes on anything above ten thousand.
I always confirm in writing now.
I have been reading key cards back since.
These days I write the date and the weekday.
I have never skipped that step again.
To this day, I set two alarms.
That week changed how I plan.
Ever since, I have kept a log next to the machine.
I now ask before I assume.
I make a point of repeating the order back.
It hasn't happened since.
From that day on, nothing left my desk unread.
I set up a weekly reminder so that it could not slip again.
Our team has used the checklist ever since.
I no longer rely on memory.
I don't promise dates any more until I've talked to the workshop.
Now, before every release, I walk through the list with somebody.
I've since trained three new starters to do the same.
I learned to slow down. I keep my phone in the locker.
I took a course in bookkeeping that autumn.
I use a template for every handover.
Never again will I trust a green light without testing.
We have a rule now that two people sign.
I have gotten into the habit of writing things down.
Nothing leaves the kitchen now before I have tasted it.
I read the order back to the guest now.
Now the board shows the hours that are left.
For the next talk I wrote the result on the first slide.
The year after, I asked her first and kept my fingers off it.
I have carried on asking her first.
I began to write the allergies in red.
A colleague reads the list before it goes out.
Somebody else signs the list first.
A second check has been introduced.
A new rule was put in place for the night.
There's a yellow note on my screen, and I read it every Thursday.
I have a one-page list which I fill in.
I keep a log of the keys.
In my internship I shared the tasks on day one.
In my next job I asked for the list before I started.
I put a sticker on the scanner, and it is still there.
I haven't made that mistake in the six years that followed.
In the two years after that, I closed every quarter on time.
I asked my manager for a weekly half hour, which we have kept.
I have improved a lot since: last year I led three jobs, all on time.
In later jobs I involved the owners from day one.
The next time a similar problem came up, I told the client on the same day.
If it came up again I would ask on the first day, and on my last job I did exactly that.
Every date goes into the calendar while the client is on the phone.
We set up a weekly call with the day shift.
I put the date on a slip every evening.
My team started to read the list aloud.
The whole shift stopped using one board.
For the second try I asked two of them to count.
After that I made sure to read the list first.
The number is now the first line on the slip.
Since then I am more careful and read each name twice.
Since then I have been more careful, and no guest has been woken since.
I try my best to ask every guest for a name now.
`;

/** Ways to draw a conclusion that name no change: missing-lesson is satisfied, whatever else there is to say. */
const LESSONS = `
It was a hard lesson, but a good one.
What I would do differently is ask for help on day one.
If I could do it over, I'd have called the client first.
I came away with a much healthier respect for backups.
That taught me more about listening than any course.
I realised that speed is worth nothing without care.
The experience made me a more careful driver.
It was a wake-up call for me.
Looking back, I should have asked on the first day.
In hindsight, I would have split the work into two.
Next time I will test it on one machine first.
It reminded me that people come before numbers.
My rule is simple: no backup, no upgrade.
The key takeaway for me was to overcommunicate.
I learnt the hard way.
I understood then that silence is not consent.
That's why I read every contract twice.
You can't fix what you don't measure.
It gave me a new perspective on planning.
It turned me into somebody who reads twice.
It gave me useful insights into how guests feel at night.
It helped me prepare for busier houses.
I gained a better understanding of how the warehouse works.
I got better at saying no.
That was the last time I skipped the test ride.
Today I'd handle it very differently.
`;

/** Ways to end a story that draw none. */
const ENDINGS = `
In the end nobody was hurt and the bride was happy.
My manager thanked me for my honesty.
She came back a year later and asked for the same room.
The delay cost us two days and about nine hundred pounds.
We all went for a drink afterwards.
He's still a customer of ours.
They gave us five stars, which was a relief.
The team finished on time and the client signed the next contract.
I felt terrible for weeks.
My brother helped me prepare for the inspection.
They turned me into the night man of the house.
I have been working there since.
I took the advice of the day manager.
He read it and started laughing.
She stopped crying after a while.
They began to trust us.
She is fond of the night porter now.
They're happy with us now.
She now lives in Spain.
We got her in at the second attempt.
I made sure that she had a room.
My manager made sure that I was fine.
`;

/** Lessons that would fit any mistake. */
const HOLLOW = `
I learned a lot from that night.
It taught me to be more careful.
I learned that one can never be too careful and that I should pay more attention.
I have learnt so much from this experience, and I am working on it.
What I took away is that communication is key.
I learned a lot. Since then I'm much more careful.
I learned a lot. I always try to do my best now.
I learned my lesson, and since then I pay more attention.
I learned that communication is key. Since then I communicate better.
I learned a lot. From then on I was more careful about keys.
I learned a lot. Now I think more before I act, and I am a better listener.
I learned a lot. There are rules for a reason.
I learned a lot. There is always a plan.
I learned a lot. I have no list.
I learned a lot. A colleague told me so before.
I learned a lot. Another guest came before noon.
I learned a lot. A list was found.
I learned a lot. The plan was written by her.
I learned a lot. We made a meeting with the day shift.
I learned a lot. I put it down.
I learned a lot. She came in every week.
It was learned that communication is key.
`;

/** How something is done today, said only under a heading for the lesson. */
const PRACTICES = `
The keys of taken rooms hang behind my desk.
My night list is read aloud by two of us.
Every slip is signed by my colleague before me.
Taken rooms are blocked on my screen.
The board on the wall carries my number.
Two people hold the master key.
Deadlines are counted by two people and written on the envelope.
Keys are signed for with a full name.
The night porter reads the list before he hands out a key.
The slips go to the office on the day they come in.
My list counts back from midnight.
I look twice, late or not.
Name first, number second, is how we do it.
No bag leaves my desk without a name on it.
Nothing goes out before the second hook is checked.
The slip goes to Anna first.
Every slip passes through the night desk twice.
My rule of thumb: one guest, one hook.
The number is the first line of my notes.
My first question to a guest is the number.
I have my glasses on a string.
Whoever books gets a text from me within the minute.
My calendar shows the date two days early.
I read the slip from the back, because that is where the number is.
A spare key hangs beside my desk.
I have not lost another key.
I counted them aloud eleven times last quarter.
I have deleted my private list and the keys hang on the board.
I have moved the hooks away from my desk.
We have replaced the two boards with one.
`;

/** In the present as well, but no practice. */
const MAXIMS = `
This job teaches me something every day.
Every guest matters to me.
It shows me that keys deserve care.
My mistakes make me stronger.
Our guests are important to us.
It reminds me of what I owe people.
My memory is not a key board.
I know my limits.
Mistakes help me grow as a person.
My work means a lot to me.
Nothing works without trust.
No day passes for me without joy.
Two people see more than one.
Both of us matter.
The guest comes first for me.
A good porter reads the list before he hands out a key.
Everybody signs before they read.
Trust is built by small acts.
People go home with what they came for.
My list is only as good as its reader.
I look at things with a smile.
Keys are important to every guest.
Guests are people with a story.
The guests go away happy.
Each day teaches me something.
The key lies in my attitude.
A good mood stays with me.
My rules are strict but fair.
Trust is the first step to success.
I read a lot about it at the time, and it is a matter of care.
I now understand how much depends on keys.
I have my pride.
The future stands before me.
My mistake shows me that keys matter.
I have told this story to many people.
I have become a calmer person.
I have grown through my mistakes.
I have always cared about my guests.
I have apologised to her for my tone.
I have learned my lesson.
I have thought about my part a lot.
My manager has forgiven me.
I have felt bad about my part.
I have been through worse with my guests.
Treat people right and own it when you screw up.
Be kind to my guests.
`;

const sentences = (list: string): readonly string[] => list.trim().split('\n');

describe('missing-lesson', () => {
  for (const sentence of [...sentences(CHANGES), ...sentences(LESSONS)]) {
    it(`accepts an answer that ends with "${sentence}"`, () => {
      assert.ok(!loud(`${STORY} ${sentence}`).includes('missing-lesson'));
    });
  }
  for (const sentence of sentences(ENDINGS)) {
    it(`reports an answer that ends with "${sentence}"`, () => {
      assert.deepEqual(loud(`${STORY} ${sentence}`), ['missing-lesson']);
    });
  }
  it('takes a way home for no lesson', () => {
    const drives = [
      'I fetched the key and drove home at noon.',
      'I drove home how I came.',
      'We brought home the prize.',
    ];
    for (const drive of drives) assert.deepEqual(loud(`${STORY} ${drive}`), ['missing-lesson'], drive);
    for (const lesson of ['It drove home how fast a room fills.', 'That brought home to me what a key is.'])
      assert.ok(!loud(`${STORY} ${lesson}`).includes('missing-lesson'), lesson);
  });
  it('is silent while the first sections of a draft are typed', () => {
    assert.deepEqual(loud('## Situation\n\nI worked nights in a hotel.\n\n## Task\n\nI had to'), []);
  });
  it('reports a short divided answer that has come to its Result', () => {
    assert.deepEqual(loud('## Situation\n\nA hotel.\n\n## Action\n\nI ran up.\n\n## Result\n\nFine.'), [
      'missing-lesson',
    ]);
  });
});

describe('lesson-without-change', () => {
  for (const sentence of sentences(CHANGES)) {
    it(`accepts "${sentence}"`, () => {
      assert.deepEqual(loud(`${STORY} I learned that keys deserve care. ${sentence}`), []);
      assert.deepEqual(loud(`## Action\n\n${STORY}\n\n## Lesson\n\nKeys deserve care. ${sentence}`), []);
    });
  }
  for (const sentence of sentences(HOLLOW)) {
    it(`reports "${sentence}"`, () => {
      assert.deepEqual(loud(`${STORY} ${sentence}`), ['lesson-without-change']);
      assert.deepEqual(loud(`## Action\n\n${STORY}\n\n## Lesson\n\n${sentence}`), ['lesson-without-change']);
    });
  }
  for (const sentence of sentences(PRACTICES)) {
    it(`accepts "${sentence}" under a heading`, () => {
      assert.deepEqual(loud(`## Action\n\n${STORY}\n\n## Lesson\n\n${sentence}`), []);
    });
  }
  for (const sentence of sentences(MAXIMS)) {
    it(`reports "${sentence}" under a heading`, () => {
      assert.deepEqual(loud(`## Action\n\n${STORY}\n\n## Lesson\n\n${sentence}`), ['lesson-without-change']);
    });
  }
  it('adds the change below the last words of the lesson', () => {
    const added = (text: string): string => {
      const [finding] = linter.lint(text).findings;
      return applyEdits(text, finding?.fixes[0]?.edits ?? []);
    };
    const change = 'Since then, I [… what you do differently now].';
    const lesson = `## Action\n\n${STORY}\n\n## Lesson\n\nI learned a lot. It was hard.\n\nI am glad of it`;
    assert.equal(added(lesson), `${lesson}. ${change}`);
    const prose = `${STORY} I learned a lot. It was hard.`;
    assert.equal(added(`${prose}\n\nThat is all.`), `${prose} ${change}\n\nThat is all.`);
  });
  it('says quietly in prose that a resolution is no change', () => {
    const severities = (text: string): readonly string[] => linter.lint(text).findings.map(({severity}) => severity);
    assert.deepEqual(severities(`${STORY} If I could do it again, I would communicate more.`), ['information']);
    assert.deepEqual(severities(`${STORY} If I could do it again, I would ask for the name.`), []);
  });
  it('is no more than information in prose that says what matters', () => {
    assert.deepEqual(loud(`${STORY} I learned the importance of asking for a name before I hand out a key.`), []);
  });
});
