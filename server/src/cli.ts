import {Command, CommanderError} from 'commander';
import {version} from '../../package.json';
import type {AnalyzeOptions} from './cli/analyze-command.ts';
import type {LintOptions} from './cli/lint-command.ts';
import {type Output, standardOutput} from './cli/output.ts';
import {UsageError} from './cli/usage-error.ts';

async function main(): Promise<void> {
  const output = standardOutput();
  try {
    await commandLine(output).parseAsync();
  } catch (error) {
    // Help and version end this way too; commander has already written what there is to say.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UsageError) {
      output.warn(error.message);
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}

/** The command line. The commands, and with them the language model, are loaded only when one runs. */
function commandLine(output: Output): Command {
  const program = new Command('star-answer')
    .description('Finds what weakens interview answers in the STAR format.')
    .version(version)
    .showHelpAfterError('(star-answer lint [paths...] reviews answers; star-answer --help shows what else there is)')
    .exitOverride();

  program
    .command('lint')
    .description('report findings in answers')
    .argument(
      '[paths...]',
      'files, folders and globs; a glob that begins with ! leaves files out (default: all *.star.md files below this folder)',
    )
    .option('--stdin', 'judge the text on standard input, as the path - does')
    .option('--stdin-filename <name>', 'the name of that text, which also says which project file applies')
    .option('--format <name>', 'text, json, sarif, junit or github', 'text')
    .option('--fix', 'apply the fixes that cannot change the meaning')
    .option('--fix-dry-run', 'show what --fix would do')
    .option('--fix-suggestions', 'show the other fixes as diffs')
    .option('--severity <level>', 'lowest level shown and counted: error, warning, information or hint', 'hint')
    .option('--rule <id=level>', 'set the level of a rule; off turns it off (repeatable)', collect)
    .option('--config <file>', 'use this project file instead of the nearest .star-answer.json or .star-answer.yaml')
    .option('--no-config', 'use no project file')
    .addHelpText(
      'after',
      '\nExit code: 0 nothing shown is at warning or above, 1 something is, 2 wrong usage, or a file that cannot be found or read.',
    )
    .action(async (paths: string[], options: LintOptions) => {
      const {lint} = await import('./cli/lint-command.ts');
      process.exitCode = await lint(paths, options, output);
    });

  program
    .command('analyze')
    .description('print what the engine sees: answers, sections, sentences, clauses')
    .argument('[files...]', 'files, folders and globs')
    .option('--stdin', 'read the text from standard input')
    .option('--format <name>', 'text or json', 'text')
    .action(async (paths: string[], options: AnalyzeOptions) => {
      const {analyze} = await import('./cli/analyze-command.ts');
      process.exitCode = await analyze(paths, options, output);
    });

  return program;
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

main().catch((error: unknown) => {
  process.stderr.write(`star-answer: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
});
