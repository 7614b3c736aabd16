import * as vscode from 'vscode';
import type {ProjectFileReply} from '../../server/src/lsp/protocol.ts';
import {PROJECT_FILE_NAMES} from '../../server/src/project-file-names.ts';

/**
 * The project file nearest above an answer, up to its workspace folder, for a server that cannot read where the answer is
 * stored; null without one.
 */
export async function findProjectFile(answer: vscode.Uri): Promise<ProjectFileReply | null> {
  const place = saved(answer);
  // On the disk the server has looked by itself.
  if (place === undefined || place.scheme === 'file') return null;
  const top = vscode.workspace.getWorkspaceFolder(place)?.uri.path.replace(/\/$/u, '');
  for (let path = parent(place.path); ; path = parent(path)) {
    for (const name of PROJECT_FILE_NAMES) {
      const uri = place.with({path: `${path}/${name}`});
      try {
        return {uri: uri.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))};
      } catch {
        // Not here: the next name or folder up.
      }
    }
    if (path === '' || path === top || top === undefined) return null;
  }
}

/** Where an answer is or will be stored: a new one already has its path in a workspace folder; undefined without one. */
function saved(answer: vscode.Uri): vscode.Uri | undefined {
  if (answer.scheme !== 'untitled') return answer;
  return vscode.workspace.workspaceFolders
    ?.map(({uri}) => answer.with({scheme: uri.scheme}))
    .find((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
