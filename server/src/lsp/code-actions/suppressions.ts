import {CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {Finding} from '../../engine/rule.ts';
import {suppressionFixes} from '../../engine/suppression-fixes.ts';
import {projectFileWithRuleOff, turnRuleOff} from '../../project-file-edits.ts';
import {toDiagnostic, toRange, toWorkspaceEdit} from '../convert.ts';
import {type ActionContext, findingsInRange, type Offers} from './context.ts';

/** The ways to silence every finding in the range, narrowest first: in the file, and last by the project file. */
export function* suppressions(context: ActionContext): Offers {
  const {document, judgement, support, rulesUrl} = context;
  for (const finding of findingsInRange(context)) {
    const diagnostics = [toDiagnostic(document, finding, support, rulesUrl)];
    for (const {title, edits} of suppressionFixes(judgement.document, finding)) {
      yield {title, kind: CodeActionKind.QuickFix, diagnostics, edit: toWorkspaceEdit(document, edits, support)};
    }
    const edit = turnOffInProject(context, finding);
    const title = `Ignore ${finding.ruleId} in this project`;
    yield edit && {title, kind: CodeActionKind.QuickFix, diagnostics, edit};
  }
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
