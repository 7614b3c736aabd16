import assert from 'node:assert/strict';
import {fromColumns, toColumns} from '../../server/src/engine/columns.ts';

describe('Numbers written by columns', () => {
  it('put the same byte of all rows together', () => {
    const rows = Buffer.from([...Array(32).keys()]);
    const columns = Buffer.from(toColumns(rows.toString('base64')), 'base64');
    assert.deepEqual([...columns].slice(0, 6), [0, 16, 1, 17, 2, 18]);
  });

  it('are read as they were', () => {
    for (const count of [0, 16, 160]) {
      const rows = Buffer.from(Array.from({length: count}, (_, at) => (at * 7) % 256));
      assert.deepEqual(Buffer.from(fromColumns(toColumns(rows.toString('base64')))), rows);
    }
  });
});
