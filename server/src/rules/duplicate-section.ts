import type {Answer, Heading} from '../engine/answer.ts';
import {mergeDuplicates} from '../engine/fixes/organize.ts';
import {partsOf, repeatedParts} from '../engine/fixes/parts.ts';
import {prompt} from '../engine/fixes.ts';
import {lineStart} from '../engine/lines.ts';
import {hasOwnLabel} from '../engine/reading/headings.ts';
import {defineRule} from '../engine/rule.ts';
import {sectionDefinition} from '../engine/sections.ts';

export default defineRule({
  id: 'duplicate-section',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'the same section twice in one answer.',
  why: 'When a part comes twice, the listener hears you go back, and you are likely to tell it twice. If these are two answers, give each its own level-1 heading.',
  ignores:
    'Each level-1 heading starts another answer, which has sections of its own. Where the whole story starts over without one, that is one finding and not one for each section. Two headings in a row for one section, such as Context and Challenge, divide it on purpose, and so do labels of your own between two rounds of trying.',
  examples: [
    {
      bad: '## Action\n\nI rang her.\n\n## Result\n\nShe stayed.\n\n⟦## What I did⟧\n\nI sent her flowers.',
      fixed: '## Action\n\nI rang her.\n\nI sent her flowers.\n\n## Result\n\nShe stayed.',
      in: {section: 'file'},
    },
    {
      bad: '## Task\n\nI ran the till.\n\n⟦## Task⟧\n\nI had to count it at ten.\n\n## Result\n\nIt was right.',
      fixed: '## Task\n\nI ran the till.\n\nI had to count it at ten.\n\n## Result\n\nIt was right.',
      in: {section: 'file'},
    },
    {
      bad: '**Action:** I rang her.\n\n**Result:** She stayed.\n\n⟦**Action:**⟧ I sent her flowers.',
      fixed: '**Action:** I rang her.\n\nI sent her flowers.\n\n**Result:** She stayed.',
      in: {section: 'file'},
    },
    {good: '## Context\n\nA bar.\n\n## Challenge\n\nIt was full.\n\n## Action\n\nI ran.', in: {section: 'file'}},
    {good: '## Action\n\nI rang her.\n\n### Two days later\n\nI sent her flowers.', in: {section: 'file'}},
    {good: '# One\n\n## Task\n\nI ran the till.\n\n# Two\n\n## Task\n\nI ran the bar.', in: {section: 'file'}},
    {
      good: '## Situation\n\nI ran the till.\n\n## Situation and task\n\nIt was a Saturday.',
      in: {section: 'file'},
      note: 'A heading for two parts is another heading.',
    },
    {
      good: '## What happened\n\nI ran the till and left it open.\n\n## What I did\n\nI rang my boss.\n\n## Result\n\nShe came at once.',
      in: {section: 'file'},
      note: 'What happened first is the scene.',
    },
    {
      good: '- Built: two forms.\n- Outcome: nobody used them.\n- Asked: six nurses, for a day.\n- Built: one form.\n- Outcome: all of them use it.',
      in: {section: 'file'},
      note: 'Two rounds under labels of your own.',
    },
  ],
  check(answer, {document, report, text}) {
    const restart = restartOf(answer);
    if (restart) {
      const title = `# ${prompt('what this answer is about')}\n\n`;
      const start = lineStart(text, restart.start);
      report({
        start: restart.start,
        end: restart.end,
        message: `With this "${restart.text}" another answer begins, which needs a level-1 heading.`,
        fixes: [{title: 'Insert a level-1 heading', edits: [{start, end: start, text: title}], safe: false}],
      });
      return;
    }
    for (const [{heading, names}, {heading: earlier}] of repeatedParts(partsOf(answer, text))) {
      // "Built: … Outcome: … Built: … Outcome: …" is a story in two rounds, with labels of its own.
      if (isOwnRound(answer, earlier.end, heading.start)) continue;
      const titles = names.map((name) => sectionDefinition(name).title).join(' and ');
      const edits = mergeDuplicates(document, answer, heading.start);
      report({
        start: heading.start,
        end: heading.end,
        message: `"${heading.text}" is another ${titles} in this answer.`,
        related: [{start: earlier.start, end: earlier.end, message: 'The first one.'}],
        fixes: edits ? [{title: `Merge it into "${earlier.text}"`, edits, safe: false}] : [],
      });
    }
  },
});

/** Whether labels of the writer's own stand between two headings. */
function isOwnRound({sections}: Answer, from: number, to: number): boolean {
  return sections.some(({blocks}) =>
    blocks.some(({start, end, prose}) => start >= from && end <= to && hasOwnLabel(prose)),
  );
}

/** The heading at which the whole story starts over: an opening section again, and at least one more of the others after it. */
function restartOf(answer: Answer): Heading | undefined {
  const named = answer.sections.filter((section) => section.name !== undefined);
  const at = named.findIndex(({name}, index) => index > 2 && name === named[0]?.name);
  const before = named.slice(0, at).map(({name}) => name);
  const again = named.slice(at + 1).filter(({name}) => before.includes(name));
  return at > 0 && again.length > 1 ? named[at]?.heading : undefined;
}
