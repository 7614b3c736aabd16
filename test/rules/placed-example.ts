import type {ExamplePlace} from '../../server/src/engine/rule.ts';
import {SECTIONS, type SectionName} from '../../server/src/engine/sections.ts';

/** One silent sentence or two for each section, so that an example stands in an otherwise complete answer. */
const BODIES: Readonly<Record<SectionName, string>> = {
  situation: 'Last spring I looked after the order book of a garden centre in the busiest month of the year.',
  task: 'My part was to place the weekly order for bedding plants by Thursday noon.',
  mistake: 'I typed 80 trays where I meant 8, and I sent the order without reading it again.',
  action:
    'Within the hour I rang the nursery, told my manager what I had done, and sold half of the surplus to two florists.',
  result: 'We kept the loss to 40 pounds and sold the last tray by Sunday.',
  lesson: 'I learned to read numbers back. Since then I have read every order aloud before I send it.',
};

/** Builds the file in which an example is judged; `offset` is where the example's own text starts. */
export function placeExample(
  example: string,
  place: ExamplePlace = {},
): {readonly text: string; readonly offset: number} {
  if (place.section === 'file') return {text: example, offset: 0};
  const wanted = place.section ?? 'mistake';
  let text = place.frontMatter === undefined ? '' : `---\n${place.frontMatter.trimEnd()}\n---\n\n`;
  let offset = 0;
  for (const section of SECTIONS) {
    text += `## ${section.title}\n\n`;
    if (section.name === wanted) offset = text.length;
    text += `${section.name === wanted ? example : BODIES[section.name]}\n\n`;
  }
  return {text, offset};
}

/** An example as it is judged: without the ⟦marks⟧ around what is to be reported. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/gu, '');
}
