import {rules as allRules} from '../rules/index.ts';
import {type AnswerDocument, MAX_LENGTH, parseAnswers} from './answer.ts';
import {createBlockAnalyser} from './block-analysis.ts';
import {withLineEndings} from './line-endings.ts';
import {type Finding, type Rule, type RuleContext, SEVERITIES, type Severity} from './rule.ts';
import {defaultSettings, type RuleSettings, type Settings} from './settings.ts';
import {overlaps} from './span.ts';
import {suppress, type UnusedSuppression} from './suppression.ts';

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

const RULE_IDS: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));

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
      const judged = new Set<string>();
      const run = (rule: Rule, unused?: readonly UnusedSuppression[]): readonly Finding[] => {
        if (settings.rules[rule.id]?.severity === 'off') return [];
        try {
          const findings = runRule(rule, document, settings, unused);
          judged.add(rule.id);
          return findings;
        } catch (error) {
          onRuleError(rule.id, error);
          return [];
        }
      };
      const findings = rules.flatMap((rule) => run(rule));
      const {kept, unused} = suppress(document, onePerFault(findings, rules), judged, RULE_IDS);
      const ofSuppressions = rules.flatMap((rule) => (rule.checkSuppressions ? run(rule, unused) : []));
      return {
        findings: sort([...kept, ...suppress(document, ofSuppressions, new Set(), RULE_IDS).kept]),
        document,
      };
    },
  };
}

/** Runs a rule on the answers or, with `unused`, on the suppressions of the others' findings. */
function runRule(
  rule: Rule,
  document: AnswerDocument,
  settings: Settings,
  unused: readonly UnusedSuppression[] | undefined,
): readonly Finding[] {
  const own: RuleSettings = settings.rules[rule.id] ?? {};
  const level = own.severity ?? 'default';
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
    ruleIds: RULE_IDS,
    report: (report) => {
      const severity = level === 'default' || level === 'off' ? (report.severity ?? rule.severity) : level;
      const fixes = (report.fixes ?? []).map((fix) => withLineEndings(fix, document.text));
      findings.push({...report, ruleId: rule.id, severity, fixes});
    },
  };
  if (unused !== undefined) {
    rule.checkSuppressions?.(unused, context);
    return findings;
  }
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
