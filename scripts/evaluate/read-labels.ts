import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {glob} from 'tinyglobby';
import {parseJsonLines} from './json-lines.ts';
import type {LabelledText} from './labelled.ts';
import {readMarks} from './marks.ts';
import type {PassiveSentence} from './passives.ts';

/** What a path given to `npm run evaluate` holds. */
export type EvaluationSet =
  | {readonly kind: 'passives'; readonly sentences: readonly PassiveSentence[]}
  | {readonly kind: 'labelled'; readonly labels: readonly LabelledText[]};

/** Files below a folder of this name are held out. */
const HELD_OUT_FOLDER = 'held-out';

/**
 * Reads a folder of marked answers, or a `.jsonl` file of sentences with passives or of labelled one-liners.
 * Throws if the path cannot be read, or with the file's name where its content is not understood.
 */
export async function readEvaluationSet(target: string): Promise<EvaluationSet> {
  if (target.endsWith('.jsonl')) return readLines(target);
  const files = await glob('**/*.star.md', {cwd: target, absolute: true});
  if (files.length === 0) throw new Error(`No *.star.md files in ${target}.`);
  return {kind: 'labelled', labels: await Promise.all(files.sort().map((file) => readAnswer(file, target)))};
}

async function readAnswer(file: string, folder: string): Promise<LabelledText> {
  const id = path.relative(folder, file);
  try {
    const {text, expected} = readMarks(await readFile(file, 'utf8'));
    const split = path.resolve(file).split(path.sep).includes(HELD_OUT_FOLDER) ? 'held-out' : 'tune';
    return {id, text, expected, split, oneLiner: false};
  } catch (error) {
    throw new Error(`${id}: ${(error as Error).message}`);
  }
}

async function readLines(file: string): Promise<EvaluationSet> {
  const rows = parseJsonLines(await readFile(file, 'utf8'));
  if (rows.some((row) => 'passives' in row)) {
    return {kind: 'passives', sentences: rows as unknown as readonly PassiveSentence[]};
  }
  return {kind: 'labelled', labels: rows.map(readOneLiner)};
}

/** `{id, text, rule, split, role}`: `rule` is the one fault's id, or null for a good line; `role` goes into front matter. */
function readOneLiner(row: Record<string, unknown>): LabelledText {
  const line = String(row.text);
  const frontMatter = row.role ? `---\nrole: ${JSON.stringify(row.role)}\n---\n\n` : '';
  const text = `${frontMatter}${line}\n`;
  const span = {start: frontMatter.length, end: frontMatter.length + line.length};
  return {
    id: String(row.id),
    text,
    // What is not said to be for tuning is not for looking at.
    split: row.split === 'tune' ? 'tune' : 'held-out',
    expected: typeof row.rule === 'string' ? [{ruleId: row.rule, span}] : [],
    oneLiner: true,
  };
}
