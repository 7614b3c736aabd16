import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Fix} from '../engine/fixes.ts';
import type {Finding} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import type {ProjectFile} from '../project-file.ts';
import {isAnswer} from './answer-documents.ts';
import {type ClientSupport, toDiagnostic, toSpan, toWorkspaceEdit} from './convert.ts';
import type {Judge, Judgement} from './judge.ts';

/** Applies the safe fixes of a whole file; may be run on save. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.starAnswer`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/** What the actions of a request are made from. */
export interface ActionContext {
  readonly document: TextDocument;
  readonly judgement: Judgement;
  /** The selection or the place of the cursor. */
  readonly range: Span;
  readonly support: ClientSupport;
  readonly rulesUrl: string | undefined;
}

export interface CodeActionOptions {
  readonly support: ClientSupport;
  readonly rulesUrl: string | undefined;
  readonly findProjectFile: (uri: string) => Promise<ProjectFile | undefined>;
  readonly params: InitializeParams;
}

/** Offers actions made anew from the text as it is; what the client believes the findings to be is not looked at. */
export function serveCodeActions(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  judge: Judge,
  {support, rulesUrl}: CodeActionOptions,
): void {
  connection.onCodeAction(async ({textDocument, range, context}: CodeActionParams, token) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return [];
    const judgement = await judge.judge(document);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const action = {document, judgement, range: toSpan(document, range), support, rulesUrl};
    const wanted = (kind: string) => isWanted(kind, context.only);
    return [...(wanted(CodeActionKind.QuickFix) ? quickFixes(action) : [])];
  });
}

/** Whether a client that asked for `only` these kinds wants one; `source` stands for `source.fixAll` and so on. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(context: ActionContext): CodeAction[] {
  return findingsInRange(context).flatMap((finding) => finding.fixes.map((fix) => quickFix(context, finding, fix)));
}

function findingsInRange({judgement, range}: ActionContext): readonly Finding[] {
  return judgement.findings.filter((finding) => overlaps(finding, range));
}

function quickFix({document, support, rulesUrl}: ActionContext, finding: Finding, fix: Fix): CodeAction {
  const preferred = fix.safe && finding.fixes.filter(({safe}) => safe).length === 1;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, support, rulesUrl)],
    ...(preferred ? {isPreferred: true} : {}),
    edit: toWorkspaceEdit(document, fix.edits, support),
  };
}
