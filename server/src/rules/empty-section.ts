import type {Answer, Section} from '../engine/answer.ts';
import {type Fix, PROMPT} from '../engine/fixes.ts';
import {defineRule} from '../engine/rule.ts';
import {isDraft} from '../engine/structure.ts';
import {hasPrompt, isBlank} from '../engine/unwritten.ts';

export default defineRule({
  id: 'empty-section',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'a section with no prose, or with a prompt that is still to be filled in.',
  why: 'A heading with nothing under it is a part of the story that you have not prepared. In the interview you would have to make it up on the spot.',
  ignores:
    'Square brackets of your own, such as [the client], are no prompts; a prompt is "[… what to write]". Of the sections that you have not come to yet, only the next is a warning, and those after it are hints.',
  examples: [
    {bad: '⟦## Task⟧\n\n## Action\n\nI called the client.', in: {section: 'file'}},
    {bad: '## Task\n\n⟦[… what you were responsible for]⟧\n\n## Action\n\nI called the client.', in: {section: 'file'}},
    {bad: '## Task\n\nI ran the till.\n\n⟦**Action:**⟧\n\n**Result:** The client stayed.', in: {section: 'file'}},
    {bad: '⟦## Task⟧\n\nTODO\n\n## Action\n\nI called the client.', in: {section: 'file'}},
    {
      bad: '---\nquestion: Tell me about a conflict\n---\n\n## Task\n\nI ran the till.\n\n## Mistake\n\n⟦[… what you did wrong]⟧\n\n## Action\n\nI called the client.',
      fixed:
        '---\nquestion: Tell me about a conflict\n---\n\n## Task\n\nI ran the till.\n\n## Action\n\nI called the client.',
      in: {section: 'file'},
      note: 'Such a question asks for no mistake.',
    },
    {
      bad: '## Task\n\nI ran the till.\n\n## Action\n\nI called the client.\n\n⟦## Result⟧\n\n⟦## Lesson⟧',
      in: {section: 'file'},
      note: 'What comes after the next section to write is only a hint.',
    },
    {good: '## Task\n\n- Cover the till.\n\n## Action\n\nI called the client.', in: {section: 'file'}},
    {good: 'I told [the client] at once.'},
    {good: 'I waited [...] and then told them.'},
  ],
  check(answer, {text, report}) {
    const unbegun = answer.sections.filter(isUnbegun);
    const begun = lastBegun(answer);
    const later = new Set(unbegun.filter(({start}) => start > begun).slice(1));
    for (const section of answer.sections) {
      const common = {
        fixes: takeOut(section, answer, text),
        ...(later.has(section) ? {severity: 'hint' as const} : {}),
      };
      if (section.heading && unbegun.includes(section) && !hasPrompt(text, section.body)) {
        const {start, end} = section.heading;
        report({start, end, message: `The section "${section.heading.text}" is empty.`, ...common});
      }
      for (const match of text.slice(section.body.start, section.body.end).matchAll(PROMPT)) {
        const start = section.body.start + match.index;
        report({start, end: start + match[0].length, message: `"${match[0]}" is still to be filled in.`, ...common});
      }
    }
  },
});

function isUnbegun(section: Section, index: number, sections: readonly Section[]): boolean {
  if (section.name === undefined || section.heading === undefined || !isBlank(section)) return false;
  // "## Lesson", "My takeaway: …": the one introduces the other.
  const next = sections[index + 1];
  return !(next?.name === section.name && next.heading?.depth === 0 && section.heading.depth > 0);
}

/** Where the last section starts that has been begun: whatever is empty above it was left out. Nothing was in a draft, which may be begun anywhere. */
function lastBegun(answer: Answer): number {
  const last = isDraft(answer) ? undefined : answer.sections.findLast((section) => section.name && !isBlank(section));
  return last?.start ?? -1;
}

/** A Mistake that nobody has written, in an answer to a question that asks for none, may go. */
function takeOut({start, end, heading, names, body}: Section, {kind}: Answer, text: string): readonly Fix[] {
  const isNeeded = kind === 'mistake' || names.length !== 1 || names[0] !== 'mistake';
  const written = text.slice(body.start, body.end).replace(PROMPT, '').trim();
  if (isNeeded || written !== '' || heading === undefined || heading.depth === 0) return [];
  return [
    {
      title: `Take out "${heading.text}", which the question does not ask for`,
      edits: [{start, end, text: ''}],
      safe: false,
    },
  ];
}
