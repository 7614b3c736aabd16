import {PROMPT} from '../../server/src/engine/fixes.ts';
import {SECTIONS} from '../../server/src/engine/sections.ts';
import {DIRECTIVES} from '../../server/src/engine/suppression/directives.ts';
import type {Output} from './output.ts';

const SCOPE = 'star-answer';
const KEYWORD = `keyword.other.section.${SCOPE}`;

/**
 * All names as one expression that shares their beginnings, each letter in both cases. Oniguruma takes 130 ms to compile them as a
 * plain list under `(?i)`, which every window with a Markdown file would wait for, and 5 ms like this.
 */
const ANY_NAME = expressionOf(SECTIONS.flatMap(({name, wordings, letters}) => [name, ...wordings, ...letters]));
const TITLES = SECTIONS.map(({title}) => title).join('|');

/** One name, or several that share a heading: `Situation and Task`. */
const NAMES = `(?<name>${ANY_NAME})(?:[ \\t]*(?:/|&|\\+|,|\\b[Aa][Nn][Dd]\\b)[ \\t]*\\g<name>)*`;

/** Matches the longest of the words. */
function expressionOf(words: readonly string[]): string {
  const firsts = [...new Set(words.map((word) => word.charAt(0)))];
  const ways = firsts.map((first) => {
    if (first === '') return '';
    const endings = words.filter((word) => word.startsWith(first)).map((word) => word.slice(1));
    return eitherCase(first) + expressionOf(endings);
  });
  // A word that ends here is tried last, so that "what i did about it" is not cut short.
  return ways.length === 1 ? String(ways[0]) : `(?:${ways.sort((a, b) => b.length - a.length).join('|')})`;
}

function eitherCase(character: string): string {
  if (character === ' ') return '[ \\t]+';
  if (character === "'") return "['’]";
  return `[${character.toUpperCase()}${character}]`;
}

/** Start of a line or of what a list marker or quote mark leaves of it. */
const LINE_START = '(?:^|\\G)[ \\t]*';

/**
 * The grammars that are injected into Markdown and into the text of its headings. They use scopes that every theme colours: keywords for
 * section names and directives, strings for prompts and rule ids. Front matter is left to the YAML grammar, which colours keys already
 * and would lose the rest of a line whose key was taken away from it.
 */
export function grammars(): readonly Output[] {
  return [
    {path: 'syntaxes/star-answer.tmLanguage.json', content: JSON.stringify(answerGrammar())},
    {path: 'syntaxes/star-answer-heading.tmLanguage.json', content: JSON.stringify(headingGrammar())},
  ];
}

function headingGrammar(): object {
  return {
    name: 'Heading of a STAR answer',
    scopeName: 'markdown.star-answer.heading',
    injectionSelector: 'L:entity.name.section.markdown',
    patterns: [
      {
        match: `(?<=#[ \\t]|[ \\t][ \\t])[^\\p{L}\\n]*?(${NAMES})(?=[^\\p{L}\\n]*$|[ \\t]+[–—-][ \\t]|[ \\t]*[:(])`,
        captures: {1: {name: KEYWORD}},
      },
    ],
  };
}

function answerGrammar(): object {
  return {
    name: 'STAR answer',
    scopeName: 'markdown.star-answer',
    injectionSelector: 'L:text.html.markdown - markup.fenced_code - markup.raw - meta.embedded',
    // Each is one match: a rule that only groups others, injected, keeps VS Code from seeing front matter.
    patterns: ['directive', 'lead-in', 'plain-lead-in', 'prompt'].map((name) => ({
      include: `#${name}`,
    })),
    repository: {
      'lead-in': {
        match: `${LINE_START}(?:[-*+][ \\t]+|\\d+[.)][ \\t]+)?((?<mark>\\*\\*|__)[(\\[]?(${NAMES})[)\\]]?[ \\t]*([:.–—-]?)(\\k<mark>))`,
        captures: {
          1: {name: 'markup.bold.markdown'},
          2: {name: 'punctuation.definition.bold.markdown'},
          3: {name: KEYWORD},
          6: {name: 'punctuation.definition.bold.markdown'},
        },
      },
      'plain-lead-in': {
        match: `${LINE_START}(?:\\d+[.)][ \\t]+)?(${TITLES})(?=[ \\t]*(?::|$))`,
        captures: {1: {name: KEYWORD}},
      },
      // A bracket within brackets opens a class of its own in Oniguruma.
      prompt: {match: PROMPT.source.replace('[^[', '[^\\['), name: `string.other.prompt.${SCOPE}`},
      directive: {
        match: `(<!--)[ \\t]*(${DIRECTIVES.join('|')})\\b([^>]*?)(-->)`,
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
