import {styleText} from 'node:util';
import {structuredPatch} from 'diff';
import {applyEdits, type Fix} from '../../engine/fixes.ts';
import {plural} from '../../engine/plural.ts';
import {type Finding, SEVERITIES, type Severity} from '../../engine/rule.ts';
import {createLocator} from '../positions.ts';
import {printable} from '../printable.ts';
import {countSeverities, type FileReport, type Format, type FormatOptions} from '../report.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** For people: a line a finding that terminals make clickable, and a summary. */
export const text: Format = (reports, options) => {
  // Why no file was judged has been said already.
  if (reports.length === 0) return '';
  const paint: Paint = (style, words) => (options.colour ? styleText(style, words) : words);
  return [...reports.flatMap((report) => fileLines(report, options, paint)), summary(reports, options, paint), '']
    .filter((line) => line !== undefined)
    .join('\n');
};

function fileLines(report: FileReport, options: FormatOptions, paint: Paint): readonly string[] {
  const {filePath, original} = report;
  const locate = createLocator(report.text);
  return [
    ...(options.dryRun && original !== undefined ? diffLines(original, report.text, filePath, paint) : []),
    ...report.findings.flatMap((finding) => {
      const {line, column} = locate(finding);
      const level = paint(STYLES[finding.severity], finding.severity);
      return [
        `${printable(filePath)}:${line}:${column}  ${level}  ${printable(finding.message)}  ${paint('dim', finding.ruleId)}`,
        ...(options.suggestions ? suggestionLines(report, finding, paint) : []),
      ];
    }),
  ];
}

function suggestionLines({text: source, filePath}: FileReport, {fixes}: Finding, paint: Paint): readonly string[] {
  return fixes
    .filter(({safe}) => !safe)
    .flatMap((fix: Fix) => [
      `  ${printable(fix.title)}`,
      ...diffLines(source, applyEdits(source, fix.edits), filePath, paint).map((line) => `    ${line}`),
    ]);
}

/** A unified diff without context, with the file's name on top. */
function diffLines(before: string, after: string, filePath: string, paint: Paint): readonly string[] {
  const {hunks} = structuredPatch(filePath, filePath, before, after, undefined, undefined, {context: 0});
  return [
    `--- ${printable(filePath)}`,
    `+++ ${printable(filePath)}`,
    ...hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines
        .map((line) => printable(line.replace(/\r$/u, '')))
        .map((line) =>
          line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line,
        ),
    ]),
  ];
}

function summary(reports: readonly FileReport[], {dryRun, hiddenWarnings}: FormatOptions, paint: Paint): string {
  const counts = countSeverities(reports);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], severity === 'information' ? 'note' : severity),
  );
  const found = parts.length === 0 ? paint('green', 'No findings') : parts.join(', ');
  const fixable = reports.flatMap(({findings}) => findings).filter(({safeFix}) => safeFix !== undefined).length;
  const fixed = reports.filter(({original}) => original !== undefined).length;
  return [
    `${found} in ${plural(reports.length, 'file')}.`,
    ...(hiddenWarnings > 0 ? [`${plural(hiddenWarnings, 'warning')} not shown.`] : []),
    ...(fixed > 0 ? [`${plural(fixed, 'file')} ${dryRun ? 'would be' : fixed === 1 ? 'was' : 'were'} fixed.`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix.`] : []),
  ].join(' ');
}
