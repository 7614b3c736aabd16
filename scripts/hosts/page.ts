import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright-core';
import {ensureChromium} from './chromium.ts';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a browser of its own, with nothing remembered from earlier runs. */
export interface OpenPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a headless browser with one empty page. */
export async function openPage(): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'star-answer-browser-'));
  const root = process.getuid?.() === 0;
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    args: root ? [...ARGS, '--no-sandbox'] : ARGS,
    viewport: {width: 1280, height: 800},
    env: {...process.env, LC_ALL: 'C.UTF-8'},
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async close() {
      await context.close();
      await rm(profile, {recursive: true, force: true, maxRetries: 3});
    },
  };
}

/** How long a whole test run may take, in ms, before it counts as hung. */
const TEST_RUN_LIMIT = 300_000;

/** How many lines of VS Code's log are shown when the tests cannot even begin. */
const LAST_LINES = 20;

/**
 * Opens a VS Code page that runs an extension's tests, prints what they log, and returns an exit code: 0 when tests ran
 * and none failed. Throws an Error when they do not end.
 */
export async function runTestPage(url: string): Promise<number> {
  const {page, close} = await openPage();
  let limit: NodeJS.Timeout | undefined;
  try {
    const exit = new Promise<number>((resolve, reject) => {
      const hung = (): void => reject(new Error(`The tests did not end within ${TEST_RUN_LIMIT / 1000} s.`));
      limit = setTimeout(hung, TEST_RUN_LIMIT);
      page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
      const lines: string[] = [];
      const log = (_type: string, args: unknown[]): void => {
        lines.push(args.join(' '));
        // VS Code's own log comes this way too.
        if (/^(?: *[✔✘]| *[A-Z][A-Za-z ]+$|\n)/u.test(String(args[0])) || process.env.VERBOSE) console.log(...args);
        // VS Code 1.91 for the Web may fail to report the end, when it stops its extension host; the suite's own
        // last words do not depend on that.
        const totals = /(\d+) passing\n\s*(\d+) failing$/u.exec(String(args[0]));
        if (totals) resolve(totals[1] !== '0' && totals[2] === '0' ? 0 : 1);
      };
      void page.exposeFunction('codeAutomationLog', log);
      // The totals come first: without them no test has run, whatever VS Code says.
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        console.log(lines.slice(-LAST_LINES).join('\n'));
        resolve(code === 0 ? 1 : code);
      });
    });
    await page.goto(url);
    return await exit;
  } finally {
    clearTimeout(limit);
    await close();
  }
}
