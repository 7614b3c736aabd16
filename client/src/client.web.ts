import {type Uri, workspace} from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  State,
} from 'vscode-languageclient/browser';

/** A client that runs the server in a web worker. `file` is the server's file. */
export function createWorkerClient(file: Uri, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined;
  let url: string | undefined;
  const startWorker = async (): Promise<MessageTransports> => {
    // A worker only takes a script that is served as JavaScript, and not every server of extensions knows `.cjs`.
    const source = await workspace.fs.readFile(file);
    url = URL.createObjectURL(new Blob([source as Uint8Array<ArrayBuffer>], {type: 'text/javascript'}));
    worker = new Worker(url, {name: 'STAR Answer Linter'});
    // Not the worker itself: VS Code 1.91 replaces the constructor, and the client would not recognise it.
    return {reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker)};
  };
  const client = new LanguageClient('starAnswer', 'STAR Answer Linter', startWorker, options);
  // A worker lives on after the server in it has been told to exit.
  client.onDidChangeState(({newState}) => {
    if (newState !== State.Stopped) return;
    worker?.terminate();
    if (url !== undefined) URL.revokeObjectURL(url);
  });
  return client;
}
