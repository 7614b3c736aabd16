import {admissionsOf} from '../../engine/admission.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordsOf} from '../../engine/phrases.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {ancestorsOf} from '../shared/clause-places.ts';
import {announcesCause, isBadOutcome, isEffect} from './effects.ts';

/** A sentence with its neighbours in the same answer. */
export interface Place {
  readonly sentence: Sentence;
  readonly previous?: Sentence;
  readonly next?: Sentence;
}

/** Whether what a clause tells is made the cause of something that went wrong. */
export function isMadeCause(clause: Clause, {sentence, previous, next}: Place): boolean {
  const {clauses} = sentence;
  const index = clauses.indexOf(clause);
  const ancestors = ancestorsOf(clause, sentence);
  const line = [clause, ...ancestors];
  for (const [at, member] of line.entries()) {
    const parent = line[at + 1];
    if (member.link?.kind === 'cause') {
      if (parent === undefined) {
        // "Because nobody told me." and "Because they were slow, we lost the order."
        return (
          clauses.some((other) => !line.includes(other) && isBadOutcome(other, sentence)) ||
          (previous?.clauses.some((other) => isBadOutcome(other, previous)) ?? false)
        );
      }
      if (isBadOutcome(parent, sentence) || hasTrouble(parent)) return true;
      if (clauses.some((other) => !line.includes(other) && isBadOutcome(other, sentence))) return true;
    }
    if (parent !== undefined && announcesCause(parent, sentence)) return true;
  }
  const later = clauses.slice(index + 1).filter((other) => !line.includes(other));
  if (later.some((other) => other.link?.kind === 'result' && isBadOutcome(other, sentence))) return true;
  if (LEADS_ON.test(lowerText(sentence.tokens.filter(({start}) => start >= clause.end - 1)))) return true;
  if (
    clause.role !== 'relative' &&
    later.some(
      (other) =>
        other.link?.kind === 'addition' &&
        other.subject?.start !== clause.subject?.start &&
        isBadOutcome(other, sentence),
    )
  )
    return true;
  return isEffect(next) && (next?.clauses.some((other) => isBadOutcome(other, next)) ?? false);
}

/** "… and left out half the steps, that's why I pressed the wrong button", "…, which meant we were late" */
const LEADS_ON = longPattern`
  (?:
    that 's why|thats why|which (?:is|was) why|which (?:meant|led|caused|made|resulted|cost|put|left|delayed|set)|
    and that (?:meant|caused|led|made|'s how)|resulting in|leading to|causing|meaning|
    making it (?:impossible|hard|difficult)|leaving (?:me|us)|so of course
  )(?: |$)
`;

function hasTrouble(clause: Clause): boolean {
  return clause.tokens.some(({lower}) => TROUBLE_NAMES.has(lower));
}

/** Words by which trouble is named. */
const TROUBLE_NAMES = wordSet(`
  delay delayed delays error errors failed failure issue issues late mistake mistakes problem problems trouble wrong
`);

/** "Because of me the list was wrong": whether words that sound like blame name the speaker as the cause. */
export function namesSpeakerAsCause(span: Span, sentence: Sentence): boolean {
  const text = wordsOf(sentence);
  return admissionsOf(sentence).some(
    ({clause, kind, start, end}) =>
      clause === undefined &&
      kind === 'owning' &&
      overlaps({start, end}, span) &&
      /^(?:because of|due to|thanks to|caused by|down to) /u.test(text.slice(start - sentence.start)),
  );
}
