import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ColdStart, IdleStart} from '../../test/editor/cold-start.ts';
import {ROOT} from '../bundles.ts';
import {openPage} from '../hosts/page.ts';
import {startServer} from '../hosts/server.ts';

/** Windows that are opened, each with an extension host and a language server of its own; an odd number has a median. */
const RUNS = 7;

/** An extension with nothing in it: what it takes is VS Code's own part of any activation. */
const IDLE = join(ROOT, 'test/editor/idle-extension');

/** How long, in ms, one window may take before it counts as hung. */
const LIMIT = 120_000;

/** `npm run bench:editor`: what the extension, as users get it, costs in a current VS Code that has just started. */
async function main(): Promise<void> {
  const host = await startServer();
  const runs: ColdStart[] = [];
  const idleRuns: IdleStart[] = [];
  const measure = async (extension: string): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'star-answer-bench-'));
    try {
      const tests = join(ROOT, 'dist/test/cold-start.cjs');
      return await measureIn(host.urlFor({folder, tests, extensions: [extension]}));
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  };
  try {
    while (runs.length < RUNS) {
      const idle = (await measure(IDLE)) as IdleStart;
      const run = (await measure(ROOT)) as ColdStart;
      const load = loadavg()[0] ?? 0;
      const activation = `activation ${show(run.activation)} (${show(run.activationCpu)} of CPU; idle ${show(idle.activation)})`;
      const findings = `editor ${show(run.editorShown)}, first findings ${show(run.firstFindings)}`;
      console.log(`${activation}, ${findings}, load ${load.toFixed(1)}`);
      runs.push(run);
      idleRuns.push(idle);
    }
  } finally {
    await host.close();
  }
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
  const median = (of: (run: ColdStart) => number): number => middle(runs.map(of));
  console.log(`\nmedians of ${RUNS} cold starts`);
  console.log(`activation of the extension                  ${show(median(({activation}) => activation))}`);
  console.log(`  of it CPU of the extension host            ${show(median(({activationCpu}) => activationCpu))}`);
  console.log(`activation of an extension that does nothing ${show(middle(idleRuns.map((run) => run.activation)))}`);
  console.log(`  of it CPU of the extension host            ${show(middle(idleRuns.map((run) => run.activationCpu)))}`);
  console.log(`from opening an answer to its editor         ${show(median(({editorShown}) => editorShown))}`);
  console.log(`from opening an answer to its first findings ${show(median(({firstFindings}) => firstFindings))}`);
  console.log(
    `  of it after its editor stands              ${show(median((run) => run.firstFindings - run.editorShown))}`,
  );
}

/** Opens a window and waits for the line with its numbers. */
async function measureIn(url: string): Promise<unknown> {
  const {page, close} = await openPage();
  let limit: NodeJS.Timeout | undefined;
  try {
    const result = new Promise<unknown>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error('The window gave no numbers.')), LIMIT);
      void page.exposeFunction('codeAutomationLog', (_type: string, [line]: unknown[]) => {
        const numbers = /^Cold start: (.*)/u.exec(String(line))?.[1];
        if (numbers !== undefined) resolve(JSON.parse(numbers));
      });
      void page.exposeFunction('codeAutomationExit', (code: number) => reject(new Error(`The window ended: ${code}.`)));
    });
    await page.goto(url);
    return await result;
  } finally {
    clearTimeout(limit);
    await close();
  }
}

function show(ms: number): string {
  return `${ms.toFixed(0)} ms`;
}

await main();
