import {tailOf} from '../../engine/admission/clause-words.ts';
import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {findAdmission} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {isEffect, isEnd} from './effects.ts';

/** "The gloves were no good, so I dropped the tray.": in a snippet, a clause beside which the speaker does nothing but what came of it. */
export function isAllThatIsTold(clause: Clause, sentence: Sentence, answer: Answer): boolean {
  if (clause.role !== 'main' && clause.link?.kind !== 'cause') return false;
  if (!sentence.clauses.every((other) => other === clause || comesOf(other, clause, sentence))) return false;
  return answer.sentences.every((other) => {
    if (other === sentence || !other.clauses.some(isOwn)) return true;
    return other.start < sentence.start ? other.clauses.some((one) => isEnd(one, other)) : isEffect(other);
  });
}

function isOwn({subject}: Clause): boolean {
  return subject !== undefined && (subject.person === 1 || isOwnProduct(subject.text));
}

function comesOf(other: Clause, clause: Clause, sentence: Sentence): boolean {
  if (!isOwn(other) || other.role === 'relative' || other.link?.kind === 'content') return true;
  if (isThwarted(other, clause, sentence)) return true;
  const isAfter = other.start > clause.start || clause.link?.kind === 'cause';
  if (other.subject?.person !== 1) return other.link?.kind === 'result';
  return isAfter && isEnd(other, sentence);
}

/** "Wrong date went out, purchasing was late", "I did my best, but my team was slow": what somebody else is said to have been in the way of. */
export function isThwarted(other: Clause, clause: Clause, sentence: Sentence): boolean {
  if (clause.role !== 'main' || other.start >= clause.start || other.role !== 'main') return false;
  // "I didn't see it through: the second letter never went out" tells what came of an own deed.
  if (clause.link === undefined)
    return isEnd(other, sentence) && findAdmission([sentence], ['act', 'owning']) === undefined;
  return (
    clause.link.kind === 'contrast' &&
    other.subject?.person === 1 &&
    other.verb !== undefined &&
    EFFORT.test(`${other.verb.lemma} ${tailOf(other, sentence)}`)
  );
}

/** What somebody says who has nothing to be sorry for. */
const EFFORT = longPattern`
  ^(?:
    do (?:my|our) (?:best|part|share|job|bit|utmost)|do (?:everything|all i|what i could)|try (?:\p{L}+ )?(?:everything|hard|my best)|
    work (?:\p{L}+ )?hard|plan (?:it|everything) (?:well|carefully)|be (?:ready|prepared|on time)|give (?:it )?my (?:all|best)|
    have an? (?:great|good|solid|perfect|clear) (?:idea|plan)
  )(?: |$)
`;
