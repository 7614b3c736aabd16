import type {Token} from '../language.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {onlyPast, participleLemma, pastLemma} from './participles.ts';
import {CAUSATIVES, NOMINATIVE} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

export function dropReduced(
  tokens: readonly Token[],
  groups: readonly Group[],
  phrases: readonly NounPhrase[],
  openers: ReadonlyMap<number, Opener>,
): Group[] {
  return groups.filter((group, index) => {
    if (group.first !== group.verb || group.form !== 'finite') return true;
    const word = tokens[group.verb] as Token;
    if (participleLemma(word.lower) === undefined || onlyPast(word.lower)) return true;
    const next = tokens[group.verb + 1];
    const before = tokens[group.verb - 1];
    // "the plan given to me": a bare participle after its noun, when another verb is still to come or was there before.
    const onlyPart = pastLemma(word.lower) === undefined;
    const phrase = phrases.find((one) => one.to === group.verb);
    if (onlyPart) return before?.pos === 'CCONJ' || before?.lower === ',';
    if (phrase === undefined) {
      // "as planned", "than expected", "if needed"
      const opener = openers.get(group.verb - 1);
      return !(
        opener !== undefined &&
        opener.type === 'subordinate' &&
        (tokens[opener.from] as Token).lower !== 'that' &&
        next?.pos !== 'DET' &&
        !['what', 'which', 'who', 'whoever', 'whatever'].includes((tokens[opener.from] as Token).lower)
      );
    }
    // "We got the report reviewed", "had it checked": somebody else did it.
    const causer = groups[index - 1];
    if (
      causer !== undefined &&
      CAUSATIVES.has(causer.lemma) &&
      causer.passive === undefined &&
      phrase.from === causer.verb + 1 &&
      next?.pos !== 'DET' &&
      !NOMINATIVE.has((tokens[phrase.head] as Token).lower)
    ) {
      return false;
    }
    // "and also on the walk method used": nothing between the last verb and this one could be its subject.
    if (phrase.preposition !== undefined && causer !== undefined && next?.pos !== 'DET' && next?.pos !== 'PRON') {
      const alone = phrases.every(
        (one) => one.preposition !== undefined || one.to <= causer.verb || one.from >= phrase.from,
      );
      if (alone && !openers.has(phrase.from - 1)) return false;
    }
    if (phrase.preposition === undefined && phrase.person !== 3) return true;
    if (
      next?.lower === 'by' &&
      index > 0 &&
      groups[index - 1]?.form === 'finite' &&
      !openersBetween(openers, (groups[index - 1] as Group).verb, group.verb)
    )
      return false;
    const following = groups[index + 1];
    if (
      following?.form === 'finite' &&
      next !== undefined &&
      (next.pos === 'ADP' || next.lower === 'to') &&
      tokens[following.first - 1]?.lower !== ','
    ) {
      // "The list provided by my manager was wrong."
      return (
        phrases.some((one) => one.from > group.verb && one.to <= following.first && one.preposition === undefined) ||
        openersBetween(openers, group.verb, following.first)
      );
    }
    return true;
  });
}

function openersBetween(openers: ReadonlyMap<number, Opener>, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const opener = openers.get(place);
    if (opener !== undefined && opener.type !== 'preposition') return true;
  }
  return false;
}
