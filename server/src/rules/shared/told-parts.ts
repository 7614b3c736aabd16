import {isOwnAct} from '../../engine/acts.ts';
import {admissionsOf} from '../../engine/admission.ts';
import type {Answer, Section} from '../../engine/answer.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {hasPhrase, phrase} from '../../engine/phrases.ts';
import {hasOwnLabel, misspelledWording} from '../../engine/reading/headings.ts';
import {comesAfterMistake, SECTIONS, TELLING_SECTIONS} from '../../engine/sections.ts';
import {isDraft, sectionsNamed} from '../../engine/structure.ts';
import {wordSet} from '../../engine/word-set.ts';

/** What a part of a STAR answer must say at least to set the scene as well. */
export const SCENE_WORDS = 12;

/**
 * Whether a writer divides in a way of their own: by headings or labels that are no section's ("Straight after", "Found by: …"), by one label
 * only, or hardly by the names of STAR (Context / Action / Result / Learning, Problem / Solution, "Task / What I did / What came of it").
 * Each part of such a division may hold more than one of ours, so that only the sentences can tell what is missing.
 */
export function isOwnDivision(answer: Answer): boolean {
  const named = answer.sections.filter(({names}) => names.length > 0);
  const isCalled = (words: RegExp): boolean => named.some(({heading}) => words.test(heading?.text ?? ''));
  return (
    named.length < 2 ||
    !(isCalled(/\bsituation\b|^s$/iu) || (isCalled(/\btask\b|^t$/iu) && !isCalled(/^(?:what|how|where) /iu))) ||
    answer.sections.some(
      (section) => (isOwnHeading(section) && section.words > 0) || section.blocks.some(({prose}) => hasOwnLabel(prose)),
    )
  );
}

function isOwnHeading({names, heading}: Section): boolean {
  return names.length === 0 && heading !== undefined && misspelledWording(heading.text) === undefined;
}

/** Whether a part says enough to set the scene whatever it is called; what was done and what came of it set none, wherever they stand. */
export function setsScene({sections}: Answer, least: number): boolean {
  return sections.some((section) => {
    const {name, heading, words} = section;
    // A misspelled "Lesons" is meant for a Lesson.
    const isScene = name === undefined ? heading === undefined || isOwnHeading(section) : TELLING_SECTIONS.has(name);
    return isScene && words >= least;
  });
}

const DUTY = phrase(
  '(?:in charge|responsible|accountable) (?:of|for)',
  '(?:my|our) (?:job|task|role|part|duty|goal|aim|responsibility)',
  '(?:was|were|am) (?:asked|told|supposed|meant|due|expected|hired|assigned) to',
  'had to',
  'needed to',
  '(?:asked|told|wanted|sent|expected) (?:me|us) to',
  'volunteered',
  'on call',
  'took over',
);
/** "I worked in a print shop", "I looked after the bookings": what someone is and does all day. */
const OCCUPATIONS = wordSet('drive join lead look manage run sell serve start study teach train work');

/**
 * Whether the Situation also says what the speaker had to do, or did, or did wrong: "I ordered the interpreting for six hundred guests", "I
 * lost a big tender for our company".
 */
export function tellsTask(answer: Answer): boolean {
  return sectionsNamed(answer, 'situation')
    .flatMap(({sentences}) => sentences)
    .some(
      (sentence) =>
        hasPhrase(sentence, DUTY) ||
        admissionsOf(sentence).length > 0 ||
        sentence.clauses.some(
          (clause) =>
            clause.role === 'main' &&
            !clause.subject?.implied &&
            !OCCUPATIONS.has(clause.verb?.lemma ?? '') &&
            isOwnAct(clause),
        ),
    );
}

/** Whether the speaker does something besides the mistake itself. */
export function tellsAction({sentences}: Answer): boolean {
  return sentences.some((sentence) => {
    const faults = admissionsOf(sentence).map(({clause}) => clause);
    return sentence.clauses.some((clause) => isOwnAct(clause) && !faults.includes(clause));
  });
}

/**
 * Whether an answer says how it ended: by what became of others and of things ("She stayed", "it has caught two slips since"), by what became
 * of "us", or in figures ("Error rate from 19 to 2 percent"). A part that sets the scene can do so after its first sentence.
 */
export function tellsResult({sections}: Answer): boolean {
  return sections.some(({name, sentences}, index) => {
    const isScene = index === 0 || (name !== undefined && TELLING_SECTIONS.has(name));
    return (isScene ? sentences.slice(1) : sentences).some(saysOutcome);
  });
}

function saysOutcome({clauses, tokens}: Sentence): boolean {
  return clauses.some(isOutcome) || tokens.some(({text, pos}) => pos === 'NUM' && /\d/u.test(text));
}

function isOutcome({role, subject, verb, quoted, question}: Clause): boolean {
  if (verb === undefined || role === 'relative' || role === 'infinitive' || role === 'gerund') return false;
  if (quoted || question || verb.modal !== undefined) return false;
  if (verb.tense !== 'past' && !verb.perfect) return false;
  return subject !== undefined && (subject.person === 3 || subject.plural);
}

/** Whether a STAR answer goes on to its Lesson without a Result, and says on the way there how it ended. */
export function tellsResultOnTheWay(answer: Answer): boolean {
  return (
    sectionsNamed(answer, 'lesson').length > 0 &&
    answer.sections.some(({name, sentences}) => (name === 'action' || name === 'lesson') && sentences.some(saysOutcome))
  );
}

/** The words that a Situation, a Task and a Mistake can take together. */
const TELLING_WORDS = SECTIONS.filter(({name}) => TELLING_SECTIONS.has(name)).reduce(
  (sum, {budget}) => sum + budget.max,
  0,
);

/**
 * Whether the writer of a divided answer has not come to the Action yet. In an answer that is longer, or has other headings or labels, it may be told
 * elsewhere.
 */
export function endsBeforeAction(answer: Answer): boolean {
  if (isDraft(answer)) return true;
  const mayTellIt = ({heading, names, words}: Section): boolean =>
    words > 0 && (names.length === 0 ? heading !== undefined : names.some(comesAfterMistake));
  if (answer.words > TELLING_WORDS || answer.sections.some(mayTellIt)) return false;
  return !(isOwnDivision(answer) && tellsAction(answer));
}
