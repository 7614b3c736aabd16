import type {Answer, AnswerDocument} from '../answer.ts';
import {applyEdits, type Edit} from '../fixes.ts';
import {lineBreakOf} from '../lines.ts';
import {loneAnswer} from '../lone-answer.ts';
import {parseAnswers} from '../reading/parse-answers.ts';
import {starRank} from '../sections.ts';
import {structureOf} from '../structure.ts';
import {divideProse} from './divide-prose.ts';
import {type Part, partsOf, repeatedParts} from './parts.ts';
import {editsBetweenPieces} from './text-diff.ts';

/**
 * Puts every answer of a file into STAR order, for `source.organizeSections`: duplicates merged, sections sorted, prose without headings divided. Bodies
 * move byte for byte. Empty when there is nothing to do.
 */
export function organizeSections(document: AnswerDocument): readonly Edit[] {
  return document.answers.flatMap((answer) => {
    // Each answer for itself, so that the last look at what was moved does not read the whole file for each of them.
    const {alone} = loneAnswer(document, answer);
    const edits = structureOf(answer) === 'prose' ? divideProse(alone, answer) : mergeAndSort(alone, answer, true);
    return edits ?? [];
  });
}

/** The edits that sort the sections of an answer; undefined when they are sorted, or when moving them would change what they say. */
export function reorderSections(document: AnswerDocument, answer: Answer): readonly Edit[] | undefined {
  return mergeAndSort(document, answer, false);
}

/**
 * The edits that append the text of every repetition of the section whose heading starts at `heading` to its first occurrence, and take
 * the other headings out. Undefined when there is nothing to merge.
 */
export function mergeDuplicates(
  document: AnswerDocument,
  answer: Answer,
  heading: number,
): readonly Edit[] | undefined {
  const {text} = document;
  const parts = partsOf(answer, text);
  const repeats = repeatedParts(parts);
  const named = parts.find((part) => part.heading.start === heading);
  const first = named && repeats.get(named);
  if (!first) return undefined;
  const others = parts.filter((part) => repeats.get(part) === first);
  const gap = inLine(text, parts, first) ? ' ' : lineBreakOf(text).repeat(2);
  const bodies = others.map((part) => bodyWithComments(text, part)).filter((body) => body !== '');
  const edits: {start: number; end: number; text: string}[] = [
    {start: first.end, end: first.end, text: bodies.map((body) => gap + body).join('')},
  ];
  for (const part of others) {
    const start = (parts[parts.indexOf(part) - 1] as Part).end;
    const last = edits.at(-1);
    if (last?.end === start) last.end = part.end;
    else edits.push({start, end: part.end, text: ''});
  }
  return keepsBodies(text, edits) ? edits : undefined;
}

/** Edits of nothing but the parts that move, so that a cursor elsewhere stays; undefined where there is nothing to move or it would not come out right. */
function mergeAndSort(document: AnswerDocument, answer: Answer, merge: boolean): readonly Edit[] | undefined {
  const {text} = document;
  const parts = partsOf(answer, text);
  const first = parts[0];
  if (!first || new Set(parts.map((part) => part.heading.depth)).size > 1) return undefined;
  const repeats = merge ? repeatedParts(parts) : new Map<Part, Part>();
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find(([head]) => head !== undefined && head === repeats.get(part));
    if (group) group.push(part);
    else groups.push([part]);
  }
  const sorted = groups
    .map((group, index) => ({group, index, rank: starRank((group[0] as Part).names[0])}))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  if (groups.length === parts.length && sorted.every(({index}, place) => index === place)) return undefined;
  // The gaps stay in their places, so that list numbers and blank lines do.
  const gaps = ['', ...parts.slice(1).map((part, index) => text.slice((parts[index] as Part).end, part.start))];
  const before = parts.flatMap((part, index) => [gaps[index] as string, text.slice(part.start, part.end)]);
  const after = sorted.flatMap(({group}, place) => {
    const [head, ...others] = group as [Part, ...Part[]];
    const gap = inLine(text, parts, head) ? ' ' : lineBreakOf(text).repeat(2);
    const bodies = others.map((part) => bodyWithComments(text, part)).filter((body) => body !== '');
    return [gaps[place] as string, text.slice(head.start, head.end), ...bodies.map((body) => gap + body)];
  });
  const edits = editsBetweenPieces(before, after, first.start);
  return keepsBodies(text, edits) ? edits : undefined;
}

/** The text of a part without its heading; comments that stood above the heading come first. */
function bodyWithComments(text: string, part: Part): string {
  return text.slice(part.start, part.heading.start) + text.slice(part.body.start, part.body.end);
}

/** Whether a lead-in shares its line or paragraph with its neighbours, or is a list item, so that no paragraph can follow it. */
function inLine(text: string, parts: readonly Part[], part: Part): boolean {
  if (part.heading.depth > 0) return false;
  const index = parts.indexOf(part);
  const gap = parts[index + 1]
    ? text.slice(part.end, (parts[index + 1] as Part).start)
    : parts[index - 1]
      ? text.slice((parts[index - 1] as Part).end, part.start)
      : '\n\n';
  return !/^\s*\n\s*\n\s*$/u.test(gap);
}

/** Whether the edited text still reads as the same sections with the same words: a last look before anything is moved. */
function keepsBodies(text: string, edits: readonly Edit[]): boolean {
  return wordsBySection(text) === wordsBySection(applyEdits(text, edits));
}

/** Each section of each answer with its words, in an order that depends on neither. */
function wordsBySection(text: string): string {
  const words = new Map<string, string[]>();
  const {answers} = parseAnswers(text, () => ({sentences: [], words: 0}));
  for (const [index, answer] of answers.entries()) {
    for (const section of answer.sections) {
      const key = `${index} ${section.names.join()}`;
      const own = section.blocks.flatMap((block) => block.prose.trim().split(/\s+/u));
      words.set(key, [...(words.get(key) ?? []), ...own]);
    }
  }
  return JSON.stringify([...words].map(([key, own]) => [key, own.sort()]).sort());
}
