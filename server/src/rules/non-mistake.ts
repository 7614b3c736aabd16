import {findOwnAct} from '../engine/acts.ts';
import {findAdmission} from '../engine/admission.ts';
import {findClaim} from '../engine/claims.ts';
import type {Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {isQuotedAt} from './shared/clause-places.ts';
import {isWorkedOn, leadsToEvent} from './shared/overcome.ts';
import {promptForEvent} from './shared/prompt-for-event.ts';
import {quote} from './shared/quote.ts';
import {isSupposedAt} from './shared/supposed.ts';

export default defineRule({
  id: 'non-mistake',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'a strength dressed as a mistake: caring too much, working too hard, perfectionism.',
  why: 'You were asked for something that went wrong through you, and this praises you instead. In a study at Harvard Business School, people who dressed a strength as their weakness were less likely to be hired than those who named a real one. Name one event, with what it cost.',
  ignores:
    'Perfectionism or too much on your plate that led to a real fault, told as an event with what it cost: "I polished the slides until the deadline had passed". A trait that you had in the past ("I used to say yes to everyone"). Where one of the next sentences says what you do about it ("I now hand over the draft on Tuesday"), or a story in the past goes on to own it ("I apologised to the team"), the finding is only information.',
  yieldsTo: ['no-mistake'],
  sources: [
    '[Sezer, Gino and Norton: Humblebragging, as reported by HBS Working Knowledge in Forbes, 2015](https://www.forbes.com/sites/hbsworkingknowledge/2015/07/13/humblebragging-is-a-bad-strategy-especially-in-a-job-interview/2/)',
    '[UConn Center for Career Development: Your Flaws Do Not Have To Be Your Shortcomings](https://career.uconn.edu/blog/2016/04/15/your-flaws-do-not-have-to-be-your-shortcomings/)',
  ],
  examples: [
    {
      bad: "I'd say ⟦I'm too much of a perfectionist⟧.",
      fixed: 'Once I [… name one event: what you did or left undone, and what it cost].',
    },
    {bad: '⟦I care too much about my patients⟧.'},
    {bad: '⟦I worked so hard that I burned out in my second year⟧.'},
    {bad: '⟦My biggest weakness is that I take on too much⟧.'},
    {bad: "⟦I can't say no when somebody needs a hand⟧."},
    {bad: '⟦Probably my weakness is my attention to detail⟧.'},
    {bad: 'To be honest my biggest mistake is that ⟦I care too much⟧.'},
    {bad: 'I find that ⟦I expect others to work as hard as I do⟧.'},
    {bad: "⟦I can't switch off after a shift⟧."},
    {good: 'I polished the report for so long that I handed it in two days late.'},
    {good: 'My perfectionism made me hand the report in two days late.'},
    {good: 'I took on too much that week, and I missed the deadline for the grant.'},
    {good: 'I used to be a perfectionist. In my first job I kept a brochure back for a week and we missed the fair.'},
    {good: 'I worked late that night to put the shelves back.'},
    {good: 'I was too trusting of my own memory, and I left the second valve open.'},
    {good: "I'm not a perfectionist, and that showed when I skipped the proofreading."},
  ],
  check(answer, {report, text}) {
    const {sentences} = answer;
    for (const [index, sentence] of sentences.entries()) {
      const boast = findClaim(answer, sentence, 'non-mistake');
      if (boast === undefined || isQuotedAt(sentence, boast.start) || isSupposedAt(sentence, boast.start)) continue;
      if (leadsToEvent(sentence, boast)) continue;
      report({
        ...boast,
        ...(isWorkedOn(answer, sentences, index) || (tellsPast(sentence) && isOwnedLater(sentences.slice(index + 1)))
          ? {severity: 'information' as const}
          : {}),
        message: `${quote(text, boast)} is a strength told as a mistake.`,
        fixes: promptForEvent(sentence, boast),
      });
    }
  },
});

/** "I fell into the trap of checking every line": of one time, as no trait is told. */
function tellsPast({clauses}: Sentence): boolean {
  const own = clauses.filter(
    ({verb, subject, role}) => verb && subject?.person === 1 && role !== 'infinitive' && role !== 'gerund',
  );
  return own.length > 0 && own.every(({verb}) => verb?.tense === 'past');
}

/** Whether some sentences say what was wrong about it, or that the speaker said sorry for it: then it is no strength any more. */
function isOwnedLater(sentences: readonly Sentence[]): boolean {
  return (
    findAdmission(sentences, ['act', 'owning']) !== undefined ||
    findOwnAct(sentences, ({verb}) => /^apologi[sz]e$/u.test(verb?.lemma ?? '')) !== undefined
  );
}
