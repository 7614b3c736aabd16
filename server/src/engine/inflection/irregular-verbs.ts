import gerunds from 'english-verbs-gerunds/dist/gerunds.json' with {type: 'json'};
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'};
import {wordSet} from '../word-set.ts';

/** Past and participle, best first. */
type Irregular = readonly (readonly [past: string, participle: string])[];

/**
 * Where the libraries are wrong or silent. They list `born` for what people bear, `betted`, `relaid` for a message that
 * was passed on, `slitted`; they lack verbs that are said in offices (`input`, `mis-sell`, `underpay`).
 */
const CORRECTIONS: Readonly<Record<string, Irregular>> = {
  awake: [['awoke', 'awoken']],
  bear: [
    ['bore', 'borne'],
    ['bore', 'born'],
  ],
  beset: [['beset', 'beset']],
  bet: [['bet', 'bet']],
  bust: [['busted', 'busted']],
  cc: [["cc'd", "cc'd"]],
  bcc: [["bcc'd", "bcc'd"]],
  dive: [['dived', 'dived']],
  forgo: [['forwent', 'forgone']],
  gaslight: [['gaslit', 'gaslit']],
  get: [
    ['got', 'got'],
    ['got', 'gotten'],
  ],
  input: [
    ['input', 'input'],
    ['inputted', 'inputted'],
  ],
  knit: [
    ['knitted', 'knitted'],
    ['knit', 'knit'],
  ],
  missell: [['missold', 'missold']],
  offset: [['offset', 'offset']],
  output: [
    ['output', 'output'],
    ['outputted', 'outputted'],
  ],
  quit: [['quit', 'quit']],
  relay: [['relayed', 'relayed']],
  rend: [['rent', 'rent']],
  shed: [['shed', 'shed']],
  shine: [['shone', 'shone']],
  slit: [['slit', 'slit']],
  spit: [['spat', 'spat']],
  strike: [
    ['struck', 'struck'],
    ['struck', 'stricken'],
  ],
  sweat: [['sweated', 'sweated']],
  underpay: [['underpaid', 'underpaid']],
  undershoot: [['undershot', 'undershot']],
};

/** Verbs that double their last letter and are in neither library. */
const DOUBLING = wordSet('blog confer defer occur photoshop prefer refer scrap spec transfer vlog');

/** Verbs that the libraries double (`benefitted`, `inputting`) though the plain spelling is at least as usual. */
const PLAIN = wordSet('arc bayonet be benefit bias boycot combat facet instal man medal');

const irregulars = new Map<string, Irregular>();
for (const [verb, forms] of Object.entries(irregularVerbs as Record<string, string[][]>)) {
  if (!PLAIN.has(verb))
    irregulars.set(
      verb,
      forms.map(([past, participle]) => [past as string, participle as string]),
    );
}
for (const [verb, gerund] of Object.entries(gerunds as Record<string, string>)) {
  const doubled = `${verb}${verb.at(-1)}`;
  // `panicking` and `referring` tell how `panicked` and `referred` are written; the list of irregular verbs lacks them.
  const past = gerund === `${doubled}ing` ? `${doubled}ed` : gerund === `${verb}king` ? `${verb}ked` : undefined;
  if (past && !PLAIN.has(verb) && !irregulars.has(verb)) irregulars.set(verb, [[past, past]]);
}
for (const verb of DOUBLING) {
  const past = `${verb}${verb.at(-1)}ed`;
  irregulars.set(verb, [[past, past]]);
}
for (const [verb, forms] of Object.entries(CORRECTIONS)) irregulars.set(verb, forms);
irregulars.set('be', [['was', 'been']]);

/** Participle to lemmas, best first; `ed` participles of verbs that double included. */
const lemmasByParticiple = new Map<string, string[]>();
for (const [verb, forms] of irregulars) {
  for (const [, participle] of forms) {
    const known = lemmasByParticiple.get(participle);
    if (!known) lemmasByParticiple.set(participle, [verb]);
    else if (!known.includes(verb)) known.push(verb);
  }
}
// Two verbs share these; the one that people mean in a passive comes first ("The cause was found", "We were bound to").
for (const [participle, lemmas] of Object.entries({
  found: ['find'],
  left: ['leave'],
  fed: ['feed'],
  felt: ['feel'],
  laid: ['lay'],
  lit: ['light'],
  fulfilled: ['fulfil', 'fulfill'],
  enrolled: ['enrol', 'enroll'],
  distilled: ['distil', 'distill'],
  instilled: ['instil', 'instill'],
  appalled: ['appal', 'appall'],
  installed: ['install'],
})) {
  lemmasByParticiple.set(participle, lemmas);
}

// What people write is the adjective.
for (const adjective of ['jagged', 'ragged', 'wed']) lemmasByParticiple.delete(adjective);

/** Past to lemma, as the library of irregular verbs has them, and what it lacks. */
const lemmaByPast = new Map<string, string>(
  Object.entries({
    was: 'be',
    were: 'be',
    got: 'get',
    left: 'leave',
    found: 'find',
    learnt: 'learn',
    spelt: 'spell',
    burnt: 'burn',
    misspelt: 'misspell',
    troubleshot: 'troubleshoot',
    input: 'input',
    quit: 'quit',
    bet: 'bet',
  }),
);
for (const [verb, forms] of Object.entries(irregularVerbs as Record<string, string[][]>)) {
  for (const [past] of forms) if (past !== undefined && !lemmaByPast.has(past)) lemmaByPast.set(past, verb);
}

/** Prefixes before which a verb keeps its irregular forms: `resend`, `mis-sell`, `overwrite`. */
const PREFIX = /^((?:re|mis|over|under|out|pre|fore|up|down|proof|back)(?=[a-z]{3}|do$)|.+-)(.+)$/u;

/** Verbs that only look like a prefix before an irregular verb (`represent` is not `sent` again). */
const UNPREFIXED = /^(?:present|represent|resent|relate|rebel|reverse|remit|regret|prefer|recite|relet|\w+lay)$/u;

/** A verb with a prefix in its two parts; neither for any other word. */
function withoutPrefix(word: string): {readonly prefix?: string; readonly rest?: string} {
  const [, prefix, rest] = (!UNPREFIXED.test(word) && PREFIX.exec(word)) || [];
  return prefix === undefined || rest === undefined ? {} : {prefix, rest};
}

/** The irregular forms of a verb, those of its bare verb after a prefix included (`resend` like `send`). */
export function irregularForms(base: string): Irregular | undefined {
  const known = irregulars.get(base);
  if (known) return known;
  const {prefix, rest} = withoutPrefix(base);
  const bare = rest === undefined ? undefined : irregularForms(rest);
  return bare?.map(([past, participle]) => [`${prefix}${past}`, `${prefix}${participle}`] as const);
}

/** The bases of an irregular participle in lower case, or of one that doubles a letter, best first: `found` find, `planned` plan. */
export function basesOfIrregularParticiple(participle: string): readonly string[] | undefined {
  const known = lemmasByParticiple.get(participle);
  if (known) return known;
  const {prefix, rest} = withoutPrefix(participle);
  return rest === undefined ? undefined : lemmasByParticiple.get(rest)?.map((base) => `${prefix}${base}`);
}

/** The base of an irregular past tense: `wrote` write, `overwrote` overwrite. Undefined for all other words. */
export function baseOfIrregularPast(past: string): string | undefined {
  const known = lemmaByPast.get(past);
  if (known) return known;
  const {prefix, rest} = withoutPrefix(past);
  const bare = rest && lemmaByPast.get(rest);
  return bare && `${prefix}${bare}`;
}
