import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import type {Opener} from './links.ts';

/** A noun phrase as a half-open range of token indexes. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Index of the word that decides person and number. */
  readonly head: number;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  /** `last week`, `that morning`: seldom a subject. */
  readonly temporal: boolean;
  /** Index of the preposition that governs the phrase, if any. */
  readonly preposition?: number;
}

/** Words for the speaker, alone or with others. */
const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const FIRST_PLURAL = new Set(['we', 'us', 'ourselves', 'ours']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'our', 'their', 'its', 'whose', 'her']);
/** Pronouns that are a noun phrase by themselves. */
const STANDING = wordSet(`
  i me mine myself we us ours ourselves you yours yourself yourselves he him himself she herself hers it itself they
  them themselves theirs anyone anybody anything everyone everybody everything someone somebody something nobody
  nothing none
`);
const PLURAL_PRONOUNS = wordSet(
  'we us ours ourselves they them themselves theirs these those both many few several all',
);
/** Heads before `of` that leave person and number to what follows: "one of us". */
const QUANTIFIERS = wordSet(`
  one some most all none each part both many two three half several few any lot lots number couple rest majority
  neither either much
`);
/** Nouns of time. */
const TEMPORAL = wordSet(`
  day days week weeks month months year years morning afternoon evening night moment time times weekend quarter today
  yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn fall hour
  hours minute minutes while january february march april june july august september october november december
`);
/** Words that begin a phrase of time: `last week`. */
const TEMPORAL_START = wordSet('last next that this one the every each a two three few');

/** Conjunctions that govern a noun as well: `since that trial`. */
const ALSO_PREPOSITIONS = new Set(['since', 'after', 'before', 'until', 'till', 'as', 'than', 'like']);

/** The noun phrases of a sentence in order, `of` phrases included; coordination is left to those who know the verbs. */
export function findNounPhrases(tokens: readonly Token[], openers: ReadonlyMap<number, Opener>): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const opening = new Set<number>();
  for (const {from, to, type} of openers.values()) {
    const conjunction = type !== 'preposition' && (tokens[from] as Token).pos !== 'NOUN';
    if (conjunction || to - from > 1) for (let index = from; index < to; index += 1) opening.add(index);
  }
  for (let index = 0; index < tokens.length; ) {
    if (opening.has(index)) {
      index += 1;
      continue;
    }
    const simple = simplePhrase(tokens, index);
    if (simple === undefined) {
      index += 1;
      continue;
    }
    let phrase = simple;
    while (tokens[phrase.to]?.lower === 'of') {
      const inner = simplePhrase(tokens, phrase.to + 1);
      if (inner === undefined) break;
      const quantified = QUANTIFIERS.has((tokens[phrase.head] as Token).lower);
      phrase = {
        ...phrase,
        to: inner.to,
        ...(quantified && inner.person === 1 ? {person: 1, plural: true, head: inner.head} : {}),
      };
    }
    const previous = tokens[phrase.from - 1];
    const governed =
      previous?.pos === 'ADP' ||
      (previous?.lower === 'to' && previous.pos !== 'VERB') ||
      (previous !== undefined && previous.pos !== 'VERB' && ALSO_PREPOSITIONS.has(previous.lower));
    phrases.push(governed ? {...phrase, preposition: phrase.from - 1} : phrase);
    index = phrase.to;
  }
  return phrases;
}

/** A noun phrase without what `of` adds to it. */
function simplePhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  const owner = ownerEnd(tokens, from);
  if (owner !== undefined) {
    const owned = simplePhrase(tokens, owner);
    return owned && {...owned, from};
  }
  const us = first.lower === "'s" && first.pos === 'PRON';
  if (us || STANDING.has(first.lower) || (first.lower === 'no' && tokens[from + 1]?.lower === 'one')) {
    return standing(tokens, from);
  }
  const reading: Reading = {head: -1, determined: false};
  let index = from;
  for (; index < tokens.length; index += 1) {
    const role = roleOf(tokens, index, reading);
    if (role === 'whole') return standing(tokens, index, from);
    if (role === 'after') break;
  }
  const head = reading.head >= 0 ? reading.head : adjectiveAsHead(tokens, from, index, reading);
  if (head === undefined) return undefined;
  const word = tokens[head] as Token;
  const plural = /[^s]s$/u.test(word.lower) && word.pos === 'NOUN' && word.lower !== word.lemma;
  const temporal = TEMPORAL.has(word.lemma) || TEMPORAL.has(word.lower);
  const loose = from + 1 === index || TEMPORAL_START.has(first.lower);
  return {from, to: head + 1, head, person: 3, plural, temporal: temporal && loose};
}

/** What has been read of a noun phrase. */
interface Reading {
  /** Index of the last noun, -1 without. */
  head: number;
  /** Whether an article or another determiner has begun it. */
  determined: boolean;
}

/** What a word is to the noun phrase being read: a part of it, the first word after it, or all that it consists of. */
type WordRole = 'part' | 'after' | 'whole';

/** The role of a word; notes in `reading` what it adds. */
function roleOf(tokens: readonly Token[], index: number, reading: Reading): WordRole {
  const token = tokens[index] as Token;
  const {lower, pos} = token;
  const next = tokens[index + 1];
  const headed = reading.head >= 0;
  const awaitsHead = reading.determined && !headed;
  if (isNominal(token)) {
    if (reading.head === index - 1 && (isNumberAfterDay(tokens, index) || opensSpanOfTime(tokens, index)))
      return 'after';
    reading.head = index;
    return 'part';
  }
  if (pos === 'DET' || POSSESSIVES.has(lower)) return determinerRole(tokens, index, reading);
  if (pos === 'ADJ') return headed && !startsNominal(next) ? 'after' : 'part';
  if (pos === 'ADV' && awaitsHead && (next?.pos === 'ADJ' || next?.pos === 'VERB')) return 'part';
  if (lower === 'only' && awaitsHead && startsNominal(next)) return 'part';
  if (lower === "'s" && (pos === 'PART' || pos === 'X') && headed) {
    reading.head = -1;
    reading.determined = true;
    return 'part';
  }
  if (isPluralPossessive(tokens, index) && headed) {
    reading.determined = true;
    return 'part';
  }
  if (pos === 'VERB') return awaitsHead && isAttribute(token, next) ? 'part' : 'after';
  if (pos === 'PRON') return headed ? 'after' : pronounRole(token, next, reading);
  return pos === 'PUNCT' && lower === '-' && headed && startsNominal(next) ? 'part' : 'after';
}

function isNominal({lower, pos}: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM' || (pos === 'X' && /\w/u.test(lower));
}

/** "On Easter Saturday two of the floats …": the number begins another phrase. */
function isNumberAfterDay(tokens: readonly Token[], index: number): boolean {
  const {lower, pos} = tokens[index] as Token;
  const day = tokens[index - 1];
  return (
    pos === 'NUM' &&
    day !== undefined &&
    TEMPORAL.has(day.lower) &&
    (/^[a-z]/u.test(lower) || tokens[index + 1]?.lower === 'of')
  );
}

/** "by a neighbour two days later", "the bus twenty minutes late": the number says how long. */
function opensSpanOfTime(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.pos === 'NUM' &&
    TEMPORAL.has(tokens[index + 1]?.lower ?? '') &&
    /^(?:after|ago|before|earlier|early|late|later)$/u.test(tokens[index + 2]?.lower ?? '')
  );
}

/** A participle before its noun: "the missing page", "the agreed price". */
function isAttribute({lower}: Token, next: Token | undefined): boolean {
  return /(?:ed|ing|en|[^aeiou]t)$/u.test(lower) && next?.pos !== 'NUM' && startsNominal(next);
}

/** Determiners that can be a phrase by themselves. */
const STANDING_DETERMINERS = wordSet('that this these those both all some each any either neither another her half');

function determinerRole(tokens: readonly Token[], index: number, reading: Reading): WordRole {
  const {lower} = tokens[index] as Token;
  // "half the guests", "all my files"
  if (reading.head >= 0 && PREDETERMINERS.has(tokens[reading.head]?.lower ?? '')) reading.head = -1;
  if (reading.head >= 0 && tokens[index - 1]?.lower !== "'s") return 'after';
  if (STANDING_DETERMINERS.has(lower) && !goesOn(lower, tokens[index + 1]))
    return reading.head >= 0 || reading.determined ? 'after' : 'whole';
  reading.determined = true;
  return 'part';
}

/** Pronouns that also stand before a noun. */
const DETERMINING_PRONOUNS = wordSet(
  'this that these those another one ones both other others all each some many most few several any',
);

function pronounRole({lower}: Token, next: Token | undefined, reading: Reading): WordRole {
  if (!DETERMINING_PRONOUNS.has(lower)) return 'after';
  const nounFollows = !/^(?:ones?|others)$/u.test(lower) && goesOn(lower, next);
  if (!nounFollows) return 'whole';
  reading.determined = true;
  return 'part';
}

/** Whether a determiner is followed by what it determines. */
function goesOn(determiner: string, next: Token | undefined): boolean {
  return startsNominal(next) || (PREDETERMINERS.has(determiner) && startsDetermined(next));
}

/** "the least", "the second", "the following": an adjective can stand for its noun. */
function adjectiveAsHead(
  tokens: readonly Token[],
  from: number,
  to: number,
  {determined}: Reading,
): number | undefined {
  const last = tokens[to - 1];
  if (!determined || to === from || last === undefined) return undefined;
  return isOrdinal(last) || (last.pos !== 'ADV' && last.pos !== 'VERB') ? to - 1 : undefined;
}

/** "my pupils' marks": an apostrophe that the tagger may take for a quotation mark. */
function isPluralPossessive(tokens: readonly Token[], index: number): boolean {
  const {pos, lower, start, end} = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!/^['’]$/u.test(lower)) return false;
  if (pos === 'PART') return true;
  const inQuotes = tokens.slice(0, index).some((token) => /^['‘]$/u.test(token.text));
  return (
    !inQuotes && before?.end === start && /s$/u.test(before.lower) && startsNominal(next) && (next?.start ?? 0) > end
  );
}

/** Behind "somebody's" in "somebody's lunch". */
function ownerEnd(tokens: readonly Token[], from: number): number | undefined {
  const {lower} = tokens[from] as Token;
  if (!/^(?:any|every|some|no)(?:one|body)$/u.test(lower)) return undefined;
  const at = tokens[from + 1]?.lower === 'else' ? from + 2 : from + 1;
  const mark = tokens[at];
  return mark?.lower === "'s" && mark.pos === 'PART' && startsNominal(tokens[at + 1]) ? at + 1 : undefined;
}

/** A phrase of one word, as pronouns are, or of two (`somebody else`, `we all`); `from` is where what comes before it begins. */
function standing(tokens: readonly Token[], index: number, from = index): NounPhrase {
  const {lower} = tokens[index] as Token;
  const next = tokens[index + 1]?.lower;
  // "we all were told", "they both agreed"
  const floated =
    ['we', 'they', 'you', 'us', 'them'].includes(lower) &&
    (next === 'all' || next === 'both') &&
    tokens[index + 2]?.lower !== 'the';
  const to = index + (lower === 'no' || next === 'else' || floated ? 2 : 1);
  const person = FIRST.has(lower) || lower === "'s" ? 1 : /^you/u.test(lower) ? 2 : 3;
  return {
    from,
    to,
    head: index,
    person,
    plural: FIRST_PLURAL.has(lower) || PLURAL_PRONOUNS.has(lower),
    temporal: false,
  };
}

/** Words before an article: `half the guests`, `all my files`. */
const PREDETERMINERS = new Set(['half', 'all', 'both']);

function startsDetermined(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'DET' || POSSESSIVES.has(token.lower) || token.lower === 'these' || token.lower === 'those')
  );
}

/** Whether a noun phrase can begin with a token, as an object does after its verb. */
export function startsNounPhrase(token: Token | undefined): boolean {
  return token !== undefined && isOneOf(token.pos, 'DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ');
}

function startsNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'X')
  );
}

function isOrdinal({lower}: Token): boolean {
  return ['first', 'second', 'third', 'last', 'next', 'latter', 'former'].includes(lower);
}
