import {SECTIONS} from '../../server/src/engine/sections.ts';
import type {Output} from './output.ts';

const SCOPE = 'star-answer';
const KEYWORD = `keyword.other.section.${SCOPE}`;

/** Longest first, so that "what i did about it" is not cut short. */
const NAMES = SECTIONS.flatMap(({name, wordings, letters}) => [name, ...wordings, ...letters])
  .sort((a, b) => b.length - a.length)
  .map((wording) => wording.replaceAll(' ', '[ \\t]+').replaceAll("'", "['’]"))
  .join('|');
const TITLES = SECTIONS.map(({title}) => title).join('|');

/** One name, or several that share a heading: `Situation and Task`. */
const HEADING_NAMES = `(?:${NAMES})(?:[ \\t]*(?:/|&|\\+|,|\\band\\b)[ \\t]*(?:${NAMES}))*`;

/** One rule for each level: themes colour by level, and the scope of a match cannot depend on how long a part of it is. */
const HEADINGS = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading-${level}`, heading(level)]));

function heading(level: number): object {
  return {
    match: `(?i)(?:^|\\G) {0,3}(#{${level}})[ \\t]+((?:[^\\p{L}\\n]*?)(${HEADING_NAMES})(?=[^\\p{L}\\n]*$|[ \\t]+[–—-][ \\t]|[ \\t]*[:(]).*?)(?:[ \\t]+(#+))?[ \\t]*$`,
    name: `markup.heading.markdown heading.${level}.markdown`,
    captures: {
      1: {name: 'punctuation.definition.heading.markdown'},
      2: {name: 'entity.name.section.markdown'},
      3: {name: KEYWORD},
      4: {name: 'punctuation.definition.heading.markdown'},
    },
  };
}

/** Start of a line or of what a list marker or quote mark leaves of it. */
const LINE_START = '(?:^|\\G)[ \\t]*';

/**
 * The grammar that is injected into Markdown. It uses scopes that every theme colours: keywords for section names and
 * directives, strings for prompts and rule ids. Front matter is left to the YAML grammar, which colours keys already and would
 * lose the rest of a line whose key was taken away from it.
 */
export function grammars(): readonly Output[] {
  return [{path: 'syntaxes/star-answer.tmLanguage.json', content: JSON.stringify(answerGrammar())}];
}

function answerGrammar(): object {
  return {
    name: 'STAR answer',
    scopeName: 'markdown.star-answer',
    injectionSelector: 'L:text.html.markdown - markup.fenced_code - markup.raw - meta.embedded',
    // Each is one match: a rule that only groups others, injected, keeps VS Code from seeing front matter.
    patterns: ['directive', ...Object.keys(HEADINGS), 'lead-in', 'plain-lead-in', 'prompt'].map((name) => ({
      include: `#${name}`,
    })),
    repository: {
      ...HEADINGS,
      'lead-in': {
        match: `(?i)${LINE_START}(?:[-*+][ \\t]+|\\d+[.)][ \\t]+)?((\\*\\*|__)[(\\[]?(${HEADING_NAMES})[)\\]]?[ \\t]*([:.–—-]?)(\\2))`,
        captures: {
          1: {name: 'markup.bold.markdown'},
          2: {name: 'punctuation.definition.bold.markdown'},
          3: {name: KEYWORD},
          5: {name: 'punctuation.definition.bold.markdown'},
        },
      },
      'plain-lead-in': {
        match: `${LINE_START}(?:\\d+[.)][ \\t]+)?(${TITLES})(?=[ \\t]*:)`,
        captures: {1: {name: KEYWORD}},
      },
      prompt: {match: '\\[… [^\\]\\n]*\\]', name: `string.other.prompt.${SCOPE}`},
      directive: {
        match: '(<!--)[ \\t]*(star-(?:disable-next-line|disable|enable))\\b([^>]*?)(-->)',
        name: 'comment.block.html',
        captures: {
          1: {name: 'punctuation.definition.comment.html'},
          2: {name: `keyword.control.directive.${SCOPE}`},
          3: {name: `string.unquoted.rule.${SCOPE}`},
          4: {name: 'punctuation.definition.comment.html'},
        },
      },
    },
  };
}
