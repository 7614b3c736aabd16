import * as vscode from 'vscode';
import type {Answers} from './answers.ts';

/** How long, in ms, somebody must not type until the sentence at the cursor is judged although it has no end. */
const PAUSE = 1500;

/** Characters of one change up to which it is taken for a keystroke. */
const KEYSTROKE = 2;

/** Keeps findings back from a sentence for as long as it is being typed: half a sentence often says what the whole one does not. */
export interface UnfinishedSentence extends vscode.Disposable {
  /** The findings without those that are new in the sentence that is being typed. */
  withoutNew(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[]): vscode.Diagnostic[];
  /** Fires for a document in which nobody has typed for a while. */
  readonly onPause: vscode.Event<vscode.TextDocument>;
}

/** Watches what is typed in answers. */
export function watchUnfinishedSentence(answers: Answers): UnfinishedSentence {
  const paused = new vscode.EventEmitter<vscode.TextDocument>();
  let typed: {readonly document: vscode.TextDocument; readonly place: vscode.Range} | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changes = vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
    if (contentChanges.length === 0 || !answers.has(document)) return;
    clearTimeout(timer);
    const [change, ...others] = contentChanges;
    const place = change && others.length === 0 ? unfinished(document, change) : undefined;
    typed = place && {document, place};
    if (typed === undefined) return;
    timer = setTimeout(() => {
      typed = undefined;
      paused.fire(document);
    }, PAUSE);
  });

  return {
    withoutNew(document, findings) {
      if (typed?.document !== document) return [...findings];
      const {place} = typed;
      const shown = vscode.languages.getDiagnostics(document.uri);
      return findings.filter(
        (finding) => finding.range.intersection(place) === undefined || shown.some((old) => isSame(old, finding)),
      );
    },
    onPause: paused.event,
    dispose() {
      clearTimeout(timer);
      changes.dispose();
      paused.dispose();
    },
  };
}

/** Where the sentence stands that a keystroke at the end of a line has not finished; undefined for any other change. */
function unfinished(
  document: vscode.TextDocument,
  {text, range, rangeOffset}: vscode.TextDocumentContentChangeEvent,
): vscode.Range | undefined {
  if (text.length > KEYSTROKE || /[\r\n]/u.test(text) || (text === '' && !range.isSingleLine)) return undefined;
  const cursor = document.positionAt(rangeOffset + text.length);
  const line = document.lineAt(cursor.line);
  if (line.text.slice(cursor.character).trim() !== '') return undefined;
  const sentences = line.text.slice(0, cursor.character).split(/(?<=[.!?…]["'”’)*_]*)\s+/u);
  const last = sentences.at(-1) ?? '';
  if (last === '' || /[.!?…]["'”’)*_]*$/u.test(last)) return undefined;
  return new vscode.Range(cursor.translate(0, -last.length), cursor);
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return one.range.start.isEqual(other.range.start) && ruleOf(one) === ruleOf(other);
}

function ruleOf({code}: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
