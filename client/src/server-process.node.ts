import {type ChildProcess, fork} from 'node:child_process';
import {NODE_FLAGS} from './node-flags.ts';

/** Where a debugger of the server attaches while the extension itself is being debugged. */
const INSPECT = ['--nolazy', '--inspect=6019'];

/** Starts the server as a child process that speaks on standard input and output; rejects if the system cannot start it. */
export function startServerProcess(module: string): Promise<ChildProcess> {
  const debugging = process.execArgv.some((argument) => argument.startsWith('--inspect'));
  const server = fork(module, ['--stdio'], {
    silent: true,
    execArgv: debugging ? [...NODE_FLAGS, ...INSPECT] : NODE_FLAGS,
    // The executable may be VS Code itself, which is Node.js only when asked.
    env: {...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1'},
  });
  return new Promise((resolve, reject) => {
    server.once('spawn', () => resolve(server));
    // Stays: an error without a listener would end the extension host.
    server.on('error', reject);
  });
}
