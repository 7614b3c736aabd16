import type {Clause, Sentence} from '../clauses.ts';
import type {Edit} from '../fixes.ts';
import type {Token} from '../language.ts';
import {unbroken} from '../long-pattern.ts';
import {lowerText} from '../lower-text.ts';
import {isOneOf} from '../one-of.ts';

/** Forms of be that change with "we" and "I". */
const AGREEMENT: ReadonlyMap<string, string> = new Map([
  ['were', 'was'],
  ['are', 'am'],
  ["'re", "'m"],
]);

const GROUP = unbroken`
  (?:
    team|group|crew|kitchen|ward|department|company|organi[sz]ation|office|shift|unit|class|band|board|committee|
    firm|family|club|squad|business|couple|duo|pair|whole
  )
`;

/** Words after which one person alone makes no sense: "we misread it together", "split it between us". */
const JOINTLY = new RegExp(
  unbroken`
    \b(?:
      together|each other|one another|(?:became|become|were|stayed) (?:friends|partners)|(?:between|among) us|jointly|
      collectively|as an? (?:\p{L}+ )?${GROUP}
    )\b
  `,
  'iu',
);

/** What a group is: "I was short-staffed", "I was an hour behind" would be said of somebody else. */
const OF_A_GROUP =
  /\b(?:short-?staffed|understaffed|under-?resourced|outnumbered|behind(?! with)|ahead|over budget|out of stock)\b/iu;

/** "As a team we misjudged it": goes with the "we". */
const AS_A_TEAM = new RegExp(`(?<!\\p{L})as an? (?:\\p{L}+ )?${GROUP},?\\s+$`, 'iu');

/**
 * The edits that make "I" of the "we" that is the subject of a clause, with all that agrees with it. Undefined where what is left would
 * still speak of several people ("We nurses", "we forgot each other's notes").
 */
export function sayI({subject}: Clause, sentence: Sentence, text: string): readonly Edit[] | undefined {
  if (subject === undefined || subject.text.toLowerCase() !== 'we') return undefined;
  const {tokens} = sentence;
  const next = tokens.find((token) => token.start >= subject.end);
  if (next === undefined || !isOneOf(next.pos, 'VERB', 'AUX', 'ADV', 'PART')) return undefined;
  // "We nurses forgot": a verb to the tagger, but none that "we" could have.
  if (next.lower.endsWith('s') && next.lower !== next.lemma && next.pos === 'VERB') return undefined;
  const sharing = sentence.clauses.filter((other) => other.subject?.start === subject.start);
  const words = sharing.flatMap((other) => other.tokens).filter((token) => token.start >= subject.end);
  if (JOINTLY.test(lowerText(words))) return undefined;
  if (sharing.some(({verb, tokens: own}) => verb?.lemma === 'be' && OF_A_GROUP.test(lowerText(own)))) return undefined;
  const opening = text.slice(sentence.start, subject.start);
  const from = subject.start - (AS_A_TEAM.exec(opening)?.[0].length ?? 0);
  return [
    {start: from, end: subject.end, text: 'I'},
    ...sharing.flatMap(({verb}) => agreeing(tokens, verb?.group)),
    ...words.flatMap((word) => reflexive(word, tokens)),
  ].sort((a, b) => a.start - b.start);
}

/** "were" was; "aren't" am not, because there is no "amn't". */
function agreeing(tokens: readonly Token[], group: {start: number; end: number} | undefined): readonly Edit[] {
  if (group === undefined) return [];
  return tokens.flatMap((token, index) => {
    const form = AGREEMENT.get(token.lower);
    if (form === undefined || token.start < group.start || token.end > group.end) return [];
    const next = tokens[index + 1];
    const isNot = form === 'am' && next?.lower === "n't";
    return [{start: token.start, end: isNot ? next.end : token.end, text: isNot ? 'am not' : form}];
  });
}

/** "told ourselves", "our own notes" */
function reflexive({lower, start, end}: Token, tokens: readonly Token[]): readonly Edit[] {
  if (lower === 'ourselves') return [{start, end, text: 'myself'}];
  const isOwn = lower === 'our' && tokens.find((token) => token.start >= end)?.lower === 'own';
  return isOwn ? [{start, end, text: 'my'}] : [];
}
