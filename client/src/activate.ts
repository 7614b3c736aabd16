import * as vscode from 'vscode';
import {createAnswers} from './answers.ts';
import type {StarAnswerApi} from './api.ts';
import {newAnswer} from './new-answer.ts';
import {type CreateClient, createServer, type Server} from './server.ts';
import {createServerStatus} from './server-status.ts';
import {watchUnfinishedSentence} from './unfinished-sentence.ts';
import {warnOfUnreviewedNames} from './unreviewed-name.ts';
import {createWordCountItem} from './word-count.ts';

let running: Server | undefined;

/** Ends the server with the window: VS Code waits for this, but not for what it disposes of. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

/**
 * Wires the extension up: cheap, because VS Code activates it for every Markdown file. The server and the protocol
 * library are loaded when the first answer opens.
 */
export function activateStarAnswer(context: vscode.ExtensionContext, createClient: CreateClient): StarAnswerApi {
  const output = vscode.window.createOutputChannel('STAR Answer Linter', {log: true});
  const answers = createAnswers(context.workspaceState);
  const rulesUrl = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const sentence = watchUnfinishedSentence(answers);
  const server = createServer(createClient, answers, sentence, output, rulesUrl);
  running = server;
  const wordCount = createWordCountItem(answers, server);

  const startForAnswers = (): void => {
    if (server.state !== 'idle' || !vscode.workspace.textDocuments.some((document) => answers.has(document))) return;
    void vscode.commands.executeCommand('setContext', 'starAnswer.active', true);
    void server.start();
  };

  context.subscriptions.push(
    output,
    answers,
    sentence,
    server,
    wordCount,
    createServerStatus(answers, server),
    warnOfUnreviewedNames(answers),
    vscode.workspace.onDidOpenTextDocument(startForAnswers),
    answers.onDidChange(startForAnswers),
    vscode.commands.registerCommand('starAnswer.newAnswer', () => newAnswer(answers)),
    vscode.commands.registerCommand('starAnswer.restartServer', () => server.restart()),
    vscode.commands.registerCommand('starAnswer.showOutput', () => output.show(true)),
  );
  startForAnswers();

  return {
    get serverState() {
      return server.state;
    },
    onDidChangeServerState: server.onDidChangeState,
    get wordCount() {
      return wordCount.view;
    },
    onDidChangeWordCount: wordCount.onDidChange,
  };
}
