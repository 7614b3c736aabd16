import {join} from 'node:path';
import type {ExtensionContext} from 'vscode';
import {activateStarAnswer} from './activate.ts';
import type {StarAnswerApi} from './api.ts';
import {removeOthersCompiled, startServerProcess} from './server-process.node.ts';

export {deactivate} from './activate.ts';

/** Entry point of the extension in VS Code's Node.js extension hosts. */
export function activate(context: ExtensionContext): StarAnswerApi {
  const {version} = context.extension.packageJSON as {version: string};
  const compiled = join(context.globalStorageUri.fsPath, 'compiled', version);
  const startServer = () => startServerProcess(context.asAbsolutePath('dist/server.cjs'), compiled);
  return activateStarAnswer(context, async (options) => {
    // The server gets ready while the protocol library loads, which takes as long.
    const [first, {createNodeClient}] = await Promise.all([startServer(), import('./client.node.ts')]);
    void removeOthersCompiled(compiled);
    const started = [first];
    return createNodeClient(async () => started.pop() ?? startServer(), options);
  });
}
