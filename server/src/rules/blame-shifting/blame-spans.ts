import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import type {Span} from '../../engine/span.ts';
import type {FrameMatch} from '../frames/frames.ts';
import {namesReason} from './charging-attributions.ts';

/** The clause with its infinitives and -ing clauses, without its introducing word, and without what only leads on to the next. */
export function spanOfClause(clause: Clause, sentence: Sentence): Span {
  const words = clause.tokens.filter(({pos}) => pos !== 'PUNCT');
  const {link} = clause;
  // "If" belongs to what was supposed, "because" does not belong to the reproach.
  const linked = link !== undefined && !/^(?:even |only )?if$/iu.test(link.text) ? link.end : -1;
  const first = words.find(({start}) => start >= linked) ?? words[0];
  const index = sentence.clauses.indexOf(clause);
  const tails = sentence.clauses
    .slice(index + 1)
    .filter(
      ({parent, role, link: own, negated}) =>
        parent === index && (role === 'infinitive' || (role === 'gerund' && (own === undefined || negated))),
    );
  const end = Math.max(lastWordEnd(clause), ...tails.map(lastWordEnd));
  const start = first?.start ?? clause.start;
  // "Nobody had time to train them", "They changed it without telling me": neither is said without what it depends on.
  const hangs = clause.role === 'infinitive' || (clause.role === 'gerund' && clause.negated);
  const parent = hangs ? parentOf(clause, sentence) : undefined;
  return {start: parent === undefined ? start : Math.min(start, spanOfClause(parent, sentence).start), end};
}

function lastWordEnd(clause: Clause): number {
  return clause.tokens.filter(({pos}) => pos !== 'PUNCT' && pos !== 'CCONJ').at(-1)?.end ?? clause.end;
}

/** A fixed wording with the rest of its clause; after "due to" only with what follows. */
export function spanOfAttribution(match: FrameMatch<string>, clause: Clause | undefined, sentence: Sentence): Span {
  if (clause === undefined) return {start: match.start, end: match.end};
  const whole = spanOfClause(clause, sentence);
  const start = namesReason(match) ? match.start : Math.min(whole.start, match.start);
  return {start, end: Math.max(whole.end, match.end)};
}
