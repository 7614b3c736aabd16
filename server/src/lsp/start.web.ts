import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser';
import {serve} from './server.ts';

/** Serves the page that started this web worker. */
export function start(): void {
  const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
  serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {});
}
