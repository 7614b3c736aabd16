/**
 * Runs the language server where it finds itself: in a web worker, as a child process with Node IPC (`--node-ipc`), or on
 * standard input and output for every other editor. The branches are loaded on demand, as neither works in the other's place.
 */
async function main(): Promise<void> {
  const start =
    typeof process === 'object' && process.versions?.node
      ? import('./lsp/start.node.ts')
      : import('./lsp/start.web.ts');
  (await start).start();
}

void main();
