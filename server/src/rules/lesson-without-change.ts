import type {Answer, Section} from '../engine/answer.ts';
import type {Sentence} from '../engine/clauses.ts';
import {addSentence} from '../engine/fixes/add-sentence.ts';
import {prompt} from '../engine/fixes.ts';
import {namesChange} from '../engine/lesson/change.ts';
import {isHollow, namesAct, onlyMeansWell} from '../engine/lesson/good-intentions.ts';
import {saysLearned} from '../engine/lesson/learned.ts';
import {looksAhead} from '../engine/lesson/reflection.ts';
import {tellsPractice} from '../engine/lesson/standing-orders.ts';
import {defineRule, type Report} from '../engine/rule.ts';
import {starRank} from '../engine/sections.ts';
import {isDraft, sectionsNamed, structureOf} from '../engine/structure.ts';
import {isUnwritten} from '../engine/unwritten.ts';

export default defineRule({
  id: 'lesson-without-change',
  group: 'recovery',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'a lesson that says what was learned but not what has changed since.',
  why: 'Anybody can say that they learned a lot. What convinces is what you have done since: a habit, a check, a rule, a document. It is also the only part of the story that tells the interviewer why it will not happen to them.',
  ignores:
    'Any change that the answer names counts, also before the lesson: "since then", "I now", a checklist, a rule, a reminder, a course, somebody who looks at it first. In prose, only a hollow lesson ("I learned a lot", "to be more careful") is a warning; one that says what matters ("the importance of asking") is information.',
  sources: [
    '[Tell Me About a Time You Failed, CareerTestPrep](https://www.careertestprep.com/knowledge/tell-me-about-a-time-you-failed): interviewers look for concrete changes in behaviour, not only for lessons',
    '[How to answer: Tell me about a time you made a mistake, CareerAddict](https://www.careeraddict.com/answer-what-is-the-biggest-mistake-you-have-made-in-your-career): an answer should always say what you changed',
  ],
  examples: [
    {
      bad: '⟦I learned a lot from this.⟧',
      fixed: 'I learned a lot from this. Since then, I [… what you do differently now].',
      in: {section: 'lesson'},
    },
    {bad: '⟦It taught me that communication is key and that I need to be more careful.⟧', in: {section: 'lesson'}},
    {bad: '⟦A good cook tastes everything.⟧', in: {section: 'lesson'}},
    {bad: '⟦I have learned to be more patient.⟧ It is something I am working on.', in: {section: 'lesson'}},
    {
      bad: '⟦What I took away is the importance of paying attention to detail.⟧ I will try to do better next time.',
      in: {section: 'lesson'},
    },
    {bad: '⟦I learned to be more careful.⟧', in: {section: 'file'}, note: 'Also on its own.'},
    {
      bad: '⟦I learned a lot.⟧ Since then I am much more careful and always try to do my best.',
      in: {section: 'lesson'},
      note: 'Good will is no change.',
    },
    {
      bad: '⟦I learned that one cannot trust other people.⟧ We made a meeting with the supplier.',
      in: {section: 'lesson'},
    },
    {good: 'I learned to read labels. Since then, I read each one aloud.', in: {section: 'lesson'}},
    {
      good: 'A label is not proof. I test every cable before I touch it, and my apprentices do too.',
      in: {section: 'lesson'},
    },
    {good: 'I made a checklist for the handover, and the whole ward uses it.', in: {section: 'lesson'}},
    {
      good: '**Mistake:** I kept the notes in my head and mixed up two patients.\n\n**What I did:** I rang both of them that day.\n\n**What I learned:** A head is no notebook.\n\n**Since then:** Notes within the hour, their words in quotation marks.',
      in: {section: 'file'},
      note: 'A heading may say that it is the change.',
    },
    {good: 'Two eyes are too few. A colleague reads each letter before it goes out.', in: {section: 'lesson'}},
    {
      good: 'I learned to distrust my memory. I have a one-page checklist for every service, which I fill in.',
      in: {section: 'lesson'},
    },
    {good: 'I learned that one check is not enough. A second check has been introduced.', in: {section: 'lesson'}},
    {good: 'I no longer promise a date before I have asked the workshop.', in: {section: 'lesson'}},
    {good: 'It taught me to slow down. My first sentence in any handover is now the allergy.', in: {section: 'lesson'}},
  ],
  check(answer, {report, text}) {
    const structure = structureOf(answer);
    if (structure === 'divided' && isDraft(answer)) return;
    // "Result and lesson" is read as prose is.
    const sections = sectionsNamed(answer, 'lesson').filter(({names}) => names.length === 1);
    // What is still to be written may well be the change.
    if (sections.some((section) => isUnwritten(section, text))) return;
    const section = sections.flatMap(({sentences}) => sentences);
    const lessons = section.length > 0 ? section : lessonsInProse(answer);
    const first = lessons[0];
    if (first === undefined || changes(answer, lessons) || sections.some(isAboutChange)) return;
    if (section.some((sentence) => tellsPractice(sentence) && !isHollow(sentence) && !onlyMeansWell(sentence))) return;
    const lesson = lessons.findLast((sentence) => saysLearned(sentence)) ?? first;
    // Good answers in prose often end with "I learned the importance of …": not strong, but not hollow either.
    const quiet = section.length === 0 && !lessons.every((sentence) => isHollow(sentence) && !namesAct(sentence));
    // Of a note only the plain emptiness can be told: the change may be still to come.
    if (structure === 'note' && quiet) return;
    report(reportOn(lesson, quiet, section.at(-1) ?? lastOfParagraph(answer, lesson), text));
  },
});

/** "Since then: notes within an hour", "What I do now": whatever stands under such a heading is the change. */
function isAboutChange({heading, words}: Section): boolean {
  return words > 3 && /\b(?:now|today|since|chang\p{L}+|different(?:ly)?|kept)\b/iu.test(heading?.text ?? '');
}

/** The change is added below all that belongs to the lesson: `last` is the last sentence of its section or paragraph. */
function reportOn(lesson: Sentence, quiet: boolean, last: Sentence, text: string): Report {
  const change = `Since then, I ${prompt('what you do differently now')}.`;
  return {
    start: lesson.start,
    end: lesson.end,
    ...(quiet ? {severity: 'information' as const} : {}),
    message: 'This says what you learned, but not what you have changed since.',
    fixes: [{title: 'Add what you do differently', edits: [addSentence(text, last, change)], safe: false}],
  };
}

/** The last sentence of the paragraph that holds a sentence. */
function lastOfParagraph({sections}: Answer, sentence: Sentence): Sentence {
  const paragraph = sections.flatMap(({blocks}) => blocks).find(({sentences}) => sentences.includes(sentence));
  return paragraph?.sentences.at(-1) ?? sentence;
}

/**
 * The sentences that say outright that something was learned, or would be done another time without saying what, where no heading does:
 * never among the first of the story.
 */
function lessonsInProse(answer: Answer): readonly Sentence[] {
  return answer.sentences.filter(
    (sentence, index) =>
      index >= Math.floor(answer.sentences.length * 0.4) &&
      (saysLearned(sentence) || (looksAhead(sentence) && onlyMeansWell(sentence))),
  );
}

/** Whether a change is named in the lesson, after it, or in the second half of the answer. */
function changes(answer: Answer, lessons: readonly Sentence[]): boolean {
  const sentences = inStarOrder(answer);
  const lessonAt = sentences.indexOf(lessons[0] as Sentence);
  return sentences.some(
    (sentence, index) =>
      (index >= lessonAt || index >= sentences.length / 2 || lessons.includes(sentence)) &&
      namesChange(sentence) &&
      !onlyMeansWell(sentence),
  );
}

/** The sentences in the order in which they are best told, so that putting the sections in order changes no verdict. */
function inStarOrder({sections}: Answer): readonly Sentence[] {
  let rank = -1;
  return sections
    .map(({name, sentences}) => {
      // What stands under no name goes with the section above it.
      if (name) rank = starRank(name);
      return {rank, sentences};
    })
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({sentences}) => sentences);
}
