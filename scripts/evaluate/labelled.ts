import type {Linter} from '../../server/src/engine/lint.ts';
import type {Finding, Severity} from '../../server/src/engine/rule.ts';
import {overlaps, type Span} from '../../server/src/engine/span.ts';
import type {Measured} from '../generate/measured.ts';
import type {Expectation} from './marks.ts';
import {
  addTallies,
  alignColumns,
  EMPTY_TALLY,
  precision,
  quoteLine,
  recall,
  share,
  type Tally,
  tallyTable,
} from './score.ts';

/** A text with the findings that a reader expects: a whole answer, or a line that is good or has one fault. */
export interface LabelledText {
  /** File name or line id. */
  readonly id: string;
  readonly text: string;
  /** Part of the set: figures for `tune` are for working, those for `held-out` for telling. */
  readonly split: 'tune' | 'held-out';
  readonly expected: readonly Expectation[];
  /** A line on its own: findings of rules that no line is labelled with, and of another rule than its own, do not count. */
  readonly oneLiner: boolean;
}

interface TextJudgement {
  readonly label: LabelledText;
  readonly found: readonly Expectation[];
  readonly missed: readonly Expectation[];
  readonly falseAlarms: readonly Finding[];
}

const LOUD: readonly Severity[] = ['error', 'warning'];

/** Rules that are quiet by nature and labelled all the same; of the others, only loud findings are labelled. */
const LABELLED_QUIET = ['diluted-ownership', 'hedging'];

/** Who tells no mistake at all is told only that: what else is missing is neither expected nor wrong. */
const NO_MISTAKE = ['no-mistake', 'non-mistake', 'character-flaw'];
const OF_A_MISTAKE = [
  'missing-lesson',
  'missing-ownership',
  'missing-section',
  'no-action-taken',
  'lesson-without-change',
];

function isLabelled({ruleId, severity}: Finding): boolean {
  return LOUD.includes(severity) || (severity === 'information' && LABELLED_QUIET.includes(ruleId));
}

function judge(label: LabelledText, linter: Linter, rules: ReadonlySet<string>): TextJudgement {
  const {findings, document} = linter.lint(label.text);
  const labelled = findings.filter(isLabelled);
  const answerOf = (span: Span): Span =>
    document.answers.findLast(({start}) => start <= span.start) ?? {start: 0, end: label.text.length};
  const fulfils = (finding: Finding, {ruleId, span}: Expectation): boolean =>
    finding.ruleId === ruleId && overlaps(finding, span.start < span.end ? span : answerOf(span));
  const isExpected = (finding: Finding): boolean => {
    if (label.oneLiner && (label.expected.length > 0 || !rules.has(finding.ruleId))) return true;
    if (label.expected.some((expectation) => fulfils(finding, expectation))) return true;
    const answer = answerOf(finding);
    return (
      OF_A_MISTAKE.includes(finding.ruleId) &&
      label.expected.some(({ruleId, span}) => NO_MISTAKE.includes(ruleId) && answerOf(span) === answer)
    );
  };
  const isFound = (expectation: Expectation) => labelled.some((finding) => fulfils(finding, expectation));
  return {
    label,
    found: label.expected.filter(isFound),
    missed: label.expected.filter((expectation) => !isFound(expectation)),
    falseAlarms: labelled.filter((finding) => !isExpected(finding)),
  };
}

function tallyRules(judgements: readonly TextJudgement[]): [string, Tally][] {
  const tallies = new Map<string, Tally>();
  const count = (ruleId: string, tally: Partial<Tally>) =>
    tallies.set(ruleId, addTallies(tallies.get(ruleId) ?? EMPTY_TALLY, {...EMPTY_TALLY, ...tally}));
  for (const {found, missed, falseAlarms} of judgements) {
    for (const {ruleId} of found) count(ruleId, {found: 1});
    for (const {ruleId} of missed) count(ruleId, {missed: 1});
    for (const {ruleId} of falseAlarms) count(ruleId, {falseAlarms: 1});
  }
  return [...tallies].sort(([a], [b]) => a.localeCompare(b));
}

/** Share of the faulty texts of which at least one fault was named by the right rule, and loud alarms a good text. */
function summary(judgements: readonly TextJudgement[]): string {
  const faulty = judgements.filter(({label}) => label.expected.length > 0);
  const good = judgements.filter(({label}) => label.expected.length === 0);
  const named = faulty.filter(({found}) => found.length > 0).length;
  const loud = good.flatMap(({falseAlarms}) => falseAlarms.filter(({severity}) => LOUD.includes(severity))).length;
  return alignColumns([
    [
      'faulty texts with a fault named by the right rule',
      `${named} of ${faulty.length}`,
      share(ratio(named, faulty.length)),
    ],
    ['false findings at warning or above, per good text', `${loud} in ${good.length}`, share(ratio(loud, good.length))],
  ]);
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function errorLines({label, missed, falseAlarms}: TextJudgement): string[] {
  return [
    ...missed.map(({ruleId, span}) => `missed  ${ruleId}  ${label.id}  ${quoteLine(label.text, span)}`),
    ...falseAlarms.map(
      (finding) =>
        `false   ${finding.ruleId} (${finding.severity})  ${label.id}  ${quoteLine(label.text, finding)}\n        ${finding.message}`,
    ),
  ];
}

/** Figures a rule and a part of the set, and every miss and false alarm of the parts that may be looked at; the text to print. */
export function reportLabelled(
  labels: readonly LabelledText[],
  linter: Linter,
  options: {readonly misses: boolean; readonly showHeldOut: boolean; readonly rule?: string | undefined},
): string {
  const rules = new Set(labels.flatMap(({expected}) => expected.map(({ruleId}) => ruleId)));
  const blocks: string[] = [];
  for (const split of ['tune', 'held-out'] as const) {
    const judgements = labels.filter((label) => label.split === split).map((label) => judge(label, linter, rules));
    if (judgements.length === 0) continue;
    const rows = tallyRules(judgements).filter(([ruleId]) => !options.rule || ruleId === options.rule);
    const total = rows.reduce((sum, [, tally]) => addTallies(sum, tally), EMPTY_TALLY);
    blocks.push(`${split}: ${judgements.length} texts`, tallyTable([...rows, ['all', total]]), summary(judgements), '');
    if (!options.misses || (split === 'held-out' && !options.showHeldOut)) continue;
    const lines = judgements
      .flatMap(errorLines)
      .filter((line) => !options.rule || line.split(/\s+/u)[1] === options.rule);
    if (lines.length > 0) blocks.push(...lines.sort(), '');
  }
  return blocks.join('\n').trimEnd();
}

/** Figures of each rule on the held-out part, for the rules' pages; undefined where there is no such part. */
export function measureRules(labels: readonly LabelledText[], linter: Linter): Measured | undefined {
  const rules = new Set(labels.flatMap(({expected}) => expected.map(({ruleId}) => ruleId)));
  const heldOut = labels.filter(({split}) => split === 'held-out');
  if (heldOut.length === 0) return undefined;
  const round = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value * 1000) / 1000;
  const answers = heldOut.filter(({oneLiner}) => !oneLiner).length;
  return {
    on: `on ${answers} whole answers and ${heldOut.length - answers} single sentences that no rule was tuned on`,
    rules: Object.fromEntries(
      tallyRules(heldOut.map((label) => judge(label, linter, rules))).map(([ruleId, tally]) => [
        ruleId,
        {labels: tally.found + tally.missed, precision: round(precision(tally)), recall: round(recall(tally))},
      ]),
    ),
  };
}
