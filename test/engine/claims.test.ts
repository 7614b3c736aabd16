import assert from 'node:assert/strict';
import type {Answer} from '../../server/src/engine/answer.ts';
import type {ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import {featuresOf} from '../../server/src/engine/claims/features.ts';
import model from '../../server/src/engine/claims/model.generated.json' with {type: 'json'};
import {decodeModel, type EncodedModel, encodeSteps} from '../../server/src/engine/claims/model.ts';
import {encodeNames, indexNames} from '../../server/src/engine/claims/name-index.ts';
import {explainClaims, findClaim} from '../../server/src/engine/claims.ts';
import type {Sentence} from '../../server/src/engine/clauses.ts';
import {createLinter} from '../../server/src/engine/lint.ts';

function answerOf(text: string): Answer {
  return createLinter([]).parse(text).answers[0] as Answer;
}

function sentenceOf(text: string): Sentence {
  return answerOf(text).sentences[0] as Sentence;
}

function claimIn(text: string, kind: ClaimKind): string | undefined {
  const answer = answerOf(text);
  const claim = findClaim(answer, answer.sentences[0] as Sentence, kind);
  return claim && text.slice(claim.start, claim.end);
}

function namesOf(text: string): readonly string[] {
  return featuresOf(sentenceOf(text)).map(({name}) => name);
}

describe('Claims', () => {
  it('are found with the clauses that make them', () => {
    const text = 'I like the work, and I have never made a mistake in my career.';
    assert.equal(claimIn(text, 'no-mistake'), 'I have never made a mistake in my career');
  });

  it('are not found where a prompt waits to be filled in', () => {
    assert.notEqual(claimIn('I have never made a mistake.', 'no-mistake'), undefined);
    assert.equal(claimIn('I have never made a mistake [… name one].', 'no-mistake'), undefined);
  });

  it('are not found in a sentence that only has the words', () => {
    const text = 'I had never used the saw before, and I made a mistake with the fence.';
    assert.equal(claimIn(text, 'no-mistake'), undefined);
  });

  it('are explained by words of the sentence', () => {
    const answer = answerOf('My boss never told me about the deadline.');
    const [claim] = explainClaims(answer, answer.sentences[0] as Sentence);
    assert.equal(claim?.kind, 'blame-shifting');
    assert.ok(claim.words.includes('never'), claim.words.join(' '));
  });

  it('are weighed by what stands around them, under headings only by what happened', () => {
    const oddsOf = (text: string): number => {
      const answer = answerOf(text);
      const sentence = answer.sentences.find(({start, end}) => text.slice(start, end) === 'I get bored easily.');
      const claim = explainClaims(answer, sentence as Sentence).find(({kind}) => kind === 'character-flaw');
      return claim?.odds ?? Number.NEGATIVE_INFINITY;
    };
    const before = '## Situation\n\nI ran a nursery.\n\n## Mistake\n\nI get bored easily.\n\n';
    const after = '## Lesson\n\nI learned to count. It was my fault.';
    assert.equal(oddsOf(before + after), oddsOf(before));
    assert.notEqual(oddsOf('I get bored easily. I learned to count. It was my fault.'), oddsOf('I get bored easily.'));
  });

  it('do not depend on apostrophes', () => {
    assert.ok(namesOf('im late and i dont care').includes("bdo n't"));
    assert.ok(namesOf("I'm late and I don't care").includes("bdo n't"));
  });

  it('do not depend on which number is told', () => {
    assert.deepEqual(
      namesOf('I lost 40 crates.').filter((name) => name.startsWith('w')),
      namesOf('I lost 3,200 crates.').filter((name) => name.startsWith('w')),
    );
  });
});

describe('An index of names', () => {
  it('finds each name of the model at its place, and no other', () => {
    let name = '';
    const names = model.features.split('\t').map((rest) => {
      name = name.slice(0, rest.charCodeAt(0) - '?'.charCodeAt(0)) + rest.slice(1);
      return name;
    });
    const placeOf = indexNames(model.features);
    assert.deepEqual(
      names.filter((one, place) => placeOf(one) !== place),
      [],
    );
    assert.deepEqual(
      names.filter((one) => placeOf(`${one}?`) !== undefined || placeOf(`?${one}`) !== undefined),
      [],
    );
  });

  it('knows names that share more than can be written, are part of another, or hold any character', () => {
    const names = ['', 'a', 'a\u{1F600}', 'ab', `ab${'c'.repeat(40)}`, `ab${'c'.repeat(41)}`, 'é'];
    assert.deepEqual(names.map(indexNames(encodeNames(names))), [0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('A model', () => {
  const encoded: EncodedModel = {
    source: '',
    claims: ['a', 'b'],
    bias: [-1, 0],
    scale: [0.5, 1],
    context: {
      weights: [
        [1, 2],
        [0, -1],
      ],
      bias: [0.5, 0],
    },
    thresholds: {likely: [0, 0], possible: [-2, -2]},
    features: encodeNames(['wlate', 'wnever', 'wnever once']),
    weights: encodeSteps([4, 0, -2, 1, 0, 0]),
  };
  const features = [
    {name: 'wnever', first: 0, last: 0},
    {name: 'wlate', first: 1, last: 1},
    {name: 'wlate', first: 2, last: 2},
    {name: 'wunseen', first: 3, last: 3},
  ];

  it('weighs each known feature once, and less where there are many', () => {
    const {odds} = decodeModel(encoded, ['a', 'b']).judge(features, 4);
    assert.deepEqual(
      odds.map((value) => value.toFixed(6)),
      [((4 - 2) * 0.5) / Math.SQRT2 - 1, 1 / Math.SQRT2].map((value) => value.toFixed(6)),
    );
  });

  it('weighs each claim by its own measures, if the sentence alone does not rule it out', () => {
    const {weigh} = decodeModel(encoded, ['a', 'b']);
    assert.deepEqual(
      weigh([
        [1, 1],
        [3, 3],
      ]),
      [3.5, -3],
    );
    assert.deepEqual(
      weigh([
        [-4, 9],
        [3, 3],
      ]),
      [Number.NEGATIVE_INFINITY, -3],
    );
  });

  it('is refused for other claims than it was learned for', () => {
    assert.throws(() => decodeModel(encoded, ['a', 'c']), /npm run train/u);
  });
});
