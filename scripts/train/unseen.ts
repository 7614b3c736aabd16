import {CLAIM_KINDS} from '../../server/src/engine/claims/claim-kinds.ts';
import {featuresOf} from '../../server/src/engine/claims/features.ts';
import {decodeModel} from '../../server/src/engine/claims/model.ts';
import type {Sentence} from '../../server/src/engine/clauses.ts';
import type {Example} from './examples.ts';
import {encode, learn} from './learn.ts';

/** Every text is judged by what was learned from the others, in so many parts. */
const PARTS = 5;

/** The odds of all sentences, each by what was learned from other texts. */
export function judgeUnseen(examples: readonly Example[]): ReadonlyMap<Sentence, readonly number[]> {
  return new Map(Array.from({length: PARTS}, (_, part) => judgePart(examples, part)).flat());
}

function judgePart(examples: readonly Example[], part: number): readonly (readonly [Sentence, readonly number[]])[] {
  const learned = learn(examples.filter(({text}) => text % PARTS !== part));
  const unset = {source: '', context: {weights: [], bias: []}, thresholds: {likely: [], possible: []}};
  const {judge} = decodeModel(encode(learned, unset), CLAIM_KINDS);
  return examples
    .filter(({text}) => text % PARTS === part)
    .map(({sentence}) => [sentence, judge(featuresOf(sentence), sentence.tokens.length).odds]);
}
