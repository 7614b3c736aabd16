import type {AdmissionKind} from '../admission.ts';
import type {Sentence, VerbClause} from '../clauses.ts';
import {endsLikePerson} from '../person-ending.ts';
import {wordSet} from '../word-set.ts';
import {tailOf} from './clause-words.ts';
import {FAULT_FRAMES} from './fault-frames.ts';
import {FAULTY, FLAWED, QUALITIES} from './fault-words.ts';

/** People and things that are "my" without being the speaker's work, beyond what `endsLikePerson` tells. */
const NOT_OWN = wordSet(`
  agency agent agents alarm apprentice apprentices assistant boss bosses boyfriend buddy bus captain captains car cashier
  cashiers ceo chairman chairwoman chef children class clerk clerks client clients co-author coach coaches coauthor
  coauthors colleague colleagues company computer connection cook cooks courier couriers coworker coworkers crew crowd
  dad department deputies deputy employee employees ex family flight folks foreman foremen friend friends girlfriend
  grandad grandchildren granddad grandparent grandparents grandson group guide guys head housewife husband husbands
  induction intern internet internship kid kids lads landlady landlord laptop law laws lead lieutenant lot man mate
  matron men minibus mom mum neighbour nurse nurses onboarding parent parents partner partners patient patients peer
  peers people person phone predecessor pupil pupils rep report reports reps salespeople schoolchildren secretaries
  secretary smartphone son staff stepdad stepson student students supplier suppliers team teammate temp temps train
  trainee trainees training wife woman women worker workman workmen
`);

/** Work that ends like people: "my order", "my letters". */
const ENDS_LIKE_PERSON = wordSet(`
  anger answer chapter checklist cover error folder letter list manner newsletter number offer order paper poster
  reminder shortlist temper waitlist
`);

/** Whether a noun phrase names something that the speaker made or has in hand: "my estimate", but not "my manager" or "my train". */
export function isOwnProduct(subject: string): boolean {
  const text = subject.toLowerCase();
  if (!/^my /u.test(text)) return false;
  const phrase = text.split(/ (?:of|in|at|from|with|for|on|and|who|that) /u)[0] ?? text;
  // "My mother-in-law", "my co-workers".
  const head = phrase.split(/[ -]/u).at(-1) ?? phrase;
  return !NOT_OWN.has(head) && (!endsLikePerson(phrase) || ENDS_LIKE_PERSON.has(head.replace(/s$/u, '')));
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
    : HARMING.has(verb.lemma) ||
      (verb.lemma === 'have' && FLAW.test(tail)) ||
      FAULT_FRAMES.get(verb.lemma)?.test(tail) === true;
  return failed ? fault : undefined;
}

/** "My design had a flaw." */
const FLAW =
  /^(?:an?|some|two|three|several|many|more) (?:[\p{L}-]+ )?(?:bugs?|errors?|flaws?|gaps?|holes?|mistakes?|typos?)(?= |$)/u;

/** What the speaker's work should do: "my note didn't mention it". */
const SERVING = wordSet('add contain cover go help include land match mention say work');

/** What the speaker's work may do to others: "my email offended her". */
const HARMING = wordSet(
  'bomb break cause confuse contain cost crash delay fail flop hurt lead mislead offend result ruin upset',
);
