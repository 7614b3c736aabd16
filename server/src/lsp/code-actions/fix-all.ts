import {type CodeAction, CodeActionKind} from 'vscode-languageserver';
import {fixAll as applyAll} from '../../engine/fix-all.ts';
import {editsBetween} from '../../engine/text-diff.ts';
import {toWorkspaceEdit} from '../convert.ts';
import type {ActionContext} from './context.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.starAnswer`;

/** All safe fixes of the file as one action, which may run on save; none where there is nothing to fix. */
export function fixAll({document, judgement, linter, support}: ActionContext): readonly CodeAction[] {
  const text = document.getText();
  const fixed = applyAll(text, linter, judgement.settings);
  if (fixed === text) return [];
  return [
    {
      title: 'Apply all safe fixes to this answer',
      kind: FIX_ALL,
      edit: toWorkspaceEdit(document, editsBetween(text, fixed), support),
    },
  ];
}
