import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, findings, openFile, replace} from './editor.ts';

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

  it('takes a finding back and brings it again while the text changes', async () => {
    const editor = await openFile('weak.star.md');
    await findings(editor.document, 'passive-voice', 1);
    await replace(editor, 'The wrong date got entered', 'I entered the wrong date');
    await findings(editor.document, 'passive-voice', 0);
    await replace(editor, 'I entered the wrong date', 'The wrong date got entered');
    await findings(editor.document, 'passive-voice', 1);
  });

  it('says nothing about ordinary Markdown', async () => {
    const notes = await openFile('notes.md');
    const answer = await openFile('weak.star.md');
    await replace(answer, 'forty guests', 'fifty guests');
    await findings(answer.document, 'passive-voice', 1);
    assert.deepEqual(vscode.languages.getDiagnostics(notes.document.uri), []);
  });
});
