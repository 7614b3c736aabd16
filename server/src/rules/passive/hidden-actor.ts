import {admissionsOf} from '../../engine/admission.ts';
import type {Section} from '../../engine/answer.ts';
import type {Clause, Sentence, VerbGroup} from '../../engine/clauses.ts';
import type {SectionName} from '../../engine/sections.ts';
import {ERRING, isMisVerb} from '../lexicon/fault-verbs.ts';
import {CHOICE_NOUNS, FAULT_NOUNS, HARM, NO_DEED, NOBODYS, NOTICING, REPAIR, WORK, WRONG_WORDS} from './deeds.ts';

/** What stands around a passive, as far as it decides how much is lost with the actor. */
export interface Surroundings {
  /** Undefined in prose without headings. */
  readonly section: SectionName | undefined;
  /** The sentences before and after, of the same section; `earlier` is the one before `before`. */
  readonly before: Sentence | undefined;
  readonly earlier: Sentence | undefined;
  readonly after: Sentence | undefined;
  readonly all: Section['sentences'];
  /** Questions about a conflict or a success ask for no mistake, so only an Action section can hide one who should have acted. */
  readonly asksForMistake: boolean;
  /** Whether the answer has a section for the mistake, so that Situation and Task only set the scene. */
  readonly hasMistakeSection: boolean;
}

/**
 * How much a passive hides: `loud` where a deed in the mistake or its repair loses its doer, `quiet` where a doer is merely left out,
 * undefined where nobody would ask for one.
 */
export function hidesActor(clause: Clause, sentence: Sentence, around: Surroundings): 'loud' | 'quiet' | undefined {
  const {verb, subject, voice} = clause;
  if (voice !== 'passive' || verb === undefined || clause.quoted || clause.question) return undefined;
  if (subject === undefined || subject.person === 1 || isNegative(subject.text)) return undefined;
  if (clause.role === 'infinitive' || clause.role === 'gerund' || clause.link?.kind === 'condition') return undefined;
  const missedDuty = verb.modal === 'should' && verb.perfect;
  if (verb.modal !== undefined && !missedDuty) return undefined;
  if (verb.tense === 'present' && !verb.perfect && !clause.negated) return undefined;
  if (clause.agent !== undefined) return clause.agent.person === 1 ? 'quiet' : undefined;
  const faulty = isFaulty(clause, sentence) || (missedDuty && WORK.has(verb.lemma));
  const work = WORK.has(verb.lemma) || REPAIR.has(verb.lemma);
  if (!faulty && (!work || NOBODYS.has(subject.head.lemma) || NOTICING.has(verb.lemma))) return undefined;
  if (clause.role === 'relative') return 'quiet';
  if (faulty) return levelOfFault(clause, sentence, around);
  return levelOfWork(clause, sentence, around);
}

function levelOfFault(clause: Clause, sentence: Sentence, around: Surroundings): 'loud' | 'quiet' {
  const {section} = around;
  if (!around.asksForMistake && section !== 'mistake') return 'quiet';
  if (section === 'result' || section === 'lesson') return 'quiet';
  if ((section === 'situation' || section === 'task') && (around.hasMistakeSection || clause.verb?.perfect === true))
    return 'quiet';
  return isOwned(sentence, around) ? 'quiet' : 'loud';
}

function levelOfWork(clause: Clause, sentence: Sentence, around: Surroundings): 'loud' | 'quiet' | undefined {
  const lemma = clause.verb?.lemma ?? '';
  switch (around.section) {
    case 'mistake':
      if (clause.role !== 'main' || clause.verb?.perfect === true) return 'quiet';
      return around.all.some((one) => ownsUp(one)) ? 'quiet' : 'loud';
    case 'action':
      if (clause.role !== 'main') return 'quiet';
      return [sentence, around.before].some((one) => one !== undefined && tellsOwnDeed(one)) ? 'quiet' : 'loud';
    case 'result':
    case 'lesson':
      return REPAIR.has(lemma) ? 'quiet' : undefined;
    case undefined:
      if (!around.asksForMistake) return undefined;
      if (clause.role !== 'main' || !(REPAIR.has(lemma) || REMEDIES.test(clause.subject?.head.lemma ?? '')))
        return undefined;
      return [sentence, around.before, around.after].some((one) => one !== undefined && tellsOwnDeed(one))
        ? undefined
        : 'loud';
    default:
      return 'quiet';
  }
}

const REMEDIES =
  /^(?:correction|apology|refund|fix|replacement|patch|erratum|update|retraction|credit|recall|workaround)$/u;

/** Whether the words say that the deed was wrong, or that it was left undone. */
function isFaulty(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject, auxiliary, negated} = clause;
  if (verb === undefined || subject === undefined) return false;
  const {lemma} = verb;
  const noun = subject.head.lemma;
  const isWork = WORK.has(lemma) || REPAIR.has(lemma);
  if (negated) return (isWork || NOTICING.has(lemma)) && !NOBODYS.has(noun);
  if (['make', 'take', 'introduce'].includes(lemma) && FAULT_NOUNS.has(noun)) return true;
  if (['make', 'take'].includes(lemma) && CHOICE_NOUNS.has(noun)) return subject.text.length < 30;
  // "It wasn't picked up until the customer rang" is told by its negation; "it was left open" by its predicate.
  if (lemma === 'leave') return LEFT_WRONG.test(wordsAfter(verb, sentence));
  if (NO_DEED.has(lemma) && !isWork) return false;
  // "The feature was dropped from the release": a decision, no accident.
  if (lemma === 'drop' && /^from\b/u.test(tail(clause))) return false;
  if (ERRING.has(lemma) || isMisVerb(lemma) || HARM.has(lemma)) return !NOBODYS.has(noun) || lemma === 'miss';
  if (['mix up', 'save over'].includes(`${lemma} ${verb.particle?.lower ?? ''}`)) return true;
  if (!isWork) return false;
  if (auxiliary?.lemma === 'get') return !NOBODYS.has(noun);
  if (subjectTokens(clause, sentence).some((word) => WRONG_WORDS.has(word))) return true;
  return (
    clause.tokens.some(({lower, start}) => start > verb.group.start && WRONG_WORDS.has(lower)) ||
    AMISS.test(tail(clause))
  );
}

/** "The machine was left running", "the till was left open" */
const LEFT_WRONG = /^(?:\S+ ){0,2}(?:out|off|behind|open|on|unlocked|running|unattended|blank|exposed|unplugged)\b/u;

/** The next three words after a verb, -ing forms included. */
function wordsAfter({end}: VerbGroup, sentence: Sentence): string {
  const words = sentence.tokens.filter(({start}) => start >= end).slice(0, 3);
  return words.map(({lower}) => lower).join(' ');
}

/** After the verb: "in dollars instead of euros", "to the whole company by accident". */
const AMISS =
  /\b(?:by (?:mistake|accident|error)|in error|instead of|in place of|rather than|without|too (?:early|late|soon|much|many|little|few|high|low)|anyway|another (?:customer|client|patient|company)|the whole company|everyone|everybody|last (?:year|month|week)['’]s|the old)\b/u;

function tail(clause: Clause): string {
  const after = clause.verb?.end ?? clause.start;
  return clause.tokens
    .filter(({start}) => start >= after)
    .map(({lower}) => lower)
    .join(' ')
    .replaceAll(" 's", "'s");
}

function subjectTokens({subject}: Clause, sentence: Sentence): readonly string[] {
  if (subject === undefined) return [];
  const words = sentence.tokens.filter(({start, end}) => subject.start <= start && end <= subject.end);
  return words.map(({lower}) => (lower === 'old' ? 'outdated' : lower));
}

function isNegative(subject: string): boolean {
  return /^(?:no|none|nothing|nobody|neither)\b/iu.test(subject);
}

/** Whether the same or a neighbouring sentence says that the speaker did it; what follows from a mistake may take two sentences to tell. */
function isOwned(sentence: Sentence, {before, earlier, after}: Surroundings): boolean {
  return [sentence, before, earlier, after].some((one) => one !== undefined && ownsUp(one));
}

function ownsUp(sentence: Sentence): boolean {
  return admissionsOf(sentence).some(
    ({by, kind, clause}) => by === 'I' && (kind === 'act' || kind === 'owning') && clause?.voice !== 'passive',
  );
}

/** Whether the speaker does something in a sentence: "I called the client". */
function tellsOwnDeed(sentence: Sentence): boolean {
  return sentence.clauses.some(
    ({voice, subject, verb, quoted}) =>
      voice === 'active' && !quoted && subject?.person === 1 && verb !== undefined && verb.lemma !== 'be',
  );
}
