// Plain JavaScript without dependencies: this runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Runs `npm ci` unless the dependencies of the current lockfile are installed; ends the process if that fails. */
export function ensureInstalled() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = join(ROOT, 'node_modules', '.star-answer-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // A tree that `npm install` has just brought up to date is as good.
  const check = spawnSync('npm', ['ls', '--all', '--silent'], {
    cwd: ROOT,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (check.status !== 0) {
    console.log('Installing dependencies…');
    const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (install.status !== 0) process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** Runs a TypeScript file of the project; returns its exit code. */
export function runScript(file, args = []) {
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {cwd: ROOT, stdio: 'inherit'});
  return status ?? 1;
}
