import {CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {Finding} from '../../engine/rule.ts';
import {covers} from '../../engine/span.ts';
import {suppressionFixes} from '../../engine/suppression/fixes.ts';
import {projectFileWithRuleOff, turnRuleOff} from '../../project-file-edits.ts';
import {type ClientSupport, toDiagnostic, toRange, toWorkspaceEdit} from '../convert.ts';
import type {ActionContext, Offers, ProjectFileTarget} from './context.ts';

/**
 * The ways to silence every finding in the range, narrowest first: in the file, and last by the project file. Where several rules found
 * something, a finding that is only a part of what is selected, or around another one there, gets only the narrowest, as all ways for each
 * would bury the fixes.
 */
export function* suppressions(context: ActionContext): Offers {
  const {document, findings, judgement, range, support, rulesUrl} = context;
  const areMany = new Set(findings.map(({ruleId}) => ruleId)).size > 1;
  for (const finding of findings) {
    const diagnostics = [toDiagnostic(document, finding, support, rulesUrl)];
    const fixes = suppressionFixes(judgement.document, finding);
    const isAround = (inner: Finding): boolean =>
      covers(inner, range) && covers(finding, inner) && !covers(inner, finding);
    const narrowest = areMany && (!covers(finding, range) || findings.some(isAround));
    for (const {title, edits} of narrowest ? fixes.slice(0, 1) : fixes) {
      yield {title, kind: CodeActionKind.QuickFix, diagnostics, edit: toWorkspaceEdit(document, edits, support)};
    }
    const {projectFile} = context;
    if (narrowest || projectFile === undefined) continue;
    const edit = turnOffInProject(projectFile, support, finding);
    // The file is named because only there can this be taken back: undo in the answer does not reach it.
    const title = `Ignore ${finding.ruleId} in this project (${nameOf(projectFile)})`;
    yield edit && {title, kind: CodeActionKind.QuickFix, diagnostics, edit};
  }
}

/** Turns a rule off in the project file, which is made if need be: an edit, so that every editor can apply and undo it. */
function turnOffInProject(
  projectFile: ProjectFileTarget,
  support: ClientSupport,
  {ruleId}: Finding,
): WorkspaceEdit | undefined {
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

function nameOf(target: ProjectFileTarget): string {
  const uri = target.exists ? target.file.location : target.uri;
  return uri.slice(uri.lastIndexOf('/') + 1);
}
