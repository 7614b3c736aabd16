import assert from 'node:assert/strict';
import fc from 'fast-check';
import {createTagger, type Token} from '../../server/src/engine/language.ts';

const tag = createTagger();
const words = (sentence: string): string[] => tag(sentence, 0).map(({text}) => text);
const find = (sentence: string, word: string): Token => {
  const token = tag(sentence, 0).find(({lower}) => lower === word);
  assert.ok(token, `no word "${word}" in "${sentence}"`);
  return token;
};

describe('words', () => {
  it('are cut at contractions, whatever the apostrophe', () => {
    assert.deepEqual(words('It wasn’t sent.'), ['It', 'was', 'n’t', 'sent', '.']);
    assert.deepEqual(words("I'm sure they'd been told."), ['I', "'m", 'sure', 'they', "'d", 'been', 'told', '.']);
    assert.equal(find('It wasn’t sent.', "n't").lemma, 'not');
  });

  it('read the same with a typographic and with a plain apostrophe', () => {
    const read = (sentence: string) => tag(sentence, 0).map(({lower, pos}) => `${lower}/${pos}`);
    for (const sentence of [
      'I’m sure it’s been moved.',
      'I’ve said they’re late.',
      'That’s what I’m told, and she’d know.',
    ])
      assert.deepEqual(read(sentence), read(sentence.replaceAll('’', "'")));
  });

  it('are cut where a hasty writer left out the apostrophe', () => {
    assert.deepEqual(words('im sure its been moved'), ['i', 'm', 'sure', 'it', 's', 'been', 'moved']);
    assert.deepEqual(words('it wasnt sent'), ['it', 'was', 'nt', 'sent']);
  });

  it('do not depend on what was read before', () => {
    const sentence = "The florist's ladder had been moved.";
    const before = words(sentence);
    for (const mark of [',', '.', '!', ')', '…', '"']) words(`It was the florist's${mark} not mine`);
    assert.deepEqual(words(sentence), before);
    assert.deepEqual(words("It was the florist's."), ['It', 'was', 'the', 'florist', "'s", '.']);
  });

  it('are kept, with what stands around them, where they are too long to be any', () => {
    const endless = 'a'.repeat(600);
    const tokens = tag(`I lost ${endless} a day.`, 10);
    assert.deepEqual(
      tokens.map(({text, start}) => [text, start]),
      [
        ['I', 10],
        ['lost', 12],
        [endless, 17],
        ['a', 618],
        ['day', 620],
        ['.', 623],
      ],
    );
    assert.equal(tokens[2]?.pos, 'X');
  });

  it('stay whole at hyphens', () => {
    assert.deepEqual(words('I double-checked the last-minute change'), [
      'I',
      'double-checked',
      'the',
      'last-minute',
      'change',
    ]);
    assert.equal(find('I double-check every list', 'double-check').pos, 'VERB');
  });

  it('know their dictionary form', () => {
    assert.equal(find('The file was overwritten.', 'overwritten').lemma, 'overwrite');
    assert.equal(find('The report that I sent was late.', 'sent').lemma, 'send');
  });

  it('are verbs after a subject pronoun and nouns after an article', () => {
    assert.equal(find('I trusted the plan my manager gave me.', 'plan').pos, 'NOUN');
    assert.equal(find('I made an error by trusting the plan.', 'trusting').pos, 'VERB');
  });

  it('stand where their offsets say, in any text', () => {
    const piece = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom("I'm ", 'was ', '😀', '\u00a0', '  ', '\r\n', 'well-known', '“sent”', 'its been', 'XXXX', '…'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.nat(50),
        (text, start) => {
          let place = start;
          for (const token of tag(text, start)) {
            assert.ok(token.start >= place && token.end > token.start);
            assert.equal(text.slice(place - start, token.start - start).trim(), '', 'no word is lost between tokens');
            assert.equal(text.slice(token.start - start, token.end - start), token.text);
            place = token.end;
          }
          assert.equal(text.slice(place - start).trim(), '');
        },
      ),
    );
  });
});
