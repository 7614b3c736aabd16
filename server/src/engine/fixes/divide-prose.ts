import type {Answer, AnswerDocument, Block} from '../answer.ts';
import type {Sentence} from '../clauses.ts';
import {enumeration} from '../enumeration.ts';
import type {Edit} from '../fixes.ts';
import {namesChange} from '../lesson/change.ts';
import {lineBreakOf, lineStart} from '../lines.ts';
import {misspelledWording} from '../reading/headings.ts';
import {mayHaveLabel} from '../reading/lead-ins.ts';
import {type SectionName, sectionDefinition, starRank} from '../sections.ts';
import {covers} from '../span.ts';
import {assignSections} from './assign-sections.ts';

/**
 * The edits that put headings into prose, where its sentences turn from one part of the story to the next; no word is changed. A part that no
 * sentence was found for shares the heading of its neighbour, because the words may well be there. Undefined when there are too few sentences,
 * where labels stand that a heading would only repeat, and where one would cut a list.
 */
export function divideProse(document: AnswerDocument, answer: Answer): readonly Edit[] | undefined {
  const {text} = document;
  const sentences = answer.sections.filter((section) => section.names.length === 0).flatMap(({sentences}) => sentences);
  if (sentences.length < 3 || sentences.length !== answer.sentences.length) return undefined;
  const blocks = answer.sections.flatMap((section) => section.blocks);
  if (blocks.some(({prose}) => mayHaveLabel(prose))) return undefined;
  if (hasOwnHeadings(document, answer, sentences[0] as Sentence)) return undefined;
  const opening = new Set(blocks.map((block) => block.sentences[0]));
  const assigned = assignSections(sentences, (sentence) => opening.has(sentence), answer.kind === 'mistake');
  const names = withoutHalfLesson(sentences, assigned);
  const eol = lineBreakOf(text);
  const edits: Edit[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const name = names[index] as SectionName;
    if (index > 0 && names[index - 1] === name) continue;
    const block = blocks.find(({sentences}) => sentences.includes(sentence)) as Block;
    if (index > 0 && cutsList(text, block, sentence)) return undefined;
    const heading = `## ${headingOf(name, names, assigned)}${eol}${eol}`;
    const start = index === 0 ? lineStart(text, sentence.start) : (sentences[index - 1] as Sentence).end;
    const between = text.slice(start, sentence.start);
    if (index === 0 || /^\s*$/u.test(between)) {
      const before = index === 0 ? '' : eol + eol;
      edits.push({start, end: index === 0 ? start : sentence.start, text: before + heading});
    } else {
      // A list marker or an asterisk stands before the sentence and stays with it.
      const at = lineStart(text, sentence.start);
      if (at < start) return undefined;
      edits.push({start: at, end: at, text: `${/\n\s*\n$/u.test(text.slice(0, at)) ? '' : eol}${heading}`});
    }
  }
  // One heading over everything divides nothing.
  return edits.length > 1 ? edits : undefined;
}

/** "## Sitation", "## The morning after": a second heading below would say the same again, or something else. A title says neither. */
function hasOwnHeadings({otherHeadings}: AnswerDocument, answer: Answer, first: Sentence): boolean {
  return otherHeadings.some(
    (heading) =>
      covers(answer, heading) && (heading.start > first.start || misspelledWording(heading.text) !== undefined),
  );
}

/** Whether a heading before a sentence would part a list item, or a list that is numbered or stands in another one. */
function cutsList(text: string, block: Block, sentence: Sentence): boolean {
  const marker = text.slice(lineStart(text, block.start), block.start);
  return marker !== '' && (block.sentences[0] !== sentence || !/^[-*+] +$/u.test(marker));
}

/** A lesson that names no change is too little for a heading of its own: it stays with what it follows. */
function withoutHalfLesson(sentences: readonly Sentence[], names: readonly SectionName[]): readonly SectionName[] {
  const at = names.indexOf('lesson');
  if (at < 1 || sentences.slice(at).some(namesChange)) return names;
  return names.map((name) => (name === 'lesson' ? (names[at - 1] as SectionName) : name));
}

/** The parts that an answer must have, each with those whose heading it may share, the likeliest first. */
const SHARED: Readonly<Partial<Record<SectionName, readonly SectionName[]>>> = {
  situation: ['task', 'mistake', 'action'],
  task: ['situation', 'mistake', 'action'],
  action: ['result', 'mistake', 'lesson'],
  result: ['action', 'lesson', 'mistake'],
  lesson: ['result', 'action', 'mistake'],
};

function headingOf(name: SectionName, names: readonly SectionName[], assigned: readonly SectionName[]): string {
  const guests = (Object.keys(SHARED) as SectionName[]).filter(
    (part) =>
      !names.includes(part) &&
      // Without a lesson, no heading may claim that there is one.
      (part !== 'lesson' || assigned.includes(part)) &&
      SHARED[part]?.find((host) => names.includes(host)) === name,
  );
  const titles = [name, ...guests]
    .sort((a, b) => starRank(a) - starRank(b))
    .map((part, index) => (index === 0 ? sectionDefinition(part).title : sectionDefinition(part).title.toLowerCase()));
  return enumeration(titles, 'and');
}
