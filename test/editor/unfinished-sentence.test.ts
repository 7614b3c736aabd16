import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, extension, findings, openFile, replace, until} from './editor.ts';

describe('A sentence that is being typed', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openFile('weak.star.md');
    await findings(editor.document, 'passive-voice', 1);
    await replace(editor, 'The wrong date got entered', 'I entered the wrong date');
    await findings(editor.document, 'passive-voice', 0);
    await vscode.commands.executeCommand('cursorBottom');
  });
  afterEach(closeAll);

  async function type(text: string): Promise<void> {
    for (const key of text) await vscode.commands.executeCommand('type', {text: key});
  }

  /** Resolves when the server has answered what was asked after the last keystroke. */
  const counted = (words: number): Promise<true | undefined> =>
    until(extension().exports.onDidChangeWordCount as vscode.Event<never>, () =>
      extension().exports.wordCount?.text.startsWith(`${words} words`) ? true : undefined,
    );
  const words = (): number => Number.parseInt(extension().exports.wordCount?.text ?? '', 10);

  it('has no findings until it has an end', async () => {
    const before = words();
    await type('\n\nThe date got entered');
    await counted(before + 4);
    await findings(editor.document, 'passive-voice', 0);
    await type('.');
    await findings(editor.document, 'passive-voice', 1);
  });

  it('has its findings when the writer pauses, and keeps them then', async () => {
    const before = words();
    await type('\n\nThe date got entered');
    await findings(editor.document, 'passive-voice', 1);
    let lost = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (vscode.languages.getDiagnostics(editor.document.uri).length === 0) lost += 1;
    });
    await type(' wrong');
    await counted(before + 5);
    await findings(editor.document, 'passive-voice', 1);
    listener.dispose();
    assert.equal(lost, 0);
  });
});
