import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import type {NounPhrase} from './noun-phrases.ts';

/** Words that open a question. */
export const QUESTION_WORDS = wordSet('what when where why how who whom which whose');
/** Words that draw the auxiliary before the subject. */
const INVERTING = new Set(['never', 'only', 'nor', 'neither', 'rarely', 'seldom']);
/** Words that do so from the start of a sentence, over whatever stands between. */
const DENIALS = wordSet('barely hardly little neither never nor nowhere rarely scarcely seldom');

/** Before "no": `at no time`. */
const PREPOSITIONS = new Set(['at', 'in', 'on', 'under', 'by', 'to']);

const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'you']);

/** Whether a subject may follow the auxiliary at `first`: at the start, after a question word, after `never`. */
export function mayInvert(tokens: readonly Token[], first: number, subject: NounPhrase): boolean {
  if (subject.preposition !== undefined) return false;
  const before = tokens[first - 1];
  if (before === undefined || isOneOf(before.pos, 'PUNCT', 'CCONJ', 'INTJ')) return true;
  // "which is a company founded in May" tells, "which is it filed under?" asks.
  if (['who', 'which', 'whom', 'whose'].includes(before.lower))
    return tokens.at(-1)?.lower === '?' || SUBJECTS.has((tokens[subject.head] as Token).lower);
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    const {lower, pos} = tokens[place] as Token;
    // "whereabouts is it located", "what colour was it painted", "never again have I sent"
    if (QUESTION_WORDS.has(lower) || INVERTING.has(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON') break;
  }
  // "so high is it built"
  if (tokens[first - 2]?.lower === 'so' && SUBJECTS.has((tokens[subject.head] as Token).lower)) return true;
  return ['so', 'then'].includes(before.lower) || (before.pos !== 'PRON' && opensWithDenial(tokens, first));
}

/** "Not until the third alarm had sounded were they told", "Nowhere in the report is she named", "At no point was it tested" */
function opensWithDenial(tokens: readonly Token[], first: number): boolean {
  let start = first;
  while (start > 0 && ![';', ':', '"', '“'].includes((tokens[start - 1] as Token).lower)) start -= 1;
  if (tokens[start]?.pos === 'CCONJ') start += 1;
  const [one, two] = [tokens[start]?.lower ?? '', tokens[start + 1]?.lower ?? ''];
  if (one === 'not') return ['until', 'since', 'only', 'once', 'a', 'one'].includes(two);
  if (one === 'only') return ['after', 'when', 'then', 'in', 'by', 'once', 'if', 'later', 'on', 'with'].includes(two);
  return DENIALS.has(one) || (PREPOSITIONS.has(one) && two === 'no');
}

/** "At no time did I see him", "In no way was it her fault", which "Only then did I" does not. */
export function deniesAtStart(tokens: readonly Token[], first: number): boolean {
  const start = tokens[0]?.pos === 'CCONJ' ? 1 : 0;
  if (tokens.slice(start, first).some(({pos}) => pos === 'PUNCT' || pos === 'VERB')) return false;
  return PREPOSITIONS.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower === 'no';
}
