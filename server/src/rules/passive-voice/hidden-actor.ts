import {isOwnAct} from '../../engine/acts.ts';
import {admissionsOf} from '../../engine/admission.ts';
import type {Section} from '../../engine/answer.ts';
import {type Clause, parentOf, type Sentence, type VerbClause} from '../../engine/clauses.ts';
import {isDoneToSpeaker} from '../../engine/done-to-speaker.ts';
import {isOneOf} from '../../engine/one-of.ts';
import type {SectionName} from '../../engine/sections.ts';
import {wordSet} from '../../engine/word-set.ts';
import {kindOf} from '../shared/others.ts';
import {NOTICING, REPAIRING} from './deeds.ts';
import {isFaulty, isNegative, isNobodys, isWork} from './faulty-deeds.ts';

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

/** How much a passive hides: `loud` where a deed in the mistake or its repair loses its doer, `quiet` where a doer is merely left out. */
export type Loudness = 'loud' | 'quiet';

/** How much a passive hides; undefined where nobody would ask for a doer, and for other clauses. */
export function hidesActor(clause: VerbClause, sentence: Sentence, around: Surroundings): Loudness | undefined {
  const {verb, subject, voice} = clause;
  if (voice !== 'passive' || clause.quoted || clause.question) return undefined;
  if (subject === undefined || subject.person === 1 || clause.link?.kind === 'condition') return undefined;
  if ((clause.role === 'infinitive' || clause.role === 'gerund') && !isRaised(clause, sentence)) return undefined;
  // "My failure was not being selected": it befell the speaker.
  if (verb.progressive && /(?:failure|regret|disappointment|weakness|setback|fear)$/u.test(subject.head.lower))
    return undefined;
  // "The value was being read from a stale config" tells of a process and of no deed.
  if (verb.progressive && clause.role === 'main') return undefined;
  const missedDuty = verb.modal === 'should' && verb.perfect;
  if (verb.modal !== undefined && !missedDuty) return undefined;
  // "Results are not shared with anyone": a standing rule or habit, and nobody's deed.
  if (verb.tense === 'present' && !verb.perfect) return undefined;
  if (clause.agent !== undefined) return clause.agent.person === 1 ? 'quiet' : undefined;
  // "Most of them had got muddled", "my agents were lost": a state of theirs.
  const isState = verb.lemma === 'lose' || (clause.auxiliary?.lemma === 'get' && CONFUSED.has(verb.lemma));
  if (isState && kindOf(subject) === 'person') return undefined;
  // "It was escalated to us", "My access was revoked": by others.
  if (isDoneToSpeaker(clause, sentence.tokens)) return undefined;
  const faulty = isFaulty(clause, sentence) || (missedDuty && isWork(verb.lemma));
  const asks =
    isWork(verb.lemma) && !isNobodys(subject.head.lemma) && !NOTICING.has(verb.lemma) && !isNegative(subject.text);
  if (!faulty && !asks) return undefined;
  if (clause.role === 'relative' || isProcess(clause) || isHabitual(clause) || namesActorBeside(clause, sentence))
    return 'quiet';
  if (faulty) return levelOfFault(clause, sentence, around);
  return levelOfWork(clause, sentence, around);
}

/** What people get without anybody's doing it to them. */
const CONFUSED = wordSet('confuse distract muddle upset');

/** "A guest told us that the wrong song was being played": what went on, in a clause that says who noticed. */
function isProcess({verb, role}: VerbClause): boolean {
  return verb.progressive && role === 'subordinate';
}

/** "When a draft was deleted, two invoices got the same number": any draft, by anyone. */
function isHabitual({link, subject}: Clause): boolean {
  return link?.kind === 'time' && /^(?:an?|any|every|each) /iu.test(subject?.text ?? '');
}

/** "Returns were entered by temps, and six hundred parcels were credited to the wrong customers": the actors are named once for both. */
function namesActorBeside(clause: Clause, {clauses}: Sentence): boolean {
  return clauses.some((other) => other.agent !== undefined && other.end <= clause.start && other.voice === 'passive');
}

/** "ended up being sent", "failed to be sent", "happened to be deleted": as good as "was sent". */
function isRaised(clause: Clause, sentence: Sentence): boolean {
  const above = parentOf(clause, sentence)?.verb;
  return (
    above?.tense === 'past' && above.modal === undefined && ['end', 'fail', 'happen', 'turn'].includes(above.lemma)
  );
}

function levelOfFault(clause: VerbClause, sentence: Sentence, around: Surroundings): Loudness {
  const {section} = around;
  if (!around.asksForMistake && section !== 'mistake') return 'quiet';
  if (section === 'result' || section === 'lesson') return 'quiet';
  if ((section === 'situation' || section === 'task') && (around.hasMistakeSection || clause.verb.perfect))
    return 'quiet';
  // "I filled in the form that night. The right patient was scanned late": the mistake has been told, and the speaker acts.
  const follows = (section === 'action' && around.hasMistakeSection) || isBefallen(clause);
  if (follows && tellsOwnDeed(around.before)) return 'quiet';
  if (comesOfOwnDeed(clause, sentence) || isForOwnDeed(clause, sentence)) return 'quiet';
  return isOwned(sentence, around) ? 'quiet' : 'loud';
}

/** "I turned the oven up, and the cakes were ruined": what came of the deed that the same sentence tells. */
function comesOfOwnDeed(clause: VerbClause, {clauses}: Sentence): boolean {
  const {link, verb, start, negated} = clause;
  if (!isOneOf(link?.kind, 'addition', 'result') || verb.perfect || negated) return false;
  // "I used the old list, so three people were paid too little"
  if (link?.kind !== 'result' && !SUFFERED.has(verb.lemma) && !isBefallen(clause)) return false;
  return clauses.some(
    (other) => other.end <= start && other.role === 'main' && isOwnAct(other) && !AWAY.has(other.verb?.lemma ?? ''),
  );
}

/** "The bed wasn't changed, because I went home": the reason says who should have done it. */
function isForOwnDeed(clause: VerbClause, {clauses}: Sentence): boolean {
  const index = clauses.indexOf(clause);
  return clauses.some(
    (other) =>
      other.parent === index && other.link?.kind === 'cause' && isOwnAct(other) && other.verb?.lemma !== 'have',
  );
}

/** What becomes of things by what somebody does to something else. */
const SUFFERED = wordSet(`
  break burn contaminate corrupt crush damage delay destroy erase flood kill lose overwrite ruin scratch smash soak spill
  spoil stain wake waste wipe wreck
`);

/** Acts that take the speaker to where nothing of it happens, or only say where that was: "I worked in a kitchen, and …". */
const AWAY = wordSet('arrive begin come drive fly go leave live return start travel walk work');

function levelOfWork(clause: VerbClause, sentence: Sentence, around: Surroundings): Loudness | undefined {
  const {lemma, perfect} = clause.verb;
  switch (around.section) {
    case 'mistake':
      if (clause.role !== 'main' || perfect) return 'quiet';
      // "I merged the lists at five. Twenty seats were sold again at the door": what came of it.
      if (tellsOwnDeed(around.before)) return 'quiet';
      return around.all.some(ownsUp) ? 'quiet' : 'loud';
    case 'action':
      if (clause.role !== 'main') return 'quiet';
      return [sentence, around.before].some(tellsOwnDeed) ? 'quiet' : 'loud';
    case 'result':
    case 'lesson':
      return REPAIRING.has(lemma) ? 'quiet' : undefined;
    case undefined:
      if (!around.asksForMistake) return undefined;
      if (clause.role !== 'main' || !(REPAIRING.has(lemma) || REMEDIES.has(clause.subject?.head.lemma ?? '')))
        return undefined;
      return [sentence, around.before, around.after].some(tellsOwnDeed) ? undefined : 'loud';
    default:
      return 'quiet';
  }
}

/** "I pressed enter. 1,300 people were thrown out of an exam": what befell people comes of the deed before. */
function isBefallen({subject, negated}: Clause): boolean {
  return (
    !negated &&
    subject !== undefined &&
    (subject.plural || subject.head.lower === 'people') &&
    kindOf(subject) === 'person'
  );
}

/** Nouns for what is done about a mistake. */
const REMEDIES = wordSet(`
  apology correction credit erratum fix patch recall refund replacement retraction update workaround
`);

/** Whether the same or a neighbouring sentence says that the speaker did it; what follows from a mistake may take two sentences to tell. */
function isOwned(sentence: Sentence, {before, earlier, after}: Surroundings): boolean {
  return [sentence, before, earlier, after].some(ownsUp);
}

function ownsUp(sentence: Sentence | undefined): boolean {
  const admissions = sentence === undefined ? [] : admissionsOf(sentence);
  return admissions.some(
    ({by, kind, clause}) => by === 'I' && (kind === 'act' || kind === 'owning') && clause?.voice !== 'passive',
  );
}

/** Whether the speaker does something in a sentence, if there is one: "I called the client". */
function tellsOwnDeed(sentence: Sentence | undefined): boolean {
  const clauses = sentence?.clauses ?? [];
  return clauses.some(
    ({voice, subject, verb, quoted}) =>
      voice === 'active' && !quoted && subject?.person === 1 && verb !== undefined && verb.lemma !== 'be',
  );
}
