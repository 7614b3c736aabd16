import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {TIME_NOUNS} from './words.ts';

/** Index behind the words of a noun phrase that begin at one; that index itself where none do. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isOneOf(tokens[end]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON')) end += 1;
  return end;
}

/** Whether a phrase of time begins here: "the next day", "last week", "Friday". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  return hasNoun(tokens, at, TIME_NOUNS) || /^\d+(?::\d+)?(?:am|pm)$/u.test(tokens[at]?.lower ?? '');
}

/** Whether a noun phrase begins here with one of the nouns among its first four words. */
export function hasNoun(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean {
  for (let index = at; index < Math.min(tokens.length, at + 4); index += 1) {
    const token = tokens[index] as Token;
    if (nouns.has(token.lower) || nouns.has(token.lemma)) return true;
    if (!isOneOf(token.pos, 'DET', 'ADJ', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADV')) return false;
  }
  return false;
}
