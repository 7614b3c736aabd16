import type {Heading as HeadingNode, Root, RootContent} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Comment, Heading} from '../answer.ts';
import {type FrontMatter, parseFrontMatter} from '../front-matter.ts';
import {lineEnd} from '../lines.ts';
import type {SectionName} from '../sections.ts';
import {onOneLine} from '../shorten.ts';
import type {Span} from '../span.ts';
import {namesOfHeading} from './headings.ts';
import {findLeadIns, letterOfHeading, namesOfLeadIns} from './lead-ins.ts';
import {type Prose, toProse} from './prose.ts';
import {isQuestion, splitQuestion} from './question.ts';

/** A heading, or a stretch of prose. */
export type OutlinePart =
  | {readonly type: 'heading'; readonly heading: Heading; readonly names: readonly SectionName[]}
  | {
      readonly type: 'prose';
      readonly prose: Prose;
      /** All of a list item that has others beside it. */
      readonly isItem?: boolean;
    };

/** What Markdown holds that an answer is made of, in the order of the text. */
export interface MarkdownItems {
  readonly frontMatter?: FrontMatter;
  readonly parts: readonly OutlinePart[];
  readonly comments: readonly Comment[];
  readonly openComment?: Span;
}

const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Reads the part of a file that starts at the offset `base`; all offsets are those of the file. Never throws. */
export function readMarkdown(source: string, base: number): MarkdownItems {
  const items = readQuotesIfAlone(source, base);
  const {openComment} = items;
  if (openComment === undefined) return items;
  const from = openComment.start - base;
  // What opens below it is not closed either.
  const blanked = source.slice(from).replaceAll(/<!--.*/gu, (line) => ' '.repeat(line.length));
  return {...readQuotesIfAlone(source.slice(0, from) + blanked, base), openComment};
}

/** Block quotes hold the question or what others wrote; where nothing else is told, the answer is in them. */
function readQuotesIfAlone(source: string, base: number): MarkdownItems {
  const root = remark.parse(source);
  const items = readItems(root, source, base, false);
  const tells = items.parts.some((part) => part.type === 'prose' && !isQuestion(part.prose.text));
  return tells ? items : readItems(root, source, base, true);
}

/** Flattens the tree into headings and prose, lead-ins made headings; code, HTML, tables and, unless `quotes`, block quotes are left out. */
function readItems(root: Root, source: string, base: number, quotes: boolean): MarkdownItems {
  const parts: OutlinePart[] = [];
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
      const {start} = spanOf(node, base);
      comments.push(...commentsIn(node.value, start));
      const open = start + node.value.indexOf('<!--', node.value.lastIndexOf('-->') + 1);
      if (openComment === undefined && open >= start && open - base > lastEnd)
        openComment = {start: open, end: base + lineEnd(source, open - base)};
    } else if ('children' in node && (quotes || node.type !== 'blockquote')) {
      const areMarkdownItems = node.type === 'list' && node.children.length > 1;
      for (const child of node.children)
        visit(child as RootContent, areMarkdownItems || (isItem && node.children.length === 1));
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

/** The comments that are closed in a piece of HTML; `start` is its offset in the file. */
function commentsIn(html: string, start: number): readonly Comment[] {
  return [...html.matchAll(/<!--([\s\S]*?)-->/gu)].map(({0: comment, 1: text = '', index}) => ({
    start: start + index,
    end: start + index + comment.length,
    text: text.trim(),
  }));
}

function readHeading(node: HeadingNode, base: number): Heading {
  // "**S**ituation" is one word.
  const text = onOneLine(textOf(node, {includeImageAlt: false, includeHtml: false}));
  return {...spanOf(node, base), text, depth: node.depth};
}

/** A question and the answer below it in the same paragraph, as two blocks. */
function splitAtQuestion(prose: Prose, isItem: boolean): readonly OutlinePart[] {
  const split = splitQuestion(prose.text);
  if (split === undefined) return [{type: 'prose', prose, isItem}];
  return [...proseOf(prose, 0, split.questionEnd), ...proseOf(prose, split.answerStart, prose.text.length)];
}

/** Makes headings of the lead-ins of one answer, in which each letter stands for one section. */
function splitAtLeadIns(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const leadIns = parts.map((part) =>
    part.type === 'prose' ? findLeadIns(part.prose, part.isItem === true) : letterOfHeading(part.heading),
  );
  const hasHeadings = parts.some((part) => part.type === 'heading' && part.names.length > 0);
  const namesOf = namesOfLeadIns(leadIns.flat(), hasHeadings);
  return parts.flatMap((part, index): readonly OutlinePart[] => {
    const named = (leadIns[index] ?? [])
      .map((leadIn) => ({leadIn, names: namesOf.get(leadIn) ?? []}))
      .filter(({names}) => names.length > 0);
    const first = named[0];
    if (first === undefined) return [part];
    if (part.type === 'heading')
      return [{...part, heading: {...part.heading, text: first.leadIn.text}, names: first.names}];
    const pieces: OutlinePart[] = [...proseOf(part.prose, 0, first.leadIn.start)];
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
function proseOf(prose: Prose, start: number, end: number): readonly OutlinePart[] {
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
function withTitles(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const isSection = (part: OutlinePart | undefined): boolean => part?.type === 'heading' && part.names.length > 0;
  const isTopSection = (part: OutlinePart): boolean => isTop(part) && isSection(part);
  const isTitle = (at: number): boolean => {
    let next = parts[++at];
    while (next?.type === 'prose' && isQuestion(next.prose.text)) next = parts[++at];
    return next !== undefined && isSection(next) && !isTop(next);
  };
  const areTitles = parts.every((part, at) => !isTopSection(part) || isTitle(at));
  return areTitles ? parts.map((part) => (isTopSection(part) ? {...part, names: []} : part)) : parts;
}

/** The parts, parted before each one that starts something. */
export function parted(
  parts: readonly OutlinePart[],
  starts: (part: OutlinePart) => boolean,
): readonly (readonly OutlinePart[])[] {
  const stretches: OutlinePart[][] = [[]];
  for (const part of parts) {
    if (starts(part) && (stretches.at(-1) as OutlinePart[]).length > 0) stretches.push([]);
    (stretches.at(-1) as OutlinePart[]).push(part);
  }
  return stretches;
}

/** Whether a part is a heading of level 1. */
export function isTop(part: OutlinePart): part is OutlinePart & {readonly type: 'heading'} {
  return part.type === 'heading' && part.heading.depth === 1;
}

function spanOf(node: RootContent, base: number): Span {
  return {start: base + (node.position?.start.offset as number), end: base + (node.position?.end.offset as number)};
}
