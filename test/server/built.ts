import path from 'node:path';
import {build} from 'esbuild';
import {productBundles} from '../../scripts/bundles.ts';
import {ROOT} from '../../scripts/root.ts';

const builds = new Map<string, Promise<string>>();

/**
 * Builds a readable bundle of the product once in a test run, into a folder of the tests' own, so that what else happens in
 * `dist` does not matter; the path of the bundle.
 */
export function built(name: 'server' | 'cli'): Promise<string> {
  const known = builds.get(name) ?? buildBundle(name);
  builds.set(name, known);
  return known;
}

async function buildBundle(name: string): Promise<string> {
  const bundle = productBundles(false).find(({outfile}) => outfile === `dist/${name}.cjs`);
  if (bundle === undefined) throw new Error(`There is no bundle ${name}.`);
  const outfile = path.join(ROOT, `out/test-server/${name}.cjs`);
  await build({...bundle, outfile});
  return outfile;
}
