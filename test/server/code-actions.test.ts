import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ClientCapabilities, CodeAction} from 'vscode-languageserver/node';
import {
  applied,
  itemsOf,
  type LanguageClient,
  ofRule,
  PULL,
  rangeOf,
  startServer,
  strictUri,
} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const URI = 'file:///work/fixes.star.md';
const DIRECTIVE = '<!-- star-disable-next-line empty-section -->';
const UNUSED = `## Mistake\n\n${DIRECTIVE}\nI forgot the invite.\n`;
const EMPTY = '## Mistake\n\n## Action\n\nI called the client.\n';

describe('Actions at the cursor', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;
  before(async () => {
    client = await startServer({capabilities: PULL});
  });
  after(() => client.stop());

  it('are announced by kind', () => {
    const {codeActionKinds} = client.initialized.capabilities.codeActionProvider as {codeActionKinds: string[]};
    assert.ok(codeActionKinds.includes('quickfix'));
    assert.ok(codeActionKinds.includes('source.fixAll.starAnswer'));
  });

  it('fix a finding, also where the client sends no findings along', async () => {
    await client.open(URI, UNUSED);
    const actions = await client.actions(URI, rangeOf(UNUSED, 'empty-section'), ['quickfix']);
    const fix = actions.find(({title}) => title === 'Remove the suppression');
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix?.diagnostics?.[0]?.code, 'unused-directive');
    assert.equal(fix?.isPreferred, true);
    assert.equal(applied(UNUSED, fix, URI), '## Mistake\n\nI forgot the invite.\n');
  });

  it('are made from the text as it is, at its version', async () => {
    const uri = 'file:///work/moved.star.md';
    await client.open(uri, UNUSED);
    const start = {line: 0, character: 0};
    await client.change(uri, 2, {range: {start, end: start}, text: '# Title\n\n'});
    const text = `# Title\n\n${UNUSED}`;
    const [fix] = await client.actions(uri, rangeOf(text, 'empty-section'), ['quickfix']);
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, {uri, version: 2});
    assert.equal(applied(text, fix, uri), '# Title\n\n## Mistake\n\nI forgot the invite.\n');
  });

  it('keep the line ends of the file', async () => {
    const uri = 'file:///work/crlf.star.md';
    const text = UNUSED.replaceAll('\n', '\r\n');
    await client.open(uri, text);
    const actions = await client.actions(uri, rangeOf(text, 'empty-section'), ['quickfix']);
    for (const action of actions.filter(({edit}) => edit?.documentChanges?.length === 1)) {
      assert.doesNotMatch(applied(text, action, uri), /[^\r]\n/u, action.title);
    }
  });

  it('cover all findings in the range', async () => {
    const uri = 'file:///work/two.star.md';
    const text = `${UNUSED}\n## Action\n\n${DIRECTIVE}\nI called the client.\n`;
    await client.open(uri, text);
    const all = {start: {line: 0, character: 0}, end: {line: 20, character: 0}};
    const fixes = (await client.actions(uri, all, ['quickfix'])).filter(
      ({title}) => title === 'Remove the suppression',
    );
    assert.equal(fixes.length, 2);
  });

  it('fix everything that is safe in one go, and offer nothing when nothing is', async () => {
    const uri = 'file:///work/all.star.md';
    const text = `${UNUSED}\n## Action\n\n${DIRECTIVE}\nI called the client.\n`;
    await client.open(uri, text);
    const start = {line: 0, character: 0};
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.starAnswer']) {
      const actions = await client.actions(uri, {start, end: start}, [kind]);
      const [fix] = actions.filter((action) => action.kind === 'source.fixAll.starAnswer');
      assert.doesNotMatch(applied(text, fix, uri), /star-disable/u);
    }
    await client.open('file:///work/clean.star.md', EMPTY);
    assert.deepEqual(await client.actions('file:///work/clean.star.md', {start, end: start}, ['source.fixAll']), []);
  });

  it('rewrite the passive at the cursor, with or without a finding there', async () => {
    const uri = 'file:///work/passive.star.md';
    const text = '## Situation\n\nThe wrong date was entered in the tracker.\n';
    await client.open(uri, text);
    const cursor = rangeOf(text, 'entered').start;
    const actions = await client.actions(uri, {start: cursor, end: cursor}, ['refactor']);
    assert.deepEqual(
      actions.map(({kind}) => kind),
      ['refactor.rewrite', 'refactor.rewrite'],
    );
    assert.equal(applied(text, actions[0], uri), '## Situation\n\nI entered the wrong date in the tracker.\n');
    assert.equal(applied(text, actions[1], uri), '## Situation\n\nWe entered the wrong date in the tracker.\n');
  });

  it('put the sections in order', async () => {
    const uri = 'file:///work/order.star.md';
    const text = '## Action\n\nI called the client.\n\n## Situation\n\nI ran the desk.\n';
    await client.open(uri, text);
    const start = {line: 0, character: 0};
    const [action] = await client.actions(uri, {start, end: start}, ['source.organizeSections']);
    assert.equal(applied(text, action, uri), '## Situation\n\nI ran the desk.\n\n## Action\n\nI called the client.\n');
  });

  it('on the whole file are left out where the editor asks by itself', async () => {
    const uri = 'file:///work/automatic.star.md';
    const text = '## Action\n\nI called the client.\n\n## Situation\n\nI ran the desk.\n';
    await client.open(uri, text);
    const kinds = async (triggerKind: 1 | 2): Promise<readonly string[]> => {
      const range = rangeOf(text, '## Situation');
      const params = {textDocument: {uri}, range, context: {diagnostics: [], triggerKind}};
      const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
      return actions.map(({kind}) => kind ?? '');
    };
    assert.ok((await kinds(1)).includes('source.organizeSections'));
    assert.ok((await kinds(2)).includes('quickfix'));
    assert.ok(!(await kinds(2)).includes('source.organizeSections'));
  });

  it('leave tab stops where the editor has them, and a visible prompt elsewhere', async () => {
    const text = '## Situation\n\nI ran the desk.\n\n## Action\n\nI called the client.\n';
    const everything = {start: {line: 0, character: 0}, end: {line: 7, character: 0}};
    const withPrompt = (action: CodeAction): boolean => /\[… /u.test(JSON.stringify(action.edit));
    await client.open('file:///work/prompt.star.md', text);
    const plain = (await client.actions('file:///work/prompt.star.md', everything, ['quickfix'])).find(withPrompt);
    assert.match(applied(text, plain, 'file:///work/prompt.star.md'), /\[… [^\]]+\]/u);

    const workspaceEdit = {documentChanges: true, snippetEditSupport: true};
    const modern = await startServer({capabilities: {...PULL, workspace: {...PULL.workspace, workspaceEdit}}});
    await modern.open(URI, text);
    const snippet = (await modern.actions(URI, everything, ['quickfix'])).find(withPrompt);
    assert.match(JSON.stringify(snippet?.edit), /"snippet":\{"kind":"snippet","value":"[^"]*\$\{1:\[…/u);
    await modern.stop();
  });

  it('silence a finding in its place, its section and its file', async () => {
    const uri = 'file:///work/silence.star.md';
    await client.open(uri, EMPTY);
    const actions = (await client.actions(uri, rangeOf(EMPTY, '## Mistake'), ['quickfix'])).filter(
      ({title, edit}) => title.startsWith('Ignore empty-section') && edit?.documentChanges?.length === 1,
    );
    assert.ok(actions.length >= 3);
    for (const [index, action] of actions.entries()) {
      const silenced = `file:///work/silenced-${index}.star.md`;
      await client.open(silenced, applied(EMPTY, action, uri));
      assert.deepEqual(ofRule(itemsOf(await client.pull(silenced)), 'empty-section'), [], action.title);
    }
  });

  it('are offered once where they settle several findings', async () => {
    const uri = 'file:///work/twice.star.md';
    const text = '## Mistake\n\nI guess I forgot to lock the van. I sort of missed the second page.\n';
    await client.open(uri, text);
    const found = ofRule(itemsOf(await client.pull(uri)), 'hedging');
    assert.ok(found.length > 1);
    const line = rangeOf(text, text.trim().split('\n').at(-1) as string);
    const actions = await client.actions(uri, line, ['quickfix']);
    const keys = actions.map(({title, edit}) => JSON.stringify([title, edit]));
    assert.deepEqual(keys, [...new Set(keys)]);
    for (const where of ['on this line', 'in the section "Mistake"', 'in this file']) {
      const [action, ...others] = actions.filter(({title}) => title === `Ignore hedging ${where}`);
      assert.deepEqual(others, []);
      assert.deepEqual(action?.diagnostics, found, where);
    }
  });

  it('are for the findings that the editor sends along where there is none at the cursor', async () => {
    const uri = 'file:///work/line.star.md';
    const text = '## Mistake\n\nOn Monday, I guess I forgot to lock the van.\n';
    await client.open(uri, text);
    const found = itemsOf(await client.pull(uri));
    const cursor = {start: {line: 2, character: 0}, end: {line: 2, character: 0}};
    const hedge = ofRule(found, 'hedging');
    assert.equal(hedge.length, 1);
    assert.deepEqual(await client.actions(uri, cursor, ['quickfix']), []);
    const [fix] = await client.actions(uri, cursor, ['quickfix'], hedge);
    assert.equal(applied(text, fix, uri), '## Mistake\n\nOn Monday, I forgot to lock the van.\n');
    const moved = hedge.map((diagnostic) => ({...diagnostic, range: cursor}));
    assert.deepEqual(await client.actions(uri, cursor, ['quickfix'], moved), [], 'not for those of another text');
    const [other] = await client.actions(uri, rangeOf(text, '## Mistake'), ['quickfix'], hedge);
    assert.notEqual(other?.diagnostics?.[0]?.code, 'hedging', 'nor where something is at the cursor');
  });

  it('silence several findings side by side only one by one, so that the fixes stay in sight', async () => {
    const uri = 'file:///work/menu.star.md';
    const text = '## Mistake\n\nI guess I forgot to lock the van, and the keys were also lost.\n';
    await client.open(uri, text);
    const silencers = async (words: string): Promise<readonly string[]> =>
      (await client.actions(uri, rangeOf(text, words), ['quickfix']))
        .map(({title}) => title)
        .filter((title) => title.startsWith('Ignore'));
    assert.deepEqual(await silencers(text.trim().split('\n').at(-1) as string), [
      'Ignore hedging on "I guess"',
      'Ignore passive-voice on "were also lost"',
    ]);
    assert.ok((await silencers('I guess')).includes('Ignore hedging in this file'));
    assert.deepEqual(await silencers('## Mistake'), [
      'Ignore missing-section: "This answer has no Situation, Task, Act…"',
      'Ignore missing-section in the section "Mistake"',
      'Ignore missing-section in this file',
    ]);
  });

  it('silence in every way what is innermost at the cursor, and what is around it in one', async () => {
    const uri = 'file:///work/around.star.md';
    const text =
      'The keys were lost at the fair in June, when I ran the stall. My boss was cross with me for a week. I told her about it at once, and then I bought new ones and paid for them. I have kept a spare set ever since.\n';
    await client.open(uri, text);
    const lost = rangeOf(text, 'lost').start;
    const silencers = (await client.actions(uri, {start: lost, end: lost}, ['quickfix']))
      .map(({title}) => title)
      .filter((title) => title.startsWith('Ignore'));
    const waysFor = (rule: string): number => silencers.filter((title) => title.startsWith(`Ignore ${rule}`)).length;
    assert.deepEqual([waysFor('passive-voice'), waysFor('missing-ownership')], [3, 1], silencers.join('\n'));
  });

  it('tell findings of one rule in one place apart', async () => {
    const uri = 'file:///work/apart.star.md';
    const text =
      '# The keys\n\n## Situation\n\nI ran a stall at the fair in June.\n\n## Mistake\n\nI lost the keys of the van.\n\n## Lesson\n\nI have kept a spare set ever since.\n';
    await client.open(uri, text);
    const titles = (await client.actions(uri, rangeOf(text, '# The keys'), ['quickfix'])).map(({title}) => title);
    for (const section of ['Action', 'Result'])
      assert.ok(titles.includes(`Ignore missing-section: "This answer has no ${section}."`), titles.join('\n'));
    assert.deepEqual(titles, [...new Set(titles)]);
  });

  it('are all there for a client that asks for the empty kind', async () => {
    await client.open(URI, UNUSED);
    const range = rangeOf(UNUSED, 'empty-section');
    assert.deepEqual(await client.actions(URI, range, ['']), await client.actions(URI, range));
    assert.notDeepEqual(await client.actions(URI, range, ['']), []);
  });

  it('are none for a document that is no answer or unknown', async () => {
    const start = {line: 0, character: 0};
    assert.deepEqual(await client.actions('file:///work/unknown.star.md', {start, end: start}), []);
    await client.open('file:///work/notes.md', UNUSED);
    assert.deepEqual(await client.actions('file:///work/notes.md', {start, end: {line: 5, character: 0}}), []);
  });

  it('come without versions for a client that knows none', async () => {
    const plain = await startServer();
    await plain.open(URI, UNUSED);
    const [fix] = await plain.actions(URI, rangeOf(UNUSED, 'empty-section'));
    assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [URI]);
    await plain.stop();
  });
});

describe('Silencing a rule in a project', function () {
  this.timeout(PATIENCE);
  const capabilities: ClientCapabilities = {
    ...PULL,
    workspace: {...PULL.workspace, workspaceEdit: {documentChanges: true, resourceOperations: ['create']}},
  };
  let folder: string;
  let client: LanguageClient;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'star-answer-'));
    client = await startServer({capabilities, workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'answers'}]});
  });
  after(async () => {
    await client.stop();
    await rm(folder, {recursive: true});
  });

  async function projectAction(
    uri = pathToFileURL(path.join(folder, 'deep/a.star.md')).href,
  ): Promise<CodeAction | undefined> {
    await client.open(uri, EMPTY);
    const actions = await client.actions(uri, rangeOf(EMPTY, '## Mistake'), ['quickfix']);
    return actions.find(({title}) => title.startsWith('Ignore empty-section in this project'));
  }

  it('makes a project file in the workspace folder', async () => {
    const uri = pathToFileURL(path.join(folder, '.star-answer.json')).href;
    const start = {line: 0, character: 0};
    const newText = '{\n  "rules": {\n    "empty-section": {\n      "severity": "off"\n    }\n  }\n}\n';
    const action = await projectAction();
    assert.equal(action?.title, 'Ignore empty-section in this project (.star-answer.json)');
    assert.deepEqual(action?.edit?.documentChanges, [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {textDocument: {uri, version: null}, edits: [{range: {start, end: start}, newText}]},
    ]);
  });

  it('makes it there for a client that encodes the paths of answers and folders differently', async () => {
    const answer = `${pathToFileURL(folder).href.replace('star-answer-', '%73tar-answer-')}/deep/a.star.md`;
    const [change] = (await projectAction(answer))?.edit?.documentChanges ?? [];
    assert.equal(change && 'uri' in change && change.uri, pathToFileURL(path.join(folder, '.star-answer.json')).href);
  });

  it('adds to the project file that there is', async () => {
    const file = path.join(folder, '.star-answer.json');
    const text = '{\n  "wordsPerMinute": 150\n}\n';
    await writeFile(file, text);
    const action = await projectAction();
    const changed = applied(text, action, pathToFileURL(file).href);
    assert.deepEqual(JSON.parse(changed), {wordsPerMinute: 150, rules: {'empty-section': {severity: 'off'}}});
    await rm(file);
  });

  it('adds to one in YAML whose rules are still empty', async () => {
    const file = path.join(folder, '.star-answer.yaml');
    const text = '# Ours\nrules:\n';
    await writeFile(file, text);
    const action = await projectAction();
    assert.equal(action?.title, 'Ignore empty-section in this project (.star-answer.yaml)');
    const changed = applied(text, action, pathToFileURL(file).href);
    assert.equal(changed, '# Ours\nrules:\n  empty-section:\n    severity: off\n');
  });

  it('adds to one with a byte-order mark and line ends of Windows, at the place where editors have it', async () => {
    const file = path.join(folder, '.star-answer.json');
    const text = '{"rules": {}}\r\n';
    await writeFile(file, `\uFEFF${text}`);
    const changed = applied(text, await projectAction(), pathToFileURL(file).href);
    assert.equal(changed, '{"rules": {"empty-section": {"severity": "off"}}}\r\n');
    await rm(file);
  });

  it('edits the project file as it stands in the editor, at its version, however its path is encoded', async () => {
    const file = path.join(folder, 'R&D (2024)/.star-answer.json');
    await mkdir(path.dirname(file));
    await writeFile(file, '{"rules": {}}\n');
    const uri = strictUri(file);
    await client.open(uri, '{}', 'json');
    const text = '{\n  "wordsPerMinute": 150\n}\n';
    await client.change(uri, 2, {text});
    const action = await projectAction(strictUri(path.join(path.dirname(file), 'a.star.md')));
    const [change] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, {uri, version: 2});
    const changed = applied(text, action, uri);
    assert.deepEqual(JSON.parse(changed), {wordsPerMinute: 150, rules: {'empty-section': {severity: 'off'}}});
    await client.close(uri);
  });

  it('edits a project file that was never saved rather than make one', async () => {
    const uri = strictUri(path.join(folder, '.star-answer.json'));
    const text = '{\n  "wordsPerMinute": 150\n}\n';
    await client.open(uri, text, 'json');
    const action = await projectAction();
    const changed = applied(text, action, uri);
    assert.deepEqual(JSON.parse(changed), {wordsPerMinute: 150, rules: {'empty-section': {severity: 'off'}}});
    await client.close(uri);
  });

  it('is not offered in one that holds something else', async () => {
    await writeFile(path.join(folder, '.star-answer.yaml'), 'hello\n');
    assert.equal(await projectAction(), undefined);
  });
});
