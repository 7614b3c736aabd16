import assert from 'node:assert/strict';
import {analyseSentence} from '../../server/src/engine/clauses.ts';
import {createTagger} from '../../server/src/engine/language.ts';
import {defineFrames, type Frame, type WordClasses} from '../../server/src/rules/frames/frames.ts';

const tag = createTagger();

/** The places of one frame in a sentence that starts at offset 10 of its file. */
function placesOf(frame: Frame, text: string, classes: WordClasses = {}): readonly string[] {
  return defineFrames(
    {it: [frame]},
    classes,
  )(analyseSentence(text, 10, tag)).map(({start, end}) => text.slice(start - 10, end - 10));
}

describe('frames', () => {
  it('overlook fillers and keep the offsets of the source', () => {
    assert.deepEqual(placesOf('i never fail', 'Well, I honestly, to be fair, never really fail.'), [
      'I honestly, to be fair, never really fail',
    ]);
  });
  it('read contractions however they are written', () => {
    assert.deepEqual(placesOf("i don't know", 'I do not know.'), ['I do not know']);
    assert.deepEqual(placesOf("i don't know", 'I don’t know.'), ['I don’t know']);
    assert.deepEqual(placesOf("i don't know", 'i dont know'), ['i dont know']);
    assert.deepEqual(placesOf("i'm late", 'im late'), ['im late']);
  });
  it('find all forms of a verb, members of a class, and gaps of up to four words', () => {
    assert.deepEqual(placesOf('<lose> my {thing}', 'I lost my temper.', {thing: ['temper', 'patience']}), [
      'lost my temper',
    ]);
    assert.deepEqual(placesOf('hold … standards', 'I hold myself to very high standards.'), [
      'hold myself to very high standards',
    ]);
    assert.deepEqual(placesOf('hold … standards', 'I hold a b c d e standards.'), []);
  });
  it('match whole words only', () => {
    assert.deepEqual(placesOf('i care', 'I careened into the wall.'), []);
    assert.deepEqual(placesOf('able', 'I was unable to.'), []);
  });
  it('refuse a class that does not exist', () => {
    assert.throws(() => placesOf('{nothing}', 'Nothing.'), /word class "nothing"/u);
  });
  it('refuse a verb that has more than one spelling or word', () => {
    for (const verb of ['vandali[sz]e', 'physically attack', 'short-?change'])
      assert.throws(() => placesOf(`<${verb}>`, 'Nothing.'), /is no verb/u);
  });
  it('refuse a parenthesis that nothing opens, though all of a class would be put between two', () => {
    const classes = {thing: ['my) (own )?(hat']};
    assert.throws(() => placesOf('{thing}', 'My hat.', classes), /closes a parenthesis/u);
  });
});
