import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {Finding} from '../../server/src/engine/rule.ts';
import noActionTaken from '../../server/src/rules/no-action-taken.ts';
import {loudFindings} from './sentences.ts';

/** What the rule says of a text. */
function findings(text: string): readonly Finding[] {
  return createLinter([noActionTaken]).lint(text).findings;
}

/** What it says loudly. */
function loud(text: string): readonly string[] {
  return loudFindings(noActionTaken, text).map(({message}) => message);
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
    it(`accepts "${action}"`, () => assert.deepEqual(loud(`## Situation\n\nA bar.\n\n## Action\n\n${action}`), []));
  }
  for (const action of lines(NO_ACTIONS)) {
    it(`reports "${action}"`, () => assert.equal(loud(`## Situation\n\nA bar.\n\n## Action\n\n${action}`).length, 1));
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
    const [finding] = findings(text);
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
    const [finding] = findings(text);
    const act = ' I [… what you did, and how soon].';
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), text.replace('bare.', `bare.${act}`));
  });
  it('reports prose in which nothing follows the mistake', () => {
    const text =
      'Last year I forgot to order the flowers for a wedding in our hotel. The bride noticed it on the morning of the day. It was awful for everyone. The florist next door had some roses left, and her daughter put them on the tables an hour before the guests came in. The bride never mentioned it again, her mother did so twice, and the day went well. I learned that dates matter.';
    assert.equal(loud(text).length, 1);
    assert.deepEqual(loud(text.replace('It was awful', 'I ran to the florist next door. It was awful')), []);
  });

  const told = (
    middle: string,
    first = 'Last year I forgot to order the flowers for a wedding in our hotel.',
  ): string =>
    `${first} The bride noticed it on the morning of the day. ${middle} The bride never mentioned it again, her mother did so twice, and in the end the day went well for all of the eighty guests who had come from as far as Leeds. I read each order aloud now, and I close the book only when the florist has answered.`;
  it('takes what is done ever since for no repair', () => {
    assert.equal(loud(told('It was awful for everyone. The florist next door had roses left.')).length, 1);
    assert.equal(loud(told('I was new there and hoped that it would pass.')).length, 1);
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
    it(`hears an act in "${middle}"`, () => assert.deepEqual(loud(told(middle)), []));
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
      assert.deepEqual(loud(told('It was awful for everyone.', habit)), []));
  }
});
