import type {Sentence} from '../engine/clauses.ts';
import {verbForms} from '../engine/inflection.ts';
import type {Span} from '../engine/span.ts';
import {createFrameReader, type FrameAlternative} from './frame-words.ts';

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
  expression?: RegExp;
}

/**
 * Makes a finder for groups of frames. Of the many frames only those are tried that share a telling word with the sentence, and none is
 * compiled before. Throws an Error on an unknown class when it is first used.
 */
export function defineFrames<Kind extends string>(
  groups: Readonly<Record<Kind, readonly Frame[]>>,
  classes: WordClasses = {},
): FrameFinder<Kind> {
  let frames: IndexedFrame<Kind>[] | undefined;
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  const index = (): IndexedFrame<Kind>[] => {
    const read = createFrameReader(classes, formsOf);
    const indexed = (Object.keys(groups) as Kind[]).flatMap((kind) =>
      groups[kind].flatMap(read).map((alternative) => ({...alternative, kind})),
    );
    for (const [place, {needs}] of indexed.entries()) {
      if (needs === undefined) always.push(place);
      for (const word of needs ?? []) {
        const places = byWord.get(word);
        if (places) places.push(place);
        else byWord.set(word, [place]);
      }
    }
    return indexed;
  };
  return (sentence) => {
    frames ??= index();
    const {text, places, words} = plainWordsOf(sentence);
    const candidates = new Set(always);
    for (const word of words) for (const place of byWord.get(word) ?? []) candidates.add(place);
    const matches: (FrameMatch<Kind> & {readonly order: number})[] = [];
    for (const order of candidates) {
      const frame = frames[order] as IndexedFrame<Kind>;
      frame.expression ??= new RegExp(
        `(?<![a-z0-9à-ÿ'])(?:${compileFrame(frame.source, classes)})(?![a-z0-9à-ÿ])(?!'[a-z])`,
        'gu',
      );
      for (const match of text.matchAll(frame.expression)) {
        matches.push({
          order,
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

/** Words and groups of words that people strew in; what they say beyond that is for `hedging` and `defensive-language`. */
const FILLERS = new Set(
  [
    'really truly honestly actually probably definitely certainly simply just basically literally genuinely sincerely',
    'frankly quite perhaps maybe possibly even still very pretty fairly somewhat slightly particularly especially extremely',
    'incredibly absolutely completely totally ever obviously clearly admittedly arguably hopefully luckily fortunately thankfully',
    'immensely terribly awfully super real kinda sorta whatsoever',
  ]
    .join(' ')
    .split(' '),
);
const LONG_FILLERS: readonly (readonly string[])[] = [
  'a bit of',
  'a little bit of',
  'something of',
  'a little bit',
  'a bit',
  'a little',
  'a tad',
  'kind of',
  'sort of',
  'in all honesty',
  'to be perfectly honest',
  'to be honest',
  'to be fair',
  'to be frank',
  'to tell you the truth',
  "if i 'm honest",
  'being honest',
  'if anything',
  'i think that i',
  'you know',
  'i must say',
  'i have to say',
  'i must admit',
  'i have to admit',
  'in general',
  'in fact',
  'as such',
  'at all',
  'per se',
].map((filler) => filler.split(' '));
/** "I think" is a filler before a statement, as in "I think I'm too honest". */
const OPINIONS = new Set(['think', 'guess', 'suppose', 'believe', 'feel', 'reckon', 'find']);

/** How people write contractions in a hurry; "wont", "id" and "were" are words too and stay. */
const WITHOUT_APOSTROPHE: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  dont: "don't",
  cant: "can't",
  didnt: "didn't",
  doesnt: "doesn't",
  havent: "haven't",
  hasnt: "hasn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  thats: "that's",
  theres: "there's",
};

/** The second half of such a contraction, where the tagger has split it. */
const ATTACHED: Readonly<Record<string, string>> = {m: "'m", ve: "'ve", nt: "n't"};

/** "do not" is read as "don't", so that frames need say only the one. */
const CONTRACTED = /(?<![a-z'])(?:do|does|did|have|has|had|is|are|was|were|could|would|should|can)$/u;

interface PlainWords {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source. */
  readonly places: readonly number[];
  /** The words of `text`, each once. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<Sentence, PlainWords>();

/** The words of a sentence in lower case, single-spaced, without fillers, `not` contracted. */
export function plainWordsOf(sentence: Sentence): PlainWords {
  const before = known.get(sentence);
  if (before) return before;
  const {tokens} = sentence;
  let text = '';
  const places: number[] = [];
  let end = sentence.start;
  for (let index = 0; index < tokens.length; index++) {
    const skipped = fillerLength(sentence, index);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    const token = tokens[index] as Sentence['tokens'][number];
    if (token.lower === ',' && (text === '' || text.endsWith(','))) continue;
    const denied = token.lower === 'not' ? CONTRACTED.exec(text)?.[0] : undefined;
    if (denied !== undefined) {
      const short = denied === 'can' ? "'t" : "n't";
      for (let unit = 0; unit < short.length; unit++) places.push(Math.min(token.start + unit, token.end - 1));
      text += short;
      end = token.end;
      continue;
    }
    if (text !== '' && token.start > end && !/^[,.;:!?]/u.test(token.lower)) {
      text += ' ';
      places.push(token.start - 1);
    }
    const attached = token.start === end && text !== '' ? ATTACHED[token.lower] : undefined;
    const lower = attached ?? WITHOUT_APOSTROPHE[token.lower] ?? token.lower;
    // What is longer than the original ("i'm" for "im", "i̇" for "İ") stands in the place of its last unit.
    for (let unit = 0; unit < lower.length; unit++) places.push(Math.min(token.start + unit, token.end - 1));
    text += lower;
    end = token.end;
  }
  const plain = {text, places, words: new Set(text.match(/[\p{L}\p{N}'-]+/gu))};
  known.set(sentence, plain);
  return plain;
}

function fillerLength({tokens}: Sentence, index: number): number {
  const at = (offset: number): string => tokens[index + offset]?.lower ?? '';
  const long = LONG_FILLERS.find((words) => words.every((word, offset) => at(offset) === word));
  if (long) {
    // "a bit of a perfectionist" keeps its article; "a bit of trouble" is "trouble".
    return long.join(' ') === 'i think that i' ? 3 : long.length;
  }
  if (FILLERS.has(at(0))) return 1;
  // "way too much" is too much.
  if (at(1) === 'too' && /^(?:way|far|much|all|just|altogether)$/u.test(at(0))) return 1;
  const opinion = at(0) === 'i' && (OPINIONS.has(at(1)) || (/^'d$|^would$/u.test(at(1)) && at(2) === 'say'));
  if (!opinion) return 0;
  const length = OPINIONS.has(at(1)) ? 2 : 3;
  const next = at(length) === 'that' ? length + 1 : length;
  // "I find it hard" is a statement, "I find I care" is an opinion.
  if (at(1) === 'find' && !/^(?:i|my)$/u.test(at(next))) return 0;
  return /^(?:i|my|we|nothing|it|there|everything)$/u.test(at(next)) ? next : 0;
}
