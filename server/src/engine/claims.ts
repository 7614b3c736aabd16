import type {Answer} from './answer.ts';
import {CLAIM_KINDS, type ClaimKind} from './claims/claim-kinds.ts';
import {spanOf} from './claims/claim-span.ts';
import {featuresOf} from './claims/features.ts';
import {measuresOf} from './claims/measures.ts';
import model from './claims/model.generated.json' with {type: 'json'};
import {decodeModel} from './claims/model.ts';
import type {Sentence} from './clauses.ts';
import {PROMPT} from './fixes.ts';
import {wordsOf} from './phrases.ts';
import type {Span} from './span.ts';

/**
 * `likely` is rarely wrong in good answers; `possible` is all but what can be ruled out by the sentence alone, for rules that have evidence of
 * their own.
 */
const CERTAINTIES = ['likely', 'possible'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Whether a sentence makes a claim in its answer. */
export function makesClaim(answer: Answer, sentence: Sentence, kind: ClaimKind, certainty: Certainty): boolean {
  const at = CLAIM_KINDS.indexOf(kind);
  const odds = oddsIn(answer, sentence, at);
  return certainty === 'possible' ? Number.isFinite(odds) : odds >= (decoded().thresholds.likely[at] as number);
}

/** Whether a sentence is more likely to make one claim than another. */
export function isLikelier(answer: Answer, sentence: Sentence, kind: ClaimKind, other: ClaimKind): boolean {
  return oddsIn(answer, sentence, CLAIM_KINDS.indexOf(kind)) > oddsIn(answer, sentence, CLAIM_KINDS.indexOf(other));
}

/** The words of a sentence that likely make a claim in its answer; undefined where it makes none. */
export function findClaim(answer: Answer, sentence: Sentence, kind: ClaimKind): Span | undefined {
  if (!makesClaim(answer, sentence, kind, 'likely')) return undefined;
  return spanOf(sentence, judge(sentence).shares(CLAIM_KINDS.indexOf(kind)));
}

let loaded: ReturnType<typeof decodeModel> | undefined;

function decoded(): ReturnType<typeof decodeModel> {
  loaded ??= decodeModel(model, CLAIM_KINDS);
  return loaded;
}

type Judgement = ReturnType<ReturnType<typeof decodeModel>['judge']>;

const judged = new WeakMap<Sentence, Judgement>();

/** What a sentence claims by itself. */
function judge(sentence: Sentence): Judgement {
  let judgement = judged.get(sentence);
  if (judgement === undefined) {
    judgement = decoded().judge(isUnfinished(sentence) ? [] : featuresOf(sentence), sentence.tokens.length);
    judged.set(sentence, judgement);
  }
  return judgement;
}

/** Whether a sentence holds a prompt of a fix or a snippet: what waits to be written claims nothing yet. */
function isUnfinished(sentence: Sentence): boolean {
  return wordsOf(sentence).search(PROMPT) >= 0;
}

const weighed = new WeakMap<Answer, ReadonlyMap<Sentence, readonly number[]>>();

/** The logarithm of the odds that a sentence makes a claim in its answer. */
function oddsIn(answer: Answer, sentence: Sentence, claim: number): number {
  let odds = weighed.get(answer);
  if (odds === undefined) {
    const measures = measuresOf(
      answer,
      answer.sentences.map((one) => judge(one).odds),
    );
    odds = new Map(answer.sentences.map((one, at) => [one, decoded().weigh(measures[at] ?? [])]));
    weighed.set(answer, odds);
  }
  return odds.get(sentence)?.[claim] ?? Number.NEGATIVE_INFINITY;
}

/** A claim with what speaks for it, to explain a finding or its absence. */
export interface ExplainedClaim extends Span {
  readonly kind: ClaimKind;
  readonly certainty: Certainty;
  /** The logarithm of the odds that the sentence makes the claim in its answer. */
  readonly odds: number;
  /** The words that speak most for it, in the order of the text. */
  readonly words: readonly string[];
}

/** Words that are named as evidence. */
const EVIDENCE = 4;

/** The claims that a sentence makes, or may make, in its answer. */
export function explainClaims(answer: Answer, sentence: Sentence): readonly ExplainedClaim[] {
  return CLAIM_KINDS.flatMap((kind, at) => {
    const certainty = CERTAINTIES.find((level) => makesClaim(answer, sentence, kind, level));
    if (certainty === undefined) return [];
    const shares = judge(sentence).shares(at);
    const most = sentence.tokens
      .map((token, index) => ({token, index}))
      .sort((a, b) => (shares[b.index] as number) - (shares[a.index] as number))
      .slice(0, EVIDENCE)
      .sort((a, b) => a.index - b.index);
    const words = most.map(({token}) => token.text);
    return [{kind, certainty, odds: oddsIn(answer, sentence, at), words, ...spanOf(sentence, shares)}];
  });
}
