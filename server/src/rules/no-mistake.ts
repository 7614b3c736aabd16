import {findClaim} from '../engine/claims.ts';
import type {Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {ownsBeside} from './owns-beside.ts';
import {isQuotedAt, promptForEvent, quote} from './statements.ts';
import {isSupposedAt} from './supposed.ts';

export default defineRule({
  id: 'no-mistake',
  group: 'content',
  kinds: ['mistake'],
  severity: 'error',
  summary: 'a claim that there was never a mistake, or that none comes to mind.',
  why: 'Everybody makes mistakes, and the interviewer has asked for one of yours. An answer that has none sounds like someone who does not look back, does not notice, or would rather not say. A small, real mistake that you put right says much more for you.',
  ignores:
    'A mistake that was not repeated ("I have never made that mistake again"), the time before it ("I had never used the system"), and what someone used to believe ("I thought that I could not fail"). Where a mistake is owned all the same, the denial is reported as a warning.',
  sources: [
    '[The Hire: Do’s & Don’ts: How to Answer “Tell Me About a Time You Made a Mistake”](https://www.the-hire.com/candidate-resources/453/)',
    '[LibGig: What is your greatest weakness?](https://www.libgig.com/interviewers-often-ask-me-what-is-your-greatest-weakness-or-what-is-your-greatest-disappointment-how-do-i-answer-that/)',
  ],
  examples: [
    {
      bad: "⟦I honestly don't think I've ever failed at anything that mattered⟧.",
      fixed: 'Once I [… name one event: what you did or left undone, and what it cost].',
    },
    {bad: 'To be honest, ⟦nothing comes to mind⟧.'},
    {bad: "⟦I can't really think of a mistake in my time on the ward⟧."},
    {bad: "⟦I'm pretty careful, so I don't get things wrong⟧."},
    {bad: '⟦In eleven years of driving I have never made a mistake⟧.'},
    {bad: '⟦I rarely make mistakes⟧, and I plan my week on Sunday.'},
    {bad: "Looking back, ⟦I wouldn't change anything⟧."},
    {bad: '⟦Things usually go smoothly for me⟧.'},
    {good: 'I had never used the label printer before, and I put the rolls in the wrong way round.'},
    {good: 'I typed the wrong dose into the plan, and I have never made that mistake again.'},
    {good: "I thought I'd never fail at something so simple, and then I left the oven on."},
    {good: 'I sent the list to the wrong parents. I have not repeated it since.'},
    {good: "I can't think of a mistake that taught me more than the one with the two ladders."},
    {good: "I couldn't think of anything to say to the customer, so I said nothing, which was wrong."},
  ],
  check(answer, {report, text}) {
    for (const sentence of answer.sentences) {
      const denial = findClaim(answer, sentence, 'no-mistake');
      if (denial === undefined || isQuotedAt(sentence, denial.start)) continue;
      if (isSupposedAt(sentence, denial.start) || tellsOfMistakes(sentence)) continue;
      report({
        ...denial,
        message: `${quote(text, denial)} says that there is no mistake to tell.`,
        // What is told all the same contradicts it.
        ...(ownsBeside(answer, sentence) ? {severity: 'warning' as const} : {}),
        fixes: promptForEvent(sentence, denial),
      });
    }
  },
});

/** "Mistakes were made": whoever says that there were some does not deny them. */
function tellsOfMistakes({clauses}: Sentence): boolean {
  return clauses.some(
    ({subject, verb, voice, negated}) =>
      /^(?:mistakes?|errors?)$/u.test(subject?.head.lower ?? '') &&
      voice === 'passive' &&
      verb?.tense === 'past' &&
      !negated,
  );
}
