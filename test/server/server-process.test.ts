import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import nodeModule from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {removeOthersCompiled, startServerProcess} from '../../client/src/server-process.node.ts';
import {built} from './built.ts';
import {connect} from './language-client.ts';
import {PATIENCE} from './patience.ts';

describe('The server process of the extension', function () {
  this.timeout(PATIENCE);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-answer-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('serves, and has kept what it compiled when it is asked to shut down', async () => {
    const compiled = join(folder, 'new', '1.0.0');
    const server = await startServerProcess(await built('server'), compiled);
    const exited = once(server, 'exit');
    const client = await connect(server.stdout as Readable, server.stdin as Writable, {});
    await client.connection.sendRequest('shutdown');
    // Older ones than Node.js 22.10 keep nothing.
    assert.equal(existsSync(compiled), 'flushCompileCache' in nodeModule);
    await client.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });

  it('leaves nothing behind of other versions', async () => {
    const parent = join(folder, 'old');
    for (const version of ['0.9.0', '1.0.0']) await mkdir(join(parent, version), {recursive: true});
    await writeFile(join(parent, '0.9.0', 'kept'), 'x');
    await removeOthersCompiled(join(parent, '1.0.0'));
    assert.deepEqual(readdirSync(parent), ['1.0.0']);
    await removeOthersCompiled(join(folder, 'absent', '1.0.0'));
  });
});
