import type {Rule, RuleExample, RuleGroup} from '../../server/src/engine/rule.ts';
import {sectionDefinition} from '../../server/src/engine/sections.ts';
import {rules} from '../../server/src/rules/index.ts';
import {type Measured, readMeasured} from './measured.ts';
import type {Output} from './output.ts';

/** The groups, in the order in which a reader meets them, with what each is about. */
export const GROUPS: Readonly<Record<RuleGroup, {readonly title: string; readonly about: string}>> = {
  ownership: {title: 'Ownership', about: 'Who did it, in the words you choose.'},
  content: {title: 'What you tell', about: 'Whether the story answers the question.'},
  wording: {title: 'Wording', about: 'How you say it.'},
  recovery: {title: 'Recovery', about: 'What you did about it, and what you took from it.'},
  structure: {title: 'Structure', about: 'The parts of the answer.'},
  file: {title: 'The file', about: 'Front matter and directives.'},
};

/** The groups that have rules, with their rules. */
export function grouped(): readonly {readonly group: RuleGroup; readonly rules: readonly Rule[]}[] {
  return (Object.keys(GROUPS) as RuleGroup[])
    .map((group) => ({group, rules: rules.filter((rule) => rule.group === group)}))
    .filter((entry) => entry.rules.length > 0);
}

/** A page for each rule, and the page that lists them. */
export function rulePages(): readonly Output[] {
  const measured = readMeasured();
  return [
    {path: 'docs/rules/README.md', content: index()},
    ...rules.map((rule) => ({path: `docs/rules/${rule.id}.md`, content: page(rule, measured)})),
  ];
}

function index(): string {
  const parts = ['# Rules', 'What the linter reports, why an interviewer minds, and what to do.'];
  for (const {group, rules: own} of grouped()) {
    parts.push(`## ${GROUPS[group].title}`, GROUPS[group].about, ruleTable(own, ''));
  }
  return `${parts.join('\n\n')}\n`;
}

/** A table of rules; `folder` is where their pages are, with a trailing slash or empty. */
export function ruleTable(own: readonly Rule[], folder: string): string {
  const rows = own.map(
    (rule) => `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${plain(rule.summary)} | ${rule.severity} |`,
  );
  return ['| rule | reports | default |', '|---|---|---|', ...rows].join('\n');
}

/** A summary as a cell: without its full stop, bars escaped. */
function plain(summary: string): string {
  return summary.replace(/\.$/u, '').replaceAll('|', '\\|');
}

function page(rule: Rule, measured: Measured | undefined): string {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const good = rule.examples.filter((example) => 'good' in example);
  const parts = [
    `# ${rule.id}`,
    `Reports ${rule.summary}`,
    `Default: **${rule.severity}** · ${
      rule.kinds.includes('star')
        ? 'Applies to every answer'
        : 'Applies to answers about a mistake, a failure or a weakness'
    } · [All rules](README.md)`,
    '## Why it matters',
    rule.why,
    '## Examples',
    '### Reported',
    list(bad.map(showBad)),
    '### Fine',
    list(good.map(showGood)),
  ];
  if (rule.ignores) parts.push('## What it leaves alone', rule.ignores);
  if (rule.options) parts.push('## Options', optionTable(rule));
  parts.push('## How to silence it', silencing(rule));
  const right = measured && howOftenRight(rule, measured);
  if (right) parts.push('## How often it is right', right);
  if (rule.sources && rule.sources.length > 0)
    parts.push('## Sources', rule.sources.map((source) => `- ${source}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** Items of a list close together, and everything else in paragraphs. */
function list(examples: readonly string[]): string {
  return examples.reduce((text, example) => {
    const tight = example.startsWith('- ') && (text.split('\n').at(-1) ?? '').match(/^(?:- | {2})/u) !== null;
    return text === '' ? example : `${text}${tight ? '\n' : '\n\n'}${example}`;
  }, '');
}

type Bad = Extract<RuleExample, {readonly bad: string}>;
type Good = Extract<RuleExample, {readonly good: string}>;

function showBad(example: Bad): string {
  const note = example.note ? `\n\n${example.note}` : '';
  const where = whereOf(example);
  if (!isFile(example, example.bad)) {
    const fixed = example.fixed === undefined ? '' : `  \n  → ${prose(example.fixed)}`;
    return `- ${prose(example.bad).replaceAll('⟦', '**').replaceAll('⟧', '**')}${where}${fixed}${note.replace('\n\n', '  \n  ')}`;
  }
  const reported = [...example.bad.matchAll(/⟦([^⟧]*)⟧/gu)].map(
    (match) => `\`${abridged((match[1] as string).replace(/\s+/gu, ' '))}\``,
  );
  const fixed = example.fixed === undefined ? '' : `\n\nAfter the fix:\n\n${fence(example.fixed)}`;
  return `${fence(example.bad.replace(/[⟦⟧]/gu, ''))}\n\nReported: ${reported.join(', ')}.${note.replace('\n\n', ' ')}${fixed}`;
}

function showGood(example: Good): string {
  const note = example.note ? ` – ${example.note}` : '';
  if (!isFile(example, example.good)) return `- ${prose(example.good)}${whereOf(example)}${note}`;
  return `${fence(example.good)}${example.note ? `\n\n${example.note}` : ''}`;
}

/** Examples that are more than a line of prose stand as files. */
function isFile(example: RuleExample, text: string): boolean {
  return example.in?.section === 'file' || text.includes('\n');
}

function whereOf(example: RuleExample): string {
  const section = example.in?.section;
  const places = [
    ...(section && section !== 'file' && section !== 'mistake' ? [`in ${sectionDefinition(section).title}`] : []),
    ...(example.in?.frontMatter ? [`with \`${example.in.frontMatter.trim().replaceAll('\n', '; ')}\``] : []),
  ];
  return places.length > 0 ? ` *(${places.join(', ')})*` : '';
}

/** Prose in a Markdown list: only what Markdown would swallow is escaped. */
function prose(text: string): string {
  return text.replaceAll('<', '\\<').replaceAll('[…', '\\[…').replaceAll('*', '\\*');
}

function fence(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => abridged(line, 300));
  return `\`\`\`markdown\n${lines.join('\n')}\n\`\`\``;
}

/** The beginning and the end of a text that is too long to read. */
function abridged(text: string, length = 60): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length / 2).trimEnd()} … ${text.slice(-length / 3).trimStart()}`;
}

function optionTable(rule: Rule): string {
  const rows = Object.entries(rule.options ?? {}).map(
    ([name, option]) =>
      `| \`starAnswer.rules.${rule.id}.${name}\` | \`${option.default}\` | ${option.description} At least ${option.minimum}. |`,
  );
  return ['| setting | default | |', '|---|---|---|', ...rows].join('\n');
}

function silencing({id}: Rule): string {
  const next = `\`\`\`markdown\n<!-- star-disable-next-line ${id} -->\n\`\`\``;
  if (id === 'front-matter')
    return `In this file: \`disable: [${id}]\` in the front matter. Everywhere: ${everywhere(id)}`;
  return `Above the paragraph, list item or heading, and with two hyphens a reason if you like:

${next}

Between two places: \`<!-- star-disable ${id} -->\` … \`<!-- star-enable ${id} -->\`. In this file: \`disable: [${id}]\` in the front matter. One finding,
wherever its words move: the quick fix *Ignore ${id} on "…"*. Everywhere: ${everywhere(id)}`;
}

function everywhere(id: string): string {
  return `\`"starAnswer.rules.${id}.severity": "off"\` in the settings, or \`{"rules": {"${id}": "off"}}\` in \`.star-answer.json\`.`;
}

function howOftenRight(rule: Rule, measured: Measured): string | undefined {
  const own = measured.rules[rule.id];
  if (own === undefined || (own.precision === undefined && own.recall === undefined)) return undefined;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    `Measured ${measured.on} (${own.labels} labels for this rule):`,
    ...(own.precision === undefined ? [] : [`${percent(own.precision)} of what it reported was right,`]),
    ...(own.recall === undefined ? [] : [`${percent(own.recall)} of what it should have reported was found.`]),
  ]
    .join(' ')
    .replace(/,$/u, '.');
}
