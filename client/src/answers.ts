import * as vscode from 'vscode';
import {PROJECT_FILE_NAMES} from '../../server/src/project-file-names.ts';

/** Every file named like an answer in any case, wherever it is stored and whatever language the user has mapped the name to. */
export const ANSWER_FILE: vscode.DocumentFilter = {pattern: '**/*.[sS][tT][aA][rR].[mM][dD]'};

/** Untitled documents have no name yet: which of them are answers only `Answers` knows. */
export const UNTITLED_MARKDOWN: vscode.DocumentFilter = {scheme: 'untitled', language: 'markdown'};

/** Settings of a project, which count as they stand in the editor. */
export const PROJECT_FILE: vscode.DocumentFilter = {pattern: `**/{${PROJECT_FILE_NAMES.join(',')}}`};

const STORAGE_KEY = 'untitledAnswers';

/** The headings of every snippet for a whole answer. */
const HEADINGS = ['Situation', 'Task', 'Action', 'Result'].map(
  (title) => new RegExp(`^#{1,6} ${title}[ \\t\\r]*$`, 'mu'),
);

/** Whether a text is laid out as the snippets for a whole answer do it. */
export function hasAllHeadings(text: string): boolean {
  return HEADINGS.every((heading) => heading.test(text));
}

/** Knows which documents are answers. */
export interface Answers extends vscode.Disposable {
  /** Whether a document is linted and counted: one with the name of an answer, and an untitled one that was adopted or has all the headings of one. */
  has(document: vscode.TextDocument): boolean;
  /** Makes an untitled document an answer, from its very first event on. `open` opens the document. */
  adopt(open: () => Thenable<vscode.TextDocument>): Promise<vscode.TextDocument>;
  /** Fires when an untitled document became an answer or ceased to be one. */
  readonly onDidChange: vscode.Event<void>;
  /** Selects the answers of this moment, also the untitled ones. */
  selector(): vscode.DocumentFilter[];
}

/** `state` keeps the marks of untitled answers, because VS Code restores untitled documents after a restart. */
export function createAnswers(state: vscode.Memento): Answers {
  const changed = new vscode.EventEmitter<void>();
  const open = new Set(vscode.workspace.textDocuments.map((document) => document.uri.toString()));
  const untitled = new Set(state.get<string[]>(STORAGE_KEY, []).filter((uri) => open.has(uri)));
  let adopting = 0;

  const store = (): void => {
    void state.update(STORAGE_KEY, [...untitled]);
    changed.fire();
  };
  const isUnnamed = (document: vscode.TextDocument): boolean =>
    document.isUntitled && vscode.languages.match(ANSWER_FILE, document) === 0;

  const add = (document: vscode.TextDocument): void => {
    untitled.add(document.uri.toString());
    store();
  };
  const addIfAnswer = (document: vscode.TextDocument): void => {
    const mayBecomeOne = isUnnamed(document) && document.languageId === 'markdown';
    if (mayBecomeOne && !untitled.has(document.uri.toString()) && hasAllHeadings(document.getText())) add(document);
  };

  const listeners = [
    changed,
    // The language client hears of a new document before `openTextDocument` returns, so the mark must be set here.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (adopting > 0 && isUnnamed(document)) add(document);
      else addIfAnswer(document);
    }),
    // As after a snippet or a paste.
    vscode.workspace.onDidChangeTextDocument(({document}) => addIfAnswer(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      // A change of the language id looks like closing and opening, but then the document is not closed.
      if (document.isClosed && untitled.delete(document.uri.toString())) store();
    }),
  ];

  vscode.workspace.textDocuments.forEach(addIfAnswer);

  return {
    has(document) {
      if (untitled.has(document.uri.toString())) return true;
      // Old revisions in a diff view are answers nobody can edit.
      if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return false;
      return vscode.languages.match(ANSWER_FILE, document) > 0;
    },
    async adopt(open) {
      adopting += 1;
      try {
        return await open();
      } finally {
        adopting -= 1;
      }
    },
    onDidChange: changed.event,
    selector() {
      const named = [...untitled].map((uri) => ({scheme: 'untitled', pattern: `**/${vscode.Uri.parse(uri).path}`}));
      return [ANSWER_FILE, ...named];
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
