import type {Sentence} from '../clauses.ts';
import {unbroken} from '../long-pattern.ts';
import {isOneOf} from '../one-of.ts';
import {hasPhrase, phrase} from '../phrases.ts';
import {NO_HABIT, VAGUE_ACTS} from './verbs.ts';

/** Whether a sentence has a lesson that would fit any mistake: "I learned a lot", "to be more careful". */
export function isHollow(sentence: Sentence): boolean {
  return hasPhrase(sentence, HOLLOW);
}

/** Words of a lesson that would fit any mistake. */
const HOLLOW = phrase(
  unbroken`
    learn(?:ed|t)? (?:
      a lot|so much|much|loads|many things|a great deal|
      from (?:it|this|that|my|the) ?(?:mistakes?|experience|errors?)?
    )
  `,
  unbroken`
    (?:more|too|extra|very) (?:
      careful|cautious|attentive|diligent|thorough|aware|mindful|patient|focused|professional|responsible|organi[sz]ed
    )
  `,
  'pay(?:ing)? (?:more |closer |better )?attention',
  'do better',
  'try harder',
  'work(?:ing)? on (?:it|this|that|myself|my)',
  'look after myself',
  "(?:be|am|'m|been|become) a (?:much )?better (?:person|employee|listener|communicator|leader|colleague|worker|manager)",
  'everyone makes mistakes',
  'mistakes happen',
  'nobody is perfect',
  'no one is perfect',
  'is (?:everything|key|the most important \\p{L}+)',
  'are (?:everything|key|the most important \\p{L}+)',
);

/**
 * Whether a sentence speaks of a change and names none: "since then I'm much more careful", "I would communicate more". Whatever else is done in
 * it ("… and count each bag twice") is one.
 */
export function onlyMeansWell(sentence: Sentence): boolean {
  return (
    (isHollow(sentence) || hasPhrase(sentence, EFFORT)) &&
    // "…, and no order has been late since", "…: every order goes out in writing".
    !sentence.tokens.some(({lower}) => /^(?:no|nobody|nothing|none|never|which|[:;–—])$/u.test(lower)) &&
    sentence.clauses.every(
      ({verb, role, link, negated}) =>
        !negated &&
        (verb === undefined ||
          (role === 'subordinate' && isOneOf(link?.kind, 'time', 'condition', 'cause')) ||
          (role === 'gerund' && link?.kind === 'time') ||
          VAGUE_ACTS.has(verb.lemma) ||
          NO_HABIT.has(verb.lemma)),
    )
  );
}

/** Promises of trying harder. */
const EFFORT = phrase(
  '(?:do|doing|try|trying|give|giving) (?:it )?my (?:very )?best',
  unbroken`
    (?:communicate|listen|plan|prioriti[sz]e|focus|care|work|try|think|concentrate|prepare) (?:\p{L}+ )?(?:more|better|harder)
  `,
);

/** Whether a lesson at least names an act to be done: "to read numbers back", "the importance of double-checking". */
export function namesAct(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.verb !== undefined &&
      (clause.role === 'infinitive' || clause.role === 'gerund' || clause.verb.modal !== undefined) &&
      !VAGUE_ACTS.has(clause.verb.lemma),
  );
}
