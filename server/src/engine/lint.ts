import {type AnswerDocument, isReadable} from './answer.ts';
import {createAnswerJudge} from './answer-judge.ts';
import {type TriedFinding, withTriedFixes} from './fixes/trial.ts';
import {lineBreakOf} from './lines.ts';
import {createBlockAnalyser} from './reading/block-analysis.ts';
import {parseAnswers} from './reading/parse-answers.ts';
import {type Finding, type Rule, type RuleContext, SEVERITIES, type Severity} from './rule.ts';
import {type Run, runRule} from './run-rule.ts';
import {defaultSettings, type Settings} from './settings.ts';
import {overlaps} from './span.ts';
import {suppress} from './suppression.ts';

/** What was found in a file. */
export interface LintResult {
  /** Sorted by place, then by severity; one for each fault. */
  readonly findings: readonly TriedFinding[];
  readonly document: AnswerDocument;
}

/** Reads and judges files; what it knows of one makes the next faster and changes nothing. */
export interface Linter {
  /** Judges a file. Same text and settings, same findings; throws nothing but what a rule throws, if nobody is told of that. */
  lint(text: string, settings?: Settings): LintResult;
  /** Only reads the file. */
  parse(text: string): AnswerDocument;
}

/**
 * Makes a linter, which holds the caches of analysed blocks and judged answers. What a rule that throws would have said of an answer is left
 * out, and the error is told to `onRuleError`; where there is none, `lint` throws it.
 */
export function createLinter(
  rules: readonly Rule[],
  onRuleError: (ruleId: string, error: unknown) => void = (_ruleId, error) => {
    throw error;
  },
): Linter {
  const analyse = createBlockAnalyser();
  const judgeAnswer = createAnswerJudge(rules);
  const parse = (text: string): AnswerDocument =>
    isReadable(text) ? parseAnswers(text, analyse) : {text, answers: [], comments: [], otherHeadings: []};
  const ruleIds = new Set(rules.map(({id}) => id));
  const aboutFile = new Set(rules.filter(({group}) => group === 'file').map(({id}) => id));
  const linter: Linter = {
    parse,
    lint(text, settings = defaultSettings) {
      const document = parse(text);
      const run: Run = {document, settings, lineBreak: lineBreakOf(text), ruleIds};
      const active = rules.filter(({id}) => settings.rules[id]?.severity !== 'off');
      const judged = new Set(active.map(({id}) => id));
      const leaveOut = (ruleId: string, error: unknown): void => {
        judged.delete(ruleId);
        onRuleError(ruleId, error);
      };
      const runOnFile = (rule: Rule, check: (context: RuleContext) => void): readonly Finding[] => {
        try {
          return runRule(rule, run, check);
        } catch (error) {
          leaveOut(rule.id, error);
          return [];
        }
      };
      const verdicts = document.answers.map((answer) => judgeAnswer(answer, run));
      for (const {ruleId, error} of verdicts.flatMap(({failures}) => failures)) leaveOut(ruleId, error);
      const findings = [
        ...active.flatMap((rule) => runOnFile(rule, (context) => rule.checkDocument?.(document, context))),
        ...verdicts.flatMap((verdict) => verdict.findings),
      ];
      const {kept, unused} = suppress(document, onePerFault(findings, rules), judged, ruleIds);
      const ofSuppressions = active.flatMap((rule) =>
        runOnFile(rule, (context) => rule.checkSuppressions?.(unused, context)),
      );
      const all = sort([...kept, ...suppress(document, ofSuppressions, new Set(), ruleIds).kept]);
      const lintAgain = (fixed: string): LintResult => linter.lint(fixed, settings);
      return {findings: withTriedFixes({document, findings: all}, lintAgain, aboutFile), document};
    },
  };
  return linter;
}

/** Where two rules name the same words, the one that says so in `yieldsTo` gives way. */
function onePerFault(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yields = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const byRule = new Map(rules.map(({id}) => [id, findings.filter(({ruleId}) => ruleId === id)]));
  return findings.filter((finding) =>
    (yields.get(finding.ruleId) ?? []).every(
      (ruleId) => !byRule.get(ruleId)?.some((other) => overlaps(finding, other)),
    ),
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
