import type {Answer, Heading} from '../answer.ts';
import {lineEnd, lineStart} from '../lines.ts';
import type {SectionName} from '../sections.ts';
import type {Span} from '../span.ts';

/**
 * A named section as a piece of the text that can be moved: from its heading, or the comments right above it, to its last visible
 * character. Whatever stands between two parts (blank lines, list markers) belongs to the place and not to the part. A heading of
 * another kind goes with the part before it.
 */
export interface Part extends Span {
  readonly names: readonly [SectionName, ...SectionName[]];
  readonly heading: Heading;
  /** What follows the heading, blanks trimmed; empty for a heading alone. */
  readonly body: Span;
}

/** The movable parts of an answer, in the order of the text. Prose before the first of them stays where it is. */
export function partsOf(answer: Answer, text: string): readonly Part[] {
  const named = answer.sections.filter((section) => section.names.length > 0 && section.heading !== undefined);
  const starts = named.map((section) => partStart(text, (section.heading as Heading).start, answer.start));
  return named.map((section, index) => {
    const heading = section.heading as Heading;
    const start = starts[index] as number;
    const end = Math.max(trimEnd(text, heading.end, starts[index + 1] ?? answer.end), heading.end);
    const bodyStart = heading.end + (/^\s*/u.exec(text.slice(heading.end, end))?.[0].length ?? 0);
    return {names: section.names as Part['names'], heading, start, end, body: {start: Math.min(bodyStart, end), end}};
  });
}

/** A part takes along the comments on the lines above its heading, except those that end something. */
function partStart(text: string, headingStart: number, from: number): number {
  let start = headingStart;
  while (lineStart(text, start) === start && start > from) {
    const previous = lineStart(text, start - 1);
    const line = text.slice(previous, lineEnd(text, previous));
    if (previous >= start || previous < from || !/^\s*<!--(?!\s*star-enable\b).*-->\s*$/u.test(line)) break;
    start = previous;
  }
  return start;
}

/** The end of what is visible, without the marker of a list item that follows. */
function trimEnd(text: string, start: number, end: number): number {
  const marker = /\n[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/u.exec(text.slice(Math.max(start, end - 20), end));
  return start + text.slice(start, end - (marker?.[0].length ?? 0)).trimEnd().length;
}

/**
 * The parts that come again, each with the first of its kind: the same heading once more, or the same section after another one. Two
 * headings in a row for one section, such as `Context` and `Challenge`, divide it on purpose.
 */
export function repeatedParts(parts: readonly Part[]): ReadonlyMap<Part, Part> {
  const repeats = new Map<Part, Part>();
  for (const [index, part] of parts.entries()) {
    const earlier = parts.slice(0, index).filter((other) => sameNames(other, part));
    const first = earlier[0];
    if (first === undefined) continue;
    const sameHeading = earlier.some((other) => other.heading.text.toLowerCase() === part.heading.text.toLowerCase());
    const continues = sameNames(parts[index - 1] as Part, part);
    if (sameHeading || !continues) repeats.set(part, first);
  }
  return repeats;
}

function sameNames(a: Part, b: Part): boolean {
  return a.names.join() === b.names.join();
}
