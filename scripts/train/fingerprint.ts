import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {glob} from 'tinyglobby';
import {ANSWERS, ONE_LINERS, TRAINING} from './examples.ts';

/**
 * What decides what is learned, except for what changes often and decides little: how sentences are taken apart, and the rules' examples, of
 * which a new one should not ask for minutes of training.
 */
const SOURCES = [
  TRAINING,
  ONE_LINERS,
  ANSWERS,
  'scripts/evaluate/marks.ts',
  'scripts/train/!(report).ts',
  'server/src/engine/claims/{features,measures,model}.ts',
];

/** A short name for the texts and the code that a model is learned from, to tell whether it is still theirs. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await glob(SOURCES)).sort()) {
    // Line endings may differ between checkouts.
    hash.update((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex').slice(0, 16);
}
