import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node';
import {built} from './built.ts';
import {PATIENCE} from './patience.ts';

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;

describe('The life of the server', function () {
  this.timeout(PATIENCE);

  it('refuses what comes before its start, a second start, and what follows its end', async () => {
    const server = spawn(process.execPath, [await built('server'), '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
    const exited = once(server, 'exit');
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const hover = {textDocument: {uri: 'file:///a.star.md'}, position: {line: 0, character: 0}};
    const start = {processId: null, rootUri: null, capabilities: {}};
    const codeOf = (method: string, params?: object): Promise<number | undefined> =>
      connection.sendRequest(method, params).then(
        () => undefined,
        (error: {code: number}) => error.code,
      );
    try {
      assert.equal(await codeOf('textDocument/hover', hover), NOT_INITIALIZED);
      assert.equal(await codeOf('shutdown'), NOT_INITIALIZED);
      assert.equal(await codeOf('initialize', start), undefined);
      assert.equal(await codeOf('initialize', start), INVALID_REQUEST);
      assert.equal(await codeOf('textDocument/hover', hover), undefined);
      assert.equal(await codeOf('starAnswer/nothing'), METHOD_NOT_FOUND);
      assert.equal(await codeOf('shutdown'), undefined);
      assert.equal(await codeOf('textDocument/hover', hover), INVALID_REQUEST);
      await connection.sendNotification('exit');
      assert.deepEqual(await exited, [0, null]);
    } finally {
      server.kill();
    }
  });
});
