/** A half-open range of UTF-16 offsets into the text it belongs to (the source file, unless said otherwise). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character; an empty span touches the place where it stands. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** The spans that overlap none before them, in the order given. */
export function firstOfOverlapping<Item extends Span>(spans: readonly Item[]): readonly Item[] {
  const first: Item[] = [];
  for (const span of spans) if (!first.some((other) => overlaps(span, other))) first.push(span);
  return first;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A copy with every `start` and `end` moved. Objects that were shared (a token of a sentence and of its clause) stay shared. `by` is in UTF-16 units. */
export function shiftSpans<T>(value: T, by: number, copies = new Map<object, object>()): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known) return known as T;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [key, member] of Object.entries(value)) {
    (copy as Record<string, unknown>)[key] =
      (key === 'start' || key === 'end') && typeof member === 'number' ? member + by : shiftSpans(member, by, copies);
  }
  return copy as T;
}
