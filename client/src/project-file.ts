import * as vscode from 'vscode';
import {PROJECT_FILE_NAMES} from '../../server/src/project-file-names.ts';

/**
 * The project file nearest above an answer, up to its workspace folder, for a server that cannot read where the answer is
 * stored; null without one.
 */
export async function findProjectFile(
  answer: vscode.Uri,
): Promise<{readonly uri: string; readonly text: string} | null> {
  // The server has looked on the disk by itself; an untitled document is stored nowhere.
  if (answer.scheme === 'file' || answer.scheme === 'untitled') return null;
  const top = vscode.workspace.getWorkspaceFolder(answer)?.uri.path.replace(/\/$/u, '');
  for (let path = parent(answer.path); ; path = parent(path)) {
    for (const name of PROJECT_FILE_NAMES) {
      const uri = answer.with({path: `${path}/${name}`});
      try {
        return {uri: uri.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))};
      } catch {
        // Not here: the next name or folder up.
      }
    }
    if (path === '' || path === top || top === undefined) return null;
  }
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
