import {isOwnProduct} from '../../engine/admission/own-product.ts';
import type {Answer} from '../../engine/answer.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {isBadOutcome, isEffect} from './effects.ts';

/** "The gloves were no good, so I dropped the tray.": in a snippet, a clause beside which the speaker does nothing but what came of it. */
export function isAllThatIsTold(clause: Clause, sentence: Sentence, answer: Answer): boolean {
  if (clause.role !== 'main' && clause.link?.kind !== 'cause') return false;
  if (!sentence.clauses.every((other) => other === clause || comesOf(other, clause, sentence))) return false;
  return answer.sentences.every((other) => {
    if (other === sentence || !other.clauses.some(isOwn)) return true;
    return other.start < sentence.start ? other.clauses.some((one) => isBadOutcome(one, other)) : isEffect(other);
  });
}

function isOwn({subject}: Clause): boolean {
  return subject !== undefined && (subject.person === 1 || isOwnProduct(subject.text));
}

function comesOf(other: Clause, clause: Clause, sentence: Sentence): boolean {
  if (!isOwn(other) || other.role === 'relative') return true;
  const isAfter = other.start > clause.start || clause.link?.kind === 'cause';
  if (other.subject?.person !== 1) return other.link?.kind === 'result';
  return isAfter && isBadOutcome(other, sentence);
}
