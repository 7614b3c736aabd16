import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {pathToFileURL} from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {built} from './built.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: InitializeParams['workspaceFolders'];
  /** Answers `workspace/configuration`, at once or later. */
  readonly configure?: (section: string | undefined, scopeUri: string | undefined) => unknown;
}

/** An editor as the server sees one. Everything waits for an event, never for time. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Methods that the server registered for. */
  readonly registered: readonly string[];
  readonly logged: readonly string[];
  readonly shown: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Sends changes to an open document; without a range, the whole text. */
  change(uri: string, version: number, ...changes: readonly {range?: Range; text: string}[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The next notification about a document that fulfils the condition, also one that has already come. */
  pushed(uri: string, fulfils?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Resolves at the next request of the server that diagnostics be pulled anew. */
  refreshed(): Promise<void>;
  /** `sent` are the findings that the editor sends along. */
  actions(uri: string, range: Range, only?: string[], sent?: readonly Diagnostic[]): Promise<readonly CodeAction[]>;
  /** Ends the server in order. */
  stop(): Promise<void>;
}

export const PULL: ClientCapabilities = {
  textDocument: {diagnostic: {dynamicRegistration: false}},
  workspace: {diagnostics: {refreshSupport: true}, workspaceEdit: {documentChanges: true}},
};

/** Ends what a failed test left running, which would keep the test run from ending. */
const running = new Set<ChildProcess>();
after(() => {
  for (const server of running) server.kill();
});

/** Starts the built server on standard input and output, as an editor does. */
export async function startServer(options: ClientOptions = {}): Promise<LanguageClient> {
  const server = spawn(process.execPath, [await built('server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.add(server);
  const exited = once(server, 'exit').finally(() => running.delete(server));
  const client = await connect(server.stdout, server.stdin, options);
  return {
    ...client,
    async stop() {
      await client.connection.sendRequest('shutdown');
      await client.connection.sendNotification('exit');
      const [code] = await exited;
      assert.equal(code, 0);
    },
  };
}

/** Speaks to a server over streams. */
export async function connect(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  {capabilities = {}, initializationOptions, workspaceFolders = null, configure}: ClientOptions,
): Promise<LanguageClient> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const registered: string[] = [];
  const logged: string[] = [];
  const shown: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  let onPublished: (() => void)[] = [];
  const onRefreshed: (() => void)[] = [];

  connection.onRequest('client/registerCapability', ({registrations}: {registrations: {method: string}[]}) => {
    registered.push(...registrations.map(({method}) => method));
    return null;
  });
  connection.onRequest('workspace/configuration', ({items}: {items: {section?: string; scopeUri?: string}[]}) =>
    Promise.all(items.map(async ({section, scopeUri}) => (await configure?.(section, scopeUri)) ?? null)),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    for (const resolve of onRefreshed.splice(0)) resolve();
    return null;
  });
  connection.onNotification('window/logMessage', ({message}: {message: string}) => void logged.push(message));
  connection.onNotification('window/showMessage', ({message}: {message: string}) => void shown.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    const waiting = onPublished;
    onPublished = [];
    for (const check of waiting) check();
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    // With a number the server keeps a timer, which would keep this process alive when both are one.
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    registered,
    logged,
    shown,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}}),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges}),
    close: (uri) => connection.sendNotification('textDocument/didClose', {textDocument: {uri}}),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}, previousResultId}),
    pushed: (uri, fulfils = () => true) =>
      new Promise((resolve) => {
        const check = (): void => {
          const index = published.findIndex((params) => params.uri === uri && fulfils(params));
          if (index < 0) onPublished.push(check);
          else resolve(published.splice(index, 1)[0] as PublishDiagnosticsParams);
        };
        check();
      }),
    refreshed: () => new Promise((resolve) => onRefreshed.push(resolve)),
    actions: async (uri, range, only, sent = []) =>
      (await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: {uri},
        range,
        context: {diagnostics: sent, ...(only ? {only} : {})},
      })) ?? [],
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
}

/** The diagnostics of a full report. */
export function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  assert.equal(report.kind, 'full');
  return (report as {items: Diagnostic[]}).items;
}

/** The diagnostics of one rule. */
export function ofRule(diagnostics: readonly Diagnostic[], code: string): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code);
}

/** The URI of a file as VS Code writes it, which encodes more than Node.js does. */
export function strictUri(file: string): string {
  const encoded = pathToFileURL(file)
    .pathname.split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)));
  const rest = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return `file://${encoded.join('/').replaceAll(/[!'()*]/gu, rest)}`;
}

/** The words that a range of a text stands for. */
export function wordsAt(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}

/** The range of words in a text. */
export function rangeOf(text: string, words: string): Range {
  const document = TextDocument.create('', '', 0, text);
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `"${words}" is not in the text.`);
  return {start: document.positionAt(start), end: document.positionAt(start + words.length)};
}

/** The text of a document after an action on it; fails if the action edits another one. */
export function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const [change, ...others] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.ok(change && others.length === 0, 'The action edits one document.');
  assert.equal(change.textDocument.uri, uri);
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), change.edits as TextEdit[]);
}
