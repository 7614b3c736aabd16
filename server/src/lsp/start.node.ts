import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {nodeHost} from './host.node.ts';
import {serve} from './server.ts';

/** Serves the client that started this process; on standard input and output unless the arguments name another way. */
export function start(): void {
  const named = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)\b/u.test(argument));
  if (!named) process.argv.push('--stdio');
  serve(createConnection(ProposedFeatures.all), nodeHost);
}
