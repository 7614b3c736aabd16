// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are snippets with tab stops.
import {prompt, toSnippet} from '../../server/src/engine/fixes.ts';
import {SECTIONS, type SectionDefinition} from '../../server/src/engine/sections.ts';
import {rules} from '../../server/src/rules/index.ts';
import type {Output} from './output.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  /** Offered when an empty file is filled from a template. */
  readonly isFileTemplate?: boolean;
}

/** A tab stop that offers the rules. */
const RULE_CHOICE = `\${1|${rules.map(({id}) => id).join(',')}|}`;

/** The snippets for Markdown: a whole answer, each section, the front matter and the directives. */
export function snippets(): Output {
  const all: Record<string, Snippet> = {
    'STAR answer': {
      prefix: 'star',
      description: 'A whole answer: question, Situation, Task, Mistake, Action, Result and Lesson.',
      isFileTemplate: true,
      body: wholeAnswer('Tell me about a time you made a mistake', SECTIONS),
    },
    'STAR answer without a mistake': {
      prefix: 'star-other-question',
      description:
        'A whole answer to another question, such as one about conflict or leadership: Situation, Task, Action and Result.',
      body: wholeAnswer(
        'Tell me about a time you settled a conflict',
        SECTIONS.filter(({name}) => name !== 'mistake' && name !== 'lesson'),
      ),
    },
    'STAR next answer': {
      prefix: 'star-next-answer',
      description: 'Another answer in the same file, with its question for a title.',
      body: nextAnswer(),
    },
    ...Object.fromEntries(SECTIONS.map((section) => [`STAR ${section.title}`, sectionSnippet(section)])),
    'STAR front matter': {
      prefix: 'star-front-matter',
      description: 'The question, the job you apply for, and the skills that must not be the mistake.',
      body: [
        '---',
        'question: ${1:Tell me about a time you made a mistake}',
        'role: ${2:the job that you apply for}',
        'skills: [${3:what must not be the mistake}]',
        '---',
        '',
        '$0',
      ],
    },
    'STAR ignore next line': {
      prefix: 'star-disable-next-line',
      description: 'Silences a rule, or all of them, for the next line.',
      body: [`<!-- star-disable-next-line ${RULE_CHOICE} -->`, '$0'],
    },
    'STAR ignore block': {
      prefix: 'star-disable',
      description: 'Silences a rule, or all of them, until the closing directive.',
      body: [`<!-- star-disable ${RULE_CHOICE} -->`, '$TM_SELECTED_TEXT$0', '<!-- star-enable ${1} -->'],
    },
  };
  return {path: 'snippets/star-answer.json', content: JSON.stringify(all)};
}

function sectionText({title, prompt: what}: SectionDefinition): string {
  return `## ${title}\n\n${prompt(what)}\n`;
}

function wholeAnswer(question: string, sections: readonly SectionDefinition[]): readonly string[] {
  return ['---', `question: \${1:${question}}`, '---', '', '# ${2:A short title}', '', ...sectionTexts(sections, 2)];
}

/** Front matter stands at the top of a file, so that a further answer says its question in its title. */
function nextAnswer(): readonly string[] {
  return ['# ${1:Tell me about a time you made a mistake}', '', ...sectionTexts(SECTIONS, 1)];
}

/** Sections, with tab stops after those that are taken. */
function sectionTexts(sections: readonly SectionDefinition[], taken: number): readonly string[] {
  return toSnippet(sections.map(sectionText).join('\n'))
    .replace(/\$\{(\d+):/gu, (_, stop: string) => `\${${Number(stop) + taken}:`)
    .split('\n');
}

function sectionSnippet(section: SectionDefinition): Snippet {
  const {name, title, prompt: what, budget} = section;
  return {
    prefix: `star-${name}`,
    description: `${title}: ${what} (${budget.min} to ${budget.max} words).`,
    body: toSnippet(sectionText(section)).split('\n'),
  };
}
