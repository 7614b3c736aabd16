import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {glob} from 'tinyglobby';
import writeGood from 'write-good';
import {MAX_LENGTH} from '../server/src/engine/answer.ts';
import {createLinter} from '../server/src/engine/lint.ts';
import {rules} from '../server/src/rules/index.ts';
import {median} from './bench/median.ts';
import {readMarks} from './evaluate/marks.ts';
import {PEERS} from './evaluate/peers.ts';
import {alignColumns} from './evaluate/score.ts';

/** Runs of each measurement; the median is told. */
const RUNS = 9;

const ANSWERS = 'test/answers/tune';

/** `npm run bench`: how long judging takes, and how that compares with other tools on the same texts in the same run. */
async function bench(): Promise<void> {
  const texts = await readAnswers();
  const file = texts.map((text, index) => `# Answer ${index + 1}\n\n${withoutFrontMatter(text)}`).join('\n\n');
  const full = benchAnswers(texts, file);
  benchTyping('one answer', texts[0] ?? '');
  benchTyping(`a file of ${texts.length} answers`, file);
  benchLength(file);
  benchPeers(texts, full);
}

/** How long answers take one by one; returns the ms that all of them take together. */
function benchAnswers(texts: readonly string[], file: string): number {
  const words = createLinter(rules)
    .parse(file)
    .answers.reduce((sum, answer) => sum + answer.words, 0);

  // Everything once, so that no measurement pays for loading and compiling.
  const first = duration(() => createLinter(rules).lint(texts[0] ?? ''));
  for (const text of texts) createLinter(rules).lint(text);

  // One after the other, text by text, so that what else the machine does meanwhile hits both alike.
  const rounds = Array.from({length: RUNS}, () => {
    const round = {parse: 0, full: 0};
    for (const text of texts) {
      round.parse += duration(() => createLinter(rules).parse(text));
      round.full += duration(() => createLinter(rules).lint(text));
    }
    return round;
  });
  const parse = median(rounds.map((round) => round.parse));
  const full = median(rounds.map((round) => round.full));
  const share = median(rounds.map((round) => (round.full - round.parse) / round.parse));
  console.log(`${texts.length} answers, ${words} words; medians of ${RUNS} runs, in ms\n`);
  print([
    ['first answer of a process, model loaded', first],
    ['reading and tagging, an answer', parse / texts.length],
    ['rules, an answer', (full - parse) / texts.length],
  ]);
  console.log(`rules cost ${share.toFixed(2)} times as much as reading and tagging\n`);
  return full;
}

/** What a keystroke in the middle of a text costs, beside judging it for the first time. */
function benchTyping(name: string, text: string): void {
  const linter = createLinter(rules);
  linter.lint(text);
  let typed = text;
  const at = Math.floor(text.length / 2);
  const keystroke = timed(() => {
    typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
    linter.lint(typed);
  });
  const whole = timed(() => createLinter(rules).lint(text));
  print([
    [`${name}: a keystroke`, keystroke],
    [`${name}: from nothing`, whole],
  ]);
  console.log();
}

/** One answer as long as a file may be, and half of it: what takes four times as long for twice the text is quadratic. */
function benchLength(file: string): void {
  const prose = file.replaceAll(/^#.*$/gmu, '').repeat(MAX_LENGTH / file.length + 1);
  const half = timed(() => createLinter(rules).lint(prose.slice(0, MAX_LENGTH / 2)), 3);
  const long = timed(() => createLinter(rules).lint(prose.slice(0, MAX_LENGTH)), 3);
  print([[`one answer of ${MAX_LENGTH.toLocaleString('en')} characters`, long]]);
  console.log(`twice the text takes ${(long / half).toFixed(1)} times as long\n`);
}

/** Other tools on the same texts, beside the ms that all of these took here. */
function benchPeers(texts: readonly string[], full: number): void {
  const peers = [PEERS['retext-passive'], writeGood].map((check) =>
    timed(() => {
      for (const text of texts) check(text);
    }),
  ) as [number, number];
  print([
    ['star-answer, all rules, an answer', full / texts.length],
    ['retext-passive alone, an answer', peers[0] / texts.length],
    ['write-good, an answer', peers[1] / texts.length],
  ]);
  console.log(`star-answer takes ${(full / peers[0]).toFixed(1)} times as long as retext-passive,`);
  console.log(`and ${(full / peers[1]).toFixed(1)} times as long as write-good`);
}

async function readAnswers(): Promise<readonly string[]> {
  const files = await glob('*.star.md', {cwd: ANSWERS});
  if (files.length === 0) throw new Error(`No answers in ${ANSWERS}.`);
  return Promise.all(
    files.sort().map(async (file) => readMarks(await readFile(path.join(ANSWERS, file), 'utf8')).text),
  );
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/u, '');
}

/** Median duration in ms. */
function timed(run: () => void, runs: number = RUNS): number {
  return median(Array.from({length: runs}, () => duration(run)));
}

/** How long something takes once, in ms. */
function duration(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function print(rows: readonly (readonly [name: string, ms: number])[]): void {
  console.log(alignColumns(rows.map(([name, ms]) => [name.padEnd(42), ms.toFixed(ms < 10 ? 2 : 0)])));
}

await bench();
