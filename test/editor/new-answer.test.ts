import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, findings, replace} from './editor.ts';

describe('New STAR Answer', () => {
  afterEach(closeAll);

  it('opens an unsaved answer with all sections, and reviews it', async () => {
    await vscode.commands.executeCommand('starAnswer.newAnswer');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const {document} = editor;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.uri.path, /\/answer\.star\.md$/);
    for (const title of ['Situation', 'Task', 'Mistake', 'Action', 'Result', 'Lesson']) {
      assert.match(document.getText(), new RegExp(`^## ${title}$`, 'm'));
    }
    await replace(
      editor,
      '[… what you did wrong, in one plain sentence that starts with "I"]',
      'The wrong date got entered in the tracker.',
    );
    await findings(document, 'passive-voice', 1);
  });
});
