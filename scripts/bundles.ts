import {existsSync} from 'node:fs';
import type {BuildOptions} from 'esbuild';
import {NODE_FLAGS} from '../client/src/node-flags.ts';
import {asciiOnly} from './bundles/ascii-only.ts';
import {languageModel} from './bundles/language-model.ts';
import {bothTransports, charactersWithoutDocument, clientOnDemand} from './bundles/platforms.ts';
import {ROOT} from './root.ts';

/** The oldest Node.js that runs the server and the command line, and that VS Code 1.91 brings along. */
const NODE = 'node20';

/** A browser as old as VS Code 1.91. */
const BROWSER = 'chrome120';

/** How the bundles are started where they are installed as commands. */
const SHEBANG = `#!/usr/bin/env -S node ${NODE_FLAGS.join(' ')}`;

/** What the server may ask of Node.js. */
const NODE_BUILTINS = ['node:*', 'child_process', 'crypto', 'fs', 'net', 'os', 'path', 'url', 'util'];

/** What one bundle is made of; the output is a single file. */
export interface Bundle extends BuildOptions {
  readonly entryPoints: [string];
  readonly outfile: string;
}

/** The bundles that users run. Without `production` they are readable and have source maps. */
export function productBundles(production: boolean): readonly Bundle[] {
  const common: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  };
  return [
    {
      ...common,
      entryPoints: ['client/src/extension.ts'],
      outfile: 'dist/client.desktop.cjs',
      platform: 'node',
      format: 'cjs',
      target: NODE,
      external: ['vscode'],
      // Only what is required, not imported, gets `vscode` from an extension host.
      supported: {'dynamic-import': false},
      plugins: [clientOnDemand],
    },
    {
      ...common,
      entryPoints: ['client/src/client.node.ts'],
      outfile: 'dist/client.node.cjs',
      platform: 'node',
      format: 'cjs',
      target: NODE,
      external: ['vscode'],
    },
    {
      ...common,
      entryPoints: ['client/src/extension.web.ts'],
      outfile: 'dist/client.web.js',
      platform: 'browser',
      format: 'cjs',
      target: BROWSER,
      external: ['vscode'],
    },
    {
      ...common,
      entryPoints: ['server/src/main.ts'],
      outfile: 'dist/server.cjs',
      platform: 'browser',
      format: 'iife',
      target: [NODE, BROWSER],
      external: NODE_BUILTINS,
      banner: {js: SHEBANG},
      plugins: [bothTransports, ...languageModel, charactersWithoutDocument, asciiOnly],
    },
    {
      ...common,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/cli.cjs',
      platform: 'node',
      format: 'cjs',
      target: NODE,
      banner: {js: SHEBANG},
      // A dependency makes a `require` from it, which takes a path as well.
      define: {'import.meta.url': '__filename'},
      plugins: [...languageModel, asciiOnly],
    },
  ];
}

/** The editor suite, once for extension hosts in Node.js and once for those in a web worker, and the measurement of a cold start. */
export function testBundles(): readonly Bundle[] {
  const common: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode'],
    define: {'process.env.NODE_ENV': '"test"'},
  };
  const mocha = (file: string): Record<string, string> => ({mocha: `./node_modules/mocha/${file}`});
  return [
    {
      ...common,
      entryPoints: ['test/editor/run.ts'],
      outfile: 'dist/test/editor.cjs',
      platform: 'node',
      target: NODE,
      alias: mocha('mocha.js'),
    },
    {
      ...common,
      entryPoints: ['test/editor/run.ts'],
      outfile: 'dist/test/editor.web.js',
      platform: 'browser',
      target: BROWSER,
      alias: mocha('mocha.js'),
    },
    {
      ...common,
      entryPoints: ['test/editor/cold-start.ts'],
      outfile: 'dist/test/cold-start.cjs',
      platform: 'node',
      target: NODE,
    },
  ];
}

/** Throws an Error that names every entry point that does not exist. */
export function assertEntries(bundles: readonly Bundle[]): void {
  const missing = bundles.map((bundle) => bundle.entryPoints[0]).filter((entry) => !existsSync(`${ROOT}${entry}`));
  if (missing.length > 0) throw new Error(`Cannot build: ${[...new Set(missing)].join(', ')} is missing.`);
}
