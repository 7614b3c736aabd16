/** Bytes of the four numbers that the language model has for each word. */
const ROW = 16;

/**
 * Writes the bytes of rows of numbers (in base64) column by column, in base64 again: neighbouring words often have the same byte there, so that
 * this takes little more than half the room when compressed.
 */
export function toColumns(rows: string): string {
  const bytes = atob(rows);
  let columns = '';
  for (let column = 0; column < ROW; column++) {
    for (let place = column; place < bytes.length; place += ROW) columns += bytes[place];
  }
  return btoa(columns);
}

/** The bytes, row by row, of what `toColumns` wrote. */
export function fromColumns(columns: string): ArrayBuffer {
  const bytes = atob(columns);
  const rows = new Uint8Array(bytes.length);
  for (let column = 0, at = 0; column < ROW; column++) {
    for (let place = column; place < rows.length; place += ROW) rows[place] = bytes.charCodeAt(at++);
  }
  return rows.buffer;
}
