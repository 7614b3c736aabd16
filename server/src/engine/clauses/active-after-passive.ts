import type {Participant} from '../clauses.ts';
import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import {startsNounPhrase} from './noun-phrases.ts';
import {participleLemma, pastLemma} from './participles.ts';
import {PERSON_PRONOUNS} from './verb-classes.ts';

/** Verbs without an object, which tell what somebody does: "was struck by a tram and never recovered". */
const INTRANSITIVE_ACTS = wordSet(`
  apologise apologize arise arrive become belong blush collapse come complain comply confess cooperate cough cry depart
  die disappear emerge enjoy exist fail faint fall flee frown giggle glare glow go graduate grin happen hesitate insist
  kneel last laugh lie listen live nod occur panic participate perish persist protest react rebel recover relapse
  remain resign respond retire rise shiver shrug sigh sit sleep smile stagger stand starve struggle stumble succeed
  sulk survive thrive tremble vanish wait weep work yawn
`);
/** What people do and nobody does to them, while `the terms were agreed`. */
const DONE_BY_PEOPLE: ReadonlySet<string> = new Set(['agree', 'continue', 'leave']);
/** Verbs whose infinitive or -ing form has the same subject: `was criticised but refused to resign`, `kept running`. */
const SAME_SUBJECT = wordSet(
  'agree attempt begin choose continue decide decline hope keep learn manage promise refuse start stop threaten try want',
);
/** The same for verbs with a particle: "was hit by a car and passed away". */
const PHRASAL: ReadonlySet<string> = new Set(
  'carry on,drop out,end up,get up,grow up,move on,pass away,pass out,roll over,show up,turn up,wake up'.split(','),
);

/** Whether the participle-like verb at `verb`, joined to a passive with that subject, is a past tense: `was arrested and confessed`. */
export function actsAfterPassive(tokens: readonly Token[], verb: number, subject: Participant | undefined): boolean {
  const {lower, lemma} = tokens[verb] as Token;
  const [next, after] = tokens.slice(verb + 1, verb + 3);
  if (['had', 'got', 'gotten'].includes(lower)) return true;
  if (INTRANSITIVE_ACTS.has(lemma)) return !isGoverned(next, after);
  // "was bitten and thrown": no past tense
  if (pastLemma(lower) === undefined && participleLemma(lower) !== undefined) return false;
  if (isObject(next)) return true;
  if (next?.lower === 'by') return false;
  const ends = next === undefined || next.pos === 'PUNCT';
  if (DONE_BY_PEOPLE.has(lemma) && ends && PERSON_PRONOUNS.has(subject?.head.lower ?? '')) return true;
  // "It was discussed and decided to wait."
  if (SAME_SUBJECT.has(lemma) && subject?.head.lower !== 'it' && next !== undefined)
    return next.lower === 'to' || (next.pos === 'VERB' && next.lower.endsWith('ing'));
  return PHRASAL.has(`${lemma} ${next?.lower}`) && after?.lower !== 'by';
}

/** "was mocked and laughed at", "was kneaded and worked into a ball" */
function isGoverned(next: Token | undefined, after: Token | undefined): boolean {
  if (next === undefined) return false;
  if (['by', 'into'].includes(next.lower)) return true;
  return next.pos === 'ADP' && (after === undefined || after.pos === 'PUNCT' || ['by', 'and'].includes(after.lower));
}

/** "was knighted in 1956 and had three daughters", "was hired and earned good money": an object makes the verb active. */
function isObject(after: Token | undefined): boolean {
  return startsNounPhrase(after) || ['how', 'what', 'whether', 'why', 'that'].includes(after?.lower ?? '');
}
