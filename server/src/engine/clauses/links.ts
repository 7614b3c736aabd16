import type {LinkKind} from '../clauses.ts';
import {groupBy} from '../group-by.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {startsNounPhrase} from './noun-phrases.ts';

/** Words that tie a clause to another one, as a half-open range of token indexes. */
export interface Opener {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  /** How the clause hangs on: with a conjunction, as a relative clause, side by side, or after a preposition. */
  readonly type: 'subordinate' | 'relative' | 'coordinate' | 'preposition';
}

type Entry = readonly [phrase: string, kind: LinkKind, type: Opener['type']];

/** Longer phrases win. Single words with several senses are decided in `refine`. */
const ENTRIES: readonly Entry[] = [
  ['due to the fact that', 'cause', 'subordinate'],
  ['owing to the fact that', 'cause', 'subordinate'],
  ['because of the fact that', 'cause', 'subordinate'],
  ['on the grounds that', 'cause', 'subordinate'],
  ['the reason being that', 'cause', 'subordinate'],
  ['the reason being', 'cause', 'subordinate'],
  ['reason being', 'cause', 'subordinate'],
  ['reason :', 'cause', 'subordinate'],
  ['given that', 'cause', 'subordinate'],
  ['given the fact that', 'cause', 'subordinate'],
  ['seeing that', 'cause', 'subordinate'],
  ['seeing as', 'cause', 'subordinate'],
  ['now that', 'cause', 'subordinate'],
  ['in that', 'cause', 'subordinate'],
  ['because', 'cause', 'subordinate'],
  ['cos', 'cause', 'subordinate'],
  ['cuz', 'cause', 'subordinate'],
  ['coz', 'cause', 'subordinate'],
  ["'cause", 'cause', 'subordinate'],
  ['as a result of', 'cause', 'preposition'],
  ['as a consequence of', 'cause', 'preposition'],
  ['because of', 'cause', 'preposition'],
  ['on account of', 'cause', 'preposition'],
  ['thanks to', 'cause', 'preposition'],
  ['due to', 'cause', 'preposition'],
  ['owing to', 'cause', 'preposition'],
  ['since', 'cause', 'subordinate'],
  ['as', 'cause', 'subordinate'],
  ['ever since', 'time', 'subordinate'],
  ['since then', 'time', 'preposition'],
  ['ever since then', 'time', 'preposition'],
  ['as a result', 'result', 'coordinate'],
  ['as a consequence', 'result', 'coordinate'],
  ['and so', 'result', 'coordinate'],
  ['so that', 'purpose', 'subordinate'],
  ['so', 'result', 'coordinate'],
  ['therefore', 'result', 'coordinate'],
  ['thus', 'result', 'coordinate'],
  ['hence', 'result', 'coordinate'],
  ['consequently', 'result', 'coordinate'],
  ['which is why', 'result', 'subordinate'],
  ['which was why', 'result', 'subordinate'],
  ['that is why', 'result', 'coordinate'],
  ["that 's why", 'result', 'coordinate'],
  ['this is why', 'result', 'coordinate'],
  ['when', 'time', 'subordinate'],
  ['whenever', 'time', 'subordinate'],
  ['while', 'time', 'subordinate'],
  ['whilst', 'time', 'subordinate'],
  ['before', 'time', 'subordinate'],
  ['after', 'time', 'subordinate'],
  ['until', 'time', 'subordinate'],
  ['till', 'time', 'subordinate'],
  ['once', 'time', 'subordinate'],
  ['as soon as', 'time', 'subordinate'],
  ['by the time', 'time', 'subordinate'],
  ['the moment', 'time', 'subordinate'],
  ['the minute', 'time', 'subordinate'],
  ['the day', 'time', 'subordinate'],
  ['every time', 'time', 'subordinate'],
  ['each time', 'time', 'subordinate'],
  ['upon', 'time', 'preposition'],
  ['on', 'time', 'preposition'],
  ['if', 'condition', 'subordinate'],
  ['unless', 'condition', 'subordinate'],
  ['even if', 'condition', 'subordinate'],
  ['only if', 'condition', 'subordinate'],
  ['in case', 'condition', 'subordinate'],
  ['provided that', 'condition', 'subordinate'],
  ['as long as', 'condition', 'subordinate'],
  ['but', 'contrast', 'coordinate'],
  ['yet', 'contrast', 'coordinate'],
  ['however', 'contrast', 'coordinate'],
  ['although', 'contrast', 'subordinate'],
  ['though', 'contrast', 'subordinate'],
  ['even though', 'contrast', 'subordinate'],
  ['whereas', 'contrast', 'subordinate'],
  ['despite the fact that', 'contrast', 'subordinate'],
  ['except that', 'contrast', 'subordinate'],
  ['despite', 'contrast', 'preposition'],
  ['in spite of', 'contrast', 'preposition'],
  ['instead of', 'contrast', 'preposition'],
  ['rather than', 'contrast', 'preposition'],
  ['by', 'means', 'preposition'],
  ['without', 'means', 'preposition'],
  ['through', 'means', 'preposition'],
  ['in order to', 'purpose', 'preposition'],
  ['so as to', 'purpose', 'preposition'],
  ['in order that', 'purpose', 'subordinate'],
  ['that', 'content', 'subordinate'],
  ['whether', 'content', 'subordinate'],
  ['what', 'content', 'subordinate'],
  ['whatever', 'content', 'subordinate'],
  ['whoever', 'content', 'subordinate'],
  ['how', 'content', 'subordinate'],
  ['why', 'content', 'subordinate'],
  ['where', 'content', 'subordinate'],
  ['which', 'content', 'relative'],
  ['who', 'content', 'relative'],
  ['whom', 'content', 'relative'],
  ['whose', 'content', 'relative'],
  ['and', 'addition', 'coordinate'],
  ['or', 'addition', 'coordinate'],
  ['nor', 'addition', 'coordinate'],
  ['and then', 'addition', 'coordinate'],
  ['then', 'addition', 'coordinate'],
  ['as well as', 'addition', 'preposition'],
  ['plus', 'addition', 'coordinate'],
  [';', 'addition', 'coordinate'],
  ['than', 'comparison', 'subordinate'],
  ['as if', 'comparison', 'subordinate'],
  ['as though', 'comparison', 'subordinate'],
  ['like', 'comparison', 'subordinate'],
  ['the way', 'comparison', 'subordinate'],
  ['for', 'cause', 'preposition'],
];

interface Phrase {
  readonly words: readonly string[];
  readonly kind: LinkKind;
  readonly type: Opener['type'];
}

/** The phrases by their first word, longest first. */
const PHRASES_BY_FIRST = groupBy(
  ENTRIES.map(([phrase, kind, type]): Phrase => ({words: phrase.split(' '), kind, type})).sort(
    (a, b) => b.words.length - a.words.length,
  ),
  ({words}) => words.slice(0, 1),
);

/** The introducing words of a sentence, keyed by the index of their last token. */
export function findOpeners(tokens: readonly Token[]): Map<number, Opener> {
  const openers = new Map<number, Opener>();
  for (let index = 0; index < tokens.length; index += 1) {
    const phrases = PHRASES_BY_FIRST.get((tokens[index] as Token).lower);
    const phrase = phrases?.find(({words}) => words.every((word, offset) => tokens[index + offset]?.lower === word));
    if (phrase === undefined) continue;
    const to = index + phrase.words.length;
    const opener = refine(tokens, {from: index, to, kind: phrase.kind, type: phrase.type});
    if (opener !== undefined) openers.set(to - 1, opener);
    index = to - 1;
  }
  return openers;
}

/** Decides single words with several senses by their neighbours; undefined where the word opens nothing. */
function refine(tokens: readonly Token[], opener: Opener): Opener | undefined {
  const token = tokens[opener.from] as Token;
  const before = tokens[opener.from - 1];
  const next = tokens[opener.to];
  if (opener.to - opener.from > 1) {
    // "The day nurse found him", "the kids in that class": one of a kind is no subject without an article, unlike "the day deliveries stopped".
    const inPhrase = ['the day', 'in that'].includes(`${token.lower} ${tokens[opener.from + 1]?.lower}`);
    return inPhrase && next?.pos === 'NOUN' && next.lower === next.lemma ? undefined : opener;
  }
  switch (token.lower) {
    case 'that':
      return refineThat(tokens, opener);
    case 'so':
      // "so busy", "so many": a degree, no link.
      return next !== undefined &&
        (next.pos === 'ADJ' || next.lower === 'much' || next.lower === 'many' || next.lower === 'far')
        ? undefined
        : opener;
    case 'as':
      return next?.pos === 'ADJ' || next?.pos === 'ADV' ? undefined : opener;
    case 'like':
      return token.pos === 'VERB' || before?.pos === 'AUX' ? undefined : opener;
    case 'since':
    case 'after':
    case 'before':
      return next === undefined || next.pos === 'PUNCT' ? undefined : opener;
    case 'then':
    case 'yet':
      return before === undefined || before.pos === 'PUNCT' ? opener : undefined;
    case 'once':
      // "I once sent the invoice to the wrong client": between a subject and its verb, or alone, it counts.
      if (next === undefined || next.pos === 'PUNCT') return undefined;
      return !endsPhrase(before) && isOneOf(next.pos, 'VERB', 'AUX', 'ADV') ? undefined : opener;
    case 'while':
    case 'till':
      return token.pos === 'NOUN' ? undefined : opener;
    default:
      return opener;
  }
}

/** `that` as a conjunction or relative pronoun; undefined where it is a determiner, or a pronoun for something before it. */
function refineThat(tokens: readonly Token[], opener: Opener): Opener | undefined {
  const token = tokens[opener.from] as Token;
  const before = tokens[opener.from - 1];
  const next = tokens[opener.to];
  const isFollowed = startsNounPhrase(next);
  if (token.pos === 'DET' && next?.pos === 'NOUN') return undefined;
  // "was cancelled that morning, …"
  if (TIMES.has(next?.lower ?? '') && endsPhrase(tokens[opener.to + 1])) return undefined;
  // "After that I called him."
  if (before === undefined || GOVERNING_THAT.has(before.lower)) return undefined;
  // "…, that was wrong" speaks of something before it.
  if (before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'ADP') return isFollowed ? opener : undefined;
  if (before.pos === 'NOUN' || before.pos === 'PROPN' || (before.pos === 'PRON' && !OBJECT_PRONOUNS.has(before.lower)))
    return {...opener, type: CONTENT_NOUNS.has(before.lemma) && isFollowed ? 'subordinate' : 'relative'};
  return isFollowed || token.pos === 'SCONJ' ? opener : undefined;
}

/** Prepositions that govern a pronoun: "after that", "like that". */
const GOVERNING_THAT = wordSet('after before since with like on from at of for by');
/** Pronouns that no relative clause describes. */
const OBJECT_PRONOUNS = wordSet('it him me her them us');

/** Of which people say "that morning". */
const TIMES = wordSet('morning afternoon evening night day week weekend month year summer winter spring autumn');

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ';
}

/** Nouns that are followed by their content: `the fact that …`. */
const CONTENT_NOUNS = wordSet(`
  fact idea assumption belief impression feeling sense hope fear news claim point thing chance possibility risk doubt
  reason conclusion realization problem issue
`);
