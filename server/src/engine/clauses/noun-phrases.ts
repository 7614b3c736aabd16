import type {Token} from '../language.ts';
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

const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const FIRST_PLURAL = new Set(['we', 'us', 'ourselves', 'ours']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'our', 'their', 'its', 'whose', 'her']);
const STANDING = wordSet(
  'i me mine myself we us ours ourselves you yours yourself yourselves he him himself she herself hers it itself they them themselves theirs anyone anybody anything everyone everybody everything someone somebody something nobody nothing none',
);
const PLURAL_PRONOUNS = wordSet(
  'we us ours ourselves they them themselves theirs these those both many few several all',
);
const QUANTIFIERS = wordSet(
  'one some most all none each part both many two three half several few any lot lots number couple rest majority neither either much',
);
const TEMPORAL = wordSet(
  'day days week weeks month months year years morning afternoon evening night moment time times weekend quarter today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn fall hour hours minute minutes while january february march april june july august september october november december',
);
const TEMPORAL_START = new Set([
  'last',
  'next',
  'that',
  'this',
  'one',
  'the',
  'every',
  'each',
  'a',
  'two',
  'three',
  'few',
]);

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

function simplePhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  const us = first.lower === "'s" && first.pos === 'PRON';
  const owner = ownerEnd(tokens, from);
  if (owner !== undefined) {
    const owned = simplePhrase(tokens, owner);
    return owned && {...owned, from};
  }
  if (us || STANDING.has(first.lower) || (first.lower === 'no' && tokens[from + 1]?.lower === 'one')) {
    return standing(tokens, from);
  }
  let index = from;
  let head = -1;
  let determined = false;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const {lower, pos} = token;
    const next = tokens[index + 1];
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM' || (pos === 'X' && /\w/u.test(lower))) {
      // "On Easter Saturday two of the floats …"
      const day = tokens[index - 1];
      if (
        head === index - 1 &&
        pos === 'NUM' &&
        day !== undefined &&
        TEMPORAL.has(day.lower) &&
        (/^[a-z]/u.test(lower) || next?.lower === 'of')
      )
        break;
      head = index;
    } else if (pos === 'DET' || POSSESSIVES.has(lower)) {
      // "half the guests", "all my files"
      if (head >= 0 && PREDETERMINERS.has(tokens[head]?.lower ?? '')) head = -1;
      if (head >= 0 && tokens[index - 1]?.lower !== "'s") break;
      if (
        [
          'that',
          'this',
          'these',
          'those',
          'both',
          'all',
          'some',
          'each',
          'any',
          'either',
          'neither',
          'another',
          'her',
          'half',
        ].includes(lower) &&
        !startsNominal(next) &&
        !(PREDETERMINERS.has(lower) && startsDetermined(next))
      ) {
        if (head >= 0 || determined) break;
        return standing(tokens, index, from);
      }
      determined = true;
    } else if (pos === 'ADJ') {
      if (head >= 0 && !startsNominal(next)) break;
    } else if (pos === 'ADV' && determined && head < 0 && (next?.pos === 'ADJ' || next?.pos === 'VERB')) {
    } else if (lower === 'only' && determined && head < 0 && startsNominal(next)) {
    } else if (lower === "'s" && (pos === 'PART' || pos === 'X') && head >= 0) {
      head = -1;
      determined = true;
    } else if (isPluralPossessive(tokens, index) && head >= 0) {
      determined = true;
    } else if (
      pos === 'VERB' &&
      determined &&
      head < 0 &&
      /(?:ed|ing|en|[^aeiou]t)$/u.test(lower) &&
      next?.pos !== 'NUM' &&
      startsNominal(next)
    ) {
    } else if (
      pos === 'PRON' &&
      [
        'this',
        'that',
        'these',
        'those',
        'another',
        'one',
        'ones',
        'both',
        'other',
        'others',
        'all',
        'each',
        'some',
        'many',
        'most',
        'few',
        'several',
        'any',
      ].includes(lower) &&
      head < 0
    ) {
      if (
        (startsNominal(next) && !['one', 'ones', 'others'].includes(lower)) ||
        (PREDETERMINERS.has(lower) && startsDetermined(next))
      ) {
        determined = true;
        continue;
      }
      return standing(tokens, index, from);
    } else if (pos === 'PUNCT' && lower === '-' && head >= 0 && startsNominal(next)) {
    } else break;
  }
  if (head < 0) {
    // "the least", "the second", "the following": an adjective can stand for its noun.
    const last = tokens[index - 1];
    if (
      determined &&
      index > from &&
      last !== undefined &&
      (isOrdinal(last) || (last.pos !== 'ADV' && last.pos !== 'VERB'))
    )
      head = index - 1;
    else return undefined;
  }
  const word = tokens[head] as Token;
  const plural = /[^s]s$/u.test(word.lower) && word.pos === 'NOUN' && word.lower !== word.lemma;
  const temporal = TEMPORAL.has(word.lemma) || TEMPORAL.has(word.lower);
  const loose = from + 1 === index || TEMPORAL_START.has(first.lower);
  return {from, to: head + 1, head, person: 3, plural, temporal: temporal && loose};
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
  return token !== undefined && ['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(token.pos);
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
