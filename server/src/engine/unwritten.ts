import type {Section} from './answer.ts';
import {PROMPT} from './fixes.ts';
import {unbroken} from './long-pattern.ts';
import type {Span} from './span.ts';

/** What people type where they mean to write something later. */
const PLACEHOLDER = new RegExp(
  unbroken`
    ^\W*(?:
      to ?do|tbd|tbc|fix ?me|xx+|lorem ipsum.*|coming soon|to be (?:done|written|added|continued)|n\/?a|none|
      nothing yet|fill (?:this )?in
    )?\W*$
  `,
  'iu',
);

/** Whether nothing stands in a section, or nothing but a word such as "TODO". */
export function isBlank({words, blocks}: Section): boolean {
  const prose = blocks.map((block) => block.prose.trim()).join(' ');
  return words === 0 || (prose.length < 40 && PLACEHOLDER.test(prose));
}

/** Whether a prompt is still to be filled in. */
export function hasPrompt(text: string, {start, end}: Span): boolean {
  return text.slice(start, end).search(PROMPT) >= 0;
}

/** Whether some of a section is still to be written, so that nothing else can be said of it; `empty-section` reports that. */
export function isUnwritten(section: Section, text: string): boolean {
  return isBlank(section) || hasPrompt(text, section.body);
}
