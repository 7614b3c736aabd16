import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import {tenseOf} from './auxiliaries.ts';
import {startsNounPhrase} from './noun-phrases.ts';
import {participleLemma} from './participles.ts';
import type {Group} from './verb-groups.ts';

/** "Attached is the report.", "Below, enclosed are two copies." */
export function isFrontedParticiple(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first] as Token;
  const before = tokens[first - 1];
  const after = tokens[first + 2];
  return (
    (before === undefined || before.lower === ',' || (first === 1 && ['also', 'not'].includes(before.lower))) &&
    FRONTED.has(word.lower) &&
    ['is', 'are', 'was', 'were'].includes(tokens[first + 1]?.lower ?? '') &&
    startsNounPhrase(after)
  );
}

/** Participles that can open a sentence: "Attached is the report." */
const FRONTED = wordSet(`
  added appended attached buried described enclosed featured found given hidden included listed located omitted
  pictured posted scattered shown
`);

/** The verb group of such a sentence, participle first. */
export function frontedPassive(tokens: readonly Token[], first: number): Group {
  const lead = tokens[first + 1] as Token;
  const word = tokens[first] as Token;
  return {
    first,
    verb: first,
    last: first + 1,
    lemma: participleLemma(word.lower) ?? word.lemma,
    form: 'finite',
    tense: tenseOf(lead, undefined),
    perfect: false,
    progressive: false,
    negated: false,
    passive: first + 1,
  };
}
