import type {Answer, AnswerDocument} from '../answer.ts';
import {type Edit, prompt} from '../fixes.ts';
import {lineBreakOf, lineStart} from '../lines.ts';
import {type SectionName, sectionDefinition, starRank} from '../sections.ts';
import {type Part, partsOf} from './parts.ts';

/**
 * The edits that put sections where they belong, each with its prompt, in the style of the headings that are there. `names` in STAR order;
 * sections that go to the same place become one edit.
 */
export function insertSections(
  document: AnswerDocument,
  answer: Answer,
  names: readonly SectionName[],
): readonly Edit[] {
  const parts = partsOf(answer, document.text);
  const edits: Edit[] = [];
  for (const name of names) {
    const edit = insertion(document.text, answer, parts, name);
    const last = edits.at(-1);
    if (last?.start === edit.start) edits[edits.length - 1] = {...last, text: last.text + edit.text};
    else edits.push(edit);
  }
  return edits;
}

function insertion(text: string, answer: Answer, parts: readonly Part[], name: SectionName): Edit {
  const eol = lineBreakOf(text);
  const before = parts.findLastIndex((part) => starRank(part.names.at(-1) ?? part.names[0]) < starRank(name));
  const previous = parts[before];
  const next = parts.find((part) => starRank(part.names[0]) > starRank(name));
  const model = previous ?? next ?? parts[0];
  const what = prompt(sectionDefinition(name).prompt);
  if (model === undefined) {
    const at = trimmedEnd(text, answer.start, answer.end);
    const heading = `## ${sectionDefinition(name).title}${eol}${eol}${what}`;
    return {start: at, end: at, text: at > answer.start ? `${eol}${eol}${heading}` : `${heading}${eol}`};
  }
  const section = `${headingLike(text, model, name)}${bodyGap(text, model, eol)}${what}`;
  if (previous) {
    const gap = gapAfter(text, parts, before, eol);
    return {start: previous.end, end: previous.end, text: `${gap}${section}`};
  }
  const gap = gapAfter(text, parts, 0, eol);
  return {start: model.start, end: model.start, text: `${section}${gap}`};
}

/** The heading of another section, with this one's name in its place: depth, asterisks, colon, brackets and capitals stay. */
function headingLike(text: string, model: Part, name: SectionName): string {
  const {heading} = model;
  const source = text.slice(heading.start, heading.end);
  const {title, letters} = sectionDefinition(name);
  const isLetter = heading.text.length === 1;
  const plain = isLetter ? (letters[0] as string).toUpperCase() : title;
  const cased = isLetter
    ? plain
    : heading.text === heading.text.toUpperCase()
      ? plain.toUpperCase()
      : heading.text === heading.text.toLowerCase()
        ? plain.toLowerCase()
        : plain;
  if (source.includes(heading.text)) return source.replace(heading.text, () => cased);
  return heading.depth > 0 ? `${'#'.repeat(heading.depth)} ${cased}` : `**${cased}:**`;
}

/** What stands between a heading and its text: a blank line or none, and the indentation of a list; after a lead-in a space. */
function bodyGap(text: string, model: Part, eol: string): string {
  if (model.body.start === model.body.end) return model.heading.depth > 0 ? eol + eol : ' ';
  const gap = text.slice(model.heading.end, model.body.start);
  const breaks = gap.split('\n').length - 1;
  if (breaks === 0) return ' ';
  const indentation = gap.slice(gap.lastIndexOf('\n') + 1);
  return (breaks === 1 ? eol : eol + eol) + indentation;
}

/** What stands between a section and the next one: as between the others, list markers included. */
function gapAfter(text: string, parts: readonly Part[], index: number, eol: string): string {
  const from = parts[index + 1] ? index : parts[index - 1] ? index - 1 : undefined;
  const model = parts[index] as Part;
  if (from === undefined) {
    const marker = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/u.exec(text.slice(lineStart(text, model.start), model.start));
    return marker ? `${eol}${marker[0]}` : eol + eol;
  }
  const gap = text.slice((parts[from] as Part).end, (parts[from + 1] as Part).start);
  const plain = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/u.test(gap) && gap !== '';
  if (!plain) return eol + eol;
  if (from < index) return withNextNumber(gap, numberBefore(text, parts[from] as Part));
  return model.heading.depth > 0 && !/\n\s*\n/u.test(gap) && !gap.includes('\n') ? eol + eol : gap;
}

/** The number of a list item that opens with a part. */
function numberBefore(text: string, {start}: Part): number {
  return Number(/^\s*(\d+)[.)][ \t]+$/u.exec(text.slice(lineStart(text, start), start))?.[1]);
}

/** A gap between two items, for one more after them: where they are counted, and are not all "1.", it counts on. */
function withNextNumber(gap: string, before: number): string {
  return gap.replace(/\d+(?=[.)][ \t]+$)/u, (number) => (Number(number) === before ? number : `${Number(number) + 1}`));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
