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
  let {wordsPerMinute} = defaultSettings;
  if (value.wordsPerMinute !== undefined) {
    const wanted = value.wordsPerMinute;
    const {minimum, maximum} = WORDS_PER_MINUTE;
    if (Number.isInteger(wanted) && (wanted as number) >= minimum && (wanted as number) <= maximum)
      wordsPerMinute = wanted as number;
    else
      problems.push(
        `"wordsPerMinute" must be a whole number from ${minimum} to ${maximum}, not ${JSON.stringify(wanted)}.`,
      );
  }
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleSettings: Record<string, RuleSettings> = {};
  if (value.rules !== undefined && !isRecord(value.rules))
    problems.push('"rules" must be an object with rule ids as keys.');
  for (const [id, given] of Object.entries(isRecord(value.rules) ? value.rules : {})) {
    const rule = known.get(id);
    if (rule === undefined) problems.push(unknownRule(id, known.keys()));
    else ruleSettings[id] = parseRule(rule, given, problems);
  }
  return {settings: {wordsPerMinute, rules: ruleSettings}, problems};
}

function parseRule(rule: Rule, given: unknown, problems: string[]): RuleSettings {
  // `"passive-voice": "off"` is what people write first; it means the severity.
  const members = typeof given === 'string' ? {severity: given} : given;
  if (!isRecord(members)) {
    problems.push(`"rules.${rule.id}" must be a severity or an object.`);
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const option = rule.options?.[name];
    if (name === 'severity') {
      if (SEVERITY_SETTINGS.includes(member as SeveritySetting)) result.severity = member;
      else
        problems.push(
          `"rules.${rule.id}.severity" must be one of ${SEVERITY_SETTINGS.join(', ')}, not ${JSON.stringify(member)}.`,
        );
    } else if (option === undefined) {
      problems.push(`The rule "${rule.id}" has no option "${name}".`);
    } else if (Number.isInteger(member) && (member as number) >= option.minimum) {
      result[name] = member;
    } else {
      problems.push(
        `"rules.${rule.id}.${name}" must be a whole number of at least ${option.minimum}, not ${JSON.stringify(member)}.`,
      );
    }
  }
  return result;
}

/** Whether JSON of any shape is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
