import * as vscode from 'vscode';
import {type Answers, hasAllHeadings} from './answers.ts';

/**
 * Says so when a new answer is saved under a name by which it is none, and offers the right name: VS Code proposes `Untitled-1.md` for an answer
 * that was begun without an open folder, and the snippets can be used in every Markdown file.
 */
export function warnOfUnreviewedNames(answers: Answers): vscode.Disposable {
  const begun = new WeakSet<vscode.TextDocument>();
  const changes = vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
    if (document.languageId !== 'markdown' || document.isUntitled || answers.has(document)) return;
    if (contentChanges.some(({text}) => hasAllHeadings(text))) begun.add(document);
  });
  const saves = vscode.workspace.onDidSaveTextDocument(async (saved) => {
    if (answers.has(saved)) return;
    // The untitled document is closed only after its text is stored. Most saves are of other files: their text is not even asked for.
    const wasUntitled = vscode.workspace.textDocuments.some(
      (document) => document.isUntitled && answers.has(document) && document.getText() === saved.getText(),
    );
    if (!begun.delete(saved) && (!wasUntitled || saved.getText() === '')) return;
    const name = saved.uri.path.split('/').at(-1) ?? '';
    const better = `${name.replace(/\.(?:md|markdown|txt)$/iu, '')}.star.md`;
    const rename = vscode.l10n.t('Rename to {0}', better);
    const message = vscode.l10n.t('{0} is not reviewed: the name of an answer ends in .star.md.', name);
    if ((await vscode.window.showWarningMessage(message, rename)) !== rename) return;
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(saved.uri, vscode.Uri.joinPath(saved.uri, '..', better));
    await vscode.workspace.applyEdit(edit);
  });
  return vscode.Disposable.from(changes, saves);
}
