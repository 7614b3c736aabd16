import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {escapeCharacters} from '../../scripts/bundles/ascii-only.ts';
import {ROOT} from '../../scripts/root.ts';
import {ruleExamples} from '../fixes/corpus.ts';

describe('Bundles', () => {
  /** What the command line prints as it is bundled, and as it runs from its sources. */
  const printed = async (...args: string[]): Promise<readonly string[]> =>
    Promise.all(
      [['dist/cli.cjs'], ['--import', 'tsx', 'server/src/cli.ts']].map(async (program) => {
        const run = promisify(execFile)(process.execPath, [...program, ...args], {cwd: ROOT, maxBuffer: 2 ** 28});
        // Where there is something to report, the program does not exit with 0.
        const {stdout} = await run.catch((error: {stdout: string}) => error);
        return stdout;
      }),
    );

  it('read answers as the sources do', async () => {
    const [bundle = '', sources] = await printed('analyze', '--format', 'json', 'examples', 'test/answers/tune');
    assert.ok(bundle.length > 100_000);
    assert.ok(bundle === sources, 'They differ: compare what "star-answer analyze" prints.');
  }).timeout(120_000);

  it('report what the sources report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'star-answer-examples-'));
    try {
      for (const [index, {text}] of ruleExamples().entries()) await writeFile(join(folder, `${index}.star.md`), text);
      const [bundle = '', sources] = await printed('lint', '--format', 'json', folder);
      assert.ok(bundle.length > 100_000);
      assert.ok(bundle === sources, 'They differ: compare what "star-answer lint" prints.');
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }).timeout(120_000);

  it('mean the same in ASCII', () => {
    for (const program of ['/[\\’u]/', '/[’]/', '/\\\\’/', '"\\\\’"', '"\\’"', '"😀\\n"', '/\\😀/']) {
      const escaped = escapeCharacters(program);
      assert.match(escaped, /^[\0-\x7f]*$/);
      for (const text of ['’', '\\', 'u', '2', '\\’', '😀', '😀\n']) {
        assert.equal(meets(escaped, text), meets(program, text), `${program} and ${text}`);
      }
    }
  });
});

/** Whether a regular expression matches a text, or a string is that text. */
function meets(program: string, text: string): boolean {
  // biome-ignore lint/security/noGlobalEval: what programs mean is the question.
  const value = globalThis.eval(program) as RegExp | string;
  return value instanceof RegExp ? value.test(text) : value === text;
}
