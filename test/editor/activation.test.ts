import * as assert from './assert.ts';
import {closeAll, extension, openFile, until} from './editor.ts';

describe('Activation', () => {
  after(closeAll);

  // The order matters: no other test may have opened an answer before.
  it('leaves the server alone when ordinary Markdown opens', async () => {
    await openFile('notes.md');
    const api = await extension().activate();
    assert.equal(api.serverState, 'idle');
    assert.equal(api.wordCount, undefined);
  });

  it('starts the server when the first answer opens', async () => {
    const api = await extension().activate();
    await openFile('weak.star.md');
    await until(api.onDidChangeServerState as never, () => api.serverState === 'running');
  });
});
