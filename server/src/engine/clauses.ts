import {assembleClauses} from './clauses/assemble.ts';
import {participleLemma} from './clauses/participles.ts';
import type {Tagger, Token} from './language.ts';
import type {Span} from './span.ts';

/** A noun phrase with the person it stands for. */
export interface Participant extends Span {
  readonly text: string;
  /** The word that decides person and number: `manager` in `my line manager at the time`. */
  readonly head: Token;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  /** Supplied from the context: the dropped "I" of `Forgot to attach the file.` has the empty span before the verb. */
  readonly implied: boolean;
}

/** A modal in its full form (`'ll` and `gonna` are `will`, `ought to` is `should`), or a verb of several words that works as one. */
export type Modal =
  | 'can'
  | 'could'
  | 'may'
  | 'might'
  | 'must'
  | 'shall'
  | 'should'
  | 'will'
  | 'would'
  | 'about to'
  | 'be to'
  | 'going to'
  | 'have to'
  | 'supposed to';

/** A verb with its auxiliaries. */
export interface VerbGroup extends Span {
  /** The lexical verb as written (`entered` in `had not been entered`); span likewise. */
  readonly text: string;
  readonly lemma: string;
  readonly token: Token;
  /** Tense of the whole group; `none` for infinitives, gerunds and participles without an auxiliary. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly modal?: Modal;
  /** A particle that belongs to the verb: `out` in `sent it out`, `off` in `was called off`. */
  readonly particle?: Token;
  /** All words of the group from the first auxiliary to the verb, adverbs and the subject of an inversion included. */
  readonly group: Span;
}

/** How a clause is tied to its sentence. */
export type ClauseRole =
  | 'main'
  /** With a subordinating conjunction (`because`, `when`, `that`, `if`) or as an indirect question. */
  | 'subordinate'
  | 'relative'
  | 'infinitive'
  /** An -ing form: `by trusting the plan`, `without checking`. */
  | 'gerund';

/** What the words that introduce a clause say about it. */
export type LinkKind =
  | 'cause'
  | 'result'
  | 'time'
  | 'condition'
  | 'contrast'
  | 'means'
  | 'purpose'
  | 'content'
  | 'addition'
  | 'comparison';

/**
 * One verb with what belongs to it. The clauses of a sentence stand in the order of their verbs and together hold all its
 * words; every verb group that is not merely an auxiliary of another has its clause, coordinated verbs included.
 */
export interface Clause extends Span {
  /** The words of this clause, punctuation included, in the order of the text; words of embedded clauses are not among them. */
  readonly tokens: readonly Token[];
  readonly role: ClauseRole;
  /** The introducing words (`because`, `due to the fact that`, `so`, `by`), when there are any. */
  readonly link?: Span & {readonly text: string; readonly kind: LinkKind};
  /** The clause of the same sentence that this one depends on or is coordinated with; an index into `Sentence.clauses`. */
  readonly parent?: number;
  /** Who the clause speaks of; for coordinated verbs and controlled infinitives or gerunds, the one taken over. */
  readonly subject?: Participant;
  /** Missing only in a fragment without any verb (`No documentation at all.`). */
  readonly verb?: VerbGroup;
  readonly voice: 'active' | 'passive';
  /** Of a passive: the form of be or get that makes it; `start` and `end` are its place, a coordinated verb shares it. */
  readonly auxiliary?: Token;
  /** Of a passive: the noun phrase after `by` that names who acted. */
  readonly agent?: Participant & {/** From `by` to the end of the phrase. */ readonly phrase: Span};
  /** Of an active clause: the object or, after be and become, the predicate (`my fault`, `late`); from the words after the verb. */
  readonly object?: Participant;
  readonly predicate?: Span & {readonly text: string; readonly head: Token};
  /** `not`, `n't`, `never`, `no one`, `nobody`, `nothing`, `failed to`, `forgot to` (of the infinitive), `without` (of the gerund). */
  readonly negated: boolean;
  readonly question: boolean;
  /** Inside quotation marks: somebody's words, not necessarily the speaker's opinion. */
  readonly quoted: boolean;
}

/** A clause that has a verb, as all but fragments have. */
export interface VerbClause extends Clause {
  readonly verb: VerbGroup;
}

/** Tells a clause from a fragment without any verb. */
export function hasVerb(clause: Clause): clause is VerbClause {
  return clause.verb !== undefined;
}

/** A sentence, its words and its clauses. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** The clause that another one of the sentence depends on or is coordinated with. */
export function parentOf({parent}: Clause, {clauses}: Pick<Sentence, 'clauses'>): Clause | undefined {
  return parent === undefined ? undefined : clauses[parent];
}

/**
 * Words that are looked at together. Nobody speaks a longer sentence: what is longer is a text without full stops, and is cut, so that
 * the time stays in proportion to the text.
 */
const LONGEST = 250;
const SHORTEST_CUT = 150;

/** The clauses of one sentence, in the order of their verbs; a sentence without a verb is one clause. */
function findClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = tokens.length;
    if (to - from > LONGEST) {
      const pause = tokens.slice(from + SHORTEST_CUT, from + LONGEST).findLastIndex(({pos}) => pos === 'PUNCT');
      to = pause < 0 ? from + LONGEST : from + SHORTEST_CUT + pause + 1;
    }
    const part = assembleClauses(from === 0 && to === tokens.length ? tokens : tokens.slice(from, to));
    const before = clauses.length;
    for (const clause of part) {
      clauses.push(before === 0 || clause.parent === undefined ? clause : {...clause, parent: clause.parent + before});
    }
    from = to;
  }
  return clauses;
}

/**
 * Tags a sentence and finds its clauses. `start` is the offset of the sentence in its source; `participles` are offsets of
 * words that another tool took for participles of a passive: enough to overrule a tag, not to make a passive.
 */
export function analyseSentence(
  text: string,
  start: number,
  tag: Tagger,
  participles: ReadonlySet<number> = new Set(),
): Sentence {
  const tokens = tag(text, start).map((token) => {
    const lemma = participles.has(token.start) && token.pos !== 'VERB' ? participleLemma(token.lower) : undefined;
    return lemma === undefined ? token : {...token, pos: 'VERB' as const, lemma};
  });
  return {start, end: start + text.length, tokens, clauses: findClauses(tokens)};
}
