import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {AnswerDocument} from '../engine/answer.ts';
import {DIRECTIVES} from '../engine/directives.ts';
import {FRONT_MATTER_KEYS} from '../engine/front-matter.ts';
import type {Rule} from '../engine/rule.ts';
import {SECTIONS} from '../engine/sections.ts';
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
  const items = (
    entries: readonly {readonly label: string; readonly detail: string; readonly newText?: string}[],
    kind: CompletionItemKind,
  ): readonly CompletionItem[] =>
    entries.map(({label, detail, newText = label}) => ({label, detail, kind, textEdit: {range, newText}}));
  const ruleIds = () =>
    items(
      rules.map(({id, summary}) => ({label: id, detail: `Reports ${summary}`})),
      CompletionItemKind.EnumMember,
    );

  if (inFrontMatter(before)) {
    if (
      /^disable:\s*\[?[\w\s,-]*$/u.test(line) ||
      /\ndisable:[ \t]*(?:\r?\n[ \t]*-[^\n]*)*\r?\n[ \t]*-[ \t]+[\w-]*$/u.test(before)
    ) {
      return ruleIds();
    }
    const keys = Object.entries(FRONT_MATTER_KEYS).filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(before));
    return /^[\w-]*$/u.test(line)
      ? items(
          keys.map(([label, detail]) => ({label, detail, newText: `${label}: `})),
          CompletionItemKind.Property,
        )
      : [];
  }
  if (AFTER_DIRECTIVE.test(line)) return ruleIds();
  if (/<!--\s*[\w-]*$/u.test(line)) {
    return items(
      DIRECTIVES.map((label) => ({label, detail: 'Switches rules off or on'})),
      CompletionItemKind.Keyword,
    );
  }
  if (/^#{1,6}\s+[\w-]*$/u.test(line)) {
    const answer = parse().answers.findLast(({start}) => start <= offset);
    const used = new Set(
      answer?.sections.filter(({heading}) => heading && heading.end !== offset).flatMap(({names}) => names),
    );
    return items(
      SECTIONS.filter(({name}) => !used.has(name)).map(({title, prompt}) => ({label: title, detail: prompt})),
      CompletionItemKind.Struct,
    ).map((item, index) => ({...item, sortText: String(index)}));
  }
  return [];
}

/** Whether the fence at the top of the file is still open. */
function inFrontMatter(before: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/u.test(before) && !/\n---[ \t]*\r?\n/u.test(before.slice(3));
}
