import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {closeAll, codeActions, findings, goTo, isCanceled, openFile, replace, until} from './editor.ts';

/** Puts the cursor before a text; resolves when the editor itself has moved it. */
function moveTo(editor: vscode.TextEditor, text: string): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({selections}) => {
      if (editor.document.offsetAt(selections[0]?.active ?? START.start) !== editor.document.getText().indexOf(text))
        return;
      listener.dispose();
      resolve();
    });
    goTo(editor, text);
  });
}

/** The titles of the actions of a kind that are offered for a place. */
async function titles(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<readonly string[]> {
  return (await codeActions(document, range, kind)).map(({title}) => title);
}

const START = new vscode.Range(0, 0, 0, 0);

/** VS Code cancels a command that works on actions when the document or the cursor moves under it; the next attempt is a new one. */
async function unlessCanceled(request: Thenable<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isCanceled(error)) throw error;
  }
}

/**
 * Has a command change a document, and resolves with the new text.
 *
 * VS Code asks for actions by itself soon after the cursor or the findings moved, for the sake of the light bulb, and drops
 * the request of a command that is still waiting for its answer, without a word. Then the command is pressed again, as a
 * writer would; the round trips to the server in between are the time that the editor gets.
 */
async function changeBy(editor: vscode.TextEditor, command: string, argument?: unknown): Promise<string> {
  const {document} = editor;
  const before = document.getText();
  for (let attempt = 0; document.getText() === before; attempt += 1) {
    if (attempt % 50 === 0) await unlessCanceled(vscode.commands.executeCommand(command, argument));
    await titles(document, editor.selection, vscode.CodeActionKind.QuickFix);
  }
  return document.getText();
}

describe('Actions', () => {
  afterEach(closeAll);

  it('are offered in the menu of quick fixes, whose first entry rewrites the sentence', async () => {
    const editor = await openFile('weak.star.md');
    const {document} = editor;
    const before = document.getText();
    await findings(document, 'passive-voice', 1);
    // A cursor that moves later would close the menu.
    await moveTo(editor, 'got entered');
    // Nothing tells when the menu is up; accepting before that does nothing. Between two attempts the server is asked, so that
    // the menu gets its turn; an editor that is still busy with the file just opened may close it once.
    for (let attempt = 0; document.getText() === before; attempt += 1) {
      if (attempt % 20 === 0) await unlessCanceled(vscode.commands.executeCommand('editor.action.quickFix'));
      await titles(document, editor.selection, vscode.CodeActionKind.QuickFix);
      await unlessCanceled(vscode.commands.executeCommand('acceptSelectedCodeAction'));
    }
    assert.match(document.getText(), /\nI entered the wrong date in the tracker\.\n/);
    await findings(document, 'passive-voice', 0);
  });

  it('rewrite the passive at the cursor, asked for by kind', async () => {
    const editor = await openFile('weak.star.md');
    const {document} = editor;
    await findings(document, 'passive-voice', 1);
    goTo(editor, 'got entered');
    const offered = await titles(document, editor.selection, vscode.CodeActionKind.RefactorRewrite);
    assert.ok(offered.some((title) => title.includes('We entered the wrong date')));
    const text = await changeBy(editor, 'editor.action.codeAction', {kind: 'refactor.rewrite', apply: 'first'});
    assert.match(text, /\nI entered the wrong date in the tracker\.\n/);
  });

  it('put the sections in order', async () => {
    const editor = await openFile('order.star.md');
    const {document} = editor;
    await findings(document, 'section-order', 1);
    const text = await changeBy(editor, 'editor.action.sourceAction', {
      kind: 'source.organizeSections',
      apply: 'first',
    });
    assert.match(text, /^## Situation[^#]*\n## Action/m);
    await findings(document, 'section-order', 0);
  });

  it('insert a section with its prompt selected, ready to be overwritten', async () => {
    const editor = await openFile('lesson.star.md');
    const {document} = editor;
    const [finding] = await findings(document, 'missing-lesson', 1);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    const text = await changeBy(editor, 'editor.action.codeAction', {kind: 'quickfix', apply: 'first'});
    assert.match(text, /\n## Lesson\n\n\[… .*\]\n/);
    await until(vscode.window.onDidChangeTextEditorSelection as vscode.Event<never>, () =>
      /^\[… .*\]$/.test(document.getText(editor.selection)),
    );
  });

  it('silence a finding in its place', async () => {
    const editor = await openFile('weak.star.md');
    const {document} = editor;
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(finding);
    const actions = await codeActions(document, finding.range, vscode.CodeActionKind.QuickFix);
    const silencers = actions.filter(({title}) => title.startsWith('Ignore passive-voice'));
    assert.ok(silencers.length >= 3, silencers.map(({title}) => title).join('; '));
    const here = silencers.find(({title}) => title.endsWith('on this line'));
    assert.ok(here?.edit);
    assert.ok(await vscode.workspace.applyEdit(here.edit));
    assert.match(document.getText(), /<!-- star-disable-next-line passive-voice/);
    await findings(document, 'passive-voice', 0);
    await vscode.commands.executeCommand('undo');
    await findings(document, 'passive-voice', 1);
  });

  it('silence a rule in the whole file', async () => {
    const {document} = await openFile('weak.star.md');
    const [finding] = await findings(document, 'passive-voice', 1);
    assert.ok(finding);
    const actions = await codeActions(document, finding.range, vscode.CodeActionKind.QuickFix);
    const inFile = actions.find(({title}) => title === 'Ignore passive-voice in this file');
    assert.ok(inFile?.edit, actions.map(({title}) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(inFile.edit));
    assert.match(document.getText(), /^disable: *\[?passive-voice|^disable:\n *- passive-voice/m);
    await findings(document, 'passive-voice', 0);
  });
});

describe('Fix all', () => {
  const config = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor');
  afterEach(async () => {
    await config().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('is offered as a source action with what is safe', async () => {
    const editor = await openFile('directive.star.md');
    const {document} = editor;
    await findings(document, 'unused-directive', 1);
    assert.equal((await titles(document, START, vscode.CodeActionKind.SourceFixAll.append('starAnswer'))).length, 1);
    assert.ok(!(await changeBy(editor, 'editor.action.fixAll')).includes('star-disable'));
  });

  it('happens on save when the editor is told so', async () => {
    await config().update(
      'codeActionsOnSave',
      {'source.fixAll.starAnswer': 'explicit'},
      vscode.ConfigurationTarget.Workspace,
    );
    const editor = await openFile('directive.star.md');
    await findings(editor.document, 'unused-directive', 1);
    await replace(editor, 'I forgot the invite.', 'I forgot the invite to the launch.');
    assert.ok(await editor.document.save());
    assert.ok(!editor.document.isDirty);
    assert.ok(!editor.document.getText().includes('star-disable'));
  });
});
