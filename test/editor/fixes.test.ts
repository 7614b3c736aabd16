import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, findings, openFile} from './editor.ts';

/** The quick fixes for a place, as the light bulb would list them. */
function quickFixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('rewrites a passive, and undo brings the text back', async () => {
    const {document} = await openFile('weak.star.md');
    const before = document.getText();
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(finding);
    const fixes = await quickFixes(document, finding.range);
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
