import type {Answer} from '../engine/answer.ts';
import {findClaim} from '../engine/claims.ts';
import {hasVerb, type Sentence} from '../engine/clauses.ts';
import type {Fix} from '../engine/fixes.ts';
import {lineStart} from '../engine/lines.ts';
import {findPhrase, phrase} from '../engine/phrases.ts';
import {defineRule} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {wordSet} from '../engine/word-set.ts';
import {findCircumstance} from './defensive-language/circumstances.ts';
import {findPlainExcuse} from './defensive-language/plain-excuses.ts';
import {reportsOutcome} from './defensive-language/reported-outcome.ts';
import {isRefused, isTakenSeriously} from './defensive-language/taken-seriously.ts';
import {ancestorsOf, clauseAt} from './shared/clause-places.ts';
import {isMentioned} from './shared/mentioned.ts';
import {isAllThatIsOwned, ownsFault} from './shared/owns-beside.ts';
import {quote} from './shared/quote.ts';
import {removeWords} from './shared/remove-words.ts';

/** Words that open a defence, and that can go without loss: what they defend stays, as a plain fact. */
const PLEA = phrase(
  'in (?:my|our) (?:own )?defen[cs]e',
  'in my (?:own )?justification',
  'in my own favou?r',
  'to be (?:entirely |completely )?fair (?:to|on|with) (?:me|myself|us|ourselves)',
  'in (?:all )?fairness to (?:me|myself|us)',
);

export default defineRule({
  id: 'defensive-language',
  group: 'ownership',
  kinds: ['mistake'],
  severity: 'warning',
  yieldsTo: ['blame-shifting', 'no-mistake', 'red-flag'],
  summary: 'an excuse or a mistake made small, such as "in my defence" or "anyone would have done the same".',
  why: 'An excuse tells the interviewer that you still argue with the mistake instead of having learned from it, and a mistake that you are excused for is too weak an example to be worth telling. Just tell what happened: whoever listens will find the mitigating circumstances alone.',
  ignores:
    'What others said to comfort you, small things that you take seriously ("It was only a small sum, but it was her money"), excuses that you refuse ("There is no excuse"), and those that the rest of the sentence or the next one takes back.',
  sources: ['[Serious mistakes in interviews, Plastics, Wabash College](https://blog.wabash.edu/plastics/2012/02/)'],
  examples: [
    {
      bad: "⟦In my defence⟧, I'd only been on the ward for three weeks.",
      fixed: "I'd only been on the ward for three weeks.",
    },
    {bad: '⟦Anyone in my position would have clicked it⟧.'},
    {bad: "⟦I forgot one guest, and it wasn't a big deal⟧."},
    {bad: "⟦It's not like anyone was waiting for that parcel⟧."},
    {bad: "⟦I'm sorry if anyone was offended⟧."},
    {bad: '⟦How was I supposed to know⟧ that the road was closed?'},
    {good: 'There is no excuse for not calling her back.'},
    {good: 'He told me that everybody forgets something, which was kind, but I had let a guest down.'},
    {good: 'It was only a small sum, but it was her money and I had lost track of it.'},
    {good: 'I could have known, because the notice had been hanging in the canteen for a week.'},
    {good: 'I defended the budget in front of the board a week later.'},
    {
      good: 'I quoted the old price for a kitchen. I rang the couple that evening and gave them the right one. Nobody lost money, and they still came. Since then I check each quote against the list of the day.',
      in: {section: 'file'},
      note: 'That nobody suffered is a result, after what was done about the mistake.',
    },
  ],
  check(answer, {text, report}) {
    for (const [index, sentence] of answer.sentences.entries()) {
      const pleas = findPhrase(sentence, PLEA).filter(
        (plea) => !isMentioned(plea, sentence) && !beginsNoun(plea, sentence) && !isRefused(sentence),
      );
      for (const plea of pleas) {
        const edit = removeWords(text, plea, sentence);
        report({
          ...plea,
          message: `${quote(text, plea)} opens an excuse.`,
          fixes: edit ? [{title: `Leave out ${quote(text, plea)}`, edits: [edit], safe: true}] : [],
        });
      }
      const excuse =
        findClaim(answer, sentence, 'defensive-language') ??
        findPlainExcuse(sentence, isAllThatIsOwned(sentence, answer)) ??
        findCircumstance(sentence, answer.sentences[index - 1]);
      if (excuse === undefined || pleas.some((plea) => overlaps(plea, excuse))) continue;
      if (isComfort(excuse, sentence) || isTakenSeriously(excuse, sentence, answer.sentences[index + 1])) continue;
      if (reportsOutcome(sentence, answer.sentences.slice(0, index))) continue;
      if (ownsFault(answer.sentences[index + 1])) continue;
      report({
        ...excuse,
        message: `${quote(text, excuse)} excuses the mistake or makes it small.`,
        fixes: leaveOut(excuse, sentence, answer, text),
      });
    }
  },
});

/** "In my defence speech I said so": the place where something was said. */
function beginsNoun({end}: Span, {tokens}: Sentence): boolean {
  const next = tokens.find((token) => token.start >= end);
  return next?.pos === 'NOUN' && next.lower === next.lemma;
}

/** Verbs by which others comfort. */
const SAYING = wordSet('add admit agree answer assure explain feel insist joke reassure reply say tell think write');

/** Said by someone else ("She told me it could have happened to anyone"), or with the speaker as the one who did it. */
function isComfort({start}: Span, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, start);
  if (clause === undefined) return false;
  return (
    clause.quoted ||
    // "Her words were taken out of context by me."
    clause.agent?.person === 1 ||
    // Not "To be fair, the sign said wet floor", where to be fair is nobody's but the speaker's.
    ancestorsOf(clause, sentence).some(
      ({subject, verb}) =>
        subject?.person === 3 && subject.start !== clause.subject?.start && SAYING.has(verb?.lemma ?? ''),
    )
  );
}

/** An excuse that has a sentence of its own goes with it, unless it is all that its section says. */
function leaveOut(excuse: Span, sentence: Sentence, {sections}: Answer, text: string): readonly Fix[] {
  const mains = sentence.clauses.filter((clause) => clause.role === 'main' && hasVerb(clause));
  const isAlone = sections.some(({sentences}) => sentences.length === 1 && sentences[0] === sentence);
  if (mains.length > 1 || isAlone || excuse.end < (mains[0]?.end ?? 0) - 1) return [];
  const after = /^[^\S\n]*/u.exec(text.slice(sentence.end))?.[0].length ?? 0;
  const isLast = /^[^\S\n]*(?:\n|$)/u.test(text.slice(sentence.end));
  const line = text.slice(lineStart(text, sentence.start), sentence.start);
  const before = isLast ? line.length - line.trimEnd().length : 0;
  return [
    {
      title: 'Leave out this sentence',
      edits: [{start: sentence.start - before, end: sentence.end + after, text: ''}],
      safe: false,
    },
  ];
}
