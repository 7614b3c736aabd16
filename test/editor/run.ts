import {finished} from './setup.ts';
import './activation.test.ts';
import './diagnostics.test.ts';
import './unfinished-sentence.test.ts';
import './fixes.test.ts';
import './code-actions.test.ts';
import './snippets.test.ts';
import './word-count.test.ts';
import './settings.test.ts';
import './restart.test.ts';
import './new-answer.test.ts';

/** VS Code calls this to run the tests; it rejects when one fails. */
export async function run(): Promise<void> {
  mocha.run();
  const failures = await finished;
  if (failures > 0) throw new Error(`${failures} failing`);
}
