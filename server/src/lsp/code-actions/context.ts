import type {CodeAction, Diagnostic} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Linter} from '../../engine/lint.ts';
import type {Finding} from '../../engine/rule.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {type ClientSupport, toSpan} from '../convert.ts';
import type {Judgement} from '../judge.ts';
import type {CurrentProjectFile} from '../project-files.ts';

/** What the actions of one request are made from: the text as it is, not what the client believes of it. */
export interface ActionContext {
  readonly document: TextDocument;
  readonly judgement: Judgement;
  /** The selection, or the place of the cursor. */
  readonly range: Span;
  /** What was found there; see `findingsFor`. */
  readonly findings: readonly Finding[];
  readonly linter: Linter;
  readonly support: ClientSupport;
  readonly rulesUrl: string | undefined;
  /** The project's settings: the file there is or a new one; undefined where neither can be known or edited. */
  readonly projectFile: ProjectFileTarget | undefined;
}

/** What is made for a request, in steps that may find nothing: between them the server can hear that nobody wants it any more. */
export type Offers = Iterable<CodeAction | undefined>;

export type ProjectFileTarget =
  | {readonly exists: true; readonly file: CurrentProjectFile}
  /** `uri` is where the file goes. */
  | {readonly exists: false; readonly uri: string};

/**
 * All findings that share a place with the range, not only those that the client sent along. Where there is none, those that it sent:
 * Neovim asks at the cursor and means its line.
 */
export function findingsFor(
  document: TextDocument,
  {findings}: Judgement,
  range: Span,
  sent: readonly Diagnostic[],
): readonly Finding[] {
  const inRange = findings.filter((finding) => overlaps(finding, range));
  if (inRange.length > 0) return inRange;
  const spans = sent.map(({code, range: place}) => ({code, ...toSpan(document, place)}));
  return findings.filter(({ruleId, start, end}) =>
    spans.some((span) => span.code === ruleId && span.start === start && span.end === end),
  );
}
