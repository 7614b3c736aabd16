import type {Sentence} from '../../engine/clauses.ts';
import {groupBy} from '../../engine/group-by.ts';
import {verbForms} from '../../engine/inflection/verb-forms.ts';
import type {Span} from '../../engine/span.ts';
import {createFrameReader, type FrameAlternative} from './frame-words.ts';
import {plainWordsOf} from './plain-words.ts';

/**
 * A frame is a way of wording a meaning: fixed words and open places for words of one meaning. It is written as lower-case words
 * with straight apostrophes, of which
 *
 * - `{name}` is a word or group of words of the class `name`,
 * - `<lose>` is any form of a verb, `<lose+>` its base or third person only, `<lose->` its past or participle,
 * - `…` is up to four words of any kind, or nothing,
 * - `(a|b)` and `(a )?` are choices and options, as in regular expressions.
 *
 * Adverbs and fillers that do not change the statement ("really", "to be honest", "kind of") are overlooked wherever they stand.
 */
export type Frame = string;

/** Classes of words by name; members are frames and may name other classes. */
export type WordClasses = Readonly<Record<string, readonly Frame[]>>;

/** A place in a sentence where a frame of the group `kind` fits. */
export interface FrameMatch<Kind extends string> extends Span {
  readonly kind: Kind;
  /** The words that fit, in lower case, without fillers. */
  readonly words: string;
  /** What comes before and after them in the sentence, in the same form. */
  readonly before: string;
  readonly after: string;
}

/** Finds the places of its frames in a sentence, in order, not overlapping. */
export type FrameFinder<Kind extends string> = (sentence: Sentence) => readonly FrameMatch<Kind>[];

interface IndexedFrame<Kind extends string> extends FrameAlternative {
  readonly kind: Kind;
  /** Of two that fit at the same place, the one with the lower number counts. */
  readonly order: number;
  /** Compiled when it is first tried. */
  expression?: RegExp;
}

/** Frames by the words of which a sentence must hold one. */
interface FrameIndex<Kind extends string> {
  readonly always: readonly IndexedFrame<Kind>[];
  readonly byWord: ReadonlyMap<string, readonly IndexedFrame<Kind>[]>;
}

/**
 * Makes a finder for groups of frames. Of the many frames only those are tried that share a telling word with the sentence, and none is
 * compiled before. Throws an Error on a frame that cannot be read when it is first used.
 */
export function defineFrames<Kind extends string>(
  groups: Readonly<Record<Kind, readonly Frame[]>>,
  classes: WordClasses = {},
): FrameFinder<Kind> {
  let index: FrameIndex<Kind> | undefined;
  return (sentence) => {
    index ??= indexFrames(groups, classes);
    const {text, places, words} = plainWordsOf(sentence);
    const candidates = new Set(index.always);
    for (const word of words) for (const frame of index.byWord.get(word) ?? []) candidates.add(frame);
    const matches: (FrameMatch<Kind> & {readonly order: number})[] = [];
    for (const frame of candidates) {
      frame.expression ??= new RegExp(
        `(?<![a-z0-9à-ÿ'])(?:${compileFrame(frame.source, classes)})(?![a-z0-9à-ÿ])(?!'[a-z])`,
        'gu',
      );
      // Most do not fit, and `matchAll` copies the expression each time.
      if (text.search(frame.expression) < 0) continue;
      for (const match of text.matchAll(frame.expression)) {
        matches.push({
          order: frame.order,
          kind: frame.kind,
          words: match[0],
          before: text.slice(0, match.index),
          after: text.slice(match.index + match[0].length),
          start: places[match.index] as number,
          end: (places[match.index + match[0].length - 1] as number) + 1,
        });
      }
    }
    matches.sort((a, b) => a.start - b.start || a.order - b.order);
    return matches.filter((match, at) => !matches.slice(0, at).some((other) => match.start < other.end));
  };
}

function indexFrames<Kind extends string>(
  groups: Readonly<Record<Kind, readonly Frame[]>>,
  classes: WordClasses,
): FrameIndex<Kind> {
  const read = createFrameReader(classes, formsOf);
  const frames = (Object.keys(groups) as Kind[])
    .flatMap((kind) => groups[kind].flatMap(read).map((alternative) => ({...alternative, kind})))
    .map((frame, order): IndexedFrame<Kind> => ({...frame, order}));
  return {
    always: frames.filter(({needs}) => needs === undefined),
    byWord: groupBy(frames, ({needs}) => needs ?? []),
  };
}

/** Not by Unicode properties: each of them would make an expression, of which there are hundreds, ten times as dear to compile. */
const WORD = '[^\\s,.;:!?]+';
const BLANK = ',? ';

function compileFrame(frame: Frame, classes: WordClasses): string {
  return expandClasses(frame, classes)
    .replace(/<([a-z-]+?)([+-]?)>/gu, (_, base: string, forms: string) => `(${formsOf(base, forms).join('|')})`)
    .replace(/\((?!\?)/gu, '(?:')
    .replaceAll(' ', BLANK)
    .replaceAll(`…${BLANK}`, `(?:${WORD}${BLANK}){0,4}?`);
}

function expandClasses(frame: Frame, classes: WordClasses): string {
  return frame.replace(/\{([a-z]\w*)\}/gu, (_, name: string) => {
    const members = classes[name];
    if (members === undefined) throw new Error(`There is no word class "${name}".`);
    return `(${members.map((member) => expandClasses(member, classes)).join('|')})`;
  });
}

const knownForms = new Map<string, readonly string[]>();

function formsOf(base: string, forms: string): readonly string[] {
  const key = `${base}${forms}`;
  let found = knownForms.get(key);
  if (found === undefined) {
    found = inflect(base, forms);
    knownForms.set(key, found);
  }
  return found;
}

function inflect(base: string, forms: string): readonly string[] {
  const {past, participle, thirdPerson, gerund} = verbForms(base);
  if (forms === '+') return [base, thirdPerson];
  return forms === '-' ? [...new Set([past, participle])] : [...new Set([base, thirdPerson, past, participle, gerund])];
}
