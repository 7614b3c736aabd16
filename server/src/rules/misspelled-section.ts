import {misspelledWording} from '../engine/reading/headings.ts';
import {defineRule} from '../engine/rule.ts';

export default defineRule({
  id: 'misspelled-section',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'hint',
  summary: 'a heading that is almost the name of a section.',
  why: 'A heading that is not recognised leaves its text without a section, and the answer seems to lack one.',
  ignores: 'Headings that are one letter away from a section and words of their own, such as "Rule" or "Contest".',
  examples: [
    {bad: '## ⟦Sitaution⟧\n\nIt was a Saturday.', fixed: '## Situation\n\nIt was a Saturday.', in: {section: 'file'}},
    {bad: '## ⟦Taks⟧\n\nI ran the till.', fixed: '## Task\n\nI ran the till.', in: {section: 'file'}},
    {
      bad: '## ACTION\n\nI rang her at once and drove over.\n\n## ⟦LESONS LEARNED⟧\n\nI now count twice.',
      fixed: '## ACTION\n\nI rang her at once and drove over.\n\n## LESSONS LEARNED\n\nI now count twice.',
      in: {section: 'file'},
    },
    {good: '## Lessons learnt\n\nI count twice.', in: {section: 'file'}},
    {good: '## The florist\n\nShe was kind.', in: {section: 'file'}},
    {good: '## Reaction\n\nShe was kind.', in: {section: 'file'}},
  ],
  checkDocument({otherHeadings, text}, {report}) {
    for (const heading of otherHeadings) {
      const near = misspelledWording(heading.text);
      const at = text.slice(heading.start, heading.end).indexOf(heading.text);
      if (!near || at < 0) continue;
      const start = heading.start + at;
      const end = start + heading.text.length;
      const name = likeIn(heading.text, near.wording);
      report({
        start,
        end,
        message: `"${heading.text}" looks like a misspelling of "${name}".`,
        fixes: [{title: `Rename to "${name}"`, edits: [{start, end, text: name}], safe: false}],
      });
    }
  },
});

/** A wording with the capitals of the heading that it replaces. */
function likeIn(heading: string, wording: string): string {
  if (heading === heading.toUpperCase()) return wording.toUpperCase();
  if (heading === heading.toLowerCase()) return wording;
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}
