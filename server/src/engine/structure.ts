import type {Answer, Heading, Section} from './answer.ts';
import {PROMPT} from './fixes.ts';
import {comesAfterMistake, type SectionName} from './sections.ts';
import type {Span} from './span.ts';

/** Below this many words a text without headings is a note and not yet an answer: under 20 seconds when spoken. */
export const WHOLE_ANSWER = 40;

/**
 * How an answer is laid out. `divided` by headings or lead-ins that name sections; `prose` that is long enough to be a whole answer;
 * or a `note`, of which nothing can be said as a whole.
 */
export type Structure = 'divided' | 'prose' | 'note';

/** How an answer is laid out: by how much of it stands under headings that name sections. */
export function structureOf(answer: Answer): Structure {
  const named = answer.sections.filter((section) => section.names.length > 0);
  const words = writtenWords(named);
  const all = writtenWords(answer.sections);
  // A blog post with the one heading "What I learned" is prose; a draft with nothing but "## Situation" is divided.
  if (named.length > 1 || (named.length === 1 && words * 2 >= all)) return 'divided';
  return all >= WHOLE_ANSWER ? 'prose' : 'note';
}

/** The words of sections, without the prompts that are still to be filled in. */
function writtenWords(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, section) =>
      sum +
      section.blocks.reduce((words, block) => {
        const written = block.prose.replace(PROMPT, ' ');
        return words + (written === block.prose ? block.words : (written.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0));
      }, 0),
    0,
  );
}

/** The sections that hold a part of an answer, `Situation / Task` for both. */
export function sectionsNamed(answer: Answer, name: SectionName): readonly Section[] {
  return answer.sections.filter((section) => section.names.includes(name));
}

/**
 * Whether a divided answer has only been begun: it is short, and its writer has not come to the Action yet. Whatever is missing
 * then is still to come.
 */
export function isDraft(answer: Answer): boolean {
  const later = answer.sections.filter((section) => section.names.some(comesAfterMistake));
  return writtenWords(later) === 0 && writtenWords(answer.sections) < WHOLE_ANSWER;
}

/** Where a finding about an answer as a whole stands: its title, else its first heading, else its first sentence. */
export function placeOfAnswer(answer: Answer): Span {
  const heading: Heading | undefined =
    answer.title ?? answer.sections.find((section) => section.names.length > 0)?.heading;
  const place = heading ?? answer.sentences[0] ?? {start: answer.start, end: answer.start};
  return {start: place.start, end: place.end};
}
