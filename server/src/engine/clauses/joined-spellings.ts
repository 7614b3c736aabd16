import type {PartOfSpeech, Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {participleLemma} from './participles.ts';

/** Joined spellings that the tokenizer leaves whole: where to cut, kinds and lemmas of both halves. */
const JOINED: Readonly<Record<string, readonly [number, PartOfSpeech, string, PartOfSpeech, string]>> = {
  "i'm": [1, 'PRON', 'i', 'AUX', 'be'],
  "here's": [4, 'PRON', 'here', 'AUX', 'be'],
  im: [1, 'PRON', 'i', 'AUX', 'be'],
  ive: [1, 'PRON', 'i', 'AUX', 'have'],
  iwas: [1, 'PRON', 'i', 'AUX', 'be'],
  thats: [4, 'PRON', 'that', 'AUX', 'be'],
  whats: [4, 'PRON', 'what', 'AUX', 'be'],
  hes: [2, 'PRON', 'he', 'AUX', 'be'],
  shes: [3, 'PRON', 'she', 'AUX', 'be'],
  theyre: [4, 'PRON', 'they', 'AUX', 'be'],
  theyve: [4, 'PRON', 'they', 'AUX', 'have'],
  youre: [3, 'PRON', 'you', 'AUX', 'be'],
  youve: [3, 'PRON', 'you', 'AUX', 'have'],
  weve: [2, 'PRON', 'we', 'AUX', 'have'],
};

/** Both halves of a word that lacks its apostrophe or was not cut at it; the word itself otherwise. */
export function cutJoined(token: Token, next: Token | undefined, after: Token | undefined): Token[] {
  // "The form was filled in.": the tokenizer takes it for inches.
  if (token.lower === 'in.' && (next === undefined || next.pos === 'PUNCT'))
    return halves(token, 2, 'ADP', 'in', 'PUNCT', '.');
  // "its been moved", "its not checked": the apostrophe is missing.
  const joined =
    token.lower === 'its' && next !== undefined && missesApostrophe(next, after)
      ? ([2, 'PRON', 'it', 'AUX', next.lower === 'been' ? 'have' : 'be'] as const)
      : Object.hasOwn(JOINED, token.lower)
        ? JOINED[token.lower]
        : undefined;
  if (joined === undefined) return [token];
  return halves(token, ...joined);
}

function halves(
  token: Token,
  at: number,
  leftPos: PartOfSpeech,
  leftLemma: string,
  rightPos: PartOfSpeech,
  rightLemma: string,
): Token[] {
  const left = token.text.slice(0, at);
  const right = token.text.slice(at);
  const place = token.start + at;
  return [
    {text: left, lower: token.lower.slice(0, at), pos: leftPos, lemma: leftLemma, start: token.start, end: place},
    {text: right, lower: token.lower.slice(at), pos: rightPos, lemma: rightLemma, start: place, end: token.end},
  ];
}

/** "its been moved", "if its stolen." */
function missesApostrophe(next: Token, after: Token | undefined): boolean {
  if (['been', 'not', "n't", 'gotten', 'a', 'the', 'my', 'going'].includes(next.lower)) return true;
  const closed = after === undefined || isOneOf(after.pos, 'PUNCT', 'ADP', 'CCONJ', 'SCONJ');
  return closed && next.pos === 'VERB' && participleLemma(next.lower) !== undefined;
}
