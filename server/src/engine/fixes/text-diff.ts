import {diffArrays, diffWordsWithSpace} from 'diff';
import type {Edit} from '../fixes.ts';

/** Edits that turn one text into another, word by word, so that a cursor between them stays where it is. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  return toEdits(diffWordsWithSpace(before, after), 0);
}

/** The same, piece by piece. `offset` is where the text that the pieces make up begins. */
export function editsBetweenPieces(before: string[], after: string[], offset: number): readonly Edit[] {
  const changes = diffArrays(before, after);
  return toEdits(
    changes.map((change) => ({...change, value: change.value.join('')})),
    offset,
  );
}

interface Change {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function toEdits(changes: readonly Change[], offset: number): readonly Edit[] {
  const edits: Edit[] = [];
  let start = offset;
  let pending: {removed: string; added: string} | undefined;
  const flush = (): void => {
    if (pending) edits.push({start, end: start + pending.removed.length, text: pending.added});
    start += pending?.removed.length ?? 0;
    pending = undefined;
  };
  for (const {value, added, removed} of changes) {
    if (added || removed) {
      pending ??= {removed: '', added: ''};
      if (added) pending.added += value;
      else pending.removed += value;
    } else {
      flush();
      start += value.length;
    }
  }
  flush();
  return edits;
}
