import {MAX_LENGTH} from '../engine/answer.ts';
import {plural} from '../engine/plural.ts';
import {defineRule} from '../engine/rule.ts';
import {speakingSeconds} from '../engine/speaking-time.ts';
import {placeOfAnswer, structureOf} from '../engine/structure.ts';
import {isUnwritten} from '../engine/unwritten.ts';
import {endsBeforeAction} from './shared/told-parts.ts';

/** As long as two minutes at 130 words a minute, so that an example is easy to build. */
const TWO_MINUTES = 'I rang the client, told her what I had done, and drove over with the right boxes. '
  .repeat(16)
  .trim();

export default defineRule({
  id: 'answer-length',
  group: 'structure',
  kinds: ['mistake', 'star'],
  severity: 'information',
  summary: 'an answer that takes too short or too long to be spoken, and a file that is too long to be judged.',
  why: 'Career services advise one to two minutes, and not more than three. Much less leaves out what was asked for, and after three minutes the listener waits for the end.',
  ignores:
    'Texts of a few lines, and drafts: an Action that has not been begun or, in what is short, any section that is still to be written. Headings, front matter, code and comments are not spoken and not counted.',
  sources: [
    '[STAR Technique, Career Center, University of Maryland, Baltimore County](http://careers.umbc.edu/students/interview/questions/star/): answers can take one to two minutes',
    '[What is your greatest failure?, Peervuu](https://medium.com/@Peervuu/answering-the-job-interview-question-what-is-your-greatest-failure-and-what-did-you-learn-from-it-91e93be29c73): no longer than three minutes',
  ],
  options: {
    minimumSeconds: {
      default: 45,
      minimum: 1,
      description: 'The shortest speaking time of an answer, in seconds.',
    },
    maximumSeconds: {
      default: 180,
      minimum: 1,
      description: 'The longest speaking time of an answer, in seconds.',
    },
  },
  examples: [
    {bad: `⟦## Situation⟧\n\nIt was a Saturday.\n\n## Action\n\nI rang her at once.`, in: {section: 'file'}},
    {bad: `⟦# The boxes⟧\n\n${TWO_MINUTES}\n\n${TWO_MINUTES}`, in: {section: 'file'}},
    {
      bad: `⟦${TWO_MINUTES.slice(0, 81)}⟧ I then stayed with her until it was done. She had them by noon, and she came back a week later with another order. I was glad.`,
      in: {section: 'file'},
    },
    {good: `## Action\n\n${TWO_MINUTES}`, in: {section: 'file'}},
    {good: '## Situation\n\nIt was a Saturday, and', in: {section: 'file'}, note: 'Only just begun.'},
    {
      good: '## Situation\n\nIt was a Saturday in June.\n\n## Action\n\nI rang her at once.\n\n## Result\n\n[… how it ended]',
      in: {section: 'file'},
      note: 'Half written.',
    },
    {good: 'I sent it to the wrong client.', in: {section: 'file'}, note: 'A note, not an answer.'},
  ],
  check(answer, {options, wordsPerMinute, report, text}) {
    if (structureOf(answer) === 'note' || endsBeforeAction(answer)) return;
    const seconds = speakingSeconds(answer.words, wordsPerMinute);
    const {minimumSeconds: least, maximumSeconds: most} = options;
    const inWords = (limit: number): number => Math.round((limit * wordsPerMinute) / 60);
    const words = `${answer.words} words take ${spoken(seconds)} to speak`;
    if (seconds < least && !answer.sections.some((section) => isUnwritten(section, text))) {
      report({
        ...placeOfAnswer(answer),
        message: `This answer is short: its ${words}. Aim for at least ${spoken(least)}, or ${inWords(least)} words.`,
        about: 'length',
      });
    } else if (seconds > most) {
      report({
        ...placeOfAnswer(answer),
        message: `This answer is long: its ${words}. Aim for at most ${spoken(most)}, or ${inWords(most)} words.`,
        about: 'length',
      });
    }
  },
  checkDocument({text}, {report}) {
    if (text.length <= MAX_LENGTH) return;
    const end = text.indexOf('\n');
    report({
      start: 0,
      end: Math.min(end < 0 ? text.length : end, 120),
      severity: 'warning',
      message: `This file is longer than ${MAX_LENGTH.toLocaleString('en')} characters, so nothing in it is judged.`,
      about: 'file',
    });
  },
});

/** A speaking time in plain words. */
function spoken(seconds: number): string {
  if (seconds < 100) return plural(seconds, 'second');
  const minutes = plural(Math.floor(seconds / 60), 'minute');
  const rest = seconds % 60;
  return rest === 0 ? minutes : `${minutes} and ${plural(rest, 'second')}`;
}
