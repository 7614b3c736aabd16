import {CONTENT_VERBS} from '../clauses/verb-classes.ts';
import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {FLOATED, RAISING, RELATIVES} from './words.ts';

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

/** Index of the first token at an offset or after it; -1 without. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

/** Whether the word denies its verb by itself; `never` is an adverb here. */
export function isNegation(token: Token | undefined): boolean {
  return token !== undefined && /^(?:not|n't|nt)$/u.test(token.lower);
}

/** Whether the word may stand beside a verb without a part in the sentence. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.pos === 'ADV' ||
    isNegation(token) ||
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

/** Reads a passive clause; undefined when its words do not stand as the rewrite needs them. */
export function readPassive(clause: Clause, sentence: Sentence): Passive | undefined {
  const {tokens, clauses} = sentence;
  const {verb, auxiliary} = clause;
  if (clause.voice !== 'passive' || verb === undefined || auxiliary === undefined) return undefined;
  const host = hostOf(clause, sentence);
  if (host?.verb === undefined) return undefined;
  const subject = host.subject;
  const be = indexAt(tokens, auxiliary.start);
  const participle = indexAt(tokens, verb.start);
  const first = Math.min(indexAt(tokens, host.verb.group.start), be);
  if (first < 0 || be < first || participle <= be) return undefined;
  const inverted =
    subject !== undefined && subject.start > (tokens[first] as Token).start && subject.start < verb.start;
  const lead = clauses.find((other) => other.auxiliary?.start === auxiliary.start) ?? clause;
  const opening = subject && tokens[indexAt(tokens, subject.start)];
  // "which file", "whose bag": the determiner may stand outside of the subject; but "in which two files were lost".
  const before = subject && indexAt(tokens, subject.start) - 1;
  // "which he's allowed to eat": what opens the clause is no part of its subject.
  const apart =
    opening?.pos === 'DET' ||
    (opening?.pos === 'PRON' && opening.lower !== 'one') ||
    before === undefined ||
    tokens[before - 1]?.pos === 'ADP';
  const determiner = apart ? undefined : tokens[before];
  const relative = host.link !== undefined && RELATIVES.has(host.link.text.toLowerCase());
  // "mistakes like that": a pronoun.
  const beforeLink = host.link && tokens[indexAt(tokens, host.link.start) - 1];
  const that =
    !BEFORE_PRONOUN.has(beforeLink?.lower ?? '') &&
    host.role === 'relative' &&
    host.link?.text.toLowerCase() === 'that';
  // "What had been agreed was ignored": what opens the clause inside, which is the subject of the other.
  const isWhole = sentence.clauses.some(
    (other) =>
      other !== host &&
      other.verb !== undefined &&
      subject !== undefined &&
      other.verb.start > subject.start &&
      other.verb.end < auxiliary.start,
  );
  const opensWithRelative =
    (!isWhole &&
      RELATIVES.has(opening?.lower ?? '') &&
      // "My colleague who proofreads had been called away": the verb of another clause.
      (/^(?:what|which|whose)/u.test(opening?.lower ?? '') ||
        onlyAdverbs(tokens, opening?.end ?? 0, host.verb.group.start))) ||
    /^(?:which|what|whose)$/u.test(determiner?.lower ?? '');
  const extracted =
    !inverted &&
    (opensWithRelative ||
      ((relative || that) && host.link !== undefined && onlyAdverbs(tokens, host.link.end, host.verb.group.start)));
  const elliptical = !inverted && !extracted && isElliptical(host, lead, sentence);
  return {clause, host, sentence, tokens, first, be, participle, inverted, extracted, elliptical};
}

/** Words after which "that" is a pronoun: "mistakes like that". */
const BEFORE_PRONOUN = wordSet('about as at by for from in like of on than to with');

function hostOf(clause: Clause, sentence: Sentence): Clause | undefined {
  if (clause.role !== 'infinitive' && clause.role !== 'gerund') return clause;
  const parent = parentOf(clause, sentence);
  const alone = clause.role === 'gerund' ? clause : undefined;
  if (parent?.verb === undefined || clause.verb === undefined || !RAISING.has(parent.verb.lemma)) return alone;
  const end = Math.max(parent.verb.end, parent.verb.particle?.end ?? 0);
  return onlyAdverbs(sentence.tokens, end, clause.verb.group.start) ? parent : alone;
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

/** Whether nothing but adverbs stands between two places. */
function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.every((token) => token.start < from || token.end > to || isAdverb(token));
}

/** Whether the verb takes its subject over from an earlier verb. */
function isElliptical(host: Clause, lead: Clause, {tokens, clauses}: Sentence): boolean {
  const {subject, verb} = host;
  if (subject === undefined || verb === undefined) return true;
  return clauses.some(
    (other) =>
      other !== host &&
      other !== lead &&
      other.role !== 'relative' &&
      other.verb !== undefined &&
      other.subject?.start === subject.start &&
      other.verb.start > subject.end &&
      other.verb.end <= verb.group.start &&
      followsConjunction(tokens, verb.group.start),
  );
}

/** Whether `and`, `but`, `or` or a comma stands before a place, adverbs aside. */
export function followsConjunction(tokens: readonly Token[], at: number): boolean {
  let index = tokens.findLastIndex((token) => token.end <= at);
  while (index >= 0 && isAdverb(tokens[index])) index -= 1;
  const token = tokens[index];
  return token !== undefined && (/^(?:and|but|or|yet|then)$/u.test(token.lower) || token.text === ',');
}
