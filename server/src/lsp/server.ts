import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {name, version} from '../../../package.json';
import {createLinter} from '../engine/lint.ts';
import type {Rule} from '../engine/rule.ts';
import {PROJECT_FILE_NAMES} from '../project-file.ts';
import {rules as allRules} from '../rules/index.ts';
import {isAnswer, isProjectFile} from './answer-documents.ts';
import {CODE_ACTION_KINDS, serveCodeActions} from './code-actions.ts';
import {COMPLETION_TRIGGERS, complete} from './completion.ts';
import {supportOf, toDiagnostic, toOffset, toSpan} from './convert.ts';
import {canPull, serveDiagnostics} from './diagnostics.ts';
import type {Host} from './host.ts';
import {hover, markupOf} from './hover.ts';
import {createJudge} from './judge.ts';
import {createProjectFiles} from './project-files.ts';
import {type InitializationOptions, WordCountRequest} from './protocol.ts';
import {createSettingsSource} from './settings.ts';
import {countWords} from './word-count.ts';

/** Serves one client until it leaves. `rules` are those of the product, except in tests. */
export function serve(connection: Connection, host: Host, rules: readonly Rule[] = allRules): void {
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params) => {
    serveFeatures(connection, documents, host, rules, params);
    return {
      serverInfo: {name, version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        codeActionProvider: {codeActionKinds: [...CODE_ACTION_KINDS]},
        hoverProvider: true,
        completionProvider: {triggerCharacters: [...COMPLETION_TRIGGERS]},
        ...(canPull(params.capabilities)
          ? {diagnosticProvider: {identifier: name, interFileDependencies: false, workspaceDiagnostics: false}}
          : {}),
      },
    };
  });
  connection.listen();
}

/** Puts the features up once the client has said what it can do. */
function serveFeatures(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: Host,
  rules: readonly Rule[],
  params: InitializeParams,
): void {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const support = supportOf(params.capabilities);
  const linter = createLinter(rules, logOnce(connection));
  const projectFiles = createProjectFiles(connection, documents, host, options);
  const settingsSource = createSettingsSource(connection, params, rules, projectFiles, () => diagnostics.refresh());
  const judge = createJudge(linter, settingsSource);

  const diagnostics = serveDiagnostics(connection, documents, params, async (document) => {
    const {findings} = await judge.judge(document);
    return findings.map((finding) => toDiagnostic(document, finding, support, options.rulesUrl));
  });
  serveCodeActions(connection, documents, {
    judge,
    linter,
    support,
    rulesUrl: options.rulesUrl,
    params,
    projectFiles,
  });
  const hoverOptions = {rules, rulesUrl: options.rulesUrl, markup: markupOf(params.capabilities), support};
  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return null;
    return hover(document, await judge.judge(document), toOffset(document, position), hoverOptions);
  });
  connection.onCompletion(({textDocument, position}) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return [];
    return [...complete(document, toOffset(document, position), () => linter.parse(document.getText()), rules)];
  });
  connection.onRequest(WordCountRequest, async ({textDocument, position, selection = []}) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isAnswer(document)) return null;
    const {document: answers, settings} = await judge.judge(document);
    const selected = selection.map((range) => toSpan(document, range));
    return countWords(answers, toOffset(document, position), selected, settings.wordsPerMinute);
  });

  // Clients that fetch findings do so once the editor stands, which takes longer than judging. What fails here fails again, and is heard of, then.
  documents.onDidOpen(({document}) => {
    if (isAnswer(document)) judge.judge(document).catch(() => undefined);
  });
  // Closing one throws unsaved changes away.
  for (const event of [documents.onDidChangeContent, documents.onDidClose]) {
    event(({document}) => {
      if (isProjectFile(document)) diagnostics.refresh();
    });
  }
  connection.onDidChangeWatchedFiles(() => diagnostics.refresh());
  connection.onInitialized(() => {
    connection.console.info(`${name} ${version} runs on ${host.runtime}.`);
    registerForChanges(connection, params.capabilities);
  });
  documents.listen(connection);
}

/** A rule that throws does so at every keystroke; one line in the log is enough. */
function logOnce(connection: Connection): (ruleId: string, error: unknown) => void {
  const logged = new Set<string>();
  return (ruleId, error) => {
    if (logged.has(ruleId)) return;
    logged.add(ruleId);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`The rule ${ruleId} failed and is left out: ${detail}`);
  };
}

function registerForChanges(connection: Connection, {workspace}: ClientCapabilities): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    // For a section, VS Code would tell of a change at once, and the first findings would be fetched twice.
    void connection.client.register(DidChangeConfigurationNotification.type);
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: PROJECT_FILE_NAMES.map((file) => ({globPattern: `**/${file}`})),
    });
  }
}
