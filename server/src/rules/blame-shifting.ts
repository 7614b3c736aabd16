import {findAdmission} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import {defineRule, type RuleContext} from '../engine/rule.ts';
import {candidatesIn} from './blame-shifting/candidates.ts';
import type {Place} from './blame-shifting/causes.ts';
import {distinct, toReport} from './blame-shifting/charges.ts';
import {severityOf} from './blame-shifting/verdict.ts';
import {conductIn} from './red-flag/conduct.ts';

export default defineRule({
  id: 'blame-shifting',
  group: 'ownership',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  yieldsTo: ['no-mistake'],
  summary: 'another person, team or circumstance that is made the cause of your mistake.',
  why: 'The question is about you. Career advisers warn that the more the outcome is blamed on outside factors, the worse the impression, and that interviewers care far more about what you did than about what others did. Name the part that was yours; the rest may stay as a plain fact.',
  ignores:
    'Plain facts about others, also bad ones, when your own fault is the point ("When a teammate missed a deadline, I called them out in front of everyone"); a circumstance that you own in the same or the next sentence ("The deadline was tight, but I should have said so"); blame that you refuse ("I did not blame the vendor", "I could say she was slow, but"); what others say about each other; and, in an answer that puts things right and draws a lesson, what others did after your own deed. How a sentence sounds is weighed by what the answer says around it. In answers to other questions, such as those about a conflict, the other side may be described; only contempt is reported there.',
  sources: [
    '[Tough Interview Questions: Tell Me About A Time When You Failed At Something, Career Services, University of Pennsylvania](https://ulife.vpul.upenn.edu/careerservices/blog/category/graduate/gse/)',
    '[In an interview, how do I talk about a mistake I made?, Office of Career and Professional Development, UC San Francisco](https://career.ucsf.edu/news/in-an-interview-how-do-i-talk-about-a-mistake-i-made)',
  ],
  examples: [
    {
      bad: "I erred by ⟦trusting my manager's numbers⟧.",
      fixed:
        "I erred by trusting my manager's numbers. I should have [… what you could have checked, asked or done yourself].",
    },
    {
      bad: 'I missed the delivery slot because ⟦nobody told me⟧.',
      fixed: 'I missed the delivery slot because I [… what you did or left undone].',
    },
    {bad: '⟦My trainer left out half the steps⟧, so I pressed the wrong button.'},
    {bad: "⟦It wasn't really my fault⟧ that the guests had no rooms."},
    {bad: '⟦If the night shift had told me⟧, I would have known about the gap.'},
    {bad: '⟦The agency gave me wrong numbers⟧.'},
    {bad: 'We went over budget because ⟦the requirements were unclear⟧.'},
    {
      bad: '⟦The other waiter was too lazy⟧.',
      in: {frontMatter: 'question: Tell me about a conflict with a colleague.'},
    },
    {good: 'I trusted the numbers without checking.'},
    {good: 'Because of me the list was wrong.'},
    {good: 'We, as a team, failed to check the list.', note: 'The team is not someone else.'},
    {good: 'When a teammate missed a deadline, I called them out in front of everyone.'},
    {
      good: 'The deadline was tight, and I should have said so on Monday.',
      note: 'A circumstance that is owned at once is no blame.',
    },
    {good: 'The client kept changing the scope, and I said yes each time.'},
    {good: 'The requirements were unclear, so I guessed instead of asking.'},
    {good: "One person couldn't run their experiment in time, so we swapped."},
    {good: 'My foreman was furious that I had ordered the wrong beams.'},
    {good: 'I could say that she was slow to answer, but I was the one who had the number.'},
    {good: 'The old printer was slow, but that is not why I was late: I had not started.'},
    {
      good: 'I had told myself that the others were lazy. I never sent them the files.',
      note: 'What you used to think.',
    },
    {good: 'I told the two men who had broken the gate that I had left it open.'},
    {good: 'I did not blame the vendor, because I had approved the sample myself.'},
    {
      good: 'He kept changing the design, and he never answered my messages.',
      in: {frontMatter: 'question: Tell me about a conflict with a colleague.'},
      note: 'A conflict has two sides, and the other one must be told.',
    },
  ],
  check,
});

function check(answer: Answer, context: RuleContext): void {
  const conduct = answer.kind === 'star' ? undefined : conductIn(answer);
  const owned = findAdmission(answer.sentences, ['act', 'owning']) !== undefined;
  for (const section of answer.sections) {
    for (const [index, sentence] of section.sentences.entries()) {
      const previous = section.sentences[index - 1];
      const next = section.sentences[index + 1];
      const place: Place = {sentence, ...(previous ? {previous} : {}), ...(next ? {next} : {})};
      const charges = candidatesIn(sentence, answer).flatMap((candidate) => {
        const severity = severityOf(candidate, place, {owned, answer, section});
        return severity === undefined ? [] : [{...candidate, severity}];
      });
      // "He had left out half the steps, so I punched him": that others come into it, too, is the lesser fault.
      if (conduct?.has(sentence)) continue;
      for (const charge of distinct(charges)) context.report(toReport(charge, place, context.text));
    }
  }
}
