import type {Span} from '../../server/src/engine/span.ts';

/** How often a detector was right; counts of findings, not of characters. */
export interface Tally {
  /** Marked places that were found. */
  readonly found: number;
  /** Marked places that were not. */
  readonly missed: number;
  /** Findings where nothing is marked. */
  readonly falseAlarms: number;
}

/** Nothing judged yet. */
export const EMPTY_TALLY: Tally = {found: 0, missed: 0, falseAlarms: 0};

/** The tally of two parts together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {found: a.found + b.found, missed: a.missed + b.missed, falseAlarms: a.falseAlarms + b.falseAlarms};
}

/** Share of the findings that are right, 0 to 1; undefined when there are none. */
export function precision({found, falseAlarms}: Tally): number | undefined {
  return found + falseAlarms === 0 ? undefined : found / (found + falseAlarms);
}

/** Share of the marked places that were found, 0 to 1; undefined when nothing is marked. */
export function recall({found, missed}: Tally): number | undefined {
  return found + missed === 0 ? undefined : found / (found + missed);
}

/** Harmonic mean of precision and recall; undefined when either is. */
function f1(tally: Tally): number | undefined {
  const p = precision(tally);
  const r = recall(tally);
  if (p === undefined || r === undefined) return undefined;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** A number of 0 to 1 with three decimals, or a dash. */
export function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

/** Lines of a table of tallies: one row a name, with a heading row. */
export function tallyTable(rows: readonly (readonly [name: string, tally: Tally])[]): string {
  const cells = [
    ['', 'found', 'missed', 'false', 'precision', 'recall', 'F1'],
    ...rows.map(([name, tally]) => [
      name,
      String(tally.found),
      String(tally.missed),
      String(tally.falseAlarms),
      share(precision(tally)),
      share(recall(tally)),
      share(f1(tally)),
    ]),
  ];
  return alignColumns(cells);
}

/** Rows of cells as lines, the first column to the left, numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A span in ⟦marks⟧ with at most 90 characters of its line on either side. */
export function quoteLine(text: string, span: Span): string {
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const lineEnd = text.indexOf('\n', span.end);
  const after = text.slice(span.end, lineEnd < 0 ? undefined : lineEnd);
  const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  const shortened = words.length > 180 ? `${words.slice(0, 120)} … ${words.slice(-50)}` : words;
  return [
    before.length > 90 ? `…${before.slice(-90)}` : before,
    `⟦${shortened}⟧`,
    after.length > 90 ? `${after.slice(0, 90)}…` : after.trimEnd(),
  ].join('');
}
