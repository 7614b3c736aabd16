import type {Modal} from '../clauses.ts';
import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import {isAdverb, isNegation, skipAdverbs} from './adverbials.ts';
import {
  auxiliaryFollows,
  continues,
  isAuxiliary,
  isBase,
  isBe,
  isDo,
  isGet,
  isHave,
  modalAt,
  semiModalAt,
  tenseOf,
} from './auxiliaries.ts';
import {frontedPassive, isFrontedParticiple} from './fronted-participles.ts';
import {deniesAtStart, mayInvert, QUESTION_WORDS} from './inversion.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {participleLemma, pastLemma} from './participles.ts';
import {particleAfter} from './particles.ts';
import {isPassive} from './passives.ts';

/** A verb with its auxiliaries, as token indexes. */
export interface Group {
  readonly first: number;
  /** The lexical verb. */
  readonly verb: number;
  /** The last word, where that is not the verb or its particle: `is` in `Attached is the report.` */
  readonly last?: number;
  readonly lemma: string;
  readonly form: 'finite' | 'imperative' | 'infinitive' | 'gerund';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly modal?: Modal;
  readonly negated: boolean;
  readonly particle?: number;
  /** Index of the be or get that makes a passive. */
  readonly passive?: number;
  /** A subject between auxiliary and verb: `Had I checked`, `Is it done?`. */
  readonly inverted?: NounPhrase;
}

/** Words that are called verbs but never are one in such places. */
const NO_VERB = wordSet('according based concerning due following given including ok okay please regarding');

/** The verb groups of a sentence, in the order of their verbs. */
export function findVerbGroups(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  openers: ReadonlyMap<number, Opener>,
): Group[] {
  const phraseAt = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  const inPhrase = new Set<number>();
  for (const {from, to} of phrases) for (let index = from; index < to; index += 1) inPhrase.add(index);
  // "which is why" is a link, its "is" no verb; "in order to" keeps its "to".
  for (const {from, to} of openers.values()) {
    if (to - from > 2 && tokens[to - 1]?.lower !== 'to')
      for (let index = from; index < to; index += 1) inPhrase.add(index);
  }
  const groups: Group[] = [];
  for (let index = 0; index < tokens.length; ) {
    const group = inPhrase.has(index) ? undefined : groupAt(tokens, index, phraseAt);
    if (group === undefined) index += 1;
    else {
      groups.push(group);
      index = Math.max(group.particle ?? 0, group.last ?? 0, group.verb, predicativeParticiple(tokens, group)) + 1;
    }
  }
  return groups;
}

/** "the team was exhausted": a participle that describes a state belongs to its be and is no verb of its own. */
function predicativeParticiple(tokens: readonly Token[], group: Group): number {
  if (group.lemma !== 'be' && group.lemma !== 'get') return 0;
  const {next} = skipAdverbs(tokens, Math.max(group.verb, (group.inverted?.to ?? 0) - 1) + 1, false);
  const word = tokens[next];
  return word !== undefined && word.pos === 'VERB' && participleLemma(word.lower) !== undefined ? next : 0;
}

/** What has been read of a verb group from its first word on. */
interface Chain {
  readonly first: number;
  readonly infinitive: boolean;
  /** Indexes of the auxiliaries; the verb itself is the last of them in `have a plan`. */
  readonly auxiliaries: number[];
  negated: boolean;
  modal: Modal | undefined;
  /** `have to`, `supposed to`: a modal of several words, which has a tense of its own. */
  semiModal: Modal | undefined;
  /** Index of the `to` of `had to`, before which no auxiliary makes a passive; -1 without. */
  toOfModal: number;
  inverted: NounPhrase | undefined;
}

function groupAt(
  tokens: readonly Token[],
  first: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): Group | undefined {
  if (isFrontedParticiple(tokens, first)) return frontedPassive(tokens, first);
  const start = startOf(tokens, first, phraseAt);
  if (start === undefined) return undefined;
  const chain: Chain = {
    first,
    infinitive: start.index > first,
    auxiliaries: [],
    negated: start.negated,
    modal: undefined,
    semiModal: undefined,
    toOfModal: -1,
    inverted: undefined,
  };
  let index = start.index;
  while (index < tokens.length && isAuxiliary(tokens, index)) {
    const step = stepFrom(tokens, index, chain, phraseAt);
    if (step.verb) return groupOf(tokens, chain, step.index);
    index = step.index;
  }
  return index < tokens.length ? groupOf(tokens, chain, index) : undefined;
}

/** Where the auxiliaries of a group begin: after the `to` of an infinitive, else at once. */
function startOf(
  tokens: readonly Token[],
  first: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): {readonly index: number; readonly negated: boolean} | undefined {
  const token = tokens[first] as Token;
  if (token.lower === 'to' && token.pos !== 'VERB') {
    let index = first + 1;
    let negated = false;
    for (; isAdverb(tokens[index]); index += 1) negated ||= isNegation(tokens, index);
    const verb = tokens[index];
    return verb === undefined || !isBase(verb) || phraseAt.has(index) ? undefined : {index, negated};
  }
  // "None was displayed, let alone studied."
  if (token.lower === 'let' && tokens[first + 1]?.lower === 'alone') return undefined;
  const isVerb = token.pos === 'VERB' && !(NO_VERB.has(token.lower) && tokens[first - 1]?.pos !== 'CCONJ');
  return isVerb || isAuxiliary(tokens, first) ? {index: first, negated: false} : undefined;
}

/** Reads one auxiliary with the adverbs and the inverted subject after it. `verb` means that the group ends at `index`. */
function stepFrom(
  tokens: readonly Token[],
  index: number,
  chain: Chain,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): {readonly index: number; readonly verb: boolean} {
  const current = tokens[index] as Token;
  chain.auxiliaries.push(index);
  chain.modal = modalAt(tokens, index) ?? chain.modal;
  const adverbs = skipAdverbs(tokens, index + 1, chain.negated);
  chain.negated = adverbs.negated;
  let {next} = adverbs;
  const subject = phraseAt.get(next);
  const first = chain.auxiliaries.length === 1 && !chain.infinitive;
  if (first && subject !== undefined && !isGet(current) && mayInvert(tokens, chain.first, subject)) {
    const after = skipAdverbs(tokens, subject.to, false);
    const asks = QUESTION_WORDS.has(tokens[chain.first - 1]?.lower ?? '') || (chain.first === 0 && !isDo(current));
    if (asks || continues(tokens, index, after.next, phraseAt)) {
      chain.inverted = subject;
      chain.negated ||= after.negated;
      next = after.next;
    }
  }
  const semiModal = semiModalAt(tokens, index, next);
  if (semiModal !== undefined) {
    const after = skipAdverbs(tokens, semiModal.next, chain.negated);
    chain.semiModal = semiModal.name;
    chain.toOfModal = next;
    chain.negated = after.negated;
    return {index: after.next, verb: !isAuxiliary(tokens, after.next)};
  }
  if (next >= tokens.length) return {index, verb: true};
  if (isAuxiliary(tokens, next) && auxiliaryFollows(tokens, index, next)) return {index: next, verb: false};
  return {index: continues(tokens, index, next, phraseAt) ? next : index, verb: true};
}

function groupOf(tokens: readonly Token[], chain: Chain, verb: number): Group | undefined {
  const word = tokens[verb];
  if (word === undefined) return undefined;
  const auxiliaries = chain.auxiliaries.filter((place) => place !== verb);
  const last = auxiliaries.at(-1);
  const lead = tokens[auxiliaries[0] ?? verb] as Token;
  const passive = last !== undefined && last > chain.toOfModal && isPassive(tokens, last, verb) ? last : undefined;
  const form = chain.infinitive ? 'infinitive' : isIngForm(lead) ? 'gerund' : 'finite';
  let negated = chain.negated || (chain.inverted !== undefined && deniesAtStart(tokens, chain.first));
  for (let place = chain.first - 1; isAdverb(tokens[place]); place -= 1) negated ||= isNegation(tokens, place);
  const particle = particleAfter(tokens, verb);
  const modal = chain.semiModal ?? chain.modal;
  return {
    first: chain.first,
    verb,
    lemma: lemmaOf(word, passive !== undefined || (last !== undefined && isHave(tokens, last))),
    form,
    tense: form === 'finite' ? tenseOf(lead, chain.modal) : 'none',
    perfect: isPerfect(tokens, auxiliaries, verb),
    progressive: word.lower.endsWith('ing')
      ? last !== undefined && isBe(tokens, last)
      : auxiliaries.some((place) => (tokens[place] as Token).lower === 'being'),
    negated,
    ...(modal === undefined ? {} : {modal}),
    ...(particle === undefined ? {} : {particle}),
    ...(passive === undefined ? {} : {passive}),
    ...(chain.inverted === undefined ? {} : {inverted: chain.inverted}),
  };
}

/** Not `bring`, which is a base form. */
function isIngForm({lower, lemma, pos}: Token): boolean {
  return (
    lower.endsWith('ing') &&
    lower.length > 4 &&
    lower !== lemma &&
    (pos === 'VERB' || ['being', 'having', 'getting'].includes(lower))
  );
}

function isPerfect(tokens: readonly Token[], auxiliaries: readonly number[], verb: number): boolean {
  return auxiliaries.some((place, at) => {
    const following = (tokens[auxiliaries[at + 1] ?? verb] as Token).lower;
    return (
      isHave(tokens, place) && (following === 'been' || following === 'had' || participleLemma(following) !== undefined)
    );
  });
}

function lemmaOf(word: Token, participle: boolean): string {
  if (word.pos === 'VERB' || (word.pos === 'AUX' && !participle)) return word.lemma;
  return (participle ? participleLemma(word.lower) : pastLemma(word.lower)) ?? word.lemma;
}
