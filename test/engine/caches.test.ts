import assert from 'node:assert/strict';
import fc from 'fast-check';
import {createLinter} from '../../server/src/engine/lint.ts';
import {rules} from '../../server/src/rules/index.ts';

const ANSWER = `---
question: Tell me about a mistake
---
# The wrong crate

## Situation

I ran the *goods-in* desk of a bakery. It was closed on Mondays.

## Mistake

- I signed for 40 crates without counting, and 4 were missing 😀.
- The note wasn’t filed.

## Action

I rang the mill at once. My manager was told that hour.

# The wrong oven

## Action

I switched it off. It was cleaned by my manager.

## Mistake

The dial had been read wrongly because of my manager.
`;

/** What people type and paste, and what breaks readers. */
const fragment = fc.constantFrom(
  'I ',
  ' was sent',
  '.',
  '\n',
  '\r\n\r\n',
  '## Task\n',
  '**Result:** ',
  '*',
  '`x`',
  '<!-- star-disable passive-voice -->\n',
  '😀',
  '’s',
  '---\n',
  'because of my manager',
  '[… what]',
  '# The wrong flour\n',
  '[mill]: https://example.com\n',
  '[mill]',
);

const edits = fc.array(fc.record({at: fc.nat(), remove: fc.nat({max: 12}), insert: fragment}), {maxLength: 8});

describe('the caches of analysed blocks and judged answers', function () {
  // Each run judges a text up to ten times, and the first one loads the language model.
  this.timeout(60_000);
  it('gives the findings and the clauses of a full run after any edits', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const linter = createLinter(rules);
        let text = ANSWER;
        for (const change of changes) {
          const at = change.at % (text.length + 1);
          text = text.slice(0, at) + change.insert + text.slice(at + change.remove);
          linter.lint(text);
        }
        assert.deepEqual(linter.lint(text), createLinter(rules).lint(text));
      }),
      {numRuns: 20},
    );
  });
});
