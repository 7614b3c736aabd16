import {admissionsOf} from '../engine/admission.ts';
import type {Sentence} from '../engine/clauses.ts';
import {enumeration} from '../engine/enumeration.ts';
import {defineRule} from '../engine/rule.ts';
import {onOneLine} from '../engine/shorten.ts';
import {fixFor} from './hedging/fix.ts';
import {hedgesOf, lessons} from './hedging/hedges.ts';

export default defineRule({
  id: 'hedging',
  group: 'wording',
  kinds: ['mistake'],
  severity: 'information',
  summary: 'a hedged admission or lesson, such as "I guess I sort of forgot".',
  why: 'You decided to tell this mistake, so tell it plainly. "I guess I sort of forgot" sounds as if you still had to make up your mind whether it was one, and recruiters list such hedges among the words that take the force out of an answer.',
  ignores:
    'Doubt about anything but your own fault ("Perhaps forty people were waiting"), and words that only look like hedges ("the kind of form that needs two signatures").',
  sources: [
    '[20 Words to Avoid in an Interview, Ripple Recruitment](https://ripplerecruitment.co.nz/20-words-to-avoid-in-an-interview)',
  ],
  examples: [
    {bad: '⟦I guess⟧ I forgot to lock the van.', fixed: 'I forgot to lock the van.'},
    {bad: 'I ⟦sort of⟧ missed the second page of the order.', fixed: 'I missed the second page of the order.'},
    {bad: '⟦Maybe⟧ I should have asked the nurse in charge.', fixed: 'I should have asked the nurse in charge.'},
    {bad: 'I ⟦may have⟧ left the freezer open.', fixed: 'I left the freezer open.'},
    {bad: '⟦I guess⟧ what I learned is to ask on the first day.', fixed: 'What I learned is to ask on the first day.'},
    {bad: "I wasn't paying attention, ⟦I suppose⟧.", fixed: "I wasn't paying attention."},
    {good: 'Perhaps forty people were waiting when I saw that I had left the tickets at home.'},
    {good: 'It was the kind of form that needs two signatures, and I had collected one.'},
    {good: 'I thought the meeting was on Thursday, and I was wrong.'},
    {good: 'I asked her whether she might have time to go through it with me.'},
  ],
  check(answer, {text, report}) {
    for (const section of answer.sections) {
      if (!isTelling(section.name)) continue;
      for (const sentence of section.sentences) {
        const hedges = hedgesOf(sentence);
        const first = hedges[0];
        if (first === undefined) continue;
        const words = hedges.map(({start, end}) => `"${onOneLine(text.slice(start, end))}"`);
        report({
          start: first.start,
          end: first.end,
          message: `${enumeration([...new Set(words)], 'and')} ${words.length > 1 ? 'weaken' : 'weakens'} what you ${isLessonOnly(sentence) ? 'learned' : 'admit'}.`,
          fixes: fixFor(hedges, sentence, text),
        });
      }
    }
  },
});

/** Whether a sentence says what was learned and admits nothing. */
function isLessonOnly(sentence: Sentence): boolean {
  return lessons(sentence).length > 0 && admissionsOf(sentence).length === 0;
}

function isTelling(name: string | undefined): boolean {
  return name !== 'action' && name !== 'result';
}
