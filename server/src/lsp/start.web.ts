import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser';
import {createOrderlyConnection} from './life-cycle.ts';
import {serve} from './server.ts';

/** Serves the page that started this web worker. */
export function start(): void {
  const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
  const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
  serve(
    createOrderlyConnection((options) => createConnection(reader, writer, options)),
    {runtime: 'a web worker'},
  );
}
