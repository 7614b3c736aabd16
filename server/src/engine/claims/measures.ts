import {findAdmission} from '../admission.ts';
import type {Answer, Section} from '../answer.ts';
import type {SectionName} from '../sections.ts';
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
  const telling = judged.filter((_, at) => isTelling[at]);
  const words = {all: answer.words, telling: wordsOfTelling(answer)};
  return judged.map((one, at) =>
    isTelling[at] ? measuresIn(telling, one, words.telling) : measuresIn(judged, one, words.all),
  );
}

interface Judged {
  /** In tokens. */
  readonly length: number;
  readonly odds: readonly number[];
  readonly acts: boolean;
  readonly owns: boolean;
}

function measuresIn(sentences: readonly Judged[], sentence: Judged, words: number): readonly (readonly number[])[] {
  const at = sentences.indexOf(sentence);
  const others = sentences.filter((other) => other !== sentence);
  return CLAIM_KINDS.map((kind, claim) => {
    const of = (other: Judged | undefined): number => other?.odds[claim] ?? ABSENT;
    return [
      of(sentence),
      Math.max(...sentence.odds.filter((_, other) => areRivals(kind, CLAIM_KINDS[other] as ClaimKind))),
      of(sentences[at - 1]),
      of(sentences[at + 1]),
      Math.max(ABSENT, ...others.map(of)),
      Number(others.length === 0),
      Number(at === 0),
      Number(at === sentences.length - 1),
      Math.log1p(words),
      Math.log1p(sentence.length),
      Number(others.some(({acts}) => acts)),
      Number(others.some(({owns}) => owns)),
    ];
  });
}

/** The sections that tell what went wrong. Under headings they are weighed without the others, of which every answer has some. */
const TELLING: ReadonlySet<SectionName> = new Set(['situation', 'task', 'mistake']);

function tellsWhatHappened({name}: Section): boolean {
  return name !== undefined && TELLING.has(name);
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
