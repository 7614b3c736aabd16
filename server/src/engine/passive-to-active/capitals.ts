import {listedKind, type Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {CAPITALISED, COMMON_OPENERS, GIVEN_NAMES, MASS_NOUNS} from './words.ts';

/** What tells a name from a common noun at the beginning of a sentence, where both have a capital. */
export interface Opening {
  readonly token: Token;
  /** The verb says so: "Orders were". */
  readonly plural: boolean;
  readonly next: Token | undefined;
  readonly source: string;
}

/**
 * A word at the beginning of a sentence as it is written elsewhere: `The` the, but `Maria`, `HR`, `I`. Undefined where it may be either:
 * "Phoenix was moved".
 */
export function decapitalise(text: string, opening: Opening): string | undefined {
  const {token} = opening;
  const at = text.search(/\p{L}/u);
  if (at < 0 || text.slice(at, at + token.text.length) !== token.text) return text;
  const keeps = keepsCapital(opening);
  if (keeps === undefined) return undefined;
  return keeps ? text : text.slice(0, at) + (text[at] as string).toLowerCase() + text.slice(at + 1);
}

/** Headings have capitals for looks: "## Extra Work". */
const HEADING = /^ {0,3}#.*$/gmu;

function keepsCapital({token, plural, next, source}: Opening): boolean | undefined {
  const {lower, text} = token;
  if (lower === 'i' || hasInnerCapital(text)) return true;
  if (isCommonOpener(token)) return false;
  const [word = ''] = /^[\p{L}\p{N}]+/u.exec(lower) ?? [];
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  if (new RegExp(`[\\p{Ll},;] ${capital}(?!\\p{L})`, 'u').test(source.replaceAll(HEADING, ''))) return true;
  // "Marks Street", "Dr Patel"
  if (/^\p{Lu}/u.test(next?.text ?? '') && next?.start === token.end + 1) return true;
  const alone = next === undefined || !isOneOf(next.pos, 'NOUN', 'ADJ', 'NUM', 'PROPN', 'VERB');
  if (CAPITALISED.has(word) || (alone && GIVEN_NAMES.has(word))) return true;
  const listed = listedKind(word) ?? listedKind(word.replace(/s$/u, ''));
  if (listed === 'PROPN') return true;
  if (new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(source)) return false;
  if (plural && /[^s]s$/u.test(lower)) return false;
  const common =
    /(?:ing|[st]ion|ment|ness|ity|[it]ive|ous|ful|[ai]ble|less|[ae]nce|back|work|ware)$/u.test(word) || word !== lower;
  if (listed === undefined) {
    const adjective = next?.pos === 'NOUN' && /(?:al|ic|ary|ory|ed|er|ant|ent|ish|ly)$/u.test(lower);
    // The tagger calls nearly every first word a name.
    return token.pos === 'PROPN' && !adjective && !common;
  }
  // "Police were": a name takes a singular verb.
  if (plural) return false;
  // A single noun without an article is a name, or what cannot be counted.
  if (alone && listed !== 'ADV' && !common && !MASS_NOUNS.has(word)) return undefined;
  return false;
}

/** `HR`, `iPad`, `Q3`: written so everywhere. */
export function hasInnerCapital(word: string): boolean {
  return /\p{L}.*\p{Lu}|\d/u.test(word);
}

/** Whether the word is surely no name, wherever it stands: `My`, `The`, `Several`. */
export function isCommonOpener({lower, pos}: Token): boolean {
  return lower !== 'i' && (COMMON_OPENERS.has(lower) || pos === 'DET' || pos === 'PRON');
}

/** The text with its first letter in upper case, quotation marks before it passed over. */
export function capitalise(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u);
  return at < 0 ? text : text.slice(0, at) + (text[at] as string).toUpperCase() + text.slice(at + 1);
}
