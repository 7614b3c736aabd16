import assert from 'node:assert/strict';
import model from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {type: 'json'};
import {createWordPlaces} from '../../server/src/engine/word-places.ts';

describe('The places of words', () => {
  it('are those in the list of the language model', () => {
    const words = model.features.lexeme.list;
    const places = createWordPlaces(words);
    assert.deepEqual(
      words.map((word) => places[word]),
      [...words.keys()],
    );
    // Asked again, now that each has its entry.
    assert.deepEqual(
      words.map((word) => places[word]),
      [...words.keys()],
    );
  });

  it('are none for other words, also for those that a plain object knows by itself', () => {
    const places = createWordPlaces(['sent', 'a', '']);
    for (const word of ['send', 'b', 'sents', 'constructor', 'toString', '__proto__']) {
      assert.equal(places[word], undefined, word);
    }
    assert.deepEqual([places.sent, places.a, places['']], [0, 1, 2]);
  });

  it('can be added', () => {
    const places = createWordPlaces(['sent']);
    for (const [place, word] of ['tracker', '__proto__', 'constructor'].entries()) places[word] = place + 1;
    assert.deepEqual(
      ['sent', 'tracker', '__proto__', 'constructor'].map((word) => places[word]),
      [0, 1, 2, 3],
    );
  });
});
