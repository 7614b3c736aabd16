import {CodeActionKind} from 'vscode-languageserver';
import {fixAllInSteps} from '../../engine/fixes/fix-all.ts';
import {toWorkspaceEdit} from '../convert.ts';
import type {ActionContext, Offers} from './context.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.starAnswer`;

/** All safe fixes of the file as one action, which may run on save; none where there is nothing to fix. */
export function* fixAll({document, judgement, linter, support}: ActionContext): Offers {
  const text = document.getText();
  const fixed = yield* fixAllInSteps(text, linter, judgement.settings);
  if (fixed.text === text) return;
  yield {
    title: 'Apply all safe fixes to this file',
    kind: FIX_ALL,
    edit: toWorkspaceEdit(document, fixed.editsFromFirst(), support),
  };
}
