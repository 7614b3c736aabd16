import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, findings, replace, until} from './editor.ts';

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

  it('offers the right name to a new answer that is saved under one by which it is not reviewed', async () => {
    await vscode.commands.executeCommand('starAnswer.newAnswer');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    // What "Save As" does, without its dialogue: another file gets the text while the untitled document is still there.
    const place = vscode.Uri.joinPath(folder, 'saved.md');
    await vscode.workspace.fs.writeFile(place, new Uint8Array());
    const editor = await vscode.window.showTextDocument(place, {preview: false});
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
    let renamed: vscode.Uri | undefined;
    const listener = vscode.workspace.onDidRenameFiles(({files}) => {
      renamed = files[0]?.newUri;
    });
    assert.ok(await editor.document.save());
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    const better = await until(vscode.workspace.onDidRenameFiles as vscode.Event<never>, () => renamed);
    listener.dispose();
    assert.match(better.path, /\/saved\.star\.md$/);
    await findings(await vscode.workspace.openTextDocument(better), 'empty-section', 6);
    await closeAll();
    await vscode.workspace.fs.delete(better);
  });
});
