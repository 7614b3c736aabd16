import {findOwnAct, saysSoon} from '../engine/acts.ts';
import {admissionsOf, findAdmission} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import type {Clause, Sentence} from '../engine/clauses.ts';
import {addSentence, lastOfThought} from '../engine/fixes/add-sentence.ts';
import {type Fix, prompt} from '../engine/fixes.ts';
import {saysLearned} from '../engine/lesson/learned.ts';
import {unbroken} from '../engine/long-pattern.ts';
import {hasPhrase, phrase} from '../engine/phrases.ts';
import {defineRule, type RuleContext} from '../engine/rule.ts';
import type {Span} from '../engine/span.ts';
import {sectionsNamed, structureOf} from '../engine/structure.ts';
import {hasPrompt, isUnwritten} from '../engine/unwritten.ts';
import {wordSet} from '../engine/word-set.ts';

export default defineRule({
  id: 'no-action-taken',
  group: 'recovery',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'an Action in which the speaker does nothing, and a mistake after which nothing is done.',
  why: 'The Action is where you show what you are like when something goes wrong. If only others act in it, or things "were sorted out", the interviewer learns about your colleagues and not about you.',
  ignores:
    'What you did together with others counts. In prose, any act of yours after the mistake is enough. That you acted, but do not say how soon, is only a hint at a stronger answer, and only looked for under an Action heading.',
  sources: [
    '[The STAR Method, SuccessWorks, University of Wisconsin–Madison](https://successworks.wisc.edu/the-basics/preparing-for-your-interview-2/the-star-method/): keep the focus on what you did yourself',
  ],
  examples: [
    {
      bad: '⟦It was a hard week. The office sent a new invoice, and the client was very kind about it.⟧',
      fixed:
        'It was a hard week. The office sent a new invoice, and the client was very kind about it. I [… what you did, and how soon].',
      in: {section: 'action'},
    },
    {bad: '⟦The files were restored from the backup by Monday.⟧', in: {section: 'action'}},
    {bad: '⟦I felt terrible and did not know what to think. My manager called the customer.⟧', in: {section: 'action'}},
    {bad: '⟦She found the spare part in the van.⟧', in: {section: 'action'}},
    {good: 'I rang the client as soon as I saw it, and the office sent a new invoice.', in: {section: 'action'}},
    {good: 'Called her at once. Drove over with the right boxes.', in: {section: 'action'}},
    {good: 'We pulled the page within ten minutes and wrote to everyone who had seen it.', in: {section: 'action'}},
    {
      good: '**Situation:** A tram company.\n\n**Task:** I wrote the rules for the display.\n\n**Action:** I forgot to say what it shows without data.\n\n**Result:** It froze for an evening. I wrote to every reader who had complained.',
      in: {section: 'file'},
      note: 'The mistake is told in the Action, and what was done about it after that.',
    },
    {good: 'Within an hour I had sent the right list to all of them.', in: {section: 'action'}},
    {good: 'The first thing I did was to ring the ward.', in: {section: 'action'}},
    {good: 'My first step was telling my manager, that same afternoon.', in: {section: 'action'}},
    {good: 'The fix was a second lock on the pump house, with the key at the office.', in: {section: 'action'}},
  ],
  check(answer, {report, text}) {
    const structure = structureOf(answer);
    const prompts = hasPrompt(text, answer);
    if (structure === 'prose' && answer.kind === 'mistake' && !prompts) checkProse(answer, text, report);
    if (structure !== 'divided') return;
    const sections = sectionsNamed(answer, 'action');
    const sentences = sections.flatMap((section) => section.sentences);
    const first = sentences[0];
    const last = sentences.at(-1);
    if (!first || !last) return;
    if (sections.some((section) => isUnwritten(section, text))) return;
    const act = findOwnAct(sentences);
    if (act === undefined && sentences.some(hadActed)) return;
    if (act === undefined && tellsMistakeInAction(answer, sentences)) return;
    if (act === undefined && !sentences.some(namesOwnStep)) {
      report({
        ...spanOf(sections[0]?.sentences ?? sentences),
        message: 'In this Action, you do nothing yourself.',
        fixes: [addAct(last, text)],
      });
    } else if (
      act &&
      answer.kind === 'mistake' &&
      sections.every(({names}) => names.length === 1) &&
      !sentences.some((sentence) => saysSoon(sentence) || hasPhrase(sentence, SPAN_OF_TIME))
    ) {
      report({
        ...spanOfAct(findOwnAct(sentences, ({role}) => role === 'main') ?? act),
        severity: 'hint',
        message: 'This Action does not say how soon you acted.',
        about: 'how soon',
      });
    }
  },
});

/** "Within an hour I had sent the right list": under Action, what was done by then is what was done. */
function hadActed(sentence: Sentence): boolean {
  return (
    saysSoon(sentence) &&
    sentence.clauses.some(
      ({subject, verb, voice, negated, role}) =>
        role === 'main' &&
        voice === 'active' &&
        !negated &&
        subject?.person === 1 &&
        verb?.tense === 'past' &&
        verb.perfect,
    )
  );
}

/** "I cried for ten minutes, then I went to her", "two days later": when it was done is said, if only between the lines. */
const SPAN_OF_TIME = phrase(
  unbroken`
    (?:for|after|over|took|within|in) (?:\p{L}+ ){0,2}(?:\p{L}+|\p{N}+) (?:
      seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|weekends?
    )
  `,
  '(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?) (?:later|after|afterwards|passed|went by)',
  'for a while',
  'at (?:first|last)',
  'finally',
  'eventually',
);

/** The words of an act, from its subject to the first pause or the next clause. */
function spanOfAct({clause, sentence}: {clause: Clause; sentence: Sentence}): Span {
  const {subject, verb} = clause;
  const from = subject && !subject.implied && subject.start >= clause.start ? subject.start : verb?.group.start;
  const start = from ?? clause.start;
  const words = sentence.tokens.filter((token) => token.start >= start);
  const next = words.findIndex((token) => !clause.tokens.includes(token) || token.pos === 'PUNCT');
  const last = words[(next < 0 ? words.length : next) - 1];
  return {start, end: Math.max(last?.end ?? start, verb?.group.end ?? start)};
}

/** "A: I did not define it. R: … I wrote to all the readers": the Action holds the mistake, and what was done about it comes later. */
function tellsMistakeInAction(answer: Answer, action: readonly Sentence[]): boolean {
  const last = action.at(-1);
  return (
    findAdmission(action, ['act', 'owning']) !== undefined &&
    findOwnAct(
      answer.sentences.filter(({start}) => start > (last?.start ?? 0)),
      isRepair,
    ) !== undefined
  );
}

/** In prose of fewer words, half a minute when spoken, what was done may have been left out for want of room. */
const ROOM_FOR_ACTION = 70;

function checkProse(answer: Answer, text: string, report: RuleContext['report']): void {
  const {sentences} = answer;
  const at = sentences.findIndex(tellsMistake);
  const mistake = sentences[at];
  // A mistake that comes up only at the end may have been put right before it is named.
  if (mistake === undefined || at > sentences.length / 2 || sentences.length - at < 4) return;
  const rest = sentences.slice(at + 1).filter((sentence) => !ownsUp(sentence) && !onlyLearns(sentence));
  if (rest.some(namesOwnStep) || findOwnAct([mistake], isRepair)) return;
  const isOneTime = isEvent(mistake) && !asksForTrait(answer, at);
  if (findOwnAct(rest) && !(isOneTime && isLeftToOthers(rest))) return;
  const clause = admissionsOf(mistake)[0]?.clause ?? mistake;
  report({
    start: clause.start,
    end: clause.end,
    ...(answer.words < ROOM_FOR_ACTION ? {severity: 'information' as const} : {}),
    message: 'After this, you do nothing about it.',
    fixes: [addAct(lastOfThought(mistake, sentences.slice(at + 1), text), text)],
  });
}

/** Whether a sentence tells of one time: where a habit was the fault, another habit is what was done about it. */
function isEvent(sentence: Sentence): boolean {
  return (
    !hasPhrase(sentence, HABITUAL) &&
    sentence.clauses.some(({verb, role}) => role === 'main' && verb?.tense === 'past' && verb.modal === undefined)
  );
}

/** "A weakness of mine is …. In one meeting I rushed": the event is an example of a trait, and a habit is what helps against that. */
function asksForTrait({question = '', sentences}: Answer, mistakeAt: number): boolean {
  return (
    /\bweak|shortcoming|improve/iu.test(question) ||
    sentences.slice(0, mistakeAt + 1).some((sentence) => hasPhrase(sentence, TRAIT))
  );
}

/** Words by which a trait is announced. */
const TRAIT = phrase(
  'weakness(?:es)?',
  'weak (?:point|spot|side)',
  'shortcomings?',
  '(?:area|thing)s? (?:for|to|i) \\p{L}+ (?:on|at)',
  "i(?:'m| am) (?:\\p{L}+ )?(?:not good|bad|working) (?:at|on)",
  'i (?:tend|struggle)',
);

/** Words by which a fault is told as one that came again and again. */
const HABITUAL = phrase(
  'used to',
  'always',
  'often',
  'never',
  'for (?:years|months|weeks)',
  'every',
  'each(?! other)',
  'usually',
  'kept',
  'tended',
);

/**
 * "The consultant sorted it out. Since then I check the number on each page": whether all that the speaker does is what was drawn from the
 * mistake. An "apology from me" is something that was done, and so may be what "I was on the phone" tells.
 */
function isLeftToOthers(rest: readonly Sentence[]): boolean {
  return findOwnAct(rest, (act) => !isHabit(act)) === undefined && !rest.some(tellsOfSelf);
}

function isHabit({verb, tokens}: Clause): boolean {
  if (verb === undefined || verb.perfect) return false;
  // "I shut it first now": the form of the verb does not tell the tense, "now" does.
  return (
    verb.tense === 'present' ||
    (verb.tense === 'past' &&
      verb.text.toLowerCase() === verb.lemma &&
      tokens.some(({lower}) => lower === 'now' || lower === 'every'))
  );
}

/** Whether a sentence speaks of the speaker at the time, beyond what they noticed, felt or were not able to do. */
function tellsOfSelf(sentence: Sentence): boolean {
  const own = sentence.clauses.filter(({subject}) => subject?.person === 1);
  if (own.length === 0) return sentence.tokens.some(({lower}) => /^(?:me|my|mine|us|our|ours)$/u.test(lower));
  const admitted = admissionsOf(sentence).map(({clause}) => clause);
  return own.some(
    (clause) =>
      clause.verb !== undefined &&
      (clause.verb.tense === 'past' || clause.role === 'infinitive') &&
      !isHabit(clause) &&
      !INWARD.has(clause.verb.lemma) &&
      !admitted.includes(clause),
  );
}

/** Verbs of what goes on in somebody who does nothing. */
const INWARD = wordSet(`
  assume believe cry expect fear feel hear hesitate hope know notice panic realise realize see sleep think want wish
  worry
`);

/** Whether a sentence tells what went wrong, whoever did it: "I let it go by", "the letter was sent to the wrong list". */
function tellsMistake(sentence: Sentence): boolean {
  return (
    admissionsOf(sentence).some(({kind}) => kind === 'act' || kind === 'outcome') ||
    (hasPhrase(sentence, GONE_WRONG) && sentence.clauses.some(({verb}) => verb?.tense === 'past'))
  );
}

/** Words that tell what went wrong where nobody owns it. */
const GONE_WRONG = phrase('(?:the wrong|went wrong|by mistake|in error|incorrectly|wrongly)');

/** "I typed it and didn't check it": more of the mistake, and no repair; but "I told her that I had forgotten it" is one. */
function ownsUp(sentence: Sentence): boolean {
  return (
    admissionsOf(sentence).some(({kind, clause}) => kind === 'act' && clause?.role === 'main') &&
    findOwnAct([sentence], isRepair) === undefined
  );
}

/** "I learned to double-check everything": nothing that was done about the mistake. */
function onlyLearns(sentence: Sentence): boolean {
  return saysLearned(sentence) && findOwnAct([sentence], ({role}) => role === 'main') === undefined;
}

/** Verbs of telling and mending. */
const REPAIR = wordSet(`
  tell apologise apologize admit explain confess inform report call email phone ring write notify alert contact text
  message fix correct replace repair restore refund reimburse pay resend redo rewrite rebuild reprint return cancel
  recall stop check go run drive offer ask work help meet speak talk take own step make thank compensate reschedule
  retrain replan rearrange reorder reassure
`);

function isRepair({verb, tokens}: Clause): boolean {
  // "I said sorry to him", "I gave them their money back"
  if (verb?.lemma === 'say') return tokens.some(({lower}) => lower === 'sorry');
  if (verb?.lemma === 'give') return tokens.some(({lower}) => lower === 'back');
  return REPAIR.has(verb?.lemma ?? '');
}

function addAct(last: Sentence, text: string): Fix {
  const act = `I ${prompt('what you did, and how soon')}.`;
  return {title: 'Add what you did', edits: [addSentence(text, last, act)], safe: false};
}

/** "The first thing I did was to ring the ward", "my next step was telling her", "the fix was a second alarm": an act as a noun. */
function namesOwnStep(sentence: Sentence): boolean {
  if (hasPhrase(sentence, WHAT_I_DID)) return true;
  return sentence.clauses.some(
    ({subject}) =>
      subject !== undefined &&
      /^(?:my|our) (?:\p{L}+ ){0,2}(?:step|move|action|response|reaction|priority|call|apology|fix|solution)s?$/iu.test(
        subject.text,
      ),
  );
}

/** An act announced as a noun. */
const WHAT_I_DID = phrase(
  '(?:what|(?:first|next|second|last|only|one|other) (?:thing|step)|all)(?: that)? (?:i|we) did',
  'the (?:fix|remedy|repair|solution) (?:was|is)',
);

/** From the first sentence to the last. */
function spanOf(sentences: readonly Sentence[]): Span {
  return {start: (sentences[0] as Sentence).start, end: (sentences.at(-1) as Sentence).end};
}
