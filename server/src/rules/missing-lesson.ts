import type {Sentence} from '../engine/clauses.ts';
import {addSentence} from '../engine/fixes/add-sentence.ts';
import {insertSections} from '../engine/fixes/insert-section.ts';
import {prompt} from '../engine/fixes.ts';
import {findLesson} from '../engine/lesson.ts';
import {defineRule} from '../engine/rule.ts';
import {placeOfAnswer, sectionsNamed, structureOf, WHOLE_ANSWER} from '../engine/structure.ts';
import {endsBeforeAction} from './shared/told-parts.ts';

/** From this many words on, prose has room for a lesson: three quarters of a minute when spoken. */
const ROOM_FOR_LESSON = 100;

export default defineRule({
  id: 'missing-lesson',
  group: 'recovery',
  kinds: ['mistake'],
  severity: 'error',
  summary: 'an answer about a mistake that has no Lesson section and no sentence which states one.',
  why: 'The question about a mistake is really a question about what you do with one. What did you learn, and what do you do differently now? Without that, all that the interviewer has heard is that you made a mistake.',
  ignores:
    'A lesson need not be called one. A sentence that says what you learned, a resolution, and a habit in the present tense at the end ("I always confirm in writing now") all count, in any section. Notes of a few lines and drafts whose Action has not been begun are left alone; in prose that takes less than three quarters of a minute the finding is only information.',
  sources: [
    '[Tell me about a time you made a mistake, The Muse](https://themuse.com/advice/3-rules-that-guarantee-youll-nail-the-answer-to-tell-me-about-a-time-you-made-a-mistake): interviewers ask it to hear how you learn from mistakes',
    '[Tell me about a time you made a mistake, Ticket to Work, US Social Security Administration](https://choosework.ssa.gov/blog/2021-04-07-tell-me-about-a-time-you-made-a-mistake.html)',
  ],
  examples: [
    {
      bad: '⟦## Situation⟧\n\nI worked in a call centre.\n\n## Task\n\nI had to file each refund.\n\n## Action\n\nI forgot to file one, called the customer at once and filed it.\n\n## Result\n\nShe had her money the next day.',
      fixed:
        '## Situation\n\nI worked in a call centre.\n\n## Task\n\nI had to file each refund.\n\n## Action\n\nI forgot to file one, called the customer at once and filed it.\n\n## Result\n\nShe had her money the next day.\n\n## Lesson\n\n[… what you learned, and what you have done differently since]',
      in: {section: 'file'},
    },
    {
      bad: 'Two summers ago I booked the hall for the wrong Sunday, and nobody noticed until the band stood in front of a locked door with all their gear. I ran over to the caretaker, got the key, and paid for the extra hours out of my own pocket. I rang the bride and told her what I had done. She was upset at first, but then she came over to help with the chairs, and so did her brothers. ⟦The party started an hour late, and in the end they all had a wonderful evening.⟧',
      in: {section: 'file'},
    },
    {
      bad: '⟦**Situation:**⟧ I ran the bar.\n\n**Action:** I poured the wrong beer all night. When I saw it I told the guests and gave them their money back.\n\n**Result:** They laughed.',
      fixed:
        '**Situation:** I ran the bar.\n\n**Action:** I poured the wrong beer all night. When I saw it I told the guests and gave them their money back.\n\n**Result:** They laughed.\n\n**Lesson:** [… what you learned, and what you have done differently since]',
      in: {section: 'file'},
    },
    {
      good: '## Situation\n\nI ran the bar.\n\n## Action\n\nI poured the wrong beer all night.\n\n## Result\n\nThey laughed. I now read the tap before I pull it.',
      in: {section: 'file'},
      note: 'Said in the Result.',
    },
    {
      good: 'Two summers ago I booked the hall for the wrong Sunday, and nobody noticed until the band stood in front of a locked door with all their gear. I ran over to the caretaker, got the key, and paid for the extra hours out of my own pocket. The party started an hour late. I confirm every date in writing, with the day of the week next to it.',
      in: {section: 'file'},
      note: 'A habit, without any word for it.',
    },
    {
      good: '---\nquestion: Tell me about a conflict.\n---\n## Situation\n\nI ran the bar.\n\n## Action\n\nI asked the two of them to sit down.\n\n## Result\n\nThey shook hands.',
      in: {section: 'file'},
      note: 'Nobody asked for a mistake.',
    },
    {good: 'I sent it to the wrong client, and I told her within the hour.', in: {section: 'file'}},
  ],
  check(answer, {document, text, report}) {
    const structure = structureOf(answer);
    if (structure === 'note' || sectionsNamed(answer, 'lesson').length > 0 || findLesson(answer.sentences)) return;
    if (structure === 'divided') {
      // What is still to come is for the rule missing-section to say.
      if (endsBeforeAction(answer)) return;
      report({
        ...placeOfAnswer(answer),
        message: 'This answer does not say what you learned.',
        about: 'Lesson',
        fixes: [{title: 'Insert "Lesson"', edits: insertSections(document, answer, ['lesson']), safe: false}],
      });
      return;
    }
    const last = answer.sentences.at(-1) as Sentence;
    const lesson = `I learned that ${prompt('what you learned')}. Since then, I ${prompt('what you do differently')}.`;
    report({
      start: last.start,
      end: last.end,
      ...(answer.words < Math.max(ROOM_FOR_LESSON, WHOLE_ANSWER) ? {severity: 'information' as const} : {}),
      message: 'This answer ends without saying what you learned.',
      about: 'Lesson',
      fixes: [{title: 'Add what you learned', edits: [addSentence(text, last, lesson)], safe: false}],
    });
  },
});
