// Plain JavaScript without dependencies: on a new machine this runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {ensureInstalled, ROOT, runScript} from './ensure-installed.mjs';

const EXAMPLES = join(ROOT, 'examples');

/** Opens the examples in the machine's VS Code with the extension from here; false when there is none. */
function openDesktop() {
  const shell = process.platform === 'win32';
  const quote = (arg) => (shell ? `"${arg}"` : arg);
  const args = [`--extensionDevelopmentPath=${ROOT}`, EXAMPLES].map(quote);
  const {status} = spawnSync('code', args, {stdio: ['ignore', 'ignore', 'inherit'], shell});
  if (status === 0) console.log('VS Code opens the examples with the extension.');
  return status === 0;
}

ensureInstalled();
const built = runScript('scripts/build.ts');
if (built !== 0) process.exit(built);
if (!openDesktop()) process.exit(runScript('scripts/serve-examples.ts'));
