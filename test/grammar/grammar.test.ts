import assert from 'node:assert/strict';
import {SECTIONS} from '../../server/src/engine/sections.ts';
import {scopesOf} from './tokens.ts';

const SECTION = 'keyword.other.section.star-answer';
const KEY = 'entity.name.tag.yaml';
const DIRECTIVE = 'keyword.control.directive.star-answer';
const RULE = 'string.unquoted.rule.star-answer';
const PROMPT = 'string.other.prompt.star-answer';

/** Requires that exactly the parts in ⟦ ⟧ have a scope. */
async function assertScope(marked: string, scope: string): Promise<void> {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const found = await scopesOf(text);
  let shown = '';
  let inside = false;
  for (const [at, character] of [...text.split('')].entries()) {
    const has = found[at]?.includes(scope) ?? false;
    if (has !== inside) shown += has ? '⟦' : '⟧';
    inside = has;
    shown += character;
  }
  assert.equal(inside ? `${shown}⟧` : shown, marked);
}

/** Declares one test for each text. */
function each(title: string, scope: string, texts: readonly string[]): void {
  for (const text of texts) it(`${title}: ${JSON.stringify(text)}`, () => assertScope(text, scope));
}

describe('Colours of an answer', () => {
  describe('of headings', () => {
    each('set off the name of a section', SECTION, [
      '## ⟦Situation⟧',
      '# ⟦LESSON⟧ #',
      'Before.\n\n### ⟦what I did⟧',
      '###### ⟦Lessons learned⟧',
      '## ⟦Situation and Task⟧',
      '## ⟦Result⟧: what came of it',
      '## 3. ⟦Action⟧',
      '## ⟦Background⟧ (2023)',
    ]);
    it('set off every wording, to its end', async () => {
      for (const {name, wordings, letters} of SECTIONS) {
        for (const wording of [name, ...wordings, ...letters]) {
          await assertScope(`## ⟦${wording}⟧`, SECTION);
          await assertScope(`## ⟦${wording.toUpperCase()}⟧`, SECTION);
        }
      }
    });
    each('leave other headings alone', SECTION, [
      '## Actionable steps',
      '## My situation room',
      '## The missing invite',
      '####### Situation',
      '##Situation',
      '```\n## Situation\n```',
    ]);
    it('remain headings', () => assertScope('⟦## Situation⟧', 'markup.heading.markdown'));
    for (const level of [1, 2, 6]) {
      const marks = '#'.repeat(level);
      each('keep their level', `heading.${level}.markdown`, [`⟦${marks} Situation⟧`, `⟦${marks} Last June⟧`]);
    }
  });

  describe('of lead-ins', () => {
    each('set off the name of a section', SECTION, [
      '**⟦Situation⟧:** I ran the desk.',
      '__⟦Lesson⟧__: I check twice.',
      '- **⟦Result⟧:** We shipped.',
      '⟦Task⟧: I kept the tracker.',
    ]);
    each('leave other emphasis and prose alone', SECTION, [
      'The **situation:** it rained.',
      '**Very important:** I ran the desk.',
      'Task forces met: twice.',
      'I took action: I called.',
    ]);
    it('remain bold', () => assertScope('⟦**Situation:**⟧ I ran the desk.', 'markup.bold.markdown'));
  });

  describe('of front matter', () => {
    each('set off the keys', KEY, [
      '---\n⟦question⟧: Tell me about a time you made a mistake\n⟦role⟧: Chef\n⟦skills⟧: [menus]\n---\n',
    ]);
    each('leave prose alone', KEY, ['role: Chef', '---\n⟦title⟧: x\n---\n\nquestion: why']);
    each('are no headings', SECTION, ['---\nrole: Chef\n# Situation\n---\n\n## ⟦Situation⟧']);
  });

  describe('of directives', () => {
    each('set off what they do', DIRECTIVE, [
      '<!-- ⟦star-disable-next-line⟧ passive-voice -->',
      '<!--⟦star-disable⟧-->',
      'Text.\n\n<!-- ⟦star-enable⟧ hedging -->',
    ]);
    each('set off the rules they name', RULE, ['<!-- star-disable⟦ passive-voice, hedging ⟧-->']);
    each('leave other comments alone', DIRECTIVE, [
      '<!-- star-disabled -->',
      '<!-- see star-disable -->',
      '`<!-- star-disable -->`',
    ]);
  });

  describe('of prompts', () => {
    each('set them off from what is written', PROMPT, ['I then ⟦[… what you did at once]⟧ and left.']);
    each('leave links and ellipses alone', PROMPT, ['I read [the plan](plan.md)… and [so] on.', 'He said […] no.']);
  });
});
