import * as vscode from 'vscode';
import snippets from '../../snippets/star-answer.json' with {type: 'json'};
import type {Answers} from './answers.ts';

/**
 * Opens an unsaved answer with the skeleton of all sections. With an open folder it already has its place and name
 * there; without one it is an untitled Markdown document.
 */
export async function newAnswer(answers: Answers): Promise<void> {
  const place = await freePlace();
  const document = await answers.adopt(() =>
    place === undefined
      ? vscode.workspace.openTextDocument({language: 'markdown'})
      : vscode.workspace.openTextDocument(place),
  );
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippets['STAR answer'].body.join('\n')));
}

/** An untitled URI for a file that neither exists in the folder of the active editor, or the first one, nor is open; undefined without a folder. */
async function freePlace(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined || vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) return undefined;
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name));
  for (const document of vscode.workspace.textDocuments) taken.add(document.uri.path.split('/').at(-1) ?? '');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'answer.star.md' : `answer-${number}.star.md`;
    if (!taken.has(name)) return vscode.Uri.joinPath(folder.uri, name).with({scheme: 'untitled'});
  }
}
