import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createContext, runInContext} from 'node:vm';
import {built} from './built.ts';
import {PATIENCE} from './patience.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
}

describe('The server in a web worker', function () {
  this.timeout(PATIENCE);

  it('starts without Node.js and reports findings', async () => {
    const waiting = new Map<number, (result: unknown) => void>();
    // What a dedicated worker offers and the server may use; no process, no require.
    const worker = {
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      performance,
      TextDecoder,
      TextEncoder,
      URL,
      atob,
      btoa,
      addEventListener: () => {},
      onmessage: undefined as ((event: {data: unknown}) => void) | undefined,
      postMessage: (message: Message) => {
        if (message.id !== undefined && !message.method) waiting.get(message.id)?.(message.result ?? message.error);
      },
    };
    createContext(worker);
    const code = await readFile(await built('server'), 'utf8');
    runInContext(code.replace(/^#!.*/u, ''), worker);
    await new Promise(setImmediate);

    let id = 0;
    const notify = (method: string, params: unknown): void =>
      worker.onmessage?.({data: {jsonrpc: '2.0', method, params}});
    const request = (method: string, params: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        id += 1;
        waiting.set(id, resolve);
        worker.onmessage?.({data: {jsonrpc: '2.0', id, method, params}});
      });
    const uri = 'vscode-vfs://github/me/a.star.md';
    await request('initialize', {processId: null, rootUri: null, capabilities: {textDocument: {diagnostic: {}}}});
    notify('initialized', {});
    const text = '## Mistake\n\n## Action\n\nThe date got entered &amp; sent.\n';
    notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}});
    const report = (await request('textDocument/diagnostic', {textDocument: {uri}})) as {items?: {code: string}[]};
    assert.ok(report.items, JSON.stringify(report));
    const codes = report.items.map(({code}) => code);
    assert.ok(codes.includes('empty-section'), String(codes));
  });
});
