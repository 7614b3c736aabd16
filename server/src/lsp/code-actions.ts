import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Linter} from '../engine/lint.ts';
import {PROJECT_FILE_NAMES} from '../project-file.ts';
import {isAnswer} from './answer-documents.ts';
import {type ActionContext, findingsFor, type Offers, type ProjectFileTarget} from './code-actions/context.ts';
import {FIX_ALL, fixAll} from './code-actions/fix-all.ts';
import {ORGANIZE_SECTIONS, organizeSections} from './code-actions/organize-sections.ts';
import {quickFixes} from './code-actions/quick-fixes.ts';
import {rewritePassive} from './code-actions/rewrite-passive.ts';
import {suppressions} from './code-actions/suppressions.ts';
import {withoutTwins} from './code-actions/without-twins.ts';
import {comparableUri, savedUri} from './comparable-uri.ts';
import {type ClientSupport, toSpan} from './convert.ts';
import type {Judge} from './judge.ts';
import type {CurrentProjectFile, ProjectFiles} from './project-files.ts';
import {takeTurns} from './turns.ts';

/** Each kind of action with what makes the actions of it, in the order of the menu. */
const PROVIDERS: readonly (readonly [kind: string, provide: (context: ActionContext) => Offers])[] = [
  [CodeActionKind.QuickFix, quickFixes],
  [CodeActionKind.QuickFix, suppressions],
  [CodeActionKind.RefactorRewrite, rewritePassive],
  [ORGANIZE_SECTIONS, organizeSections],
  [FIX_ALL, fixAll],
];

export const CODE_ACTION_KINDS: readonly string[] = [...new Set(PROVIDERS.map(([kind]) => kind))];

export interface CodeActionOptions {
  readonly judge: Judge;
  readonly linter: Linter;
  readonly support: ClientSupport;
  readonly rulesUrl: string | undefined;
  readonly params: InitializeParams;
  readonly projectFiles: ProjectFiles;
}

/** Offers actions, made anew at each request. */
export function serveCodeActions(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  {judge, linter, support, rulesUrl, params, projectFiles}: CodeActionOptions,
): void {
  connection.onCodeAction(async ({textDocument, range, context}, token) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return [];
    const file = await projectFiles.find(document.uri);
    const judgement = await judge.judge(document);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const {version} = document;
    // Where nobody could look, there may be a file that must not be written over.
    const projectFile = projectFiles.sees(document.uri) ? projectFileTarget(file, document.uri, params) : undefined;
    const place = toSpan(document, range);
    const findings = findingsFor(document, judgement, place, context.diagnostics);
    const action = {document, judgement, range: place, findings, linter, support, rulesUrl, projectFile};
    const offered: CodeAction[] = [];
    const turn = takeTurns();
    for (const provide of PROVIDERS.filter(([kind]) => isWanted(kind, context)).map(([, provider]) => provider)) {
      for (const offer of provide(action)) {
        if (offer) offered.push(offer);
        await turn();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        // The places of these actions are those of another text.
        if (documents.get(document.uri) !== document || document.version !== version)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
      }
    }
    return withoutTwins(offered);
  });
}

/** Whether a client that asked for `only` these kinds wants one; `source` stands for `source.fixAll` and so on, the empty kind for all. */
function isWanted(kind: string, {only, triggerKind}: CodeActionContext): boolean {
  if (only !== undefined)
    return only.some((wanted) => wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`));
  // A client that asks by itself, at every move of the cursor, shows no action on the whole file.
  return triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith(`${CodeActionKind.Source}.`);
}

/** The project file of an answer, or where it would go: into the workspace folder, or beside an answer outside of one. */
function projectFileTarget(
  file: CurrentProjectFile | undefined,
  answerUri: string,
  {workspaceFolders, rootUri}: InitializeParams,
): ProjectFileTarget | undefined {
  if (file !== undefined) return {exists: true, file};
  const answer = comparableUri(answerUri);
  if (answer.startsWith('untitled:')) return undefined;
  const roots = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : []);
  const folders = roots
    .map((uri) => uri.replace(/\/$/u, ''))
    .filter((uri) => answer.startsWith(`${comparableUri(uri)}/`));
  const innermost = folders.sort((a, b) => b.length - a.length)[0];
  const folder = innermost ?? savedUri(answerUri).replace(/\/[^/]*$/u, '');
  return {exists: false, uri: `${folder}/${PROJECT_FILE_NAMES[0]}`};
}
