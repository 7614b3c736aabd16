import {readFile, writeFile} from 'node:fs/promises';
import {version} from '../../../package.json';
import {misspellingOf} from '../engine/edit-distance.ts';
import {fixAll} from '../engine/fixes/fix-all.ts';
import {createLinter, type Linter} from '../engine/lint.ts';
import {SEVERITIES, type Severity} from '../engine/rule.ts';
import {isSeveritySetting, SEVERITY_SETTINGS, type Settings} from '../engine/settings.ts';
import {speakingSeconds} from '../engine/speaking-time.ts';
import {unknownRule} from '../engine/unknown-rule.ts';
import {findProjectFile} from '../project-file.node.ts';
import {mergeSettings, type ProjectFile, parseProjectFile} from '../project-file.ts';
import {rules} from '../rules/index.ts';
import {FORMATS} from './formats/index.ts';
import type {Output} from './output.ts';
import {createProblems, type Problems} from './problems.ts';
import {reasonOf} from './reason.ts';
import {countSeverities, type FileReport, type Format} from './report.ts';
import {readSources, readStandardInput, type Source, STDIN} from './sources.ts';
import {UsageError} from './usage-error.ts';

export interface LintOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly fixSuggestions?: boolean;
  /** Lowest level that is shown and counts. */
  readonly severity: string;
  /** `id=level`, from `--rule`. */
  readonly rule?: readonly string[];
  /** A file, or false for none at all; without it, each file's own project file. */
  readonly config?: string | boolean;
}

/** A run that goes on after a fault of one file, and remembers it for the exit code. */
interface Run {
  readonly options: LintOptions;
  readonly output: Output;
  readonly linter: Linter;
  readonly problems: Problems;
  settingsFor(filePath: string): Promise<Settings>;
}

/**
 * Judges files and prints what was found. Resolves to the exit code: 0 if nothing shown is at warning or above, 1 if something
 * is, 2 if a file or a project file could not be found or read. Throws a UsageError if the arguments make no sense.
 */
export async function lint(paths: readonly string[], options: LintOptions, output: Output): Promise<number> {
  const format = formatOf(options.format);
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(severityOf(options.severity)) + 1);
  const flags = {rules: Object.fromEntries((options.rule ?? []).map(parseRuleFlag))};
  const stdin = options.stdin === true || options.stdinFilename !== undefined || paths.includes(STDIN);
  if (stdin && paths.some((given) => given !== STDIN)) throw new UsageError('--stdin takes no files.');

  const problems = createProblems(output);
  const projectFileFor = await projectFiles(options.config, problems);
  const run: Run = {
    options,
    output,
    linter: createLinter(rules, (ruleId, error) => problems.report(`The rule ${ruleId} failed: ${String(error)}`)),
    problems,
    async settingsFor(filePath) {
      const file = await projectFileFor(filePath);
      const project = file && parseProjectFile(file, rules);
      for (const problem of project?.problems ?? []) problems.report(`${file?.location}: ${problem}`);
      return mergeSettings([project?.settings, flags], rules);
    },
  };

  const reports: FileReport[] = [];
  let hiddenWarnings = 0;
  const sources = stdin ? [await readStandardInput(options.stdinFilename)] : readSources(paths, problems);
  for await (const source of sources) {
    const report = await judge(source, run);
    const findings = report.findings.filter(({severity}) => shown.includes(severity));
    if (!shown.includes('warning')) hiddenWarnings += countSeverities([report]).warning;
    reports.push({...report, findings});
  }
  print(reports, format, {stdin, hiddenWarnings}, run);
  const {error, warning} = countSeverities(reports);
  return problems.any() ? 2 : error + warning > 0 ? 1 : 0;
}

async function judge({filePath, text: original, stdin}: Source, run: Run): Promise<FileReport> {
  const {options, linter} = run;
  const settings = await run.settingsFor(filePath);
  const fixing = options.fix === true || options.fixDryRun === true;
  let text = fixing ? fixAll(original, linter, settings) : original;
  if (text !== original && options.fixDryRun !== true && !stdin) {
    await writeFile(filePath, text).catch((error: unknown) => {
      run.problems.report(`${filePath} cannot be written: ${reasonOf(error)}.`);
      text = original;
    });
  }
  const {findings, document} = linter.lint(text, settings);
  const words = document.answers.reduce((sum, answer) => sum + answer.words, 0);
  const seconds = speakingSeconds(words, settings.wordsPerMinute);
  return {filePath, text, findings, words, seconds, ...(text === original ? {} : {original})};
}

/** With `--stdin --fix`, standard output is the fixed text, as for any filter, and the report goes to standard error. */
function print(
  reports: readonly FileReport[],
  format: Format,
  {stdin, hiddenWarnings}: {readonly stdin: boolean; readonly hiddenWarnings: number},
  {options, output}: Run,
): void {
  const filter = stdin && options.fix === true && options.fixDryRun !== true;
  const report = format(reports, {
    colour: output.colour && !filter,
    suggestions: options.fixSuggestions === true,
    dryRun: options.fixDryRun === true,
    hiddenWarnings,
    rules,
    version,
  });
  if (filter) {
    output.write(reports.map(({text}) => text).join(''));
    process.stderr.write(report);
  } else {
    output.write(report);
  }
}

async function projectFiles(
  config: string | boolean | undefined,
  problems: Problems,
): Promise<(filePath: string) => Promise<ProjectFile | undefined>> {
  if (config === false) return async () => undefined;
  if (typeof config !== 'string') {
    return (filePath) =>
      findProjectFile(filePath, (location, error) => {
        problems.report(`${location} cannot be read: ${reasonOf(error)}.`);
      });
  }
  const text = await readFile(config, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${config} cannot be read: ${reasonOf(error)}.`);
  });
  return async () => ({location: config, text});
}

function formatOf(name: string): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError(`There is no format "${name}"; there are ${Object.keys(FORMATS).join(', ')}.`);
  return format;
}

function severityOf(name: string): Severity {
  if (!(SEVERITIES as readonly string[]).includes(name)) {
    throw new UsageError(`There is no severity "${name}"; there are ${SEVERITIES.join(', ')}.`);
  }
  return name as Severity;
}

function parseRuleFlag(flag: string): readonly [string, {readonly severity: string}] {
  const [, id, severity] = /^([^=]+)=(.+)$/u.exec(flag) ?? [];
  if (id === undefined || severity === undefined) throw new UsageError(`--rule takes id=level, not "${flag}".`);
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(unknownRule(id, misspellingOf(id, ids)));
  if (!isSeveritySetting(severity)) {
    throw new UsageError(`There is no level "${severity}"; there are ${SEVERITY_SETTINGS.join(', ')}.`);
  }
  return [id, {severity}];
}
