import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {lastOf} from './parse.ts';
import {NOMINATIVE} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

/** Verbs that stand between somebody's words and who said them. */
const SPEAKING = wordSet(`
  add agree answer ask conclude continue cry explain insist laugh murmur mutter note reply respond say scream shout
  sigh snap suggest think warn whisper wonder write yell
`);
/** Verbs without an object that follow a place: `On the wall hung a portrait`. */
const POSITIONS = wordSet('appear come emerge hang lie lurk loom sit stand stretch');
/** Before "was" others than these begin a note: `In the project was a team lead`. */
const PLACES = wordSet(
  'above among amongst behind below beneath beside between beyond inside opposite outside under underneath',
);
const QUOTES = new Set(['"', '“', '”', '«', '»', "'", '‘', '’']);

/** The subject of a verb that draws it behind itself; undefined where the phrase after the verb may be an object. */
export function phraseAfterVerb(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  group: Group,
): NounPhrase | undefined {
  if (group.form !== 'finite' || group.first !== group.verb) return undefined;
  const from = lastOf(group) + 1;
  const phrase = phrases.find((one) => one.from === from && one.preposition === undefined && !one.temporal);
  if (phrase === undefined || !isNamed(tokens[phrase.head] as Token)) return undefined;
  // "'No,' asked the client to wait": a note about an object
  return tokens[phrase.to]?.lower !== 'to' && drawsSubject(tokens, phrases, group) ? phrase : undefined;
}

/** Not "said nothing" or "wrote it" */
function isNamed({lower, pos}: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || NOMINATIVE.has(lower);
}

function drawsSubject(tokens: readonly Token[], phrases: readonly NounPhrase[], group: Group): boolean {
  const before = tokens[group.first - 1];
  if (before === undefined) return false;
  if (SPEAKING.has(group.lemma)) return afterQuotation(tokens, group.first);
  if (before.lower === 'here') return group.lemma === 'be' || group.lemma === 'come';
  if (before.lower === 'then') return group.lemma === 'come';
  const place = phrases.find(({from, to}) => to === group.first && from > 0);
  if (place?.preposition === undefined || place.temporal || !opensClause(tokens, phrases, place)) return false;
  if (group.lemma === 'be') return PLACES.has((tokens[place.preposition] as Token).lower);
  return POSITIONS.has(group.lemma);
}

/** Whether nothing but prepositional phrases stands before the phrase, up to a pause. */
function opensClause(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): boolean {
  const start = phrase.preposition as number;
  const before = tokens[start - 1];
  if (before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ') return true;
  const left = phrases.find(({to}) => to === start);
  return left?.preposition !== undefined && opensClause(tokens, phrases, left);
}

/** "'That was mine,' said the girl.", but "He said 'no', asked the client for time and left." */
function afterQuotation(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[tokens[first - 1]?.lower === ',' ? first - 2 : first - 1];
  return QUOTES.has(mark?.lower ?? '') && QUOTES.has((tokens[0] as Token).lower);
}
