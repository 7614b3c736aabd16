import {type ChildProcess, fork} from 'node:child_process';
import {readdir, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {NODE_FLAGS} from './node-flags.ts';

/** Where a debugger of the server attaches while the extension itself is being debugged. */
const INSPECT = ['--inspect=6019'];

/**
 * All of the server is compiled at once, so that all of it is in what Node.js keeps for the next start; without anything kept, this takes no
 * longer, because nearly all is needed for the first answer.
 */
const EAGER = '--no-lazy';

/**
 * Starts the server as a child process that speaks on standard input and output; rejects if the system cannot start it. `compiled` is a
 * folder of this version of the server for what Node.js keeps of its work (from Node.js 22.10 on; older ones keep nothing, or not reliably).
 */
export function startServerProcess(module: string, compiled: string): Promise<ChildProcess> {
  const debugging = process.execArgv.some((argument) => argument.startsWith('--inspect'));
  const server = fork(module, ['--stdio'], {
    silent: true,
    execArgv: [...NODE_FLAGS, EAGER, ...(debugging ? INSPECT : [])],
    env: {
      ...process.env,
      // The executable may be VS Code itself, which is Node.js only when asked.
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      NODE_COMPILE_CACHE: compiled,
    },
  });
  return new Promise((resolve, reject) => {
    server.once('spawn', () => resolve(server));
    // Stays: an error without a listener would end the extension host.
    server.on('error', reject);
  });
}

/** Removes what was kept of other versions of the server; what cannot be removed stays. */
export async function removeOthersCompiled(compiled: string): Promise<void> {
  const parent = dirname(compiled);
  const others = (await readdir(parent).catch(() => []))
    .map((name) => join(parent, name))
    .filter((path) => path !== compiled);
  await Promise.allSettled(others.map((path) => rm(path, {recursive: true, force: true})));
}
