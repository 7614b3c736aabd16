import type {ChildProcess} from 'node:child_process';
import {LanguageClient, type LanguageClientOptions, State} from 'vscode-languageclient/node';

/** A client of a server process. `start` starts one, again after a crash. */
export function createNodeClient(start: () => Promise<ChildProcess>, options: LanguageClientOptions): LanguageClient {
  let server: ChildProcess | undefined;
  const client = new LanguageClient(
    'starAnswer',
    'STAR Answer Linter',
    async () => {
      server = await start();
      return server;
    },
    options,
  );
  // A server that was told to exit but hangs would live on.
  client.onDidChangeState(({newState}) => {
    if (newState === State.Stopped) server?.kill();
  });
  return client;
}
