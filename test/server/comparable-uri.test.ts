import assert from 'node:assert/strict';
import {comparableUri, readableUri} from '../../server/src/lsp/comparable-uri.ts';

describe('Two names of one file', () => {
  for (const [one, other] of [
    ['file:///work/R%26D%20%282024%29/.star-answer.json', 'file:///work/R&D%20(2024)/.star-answer.json'],
    ['file:///c%3A/work/.star-answer.json', 'file:///C:/work/.star-answer.json'],
    ['untitled:/work/.star-answer.json', 'file:///work/.star-answer.json'],
  ] as const) {
    it(`are found equal: ${one}`, () => assert.equal(comparableUri(one), comparableUri(other)));
  }

  it('are not mixed up with another file, and a broken one stays as it is', () => {
    assert.notEqual(comparableUri('file:///Work/a.json'), comparableUri('file:///work/a.json'));
    assert.notEqual(comparableUri('untitled:Untitled-1'), comparableUri('file:///Untitled-1'));
    assert.equal(comparableUri('file:///work/100%/a.json'), 'file:///work/100%/a.json');
  });
});

describe('The name of a file in a message', () => {
  for (const [uri, name] of [
    ['file:///work/R%26D%20%282024%29/.star-answer.json', '/work/R&D (2024)/.star-answer.json'],
    ['file:///c%3A/work/.star-answer.json', 'c:/work/.star-answer.json'],
    ['file://server/share/.star-answer.json', 'server/share/.star-answer.json'],
    ['untitled:/work/.star-answer.json', '/work/.star-answer.json'],
    ['vscode-vfs://github/me/my%20answers/.star-answer.json', 'vscode-vfs://github/me/my answers/.star-answer.json'],
  ] as const) {
    it(`is ${name}`, () => assert.equal(readableUri(uri), name));
  }
});
