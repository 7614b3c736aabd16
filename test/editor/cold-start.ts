import {cpus} from 'node:os';
import * as vscode from 'vscode';
import {inWorkspace, until} from './editor.ts';

/** What the first answer of a window costs with an extension, in ms. */
export interface ColdStart {
  /** The activation of the extension. */
  readonly activation: number;
  /** What the processor of the extension host did meanwhile, which tells more on a busy machine. */
  readonly activationCpu: number;
  /** From opening an answer to its editor. */
  readonly editorShown: number;
  /** From opening an answer to its first findings, with a server that does not run yet; an extension that does nothing has none. */
  readonly firstFindings?: number;
}

/** Measures once, whichever extension is there. The folder must hold no answer, as that would activate ours before. */
export async function run(): Promise<void> {
  const [idle, ours] = ['star-answer-linter-idle', 'star-answer-linter'].map((name) =>
    vscode.extensions.getExtension(`star-answer-linter.${name}`),
  );
  const extension = idle ?? ours;
  if (extension === undefined) throw new Error('No extension is there to measure.');
  if (extension.isActive) throw new Error('The extension is active already.');
  const start: ColdStart = {...(await measureActivation(extension)), ...(await measureOpening(extension === ours))};
  // As the end of a window does: the server keeps what it compiled for the next start.
  if (extension === ours) await vscode.commands.executeCommand('starAnswer.restartServer');
  console.log(`Cold start: ${JSON.stringify(start)}`);
}

async function measureActivation(extension: vscode.Extension<unknown>) {
  const before = process.cpuUsage();
  const activation = await measure(() => extension.activate());
  const {user, system} = process.cpuUsage(before);
  return {activation, activationCpu: (user + system) / 1000};
}

async function measureOpening(withFindings: boolean) {
  // The first Markdown file of a window loads parts and extensions of VS Code, whatever else is installed.
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown', content: '# A'}));
  await rest();
  const answer = inWorkspace('answer.star.md');
  const text = '## Mistake\n\nThe wrong date got entered in the tracker.\n';
  await vscode.workspace.fs.writeFile(answer, new TextEncoder().encode(text));
  const editorShown = measure(() => vscode.window.showTextDocument(answer));
  if (!withFindings) return {editorShown: await editorShown};

  const firstFindings = measure(() =>
    until(
      vscode.languages.onDidChangeDiagnostics as vscode.Event<never>,
      () => vscode.languages.getDiagnostics(answer).length > 0,
    ),
  );
  return {editorShown: await editorShown, firstFindings: await firstFindings};
}

/** Resolves once the machine has little to do, as when somebody reads in a window that has been open for a while. */
async function rest(): Promise<void> {
  for (let before = processorTime(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = processorTime();
    if (now.idle - before.idle > 0.9 * (now.total - before.total)) return;
    before = now;
  }
}

/** What all processors did since the machine started, in ms. */
function processorTime(): {readonly idle: number; readonly total: number} {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {idle: sum(times.map(({idle}) => idle)), total: sum(times.flatMap((time) => Object.values(time)))};
}

async function measure(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
