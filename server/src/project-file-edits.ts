import {isAlias, isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {applyEdits, type Edit} from './engine/fixes.ts';
import {lineBreakOf, lineEnd, lineStart} from './engine/lines.ts';
import {isRecord} from './engine/settings.ts';
import {isJson, type ProjectFile, readProjectFile} from './project-file.ts';

/** The text of a new project file, in JSON, that turns one rule off. */
export function projectFileWithRuleOff(ruleId: string): string {
  return `${JSON.stringify({rules: {[ruleId]: {severity: 'off'}}}, undefined, 2)}\n`;
}

/**
 * The edit that turns one rule off in a project file. Comments, line ends, a byte-order mark and the team's own layout stay.
 * Undefined where the file is broken or so unusual that the edit would do anything else.
 */
export function turnRuleOff(file: ProjectFile, ruleId: string): Edit | undefined {
  const edit = editFor(file, ruleId);
  return edit && doesJustThat(file, edit, ruleId) ? edit : undefined;
}

/** How a file is written. */
interface Layout {
  readonly json: boolean;
  readonly eol: string;
  /** One step of indentation. */
  readonly step: string;
}

function editFor({location, text}: ProjectFile, ruleId: string): Edit | undefined {
  const json = isJson(location);
  const layout = {json, eol: lineBreakOf(text), step: /^[ \t]+(?=\S)/mu.exec(text)?.[0] ?? '  '};
  // JSON is YAML, but for a key that stands twice, of which the last one counts.
  const {contents} = parseDocument(text, {uniqueKeys: !json});
  const keys = ['rules', ruleId, 'severity'];
  if (isMap(contents)) return editOfMap(text, contents, keys, layout);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const end = text.length;
  if (json) return {start, end, text: projectFileWithRuleOff(ruleId).replaceAll('\n', layout.eol)};
  const gap = end === start || text.endsWith('\n') ? '' : layout.eol;
  return {start: end, end, text: `${gap}${blockMember(keys, '', layout)}${layout.eol}`};
}

/** Goes down as far as the keys lead, and puts in what is missing from there. */
function editOfMap(text: string, map: YAMLMap, keys: readonly string[], layout: Layout): Edit | undefined {
  const [key, ...inner] = keys;
  const pair = map.items.findLast((item) => isScalar(item.key) && item.key.value === key);
  if (pair !== undefined) {
    if (isMap(pair.value)) return editOfMap(text, pair.value, inner, layout);
    // In the place of a rule's members may stand its severity alone.
    return setValue(text, pair, inner.length > 1 ? inner : [], map.flow === true, layout);
  }
  if (!map.flow) return addToBlock(text, map, keys, layout);
  return map.items.length > 0 ? addToFlow(text, map, keys, layout) : fillFlow(text, map, keys, layout);
}

/** Sets a value that has no members: to `off` where the keys end, else to members. */
function setValue(
  text: string,
  {key, value}: Pair,
  keys: readonly string[],
  inFlow: boolean,
  layout: Layout,
): Edit | undefined {
  const at = (value as Node | null)?.range;
  if (!at || isAlias(value)) return undefined;
  const written = keys.length > 0 ? `{${flowMember(keys, layout)}}` : scalar('off', layout);
  if (at[1] > at[0]) return {start: at[0], end: at[1], text: written};
  // There is none yet, as in "rules: # to come".
  const colon = text.indexOf(':', (key as Node).range?.[1]) + 1;
  if (inFlow || keys.length === 0) return {start: colon, end: colon, text: ` ${written}`};
  const end = lineEnd(text, colon);
  const indent = indentAt(text, colon) + layout.step;
  return {start: end, end, text: `${layout.eol}${indent}${blockMember(keys, indent, layout)}`};
}

/** Adds a member to those of a `{…}`, on a line of its own where they have one. */
function addToFlow(text: string, map: YAMLMap, keys: readonly string[], layout: Layout): Edit | undefined {
  const [first, last] = [map.items[0]?.key as Node, map.items.at(-1) as Pair];
  const end = ((last.value ?? last.key) as Node).range?.[1];
  if (!map.range || !first.range || end === undefined) return undefined;
  const inline = !text.slice(map.range[0], first.range[0]).includes('\n');
  const indent = indentAt(text, first.range[0]);
  const member = inline ? ` ${flowMember(keys, layout)}` : `${layout.eol}${indent}${flowMember(keys, layout, indent)}`;
  return {start: end, end, text: `,${member}`};
}

/** Puts the first member into a `{}`: in JSON on a line of its own, unless the members around it stand on one line. */
function fillFlow(text: string, {range}: YAMLMap, keys: readonly string[], layout: Layout): Edit | undefined {
  if (!range) return undefined;
  const [start, end] = [range[0] + 1, range[1] - 1];
  // A comment, of which the end is not ours to guess.
  if (text.slice(start, end).trim() !== '') return undefined;
  const around = text.slice(text.indexOf('{'), range[0]);
  const inline = !layout.json || (around !== '' && !around.includes('\n'));
  if (inline) return {start, end, text: flowMember(keys, layout)};
  const outer = indentAt(text, start);
  const indent = outer + layout.step;
  const member = flowMember(keys, layout, indent);
  return {start, end, text: `${layout.eol}${indent}${member}${layout.eol}${outer}`};
}

/** Adds a member below those of a map without braces. */
function addToBlock(text: string, map: YAMLMap, keys: readonly string[], layout: Layout): Edit | undefined {
  const first = (map.items[0]?.key as Node | undefined)?.range;
  if (!first || !map.range) return undefined;
  const indent = indentAt(text, first[0]);
  const end = lineEnd(text, text.slice(0, map.range[1]).trimEnd().length);
  return {start: end, end, text: `${layout.eol}${indent}${blockMember(keys, indent, layout)}`};
}

/** Keys in each other, `off` being the value of the last one, as JSON and `{…}` in YAML have them; on one line without an indent. */
function flowMember([key = '', ...inner]: readonly string[], layout: Layout, indent?: string): string {
  const name = scalar(key, layout);
  if (inner.length === 0) return `${name}: ${scalar('off', layout)}`;
  if (indent === undefined) return `${name}: {${flowMember(inner, layout)}}`;
  const deeper = indent + layout.step;
  return `${name}: {${layout.eol}${deeper}${flowMember(inner, layout, deeper)}${layout.eol}${indent}}`;
}

/** The same without braces. */
function blockMember([key = '', ...inner]: readonly string[], indent: string, layout: Layout): string {
  if (inner.length === 0) return `${key}: off`;
  const deeper = indent + layout.step;
  return `${key}:${layout.eol}${deeper}${blockMember(inner, deeper, layout)}`;
}

function scalar(value: string, {json}: Layout): string {
  return json ? JSON.stringify(value) : value;
}

/** The white space at the start of the line that holds an offset. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** Whether the edited file reads as before, but for the rule being off; not where either cannot be read. */
function doesJustThat({location, text}: ProjectFile, edit: Edit, ruleId: string): boolean {
  try {
    const before = text.replace('\uFEFF', '').trim() === '' ? {} : (readProjectFile({location, text}) ?? {});
    const after = readProjectFile({location, text: applyEdits(text, [edit])});
    if (!isRecord(before) || !isRecord(after) || !isRecord(after.rules)) return false;
    const rule = after.rules[ruleId];
    return (isRecord(rule) ? rule.severity : rule) === 'off' && without(before, ruleId) === without(after, ruleId);
  } catch {
    return false;
  }
}

/** What a file says besides the severity of one rule, to compare. */
function without(settings: Record<string, unknown>, ruleId: string): string {
  const rules = isRecord(settings.rules) ? settings.rules : {};
  const rule = isRecord(rules[ruleId]) ? rules[ruleId] : {};
  return JSON.stringify({...settings, rules: {...rules, [ruleId]: {...rule, severity: ''}}});
}
