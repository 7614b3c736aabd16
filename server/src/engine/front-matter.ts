import {isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml';
import {plainYamlMessage} from './front-matter/yaml-message.ts';
import {lineEnd, lineStart} from './lines.ts';
import type {Span} from './span.ts';

/** What the block between `---` lines at the top of a file says. A broken block yields what could be read. */
export interface FrontMatter extends Span {
  readonly question?: string;
  /** The job applied for. */
  readonly role?: string;
  /** Skills that must not be the mistake. */
  readonly skills: readonly string[];
  /** Rules that are off in this file, each where it is named. */
  readonly disable: readonly (Span & {readonly ruleId: string})[];
  /** Single findings that the writer has decided to live with; see `suppression.ts`. */
  readonly ignore: readonly IgnoredWords[];
  readonly problems: readonly FrontMatterProblem[];
  /** Where the closing line belongs, in a block that has none. */
  readonly unclosedAt?: number;
}

/** What is wrong with a place in the front matter. */
export interface FrontMatterProblem extends Span {
  readonly message: string;
  readonly severity?: 'hint';
  /** Whether quotes around the place would put it right. */
  readonly wantsQuotes?: true;
}

/** An item of `ignore`: the findings of one rule on these words are left out, wherever the words stand. */
export interface IgnoredWords extends Span {
  readonly ruleId: string;
  /** Place of the rule's id. */
  readonly rule: Span;
  readonly words: string;
}

/** The keys, with what each is for: completion, hover, grammar and the `front-matter` rule read this table. */
export const FRONT_MATTER_KEYS = {
  question: 'The interview question; it decides which rules apply.',
  role: 'The job applied for; a mistake in its core skill is reported.',
  skills: 'Skills that must not be the mistake, as a list.',
  disable: 'Ids of rules that are off in this file, as a list.',
  ignore: 'Single findings to leave out, as a list of {rule: id, text: the words}.',
} as const;

const ANY_KEY = `(?:${Object.keys(FRONT_MATTER_KEYS).join('|')})[ \\t]*:`;

/** Blank lines above front matter, which are as good as none where keys of ours follow. */
const BLANKS_ABOVE = new RegExp(`^\\uFEFF?(?:[ \\t]*\\r?\\n)+(?=---[ \\t]*\\r?\\n${ANY_KEY})`, 'u');

/** Where front matter can start: after a byte-order mark, which would hide its fence, and after blank lines. */
export function startOfFrontMatter(text: string): number {
  return BLANKS_ABOVE.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
}

/** Three hyphens and then lines with our keys, list items below them and comments above them. */
const UNCLOSED = new RegExp(
  `^---[ \\t]*\\r?\\n(?:(?:#[^\\n]*\\n)*(?:${ANY_KEY}|[ \\t]*-[ \\t])[^\\n]*(?:\\n|$))+`,
  'u',
);

/** Front matter at the top of a text that nothing closes, which ends with the last line that has a key; `base` is the offset of the text. */
export function parseUnclosedFrontMatter(source: string, base: number): FrontMatter | undefined {
  const block = UNCLOSED.exec(source)?.[0];
  if (block === undefined) return undefined;
  const yamlStart = block.indexOf('\n') + 1;
  const span = {start: base, end: base + block.length};
  return {
    ...parseFrontMatter(block.slice(yamlStart), span, base + yamlStart),
    unclosedAt: base + block.trimEnd().length,
  };
}

type FrontMatterKey = keyof typeof FRONT_MATTER_KEYS;

/** What the value of a key says. */
type KeyContent = Partial<Omit<FrontMatter, 'start' | 'end' | 'problems'>> & {readonly problem?: FrontMatterProblem};

/** The value of a key, with what is needed to say where its parts stand. */
interface KeyValue {
  readonly name: FrontMatterKey;
  readonly value: Node | null;
  /** What stands at a place of the file. */
  readonly source: (span: Span) => string;
  readonly place: (range: Range) => Span;
}

/** Offsets into the YAML, as its parser gives them. */
type Range = readonly number[] | null | undefined;

/** Parses front matter. `span` is the whole block with its fences; never throws. */
export function parseFrontMatter(yaml: string, span: Span, yamlStart: number): FrontMatter {
  let problems: FrontMatterProblem[] = [];
  const document = parseDocument(withoutInnerColons(yaml), {prettyErrors: false});
  const place = (range: Range): Span => ({
    start: yamlStart + Math.min(range?.[0] ?? 0, yaml.length),
    end: yamlStart + Math.min(range?.[1] ?? yaml.length, yaml.length),
  });
  const source = ({start, end}: Span): string => yaml.slice(start - yamlStart, end - yamlStart);
  let read: KeyContent = {};
  if (isMap(document.contents)) {
    for (const {key, value} of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!isKey(name)) {
        problems.push({
          ...place((key as Node | null)?.range),
          message: `Unknown front matter key "${name}"; known keys are ${Object.keys(FRONT_MATTER_KEYS).join(', ')}.`,
          severity: 'hint',
        });
        continue;
      }
      const {problem, ...content} = READERS[name]({name, value: value as Node | null, source, place});
      read = {...read, ...content};
      if (problem) problems.push(problem);
    }
  } else if (document.contents !== null) {
    problems.push({...place(document.contents.range), message: 'The front matter must be "key: value" lines.'});
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const keys = isMap(document.contents) ? document.contents.items.map(({key}) => (key as Node).range?.[0] ?? 0) : [];
    const problem = {...place(lineOfError(yaml, error, keys)), message: describeError(error)};
    // What else seems to be wrong, and every further error, comes of the first one.
    problems = error.code === 'DUPLICATE_KEY' ? [...problems, problem] : [problem];
  }
  return {...span, skills: [], disable: [], ignore: [], ...read, problems};
}

function isKey(name: string): name is FrontMatterKey {
  return Object.hasOwn(FRONT_MATTER_KEYS, name);
}

const READERS: Readonly<Record<FrontMatterKey, (value: KeyValue) => KeyContent>> = {
  question: (key) => readText(key, (question) => ({question})),
  role: (key) => readText(key, (role) => ({role})),
  skills: readSkills,
  disable: readDisable,
  ignore: readIgnore,
};

function readText({name, value, source, place}: KeyValue, toContent: (text: string) => KeyContent): KeyContent {
  const texts = toStrings(value);
  const first = texts?.[0];
  if (first?.text.includes(COLON)) {
    const at = place(first.range);
    const problem = {...at, message: `A ${name} with a colon needs quotes around it.`, wantsQuotes: true} as const;
    return {...toContent(source(at)), problem};
  }
  if (texts === undefined || isSeq(value)) {
    const message = `The front matter key "${name}" takes one text${texts ? ', not a list' : ''}.`;
    return {problem: {...place(value?.range), message}};
  }
  return first && first.text !== '' ? toContent(first.text) : {};
}

function readSkills(key: KeyValue): KeyContent {
  const texts = toStrings(key.value);
  if (texts === undefined) return {problem: listProblem(key)};
  const skills = texts
    .flatMap(({text}) => text.split(','))
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');
  return {skills};
}

/** An id in a list with commas, in quotes or without; a wrong one may hold blanks. */
const RULE_ID = /[^\s,'"](?:[^,'"\n]*[^\s,'"])?/gu;

function readDisable(key: KeyValue): KeyContent {
  const texts = toStrings(key.value);
  if (texts === undefined) return {problem: listProblem(key)};
  const disable = texts.flatMap(({range}) => {
    const at = key.place(range);
    return [...key.source(at).matchAll(RULE_ID)].map(({0: ruleId, index}) => ({
      start: at.start + index,
      end: at.start + index + ruleId.length,
      ruleId,
    }));
  });
  return {disable};
}

function readIgnore({value, place}: KeyValue): KeyContent {
  const ignore = toIgnored(value, place);
  if (ignore) return {ignore};
  const message =
    'The front matter key "ignore" takes a list of items such as {rule: passive-voice, text: was closed}.';
  return {problem: {...place(value?.range), message}};
}

function listProblem({name, value, place}: KeyValue): FrontMatterProblem {
  return {...place(value?.range), message: `The front matter key "${name}" takes a list of texts.`};
}

/** Stands for a colon where YAML would see a key: as long, and in nobody's question. */
const COLON = '\u{A789}';

/**
 * "question: Tell me about a failure: what then?" reads as keys within keys, and what follows is lost; people mean the text. Texts in quotes and
 * on lines of their own are left as they are.
 */
function withoutInnerColons(yaml: string): string {
  return yaml.replaceAll(/(?<=^[ \t]*(?:question|role):[ \t]+)[^\s"'|>[{&*!#][^\n]*/gmu, (text) =>
    text.replaceAll(/:(?=\s|$)/gu, COLON),
  );
}

/** A scalar, or a list of scalars, as texts; undefined for anything else. A comma list in one text is a list too. */
function toStrings(value: Node | null): readonly {text: string; range: Range}[] | undefined {
  if (value === null || (isScalar(value) && value.value === null)) return [];
  if (isScalar(value)) return [{text: String(value.value).trim(), range: value.range}];
  if (!isSeq(value)) return undefined;
  const items = value.items.map((item) =>
    isScalar(item) && item.value !== null ? {text: String(item.value).trim(), range: item.range} : undefined,
  );
  return items.some((item) => item === undefined) ? undefined : (items as {text: string; range: Range}[]);
}

/** The items of `ignore`; undefined if one of them is not `{rule, text}`. */
function toIgnored(value: Node | null, place: (range: Range) => Span): readonly IgnoredWords[] | undefined {
  if (value === null || (isScalar(value) && value.value === null)) return [];
  if (!isSeq(value)) return undefined;
  const items: IgnoredWords[] = [];
  for (const item of value.items) {
    if (!isMap(item) || item.items.length !== 2) return undefined;
    const rule = item.get('rule', true);
    const text = item.get('text', true);
    if (!isScalar(rule) || typeof rule.value !== 'string' || !isScalar(text) || text.value === null) return undefined;
    items.push({...place(item.range), ruleId: rule.value.trim(), rule: place(rule.range), words: String(text.value)});
  }
  return items;
}

/** The line of the key that an error is in: it is noticed where the parser can go no further, which may be far below. */
function lineOfError(yaml: string, {pos, code}: YAMLError, keys: readonly number[]): Range {
  const end = code === 'DUPLICATE_KEY' ? pos[1] : pos[0];
  const before = keys.findLast((key) => key < end) ?? yaml.slice(0, pos[0]).trimEnd().length;
  const start = lineStart(yaml, before);
  const line = yaml.slice(start, lineEnd(yaml, start));
  return [start + line.length - line.trimStart().length, start + line.trimEnd().length];
}

function describeError({code, message}: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'The front matter has this key twice.';
  const plain = plainYamlMessage(message);
  return `The front matter is not valid YAML: ${/[.!?]$/u.test(plain) ? plain : `${plain}.`}`;
}
