import {findAdmission} from '../admission.ts';
import type {Answer, Section} from '../answer.ts';
import type {Sentence} from '../clauses.ts';
import {TELLING_SECTIONS} from '../sections.ts';
import {CLAIM_KINDS, type ClaimKind} from './claim-kinds.ts';

/**
 * What a claim is weighed by in its answer, in the order of `measuresOf`. "I tend to put off calls" is a trait by itself, and something else
 * beside "so I now make them before nine".
 */
export const MEASURES = [
  // The odds of the claim by the sentence alone.
  'own',
  // The odds of the strongest other claim of the sentence.
  'rival',
  // The odds of the same claim in the sentences beside, and in whichever other sentence it is strongest.
  'before',
  'after',
  'elsewhere',
  'alone',
  'first',
  'last',
  'answerLength',
  'sentenceLength',
  // Whether another sentence tells what the speaker did wrong, or says whose fault it was.
  'actElsewhere',
  'ownedElsewhere',
] as const;

/** Where there is no sentence there is no claim. */
const ABSENT = -6;

/** Odds are kept within bounds, so that one strange sentence does not outweigh all others. */
const LEAST = -9;
const MOST = 6;

/**
 * The measures of all sentences of an answer: for each sentence, for each claim, a number for each measure.
 * `odds` are those of each sentence by itself, as logarithms.
 */
export function measuresOf(
  answer: Answer,
  odds: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
  const judged = answer.sentences.map((sentence, at) => ({
    sentence,
    odds: settle(odds[at] ?? []),
    acts: findAdmission([sentence], ['act']) !== undefined,
    owns: findAdmission([sentence], ['owning']) !== undefined,
  }));
  const sections = answer.sections.filter(tellsWhatHappened);
  const told = new Set(sections.flatMap(({sentences}) => sentences));
  const telling = measuresIn(
    judged.filter(({sentence}) => told.has(sentence)),
    sections.reduce((sum, {words}) => sum + words, 0),
  );
  const all = measuresIn(judged, answer.words, ({sentence}) => !told.has(sentence));
  return judged.map((one) => telling.get(one) ?? all.get(one) ?? []);
}

interface Judged {
  readonly sentence: Sentence;
  readonly odds: readonly number[];
  readonly acts: boolean;
  readonly owns: boolean;
}

/** The measures of each wanted sentence among some. In one pass for each claim, since a file may hold thousands. */
function measuresIn(
  all: readonly Judged[],
  words: number,
  isWanted: (one: Judged) => boolean = () => true,
): ReadonlyMap<Judged, readonly (readonly number[])[]> {
  const acts = all.filter((one) => one.acts).length;
  const owns = all.filter((one) => one.owns).length;
  const strongest = CLAIM_KINDS.map((_, claim) => strongestTwo(all.map(({odds}) => odds[claim] ?? ABSENT)));
  return new Map(
    all.flatMap((judged, at) => {
      if (!isWanted(judged)) return [];
      const measures = CLAIM_KINDS.map((_, claim) => {
        const of = (other: Judged | undefined): number => other?.odds[claim] ?? ABSENT;
        const [first, second] = strongest[claim] as readonly [number, number];
        return [
          of(judged),
          greatest(judged.odds, RIVALS[claim] ?? []),
          of(all[at - 1]),
          of(all[at + 1]),
          Math.max(ABSENT, of(judged) === first ? second : first),
          Number(all.length === 1),
          Number(at === 0),
          Number(at === all.length - 1),
          Math.log1p(words),
          Math.log1p(judged.sentence.tokens.length),
          Number(acts > Number(judged.acts)),
          Number(owns > Number(judged.owns)),
        ];
      });
      return [[judged, measures] as const];
    }),
  );
}

function greatest(odds: readonly number[], claims: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const claim of claims) most = Math.max(most, odds[claim] ?? most);
  return most;
}

/** The two greatest numbers, the greatest first; the same one twice where it occurs twice. */
function strongestTwo(odds: readonly number[]): readonly [number, number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = first;
  for (const one of odds) {
    if (one > first) [first, second] = [one, first];
    else if (one > second) second = one;
  }
  return [first, second];
}

/** Under headings, the sections that tell what happened are weighed without the others, of which every answer has some. */
function tellsWhatHappened({name}: Section): boolean {
  return name !== undefined && TELLING_SECTIONS.has(name);
}

/** The odds of a claim by the sentence alone, as a logarithm. */
export function ownOdds(measures: readonly number[]): number {
  return measures[MEASURES.indexOf('own')] as number;
}

/** Contempt is blame under another question, not something else. */
function areRivals(kind: ClaimKind, other: ClaimKind): boolean {
  const isBlame = (one: ClaimKind): boolean => one === 'blame-shifting' || one === 'contempt';
  return kind !== other && !(isBlame(kind) && isBlame(other));
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
  return odds.map((value, at) =>
    Math.max(LEAST, Math.min(MOST, at === made ? both : either.includes(at) ? LEAST : value)),
  );
}

/** For each claim the places of its rivals. */
const RIVALS = CLAIM_KINDS.map((kind) => CLAIM_KINDS.flatMap((other, at) => (areRivals(kind, other) ? [at] : [])));
