import {Command} from 'commander';
import {createLinter} from '../server/src/engine/lint.ts';
import {reportLabelled} from './evaluate/labelled.ts';
import {reportPassives} from './evaluate/passives.ts';
import {readEvaluationSet} from './evaluate/read-labels.ts';

/** `npm run evaluate`: how often the rules are right on labelled texts. */
async function evaluate(
  paths: readonly string[],
  options: {readonly misses: boolean; readonly peers: boolean; readonly showHeldOut: boolean; readonly rule?: string},
): Promise<void> {
  const linter = createLinter();
  for (const path of paths) {
    const set = await readEvaluationSet(path);
    console.log(`${path}\n`);
    console.log(
      set.kind === 'passives'
        ? reportPassives(set.sentences, linter, options)
        : reportLabelled(set.labels, linter, {...options, rule: options.rule}),
    );
    console.log();
  }
}

await new Command('evaluate')
  .description('Prints precision, recall and F1 on labelled texts.')
  .argument('[paths...]', 'folders of marked *.star.md files, .jsonl files of passives or one-liners', ['test/answers'])
  .option('--misses', 'print every miss and false alarm', false)
  .option('--peers', 'compare with retext-passive and write-good (passives only)', false)
  .option('--show-held-out', 'with --misses, print those of the held-out part too', false)
  .option('--rule <id>', 'only this rule')
  .action(evaluate)
  .parseAsync();
