import gerunds from 'english-verbs-gerunds/dist/gerunds.json' with {type: 'json'};
import {getConjugation, mergeVerbsData} from 'english-verbs-helper';
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'};
import {wordSet} from './word-set.ts';

/** The forms of one verb, in one spelling. */
export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly thirdPerson: string;
  readonly gerund: string;
}

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
const DOUBLING = [
  'blog',
  'vlog',
  'photoshop',
  'scrap',
  'spec',
  'confer',
  'defer',
  'occur',
  'refer',
  'transfer',
  'prefer',
];

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
for (const verb of DOUBLING) irregulars.set(verb, [[`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ed`]]);
for (const [verb, forms] of Object.entries(CORRECTIONS)) irregulars.set(verb, forms);
irregulars.set('be', [['was', 'been']]);

/** Conjugation data in the shape of the helper library, for the forms that it gets right. */
const verbsInfo = mergeVerbsData(irregularVerbs as Record<string, string[][]>, gerunds as Record<string, string>);

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

/** Words in -ed that are no participles. */
const NOT_PARTICIPLES = new Set(
  `need feed bleed breed speed seed weed heed deed indeed exceed proceed succeed embed shred sled shed wed bed red led fed
   hundred kindred hatred sacred naked wicked rugged ragged crooked wretched aged moped biped steed creed greed reed freed-up
   unified-field overspeed concede supersede spec-ed newlywed infrared jagged beloved`.split(/\s+/u),
);

/**
 * Endings of a stem (the participle without `ed`) whose base takes an `e`: `updat` update, `charg` charge, `handl` handle.
 * Fitted to the regular participles in the word list of wink-nlp's English model; what the pattern misses is listed below it.
 */
const E_ENDING = new RegExp(
  [
    '[ceuv]',
    '[^z]z',
    '[^s]s',
    '[^gn]g',
    '[aeu]ng',
    '[bcdfgkpstz]l',
    '(?:^|[^aeou])[iu]l|[^aeiou]yl',
    '(?:^|[^aeou])[aiu]r|u[ai]r',
    '(?:^|[^aeou])[iu]n',
    '(?:^|[^aeou])[aiuy]m',
    '(?:^|[^aeou])[aiouy]p',
    '(?:^|[^aeou])[aiou]b',
    '(?:^|[^aeou])[aeiou]d|[^g]uid|uad',
    '(?:^|[^aeou])[aiou]k',
    '(?:^|[^aeiou])[ai]f',
    '(?:^|[^aeou])[aou]t|u[ao]t',
    'uvr',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
  'u',
);
const E_EXCEPTIONS = new Set(
  `cit recit excit incit invit reinvit unit reunit ignit expedit favourit favorit extradit ador bor ignor restor stor scor
   underscor outscor explor implor deplor clon phon telephon hon ton ston postpon condon con dethron creat recreat delineat
   permeat nauseat complet delet deplet compet secret excret obsolet adher interfer persever rever cring fring infring
   hing unhing imping bing ting dop grop telescop dom welcom conven interven reconven contraven exhal inhal scal upscal
   downscal rescal escal eyed tipto sho ow overaw aw wast past tast hast bath breath cloth loath sooth sheath profan centr gor
   consol cajol parol condol guid misguid misaddress ey axe beguil writh`.split(/\s+/u),
);
const PLAIN_EXCEPTIONS = new Set(
  `focus refocus canvas bias chorus callous nonplus trellis gas bus fang hang bang gang clang twang develop redevelop envelop
   gallop wallop gossip worship kidnap format reformat combat float pivot pilot ballot allot debut pencil stencil imperil
   bedevil council pillar sugar collar murmur sulphur basin chagrin cabin ruin poison program diagram accustom victual
   balloon blossom fathom ransom custom bottom bargain organ slogan avoid void aid raid sandwich detach bequeath betroth
   method orphan toboggan caption period carol gambol patrol control period plead lead bead head thread behead spread
   bigot parrot chariot riot catalog dialog backlog epilog`.split(/\s+/u),
);

/**
 * The base of a regular participle by its spelling: `entered` enter, `updated` update, `tried` try, `added` add.
 * Verbs that double their last letter (`planned`) are known from the libraries and not meant here.
 */
function regularBase(participle: string): string {
  if (participle.endsWith('ied')) {
    const stem = participle.slice(0, -3);
    return /^(?:|un|be|re)[dltv]$/u.test(stem) ? `${stem}ie` : `${stem}y`;
  }
  const stem = participle.slice(0, -2);
  // A prefix changes nothing: `reignite`, `misquote`, `undeveloped`.
  const bare = stem.replace(/^(?:re|under|un|mis|over|out|pre|dis|.+-)(?=.{3})/u, '');
  if (PLAIN_EXCEPTIONS.has(stem) || PLAIN_EXCEPTIONS.has(bare)) return stem;
  return E_EXCEPTIONS.has(stem) || E_EXCEPTIONS.has(bare) || E_ENDING.test(stem) ? `${stem}e` : stem;
}

/** `cc'd`, `OK’d`: a participle made with an apostrophe. */
const APOSTROPHE_PARTICIPLE = /^(.*[\p{L}\d])['’]d$/u;

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

/** The irregular forms of a verb, those of its bare verb after a prefix included (`resend` like `send`). */
function irregularForms(base: string): Irregular | undefined {
  const known = irregulars.get(base);
  if (known) return known;
  const [, prefix, rest] = (!UNPREFIXED.test(base) && PREFIX.exec(base)) || [];
  const bare = rest && irregularForms(rest);
  return bare ? bare.map(([past, participle]) => [`${prefix}${past}`, `${prefix}${participle}`] as const) : undefined;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function formsWith(base: string, past: string, participle: string): VerbForms {
  return {base, past, participle, thirdPerson: thirdPersonOf(base), gerund: gerundOf(base, past)};
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
 * The bases that a participle may come from, best first: `sent` send, `found` find, `planned` plan. Empty when the word
 * does not look like a participle. Case and the kind of apostrophe do not matter.
 */
export function basesOfParticiple(participle: string): readonly string[] {
  const word = participle.toLowerCase();
  const known = lemmasByParticiple.get(word.replace('’', "'"));
  if (known) return known;
  const apostrophe = APOSTROPHE_PARTICIPLE.exec(word)?.[1];
  if (apostrophe) return [apostrophe];
  if (NOT_PARTICIPLES.has(word)) return [];
  const [, prefix, rest] = (!UNPREFIXED.test(word) && PREFIX.exec(word)) || [];
  if (rest) {
    const bare = lemmasByParticiple.get(rest);
    if (bare) return bare.map((base) => `${prefix}${base}`);
  }
  return /[a-z]{2}ed$/u.test(word) ? [regularBase(word)] : [];
}

/** The base of an irregular past tense: `wrote` write, `overwrote` overwrite. Undefined for all other words. */
export function baseOfIrregularPast(past: string): string | undefined {
  const known = lemmaByPast.get(past);
  if (known) return known;
  const [, prefix, rest] = (!UNPREFIXED.test(past) && PREFIX.exec(past)) || [];
  const bare = rest && lemmaByPast.get(rest);
  return bare && `${prefix}${bare}`;
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

const OBJECT_CASE: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
  ['who', 'whom'],
  ['whoever', 'whomever'],
]);
const SUBJECT_CASE: ReadonlyMap<string, string> = new Map(
  [...OBJECT_CASE].map(([subject, object]) => [object, subject === 'i' ? 'I' : subject]),
);

/** A pronoun as an object: `they` them, `who` whom; any other word as it is. */
export function objectCase(word: string): string {
  return OBJECT_CASE.get(word.toLowerCase()) ?? word;
}

/** A pronoun as a subject: `me` I, `them` they; any other word as it is. */
export function subjectCase(word: string): string {
  return SUBJECT_CASE.get(word.toLowerCase()) ?? word;
}
