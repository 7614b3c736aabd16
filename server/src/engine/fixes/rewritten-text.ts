import type {Edit} from '../fixes.ts';
import type {Span} from '../span.ts';
import {editsBetween} from './text-diff.ts';

/** A text that is edited again and again, and remembers what is left of the first one. */
export interface RewrittenText {
  readonly text: string;
  /** What turns the first text into this one, word by word. */
  editsFromFirst(): readonly Edit[];
  /** The text after edits, which must be sorted and must not overlap. Throws a RangeError if one leaves the text. */
  rewrite(edits: readonly Edit[]): RewrittenText;
}

/** A part of the text, and what part of the first one it is, unless it is new. */
interface Piece {
  readonly text: string;
  readonly kept?: Span;
}

/** A text of which nothing has been rewritten yet. */
export function unwritten(text: string): RewrittenText {
  return ofPieces(text, [{text, kept: {start: 0, end: text.length}}]);
}

function ofPieces(first: string, pieces: readonly Piece[]): RewrittenText {
  const text = pieces.map((piece) => piece.text).join('');
  return {
    text,
    editsFromFirst: () => editsOf(first, pieces),
    rewrite: (edits) => {
      const rewritten: Piece[] = [];
      const cut = cutter(pieces);
      for (const edit of edits) {
        rewritten.push(...cut(edit.start));
        cut(edit.end);
        rewritten.push({text: edit.text});
      }
      return ofPieces(first, [...rewritten, ...cut(text.length)]);
    },
  };
}

/** Takes pieces off the front, up to an offset that must not go back. */
function cutter(pieces: readonly Piece[]): (offset: number) => readonly Piece[] {
  let index = 0;
  let start = 0;
  let taken = 0;
  return (offset) => {
    const off: Piece[] = [];
    while (taken < offset) {
      const piece = pieces[index];
      if (piece === undefined) throw new RangeError(`The edit at ${offset} leaves the text.`);
      const end = start + piece.text.length;
      const to = Math.min(offset, end);
      off.push(partOf(piece, taken - start, to - start));
      taken = to;
      if (to === end) {
        index += 1;
        start = end;
      }
    }
    return off;
  };
}

function partOf({text, kept}: Piece, from: number, to: number): Piece {
  const part = {text: text.slice(from, to)};
  return kept ? {...part, kept: {start: kept.start + from, end: kept.start + to}} : part;
}

/** Each stretch of new text between what was kept, compared with what stood there: comparing whole texts is quadratic. */
function editsOf(first: string, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let last = 0;
  let added = '';
  const flush = (end: number): void => {
    const changes = editsBetween(first.slice(last, end), added);
    edits.push(...changes.map((edit) => ({...edit, start: edit.start + last, end: edit.end + last})));
    added = '';
  };
  for (const {text, kept} of pieces) {
    if (kept === undefined) {
      added += text;
    } else {
      flush(kept.start);
      last = kept.end;
    }
  }
  flush(first.length);
  return edits;
}
