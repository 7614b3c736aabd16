import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type Edit, PROMPT, toSnippet} from '../engine/fixes.ts';
import type {Finding, Severity} from '../engine/rule.ts';
import {rulePage} from '../engine/rule-page.ts';
import type {Span} from '../engine/span.ts';

/** What the client can do with what we send it. */
export interface ClientSupport {
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly createFile: boolean;
  readonly unnecessaryTag: boolean;
  /** Whether it shows the link of a diagnostic. */
  readonly codeDescription: boolean;
}

/** Reads what the client has said of itself; what it leaves out it cannot do. */
export function supportOf({textDocument, workspace}: ClientCapabilities): ClientSupport {
  // Pull clients may say what diagnostics they take under either name.
  const diagnostics = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    relatedInformation: diagnostics.some((support) => support?.relatedInformation === true),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    createFile: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    unnecessaryTag: diagnostics.some((support) => support?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary)),
    codeDescription: diagnostics.some((support) => support?.codeDescriptionSupport === true),
  };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Lines and characters, from 0, of a span of offsets. */
export function toRange(document: TextDocument, {start, end}: Span): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)};
}

/** Offsets of a range of lines and characters. */
export function toSpan(document: TextDocument, {start, end}: Range): Span {
  return {start: document.offsetAt(start), end: document.offsetAt(end)};
}

/** The offset of a place in a document. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** `rulesUrl` is the folder of the pages about the rules. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  support: ClientSupport,
  rulesUrl: string | undefined,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: SEVERITY[finding.severity],
    code: finding.ruleId,
    codeDescription: {href: rulePage(finding.ruleId, rulesUrl)},
    source: 'star-answer',
    message: finding.message,
  };
  if (support.relatedInformation && finding.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: {uri: document.uri, range: toRange(document, place)},
      message: place.message,
    }));
  }
  if (support.unnecessaryTag && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** An edit of one document, at the version that it was made for. Prompts become tab stops where the client has them. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], support: ClientSupport): WorkspaceEdit {
  if (!support.versionedEdits) {
    return {changes: {[document.uri]: edits.map((edit) => toTextEdit(document, edit))}};
  }
  const toEdit = support.snippetEdits ? toSnippetEdit : toTextEdit;
  return {
    documentChanges: [
      {
        textDocument: {uri: document.uri, version: document.version},
        edits: edits.map((edit) => toEdit(document, edit)),
      },
    ],
  };
}

function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return {range: toRange(document, edit), newText: edit.text};
}

function toSnippetEdit(document: TextDocument, edit: Edit): TextEdit | SnippetTextEdit {
  if (edit.text.search(PROMPT) < 0) return toTextEdit(document, edit);
  return {range: toRange(document, edit), snippet: {kind: 'snippet', value: toSnippet(edit.text)}};
}
