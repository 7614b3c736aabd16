import type {Plugin} from 'esbuild';

/** The Microsoft packages whose entry points exist once for Node.js and once for browsers. (esbuild takes no `u` flag.) */
const PROTOCOL = /^(vscode-languageserver|vscode-languageserver-protocol|vscode-jsonrpc)\/(node|browser)$/;

/**
 * Lets one bundle hold the Node.js and the browser transport: the packages offer each only under its own resolver
 * condition, and with both conditions on, other packages would take their Node.js parts into the worker.
 */
export const bothTransports: Plugin = {
  name: 'both-transports',
  setup(build) {
    build.onResolve({filter: PROTOCOL}, async ({path, resolveDir}) => {
      const [, name, side] = PROTOCOL.exec(path) as unknown as [string, string, string];
      const main = await build.resolve(name, {kind: 'require-call', resolveDir});
      return {path: main.path.replace(/lib([\\/])common[\\/]api\.js$/u, `lib$1${side}$1main.js`)};
    });
  },
};

/** Takes the table of named characters: the variant for browsers asks a `document`, which a worker does not have. */
export const charactersWithoutDocument: Plugin = {
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
export const clientOnDemand: Plugin = {
  name: 'client-on-demand',
  setup(build) {
    build.onResolve({filter: /^\.\/client\.node\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './client.node.cjs', external: true} : undefined,
    );
  },
};
