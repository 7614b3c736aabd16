import type {Sentence} from '../../engine/clauses.ts';
import {groupBy} from '../../engine/group-by.ts';
import {wordSet} from '../../engine/word-set.ts';

/** Words and groups of words that people strew in; what they say beyond that is for `hedging` and `defensive-language`. */
const FILLERS = wordSet(`
  really truly honestly actually probably definitely certainly simply just basically literally genuinely sincerely
  frankly quite perhaps maybe possibly even still very pretty fairly somewhat slightly particularly especially
  extremely incredibly absolutely completely totally ever obviously clearly admittedly arguably hopefully luckily
  fortunately thankfully immensely terribly awfully super real kinda sorta whatsoever
`);
/** Fillers of several words. */
const LONG_FILLERS = [
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
];
/** The words of long fillers by the first, since most words begin none. */
const LONG_FILLERS_FROM = groupBy(
  LONG_FILLERS.map((filler) => filler.split(' ')),
  (words) => words.slice(0, 1),
);
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

/** The words of a sentence as frames read them. */
export interface PlainWords {
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
  const long = LONG_FILLERS_FROM.get(at(0))?.find((words) => words.every((word, offset) => at(offset) === word));
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
