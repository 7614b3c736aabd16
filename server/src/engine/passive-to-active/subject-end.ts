import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isAdverb} from './passive.ts';
import {KEPT_PARTICLES, RELATIVES} from './words.ts';

/** Where the subject phrase ends, as an index: `The totals` or `The totals in the third column`. */
export function phraseEnd(tokens: readonly Token[], after: number, first: number): number | undefined {
  let end = first;
  // "The list that is used today was made": the adverb goes with the verb before it.
  const goesOn = tokens.slice(after, first).some(({pos}) => isOneOf(pos, 'VERB', 'AUX'));
  // "told to fast": after to, a verb. "A call back was made": part of the noun.
  while (
    end > after &&
    !(goesOn && OF_TIME.has(tokens[end - 1]?.lower ?? '')) &&
    isAdverb(tokens[end - 1]) &&
    !KEPT_PARTICLES.has(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.lower !== 'to'
  )
    end -= 1;
  if (end <= after) return after;
  const next = tokens[after] as Token;
  if (next.text === ',') {
    // "The caterer, whose van broke down that morning, was never paid": one comma closes what began before the phrase.
    if (tokens.slice(after, first).filter(({text}) => text === ',').length === 1) return undefined;
    // "The email, however, was sent", "The report, in the end, was sent": stays behind the actor.
    const inside = tokens[after + 1];
    const moves =
      inside !== undefined &&
      (RELATIVES.has(inside.lower) || isOneOf(inside.pos, 'DET', 'PROPN', 'PRON')) &&
      !isAdverb(inside);
    // "The order, placed on Friday, was never confirmed": speaks of what would move away.
    if (inside?.pos === 'VERB' || inside?.pos === 'ADJ') return undefined;
    if (!moves) return after;
  }
  if (next.text === '–' || next.text === '—' || next.text === ';' || next.text === ':') return undefined;
  return end;
}

/** Adverbs that may close a relative clause: "The list that is used today was made". */
const OF_TIME = wordSet('afterwards earlier first here last later now online there today tomorrow yesterday');
