import type {Answer, Heading} from '../engine/answer.ts';
import {defineRule} from '../engine/rule.ts';
import type {SectionName} from '../engine/sections.ts';
import {sectionsNamed} from '../engine/structure.ts';
import {isUnwritten} from '../engine/unwritten.ts';
import {isOwnDivision} from './shared/told-parts.ts';

export default defineRule({
  id: 'section-balance',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'information',
  summary: 'a Situation and Task that outweigh Action and Result, and a Lesson that is an afterthought.',
  why: 'You are asked what you did. A long run-up uses the minute in which the listener is most awake, and a last-second lesson sounds like one you added because you had to.',
  ignores:
    'Short answers (fewer words than `minimumWords`), and sections that share a heading across the two halves. That a section is missing is another rule’s business; an Action that is absent weighs nothing.',
  options: {
    minimumWords: {
      default: 80,
      minimum: 1,
      description: 'The number of words from which an answer is weighed.',
    },
    lessonWords: {
      default: 8,
      minimum: 1,
      description: 'The number of words below which a Lesson counts as an afterthought.',
    },
  },
  examples: [
    {
      bad: `⟦## Situation⟧\n\n${'It was the week before the fair and the shop was full of people. '.repeat(5)}\n\n## Action\n\nI rang her and I told her that the order was late.\n\n## Result\n\nShe was kind.`,
      in: {section: 'file'},
    },
    {
      bad: `## Situation\n\nIt was a Saturday.\n\n⟦## Task⟧\n\n${'I had to see to the till, the window, the orders and the two students who were new. '.repeat(5)}\n\n## Action\n\nI rang her.\n\n## Result\n\nShe was kind.`,
      in: {section: 'file'},
      note: 'The longer of the two is named.',
    },
    {
      bad: `## Action\n\n${'I rang the client, told her what I had done, and drove over with the right boxes. '.repeat(6)}\n\n⟦## Lesson⟧\n\nI check twice.`,
      in: {section: 'file'},
    },
    {
      bad: `⟦## Situation⟧\n\n${'It was the week before the fair and the shop was full of people. '.repeat(7)}\n\n## Result\n\nShe had the boxes by noon.`,
      in: {section: 'file'},
      note: 'Without an Action at all.',
    },
    {
      good: `## Context\n\n${'I rang the client, told her what I had done, and drove over with the right boxes. '.repeat(6)}\n\n## Result\n\nShe had the boxes by noon.`,
      in: {section: 'file'},
      note: 'A division of your own, in which the Context may hold the Action.',
    },
    {
      good: `## Situation\n\n${'It was the week before the fair and the shop was full of people. '.repeat(5)}\n\n## Action\n\n${'I rang the client, told her what I had done, and drove over with the right boxes. '.repeat(6)}`,
      in: {section: 'file'},
    },
    {
      good: '## Situation\n\nIt was the week before the fair and the shop was full.\n\n## Action\n\nI rang her.',
      in: {section: 'file'},
      note: 'Too short to be weighed.',
    },
    {
      good: `## Action\n\n${'I rang the client, told her what I had done, and drove over with the right boxes. '.repeat(6)}\n\n## Lesson\n\nI learned to read labels. Now I read each one aloud.`,
      in: {section: 'file'},
    },
  ],
  check(answer, {options, report, text}) {
    if (answer.words < options.minimumWords) return;
    // What is still to be written has no weight yet.
    const unwritten = new Set(
      answer.sections.filter((section) => isUnwritten(section, text)).flatMap(({names}) => names),
    );
    const opening = weigh(answer, ['situation', 'task']);
    const telling = weigh(answer, ['action', 'result']);
    const repair = weigh(answer, ['action']);
    const isTold = !unwritten.has('action') && !unwritten.has('result');
    if (
      isTold &&
      opening.heading &&
      opening.words > telling.words &&
      (repair.heading || lacksAction(answer, telling.words))
    ) {
      report({
        start: opening.heading.start,
        end: opening.heading.end,
        message: `Situation and Task take ${opening.words} words, Action and Result only ${telling.words}.`,
      });
    }
    const lesson = weigh(answer, ['lesson']);
    if (!unwritten.has('lesson') && lesson.heading && lesson.words > 0 && lesson.words < options.lessonWords) {
      report({
        start: lesson.heading.start,
        end: lesson.heading.end,
        message: `The Lesson takes ${lesson.words} of ${answer.words} words.`,
      });
    }
  },
});

/** Whether an answer goes on to its Result without an Action, and in a division whose other parts have no room for one. */
function lacksAction(answer: Answer, told: number): boolean {
  return told > 0 && sectionsNamed(answer, 'action').length === 0 && !isOwnDivision(answer);
}

/** The words of the sections that hold these parts and no others, and the heading of the longest. */
function weigh(answer: Answer, names: readonly SectionName[]): {readonly words: number; readonly heading?: Heading} {
  const sections = [...new Set(names.flatMap((name) => sectionsNamed(answer, name)))].filter((section) =>
    section.names.every((name) => names.includes(name)),
  );
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const longest = sections.reduce<(typeof sections)[number] | undefined>(
    (best, section) => (best && best.words >= section.words ? best : section),
    undefined,
  );
  return {words, ...(longest?.heading ? {heading: longest.heading} : {})};
}
