import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the installers of macOS and Windows put browsers. */
const WELL_KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (base === undefined) return [];
    return [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')];
  }),
};

/**
 * The machine's Chromium, Chrome or Edge; `CHROMIUM` in the environment goes first. Installs Debian's where it may.
 * Throws an Error of one line when there is none.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium…');
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env});
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one.');
}

function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM ?? '', ...onPath, ...(WELL_KNOWN[process.platform] ?? [])];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate));
}
