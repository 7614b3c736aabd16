import {rm} from 'node:fs/promises';
import {build} from 'esbuild';
import {assertEntries, productBundles, testBundles} from './bundles.ts';
import {ROOT} from './root.ts';

/**
 * Writes `dist/`. `--production` minifies and leaves out source maps; `--tests` adds the editor suite.
 */
async function main(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== '--production' && arg !== '--tests');
  if (unknown.length > 0) throw new Error(`Unknown argument ${unknown.join(' ')}. Known: --production, --tests.`);
  const bundles = [
    ...productBundles(args.includes('--production')),
    ...(args.includes('--tests') ? testBundles() : []),
  ];
  assertEntries(bundles);
  await rm(`${ROOT}dist`, {recursive: true, force: true});
  await Promise.all(bundles.map((bundle) => build(bundle)));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
