// Plain JavaScript without dependencies: on a new machine this runs before anything is installed.
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';
import {ensureInstalled, ROOT} from './ensure-installed.mjs';

const TSX = ['--import', 'tsx'];
const mocha = (...folders) => ['node_modules/mocha/bin/mocha.js', ...folders.map((folder) => `${folder}/**/*.test.ts`)];
const editor = (host) => [...TSX, 'scripts/test-editor.ts', host];

/** The bundles that users get, and the editor suite. */
const BUILD = {name: 'build', args: [...TSX, 'scripts/build.ts', '--production', '--tests']};

/**
 * What can be tested, in the order of a full run. A step is a Node.js program that tells totals as Mocha does; one that tells none
 * counts as a single test.
 */
const STEPS = [
  {name: 'types', args: ['node_modules/typescript/bin/tsc']},
  {name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']},
  {name: 'generated', args: [...TSX, 'scripts/generate.ts', '--check']},
  {name: 'unit', args: mocha('test/engine', 'test/rules', 'test/fixes')},
  {name: 'grammar', args: mocha('test/grammar')},
  {name: 'server', args: mocha('test/server')},
  {name: 'package', args: [...TSX, 'scripts/package.ts', '--built'], built: true},
  {name: 'project', args: mocha('test/project'), built: true},
  {name: 'editor:web', args: editor('web'), built: true},
  {name: 'editor:server', args: editor('server'), built: true},
  {name: 'editor:vsix', args: editor('vsix'), built: true},
  // Downloads VS Code, so it only runs when asked for.
  {name: 'editor:desktop', args: editor('desktop'), built: true, onRequest: true},
];

/** Runs one step and shows what it prints; its totals. */
function run({name, args}) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      resolve({name, seconds, ...totals(stripVTControlCharacters(output), code === 0)});
    });
  });
}

function totals(output, succeeded) {
  const last = (word) => [...output.matchAll(new RegExp(`^ {2}(\\d+) ${word}`, 'gmu'))].at(-1)?.[1];
  const passed = last('passing');
  if (passed === undefined) return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0};
  const failed = Number(last('failing') ?? 0);
  // A suite that ends badly without a failed test, or that has no tests, has not passed.
  const broken = (!succeeded && failed === 0) || (succeeded && passed === '0');
  return {passed: Number(passed), failed: broken ? 1 : failed, skipped: Number(last('pending') ?? 0)};
}

/** Runs the named steps, or all of a full run; a failure does not keep the others from running. */
async function main(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step ${unknown.join(', ')}. Known: ${STEPS.map(({name}) => name).join(', ')}.`);
    process.exit(2);
  }
  const steps = STEPS.filter(({name, onRequest}) => (names.length === 0 ? !onRequest : names.includes(name)));
  ensureInstalled();
  const results = [];
  for (const step of steps.some(({built}) => built) ? [BUILD, ...steps] : steps) results.push(await run(step));

  console.log('\n── summary');
  for (const {name, passed, failed, skipped, seconds} of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed > 0 ? '✘' : '✔'} ${name.padEnd(14)} ${counts} (${seconds} s)`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

await main(process.argv.slice(2));
