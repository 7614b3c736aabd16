import type {Answer, AnswerDocument} from './answer.ts';
import {lineBreakOf} from './lines.ts';
import {factsOf, loneAnswer} from './lone-answer.ts';
import type {Finding, Rule} from './rule.ts';
import {runRule} from './run-rule.ts';
import type {Settings} from './settings.ts';
import {shiftSpans} from './span.ts';

/** What the rules say of one answer. */
export interface AnswerVerdict {
  readonly findings: readonly Finding[];
  /** The rules that threw; their findings on this answer are missing. */
  readonly failures: readonly {readonly ruleId: string; readonly error: unknown}[];
}

export type AnswerJudge = (document: AnswerDocument, answer: Answer, settings: Settings) => AnswerVerdict;

/** Answers that are kept when they are not in use; `MAX_LENGTH` holds about a hundred. */
const CACHE_SIZE = 400;

/**
 * A judge that remembers answers by their words, so that a keystroke in a long file costs the rules of one answer. An answer that only
 * moved has its findings shifted. That is sound because a rule is shown nothing but the answer it judges.
 */
export function createAnswerJudge(rules: readonly Rule[]): AnswerJudge {
  const cache = new Map<string, {start: number; verdict: AnswerVerdict}>();
  return (document, answer, settings) => {
    const lineBreak = lineBreakOf(document.text);
    const lone = loneAnswer(document, answer);
    const key = JSON.stringify([settings, lineBreak, factsOf(lone, answer)]);
    const known = cache.get(key);
    cache.delete(key);
    const verdict = known
      ? shiftSpans(known.verdict, answer.start - known.start)
      : judge(rules, lone.alone, answer, settings, lineBreak);
    cache.set(key, {start: answer.start, verdict});
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value as string);
    return verdict;
  };
}

function judge(
  rules: readonly Rule[],
  document: AnswerDocument,
  answer: Answer,
  settings: Settings,
  lineBreak: string,
): AnswerVerdict {
  const findings: Finding[] = [];
  const failures: {ruleId: string; error: unknown}[] = [];
  for (const rule of rules) {
    if (settings.rules[rule.id]?.severity === 'off' || !rule.kinds.includes(answer.kind)) continue;
    try {
      findings.push(
        ...runRule(rule, document, settings, lineBreak, (context) => {
          rule.check?.(answer, context);
        }),
      );
    } catch (error) {
      failures.push({ruleId: rule.id, error});
    }
  }
  return {findings, failures};
}
