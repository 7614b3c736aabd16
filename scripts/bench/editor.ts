import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ColdStart} from '../../test/editor/cold-start.ts';
import {openPage} from '../hosts/page.ts';
import {startServer} from '../hosts/server.ts';
import {ROOT} from '../root.ts';
import {median} from './median.ts';

/** Windows that are opened, each with an extension host and a language server of its own; an odd number has a median. */
const RUNS = 7;

/** An extension with nothing in it: what it takes is VS Code's own part of any activation. */
const IDLE = join(ROOT, 'test/editor/idle-extension');

/** How long, in ms, one window may take before it counts as hung. */
const LIMIT = 120_000;

/** `npm run bench:editor`: what the extension, as users get it, costs in a new window of a current VS Code, once it is at rest. */
async function main(): Promise<void> {
  const host = await startServer();
  const ours: ColdStart[] = [];
  const idle: ColdStart[] = [];
  const measure = async (extension: string): Promise<ColdStart> => {
    const folder = mkdtempSync(join(tmpdir(), 'star-answer-bench-'));
    try {
      const tests = join(ROOT, 'dist/test/cold-start.cjs');
      return await measureIn(host.urlFor({folder, tests, extensions: [extension]}));
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  };
  try {
    while (ours.length < RUNS) {
      idle.push(await measure(IDLE));
      ours.push(await measure(ROOT));
      console.log(`nothing ${JSON.stringify(idle.at(-1))}, ours ${JSON.stringify(ours.at(-1))}, load ${loadavg()[0]}`);
    }
  } finally {
    await host.close();
  }
  const report = (name: string, of: (start: ColdStart) => number, starts = ours): void =>
    console.log(`${name.padEnd(54)} ${median(starts.map(of)).toFixed(0)} ms`);
  console.log(`\nmedians of ${RUNS} cold starts, beside as many with an extension that does nothing`);
  report('activation of the extension', ({activation}) => activation);
  report('  of one that does nothing', ({activation}) => activation, idle);
  report('  CPU of the extension host', ({activationCpu}) => activationCpu);
  report('  with one that does nothing', ({activationCpu}) => activationCpu, idle);
  report('from opening an answer to its editor', ({editorShown}) => editorShown);
  report('  with an extension that does nothing', ({editorShown}) => editorShown, idle);
  report('from opening an answer to its first findings', ({firstFindings = Number.NaN}) => firstFindings);
  report('  of it after its editor stands', ({firstFindings = Number.NaN, editorShown}) => firstFindings - editorShown);
  report(
    '  in the first window, with nothing compiled before',
    ({firstFindings = Number.NaN}) => firstFindings,
    ours.slice(0, 1),
  );
}

/** Opens a window and waits for the line with its numbers. */
async function measureIn(url: string): Promise<ColdStart> {
  const {page, close} = await openPage();
  let limit: NodeJS.Timeout | undefined;
  try {
    const result = new Promise<ColdStart>((resolve, reject) => {
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

await main();
