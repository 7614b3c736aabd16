import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {turnRuleOff} from '../../server/src/project-file-edits.ts';

/** The text of a project file after `hedging` is turned off in it; undefined where that is not offered. */
function turnedOff(location: string, text: string): string | undefined {
  const edit = turnRuleOff({location, text}, 'hedging');
  return edit && applyEdits(text, [edit]);
}

const JSON_FILES: readonly (readonly [title: string, before: string, after: string])[] = [
  ['an empty file', '', '{\n  "rules": {\n    "hedging": {\n      "severity": "off"\n    }\n  }\n}\n'],
  ['an empty object', '{}\n', '{\n  "rules": {\n    "hedging": {\n      "severity": "off"\n    }\n  }\n}\n'],
  [
    'rules that are still empty',
    '{\n\t"rules": {},\n\t"wordsPerMinute": 1.5e2\n}',
    '{\n\t"rules": {\n\t\t"hedging": {\n\t\t\t"severity": "off"\n\t\t}\n\t},\n\t"wordsPerMinute": 1.5e2\n}',
  ],
  [
    'a file of one line',
    '{"rules": {"passive-voice":"off"}}',
    '{"rules": {"passive-voice":"off", "hedging": {"severity": "off"}}}',
  ],
  ['empty rules on one line', '{"rules":{}}', '{"rules":{"hedging": {"severity": "off"}}}'],
  ['a rule at another level', '{"rules": {"hedging": "hint"}}', '{"rules": {"hedging": "off"}}'],
  [
    'a rule with options',
    '{\n  "rules": {\n    "hedging": {\n      "allow": ["maybe", "I think"]\n    }\n  }\n}\n',
    '{\n  "rules": {\n    "hedging": {\n      "allow": ["maybe", "I think"],\n      "severity": "off"\n    }\n  }\n}\n',
  ],
  ['rules of null', '{"rules": null}', '{"rules": {"hedging": {"severity": "off"}}}'],
  [
    'a key that stands twice',
    '{"rules": {"a": 1}, "rules": {"b": 2}}',
    '{"rules": {"a": 1}, "rules": {"b": 2, "hedging": {"severity": "off"}}}',
  ],
];

const YAML_FILES: typeof JSON_FILES = [
  ['an empty file', '', 'rules:\n  hedging:\n    severity: off\n'],
  ['a file of comments', '# Ours', '# Ours\nrules:\n  hedging:\n    severity: off\n'],
  [
    'a file without rules',
    'wordsPerMinute:   150   # we are slow\n',
    'wordsPerMinute:   150   # we are slow\nrules:\n  hedging:\n    severity: off\n',
  ],
  [
    'rules that are still empty',
    'rules: # to come\n\nwordsPerMinute: 150\n',
    'rules: # to come\n  hedging:\n    severity: off\n\nwordsPerMinute: 150\n',
  ],
  [
    'rules between comments and empty lines',
    "# Ours\nrules:\n    # too loud\n    passive-voice:   'off' # for now\n\n\n# Speed\nwordsPerMinute: 150",
    "# Ours\nrules:\n    # too loud\n    passive-voice:   'off' # for now\n    hedging:\n        severity: off\n\n\n# Speed\nwordsPerMinute: 150",
  ],
  [
    'a rule with options',
    'rules:\n  hedging:\n    allow: [maybe,   perhaps]\n  passive-voice: off\n',
    'rules:\n  hedging:\n    allow: [maybe,   perhaps]\n    severity: off\n  passive-voice: off\n',
  ],
  ['a rule at another level', 'rules:\n  hedging: hint # soft\n', 'rules:\n  hedging: off # soft\n'],
  ['a rule without a level', 'rules:\n  hedging: # loud\n', 'rules:\n  hedging: off # loud\n'],
  ['rules in braces', 'rules: {passive-voice: off,}\n', 'rules: {passive-voice: off, hedging: {severity: off},}\n'],
  ['rules in empty braces', 'rules: {}\n', 'rules: {hedging: {severity: off}}\n'],
];

describe('A rule is turned off in a project file', () => {
  for (const [location, files] of [
    ['.star-answer.json', JSON_FILES],
    ['.star-answer.yaml', YAML_FILES],
  ] as const) {
    for (const [title, before, after] of files) {
      it(`in ${location}: ${title}, and all else stays`, () => {
        assert.equal(turnedOff(location, before), after);
        const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
        if (before.includes('\n')) assert.equal(turnedOff(location, crlf(before)), crlf(after), 'with its line ends');
        assert.equal(turnedOff(location, `\uFEFF${before}`), `\uFEFF${after}`, 'with its byte-order mark');
      });
    }
  }

  for (const [location, text] of [
    ['.star-answer.json', '{"rules": {'],
    ['.star-answer.json', '["rules"]'],
    ['.star-answer.yaml', 'hello\n'],
    ['.star-answer.yaml', 'rules: {\n'],
    ['.star-answer.yaml', 'rules: &ours\n  hedging: hint\n---\nrules: {}\n'],
    ['.star-answer.yaml', 'base: &base {hedging: hint}\nrules: *base\n'],
    ['.star-answer.yaml', 'rules: { # none\n}\n'],
  ] as const) {
    it(`but not where that would do more: ${JSON.stringify(text)}`, () =>
      assert.equal(turnedOff(location, text), undefined));
  }
});
