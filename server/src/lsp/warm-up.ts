import {createTagger} from '../engine/language.ts';
import {createLinter} from '../engine/lint.ts';

/** Short, and with something for most rules to look at twice. */
const SAMPLE = `---
question: Tell me about a time you made a mistake
---

## Situation

Last June I ran the order desk of a small shop, and we kept forty orders in a tracker.

## Task

I was responsible for the dates, so that the van crew could plan its week.

## Mistake

I guess the wrong date got entered because my manager never told me. To be honest, I was kind of a perfectionist.

## Action

The team fixed it. I rang the client within the hour and offered her 20 % off.

## Result

The order was delivered on time.

## Lesson

I learned to communicate better. Since then I read each date back before I save it.
`;

/**
 * Loads the language model and judges a sample, so that the expressions of the rules are compiled when the first answer comes, while
 * the client is still busy with the reply to `initialize`. Two turns of the event loop later, because that request has often arrived
 * before this process was ready, and goes first; in two steps, because it may also come in between.
 */
export function warmUp(): void {
  setTimeout(() =>
    setTimeout(() => {
      createTagger()('I.', 0);
      setTimeout(() => createLinter().lint(SAMPLE));
    }),
  );
}
