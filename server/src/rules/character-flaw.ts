import {findClaim} from '../engine/claims.ts';
import {defineRule} from '../engine/rule.ts';
import {isQuotedAt} from './shared/clause-places.ts';
import {isOvercome} from './shared/overcome.ts';
import {promptForEvent} from './shared/prompt-for-event.ts';
import {quote} from './shared/quote.ts';
import {isSupposedAt} from './shared/supposed.ts';

export default defineRule({
  id: 'character-flaw',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'an ongoing trait ("I\'m always late") where one event is asked for.',
  why: 'A mistake is over; a trait will come with you into the job. "I get bored easily" lets the interviewer imagine every day with you, and leaves you nothing to have learned. Tell one event, or show what you did so that the trait is history.',
  ignores:
    'A single event ("I was late for the handover"), a trait that is past ("I used to be disorganised"), and one with what you do about it ("I tend to put off calls, so I now make them before nine").',
  sources: [
    '[March8: How best to answer “tell me about a mistake you made”](https://march8.com/articles/interview-how-to-answer-tell-me-about-a-mistake-you-made)',
    '[Elon University: Failure vs. Perfectionism](https://www.elon.edu/u/news/2021/04/07/failure-vs-perfectionism-navigating-the-interview-question-that-exposes-your-flaws/)',
  ],
  yieldsTo: ['core-skill', 'red-flag', 'no-mistake'],
  examples: [
    {
      bad: "⟦I'm always late⟧.",
      fixed: 'Once I [… name one event: what you did or left undone, and what it cost].',
    },
    {bad: "⟦I'm not a people person, to be honest⟧."},
    {bad: "I'd say that ⟦I'm bad with deadlines⟧."},
    {bad: '⟦I tend to lose my temper with slow suppliers⟧.'},
    {bad: '⟦I get bored easily⟧.'},
    {bad: '⟦I prefer to work alone⟧.'},
    {bad: '⟦I have a short attention span⟧.'},
    {bad: "⟦I'm disorganised by nature⟧."},
    {good: 'I was late for the handover on Monday, and the night nurse missed her train.'},
    {good: 'I used to put things off until the last minute, and now I start on the day I get the job.'},
    {good: 'I was a slow starter until my tutor sat down with me.'},
    {good: 'I lost my temper with a driver once, in front of a customer.'},
    {good: 'I tend to put off difficult calls, so I now make them before nine.'},
    {good: "It's not that I'm disorganised; I read the wrong line."},
    {good: 'My manager was always late, and I stopped waiting for her.'},
  ],
  check(answer, {report, text}) {
    // What is done about a trait stands beside it; the lesson of another section may be that of another fault.
    for (const {sentences} of answer.sections) {
      for (const [index, sentence] of sentences.entries()) {
        const trait = findClaim(answer, sentence, 'character-flaw');
        if (trait === undefined || isQuotedAt(sentence, trait.start) || isSupposedAt(sentence, trait.start)) continue;
        if (isOvercome(answer, sentences, index, trait)) continue;
        report({
          ...trait,
          message: `${quote(text, trait)} is an ongoing trait, not one event.`,
          fixes: promptForEvent(sentence, trait),
        });
      }
    }
  },
});
