import * as vscode from 'vscode';
import {until} from './editor.ts';

/** What an extension that nothing has used yet costs, in ms. */
export interface ColdStart {
  /** The extension's share of opening a Markdown file. */
  readonly activation: number;
  /** What the processor of the extension host did meanwhile, which tells more on a busy machine. */
  readonly activationCpu: number;
  /** From opening an answer to its editor, which is VS Code's own share of the next. */
  readonly editorShown: number;
  /** From opening an answer to its first findings, with a server that does not run yet. */
  readonly firstFindings: number;
}

/** What every extension costs, in ms: the activation of one that does nothing. */
export type IdleStart = Pick<ColdStart, 'activation' | 'activationCpu'>;

/** Measures once, whichever extension is there. The folder must hold no answer, as that would activate ours before. */
export async function run(): Promise<void> {
  const [idle, ours] = ['star-answer-linter-idle', 'star-answer-linter'].map((name) =>
    vscode.extensions.getExtension(`star-answer-linter.${name}`),
  );
  const extension = idle ?? ours;
  if (extension === undefined) throw new Error('No extension is there to measure.');
  if (extension.isActive) throw new Error('The extension is active already.');
  const start = await measureActivation(extension);
  const result: ColdStart | IdleStart = extension === idle ? start : {...start, ...(await measureFindings())};
  console.log(`Cold start: ${JSON.stringify(result)}`);
}

async function measureActivation(extension: vscode.Extension<unknown>): Promise<IdleStart> {
  const before = process.cpuUsage();
  const activation = await measure(() => extension.activate());
  const {user, system} = process.cpuUsage(before);
  return {activation, activationCpu: (user + system) / 1000};
}

async function measureFindings(): Promise<Pick<ColdStart, 'editorShown' | 'firstFindings'>> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');

  const answer = vscode.Uri.joinPath(folder.uri, 'answer.star.md');
  const text = '## Mistake\n\nThe wrong date got entered in the tracker.\n';
  await vscode.workspace.fs.writeFile(answer, new TextEncoder().encode(text));
  const [editorShown, firstFindings] = await Promise.all([
    measure(() => vscode.window.showTextDocument(answer)),
    measure(() =>
      until(
        vscode.languages.onDidChangeDiagnostics as vscode.Event<never>,
        () => vscode.languages.getDiagnostics(answer).length > 0,
      ),
    ),
  ]);
  return {editorShown, firstFindings};
}

async function measure(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
