import * as vscode from 'vscode';
import type {ServerState} from '../../client/src/server.ts';
import * as assert from './assert.ts';
import {closeAll, extension, findings, openFile, replace, until} from './editor.ts';

describe('Restart', () => {
  afterEach(closeAll);

  it('replaces the server and goes on reviewing the open answer', async () => {
    const api = await extension().activate();
    const editor = await openFile('weak.star.md');
    await until(api.onDidChangeServerState as never, () => api.serverState === 'running');
    await findings(editor.document, 'passive-voice', 1);

    const states: ServerState[] = [];
    const listener = api.onDidChangeServerState((state) => states.push(state));
    await vscode.commands.executeCommand('starAnswer.restartServer');
    await until(api.onDidChangeServerState as never, () => api.serverState === 'running');
    listener.dispose();
    assert.deepEqual(states, ['stopped', 'starting', 'running']);

    await findings(editor.document, 'passive-voice', 1);
    await replace(editor, 'The wrong date got entered', 'I entered the wrong date');
    await findings(editor.document, 'passive-voice', 0);
  });
});
