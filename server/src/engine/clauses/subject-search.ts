import type {PartOfSpeech, Token} from '../language.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import type {Parse, Turn} from './parse.ts';
import {CONTENT_VERBS, NOMINATIVE} from './verb-classes.ts';

/** Where a finite clause begins and what it starts with. */
export interface Place {
  readonly begin: number;
  readonly subject?: NounPhrase;
  /** Further members of a coordinated subject, left of `subject`. */
  readonly joined: readonly NounPhrase[];
  readonly opener?: Opener;
  /** The noun phrase directly before the subject: what a contact clause belongs to (`the plan my manager gave me`). */
  readonly antecedent?: NounPhrase;
  readonly comma: boolean;
}

/** Marks at which a clause ends, whatever follows. */
const BREAKS = new Set(['.', ';', ':', '—', '–', '(', ')', '!', '?', '-', '--', '…', '•', '*', '/', '→', '=>', '>']);

/** A search for the subject of a verb, from the verb to the left, no further than `regionStart`. */
interface Search extends Turn {
  subject: NounPhrase | undefined;
  readonly joined: NounPhrase[];
  /** The phrase after a preposition that stands directly before the subject: "the file" in "the mistake in the file I sent". */
  near: NounPhrase | undefined;
  begin: number;
  comma: boolean;
  commas: number;
  /** Where the clause begins if it begins after the comma nearest to the verb. */
  commaBegin: number | undefined;
}

/** What a step of the search comes to: the index of the next word to look at, or the end. */
type Step = number | Place;

/** Where the clause of a verb begins, and its subject, if one stands before the verb. */
export function locate(turn: Turn): Place {
  const {first} = turn.group;
  const search: Search = {
    ...turn,
    subject: undefined,
    joined: [],
    near: undefined,
    begin: first,
    comma: false,
    commas: 0,
    commaBegin: undefined,
  };
  let place = first - 1;
  while (place >= turn.regionStart) {
    const step = lookAt(search, place);
    if (typeof step !== 'number') return step;
    place = step;
  }
  const {near, comma} = search;
  return found(search, near === undefined || comma ? {} : {antecedent: near});
}

function found({begin, commaBegin, joined, comma, subject}: Search, more: Partial<Place> = {}): Place {
  return {begin: commaBegin ?? begin, joined, comma, ...(subject === undefined ? {} : {subject}), ...more};
}

function lookAt(search: Search, place: number): Step {
  const {parse, regionStart} = search;
  const opener = parse.openers.get(place);
  if (opener !== undefined && opener.from >= regionStart) return atOpener(search, opener);
  const phrase = parse.phraseEndingAt.get(place);
  if (phrase === undefined || phrase.from < regionStart) return atWord(search, place);
  const {preposition} = phrase;
  return preposition === undefined || governsItself(search, phrase)
    ? atPhrase(search, phrase)
    : atPrepositionalPhrase(search, phrase, preposition);
}

function headOf({parse: {tokens}}: Search, {head}: NounPhrase): string {
  return (tokens[head] as Token).lower;
}

/** "Halfway through it became clear": a subject pronoun before its verb is governed by nothing. */
function governsItself(search: Search, phrase: NounPhrase): boolean {
  const {parse, group} = search;
  if (phrase.to !== group.first || parse.openers.get(phrase.from - 1)?.type === 'subordinate') return false;
  const head = headOf(search, phrase);
  const before = parse.tokens[phrase.from - 2]?.lower ?? '';
  return NOMINATIVE.has(head) || (head === 'it' && /^(?:half|mid)way$/u.test(before));
}

/** Introducing words begin the clause, unless they govern a noun or join two subjects. */
function atOpener(search: Search, opener: Opener): Step {
  const {parse, regionStart} = search;
  const {tokens, openers} = parse;
  if (opener.type === 'preposition') return opener.from - 1;
  const left = joinedBefore(search, opener);
  if (left !== undefined) {
    search.joined.unshift(left);
    search.begin = left.from;
    return left.from - 1;
  }
  // "and because", "but when": the conjunction belongs to the clause that follows.
  const earlier = openers.get(opener.from - 1);
  const together =
    earlier?.type === 'coordinate' && opener.type === 'subordinate' && earlier.from >= regionStart ? earlier : opener;
  search.begin = together.from;
  search.commaBegin = undefined;
  search.comma ||= tokens[together.from - 1]?.lower === ',';
  return found(search, {opener});
}

/** The other member of a subject that a conjunction joins: `my manager` of `my manager and I`. */
function joinedBefore(search: Search, opener: Opener): NounPhrase | undefined {
  const {parse, subject} = search;
  if (opener.type !== 'coordinate' || subject?.from !== opener.to) return undefined;
  if (!['and', 'or', 'nor'].includes((parse.tokens[opener.from] as Token).lower)) return undefined;
  return isAnotherClause(search, subject) ? undefined : coordinatedPhrase(search, opener.from - 1);
}

/** A phrase after a preposition is passed by, unless the preposition can be a conjunction as well. */
function atPrepositionalPhrase(search: Search, phrase: NounPhrase, preposition: number): Step {
  const {parse, subject, index} = search;
  const {tokens, openers, phraseEndingAt} = parse;
  const conjunction = openers.get(phrase.from - 1);
  if (subject === undefined) {
    // "We, as a team, failed to check": no comma parts a subject from its verb, so that the team can only be what "we" are.
    if (
      conjunction !== undefined &&
      tokens[conjunction.from]?.lower === 'as' &&
      tokens[conjunction.from - 1]?.lower === ',' &&
      tokens[phrase.to]?.lower === ',' &&
      phraseEndingAt.has(conjunction.from - 2)
    )
      return conjunction.from - 2;
    // "My months as a supervisor were hard": with no verb before it, "as" can only be a preposition here.
    const noun = index === 0 && phraseEndingAt.has(phrase.from - 2) && !NOMINATIVE.has(headOf(search, phrase));
    if (conjunction?.type === 'subordinate' && !noun) {
      search.subject = phrase;
      search.begin = conjunction.from;
      return found(search, {opener: conjunction});
    }
  } else if (phrase.to === subject.from && index > 0) search.near ??= phrase;
  return preposition - 1;
}

/** A noun phrase is the subject, or tells that the clause begins after it. */
function atPhrase(search: Search, phrase: NounPhrase): Step {
  const {parse, subject, joined, commas, previous} = search;
  const {tokens, openers} = parse;
  if (subject === undefined) {
    // "Emailed the client, apologised": a comma parts the object from the next verb.
    if (commas % 2 === 1 && previous !== undefined && parse.waiting === undefined) return found(search);
    return takeSubject(search, phrase);
  }
  // "Our neighbour, a retired judge with strong opinions, wrote …"
  if (
    search.commaBegin !== undefined &&
    tokens[subject.from - 1]?.lower === ',' &&
    subject.from - 1 === phrase.to &&
    endsAtComma(parse, subject.to)
  ) {
    search.commaBegin = undefined;
    return takeSubject(search, phrase);
  }
  const adjacent = phrase.to === subject.from;
  // "how many pages they had", "which date he meant"
  const asking = openers.get(phrase.from - 1);
  if (adjacent && asking !== undefined && ASKED_FOR.has(tokens[phrase.from - 1]?.lower ?? '')) {
    search.begin = asking.from;
    search.commaBegin = undefined;
    return found(search, {opener: {...asking, type: 'subordinate'}});
  }
  // "My job that week was to confirm arrivals."
  if (subject.temporal && !phrase.temporal && adjacent && joined.length === 0) return takeSubject(search, phrase);
  return phrase.temporal && !isTimeDescribed(search, phrase, subject)
    ? phrase.from - 1
    : found(search, {antecedent: search.near ?? phrase});
}

/** Question words before a noun. */
const ASKED_FOR = new Set(['how', 'what', 'which', 'whose']);

function takeSubject(search: Search, phrase: NounPhrase): Step {
  search.subject = phrase;
  search.begin = phrase.from;
  return phrase.from - 1;
}

/** "the day we moved": a clause that describes a time. */
function isTimeDescribed({parse: {tokens}, index}: Search, phrase: NounPhrase, subject: NounPhrase): boolean {
  const {from, to} = phrase;
  return (
    index > 0 && to === subject.from && to - from === 2 && /^(?:a|the|every)$/u.test((tokens[from] as Token).lower)
  );
}

/** Any other word: a mark ends the clause, and once there is a subject so does what cannot stand before one. */
function atWord(search: Search, place: number): Step {
  const {parse, subject} = search;
  const {lower, pos} = parse.tokens[place] as Token;
  if (lower === ',') {
    search.comma = true;
    search.commas += 1;
    search.commaBegin ??= place + 1;
    return place - 1;
  }
  if (BREAKS.has(lower)) {
    search.begin = place + 1;
    search.commaBegin = undefined;
    search.comma = true;
    return found(search);
  }
  // "how long it would take"
  const asksHow = parse.tokens[place - 1]?.lower === 'how';
  return subject !== undefined && !asksHow && !BEFORE_SUBJECT.has(pos) ? found(search) : place - 1;
}

/** What may stand between the beginning of a clause and its subject. */
const BEFORE_SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV', 'INTJ', 'PART', 'PUNCT', 'SCONJ', 'SYM', 'X']);

/** Whether only prepositional phrases stand between the place and the next comma. */
function endsAtComma({tokens, phrases}: Pick<Parse, 'tokens' | 'phrases'>, from: number): boolean {
  if (tokens[from]?.lower === ',') return true;
  const phrase = phrases.find(({preposition}) => preposition === from);
  return phrase !== undefined && endsAtComma({tokens, phrases}, phrase.to);
}

/** "She was shown the list and she was told", "I told the owner and the van was stopped": a verb or pronoun for one is no verb for two. */
function isAnotherClause({parse: {tokens}, group, index}: Turn, {from, to}: NounPhrase): boolean {
  if (index === 0) return false;
  const pronoun = to - from === 1 && /^(?:he|she|it|they|we)$/u.test((tokens[from] as Token).lower);
  return pronoun || /^(?:was|is|has|does|'s)$/u.test((tokens[group.first] as Token).lower);
}

/** The left member of a subject such as `my manager and I`. */
function coordinatedPhrase(turn: Turn, at: number): NounPhrase | undefined {
  const {parse, index, previous, regionStart} = turn;
  const {tokens, openers, phraseEndingAt} = parse;
  const end = tokens[at]?.lower === ',' ? at - 1 : at;
  const left = phraseEndingAt.get(end);
  if (left === undefined || left.from < regionStart || left.preposition !== undefined) return undefined;
  if (index > 0 && end !== at) return undefined;
  // "Me and Tom forgot": where nothing stands before it, not even an object is one.
  if (
    ['it', 'him', 'them', 'me', 'us', 'her'].includes((tokens[left.from] as Token).lower) &&
    !((tokens[left.from] as Token).lower === 'me' && left.from === 0)
  )
    return undefined;
  const before = left.from - 1;
  const starts =
    left.from === regionStart && (index === 0 || (previous !== undefined && CONTENT_VERBS.has(previous.group.lemma)));
  const opened =
    openers.has(before) ||
    (before >= 0 && (tokens[before] as Token).pos === 'PUNCT') ||
    (before >= 0 && tokens[before]?.pos === 'ADV' && index === 0);
  return starts || opened || (left.person === 1 && left.from > regionStart) ? left : undefined;
}
