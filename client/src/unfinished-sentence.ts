import * as vscode from 'vscode';
import type {Answers} from './answers.ts';

/** How long, in ms, somebody must not type until the sentence at the cursor is judged although it has no end. */
const PAUSE = 1500;

/** Characters of one change up to which it is taken for a keystroke. */
const KEYSTROKE = 2;

/** Keeps findings back while a sentence is being typed: half of one often says what the whole does not. */
export interface UnfinishedSentence extends vscode.Disposable {
  /** The findings; without new ones, wherever they are, while a sentence is being typed. */
  withoutNew(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[]): vscode.Diagnostic[];
  /** Fires for a document in which nobody has typed for a while. */
  readonly onPause: vscode.Event<vscode.TextDocument>;
}

/** Watches what is typed in answers. */
export function watchUnfinishedSentence(answers: Answers): UnfinishedSentence {
  const paused = new vscode.EventEmitter<vscode.TextDocument>();
  let typing: vscode.TextDocument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changes = vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
    if (contentChanges.length === 0 || !answers.has(document)) return;
    clearTimeout(timer);
    const before = typing;
    const [change, ...others] = contentChanges;
    typing = change && others.length === 0 && leavesUnfinished(change, document) ? document : undefined;
    if (before !== undefined && before !== document) paused.fire(before);
    if (typing === undefined) return;
    timer = setTimeout(() => {
      typing = undefined;
      paused.fire(document);
    }, PAUSE);
  });

  return {
    withoutNew(document, findings) {
      if (typing !== document) return [...findings];
      const shown = vscode.languages.getDiagnostics(document.uri);
      return findings.filter((finding) => shown.some((old) => isSame(old, finding)));
    },
    onPause: paused.event,
    dispose() {
      clearTimeout(timer);
      changes.dispose();
      paused.dispose();
    },
  };
}

/** Whether a change is a keystroke at the end of a line, after which the last sentence there has no end yet. */
function leavesUnfinished(
  {text, range, rangeOffset}: vscode.TextDocumentContentChangeEvent,
  document: vscode.TextDocument,
): boolean {
  if (text.length > KEYSTROKE || /[\r\n]/u.test(text) || (text === '' && !range.isSingleLine)) return false;
  const cursor = document.positionAt(rangeOffset + text.length);
  const line = document.lineAt(cursor.line).text;
  const words = line.trimEnd().replace(/["'”’)*_]+$/u, '');
  return line.slice(cursor.character).trim() === '' && words !== '' && !/[.!?…]$/u.test(words);
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return one.range.start.isEqual(other.range.start) && ruleOf(one) === ruleOf(other);
}

function ruleOf({code}: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
