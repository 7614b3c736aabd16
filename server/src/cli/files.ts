import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {glob} from 'tinyglobby';
import type {Problems} from './problems.ts';
import {reasonOf} from './reason.ts';
import {UsageError} from './usage-error.ts';

/** What people mean by "the answers here". */
const ANSWERS = '**/*.star.md';
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** How answers are looked for in a folder: by their name in any case, as the server knows them. */
const IN_FOLDER = {ignore: IGNORED, expandDirectories: false, caseSensitiveMatch: false};

/**
 * The files that paths, folders and globs stand for, each once however many links lead to it; without paths, all answers below the
 * working directory. Globs that begin with `!` take files out again. A path that does not exist and a folder or glob that holds no answer
 * are problems.
 */
export async function findFiles(paths: readonly string[], problems: Problems): Promise<readonly string[]> {
  const wanted = paths.filter((given) => !given.startsWith('!'));
  const unwanted = paths.filter((given) => given.startsWith('!')).map((given) => given.slice(1));
  const found: string[] = [];
  for (const search of await Promise.allSettled(wanted.length === 0 ? [answersHere()] : wanted.map(expand))) {
    if (search.status === 'fulfilled') found.push(...search.value);
    else if (search.reason instanceof UsageError) problems.report(search.reason.message);
    else throw search.reason;
  }
  if (unwanted.length === 0) return onceEach(found);
  const leftOut = new Set(await glob(unwanted.map(withSlashes), {absolute: true, dot: true, ignore: IGNORED}));
  return onceEach(found.filter((file) => !leftOut.has(withSlashes(path.resolve(file)))));
}

/** Each real file under its own name if that is among them, otherwise under the shortest, and the last given of these. */
async function onceEach(files: readonly string[]): Promise<readonly string[]> {
  // What cannot be resolved cannot be read either, and is named when that is tried.
  const realPaths = await Promise.all(files.map((file) => realpath(file).catch(() => path.resolve(file))));
  const byRealPath = new Map<string, string>();
  files.forEach((file, index) => {
    const real = realPaths[index] as string;
    const known = byRealPath.get(real);
    if (known === undefined || detour(file, real) <= detour(known, real)) byRealPath.set(real, file);
  });
  return [...byRealPath.values()];
}

/** How far a name is from the real path of its file. */
function detour(file: string, real: string): number {
  const resolved = path.resolve(file);
  return resolved === real ? 0 : resolved.length;
}

async function answersHere(): Promise<readonly string[]> {
  const files = await glob(ANSWERS, IN_FOLDER);
  if (files.length === 0) throw new UsageError('There are no *.star.md files below this folder.');
  return files.sort();
}

async function expand(given: string): Promise<readonly string[]> {
  const stats = await stat(given).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new UsageError(`${given} cannot be read: ${reasonOf(error)}.`);
    return undefined;
  });
  if (stats?.isDirectory()) {
    const files = await glob(ANSWERS, {...IN_FOLDER, cwd: given});
    if (files.length === 0) {
      // The search is silent about folders that are closed to it.
      await readdir(given).catch((error: unknown) => {
        throw new UsageError(`${given} cannot be read: ${reasonOf(error)}.`);
      });
      throw new UsageError(`There are no *.star.md files in ${given}.`);
    }
    return files.sort().map((file) => path.join(given, file));
  }
  if (stats !== undefined) return [given];
  if (!/[*?[\]{}!]/u.test(given)) throw new UsageError(`There is no file or folder ${given}.`);
  const absolute = path.isAbsolute(given);
  const files = await glob(withSlashes(given), {absolute, ignore: IGNORED, expandDirectories: false});
  if (files.length === 0) throw new UsageError(`No file matches ${given}.`);
  return files.sort();
}

/** A path as globs have it. */
function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
