import type {Severity} from '../../engine/rule.ts';
import {createLocator} from '../positions.ts';
import {printable} from '../printable.ts';
import type {Format} from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows as annotations of a pull request. */
export const github: Format = (reports) =>
  reports
    .flatMap(({filePath, text, findings}) => {
      const locate = createLocator(text);
      return findings.map((finding) => {
        const {line, column, endLine, endColumn} = locate(finding);
        // The service ignores columns of a finding that spans lines.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const place = `file=${escapeProperty(filePath)},line=${line},endLine=${endLine}${columns}`;
        return `::${COMMANDS[finding.severity]} ${place},title=${finding.ruleId}::${escapeData(finding.message)}\n`;
      });
    })
    .join('');

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
