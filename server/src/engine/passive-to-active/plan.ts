import type {Clause, Sentence} from '../clauses.ts';
import type {Edit} from '../fixes.ts';
import {type Actor, type HiddenActor, hiddenActor, namedActor} from './agent.ts';
import {leavesParticiple, type Member, membersOf, sharesAuxiliary} from './members.ts';
import {isNobodysDeed} from './nobodys-deed.ts';
import {type ObjectText, objectText} from './object.ts';
import type {Passive} from './passive.ts';
import {readPassive} from './read-passive.ts';
import {isBeyondRewriting} from './refusals.ts';
import {type PassiveSubject, subjectOf} from './subject.ts';

/** Who is to do what in the active. */
export interface Plan {
  readonly passive: Passive;
  readonly actor: Actor;
  /** The verbs that change together. */
  readonly members: readonly Member[];
  /** Undefined where the actor takes no place of a subject: `which was lost`, "… and was sent". */
  readonly subject: PassiveSubject | undefined;
  readonly object: ObjectText;
}

/** A passive that is to be rewritten, with `actor` for whom it does not name, and the edits that change its sentence before. */
export interface RewriteRequest {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly source: string;
  readonly actor: HiddenActor;
  readonly earlier: readonly Edit[];
}

/** Decides who acts on what; undefined where that cannot be told or would not be true. */
export function planRewrite({clause, sentence, source, actor: hidden, earlier}: RewriteRequest): Plan | undefined {
  const first = sentence.clauses.find((other) => sharesAuxiliary(other, clause));
  const passive = first && readPassive(first, sentence);
  if (passive === undefined || isBeyondRewriting(passive)) return undefined;
  const named = namedActor(passive, source);
  if (named === undefined || (named === 'none' && isNobodysDeed(passive, hidden))) return undefined;
  const members = membersOf(passive, named === 'none' ? undefined : named, hidden, source);
  if (members === undefined || leavesParticiple(members)) return undefined;
  const takesSubject = !passive.extracted && !passive.elliptical;
  const subject = takesSubject ? subjectOf(passive) : undefined;
  if (takesSubject && subject === undefined) return undefined;
  const object = objectText(passive, subject, source, earlier);
  if (object === undefined) return undefined;
  return {passive, actor: named === 'none' ? hiddenActor(hidden) : named, members, subject, object};
}
