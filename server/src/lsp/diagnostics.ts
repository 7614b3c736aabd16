import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {isAnswer} from './answer-documents.ts';

/** Sends findings, or has them fetched. */
export interface Diagnostics {
  /** Settings changed: findings known so far no longer hold. */
  refresh(): void;
}

type Diagnose = (document: TextDocument) => Promise<readonly Diagnostic[]>;

/** How long, in ms, findings wait for the next keystroke where we push them; short, as a keystroke costs one block. */
const PAUSE = 50;

/** Findings are fetched by clients that can (`textDocument/diagnostic`), and pushed to others. */
export function serveDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  {capabilities}: InitializeParams,
  diagnose: Diagnose,
): Diagnostics {
  return canPull(capabilities)
    ? pull(connection, documents, diagnose, capabilities.workspace?.diagnostics?.refreshSupport === true)
    : push(connection, documents, diagnose);
}

/** Whether a client fetches findings by itself. */
export function canPull({textDocument}: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

function pull(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  diagnose: Diagnose,
  canRefresh: boolean,
): Diagnostics {
  const last = new Map<string, {readonly resultId: string; readonly content: string}>();
  let count = 0;
  documents.onDidClose(({document}) => last.delete(document.uri));

  connection.languages.diagnostics.on(async ({textDocument, previousResultId}, token) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return {kind: DocumentDiagnosticReportKind.Full, items: []};
    const items = [...(await diagnose(document))];
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const content = JSON.stringify(items);
    let known = last.get(document.uri);
    if (known?.content !== content) {
      count += 1;
      known = {resultId: String(count), content};
      last.set(document.uri, known);
    }
    const {resultId} = known;
    const report: DocumentDiagnosticReport =
      previousResultId === resultId
        ? {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
        : {kind: DocumentDiagnosticReportKind.Full, resultId, items};
    return report;
  });

  return {
    refresh() {
      // A client that will not, or that is about to leave, shows what it has until it asks again.
      if (canRefresh) connection.languages.diagnostics.refresh().catch(() => {});
    },
  };
}

function push(connection: Connection, documents: TextDocuments<TextDocument>, diagnose: Diagnose): Diagnostics {
  /** The last run for each document; those before it are outdated, also while they wait for settings. */
  const runs = new Map<string, ReturnType<typeof setTimeout>>();

  const send = async (document: TextDocument, run: ReturnType<typeof setTimeout>): Promise<void> => {
    const {uri, version} = document;
    const diagnostics = [...(await diagnose(document))];
    // Changed or closed meanwhile: the change has a run of its own, and no findings are not none.
    if (runs.get(uri) === run) await connection.sendDiagnostics({uri, version, diagnostics});
  };
  const schedule = (document: TextDocument): void => {
    if (!isAnswer(document)) return;
    clearTimeout(runs.get(document.uri));
    const run = setTimeout(() => {
      send(document, run).catch((error) => connection.console.error(`No findings for ${document.uri}: ${error}`));
    }, PAUSE);
    runs.set(document.uri, run);
  };

  documents.onDidChangeContent(({document}) => schedule(document));
  documents.onDidClose(({document}) => {
    if (!isAnswer(document)) return;
    clearTimeout(runs.get(document.uri));
    runs.delete(document.uri);
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []});
  });

  return {
    refresh: () => documents.all().forEach(schedule),
  };
}
