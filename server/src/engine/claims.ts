import {featuresOf} from './claims/features.ts';
import model from './claims/model.generated.json' with {type: 'json'};
import {decodeModel} from './claims/model.ts';
import type {Clause, Sentence} from './clauses.ts';
import type {Token} from './language.ts';
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

/** `sure` is rarely wrong even among good sentences; `likely` is right where nothing in the answer speaks against it. */
export type Certainty = 'sure' | 'likely';

/** The words of a sentence that make a claim; undefined where it makes none. */
export function findClaim(sentence: Sentence, kind: ClaimKind, certainty: Certainty): Span | undefined {
  const {odds, spans} = judge(sentence);
  const at = CLAIM_KINDS.indexOf(kind);
  if ((odds[at] as number) < (decoded().thresholds[certainty][at] as number)) return undefined;
  return spans(at);
}

interface Judgement {
  /** For each kind, the logarithm of the odds that the sentence makes the claim. */
  readonly odds: readonly number[];
  readonly spans: (kind: number) => Span;
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
    judgement = {odds, spans: (kind) => spanOf(sentence, shares(kind))};
    known.set(sentence, judgement);
  }
  return judgement;
}

/** The logarithm of the odds that a sentence makes a claim, for `analyze` and for measuring. */
export function oddsOf(sentence: Sentence): Readonly<Record<ClaimKind, number>> {
  const {odds} = judge(sentence);
  return Object.fromEntries(CLAIM_KINDS.map((kind, at) => [kind, odds[at]])) as Record<ClaimKind, number>;
}

/** The share of all that speaks for a claim that a clause must have to be named with its neighbours. */
const LEAST_SHARE = 0.15;

/** The neighbouring clauses that together speak most for a claim, from their first to their last word. */
function spanOf(sentence: Sentence, shares: readonly number[]): Span {
  const indexOf = new Map(sentence.tokens.map((token, index) => [token, index]));
  const parts = partsOf(sentence).map((part) => ({
    ...part,
    share: part.tokens.reduce((sum, token) => sum + (shares[indexOf.get(token) as number] ?? 0), 0),
  }));
  const least = LEAST_SHARE * parts.reduce((sum, {share}) => sum + Math.max(0, share), 0);
  let best = {from: 0, to: 0, share: Number.NEGATIVE_INFINITY};
  for (let from = 0; from < parts.length; from++) {
    let share = 0;
    for (let to = from; to < parts.length; to++) {
      share += (parts[to]?.share as number) - least;
      if (share > best.share) best = {from, to, share};
    }
  }
  // What ties a clause to those before it says nothing by itself ("that", "and", "because").
  const link = best.from === 0 ? undefined : parts[best.from]?.head.link;
  const words = parts
    .slice(best.from, best.to + 1)
    .flatMap(({tokens}) => tokens)
    .filter(({start, end, lower}) => /[\p{L}\p{N}]/u.test(lower) && !(link && link.start <= start && end <= link.end))
    .sort((a, b) => a.start - b.start);
  return {start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end};
}

interface Part {
  /** The finite clause; a fragment has one without a verb. */
  readonly head: Clause;
  readonly tokens: readonly Token[];
}

/** The finite clauses of a sentence, each with the tokens of the infinitives, -ing and relative clauses that belong to it. */
function partsOf({clauses}: Sentence): readonly Part[] {
  const parts: {head: Clause; tokens: Token[]}[] = [];
  const partOf = new Map<Clause, (typeof parts)[number]>();
  for (const clause of clauses) {
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    const host = parent && partOf.get(parent);
    if (host && ['infinitive', 'gerund', 'relative'].includes(clause.role)) {
      host.tokens.push(...clause.tokens);
      partOf.set(clause, host);
    } else {
      const part = {head: clause, tokens: [...clause.tokens]};
      parts.push(part);
      partOf.set(clause, part);
    }
  }
  return parts;
}
