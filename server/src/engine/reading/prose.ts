import type {Break, Nodes, Paragraph, Text} from 'mdast';
import type {Span} from '../span.ts';

/**
 * The words of a Markdown block as prose of the same length as the block: markup is blanked out, and inline code and
 * addresses of the web are written as X's, so that an offset into the prose plus the block's start is an offset into the source.
 */
export interface Prose extends Span {
  readonly text: string;
  /** Inline code and addresses of the web, relative to `text`: never counted as words. */
  readonly code: readonly Span[];
  /** Bold and italics, relative to `text`, without their markers: may be a lead-in such as `**Situation:**`; `marked` has the markers. */
  readonly strong: readonly (Span & {readonly marked: Span})[];
}

/** An address of the web, without the punctuation of the sentence around it. Nobody says one aloud. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?"'’”()[\]{}*_~]/giu;

/** Reads a paragraph as prose. `source` is the text that the tree was parsed from; `base` is added to its offsets. */
export function toProse(paragraph: Paragraph, source: string, base: number): Prose {
  const start = startOf(paragraph);
  const end = endOf(paragraph);
  // UTF-16 units, not code points: the index into this array is an offset.
  const units = Array.from({length: end - start}, (_, index) =>
    /\s/u.test(source[start + index] as string) ? (source[start + index] as string) : ' ',
  );
  const code: Span[] = [];
  const strong: (Span & {marked: Span})[] = [];

  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      copyText(node, source, units, start);
    } else if (node.type === 'inlineCode') {
      code.push(writeCode({start: startOf(node) - start, end: endOf(node) - start}, units));
    } else if (node.type === 'break') {
      writeBreak(node, source, units, start);
    } else if (node.type !== 'image' && node.type !== 'imageReference' && 'children' in node) {
      if (node.type === 'strong' || node.type === 'emphasis') {
        const marked = {start: startOf(node) - start, end: endOf(node) - start};
        strong.push({start: innerStart(node) - start, end: innerEnd(node) - start, marked});
      }
      for (const child of node.children) read(child);
    }
  };
  for (const child of paragraph.children) read(child);
  for (const {0: address, index} of units.join('').matchAll(ADDRESS)) {
    code.push(writeCode({start: index, end: index + address.length}, units));
  }
  blank(units, tableIn(source.slice(start, end)));
  // Words that are struck out are not said.
  for (const match of units.join('').matchAll(/~~(?=\S)[^~]*~~/gu)) {
    blank(units, {start: match.index, end: match.index + match[0].length});
  }
  return {start: base + start, end: base + end, text: units.join(''), code, strong};
}

function blank(units: string[], {start, end}: Span): void {
  for (let index = start; index < end; index++) if (!/\s/u.test(units[index] as string)) units[index] = ' ';
}

/**
 * Where a table stands in the source of a paragraph, from the line above its first row of hyphens to the end; empty where there is none. The parser
 * takes tables for paragraphs, but nobody speaks in cells.
 */
function tableIn(source: string): Span {
  const table =
    /(?:^|\n)[^\n]*\|[^\n]*\n[ \t]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*(?:\n|$)/u.exec(
      source,
    );
  return {start: table?.index ?? source.length, end: source.length};
}

/**
 * The prose without the quotation marks around all of it. People quote an answer as they would say it ("I forgot."); that makes it nobody
 * else's words. A mark whose partner stands in another paragraph goes too; "I forgot," she said, "so …" keeps its marks.
 */
export function withoutOuterQuotes(prose: Prose): Prose {
  const text = prose.text.replace(/^(\s*)["“](?=[^"“”]*(?:[“][^"“”]*[”][^"“”]*)*(?:["”]\s*)?$)/u, '$1 ');
  const opened = text !== prose.text;
  const closing = /["”](\s*)$/u;
  const inner = text.replace(closing, '');
  const closes = closing.test(text) && (opened || !/["“”]/u.test(inner));
  return opened || closes ? {...prose, text: closes ? text.replace(closing, ' $1') : text} : prose;
}

/** Copies the characters that stand in the source as they are; escapes, entities and line prefixes leave blanks. */
function copyText(node: Text, source: string, units: string[], start: number): void {
  let at = startOf(node);
  const end = endOf(node);
  let index = 0;
  while (index < node.value.length && at < end) {
    const wanted = node.value[index] as string;
    const found = source[at] as string;
    if (found === '&' && wanted !== '&') {
      // A character reference: its character stands in the first place, blanks in the others.
      const reference = /^&(?:#x?[\da-f]+|\w+);/iu.exec(source.slice(at, Math.min(end, at + 40)));
      units[at - start] = wanted;
      at += reference ? reference[0].length : 1;
      index += 1;
    } else if (found === wanted) {
      units[at - start] = wanted;
      at += 1;
      index += 1;
    } else {
      at += 1;
    }
  }
}

function writeCode(span: Span, units: string[]): Span {
  for (let index = span.start; index < span.end; index++) units[index] = 'X';
  return span;
}

/**
 * A hard break ends the sentence where the next line begins like one ("Forgot the file.\⏎Told my manager."); a break in
 * mid-sentence, as in a poem or an address, does not.
 */
function writeBreak(node: Break, source: string, units: string[], start: number): void {
  const at = startOf(node);
  const next = source.slice(endOf(node)).match(/^\s*(\S)/u)?.[1] ?? '';
  const previous = source.slice(start, at).trimEnd().at(-1) ?? '';
  if (/[\p{Lu}\p{N}\-•*([]/u.test(next) && !/[,;:–—-]/u.test(previous)) {
    units[at - start] = '\n';
    units[at + 1 - start] = '\n';
  }
}

function startOf(node: Nodes): number {
  return node.position?.start.offset as number;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset as number;
}

function innerStart(node: Nodes & {children: Nodes[]}): number {
  return node.children[0] ? startOf(node.children[0]) : startOf(node);
}

function innerEnd(node: Nodes & {children: Nodes[]}): number {
  const last = node.children.at(-1);
  return last ? endOf(last) : endOf(node);
}
