import nodeModule from 'node:module';
import {createConnection} from 'vscode-languageserver/node';
import {nodeHost} from './host.node.ts';
import {createOrderlyConnection} from './life-cycle.ts';
import {serve} from './server.ts';

/** Serves the client that started this process; on standard input and output unless the arguments name another way. */
export function start(): void {
  const named = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)\b/u.test(argument));
  if (!named) process.argv.push('--stdio');
  const connection = createOrderlyConnection((options) => createConnection(options));
  serve(connection, nodeHost);
  connection.onShutdown(keepCompiled);
}

/**
 * Writes what Node.js has compiled where `NODE_COMPILE_CACHE` says, if it says so and can (since Node.js 22.10): by itself it does so at its
 * exit, which a client may not wait for.
 */
function keepCompiled(): void {
  const {flushCompileCache} = nodeModule as {flushCompileCache?: () => void};
  flushCompileCache?.();
}
