import type {PartOfSpeech, Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {participleLemma} from './participles.ts';

/** Prefixes that make a new verb: `double-check`, `re-send`. */
const VERB_PREFIXES = wordSet('double cross re spot proof pre co mis over under fact');

/** One token for a compound that the tokenizer cut at its hyphens (`last-minute`, `double-check`). */
export function mergeHyphens(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const left = merged.at(-1);
    const hyphen = /^[-‐‑]$/u.test(token.text);
    const right = hyphen ? tokens[index + 1] : undefined;
    if (
      left === undefined ||
      right === undefined ||
      left.end !== token.start ||
      right.start !== token.end ||
      !/[\p{L}\d]$/u.test(left.text) ||
      !/^[\p{L}\d]/u.test(right.text)
    ) {
      merged.push(token);
      continue;
    }
    merged[merged.length - 1] = {
      text: left.text + token.text + right.text,
      lower: `${left.lower}-${right.lower}`,
      pos: compoundKind(left, right, tokens[index + 2]),
      lemma: `${left.lower}-${right.lemma}`,
      start: left.start,
      end: right.end,
    };
    index += 1;
  }
  return merged;
}

function compoundKind(left: Token, right: Token, next: Token | undefined): PartOfSpeech {
  if (VERB_PREFIXES.has(left.lower)) {
    const object = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON');
    return object || right.pos === 'VERB' ? 'VERB' : right.pos;
  }
  if (right.pos === 'VERB' || right.pos === 'AUX')
    return participleLemma(right.lower) !== undefined || right.lower.endsWith('ing') ? 'ADJ' : 'NOUN';
  // "follow-up", "break-in"
  return isOneOf(right.pos, 'NOUN', 'PROPN', 'ADJ', 'NUM') ? right.pos : 'NOUN';
}
