import type {Clause, Modal, Sentence} from './clauses.ts';
import {unbroken} from './long-pattern.ts';
import {hasPhrase, phrase} from './phrases.ts';
import {wordSet} from './word-set.ts';

/** Verbs whose subject undergoes, perceives or thinks; whoever says "I realised" or "I lost" has not done anything yet. */
const NOT_ACTS = wordSet(`
  be have become remain seem appear feel think believe guess suppose know realise realize notice see hear understand
  remember forget hope want wish like love hate need miss fail lose receive get suffer cry sleep worry regret learn
  find discover recognise recognize mean assume expect doubt fear panic struggle sit stand wait live exist own owe
  deserve belong sound look last happen fall freeze hesitate ignore neglect overlook underestimate overestimate misread
  misjudge enjoy stay keep try start begin wonder
`);

/** Modals that leave room for an act: "I could stop it", "I had to call", "I would check each one". */
const TELLING_MODALS: ReadonlySet<Modal> = new Set(['could', 'have to', 'would']);

/**
 * Whether a clause tells of something that the speaker, alone or with others, did. `Lost` and `felt` are no acts, nor is what was left
 * undone. "I sat down with her" and "I stayed until ten" are, by the words that follow.
 */
export function isOwnAct(clause: Clause): boolean {
  const {verb, agent} = clause;
  // "The bank was called by me"
  const subject = clause.voice === 'passive' ? agent : clause.subject;
  if (!verb || subject?.person !== 1 || clause.negated || clause.question) return false;
  if (clause.role === 'relative' || clause.link?.kind === 'condition') return false;
  if (verb.modal !== undefined && !TELLING_MODALS.has(verb.modal)) return false;
  if (verb.tense === 'none' && clause.role !== 'infinitive' && clause.role !== 'gerund' && !subject.implied)
    return false;
  // "I had put the date into my diary" was before: nobody repairs anything in the past perfect.
  if (verb.tense === 'future' || (verb.tense === 'past' && verb.perfect)) return false;
  if (!NOT_ACTS.has(verb.lemma)) return true;
  const particle = verb.particle?.lower;
  if (ACTS_WITH_WORDS.has(verb.lemma)) {
    // "sat down with her", "stayed late", "looked up the table", "got the editor on the phone", "found the column".
    return particle !== undefined || clause.object !== undefined || clause.tokens.length > 3;
  }
  return false;
}

/** Verbs that tell an act only with what follows: "sat down with her", "found the column". */
const ACTS_WITH_WORDS = wordSet('begin find get keep look sit stand start stay try');

/** The first clause of some sentences by which the speaker acts, in a way that `wanted` accepts. */
export function findOwnAct(
  sentences: readonly Sentence[],
  wanted: (clause: Clause) => boolean = () => true,
): {clause: Clause; sentence: Sentence} | undefined {
  for (const sentence of sentences) {
    const clause = sentence.clauses.find((candidate) => isOwnAct(candidate) && wanted(candidate));
    if (clause) return {clause, sentence};
  }
  return undefined;
}

/** Words that say that something was done soon. */
const SOON = phrase(
  'at once',
  'immediately',
  'instantly',
  'straight ?away',
  'right away',
  'right then',
  'then and there',
  'there and then',
  'promptly',
  'quickly',
  'swiftly',
  'without (?:delay|waiting|hesitation|hesitating)',
  'on the spot',
  'first thing',
  '(?:the|that) (?:very )?(?:same |next |following )?(?:second|minute|moment|hour|day|morning|afternoon|evening|night|week)',
  'the same \\p{L}+',
  '(?:this|that) \\p{L}+',
  'as soon as',
  'the (?:moment|minute|second|instant)',
  unbroken`
    (?:with)?in (?:the |an? |half |one |two |three |five |ten |\p{N}+ |\p{L}+ ){0,3}(?:
      seconds?|minutes?|mins?|hours?|day|half hour
    )
  `,
  '(?:\\p{L}+|\\p{N}+) (?:minutes|hours) later',
  'by (?:noon|lunch|lunchtime|midnight|the end of the day|\\p{N}+)',
  'at (?:noon|\\p{N}+)',
  'before (?:noon|lunch|anyone|he|she|they|the|it|i)',
  'when (?:i|the|he|she|they|it|we|a)',
  '(?:once|after) i',
  'on (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'tonight',
  'overnight',
  'soon',
  'same day',
  'asap',
  '(?:next|first) (?:step|thing|day|morning)',
  'straight (?:to|out|up)',
  'right (?:after|up|there)',
  'still (?:while|on)',
  'while',
);

/** Whether a sentence says that something was done soon after: "at once", "within the hour", "as soon as". */
export function saysSoon(sentence: Sentence): boolean {
  return hasPhrase(sentence, SOON);
}
