import type {Token} from '../language.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import type {Draft, Parse} from './parse.ts';
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

export function locate(
  parse: Parse,
  regionStart: number,
  first: number,
  index: number,
  previous: Draft | undefined,
): Place {
  const {tokens, openers, phraseEndingAt} = parse;
  let subject: NounPhrase | undefined;
  let comma = false;
  let commas = 0;
  let begin = first;
  let commaBegin: number | undefined;
  const joined: NounPhrase[] = [];
  let near: NounPhrase | undefined;
  let place = first - 1;
  const done = (extra: Partial<Place> = {}): Place => ({
    begin: commaBegin ?? begin,
    joined,
    comma,
    ...(subject === undefined ? {} : {subject}),
    ...extra,
  });
  const word = ({head}: NounPhrase): string => (tokens[head] as Token).lower;
  while (place >= regionStart) {
    const opener = openers.get(place);
    if (opener !== undefined && opener.from >= regionStart) {
      if (opener.type === 'preposition') {
        place = opener.from - 1;
        continue;
      }
      if (
        opener.type === 'coordinate' &&
        subject !== undefined &&
        subject.from === opener.to &&
        ['and', 'or', 'nor'].includes((tokens[opener.from] as Token).lower)
      ) {
        const left = isAnotherClause(tokens, subject, first, index)
          ? undefined
          : coordinatedPhrase(parse, opener.from - 1, regionStart, index, previous);
        if (left !== undefined) {
          joined.unshift(left);
          begin = left.from;
          place = left.from - 1;
          continue;
        }
      }
      const earlier = openers.get(opener.from - 1);
      // "and because", "but when": the conjunction belongs to the clause that follows.
      const from =
        earlier !== undefined &&
        earlier.type === 'coordinate' &&
        opener.type === 'subordinate' &&
        earlier.from >= regionStart
          ? earlier.from
          : opener.from;
      begin = from;
      commaBegin = undefined;
      comma ||= tokens[from - 1]?.lower === ',';
      return done({opener});
    }
    const phrase = phraseEndingAt.get(place);
    if (phrase !== undefined && phrase.from >= regionStart) {
      // "Halfway through it became clear": a subject pronoun before its verb is governed by nothing.
      const pronoun =
        phrase.to === first &&
        (NOMINATIVE.has(word(phrase)) ||
          (word(phrase) === 'it' && /^(?:half|mid)way$/u.test(tokens[phrase.from - 2]?.lower ?? '')));
      const conjunctive = openers.get(phrase.from - 1)?.type === 'subordinate';
      if (phrase.preposition !== undefined && (conjunctive || !pronoun)) {
        const conjunction = openers.get(phrase.from - 1);
        // "We, as a team, failed to check": no comma parts a subject from its verb, so that the team can only be what "we" are.
        if (
          conjunction !== undefined &&
          subject === undefined &&
          tokens[conjunction.from]?.lower === 'as' &&
          tokens[conjunction.from - 1]?.lower === ',' &&
          tokens[phrase.to]?.lower === ',' &&
          phraseEndingAt.has(conjunction.from - 2)
        ) {
          place = conjunction.from - 2;
          continue;
        }
        // "My months as a supervisor were hard": with no verb before it, "as" can only be a preposition here.
        const noun = index === 0 && phraseEndingAt.has(phrase.from - 2) && !NOMINATIVE.has(word(phrase));
        if (subject === undefined && conjunction?.type === 'subordinate' && !noun) {
          subject = phrase;
          begin = conjunction.from;
          return done({opener: conjunction});
        }
        // "the mistake in the file I sent"
        if (subject !== undefined && phrase.to === subject.from && index > 0) near ??= phrase;
        place = phrase.preposition - 1;
        continue;
      }
      if (subject === undefined) {
        // "Emailed the client, apologised": a comma parts the object from the next verb.
        if (commas % 2 === 1 && previous !== undefined && parse.waiting === undefined) return done();
        subject = phrase;
        begin = phrase.from;
      } else if (
        commaBegin !== undefined &&
        tokens[subject.from - 1]?.lower === ',' &&
        subject.from - 1 === phrase.to &&
        endsAtComma(parse, subject.to)
      ) {
        // "Our neighbour, a retired judge with strong opinions, wrote …"
        subject = phrase;
        begin = phrase.from;
        commaBegin = undefined;
      } else if (
        ['how', 'what', 'which', 'whose'].includes(tokens[phrase.from - 1]?.lower ?? '') &&
        openers.has(phrase.from - 1) &&
        phrase.to === subject.from
      ) {
        // "how many pages they had", "which date he meant"
        const opener = openers.get(phrase.from - 1) as Opener;
        begin = opener.from;
        commaBegin = undefined;
        return done({opener: {...opener, type: 'subordinate'}});
      } else if (subject.temporal && !phrase.temporal && phrase.to === subject.from && joined.length === 0) {
        // "My job that week was to confirm arrivals."
        subject = phrase;
        begin = phrase.from;
      } else if (
        !phrase.temporal ||
        (index > 0 &&
          phrase.to === subject.from &&
          ['a', 'the', 'every'].includes((tokens[phrase.from] as Token).lower) &&
          phrase.to - phrase.from === 2)
      )
        return done({antecedent: near ?? phrase});
      place = phrase.from - 1;
      continue;
    }
    const token = tokens[place] as Token;
    if (token.lower === ',') {
      comma = true;
      commas += 1;
      if (commaBegin === undefined) commaBegin = place + 1;
    } else if (BREAKS.has(token.lower)) {
      begin = place + 1;
      if (commaBegin !== undefined) commaBegin = undefined;
      comma = true;
      return done();
    } else if (
      subject !== undefined &&
      // "how long it would take"
      tokens[place - 1]?.lower !== 'how' &&
      !['ADV', 'INTJ', 'PART', 'ADP', 'SYM', 'PUNCT', 'X', 'SCONJ'].includes(token.pos)
    )
      return done();
    place -= 1;
  }
  return done(near === undefined || comma ? {} : {antecedent: near});
}

/** Whether only prepositional phrases stand between the place and the next comma. */
function endsAtComma({tokens, phrases}: Pick<Parse, 'tokens' | 'phrases'>, from: number): boolean {
  if (tokens[from]?.lower === ',') return true;
  const phrase = phrases.find(({preposition}) => preposition === from);
  return phrase !== undefined && endsAtComma({tokens, phrases}, phrase.to);
}

/** "She was shown the list and she was told", "I told the owner and the van was stopped": a verb or pronoun for one is no verb for two. */
function isAnotherClause(tokens: readonly Token[], {from, to}: NounPhrase, first: number, index: number): boolean {
  if (index === 0) return false;
  const pronoun = to - from === 1 && /^(?:he|she|it|they|we)$/u.test((tokens[from] as Token).lower);
  return pronoun || /^(?:was|is|has|does|'s)$/u.test((tokens[first] as Token).lower);
}

/** The left member of a subject such as `my manager and I`. */
function coordinatedPhrase(
  parse: Parse,
  at: number,
  regionStart: number,
  index: number,
  previous: Draft | undefined,
): NounPhrase | undefined {
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
