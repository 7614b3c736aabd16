import {wordSet} from '../word-set.ts';
import {basesOfIrregularParticiple} from './irregular-verbs.ts';

/**
 * The bases that a participle may come from, best first: `sent` send, `found` find, `planned` plan. Empty when the word
 * does not look like a participle. Case and the kind of apostrophe do not matter.
 */
export function basesOfParticiple(participle: string): readonly string[] {
  const word = participle.toLowerCase();
  const irregular = basesOfIrregularParticiple(word.replace('’', "'"));
  if (irregular) return irregular;
  const apostrophe = APOSTROPHE_PARTICIPLE.exec(word)?.[1];
  if (apostrophe) return [apostrophe];
  if (NOT_PARTICIPLES.has(word)) return [];
  return /[a-z]{2}ed$/u.test(word) ? [regularBase(word)] : [];
}

/** Words in -ed that are no participles. */
const NOT_PARTICIPLES = wordSet(`
  need feed bleed breed speed seed weed heed deed indeed exceed proceed succeed embed shred sled shed wed bed red led fed
  hundred kindred hatred sacred naked wicked rugged ragged crooked wretched aged moped biped steed creed greed reed freed-up
  unified-field overspeed concede supersede spec-ed newlywed infrared jagged beloved
`);

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
const E_EXCEPTIONS = wordSet(`
  cit recit excit incit invit reinvit unit reunit ignit expedit favourit favorit extradit ador bor ignor restor stor scor
  underscor outscor explor implor deplor clon phon telephon hon ton ston postpon condon con dethron creat recreat delineat
  permeat nauseat complet delet deplet compet secret excret obsolet adher interfer persever rever cring fring infring
  hing unhing imping bing ting dop grop telescop dom welcom conven interven reconven contraven exhal inhal scal upscal
  downscal rescal escal eyed tipto sho ow overaw aw wast past tast hast bath breath cloth loath sooth sheath profan centr gor
  consol cajol parol condol guid misguid misaddress ey axe beguil writh
`);
const PLAIN_EXCEPTIONS = wordSet(`
  focus refocus canvas bias chorus callous nonplus trellis gas bus fang hang bang gang clang twang develop redevelop envelop
  gallop wallop gossip worship kidnap format reformat combat float pivot pilot ballot allot debut pencil stencil imperil
  bedevil council pillar sugar collar murmur sulphur basin chagrin cabin ruin poison program diagram accustom victual
  balloon blossom fathom ransom custom bottom bargain organ slogan avoid void aid raid sandwich detach bequeath betroth
  method orphan toboggan caption period carol gambol patrol control plead lead bead head thread behead spread
  bigot parrot chariot riot catalog dialog backlog epilog
`);

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
