import {quotation} from '../engine/clauses/quotation.ts';
import {type Clause, parentOf, type Sentence} from '../engine/clauses.ts';
import {type Fix, prompt} from '../engine/fixes.ts';
import {isOneOf} from '../engine/one-of.ts';
import type {Span} from '../engine/span.ts';
import {wordSet} from '../engine/word-set.ts';

/** The clause that holds the word at an offset, embedded clauses before the ones around them. */
export function clauseAt(sentence: Sentence, offset: number): Clause | undefined {
  return sentence.clauses.find((clause) => clause.tokens.some((token) => token.start <= offset && offset < token.end));
}

/**
 * The clauses that a clause depends on, the nearest first. "I'd love to say something else, but I have no weaknesses" states the second for
 * itself.
 */
export function ancestorsOf(clause: Clause, sentence: Sentence): readonly Clause[] {
  const ancestors: Clause[] = [];
  const above = (one: Clause): Clause | undefined =>
    one.role === 'main' && one.link?.kind === 'contrast' ? undefined : parentOf(one, sentence);
  for (let next = above(clause); next !== undefined && !ancestors.includes(next); next = above(next)) {
    ancestors.push(next);
  }
  return ancestors;
}

/** Whether the words at an offset are inside quotation marks, and so perhaps somebody else's. */
export function isQuotedAt(sentence: Sentence, offset: number): boolean {
  return clauseAt(sentence, offset)?.quoted ?? false;
}

/**
 * '"I guess I forgot," I told her', '"In my defence" is what I said': what was said then, not how something is told now. A whole sentence in
 * quotation marks may be the answer itself, and `I forgot it, "sort of"` keeps its distance from its own words.
 */
export function isMentioned({start, end}: Span, {tokens}: Sentence): boolean {
  const quoted = quotation(tokens);
  const at = tokens.findIndex((token) => token.start >= start);
  if (quoted[at] !== 1) return false;
  const opening = quoted.lastIndexOf(0, at) + 1;
  const closing = quoted.indexOf(0, at);
  const before = tokens.slice(0, opening).findLast(({pos}) => pos !== 'PUNCT');
  const after = closing < 0 ? [] : tokens.slice(closing);
  const isAlone = (tokens[(closing < 0 ? tokens.length : closing) - 2]?.end ?? end) <= end;
  if (isAlone) return isOneOf(after[0]?.pos, 'VERB', 'AUX') || QUOTING.has(before?.lemma ?? '');
  return before !== undefined || after.some(({pos}) => pos === 'VERB');
}

const QUOTING = wordSet('add answer be call mumble murmur mutter reply say shout tell think with write');

/** As many words of a long fault are enough to know it by, in a message. */
const MOST_QUOTED = 20;

/** The words of a span in quotation marks, on one line, without markup, long ones cut short: how messages begin. */
export function quote(text: string, {start, end}: Span): string {
  const plain = text.slice(start, end).replaceAll(/\*+|~~|`|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  return `"${words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).join(' ')} …` : words.join(' ')}"`;
}

/** More words than these beside a fault are a statement of their own, and may not go with it. */
const MOST_OTHERS = 8;

/**
 * A fix that puts a prompt for one concrete event in the place of a sentence that tells none. Only where the faulty words are most of
 * the sentence: words such as "to be honest" or "in my time on the ward" may go, a second statement may not.
 */
export function promptForEvent(sentence: Sentence, fault: Span): readonly Fix[] {
  const others = sentence.tokens.filter(
    (token) => /[\p{L}\p{N}]/u.test(token.text) && (token.end <= fault.start || fault.end <= token.start),
  ).length;
  if (others > MOST_OTHERS) return [];
  const end = sentence.tokens.at(-1)?.end ?? sentence.end;
  const text = `Once I ${prompt('name one event: what you did or left undone, and what it cost')}.`;
  return [{title: 'Tell one event instead: "Once I …"', edits: [{start: sentence.start, end, text}], safe: false}];
}
