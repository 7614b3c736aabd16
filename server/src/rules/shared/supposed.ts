import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {wordsOf} from '../../engine/phrases.ts';
import {ancestorsOf, clauseAt} from './clause-places.ts';

/**
 * Whether the words at an offset are not said of the speaker as a fact: "I wish I could say that I have no regrets", "I thought I was too
 * careful to err", "It's not that I'm lazy".
 */
export function isSupposedAt(sentence: Sentence, offset: number): boolean {
  if (PRETENDED.test(wordsOf(sentence).slice(0, offset - sentence.start))) return true;
  const clause = clauseAt(sentence, offset);
  if (clause === undefined) return false;
  const ancestors = ancestorsOf(clause, sentence);
  return ancestors.some((ancestor, at) => supposes(ancestor, ancestors[at - 1] ?? clause, sentence));
}

/** Verbs of what one would like to be able to say. */
const CLAIMING = new Set(['say', 'claim', 'tell']);

/** Verbs of what one took to be true. */
const BELIEVING = new Set(['think', 'believe', 'assume', 'imagine', 'figure', 'convince']);

/** "I won't pretend that": the tagger sees no clause in what follows. */
const PRETENDED = /\bpretend(?: that)? *$/u;

/** Whether a clause makes the one that depends on it no fact. */
function supposes(clause: Clause, dependent: Clause, sentence: Sentence): boolean {
  const {subject, verb, negated} = clause;
  const governs = (verbs: ReadonlySet<string>): boolean =>
    sentence.clauses.some((other) => parentOf(other, sentence) === clause && verbs.has(other.verb?.lemma ?? ''));
  if (verb === undefined) return false;
  if (subject?.person !== 1) return verb.lemma === 'be' && negated && dependent.link?.text.toLowerCase() === 'that';
  // "I'd love to say that I never err" is a wish, "I'd like to think that I never err" a claim.
  if (/^(?:wish|love|like)$/u.test(verb.lemma)) return governs(CLAIMING);
  if (verb.lemma === 'use') return governs(BELIEVING);
  return BELIEVING.has(verb.lemma) && verb.tense === 'past' && verb.modal === undefined && !negated;
}
