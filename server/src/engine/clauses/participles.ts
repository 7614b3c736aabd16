import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'};
import {basesOfParticiple} from '../inflection.ts';

/** Past tenses that the library lacks. */
const MORE_PASTS: Readonly<Record<string, string>> = {
  was: 'be',
  were: 'be',
  got: 'get',
  left: 'leave',
  found: 'find',
  learnt: 'learn',
  spelt: 'spell',
  burnt: 'burn',
  misspelt: 'misspell',
  overwrote: 'overwrite',
  overrode: 'override',
  rewrote: 'rewrite',
  redid: 'redo',
  resent: 'resend',
  reset: 'reset',
  rebuilt: 'rebuild',
  misread: 'misread',
  proofread: 'proofread',
  troubleshot: 'troubleshoot',
  input: 'input',
  quit: 'quit',
  bet: 'bet',
};

const pastForms = new Map<string, string>(Object.entries(MORE_PASTS));
for (const [base, forms] of Object.entries(irregularVerbs)) {
  for (const [past] of forms) if (past !== undefined && !pastForms.has(past)) pastForms.set(past, base);
}

/** Words in -ed that are no verb form. */
const NOT_VERBS = new Set(
  'need speed feed seed weed deed breed bleed bed red wed sled hundred sacred naked wicked rugged ragged jagged kindred hatred indeed exceed proceed succeed embed biped moped infrared crooked wretched beloved'.split(
    ' ',
  ),
);

/** The base of a past participle, as far as its form tells; undefined if the form is none. */
export function participleLemma(lower: string): string | undefined {
  return NOT_VERBS.has(lower) ? undefined : basesOfParticiple(lower)[0];
}

/** The base of a past-tense form, as far as its form tells; undefined if the form is none. */
export function pastLemma(lower: string): string | undefined {
  return pastForms.get(lower) ?? (lower.endsWith('ed') ? participleLemma(lower) : undefined);
}

/** Whether the form is a past tense but never a participle (`wrote`, `went`). */
export function onlyPast(lower: string): boolean {
  return pastForms.has(lower) && participleLemma(lower) === undefined;
}

/** Whether the word is an irregular past tense or participle. */
export function isIrregular(lower: string): boolean {
  return pastForms.has(lower) || (!lower.endsWith('ed') && participleLemma(lower) !== undefined);
}
