import type {Token} from '../language.ts';
import type {NounPhrase} from './noun-phrases.ts';

/** Words that open a question. */
export const QUESTION_WORDS = new Set('what when where why how who whom which whose'.split(' '));
/** Words that draw the auxiliary before the subject. */
const INVERTING = new Set(['never', 'only', 'nor', 'neither', 'rarely', 'seldom']);

/** Whether a subject may follow the auxiliary at `first`: at the start, after a question word, after `never`. */
export function mayInvert(tokens: readonly Token[], first: number, subject: NounPhrase): boolean {
  if (subject.preposition !== undefined) return false;
  const before = tokens[first - 1];
  if (before === undefined || ['PUNCT', 'CCONJ', 'INTJ'].includes(before.pos)) return true;
  // "which is a company founded in May" tells, "which is it filed under?" asks.
  if (['who', 'which', 'whom', 'whose'].includes(before.lower)) return tokens.at(-1)?.lower === '?';
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    const {lower, pos} = tokens[place] as Token;
    // "whereabouts is it located", "what colour was it painted", "never again have I sent"
    if (QUESTION_WORDS.has(lower) || INVERTING.has(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON') return false;
    // "Not until 1950 was the road paved."
    if (lower === 'not' && place === 0) return true;
  }
  return ['so', 'then'].includes(before.lower);
}
