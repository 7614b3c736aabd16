import {admissionsOf} from '../../engine/admission.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import {defineFrames, type FrameFinder} from '../frames/frames.ts';
import {plainWordsOf} from '../frames/plain-words.ts';
import {clauseAt} from '../shared/clause-places.ts';
import {badWork} from './bad-work.ts';
import {FINDING_ERRORS, isSlip, regionOf, whatWentWrong} from './fault-region.ts';
import type {Place} from './places.ts';
import type {CoreSkill} from './roles.ts';

const finders = new WeakMap<readonly string[], FrameFinder<'fault'>>();

function finderOf(faults: readonly string[]): FrameFinder<'fault'> {
  let finder = finders.get(faults);
  if (finder === undefined) {
    finder = defineFrames({fault: faults});
    finders.set(faults, finder);
  }
  return finder;
}

/** What a sentence tells that went wrong in a skill, of the speaker's own doing. */
export function faultsIn(sentence: Sentence, skill: CoreSkill): readonly Place[] {
  const found: Place[] = [];
  for (const match of skill.faults.length > 0 ? finderOf(skill.faults)(sentence) : []) {
    const clause = sentence.clauses.find(({verb}) => verb && match.start <= verb.start && verb.start < match.end);
    if (clause?.subject?.person !== 1 || clause.negated || clause.quoted || clause.voice === 'passive') continue;
    found.push({start: startOf(clause, match.start), end: match.end, skill: skill.skill});
  }
  const {text} = plainWordsOf(sentence);
  // What follows looks for words of the skill here and there in the sentence.
  if (!skill.namesCore.test(text)) return found;
  if (LATE.test(text) && !skill.namesCore.test('deadline')) return found;
  for (const {clause, by, kind} of admissionsOf(sentence)) {
    if (clause === undefined || by !== 'I' || kind === 'limit' || clause.quoted) continue;
    const region = regionOf(sentence, clause);
    if (region === undefined || !skill.namesCore.test(whatWentWrong(clause, region.words))) continue;
    found.push({
      start: region.start,
      end: region.end,
      skill: skill.skill,
      isSlip: isSlip(sentence, clause, region.words),
    });
  }
  // "I signed off an account that I had not checked" is more than a slip in signing.
  const isAllSlips = found.every(({isSlip}) => isSlip);
  const bad = isAllSlips ? badWork(sentence, skill) : [];
  if (found.length === 0 || bad.some(({isSlip}) => !isSlip)) found.unshift(...bad);
  if (found.length === 0) found.push(...namedErrors(sentence, skill));
  return found;
}

/** What was done well enough but not in time is a fault only of those who live by deadlines. */
const LATE = longPattern`
  \b(?:minutes?|hours?|days?|weeks?|months?) (?:too )?late\b(?! payment)|
  \b(?:minutes?|hours?|days?|weeks?|months?)? ?(?:after|past) (?:the|my|our) deadline\b|
  \blate (?:for|with|to)\b
`;

/** Nouns for what goes wrong in a piece of work. */
const SKILL_FAULT = unbroken`
  (?:
    errors?|mistakes?|slips?|blunders?|failures?|typos?|bugs?|mix-ups?|oversights?|inaccurac(?:y|ies)|
    discrepanc(?:y|ies)|miscalculations?
  )
`;

/** Such a noun with the word before it and those after its preposition. */
const NAMED_ERROR = new RegExp(
  `(?:([^\\s,.;:!?]+) )?\\b${SKILL_FAULT}\\b(?: (?:in|with|on) ((?:[^\\s,.;:!?]+ ?){1,4}))?`,
  'gu',
);

/** "three spelling errors", "a bug in the billing code": the error is named after the skill. */
function namedErrors(sentence: Sentence, skill: CoreSkill): readonly Place[] {
  const {text, places} = plainWordsOf(sentence);
  for (const match of text.matchAll(NAMED_ERROR)) {
    const named = `${match[1] ?? ''} | ${match[2] ?? ''} | ${match[0]}`;
    if (!skill.namesCore.test(named)) continue;
    const start = places[match.index] as number;
    const clause = clauseAt(sentence, start);
    if (clause?.subject?.person !== 1 || clause.negated || clause.quoted) continue;
    // "I found an error in the ledger" is no error of one's own.
    if (FINDING_ERRORS.has(clause.verb?.lemma ?? '') || /^(?:track|trace)$/u.test(clause.verb?.lemma ?? '')) continue;
    const end = (places[Math.min(places.length, match.index + match[0].trimEnd().length) - 1] as number) + 1;
    return [{start: startOf(clause, start), end, skill: skill.skill}];
  }
  return [];
}

/** Where the subject of a clause starts, if it stands right before the words in question. */
function startOf(clause: Clause, fallback: number): number {
  const {subject} = clause;
  return subject && !subject.implied && subject.start < fallback && fallback - subject.end < 25
    ? subject.start
    : fallback;
}
