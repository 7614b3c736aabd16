import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, openFile} from './editor.ts';

describe('Snippets', () => {
  afterEach(closeAll);

  it('expands a section with its prompt selected, ready to be overwritten', async () => {
    const editor = await openFile('weak.star.md');
    const {document} = editor;
    editor.selection = new vscode.Selection(
      document.lineAt(document.lineCount - 1).range.end,
      document.lineAt(document.lineCount - 1).range.end,
    );
    await vscode.commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown', name: 'STAR Lesson'});
    assert.match(
      document.getText(),
      /\n## Lesson\n\n\[… what you learned, and what you have done differently since\]\n$/,
    );
    assert.match(document.getText(editor.selection), /^\[… what you learned.*\]$/);
  });

  it('asks for titles of sections at every letter, so that one typed out is no longer offered', async () => {
    const editor = await openFile('weak.star.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n# Another\n\n## Resul'));
    const offered = async (): Promise<vscode.CompletionList> =>
      vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.document.lineAt(editor.document.lineCount - 1).range.end,
      );
    const hasTitle = ({items}: vscode.CompletionList): boolean => items.some(({label}) => label === 'Result');
    const list = await offered();
    assert.ok(hasTitle(list));
    assert.ok(list.isIncomplete);
    await editor.edit((edit) => edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 't'));
    assert.ok(!hasTitle(await offered()));
  });

  it('offers the snippets under prefixes that start with "star"', async () => {
    const editor = await openFile('weak.star.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'star'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.document.lineAt(editor.document.lineCount - 1).range.end,
    );
    const labels = list.items
      .filter(({kind}) => kind === vscode.CompletionItemKind.Snippet)
      .map(({label}) => (typeof label === 'string' ? label : label.label));
    for (const prefix of ['star', 'star-situation', 'star-lesson', 'star-front-matter'])
      assert.ok(labels.includes(prefix), prefix);
  });
});
