import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {escapeCharacters} from '../../scripts/bundles/ascii-only.ts';
import {ROOT} from '../../scripts/root.ts';

describe('Bundles', () => {
  it('read answers as the sources do', async () => {
    const analyze = async (...program: string[]): Promise<string> => {
      const args = [...program, 'analyze', '--format', 'json', 'examples', 'test/answers/tune'];
      const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: ROOT, maxBuffer: 2 ** 28});
      return stdout;
    };
    const [bundle, sources] = await Promise.all([
      analyze('dist/cli.cjs'),
      analyze('--import', 'tsx', 'server/src/cli.ts'),
    ]);
    assert.ok(bundle.length > 100_000);
    assert.ok(bundle === sources, 'They differ: compare what "star-answer analyze" prints.');
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
