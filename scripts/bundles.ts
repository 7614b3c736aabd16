import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {BuildOptions, Plugin} from 'esbuild';

/** The project's own folder, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The oldest Node.js that runs the server and the command line, and that VS Code 1.91 brings along. */
const NODE = 'node20';

/** A browser as old as VS Code 1.91. */
const BROWSER = 'chrome120';

/** The Microsoft packages whose entry points exist once for Node.js and once for browsers. (esbuild takes no `u` flag.) */
const PROTOCOL = /^(vscode-languageserver|vscode-languageserver-protocol|vscode-jsonrpc)\/(node|browser)$/;

/**
 * Lets one bundle hold the Node.js and the browser transport: the packages offer each only under its own resolver
 * condition, and with both conditions on, other packages would take their Node.js parts into the worker.
 */
const bothTransports: Plugin = {
  name: 'both-transports',
  setup(build) {
    build.onResolve({filter: PROTOCOL}, async ({path, resolveDir}) => {
      const [, name, side] = PROTOCOL.exec(path) as unknown as [string, string, string];
      const main = await build.resolve(name, {kind: 'require-call', resolveDir});
      return {path: main.path.replace(/lib([\\/])common[\\/]api\.js$/u, `lib$1${side}$1main.js`)};
    });
  },
};

/** Leaves out the parts of the language model that nothing here asks for: sentiment and named entities. */
const smallModel: Plugin = {
  name: 'small-model',
  setup(build) {
    build.onLoad({filter: /eng-(sa|ner)-model\.json$/}, () => ({contents: '["[]"]', loader: 'json'}));
  },
};

/** Carries the rest of the language model as text: `JSON.parse` reads 3 MB faster than the compiler reads them as code. */
const modelAsText: Plugin = {
  name: 'model-as-text',
  setup(build) {
    build.onLoad({filter: /wink-eng-lite-web-model.*\.json$/}, async ({path}) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return {contents: `module.exports = JSON.parse(${JSON.stringify(text)});`, loader: 'js'};
    });
  },
};

/** Takes the table of named characters: the variant for browsers asks a `document`, which a worker does not have. */
const charactersWithoutDocument: Plugin = {
  name: 'characters-without-document',
  setup(build) {
    build.onResolve({filter: /^decode-named-character-reference$/}, async ({path, resolveDir, pluginData}) => {
      if (pluginData === charactersWithoutDocument.name) return undefined;
      const found = await build.resolve(path, {
        kind: 'import-statement',
        resolveDir,
        pluginData: charactersWithoutDocument.name,
      });
      return {path: found.path.replace(/index\.dom\.js$/u, 'index.js')};
    });
  },
};

/**
 * Keeps the protocol library out of the entry of the desktop extension, which VS Code loads with any Markdown file: the client is a
 * bundle of its own, required when the first answer opens. (Browsers get one file, as a web extension can load no other.)
 */
const clientOnDemand: Plugin = {
  name: 'client-on-demand',
  setup(build) {
    build.onResolve({filter: /^\.\/client\.node\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './client.node.cjs', external: true} : undefined,
    );
  },
};

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
      banner: {js: '#!/usr/bin/env node'},
      plugins: [bothTransports, smallModel, modelAsText, charactersWithoutDocument],
    },
    {
      ...common,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/cli.cjs',
      platform: 'node',
      format: 'cjs',
      target: NODE,
      banner: {js: '#!/usr/bin/env node'},
      // A dependency makes a `require` from it, which takes a path as well.
      define: {'import.meta.url': '__filename'},
      plugins: [smallModel, modelAsText],
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
