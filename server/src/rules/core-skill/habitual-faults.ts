import {admissionsOf} from '../../engine/admission.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {upToSoft} from './edge-of-the-job.ts';
import {regionOf} from './fault-region.ts';

/** Verbs that say, in the present, that something goes wrong again and again. */
const ERRING = wordSet(`
  botch burn confuse crash drop fail forget freeze fumble garble lose misjudge miscalculate miscount mishear misplace misread misspell
  mispronounce miss mistranslate mistype mix muddle neglect omit oversalt overcook overlook overestimate panic skip slip spill stall
  struggle stumble transpose undercook underestimate
`);
/** How something is done that is done badly. */
const BADLY = longPattern`
  \b(?:
    badly|poorly|slowly|clumsily|carelessly|sloppily|awkwardly|unevenly|too (?!much\b|many\b|often\b|long\b|seriously\b|hard on\b)[\p{L}-]+|
    wrong|wrongly|incorrectly|(?:two|three|several|many|more than one|a second|a few) (?:or \p{L}+ )?(?:tries|attempts|goes|times)
  )\b
`;
/** How it is not done that should be: "I don't explain clutch control well". */
const WELL = longPattern`
  \b(?:
    well|properly|clearly|fast|quickly|easily|enough|correctly|accurately|neatly|always|often|fluently|reliably|confidently|evenly|
    right|straight|in time|the first time|first time|at once
  )\b
`;
/** Verbs of caring, whose excess is a boast and no fault of the skill, and of having to do with others. */
const CARING = wordSet(
  'agree appreciate believe care delegate eat enjoy feel hope like love mean mind say smoke speak spend take think trust want work worry',
);

/** "I overlook commas", "I brake too hard", "I don't always spot interactions": what the speaker does badly as a rule. */
export function habitualFaults(sentence: Sentence, namesSkill: RegExp): readonly Span[] {
  const limits = new Set(
    admissionsOf(sentence).flatMap(({clause, by, kind}) => (kind === 'limit' && by === 'I' && clause ? [clause] : [])),
  );
  return sentence.clauses.flatMap((clause) => {
    if (!isOwnHabit(clause)) return [];
    const region = regionOf(sentence, clause);
    if (region === undefined || !namesSkill.test(upToSoft(region.words))) return [];
    const lemma = clause.verb?.lemma ?? '';
    const isFault = clause.negated
      ? WELL.test(region.words) && !CARING.has(lemma)
      : limits.has(clause) || ERRING.has(lemma) || (BADLY.test(region.words) && !CARING.has(lemma));
    return isFault ? [{start: region.start, end: region.end}] : [];
  });
}

/** Whether a clause tells in the present what the speaker does. */
function isOwnHabit({subject, verb, voice, quoted, question, link}: Clause): boolean {
  return (
    subject?.person === 1 &&
    !subject.plural &&
    verb?.tense === 'present' &&
    !verb.perfect &&
    verb.modal === undefined &&
    voice === 'active' &&
    !quoted &&
    !question &&
    link?.kind !== 'condition' &&
    link?.kind !== 'time'
  );
}
