import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {createConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node';
import {defineRule} from '../../server/src/engine/rule.ts';
import {serve} from '../../server/src/lsp/server.ts';
import emptySection from '../../server/src/rules/empty-section.ts';
import {connect, itemsOf, PULL} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const failing = defineRule({
  ...emptySection,
  id: 'failing-rule',
  check() {
    throw new Error('out of order');
  },
});

describe('A rule that throws', function () {
  this.timeout(PATIENCE);
  it('is logged once and left out, and the others go on', async () => {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const reader = new StreamMessageReader(toServer);
    serve(createConnection(reader, new StreamMessageWriter(toClient)), {runtime: 'a test'}, [failing, emptySection]);
    const client = await connect(toClient, toServer, {capabilities: PULL});
    const uri = 'file:///work/a.star.md';
    await client.open(uri, '## Mistake\n');
    for (let version = 2; version < 5; version += 1) {
      await client.change(uri, version, {text: `${'\n'.repeat(version)}## Mistake\n`});
      assert.deepEqual(
        itemsOf(await client.pull(uri)).map(({code}) => code),
        ['empty-section'],
      );
    }
    assert.equal(client.logged.filter((line) => line.includes('failing-rule')).length, 1);
    assert.ok(client.logged.some((line) => line.includes('out of order')));
    await client.stop();
  });
});
