import {baseOfIrregularPast} from '../inflection/irregular-verbs.ts';
import {basesOfParticiple} from '../inflection/participles.ts';

/** The base of a past participle, as far as its form tells; undefined if the form is none. */
export function participleLemma(lower: string): string | undefined {
  return basesOfParticiple(lower)[0];
}

/** The base of a past-tense form, as far as its form tells; undefined if the form is none. */
export function pastLemma(lower: string): string | undefined {
  return baseOfIrregularPast(lower) ?? (lower.endsWith('ed') ? participleLemma(lower) : undefined);
}

/** Whether the form is a past tense but never a participle (`wrote`, `went`). */
export function onlyPast(lower: string): boolean {
  return baseOfIrregularPast(lower) !== undefined && participleLemma(lower) === undefined;
}

/** Whether the word is an irregular past tense or participle. */
export function isIrregular(lower: string): boolean {
  return baseOfIrregularPast(lower) !== undefined || (!lower.endsWith('ed') && participleLemma(lower) !== undefined);
}
