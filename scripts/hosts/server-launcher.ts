#!/usr/bin/env -S node --import tsx
import {runTestPage} from './page.ts';
import {startServer} from './server.ts';

/**
 * Stands in for the `code` executable: takes the arguments that `@vscode/test-electron` gives to VS Code, runs the tests in host
 * `server`, and ends with their exit code. `STAR_ANSWER_VSIX` names an extension file to install first.
 */
async function main(args: readonly string[]): Promise<number> {
  const valuesOf = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const folder = args.find((arg) => !arg.startsWith('--'));
  const [tests] = valuesOf('extensionTestsPath');
  if (folder === undefined || tests === undefined) throw new Error('Expected a folder and --extensionTestsPath=FILE.');
  const host = await startServer(process.env.STAR_ANSWER_VSIX);
  try {
    return await runTestPage(host.urlFor({folder, tests, extensions: valuesOf('extensionDevelopmentPath')}));
  } finally {
    await host.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
