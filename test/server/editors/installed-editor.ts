import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Whether a command starts here. */
function starts(command: string): boolean {
  return spawnSync(command, ['--version'], {stdio: 'ignore'}).status === 0;
}

/**
 * Skips a suite, with a line that says why, where an editor is not installed and cannot be: only root on a Debian
 * system may install it. `packages` are those of Debian.
 */
export function requireEditor(context: Mocha.Context, command: string, packages: readonly string[]): void {
  // The package lists may have to be fetched, and a slow mirror takes its time.
  context.timeout(300_000);
  if (starts(command)) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    const install = ['install', '--yes', '--no-install-recommends', ...packages];
    for (const args of [install, ['update'], install]) {
      spawnSync('apt-get', args, {stdio: 'ignore', env});
      if (starts(command)) return;
    }
  }
  console.log(`    ${command} is not installed here; skipped. (apt-get install ${packages.join(' ')})`);
  context.skip();
}
