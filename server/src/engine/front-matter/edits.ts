import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {applyEdits, type Edit} from '../fixes.ts';
import {type FrontMatter, parseFrontMatter} from '../front-matter.ts';
import {lineBreakOf, lineStart, nextLine} from '../lines.ts';

/** The keys of the front matter that hold a list which tools add to. */
export type ListKey = 'disable' | 'ignore';

/**
 * The edit that appends an item (as YAML, fit for a flow list) to a list in the front matter, which is made when there is none. Comments, line
 * ends and the writer's own layout stay. Undefined where the block is broken or so unusual that the edit would not do just that.
 */
export function addToFrontMatter(
  text: string,
  frontMatter: FrontMatter | undefined,
  key: ListKey,
  item: string,
): Edit | undefined {
  const eol = lineBreakOf(text);
  if (frontMatter === undefined) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return {start, end: start, text: `---${eol}${newList(key, item, eol)}${eol}---${eol}${eol}`};
  }
  const yaml = readYaml(text, frontMatter);
  const edit = yaml && insertion(text, yaml, key, item, eol);
  return edit && keeps(text, frontMatter, [edit], key, 1) ? edit : undefined;
}

/** The edit that takes one item out of a list in the front matter; the key goes with its last item. Undefined as above. */
export function removeFromFrontMatter(
  text: string,
  frontMatter: FrontMatter,
  key: ListKey,
  index: number,
): Edit | undefined {
  const yaml = readYaml(text, frontMatter);
  const edit = yaml && removal(text, yaml, key, index);
  return edit && keeps(text, frontMatter, [edit], key, -1) ? edit : undefined;
}

/** A text as a YAML scalar on one line: plain where that is surely read back as the same text. */
export function yamlText(value: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N}’-]*(?: [\p{L}\p{N}’-]+)*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(value);
  return plain ? value : JSON.stringify(value);
}

interface Yaml {
  /** Where the YAML starts in the file, after the line of the opening fence. */
  readonly start: number;
  /** Where the line of the closing fence starts. */
  readonly end: number;
  /** Undefined when there is nothing but comments. */
  readonly map: YAMLMap | undefined;
}

function readYaml(text: string, span: FrontMatter): Yaml | undefined {
  const start = text.indexOf('\n', span.start) + 1;
  const end = lineStart(text, span.end);
  const document = parseDocument(text.slice(start, end));
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return {start, end, map: undefined};
  return isMap(document.contents) && !document.contents.flow ? {start, end, map: document.contents} : undefined;
}

function insertion(text: string, yaml: Yaml, key: ListKey, item: string, eol: string): Edit | undefined {
  const pair = find(yaml.map, key);
  if (pair === undefined) {
    const first = yaml.map?.items[0]?.key as Node | undefined;
    const at = yaml.start + (first?.range?.[0] ?? 0);
    const indent = text.slice(lineStart(text, at), at);
    if (first && indent.trim() !== '') return undefined;
    return {start: yaml.end, end: yaml.end, text: `${indent}${newList(key, item, `${eol}${indent}`)}${eol}`};
  }
  const value = pair.value as Node | null;
  if (value === null || (isScalar(value) && value.value === null)) {
    const colon = text.indexOf(':', yaml.start + ((pair.key as Node).range?.[1] as number)) + 1;
    return {start: colon, end: colon, text: ` [${item}]`};
  }
  if (isScalar(value) && value.range && key === 'disable') {
    const [from, to] = value.range;
    const start = yaml.start + from;
    const end = yaml.start + to;
    return {start, end, text: `[${text.slice(start, end)}, ${item}]`};
  }
  if (!isSeq(value) || !value.range) return undefined;
  const last = value.items.at(-1) as Node | undefined;
  if (value.flow) {
    const end = yaml.start + (last?.range?.[1] ?? value.range[0] + 1);
    // "[a, b, ]" keeps its last comma.
    return {start: end, end, text: last ? `, ${item}` : item};
  }
  const at = yaml.start + (value.range[0] as number);
  const below = nextLine(text, Math.max(yaml.start + (last?.range?.[1] ?? 0) - 1, yaml.start));
  return {start: below, end: below, text: `${text.slice(lineStart(text, at), at)}- ${item}${eol}`};
}

function removal(text: string, yaml: Yaml, key: ListKey, index: number): Edit | undefined {
  const pair = find(yaml.map, key);
  const value = pair?.value;
  if (!pair || !(isSeq(value) || isScalar(value)) || !value.range) return undefined;
  const count = isSeq(value) ? value.items.length : 1;
  if (count === 1) {
    const start = lineStart(text, yaml.start + ((pair.key as Node).range?.[0] as number));
    return {start, end: nextLine(text, yaml.start + Math.max((value.range[1] as number) - 1, 0)), text: ''};
  }
  if (!isSeq(value)) return undefined;
  const items = value.items as Node[];
  const range = items[index]?.range;
  if (!range) return undefined;
  if (value.flow) {
    const next = items[index + 1]?.range;
    const previous = items[index - 1]?.range;
    const start = next ? range[0] : (previous?.[1] as number);
    const end = next ? next[0] : range[1];
    return {start: yaml.start + start, end: yaml.start + end, text: ''};
  }
  return {
    start: lineStart(text, yaml.start + range[0]),
    end: nextLine(text, yaml.start + Math.max(range[1] - 1, 0)),
    text: '',
  };
}

/** `disable: [a]`, and for items that are longer a list of lines. */
function newList(key: ListKey, item: string, eol: string): string {
  return key === 'disable' ? `${key}: [${item}]` : `${key}:${eol}  - ${item}`;
}

function find(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Whether the edited block reads as before, but for one item more or less in the list. */
function keeps(text: string, before: FrontMatter, edits: readonly Edit[], key: ListKey, change: 1 | -1): boolean {
  const edited = applyEdits(text, edits);
  const end = before.end + edited.length - text.length;
  const start = edited.indexOf('\n', before.start) + 1;
  const after = parseFrontMatter(edited.slice(start, lineStart(edited, end)), {start: before.start, end}, start);
  const facts = (matter: FrontMatter): string =>
    JSON.stringify([
      matter.question,
      matter.role,
      matter.skills,
      matter.problems.map((problem) => problem.message),
      key === 'disable' ? matter.ignore.length : matter.disable.length,
    ]);
  return facts(after) === facts(before) && after[key].length === before[key].length + change;
}
