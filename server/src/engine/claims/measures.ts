import {findAdmission} from '../admission.ts';
import type {Answer, Section} from '../answer.ts';
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
    length: sentence.tokens.length,
    odds: settle(odds[at] ?? []),
    acts: findAdmission([sentence], ['act']) !== undefined,
    owns: findAdmission([sentence], ['owning']) !== undefined,
  }));
  const isTelling = tellingSentences(answer);
  const telling = measuresIn(
    judged.filter((_, at) => isTelling[at]),
    wordsOfTelling(answer),
  );
  const all = measuresIn(judged, answer.words);
  return judged.map((one) => telling.get(one) ?? all.get(one) ?? []);
}

interface Judged {
  /** In tokens. */
  readonly length: number;
  readonly odds: readonly number[];
  readonly acts: boolean;
  readonly owns: boolean;
}

/** The measures of each of some sentences among them. In one pass for each claim, since a file may hold thousands. */
function measuresIn(sentences: readonly Judged[], words: number): ReadonlyMap<Judged, readonly (readonly number[])[]> {
  const acts = sentences.filter((sentence) => sentence.acts).length;
  const owns = sentences.filter((sentence) => sentence.owns).length;
  const strongest = CLAIM_KINDS.map((_, claim) => strongestTwo(sentences.map(({odds}) => odds[claim] ?? ABSENT)));
  return new Map(
    sentences.map((sentence, at) => {
      const measures = CLAIM_KINDS.map((kind, claim) => {
        const of = (other: Judged | undefined): number => other?.odds[claim] ?? ABSENT;
        const [first, second] = strongest[claim] as readonly [number, number];
        return [
          of(sentence),
          Math.max(...sentence.odds.filter((_, other) => areRivals(kind, CLAIM_KINDS[other] as ClaimKind))),
          of(sentences[at - 1]),
          of(sentences[at + 1]),
          Math.max(ABSENT, of(sentence) === first ? second : first),
          Number(sentences.length === 1),
          Number(at === 0),
          Number(at === sentences.length - 1),
          Math.log1p(words),
          Math.log1p(sentence.length),
          Number(acts > Number(sentence.acts)),
          Number(owns > Number(sentence.owns)),
        ];
      });
      return [sentence, measures];
    }),
  );
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

function tellingSentences({sections, sentences}: Answer): readonly boolean[] {
  const telling = new Set(sections.filter(tellsWhatHappened).flatMap((section) => section.sentences));
  return sentences.map((sentence) => telling.has(sentence));
}

function wordsOfTelling({sections}: Answer): number {
  return sections.filter(tellsWhatHappened).reduce((sum, {words}) => sum + words, 0);
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
