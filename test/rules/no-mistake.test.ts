import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import noMistake from '../../server/src/rules/no-mistake.ts';
import {placeExample} from './placed-example.ts';

const linter = createLinter([noMistake]);
const reported = (text: string): boolean => linter.lint(text).findings.length > 0;

describe('no-mistake', () => {
  for (const text of [
    "I'd love to tell you about a mistake, but I can't think of one.",
    "I'd love to say something else, but I have no weaknesses.",
    'No mistakes were made on my shifts, ever.',
    "I'm too careful to get things wrong.",
  ]) {
    it(`reports "${text}"`, () => assert.ok(reported(text)));
  }
  it('reports a denial beside a limit that is admitted', () => {
    assert.ok(reported("I'm not perfect, but I can't think of a mistake."));
  });
  it('is loud once, and offers one event once', () => {
    const {findings} = linter.lint(
      "I don't make mistakes. I'm careful. I double-check everything. Nothing has ever gone wrong on my watch.",
    );
    assert.ok(findings.length > 1);
    assert.equal(findings.filter(({severity}) => severity === 'error').length, 1);
    assert.equal(findings.filter(({fixes}) => fixes.length > 0).length, 1);
  });
  it('takes what is told after an owned mistake for what did not happen again', () => {
    for (const text of [
      'I double-check everything.',
      'As a result my projects have always been delivered on time.',
      'I have never had a claim challenged.',
    ]) {
      for (const section of ['action', 'result', 'lesson'] as const)
        assert.ok(!reported(placeExample(text, {section}).text), `${section}: ${text}`);
    }
  });
  for (const text of [
    'I wish I could say that I have no regrets.',
    "I'd love to say I've never let anyone down, but I have.",
    'Mistakes were made.',
    'Some mistakes were made along the way.',
    'I got it wrong.',
    'I got it completely wrong, and the client saw it first.',
    "I don't always get German negatives right.",
    "I'm not always on time.",
    'They got it wrong, not me.',
    "I've never been any good at names.",
    "I'm the kind of person who puts things off.",
    'I was too careless to get it right, and I got it wrong.',
    'I forgot one crate. I went through every record by hand to find the others that were wrong.',
    'When I realised, I went through every record by hand to find the others that were wrong.',
    "I left a lease unsigned in May. I've served about thirty since and have never had one challenged.",
  ]) {
    it(`accepts "${text}"`, () => assert.ok(!reported(text)));
  }
});
