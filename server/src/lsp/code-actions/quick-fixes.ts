import {type CodeAction, CodeActionKind} from 'vscode-languageserver';
import type {Fix} from '../../engine/fixes.ts';
import type {Finding} from '../../engine/rule.ts';
import {toDiagnostic, toWorkspaceEdit} from '../convert.ts';
import type {ActionContext, Offers} from './context.ts';

/** The fixes of every finding in the range. */
export function* quickFixes(context: ActionContext): Offers {
  for (const finding of context.findings) {
    // Asking for them tries them.
    const {fixes} = finding;
    for (const fix of fixes) yield toAction(context, finding, fix, fixes);
    yield;
  }
}

function toAction(
  {document, support, rulesUrl}: ActionContext,
  finding: Finding,
  fix: Fix,
  fixes: readonly Fix[],
): CodeAction {
  // "Preferred" means that one key applies it unseen, so there must be one only and it must be harmless.
  const preferred = fix.safe && fixes.filter(({safe}) => safe).length === 1;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, support, rulesUrl)],
    ...(preferred ? {isPreferred: true} : {}),
    edit: toWorkspaceEdit(document, fix.edits, support),
  };
}
