import {isLoud} from '../../engine/rule.ts';
import {createLocator} from '../positions.ts';
import type {Format} from '../report.ts';

/** JUnit XML, for build servers: a file is a suite, and a finding at warning or above is a failed test. */
export const junit: Format = (reports) => {
  const suites = reports.map(({filePath, text, findings}) => {
    const locate = createLocator(text);
    const loud = findings.filter(isLoud);
    const cases = loud.map((finding) => {
      const {line, column} = locate(finding);
      const name = `${finding.ruleId} ${line}:${column}`;
      return [
        `    <testcase name="${escapeXml(name)}" classname="${escapeXml(filePath)}">`,
        `      <failure type="${finding.severity}" message="${escapeXml(finding.message)}"/>`,
        '    </testcase>',
      ];
    });
    const clean = [[`    <testcase name="clean" classname="${escapeXml(filePath)}"/>`]];
    const tests = Math.max(1, loud.length);
    return [
      `  <testsuite name="${escapeXml(filePath)}" tests="${tests}" failures="${loud.length}">`,
      ...(cases.length > 0 ? cases : clean).flat(),
      '  </testsuite>',
    ];
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites.flat(), '</testsuites>', ''].join('\n');
};

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD') // not XML 1.0, not even escaped
    .replace(/[&<>"\n\r\t]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
