import {misspellingOf} from './edit-distance.ts';
import type {Rule, SeveritySetting} from './rule.ts';
import {SEVERITIES} from './rule.ts';
import {unknownRule} from './unknown-rule.ts';

/** What a setting says of one rule: its level, and its options by name. */
export interface RuleSettings {
  readonly severity?: SeveritySetting;
  readonly [option: string]: unknown;
}

/** The part of the settings that the engine knows; `starAnswer.*` in an editor, the whole of a project file. */
export interface Settings {
  /** Words spoken a minute, for speaking time; a whole number from 60 to 300. */
  readonly wordsPerMinute: number;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
}

/**
 * Words spoken a minute that can be set. 130 is an unhurried interview answer; the conversational range is usually given as
 * 120 to 150.
 */
export const WORDS_PER_MINUTE = {type: 'integer', default: 130, minimum: 60, maximum: 300} as const;

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = {wordsPerMinute: WORDS_PER_MINUTE.default, rules: {}};

/** What can be set for the severity of a rule, as settings pages list it. */
export const SEVERITY_SETTINGS: readonly SeveritySetting[] = ['default', ...SEVERITIES, 'off'];

/**
 * Reads settings from JSON of any shape. What is wrong is named in `problems`, one clear sentence each, and left out; the rest applies.
 * Never throws.
 */
export function parseSettings(
  value: unknown,
  rules: readonly Rule[],
): {readonly settings: Settings; readonly problems: readonly string[]} {
  const problems: string[] = [];
  if (value === undefined || value === null) return {settings: defaultSettings, problems};
  if (!isRecord(value)) return {settings: defaultSettings, problems: ['The settings must be an object.']};
  const wordsPerMinute = readWordsPerMinute(value.wordsPerMinute, problems);
  return {settings: {wordsPerMinute, rules: readRules(value.rules, rules, problems)}, problems};
}

function readWordsPerMinute(wanted: unknown, problems: string[]): number {
  const {default: usual, minimum, maximum} = WORDS_PER_MINUTE;
  if (wanted === undefined) return usual;
  if (isWhole(wanted) && wanted >= minimum && wanted <= maximum) return wanted;
  problems.push(
    `"wordsPerMinute" must be a whole number from ${minimum} to ${maximum}, not ${JSON.stringify(wanted)}.`,
  );
  return usual;
}

function readRules(given: unknown, rules: readonly Rule[], problems: string[]): Settings['rules'] {
  if (given === undefined) return {};
  if (!isRecord(given)) {
    problems.push('"rules" must be an object with rule ids as keys.');
    return {};
  }
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const settings: Record<string, RuleSettings> = {};
  for (const [id, ofRule] of Object.entries(given)) {
    const rule = known.get(id);
    if (rule === undefined) problems.push(unknownRule(id, misspellingOf(id, known.keys())));
    else settings[id] = readRule(rule, ofRule, problems);
  }
  return settings;
}

function readRule(rule: Rule, given: unknown, problems: string[]): RuleSettings {
  // `"passive-voice": "off"` is what people write first; it means the severity.
  const members = typeof given === 'string' ? {severity: given} : given;
  if (!isRecord(members)) {
    problems.push(`"rules.${rule.id}" must be a severity or an object.`);
    return {};
  }
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    const problem = problemOf(rule, name, value);
    if (problem === undefined) settings[name] = value;
    else problems.push(problem);
  }
  return settings;
}

/** What is wrong with a member of a rule's settings; undefined if nothing is. */
function problemOf(rule: Rule, name: string, value: unknown): string | undefined {
  const told = `not ${JSON.stringify(value)}.`;
  if (name === 'severity')
    return isSeveritySetting(value)
      ? undefined
      : `"rules.${rule.id}.severity" must be one of ${SEVERITY_SETTINGS.join(', ')}, ${told}`;
  const option = rule.options?.[name];
  if (option === undefined) return `The rule "${rule.id}" has no option "${name}".`;
  return isWhole(value) && value >= option.minimum
    ? undefined
    : `"rules.${rule.id}.${name}" must be a whole number of at least ${option.minimum}, ${told}`;
}

/** Whether a value is one that can be set for the severity of a rule. */
export function isSeveritySetting(value: unknown): value is SeveritySetting {
  return SEVERITY_SETTINGS.some((setting) => setting === value);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Whether JSON of any shape is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
