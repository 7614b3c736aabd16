import {shiftSpans} from './span.ts';

/** What is kept for `key`; made anew if nothing is, and shifted if it was made for another place. `start` is a UTF-16 offset. */
export type PlaceCache<Value> = (key: string, start: number, make: () => Value) => Value;

/**
 * Keeps the `size` values that were asked for last. A key must hold all that a value depends on but its place: what only moved is shifted,
 * so that a keystroke at the top of a file costs nothing below it.
 */
export function createPlaceCache<Value>(size: number): PlaceCache<Value> {
  const kept = new Map<string, {readonly start: number; readonly value: Value}>();
  return (key, start, make) => {
    const known = kept.get(key);
    const value = known === undefined ? make() : shiftSpans(known.value, start - known.start);
    // Put in again, it is the last to go.
    kept.delete(key);
    kept.set(key, {start, value});
    if (kept.size > size) kept.delete(kept.keys().next().value as string);
    return value;
  };
}
