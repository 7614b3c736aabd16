import {wordSet} from '../word-set.ts';

/** Verbs whose clause may follow without "that": `I thought the list was final`. */
export const CONTENT_VERBS = wordSet(`
  think know believe assume feel hope say tell realize realise notice see find hear guess suppose mean forget remember
  understand learn discover wish claim admit explain show suggest decide expect fear worry imagine figure reckon
  presume suspect ensure promise report agree bet swear make
`);

/** Verbs whose object does what the infinitive says: `asked Ann to check`. */
export const OBJECT_CONTROL = wordSet(`
  ask tell want allow help remind advise instruct expect force encourage order persuade convince require get need urge
  invite teach enable cause lead push permit trust believe
`);

/** Verbs that deny their infinitive: `failed to check`. */
export const NEGATIVE_CONTROL = wordSet('fail forget neglect omit refuse decline');

/** Verbs after which a noun and an -ing form do not belong together: `spent the day checking`. */
export const OWN_ACTIVITY = wordSet('spend waste have keep start stop begin continue finish');

/** Verbs that take a bare infinitive: `let me know`, `made us wait`. */
export const BARE_CAUSERS = wordSet('let make help have see hear watch');

/** Verbs that take a noun with a participle: `got the report checked`. */
export const CAUSATIVES = wordSet('get have keep see find want need leave hear');

/** Verbs with a predicate: `was my fault`, `felt sure`. */
export const COPULAS = wordSet('be become feel seem look sound appear remain stay get turn prove');

/** After a comma and "which": the whole clause before is meant (`, which meant that …`). */
export const OUTCOMES = wordSet(
  'mean cause lead make result delay cost leave force create turn happen upset frustrate help allow',
);

/** Pronouns that can only be subjects. */
export const NOMINATIVE = wordSet('i we he she they');

/** Pronouns for persons as subjects. */
export const PERSON_PRONOUNS = wordSet("i we you he she they who i'm");
