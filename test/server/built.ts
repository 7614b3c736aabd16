import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {productBundles, ROOT} from '../../scripts/bundles.ts';

/** Builds a product bundle if a source file is newer than it; the path of the bundle. */
export async function built(outfile: 'dist/server.cjs' | 'dist/cli.cjs'): Promise<string> {
  const target = path.join(ROOT, outfile);
  const age = existsSync(target) ? statSync(target).mtimeMs : 0;
  const sources = readdirSync(path.join(ROOT, 'server/src'), {recursive: true, encoding: 'utf8'});
  if (sources.some((file) => statSync(path.join(ROOT, 'server/src', file)).mtimeMs > age)) {
    const bundle = productBundles(false).find((candidate) => candidate.outfile === outfile);
    if (bundle === undefined) throw new Error(`There is no bundle ${outfile}.`);
    await build(bundle);
  }
  return target;
}
