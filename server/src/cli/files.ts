import {stat} from 'node:fs/promises';
import path from 'node:path';
import {glob} from 'tinyglobby';
import type {Problems} from './problems.ts';
import {UsageError} from './usage-error.ts';

/** What people mean by "the answers here". */
const ANSWERS = '**/*.star.md';
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that paths, folders and globs stand for, each once under the name it was last given; without paths, all
 * answers below the working directory. A path that does not exist and a folder or glob that holds no answer are problems.
 */
export async function findFiles(paths: readonly string[], problems: Problems): Promise<readonly string[]> {
  const searches = paths.length === 0 ? [answersHere()] : paths.map(expand);
  const byPath = new Map<string, string>();
  for (const search of await Promise.allSettled(searches)) {
    if (search.status === 'fulfilled') {
      for (const file of search.value) byPath.set(path.resolve(file), file);
    } else if (search.reason instanceof UsageError) {
      problems.report(search.reason.message);
    } else {
      throw search.reason;
    }
  }
  return [...byPath.values()];
}

async function answersHere(): Promise<readonly string[]> {
  const files = await glob(ANSWERS, {ignore: IGNORED, expandDirectories: false});
  if (files.length === 0) throw new UsageError('There are no *.star.md files below this folder.');
  return files.sort();
}

async function expand(given: string): Promise<readonly string[]> {
  const stats = await stat(given).catch(() => undefined);
  if (stats?.isDirectory()) {
    const files = await glob(ANSWERS, {cwd: given, ignore: IGNORED, expandDirectories: false});
    if (files.length === 0) throw new UsageError(`There are no *.star.md files in ${given}.`);
    return files.sort().map((file) => path.join(given, file));
  }
  if (stats !== undefined) return [given];
  if (!/[*?[\]{}!]/u.test(given)) throw new UsageError(`There is no file or folder ${given}.`);
  const absolute = path.isAbsolute(given);
  const files = await glob(given.split(path.sep).join('/'), {absolute, ignore: IGNORED, expandDirectories: false});
  if (files.length === 0) throw new UsageError(`No file matches ${given}.`);
  return files.sort();
}
