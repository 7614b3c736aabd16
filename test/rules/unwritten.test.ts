import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import {rules} from '../../server/src/rules/index.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  Situation:
    'In 2021 I ran the till of a small shop in the town where I grew up. It was the busiest week of the year, with two of us on the floor.',
  Task: 'I had to count the cash each night before we closed and send the sum to the owner, who ordered from it.',
  Mistake: 'I forgot to count the coins on the Friday and sent a sum that was too small.',
  Action:
    'I told the owner within ten minutes, counted the coins again with a colleague, and sent the right sum the same evening. Then I rang the supplier and changed the order before the van had left, so that nothing was missing on Saturday morning.',
  Result: 'The order arrived whole, and the books were right by noon. The owner thanked me for telling her at once.',
  Lesson: 'I learned not to trust my memory. Since then, I tick off each box on a list before I send a sum.',
};

/** The rules that mind an answer in which one section reads otherwise, and how loud. */
function minded(changed: string, body: string): readonly string[] {
  const text = Object.entries(SECTIONS)
    .map(([name, own]) => `## ${name}\n\n${name === changed ? body : own}\n`)
    .join('\n');
  return createLinter(rules)
    .lint(text)
    .findings.map(({ruleId, severity}) => `${ruleId}: ${severity}`);
}

describe('a section that is still to be written', () => {
  it('is missed by nobody where it is written', () => assert.deepEqual(minded('', ''), []));

  for (const name of Object.keys(SECTIONS)) {
    for (const body of ['', 'TODO', 'TBD.', '…', '[… what comes here]', '- ']) {
      it(`is reported once: ${name} with ${JSON.stringify(body)}`, () => {
        assert.deepEqual(minded(name, body), ['empty-section: warning']);
      });
    }
  }

  it('is a hint where it comes after the next one to be written', () => {
    /** How loud each prompt is, in the order of the text, of an answer with these sections written. */
    const levels = (...written: readonly string[]): readonly string[] =>
      createLinter(rules)
        .lint(
          Object.entries(SECTIONS)
            .map(([name, own]) => `## ${name}\n\n${written.includes(name) ? own : '[… what comes here]'}\n`)
            .join('\n'),
        )
        .findings.filter(({ruleId}) => ruleId === 'empty-section')
        .map(({severity}) => severity);
    assert.deepEqual(levels(), ['warning', 'hint', 'hint', 'hint', 'hint', 'hint']);
    assert.deepEqual(
      levels('Mistake'),
      ['warning', 'hint', 'hint', 'hint', 'hint'],
      'in a draft, which is begun anywhere',
    );
    assert.deepEqual(levels('Situation', 'Task'), ['warning', 'hint', 'hint', 'hint']);
    assert.deepEqual(levels('Situation', 'Task', 'Action'), ['warning', 'warning', 'hint'], 'the Mistake was left out');
    assert.deepEqual(levels('Situation', 'Task', 'Mistake', 'Action', 'Lesson'), ['warning']);
  });

  it('is a warning in a section that has been begun, whatever is still to come', () => {
    const levels = createLinter(rules)
      .lint(
        '## Situation\n\nI ran the till of [… where].\n\n## Task\n\n[… what]\n\n## Action\n\n## Result\n\n## Lesson\n\nMy takeaway:',
      )
      .findings.filter(({ruleId}) => ruleId === 'empty-section')
      .map(({severity}) => severity);
    assert.deepEqual(levels, ['warning', 'warning', 'hint', 'hint', 'hint']);
  });

  it('is none where a lead-in of the same name begins it', () => {
    const empty = (lesson: string): number =>
      createLinter(rules)
        .lint(`## Task\n\nI ran the till.\n\n## Action\n\nI rang.\n\n## Lesson\n\n${lesson}\n`)
        .findings.filter(({ruleId}) => ruleId === 'empty-section').length;
    assert.equal(empty('My takeaway: two pairs of eyes.'), 0);
    assert.equal(empty('## My takeaway\n\nTwo pairs of eyes.'), 1);
    assert.equal(empty(''), 1);
  });

  it('may be taken out only where the question does not ask for it and nothing stands in it', () => {
    const titles = (question: string, heading: string, body: string): readonly string[] =>
      createLinter(rules)
        .lint(
          `---\nquestion: ${question}\n---\n\n## Task\n\nI ran the till.\n\n## ${heading}\n\n${body}\n\n## Action\n\nI rang.`,
        )
        .findings.filter(({ruleId}) => ruleId === 'empty-section')
        .flatMap(({fixes}) => fixes.map(({title}) => title));
    const takeOut = ['Take out "Mistake", which the question does not ask for'];
    assert.deepEqual(titles('Tell me about a conflict', 'Mistake', '[… what you did]'), takeOut);
    assert.deepEqual(titles('Tell me about a conflict', 'Mistake', ''), takeOut);
    assert.deepEqual(titles('Tell me about a conflict', 'Mistake', 'I sent [… what it was].'), []);
    assert.deepEqual(titles('Tell me about a conflict', 'Mistake', '<!-- to come -->'), []);
    assert.deepEqual(titles('Tell me about a conflict', 'Situation', ''), []);
    assert.deepEqual(titles('Tell me about a conflict', 'Situation / Mistake', ''), []);
    assert.deepEqual(titles('Tell me about a failure', 'Mistake', ''), []);
  });

  it('is weighed and read once there is more than a placeholder', () => {
    assert.deepEqual(minded('Lesson', 'TODO: I learned a lot.'), [
      'section-balance: information',
      'lesson-without-change: warning',
    ]);
    assert.deepEqual(minded('Action', 'A colleague told the owner, and the supplier changed the order.'), [
      'section-balance: information',
      'no-action-taken: warning',
    ]);
  });
});
