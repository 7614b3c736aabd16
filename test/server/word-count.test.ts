import assert from 'node:assert/strict';
import type {Range} from 'vscode-languageserver/node';
import {type LanguageClient, PULL, rangeOf, startServer} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const URI = 'file:///work/count.star.md';
const TEXT = `---
question: Tell me about a time you made a mistake
---
# The invite

## Situation

I ran the \`npm test\` desk.

## Action / Result

I called the client at once. She stayed.

# Another one

I forgot it. [… what you did at once]
`;

describe('Words and speaking time', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  before(async () => {
    client = await startServer({capabilities: PULL});
    await client.open(URI, TEXT);
  });
  after(() => client.stop());

  const count = (at: string, selection: readonly Range[] = []): Promise<Record<string, unknown>> =>
    client.connection.sendRequest('starAnswer/wordCount', {
      textDocument: {uri: URI},
      position: rangeOf(TEXT, at).start,
      selection,
    });

  it('are those of the answer at the cursor, without headings, front matter and code', async () => {
    const {words, seconds, title, selection, sections} = await count('She stayed');
    assert.equal(words, 12);
    assert.equal(seconds, 6);
    assert.equal(title, 'The invite');
    assert.equal(selection, false);
    assert.deepEqual(sections, [
      {name: 'situation', title: 'Situation', words: 4, min: 30, max: 60},
      {name: 'action', title: 'Action / Result', words: 8, min: 90, max: 180},
    ]);
  });

  it('are those of the first answer when the cursor is above it', async () => {
    assert.equal((await count('question:')).title, 'The invite');
  });

  it('leave out prompts that are still to be filled in, selected or not', async () => {
    const whole = rangeOf(TEXT, 'forgot it. [… what you did at once]');
    assert.equal((await count('I forgot')).words, 3);
    assert.equal((await count('I forgot', [whole])).words, 2);
  });

  it('are those of another answer in the same file', async () => {
    const {words, title, sections} = await count('I forgot');
    assert.deepEqual([words, title, sections], [3, 'Another one', []]);
  });

  it('are those of the selection when there is one', async () => {
    const {words, selection} = await count('I ran', [rangeOf(TEXT, 'called the client'), rangeOf(TEXT, 'forgot it')]);
    assert.deepEqual([words, selection], [5, true]);
  });

  it('are the same for the whole text selected as for all its answers', async () => {
    const {words} = await count('I ran', [rangeOf(TEXT, TEXT)]);
    assert.equal(words, 15);
  });

  it('leave out web addresses, selected or not', async () => {
    const uri = 'file:///work/address.star.md';
    const text =
      'I sent https://docs.example.com/a/b-c?d=e&f=g.h to (www.example.com) and <https://example.com/a_b>. My wwwork.';
    await client.open(uri, text);
    const ask = {textDocument: {uri}, position: {line: 0, character: 0}};
    const whole = {start: ask.position, end: {line: 0, character: text.length}};
    for (const selection of [[], [whole], [{...whole, end: {line: 0, character: text.indexOf(' My') + 3}}]]) {
      const {words} = await client.connection.sendRequest<{words: number}>('starAnswer/wordCount', {...ask, selection});
      assert.equal(words, selection[0] && selection[0] !== whole ? 5 : 6);
    }
  });

  it('leave out what is selected of headings and code', async () => {
    const {words} = await count('I ran', [rangeOf(TEXT, '# The invite\n\n## Situation\n\nI ran the `npm test`')]);
    assert.equal(words, 3);
  });

  it('stay those of the answer while nothing but a prompt or a heading is selected', async () => {
    for (const text of ['[… what you did at once]', '# Another one']) {
      const {words, selection} = await count('I forgot', [rangeOf(TEXT, text)]);
      assert.deepEqual([words, selection], [3, false]);
    }
  });

  it('are unknown for a file that is too long to be judged', async () => {
    const uri = 'file:///work/long.star.md';
    await client.open(uri, 'I forgot it. '.repeat(20_000));
    const params = {textDocument: {uri}, position: {line: 0, character: 0}};
    assert.equal(await client.connection.sendRequest('starAnswer/wordCount', params), null);
  });

  it('are unknown for a document that is no answer', async () => {
    const params = {textDocument: {uri: 'file:///work/readme.md'}, position: {line: 0, character: 0}};
    assert.equal(await client.connection.sendRequest('starAnswer/wordCount', params), null);
  });
});
