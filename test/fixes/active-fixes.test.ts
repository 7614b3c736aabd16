import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import passiveVoice from '../../server/src/rules/passive-voice.ts';

const linter = createLinter([passiveVoice]);

/** The titles of the fixes for each finding of an answer with this Mistake. */
function titles(mistake: string): readonly (readonly string[])[] {
  const {findings} = linter.lint(`# Tell me about a mistake\n\n## Mistake\n\n${mistake}\n`);
  return findings.map(({fixes}) => fixes.map(({title}) => title));
}

describe('The titles of fixes for a passive', () => {
  it('are the sentence where it is short', () => {
    assert.deepEqual(titles('The wrong date was entered.'), [['Write "I entered the wrong date."']]);
  });

  it('leave out the box of a task', () => {
    assert.deepEqual(titles('- [x] The wrong date was entered.\n- [ ] The date was not checked.'), [
      ['Write "I entered the wrong date."'],
      ['Write "I did not check the date."'],
    ]);
  });

  it('show what changes in a long sentence', () => {
    const start = 'After a very long shift on the loading bay behind the warehouse at the airport, ';
    assert.deepEqual(titles(`${start}the wrong pallet was loaded.`), [
      ['Write "…airport, I loaded the wrong pallet."'],
    ]);
  });

  it('differ from each other', () => {
    const found = titles(
      'We were a team of four in the warehouse at the far end of the industrial estate, and the pallet labels were printed upside down and two of the pallets were sent to the wrong customers, which were both new ones.',
    );
    assert.ok(found.flat().length > 4);
    for (const offered of found) assert.equal(new Set(offered).size, offered.length, offered.join('\n'));
  });

  it('speak of one person where one state led to the passive', () => {
    const offered = titles('We had a rush in the kitchen. I was so busy that the allergy card was forgotten.').flat();
    assert.ok(offered.length > 0 && offered.every((title) => title.includes('that I forgot')), offered.join('\n'));
  });

  it('are there for words that every object has', () => {
    assert.deepEqual(titles('The valueOf method was deleted, and toString was overwritten.').length, 2);
  });
});
