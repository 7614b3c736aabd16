import {reorderSections} from '../engine/fixes/organize.ts';
import {defineRule} from '../engine/rule.ts';
import {sectionDefinition, starRank} from '../engine/sections.ts';

export default defineRule({
  id: 'section-order',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'information',
  summary: 'a section that stands before one which should come first.',
  why: 'A listener can follow a story only forwards: the scene, your part, the mistake, what you did, how it ended, what you took from it. Out of order, they are busy sorting while you speak.',
  ignores: 'Headings that name no section may stand anywhere, and go with the section above them.',
  examples: [
    {
      bad: '## Task\n\nI ran the till.\n\n⟦## Situation⟧\n\nIt was a Saturday.\n\n## Action\n\nI counted it again.',
      fixed: '## Situation\n\nIt was a Saturday.\n\n## Task\n\nI ran the till.\n\n## Action\n\nI counted it again.',
      in: {section: 'file'},
    },
    {
      bad: '## Lesson\n\nCount twice.\n\n⟦## Situation⟧\n\nIt was a Saturday.',
      fixed: '## Situation\n\nIt was a Saturday.\n\n## Lesson\n\nCount twice.',
      in: {section: 'file'},
    },
    {
      bad: '- Result: it went well\n- ⟦Action:⟧ I rang her',
      fixed: '- Action: I rang her\n- Result: it went well',
      in: {section: 'file'},
    },
    {good: '## Situation\n\nIt was a Saturday.\n\n## Action\n\nI counted it again.', in: {section: 'file'}},
    {good: '## Situation and task\n\nIt was a Saturday.\n\n## Result\n\nIt was right.', in: {section: 'file'}},
    {
      good: '# One\n\n## Result\n\nIt was right.\n\n# Two\n\n## Situation\n\nIt was a Saturday.',
      in: {section: 'file'},
      note: 'Each answer has an order of its own.',
    },
  ],
  check(answer, {document, report}) {
    let furthest: {rank: number; title: string; start: number; end: number} | undefined;
    for (const {heading, names} of answer.sections) {
      const name = names[0];
      if (!heading || !name) continue;
      const rank = starRank(name);
      const {title} = sectionDefinition(name);
      if (furthest && rank < furthest.rank) {
        const edits = reorderSections(document, answer);
        report({
          start: heading.start,
          end: heading.end,
          message: `"${heading.text}" should come before "${furthest.title}".`,
          related: [{start: furthest.start, end: furthest.end, message: `"${furthest.title}" stands here.`}],
          fixes: edits ? [{title: 'Put the sections into STAR order', edits, safe: false}] : [],
          about: `${title} before ${furthest.title}`,
        });
        // One finding is enough: its fix sorts them all.
        return;
      }
      if (!furthest || rank > furthest.rank)
        furthest = {rank, title: heading.text, start: heading.start, end: heading.end};
    }
  },
});
