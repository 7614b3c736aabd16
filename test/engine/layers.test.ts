import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';

const SOURCES = new URL('../../server/src/', import.meta.url);

describe('The layers', () => {
  it('leave it to lsp/convert.ts to turn lines and characters into offsets and back', () => {
    const converting = (readdirSync(SOURCES, {recursive: true}) as string[])
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /\.(?:positionAt|offsetAt)\(/u.test(readFileSync(new URL(name, SOURCES), 'utf8')));
    assert.deepEqual(converting, ['lsp/convert.ts']);
  });
});
