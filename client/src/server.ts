import * as vscode from 'vscode';
import type {BaseLanguageClient, LanguageClientOptions, Middleware} from 'vscode-languageclient';
import type {InitializationOptions, ProjectFileParams} from '../../server/src/lsp/protocol.ts';
import {REQUESTS} from '../../server/src/lsp/request-names.ts';
import {ANSWER_FILE, type Answers, PROJECT_FILE, UNTITLED_MARKDOWN} from './answers.ts';
import {findProjectFile} from './project-file.ts';
import type {UnfinishedSentence} from './unfinished-sentence.ts';

/** `idle` until the first answer opens; `failed` when the server could not be started or gave up. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped' | 'failed';

/** Makes a client for one run of the server; loads the protocol library, so it is called only when needed. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server as the rest of the extension sees it. */
export interface Server extends vscode.Disposable {
  readonly state: ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
  /** Starts the server if it has never been started. */
  start(): Promise<void>;
  /** Ends the server if it runs, and starts a new one. */
  restart(): Promise<void>;
  /** Ends the server; resolves when it is gone. */
  stop(): Promise<void>;
  /** The server's reply, or undefined if it does not run or does not know the method. */
  request<Result>(method: string, params: unknown, token: vscode.CancellationToken): Promise<Result | undefined>;
}

/** The number of `State.Running` in the protocol library, which must not be loaded here. */
const RUNNING = 2;
/** `State.Starting` */
const STARTING = 3;

/** Manages the one server of a window. `rulesUrl` is where the pages about the rules are. */
export function createServer(
  createClient: CreateClient,
  answers: Answers,
  sentence: UnfinishedSentence,
  output: vscode.LogOutputChannel,
  rulesUrl: vscode.Uri,
): Server {
  const changed = new vscode.EventEmitter<ServerState>();
  let state: ServerState = 'idle';
  let client: BaseLanguageClient | undefined;
  // Starts and stops run one after another, however fast they are asked for.
  let queue: Promise<void> = Promise.resolve();

  const enter = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    changed.fire(next);
  };
  const enqueue = (step: () => Promise<void>): Promise<void> => {
    queue = queue.then(step);
    return queue;
  };

  const pauses = sentence.onPause((document) => {
    client?.getFeature('textDocument/diagnostic').getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  });

  async function launch(): Promise<void> {
    enter('starting');
    try {
      const initializationOptions: InitializationOptions = {rulesUrl: rulesUrl.toString(), projectFiles: true};
      const fresh = await createClient({
        documentSelector: [ANSWER_FILE, UNTITLED_MARKDOWN, PROJECT_FILE] as NonNullable<
          LanguageClientOptions['documentSelector']
        >,
        outputChannel: output,
        initializationOptions,
        middleware: {
          ...onlyOurs(answers, async (document) =>
            fresh.getFeature('textDocument/didOpen').getProvider(document)?.send(document),
          ),
          provideDiagnostics: provideFindings(answers, sentence),
          // Asked again at each letter, the server can stop offering what has been typed out.
          async provideCompletionItem(document, position, context, token, next) {
            const offered = await next(document, position, context, token);
            return Array.isArray(offered) ? new vscode.CompletionList(offered, true) : offered;
          },
        },
      });
      client = fresh;
      fresh.onRequest(REQUESTS.projectFile, ({uri}: ProjectFileParams) => findProjectFile(vscode.Uri.parse(uri)));
      fresh.onDidChangeState(({newState}) => {
        if (client === fresh) enter(newState === RUNNING ? 'running' : newState === STARTING ? 'starting' : 'stopped');
      });
      await fresh.start();
    } catch (error) {
      output.error('The language server did not start.', error instanceof Error ? error : String(error));
      enter('failed');
    }
  }

  async function end(): Promise<void> {
    const old = client;
    client = undefined;
    if (old === undefined) return;
    try {
      await old.dispose();
    } catch (error) {
      output.warn('The language server did not stop in order.', error instanceof Error ? error : String(error));
    }
    enter('stopped');
  }

  return {
    get state() {
      return state;
    },
    onDidChangeState: changed.event,
    start: () => enqueue(async () => (state === 'idle' ? launch() : undefined)),
    restart: () =>
      enqueue(async () => {
        await end();
        await launch();
      }),
    stop: () => enqueue(end),
    async request(method, params, token) {
      if (client === undefined || state !== 'running') return undefined;
      try {
        return await client.sendRequest(method, params, token);
      } catch (error) {
        if (!token.isCancellationRequested) output.debug(`No reply to ${method}.`, String(error));
        return undefined;
      }
    },
    dispose() {
      changed.dispose();
      pauses.dispose();
    },
  };
}

/** Keeps untitled Markdown from the server until it is an answer. `open` has the client open a document. */
function onlyOurs(answers: Answers, open: (document: vscode.TextDocument) => Promise<void>): Middleware {
  const shown = new Set<string>();
  const isOurs = (document: vscode.TextDocument): boolean =>
    answers.has(document) || vscode.languages.match(PROJECT_FILE, document) > 0;
  return {
    async didOpen(document, next) {
      if (!isOurs(document)) return;
      shown.add(document.uri.toString());
      await next(document);
    },
    async didChange(event, next) {
      if (!isOurs(event.document)) return;
      // What this change has made an answer has the change in its text already.
      await (shown.has(event.document.uri.toString()) ? next(event) : open(event.document));
    },
    async didClose(document, next) {
      if (shown.delete(document.uri.toString())) await next(document);
    },
    didSave: async (document, next) => (isOurs(document) ? next(document) : undefined),
  };
}

/** Asks for findings in answers alone, and shows those in a sentence that is being typed later. */
function provideFindings(
  answers: Answers,
  sentence: UnfinishedSentence,
): NonNullable<Middleware['provideDiagnostics']> {
  /** Where not all findings are shown, so that "unchanged" would not do for a reply. */
  const incomplete = new Set<string>();
  return async (document, previousResultId, token, next) => {
    const uri = ('uri' in document ? document.uri : document).toString();
    const known = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (known !== undefined && !answers.has(known)) return undefined;
    const report = await next(document, incomplete.has(uri) ? undefined : previousResultId, token);
    if (known === undefined || !report || !('items' in report)) return report;
    const items = sentence.withoutNew(known, report.items);
    if (items.length < report.items.length) incomplete.add(uri);
    else incomplete.delete(uri);
    return {...report, items};
  };
}
