import {quotation} from '../../engine/clauses/quotation.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {isOneOf} from '../../engine/one-of.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';

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
