import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import {unbroken} from '../long-pattern.ts';
import {wordSet} from '../word-set.ts';
import {AIDS} from './safeguards.ts';
import {isUndated, MEANING, NO_HABIT, VAGUE_ACTS} from './verbs.ts';

/** Whether a clause tells how something is done today, by whomever and with whatever. */
export function isPractice(clause: Clause, sentence: Sentence): boolean {
  return (
    isHabit(clause, sentence) ||
    isNowSo(clause) ||
    isHelp(clause, sentence) ||
    hasAid(clause, sentence) ||
    takesUp(clause, sentence)
  );
}

/** "I always confirm in writing", "I now read it back", "we check twice": what the speaker does as a rule. */
function isHabit(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (!verb || clause.voice === 'passive' || clause.question || clause.quoted) return false;
  if (subject?.person !== 1 || clause.role === 'relative' || clause.link?.kind === 'condition') return false;
  // "I understand how much depends on it", but "that is how we do it"
  if (/^how$/iu.test(clause.link?.text ?? '') && parentOf(clause, sentence)?.verb?.lemma !== 'be') return false;
  // "I read it every Thursday": the form of the verb does not tell the tense, "every" does.
  if (isUndated(verb) && clause.role === 'main')
    return clause.tokens.some(({lower}) => lower === 'every' || lower === 'each');
  if (verb.tense !== 'present' || verb.perfect || verb.modal !== undefined) return false;
  if (verb.progressive) return clause.tokens.some(({lower}) => lower === 'now' || lower === 'always');
  if (!NO_HABIT.has(verb.lemma)) return clause.role === 'main' || clause.role === 'subordinate';
  const words = clause.tokens.map(({lower}) => lower);
  // "I always have a second person look", "now I work from a list": the adverb makes the habit.
  return verb.lemma !== 'be' && /^(?:have|look|run|work|say|need|lead)$/u.test(verb.lemma)
    ? words.some((word) => /^(?:now|always|never|every|usually|each)$/u.test(word))
    : false;
}

/** "Every order now goes on the pad", "my first sentence is now the allergy": how things are done today. */
function isNowSo(clause: Clause): boolean {
  const {verb} = clause;
  // "I read the code back to the customer now": the form of the verb does not tell the tense, "now" does.
  if (
    verb &&
    isUndated(verb) &&
    clause.subject?.person === 1 &&
    clause.tokens.findLast(({pos}) => pos !== 'PUNCT')?.lower === 'now'
  )
    return true;
  return (
    verb?.tense === 'present' &&
    clause.role !== 'relative' &&
    !(tellsOfPerson(clause) && NO_HABIT.has(verb.lemma)) &&
    clause.tokens.some(({lower}) => lower === 'now')
  );
}

/** "I", "he", "they": what they are or feel now is no practice, unlike "it is now the first line". */
function tellsOfPerson({subject}: Clause): boolean {
  return subject?.person === 1 || /^(?:he|she|they)$/iu.test(subject?.text ?? '');
}

/** "A colleague reads it before it goes out", "my phone rings every Thursday": somebody or something else that keeps the next mistake off. */
function isHelp(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (!verb || subject?.person !== 3 || clause.role !== 'main' || clause.question || clause.quoted) return false;
  if (verb.tense !== 'present' || verb.perfect || verb.modal !== undefined || clause.negated) return false;
  return (
    HELPER.test(subject.text) &&
    ![NO_HABIT, VAGUE_ACTS, MEANING].some((verbs) => verbs.has(verb.lemma)) &&
    sentence.tokens.some(({lower}) => /^(?:before|until|first|every|each|twice|again|daily|weekly)$/u.test(lower))
  );
}

/** Somebody who looks after the speaker, or with them: "a colleague", "another pair of eyes", "our mill". */
const HELPER = new RegExp(
  unbroken`
    ^(?:
      (?:someone|somebody)(?: else)?|(?:another|my|our) .+|(?:a|the) (?:second|third|different) .+|
      (?:a|one|two) (?:of (?:my|our) )?(?:colleagues?|co-?workers?|team ?mates?|peers?|people|persons?)
    )$
  `,
  'iu',
);

/** "I have a one-page checklist which I fill in", "there's a yellow note on my screen". */
function hasAid({verb, subject, negated, quoted, question, tokens}: Clause, sentence: Sentence): boolean {
  if (verb?.tense !== 'present' || verb.perfect || verb.modal !== undefined) return false;
  if (negated || quoted || question) return false;
  const has = subject?.person === 1 && /^(?:have|keep|use|carry)$/u.test(verb.lemma);
  const is = verb.lemma === 'be' && tokens.some(({lower, start}) => lower === 'there' && start < verb.start);
  if (!has && !is) return false;
  const after = sentence.tokens.filter(({start}) => start >= verb.token.end).slice(0, 8);
  return !after.some(({lower}) => lower === 'no') && after.some(({lower, pos}) => pos === 'NOUN' && AIDS.has(lower));
}

/** "I started to read them aloud", "my team began sharing one list", "stopped guessing", but not "he started laughing". */
function takesUp({verb, subject, negated, quoted}: Clause, sentence: Sentence): boolean {
  if (verb === undefined || negated || quoted || !TAKING_UP.has(verb.lemma)) return false;
  if (subject !== undefined && subject.person !== 1 && !OWN_GROUP.test(subject.text)) return false;
  const after = sentence.tokens.filter(({start}) => start >= verb.token.end);
  return after[0]?.lower === 'to' ? after[1] !== undefined : /.ing$/u.test(after[0]?.lower ?? '');
}

/** Verbs for the first or the last time of what is done again and again. */
const TAKING_UP = wordSet('begin quit start stop');
/** "my team", "the whole ward", "everyone in our office": those who change with the speaker. */
const OWN_GROUP =
  /^(?:my|our)\b|^(?:everyone|everybody)\b|\b(?:team|crew|staff|ward|shift|office|company|group|class|department)$/iu;
