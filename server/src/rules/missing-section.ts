import {isOwnAct} from '../engine/acts.ts';
import {admissionsOf} from '../engine/admission.ts';
import type {Answer, AnswerDocument, Heading} from '../engine/answer.ts';
import {enumeration} from '../engine/enumeration.ts';
import {divideProse} from '../engine/fixes/divide-prose.ts';
import {insertSections} from '../engine/fixes/insert-section.ts';
import type {Fix} from '../engine/fixes.ts';
import {findLesson} from '../engine/lesson.ts';
import {hasPhrase, phrase} from '../engine/phrases.ts';
import {misspelledWording} from '../engine/reading/headings.ts';
import {defineRule, type RuleContext} from '../engine/rule.ts';
import {type SectionName, sectionDefinition} from '../engine/sections.ts';
import {covers} from '../engine/span.ts';
import {isDraft, placeOfAnswer, sectionsNamed, structureOf} from '../engine/structure.ts';
import {valence} from '../engine/valence.ts';
import {
  endsBeforeAction,
  isOwnDivision,
  SCENE_WORDS,
  setsScene,
  tellsAction,
  tellsResult,
  tellsResultOnTheWay,
  tellsTask,
} from './shared/told-parts.ts';

/** Prose of fewer words, half a minute when spoken, is easily seen as a whole. */
const WORTH_DIVIDING = 70;

export default defineRule({
  id: 'missing-section',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'a Situation, Task, Action or Result that is absent, and a Mistake that nothing in the answer admits.',
  why: 'Interviewers who ask about your past listen for four things: what was going on, what your part was, what you did, and what came of it. Whatever is missing they have to ask for, and the story loses its thread. An answer about a mistake that never says what the mistake was sounds like evasion.',
  ignores:
    'Other divisions that hold the same parts, such as Cause / Action / Result, Context / Action / Result / Learning or labels of your own, are judged by what their sentences tell: one part may hold situation and task, or action and result. A mistake told inside Task or Action needs no section, nor does a task told inside the Situation or by what went wrong there, or a result told on the way to the Lesson. Where a Mistake says what the speaker did wrong, a Task that is absent is only a piece of information. Prose before the first heading counts as the Situation. An answer without headings gets one offer to divide it and no complaint, and a few lines of notes get none. While an answer ends before its Action, what is still to come is one finding, and a quiet one until it has some length.',
  sources: [
    '[The STAR Method, SuccessWorks, University of Wisconsin–Madison](https://successworks.wisc.edu/the-basics/preparing-for-your-interview-2/the-star-method/)',
    '[Using the STAR Method, MCPHS University](https://www.mcphs.edu/academics/career-development-center/job-internship-search/interviewing/star-method)',
  ],
  examples: [
    {
      bad: '⟦# The wrong size⟧\n\n## Situation\n\nI worked in a print shop.\n\n## Action\n\nI printed the posters in the wrong size, told the customer and stayed late to reprint all of them.\n\n## Result\n\nShe had them in time.',
      fixed:
        '# The wrong size\n\n## Situation\n\nI worked in a print shop.\n\n## Task\n\n[… what you were responsible for]\n\n## Action\n\nI printed the posters in the wrong size, told the customer and stayed late to reprint all of them.\n\n## Result\n\nShe had them in time.',
      in: {section: 'file'},
    },
    {
      bad: '⟦**Situation:**⟧ I looked after the till.\n\n**Task:** I had to count it at ten.\n\n**Action:** I forgot to count it, told my manager and counted it at once.',
      fixed:
        '**Situation:** I looked after the till.\n\n**Task:** I had to count it at ten.\n\n**Action:** I forgot to count it, told my manager and counted it at once.\n\n**Result:** [… how it ended, with a number if you have one]',
      in: {section: 'file'},
    },
    {
      bad: '⟦## Situation⟧\n\nWe had a stall at the fair.\n\n## Task\n\nI had to bring the banner.\n\n## Action\n\nI drove to the fair and put up the stall with two students, and we sold honey until it got dark.\n\n## Result\n\nWe sold every jar.',
      in: {section: 'file'},
      note: 'Nothing in the answer is a mistake.',
    },
    {
      good: '## Cause\n\nI mixed up two orders.\n\n## Action\n\nI called both customers.\n\n## Result\n\nBoth were kind.',
      in: {section: 'file'},
      note: 'One part may hold both the situation and the task.',
    },
    {
      good: '## Situation and task\n\nI ran the stall.\n\n## Action\n\nI forgot the banner and drove back for it.\n\n## Result\n\nWe opened late.',
      in: {section: 'file'},
    },
    {
      good: '**Context:** Night porter in a small hotel, alone at the desk.\n\n**Action:** I gave a guest the key to a taken room. I ran up after her and found her another one.\n\n**Result:** She stayed.\n\n**Learning:** I check the board first now.',
      in: {section: 'file'},
      note: 'What is not called a Situation may hold the task as well.',
    },
    {
      good: '- Job: move the archive over a weekend.\n- My mistake: I copied the files and not the dates.\n- Straight after: wrote to all twelve readers, told my manager that it was me, and ran the copy again with the dates.\n- By Monday: every date was right, and nobody had lost a file.',
      in: {section: 'file'},
      note: 'Labels of your own.',
    },
    {
      good: '## Situation\n\nI was a porter on nights.\n\n## Task\n\nI had to check each wristband.\n\n## What I did wrong\n\nI took the wrong man to the scan.\n\n## How I put it right\n\nI took him back and told the nurse. The right man had his scan at three.\n\n## Lesson\n\nI now ask for the name.',
      in: {section: 'file'},
      note: 'How it ended is told before the Lesson.',
    },
    {
      good: '## Situation\n\nI lost a big tender for our firm by forty minutes.\n\n## Action\n\nI told the director at once and found the next tender in the region.\n\n## Result\n\nWe won that one.',
      in: {section: 'file'},
      note: 'What went wrong tells what the task was.',
    },
    {good: 'I sent it to the wrong client, and I told her within the hour.', in: {section: 'file'}},
  ],
  check(answer, {document, report}) {
    const structure = structureOf(answer);
    if (structure === 'prose' && isWorthDividing(answer)) offerToDivide(answer, document, report);
    if (structure !== 'divided') return;
    const draft = isDraft(answer);
    const before = endsBeforeAction(answer);
    const missing = missingSections(answer, draft, before);
    if (missing.length === 0) return;
    if (before) reportDraft(missing, draft, answer, document, report);
    else for (const name of missing) reportMissing(name, answer, document, report);
  },
});

/** One finding for all that is still to come, a quiet one for a `draft`. */
function reportDraft(
  missing: readonly SectionName[],
  draft: boolean,
  answer: Answer,
  document: AnswerDocument,
  report: RuleContext['report'],
): void {
  const titles = missing.map((name) => sectionDefinition(name).title);
  report({
    ...placeOfAnswer(answer),
    ...(draft ? {severity: 'information'} : {}),
    message: `This answer has no ${enumeration(titles, 'or')} yet.`,
    about: titles.join(', '),
    fixes: [
      {
        title: titles.length === 1 ? `Insert "${titles[0]}"` : 'Insert the missing sections',
        edits: insertSections(document, answer, missing),
        safe: false,
      },
    ],
  });
}

function reportMissing(
  name: SectionName,
  answer: Answer,
  document: AnswerDocument,
  report: RuleContext['report'],
): void {
  const {title} = sectionDefinition(name);
  const misspelled = misspelledHeading(answer, document, name);
  const insert: Fix = {title: `Insert "${title}"`, edits: insertSections(document, answer, [name]), safe: false};
  report({
    ...placeOfAnswer(answer),
    // Whoever says what they did wrong has said what was theirs to do; a Task of its own only makes it plainer.
    ...(name === 'task' && ownsMistake(answer) ? {severity: 'information'} : {}),
    message: name === 'mistake' ? 'Nothing in this answer says what the mistake was.' : `This answer has no ${title}.`,
    about: title,
    fixes: misspelled ? [rename(misspelled, title, document.text), insert] : [insert],
  });
}

/** The sections that a divided answer lacks, in STAR order; of a draft, all that are still to come. `before` says that it ends before its Action. */
function missingSections(answer: Answer, draft: boolean, before: boolean): readonly SectionName[] {
  const lacks = (name: SectionName): boolean => sectionsNamed(answer, name).length === 0;
  const own = !draft && isOwnDivision(answer);
  const scene = isCombined(answer) || (!draft && setsScene(answer, own ? 1 : SCENE_WORDS));
  const missing: SectionName[] = [];
  if (lacks('situation') && !scene) missing.push('situation');
  if (lacks('task') && !isCombined(answer) && !(own && scene) && (draft || !tellsTask(answer))) missing.push('task');
  if (answer.kind === 'mistake' && lacks('mistake') && !(own && scene) && (draft || !tellsMistake(answer)))
    missing.push('mistake');
  if (lacks('action') && !(own && tellsAction(answer))) missing.push('action');
  if (lacks('result') && !(own && tellsResult(answer)) && (draft || !tellsResultOnTheWay(answer)))
    missing.push('result');
  // Later, this is for the rule missing-lesson to say.
  if (before && answer.kind === 'mistake' && lacks('lesson') && (draft || !findLesson(answer.sentences)))
    missing.push('lesson');
  return missing;
}

function ownsMistake(answer: Answer): boolean {
  return sectionsNamed(answer, 'mistake').some(({sentences}) =>
    sentences.some((sentence) => admissionsOf(sentence).length > 0 || sentence.clauses.some(isOwnAct)),
  );
}

/** Whether the scene is set as a whole: by prose above the first heading, by a part called Challenge, Cause or Problem, or by two parts. */
function isCombined(answer: Answer): boolean {
  const opening = answer.sections[0];
  if (opening && opening.names.length === 0 && opening.words >= SCENE_WORDS) return true;
  const named = answer.sections.filter((section) => section.names.length > 0);
  const scene = named.filter(({name}, index) => name === 'situation' || (index === 0 && name === 'mistake'));
  return (
    scene.length > 1 ||
    scene.some(({heading}) => /problem|challenge|cause|obstacle|^[cp]$/u.test(heading?.text.toLowerCase() ?? ''))
  );
}

/** Words that tell of a mistake, however it is put. */
const FAULT = phrase(
  'mistakes?',
  'mistaken(?:ly)?',
  'errors?',
  'wrong',
  'wrongly',
  'incorrect(?:ly)?',
  'fault',
  'failures?',
  'failed',
  'oversight',
  'slip',
  'slipped',
  'mishap',
  'blunder',
  'forgot',
  'forgotten',
  'missed',
  'missing',
  'late',
  'too (?:late|early|soon|long|much|many|few|little)',
  'mix-?up',
  'mixed up',
  'regret',
  'regretted',
  'sorry',
  'apologi[sz](?:e|ed|ing)',
  'apology',
  'instead of',
  'correct(?:ed|ion|ions|ing)',
  'put (?:it|that|this|things) right',
  'overlooked',
  'lost',
  'broke',
  'broken',
  'delay(?:ed)?',
  'complain(?:ed|t|ts)?',
  'should have',
  "should've",
  'problem',
  'went down',
  'crashed',
  'double-booked',
  'fell through',
);

/** Whether anything in an answer tells of a mistake, however it is put; how it is put is the business of other rules. */
function tellsMistake(answer: Answer): boolean {
  return answer.sentences.some(
    (sentence) =>
      hasPhrase(sentence, FAULT) ||
      admissionsOf(sentence).length > 0 ||
      // "People with old phones were refused": what was done is a mistake by the harm that came of it.
      sentence.tokens.some((token) => token.pos !== 'NOUN' && valence(token) <= -2),
  );
}

/** A heading that is nearly the name of a section, and stands in the source as it reads. */
function misspelledHeading(
  answer: Answer,
  {otherHeadings, text}: AnswerDocument,
  name: SectionName,
): Heading | undefined {
  return otherHeadings.find(
    (heading) =>
      covers(answer, heading) &&
      misspelledWording(heading.text)?.name === name &&
      text.slice(heading.start, heading.end).includes(heading.text),
  );
}

function rename(heading: Heading, title: string, text: string): Fix {
  const start = heading.start + text.slice(heading.start, heading.end).indexOf(heading.text);
  return {
    title: `Rename "${heading.text}" to "${title}"`,
    edits: [{start, end: start + heading.text.length, text: title}],
    safe: false,
  };
}

/** An answer that tells no mistake has a larger problem than its headings. */
function isWorthDividing(answer: Answer): boolean {
  return answer.words >= WORTH_DIVIDING && (answer.kind !== 'mistake' || tellsMistake(answer));
}

function offerToDivide(answer: Answer, document: AnswerDocument, report: RuleContext['report']): void {
  const divided = divideProse(document, answer);
  if (divided === undefined) return;
  // Prose may end where the story does; an answer in sections without a Lesson has a hole in it.
  const needsLesson = answer.kind === 'mistake' && findLesson(answer.sentences) === undefined;
  const lesson = needsLesson ? insertSections(document, answer, ['lesson']) : [];
  report({
    ...placeOfAnswer(answer),
    severity: 'information',
    message: 'This answer has no sections.',
    about: 'sections',
    fixes: [
      {
        title: needsLesson ? 'Divide it into sections, with room for a Lesson' : 'Divide it into sections',
        edits: [...divided, ...lesson],
        safe: false,
      },
    ],
  });
}
