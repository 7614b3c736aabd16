import {findOwnAct} from '../../engine/acts.ts';
import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {findAdmission} from '../../engine/admission.ts';
import type {Answer, Section} from '../../engine/answer.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {findLesson} from '../../engine/lesson.ts';
import {isOneOf} from '../../engine/one-of.ts';
import {hasPhrase, phrase, wordsOf} from '../../engine/phrases.ts';
import type {Severity} from '../../engine/rule.ts';
import {comesAfterMistake, TELLING_SECTIONS} from '../../engine/sections.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {otherOf} from '../shared/others.ts';
import {isAllThatIsOwned, ownsBeside, ownsFault} from '../shared/owns-beside.ts';
import type {Candidate} from './candidates.ts';
import {isMadeCause, namesSpeakerAsCause, type Place} from './causes.ts';
import {isBadOutcome, isEffect} from './effects.ts';
import {blamedBefore, isOwnedAfter, isSetRight} from './set-right.ts';

/** The answer around a candidate. */
export interface Setting {
  /** Whether the speaker owns a fault anywhere in the answer. */
  readonly owned: boolean;
  readonly answer: Answer;
  readonly section: Section;
}

/** How loud a candidate is to be reported; undefined where the answer around it makes it no blame. */
export function severityOf(candidate: Candidate, place: Place, setting: Setting): Severity | undefined {
  const severity = severityBeside(candidate, place, setting);
  return severity === 'warning' && setsScene(candidate, place, setting.section) ? 'information' : severity;
}

function severityBeside(candidate: Candidate, place: Place, {owned, answer, section}: Setting): Severity | undefined {
  const {blame, clause} = candidate;
  if (owned && isFormerView(candidate, place.sentence)) return undefined;
  if (blame === 'contempt') return 'warning';
  if (answer.kind === 'star' || namesSpeakerAsCause(candidate, place.sentence)) return undefined;
  // What is owned around it has been weighed, but "I should have asked" right after it settles the matter.
  if (blame === 'claim') {
    if (isOwnedAfter(candidate, place.sentence) || ownsFault(place.next) || blamedBefore(place.sentence))
      return undefined;
    // What comes after the mistake: there, how a machine or a market behaved explains what was found or achieved.
    return owned && comesAfterMistake(section.name) && !chargesPerson(place.sentence) ? 'information' : 'warning';
  }
  const mild = blame === 'cause' || blame === 'lapse' || blame === 'condition' || blame === 'circumstance';
  if (isSetRight({span: candidate, clause, mild, trust: blame === 'trust'}, place)) return undefined;
  if (blame === 'charge' && owned && tellsApproval(candidate, place.sentence)) return undefined;
  if (isOneOf(blame, 'trust', 'counterfactual', 'denial', 'charge')) return 'warning';
  const aftermath =
    isOneOf(blame, 'lapse', 'circumstance', 'cause') &&
    !owned &&
    clause !== undefined &&
    !isOthersAlone(section) &&
    isAftermath(clause, answer);
  if (blame === 'cause') {
    const excused = !owned || isAllThatIsOwned(place.sentence, answer);
    return excused && !aftermath && isOwnLossCaused(clause, place) ? 'warning' : undefined;
  }
  // "… so the patient never took the wrong tablets, but she had to wait" is what came of it, whatever else came of it.
  const cause = clause !== undefined && clause.link?.kind !== 'result' && isMadeCause(clause, place);
  // A mere lapse of others is context where the speaker owns an act of their own elsewhere.
  if (cause) return mild && ownsBeside(answer, place.sentence) ? 'information' : 'warning';
  if (blame === 'condition' && clause !== undefined && isDealtWith(clause, place.sentence)) return undefined;
  const telling = section.name === undefined || TELLING_SECTIONS.has(section.name);
  if (!telling || blame === 'circumstance') return undefined;
  if (aftermath) return 'information';
  if (!owned)
    return blame === 'condition' && section.name !== undefined && section.name !== 'mistake' ? undefined : 'warning';
  return blame === 'letdown' || blame === 'unserved' ? 'information' : undefined;
}

/** "My manager signed it off": beside an own fault, how far it went, or how it ended. */
function tellsApproval({start, end}: Span, sentence: Sentence): boolean {
  return APPROVED.test(wordsOf(sentence).slice(start - sentence.start, end - sentence.start));
}

const APPROVED = /\b(?:signed|cleared|approved|authori[sz]ed|okayed|ok'd|sanctioned|agreed)\b/u;

/** "The gloves were no good, so I bought new ones": what came of it is no trouble, but what the speaker did about it. */
function isDealtWith({end}: Clause, {clauses}: Sentence): boolean {
  return clauses.some(
    ({link, subject, verb, start}) =>
      start >= end && link?.kind === 'result' && subject?.person === 1 && DEALING.has(verb?.lemma ?? ''),
  );
}

/** What people do about what is broken or out of date. */
const DEALING = wordSet(
  'bake borrow bring buy call fetch fix mend order phone repair replace report ring swap tell warn',
);

function chargesPerson(sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => otherOf(clause, sentence) === 'person');
}

/** The speaker, alone or with others. */
const OURSELVES = phrase("(?:i|me|my|myself|mine|we|us|our|ours)(?:'(?:m|d|ve|ll|re))?");

/** "The company had just been taken over and no one knew who was in charge": a Situation that neither names the speaker nor blames an outcome on it. */
function setsScene({blame}: Candidate, {sentence, next}: Place, {name}: Section): boolean {
  if (name !== 'situation' && name !== 'task') return false;
  if (isOneOf(blame, 'contempt', 'trust', 'counterfactual', 'denial', 'charge') || hasPhrase(sentence, OURSELVES))
    return false;
  return !isEffect(next) && !sentence.clauses.some(({link}) => link?.kind === 'cause' || link?.kind === 'result');
}

/** "HR forgot to tell me that two people were on leave": a Mistake that tells of no deed of the speaker's. */
function isOthersAlone({name, sentences}: Section): boolean {
  return name === 'mistake' && findOwnAct(sentences) === undefined && findAdmission(sentences) === undefined;
}

/** "I'd told myself that the others were lazy", "I thought, not my job, and went on": what the speaker used to think, where they own up. */
function isFormerView({start}: Span, sentence: Sentence): boolean {
  return sentence.clauses.some(
    ({subject, verb, role, end}) =>
      subject?.person === 1 &&
      verb !== undefined &&
      // "I used to think that the others were lazy"
      (verb.tense === 'past' || role === 'infinitive') &&
      verb.end <= start &&
      end >= start - 3 &&
      (/^(?:think|believe|assume|suppose|figure|convince)$/u.test(verb.lemma) ||
        (verb.lemma === 'tell' &&
          sentence.tokens.some(({start: at, lower}) => at === verb.end + 1 && lower === 'myself'))),
  );
}

/**
 * "I checked them through to the wrong San Jose. … The bags turned up two days later": in an answer that puts things right and draws a
 * lesson, what others did after the speaker's deed is what came of it.
 */
function isAftermath(clause: Clause, {sentences}: Answer): boolean {
  const before = sentences.filter(({start}) => start <= clause.start);
  const deed = findOwnAct(
    before,
    (act) => act !== clause && act.start < clause.start && act.role === 'main' && !setsOut(act),
  );
  const after = sentences.filter(({start}) => start > clause.start);
  return deed !== undefined && findOwnAct(after) !== undefined && findLesson(sentences) !== undefined;
}

/** "I led a group of five", "I had to deliver a report": where the speaker stood, before anything was done. */
function setsOut({verb}: Clause): boolean {
  return verb === undefined || verb.modal !== undefined || verb.progressive || SETTING_OUT.has(verb.lemma);
}

/** Verbs by which people say what their part was. */
const SETTING_OUT = wordSet(`
  attend coordinate do handle have help hope join lead live look manage move need oversee own plan run serve spend start study supervise
  support take teach try use want work
`);

/** "My flatmate turned off my alarm, so I was late." */
function isOwnLossCaused(clause: Clause | undefined, place: Place): boolean {
  if (clause === undefined) return false;
  if (
    !isMadeCause(clause, place) &&
    !place.sentence.clauses.some((other) => other.start >= clause.end && isMishap(other))
  )
    return false;
  const linked =
    clause.link?.kind === 'cause' ||
    place.sentence.clauses.some(
      (other) => other.start >= clause.end && other.link?.kind === 'addition' && isMishap(other),
    ) ||
    place.sentence.clauses.some(({link, start}) => link?.kind === 'result' && start >= clause.end);
  return (
    linked &&
    place.sentence.clauses.some(
      (other) =>
        other !== clause &&
        ((other.subject?.person === 1 && other.verb?.modal !== 'could' && isBadOutcome(other, place.sentence)) ||
          isMishap(other)),
    )
  );
}

/** What things do without anybody's will. */
const MISHAPS = wordSet(`
  leak collapse burn flood crack spill fall break crash explode die flop jam overflow smash melt rot spoil expire
  vanish disappear tip derail rust split warp burst short sink bounce stall escalate implode evaporate
`);

/** "… and the ceiling came down": what no one does, but what comes of what someone did. */
function isMishap({subject, verb, negated}: Clause): boolean {
  if (subject === undefined || verb === undefined || verb.tense !== 'past' || negated) return false;
  if (subject.person !== 3 || subject.implied || isOwnProduct(subject.text)) return false;
  if (verb.lemma === 'come' || verb.lemma === 'go')
    return /^(?:down|off|apart|loose|under|bankrupt|out)$/u.test(verb.particle?.lower ?? '');
  return MISHAPS.has(verb.lemma);
}
