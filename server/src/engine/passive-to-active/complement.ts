import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isTime} from './noun-phrase.ts';
import {isAdverb, startsPhrase} from './passive.ts';
import {CARRYING, FLOATED, IDIOM_NOUNS, KEPT_PARTICLES, LATE_PARTICLES, PREPOSITIONAL} from './words.ts';

/** What the object is, as far as its place depends on it. */
export interface ObjectShape {
  /** Words; 1 for a pronoun. */
  readonly words: number;
  readonly pronoun: boolean;
}

/** Three words are still said before a particle: "handed the old laptop back". */
const LIGHT_WORDS = 3;

/** The verb of a passive among its words, and what becomes its object. */
interface Verb {
  readonly tokens: readonly Token[];
  readonly participle: number;
  /** The infinitive without a hyphened prefix: `send` for "re-sent". */
  readonly verb: string;
  readonly object: ObjectShape;
}

/**
 * Behind which word the object goes, as an index: the participle (`sent the file out of the building`), its particle
 * (`wrote down the number`) or its preposition (`took care of it`). Undefined when that cannot be decided.
 */
export function objectPlace(
  tokens: readonly Token[],
  participle: number,
  base: string,
  object: ObjectShape,
): number | undefined {
  const next = tokens[participle + 1]?.lower ?? '';
  const verb = base.replace(/^.*-/u, '');
  if (IDIOM_NOUNS.has(next) && /^(?:of|to)$/u.test(tokens[participle + 2]?.lower ?? ''))
    return isStranded(tokens, participle + 2) ? participle + 2 : undefined;
  if (PREPOSITIONAL.get(verb)?.has(next)) return placeByPreposition(tokens, participle, verb);
  // "was not vouched for": what has no noun of its own belongs to the verb.
  if (PREPOSITIONS.has(next)) return lacksNoun(tokens, participle + 1) ? participle + 1 : participle;
  if (KEPT_PARTICLES.has(next)) return placeByParticle({tokens, participle, verb, object}, next);
  return participle;
}

/** "was looked into", "was asked for a refund" */
function placeByPreposition(tokens: readonly Token[], participle: number, verb: string): number | undefined {
  if (isStranded(tokens, participle + 1)) return participle + 1;
  if (isTime(tokens, participle + 2)) return placeBeforeTime(tokens, participle, verb);
  // "was asked for a refund" leaves the person as the object; "was looked into the next day" cannot be told apart.
  return WITH_OWN_OBJECT.has(verb) ? participle : undefined;
}

/** "wrote down the number", "handed it in", "put up with the noise" */
function placeByParticle(words: Verb, particle: string): number {
  const {tokens, participle} = words;
  const second = tokens[participle + 2]?.lower ?? '';
  if (isFixed(words, particle)) return participle;
  if (/^(?:on|with|for|to|of|at)$/u.test(second) && !isInfinitive(tokens, participle + 2)) {
    // "followed up on", "put up with"; but "left out of the pack", "sent over to the client".
    const stranded =
      particle === 'back' ? second !== 'on' && lacksNoun(tokens, participle + 2) : isStranded(tokens, participle + 2);
    if (stranded) return participle + 2;
    if (second === 'of') return participle;
  } else if (!isStranded(tokens, participle + 1)) return participle;
  // "turned back on": both particles stand behind the object.
  if (KEPT_PARTICLES.has(second) && isStranded(tokens, participle + 2)) return participle;
  return isParticleLate(words, particle) ? participle : participle + 1;
}

/** Whether the particle goes with the words behind it rather than with the verb. */
function isFixed({tokens, participle, verb}: Verb, particle: string): boolean {
  const second = tokens[participle + 2]?.lower ?? '';
  // "kept up to date"
  if (particle === 'up' && second === 'to')
    return /^(?:date|scratch|speed)$/u.test(tokens[participle + 3]?.lower ?? '');
  // "mixed our answers in with theirs": "mixed in our answers with theirs" would be read as mixing two things in.
  return /^(?:mix|blend|lump)$/u.test(verb) && particle === 'in' && second === 'with';
}

/** Whether the object goes between verb and particle. */
function isParticleLate({tokens, participle, verb, object}: Verb, particle: string): boolean {
  if (object.pronoun || verb === 'let' || verb === 'copy') return true;
  // "left the oven on", "left the parcel out in the rain", but "left out the footnote".
  if (verb === 'leave' && (particle !== 'out' || !isAlone(tokens, participle + 1))) return true;
  const late = LATE_PARTICLES.has(particle) || (particle === 'through' && CARRYING.has(verb));
  return late && object.words <= LIGHT_WORDS;
}

/** Verbs with an object of their own beside the preposition: "was asked for a refund". */
const WITH_OWN_OBJECT = wordSet(`
  act aim allow ask back break budget bump call draw drive follow get go hear keep lean look pay plan refer run save
  search see sign sit sleep stand step stick talk tread trip vote walk work write
`);

/** Prepositions that belong to the verb where no noun of their own follows: "was not vouched for". */
const PREPOSITIONS = wordSet('about against at for from into of onto past to toward towards upon with');

/** "was looked into the next day", "was applied for a day late", but "was planned for Monday"; "was kept to that week" may be either. */
function placeBeforeTime(tokens: readonly Token[], participle: number, verb: string): number | undefined {
  const preposition = tokens[participle + 1]?.lower ?? '';
  const measured = tokens
    .slice(participle + 2, participle + 6)
    .some(({lower}) => /^(?:late|later|early|earlier)$/u.test(lower));
  if (measured || /^(?:into|with|upon|through|about|of)$/u.test(preposition)) return participle + 1;
  return /^(?:plan|budget|call|ask|aim)$/u.test(verb) ? participle : undefined;
}

/** "was set up to start late" */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'to' && isOneOf(tokens[index + 1]?.pos, 'VERB', 'AUX');
}

/** Whether nothing follows that could go with a word, a time included: "was left out.", "was left out and". */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  // "was warned about what would come"
  if (OPENS_CONTENT.test(next?.lower ?? '')) return false;
  return (
    next === undefined ||
    next.pos === 'PUNCT' ||
    isOneOf(next.pos, 'CCONJ', 'SCONJ') ||
    next.lower === 'by' ||
    // "was set to twice a day"
    (next.lower === 'twice' && tokens[index + 2]?.pos !== 'DET')
  );
}

const OPENS_CONTENT = /^(?:that|what|how|why|whether|who|which|where)$/u;

/** Whether a preposition is left without what it governs: "was spoken to rudely", "was broken into at night". */
function lacksNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  // "was run with only five users"
  const manner = tokens[index + 1]?.pos === 'ADV' && next.endsWith('ly') && !startsPhrase(tokens[index + 2]);
  return isAlone(tokens, index) || manner || /^(?:on|in|at|during|before|after|until|again)$/u.test(next);
}

/** Whether the preposition at an index has no noun phrase after it. */
function isStranded(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  // "passed on to billing": a noun, which the tagger takes for a verb.
  if (next?.pos === 'VERB' && next.lower.endsWith('ing')) return false;
  // "made up with too much water", unlike "looked into too late"
  const after = tokens[index + 2];
  if (
    isAdverb(next) &&
    DEGREE_ADVERBS.has(next?.lower ?? '') &&
    startsPhrase(after) &&
    !LATENESS.test(after?.lower ?? '')
  )
    return false;
  // "was taken down at once"
  if (tokens[index]?.lower === 'at' && /^(?:first|last|least|once|present)$/u.test(next?.lower ?? '')) return false;
  // "out of all proportion", "in all the years"
  if (FLOATED.has(next?.lower ?? '') && startsPhrase(after)) return false;
  return !startsPhrase(next) || isAdverb(next) || LATENESS.test(next?.lower ?? '');
}

const DEGREE_ADVERBS = wordSet('about almost just nearly only so too very');
const LATENESS = /^(?:wrong|late|early)$/u;
