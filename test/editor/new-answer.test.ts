import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, extension, findings, inWorkspace, replace, until} from './editor.ts';

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

  it('reviews untitled Markdown as soon as a snippet makes it an answer', async () => {
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({content: 'The date got entered.\n\n'}),
    );
    const document = await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Notes\n\n')));
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await vscode.commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown', name: 'STAR answer'});
    await findings(document, 'empty-section', 6);
    await replace(editor, '[… what you did about it, and how soon]', 'The wrong date got entered in the tracker.');
    await findings(document, 'passive-voice', 1);
    await until(extension().exports.onDidChangeWordCount as vscode.Event<never>, () => extension().exports.wordCount);
  });

  it('offers the right name to a new answer that is saved under one by which it is not reviewed', async () => {
    await vscode.commands.executeCommand('starAnswer.newAnswer');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    // What "Save As" does, without its dialogue: another file gets the text while the untitled document is still there.
    const editor = await emptyFile('saved.md');
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
    await saveAndRename(editor, /\/saved\.star\.md$/);
  });

  it('offers the right name to a file that a snippet makes an answer', async () => {
    const editor = await emptyFile('plain.md');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown', name: 'STAR answer'});
    await saveAndRename(editor, /\/plain\.star\.md$/);
  });
});

async function emptyFile(name: string): Promise<vscode.TextEditor> {
  const place = inWorkspace(name);
  await vscode.workspace.fs.writeFile(place, new Uint8Array());
  return vscode.window.showTextDocument(place, {preview: false});
}

/** Saves an answer and takes the name that is offered then; under that, it is reviewed. */
async function saveAndRename(editor: vscode.TextEditor, name: RegExp): Promise<void> {
  let renamed: vscode.Uri | undefined;
  const listener = vscode.workspace.onDidRenameFiles(({files}) => {
    renamed = files[0]?.newUri;
  });
  assert.ok(await editor.document.save());
  await vscode.commands.executeCommand('notification.acceptPrimaryAction');
  const better = await until(vscode.workspace.onDidRenameFiles as vscode.Event<never>, () => renamed);
  listener.dispose();
  assert.match(better.path, name);
  await findings(await vscode.workspace.openTextDocument(better), 'empty-section', 6);
  await closeAll();
  await vscode.workspace.fs.delete(better);
}
