import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {
  CancellationTokenSource,
  createConnection,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {defineRule, type Rule} from '../../server/src/engine/rule.ts';
import {serve} from '../../server/src/lsp/server.ts';
import {TURN} from '../../server/src/lsp/turns.ts';
import emptySection from '../../server/src/rules/empty-section.ts';
import {connect, type LanguageClient, PULL} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const URI = 'file:///work/long.star.md';
const TEXT = `## Mistake\n\n${'I said oops.\n\n'.repeat(200)}`;
const EVERYTHING = {start: {line: 0, character: 0}, end: {line: 400, character: 0}};

/** A rule with 200 fixes, each of which takes more than a turn to try; it tells when the first one is tried. */
function slowRule(onTrial: () => void): {readonly rule: Rule; trials(): number} {
  let trials = 0;
  const rule = defineRule({
    ...emptySection,
    check({start, end}, {text, report}) {
      if (text.includes('sorry')) {
        trials += 1;
        if (trials === 1) onTrial();
        for (const until = performance.now() + TURN; performance.now() <= until; );
      }
      for (const {index, 0: words} of text.slice(start, end).matchAll(/oops/gu)) {
        const place = {start: start + index, end: start + index + words.length};
        report({
          ...place,
          message: 'Oops.',
          fixes: [{title: 'Say sorry', edits: [{...place, text: 'sorry'}], safe: true}],
        });
      }
    },
  });
  return {rule, trials: () => trials};
}

/** Speaks to a server in this process, as it needs a rule of ours. */
async function startWith(rule: Rule): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const reader = new StreamMessageReader(toServer);
  serve(createConnection(reader, new StreamMessageWriter(toClient)), {runtime: 'a test'}, [rule]);
  return connect(toClient, toServer, {capabilities: PULL});
}

describe('While many fixes are tried', function () {
  this.timeout(PATIENCE);
  const params = {textDocument: {uri: URI}, range: EVERYTHING, context: {diagnostics: [], only: ['quickfix']}};

  it('a request can be cancelled', async () => {
    const source = new CancellationTokenSource();
    const slow = slowRule(() => source.cancel());
    const client = await startWith(slow.rule);
    await client.open(URI, TEXT);
    await assert.rejects(client.connection.sendRequest('textDocument/codeAction', params, source.token), {
      code: LSPErrorCodes.RequestCancelled,
    });
    assert.ok(slow.trials() < 200);
    await client.stop();
  });

  it('a change of the text ends a request, as its places are those of another one', async () => {
    let typed: Promise<void> | undefined;
    const slow = slowRule(() => {
      const start = {line: 0, character: 0};
      typed = client.change(URI, 2, {range: {start, end: start}, text: '# Title\n\n'});
    });
    const client = await startWith(slow.rule);
    await client.open(URI, TEXT);
    await assert.rejects(client.connection.sendRequest('textDocument/codeAction', params), {
      code: LSPErrorCodes.ContentModified,
    });
    await typed;
    assert.ok(slow.trials() < 200);
    await client.stop();
  });
});
