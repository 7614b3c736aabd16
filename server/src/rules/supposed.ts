import type {Clause, Sentence} from '../engine/clauses.ts';
import {wordsOf} from '../engine/phrases.ts';
import {clauseAt} from './statements.ts';

/**
 * Whether the words at an offset are not said of the speaker as a fact: "I wish I could say that I have no regrets", "I thought I was too
 * careful to err", "It's not that I'm lazy".
 */
export function isSupposedAt(sentence: Sentence, offset: number): boolean {
  if (PRETENDED.test(wordsOf(sentence).slice(0, offset - sentence.start))) return true;
  let clause = clauseAt(sentence, offset);
  for (let depth = 0; clause !== undefined && depth <= sentence.clauses.length; depth++) {
    const parent: Clause | undefined = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
    if (parent !== undefined && supposes(parent, clause)) return true;
    clause = parent;
  }
  return false;
}

/** Verbs of what one took to be true. */
const BELIEVING = new Set(['think', 'believe', 'assume', 'imagine', 'figure', 'convince']);

/** "I won't pretend that": the tagger sees no clause in what follows. */
const PRETENDED = /\bpretend(?: that)? *$/u;

function supposes({subject, verb, negated}: Clause, {link, verb: supposed}: Clause): boolean {
  if (verb === undefined) return false;
  if (subject?.person !== 1) return verb.lemma === 'be' && negated && link?.text.toLowerCase() === 'that';
  if (verb.lemma === 'wish') return true;
  // "I'd love to say that I never err" is a wish, "I'd like to think that I never err" a claim.
  if (/^(?:love|like)$/u.test(verb.lemma)) return verb.modal === 'would' && supposed?.lemma === 'say';
  return BELIEVING.has(verb.lemma) && verb.tense === 'past' && verb.modal === undefined && !negated;
}
