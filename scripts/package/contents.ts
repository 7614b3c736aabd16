/** Files and folders of the extension as it is installed, besides what its format adds. */
export const EXTENSION_FILES = [
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/walkthrough',
  'dist/client.desktop.cjs',
  'dist/client.node.cjs',
  'dist/client.web.js',
  'dist/server.cjs',
  'docs/rules',
  'images/icon.png',
  'schemas',
  'snippets',
  'syntaxes',
] as const;

/** The largest that the packed extension may be, in bytes. */
export const EXTENSION_SIZE_LIMIT = 2_000_000;
