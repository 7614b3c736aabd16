import {readFileSync} from 'node:fs';
import type {Rule, RuleOption} from '../../server/src/engine/rule.ts';
import {rulePage} from '../../server/src/engine/rule-page.ts';
import {SEVERITY_SETTINGS, WORDS_PER_MINUTE} from '../../server/src/engine/settings.ts';
import {isJson, PROJECT_FILE_NAMES} from '../../server/src/project-file.ts';
import {rules} from '../../server/src/rules/index.ts';
import {ROOT} from '../root.ts';
import type {Output} from './output.ts';

type Schema = Readonly<Record<string, unknown>>;

const SCHEMA = 'schemas/star-answer.schema.json';

/** The settings of the rules: in the manifest for the editor, and as a JSON schema for project files. */
export function settingsSchemas(): readonly Output[] {
  return [manifest(), {path: SCHEMA, content: JSON.stringify(projectFileSchema())}];
}

/** package.json with the settings that the engine knows and the schema of the project file; all else stays as it is. */
function manifest(): Output {
  const path = 'package.json';
  const json = JSON.parse(readFileSync(ROOT + path, 'utf8')) as {
    contributes: {configuration: {title: string; properties: Record<string, Schema>}[]};
  };
  for (const {properties} of json.contributes.configuration) {
    Object.assign(properties['starAnswer.wordsPerMinute'] ?? {}, WORDS_PER_MINUTE);
  }
  const page = json.contributes.configuration.find(({title}) => title === 'Rules');
  if (page === undefined) throw new Error(`${path} has no settings page "Rules".`);
  page.properties = Object.fromEntries(
    rules.flatMap((rule, index) => [
      [
        `starAnswer.rules.${rule.id}.severity`,
        {
          type: 'string',
          enum: SEVERITY_SETTINGS,
          enumDescriptions: SEVERITY_SETTINGS.map((severity) => describeSeverity(severity, rule)),
          default: 'default',
          scope: 'resource',
          order: index * 10,
          markdownDescription: `Reports ${rule.summary} [More](${rulePage(rule.id)})`,
        },
      ],
      ...Object.entries(rule.options ?? {}).map(([name, option], place) => [
        `starAnswer.rules.${rule.id}.${name}`,
        {
          ...optionSchema(option),
          scope: 'resource',
          order: index * 10 + place + 1,
          markdownDescription: option.description,
        },
      ]),
    ]),
  );
  Object.assign(json.contributes, {
    jsonValidation: validation(PROJECT_FILE_NAMES.filter(isJson)),
    yamlValidation: validation(PROJECT_FILE_NAMES.filter((name) => !isJson(name))),
  });
  return {path, content: JSON.stringify(json, null, 2)};
}

function validation(names: readonly string[]): readonly Schema[] {
  return names.map((name) => ({fileMatch: name, url: `./${SCHEMA}`}));
}

function describeSeverity(severity: (typeof SEVERITY_SETTINGS)[number], rule: Rule): string {
  switch (severity) {
    case 'default':
      return `As the rule decides, usually ${rule.severity}.`;
    case 'off':
      return 'Not reported.';
    case 'error':
      return 'Always an error.';
    case 'warning':
      return 'Always a warning.';
    case 'information':
      return 'Always information: shown, but no problem to the command line.';
    case 'hint':
      return 'Always a hint: hardly visible until you look for quick fixes.';
  }
}

function optionSchema({default: usual, minimum}: RuleOption): Schema {
  return {type: 'integer', default: usual, minimum};
}

function projectFileSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of STAR Answer Linter',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      wordsPerMinute: {
        ...WORDS_PER_MINUTE,
        description: 'How many words you speak in a minute.',
      },
      rules: {
        type: 'object',
        description: 'Severity and options, by rule.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function ruleSchema(rule: Rule): Schema {
  const severity = {enum: SEVERITY_SETTINGS};
  return {
    description: `Reports ${rule.summary}`,
    oneOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: {...severity, default: 'default'},
          ...Object.fromEntries(
            Object.entries(rule.options ?? {}).map(([name, option]) => [
              name,
              {...optionSchema(option), description: option.description},
            ]),
          ),
        },
      },
    ],
  };
}
