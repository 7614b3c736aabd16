import type {Span} from '../engine/span.ts';

/** Lines and columns from 1; columns count UTF-16 units, and not a byte-order mark, which editors do not show. */
export interface LineRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets into a text into lines and columns. */
export function createLocator(text: string): (span: Span) => LineRange {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  const locate = (offset: number): readonly [line: number, column: number] => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, Math.max(0, offset - (starts[low] as number)) + 1];
  };
  return ({start, end}) => {
    const [line, column] = locate(start);
    const [endLine, endColumn] = locate(end);
    return {line, column, endLine, endColumn};
  };
}
