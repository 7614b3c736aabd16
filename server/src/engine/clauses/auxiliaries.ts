import type {Modal} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {skipAdverbs} from './adverbials.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {isIrregular, participleLemma, pastLemma} from './participles.ts';
import {isPassive} from './passives.ts';
import type {Group} from './verb-groups.ts';

/** Modals as the tagger cuts them (`ca` + `n't`), with their full forms. */
const MODALS: ReadonlyMap<string, Modal> = new Map([
  ['can', 'can'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ['could', 'could'],
  ['coulda', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['gotta', 'must'],
  ['shall', 'shall'],
  ['sha', 'shall'],
  ['should', 'should'],
  ['shoulda', 'should'],
  ['ought', 'should'],
  ['will', 'will'],
  ['wo', 'will'],
  ["'ll", 'will'],
  ['ll', 'will'],
  ['gonna', 'will'],
  ['would', 'would'],
  ['woulda', 'would'],
  ["'d", 'would'],
]);
const BE = wordSet("am is are was were be been being 's 're 'm m ai s re wasn isn aren weren");
const PRESENT_BE = wordSet("am is are 's 're 'm m s re ai");
const HAVE = wordSet("have has had having 've 'd 's ve hadn haven hasn");
const DO = wordSet('do does did don doesn didn');
const GET = wordSet('get gets got getting gotten');
/** `woulda` holds its have. */
const WITH_HAVE: ReadonlySet<string> = new Set(['shoulda', 'coulda', 'woulda']);

/** The modal that the word is; the `'d` of had is none. */
export function modalAt(tokens: readonly Token[], index: number): Modal | undefined {
  const {lower} = tokens[index] as Token;
  return lower === "'d" && isHad(tokens, index) ? undefined : MODALS.get(lower);
}

function isModal(tokens: readonly Token[], index: number): boolean {
  return modalAt(tokens, index) !== undefined;
}

/** Whether the word is a form of be, contracted ones (`'re`, `m`) included. */
export function isBe(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined && BE.has(token.lower) && (token.pos === 'AUX' || token.pos === 'VERB' || token.lemma === 'be')
  );
}

/** Whether the word is a form of have, unlike the `'s` of is and the `'d` of would; `of` as in "should of" included. */
export function isHave(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !HAVE.has(token.lower)) return token?.lower === 'of' && token.pos === 'AUX';
  if (token.lower === "'s") return token.pos === 'AUX' && hasParticipleNext(tokens, index, ['been', 'got', 'had']);
  if (token.lower === "'d") return isHad(tokens, index);
  return true;
}

/** `'d` before a participle is had, before a base form would. */
function isHad(tokens: readonly Token[], index: number): boolean {
  const {next} = skipAdverbs(tokens, index + 1, false);
  const word = tokens[next];
  if (word === undefined || word.lower === 'better') return true;
  return (
    participleLemma(word.lower) !== undefined &&
    !['put', 'set', 'cut', 'let', 'hit', 'read', 'come', 'run', 'become'].includes(word.lower)
  );
}

function hasParticipleNext(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  const {next} = skipAdverbs(tokens, index + 1, false);
  return words.includes(tokens[next]?.lower ?? '');
}

/** Whether the word can be an auxiliary where it stands; get counts, since it makes passives. */
export function isAuxiliary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const {lower, pos} = token;
  if (lower === "'s" || lower === 's') return pos === 'AUX' || (pos === 'VERB' && lower === "'s");
  if (pos !== 'AUX' && pos !== 'VERB')
    return lower === 'gonna' || (BE.has(lower) && lower.length > 2 && pos !== 'NOUN');
  return (
    MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || DO.has(lower) || GET.has(lower) || token.lower === 'of'
  );
}

/** Whether the second auxiliary can belong to the same group as the first. */
export function auxiliaryFollows(tokens: readonly Token[], first: number, second: number): boolean {
  const a = tokens[first] as Token;
  const b = tokens[second] as Token;
  if (isModal(tokens, first)) return ['have', "'ve", 've', 'be', 'get', 'do', 'of'].includes(b.lower);
  if (WITH_HAVE.has(a.lower)) return b.lower === 'been' || b.lower === 'gotten';
  if (DO.has(a.lower)) return ['have', 'be', 'get', 'do'].includes(b.lower);
  if (isHave(tokens, first)) return ['been', 'had', 'gotten', 'got', 'done'].includes(b.lower);
  if (isBe(tokens, first)) return ['being', 'getting', 'having', 'done', 'had'].includes(b.lower);
  return false;
}

/** What the first word of a verb group says of its time. */
export function tenseOf(lead: Token, modal: Modal | undefined): Group['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal !== undefined) return ['could', 'would', 'should', 'might'].includes(modal) ? 'past' : 'present';
  if (lead.lower === "'d") return 'past';
  if (PRESENT_BE.has(lead.lower) || ['have', 'has', "'ve", 've', 'do', 'does'].includes(lead.lower)) return 'present';
  if (pastLemma(lead.lower) !== undefined && (lead.lower !== lead.lemma || isIrregular(lead.lower))) return 'past';
  return 'present';
}

/** "had to send", "was supposed to check", "is going to be moved": a modal of several words, and the index after its `to`. */
export function semiModalAt(
  tokens: readonly Token[],
  auxiliary: number,
  next: number,
): {readonly name: Modal; readonly next: number} | undefined {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[next]?.lower;
  const after = tokens[next + 1]?.lower;
  const verb = (place: number): boolean => {
    const found = tokens[skipAdverbs(tokens, place, false).next];
    return found !== undefined && isBase(found);
  };
  if (word === 'to' && ['have', 'has', 'had', 'got', 'having'].includes(aux.lower) && verb(next + 1))
    return {name: 'have to', next: next + 1};
  if (word === 'to' && aux.lower === 'ought' && verb(next + 1)) return {name: 'should', next: next + 1};
  if (
    word === 'to' &&
    isBe(tokens, auxiliary) &&
    ['i', 'you', 'he', 'she', 'we', 'they', 'it'].includes(tokens[auxiliary - 1]?.lower ?? '') &&
    verb(next + 1)
  )
    return {name: 'be to', next: next + 1};
  if (isBe(tokens, auxiliary) && after === 'to' && verb(next + 2)) {
    if (word === 'going') return {name: 'going to', next: next + 2};
    if (word === 'supposed') return {name: 'supposed to', next: next + 2};
    if (word === 'about') return {name: 'about to', next: next + 2};
  }
  return undefined;
}

/** Whether the word can be a base form, as it stands after a modal or to. */
export function isBase({lower, lemma, pos}: Token): boolean {
  if (!/^[a-z]/u.test(lower)) return false;
  if (pos === 'NOUN') return lower === lemma && !lower.endsWith('ing');
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  if (lower === lemma) return true;
  // "they did I slipped them in": no base form
  const past = pastLemma(lower) !== undefined || participleLemma(lower) !== undefined;
  return !past && (!/(?:[^s]s|ing)$/u.test(lower) || ['bring', 'ring', 'sing', 'discuss', 'focus'].includes(lower));
}

/** Whether the word at `next` is the lexical verb that the auxiliary at `auxiliary` asks for. */
export function continues(
  tokens: readonly Token[],
  auxiliary: number,
  next: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): boolean {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[next];
  if (word === undefined) return false;
  if (isModal(tokens, auxiliary) || DO.has(aux.lower)) {
    if (WITH_HAVE.has(aux.lower)) return participleLemma(word.lower) !== undefined;
    return isBase(word) && !phraseAt.has(next);
  }
  if (isHave(tokens, auxiliary)) {
    if (phraseAt.has(next) && word.pos !== 'VERB') return false;
    return participleLemma(word.lower) !== undefined && isOneOf(word.pos, 'VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PROPN');
  }
  if (word.lower.endsWith('ing') && word.lower.length > 4) return isBe(tokens, auxiliary) && word.pos === 'VERB';
  return isPassive(tokens, auxiliary, next);
}

/** Whether the word is a form of get. */
export function isGet({lower}: Token): boolean {
  return GET.has(lower);
}

/** Whether the word is a form of do. */
export function isDo({lower}: Token): boolean {
  return DO.has(lower);
}
