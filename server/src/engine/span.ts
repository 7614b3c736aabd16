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

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
