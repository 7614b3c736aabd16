import {writeFile} from 'node:fs/promises';
import {Command} from 'commander';
import {createLinter} from '../server/src/engine/lint.ts';
import {rules} from '../server/src/rules/index.ts';
import {type LabelledText, measureRules, reportLabelled} from './evaluate/labelled.ts';
import {reportPassives} from './evaluate/passives.ts';
import {readEvaluationSet} from './evaluate/read-labels.ts';
import {MEASURED} from './generate/measured.ts';
import {ROOT} from './root.ts';

/** `npm run evaluate`: how often the rules are right on labelled texts. */
async function evaluate(
  paths: readonly string[],
  options: {
    readonly misses: boolean;
    readonly peers: boolean;
    readonly showHeldOut: boolean;
    readonly rule?: string;
    readonly write: boolean;
  },
): Promise<void> {
  const linter = createLinter(rules);
  const labels: LabelledText[] = [];
  for (const path of paths) {
    const set = await readEvaluationSet(path);
    console.log(`${path}\n`);
    console.log(
      set.kind === 'passives'
        ? reportPassives(set.sentences, options)
        : reportLabelled(set.labels, linter, {...options, rule: options.rule}),
    );
    console.log();
    if (set.kind === 'labelled') labels.push(...set.labels);
  }
  const measured = options.write ? measureRules(labels, linter) : undefined;
  if (measured) {
    await writeFile(ROOT + MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
    console.log(`Wrote ${MEASURED}; "npm run generate" puts it into the rules' pages.`);
  }
}

await new Command('evaluate')
  .description('Prints precision, recall and F1 on labelled texts.')
  .argument('[paths...]', 'folders of marked *.star.md files, .jsonl files of passives or one-liners', ['test/answers'])
  .option('--misses', 'print every miss and false alarm', false)
  .option('--peers', 'compare with retext-passive and write-good (passives only)', false)
  .option('--show-held-out', 'with --misses, print those of the held-out part too', false)
  .option('--rule <id>', 'only this rule')
  .option('--write', `write the held-out figures of each rule to ${MEASURED}`, false)
  .action(evaluate)
  .parseAsync();
