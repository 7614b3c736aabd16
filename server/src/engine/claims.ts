import type {Answer} from './answer.ts';
import {CLAIM_KINDS, type ClaimKind} from './claims/claim-kinds.ts';
import {spanOf} from './claims/claim-span.ts';
import {featuresOf} from './claims/features.ts';
import {measuresOf, ownOdds} from './claims/measures.ts';
import model from './claims/model.generated.json' with {type: 'json'};
import {decodeModel} from './claims/model.ts';
import {hasVerb, type Sentence} from './clauses.ts';
import {PROMPT} from './fixes.ts';
import {wordsOf} from './phrases.ts';
import type {Span} from './span.ts';
import {wordSet} from './word-set.ts';

/**
 * `likely` is rarely wrong in good answers; `leaning` is right more often than not; `possible` is all but what can be ruled out by the sentence
 * alone. The latter two are for rules that have evidence of their own.
 */
const CERTAINTIES = ['likely', 'leaning', 'possible'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Whether a sentence makes a claim in its answer. */
export function makesClaim(answer: Answer, sentence: Sentence, kind: ClaimKind, certainty: Certainty): boolean {
  const at = CLAIM_KINDS.indexOf(kind);
  const {odds, own} = weighedIn(answer, sentence, at);
  if (certainty === 'possible') return Number.isFinite(odds);
  return (
    odds >= (certainty === 'leaning' ? 0 : (decoded().thresholds.likely[at] as number)) &&
    own >= (sentence.clauses.some(hasVerb) ? LEAST_OWN : LEAST_OWN_OF_FRAGMENT)
  );
}

/**
 * The least odds, as a logarithm, that a sentence must have by itself, whatever stands around it: a text that has just been begun ("Last spring",
 * "I did it.") is all that there is, and what is learned from whole texts takes it for the whole point.
 */
const LEAST_OWN = -1;
const LEAST_OWN_OF_FRAGMENT = 1;

/** The logarithm of the odds that a sentence makes a claim in its answer; minus infinity where it cannot. */
export function claimOdds(answer: Answer, sentence: Sentence, kind: ClaimKind): number {
  return weighedIn(answer, sentence, CLAIM_KINDS.indexOf(kind)).odds;
}

/** Whether a sentence is more likely to make one claim than another. */
export function isLikelier(answer: Answer, sentence: Sentence, kind: ClaimKind, other: ClaimKind): boolean {
  return claimOdds(answer, sentence, kind) > claimOdds(answer, sentence, other);
}

/** Of some sentences the one that most likely makes a claim. */
export function clearestClaim(answer: Answer, sentences: readonly Sentence[], kind: ClaimKind): Sentence | undefined {
  return [...sentences].sort((a, b) => claimOdds(answer, b, kind) - claimOdds(answer, a, kind))[0];
}

/** The words of a sentence that make a claim in its answer, as certain as is asked; undefined where it makes none. */
export function findClaim(
  answer: Answer,
  sentence: Sentence,
  kind: ClaimKind,
  certainty: Certainty = 'likely',
): Span | undefined {
  if (!makesClaim(answer, sentence, kind, certainty)) return undefined;
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

/** Whether a sentence waits to be written: it holds a prompt of a fix or a snippet, or breaks off as in "In fairness, I". Then it claims nothing yet. */
function isUnfinished(sentence: Sentence): boolean {
  return BREAKS_OFF.has(sentence.tokens.at(-1)?.lower ?? '') || wordsOf(sentence).search(PROMPT) >= 0;
}

/** What no sentence ends with; "to", "of" and the like may end one: "I said what I had to". */
const BREAKS_OFF = wordSet(`
  , a an the my your our their every i we they he she who whose which and or but because although though if when while unless
`);

/** The logarithms of the odds of a claim: in the answer, and by the sentence alone. */
interface Weighed {
  readonly odds: number;
  readonly own: number;
}

const weighed = new WeakMap<Answer, ReadonlyMap<Sentence, readonly Weighed[]>>();

function weighedIn(answer: Answer, sentence: Sentence, claim: number): Weighed {
  let claims = weighed.get(answer);
  if (claims === undefined) {
    const measures = measuresOf(
      answer,
      answer.sentences.map((one) => judge(one).odds),
    );
    claims = new Map(
      answer.sentences.map((one, at) => {
        const odds = decoded().weigh(measures[at] ?? []);
        return [one, odds.map((value, kind) => ({odds: value, own: ownOdds(measures[at]?.[kind] ?? [])}))];
      }),
    );
    weighed.set(answer, claims);
  }
  return claims.get(sentence)?.[claim] ?? IMPOSSIBLE;
}

const IMPOSSIBLE: Weighed = {odds: Number.NEGATIVE_INFINITY, own: Number.NEGATIVE_INFINITY};

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
    return [{kind, certainty, odds: claimOdds(answer, sentence, kind), words, ...spanOf(sentence, shares)}];
  });
}
