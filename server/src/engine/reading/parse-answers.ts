import type {Answer, AnswerDocument, Block, Heading} from '../answer.ts';
import {type FrontMatter, parseUnclosedFrontMatter, startOfFrontMatter} from '../front-matter.ts';
import type {SectionName} from '../sections.ts';
import {onOneLine} from '../shorten.ts';
import type {BlockAnalyser} from './block-analysis.ts';
import {isTop, type OutlinePart, parted, readMarkdown} from './outline-parts.ts';
import {type Prose, withoutOuterQuotes} from './prose.ts';
import {isQuestion, kindOfQuestion} from './question.ts';

/** Reads a file of answers. Never throws; anything that is not an answer is left out. */
export function parseAnswers(text: string, analyse: BlockAnalyser): AnswerDocument {
  // Offsets stay those of the whole text.
  const base = startOfFrontMatter(text);
  const source = text.slice(base);
  let items = readMarkdown(source, base);
  let frontMatter = items.frontMatter;
  if (frontMatter === undefined) {
    frontMatter = parseUnclosedFrontMatter(source, base);
    // What is meant for the tool is no part of the answer.
    if (frontMatter !== undefined) {
      items = readMarkdown(text.slice(frontMatter.end), frontMatter.end);
    }
  }
  const drafts = divide(items.parts)
    .map((parts, index) => buildAnswer(parts, index, frontMatter, analyse))
    .filter((draft) => draft !== undefined);
  return {
    text,
    ...(frontMatter ? {frontMatter} : {}),
    answers: drafts.map((draft, index) => closeAnswer(draft, drafts[index + 1]?.start ?? text.length)),
    comments: items.comments,
    ...(items.openComment ? {openComment: items.openComment} : {}),
    otherHeadings: items.parts.flatMap((part) =>
      part.type === 'heading' && part.names.length === 0 && part.heading.depth > 1 ? [part.heading] : [],
    ),
  };
}

/** Each level-1 heading that names no section starts another answer. */
function divide(parts: readonly OutlinePart[]): readonly (readonly OutlinePart[])[] {
  return parted(parts, (part) => isTop(part) && part.names.length === 0);
}

interface SectionDraft {
  readonly names: readonly SectionName[];
  readonly heading?: Heading;
  readonly prose: Prose[];
}

type AnswerDraft = Omit<Answer, 'sections' | 'end'> & {
  readonly sections: readonly SectionDraft[];
  readonly blocks: ReadonlyMap<Prose, Block>;
};

/** `place` is that of the answer in its file, from 0. */
function buildAnswer(
  parts: readonly OutlinePart[],
  place: number,
  frontMatter: FrontMatter | undefined,
  analyse: BlockAnalyser,
): AnswerDraft | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  const {title, question, sections} = outlineOf(parts);
  const blocks = new Map(
    sections.flatMap((section) => section.prose).map((prose) => [prose, toBlock(prose, analyse)] as const),
  );
  // Further answers of a file may be to other questions than the one that its front matter names.
  const asked = (place === 0 ? frontMatter?.question : undefined) ?? question ?? frontMatter?.question;
  return {
    start: (first.type === 'heading' ? first.heading : first.prose).start,
    ...(title ? {title} : {}),
    ...(asked === undefined ? {} : {question: asked}),
    kind: kindOfQuestion(asked),
    ...(frontMatter?.role === undefined ? {} : {role: frontMatter.role}),
    skills: frontMatter?.skills ?? [],
    sections,
    blocks,
    sentences: [...blocks.values()].flatMap((block) => block.sentences),
    words: [...blocks.values()].reduce((sum, block) => sum + block.words, 0),
  };
}

interface Outline {
  readonly title: Heading | undefined;
  readonly question: string | undefined;
  readonly sections: readonly SectionDraft[];
}

/** What is asked in the parts of an answer, and which sections the others make. */
function outlineOf(parts: readonly OutlinePart[]): Outline {
  let title: Heading | undefined;
  let question: string | undefined;
  const sections: SectionDraft[] = [];
  // A question to which nothing is said is somebody's sentence: "What were you taught?"
  const answered = parts.findLastIndex((part) =>
    part.type === 'heading' ? part.names.length > 0 : !isQuestion(part.prose.text),
  );
  for (const [index, part] of parts.entries()) {
    const current = sections.at(-1);
    if (part.type === 'heading') {
      const asked = part.names.length === 0 && isQuestion(part.heading.text);
      if (asked) question ??= part.heading.text;
      if (part.names.length > 0) {
        sections.push({names: namesHere(part, sections), heading: part.heading, prose: []});
      } else if (index === 0 && (part.heading.depth === 1 || asked)) {
        title = part.heading;
      } else if (!isSubheading(part.heading, current)) {
        sections.push({names: [], heading: part.heading, prose: []});
      }
    } else if (sections.length === 0 && index < answered && isQuestion(part.prose.text)) {
      question ??= onOneLine(part.prose.text);
    } else if (current) {
      current.prose.push(part.prose);
    } else {
      sections.push({names: [], prose: [part.prose]});
    }
  }
  return {title, question, sections};
}

/** Whether a heading without a section's name only divides the section that it stands in. */
function isSubheading({depth}: Heading, current: SectionDraft | undefined): boolean {
  const above = current?.heading?.depth ?? 0;
  return above > 0 && depth > above;
}

/** "What happened" is how it ended only where something was done before; it opens a story, or comes to what went wrong. */
function namesHere(
  {heading, names}: {readonly heading: Heading; readonly names: readonly SectionName[]},
  before: readonly SectionDraft[],
): readonly SectionName[] {
  const told = before.flatMap((section) => section.names);
  if (!/what happened$/iu.test(heading.text) || told.some((name) => name !== 'situation' && name !== 'task'))
    return names;
  return told.length === 0 ? ['situation'] : ['mistake'];
}

function toBlock(prose: Prose, analyse: BlockAnalyser): Block {
  const analysis = analyse(withoutOuterQuotes(prose));
  return {start: prose.start, end: prose.end, prose: prose.text, sentences: analysis.sentences, words: analysis.words};
}

function closeAnswer(draft: AnswerDraft, end: number): Answer {
  const {sections, blocks, ...answer} = draft;
  const startOf = (section: SectionDraft): number => section.heading?.start ?? (section.prose[0] as Prose).start;
  return {
    ...answer,
    end,
    sections: sections.map((section, index) => {
      const next = sections[index + 1];
      const sectionEnd = next ? startOf(next) : end;
      const own = section.prose.map((prose) => blocks.get(prose) as Block);
      return {
        start: startOf(section),
        end: sectionEnd,
        ...(section.names[0] ? {name: section.names[0]} : {}),
        names: section.names,
        ...(section.heading ? {heading: section.heading} : {}),
        body: {start: section.heading?.end ?? startOf(section), end: sectionEnd},
        blocks: own,
        sentences: own.flatMap((block) => block.sentences),
        words: own.reduce((sum, block) => sum + block.words, 0),
      };
    }),
  };
}
