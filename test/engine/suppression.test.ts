import assert from 'node:assert/strict';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {defineRule, type Finding} from '../../server/src/engine/rule.ts';
import {parseSettings} from '../../server/src/engine/settings.ts';
import {
  ignoreInBlock,
  ignoreInFile,
  ignoreNextLine,
  ignoreThis,
  suppressionFixes,
} from '../../server/src/engine/suppression/fixes.ts';
import {rules} from '../../server/src/rules/index.ts';
import {placeExample, withoutMarks} from '../rules/placed-example.ts';

/** Stands in for any rule on words: it reports each "oops". It borrows the name of a rule that is known. */
const oops = defineRule({
  id: 'empty-section',
  group: 'wording',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'the word "oops".',
  why: 'For tests.',
  examples: [],
  check(answer, {text, report}) {
    for (const match of text.slice(answer.start, answer.end).matchAll(/oops/gu))
      report({
        start: answer.start + match.index,
        end: answer.start + match.index + 4,
        message: 'Oops.',
      });
  },
});
const unusedDirective = rules.filter((rule) => rule.id === 'unused-directive');
const linter = createLinter([oops, ...unusedDirective]);

function findings(text: string): readonly Finding[] {
  return linter.lint(text).findings;
}

/** The lines of the findings, from 1, with `unused` for a suppression that is reported. */
function lines(text: string): readonly string[] {
  return findings(text).map(
    ({start, ruleId}) => `${text.slice(0, start).split('\n').length}${ruleId === 'empty-section' ? '' : ' unused'}`,
  );
}

describe('a suppression', () => {
  it('silences a rule in the paragraph below its comment, over all the lines', () => {
    assert.deepEqual(lines('<!-- star-disable-next-line empty-section -->\nI said\noops again.\n\nThen oops.'), ['5']);
  });
  it('silences a rule in the heading below its comment and not in the paragraph after it', () => {
    assert.deepEqual(lines('<!-- star-disable-next-line -->\n## Task oops\nI said oops.'), ['3']);
  });
  it('silences one list item', () => {
    assert.deepEqual(lines('- oops\n<!-- star-disable-next-line empty-section -->\n- oops\n- oops'), ['1', '4']);
  });
  it('reaches past blank lines and other comments', () => {
    assert.deepEqual(lines('<!-- star-disable-next-line empty-section -->\n\n<!-- a note -->\n\noops\n\noops'), ['7']);
  });
  it('reaches past a line of many comments, and not past words behind them', () => {
    const comments = '<!-- remark --> '.repeat(500);
    assert.equal(findings(`<!-- star-disable-next-line empty-section -->\n${comments}\noops\n`).length, 0);
    assert.equal(
      findings(`<!-- star-disable-next-line empty-section -->\n${comments}so\n\noops\n`).filter(
        ({ruleId}) => ruleId === 'empty-section',
      ).length,
      1,
    );
  });
  it('silences a rule between its comments', () => {
    assert.deepEqual(
      lines('oops\n\n<!-- star-disable empty-section -->\n\noops\n\n<!-- star-enable empty-section -->\n\noops'),
      ['1', '9'],
    );
  });
  it('of all rules ends for one rule where that is enabled', () => {
    assert.deepEqual(lines('<!-- star-disable -->\n\noops\n\n<!-- star-enable empty-section -->\n\noops'), ['7']);
  });
  it('may give its reason after two hyphens', () => {
    assert.deepEqual(lines('<!-- star-disable-next-line empty-section -- it is a quotation -->\noops'), []);
  });
  it('silences a rule in the whole file by its front matter', () => {
    assert.deepEqual(lines('---\ndisable: [empty-section]\n---\n\noops\n\noops'), []);
  });
  it('silences a finding by its words, wherever they stand', () => {
    const text = '---\nignore:\n  - {rule: empty-section, text: I said oops}\n---\n\nThen oops.\n\nI said\noops.';
    assert.deepEqual(lines(text), ['6']);
  });
  it('is reported when it suppresses nothing', () => {
    assert.deepEqual(lines('---\ndisable: [empty-section]\n---\n\nFine.'), ['2 unused']);
    assert.deepEqual(lines('<!-- star-disable-next-line empty-section -->\nFine.\n\noops'), ['1 unused', '4']);
  });
  it('is reported when another one does the same', () => {
    assert.deepEqual(lines('---\ndisable: [empty-section, empty-section]\n---\n\noops'), ['2 unused']);
    const inside = '<!-- star-disable-next-line empty-section -->\noops';
    assert.deepEqual(lines(`---\ndisable: [empty-section]\n---\n\n${inside}`), ['5 unused']);
    assert.deepEqual(lines(`<!-- star-disable empty-section -->\n\n${inside}\n`), ['3 unused']);
    assert.deepEqual(lines(`${inside}\n\n<!-- star-disable empty-section -->\n\noops`), []);
  });
  it('is not called unused when its rule is off', () => {
    const {settings} = parseSettings({rules: {'empty-section': 'off'}}, rules);
    assert.deepEqual(linter.lint('<!-- star-disable-next-line empty-section -->\nFine.', settings).findings, []);
  });
  it('of the reports about suppressions works too', () => {
    assert.deepEqual(lines('---\ndisable: [unused-directive]\n---\n\n<!-- star-enable -->\n\nFine.'), []);
  });
  it('is reported aloud where its name is misspelled, and put right', () => {
    for (const [written, meant] of [
      ['star-disble', 'star-disable'],
      ['starr-disable', 'star-disable'],
      ['star_disable', 'star-disable'],
      ['Star-Disable', 'star-disable'],
      ['star disable-next-line', 'star-disable-next-line'],
      ['star-disable-nextline', 'star-disable-next-line'],
      ['star-enabel', 'star-enable'],
    ] as const) {
      const text = `<!-- ${written} hedging -- for now -->\n\nFine.`;
      const [finding, ...others] = linter.lint(text).findings;
      assert.deepEqual([finding?.ruleId, finding?.severity, others], ['unused-directive', 'warning', []], written);
      assert.equal(text.slice(finding?.start, finding?.end), written);
      assert.equal(finding?.message, `There is no such directive; did you mean ${meant}?`);
      const fixed = applyEdits(text, finding?.fixes[0]?.edits ?? []);
      assert.equal(fixed, `<!-- ${meant} hedging -- for now -->\n\nFine.`);
    }
  });
  it('is not seen in comments of other kinds', () => {
    for (const comment of [
      'star enabled us to pay',
      'start with the till',
      'star: my best story',
      'eslint-disable no-var',
      'markdownlint-disable-next-line MD033',
      'vale off',
      'disable the alarm',
    ]) {
      assert.deepEqual(linter.lint(`<!-- ${comment} -->\n\nFine.`).findings, [], comment);
    }
  });
  it('in code is only shown, not obeyed', () => {
    assert.deepEqual(lines('`<!-- star-disable -->` oops'), ['1']);
  });
});

describe('a comment without an end', () => {
  const linter = createLinter(rules);
  const found = (text: string): readonly string[] =>
    linter.lint(text).findings.map(({ruleId, start, end}) => `${ruleId}: ${text.slice(start, end)}`);
  const BODY = '\n\n## Action\n\nI guess I forgot the keys. [… what you did]\n';

  it('hides no more than its line, wherever it stands', () => {
    const all = found(`## Mistake\n\nI forgot the keys.${BODY}`);
    assert.ok(all.includes('empty-section: [… what you did]'), all.join('\n'));
    for (const comment of ['<!--', '<!-- star-disable', '<!-- star-disable hedging>', '<!-- to do -', '<!--\n<!-- x']) {
      const text = `## Mistake\n\n${comment}\nI forgot the keys.${BODY}`;
      const [reported, ...others] = found(text).filter((finding) => finding.startsWith('unused-directive'));
      assert.deepEqual([reported, others], [`unused-directive: ${comment.split('\n')[0]}`, []]);
      assert.deepEqual(
        found(text).filter((finding) => !finding.startsWith('unused-directive')),
        all,
        comment,
      );
      const windows = found(text.replaceAll('\n', '\r\n')).map((finding) => finding.replaceAll('\r', ''));
      assert.deepEqual(windows, found(text));
    }
  });

  it('is closed by its fix', () => {
    for (const comment of ['<!--', '<!-- star-disable hedging>', '<!-- to do -->'.slice(0, -1), '<!-- to do']) {
      const text = `${comment}\nI forgot the keys.`;
      const finding = linter.lint(text).findings.find(({ruleId}) => ruleId === 'unused-directive');
      const closed = applyEdits(text, finding?.fixes[0]?.edits ?? []);
      assert.match(closed, /^<!--.* -->\nI forgot the keys\.$/u);
      assert.equal(linter.parse(closed).openComment, undefined);
    }
  });

  it('is one only where nothing closes it further down, and it is no code', () => {
    for (const text of [
      '<!-- a\n\nb -->\n\nI forgot it.',
      '```\n<!-- a\n```\n\nI forgot it.',
      '<div>\n<!-- a\n\n-->\n</div>\n\nI forgot it.',
      'I forgot it <!-- a',
    ]) {
      assert.equal(linter.parse(text).openComment, undefined, text);
    }
  });
});

describe('the ways to ignore a finding', () => {
  const texts: Readonly<Record<string, string>> = {
    'plain prose': 'I said oops to them.\nAnd I meant it.\n\nThen it was over.\n',
    headings: '# Title\n\n## Task\n\nI said oops.\n\n## Action\n\nI ran.\n',
    'bold lead-ins': '**Task:** I said oops.\n**Action:** I ran.\n',
    'lead-ins in one line': 'I was there. Task: I said oops. Action: I ran.\n',
    letters: '(S) I was there.\n\n(A) I said oops.\n\n(R) It was fine.\n',
    'a list': '- Situation: fine\n- Task: I said oops\n- Action: I ran\n',
    'a list in a list': '1. fine\n    - I said oops\n    - I ran\n',
    'front matter': '---\nquestion: Why?   # asked twice\nrole: "a: b"\n---\n\nI said oops.\n',
    'a flow list': '---\ndisable: [ hedging ]  # for now\nignore: []\n---\nI said oops.\n',
    'a block list': '---\ndisable:\n    - hedging # for now\n    - no-mistake\nrole: Cook\n---\nI said oops.\n',
    'an empty key': '---\ndisable:\nignore:   # none yet\n---\nI said oops.\n',
    'one id': '---\ndisable: hedging\n---\nI said oops.\n',
    'only comments': '---\n# nothing\n---\nI said oops.\n',
    'an indented block': '---\n  role: Cook\n---\nI said oops.\n',
    'a heading at the end': '## Task oops',
  };
  const ways = {
    ignoreThis,
    ignoreNextLine,
    ignoreInBlock,
    ignoreInFile: (document, {ruleId}) => ignoreInFile(document, ruleId),
  } satisfies Record<string, typeof ignoreThis>;
  for (const [name, plain] of Object.entries(texts)) {
    for (const [label, text] of [
      [name, plain],
      [`${name} with Windows line ends and a byte-order mark`, `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ] as const) {
      for (const [way, ignore] of Object.entries(ways)) {
        it(`${way} silences it in ${label}`, () => {
          const {document, findings: before} = linter.lint(text);
          const reported = before.filter((finding) => finding.message === 'Oops.');
          assert.equal(reported.length, 1);
          const fix = ignore(document, reported[0] as Finding);
          assert.ok(fix, 'is offered');
          const after = applyEdits(text, fix.edits);
          assert.deepEqual(
            findings(after)
              .map(({message}) => message)
              .filter((message) => !/hedging|no-mistake/u.test(message)),
            [],
            after,
          );
          if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/u);
          // Nothing but comments and front matter is new: without them the words are those of before.
          const body = (source: string): string =>
            source
              .replace(/^\uFEFF?---[\s\S]*?\n---\r?\n/u, '')
              .replace(/<!--.*?-->/gu, '')
              .replace(/\s+/gu, ' ')
              .replace('\uFEFF', '')
              .trim();
          assert.equal(body(after), body(text));
          const words = (source: string): number =>
            linter.parse(source).answers.reduce((sum, answer) => sum + answer.words, 0);
          assert.equal(words(after), words(text));
          const names = (source: string): readonly unknown[] =>
            linter.parse(source).answers.flatMap((answer) => answer.sections.map((section) => section.names));
          assert.deepEqual(names(after), names(text), after);
        });
      }
    }
  }
  it('are offered from the narrowest to the widest', () => {
    const {
      document,
      findings: [finding],
    } = linter.lint('## Task\n\nI said oops.');
    assert.deepEqual(
      suppressionFixes(document, finding as Finding).map((fix) => fix.title),
      [
        'Ignore empty-section on "oops"',
        'Ignore empty-section on this line',
        'Ignore empty-section in the section "Task"',
        'Ignore empty-section in this file',
      ],
    );
  });
  it('are for one answer only where the file has another', () => {
    const titles = (text: string): readonly string[] => {
      const {document, findings: all} = linter.lint(text);
      return suppressionFixes(document, all[0] as Finding).map(({title}) => title);
    };
    const wide = ['Ignore empty-section in this answer', 'Ignore empty-section in this file'];
    const ofTwo = titles('# One\n\nI said oops.\n\n# Two\n\nI said nothing.');
    assert.deepEqual(ofTwo.slice(2), wide);
    assert.deepEqual(titles('# One\n\nI said oops.').slice(2), wide.slice(1));
    assert.deepEqual(titles('---\n{role: a}\n---\nI said oops.').slice(1), wide.slice(0, 1));
  });
  it('keep the sentence of words that occur twice', () => {
    const text = 'I said oops.\n\nThey said oops.';
    const {
      document,
      findings: [first],
    } = linter.lint(text);
    const fix = ignoreThis(document, first as Finding);
    const after = applyEdits(text, fix?.edits ?? []);
    assert.equal(after.split('\n')[2], '  - {rule: empty-section, text: "I said oops."}');
    assert.equal(findings(after).length, 1);
  });
  it('add to a comment that is there', () => {
    const text = '<!-- star-disable-next-line hedging -->\nI said oops.';
    const {document, findings: all} = linter.lint(text);
    const fix = ignoreNextLine(document, all.find((finding) => finding.message === 'Oops.') as Finding);
    assert.equal(
      applyEdits(text, fix?.edits ?? []).split('\n')[0],
      '<!-- star-disable-next-line hedging empty-section -->',
    );
  });
  it('are not offered in front matter that is broken or written as a flow map', () => {
    for (const text of ['---\nrole: [a\n---\noops', '---\n{role: a}\n---\noops']) {
      const {document} = linter.lint(text);
      assert.equal(ignoreInFile(document, 'empty-section'), undefined);
    }
  });
});

describe('every way to ignore a finding of a rule', function () {
  this.timeout(60_000);
  const every = createLinter(rules);
  const describeFindings = (text: string): readonly string[] =>
    every
      .lint(text)
      .findings.map((finding) =>
        `${finding.ruleId} ${text.slice(finding.start, finding.end)} ${finding.severity}`.replace(/\s+/gu, ' '),
      );
  for (const rule of rules) {
    it(`silences it and nothing else in the examples of ${rule.id}`, () => {
      for (const [index, example] of rule.examples.entries()) {
        if (!('bad' in example) || example.bad.length > 1000) continue;
        const plain = placeExample(withoutMarks(example.bad), example.in).text;
        for (const text of [index % 2 === 0 ? plain : `\uFEFF${plain.replaceAll('\n', '\r\n')}`]) {
          const {document, findings: reported} = every.lint(text);
          const before = describeFindings(text);
          for (const finding of reported.filter(({ruleId}) => ruleId === rule.id)) {
            for (const fix of suppressionFixes(document, finding)) {
              const fixed = applyEdits(text, fix.edits);
              const after = describeFindings(fixed);
              assert.ok(after.length < before.length, `${fix.title} silences nothing:\n${fixed}`);
              assert.deepEqual(
                after.filter((left) => !before.includes(left)),
                [],
                `${fix.title} brings something new:\n${fixed}`,
              );
              const others = before.filter((left) => !left.startsWith(`${rule.id} `));
              assert.deepEqual(
                others.filter((left) => !after.includes(left)),
                [],
                `${fix.title} silences more:\n${fixed}`,
              );
            }
          }
        }
      }
    });
  }
});
