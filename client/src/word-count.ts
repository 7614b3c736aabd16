import * as vscode from 'vscode';
import type {WordCount, WordCountParams} from '../../server/src/lsp/protocol.ts';
import {REQUESTS} from '../../server/src/lsp/request-names.ts';
import type {Answers} from './answers.ts';
import type {Server} from './server.ts';

/** What the status bar shows. */
export interface WordCountView {
  readonly text: string;
  /** Markdown */
  readonly tooltip: string;
}

/** The status bar item for the answer at the cursor. */
export interface WordCountItem extends vscode.Disposable {
  /** Undefined while the item is hidden. */
  readonly view: WordCountView | undefined;
  readonly onDidChange: vscode.Event<WordCountView | undefined>;
}

/** How long the writer must pause, in ms, before the words are counted again. */
const PAUSE = 80;

/** Shows words and speaking time in the status bar while an answer is in front. */
export function createWordCountItem(answers: Answers, server: Server): WordCountItem {
  const item = vscode.window.createStatusBarItem('starAnswer.wordCount', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('STAR Answer Word Count');
  const changed = new vscode.EventEmitter<WordCountView | undefined>();
  let view: WordCountView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: vscode.CancellationTokenSource | undefined;

  const show = (next: WordCountView | undefined): void => {
    if (next?.text === view?.text && next?.tooltip === view?.tooltip) return;
    view = next;
    if (next === undefined) {
      item.hide();
    } else {
      item.text = next.text;
      item.tooltip = new vscode.MarkdownString(next.tooltip);
      item.show();
    }
    changed.fire(next);
  };

  async function count(): Promise<void> {
    running?.cancel();
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !answers.has(editor.document)) return show(undefined);
    const source = new vscode.CancellationTokenSource();
    running = source;
    const {document} = editor;
    const version = document.version;
    const result = await server.request<WordCount | null>(REQUESTS.wordCount, paramsOf(editor), source.token);
    // A newer count is under way, or will be as soon as the writer pauses.
    if (source.token.isCancellationRequested || document.version !== version) return;
    show(result === undefined || result === null ? undefined : toView(result));
  }

  const countNow = (): void => {
    clearTimeout(timer);
    void count();
  };
  const countSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(countNow, PAUSE);
  };

  const listeners = [
    item,
    changed,
    vscode.window.onDidChangeActiveTextEditor(countNow),
    ...whileInFront(countSoon),
    server.onDidChangeState(countNow),
    answers.onDidChange(countSoon),
  ];
  countNow();

  return {
    get view() {
      return view;
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      running?.cancel();
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** Calls back when text, selection or settings of the active editor change. */
function whileInFront(changed: () => void): readonly vscode.Disposable[] {
  return [
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      if (textEditor === vscode.window.activeTextEditor) changed();
    }),
    vscode.workspace.onDidChangeTextDocument(({document}) => {
      if (document === vscode.window.activeTextEditor?.document) changed();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('starAnswer')) changed();
    }),
  ];
}

function paramsOf({document, selection, selections}: vscode.TextEditor): WordCountParams {
  return {
    textDocument: {uri: document.uri.toString()},
    position: plain(selection.active),
    selection: selections
      .filter((range) => !range.isEmpty)
      .map(({start, end}) => ({start: plain(start), end: plain(end)})),
  };
}

/** A web worker gets a structured clone, which leaves the getters of VS Code's class behind. */
function plain({line, character}: vscode.Position): {readonly line: number; readonly character: number} {
  return {line, character};
}

function toView({words, seconds, sections, selection, title}: WordCount): WordCountView {
  const time = `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
  const count = words === 1 ? vscode.l10n.t('1 word · {0}', time) : vscode.l10n.t('{0} words · {1}', words, time);
  const text = selection ? `$(selection) ${count}` : count;
  const subject = selection ? vscode.l10n.t('Selection') : (title ?? vscode.l10n.t('This answer'));
  const lines = [`**${escapeMarkdown(subject)}** — ${count}`];
  if (sections.length > 0) {
    lines.push(
      '',
      `| ${vscode.l10n.t('Section')} | ${vscode.l10n.t('Words')} | ${vscode.l10n.t('Budget')} | |`,
      '|:--|--:|--:|:--|',
      ...sections.map(
        (section) =>
          `| ${escapeMarkdown(section.title)} | ${section.words} | ${section.min}–${section.max} | ${verdict(section)} |`,
      ),
    );
  }
  return {text, tooltip: lines.join('\n')};
}

function verdict({words, min, max}: {words: number; min: number; max: number}): string {
  if (words < min) return vscode.l10n.t('{0} under', min - words);
  if (words > max) return vscode.l10n.t('{0} over', words - max);
  return '';
}

/** A heading is the user's text: it must neither break the table nor become formatting. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~-]/gu, '\\$&');
}
