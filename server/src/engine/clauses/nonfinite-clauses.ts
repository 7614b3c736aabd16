import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import type {Draft, Turn} from './parse.ts';
import {participant} from './participants.ts';
import {NEGATIVE_CONTROL, OBJECT_CONTROL, OWN_ACTIVITY} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

/** The clause of a to-infinitive. Who acts is the object of `asked Ann to check`, the phrase of `for Ann to check`, or the main subject. */
export function infinitive({parse, index, group, previous, regionStart}: Turn): Draft {
  const {tokens, openers, phraseEndingAt} = parse;
  const opener = openerOfInfinitive(openers, group, regionStart);
  const draft: Draft = {
    group,
    begin: index === 0 ? 0 : (opener?.from ?? group.first),
    role: 'infinitive',
    negated: group.negated,
    coordinated: opener?.type === 'coordinate',
    ...(opener === undefined ? {} : {opener}),
  };
  if (previous === undefined) return draft;
  const denied = NEGATIVE_CONTROL.has(previous.group.lemma) && group.first <= regionStart + 1;
  const rest = {parent: index - 1, negated: group.negated || denied};
  const before = phraseEndingAt.get(group.first - 1);
  if (before?.preposition !== undefined && tokens[before.preposition]?.lower === 'for') {
    const begin = before.preposition >= regionStart ? before.preposition : draft.begin;
    return {...draft, ...rest, begin, subject: participant(tokens, before)};
  }
  const object = objectBetween(parse.phrases, regionStart, group.first);
  const controlled =
    object !== undefined && previous.group.passive === undefined && OBJECT_CONTROL.has(previous.group.lemma);
  const subject = controlled ? participant(tokens, object) : previous.subject;
  return {...draft, ...rest, ...(subject === undefined ? {} : {subject})};
}

/** "in order to", "and to", "how to" */
function openerOfInfinitive(
  openers: ReadonlyMap<number, Opener>,
  group: Group,
  regionStart: number,
): Opener | undefined {
  const before = group.first > regionStart ? openers.get(group.first - 1) : undefined;
  const joined = before?.type === 'coordinate' || before?.kind === 'content' ? before : undefined;
  const opener = openers.get(group.first) ?? joined;
  return opener !== undefined && opener.from >= regionStart ? opener : undefined;
}

function objectBetween(phrases: readonly NounPhrase[], from: number, to: number): NounPhrase | undefined {
  return phrases.find((phrase) => phrase.from >= from && phrase.to <= to && phrase.preposition === undefined);
}

/** The clause of an -ing form: `by trusting it`, `without checking`, `the team working on it`, `, causing a delay`. */
export function gerund({parse, index, group, previous, regionStart}: Turn): Draft {
  const {tokens, openers, phraseEndingAt} = parse;
  let begin = group.first;
  while (begin > regionStart && isOneOf((tokens[begin - 1] as Token).pos, 'ADV', 'PART') && !openers.has(begin - 1)) {
    begin -= 1;
  }
  const found = openers.get(begin - 1);
  const opener = found !== undefined && found.from >= regionStart ? found : undefined;
  const governed = opener === undefined && tokens[begin - 1]?.pos === 'ADP' && begin - 1 >= regionStart;
  const without = opener !== undefined && (tokens[opener.from] as Token).lower === 'without';
  const draft: Draft = {
    group,
    begin: index === 0 ? 0 : (opener?.from ?? (governed ? begin - 1 : begin)),
    role: 'gerund',
    negated: group.negated || without,
    coordinated: opener?.type === 'coordinate',
    ...(opener === undefined ? {} : {opener}),
  };
  if (previous === undefined) return draft;
  const adjacent = phraseEndingAt.get(group.first - 1);
  const named =
    adjacent !== undefined &&
    adjacent.from >= regionStart &&
    !adjacent.temporal &&
    !OWN_ACTIVITY.has(previous.group.lemma) &&
    opener === undefined;
  const subject = named ? participant(tokens, adjacent) : previous.subject;
  return {...draft, parent: index - 1, ...(subject === undefined ? {} : {subject})};
}
