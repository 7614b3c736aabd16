import type {Modal, Sentence} from '../clauses.ts';
import {unbroken} from '../long-pattern.ts';
import {hasPhrase, phrase} from '../phrases.ts';

/** Whether a sentence says outright that something was learned: "I learned …", "It taught me …", "The lesson was …". */
export function saysLearned(sentence: Sentence): boolean {
  return hasPhrase(sentence, LEARNED) || realisesRule(sentence);
}

/** Words that say outright that something was learned, wherever they stand. */
const LEARNED = phrase(
  'learn(?:ed|t|ings?)?',
  'lessons?',
  'taught (?:me|us)',
  'teaches (?:me|us)',
  'takeaways?',
  'take-aways?',
  'took (?:away|from (?:it|this|that))',
  '(?:what|one thing|something|thing) i (?:took|take)(?: away)?',
  'made me (?:a (?:better|more)|realis?z?e|more|think|see|aware|much|appreciate|understand|rethink|stop)',
  'make me (?:a better|more)',
  'helped me (?:to )?(?:grow|become|understand|realis?z?e|see|be|improve|learn|develop|appreciate)',
  '(?:it|this|that|mistake|failure|experience) (?:helped me (?:to )?prepare|turned me into)',
  '(?:an?|my|real|the) (?:real |huge |big |bit of a |loud )?(?:wake-?up call|eye-?opener|turning point|reminder)',
  'opened my eyes',
  'reminded me',
  'showed me',
  '(?<!(?:i|we|he|she|they|and|then) )(?:drove|brought) home (?:to me|how|that|why|the|what|just)',
  'stuck with me',
  'stayed with me',
  'stays with me',
  'sticks with me',
  'shaped (?:how|the way|my|me)',
  "(?:i|i've|it|has|have) (?:really |since |also )?(?:grew|grown)",
  '(?:the|my) moral',
  '(?:came|come|walked|walk|left) away (?:from it |from this |from that )?with',
  unbroken`
    (?:gave|gives|given|provided|provides|offered|brought) (?:me |us )?(?:\p{L}+ ){0,5}(?:
      perspective|appreciation|understanding|respect|insights?|outlook|awareness
    )
  `,
  unbroken`
    gained (?:\p{L}+ ){0,5}(?:
      perspective|appreciation|understanding|respect|insights?|awareness|experience|skills?|confidence
    )
  `,
  unbroken`
    (?:a|my) (?:better|deeper|new|newfound|greater|healthier) (?:\p{L}+ ){0,2}(?:
      perspective|appreciation|understanding|respect|insight|awareness|sense of
    )
  `,
);

/** "I realised that a yes I can't keep is ruder than a no": a rule, in the present tense; "I realised it was late" is only an event. */
function realisesRule(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause, index) =>
      clause.subject?.person === 1 &&
      /^(?:realis|realiz|understand|discover|recogni|appreciate)/u.test(clause.verb?.lemma ?? '') &&
      sentence.clauses
        .slice(index + 1)
        .some(({verb}) => verb?.tense === 'present' || (verb?.modal !== undefined && RULING_MODALS.has(verb.modal))),
  );
}

/** Modals by which a rule is stated. */
const RULING_MODALS: ReadonlySet<Modal> = new Set(['can', 'have to', 'must', 'should']);
