import type {Heading} from '../engine/answer.ts';
import {mergeDuplicate} from '../engine/organize.ts';
import {defineRule} from '../engine/rule.ts';
import {sectionDefinition} from '../engine/sections.ts';

export default defineRule({
  id: 'duplicate-section',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'the same section twice in one answer.',
  why: 'When a part comes twice, the listener hears you go back, and you are likely to tell it twice. If these are two answers, give each its own level-1 heading.',
  ignores: 'Each level-1 heading starts another answer, which has sections of its own.',
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
    {good: '## Action\n\nI rang her.\n\n### Two days later\n\nI sent her flowers.', in: {section: 'file'}},
    {good: '# One\n\n## Task\n\nI ran the till.\n\n# Two\n\n## Task\n\nI ran the bar.', in: {section: 'file'}},
    {
      good: '## Situation\n\nI ran the till.\n\n## Situation and task\n\nIt was a Saturday.',
      in: {section: 'file'},
      note: 'A heading for two parts is another heading.',
    },
  ],
  check(answer, {document, report}) {
    const first = new Map<string, Heading>();
    for (const {heading, names} of answer.sections) {
      if (!heading || names.length === 0) continue;
      const key = names.join();
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, heading);
        continue;
      }
      const titles = names.map((name) => sectionDefinition(name).title).join(' and ');
      const edits = mergeDuplicate(document, answer, heading.start);
      report({
        start: heading.start,
        end: heading.end,
        message: `"${heading.text}" is the second ${titles} of this answer.`,
        related: [{start: earlier.start, end: earlier.end, message: 'The first one.'}],
        fixes: edits ? [{title: `Merge it into "${earlier.text}"`, edits, safe: false}] : [],
      });
    }
  },
});
