import type {Token} from '../language.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {isIrregular, participleLemma, pastLemma} from './participles.ts';
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
  readonly modal?: string;
  readonly negated: boolean;
  readonly particle?: number;
  /** Index of the be or get that makes a passive. */
  readonly passive?: number;
  /** A subject between auxiliary and verb: `Had I checked`, `Is it done?`. */
  readonly inverted?: NounPhrase;
}

const MODALS = new Set(
  "can could will would shall should may might must ca wo sha 'll 'd gonna gotta shoulda coulda woulda ll cannot".split(
    ' ',
  ),
);
const BE = new Set("am is are was were be been being 's 're 'm m ai s re wasn isn aren weren".split(' '));
const PRESENT_BE = new Set("am is are 's 're 'm m s re ai".split(' '));
const HAVE = new Set("have has had having 've 'd 's ve hadn haven hasn".split(' '));
const DO = new Set('do does did don doesn didn'.split(' '));
const GET = new Set('get gets got getting gotten'.split(' '));
const NEGATIONS = new Set(["n't", 'not', 'never', 'nt', 'n’t']);
const PARTICLES = new Set(
  'up out off down away back over in on through apart together aside along around behind forward'.split(' '),
);
const QUESTION_WORDS = new Set('what when where why how who whom which whose'.split(' '));
const FLOATING = new Set([
  'all',
  'both',
  'each',
  'either',
  'just',
  'only',
  'even',
  'also',
  'still',
  'already',
  'always',
  'never',
  'ever',
  'not',
  "n't",
  'nt',
  'so',
  'too',
  'very',
  'soon',
  'later',
  'then',
  'now',
  'once',
  'twice',
  'far',
  'well',
  'since',
  'simply',
  'almost',
  'nearly',
  'quite',
  'rather',
  'half',
  'first',
  'long',
  'yet',
  'instead',
  'actually',
]);
/** Words that draw the auxiliary before the subject. */
const INVERTING = new Set(['never', 'only', 'nor', 'neither', 'rarely', 'seldom']);
/** Words that are called verbs but never are one in such places. */
const NO_VERB = new Set([
  'please',
  'according',
  'including',
  'regarding',
  'concerning',
  'following',
  'based',
  'given',
  'due',
  'okay',
  'ok',
]);

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

function groupAt(
  tokens: readonly Token[],
  first: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): Group | undefined {
  const token = tokens[first] as Token;
  let index = first;
  let infinitive = false;
  let negated = false;
  let inverted: NounPhrase | undefined;
  const chain: number[] = [];
  let modal: string | undefined;
  let semi: string | undefined;
  let semiEnd = -1;

  if (isFrontedParticiple(tokens, first)) return frontedPassive(tokens, first);
  if (token.lower === 'to' && token.pos !== 'VERB') {
    let next = first + 1;
    while (isAdverb(tokens[next])) {
      negated ||= NEGATIONS.has((tokens[next] as Token).lower);
      next += 1;
    }
    const verb = tokens[next];
    if (verb === undefined || !isBase(verb) || phraseAt.has(next)) return undefined;
    infinitive = true;
    index = next;
  } else if (
    !isAuxiliary(tokens, first) &&
    (token.pos !== 'VERB' || (NO_VERB.has(token.lower) && tokens[first - 1]?.pos !== 'CCONJ'))
  )
    return undefined;

  for (;;) {
    const current = tokens[index];
    if (current === undefined || !isAuxiliary(tokens, index)) break;
    chain.push(index);
    let next = index + 1;
    if (MODALS.has(current.lower) && !(current.lower === "'d" && isHad(tokens, index)))
      modal = modalName(current.lower);
    ({next, negated} = skipAdverbs(tokens, next, negated));
    const subject = phraseAt.get(next);
    if (
      chain.length === 1 &&
      !GET.has(current.lower) &&
      !infinitive &&
      inverted === undefined &&
      subject !== undefined &&
      mayInvert(tokens, first, subject)
    ) {
      const after = skipAdverbs(tokens, subject.to, false);
      if (
        continues(tokens, index, after.next, phraseAt) ||
        QUESTION_WORDS.has(tokens[first - 1]?.lower ?? '') ||
        (first === 0 && !DO.has(current.lower))
      ) {
        inverted = subject;
        negated ||= after.negated;
        next = after.next;
      }
    }
    const verb = tokens[next];
    // "had to send", "was supposed to check", "is going to be moved": one verb group with a modal meaning.
    const semiModal = semiModalAt(tokens, index, next);
    if (semiModal !== undefined) {
      semi = semiModal.name;
      semiEnd = next;
      const after = skipAdverbs(tokens, semiModal.next, negated);
      negated = after.negated;
      index = after.next;
      if (isAuxiliary(tokens, index)) continue;
      return finish(index);
    }
    if (verb === undefined) return finish(index);
    if (isAuxiliary(tokens, next) && auxiliaryFollows(tokens, index, next)) {
      index = next;
      continue;
    }
    if (!continues(tokens, index, next, phraseAt)) return finish(index);
    return finish(next);
  }
  return finish(index);

  function finish(verb: number): Group | undefined {
    const word = tokens[verb];
    if (word === undefined) return undefined;
    const auxiliaries = chain.filter((place) => place !== verb);
    const last = auxiliaries.at(-1);
    const lead = tokens[infinitive ? index : (auxiliaries[0] ?? verb)] as Token;
    const passive = last !== undefined && last > semiEnd && isPassive(tokens, last, verb) ? last : undefined;
    const perfect =
      auxiliaries.some((place, at) => isHave(tokens, place) && (at < auxiliaries.length - 1 || verb !== place)) &&
      hasPerfect(auxiliaries, verb);
    const progressive = word.lower.endsWith('ing')
      ? last !== undefined && isBe(tokens, last)
      : auxiliaries.some((place) => (tokens[place] as Token).lower === 'being');
    let form: Group['form'] = 'finite';
    if (infinitive) form = 'infinitive';
    else if (
      lead.lower.endsWith('ing') &&
      lead.lower.length > 4 &&
      (lead.pos === 'VERB' || lead.lower === 'being' || lead.lower === 'having' || lead.lower === 'getting')
    )
      form = 'gerund';
    const lemma =
      passive !== undefined || participleOf(last)
        ? participleLemma(word.lower) === undefined || word.pos === 'VERB'
          ? word.lemma
          : (participleLemma(word.lower) as string)
        : verbLemma(word);
    for (let place = first - 1; isAdverb(tokens[place]); place -= 1)
      negated ||= NEGATIONS.has((tokens[place] as Token).lower);
    const particle = particleAfter(tokens, verb);
    const tense = form !== 'finite' ? 'none' : tenseOf(lead, modal);
    return {
      first,
      verb,
      lemma,
      form,
      tense,
      perfect,
      progressive,
      negated,
      ...(modal === undefined && semi === undefined ? {} : {modal: (semi ?? modal) as string}),
      ...(particle === undefined ? {} : {particle}),
      ...(passive === undefined ? {} : {passive}),
      ...(inverted === undefined ? {} : {inverted}),
    };
  }

  function participleOf(last: number | undefined): boolean {
    return last !== undefined && isHave(tokens, last);
  }

  function hasPerfect(auxiliaries: readonly number[], verb: number): boolean {
    return auxiliaries.some((place, at) => {
      const following = tokens[auxiliaries[at + 1] ?? verb];
      return (
        isHave(tokens, place) &&
        following !== undefined &&
        (following.lower === 'been' || following.lower === 'had' || participleLemma(following.lower) !== undefined)
      );
    });
  }
}

function skipAdverbs(tokens: readonly Token[], from: number, negated: boolean): {next: number; negated: boolean} {
  let next = from;
  let seen = negated;
  while (next < tokens.length) {
    const token = tokens[next] as Token;
    const phrase = isAdverb(token) ? 1 : adverbialLength(tokens, next);
    if (phrase > 0) {
      seen ||= NEGATIONS.has(token.lower) || (token.lower === 'no' && phrase > 1);
      next += phrase;
    } else if (token.lower === ',') {
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

/** "was, at the time, owned by her": the index after the second comma, if what lies between holds no verb. */
function endOfParenthesis(tokens: readonly Token[], comma: number): number | undefined {
  for (let place = comma + 1; place < Math.min(tokens.length, comma + 9); place += 1) {
    const {lower, pos} = tokens[place] as Token;
    if (lower === ',') return place > comma + 1 && tokens[place + 1]?.pos === 'VERB' ? place + 1 : undefined;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ') return undefined;
  }
  return undefined;
}

function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    NEGATIONS.has(token.lower) ||
    FLOATING.has(token.lower) ||
    token.pos === 'ADV' ||
    (token.pos === 'ADJ' && /[^aeiou]ly$/u.test(token.lower) && token.lower !== 'early')
  );
}

function isBe(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined && BE.has(token.lower) && (token.pos === 'AUX' || token.pos === 'VERB' || token.lemma === 'be')
  );
}

function isHave(tokens: readonly Token[], index: number): boolean {
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

function isAuxiliary(tokens: readonly Token[], index: number): boolean {
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
function auxiliaryFollows(tokens: readonly Token[], first: number, second: number): boolean {
  const a = tokens[first] as Token;
  const b = tokens[second] as Token;
  if (MODALS.has(a.lower) && !isHad(tokens, first))
    return ['have', "'ve", 've', 'be', 'get', 'do', 'of'].includes(b.lower);
  if (['shoulda', 'coulda', 'woulda'].includes(a.lower)) return b.lower === 'been' || b.lower === 'gotten';
  if (DO.has(a.lower)) return ['have', 'be', 'get', 'do'].includes(b.lower);
  if (isHave(tokens, first)) return ['been', 'had', 'gotten', 'got', 'done'].includes(b.lower);
  if (isBe(tokens, first)) return ['being', 'getting', 'having', 'done', 'had'].includes(b.lower);
  return false;
}

/** Whether the word at `next` is the lexical verb that the auxiliary at `auxiliary` asks for. */
function continues(
  tokens: readonly Token[],
  auxiliary: number,
  next: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): boolean {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[next];
  if (word === undefined) return false;
  if ((MODALS.has(aux.lower) && !(aux.lower === "'d" && isHad(tokens, auxiliary))) || DO.has(aux.lower)) {
    if (['shoulda', 'coulda', 'woulda'].includes(aux.lower)) return participleLemma(word.lower) !== undefined;
    return isBase(word) && !phraseAt.has(next);
  }
  if (isHave(tokens, auxiliary)) {
    if (phraseAt.has(next) && word.pos !== 'VERB') return false;
    return (
      participleLemma(word.lower) !== undefined && ['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PROPN'].includes(word.pos)
    );
  }
  if (word.lower.endsWith('ing') && word.lower.length > 4) return isBe(tokens, auxiliary) && word.pos === 'VERB';
  return isPassive(tokens, auxiliary, next);
}

function isBase(token: Token): boolean {
  if (
    token.pos !== 'VERB' &&
    token.pos !== 'AUX' &&
    token.pos !== 'NOUN' &&
    token.pos !== 'ADJ' &&
    token.pos !== 'ADP' &&
    token.pos !== 'PROPN'
  )
    return false;
  if (!/^[a-z]/u.test(token.lower)) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return (
      !/(?:[^s]s|ing)$/u.test(token.lower) ||
      ['bring', 'ring', 'sing', 'discuss', 'focus'].includes(token.lower) ||
      token.lower === token.lemma
    );
  return token.pos === 'NOUN' && token.lower === token.lemma && !token.lower.endsWith('ing');
}

function mayInvert(tokens: readonly Token[], first: number, subject: NounPhrase): boolean {
  if (subject.preposition !== undefined) return false;
  const before = tokens[first - 1];
  if (before === undefined || ['PUNCT', 'CCONJ', 'INTJ'].includes(before.pos)) return true;
  // "which is a company founded in May" tells, "which is it filed under?" asks.
  if (['who', 'which', 'whom', 'whose'].includes(before.lower)) return tokens.at(-1)?.lower === '?';
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    const {lower, pos} = tokens[place] as Token;
    // "whereabouts is it located", "what colour was it painted", "never again have I sent"
    if (QUESTION_WORDS.has(lower) || INVERTING.has(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
  }
  return ['so', 'then'].includes(before.lower);
}

function semiModalAt(
  tokens: readonly Token[],
  auxiliary: number,
  next: number,
): {name: string; next: number} | undefined {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[next]?.lower;
  const after = tokens[next + 1]?.lower;
  const verb = (place: number): boolean => {
    const found = tokens[skipAdverbs(tokens, place, false).next];
    return found !== undefined && isBase(found);
  };
  if (word === 'to' && ['have', 'has', 'had', 'got', 'having'].includes(aux.lower) && verb(next + 1))
    return {name: 'have to', next: next + 1};
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

function modalName(lower: string): string {
  const names: Readonly<Record<string, string>> = {
    ca: 'can',
    wo: 'will',
    sha: 'shall',
    "'ll": 'will',
    ll: 'will',
    "'d": 'would',
    gonna: 'will',
    gotta: 'must',
    shoulda: 'should',
    coulda: 'could',
    woulda: 'would',
    cannot: 'can',
  };
  return names[lower] ?? lower;
}

function tenseOf(lead: Token, modal: string | undefined): Group['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal !== undefined) return ['could', 'would', 'should', 'might'].includes(modal) ? 'past' : 'present';
  if (lead.lower === "'d") return 'past';
  if (PRESENT_BE.has(lead.lower) || ['have', 'has', "'ve", 've', 'do', 'does'].includes(lead.lower)) return 'present';
  if (pastLemma(lead.lower) !== undefined && (lead.lower !== lead.lemma || isIrregular(lead.lower))) return 'past';
  return 'present';
}

function verbLemma(word: Token): string {
  if (word.pos === 'VERB' || word.pos === 'AUX') return word.lemma;
  return pastLemma(word.lower) ?? word.lemma;
}

function particleAfter(tokens: readonly Token[], verb: number): number | undefined {
  if (tokens[verb]?.lemma === 'be') return undefined;
  const next = tokens[verb + 1];
  if (next !== undefined && PARTICLES.has(next.lower) && next.pos !== 'NOUN') {
    const after = tokens[verb + 2];
    // "sent out the file", "was called off", but not "looked in the folder".
    if (
      ['in', 'on', 'over', 'through', 'around', 'along'].includes(next.lower) &&
      after !== undefined &&
      after.pos !== 'PUNCT' &&
      after.pos !== 'ADP'
    )
      return undefined;
    return verb + 1;
  }
  // "sent it out", "called them off"
  const pronoun = tokens[verb + 1];
  const late = tokens[verb + 2];
  if (pronoun?.pos === 'PRON' && late !== undefined && PARTICLES.has(late.lower) && late.pos !== 'ADV') {
    const after = tokens[verb + 3];
    if (
      after === undefined ||
      (after.pos !== 'DET' && after.pos !== 'PRON' && after.pos !== 'NOUN' && after.pos !== 'PROPN')
    )
      return verb + 2;
  }
  return undefined;
}

/** "Attached is the report.", "Below, enclosed are two copies." */
function isFrontedParticiple(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first] as Token;
  const before = tokens[first - 1];
  const after = tokens[first + 2];
  return (
    (before === undefined || before.lower === ',') &&
    /^(?:attached|enclosed|included|listed|pictured|appended|shown|posted|added|hidden|buried|located|given)$/u.test(
      word.lower,
    ) &&
    ['is', 'are', 'was', 'were'].includes(tokens[first + 1]?.lower ?? '') &&
    after !== undefined &&
    ['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(after.pos)
  );
}

function frontedPassive(tokens: readonly Token[], first: number): Group {
  const lead = tokens[first + 1] as Token;
  const word = tokens[first] as Token;
  return {
    first,
    verb: first,
    last: first + 1,
    lemma: participleLemma(word.lower) ?? word.lemma,
    form: 'finite',
    tense: tenseOf(lead, undefined),
    perfect: false,
    progressive: false,
    negated: false,
    passive: first + 1,
  };
}
