import {readFile} from 'node:fs/promises';
import {glob} from 'tinyglobby';
import type {Answer} from '../../server/src/engine/answer.ts';
import {CLAIM_KINDS, type ClaimKind} from '../../server/src/engine/claims/claim-kinds.ts';
import type {Sentence} from '../../server/src/engine/clauses.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {overlaps, type Span} from '../../server/src/engine/span.ts';
import {rules} from '../../server/src/rules/index.ts';
import {parseJsonLines} from '../evaluate/json-lines.ts';
import {readMarks} from '../evaluate/marks.ts';

/** A sentence with what it claims. */
export interface Example {
  readonly sentence: Sentence;
  readonly claims: ReadonlySet<ClaimKind>;
  /** What it may or may not claim: from these nothing is learned about it. */
  readonly unknown: ReadonlySet<ClaimKind>;
  /** What it may claim by itself, and does not in its answer: nothing is learned about it from the sentence alone. */
  readonly takenBack: ReadonlySet<ClaimKind>;
  readonly answer: Answer;
  /** How often it counts. */
  readonly weight: number;
  /** A number for the text that it comes from: its sentences are learned or tested together. */
  readonly text: number;
}

/** A text to learn from. */
export interface MarkedText {
  /** With marks such as `⟦no-mistake: words⟧`. */
  readonly marked: string;
  /** Whether it answers a question that is not about a mistake, where others may be described as they are. */
  readonly aboutOthers: boolean;
  /** The fault that a good text was written to look like, if that was noted. */
  readonly near?: ClaimKind;
  /** Claims that its sentences may make, because the text as a whole takes them back: the trait of a good answer about a weakness. */
  readonly open: readonly ClaimKind[];
  /** Whether it is one of the plain wordings that most people use, and that must not be missed. */
  readonly classic: boolean;
}

/** How often the plain wordings count: there are few of them, and many who use them. */
const CLASSIC_WEIGHT = 6;

/** Where the texts to learn from are, relative to the project. */
export const TRAINING = 'test/answers/training/*.jsonl';
export const ONE_LINERS = 'test/answers/one-liners.jsonl';
export const ANSWERS = 'test/answers/tune/*.star.md';

/** Claims that are so close that whoever marks one does not say that the other is absent. */
const NEIGHBOURS: readonly (readonly [ClaimKind, ClaimKind])[] = [
  ['blame-shifting', 'defensive-language'],
  ['blame-shifting', 'contempt'],
];

/** The sentences of marked texts. Throws a SyntaxError on broken marks. */
export function examplesOf(texts: readonly MarkedText[]): readonly Example[] {
  const {parse} = createLinter([]);
  return texts.flatMap(({marked, aboutOthers, near, open, classic}, index) => {
    const {text, expected} = readMarks(marked);
    const claimed = (span: Span): ReadonlySet<ClaimKind> =>
      new Set(
        CLAIM_KINDS.filter((kind) => expected.some(({ruleId, span: mark}) => ruleId === kind && overlaps(mark, span))),
      );
    const anywhere = claimed({start: 0, end: text.length});
    const sentences = parse(text).answers.flatMap((answer) => answer.sentences.map((sentence) => ({sentence, answer})));
    // "I tend to put off calls. So I now make them before nine": the first sentence alone is a trait.
    const takenBack = sentences.length > 1 && near !== undefined ? [...open, near] : open;
    return sentences.map(({sentence, answer}) => {
      const claims = claimed(sentence);
      return {
        sentence,
        answer,
        claims,
        unknown: unknownOf(claims, anywhere, aboutOthers),
        takenBack: new Set(takenBack),
        weight: classic ? CLASSIC_WEIGHT : 1,
        text: index,
      };
    });
  });
}

/** The sentence beside a boast often boasts too, although only one is marked. */
function unknownOf(
  claims: ReadonlySet<ClaimKind>,
  anywhere: ReadonlySet<ClaimKind>,
  aboutOthers: boolean,
): ReadonlySet<ClaimKind> {
  const unknown = new Set<ClaimKind>(anywhere);
  for (const [one, other] of NEIGHBOURS) {
    if (claims.has(one)) unknown.add(other);
    if (claims.has(other)) unknown.add(one);
  }
  if (aboutOthers) unknown.add('blame-shifting');
  for (const claim of claims) unknown.delete(claim);
  return unknown;
}

/**
 * Every text there is to learn from: those in `training`, the answers and one-liners to tune on, and the rules' examples. What is found in them
 * is no measure; the held-out ones are one. Throws with the file's name on what cannot be read.
 */
export async function readTraining(): Promise<readonly MarkedText[]> {
  const texts: MarkedText[] = [];
  for (const file of (await glob(TRAINING)).sort()) {
    texts.push(...parseTraining(await readFile(file, 'utf8'), file.includes('/classic-')));
  }
  for (const row of parseJsonLines(await readFile(ONE_LINERS, 'utf8'))) {
    if (row.split !== 'tune') continue;
    const marked = row.rule ? `⟦${row.rule}: ${row.text}⟧` : String(row.text);
    texts.push({marked, aboutOthers: false, open: [], classic: false});
  }
  for (const file of (await glob(ANSWERS)).sort()) {
    const aboutOthers = /(?:^|\/)(?:good-)?star-/u.test(file);
    texts.push({marked: await readFile(file, 'utf8'), aboutOthers, open: [], classic: false});
  }
  for (const {id, examples} of rules) {
    for (const example of examples) {
      const marked = 'bad' in example ? example.bad.replaceAll('⟦', `⟦${id}: `) : example.good;
      if (example.in === undefined) texts.push({marked, aboutOthers: false, open: [], classic: true});
    }
  }
  return texts;
}

/** The texts of a training file: JSON Lines with `text`, with `near` for a lookalike, and with `kind` where the question is not about a mistake. */
function parseTraining(lines: string, classic = false): readonly MarkedText[] {
  return parseJsonLines(lines).map(({text, kind, near}) => {
    const claim = CLAIM_KINDS.find((one) => one === near);
    return {
      marked: String(text),
      aboutOthers: kind === 'conflict' || kind === 'star',
      open: kind === 'weakness' ? ['character-flaw', 'non-mistake'] : [],
      classic,
      ...(claim === undefined ? {} : {near: claim}),
    };
  });
}
