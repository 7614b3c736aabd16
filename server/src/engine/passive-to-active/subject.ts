import {type Participant, parentOf} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Span} from '../span.ts';
import {indexAfter, indexAt, type Passive} from './passive.ts';
import {phraseEnd} from './subject-end.ts';
import {extendLeft} from './subject-left.ts';
import {mayBegin} from './subject-start.ts';
import {isUnclear} from './unclear-subjects.ts';

/** The whole noun phrase that the passive speaks of, which becomes the object. */
export interface PassiveSubject {
  /** What the actor replaces. */
  readonly span: Span;
  /** What moves behind the verb; shorter than `span` in "Not all the rows were …". */
  readonly object: Span;
  /** Closed by a comma, which stays when words follow: "the contract, a long one, was signed on". */
  readonly comma: boolean;
  /** "Not all": the negation goes to the verb. */
  readonly negated: boolean;
  readonly first: Token;
  readonly words: number;
}

/** Finds the whole subject phrase; undefined where it cannot be told from what stands around it. */
export function subjectOf(passive: Passive): PassiveSubject | undefined {
  const {host, tokens, first, inverted} = passive;
  const {subject} = host;
  if (subject === undefined || subject.implied) return undefined;
  const begin = beginOf(passive, subject);
  const end = indexAfter(tokens, subject.end);
  const to = inverted ? end : phraseEnd(tokens, end, first);
  if (begin === undefined || to === undefined) return undefined;
  const {from, framed} = begin;
  if (!(framed || mayBegin(passive, from)) || isUnclear(tokens, from, to)) return undefined;
  const negated = tokens[from - 1]?.lower === 'not';
  const start = negated ? from - 1 : from;
  const last = tokens[to - 1] as Token;
  return {
    span: {start: (tokens[start] as Token).start, end: last.end},
    object: {
      start: (tokens[from] as Token).start,
      end: last.text === ',' ? (tokens[to - 2] as Token).end : last.end,
    },
    negated,
    comma: last.text === ',',
    first: tokens[start] as Token,
    words: tokens.slice(from, to).filter((token) => token.pos !== 'PUNCT').length,
  };
}

/** Index of the first word of the subject, and whether a frame that does not belong to it stands before it. */
function beginOf(
  passive: Passive,
  subject: Participant,
): {readonly from: number; readonly framed: boolean} | undefined {
  const {host, sentence, tokens, first} = passive;
  let begin = indexAt(tokens, subject.start);
  // "The list of people who wanted a refund was misplaced": the relative clause tells where the phrase begins.
  for (const other of sentence.clauses) {
    if (parentOf(other, sentence) !== host || other.role !== 'relative' || other === host) continue;
    if (other.subject === undefined || other.link === undefined || other.subject.end > other.link.start) continue;
    if (other.subject.start < subject.start) begin = indexAt(tokens, other.subject.start);
  }
  const from = extendLeft(passive, begin);
  const opening = tokens[from];
  if (opening?.pos !== 'ADP' || /^(?:about|over|around|nearly|at|up|close)$/u.test(opening.lower))
    return {from, framed: false};
  // "For one wedding the wrong Saturday got entered": a frame is not part of the subject.
  const start = tokens.findLastIndex(
    ({pos}, index) =>
      index > from + 1 && index < first && pos === 'DET' && !isOneOf(tokens[index - 1]?.pos, 'ADP', 'CCONJ'),
  );
  return start < 0 ? undefined : {from: start, framed: true};
}
