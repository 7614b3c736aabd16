import {rules as allRules} from '../rules/index.ts';
import {type AnswerDocument, parseAnswers} from './answer.ts';
import {createBlockAnalyser} from './block-analysis.ts';
import {type Finding, type Rule, type RuleContext, SEVERITIES, type Severity} from './rule.ts';
import {defaultSettings, type RuleSettings, type Settings} from './settings.ts';
import {overlaps} from './span.ts';

export interface LintResult {
  /** Sorted by place, then by severity; one for each fault. */
  readonly findings: readonly Finding[];
  readonly document: AnswerDocument;
}

export interface Linter {
  /** Judges a file. Same text and settings, same findings; never throws on any text. */
  lint(text: string, settings?: Settings): LintResult;
  /** Only reads the file. */
  parse(text: string): AnswerDocument;
}

/**
 * The longest text that is judged, in UTF-16 units: about a hundred answers. Whatever is longer is not a file of answers, and an editor
 * must not wait for it.
 */
export const MAX_LENGTH = 250_000;

/**
 * Makes a linter, which holds the cache of analysed blocks. A rule that throws is left out of that result and told to `onRuleError`.
 */
export function createLinter(
  rules: readonly Rule[] = allRules,
  onRuleError: (ruleId: string, error: unknown) => void = () => {},
): Linter {
  const analyse = createBlockAnalyser();
  const parse = (text: string): AnswerDocument =>
    text.length > MAX_LENGTH || /\0/u.test(text)
      ? {text, answers: [], comments: [], otherHeadings: []}
      : parseAnswers(text, analyse);
  return {
    parse,
    lint(text, settings = defaultSettings) {
      const document = parse(text);
      const findings = rules.flatMap((rule) => {
        try {
          return runRule(rule, document, settings);
        } catch (error) {
          onRuleError(rule.id, error);
          return [];
        }
      });
      return {findings: sort(onePerFault(findings, rules)), document};
    },
  };
}

function runRule(rule: Rule, document: AnswerDocument, settings: Settings): readonly Finding[] {
  const own: RuleSettings = settings.rules[rule.id] ?? {};
  const level = own.severity ?? 'default';
  if (level === 'off') return [];
  const findings: Finding[] = [];
  const context: RuleContext = {
    text: document.text,
    document,
    options: Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, option]) => [
        name,
        (own[name] ?? option.default) as boolean | number | readonly string[],
      ]),
    ),
    wordsPerMinute: settings.wordsPerMinute,
    report: (report) => {
      const severity = level === 'default' ? (report.severity ?? rule.severity) : level;
      findings.push({...report, ruleId: rule.id, severity, fixes: report.fixes ?? []});
    },
  };
  rule.checkDocument?.(document, context);
  for (const answer of document.answers) {
    if (rule.kinds.includes(answer.kind)) rule.check?.(answer, context);
  }
  return findings;
}

/** Where two rules name the same words, the one that says so in `yieldsTo` gives way. */
function onePerFault(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yields = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  return findings.filter(
    (finding) =>
      !findings.some((other) => (yields.get(finding.ruleId) ?? []).includes(other.ruleId) && overlaps(finding, other)),
  );
}

function sort(findings: readonly Finding[]): readonly Finding[] {
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      rank(a.severity) - rank(b.severity) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
