import type {Section} from '../engine/answer.ts';
import {hasVerb, type Sentence, type VerbClause} from '../engine/clauses.ts';
import {activeFixes} from '../engine/fixes/active-fixes.ts';
import {defineRule, type Report} from '../engine/rule.ts';
import {onOneLine} from '../engine/shorten.ts';
import {hidesActor, type Loudness} from './passive-voice/hidden-actor.ts';

/** Passives that hide who acted, loudest where the deed is the mistake or its repair. */
export default defineRule({
  id: 'passive-voice',
  group: 'ownership',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'a passive that hides who acted, loudly where the deed is the mistake or what was done about it.',
  why: 'The interviewer asks about your own mistake. "The wrong date got entered" leaves open whether you entered it, and sounds as if you would rather not say. "I entered the wrong date" answers the question.',
  ignores:
    'States and feelings ("I was excited", "we were used to it"), passives in which you are the one acted on ("I was promoted"), passives that name the actor ("it was signed by the client"), rules and habits ("every order is checked"), running processes ("it was being read from a file"), what befell people after your own deed, and what companies do ("the shop was closed", "two people were hired"). In Situation and Task, and where you own up in the next sentence, a left-out actor is only a hint.',
  yieldsTo: ['diluted-ownership', 'blame-shifting'],
  examples: [
    {bad: 'The wrong date ⟦got entered⟧ in the tracker.', fixed: 'I entered the wrong date in the tracker.'},
    {bad: 'It ⟦was never sent⟧.', note: 'Left undone, by nobody.'},
    {bad: 'The file ⟦was quickly overwritten⟧.'},
    {bad: 'Two of the crates ⟦were put⟧ on the wrong lorry, and it ⟦wasn’t noticed⟧ until Friday.'},
    {bad: 'A correction ⟦was sent out⟧ and the link ⟦was changed⟧.', in: {section: 'action'}},
    {good: 'I was excited, because I was responsible for the launch.', note: 'Feelings and duties are states.'},
    {good: 'I was used to the old form, so I skipped the new page.'},
    {good: 'I was asked to book the hall, and I booked the wrong day.', note: 'The speaker is the one acted on.'},
    {good: 'The invoice was returned to us, and my name had been left off the list.', note: 'Likewise.'},
    {good: 'The contract was signed by both owners, and I lost it.', note: 'The actors are named.'},
    {good: 'The office was closed over Easter, and I forgot to say so on the website.'},
    {good: 'I was hired in May, and I was promoted to shift lead in June.', in: {section: 'situation'}},
    {good: 'I was supposed to lock the cabinet, and I left the key in it.'},
    {good: 'My failure was not being selected for the team.'},
    {
      good: 'I searched for two days. The price was being read from an old file.',
      note: 'A process, and nobody’s deed.',
    },
    {good: 'Since then every order is checked twice before I send it.', in: {section: 'lesson'}},
    {
      good: 'Results are not shared with anyone but the patient, and I read one out in the corridor.',
      in: {section: 'mistake'},
      note: 'A standing rule is nobody’s deed.',
    },
    {bad: 'Results are not shared with anyone, but one ⟦was read out⟧ in the corridor.', in: {section: 'mistake'}},
  ],
  check(answer, context) {
    const hasMistakeSection = answer.sections.some(({names}) => names.includes('mistake'));
    for (const section of answer.sections) {
      for (const [index, sentence] of section.sentences.entries()) {
        const around = {
          section: zoneOf(section),
          before: section.sentences[index - 1],
          earlier: section.sentences[index - 2],
          after: section.sentences[index + 1],
          all: section.sentences,
          hasMistakeSection,
          asksForMistake: answer.kind === 'mistake',
        };
        const merged = new Map<number, Report>();
        for (const clause of sentence.clauses.filter(hasVerb)) {
          const level = hidesActor(clause, sentence, around);
          if (level === undefined) continue;
          const report = reportOf(clause, sentence, level, context.text);
          // "was checked and sent" is one passive: both verbs share their auxiliary.
          const key = clause.auxiliary?.start ?? clause.start;
          const first = merged.get(key);
          merged.set(key, first === undefined ? report : {...first, end: report.end});
        }
        for (const report of merged.values()) context.report(report);
      }
    }
  },
});

/** A part that is both mistake and something else counts as the mistake. */
function zoneOf({name, names}: Section): Section['name'] | undefined {
  return names.includes('mistake') ? 'mistake' : name;
}

function reportOf(clause: VerbClause, sentence: Sentence, level: Loudness, text: string): Report {
  const {verb} = clause;
  const {start} = verb.group;
  // "was sent out"
  const particle = verb.particle !== undefined && verb.particle.start <= verb.end + 1 ? verb.particle.end : verb.end;
  const end = Math.max(verb.group.end, particle);
  const words = onOneLine(text.slice(start, end));
  const fixes = activeFixes(clause, sentence, text);
  return {
    start,
    end,
    message:
      level === 'loud' ? `"${words}" hides who did it; if it was you, say "I".` : `"${words}" leaves out who did it.`,
    ...(level === 'loud' ? {} : {severity: 'hint' as const}),
    ...(fixes.length === 0 ? {} : {fixes}),
  };
}
