import type {Clause, Sentence} from '../clauses.ts';
import {hasPhrase, phrase} from '../phrases.ts';
import {wordSet} from '../word-set.ts';
import {AIDS} from './safeguards.ts';
import {isUndated, MEANING, NO_HABIT, VAGUE_ACTS} from './verbs.ts';

/** "First days are blocked in my calendar", "my uncle reads all contracts before me": under "Lesson", how the speaker's own things are done now. */
export function tellsPractice(sentence: Sentence): boolean {
  const {clauses, tokens} = sentence;
  if (hasPhrase(sentence, RULED) || clauses.some((clause) => isStandingOrder(clause, sentence))) return true;
  if (!tokens.some(({lower}) => /^(?:i|me|my|mine|we|us|our)$/u.test(lower))) return false;
  return clauses.some(({role, verb, subject, voice, question, quoted, negated, tokens: own}) => {
    // "Treat people right": a maxim, of which nobody says that they follow it.
    if (role !== 'main' || verb === undefined || subject === undefined || subject.person === 2) return false;
    if (question || quoted || negated) return false;
    // "I read the contract from the back": the form of the verb does not tell the tense, the heading does.
    if (isUndated(verb) && REPEATED.has(verb.lemma))
      return subject.person === 1 && !own.some(({lower}) => /^(?:ago|at|lot|that|then|yesterday)$/u.test(lower));
    if (verb.tense !== 'present' || verb.modal !== undefined) return false;
    // "I have deleted my own calendar": arranged for good.
    if (verb.perfect) return subject.person === 1 && voice === 'active' && ARRANGING.has(verb.lemma);
    if (voice === 'passive') return true;
    // "I look twice, late or not"
    if (verb.lemma === 'look' && subject.person === 1)
      return own.some(({lower}) => lower === 'twice' || lower === 'first');
    return ![NO_HABIT, VAGUE_ACTS, MEANING].some((verbs) => verbs.has(verb.lemma));
  });
}

/** What nobody would tell as news under "Lesson" if it had been done only once. */
const REPEATED = wordSet('cut read set shut');

/** "My rule of thumb: one patient, one tray", "it is the first line of my notes", "I have my glasses on a string", "gets a text from me". */
const RULED = phrase(
  'my (?:\\p{L}+ )?rule(?: of thumb| now| today| since)?(?: is|:)',
  '(?:is|are) (?:the|my) (?:first|last) (?:\\p{L}+ ){1,2}(?:of|on|in|at) (?:my|our|every|each|any)',
  'my first (?:\\p{L}+ ){1,4}(?:is|goes)',
  '(?:i|we) have (?:my|our) \\p{L}+ (?:on|in|around|by|beside) (?:an?|the|my|our)',
  '(?:gets?|hears?|receives?) (?:[\\p{L}-]+ ){1,4}from (?:me|us)',
);

/** Acts after which things are no longer as they were. */
const ARRANGING = wordSet(`
  add arrange ban block book bring build buy colour create cut delete divide draw drop fit fix give hand hang hire install
  introduce label limit lock mark merge move paint pin post print programme put rebuild remove rename reorganise
  reorganize replace reserve retire rewrite scrap separate set share split stick switch swap tape throw turn write
`);

/**
 * How things are done, whoever does them: "No list leaves my desk without a second name", "two people hold the key", "the draft goes to Anna
 * first", "a spare battery lives in my bag".
 */
function isStandingOrder({role, verb, subject, voice, question, quoted, tokens}: Clause, sentence: Sentence): boolean {
  if (verb === undefined || subject === undefined || question || quoted || role === 'relative') return false;
  if (verb.tense !== 'present' || verb.perfect || subject.person === 2) return false;
  if (verb.modal !== undefined || (voice === 'passive' && role !== 'main')) return false;
  const name = subject.text.toLowerCase();
  const words = sentence.tokens.map(({lower}) => lower);
  const moves = MOVING.has(verb.lemma);
  const isOrdered = words.some((word) => BARRING.has(word) || ORDERING.has(word));
  // "My calendar shows the date two days early"
  if (AIDS.has(subject.head.lower) && TELLING.has(verb.lemma)) return !words.includes('me');
  // "Deadlines are counted by two people", "the chef reads it before it is sent"
  if (CHECKING.has(verb.lemma) && role === 'main' && !CHECKED_BY_ALL.test(name))
    return voice === 'passive' ? isOrdered || words.includes('by') || words.includes('with') : isOrdered;
  if (/^(?:no|nothing|none)\b(?! (?:day|week|night|month|year)s?$)/u.test(name))
    return moves && words.some((word) => BARRING.has(word));
  if (/^(?:two|three|four|both) (?:of us|people|colleagues?|pairs? of eyes|signatures?|names?)\b/u.test(name))
    return !NO_HABIT.has(verb.lemma) && !MEANING_ONLY.has(verb.lemma);
  // "Bills go to accounts on the day they come in"
  const isThing =
    /^(?:the|each|every|all|any|one|our|my) /u.test(name) ||
    (subject.head.lower !== subject.head.lemma && !name.includes(' '));
  if (isThing && moves && verb.lemma !== 'come') return isOrdered;
  return (
    POSTURES.has(verb.lemma) &&
    /^(?:an?|the|my|our|one|two) /u.test(name) &&
    !INTANGIBLE.has(subject.head.lemma) &&
    tokens.some(
      ({lower, start}) => start > verb.end && /^(?:my|our|every|each|next|beside|above|wall|door|desk)$/u.test(lower),
    )
  );
}

/** What papers, goods and people do when they are let through. */
const MOVING = wordSet('come enter go leave move open pass run ship start');

/** What lists and sheets do for those who look at them. */
const TELLING = wordSet('ask begin carry count list say show start');

/** How somebody makes sure. */
const CHECKING = wordSet(`
  check confirm count initial label log measure note read record sign store test weigh write
`);

/** "Everybody reads it before they sign": whoever does, and not only here. */
const CHECKED_BY_ALL = /^(?:everybody|everyone|people|one|nobody|an? (?:good|wise|real|careful)\b.*)$/u;

/** Words that say when or how often. */
const ORDERING = wordSet('day first twice daily weekly every each same');

/** Words that name what has to be there first. */
const BARRING = wordSet('before past through till unless until without');

/** Verbs of meaning, of which nobody holds or shows anything. */
const MEANING_ONLY = wordSet('count cost depend grow matter mean prove remind show teach');

/** Where a thing has its place. */
const POSTURES = wordSet('carry hang hold lie live sit stand stick');

/** What has no place of its own: "The key lies in my attitude". */
const INTANGIBLE = wordSet(`
  answer beauty blame difference fault future happiness heart key lesson life love memory mistake passion power problem
  reason responsibility secret solution strength success trust truth value weakness
`);
