import {CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {Finding} from '../../engine/rule.ts';
import {overlaps} from '../../engine/span.ts';
import {suppressionFixes} from '../../engine/suppression-fixes.ts';
import {projectFileWithRuleOff, turnRuleOff} from '../../project-file-edits.ts';
import {toDiagnostic, toRange, toWorkspaceEdit} from '../convert.ts';
import type {ActionContext, Offers} from './context.ts';

/**
 * The ways to silence every finding in the range, narrowest first: in the file, and last by the project file. A range with several
 * findings side by side gets only the narrowest for each, as five for each would bury the fixes.
 */
export function* suppressions(context: ActionContext): Offers {
  const {document, findings, judgement, support, rulesUrl} = context;
  const areMany = new Set(findings.map(({ruleId}) => ruleId)).size > 1 && !areTogether(findings);
  for (const finding of findings) {
    const diagnostics = [toDiagnostic(document, finding, support, rulesUrl)];
    const fixes = suppressionFixes(judgement.document, finding);
    for (const {title, edits} of areMany ? fixes.slice(0, 1) : fixes) {
      yield {title, kind: CodeActionKind.QuickFix, diagnostics, edit: toWorkspaceEdit(document, edits, support)};
    }
    const edit = areMany ? undefined : turnOffInProject(context, finding);
    const title = `Ignore ${finding.ruleId} in this project`;
    yield edit && {title, kind: CodeActionKind.QuickFix, diagnostics, edit};
  }
}

/** Whether all findings share a place, so that no narrower selection could ask for one alone. */
function areTogether(findings: readonly Finding[]): boolean {
  return findings.every((finding) => findings.every((other) => overlaps(finding, other)));
}

/** Turns a rule off in the project file, which is made if need be: an edit, so that every editor can apply and undo it. */
function turnOffInProject({projectFile, support}: ActionContext, {ruleId}: Finding): WorkspaceEdit | undefined {
  if (projectFile === undefined) return undefined;
  if (projectFile.exists) {
    const {location: uri, text, version} = projectFile.file;
    const edit = turnRuleOff(projectFile.file, ruleId);
    if (edit === undefined) return undefined;
    const edits = [{range: toRange(TextDocument.create(uri, '', 0, text), edit), newText: edit.text}];
    return support.versionedEdits
      ? {documentChanges: [{textDocument: {uri, version}, edits}]}
      : {changes: {[uri]: edits}};
  }
  if (!support.versionedEdits || !support.createFile) return undefined;
  const {uri} = projectFile;
  const start = {line: 0, character: 0};
  const newText = projectFileWithRuleOff(ruleId);
  return {
    documentChanges: [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {textDocument: {uri, version: null}, edits: [{range: {start, end: start}, newText}]},
    ],
  };
}
