import {parse} from 'yaml';
import {enumeration} from './engine/enumeration.ts';
import {plainYamlMessage} from './engine/front-matter/yaml-message.ts';
import type {Rule} from './engine/rule.ts';
import {isRecord, parseSettings, type Settings} from './engine/settings.ts';

export {PROJECT_FILE_NAMES} from './project-file-names.ts';

/** A project file as it was found. */
export interface ProjectFile {
  /** How to name it to the user, and where an edit of it goes: a path on the command line, a URI in an editor. */
  readonly location: string;
  readonly text: string;
}

/** What a project file can set. */
const SETTINGS: readonly string[] = ['wordsPerMinute', 'rules'];

/** A member that sets nothing: by it editors know what to complete. */
const SCHEMA = '$schema';

/**
 * What a project file sets, of any shape, and what is wrong with it, one sentence each, without its name. Never throws: `mergeSettings` leaves out what is
 * wrong, and the rest applies.
 */
export function parseProjectFile(
  file: ProjectFile,
  rules: readonly Rule[],
): {readonly settings: unknown; readonly problems: readonly string[]} {
  let value: unknown;
  try {
    value = readProjectFile(file);
  } catch (error) {
    const {message} = error as Error;
    const [language, reason] = isJson(file.location)
      ? ['JSON', message.split('\n')[0]]
      : ['YAML', plainYamlMessage(message)];
    return {settings: undefined, problems: [`This is not valid ${language}: ${reason?.replace(/:$/u, '')}.`]};
  }
  const unknown = isRecord(value) ? Object.keys(value).filter((key) => !SETTINGS.includes(key) && key !== SCHEMA) : [];
  const problems = [
    ...unknown.map((key) => `There is no setting "${key}"; there are ${enumeration(SETTINGS, 'and')}.`),
    ...parseSettings(value, rules).problems,
  ];
  return {settings: value, problems};
}

/** What a project file holds, of any shape; throws where it is broken. */
export function readProjectFile({location, text}: ProjectFile): unknown {
  return isJson(location) ? JSON.parse(text.replace(/^\uFEFF/u, '')) : parse(text);
}

/** Whether a project file is JSON; the others are YAML. */
export function isJson(location: string): boolean {
  return location.endsWith('.json');
}

/**
 * Settings from several sources, each of any shape, the last one first in rank: `rules` are merged rule by rule and
 * option by option. Invalid members are left out.
 */
export function mergeSettings(sources: readonly unknown[], rules: readonly Rule[]): Settings {
  const merged: {wordsPerMinute?: unknown; rules: Record<string, Record<string, unknown>>} = {rules: {}};
  for (const source of sources) {
    if (typeof source !== 'object' || source === null) continue;
    const {settings} = parseSettings(source, rules);
    // Not where it is invalid: that must not put back the default over a source of lower rank.
    if ('wordsPerMinute' in source && source.wordsPerMinute === settings.wordsPerMinute) {
      merged.wordsPerMinute = settings.wordsPerMinute;
    }
    for (const [id, rule] of Object.entries(settings.rules)) merged.rules[id] = {...merged.rules[id], ...rule};
  }
  return parseSettings(merged, rules).settings;
}
