import * as vscode from 'vscode';
import type {StarAnswerApi} from '../../client/src/api.ts';

/** The extension under test, as source or as installed from its package. */
export function extension(): vscode.Extension<StarAnswerApi> {
  const found = vscode.extensions.getExtension<StarAnswerApi>('star-answer-linter.star-answer-linter');
  if (found === undefined) throw new Error('The extension is not there.');
  return found;
}

/** Resolves as soon as `accept` takes the state of things: now, or after one of the events. Mocha's limit ends the wait. */
export function until<Value>(
  events: readonly vscode.Event<never>[] | vscode.Event<never>,
  accept: () => Value | undefined | false,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const listeners: vscode.Disposable[] = [];
    const check = (): boolean => {
      try {
        const value = accept();
        if (value === undefined || value === false) return false;
        resolve(value);
      } catch (error) {
        reject(error);
      }
      for (const listener of listeners) listener.dispose();
      return true;
    };
    if (check()) return;
    for (const event of Array.isArray(events) ? events : [events as vscode.Event<never>]) {
      listeners.push(event(check as () => void));
    }
  });
}

/** Where a file of the test workspace is, or would be. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the test workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  return vscode.window.showTextDocument(document, {preview: false});
}

/** Closes every editor and throws unsaved changes away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/**
 * What the menu of code actions would list for a place. VS Code cancels the request when the document or the cursor moves under it, as
 * it may shortly after opening; then it is made again.
 */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
  } catch (error) {
    if (!isCanceled(error)) throw error;
    return codeActions(document, range, kind);
  }
}

/** Whether VS Code dropped a request. */
export function isCanceled(error: unknown): boolean {
  return error instanceof Error && error.name === 'Canceled';
}

/** The diagnostics of one rule in a document, as soon as there are `count` of them. */
export function findings(document: vscode.TextDocument, rule: string, count: number): Promise<vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics as vscode.Event<never>, () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => codeOf(diagnostic) === rule);
    return found.length === count && found;
  });
}

/** The rule that made a diagnostic. */
function codeOf({code}: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code === undefined ? undefined : String(code);
}

/** Replaces the first occurrence of `before`, as typing would. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const {document} = editor;
  const start = document.getText().indexOf(before);
  if (start < 0) throw new Error(`The text has no "${before}".`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  await editor.edit((edit) => edit.replace(range, after));
}

/** Puts the cursor before the first occurrence of a text, or selects it. */
export function goTo(editor: vscode.TextEditor, text: string, select = false): void {
  const start = editor.document.getText().indexOf(text);
  if (start < 0) throw new Error(`The text has no "${text}".`);
  const position = editor.document.positionAt(start);
  editor.selection = new vscode.Selection(
    position,
    select ? editor.document.positionAt(start + text.length) : position,
  );
}
