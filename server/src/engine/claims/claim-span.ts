import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import type {Span} from '../span.ts';

/** The share of all that speaks for a claim that a clause must have to be named with its neighbours. */
const LEAST_SHARE = 0.15;

/** The neighbouring clauses that together speak most for a claim, from their first to their last word. `shares` are those of the tokens. */
export function spanOf(sentence: Sentence, shares: readonly number[]): Span {
  const indexOf = new Map(sentence.tokens.map((token, index) => [token, index]));
  const parts = partsOf(sentence).map((part) => ({
    ...part,
    share: part.tokens.reduce((sum, token) => sum + (shares[indexOf.get(token) as number] ?? 0), 0),
  }));
  const least = LEAST_SHARE * parts.reduce((sum, {share}) => sum + Math.max(0, share), 0);
  let best = {from: 0, to: 0, share: Number.NEGATIVE_INFINITY};
  for (let from = 0; from < parts.length; from++) {
    let share = 0;
    for (let to = from; to < parts.length; to++) {
      share += (parts[to]?.share as number) - least;
      if (share > best.share) best = {from, to, share};
    }
  }
  // What ties a clause to those before it says nothing by itself ("that", "and", "because"), unlike "without telling anybody".
  const head = parts[best.from]?.head;
  const link = best.from === 0 || head?.role === 'gerund' ? undefined : head?.link;
  const words = parts
    .slice(best.from, best.to + 1)
    .flatMap(({tokens}) => tokens)
    .filter(({start, end, lower}) => /[\p{L}\p{N}]/u.test(lower) && !(link && link.start <= start && end <= link.end))
    .sort((a, b) => a.start - b.start);
  return {start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end};
}

interface Part {
  /** The finite clause; a fragment has one without a verb. */
  readonly head: Clause;
  readonly tokens: readonly Token[];
}

/** The finite clauses of a sentence, each with the tokens of the infinitives, -ing, relative and comparing clauses ("as I do") that belong to it. */
function partsOf({clauses}: Sentence): readonly Part[] {
  const parts: {head: Clause; tokens: Token[]}[] = [];
  const partOf = new Map<Clause, (typeof parts)[number]>();
  const partWith = (clause: Clause): (typeof parts)[number] => {
    const known = partOf.get(clause);
    if (known !== undefined) return known;
    const part = hostOf(clause) ?? {head: clause, tokens: []};
    if (part.head === clause) parts.push(part);
    partOf.set(clause, part);
    return part;
  };
  const hostOf = (clause: Clause): (typeof parts)[number] | undefined => {
    if (clause.link?.kind === 'comparison') return parts.at(-1);
    const parent = parentOf(clause, {clauses});
    if (parent === undefined || !['infinitive', 'gerund', 'relative'].includes(clause.role)) return undefined;
    // "To be honest, nothing comes to mind", "Looking back, I wouldn't change anything": the opening is not part of what is said.
    if (clause.role !== 'relative' && clause.link === undefined && clauses.indexOf(parent) > clauses.indexOf(clause))
      return undefined;
    return partWith(parent);
  };
  for (const clause of clauses) partWith(clause).tokens.push(...clause.tokens);
  return parts;
}
