import type {Answer} from './answer.ts';
import {factsOf, loneAnswer} from './lone-answer.ts';
import {createPlaceCache} from './place-cache.ts';
import type {Finding, Rule} from './rule.ts';
import {type Run, runRule} from './run-rule.ts';

/** What the rules say of one answer. */
export interface AnswerVerdict {
  readonly findings: readonly Finding[];
  /** The rules that threw; their findings on this answer are missing. */
  readonly failures: readonly {readonly ruleId: string; readonly error: unknown}[];
}

/** Judges an answer of the file that `run` is about. */
export type AnswerJudge = (answer: Answer, run: Run) => AnswerVerdict;

/** Answers that are kept when they are not in use; `MAX_LENGTH` holds about a hundred. */
const CACHE_SIZE = 400;

/**
 * A judge that remembers answers by their words, so that a keystroke in a long file costs the rules of one answer. An answer that only
 * moved has its findings shifted. That is sound because a rule is shown nothing but the answer it judges.
 */
export function createAnswerJudge(rules: readonly Rule[]): AnswerJudge {
  const kept = createPlaceCache<AnswerVerdict>(CACHE_SIZE);
  return (answer, run) => {
    const lone = loneAnswer(run.document, answer);
    const key = JSON.stringify([run.settings, run.lineBreak, factsOf(lone, answer)]);
    return kept(key, answer.start, () => judge(rules, answer, {...run, document: lone.alone}));
  };
}

function judge(rules: readonly Rule[], answer: Answer, run: Run): AnswerVerdict {
  const findings: Finding[] = [];
  const failures: {ruleId: string; error: unknown}[] = [];
  for (const rule of rules) {
    if (run.settings.rules[rule.id]?.severity === 'off' || !rule.kinds.includes(answer.kind)) continue;
    try {
      findings.push(
        ...runRule(rule, run, (context) => {
          rule.check?.(answer, context);
        }),
      );
    } catch (error) {
      failures.push({ruleId: rule.id, error});
    }
  }
  return {findings, failures};
}
