import type {Edit} from '../fixes.ts';
import {listedKind, type Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {covers, type Span} from '../span.ts';
import {CAPITALISED, COMMON_OPENERS, GIVEN_NAMES, MASS_NOUNS} from './words.ts';

/** A slice of the source with those edits done that lie inside it. */
export function sliceEdited(source: string, span: Span, edits: readonly Edit[]): string {
  let text = '';
  let last = span.start;
  for (const edit of edits.filter((inner) => covers(span, inner)).sort((a, b) => a.start - b.start)) {
    text += source.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  return text + source.slice(last, span.end);
}

const MARKERS = /[*_~]+|`+|\[|\]\([^)\s]*(?:\s+"[^"]*")?\)|\]\[[^\]]*\]/gu;

/**
 * Widens a span to the markup that touches it on both sides (`**The date**` for `The date`), and says nothing when the slice
 * would tear a pair of markers apart. `gaps` are the places between words: only there can characters be markup.
 */
export function balancedSpan(source: string, span: Span, tokens: readonly Token[]): Span | undefined {
  const opening = openMarkers(source, span, tokens);
  if (opening.length === 0) {
    return widen(source, span);
  }
  // A link's text is inside, its target behind the last word: "[price list](…)".
  const rest = source.slice(span.end);
  const closing = /^(?:[*_~`]+|\]\([^)\s]*(?:\s+"[^"]*")?\)|\]\[[^\]]*\])/u.exec(rest)?.[0];
  if (closing === undefined) return undefined;
  const wider = {start: span.start, end: span.end + closing.length};
  return openMarkers(source, wider, tokens).length === 0 ? wider : undefined;
}

function widen(source: string, span: Span): Span {
  const before = /[*_~`]+$/u.exec(source.slice(Math.max(0, span.start - 3), span.start))?.[0] ?? '';
  const after = /^[*_~`]+/u.exec(source.slice(span.end, span.end + 3))?.[0] ?? '';
  return before !== '' && before === after ? {start: span.start - before.length, end: span.end + after.length} : span;
}

/** The markers that are opened and not closed, or closed and not opened, within a span. */
function openMarkers(source: string, span: Span, tokens: readonly Token[]): readonly string[] {
  const open: string[] = [];
  for (const gap of gapsWithin(span, tokens)) {
    for (const [marker] of source.slice(gap.start, gap.end).matchAll(MARKERS)) {
      const closes = marker.startsWith(']') ? '[' : marker;
      if (open.at(-1) === closes) open.pop();
      else open.push(marker);
    }
  }
  return open;
}

/** The places of a span that belong to no token. Inline code is X's to the tagger and so one token. */
function gapsWithin(span: Span, tokens: readonly Token[]): readonly Span[] {
  const gaps: Span[] = [];
  let last = span.start;
  for (const token of tokens) {
    if (token.end <= span.start || token.start >= span.end) continue;
    if (token.start > last) gaps.push({start: last, end: token.start});
    last = Math.max(last, token.end);
  }
  if (last < span.end) gaps.push({start: last, end: span.end});
  return gaps;
}

/** The end of the markup that closes directly after a word: of `*deleted*`. */
export function endOfMarkup(source: string, at: number): number {
  return at + (/^[*_~]+/u.exec(source.slice(at, at + 3))?.[0].length ?? 0);
}

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
