import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import type {Span} from '../span.ts';
import {wordSet} from '../word-set.ts';
import {followsConjunction, indexAt, isAdverb, type Passive} from './passive.ts';
import {RAISING, RELATIVES} from './words.ts';

/** Reads a passive clause; undefined when its words do not stand as the rewrite needs them. */
export function readPassive(clause: Clause, sentence: Sentence): Passive | undefined {
  const {tokens, clauses} = sentence;
  const {verb, auxiliary} = clause;
  if (clause.voice !== 'passive' || verb === undefined || auxiliary === undefined) return undefined;
  const host = hostOf(clause, sentence);
  if (host?.verb === undefined) return undefined;
  const {subject} = host;
  const {group} = host.verb;
  const be = indexAt(tokens, auxiliary.start);
  const participle = indexAt(tokens, verb.start);
  const first = Math.min(indexAt(tokens, group.start), be);
  if (first < 0 || be < first || participle <= be) return undefined;
  const inverted =
    subject !== undefined && subject.start > (tokens[first] as Token).start && subject.start < verb.start;
  const extracted = !inverted && isExtracted({sentence, host, group, auxiliary});
  const lead = clauses.find((other) => other.auxiliary?.start === auxiliary.start) ?? clause;
  const elliptical = !inverted && !extracted && isElliptical(host, lead, sentence);
  return {clause, host, sentence, tokens, first, be, participle, inverted, extracted, elliptical};
}

function hostOf(clause: Clause, sentence: Sentence): Clause | undefined {
  if (clause.role !== 'infinitive' && clause.role !== 'gerund') return clause;
  const parent = parentOf(clause, sentence);
  const alone = clause.role === 'gerund' ? clause : undefined;
  if (parent?.verb === undefined || clause.verb === undefined || !RAISING.has(parent.verb.lemma)) return alone;
  const end = Math.max(parent.verb.end, parent.verb.particle?.end ?? 0);
  return onlyAdverbs(sentence.tokens, end, clause.verb.group.start) ? parent : alone;
}

/** Whether nothing but adverbs stands between two places. */
function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.every((token) => token.start < from || token.end > to || isAdverb(token));
}

/** Where the subject of a passive is looked for. */
interface Place {
  readonly sentence: Sentence;
  readonly host: Clause;
  /** The verb group of the host. */
  readonly group: Span;
  /** The be or get of the passive. */
  readonly auxiliary: Span;
}

/** Whether the subject opens the clause and stays there. */
function isExtracted(place: Place): boolean {
  return opensWithRelative(place) || hasRelativeDeterminer(place) || hasLinkForSubject(place);
}

/** "what had been promised" */
function opensWithRelative({sentence, host, group, auxiliary}: Place): boolean {
  const {tokens, clauses} = sentence;
  const {subject} = host;
  const opening = subject && tokens[indexAt(tokens, subject.start)];
  if (subject === undefined || opening === undefined || !RELATIVES.has(opening.lower)) return false;
  // "What had been agreed was ignored": what opens the clause inside, which is the subject of the other.
  const isWhole = clauses.some(
    (other) =>
      other !== host &&
      other.verb !== undefined &&
      other.verb.start > subject.start &&
      other.verb.end < auxiliary.start,
  );
  // "My colleague who proofreads had been called away": the verb of another clause.
  return !isWhole && (/^(?:what|which|whose)/u.test(opening.lower) || onlyAdverbs(tokens, opening.end, group.start));
}

/** "which file", "whose bag": the determiner may stand outside of the subject; but "in which two files were lost". */
function hasRelativeDeterminer({sentence: {tokens}, host: {subject}}: Place): boolean {
  if (subject === undefined) return false;
  const at = indexAt(tokens, subject.start);
  const opening = tokens[at];
  // "which he's allowed to eat": what opens the clause is no part of its subject.
  const apart =
    opening?.pos === 'DET' || (opening?.pos === 'PRON' && opening.lower !== 'one') || tokens[at - 2]?.pos === 'ADP';
  return !apart && /^(?:which|what|whose)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** "the file that was lost", but "mistakes like that": a pronoun. */
function hasLinkForSubject({sentence: {tokens}, host: {link, role}, group}: Place): boolean {
  if (link === undefined) return false;
  const opener = link.text.toLowerCase();
  const before = tokens[indexAt(tokens, link.start) - 1];
  const that = opener === 'that' && role === 'relative' && !BEFORE_PRONOUN.has(before?.lower ?? '');
  return (RELATIVES.has(opener) || that) && onlyAdverbs(tokens, link.end, group.start);
}

/** Words after which "that" is a pronoun: "mistakes like that". */
const BEFORE_PRONOUN = wordSet('about as at by for from in like of on than to with');

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
