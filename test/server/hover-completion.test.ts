import assert from 'node:assert/strict';
import type {CompletionItem, Hover} from 'vscode-languageserver/node';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {rules} from '../../server/src/rules/index.ts';
import {type LanguageClient, PULL, rangeOf, startServer} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const CAPABILITIES = {...PULL, textDocument: {...PULL.textDocument, hover: {contentFormat: ['markdown' as const]}}};

describe('Hovers and completions', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  let count = 0;
  before(async () => {
    client = await startServer({capabilities: CAPABILITIES});
  });
  after(() => client.stop());

  const opened = async (text: string): Promise<string> => {
    count += 1;
    const uri = `file:///work/${count}.star.md`;
    await client.open(uri, text);
    return uri;
  };

  /** The labels offered at the `|` of a text. */
  async function offered(marked: string): Promise<readonly string[]> {
    return (await items(marked)).map(({label}) => label);
  }

  async function items(marked: string): Promise<readonly CompletionItem[]> {
    const text = marked.replace('|', '');
    const position = TextDocument.create('', '', 0, text).positionAt(marked.indexOf('|'));
    return client.connection.sendRequest('textDocument/completion', {
      textDocument: {uri: await opened(text)},
      position,
    });
  }

  it('say why a finding matters in words that need no Markdown', () => {
    for (const {id, why} of rules) assert.doesNotMatch(why, /[*`_]|\]\(/u, id);
  });

  it('say why a finding matters, with a link to its page', async () => {
    const text = '## Mistake\n\n## Action\n\nI called the client.\n';
    const uri = await opened(text);
    const {contents, range} = await client.connection.sendRequest<Hover & {contents: {value: string}}>(
      'textDocument/hover',
      {textDocument: {uri}, position: {line: 0, character: 5}},
    );
    assert.match(contents.value, /\*\*Mistake\*\*: what you did wrong/u);
    assert.match(contents.value, /\[empty-section\]\(https:/u);
    assert.deepEqual(range, rangeOf(text, '## Mistake'));
  });

  it('leave the link to a client that shows it beside the message', async () => {
    const publishDiagnostics = {codeDescriptionSupport: true};
    const linking = await startServer({
      capabilities: {...CAPABILITIES, textDocument: {...CAPABILITIES.textDocument, publishDiagnostics}},
    });
    const uri = 'file:///work/linked.star.md';
    await linking.open(uri, '## Mistake\n\n## Action\n\nI called the client.\n');
    const {contents} = await linking.connection.sendRequest<Hover & {contents: {value: string}}>('textDocument/hover', {
      textDocument: {uri},
      position: {line: 0, character: 5},
    });
    assert.match(contents.value, /make it up on the spot/u);
    assert.doesNotMatch(contents.value, /\]\(/u);
    await linking.stop();
  });

  it('say nothing where there is nothing', async () => {
    const uri = await opened('## Action\n\nI called the client at once.\n');
    const params = {textDocument: {uri}, position: {line: 2, character: 15}};
    assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
  });

  it('offer the sections that are not there yet', async () => {
    assert.deepEqual(await offered('# One\n\n## Situation\n\nI ran the desk.\n\n## Ta|\n'), [
      'Task',
      'Mistake',
      'Action',
      'Result',
      'Lesson',
    ]);
  });

  it('offer front matter keys and rules in it', async () => {
    assert.deepEqual(await offered('---\nrole: Nurse\n|\n---\n'), ['question', 'skills', 'disable', 'ignore']);
    assert.ok((await offered('---\ndisable: [empty|]\n---\n')).includes('empty-section'));
    assert.ok((await offered('---\ndisable:\n  - |\n---\n')).includes('empty-section'));
    assert.deepEqual(await offered('---\nrole: a n|\n---\n'), []);
  });

  it('offer directives and their rules in comments', async () => {
    assert.deepEqual(await offered('<!-- star|'), ['star-disable-next-line', 'star-disable', 'star-enable']);
    const [item] = (await items('<!-- star-disable empty-section passive-v| -->')).filter(
      ({label}) => label === 'passive-voice',
    );
    assert.deepEqual(item?.textEdit && 'range' in item.textEdit && item.textEdit.range, {
      start: {line: 0, character: 32},
      end: {line: 0, character: 41},
    });
  });

  it('offer nothing where all has been typed that they would write', async () => {
    for (const typed of ['## Task|\n', '## task|\n', '---\ndisable:\n  - passive-voice|\n---\n', '<!-- star-disable|'])
      assert.deepEqual(await offered(typed), [], typed);
    assert.deepEqual(await offered('## Tas|\n'), ['Situation', 'Task', 'Mistake', 'Action', 'Result', 'Lesson']);
  });

  it('offer nothing in prose', async () => {
    assert.deepEqual(await offered('I called the |client.\n'), []);
    assert.deepEqual(await offered('- |\n'), []);
  });
});
