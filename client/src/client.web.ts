import {type Uri, workspace} from 'vscode';
import {LanguageClient, type LanguageClientOptions, State} from 'vscode-languageclient/browser';

/** A client that runs the server in a web worker. `file` is the server's file. */
export function createWorkerClient(file: Uri, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined;
  const startWorker = async (): Promise<Worker> => {
    // A worker only takes a script that is served as JavaScript, and not every server of extensions knows `.cjs`.
    const source = await workspace.fs.readFile(file);
    const url = URL.createObjectURL(new Blob([source as Uint8Array<ArrayBuffer>], {type: 'text/javascript'}));
    worker?.terminate();
    worker = new Worker(url, {name: 'STAR Answer Linter'});
    URL.revokeObjectURL(url);
    return worker;
  };
  const client = new LanguageClient('starAnswer', 'STAR Answer Linter', startWorker, options);
  // A worker lives on after the server in it has been told to exit.
  client.onDidChangeState(({newState}) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
}
