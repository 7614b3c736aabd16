import {findAdmission} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {isOneOf} from '../../engine/one-of.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isThwarted} from './all-told.ts';
import type {Blame} from './candidates.ts';
import {isMadeCause} from './causes.ts';
import {isBadOutcome, isParting} from './effects.ts';
import {mistreatsSpeaker} from './failings.ts';

/** What others or things did to the speaker or the work, where the sentence tells no more, or anything bad that is made the cause of a failure. */
export function isHarm(blame: Blame, clause: Clause, sentence: Sentence, answer: Answer): boolean {
  if (blame === 'condition' && !(isDefinite(clause) && !isAboutSpeaker(clause))) return false;
  const isFailing = isOneOf(blame, 'letdown', 'lapse', 'condition');
  const next = answer.sentences[answer.sentences.indexOf(sentence) + 1];
  if (isMadeCause(clause, next ? {sentence, next} : {sentence})) return isFailing || blame === 'circumstance';
  if (isFailing && (isGivenFor(clause, sentence) || explainsBefore(clause, sentence, answer))) return true;
  if (
    sentence.clauses.some(
      (other) =>
        other !== clause &&
        other.role !== 'relative' &&
        other.role !== 'infinitive' &&
        other.link?.kind !== 'content' &&
        other.subject?.start !== clause.subject?.start,
    )
  )
    return false;
  if (blame === 'letdown') return clause.verb?.tense === 'past';
  return (
    blame === 'condition' ||
    (blame === 'lapse' &&
      (wasInTheWay(clause) || isWorkmate(clause) || (!isServed(clause) && mistreatsSpeaker(clause, sentence))))
  );
}

/** "I left because they never paid us", "My boss ignored me, so I quit" */
function isGivenFor(clause: Clause, sentence: Sentence): boolean {
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      ((isParting(other, sentence) &&
        (clause.link?.kind === 'cause' ||
          (other.start > clause.start && isOneOf(other.link?.kind, 'result', 'addition')))) ||
        isThwarted(other, clause, sentence)),
  );
}

/** "I didn't hit my target. My teammates were slow.": what follows a failure of which nothing else is told. */
function explainsBefore(clause: Clause, sentence: Sentence, {sentences}: Answer): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (
    before === undefined ||
    clause.role !== 'main' ||
    clause.verb?.tense !== 'past' ||
    CONSEQUENCES.has(clause.verb.lemma)
  )
    return false;
  // "My biggest failure? The cook was late."
  if (before.tokens.at(-1)?.lower === '?' && before.tokens.some(({lower}) => ASKED_FOR.has(lower))) return true;
  if (findAdmission([before], ['act', 'owning']) !== undefined) return false;
  // What has a cause of its own needs no other.
  if (before.clauses.some(({link: own}) => own?.kind === 'cause' || own?.kind === 'result')) return false;
  return before.clauses.some(
    (other) =>
      isParting(other, before) ||
      (isBadOutcome(other, before) &&
        (other.subject === undefined || /^(?:i|we|(?:my|our|the) .*)$/iu.test(other.subject.text))),
  );
}

/** What the question asks for. */
const ASKED_FOR = wordSet('failure mistake weakness regret setback error');

/** What others do when the speaker has failed: "I missed the deadline. The client cancelled." */
const CONSEQUENCES = wordSet(
  'break cancel complain delay leave lose miss move postpone quit refuse reject return stop wait walk withdraw',
);

/** Those who are served may be as they like: "The customer yelled at me" is no more than a fact. */
function isServed({subject}: Clause): boolean {
  return /(?:customer|client|guest|patient|passenger|parent|visitor|caller|resident|pupil|student|friend|child|kid)/iu.test(
    subject?.text ?? '',
  );
}

/** Those with whom the speaker works, and not those who are served: "The team didn't deliver", but not "The patient missed two meals". */
function isWorkmate({subject, negated, verb}: Clause): boolean {
  return (
    (negated || verb?.lemma === 'be') && verb?.tense === 'past' && WORKMATES.test(subject?.text.toLowerCase() ?? '')
  );
}

const WORKMATES = longPattern`
  ^(?:(?:the|my|our|some|most|half|all|two|one)(?: of)? )(?:(?:my|the|our|other|new|old|former|night|day|whole) ){0,2}(?:
    team|group|crew|shift|staff|department|teammates?|team members?|members?|others|colleagues?|co-?workers?|boss|
    manager|supervisor|management|leadership|suppliers?|vendors?|contractors?|agency|developers?|designers?|interns?|
    assistant|partner|predecessor|head office|sales team|marketing team|company|employer|sales reps?
  )$|^(?:management|marketing|hr|it|head office|not everyone)$
`;

/** "The oven", "their map": punctuality, alarm clocks or no alarm at all may be the speaker's weakness. */
function isDefinite({subject}: Clause): boolean {
  return /^(?:the|this|that|these|those|their|his|her|\p{L}+['’]s) /iu.test(subject?.text ?? '');
}

/** "The server went down after my change", but not "the oven burned my loaves". */
function isAboutSpeaker({tokens, object}: Clause): boolean {
  return tokens.some(
    ({lower, start}) =>
      /^(?:me|my|mine|us|our|ours)$/u.test(lower) && !(object && object.start <= start && start < object.end),
  );
}

/** "Somebody had parked in front of the gate." */
function wasInTheWay({subject, verb}: Clause): boolean {
  return verb?.perfect === true && /^some(?:one|body)(?: |$)/iu.test(subject?.text ?? '');
}
