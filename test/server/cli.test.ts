import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {chmod, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text as readAll} from 'node:stream/consumers';
import {built} from './built.ts';
import {PATIENCE} from './patience.ts';

const EMPTY = '## Mistake\n\n## Action\n\nI called the client.\n';

/** Turns off what else is said aloud of `EMPTY`. */
const ONLY_EMPTY_SECTION = ['missing-section', 'missing-lesson', 'missing-ownership'].flatMap((id) => [
  '--rule',
  `${id}=off`,
]);
const UNUSED = '## Mistake\n\n<!-- star-disable-next-line empty-section -->\nI forgot the invite.\n';
/** Rules that judge the story, so that these tests may be about the tool. */
const ONLY = ['--severity', 'warning', '--rule', 'missing-section=off', '--rule', 'missing-lesson=off'];

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let program: string;

async function run(args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Promise<Result> {
  const env = {...process.env, FORCE_COLOR: '', ...environment};
  const child = spawn(process.execPath, [program, ...args], {cwd: folder, env});
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  return {code: await code, stdout, stderr};
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, content);
  return file;
}

/** The messages of one rule in JSON output. */
async function findings(args: readonly string[], rule: string, input?: string): Promise<Record<string, unknown>[]> {
  const {stdout} = await run(['lint', '--format', 'json', ...args], input);
  const files = JSON.parse(stdout) as {messages: Record<string, unknown>[]}[];
  return files.flatMap(({messages}) => messages).filter(({ruleId}) => ruleId === rule);
}

describe('star-answer', function () {
  this.timeout(PATIENCE);
  before(async () => {
    program = await built('cli');
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'star-answer-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  describe('lint', () => {
    it('names file, line, column, level and rule of a finding, and exits with 1', async () => {
      await write('a.star.md', EMPTY);
      const {code, stdout, stderr} = await run(['lint', ...ONLY]);
      assert.match(stdout, /^a\.star\.md:1:1 {2}warning {2}The section "Mistake" is empty\. {2}empty-section$/mu);
      assert.match(stdout, /warnings? in 1 file\.\n$/u);
      assert.equal(stderr, '');
      assert.equal(code, 1);
    });

    it('exits with 0 where nothing is at warning or above', async () => {
      await write('a.star.md', EMPTY);
      const {code, stdout} = await run(['lint', ...ONLY_EMPTY_SECTION, '--rule', 'empty-section=hint']);
      assert.equal(code, 0);
      assert.match(stdout, /\n2 hints in 1 file\.\n$/u);
    });

    it('counts only what is shown, and says so where that leaves warnings out', async () => {
      await write('a.star.md', EMPTY);
      const errors = await run(['lint', '--severity', 'error', ...ONLY_EMPTY_SECTION]);
      assert.deepEqual([errors.code, errors.stdout], [0, 'No findings in 1 file. 1 warning not shown.\n']);
      const warnings = await run([
        'lint',
        '--severity',
        'warning',
        ...ONLY_EMPTY_SECTION,
        '--rule',
        'empty-section=hint',
      ]);
      assert.deepEqual([warnings.code, warnings.stdout], [0, 'No findings in 1 file.\n']);
    });

    it('prints JSON with offsets, positions from 1, pages and fixes', async () => {
      await write('a.star.md', `😀\n\n${UNUSED}`);
      const {stdout} = await run(['lint', '--format', 'json', 'a.star.md']);
      const [file] = JSON.parse(stdout);
      assert.deepEqual(Object.keys(file), ['filePath', 'messages', 'words', 'seconds']);
      assert.equal(file.filePath, 'a.star.md');
      const {url, message, fixes, ...unused} = file.messages.find(
        ({ruleId}: {ruleId: string}) => ruleId === 'unused-directive',
      );
      assert.deepEqual(unused, {
        ruleId: 'unused-directive',
        severity: 'hint',
        line: 5,
        column: 29,
        endLine: 5,
        endColumn: 42,
        start: 44,
        end: 57,
      });
      assert.match(url, /unused-directive\.md$/u);
      assert.equal(typeof message, 'string');
      assert.equal(typeof fixes[0].safe, 'boolean');
      assert.deepEqual(Object.keys(fixes[0].edits[0]), ['start', 'end', 'text']);
    });

    it('takes files, folders and globs, and leaves node_modules alone', async () => {
      for (const name of ['a.star.md', 'deep/b.star.md', 'deep/notes.md', 'node_modules/c.star.md', 'd [1].star.md']) {
        await write(name, EMPTY);
      }
      const files = async (...args: string[]): Promise<string[]> =>
        JSON.parse((await run(['lint', '--format', 'json', ...args])).stdout).map(
          ({filePath}: {filePath: string}) => filePath,
        );
      assert.deepEqual(await files(), ['a.star.md', 'd [1].star.md', 'deep/b.star.md']);
      assert.deepEqual(await files('deep'), ['deep/b.star.md']);
      assert.deepEqual(await files('deep/*.md'), ['deep/b.star.md', 'deep/notes.md']);
      assert.deepEqual(await files('d [1].star.md', 'a.star.md', './a.star.md'), ['d [1].star.md', './a.star.md']);
      assert.deepEqual(await files(path.join(folder, 'deep')), [path.join(folder, 'deep/b.star.md')]);
    });

    it('finds answers whatever the case of their names', async () => {
      await write('deep/Invite.STAR.MD', EMPTY);
      for (const paths of [[], ['deep']]) {
        const {stdout} = await run(['lint', ...paths]);
        assert.match(stdout, /^deep\/Invite\.STAR\.MD:1:1 {2}warning/mu);
      }
    });

    it('colours its output for whoever asks for it, and for no other pipe', async () => {
      await write('a.star.md', EMPTY);
      const coloured = async (environment: NodeJS.ProcessEnv): Promise<boolean> =>
        (await run(['lint', ...ONLY], '', environment)).stdout.includes('\u001b[33mwarning\u001b[39m');
      assert.ok(await coloured({FORCE_COLOR: '1'}));
      assert.ok(!(await coloured({FORCE_COLOR: '0'})));
      assert.ok(!(await coloured({})));
    });

    it('judges a file once however many links lead to it', async function () {
      await write('loop/z.star.md', EMPTY);
      try {
        await symlink(path.join('..', 'loop'), path.join(folder, 'loop', 'self'), 'dir');
        await symlink('z.star.md', path.join(folder, 'loop', 'a.star.md'));
      } catch {
        return this.skip(); // Windows lets few people make links.
      }
      for (const args of [[], ['loop'], ['loop/z.star.md', 'loop/self'], ['loop/**/*.md']]) {
        const {stdout} = await run(['lint', '--format', 'json', ...args]);
        const files = JSON.parse(stdout).map(({filePath}: {filePath: string}) => path.normalize(filePath));
        assert.deepEqual(files, [path.join('loop', 'z.star.md')]);
      }
    });

    it('reads standard input under the name that it is given', async () => {
      await write('sub/.star-answer.json', '{"rules": {"empty-section": "error"}}');
      const [finding] = await findings(['--stdin', '--stdin-filename', 'sub/a.star.md'], 'empty-section', EMPTY);
      assert.equal(finding?.severity, 'error');
      assert.equal((await findings(['--stdin'], 'empty-section', EMPTY))[0]?.severity, 'warning');
      assert.match((await run(['lint', '--stdin-filename', ''], EMPTY)).stdout, /^stdin\.star\.md:1:1/mu);
    });

    it('takes levels from the nearest project file, and from --rule before it', async () => {
      await write('.star-answer.json', '{"rules": {"empty-section": "error"}}');
      await write('near/.star-answer.yaml', 'rules:\n  empty-section: hint\n');
      await write('near/deep/a.star.md', EMPTY);
      await write('b.star.md', EMPTY);
      const level = async (...args: string[]) => (await findings(args, 'empty-section'))[0]?.severity;
      assert.equal(await level('near'), 'hint');
      assert.equal(await level('b.star.md'), 'error');
      assert.equal(await level('near', '--config', '.star-answer.json'), 'error');
      assert.equal(await level('near', '--no-config'), 'warning');
      assert.equal(await level('near', '--rule', 'empty-section=information'), 'information');
      assert.equal(await level('near', '--rule', 'empty-section=off'), undefined);
    });

    it('names a broken project file once, goes on, and exits with 2', async () => {
      await write('.star-answer.json', '{"rules": {"empty-section": "loud", "no-such-rule": "off"}, "speed": 3}');
      await write('a.star.md', EMPTY);
      await write('b.star.md', EMPTY);
      const {code, stdout, stderr} = await run(['lint']);
      assert.equal(code, 2);
      assert.equal(stderr.match(/empty-section/gu)?.length, 1);
      assert.match(stderr, /no-such-rule/u);
      assert.match(stderr, /speed/u);
      assert.equal(stdout.match(/The section "Mistake" is empty/gu)?.length, 2);
    });

    it('names a project file that cannot be read, goes on, and exits with 2', async () => {
      await mkdir(path.join(folder, '.star-answer.json'));
      await write('a.star.md', EMPTY);
      await write('b.star.md', EMPTY);
      const {code, stdout, stderr} = await run(['lint']);
      assert.equal(code, 2);
      assert.match(stderr, /^star-answer: \S*\.star-answer\.json cannot be read: it is a folder\.\n$/u);
      assert.equal(stdout.match(/The section "Mistake" is empty/gu)?.length, 2);
      assert.equal((await run(['lint', '--no-config'])).stderr, '');
    });

    it('keeps a byte-order mark and CR LF, and counts from the first visible character', async () => {
      const file = await write('a.star.md', `\uFEFF${UNUSED.replaceAll('\n', '\r\n')}`);
      const [finding] = await findings([file], 'unused-directive');
      assert.deepEqual([finding?.line, finding?.column], [3, 29]);
      await run(['lint', '--fix', file]);
      assert.equal(await readFile(file, 'utf8'), '\uFEFF## Mistake\r\n\r\nI forgot the invite.\r\n');
    });

    it('respects the suppressions in the file', async () => {
      await write('a.star.md', `---\ndisable: [empty-section]\n---\n${EMPTY}`);
      assert.deepEqual(await findings([], 'empty-section'), []);
    });

    it('leaves out what globs with an exclamation mark stand for', async () => {
      for (const file of ['a.star.md', 'drafts/b.star.md', 'drafts/old/c.star.md']) await write(file, EMPTY);
      const judged = async (...args: string[]): Promise<readonly string[]> => {
        const {stdout} = await run(['lint', '--format', 'json', ...args]);
        return (JSON.parse(stdout) as {filePath: string}[]).map(({filePath}) => filePath.replaceAll(path.sep, '/'));
      };
      assert.deepEqual(await judged('!drafts/**'), ['a.star.md']);
      assert.deepEqual(await judged('!drafts/old'), ['a.star.md', 'drafts/b.star.md']);
      assert.deepEqual(await judged('drafts', '!**/b.star.md'), ['drafts/old/c.star.md']);
      assert.deepEqual(await judged('**/*.md', 'a.star.md', '!a.star.md', '!drafts/old/**'), ['drafts/b.star.md']);
      const nothing = await run(['lint', 'a.star.md', '!*.star.md']);
      assert.deepEqual(nothing, {code: 0, stdout: '', stderr: ''});
    });

    it('takes a hyphen for standard input', async () => {
      for (const command of ['lint', 'analyze']) {
        const {stdout, stderr} = await run([command, '--format', 'json', '-'], EMPTY);
        assert.equal(stderr, '');
        assert.equal([JSON.parse(stdout)].flat()[0].filePath, 'stdin.star.md');
      }
    });

    it('is silent where the reader of its output leaves early', async () => {
      for (let index = 0; index < 40; index += 1) await write(`${index}.star.md`, EMPTY.repeat(50));
      const child = spawn(process.execPath, [program, 'lint', '--format', 'json'], {cwd: folder});
      child.stdin.end();
      child.stdout.destroy();
      assert.equal(await readAll(child.stderr), '');
    });

    for (const [format, holds] of [
      ['sarif', /"ruleId": "empty-section"/u],
      ['junit', /<failure type="warning" message="The section &#34;Mistake&#34; is empty\."\/>/u],
      ['github', /^::warning file=a\.star\.md,line=1,endLine=1,col=1,endColumn=11,title=empty-section::The section/mu],
    ] as const) {
      it(`prints ${format}`, async () => {
        await write('a.star.md', EMPTY);
        const {code, stdout} = await run(['lint', '--format', format]);
        assert.match(stdout, holds);
        assert.equal(code, 1);
        if (format === 'sarif') assert.equal(JSON.parse(stdout).version, '2.1.0');
      });
    }
  });

  describe('with control characters in an answer and its name', () => {
    const TEXT = '## Mistake\n\nThe wrong date got entered.\u0007\n\n## Action: \u0002\u001b[31mred \u009b2J\n';
    const CONTROL = /[^\P{Cc}\n]/u;
    const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
    const named = ['--stdin', '--stdin-filename', 'a\u0002\u001b[2J\uFFFE.star.md'];

    it('prints XML that is well-formed', async () => {
      const {stdout} = await run(['lint', '--format', 'junit', ...named], TEXT);
      assert.match(stdout, /<testsuite name="a\uFFFD\uFFFD\[2J\uFFFD\.star\.md"/u);
      assert.match(stdout, /message="[^"]*Action: \uFFFD\uFFFD\[31mred/u);
      assert.doesNotMatch(stdout, FORBIDDEN);
    });

    it('prints none of them to a terminal', async () => {
      const {stdout} = await run(['lint', '--fix-suggestions', ...named], TEXT);
      assert.match(stdout, /^a\uFFFD\uFFFD\[2J\uFFFE\.star\.md:5:1 .*Action: \uFFFD\uFFFD\[31mred/mu);
      assert.match(stdout, /^ {4}-The wrong date got entered\.\uFFFD$/mu);
      assert.doesNotMatch(stdout, CONTROL);
      assert.doesNotMatch((await run(['analyze', '--stdin'], TEXT)).stdout, CONTROL);
      assert.match((await run(['lint', '\u001b[2J'])).stderr, /^star-answer: No file matches \uFFFD\[2J\.\n$/u);
    });
  });

  describe('lint --fix', () => {
    it('applies what is safe and reports the rest', async () => {
      const file = await write('a.star.md', `${UNUSED}\n## Action\n`);
      const {stdout} = await run(['lint', '--fix']);
      assert.doesNotMatch(await readFile(file, 'utf8'), /star-disable/u);
      assert.match(stdout, /The section "Action" is empty/u);
      assert.match(stdout, /1 file was fixed/u);
    });

    it('shows with --fix-dry-run what it would do, and writes nothing', async () => {
      const file = await write('a.star.md', UNUSED);
      const {stdout} = await run(['lint', '--fix-dry-run']);
      assert.match(stdout, /^-<!-- star-disable-next-line empty-section -->$/mu);
      assert.match(stdout, /1 file would be fixed/u);
      assert.equal(await readFile(file, 'utf8'), UNUSED);
      const json = await run(['lint', '--fix-dry-run', '--format', 'json']);
      assert.equal(JSON.parse(json.stdout)[0].output, '## Mistake\n\nI forgot the invite.\n');
    });

    it('is a filter with --stdin', async () => {
      const {stdout, stderr} = await run(['lint', '--stdin', '--fix', '--severity', 'error'], UNUSED);
      assert.equal(stdout, '## Mistake\n\nI forgot the invite.\n');
      assert.match(stderr, /in 1 file/u);
    });

    it('shows other fixes as diffs with --fix-suggestions', async () => {
      await write('a.star.md', '## Mistake\n\nThe wrong date got entered in the tracker.\n');
      const {stdout} = await run(['lint', '--fix-suggestions']);
      assert.match(stdout, /^ {4}-The wrong date got entered in the tracker\.$/mu);
      assert.match(stdout, /^ {4}\+I entered the wrong date in the tracker\.$/mu);
    });
  });

  describe('with wrong usage exits with 2 and says what is wrong in one line', () => {
    const cases: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
      ['a file that does not exist', ['lint', 'gone.star.md'], /no file or folder gone\.star\.md/u],
      ['a glob that matches nothing', ['lint', '*.nothing'], /No file matches \*\.nothing/u],
      ['a folder without answers', ['lint', '.'], /no \*\.star\.md files in \./u],
      ['no answers at all', ['lint'], /no \*\.star\.md files below this folder/u],
      ['an unknown rule', ['lint', '--rule', 'nonsense=off', 'x'], /no rule "nonsense"\./u],
      ['a misspelled rule', ['lint', '--rule', 'hedgin=off', 'x'], /no rule "hedgin"; did you mean "hedging"\?/u],
      ['a level that is none', ['lint', '--rule', 'empty-section=loud', 'x'], /no level "loud"/u],
      ['a flag without a level', ['lint', '--rule', 'empty-section', 'x'], /id=level/u],
      ['an unknown severity', ['lint', '--severity', 'loud', 'x'], /no severity "loud"/u],
      ['an unknown format', ['lint', '--format', 'toString', 'x'], /no format "toString"/u],
      ['a missing --config file', ['lint', '--config', 'gone.json', '--stdin'], /gone\.json cannot be read/u],
      ['files beside --stdin', ['lint', '--stdin', 'a.star.md'], /--stdin takes no files/u],
      ['files beside a hyphen', ['lint', '-', 'a.star.md'], /--stdin takes no files/u],
      ['an unknown option', ['lint', '--nonsense'], /unknown option '--nonsense'/u],
      ['an unknown command', ['nonsense'], /unknown command 'nonsense'/u],
      ['nothing to analyze', ['analyze'], /takes files or --stdin/u],
    ];
    for (const [what, args, says] of cases) {
      it(`for ${what}`, async () => {
        const {code, stdout, stderr} = await run(args);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr.split('\n')[0] ?? '', says);
        assert.doesNotMatch(stderr, / at /u);
      });
    }

    it('for paths without a command, and names the one that takes them', async () => {
      const {code, stderr} = await run(['answers/']);
      assert.equal(code, 2);
      assert.match(stderr, /star-answer lint \[paths\.\.\.\] reviews answers/u);
    });

    it('for a file that is no text in UTF-8, and judges the others', async () => {
      await write('a.star.md', new Uint8Array([0x23, 0x20, 0xe9, 0x0a]));
      await write('b.star.md', EMPTY);
      const {code, stdout, stderr} = await run(['lint']);
      assert.equal(code, 2);
      assert.equal(stderr, 'star-answer: a.star.md is not text in UTF-8.\n');
      assert.match(stdout, /^b\.star\.md:1:1/mu);
    });

    it('for text with NUL characters, as UTF-16 has, and judges the others', async () => {
      const utf16 = Buffer.from(EMPTY, 'utf16le');
      await write('a.star.md', utf16);
      await write('b.star.md', EMPTY);
      const {code, stdout, stderr} = await run(['lint']);
      assert.equal(code, 2);
      assert.equal(stderr, 'star-answer: a.star.md is not text in UTF-8: it has NUL characters.\n');
      assert.match(stdout, /^b\.star\.md:1:1/mu);
      const piped = await run(['lint', '--stdin'], utf16.toString());
      assert.equal(piped.code, 2);
      assert.equal(piped.stdout, '');
      assert.equal(piped.stderr, 'star-answer: stdin.star.md is not text in UTF-8: it has NUL characters.\n');
    });

    it('for output that cannot be written', async function () {
      const full = await open('/dev/full', 'w').catch(() => undefined);
      if (full === undefined) return this.skip();
      await write('a.star.md', EMPTY);
      const start = (stderr: 'pipe' | number) =>
        spawn(process.execPath, [program, 'lint'], {cwd: folder, stdio: ['ignore', full.fd, stderr]});
      const codeOf = (child: ChildProcess) => new Promise((resolve) => child.on('close', resolve));
      const child = start('pipe');
      const [code, said] = await Promise.all([codeOf(child), child.stderr ? readAll(child.stderr) : '']);
      assert.equal(said, 'star-answer: The output cannot be written: the disk is full.\n');
      assert.equal(code, 2);
      assert.equal(await codeOf(start(full.fd)), 2);
      await full.close();
    });

    it('for each path that stands for no file, and judges the others', async () => {
      await write('a.star.md', EMPTY);
      await mkdir(path.join(folder, 'empty'));
      const {code, stdout, stderr} = await run(['lint', 'gone.star.md', 'a.star.md', 'empty', '*.nothing']);
      assert.equal(code, 2);
      assert.deepEqual(stderr.split('\n'), [
        'star-answer: There is no file or folder gone.star.md.',
        'star-answer: There are no *.star.md files in empty.',
        'star-answer: No file matches *.nothing.',
        '',
      ]);
      assert.match(stdout, /^a\.star\.md:1:1/mu);
    });

    it('for a file that may not be read', async function () {
      // The superuser may read everything.
      if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
      await chmod(await write('a.star.md', EMPTY), 0);
      const {code, stderr} = await run(['lint']);
      assert.equal(code, 2);
      assert.match(stderr, /a\.star\.md cannot be read: permission denied/u);
    });

    it('for a folder that may not be read', async function () {
      if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
      await mkdir(path.join(folder, 'closed'), {mode: 0});
      for (const given of ['closed', 'closed/a.star.md']) {
        const {code, stderr} = await run(['lint', given]);
        assert.equal(code, 2);
        assert.equal(stderr, `star-answer: ${given} cannot be read: permission denied.\n`);
      }
    });
  });

  describe('analyze', () => {
    const TEXT = '## Mistake\n\nThe date got entered by my manager. It was never sent.\n';
    const clausesIn = (view: {answers: {sections: {sentences: {clauses: unknown[]}[]}[]}[]}) =>
      view.answers.flatMap(({sections}) =>
        sections.flatMap(({sentences}) => sentences.flatMap(({clauses}) => clauses)),
      );

    it('prints the clauses of a file with their parts and places', async () => {
      await write('a.star.md', TEXT);
      const {code, stdout} = await run(['analyze', 'a.star.md', '--format', 'json']);
      assert.equal(code, 0);
      const [first, second] = clausesIn(JSON.parse(stdout)) as Record<string, unknown>[];
      const {start, end, subject, person, voice, auxiliary, agent, negated} = first ?? {};
      assert.deepEqual(
        {start, end, subject, person, voice, auxiliary, agent, negated},
        {
          start: 12,
          end: 47,
          subject: 'The date',
          person: 3,
          voice: 'passive',
          auxiliary: 'get',
          agent: 'my manager',
          negated: false,
        },
      );
      const verb = first?.verb as Record<string, unknown> | undefined;
      assert.deepEqual([verb?.text, verb?.lemma, verb?.start, verb?.end], ['entered', 'enter', 25, 32]);
      assert.equal(second?.negated, true);
      assert.equal(second?.agent, null);
    });

    it('prints an array for several files, and reads standard input', async () => {
      await write('a.star.md', TEXT);
      await write('b.star.md', TEXT);
      const several = await run(['analyze', 'a.star.md', 'b.star.md', '--format', 'json']);
      assert.equal(JSON.parse(several.stdout).length, 2);
      const piped = await run(['analyze', '--stdin', '--format', 'json'], TEXT);
      assert.equal(clausesIn(JSON.parse(piped.stdout)).length, 2);
    });

    it('leaves out what cannot be found or read, says so, and exits with 2', async () => {
      await write('a.star.md', TEXT);
      await write('b.star.md', new Uint8Array([0xe9]));
      const {code, stdout, stderr} = await run(['analyze', 'gone', 'b.star.md', 'a.star.md', '--format', 'json']);
      assert.equal(code, 2);
      assert.equal(
        stderr,
        'star-answer: There is no file or folder gone.\nstar-answer: b.star.md is not text in UTF-8.\n',
      );
      assert.deepEqual(
        JSON.parse(stdout).map(({filePath}: {filePath: string}) => filePath),
        ['a.star.md'],
      );
      assert.equal((await run(['analyze', 'gone', 'a.star.md'])).code, 2);
    });

    it('explains a sentence to people', async () => {
      const {stdout} = await run(['analyze', '--stdin'], TEXT);
      assert.match(stdout, /passive; subject "The date" \(person 3\); verb "entered" \(enter\)/u);
    });
  });

  it('prints help and its version', async () => {
    assert.match((await run(['--help'])).stdout, /lint.*\n.*analyze/u);
    assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/u);
    const {code, stdout} = await run(['lint', '--help']);
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /default: \[/u);
  });
});
