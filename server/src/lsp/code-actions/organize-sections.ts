import {type CodeAction, CodeActionKind} from 'vscode-languageserver';
import {organizeSections as editsToOrganize} from '../../engine/fixes/organize.ts';
import {toWorkspaceEdit} from '../convert.ts';
import type {ActionContext} from './context.ts';

export const ORGANIZE_SECTIONS = `${CodeActionKind.Source}.organizeSections`;

/** Puts every answer of the file into STAR order; none where there is nothing to do. */
export function organizeSections({document, judgement, support}: ActionContext): readonly CodeAction[] {
  const edits = editsToOrganize(judgement.document);
  if (edits.length === 0) return [];
  return [{title: 'Organize Sections', kind: ORGANIZE_SECTIONS, edit: toWorkspaceEdit(document, edits, support)}];
}
