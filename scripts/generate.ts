import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {grammars} from './generate/grammar.ts';
import type {Output} from './generate/output.ts';
import {readme} from './generate/readme.ts';
import {rulePages} from './generate/rule-pages.ts';
import {settingsSchemas} from './generate/settings-schema.ts';
import {snippets} from './generate/snippets.ts';
import {ROOT} from './root.ts';
import {isModelStale, MODEL} from './train/model-file.ts';

/** Everything that repeats what the engine knows. */
function outputs(): readonly Output[] {
  return [...grammars(), snippets(), ...settingsSchemas(), ...rulePages(), readme()];
}

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** The text as the formatter wants it; it has no opinion about Markdown. */
function format({path, content}: Output): string {
  if (path.endsWith('.md')) return content;
  const {status, stdout, stderr} = spawnSync(process.execPath, [BIOME, 'format', `--stdin-file-path=${path}`], {
    input: content,
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Cannot format ${path}: ${stderr}`);
  return stdout;
}

/** Writes the generated files, or with `--check` only names those that are stale and fails. */
async function main(args: readonly string[]): Promise<void> {
  const stale = outputs()
    .map((output) => ({path: output.path, text: format(output)}))
    .filter(({path, text}) => !existsSync(ROOT + path) || readFileSync(ROOT + path, 'utf8') !== text);
  if (args.includes('--check')) {
    for (const {path} of stale) console.error(`${path} is stale: run "npm run generate".`);
    const staleModel = await isModelStale();
    if (staleModel) console.error(`${MODEL} is stale: run "npm run train".`);
    if (stale.length > 0 || staleModel) process.exitCode = 1;
    return;
  }
  for (const {path, text} of stale) {
    await mkdir(dirname(ROOT + path), {recursive: true});
    await writeFile(ROOT + path, text);
    console.log(`Wrote ${path}.`);
  }
}

await main(process.argv.slice(2));
