// The build for browsers runs in both kinds of extension host; it makes `mocha` and, once set up, `describe` and `it` global.
import './globals.ts';
import 'mocha';

let finish: (failures: number) => void;

/** How many tests failed, when all have run. */
export const finished = new Promise<number>((resolve) => {
  finish = resolve;
});

/** Where the runner finds the numbers, and a reader the names of what failed. */
function report(runner: Mocha.Runner): void {
  let depth = 0;
  const indent = (): string => '  '.repeat(depth);
  let passed = 0;
  const failures: [Mocha.Test, Error][] = [];
  runner.on('suite', (suite) => {
    if (suite.title !== '') console.log(`${indent()}${suite.title}`);
    depth += 1;
  });
  runner.on('suite end', () => {
    depth -= 1;
  });
  runner.on('pass', (test) => {
    passed += 1;
    console.log(`${indent()}✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    failures.push([test, error]);
    console.log(`${indent()}✘ ${test.title}`);
  });
  runner.once('end', () => {
    for (const [test, error] of failures) {
      console.log(`\n✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    }
    console.log(`\n  ${passed} passing\n  ${failures.length} failing`);
    finish(failures.length);
  });
}

mocha.setup({ui: 'bdd', timeout: 20_000, reporter: report as unknown as Mocha.ReporterConstructor});
