import type {ExtensionContext} from 'vscode';
import {activateStarAnswer} from './activate.ts';
import type {StarAnswerApi} from './api.ts';

/** Entry point of the extension in VS Code's Node.js extension hosts. */
export function activate(context: ExtensionContext): StarAnswerApi {
  return activateStarAnswer(context, async (options) => {
    const {createNodeClient} = await import('./client.node.ts');
    return createNodeClient(context.asAbsolutePath('dist/server.cjs'), options);
  });
}
