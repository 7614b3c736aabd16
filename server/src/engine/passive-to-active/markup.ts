import type {Token} from '../language.ts';
import type {Span} from '../span.ts';

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
