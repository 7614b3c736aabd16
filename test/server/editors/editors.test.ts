import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {built} from '../built.ts';
import {PATIENCE} from '../patience.ts';
import {type Command, requireEditor} from './installed-editor.ts';

const ANSWER = `## Mistake

<!-- star-disable-next-line empty-section -->
I forgot the invite.

## Action

## Result

The wrong date got entered in the tracker.
`;
const FIXED = ANSWER.replace(/<!--.*-->\n/u, '');
const REWRITTEN = 'I entered the wrong date in the tracker.';

/** Runs a script of this folder inside an editor; what the script reports. */
async function runIn(command: string, args: (script: string) => string[], script: string): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'star-answer-'));
  try {
    const answer = path.join(folder, 'a.star.md');
    const report = path.join(folder, 'report.json');
    await writeFile(answer, ANSWER);
    const editor = spawn(command, args(fileURLToPath(new URL(script, import.meta.url))), {
      cwd: folder,
      env: {
        ...process.env,
        HOME: folder,
        STAR_ANSWER_TEST: [process.execPath, await built('server'), answer, report].join('\n'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    editor.stderr.on('data', (data) => {
      errors += data;
    });
    await once(editor, 'close');
    const json = await readFile(report, 'utf8').catch(() => assert.fail(`${command} reported nothing. ${errors}`));
    return JSON.parse(json);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

interface Choice {
  readonly titles: readonly string[];
  readonly chosen?: string;
}

interface Report {
  readonly problem?: string;
  /** Rules of the findings: when the answer was opened, after the fix, and after the rule was silenced in the file. */
  readonly opened: readonly string[];
  readonly fixed: readonly string[];
  readonly ignored: readonly string[];
  readonly fix: Choice;
  readonly ignore: Choice;
  readonly rewrite: Choice;
  /** After the fix, and after the rewrite. */
  readonly text: string;
  readonly rewritten: string;
}

for (const {name, probe, packages, args, script} of [
  {
    name: 'Neovim',
    probe: ['nvim', '--version'] as Command,
    packages: ['neovim'],
    args: (file: string) => ['--headless', '--clean', '-n', '-S', file],
    script: 'neovim.lua',
  },
  {
    name: 'Emacs with eglot',
    // Part of Emacs from 29 on, a package before.
    probe: ['emacs', '--batch', '--eval', "(require 'eglot)"] as Command,
    packages: ['emacs-nox', 'elpa-eglot'],
    args: (file: string) => ['--batch', '--no-init-file', '--load', file],
    script: 'emacs.el',
  },
]) {
  describe(name, function () {
    this.timeout(2 * PATIENCE);
    let report: Report;
    before(async function () {
      requireEditor(this, probe, packages);
      report = await runIn(probe[0], args, script);
      assert.equal(report.problem, undefined);
    });

    it('shows the findings of an answer', () => {
      assert.ok(report.opened.includes('empty-section'), String(report.opened));
      assert.ok(report.opened.includes('unused-directive'), String(report.opened));
    });

    it('applies a quick fix from its menu, and the finding goes', () => {
      assert.equal(report.text, FIXED, JSON.stringify(report.fix));
      assert.ok(!report.fixed.includes('unused-directive'), String(report.fixed));
    });

    it('silences a rule from its menu', () => {
      assert.ok(!report.ignored.includes('empty-section'), JSON.stringify(report.ignore));
    });

    it('rewrites the passive at the cursor', () => {
      assert.ok(report.rewritten.includes(REWRITTEN), JSON.stringify(report.rewrite));
    });
  });
}
