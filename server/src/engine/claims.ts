import {spanOf} from './claims/claim-span.ts';
import {featuresOf} from './claims/features.ts';
import model from './claims/model.generated.json' with {type: 'json'};
import {decodeModel} from './claims/model.ts';
import type {Sentence} from './clauses.ts';
import type {Span} from './span.ts';

/**
 * What a sentence can claim, whatever its words. Nobody can list the wordings of "it was not me" or "I am simply too good", so these are
 * learned from labelled sentences (`npm run train`) by what words and clauses they are made of. Named after the rules that ask for them;
 * `contempt` is what `blame-shifting` asks for in answers that are not about a mistake.
 */
export const CLAIM_KINDS = [
  'blame-shifting',
  'contempt',
  'defensive-language',
  'non-mistake',
  'no-mistake',
  'character-flaw',
  'red-flag',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * `sure` is rarely wrong even in good answers; `likely` is right where nothing in the answer speaks against it; `possible` is all but what
 * can be ruled out, for rules that have evidence of their own.
 */
const CERTAINTIES = ['sure', 'likely', 'possible'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Whether a sentence makes a claim. */
export function makesClaim(sentence: Sentence, kind: ClaimKind, certainty: Certainty): boolean {
  const at = CLAIM_KINDS.indexOf(kind);
  return (judge(sentence).odds[at] as number) >= (decoded().thresholds[certainty][at] as number);
}

/** Whether a sentence is more likely to make one claim than another. */
export function isLikelier(sentence: Sentence, kind: ClaimKind, other: ClaimKind): boolean {
  const {odds} = judge(sentence);
  return (odds[CLAIM_KINDS.indexOf(kind)] as number) > (odds[CLAIM_KINDS.indexOf(other)] as number);
}

/** The words of a sentence that make a claim; undefined where it makes none. */
export function findClaim(sentence: Sentence, kind: ClaimKind, certainty: Certainty): Span | undefined {
  if (!makesClaim(sentence, kind, certainty)) return undefined;
  return spanOf(sentence, judge(sentence).shares(CLAIM_KINDS.indexOf(kind)));
}

interface Judgement {
  /** For each kind, the logarithm of the odds that the sentence makes the claim. */
  readonly odds: readonly number[];
  /** For a kind, the part of each token in its odds. */
  readonly shares: (kind: number) => readonly number[];
}

let loaded: ReturnType<typeof decodeModel> | undefined;

function decoded(): ReturnType<typeof decodeModel> {
  loaded ??= decodeModel(model, CLAIM_KINDS);
  return loaded;
}

const known = new WeakMap<Sentence, Judgement>();

function judge(sentence: Sentence): Judgement {
  let judgement = known.get(sentence);
  if (judgement === undefined) {
    const {odds, shares} = decoded().judge(featuresOf(sentence), sentence.tokens.length);
    judgement = {odds: settle(odds), shares};
    known.set(sentence, judgement);
  }
  return judgement;
}

/**
 * Claims of which a sentence makes one: what sounds like a trait sounds half like a boast ("I have a hard time saying no"), so that whichever
 * is more likely has the odds of both.
 */
const EITHER: readonly [ClaimKind, ClaimKind] = ['character-flaw', 'non-mistake'];

function settle(odds: readonly number[]): readonly number[] {
  const either = EITHER.map((kind) => CLAIM_KINDS.indexOf(kind));
  const [one, other] = either.map((at) => odds[at] as number) as [number, number];
  const both = Math.log(Math.exp(one) + Math.exp(other));
  const made = either[one >= other ? 0 : 1];
  return odds.map((value, at) => (at === made ? both : either.includes(at) ? Number.NEGATIVE_INFINITY : value));
}

/** A claim with what speaks for it, to explain a finding or its absence. */
export interface ExplainedClaim extends Span {
  readonly kind: ClaimKind;
  readonly certainty: Certainty;
  /** The logarithm of the odds that the sentence makes the claim. */
  readonly odds: number;
  /** The words that speak most for it, in the order of the text. */
  readonly words: readonly string[];
}

/** Words that are named as evidence. */
const EVIDENCE = 4;

/** The claims that a sentence makes, or may make. */
export function explainClaims(sentence: Sentence): readonly ExplainedClaim[] {
  const {odds, shares} = judge(sentence);
  return CLAIM_KINDS.flatMap((kind, at) => {
    const certainty = CERTAINTIES.find((level) => makesClaim(sentence, kind, level));
    if (certainty === undefined) return [];
    const share = shares(at);
    const most = sentence.tokens
      .map((token, index) => ({token, index}))
      .sort((a, b) => (share[b.index] as number) - (share[a.index] as number))
      .slice(0, EVIDENCE)
      .sort((a, b) => a.index - b.index);
    return [
      {kind, certainty, odds: odds[at] as number, words: most.map(({token}) => token.text), ...spanOf(sentence, share)},
    ];
  });
}
