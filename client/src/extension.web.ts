import {type ExtensionContext, Uri} from 'vscode';
import {activateStarAnswer} from './activate.ts';
import type {StarAnswerApi} from './api.ts';

export {deactivate} from './activate.ts';

/** Entry point of the extension in VS Code's web worker extension host. */
export function activate(context: ExtensionContext): StarAnswerApi {
  return activateStarAnswer(context, async (options) => {
    const {createWorkerClient} = await import('./client.web.ts');
    return createWorkerClient(Uri.joinPath(context.extensionUri, 'dist', 'server.cjs'), options);
  });
}
