import type {ClauseRole, Participant} from '../clauses.ts';
import type {Token} from '../language.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import type {Group} from './verb-groups.ts';

/** A clause while its sentence is being read. */
export interface Draft {
  readonly group: Group;
  /** Index of the first word, unless words before a relative clause were kept for it. */
  readonly begin: number;
  readonly role: ClauseRole;
  readonly opener?: Opener;
  /** Index into the drafts; the last ones are found when all verbs are known. */
  parent?: number;
  subject?: Participant;
  readonly negated: boolean;
  /** Joined to an earlier clause by `and`, `but`, `so` or a comma. */
  readonly coordinated: boolean;
}

/** Words before a relative clause, kept for the verb that comes after it: `The report` of `The report that I sent was late`. */
export interface Waiting {
  readonly phrase: NounPhrase;
  readonly from: number;
  readonly to: number;
  readonly opener?: Opener;
}

/** What is known of a sentence while its clauses are being found, from left to right. */
export interface Parse {
  readonly tokens: readonly Token[];
  readonly openers: ReadonlyMap<number, Opener>;
  readonly phrases: readonly NounPhrase[];
  /** Keyed by the index of the last word. */
  readonly phraseEndingAt: ReadonlyMap<number, NounPhrase>;
  readonly groups: readonly Group[];
  readonly drafts: Draft[];
  /** For each word the index of the draft that has claimed it, or -1. */
  readonly owner: Int32Array;
  waiting: Waiting | undefined;
}

/** A verb of which the clause is to be found, with all that is known when it is its turn. */
export interface Turn {
  readonly parse: Parse;
  /** Which verb of the sentence it is. */
  readonly index: number;
  readonly group: Group;
  /** The clause of the verb before it. */
  readonly previous: Draft | undefined;
  /** Index of the first word after the previous verb. */
  readonly regionStart: number;
}

/** Index of the last word of a verb group, its particle included. */
export function lastOf(group: Group): number {
  return Math.max(group.verb, group.particle ?? 0, group.last ?? 0);
}

/** Whether the group is one word in its base form, so that it may be an infinitive, an imperative or a present tense. */
export function isBareBase(tokens: readonly Token[], group: Group): boolean {
  const word = tokens[group.verb] as Token;
  return group.first === group.verb && word.lower === word.lemma;
}
