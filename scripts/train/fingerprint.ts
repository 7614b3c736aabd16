import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {glob} from 'tinyglobby';
import {TRAINING} from './examples.ts';

/** What decides what is learned, besides how sentences are taken apart. */
const SOURCES = [TRAINING, 'scripts/train/*.ts', 'server/src/engine/claims/{features,measures}.ts'];

/** A short name for the texts and the code that a model is learned from, to tell whether it is still theirs. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await glob(SOURCES)).sort()) {
    // Line endings may differ between checkouts.
    hash.update((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex').slice(0, 16);
}
