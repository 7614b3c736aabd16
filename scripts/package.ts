import {cp, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createVSIX} from '@vscode/vsce';
import {build} from 'esbuild';
import {productBundles} from './bundles.ts';
import {EXTENSION_FILES, EXTENSION_SIZE_LIMIT} from './package/contents.ts';
import {extensionManifest} from './package/manifest.ts';
import {ROOT} from './root.ts';

const VSIX = join(ROOT, 'star-answer-linter.vsix');

/**
 * `npm run package`: writes star-answer-linter.vsix. `--built` takes `dist/` as it is instead of building it. The extension is
 * put together in a folder of its own, because its manifest differs from that of the npm package.
 */
async function main(args: readonly string[]): Promise<void> {
  if (!args.includes('--built')) await Promise.all(productBundles(true).map((bundle) => build(bundle)));
  const folder = await mkdtemp(join(tmpdir(), 'star-answer-vsix-'));
  try {
    for (const path of EXTENSION_FILES) {
      if (path !== 'package.json') await cp(join(ROOT, path), join(folder, path), {recursive: true});
    }
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(extensionManifest(manifest), undefined, 2)}\n`);
    await createVSIX({
      cwd: folder,
      packagePath: VSIX,
      dependencies: false,
      skipLicense: false,
      allowMissingRepository: true,
    });
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  const {size} = await stat(VSIX);
  console.log(`star-answer-linter.vsix: ${(size / 1e6).toFixed(2)} MB`);
  if (size > EXTENSION_SIZE_LIMIT) throw new Error(`The extension is larger than ${EXTENSION_SIZE_LIMIT / 1e6} MB.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
