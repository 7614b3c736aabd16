import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {parseJsonLines} from '../../scripts/evaluate/json-lines.ts';
import {readMarks} from '../../scripts/evaluate/marks.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {type Finding, isLoud, type Rule} from '../../server/src/engine/rule.ts';

/** What one rule says of an answer that is nothing but this text; warnings and errors only. */
export function loudFindings(rule: Rule, text: string): readonly Finding[] {
  return createLinter([rule]).lint(text).findings.filter(isLoud);
}

/** Texts that a rule is to report, and such that it is to accept. */
export interface Cases {
  readonly reports: readonly string[];
  readonly accepts: readonly string[];
}

const TRAINING = new URL('../answers/training/', import.meta.url);
const CLASSIC = /^classic-(.*)\.jsonl$/u;

/** The rules of which the plain faults are kept. */
export function rulesWithClassics(): readonly string[] {
  return readdirSync(TRAINING).flatMap((file) => CLASSIC.exec(file)?.[1] ?? []);
}

/** The plain ways to commit a fault, and what only looks like it: a rule that gets these wrong is broken, whatever else it finds. */
export function classicsOf(ruleId: string): Cases {
  const lines = readFileSync(new URL(`classic-${ruleId}.jsonl`, TRAINING), 'utf8');
  const texts = parseJsonLines(lines).map(({text}) => readMarks(String(text)));
  return {
    reports: texts.filter(({expected}) => expected.length > 0).map(({text}) => text),
    accepts: texts.filter(({expected}) => expected.length === 0).map(({text}) => text),
  };
}

/** One test for each text: the first ones are reported, the others are not. */
export function judges(rule: Rule, cases: Cases): void {
  for (const text of cases.reports) {
    it(`reports "${text}"`, () => assert.notEqual(loudFindings(rule, text).length, 0));
  }
  for (const text of cases.accepts) {
    it(`accepts "${text}"`, () =>
      assert.deepEqual(
        loudFindings(rule, text).map(({start, end}) => text.slice(start, end)),
        [],
      ));
  }
}
