import {diffWordsWithSpace} from 'diff';
import type {Edit} from './fixes.ts';

/** Edits that turn one text into another, word by word, so that a cursor between them stays where it is. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  let pending: {removed: string; added: string} | undefined;
  const flush = (): void => {
    if (pending) edits.push({start, end: start + pending.removed.length, text: pending.added});
    start += pending?.removed.length ?? 0;
    pending = undefined;
  };
  for (const {value, added, removed} of diffWordsWithSpace(before, after)) {
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
