import {readFileSync} from 'node:fs';
import * as fc from 'fast-check';
import {globSync} from 'tinyglobby';
import {readMarks} from '../../scripts/evaluate/marks.ts';
import {rules} from '../../server/src/rules/index.ts';
import {placeExample, withoutMarks} from '../rules/placed-example.ts';
import {PASSIVE_REWRITES} from './passive-rewrites.ts';

export interface Document {
  readonly name: string;
  readonly text: string;
}

/**
 * The answers that are shipped or that the tests keep, without their labels. Those held out for the final figure are left out: a
 * failure would print them.
 */
export function shippedAnswers(): readonly Document[] {
  return globSync(['examples/**/*.star.md', 'test/answers/tune/*.star.md'])
    .sort()
    .map((name) => ({name, text: readMarks(readFileSync(name, 'utf8')).text}));
}

/** Every example of every rule, in its place. */
export function ruleExamples(): readonly Document[] {
  return rules.flatMap((rule) =>
    rule.examples.map((example) => {
      const words = 'bad' in example ? withoutMarks(example.bad) : example.good;
      return {name: `${rule.id}: ${words}`, text: placeExample(words, example.in).text};
    }),
  );
}

/** Sentences that meet in generated answers: those of the rules' examples and of the table of passives. */
function sentences(): readonly string[] {
  const examples = rules.flatMap((rule) =>
    rule.examples
      .filter(({in: place}) => place?.section !== 'file')
      .map((example) => ('bad' in example ? withoutMarks(example.bad) : example.good)),
  );
  return [...examples.filter((text) => !/[#\n<]/u.test(text)), ...PASSIVE_REWRITES.map(({text}) => text)];
}

const HEADINGS = ['## Situation', '## Task', '## Mistake', '## Action', '## Result', '## Lesson', '## Lessons learned'];

/** Answers out of sentences, in any order of sections, with the marks and breaks that people leave in such files. */
export function generatedAnswers(): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(...sentences());
  const marked = fc.oneof(
    {weight: 6, arbitrary: sentence},
    {weight: 1, arbitrary: sentence.map((text) => `**${text}**`)},
    {weight: 1, arbitrary: sentence.map((text) => text.toLowerCase())},
    {weight: 1, arbitrary: sentence.map((text) => text.replaceAll("'", '’'))},
    {weight: 1, arbitrary: sentence.map((text) => text.replace(' ', '\n'))},
  );
  const paragraph = fc.array(marked, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '));
  const list = fc
    .array(marked, {minLength: 1, maxLength: 3})
    .map((parts) => parts.map((part) => `- ${part}`).join('\n'));
  const body = fc.array(fc.oneof({weight: 3, arbitrary: paragraph}, list), {minLength: 0, maxLength: 2});
  const section = fc
    .tuple(fc.constantFrom(...HEADINGS), body)
    .map(([heading, parts]) => [heading, ...parts].join('\n\n'));
  const newline = fc.constantFrom('\n', '\n', '\n', '\r\n');
  return fc
    .tuple(fc.option(paragraph), fc.array(section, {maxLength: 6}), newline)
    .map(([lead, parts, end]) =>
      [...(lead === null ? [] : [lead]), ...parts].join('\n\n').concat('\n').replaceAll('\n', end),
    );
}
