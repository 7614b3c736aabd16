import assert from 'node:assert/strict';
import {name, version} from '../../package.json';
import {itemsOf, type LanguageClient, ofRule, PULL, rangeOf, startServer, wordsAt} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const URI = 'file:///work/invite.star.md';
const EMPTY_MISTAKE = '# The invite\n\n## Mistake\n\n## Action\n\nI called the client.\n';

describe('Findings in an editor that fetches them', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  before(async () => {
    client = await startServer({capabilities: PULL});
  });
  after(() => client.stop());

  it('says what the server can do', () => {
    const {capabilities, serverInfo} = client.initialized;
    assert.equal(serverInfo?.name, 'star-answer-linter');
    assert.deepEqual(capabilities.textDocumentSync, {openClose: true, change: 2});
    assert.ok(capabilities.diagnosticProvider);
  });

  it('logs what runs where, and nothing of an answer', async () => {
    const fresh = await startServer({capabilities: PULL});
    const uri = 'file:///work/secret.star.md';
    await fresh.open(uri, EMPTY_MISTAKE);
    await fresh.pull(uri);
    await fresh.stop();
    assert.deepEqual(fresh.logged, [`${name} ${version} runs on Node.js ${process.versions.node}.`]);
  });

  it('reports a finding with its rule, source, severity and page', async () => {
    await client.open(URI, EMPTY_MISTAKE);
    const [finding] = ofRule(itemsOf(await client.pull(URI)), 'empty-section');
    assert.equal(wordsAt(EMPTY_MISTAKE, finding?.range as never), '## Mistake');
    assert.equal(finding?.source, 'star-answer');
    assert.equal(finding?.severity, 2);
    assert.match(finding?.codeDescription?.href ?? '', /^https:.*\/docs\/rules\/empty-section\.md$/u);
  });

  it('has faded what is left behind, and nothing that was meant to do something', async () => {
    const fading = await startServer({
      capabilities: {textDocument: {diagnostic: {}, publishDiagnostics: {tagSupport: {valueSet: [1]}}}},
    });
    const uri = 'file:///work/directives.star.md';
    const text =
      '<!-- star-enable -->\n<!-- star-disble hedging -->\n<!-- star-disable-next-line empty-secton hedging -->\n\nI forgot the invite.\n\n<!-- star-disable';
    await fading.open(uri, text);
    const found = ofRule(itemsOf(await fading.pull(uri)), 'unused-directive');
    assert.deepEqual(
      found.map(({range, tags}) => [wordsAt(text, range), tags ?? []]),
      [
        ['<!-- star-enable -->', [1]],
        ['star-disble', []],
        ['empty-secton', []],
        ['hedging', [1]],
        ['<!-- star-disable', []],
      ],
    );
    await fading.stop();
  });

  it('says "unchanged" as long as the findings are the same', async () => {
    const uri = 'file:///work/unchanged.star.md';
    await client.open(uri, EMPTY_MISTAKE);
    const first = await client.pull(uri);
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    const end = {line: 7, character: 0};
    await client.change(uri, 2, {range: {start: end, end}, text: '\n'});
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged', 'after a blank line at the end');
  });

  it('follows the changes of a line while it is typed', async () => {
    const uri = 'file:///work/typed.star.md';
    await client.open(uri, EMPTY_MISTAKE);
    const at = {line: 3, character: 0};
    await client.change(uri, 2, {range: {start: at, end: at}, text: '\nI forgot'});
    const next = {line: 4, character: 8};
    await client.change(uri, 3, {range: {start: next, end: next}, text: ' the invite.\n'});
    assert.deepEqual(ofRule(itemsOf(await client.pull(uri)), 'empty-section'), []);
  });

  it('counts characters as editors do after emoji, in lines that end in CR LF', async () => {
    const uri = 'file:///work/emoji.star.md';
    const text = '# 😀😀\r\n\r\n## Mistake\r\n\r\n👩‍💻 “I” told [… whom] late.\r\n';
    await client.open(uri, text);
    const [finding] = ofRule(itemsOf(await client.pull(uri)), 'empty-section');
    assert.deepEqual(finding?.range, rangeOf(text, '[… whom]'));
    assert.equal(finding?.range.start.line, 4);
  });

  it('finds nothing in a document that it was not told of', async () => {
    assert.deepEqual(itemsOf(await client.pull('file:///work/unknown.star.md')), []);
  });

  it('leaves Markdown files alone that are no answers', async () => {
    await client.open('file:///work/README.md', EMPTY_MISTAKE);
    assert.deepEqual(itemsOf(await client.pull('file:///work/README.md')), []);
  });

  it('leaves unsaved documents alone that are no Markdown', async () => {
    for (const languageId of ['plaintext', 'git-commit', 'python']) {
      const uri = `untitled:${languageId}`;
      await client.open(uri, EMPTY_MISTAKE, languageId);
      assert.deepEqual(itemsOf(await client.pull(uri)), []);
    }
  });

  for (const uri of [
    'untitled:Untitled-1',
    'vscode-vfs://github/me/answers/a.star.md',
    'vscode-remote://ssh-remote%2Bhost/home/me/a.star.md',
    'file:///work/with%20blank/a.STAR.MD',
  ]) {
    it(`judges ${uri}`, async () => {
      await client.open(uri, EMPTY_MISTAKE);
      assert.equal(ofRule(itemsOf(await client.pull(uri)), 'empty-section').length, 1);
    });
  }

  for (const [name, text] of [
    ['an empty file', ''],
    ['binary noise', '\0\x01\uFFFD\uD800PK\x03\x04'.repeat(50)],
    ['broken front matter', '---\nquestion: [\n---\n## Mistake\n'],
    ['an unclosed comment', '## Mistake\n\n<!-- I forgot'],
    ['a file of five megabytes', 'I forgot to send the invite to the client. '.repeat(120_000)],
  ] as const) {
    it(`answers for ${name}`, async () => {
      const uri = `file:///work/${encodeURIComponent(name)}.star.md`;
      await client.open(uri, text);
      assert.equal((await client.pull(uri)).kind, 'full');
    });
  }

  it('links to the pages that the client brings along', async () => {
    const other = await startServer({capabilities: PULL, initializationOptions: {rulesUrl: 'file:///extension/rules'}});
    await other.open(URI, EMPTY_MISTAKE);
    const [finding] = ofRule(itemsOf(await other.pull(URI)), 'empty-section');
    assert.equal(finding?.codeDescription?.href, 'file:///extension/rules/empty-section.md');
    await other.stop();
  });
});

describe('Findings in an editor that waits for them', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  before(async () => {
    client = await startServer();
  });
  after(() => client.stop());

  it('sends findings with the version they are for', async () => {
    await client.open(URI, EMPTY_MISTAKE);
    const {version, diagnostics} = await client.pushed(URI);
    assert.equal(version, 1);
    assert.equal(ofRule(diagnostics, 'empty-section').length, 1);
  });

  it('takes findings back when the fault is gone, and sends none for a version that is over', async () => {
    await client.change(URI, 2, {text: '## Mistake\n'});
    await client.change(URI, 3, {text: '## Mistake\n\nI forgot the invite.\n'});
    const {version, diagnostics} = await client.pushed(URI);
    assert.equal(version, 3);
    assert.deepEqual(ofRule(diagnostics, 'empty-section'), []);
  });

  it('clears the findings of a document that is closed', async () => {
    const uri = 'file:///work/closed.star.md';
    await client.open(uri, EMPTY_MISTAKE);
    await client.pushed(uri);
    await client.close(uri);
    assert.deepEqual((await client.pushed(uri)).diagnostics, []);
  });

  it('says nothing about Markdown files that are no answers', async () => {
    await client.open('file:///work/README.md', EMPTY_MISTAKE);
    await client.open('file:///work/next.star.md', EMPTY_MISTAKE);
    const first = await client.pushed('file:///work/next.star.md');
    assert.ok(first);
    await client.close('file:///work/README.md');
    await client.close('file:///work/next.star.md');
    const {uri} = await Promise.race([
      client.pushed('file:///work/README.md'),
      client.pushed('file:///work/next.star.md'),
    ]);
    assert.equal(uri, 'file:///work/next.star.md');
  });
});
