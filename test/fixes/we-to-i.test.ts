import assert from 'node:assert/strict';
import {sayI} from '../../server/src/engine/fixes/we-to-i.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';

const linter = createLinter([]);

/** The sentence after its first "we" that can become "I" has; null when none can. */
function rewrite(text: string): string | null {
  const source = `# Title\n\n## Mistake\n\n${text}\n`;
  for (const sentence of linter.parse(source).answers.flatMap(({sentences}) => sentences)) {
    for (const clause of sentence.clauses) {
      const edits = sayI(clause, sentence, source);
      if (edits) return applyEdits(source, edits).slice(source.indexOf(text)).trimEnd();
    }
  }
  return null;
}

const REWRITES: readonly (readonly [text: string, expected: string | null])[] = [
  ["We didn't check the tyres.", "I didn't check the tyres."],
  ['On Monday we sent the wrong file.', 'On Monday I sent the wrong file.'],
  ['We were late with the filing and were missing two forms.', 'I was late with the filing and was missing two forms.'],
  ["We weren't careful with the dates.", "I wasn't careful with the dates."],
  ["We aren't good at saying no.", 'I am not good at saying no.'],
  ["We're slow to answer.", "I'm slow to answer."],
  ['We told ourselves that it would be fine.', 'I told myself that it would be fine.'],
  ['We overlooked one of our own notes.', 'I overlooked one of my own notes.'],
  ['As a team we misjudged how long it would take.', 'I misjudged how long it would take.'],
  ['The others went home, so as a team we failed.', 'The others went home, so I failed.'],
  ['We never became friends.', null],
  ['As a result, we lost the booking.', 'As a result, I lost the booking.'],
  ['We failed as a team to label the trays.', null],
  ['We, the night shift, forgot to lock the pharmacy.', null],
  ['We nurses forgot to sign the chart.', null],
  ['We misread the drawing together.', null],
  ["We forgot each other's notes on the bus.", null],
  ['We split the work between us and missed a page.', null],
  ['We all forgot to lock the door.', null],
  ['We were an hour behind.', null],
  ['We were short-staffed and forgot to lock the door.', null],
  ['We were behind with the filing.', 'I was behind with the filing.'],
];

describe('"We" to "I"', () => {
  for (const [text, expected] of REWRITES) {
    it(expected === null ? `is not offered for "${text}"` : `makes "${expected}"`, () => {
      assert.equal(rewrite(text), expected);
    });
  }
});
