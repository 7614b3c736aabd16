import {participleLemma} from '../clauses/participles.ts';
import {CONTENT_VERBS} from '../clauses/verb-classes.ts';
import type {Clause, Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {FLOATED} from './words.ts';

/** A passive with its place among the words of its sentence; numbers are indexes into `tokens`. */
export interface Passive {
  readonly clause: Clause;
  /** The clause that has the subject and the finite verb: another one in "The posters needed to be reprinted". */
  readonly host: Clause;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** First auxiliary, or the verb that the infinitive hangs on. */
  readonly first: number;
  /** The be or get that makes the passive. */
  readonly be: number;
  readonly participle: number;
  /** The auxiliary stands before the subject: "Was the client told?" */
  readonly inverted: boolean;
  /** The subject opens the clause and stays there: `which was lost`, `what had been promised`. */
  readonly extracted: boolean;
  /** No subject of its own: the second verb of "was late and was sent". */
  readonly elliptical: boolean;
}

/** The participle, lower case. */
export function participleOf({tokens, participle}: Passive): string {
  return (tokens[participle] as Token).lower;
}

/** The infinitive of the participle; empty where its form tells none. */
export function baseOf(passive: Passive): string {
  return participleLemma(participleOf(passive)) ?? '';
}

/** Index of the first token at an offset or after it; -1 without. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

/** Index of the token behind the last one that ends at an offset or before it. */
export function indexAfter(tokens: readonly Token[], offset: number): number {
  return tokens.findLastIndex((token) => token.end <= offset) + 1;
}

/** Whether the word denies its verb by itself; `never` is an adverb here. */
export function isNot(token: Token | undefined): boolean {
  return token !== undefined && /^(?:not|n't|nt)$/u.test(token.lower);
}

/** Whether the word may stand beside a verb without a part in the sentence. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.pos === 'ADV' ||
    isNot(token) ||
    FLOATED.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    /[^aeiou]ly$/u.test(token.lower)
  );
}

/** Words that are adverbs beside a verb, whatever they are tagged as. */
const ADVERBS = wordSet(`
  already also always both either even first just later longer neither never no nor now once only simply since soon
  still then twice wrong
`);

/** Whether a noun phrase can begin with the word, so that a preposition before it is not stranded. */
export function startsPhrase(token: Token | undefined): boolean {
  if (token === undefined || isAdverb(token)) return false;
  return isOneOf(token.pos, 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'SYM', 'X') || /^["“‘'([]$/u.test(token.text);
}

/** "… without being checked", "… after having been checked", "… instead of being sent": a passive that can follow the verb into the active. */
export function isGerundAfter(other: Clause, {tokens, participle}: Passive): boolean {
  if (other.role !== 'gerund' || other.voice !== 'passive' || other.verb === undefined || other.agent !== undefined)
    return false;
  const at = indexAt(tokens, other.verb.group.start);
  const opener = tokens[at - 1]?.lower ?? '';
  return (
    at > participle &&
    /^(?:being|getting|having (?:been|gotten))\b/u.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`) &&
    (/^(?:without|before|after|despite)$/u.test(opener) || (opener === 'of' && tokens[at - 2]?.lower === 'instead'))
  );
}

/** Whether a subject is written before the verb: "without a harness being checked". */
export function hasOwnSubject({subject, verb}: Clause): boolean {
  return subject !== undefined && !subject.implied && verb !== undefined && subject.end <= verb.start;
}

/** Whether nobody does the verb, and it is none of those that a note leaves "I" out with: "Noticed the file was missing". */
export function isWithoutSubject({start, lemma}: Token, {clauses}: Sentence): boolean {
  const clause = clauses.find(({verb}) => verb?.start === start);
  return (clause?.subject === undefined || clause.subject.implied) && !CONTENT_VERBS.has(lemma);
}

/** Whether `and`, `but`, `or` or a comma stands before a place, adverbs aside. */
export function followsConjunction(tokens: readonly Token[], at: number): boolean {
  let index = tokens.findLastIndex((token) => token.end <= at);
  while (index >= 0 && isAdverb(tokens[index])) index -= 1;
  const token = tokens[index];
  return token !== undefined && (/^(?:and|but|or|yet|then)$/u.test(token.lower) || token.text === ',');
}
