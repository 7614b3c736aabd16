import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {EXTENSION_FILES, EXTENSION_SIZE_LIMIT} from '../../scripts/package/contents.ts';
import {ROOT} from '../../scripts/root.ts';
import {filesInZip} from './zip.ts';

const VSIX = join(ROOT, 'star-answer-linter.vsix');

/** What the npm package holds, files and folders. */
const NPM_FILES = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/cli.cjs',
  'dist/server.cjs',
  'docs',
  'schemas',
  'snippets',
];

describe('Packages', () => {
  it('put into the extension what it needs, and nothing else', async () => {
    // The packer writes two descriptions of its own and changes the case of some names.
    const files = filesInZip(await readFile(VSIX))
      .filter((name) => name.startsWith('extension/'))
      .map((name) => name.slice('extension/'.length).toLowerCase());
    assertOnly(files, new Set([...EXTENSION_FILES, 'LICENSE.txt'].map((name) => name.toLowerCase())), ['license']);
  });

  it('keep the extension small', async () => {
    const {size} = await stat(VSIX);
    assert.ok(size <= EXTENSION_SIZE_LIMIT, `${size} bytes`);
  });

  it('put into the npm package the command line, the server and their documents, and nothing else', async () => {
    const npm = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      shell: process.platform === 'win32',
    });
    const [{files}] = JSON.parse(npm.stdout) as [{files: {path: string}[]}];
    const paths = files.map(({path}) => path);
    assertOnly(paths, new Set(NPM_FILES), []);
  }).timeout(60_000);
});

/** Requires that each file is one of `allowed` or inside of it, and that each of those is there except the `renamed`. */
function assertOnly(files: readonly string[], allowed: ReadonlySet<string>, renamed: readonly string[]): void {
  const holds = (entry: string, file: string): boolean => file === entry || file.startsWith(`${entry}/`);
  assert.deepEqual(
    files.filter((file) => ![...allowed].some((entry) => holds(entry, file))),
    [],
    'unexpected',
  );
  assert.deepEqual(
    [...allowed].filter((entry) => !renamed.includes(entry) && !files.some((file) => holds(entry, file))),
    [],
    'missing',
  );
}
