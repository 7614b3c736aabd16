import * as vscode from 'vscode';
import type {Answers} from './answers.ts';
import type {Server, ServerState} from './server.ts';

/** Tells in the language status of an answer whether it is being reviewed, and offers what helps when it is not. */
export function createServerStatus(answers: Answers, server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('starAnswer.server', answers.selector());
  item.name = vscode.l10n.t('STAR Answer Linter');

  const update = (): void => {
    item.selector = answers.selector();
    item.text = describe(server.state);
    item.busy = server.state === 'starting';
    const failed = server.state === 'failed' || server.state === 'stopped';
    item.severity = failed ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.command = failed
      ? {command: 'starAnswer.restartServer', title: vscode.l10n.t('Restart')}
      : {command: 'starAnswer.showOutput', title: vscode.l10n.t('Show Output')};
  };
  update();
  return vscode.Disposable.from(item, server.onDidChangeState(update), answers.onDidChange(update));
}

function describe(state: ServerState): string {
  switch (state) {
    case 'idle':
    case 'starting':
      return vscode.l10n.t('Starting the answer review…');
    case 'running':
      return vscode.l10n.t('Answers are reviewed as you type');
    case 'stopped':
      return vscode.l10n.t('The answer review has stopped');
    case 'failed':
      return vscode.l10n.t('The answer review could not start');
  }
}
