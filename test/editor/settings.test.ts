import * as vscode from 'vscode';
import {closeAll, extension, findings, inWorkspace, openFile, replace, until} from './editor.ts';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('starAnswer');

describe('Settings', () => {
  afterEach(async () => {
    await settings().update('rules.passive-voice.severity', undefined, vscode.ConfigurationTarget.Workspace);
    await settings().update('wordsPerMinute', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('turns a rule off and on again while an answer is open', async () => {
    const {document} = await openFile('weak.star.md');
    await findings(document, 'passive-voice', 1);
    await settings().update('rules.passive-voice.severity', 'off', vscode.ConfigurationTarget.Workspace);
    await findings(document, 'passive-voice', 0);
    await settings().update('rules.passive-voice.severity', undefined, vscode.ConfigurationTarget.Workspace);
    await findings(document, 'passive-voice', 1);
  });

  it('takes the project file as it stands in the editor, until its changes are thrown away', async () => {
    const file = inWorkspace('.star-answer.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{}'));
    try {
      const {document} = await openFile('weak.star.md');
      await findings(document, 'passive-voice', 1);
      await replace(await openFile('.star-answer.json'), '{}', '{"rules": {"passive-voice": {"severity": "off"}}}');
      await findings(document, 'passive-voice', 0);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await findings(document, 'passive-voice', 1);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('takes a new speaking speed at once', async () => {
    const api = await extension().activate();
    await openFile('weak.star.md');
    await settings().update('wordsPerMinute', 64, vscode.ConfigurationTarget.Workspace);
    await until(api.onDidChangeWordCount as never, () => api.wordCount?.text === '64 words · 1:00');
  });
});
