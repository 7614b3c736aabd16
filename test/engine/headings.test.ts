import assert from 'node:assert/strict';
import {misspelledWording, namesOfHeading} from '../../server/src/engine/reading/headings.ts';
import type {SectionName} from '../../server/src/engine/sections.ts';

const WORDINGS: Readonly<Record<SectionName, readonly string[]>> = {
  situation: ['Background information', 'A bit of background', 'What was the situation?', 'Where I was'],
  task: ['Task at hand', 'What was my task?', 'My role', 'What I was asked to do', 'What I needed to do'],
  mistake: ['Where I failed', 'How I went wrong', 'What was my mistake?', 'My mistakes', 'My blunder', 'The oversight'],
  action: ['What did I do?', 'What I did', 'How I fixed it', 'How I dealt with it', 'The action I took', 'Action plan'],
  result: ['Outcome', 'Final outcome', 'The end result', 'What was the result?', 'How did it end?', 'How it went'],
  lesson: [
    'What I learned',
    'Takeaway(s)',
    'My takeaways',
    'What I’d do differently next time',
    'What would I do differently next time?',
    "How I've grown",
    'What did I learn from it?',
    'Going forward',
  ],
};

describe('headings of sections', () => {
  for (const [name, headings] of Object.entries(WORDINGS)) {
    it(`reads ${headings.map((heading) => `"${heading}"`).join(', ')} as ${name}`, () => {
      for (const heading of headings) assert.deepEqual(namesOfHeading(heading), [name], heading);
    });
  }

  it('finds the name behind what counts it and before what is remarked', () => {
    for (const heading of [
      'a) Action',
      'II. Action',
      '3. My actions',
      '[A] Action',
      '[Action]',
      'A = Action',
      'Step Four: Action',
      'STAR: Action',
      'Action [60 words]',
      'Action (60 s)',
      'Action → what I did',
      'Action | 60 s',
    ]) {
      assert.deepEqual(namesOfHeading(heading), ['action'], heading);
    }
    for (const heading of ['Star: the chef', 'V. important', 'Part of the task', 'A = B']) {
      assert.deepEqual(namesOfHeading(heading), [], heading);
    }
  });

  it('leaves headings alone that only begin like one or hold its words', () => {
    for (const heading of [
      'Mistakes to avoid',
      'Common mistakes',
      'The mistakes others made',
      'Lessons in leadership',
      'Action items',
      'Action planning',
      'Task list',
      'Background check',
      'What happened at the plant',
      'Results may vary',
      'Takeaway orders',
      'Next steps',
      'The oversight board',
      'What I learned at school',
      // The interviewer's question, over the whole answer.
      'What would I do differently?',
    ]) {
      assert.deepEqual(namesOfHeading(heading), [], heading);
      assert.equal(misspelledWording(heading), undefined, heading);
    }
  });

  it('takes one other real word for another heading, and a word that is none for a slip', () => {
    for (const heading of ['The rule', 'My party', 'Best time', 'Retention', 'My goals']) {
      assert.equal(misspelledWording(heading), undefined, heading);
    }
    assert.equal(misspelledWording('The tsak')?.wording, 'the task');
    assert.equal(misspelledWording('My blundr')?.wording, 'my blunder');
  });
});
