import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import {glob} from 'tinyglobby';
import {UsageError} from './usage-error.ts';

/** A text to judge. */
export interface Source {
  /** The name that is shown: the path as it was given or found. */
  readonly filePath: string;
  readonly text: string;
  /** Whether the text came from standard input: there is no file to write. */
  readonly stdin: boolean;
}

/** What people mean by "the answers here". */
const ANSWERS = '**/*.star.md';
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** Name of a text from standard input that was given none. */
const STDIN_NAME = 'stdin.star.md';

/**
 * The files that paths, folders and globs stand for, each once under the name it was last given; without paths, all
 * answers below the working directory. Throws a UsageError for a path that does not exist and for a folder or glob that holds no answer.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) {
    const files = await glob(ANSWERS, {ignore: IGNORED, expandDirectories: false});
    if (files.length === 0) throw new UsageError('There are no *.star.md files below this folder.');
    return files.sort();
  }
  const found = await Promise.all(paths.map(expand));
  const byPath = new Map(found.flat().map((file) => [path.resolve(file), file]));
  return [...byPath.values()];
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

/** Reads a file. Throws a UsageError if that cannot be done or the content is not text in UTF-8. */
export async function readSource(filePath: string): Promise<Source> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(filePath);
  } catch (error) {
    throw new UsageError(`${filePath} cannot be read: ${reasonOf(error)}.`);
  }
  return {filePath, text: decode(bytes, filePath), stdin: false};
}

/** Reads standard input to its end. Throws a UsageError if it is not text in UTF-8. */
export async function readStandardInput(name: string | undefined): Promise<Source> {
  const filePath = name ?? STDIN_NAME;
  return {filePath, text: decode(await buffer(process.stdin), filePath), stdin: true};
}

/** A byte-order mark stays, so that offsets are those of the file and a fixed file keeps it. */
function decode(bytes: Uint8Array, filePath: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new UsageError(`${filePath} is not text in UTF-8.`);
  }
}

/** The cause of a failed file operation in words, without the path and the system call. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};
