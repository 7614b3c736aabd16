import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Severity} from '../../engine/rule.ts';
import {RULE_PAGES, rulePage} from '../../engine/rule-page.ts';
import {createLocator} from '../positions.ts';
import type {Format} from '../report.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code-scanning services. */
export const sarif: Format = (reports, {rules, version}) => {
  const run = {
    tool: {
      driver: {
        name: 'star-answer',
        version,
        informationUri: RULE_PAGES,
        rules: rules.map((rule) => ({
          id: rule.id,
          shortDescription: {text: `Reports ${rule.summary}`},
          fullDescription: {text: rule.why},
          helpUri: rulePage(rule.id),
          defaultConfiguration: {level: LEVELS[rule.severity]},
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap(({filePath, text, findings}) => {
      const locate = createLocator(text);
      const artifactLocation = {uri: toUri(filePath)};
      return findings.map((finding) => {
        const {line, column, endLine, endColumn} = locate(finding);
        return {
          ruleId: finding.ruleId,
          ruleIndex: rules.findIndex(({id}) => id === finding.ruleId),
          level: LEVELS[finding.severity],
          message: {text: finding.message},
          locations: [
            {
              physicalLocation: {
                artifactLocation,
                region: {
                  startLine: line,
                  startColumn: column,
                  endLine,
                  endColumn,
                  charOffset: finding.start,
                  charLength: finding.end - finding.start,
                },
              },
            },
          ],
        };
      });
    }),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, undefined, 2)}\n`;
};

/** Relative to the working directory, which such services take for the root, unless the file is elsewhere. */
function toUri(filePath: string): string {
  const relative = path.relative('.', filePath);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(filePath).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
