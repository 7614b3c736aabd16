import type {Edit, Fix} from '../fixes.ts';

/** Markers of bold, italics and what is struck out; not the `_` of a name. */
const MARK = /[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** What looks like a marker: escaped characters, list markers, and rules across the page. */
const NO_MARK = /\\.|^[ \t]*[*+-](?=[ \t])|^[ \t]*(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/gmu;

/**
 * The fix without tearing markers from their partners: "**I** never fail" is replaced with both its asterisks. Undefined where that cannot be done
 * by taking along a marker next to an edit.
 */
export function withPairedMarks(fix: Fix, text: string): Fix | undefined {
  if (fix.edits.some(({start, end}) => cutsMark(text, start) || cutsMark(text, end))) return undefined;
  const torn = fix.edits.filter((edit) => unpaired(removedBy(edit, text)).length > 0);
  const removed = unpaired(fix.edits.map((edit) => removedBy(edit, text)).join(' '));
  const added = unpaired(fix.edits.map((edit) => edit.text).join(' '));
  if (removed.join(' ') === added.join(' ')) return fix;
  const [edit, ...others] = torn;
  const wider = edit && others.length === 0 && added.length === 0 ? withMarkBeside(edit, removed, text) : undefined;
  return wider && {...fix, edits: fix.edits.map((other) => (other === edit ? wider : other))};
}

function withMarkBeside(edit: Edit, [mark, ...others]: readonly string[], text: string): Edit | undefined {
  if (mark === undefined || others.length > 0) return undefined;
  const [start, end] = [edit.start - mark.length, edit.end + mark.length];
  if (text.startsWith(mark, start) && !cutsMark(text, start)) return {...edit, start};
  if (text.startsWith(mark, edit.end) && !cutsMark(text, end)) return {...edit, end};
  return undefined;
}

/** Whether an offset is between the two characters of a marker such as `**`. */
function cutsMark(text: string, at: number): boolean {
  return /[*_~]/u.test(text.charAt(at)) && text.charAt(at) === text.charAt(at - 1);
}

function removedBy({start, end}: Edit, text: string): string {
  return text.slice(start, end);
}

/** The markers of a text that have no partner in it, in their order. */
function unpaired(text: string): readonly string[] {
  const open: string[] = [];
  for (const [mark] of text.replace(NO_MARK, ' ').matchAll(MARK)) {
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return open;
}
