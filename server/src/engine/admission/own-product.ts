import type {AdmissionKind} from '../admission.ts';
import type {Sentence, VerbClause} from '../clauses.ts';
import {wordSet} from '../word-set.ts';
import {tailOf} from './clause-words.ts';
import {FAULT_FRAMES} from './fault-frames.ts';
import {FAULTY, FLAWED, QUALITIES} from './fault-words.ts';

/** People and things that are "my" without being the speaker's work. */
const NOT_OWN =
  /(?:boss|people|guys|folks|men|women|lads|crowd|lot|bosses|managers|husbands?|in-laws|parent|pupils?|apprentices?|internship|training|onboarding|induction|desk mate|manager|supervisor|lead|leader|director|colleagues?|co-?workers?|team|teammates?|partners?|clients?|customers?|friends?|m[ou]m|mother|dad|father|parents?|wife|husband|girlfriend|boyfriend|son|daughter|kids?|children|brother|sister|teachers?|professor|mentor|tutor|assistant|intern|staff|crew|group|company|employer|department|students?|patients?|class|alarm|car|bus|train|flight|phone|computer|laptop|internet|connection|predecessor|peers?|instructor|coach|trainer|agency|supplier|vendor|family|roommate|neighbou?r|employees?|reports?)$/u;

/** "My teammates", "my trainer", but also "my order" and "my letters". */
const PERSON_ENDING = /(?:[^aeiou](?:er|or)|eer|ist|ian|(?:class|flat|house|play|room|school|team|work|[ -])mate)s?$/u;
/** Things that end like people. */
const OWN_ENDING =
  /(?:(?: |check|wait|short)list|answer|behaviou?r|calendar|chapter|cover|error|folder|letter|manner|newsletter|number|offer|order|paper|poster|reminder|temper|anger|spreadsheet|cover letter)s?$/u;

/** Whether a noun phrase names something that the speaker made or has in hand: "my estimate", but not "my manager" or "my train". */
export function isOwnProduct(subject: string): boolean {
  const text = subject.toLowerCase();
  if (!/^my /u.test(text)) return false;
  const phrase = text.split(/ (?:of|in|at|from|with|for|on|and|who|that) /u)[0] ?? text;
  return !NOT_OWN.test(phrase) && (!PERSON_ENDING.test(phrase) || OWN_ENDING.test(phrase));
}

/** What the speaker gets for the work rather than makes. */
const OWN_RESULTS = /(?:results?|grades?|marks?|scores?|performance|sales|numbers|career|project|projects|degree)$/iu;

/** "My estimate was off", "my email caused": the speaker's work as the subject. */
export function productFault(clause: VerbClause, sentence: Sentence): AdmissionKind | undefined {
  const {verb} = clause;
  if (verb.tense !== 'past' || verb.modal !== undefined) return undefined;
  const tail = tailOf(clause, sentence);
  // "My mark was bad" is how it ended, "my estimate was off" what the speaker did.
  const fault = OWN_RESULTS.test(clause.subject?.text ?? '') ? 'outcome' : 'act';
  if (/^(?:be|look|sound|feel|come)$/u.test(verb.lemma)) {
    const words = tail.split(' ').slice(0, 6);
    if (clause.negated) return words.some((word) => QUALITIES.has(word) || word === 'right') ? fault : undefined;
    return words.some(
      (word, at) => FLAWED.has(word) || FAULTY.has(word) || (word === 'too' && at < 4) || word === 'full',
    )
      ? fault
      : undefined;
  }
  const failed = clause.negated
    ? SERVING.has(verb.lemma)
    : HARMING.has(verb.lemma) || FAULT_FRAMES.get(verb.lemma)?.test(tail) === true;
  return failed ? fault : undefined;
}

/** What the speaker's work should do: "my note didn't mention it". */
const SERVING = wordSet('add contain cover go help include land match mention say work');

/** What the speaker's work may do to others: "my email offended her". */
const HARMING = wordSet(
  'bomb break cause confuse contain cost crash delay fail flop hurt lead mislead offend result ruin upset',
);
