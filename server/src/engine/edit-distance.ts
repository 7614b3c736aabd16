import {distance} from 'fastest-levenshtein';

/**
 * The candidate that a word is most likely a misspelling of: one letter away, two letters swapped, or two letters away in words of
 * eight letters and more. Undefined when it is one of the candidates, or near none.
 */
export function misspellingOf(word: string, candidates: Iterable<string>): string | undefined {
  let best: {candidate: string; far: number} | undefined;
  for (const candidate of candidates) {
    if (candidate === word) return undefined;
    const shorter = Math.min(word.length, candidate.length);
    if (shorter < 4 || Math.abs(word.length - candidate.length) > 2) continue;
    // Two letters swapped are the likeliest slip of all: "taks" is "task" rather than "tasks".
    const far = swapped(word, candidate) ? 0 : distance(word, candidate);
    const near = far < 2 || (far === 2 && shorter >= 8);
    if (near && (best === undefined || far < best.far)) best = {candidate, far};
  }
  return best?.candidate;
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
