import {defineRule} from '../engine/rule.ts';
import {conductIn} from './red-flag/conduct.ts';
import {quote} from './shared/quote.ts';

export default defineRule({
  id: 'red-flag',
  group: 'content',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary:
    'conduct that ends an interview: violence, theft, forgery, lying, harassment, intoxication, a breach of confidence, or dismissal for it.',
  why: 'The interviewer hears a risk, not a lesson. However well the story ends, an employer cannot ignore that you broke the law, deceived somebody, or harmed someone on purpose. Choose an honest error of judgement or care instead.',
  ignores:
    'What others did ("I caught a colleague stealing and reported it"), what was done to you, accidents ("I sent the confidential list to the wrong address"), other senses of the words ("stole the show", "killed the process", "fired up"), and what you refused to do.',
  sources: [
    '[March8: How best to answer “tell me about a mistake you made”](https://march8.com/articles/interview-how-to-answer-tell-me-about-a-mistake-you-made)',
  ],
  examples: [
    {bad: 'We were behind, so ⟦I falsified the temperature log⟧.'},
    {bad: '⟦I lied to my boss⟧ about the date.'},
    {bad: '⟦I was not honest with the customer⟧ about the crack.'},
    {bad: '⟦I punched a colleague⟧ in the stock room.'},
    {bad: "⟦I told the customer that it had shipped when it hadn't⟧."},
    {bad: "⟦I called in sick when I wasn't⟧, and went to the match."},
    {bad: 'I forgot my own, so ⟦I logged in with her password⟧.'},
    {bad: 'In my second job ⟦I was fired for stealing⟧.'},
    {bad: '⟦I showed up hungover⟧ to the opening.'},
    {bad: 'I sent the form a week late. ⟦I lost my job over it⟧.'},
    {bad: '⟦I came to my shift after a few drinks⟧.'},
    {bad: '⟦I shouted at a junior in front of the whole kitchen⟧.'},
    {bad: '⟦I signed off six boilers without opening one⟧.'},
    {good: 'I caught a colleague stealing from the till and reported it.'},
    {good: 'I killed the process, and it was the wrong one.'},
    {good: 'I was not honest with myself about how long it would take.'},
    {good: 'It would have been dishonest to say nothing, so I told her.'},
    {good: 'I was fired up for the pitch and talked too fast.'},
    {good: 'I was afraid that I would lose my job over it.'},
    {good: 'I typed the rota after a few hours of sleep and they let me go over the slides again.'},
    {good: 'My demo stole the show, and I forgot to mention the price.'},
    {good: 'I hit the target in May, and I stopped calling old clients.'},
    {good: 'My manager wanted me to backdate the form, and I refused to falsify it.'},
    {good: 'I accidentally sent confidential figures to the wrong client.'},
    {good: 'I shouted at the apprentice to jump clear of the beam.'},
    {good: 'I signed for six boilers without opening the boxes.'},
    {good: 'The supplier lied to us, and I had not asked for a second quote.'},
  ],
  check(answer, {report, text}) {
    for (const conduct of [...conductIn(answer).values()].flat())
      report({...conduct, message: `${quote(text, conduct)} is conduct that an employer cannot overlook.`});
  },
});
