import {existsSync, mkdtempSync} from 'node:fs';
import {cp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runTests} from '@vscode/test-electron';
import {runTestPage} from './hosts/page.ts';
import {ensureServerInstall} from './hosts/server-install.ts';
import {serveWeb} from './hosts/web.ts';
import {ROOT} from './root.ts';

const NODE_TESTS = join(ROOT, 'dist/test/editor.cjs');
const WEB_TESTS = join(ROOT, 'dist/test/editor.web.js');
const VSIX = join(ROOT, 'star-answer-linter.vsix');
const LAUNCHER = join(ROOT, 'scripts/hosts/server-launcher.ts');

/** The kinds of VS Code that the editor suite runs in; each takes the folder to open and resolves when all tests pass. */
const HOSTS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  /** The oldest supported VS Code, in a browser. */
  async web(folder) {
    const host = await serveWeb({extension: ROOT, folder, tests: WEB_TESTS});
    try {
      if ((await runTestPage(host.url)) !== 0) throw new Error('The editor suite failed in host web.');
    } finally {
      host.close();
    }
  },
  /** A current VS Code with its extensions in Node.js. */
  async server(folder) {
    await runInServer(folder, ROOT);
  },
  /** The same, with the packaged extension installed instead of the sources. */
  async vsix(folder) {
    if (!existsSync(VSIX)) throw new Error('star-answer-linter.vsix is missing: run "npm run package".');
    await runInServer(folder, join(ROOT, 'test/editor/empty-extension'), {STAR_ANSWER_VSIX: VSIX});
  },
  /** The desktop VS Code, downloaded by `@vscode/test-electron`. */
  async desktop(folder) {
    await runTests({
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: NODE_TESTS,
      launchArgs: [folder, '--disable-extensions'],
    });
  },
};

async function runInServer(folder: string, extension: string, env: Record<string, string> = {}): Promise<void> {
  // Here, so that what the installation says does not get between the test results.
  await ensureServerInstall();
  await runTests({
    vscodeExecutablePath: LAUNCHER,
    extensionDevelopmentPath: extension,
    extensionTestsPath: NODE_TESTS,
    extensionTestsEnv: env,
    launchArgs: [folder],
  });
}

/** Runs the editor suite in one host, on a copy of the test workspace. */
async function main([name = '']: readonly string[]): Promise<void> {
  const host = HOSTS[name];
  if (host === undefined) throw new Error(`Unknown host "${name}". Known: ${Object.keys(HOSTS).join(', ')}.`);
  if (!existsSync(NODE_TESTS)) throw new Error('The suite is not built: run "npm run build -- --tests".');
  const folder = mkdtempSync(join(tmpdir(), 'star-answer-workspace-'));
  try {
    await cp(join(ROOT, 'test/editor/workspace'), folder, {recursive: true});
    await host(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
