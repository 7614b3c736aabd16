import {type ClientCapabilities, type Hover, MarkupKind} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Rule} from '../engine/rule.ts';
import {rulePage} from '../engine/rule-page.ts';
import {sectionDefinition} from '../engine/sections.ts';
import {overlaps} from '../engine/span.ts';
import {type ClientSupport, toRange} from './convert.ts';
import type {Judgement} from './judge.ts';

/** What a hover may be written in: Markdown if the client shows it. */
export function markupOf({textDocument}: ClientCapabilities): MarkupKind {
  const formats = textDocument?.hover?.contentFormat ?? [];
  return formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}

export interface HoverOptions {
  readonly rules: readonly Rule[];
  readonly rulesUrl: string | undefined;
  readonly markup: MarkupKind;
  readonly support: ClientSupport;
}

/** Why the findings at an offset matter or, on the heading of a section, what belongs there; null elsewhere. */
export function hover(
  document: TextDocument,
  {findings, document: answers}: Judgement,
  offset: number,
  {rules, rulesUrl, markup, support}: HoverOptions,
): Hover | null {
  const at = {start: offset, end: offset};
  const found = findings.filter((finding) => overlaps(finding, at));
  const section = answers.answers
    .flatMap(({sections}) => sections)
    .find(({heading}) => heading !== undefined && overlaps(heading, at));
  const paragraphs = [
    ...(section?.names ?? []).map((name) => {
      const {title, prompt, budget} = sectionDefinition(name);
      const heading = markup === MarkupKind.Markdown ? `**${title}**` : title;
      return `${heading}: ${prompt}. ${budget.min} to ${budget.max} words.`;
    }),
    ...[...new Set(found.map(({ruleId}) => ruleId))].flatMap((ruleId) => {
      const rule = rules.find(({id}) => id === ruleId);
      if (rule === undefined) return [];
      // Where the client has the link beside the message, a second one would say nothing more.
      const isLinked = support.codeDescription || markup !== MarkupKind.Markdown;
      const link = isLinked ? '' : ` [${ruleId}](${rulePage(ruleId, rulesUrl)})`;
      return [`${rule.why}${link}`];
    }),
  ];
  if (paragraphs.length === 0) return null;
  const range = found[0] ?? section?.heading;
  return {
    contents: {kind: markup, value: paragraphs.join('\n\n')},
    ...(range ? {range: toRange(document, range)} : {}),
  };
}
