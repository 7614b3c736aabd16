import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {itemsOf, type LanguageClient, PULL, startServer} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const ANSWER =
  '---\r\ndisable: []\r\n---\r\n# 😀 One\r\n\r\n## Mistake\r\n\r\nThe date got entered wrong.\r\n\r\n# Two\n\n## Lesson\n';

/** What people type and paste, halves of emoji and control characters among it. */
const typed = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '\r',
  '\r\n\r\n',
  '\uFEFF',
  '😀',
  '\uD83D',
  '\uDE00',
  '\0',
  '## Action\n',
  'It was sent.',
  '<!-- star-disable passive-voice -->\n',
  '---\n',
  '[… what]',
);

const changes = fc.array(fc.record({at: fc.nat(), remove: fc.nat({max: 10}), text: typed}), {
  minLength: 1,
  maxLength: 12,
});

describe('Findings while somebody types', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  before(async () => {
    client = await startServer({capabilities: PULL});
  });
  after(() => client.stop());

  it('are those of the text as it stands, whatever was typed before', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        count += 1;
        const uri = `untitled:typed-${count}`;
        let document = TextDocument.create(uri, 'markdown', 1, ANSWER);
        await client.open(uri, ANSWER);
        for (const [index, {at, remove, text}] of edits.entries()) {
          const start = at % (document.getText().length + 1);
          const range = {start: document.positionAt(start), end: document.positionAt(start + remove)};
          document = TextDocument.update(document, [{range, text}], index + 2);
          await client.change(uri, index + 2, {range, text});
          // Somebody asks between the strokes, and does not wait for the answer.
          if (index % 3 === 0) void client.pull(uri);
        }
        const whole = `untitled:whole-${count}`;
        await client.open(whole, document.getText());
        assert.deepEqual(itemsOf(await client.pull(uri)), itemsOf(await client.pull(whole)));
        await Promise.all([client.close(uri), client.close(whole)]);
      }),
      {numRuns: 40},
    );
  });

  it('are those of the new text where a document is closed and opened again before they came', async () => {
    const uri = 'untitled:again';
    await client.open(uri, '## Mistake\n\nThe date got entered wrong.\n');
    const late = client.pull(uri);
    await client.close(uri);
    await client.open(uri, '## Mistake\n\nI entered the wrong date.\n');
    await late;
    assert.deepEqual(
      itemsOf(await client.pull(uri)).filter(({code}) => code === 'passive-voice'),
      [],
    );
  });
});
