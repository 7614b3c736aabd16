import assert from 'node:assert/strict';
import fc from 'fast-check';
import {insertSections} from '../../server/src/engine/fixes/insert-section.ts';
import {organizeSections, reorderSections} from '../../server/src/engine/fixes/organize.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {SECTION_NAMES, type SectionName, sectionDefinition} from '../../server/src/engine/sections.ts';

const linter = createLinter([]);

function organized(text: string): string {
  return applyEdits(text, organizeSections(linter.parse(text)));
}

function names(text: string): readonly string[] {
  return linter.parse(text).answers.flatMap((answer) => answer.sections.map((section) => section.names.join('+')));
}

function inserted(text: string, ...wanted: readonly SectionName[]): string {
  const document = linter.parse(text);
  const answer = document.answers[0];
  assert.ok(answer);
  return applyEdits(text, insertSections(document, answer, wanted));
}

describe('organizing sections', () => {
  it('sorts them and leaves what is around them', () => {
    assert.equal(
      organized('# Title\n\nIntro.\n\n## Result\nFine.\n\n## Situation\n\nA bar.  \nA till.\n'),
      '# Title\n\nIntro.\n\n## Situation\n\nA bar.  \nA till.\n\n## Result\nFine.\n',
    );
  });
  it('touches nothing but what moves, so that a cursor elsewhere stays', () => {
    const text =
      '## Situation\n\nA bar.\n\n## Result\n\nFine.\n\n## Task\n\nCount it.\n\n## Action\n\nI ran.\n\n## Lesson\n\nI count.\n';
    const edits = organizeSections(linter.parse(text));
    for (const still of ['Situation', 'A bar.', 'Task', 'Count it.', 'Action', 'I ran.', 'Lesson', 'I count.']) {
      const start = text.indexOf(still);
      const touching = edits.filter((edit) => edit.start < start + still.length && start < edit.end);
      assert.deepEqual(touching, [], still);
    }
    assert.deepEqual(names(applyEdits(text, edits)), ['situation', 'task', 'action', 'result', 'lesson']);
  });
  it('takes along comments above a heading and headings of other kinds', () => {
    assert.equal(
      organized(
        '## Action\n\nI ran.\n\n<!-- star-disable-next-line passive-voice -->\n## Situation\n\nA bar.\n\n### Its owner\n\nA man.',
      ),
      '<!-- star-disable-next-line passive-voice -->\n## Situation\n\nA bar.\n\n### Its owner\n\nA man.\n\n## Action\n\nI ran.',
    );
  });
  it('sorts lead-ins in lists, numbered lists and single lines', () => {
    assert.equal(organized('1. Result: fine\n2. Action: ran'), '1. Action: ran\n2. Result: fine');
    assert.equal(organized('**Result:** Fine.\n**Action:** I ran.'), '**Action:** I ran.\n**Result:** Fine.');
    assert.equal(organized('(R) Fine.\n\n(A) I ran.\n\n(S) A bar.'), '(S) A bar.\n\n(A) I ran.\n\n(R) Fine.');
  });
  it('merges sections that are there twice', () => {
    assert.equal(
      organized('## Action\n\nI ran.\n\n## Result\n\nFine.\n\n## Action\n\nI rang.\n\n- her\n- him\n'),
      '## Action\n\nI ran.\n\nI rang.\n\n- her\n- him\n\n## Result\n\nFine.\n',
    );
    assert.equal(organized('- Action: ran\n- Result: fine\n- Action: rang\n'), '- Action: ran rang\n- Result: fine\n');
  });
  it('keeps Windows line ends and a byte-order mark', () => {
    assert.equal(
      organized('\uFEFF## Result\r\n\r\nFine.\r\n\r\n## Action\r\n\r\nI ran.\r\n'),
      '\uFEFF## Action\r\n\r\nI ran.\r\n\r\n## Result\r\n\r\nFine.\r\n',
    );
  });
  it('keeps each answer of a file to itself', () => {
    assert.equal(
      organized('# One\n\n## Result\n\nFine.\n\n## Action\n\nI ran.\n\n# Two\n\n## Situation\n\nA bar.\n'),
      '# One\n\n## Action\n\nI ran.\n\n## Result\n\nFine.\n\n# Two\n\n## Situation\n\nA bar.\n',
    );
  });
  it('does nothing when there is nothing to do', () => {
    assert.deepEqual(organizeSections(linter.parse('## Action\n\nI ran.\n\n## Result\n\nFine.\n')), []);
    assert.deepEqual(organizeSections(linter.parse('I sent it to the wrong client.')), []);
    assert.deepEqual(organizeSections(linter.parse('')), []);
  });
  it('leaves sections of different depths alone', () => {
    assert.deepEqual(organizeSections(linter.parse('## Result\n\nFine.\n\n### Action\n\nI ran.\n')), []);
  });
  it('divides prose by what its sentences do, without a change of words', () => {
    const prose =
      'Last May I worked in a bakery with four people. I was responsible for the orders. I forgot to send the order for flour. I rang the mill at once and drove over myself. In the end we opened on time. I learned that memory is no system. Since then I send every order before lunch.';
    const text = organized(prose);
    assert.deepEqual(names(text), ['situation', 'task', 'mistake', 'action', 'result', 'lesson']);
    assert.equal(
      text
        .replace(/^## .*$/gmu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
      prose,
    );
  });
  it('puts what was left undone and a mistake that nobody made under the mistake', () => {
    const mistake = [
      'Mistakes were made: the list was not read out, and nobody was missed.',
      'I should have rung the family before I locked the gate.',
      'The key was handed to the wrong guard.',
    ];
    const text = organized(
      [
        'I was a lifeguard at a lake, and I had to count the boats every evening.',
        'One evening I counted eleven instead of twelve.',
        ...mistake,
        'At nine I took the motor boat out, towed them in and told my boss.',
        'They were cold but fine, and the father thanked me.',
        'I learned that a count is no list. Since then I tick each boat by its number.',
      ].join('\n\n'),
    );
    const [, told = ''] = /## Mistake\n\n([^#]*)/u.exec(text) ?? [];
    for (const sentence of mistake) assert.ok(told.includes(sentence), text);
  });
  it('divides no prose under headings of its own, and prose under a title', () => {
    const parts = [
      'I was an apprentice, and I had to label the fuse box of a bakery.',
      'I mixed up two fuses and went home.',
      'I drove back at six, told the master and labelled it again.',
      'In the end the bakery opened on time.',
      'I learned to label while I wire, and since then I do.',
    ];
    const plain = parts.join('\n\n');
    assert.notEqual(organized(`# Fuses\n\n${plain}`), `# Fuses\n\n${plain}`);
    const named = ['Sitation', 'The night', 'Actoin', 'Resullt', 'Leson'];
    const headed = parts.map((part, index) => `## ${named[index]}\n\n${part}`).join('\n\n');
    assert.equal(organized(headed), headed);
    const opened = `## Sitation\n\n${plain}`;
    assert.equal(organized(opened), opened);
  });
  it('divides no prose in which labels stand, and cuts no list', () => {
    const sentences = [
      'Last May I worked in a bakery with four people.',
      'I was responsible for the orders.',
      'I forgot to send the order for flour.',
      'I rang the mill at once and drove over myself.',
      'In the end we opened on time.',
      'I learned that memory is no system, and I send every order before lunch now.',
    ];
    const write = (before: (index: number) => string, gap: string): string =>
      sentences.map((sentence, index) => before(index) + sentence).join(gap);
    assert.notEqual(
      organized(write(() => '', ' ')),
      write(() => '', ' '),
    );
    assert.notEqual(
      organized(write(() => '- ', '\n')),
      write(() => '- ', '\n'),
    );
    for (const label of ['**Action** ', 'Mistake\n\n', 'Action - ', '(Mistake) ', 'A. ']) {
      const text = write((index) => (index === 2 ? label : ''), '\n\n');
      assert.equal(organized(text), text);
    }
    const numbered = write((index) => `${index + 1}. `, '\n');
    assert.equal(organized(numbered), numbered);
    const nested = write((index) => (index === 0 ? '- ' : '  - '), '\n');
    assert.equal(organized(nested), nested);
    const items = write((index) => (index === 0 ? '- ' : ''), ' ');
    assert.equal(organized(items), items);
  });
  it('moves bodies byte for byte, in any order and with any line ends', () => {
    const body = fc.constantFrom(
      'I ran.',
      '- one\n- two',
      'A *bold* `claim`,\nwrapped.',
      '> quoted\n\nI said so.',
      '🙂 “Fine”, she said.  \nThen she left.',
      '```\n## Task\n```',
      '<!-- a note -->\n\nI waited.',
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SECTION_NAMES], {minLength: 1}),
        fc.array(body, {minLength: 6, maxLength: 6}),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(1, 2, 3),
        (order, bodies, eol, depth) => {
          const marks = '#'.repeat(depth);
          const sections = new Map(
            order.map((name, index) => [name, `${marks} ${sectionDefinition(name).title}\n\n${bodies[index]}`]),
          );
          const file = (wanted: readonly SectionName[]): string =>
            `${wanted.map((name) => sections.get(name)).join('\n\n')}\n`.replaceAll('\n', eol);
          const sorted = SECTION_NAMES.filter((name) => order.includes(name));
          assert.equal(organized(file(order)), file(sorted));
          const document = linter.parse(file(order));
          const isSorted = sorted.every((name, index) => name === order[index]);
          assert.equal(reorderSections(document, document.answers[0] as never) === undefined, isSorted);
        },
      ),
      {numRuns: 60},
    );
  });
});

describe('inserting a section', () => {
  it('puts it at its place, in the depth of the others', () => {
    assert.equal(
      inserted('### Situation\n\nA bar.\n\n### Result\n\nFine.\n', 'action'),
      '### Situation\n\nA bar.\n\n### Action\n\n[… what you did about it, and how soon]\n\n### Result\n\nFine.\n',
    );
  });
  it('puts it before all others', () => {
    assert.equal(
      inserted('# Title\n\n## Result\n\nFine.\n', 'situation'),
      '# Title\n\n## Situation\n\n[… where you worked, when, and what was at stake]\n\n## Result\n\nFine.\n',
    );
  });
  it('copies the way of the other headings', () => {
    assert.equal(
      inserted('**SITUATION:** A bar.\n\n**RESULT:** Fine.', 'task'),
      '**SITUATION:** A bar.\n\n**TASK:** [… what you were responsible for]\n\n**RESULT:** Fine.',
    );
    assert.equal(
      inserted('(S) A bar.\n(A) I ran.\n(R) Fine.', 'task'),
      '(S) A bar.\n(T) [… what you were responsible for]\n(A) I ran.\n(R) Fine.',
    );
    assert.equal(
      inserted('- Situation: a bar\n- Result: fine\n', 'task'),
      '- Situation: a bar\n- Task: [… what you were responsible for]\n- Result: fine\n',
    );
    assert.equal(
      inserted('1. Situation: a bar\n2. Action: I ran\n', 'result'),
      '1. Situation: a bar\n2. Action: I ran\n3. Result: [… how it ended, with a number if you have one]\n',
    );
    assert.equal(
      inserted('1. Situation: a bar\n1. Action: I ran\n', 'result'),
      '1. Situation: a bar\n1. Action: I ran\n1. Result: [… how it ended, with a number if you have one]\n',
    );
    assert.equal(
      inserted('Situation\n---------\nA bar.\n', 'task'),
      'Situation\n---------\nA bar.\n\nTask\n---------\n[… what you were responsible for]\n',
    );
    assert.equal(
      inserted('S: A bar. I was late.\nA: I ran.\nR: Fine.\n', 'lesson'),
      'S: A bar. I was late.\nA: I ran.\nR: Fine.\nL: [… what you learned, and what you have done differently since]\n',
    );
  });
  it('writes Windows line ends where the file has them', () => {
    assert.equal(
      inserted('## Situation\r\n\r\nA bar.\r\n', 'task'),
      '## Situation\r\n\r\nA bar.\r\n\r\n## Task\r\n\r\n[… what you were responsible for]\r\n',
    );
  });
  it('copies labels of all kinds', () => {
    const write: readonly ((name: string, text: string) => string)[] = [
      (name, text) => `${name}\n\n${text}\n\n`,
      (name, text) => `${name.toUpperCase()}\n${text}\n`,
      (name, text) => `**${name}** ${text}\n\n`,
      (name, text) => `**${name}** ${text} `,
      (name, text) => `${name} – ${text}\n\n`,
      (name, text) => `- ${name} -> ${text}\n`,
      (name, text) => `[${name}] ${text}\n\n`,
      (name, text) => `${name[0]}. ${text}\n\n`,
      (name, text) => `## ${name[0]}\n\n${text}\n\n`,
      (name, text) => `- ${name}\n  ${text}\n`,
    ];
    for (const style of write) {
      for (const eol of ['\n', '\r\n']) {
        const file = (...parts: readonly [string, string][]): string =>
          parts
            .map(([name, text]) => style(name, text))
            .join('')
            .trimEnd()
            .replaceAll('\n', eol);
        const task: [string, string] = ['Task', '[… what you were responsible for]'];
        const rest: [string, string][] = [
          ['Action', 'I ran.'],
          ['Result', 'Fine.'],
        ];
        assert.equal(
          inserted(file(['Situation', 'A bar.'], ...rest), 'task'),
          file(['Situation', 'A bar.'], task, ...rest),
        );
      }
    }
  });
  it('makes a section of any name in any answer, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.subarray([...SECTION_NAMES], {minLength: 1, maxLength: 5}),
        fc.constantFrom<(name: SectionName) => string>(
          (name) => `## ${sectionDefinition(name).title}\n\nI ran.\n\n`,
          (name) => `**${sectionDefinition(name).title}:** I ran.\n\n`,
          (name) => `**${sectionDefinition(name).title}:** I ran.\n`,
          (name) => `- **${sectionDefinition(name).title}**: I ran.\n`,
          (name) => `${sectionDefinition(name).title}: I ran.\n`,
          (name) => `1. ${sectionDefinition(name).title}: I ran.\n`,
          (name) => `**${sectionDefinition(name).title}:** I ran. `,
          (name) => `*${sectionDefinition(name).title}:* I ran.\n\n`,
          (name) => `**${sectionDefinition(name).title}**\n\nI ran.\n\n`,
        ),
        fc.constantFrom('\n', '\r\n'),
        (present, write, eol) => {
          const absent = SECTION_NAMES.filter((name) => !present.includes(name));
          const text = present.map(write).join('').replaceAll('\n', eol);
          assert.deepEqual(names(inserted(text, ...absent)), [...SECTION_NAMES]);
          for (const name of absent) {
            const after = inserted(text, name);
            assert.deepEqual(
              names(after),
              SECTION_NAMES.filter((other) => other === name || present.includes(other)),
              after,
            );
          }
        },
      ),
      {numRuns: 150},
    );
  });
});
