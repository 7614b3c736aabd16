import type {Clause, Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {lowerText} from '../lower-text.ts';
import {hasOwnSubject, indexAt, isGerundAfter, isNot, type Passive} from './passive.ts';

/** What other clauses of the sentence do not allow a passive: they lean on it, or part it from its subject. */

/** "On day three she was moved, and from then on calls got dropped": another clause stands between. */
export function isPartedFromSubject({clause, host, sentence, tokens, first, elliptical, extracted}: Passive): boolean {
  const {subject} = host;
  if (elliptical || extracted || subject === undefined) return false;
  return sentence.clauses.some(
    (other) =>
      other.role === 'main' &&
      other !== host &&
      other !== clause &&
      other.verb !== undefined &&
      other.subject !== undefined &&
      other.subject.start > subject.end &&
      other.verb.end < (tokens[first] as Token).start,
  );
}

/** "before it should have been", "this one was not": leans on the participle of another verb. */
export function hasLeaningClause({sentence}: Passive): boolean {
  return sentence.clauses.some((clause) => isCutShort(clause, sentence));
}

function isCutShort({verb, voice, predicate, link}: Clause, {tokens}: Sentence): boolean {
  if (verb === undefined) return false;
  if (!/^(?:be|do|have)$/u.test(verb.lemma) || voice !== 'active' || predicate !== undefined) return false;
  if (/^(?:where|how|what|who|when|why)$/iu.test(link?.text ?? '')) return false;
  let at = indexAt(tokens, verb.group.end);
  while (at >= 0 && isNot(tokens[at])) at += 1;
  const next = tokens[at];
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ';
}

/** "It was sent despite having been checked": what follows speaks of the subject that is taken away, unless it has its own. */
export function leavesGerundDangling(passive: Passive): boolean {
  const {clause, host, sentence} = passive;
  return sentence.clauses.some(
    (other) =>
      other.role === 'gerund' &&
      other !== clause &&
      isPassiveGroup(passive, other) &&
      !(hasOwnSubject(other) && other.subject?.start !== host.subject?.start) &&
      !isGerundAfter(other, passive) &&
      (other.parent === undefined ||
        sentence.clauses[other.parent] === host ||
        sentence.clauses[other.parent] === clause),
  );
}

function isPassiveGroup({tokens}: Passive, {verb}: Clause): boolean {
  if (verb === undefined) return false;
  const {start, end} = verb.group;
  return /\b(?:being|been|getting)\b/iu.test(
    lowerText(tokens.filter((token) => token.start >= start && token.end <= end)),
  );
}
