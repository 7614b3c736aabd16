import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

function succeeds([command, ...args]: Command): boolean {
  return spawnSync(command, args, {stdio: 'ignore'}).status === 0;
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * Skips a suite, with a line that says why, where an editor is not installed and cannot be: only root on a Debian
 * system may install it. `probe` succeeds where it is; `packages` are those of Debian.
 */
export function requireEditor(context: Mocha.Context, probe: Command, packages: readonly string[]): void {
  // The package lists may have to be fetched, and a slow mirror takes its time.
  context.timeout(300_000);
  if (succeeds(probe)) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    const install = ['install', '--yes', '--no-install-recommends', ...packages];
    for (const args of [install, ['update'], install]) {
      spawnSync('apt-get', args, {stdio: 'ignore', env});
      if (succeeds(probe)) return;
    }
  }
  console.log(`    ${probe[0]} is not installed here; skipped. (apt-get install ${packages.join(' ')})`);
  context.skip();
}
