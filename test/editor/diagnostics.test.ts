import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, extension, findings, inWorkspace, openFile, replace, until} from './editor.ts';

describe('Findings', () => {
  afterEach(closeAll);

  it('reports a fault with its rule, its source and a link to the page about the rule', async () => {
    const {document} = await openFile('weak.star.md');
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(finding);
    assert.equal(finding.source, 'star-answer');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(document.getText(finding.range), /got entered/);
    assert.ok(typeof finding.code === 'object');
    assert.match(finding.code.target.path, /docs\/rules\/passive-voice\.md$/);
  });

  it('offers a page about the rule that can be read', async () => {
    const {document} = await openFile('weak.star.md');
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(typeof finding?.code === 'object');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(finding.code.target));
    assert.match(page, /passive-voice/);
  });

  it('shows the page about the rule as it reads, not its Markdown, where it is installed', async function () {
    // Sources are in a folder of any name.
    if (!/\/star-answer-linter\.star-answer-linter-[^/]+$/.test(extension().extensionUri.path)) this.skip();
    const {document} = await openFile('weak.star.md');
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(typeof finding?.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    const tab = await until(vscode.window.tabGroups.onDidChangeTabs as vscode.Event<never>, () => {
      const {activeTab} = vscode.window.tabGroups.activeTabGroup;
      return /passive-voice/.test(activeTab?.label ?? '') && activeTab;
    });
    const {input} = tab;
    assert.ok(input instanceof vscode.TabInputCustom);
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    await vscode.window.tabGroups.close(tab);
  });

  it('takes a finding back and brings it again while the text changes', async () => {
    const editor = await openFile('weak.star.md');
    await findings(editor.document, 'passive-voice', 1);
    await replace(editor, 'The wrong date got entered', 'I entered the wrong date');
    await findings(editor.document, 'passive-voice', 0);
    await replace(editor, 'I entered the wrong date', 'The wrong date got entered');
    await findings(editor.document, 'passive-voice', 1);
  });

  it('knows an answer by its name in any case', async () => {
    const place = inWorkspace('Shouted.STAR.MD');
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode('## Mistake\n\nThe date got entered wrong.\n'));
    await findings((await vscode.window.showTextDocument(place)).document, 'passive-voice', 1);
    await vscode.workspace.fs.delete(place);
  });

  it('says nothing about ordinary Markdown', async () => {
    const notes = await openFile('notes.md');
    const answer = await openFile('weak.star.md');
    await replace(answer, 'forty guests', 'fifty guests');
    await findings(answer.document, 'passive-voice', 1);
    assert.deepEqual(vscode.languages.getDiagnostics(notes.document.uri), []);
  });
});
