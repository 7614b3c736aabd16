import {admissionsOf, findAdmission} from '../engine/admission.ts';
import type {Answer, Section} from '../engine/answer.ts';
import {clearestClaim, findClaim, isLikelier} from '../engine/claims.ts';
import type {Sentence} from '../engine/clauses.ts';
import {lowerText} from '../engine/lower-text.ts';
import {hasPhrase, phrase} from '../engine/phrases.ts';
import {defineRule, type Severity} from '../engine/rule.ts';
import {comesAfterMistake} from '../engine/sections.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {wordSet} from '../engine/word-set.ts';
import {isQuotedAt} from './shared/clause-places.ts';
import {ownsBeside} from './shared/owns-beside.ts';
import {promptForEvent} from './shared/prompt-for-event.ts';
import {quote} from './shared/quote.ts';
import {isSupposedAt} from './shared/supposed.ts';

export default defineRule({
  id: 'no-mistake',
  group: 'content',
  kinds: ['mistake'],
  severity: 'error',
  summary: 'a claim that there was never a mistake, or that none comes to mind.',
  why: 'Everybody makes mistakes, and the interviewer has asked for one of yours. An answer that has none sounds like someone who does not look back, does not notice, or would rather not say. A small, real mistake that you put right says much more for you.',
  ignores:
    'A mistake that was not repeated ("I have never made that mistake again"), the time before it ("I had never used the system"), and what someone used to believe ("I thought that I could not fail"). Where a mistake is owned all the same, the denial is reported as a warning; a second denial, and one that stands where you tell what you did about it, is only information.',
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
    {good: "I got it wrong, and I don't always get such things right."},
    {good: 'I have never had one returned since.', in: {section: 'result'}},
    {good: "I couldn't think of anything to say to the customer, so I said nothing, which was wrong."},
  ],
  check(answer, {report, text}) {
    const denials = denialsIn(answer);
    const clearest = clearestClaim(
      answer,
      denials.map(({sentence}) => sentence),
      'no-mistake',
    );
    for (const {sentence, section, ...denial} of denials) {
      // What is denied after the mistake is rather another one.
      const isMain = sentence === clearest && !comesAfterMistake(section.name);
      report({
        ...denial,
        message: `${quote(text, denial)} says that there is no mistake to tell.`,
        ...severityOf(isMain, ownsBeside(answer, sentence)),
        // One event is enough, and it does not belong among what came of it.
        fixes: isMain ? promptForEvent(sentence, denial) : [],
      });
    }
  },
});

interface Denial extends Span {
  readonly sentence: Sentence;
  readonly section: Section;
}

function denialsIn(answer: Answer): readonly Denial[] {
  const found: Denial[] = [];
  let isOwned = false;
  for (const section of answer.sections) {
    for (const sentence of section.sentences) {
      const denial = findClaim(answer, sentence, 'no-mistake');
      if (denial !== undefined && isDenial(answer, sentence, denial) && !(isOwned && isOfAfterwards(section, sentence)))
        found.push({...denial, sentence, section});
      isOwned ||= findAdmission([sentence], ['act', 'owning', 'outcome', 'announcement']) !== undefined;
    }
  }
  return found;
}

function isDenial(answer: Answer, sentence: Sentence, denial: Span): boolean {
  if (isQuotedAt(sentence, denial.start) || isSupposedAt(sentence, denial.start)) return false;
  if (tellsOfMistakes(sentence) || noticesMistake(sentence)) return false;
  if (ownsInstead(sentence, denial) || isPartial(sentence, denial)) return false;
  // "They got it wrong, not me": that there was a mistake is not denied, only whose it was, or that it matters. "I've never been any good at
  // names", "They all say that I never say no": what never was is no mistake.
  return !(['blame-shifting', 'defensive-language', 'character-flaw', 'non-mistake'] as const).some((kind) => {
    const other = findClaim(answer, sentence, kind);
    return other !== undefined && overlaps(other, denial) && isLikelier(answer, sentence, kind, 'no-mistake');
  });
}

/** What is told all the same contradicts a denial, and a second one says nothing new. */
function severityOf(isMain: boolean, isOwned: boolean): {readonly severity?: Severity} {
  if (!isMain) return {severity: 'information'};
  return isOwned ? {severity: 'warning'} : {};
}

const SINCE = phrase('since|again|ever after|after that|from then on|from that day|to this day|any ?more');

/**
 * What is told after a mistake that was owned: that it did not happen again ("I have served thirty since and never had one challenged"), or what
 * was done about it ("I went through every record to find the others that were wrong").
 */
function isOfAfterwards(section: Section, sentence: Sentence): boolean {
  return comesAfterMistake(section.name) || hasPhrase(sentence, SINCE) || tellsPlainDeeds(sentence);
}

function tellsPlainDeeds(sentence: Sentence): boolean {
  if (hasPhrase(sentence, NOTHING)) return false;
  return sentence.clauses.every(({negated, verb}) => !negated && (verb === undefined || verb.tense !== 'present'));
}

/** "I got it wrong": whoever says so denies nothing. */
function ownsInstead(sentence: Sentence, denial: Span): boolean {
  if (sentence.clauses.some(({negated}) => negated)) return false;
  if (hasPhrase(sentence, NOTHING) || hasPhrase(sentence, ABOVE_IT)) return false;
  return admissionsOf(sentence).some(
    (admission) => admission.by === 'I' && admission.kind === 'act' && overlaps(admission, denial),
  );
}

const NOTHING = phrase('nothing|never|no|none|nobody|hardly|rarely|seldom|without');

/** "I'm too careful to get things wrong": what somebody is too good for is not done. */
const ABOVE_IT = phrase("i(?:'m| am) (?:simply |just |far |much )?too \\p{L}+ to");

/** "I don't always get German negatives right", "I'm not perfect": a limit that is admitted. */
function isPartial({clauses}: Sentence, denial: Span): boolean {
  const negated = clauses.filter((clause) => clause.negated && overlaps(clause, denial));
  return (
    negated.length > 0 &&
    negated.every(({tokens}) => {
      const words = lowerText(tokens);
      return /(?:n't|not) (?:\p{L}+ ){0,2}?(?:always|everything|every time|perfect|infallible)(?= |$)/u.test(words);
    })
  );
}

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

/** "When I realised, I went through every record to find the others that were wrong": there was something to notice. */
function noticesMistake({clauses}: Sentence): boolean {
  return clauses.some(
    ({link, subject, verb, negated}) =>
      link?.kind === 'time' && subject?.person === 1 && !negated && verb?.tense === 'past' && NOTICING.has(verb.lemma),
  );
}

const NOTICING = wordSet('discover notice realise realize spot');
