import {readFileSync} from 'node:fs';
import {ROOT} from '../root.ts';
import type {Output} from './output.ts';
import {GROUPS, grouped, ruleTable} from './rule-pages.ts';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** README.md with the rules between its markers. Throws an Error if the markers are gone. */
export function readme(): Output {
  const path = 'README.md';
  const text = readFileSync(ROOT + path, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} has no "${START}" and "${END}".`);
  const tables = grouped()
    .map(({group, rules}) => `**${GROUPS[group].title}.** ${GROUPS[group].about}\n\n${ruleTable(rules, 'docs/rules/')}`)
    .join('\n\n');
  return {path, content: `${text.slice(0, start + START.length)}\n\n${tables}\n\n${text.slice(end)}`};
}
