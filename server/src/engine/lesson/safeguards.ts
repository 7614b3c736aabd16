import type {Clause, Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {unbroken} from '../long-pattern.ts';
import {hasPhrase, phrase} from '../phrases.ts';
import {wordSet} from '../word-set.ts';

/** "I introduced a checklist", "I set up a weekly call", "a second check has been introduced". */
export function introducesSafeguard(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  if (!verb || clause.subject?.person === 2 || !INTRODUCING.has(verb.lemma)) return false;
  if (
    clause.negated ||
    (verb.tense === 'past' && verb.perfect) ||
    (clause.subject?.person !== 1 && clause.voice === 'active')
  )
    return false;
  const after = sentence.tokens.filter(({start}) => start >= verb.token.end).slice(0, 10);
  // "A second check has been introduced".
  const before =
    clause.voice === 'passive' && !clause.agent && INTRODUCED.has(verb.lemma)
      ? clause.tokens.filter(({end}) => end <= verb.start)
      : [];
  const isSafeguard = ({lower, pos}: Token): boolean => (pos === 'NOUN' || pos === 'PROPN') && SAFEGUARDS.has(lower);
  return before.some(isSafeguard) || after.some(isSafeguard) || hasPhrase(sentence, REGULAR_TALK);
}

/** Things that a person introduces so that a mistake does not happen again. */
const SAFEGUARDS = wordSet(`
  alert alerts app backup backups board boards buffer buffers calendar calendars check check-in check-ins checklist
  checklists checks class classes coach course courses diary document documentation documents form forms guide
  guideline guidelines guides habit habits journal label labels list lists log logs manual mentor method methods note
  notes page plan planner plans policies policy practice practices procedure procedures process processes protocol
  protocols reminder reminders review reviews routine routines rule rules safeguard safeguards schedule schedules
  script scripts sheet sheets sign-off sign-offs spreadsheet spreadsheets standard standards step steps system
  systems template templates test tests tool tools tracker trackers training workflow workflows workshop workshops
  wrapper wrappers
`);

/** "We made a meeting with the supplier" mends one mistake; a meeting that comes again keeps off the next. */
const REGULAR_TALK = phrase(
  unbroken`
    (?:
      daily|weekly|fortnightly|monthly|quarterly|yearly|regular|recurring|standing|morning|evening|monday|tuesday|
      wednesday|thursday|friday
    ) (?:\p{L}+ )?(?:meetings?|calls?|stand-?ups?|catch-?ups?|huddles?|briefings?|syncs?)
  `,
);

/** Verbs by which a safeguard comes to be. */
const INTRODUCING = wordSet(`
  implement introduce create build set put write develop do ask establish adopt institute propose add make draft start
  install design use keep take sign attend enrol enroll complete buy find join read get follow
`);

/** Verbs by which a safeguard comes to be, where nobody is named who brings it about. */
const INTRODUCED = wordSet(`
  add adopt build create develop draft establish implement install institute introduce put schedule set start write
`);

/** Things of which it is enough that they are at hand: "I have a one-page checklist", "there is a list on the fridge". */
export const AIDS = wordSet(`
  alarm alarms alert alerts board boards calendar calendars checklist checklists diaries diary journal journals label
  labels list lists log logs note notebook notebooks notes planner planners reminder reminders script scripts sheet
  sheets spreadsheet spreadsheets template templates timer timers tracker trackers
`);
