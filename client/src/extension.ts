import {join} from 'node:path';
import {type ExtensionContext, workspace} from 'vscode';
import {activateStarAnswer} from './activate.ts';
import type {StarAnswerApi} from './api.ts';
import {removeOthersCompiled, startServerProcess} from './server-process.node.ts';

/** How long after activation, in ms, a window may have time for what is only likely to be needed. */
const LEISURE = 2000;

/** Entry point of the extension in VS Code's Node.js extension hosts. */
export function activate(context: ExtensionContext): StarAnswerApi {
  const {version} = context.extension.packageJSON as {version: string};
  const compiled = join(context.globalStorageUri.fsPath, 'compiled', version);
  const startServer = () => startServerProcess(context.asAbsolutePath('dist/server.cjs'), compiled);
  const loadClient = () => import('./client.node.ts');
  // Then a folder with answers has activated it, and sooner or later one of them is opened.
  if (!workspace.textDocuments.some(({languageId}) => languageId === 'markdown')) setTimeout(loadClient, LEISURE);
  return activateStarAnswer(context, async (options) => {
    // The server gets ready while the protocol library loads, which takes as long.
    const [first, {createNodeClient}] = await Promise.all([startServer(), loadClient()]);
    void removeOthersCompiled(compiled);
    const started = [first];
    return createNodeClient(async () => started.pop() ?? startServer(), options);
  });
}
