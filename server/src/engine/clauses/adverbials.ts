import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';

/** Words that deny their verb. */
const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never', 'nt']);
/** Words that all but deny it: `we hardly slept`. */
const NEAR_NEGATIONS: ReadonlySet<string> = new Set(['hardly', 'barely', 'scarcely', 'seldom', 'neither']);

/** Whether the word denies its verb, unlike "not only" and "I had barely started when". */
export function isNegation(tokens: readonly Token[], index: number): boolean {
  const {lower} = tokens[index] as Token;
  if (NEAR_NEGATIONS.has(lower)) return !tokens.some((token, place) => place > index && token.lower === 'when');
  return NEGATIONS.has(lower) && tokens[index + 1]?.lower !== 'only';
}

/** Words that may stand between auxiliary and verb, whatever the tagger calls them. */
const FLOATING = wordSet(`
  all both each either neither just only even also still already always never ever not n't nt so too very soon later
  then now once twice far well since simply almost nearly quite rather half first long yet instead actually
  um uh er erm
`);

/** Whether the word may stand between an auxiliary and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    NEGATIONS.has(token.lower) ||
    FLOATING.has(token.lower) ||
    token.pos === 'ADV' ||
    (token.pos === 'ADJ' && /[^aeiou]ly$/u.test(token.lower) && token.lower !== 'early')
  );
}

/** The place after the adverbs at `from`, and whether they or `negated` deny. */
export function skipAdverbs(
  tokens: readonly Token[],
  from: number,
  negated: boolean,
): {next: number; negated: boolean} {
  let next = from;
  let seen = negated;
  while (next < tokens.length) {
    const token = tokens[next] as Token;
    const phrase = isAdverb(token) ? 1 : adverbialLength(tokens, next);
    if (phrase > 0) {
      seen ||= isNegation(tokens, next) || (token.lower === 'no' && phrase > 1);
      next += phrase;
    } else if (joinsManners(tokens, next) || isEmphatic(tokens, next) || opensQuotedVerb(tokens, next)) {
      next += 1;
    } else if (PARENTHESES.has(token.lower)) {
      const after = endOfParenthesis(tokens, next);
      if (after === undefined) break;
      next = after;
    } else break;
  }
  return {next, negated: seen};
}

/** Phrases that stand between auxiliary and verb like an adverb: `was in fact sent`, `is no longer used`. */
const ADVERBIALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    in: ['fact', 'turn', 'part', 'effect', 'general', 'particular', 'theory', 'practice'],
    at: ['first', 'last', 'least', 'most', 'once', 'times', 'best'],
    for: ['example', 'instance', 'now'],
    by: ['then', 'now', 'mistake', 'accident'],
    no: ['longer', 'more'],
    so: ['far'],
    as: ['well', 'yet'],
    once: ['again', 'more'],
  }),
);

function adverbialLength(tokens: readonly Token[], index: number): number {
  const second = tokens[index + 1]?.lower;
  return second !== undefined && ADVERBIALS.get((tokens[index] as Token).lower)?.includes(second) === true ? 2 : 0;
}

/** "was quickly but carefully repaired", unlike "was here and then left" */
function joinsManners(tokens: readonly Token[], index: number): boolean {
  return (
    ['and', 'but', 'or'].includes((tokens[index] as Token).lower) &&
    isManner(tokens[index - 1]) &&
    isManner(tokens[index + 1]) &&
    tokens[index + 2]?.pos === 'VERB'
  );
}

function isManner(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'ADV' && /[^aeiou]ly$/u.test(token.lower) && token.lower !== 'early';
}

const EMPHATIC = wordSet('myself yourself himself herself itself ourselves yourselves themselves');

/** "is itself checked", "has itself been moved", unlike the object in "got himself fired" */
function isEmphatic(tokens: readonly Token[], index: number): boolean {
  if (!EMPHATIC.has((tokens[index] as Token).lower)) return false;
  const before = tokens[index - 1];
  return before?.pos === 'AUX' && before.lemma !== 'get' && isOneOf(tokens[index + 1]?.pos, 'VERB', 'AUX');
}

/** Marks of quotation that open, each with the one that closes. */
const QUOTATION: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['*', '*'],
]);

/** "was “lost” in the post": the marks are about the word, and nobody is quoted. */
function opensQuotedVerb(tokens: readonly Token[], index: number): boolean {
  const closing = QUOTATION.get((tokens[index] as Token).lower);
  if (closing === undefined) return false;
  let verb = index + 1;
  while (isAdverb(tokens[verb])) verb += 1;
  const particle = isOneOf(tokens[verb + 1]?.pos, 'ADP', 'ADV') ? 1 : 0;
  return tokens[verb]?.pos === 'VERB' && tokens[verb + particle + 1]?.lower === closing;
}

/** Marks around what is said in passing, the opening one first. */
const PARENTHESES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
  ['--', '--'],
]);
const LONGEST_PARENTHESIS = 11;

/** "was, at the time, owned by her", "was (eventually) answered": the index after the closing mark, if a verb follows it. */
function endOfParenthesis(tokens: readonly Token[], open: number): number | undefined {
  const closing = PARENTHESES.get((tokens[open] as Token).lower);
  const end = tokens.findIndex(({lower}, place) => place > open + 1 && (lower === closing || /^[.;:?!]$/u.test(lower)));
  if (tokens[end]?.lower !== closing || end > open + LONGEST_PARENTHESIS) return undefined;
  let verb = end + 1;
  while (isAdverb(tokens[verb])) verb += 1;
  return tokens[verb]?.pos === 'VERB' && isAside(tokens.slice(open + 1, end)) ? end + 1 : undefined;
}

/** "if I remember rightly", "I am told", "and still is", but not "and I missed it", which is told for its own sake. */
function isAside(words: readonly Token[]): boolean {
  const [first, second] = words as [Token, Token | undefined];
  if (['and', 'or'].includes(first.lower)) return second?.pos === 'ADV' || second?.pos === 'AUX';
  const clause = words.some(({pos}) => isOneOf(pos, 'AUX', 'CCONJ', 'SCONJ', 'VERB'));
  const opens = isOneOf(first.pos, 'PRON', 'ADP', 'ADV');
  return !clause || opens || ['if', 'as', 'though', 'although', 'when', 'where'].includes(first.lower);
}
