import gerunds from 'english-verbs-gerunds/dist/gerunds.json' with {type: 'json'};
import {getConjugation, mergeVerbsData} from 'english-verbs-helper';
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'};
import {irregularForms} from './irregular-verbs.ts';
import {basesOfParticiple} from './participles.ts';

/** The forms of one verb, in one spelling. */
export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly thirdPerson: string;
  readonly gerund: string;
}

/**
 * The forms of a verb given by its base (`overwrite`, `mis-sell`). Of a phrasal verb (`write down`) the first word bends.
 * `be` has several pasts; see `agree`.
 */
export function verbForms(base: string): VerbForms {
  const space = base.indexOf(' ');
  if (space > 0) {
    const rest = base.slice(space);
    const verb = verbForms(base.slice(0, space));
    return {
      base,
      past: verb.past + rest,
      participle: verb.participle + rest,
      thirdPerson: verb.thirdPerson + rest,
      gerund: verb.gerund + rest,
    };
  }
  const [past, participle] = irregularForms(base)?.[0] ?? [regularPast(base), regularPast(base)];
  return formsWith(base, past, participle);
}

/**
 * The forms of the verb whose participle is given, in the spelling of the participle: `labeled` gives the past `labeled`,
 * `labelled` the past `labelled`. Undefined when the word does not look like a participle.
 */
export function formsOfParticiple(participle: string): VerbForms | undefined {
  const [base] = basesOfParticiple(participle);
  if (!base) return undefined;
  const word = participle.toLowerCase();
  const irregular = irregularForms(base);
  const variant = irregular?.find(([, form]) => form === word);
  if (variant) return formsWith(base, variant[0], word);
  return formsWith(base, word.endsWith('ed') ? word : (irregular?.[0]?.[0] ?? word), word);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function formsWith(base: string, past: string, participle: string): VerbForms {
  return {base, past, participle, thirdPerson: thirdPersonOf(base), gerund: gerundOf(base, past)};
}

/** Conjugation data in the shape of the helper library, for the forms that it gets right. */
const verbsInfo = mergeVerbsData(irregularVerbs as Record<string, string[][]>, gerunds as Record<string, string>);

/** Forms by pattern, for the bases that the helper library gets wrong (`undos`, `focuss`, `issueing`). */
function thirdPersonOf(base: string): string {
  if (/(?:[^aeiou]o|[sxz]|sh|ch)$/u.test(base))
    return /[^z]z$/u.test(base) && /[aeiou]z$/u.test(base) ? `${base}zes` : `${base}es`;
  return getConjugation(verbsInfo, base, 'SIMPLE_PRESENT', 2, {});
}

function gerundOf(base: string, past: string): string {
  // The spelling of the past decides: "canceled" goes with "canceling", "cancelled" with "cancelling".
  if (past === `${base}${base.at(-1)}ed`) return `${base}${base.at(-1)}ing`;
  if (/^(?:in|out)put$/u.test(base)) return `${base}ting`;
  if (past === `${base}ed` || past === `${base}ked`) return past.replace(/ed$/u, 'ing');
  if (/[^aeioy]ue$/u.test(base) || /gue$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return getConjugation(verbsInfo, base, 'PARTICIPLE_PRESENT', 2, {});
}

/** Who a verb agrees with. */
export interface Agreement {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
}

/** `I`. */
export const FIRST_SINGULAR: Agreement = {person: 1, plural: false};

const isThirdSingular = ({person, plural}: Agreement): boolean => person === 3 && !plural;

/** A verb in the simple past or present, agreeing with its subject: `was`, `am`, `has`, `sends`. */
export function agree(base: string, tense: 'past' | 'present', subject: Agreement): string {
  if (base === 'be') {
    const singular = !subject.plural && subject.person !== 2;
    if (tense === 'past') return singular ? 'was' : 'were';
    if (!singular) return 'are';
    return subject.person === 1 ? 'am' : 'is';
  }
  if (tense === 'past') return verbForms(base).past;
  return isThirdSingular(subject) ? verbForms(base).thirdPerson : base;
}
