import {longPattern} from '../../engine/long-pattern.ts';

/** What people find hard in every job. */
const SOFT = longPattern`
  \b(?:
    say(?:ing)? no|ask(?:ing)? for (?:help|feedback|time|advice)|switch(?:ing)? off|let(?:ting)? go|speak(?:ing)? up|disagree\p{L}*|
    accept\p{L}* (?:help|praise|criticism)|delegat\p{L}*|refus\p{L}*
  )\b
`;

/** The words, in lower case, up to such a thing: what follows it is only about whom or when, as in "I can't say no to a patient". */
export function upToSoft(words: string): string {
  const soft = SOFT.exec(words);
  return soft ? words.slice(0, soft.index + soft[0].length) : words;
}
