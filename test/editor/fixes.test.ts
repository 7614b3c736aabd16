import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, codeActions, findings, openFile} from './editor.ts';

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('rewrites a passive, and undo brings the text back', async () => {
    const {document} = await openFile('weak.star.md');
    const before = document.getText();
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(finding);
    const fixes = await codeActions(document, finding.range, vscode.CodeActionKind.QuickFix);
    const fix = fixes.find(({title}) => title.includes('I entered the wrong date'));
    assert.ok(fix?.edit, `Not offered among: ${fixes.map(({title}) => title).join('; ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(
      document.getText(),
      before.replace('The wrong date got entered in the tracker.', 'I entered the wrong date in the tracker.'),
    );
    await findings(document, 'passive-voice', 0);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await findings(document, 'passive-voice', 1);
  });
});
