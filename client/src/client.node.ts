import {LanguageClient, type LanguageClientOptions, TransportKind} from 'vscode-languageclient/node';

/** A client that runs the server as a child process. `module` is the server's file. */
export function createNodeClient(module: string, options: LanguageClientOptions): LanguageClient {
  return new LanguageClient(
    'starAnswer',
    'STAR Answer Linter',
    {
      run: {module, transport: TransportKind.ipc},
      debug: {module, transport: TransportKind.ipc, options: {execArgv: ['--nolazy', '--inspect=6019']}},
    },
    options,
  );
}
