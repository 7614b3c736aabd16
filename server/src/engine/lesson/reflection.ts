import type {Clause, Sentence} from '../clauses.ts';
import {unbroken} from '../long-pattern.ts';
import {isOneOf} from '../one-of.ts';
import {hasPhrase, phrase} from '../phrases.ts';
import {wordSet} from '../word-set.ts';

/** Whether a sentence looks back with a judgement, or ahead with an intention. */
export function reflects(sentence: Sentence): boolean {
  return hasPhrase(sentence, REFLECTED);
}

/** Whether a sentence says what the speaker would do another time: "Next time I would …", "If I could do it again, …". */
export function looksAhead(sentence: Sentence): boolean {
  return (
    hasPhrase(sentence, REFLECTED) &&
    sentence.clauses.some(
      ({verb, subject}) => subject?.person === 1 && (verb?.modal === 'would' || verb?.modal === 'will'),
    )
  );
}

/** Words that look back with a judgement, or ahead with an intention: what the speaker made of it. */
const REFLECTED = phrase(
  'next time',
  'in (?:the )?future',
  'for the future',
  'going forward',
  'moving forward',
  'from now on',
  '(?:in|with|the benefit of) hindsight',
  'looking back',
  'in retrospect',
  '(?:if i (?:could|had|were|was)|were i to) (?:\\p{L}+ ){0,3}(?:again|differently|over)',
  'do(?:ne)? (?:\\p{L}+ ){0,2}(?:differently|again)',
  'differently',
  unbroken`
    i (?:\p{L}+ ){0,2}(?:
      vowed|swore|resolved|promised myself|told myself|reminded myself|committed myself|
      decided (?:to never|never|to always|that i)
    )
  `,
  "i've been (?:much |far |a lot |way )?(?:more|better)",
  "i(?:'m| am)(?: now)? (?:\\p{L}+ ){0,2}(?:more|better)",
  "i(?:'ve| have)(?: since| now)? (?:become|gotten|got) (?:\\p{L}+ ){0,2}(?:more|better)",
  '(?:a|the) key (?:is|to)',
  '(?:made|makes|making) (?:me|us) (?:\\p{L}+ )?(?:better|stronger|wiser|smarter|humble|humbler)',
  '(?:got|gotten|become|became|getting) (?:\\p{L}+ )?(?:better|more)',
  'my (?:\\p{L}+ )?(?:rule|rules|motto|mantra|principle|approach)',
  "that(?:'s| is| was) (?:why|the reason)",
  '(?:is|was) the reason',
  '(?:because of (?:that|this|it)),?',
  unbroken`
    (?:it's|it is|is) (?:\p{L}+ ){0,2}(?:
      important|better|best|crucial|key|essential|vital|everything|okay|ok|worth|critical|paramount|always|never
    )
  `,
  '(?:importance|value|power|danger|dangers|cost) of',
  'how (?:important|vital|crucial|much|easily|quickly|essential|critical|dangerous|valuable|costly|necessary)',
);

/** Whether a sentence measures what was done against what could have been: "I should have asked", "I'm far more confident". */
export function hasHindsight(sentence: Sentence): boolean {
  return hasPhrase(sentence, HINDSIGHT);
}

/** Words that measure what was done against what could have been. */
const HINDSIGHT = phrase(
  "(?:should|could|ought to|would)(?:'ve| have| of) (?:\\p{L}+ )?(?:\\p{L}+)",
  '(?:what )?i (?:\\p{L}+ )?(?:needed|need|ought) to',
  "wish (?:that )?i(?:'d| had)",
  '(?:more|much|far|greater) (?:\\p{L}+ )?(?:confident|confidence|self-aware|resilient|prepared|capable|comfortable)',
);

/**
 * "You can't fix what you don't measure", "asking early costs less", "every email gets a second look": the last words of a story in the
 * present tense, by the speaker or about things in general.
 */
export function isReflection(clause: Clause): boolean {
  const {verb, subject} = clause;
  if (!verb || !subject || clause.role !== 'main' || clause.question || clause.quoted) return false;
  if (verb.tense !== 'present' || verb.perfect || verb.progressive) return false;
  const after = clause.tokens.filter(({start}) => start >= verb.token.end).slice(0, 2);
  if (verb.lemma === 'be' && after.some(({lower}) => CLOSING.has(lower))) return false;
  if (THINKING.has(verb.lemma)) return false;
  if (subject.person !== 3) return subject.person === 2 || !subject.plural;
  const first = subject.text.toLowerCase().split(/\s/u)[0] ?? '';
  // "Rare and random often means one machine of many": without an article, things in general.
  if (isOneOf(clause.tokens[0]?.pos, 'NOUN', 'ADJ') && subject.head.pos === 'NOUN') return true;
  return EMPTY_SUBJECTS.has(first) || /ing$/u.test(first);
}

/** Words that close a story by how it was and not by what it taught. */
const CLOSING = wordSet(`
  afraid fine friend friends glad good grateful great happy here honest lucky not ok okay proud sorry still sure
  there
`);

/** Subjects that name nobody and nothing. */
const EMPTY_SUBJECTS = wordSet(`
  a an anyone anything each every everything it my no nobody nothing one somebody someone that these this what
`);

/** Verbs of what goes on in a head, and not of what is done. */
const THINKING = wordSet('admit doubt feel guess hate hope like love mean remember say seem suppose think want');
