import type {Participant} from '../clauses.ts';
import type {Token} from '../language.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {span, words} from './spans.ts';

/** A noun phrase as a participant; `joined` are further members to its left (`my manager and I`). */
export function participant(
  tokens: readonly Token[],
  phrase: NounPhrase,
  joined: readonly NounPhrase[] = [],
): Participant {
  const from = joined[0]?.from ?? phrase.from;
  const {start, end} = span(tokens, from, phrase.to);
  // "you and I" is a we, "you and Ann" a you.
  const person = joined.reduce((least, one) => (one.person < least ? one.person : least), phrase.person);
  return {
    start,
    end,
    text: words(tokens, from, phrase.to),
    head: tokens[phrase.head] as Token,
    person,
    plural: phrase.plural || joined.length > 0,
    implied: false,
  };
}

/** A word such as `what` or `which` that stands for something. */
export function wordAsParticipant(tokens: readonly Token[], from: number, to: number): Participant {
  return participant(tokens, {from, to, head: from, person: 3, plural: false, temporal: false});
}

/** Somebody who is not named, with an empty span before the verb. */
export function unnamed(verb: Token, person: 1 | 2): Participant {
  return {start: verb.start, end: verb.start, text: '', head: verb, person, plural: false, implied: true};
}
