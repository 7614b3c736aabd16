import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import defensiveLanguage from '../../server/src/rules/defensive-language.ts';
import dilutedOwnership from '../../server/src/rules/diluted-ownership.ts';
import hedging from '../../server/src/rules/hedging.ts';

const FRAME = '# Title\n\n## Mistake\n\n';
const linter = createLinter([defensiveLanguage, dilutedOwnership, hedging]);

/** The sentence after the first fix of the first finding that has one; null without. */
function fixed(sentence: string): string | null {
  const text = `${FRAME}${sentence}\n`;
  const fix = linter.lint(text).findings.flatMap(({fixes}) => fixes)[0];
  return fix === undefined ? null : applyEdits(text, fix.edits).slice(FRAME.length).trimEnd();
}

const REWRITES: readonly (readonly [sentence: string, expected: string | null])[] = [
  // What is pointed at stays.
  ["I guess that's on me.", "That's on me."],
  ['I guess that was my fault.', 'That was my fault.'],
  ['I think that mistake was mine.', 'That mistake was mine.'],
  ['You could say that was my fault.', 'That was my fault.'],
  ['I guess that I forgot it.', 'I forgot it.'],
  ['I think that my mistake was to wait.', 'My mistake was to wait.'],
  ['I forgot, or something like that.', 'I forgot.'],
  // One hedge beside another goes with it.
  ['I sort of, kind of forgot the second coat.', 'I forgot the second coat.'],
  ['I guess, I suppose, I forgot it.', 'I forgot it.'],
  ['Maybe, perhaps, I was wrong to sign.', 'I was wrong to sign.'],
  ['I forgot it, maybe, I guess.', 'I forgot it.'],
  ['I guess you could say I was overconfident.', 'I was overconfident.'],
  ['I maybe, possibly, might have lost the ticket.', 'I lost the ticket.'],
  ['I may possibly have left the tap on.', 'I left the tap on.'],
  // What was said then is no hedge or plea now, unless it is all that is said.
  ['"I guess I forgot," I told her.', null],
  ['I said, "Maybe I forgot it."', null],
  ['He said "sort of" a lot and I kind of forgot the list.', 'He said "sort of" a lot and I forgot the list.'],
  ['"In my defence" is what I said, and I regret it.', null],
  ['I wrote "in my defence, the light was poor" in the report.', null],
  ['"I guess I forgot to lock the shed."', '"I forgot to lock the shed."'],
  ['I forgot it, "sort of".', 'I forgot it.'],
  ['"In my defence", the light was poor.', 'The light was poor.'],
  // What only looks like a hedge or a plea stays, and so does what a word belongs to.
  [
    'I forgot what I think of it, and I kind of sent the wrong file.',
    'I forgot what I think of it, and I sent the wrong file.',
  ],
  ['I think now that I did not listen.', 'I did not listen.'],
  ['I may have made a tiny error in the score.', 'I made a tiny error in the score.'],
  ['I may have been a tiny bit late.', 'I was late.'],
  ['I handed in the wrong kind of paper.', null],
  ['I kind of handed in the wrong paper.', 'I handed in the wrong paper.'],
  ['In my defence speech I forgot to thank her.', null],
  ['In my defence the light was poor.', 'The light was poor.'],
  // A mistake without anybody who made it.
  ['We had no map, so mistakes were made.', 'We had no map, so I made mistakes.'],
  ['Nobody had shown me, and an error was made.', 'Nobody had shown me, and I made an error.'],
  ['There was an error on our part.', 'I made an error.'],
  ['There were two errors in the score.', 'I made two errors in the score.'],
  ['There were mistakes.', 'I made mistakes.'],
  ['There was an error on the card by the till.', 'I made an error on the card by the till.'],
  ['There was an error by the clerk.', null],
  ["There was an error in the supplier's invoice.", null],
  ['There was no error.', null],
  ['There was made a mistake in the report.', null],
  ['There were also some errors in the log.', null],
];

describe('A plain admission', () => {
  for (const [sentence, expected] of REWRITES) {
    it(expected === null ? `is not made of '${sentence}'` : `is made of '${sentence}'`, () => {
      assert.equal(fixed(sentence), expected);
    });
  }
});
