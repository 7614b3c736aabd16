import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {AnswerDocument} from '../engine/answer.ts';
import {FRONT_MATTER_KEYS} from '../engine/front-matter.ts';
import type {Rule} from '../engine/rule.ts';
import {SECTIONS} from '../engine/sections.ts';
import {DIRECTIVES} from '../engine/suppression/directives.ts';
import {toRange} from './convert.ts';

/** Characters after which clients ask without being told to: of a heading, a comment, a list of rules. */
export const COMPLETION_TRIGGERS: readonly string[] = ['#', ' ', '-', '['];

const AFTER_DIRECTIVE = new RegExp(`<!--\\s*(?:${DIRECTIVES.join('|')})\\s(?:[\\w-]+[\\s,]+)*[\\w-]*$`, 'u');

/** What may stand at an offset: the title of a section, a key of the front matter, a directive, or the id of a rule. */
export function complete(
  document: TextDocument,
  offset: number,
  parse: () => AnswerDocument,
  rules: readonly Rule[],
): readonly CompletionItem[] {
  const before = document.getText().slice(0, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // From the end of a line of any length: the expression tries every place it is given.
  const typed = /[\w-]*$/u.exec(line.slice(-100))?.[0] ?? '';
  const range = toRange(document, {start: offset - typed.length, end: offset});
  const entries = entriesAt(before, line, parse, rules);
  // What has been typed out needs no completion, which would take the next Enter for itself.
  if (entries.some(({label}) => label.toLowerCase() === typed.toLowerCase())) return [];
  return entries.map(({newText, ...entry}) => ({
    ...entry,
    textEdit: {range, newText: newText ?? entry.label},
  }));
}

/** A completion without its place; `newText` where it is not the label that is written. */
type Entry = Pick<CompletionItem, 'detail' | 'kind' | 'label' | 'sortText'> & {readonly newText?: string};

function entriesAt(
  before: string,
  line: string,
  parse: () => AnswerDocument,
  rules: readonly Rule[],
): readonly Entry[] {
  if (inFrontMatter(before)) {
    if (inDisableKey(before, line)) return ruleIds(rules);
    return /^[\w-]*$/u.test(line) ? unusedKeys(before) : [];
  }
  if (AFTER_DIRECTIVE.test(line)) return ruleIds(rules);
  if (/<!--\s*[\w-]*$/u.test(line)) {
    return DIRECTIVES.map((label) => ({
      label,
      detail: 'Switches rules off or on',
      kind: CompletionItemKind.Keyword,
    }));
  }
  return /^#{1,6}\s+[\w-]*$/u.test(line) ? unusedSections(parse(), before.length) : [];
}

function ruleIds(rules: readonly Rule[]): readonly Entry[] {
  return rules.map(({id, summary}) => ({
    label: id,
    detail: `Reports ${summary}`,
    kind: CompletionItemKind.EnumMember,
  }));
}

/** Whether rules are listed here, in one line or below the key. */
function inDisableKey(before: string, line: string): boolean {
  return (
    /^disable:\s*\[?[\w\s,-]*$/u.test(line) ||
    /\ndisable:[ \t]*(?:\r?\n[ \t]*-[^\n]*)*\r?\n[ \t]*-[ \t]+[\w-]*$/u.test(before)
  );
}

function unusedKeys(before: string): readonly Entry[] {
  return Object.entries(FRONT_MATTER_KEYS)
    .filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(before))
    .map(([label, detail]) => ({label, detail, kind: CompletionItemKind.Property, newText: `${label}: `}));
}

/** Sections that the answer at an offset does not have yet, in the order of STAR. */
function unusedSections({answers}: AnswerDocument, offset: number): readonly Entry[] {
  const answer = answers.findLast(({start}) => start <= offset);
  const used = new Set(
    answer?.sections.filter(({heading}) => heading && heading.end !== offset).flatMap(({names}) => names),
  );
  return SECTIONS.filter(({name}) => !used.has(name)).map(({title, prompt}, index) => ({
    label: title,
    detail: prompt,
    kind: CompletionItemKind.Struct,
    sortText: String(index),
  }));
}

/** Whether the fence at the top of the file is still open. */
function inFrontMatter(before: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/u.test(before) && !/\n---[ \t]*\r?\n/u.test(before.slice(3));
}
