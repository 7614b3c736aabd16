import {groupText, tailOf} from './admission/clause-words.ts';
import {deniedAct} from './admission/denied-acts.ts';
import {dictionaryForm} from './admission/fault-verbs.ts';
import {faultyAct} from './admission/faulty-acts.ts';
import {isOwnProduct, productFault} from './admission/own-product.ts';
import {owningPhrases} from './admission/owning-phrases.ts';
import {type Clause, hasVerb, parentOf, type Sentence, type VerbClause} from './clauses.ts';
import type {Span} from './span.ts';
import {wordSet} from './word-set.ts';

/**
 * How a speaker admits a fault, from the plainest to the faintest.
 * - `act`: what they did or left undone ("I forgot to attach it", "I sent the wrong file").
 * - `owning`: that it was theirs ("it was my fault", "I should have checked").
 * - `outcome`: how it ended for them ("I missed the deadline", "I lost the client").
 * - `announcement`: that there was a mistake, without saying which ("I made a mistake").
 * - `limit`: what they did not know or could not do ("I had never used it", "I'm not good at delegating").
 */
export type AdmissionKind = 'act' | 'owning' | 'outcome' | 'announcement' | 'limit';

/** Words by which a speaker admits a fault. */
export interface Admission extends Span {
  readonly kind: AdmissionKind;
  /** Whether the speaker says "I" or hides among "we". */
  readonly by: 'I' | 'we';
  readonly sentence: Sentence;
  /** The clause that admits it; missing where a fixed phrase does ("my bad"). */
  readonly clause?: Clause;
}

const KINDS: readonly AdmissionKind[] = ['act', 'owning', 'outcome', 'announcement', 'limit'];

/**
 * The plainest admission of the speaker's own among some sentences, if there is any; "we forgot" does not count.
 * Lenient on purpose: whoever owned up must not be told that they did not.
 */
export function findAdmission(
  sentences: readonly Sentence[],
  kinds: readonly AdmissionKind[] = KINDS,
): Admission | undefined {
  let best: Admission | undefined;
  for (const sentence of sentences) {
    for (const admission of admissionsOf(sentence)) {
      if (admission.by !== 'I' || !kinds.includes(admission.kind)) continue;
      if (best === undefined || KINDS.indexOf(admission.kind) < KINDS.indexOf(best.kind)) best = admission;
    }
  }
  return best;
}

const known = new WeakMap<Sentence, readonly Admission[]>();

/** All admissions of a sentence, those of "we" included, in the order of the text. */
export function admissionsOf(sentence: Sentence): readonly Admission[] {
  let admissions = known.get(sentence);
  if (admissions === undefined) {
    admissions = [...owningPhrases(sentence), ...clauseAdmissions(sentence)].sort((a, b) => a.start - b.start);
    known.set(sentence, admissions);
  }
  return admissions;
}

function clauseAdmissions(sentence: Sentence): Admission[] {
  return sentence.clauses.flatMap((clause) => {
    const kind = admitsFault(clause, sentence);
    if (kind === undefined) return [];
    return [{start: clause.start, end: clause.end, kind, by: speakerOf(clause, sentence) ?? 'I', sentence, clause}];
  });
}

/** Whether a clause is about the speaker: "I", "we", or something of the speaker's own ("my estimate"). */
function speakerOf(clause: Clause, sentence: Sentence): 'I' | 'we' | undefined {
  const {subject} = clause;
  if (subject === undefined) return undefined;
  if (subject.person === 3 && isTheOne(clause, sentence)) return 'I';
  if (subject.person === 1) return subject.plural ? 'we' : 'I';
  return isOwnProduct(subject.text) ? 'I' : undefined;
}

/** "I was the one who forgot", and the verbs that go on from there. */
function isTheOne(clause: Clause, sentence: Sentence): boolean {
  const parent = parentOf(clause, sentence);
  if (parent === undefined || parent.verb === undefined) return false;
  if (clause.role === 'relative') return parent.subject?.person === 1 && parent.verb.lemma === 'be' && !parent.negated;
  return parent.role === 'relative' && parent.subject?.start === clause.subject?.start && isTheOne(parent, sentence);
}

/**
 * What fault of the speaker's a clause admits, if any: by the meaning of its verb, what follows it, and its negation. Hypothetical
 * and general clauses ("if I made a mistake", "I would forget") admit nothing.
 */
function admitsFault(clause: Clause, sentence: Sentence): AdmissionKind | undefined {
  if (!hasVerb(clause) || speakerOf(clause, sentence) === undefined || clause.question) return undefined;
  if (isOthersOpinion(clause, sentence)) return undefined;
  const {verb} = clause;
  if (clause.voice === 'passive') return passiveOutcome(clause);
  if (clause.subject?.person !== 1 && !isTheOne(clause, sentence)) return productFault(clause, sentence);
  const tail = tailOf(clause, sentence);
  if (verb.modal !== undefined) {
    const modal = modalFault(clause, tail, sentence);
    if (modal !== 'actual') return modal;
  }
  const lemma = dictionaryForm(verb.lemma);
  const kind = clause.negated ? deniedAct(clause, tail) : faultyAct(lemma, clause, tail, sentence);
  if (kind === undefined) return undefined;
  // "When I make a mistake, I say so", "if I miss a step": general or supposed, not a thing that happened.
  if (clause.link?.kind === 'condition' && verb.tense !== 'past') return undefined;
  if (verb.tense === 'present' && !verb.perfect && !sentenceIsPast(sentence, clause)) {
    if (clause.link?.kind === 'time' || (clause.negated && lemma !== 'be')) return undefined;
    return 'limit';
  }
  return verb.tense === 'future' ? undefined : kind;
}

/** "She thought I earned too much": what others take to be so, and the speaker may not. */
function isOthersOpinion(clause: Clause, sentence: Sentence): boolean {
  const above = parentOf(clause, sentence);
  return (
    clause.role === 'subordinate' &&
    above?.subject?.person === 3 &&
    !above.negated &&
    !isOwnProduct(above.subject.text) &&
    OPINING.has(above.verb?.lemma ?? '')
  );
}

const OPINING = wordSet('assume believe claim suspect think');

/** "I was rejected", "I wasn't selected": how it ended, told in the passive. */
function passiveOutcome({subject, verb, negated}: VerbClause): AdmissionKind | undefined {
  if (subject?.person !== 1) return undefined;
  return (negated ? CHOOSING : REJECTING).has(verb.lemma) ? 'outcome' : undefined;
}

/** Verbs of which it is a failure not to have been the object: "I wasn't selected". */
const CHOOSING = wordSet('accept admit choose hire offer pick prepare promote select');
/** Verbs of which it is a failure to have been the object: "I was rejected". */
const REJECTING = wordSet('decline demote dismiss fire reject reprimand sack suspend');

/** "I lift the lid and I drop it": a story told in the present tense has no past to lean on, so only a neighbour can tell. */
function sentenceIsPast(sentence: Sentence, clause: Clause): boolean {
  const parent = parentOf(clause, sentence);
  return clause.role !== 'main' && parent?.verb?.tense === 'past' && parent.verb.modal === undefined;
}

/** The fault in "should have checked"; `actual` where the modal only says that something took place ("had to", "could not"). */
function modalFault(clause: VerbClause, tail: string, sentence: Sentence): AdmissionKind | 'actual' | undefined {
  const {verb} = clause;
  const {modal} = verb;
  const perfect = verb.perfect || /^(?:have|of) /u.test(tail);
  if (perfect && (modal === 'should' || modal === 'could' || modal === 'might')) {
    // "I might have forgotten" says what was done; "I could have checked" what was not.
    if ((modal === 'might' || modal === 'could') && faultyAct(verb.lemma, clause, tail, sentence) !== undefined)
      return 'act';
    return 'owning';
  }
  if (perfect && (modal === 'may' || modal === 'must')) return 'actual';
  if (perfect && modal === 'would') {
    return sentence.tokens.some(({lower}) => lower === 'hindsight' || lower === 'differently') ? 'owning' : undefined;
  }
  if (modal === 'supposed to' && /^(?:was|were)/u.test(groupText(clause, sentence))) return undefined;
  if (modal === 'could' && clause.negated) return 'outcome';
  if (modal === 'can' && clause.negated) return 'limit';
  return undefined;
}

/** What fault a clause tells of whoever is its subject, told as a past or present fact; for subjects that only include the speaker. */
export function faultOf(clause: Clause, sentence: Sentence): AdmissionKind | undefined {
  if (!hasVerb(clause)) return undefined;
  const {verb} = clause;
  if (clause.voice === 'passive' || verb.tense === 'future') return undefined;
  if (verb.modal !== undefined && !(verb.modal === 'should' && verb.perfect)) return undefined;
  const tail = tailOf(clause, sentence);
  if (verb.modal !== undefined) return 'owning';
  if (verb.perfect && verb.tense === 'present' && clause.negated) return undefined;
  return clause.negated ? deniedAct(clause, tail) : faultyAct(dictionaryForm(verb.lemma), clause, tail, sentence);
}
