import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ClientCapabilities} from 'vscode-languageserver/node';
import {itemsOf, type LanguageClient, ofRule, PULL, startServer, strictUri} from './language-client.ts';
import {PATIENCE} from './patience.ts';

const TEXT = '## Mistake\n\n## Action\n\nI called the client.\n';
const ASKED: ClientCapabilities = {
  ...PULL,
  workspace: {
    ...PULL.workspace,
    configuration: true,
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
};

async function severities(client: LanguageClient, uri: string): Promise<readonly (number | undefined)[]> {
  return ofRule(itemsOf(await client.pull(uri)), 'empty-section').map(({severity}) => severity);
}

describe('Settings in an editor', function () {
  this.timeout(PATIENCE);
  it('apply to each folder by itself', async () => {
    const client = await startServer({
      capabilities: ASKED,
      configure: (section, scope) =>
        section === 'starAnswer' && scope?.includes('/quiet/') ? {rules: {'empty-section': {severity: 'off'}}} : null,
    });
    for (const folder of ['quiet', 'loud']) await client.open(`file:///${folder}/a.star.md`, TEXT);
    assert.deepEqual(await severities(client, 'file:///quiet/a.star.md'), []);
    assert.deepEqual(await severities(client, 'file:///loud/a.star.md'), [2]);
    assert.ok(client.registered.includes('workspace/didChangeConfiguration'));
    await client.stop();
  });

  it('apply at once when they change', async () => {
    let severity = 'default';
    const client = await startServer({
      capabilities: ASKED,
      configure: () => ({rules: {'empty-section': {severity}}}),
    });
    await client.open('untitled:Untitled-1', TEXT);
    const {resultId} = await client.pull('untitled:Untitled-1');
    severity = 'hint';
    const refreshed = client.refreshed();
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
    await refreshed;
    const report = await client.pull('untitled:Untitled-1', resultId);
    assert.deepEqual(
      ofRule(itemsOf(report), 'empty-section').map((finding) => finding.severity),
      [4],
    );
    await client.stop();
  });

  it('come with the start and with changes where the server cannot ask for them', async () => {
    const client = await startServer({
      initializationOptions: {starAnswer: {rules: {'empty-section': {severity: 'error'}}}},
    });
    const uri = 'file:///work/a.star.md';
    await client.open(uri, TEXT);
    assert.equal(ofRule((await client.pushed(uri)).diagnostics, 'empty-section')[0]?.severity, 1);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {starAnswer: {rules: {'empty-section': 'off'}}},
    });
    assert.deepEqual(ofRule((await client.pushed(uri)).diagnostics, 'empty-section'), []);
    await client.stop();
  });

  it('are those of the start again when ours are taken out of what is sent', async () => {
    const client = await startServer({
      initializationOptions: {starAnswer: {rules: {'empty-section': {severity: 'error'}}}},
    });
    const uri = 'file:///work/a.star.md';
    await client.open(uri, TEXT);
    await client.pushed(uri);
    for (const settings of [{}, null, {starAnswer: null}]) {
      await client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: {starAnswer: {rules: {'empty-section': 'off'}}},
      });
      assert.deepEqual(ofRule((await client.pushed(uri)).diagnostics, 'empty-section'), []);
      await client.connection.sendNotification('workspace/didChangeConfiguration', {settings});
      assert.equal(ofRule((await client.pushed(uri)).diagnostics, 'empty-section')[0]?.severity, 1);
    }
    await client.stop();
  });

  it('count as they were sent last, however late the client answers what was asked before', async () => {
    const answers: ((settings: unknown) => void)[] = [];
    let onAsked: () => void = () => undefined;
    const asked = () => new Promise<void>((resolve) => (onAsked = resolve));
    const first = asked();
    const client = await startServer({
      capabilities: {workspace: {configuration: true}},
      configure: () =>
        new Promise((resolve) => {
          answers.push(resolve);
          onAsked();
        }),
    });
    const uri = 'file:///work/a.star.md';
    await client.open(uri, TEXT);
    await first;
    const second = asked();
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
    await second;
    answers[1]?.({rules: {'empty-section': 'off'}});
    assert.deepEqual(ofRule((await client.pushed(uri)).diagnostics, 'empty-section'), []);
    answers[0]?.({});
    await client.change(uri, 2, {text: `${TEXT}\nAt once.\n`});
    assert.equal((await client.pushed(uri)).version, 2);
    await client.stop();
  });

  it('leave the rest in force when one of them is wrong, and name it in the log', async () => {
    const client = await startServer({
      capabilities: ASKED,
      configure: () => ({wordsPerMinute: 'fast', rules: {'empty-section': {severity: 'hint'}, 'no-such-rule': {}}}),
    });
    await client.open('untitled:Untitled-1', TEXT);
    assert.deepEqual(await severities(client, 'untitled:Untitled-1'), [4]);
    assert.ok(client.logged.some((line) => line.includes('wordsPerMinute')));
    assert.ok(client.logged.some((line) => line.includes('no-such-rule')));
    await client.stop();
  });
});

describe('A project file', function () {
  this.timeout(PATIENCE);
  let folder: string;
  let uri: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'star-answer-'));
    uri = pathToFileURL(path.join(folder, 'a.star.md')).href;
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('counts before the settings of the editor', async () => {
    await writeFile(path.join(folder, '.star-answer.yaml'), 'rules:\n  empty-section:\n    severity: information\n');
    const client = await startServer({
      capabilities: ASKED,
      configure: () => ({rules: {'empty-section': {severity: 'error'}}}),
    });
    await client.open(uri, TEXT);
    assert.deepEqual(await severities(client, uri), [3]);
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    await client.stop();
  });

  it('applies at once when it changes on the disk', async () => {
    const client = await startServer({capabilities: ASKED});
    await client.open(uri, TEXT);
    assert.deepEqual(await severities(client, uri), [2]);
    await writeFile(path.join(folder, '.star-answer.json'), '{"rules": {"empty-section": "off"}}');
    const refreshed = client.refreshed();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []});
    await refreshed;
    assert.deepEqual(await severities(client, uri), []);
    await client.stop();
  });

  it('counts as it is in the editor when it is open there', async () => {
    const file = path.join(folder, '.star-answer.json');
    await writeFile(file, '{}');
    const client = await startServer({capabilities: ASKED});
    await client.open(uri, TEXT);
    await client.open(pathToFileURL(file).href, '{"rules": {"empty-section": "hint"}}', 'json');
    assert.deepEqual(await severities(client, uri), [4]);
    await client.stop();
  });

  it('counts as it is in the editor however that encodes its path', async () => {
    const inner = path.join(folder, "R&D's (2024)");
    await mkdir(inner);
    const file = path.join(inner, '.star-answer.json');
    await writeFile(file, '{}');
    const answer = strictUri(path.join(inner, 'a.star.md'));
    const client = await startServer({capabilities: ASKED});
    await client.open(answer, TEXT);
    await client.open(strictUri(file), '{"rules": {"empty-section": "hint"}}', 'json');
    assert.deepEqual(await severities(client, answer), [4]);
    await client.stop();
  });

  it('counts before it is saved for the first time, but not before a nearer one', async () => {
    const client = await startServer({capabilities: ASKED});
    await client.open(uri, TEXT);
    const file = pathToFileURL(path.join(folder, '.star-answer.yaml')).href;
    const refreshed = client.refreshed();
    await client.open(file, 'rules: {empty-section: hint}', 'yaml');
    await refreshed;
    assert.deepEqual(await severities(client, uri), [4]);
    await client.open(
      file.replace('file://', 'untitled:').replace('.yaml', '.json'),
      '{"rules": {"empty-section": "error"}}',
    );
    assert.deepEqual(await severities(client, uri), [1], 'also under the name that VS Code gives it, and by rank');
    const inner = path.join(folder, 'inner');
    await mkdir(inner);
    await writeFile(path.join(inner, '.star-answer.yml'), 'rules: {empty-section: information}');
    const answer = pathToFileURL(path.join(inner, 'a.star.md')).href;
    await client.open(answer, TEXT);
    assert.deepEqual(await severities(client, answer), [3]);
    await client.stop();
  });

  it('counts for a new answer, which has its place before it is saved', async () => {
    await writeFile(path.join(folder, '.star-answer.json'), '{"rules": {"empty-section": "hint"}}');
    const client = await startServer({capabilities: ASKED});
    const fresh = uri.replace('file://', 'untitled:').replace('a.star.md', 'answer.star.md');
    await client.open(fresh, TEXT);
    assert.deepEqual(await severities(client, fresh), [4]);
    await client.stop();
  });

  it('that is broken is named once, and the rules go on', async () => {
    await writeFile(path.join(folder, '.star-answer.json'), '{"rules": {');
    const client = await startServer({capabilities: ASKED});
    await client.open(uri, TEXT);
    assert.deepEqual(await severities(client, uri), [2]);
    assert.deepEqual(await severities(client, uri), [2]);
    assert.equal(client.shown.length, 1);
    assert.match(client.shown[0] ?? '', /\.star-answer\.json: This is not valid JSON: /u);
    await writeFile(path.join(folder, '.star-answer.json'), '{}');
    assert.deepEqual(await severities(client, uri), [2]);
    await writeFile(path.join(folder, '.star-answer.json'), '{"rules": {');
    assert.deepEqual(await severities(client, uri), [2]);
    assert.equal(client.shown.length, 2, 'and again when it was mended in between');
    await client.stop();
  });

  it('has all its mistakes named at once, under a readable path, and none while it is being typed', async () => {
    const inner = path.join(folder, 'my answers');
    await mkdir(inner);
    const file = path.join(inner, '.star-answer.json');
    await writeFile(file, '{"rules": {"hedgeing": "off"}, "speed": 3}');
    const answer = pathToFileURL(path.join(inner, 'a.star.md')).href;
    const client = await startServer({capabilities: ASKED});
    await client.open(answer, TEXT);
    assert.deepEqual(await severities(client, answer), [2]);
    const {pathname} = pathToFileURL(file);
    const said =
      'There is no setting "speed"; there are wordsPerMinute and rules. There is no rule "hedgeing"; did you mean "hedging"?';
    const named = decodeURIComponent(pathname).replace(/^\/(?=[A-Z]:)/u, '');
    assert.deepEqual(client.shown, [`${named}: ${said}`]);

    const open = pathToFileURL(file).href;
    const saved = '{"rules": {"hedgin": "off"}}';
    await client.open(open, '{"rules": {"he', 'json');
    assert.deepEqual(await severities(client, answer), [2]);
    await client.change(open, 2, {text: saved});
    assert.deepEqual(await severities(client, answer), [2]);
    assert.equal(client.shown.length, 1);
    await writeFile(file, saved);
    assert.deepEqual(await severities(client, answer), [2]);
    assert.deepEqual(client.shown.slice(1), [`${named}: There is no rule "hedgin"; did you mean "hedging"?`]);
    await client.stop();
  });

  it('comes from the client where only that can read files', async () => {
    const client = await startServer({capabilities: PULL, initializationOptions: {projectFiles: true}});
    client.connection.onRequest('starAnswer/projectFile', () => ({
      uri: 'vscode-vfs://github/me/.star-answer.json',
      text: '{"rules": {"empty-section": "error"}}',
    }));
    await client.open('vscode-vfs://github/me/a.star.md', TEXT);
    assert.deepEqual(await severities(client, 'vscode-vfs://github/me/a.star.md'), [1]);
    await client.stop();
  });
});
