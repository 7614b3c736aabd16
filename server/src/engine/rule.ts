import type {Answer, AnswerDocument, QuestionKind} from './answer.ts';
import type {Fix} from './fixes.ts';
import type {SectionName} from './sections.ts';
import type {Span} from './span.ts';
import type {UnusedSuppression} from './suppression.ts';

/** How much a finding matters, loudest first. The command line fails at `warning` and above. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether a finding is an error or a warning. */
export function isLoud({severity}: {readonly severity: Severity}): boolean {
  return severity === 'error' || severity === 'warning';
}

/** What a setting may say of a rule: a level for all its findings, `off`, or `default` for the rule's own choice. */
export type SeveritySetting = Severity | 'off' | 'default';

/** The group of rules under which the documentation lists a rule. */
export type RuleGroup = 'structure' | 'ownership' | 'content' | 'wording' | 'recovery' | 'file';

/** An option of a rule, a whole number: its default, bound and description are all that settings, docs and validation know. */
export interface RuleOption {
  readonly default: number;
  /** Inclusive. */
  readonly minimum: number;
  /** A full sentence for the settings page; says the unit. */
  readonly description: string;
}

/** Examples are documentation and tests at once: see `defineRule`. */
export type RuleExample =
  /** Reported exactly at the ⟦marks⟧; `fixed` is the text after the first fix of every finding, and must be clean of this rule. */
  | {readonly bad: string; readonly fixed?: string; readonly in?: ExamplePlace; readonly note?: string}
  /** A near miss: not reported. `note` says why it is right. */
  | {readonly good: string; readonly in?: ExamplePlace; readonly note?: string};

/** Where an example's text stands: in a section of an otherwise complete answer, as a whole file, or with front matter. */
export interface ExamplePlace {
  /** Default: `mistake`. `file` means that the example is a whole file. */
  readonly section?: SectionName | 'file';
  /** Front matter of the answer, as YAML lines. */
  readonly frontMatter?: string;
}

/** What a rule says about a place, before settings are applied. */
export interface Report extends Span {
  /** What is wrong, with the words in question: one sentence that ends in a period. */
  readonly message: string;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity;
  /** Best first. */
  readonly fixes?: readonly Fix[];
  /** What the finding is about where its span does not say so, such as `Task` for a section that is missing; see `ignoreThis`. */
  readonly about?: string;
  /** Other places that explain this one, such as the first of two equal headings. */
  readonly related?: readonly (Span & {readonly message: string})[];
  /** Whether the words could go without a change of anything; editors show such words faded. */
  readonly unnecessary?: boolean;
}

/** A report with its rule and level: what `lint` returns. Offsets are UTF-16 units in the source text. */
export interface Finding extends Report {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** What a rule is given besides the answer. */
export interface RuleContext<Option extends string = string> {
  /** The source text; in `check` blank above the answer and cut off after it, so that a verdict depends on nothing else. */
  readonly text: string;
  /** In `check`, the answer is all that it holds. */
  readonly document: AnswerDocument;
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<Option, number>>;
  /** Words spoken a minute. */
  readonly wordsPerMinute: number;
  /** The ids of all rules there are. */
  readonly ruleIds: ReadonlySet<string>;
  report(report: Report): void;
}

/** One fault that is looked for: how, and all that is said of it. `Option` names its options. */
export interface Rule<Option extends string = string> {
  /** File name, diagnostic code, settings key and docs page; kebab case, the fault as a noun. */
  readonly id: string;
  readonly group: RuleGroup;
  /** The question kinds whose answers this rule judges. */
  readonly kinds: readonly QuestionKind[];
  readonly severity: Severity;
  /** One sentence that completes "Reports …": starts with a lower-case noun phrase, ends in a period. */
  readonly summary: string;
  /** Why an interviewer minds: a short paragraph in plain words, without markup, as not every host shows Markdown. */
  readonly why: string;
  /** Markdown paragraphs: what the rule deliberately leaves alone. */
  readonly ignores?: string;
  /** Where claims and numbers come from: Markdown links or references. */
  readonly sources?: readonly string[];
  readonly options?: Readonly<Record<Option, RuleOption>>;
  readonly examples: readonly RuleExample[];
  /** Rules whose finding on the same words says more than this one's, which then gives way. */
  readonly yieldsTo?: readonly string[];
  /** Judges one answer of the kinds named. */
  check?(answer: Answer, context: RuleContext<Option>): void;
  /** Judges the file: front matter, directives. */
  checkDocument?(document: AnswerDocument, context: RuleContext<Option>): void;
  /** Judges the suppressions when all other rules are done. */
  checkSuppressions?(unused: readonly UnusedSuppression[], context: RuleContext<Option>): void;
}

/** Declares a rule. Everything else (settings, docs page, README table, example tests) is generated from the object. */
export function defineRule<Option extends string>(rule: Rule<Option>): Rule {
  return rule;
}
