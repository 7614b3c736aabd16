import type {AnswerDocument} from './answer.ts';
import {withLineEndings} from './fixes/line-endings.ts';
import {withPairedMarks} from './fixes/paired-marks.ts';
import type {Finding, Rule, RuleContext} from './rule.ts';
import type {RuleSettings, Settings} from './settings.ts';

/** What the rules run on. */
export interface Run {
  readonly document: AnswerDocument;
  readonly settings: Settings;
  /** The line break of fixes. */
  readonly lineBreak: string;
  /** The ids of all rules there are, whichever of them run. */
  readonly ruleIds: ReadonlySet<string>;
}

/** What a rule reports in `check`, at the level that the settings give it. Throws what the rule throws. */
export function runRule(
  rule: Rule,
  {document, settings, lineBreak, ruleIds}: Run,
  check: (context: RuleContext) => void,
): readonly Finding[] {
  const own: RuleSettings = settings.rules[rule.id] ?? {};
  const level = own.severity ?? 'default';
  const findings: Finding[] = [];
  check({
    text: document.text,
    document,
    options: optionsOf(rule, own),
    wordsPerMinute: settings.wordsPerMinute,
    ruleIds,
    report: (report) => {
      const severity = level === 'default' || level === 'off' ? (report.severity ?? rule.severity) : level;
      const fixes = (report.fixes ?? [])
        .map((fix) => withPairedMarks(fix, document.text))
        .filter((fix) => fix !== undefined)
        .map((fix) => withLineEndings(fix, lineBreak));
      findings.push({...report, ruleId: rule.id, severity, fixes});
    },
  });
  return findings;
}

/** The options of a rule as they are set, defaults filled in. */
export function optionsOf(rule: Rule, set: RuleSettings): RuleContext['options'] {
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, (set[name] ?? option.default) as number]),
  );
}
