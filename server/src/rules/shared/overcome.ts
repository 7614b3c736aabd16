import type {Answer} from '../../engine/answer.ts';
import {makesClaim} from '../../engine/claims.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {namesChange} from '../../engine/lesson/change.ts';
import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import {hasPhrase, phrase} from '../../engine/phrases.ts';
import type {Span} from '../../engine/span.ts';

/** Sentences after a weakness in which something can still be done about it. */
const REACH = 4;

/** Whether a sentence, of an answer or a section, or one of the next tells what the speaker does about a weakness. */
export function isWorkedOn(answer: Answer, sentences: readonly Sentence[], index: number): boolean {
  const [sentence, ...next] = sentences.slice(index, index + 1 + REACH);
  const isLearning = (one: Sentence): boolean => hasPhrase(one, LEARNING);
  return (
    (sentence !== undefined && isLearning(sentence)) ||
    next.some(
      (one, at) =>
        isLearning(one) ||
        (namesChange(one) &&
          !isWeakness(answer, one) &&
          !hasPhrase(one, GIVEN_UP) &&
          !(at === 0 && hasPhrase(one, GOING_ON))),
    )
  );
}

/** "I've tried lists, but I never stick with it": nothing came of it. */
const GIVEN_UP = phrase(
  "(?:never|don't|didn't|can't|couldn't) (?:stick|keep (?:it|that|them|this) up|last|lasted|work|worked|help|helped)(?= with|[.,;!]|$)",
  '(?:gave|give) up',
  'to no avail',
);

/** "I'm lazy. It has become a habit", "I care too much. I still do it every time": right after a trait, "it" is the trait itself, which goes on. */
const GOING_ON = phrase(
  '(?:it|this|that) still (?:happens|is)(?= every| each| all| now|[.!]|$)',
  '^(?:and |but )?i still (?:do|am)(?: it| that| this| so)?(?= every| each| all|[.!]|$)',
  '(?:got|gets|getting|gotten|become|became|only) (?:even |much |a lot )?worse(?=[.!]|$)',
  "(?:it|this|that)(?:'s| is| has)(?: now)? become (?:a|my|part of my) (?:habit|routine|nature)(?! to| of)",
  '(?:like|the same as) (?:this|that) ever since',
  "(?:no longer|don't|do not) (?:really )?care(?= any| what| about|[.!]|$)",
  'now you know',
);

/**
 * "I've taken a course in delegation", "to overcome this I block two hours", "I'm learning to answer with the state of my calendar"; who says
 * no more than "I'm learning to let go", "I've learned to set better boundaries" or "I'm working on it" names nothing that is done.
 */
const LEARNING = phrase(
  "i(?:'m| am|'ve been| have been) (?:\\p{L}+ )?(?:learning (?:how )?to|practi[sc]ing) (?:\\p{L}+ ){0,4}(?:with|by|before|until|using)",
  unbroken`
    i(?:'ve| have) (?:\p{L}+ )?learn(?:ed|t) (?:how )?to (?!be )(?:\p{L}+ ){1,6}(?:
      with|by|before|until|using|when|whenever|as soon as|every|each|first|instead
    )
  `,
  unbroken`
    i(?:'m|'ve| am| have)?(?: been)? (?:\p{L}+ )?(?:
      took|taken|taking|done|attended|attending|completed|joined|booked|enrolled|enroled|signed up
    ) (?:\p{L}+ ){0,4}(?:courses?|class|classes|workshops?|training|coaching|lessons|seminars?|sessions|therapy)
  `,
  unbroken`
    to (?:overcome|fix|tackle|address|counter|combat|counteract|correct|improve (?:on )?) ?(?:
      this|it|that|my (?:weakness|habit|tendency)
    ),? (?:i|my)
  `,
);

/** Whether a trait is told as one that the speaker does something about, or as the background of one event. */
export function isOvercome(answer: Answer, sentences: readonly Sentence[], index: number, span: Span): boolean {
  const sentence = sentences[index];
  return (
    (sentence !== undefined && leadsToEvent(sentence, span)) ||
    (sentences[index + 1]?.clauses.some((clause) => isOwnDatedEvent(clause)) ?? false) ||
    isWorkedOn(answer, sentences, index)
  );
}

/** "I'm bad at faces, and I greeted the wrong man", "the fifth time the load stayed in the yard": what follows in the sentence is one event. */
export function leadsToEvent({clauses}: Sentence, {end}: Span): boolean {
  return clauses.some(
    (clause) => isPastEvent(clause) && (clause.verb?.group.start ?? 0) >= end && (isOwn(clause) || isDated(clause)),
  );
}

/** "For a month I said nothing": one event of the speaker's own. */
function isOwnDatedEvent(clause: Clause): boolean {
  return isPastEvent(clause) && isOwn(clause) && isDated(clause);
}

function isPastEvent({verb, role, voice, quoted, negated, tokens}: Clause): boolean {
  return (
    verb !== undefined &&
    role === 'main' &&
    voice === 'active' &&
    !quoted &&
    verb.tense === 'past' &&
    !verb.perfect &&
    !/^(?:be|have|get)$/u.test(verb.lemma) &&
    // "let" and "put" may be the present, "did not call" may not.
    (negated || verb.text.toLowerCase() !== verb.lemma) &&
    !tokens.some(({lower}) => /^(?:always|never|often|usually|constantly|would|used)$/u.test(lower))
  );
}

function isOwn({subject}: Clause): boolean {
  return subject?.person === 1;
}

/** Nouns by which an event is dated. */
const TIME = longPattern`
  ^(?:
    day|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter|term|season|time|monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|
    october|november|december
  )s?$
`;

/** "The fifth time the load stayed in the yard": the clause begins with when. */
function isDated({subject, tokens}: Clause): boolean {
  return subject !== undefined && tokens.some(({lower, end}) => end <= subject.start && TIME.test(lower));
}

/** "I start late. I lose my notes every time": a second habit does not mend the first. */
function isWeakness(answer: Answer, sentence: Sentence): boolean {
  return (['character-flaw', 'non-mistake'] as const).some((kind) => makesClaim(answer, sentence, kind, 'likely'));
}
