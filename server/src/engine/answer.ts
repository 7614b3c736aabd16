import type {Heading as HeadingNode, Root, RootContent} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {BlockAnalyser} from './block-analysis.ts';
import type {Sentence} from './clauses.ts';
import {type FrontMatter, parseFrontMatter, parseUnclosedFrontMatter, startOfFrontMatter} from './front-matter.ts';
import {namesOfHeading} from './headings.ts';
import {findLeadIns, letterOfHeading, namesOfLeadIns} from './lead-ins.ts';
import {lineEnd} from './lines.ts';
import {type Prose, toProse, withoutOuterQuotes} from './prose.ts';
import {isQuestion, kindOfQuestion, type QuestionKind, splitQuestion} from './question.ts';
import type {SectionName} from './sections.ts';
import {onOneLine} from './shorten.ts';
import type {Span} from './span.ts';

export type {QuestionKind} from './question.ts';

/** A Markdown heading, or the lead-in of a paragraph that acts as one. */
export interface Heading extends Span {
  /** Without markup. */
  readonly text: string;
  /** 1 to 6; 0 for a lead-in. */
  readonly depth: number;
}

/** A paragraph, a list item's paragraph, or the part of one that belongs to one section. */
export interface Block extends Span {
  /** As long as the block, markup blanked out. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** Words as people count them, without code. */
  readonly words: number;
}

export interface Section extends Span {
  /** The first of `names`; undefined for prose under no heading or under one that names no section. */
  readonly name?: SectionName;
  /** More than one for a heading such as `Situation / Task`. */
  readonly names: readonly SectionName[];
  readonly heading?: Heading;
  /** From the end of the heading to the end of the section. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

export interface Answer extends Span {
  readonly title?: Heading;
  readonly question?: string;
  readonly kind: QuestionKind;
  /** The job applied for, from the front matter. */
  readonly role?: string;
  /** Skills that must not be the mistake, from the front matter. */
  readonly skills: readonly string[];
  /** In the order of the text; together they hold all the answer's prose. */
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** An HTML comment; suppression directives are among them. */
export interface Comment extends Span {
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** A whole file. */
export interface AnswerDocument {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly answers: readonly Answer[];
  readonly comments: readonly Comment[];
  /** The first line of a comment that nothing closes. Markdown ends it with the file; here it ends with the line, or nothing below it could be judged. */
  readonly openComment?: Span;
  /** Headings that name no section and are not titles, such as a misspelled `## Sitaution`. */
  readonly otherHeadings: readonly Heading[];
}

/**
 * The longest text that is judged, in UTF-16 units: about a hundred answers. Whatever is longer is not a file of answers, and an editor
 * must not wait for it.
 */
export const MAX_LENGTH = 250_000;

/** Whether a file is text, and not longer than what is judged. */
export function isReadable(text: string): boolean {
  return text.length <= MAX_LENGTH && !text.includes('\0');
}

const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

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

type Part =
  | {readonly type: 'heading'; readonly heading: Heading; readonly names: readonly SectionName[]}
  | {
      readonly type: 'prose';
      readonly prose: Prose;
      /** All of a list item that has others beside it. */
      readonly isItem?: boolean;
    };

interface Items {
  readonly frontMatter?: FrontMatter;
  readonly parts: readonly Part[];
  readonly comments: readonly Comment[];
  readonly openComment?: Span;
}

function readMarkdown(source: string, base: number): Items {
  const items = readQuotesIfAlone(source, base);
  const {openComment} = items;
  if (openComment === undefined) return items;
  const from = openComment.start - base;
  // What opens below it is not closed either.
  const blanked = source.slice(from).replaceAll(/<!--.*/gu, (line) => ' '.repeat(line.length));
  return {...readQuotesIfAlone(source.slice(0, from) + blanked, base), openComment};
}

/** Block quotes hold the question or what others wrote; where nothing else is told, the answer is in them. */
function readQuotesIfAlone(source: string, base: number): Items {
  const root = remark.parse(source);
  const items = readItems(root, source, base, false);
  const tells = items.parts.some((part) => part.type === 'prose' && !isQuestion(part.prose.text));
  return tells ? items : readItems(root, source, base, true);
}

/** Flattens the tree into headings and prose, lead-ins made headings; code, HTML, tables and, unless `quotes`, block quotes are left out. */
function readItems(root: Root, source: string, base: number, quotes: boolean): Items {
  const parts: Part[] = [];
  const comments: Comment[] = [];
  const lastEnd = source.lastIndexOf('-->');
  let openComment: Span | undefined;
  let frontMatter: FrontMatter | undefined;
  const visit = (node: RootContent, isItem = false): void => {
    if (node.type === 'yaml') {
      const span = spanOf(node, base);
      frontMatter = parseFrontMatter(node.value, span, span.start + source.slice(span.start - base).indexOf('\n') + 1);
    } else if (node.type === 'heading') {
      const heading = readHeading(node, base);
      parts.push({type: 'heading', heading, names: namesOfHeading(heading.text)});
    } else if (node.type === 'paragraph') {
      parts.push(...splitAtQuestion(toProse(node, source, base), isItem));
      for (const child of node.children) if (child.type === 'html') visit(child);
    } else if (node.type === 'html') {
      const span = spanOf(node, base);
      for (const match of node.value.matchAll(/<!--([\s\S]*?)-->/gu)) {
        comments.push({
          start: span.start + match.index,
          end: span.start + match.index + match[0].length,
          text: (match[1] as string).trim(),
        });
      }
      const open = node.value.indexOf('<!--', node.value.lastIndexOf('-->') + 1);
      const start = span.start - base + open;
      if (openComment === undefined && open >= 0 && start > lastEnd) {
        openComment = {start: base + start, end: base + lineEnd(source, start)};
      }
    } else if ('children' in node && (quotes || node.type !== 'blockquote')) {
      const areItems = node.type === 'list' && node.children.length > 1;
      for (const child of node.children)
        visit(child as RootContent, areItems || (isItem && node.children.length === 1));
    }
  };
  for (const child of root.children) visit(child);
  return {
    ...(frontMatter ? {frontMatter} : {}),
    parts: withTitles(parted(parts, isTop).flatMap(splitAtLeadIns)),
    comments,
    ...(openComment ? {openComment} : {}),
  };
}

function readHeading(node: HeadingNode, base: number): Heading {
  // "**S**ituation" is one word.
  const text = onOneLine(textOf(node, {includeImageAlt: false, includeHtml: false}));
  return {...spanOf(node, base), text, depth: node.depth};
}

/** A question and the answer below it in the same paragraph, as two blocks. */
function splitAtQuestion(prose: Prose, isItem: boolean): readonly Part[] {
  const split = splitQuestion(prose.text);
  if (split === undefined) return [{type: 'prose', prose, isItem}];
  return [...proseOf(prose, 0, split.questionEnd), ...proseOf(prose, split.answerStart, prose.text.length)];
}

/** Makes headings of the lead-ins of one answer, in which each letter stands for one section. */
function splitAtLeadIns(parts: readonly Part[]): readonly Part[] {
  const leadIns = parts.map((part) =>
    part.type === 'prose' ? findLeadIns(part.prose, part.isItem === true) : letterOfHeading(part.heading),
  );
  const hasHeadings = parts.some((part) => part.type === 'heading' && part.names.length > 0);
  const namesOf = namesOfLeadIns(leadIns.flat(), hasHeadings);
  return parts.flatMap((part, index): readonly Part[] => {
    const named = (leadIns[index] ?? [])
      .map((leadIn) => ({leadIn, names: namesOf.get(leadIn) ?? []}))
      .filter(({names}) => names.length > 0);
    const first = named[0];
    if (first === undefined) return [part];
    if (part.type === 'heading')
      return [{...part, heading: {...part.heading, text: first.leadIn.text}, names: first.names}];
    const pieces: Part[] = [...proseOf(part.prose, 0, first.leadIn.start)];
    named.forEach(({leadIn, names}, position) => {
      const end = named[position + 1]?.leadIn.start ?? part.prose.text.length;
      const heading = {
        start: part.prose.start + leadIn.start,
        end: part.prose.start + leadIn.end,
        text: leadIn.text,
        depth: 0,
      };
      pieces.push({type: 'heading', heading, names}, ...proseOf(part.prose, leadIn.end, end));
    });
    return pieces;
  });
}

/** A part of a prose block, as a block of its own; none where only blanks and stray markup are left. */
function proseOf(prose: Prose, start: number, end: number): readonly Part[] {
  const text = prose.text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const within = (span: Span): readonly Span[] =>
    span.start >= start && span.end <= end ? [{start: span.start - start, end: span.end - start}] : [];
  return [
    {
      type: 'prose',
      prose: {
        start: prose.start + start,
        end: prose.start + end,
        text,
        code: prose.code.flatMap(within),
        strong: prose.strong.flatMap((strong) =>
          within(strong.marked).map((marked) => ({start: strong.start - start, end: strong.end - start, marked})),
        ),
      },
    },
  ];
}

/**
 * "# My mistake" is a title where sections follow at once below it, and not a section without a word. Only in a file that has no section at that
 * level, as any other heading "# Mistake" is one.
 */
function withTitles(parts: readonly Part[]): readonly Part[] {
  const isSection = (part: Part | undefined): boolean => part?.type === 'heading' && part.names.length > 0;
  const isTopSection = (part: Part): boolean => isTop(part) && isSection(part);
  const isTitle = (at: number): boolean => {
    let next = parts[++at];
    while (next?.type === 'prose' && isQuestion(next.prose.text)) next = parts[++at];
    return next !== undefined && isSection(next) && !isTop(next);
  };
  const areTitles = parts.every((part, at) => !isTopSection(part) || isTitle(at));
  return areTitles ? parts.map((part) => (isTopSection(part) ? {...part, names: []} : part)) : parts;
}

/** Each level-1 heading that names no section starts another answer. */
function divide(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parted(parts, (part) => isTop(part) && part.names.length === 0);
}

/** The parts, parted before each one that starts something. */
function parted(parts: readonly Part[], starts: (part: Part) => boolean): readonly (readonly Part[])[] {
  const stretches: Part[][] = [[]];
  for (const part of parts) {
    if (starts(part) && (stretches.at(-1) as Part[]).length > 0) stretches.push([]);
    (stretches.at(-1) as Part[]).push(part);
  }
  return stretches;
}

function isTop(part: Part): part is Part & {readonly type: 'heading'} {
  return part.type === 'heading' && part.heading.depth === 1;
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
  parts: readonly Part[],
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
function outlineOf(parts: readonly Part[]): Outline {
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

function spanOf(node: RootContent, base: number): Span {
  return {start: base + (node.position?.start.offset as number), end: base + (node.position?.end.offset as number)};
}
