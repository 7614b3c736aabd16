import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {escapeCharacters} from '../../scripts/bundles/ascii-only.ts';
import {ROOT} from '../../scripts/bundles.ts';

const ANSWERS = ['examples', 'test/answers/tune'];

describe('Bundles', () => {
  it('find in answers what the sources find', async () => {
    const run = async (program: readonly string[], command: string): Promise<string> => {
      const args = [...program, command, '--format', 'json', ...ANSWERS];
      // Findings make it end with 1.
      const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: ROOT, maxBuffer: 2 ** 28}).catch(
        (error: {code: number; stdout: string}) => {
          if (error.code !== 1) throw error;
          return error;
        },
      );
      return stdout;
    };
    for (const command of ['lint', 'analyze']) {
      const [bundle, sources] = await Promise.all([
        run(['dist/cli.cjs'], command),
        run(['--import', 'tsx', 'server/src/cli.ts'], command),
      ]);
      assert.ok(bundle.length > 10_000);
      assert.ok(bundle === sources, `"${command}" differs.`);
    }
  }).timeout(60_000);

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
