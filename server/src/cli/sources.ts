import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {findFiles} from './files.ts';
import type {Problems} from './problems.ts';
import {reasonOf} from './reason.ts';
import {UsageError} from './usage-error.ts';

/** A text to judge. */
export interface Source {
  /** The name that is shown: the path as it was given or found. */
  readonly filePath: string;
  readonly text: string;
  /** Whether the text came from standard input: there is no file to write. */
  readonly stdin: boolean;
}

/** The path that stands for standard input. */
export const STDIN = '-';

/** Name of a text from standard input that was given none. */
const STDIN_NAME = 'stdin.star.md';

/** Reads the files that paths stand for, one after the other. What cannot be found or read is a problem and left out. */
export async function* readSources(paths: readonly string[], problems: Problems): AsyncGenerator<Source> {
  for (const file of await findFiles(paths, problems)) {
    try {
      yield await readSource(file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.report(error.message);
    }
  }
}

async function readSource(filePath: string): Promise<Source> {
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
  // Editors pass on the empty name of a buffer that was never saved.
  const filePath = name || STDIN_NAME;
  return {filePath, text: decode(await buffer(process.stdin), filePath), stdin: true};
}

/** A byte-order mark stays, so that offsets are those of the file and a fixed file keeps it. */
function decode(bytes: Uint8Array, filePath: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new UsageError(`${filePath} is not text in UTF-8.`);
  }
  // English in UTF-16 without a byte-order mark is valid UTF-8, every other character a NUL.
  if (text.includes('\0')) throw new UsageError(`${filePath} is not text in UTF-8: it has NUL characters.`);
  return text;
}
