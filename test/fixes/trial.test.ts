import assert from 'node:assert/strict';
import type {AnswerDocument} from '../../server/src/engine/answer.ts';
import {type Excerpt, excerptAround, readsAs} from '../../server/src/engine/fixes/excerpt.ts';
import {fixAll} from '../../server/src/engine/fixes/fix-all.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {defineRule, type Rule} from '../../server/src/engine/rule.ts';
import {defaultSettings} from '../../server/src/engine/settings.ts';
import emptySection from '../../server/src/rules/empty-section.ts';
import {shippedAnswers} from './corpus.ts';

/** Reports one word and replaces it by another; counts how much text it is shown. */
function replacing(id: string, word: string, by: string): {readonly rule: Rule; read(): number} {
  let read = 0;
  const rule = defineRule({
    ...emptySection,
    id,
    severity: 'warning',
    checkDocument({text}) {
      read += text.length;
    },
    check({start, end}, {text, report}) {
      for (const {index} of text.slice(start, end).matchAll(new RegExp(word, 'gu'))) {
        const place = {start: start + index, end: start + index + word.length};
        const fixes = [{title: `Write "${by}"`, edits: [{...place, text: by}], safe: true}];
        report({...place, message: `"${word}" is wrong.`, fixes});
      }
    },
  });
  return {rule, read: () => read};
}

function fileOf(count: number): string {
  return Array.from(
    {length: count},
    (_, index) => `# Answer ${index}\n\n## Mistake\n\nI lost key ${index}, oops.\n`,
  ).join('\n');
}

/** A text in which "oops" is to become "sorry", with "sorry" minded as well. */
function offered(text: string): readonly string[] {
  const linter = createLinter([replacing('hedging', 'oops', 'sorry').rule, replacing('red-flag', 'sorry', 'oh').rule]);
  return linter.lint(text).findings.flatMap(({fixes}) => fixes.map((fix) => applyEdits(text, fix.edits)));
}

describe('Fixes of a file with many answers', () => {
  it('are tried on the answers that they change, so that twice as many answers take twice the work', () => {
    const readOf = (count: number): number => {
      const {rule, read} = replacing('hedging', 'oops', 'sorry');
      const text = fileOf(count);
      assert.equal(fixAll(text, createLinter([rule]), defaultSettings), text.replaceAll('oops', 'sorry'));
      return read();
    };
    assert.ok(readOf(40) < readOf(20) * 2.5, `${readOf(40)} characters are read, and ${readOf(20)} for half of it`);
  });

  it('are refused where they trade one warning for another, whatever the other answers say', () => {
    assert.deepEqual(offered(fileOf(3)), []);
    assert.equal(offered(`${fileOf(2)}\n# Last\n\nI am sorry.\n`).length, 1);
  });

  it('are judged with the directives above and in the front matter', () => {
    const last = '# Last\n\nI lost it, oops.\n';
    const above = fileOf(1).replace('oops', 'and paid');
    for (const directive of [
      '<!-- star-disable red-flag -->',
      '<!-- star-disable -->\n\n<!-- star-enable hedging -->',
    ]) {
      assert.deepEqual(offered(`${above}\n${directive}\n\n${last}`), [
        `${above}\n${directive}\n\n${last.replace('oops', 'sorry')}`,
      ]);
    }
    assert.equal(offered(`---\ndisable: red-flag\n---\n${above}\n${last}`).length, 1);
    assert.equal(
      offered(`${above}\n<!-- star-disable-next-line red-flag -->\n# Oops, oops\n\n## Mistake\n\nIt.\n`).length,
      1,
    );
    assert.deepEqual(offered(`${above}\n<!-- star-disable red-flag -->\n\n<!-- star-enable -->\n\n${last}`), []);
  });
});

describe('An excerpt of a file', function () {
  // The analysis of all answers is made once, and that of the first loads the language model.
  this.timeout(60_000);
  const linter = createLinter([]);
  const excerptOf = (document: AnswerDocument, words: string): Excerpt | undefined => {
    const start = document.text.indexOf(words);
    return excerptAround(document, [{start, end: start + words.length, text: 'x'}]);
  };
  const isTrue = (document: AnswerDocument, words: string): boolean => {
    const excerpt = excerptOf(document, words);
    return excerpt !== undefined && readsAs(excerpt, linter.parse(excerpt.text), document);
  };

  it('has an answer as it is in the file, among the answers that are shipped', () => {
    const bodies = shippedAnswers()
      .map(({text}) => text.replace(/^---[\s\S]*?\n---\r?\n/u, ''))
      .map((text, index) => `# Answer ${index}\n\n${text}`);
    const file = linter.parse(`---\nrole: Nurse\n---\n\n${bodies.join('\n')}`);
    for (const [index] of bodies.entries()) {
      assert.ok(isTrue(file, `# Answer ${index}\n`), `Answer ${index}`);
    }
  });

  it('is known to read otherwise where a link is defined in another answer', () => {
    const linked = `${fileOf(2)}\n# Last\n\nI lost the [key][1].\n\n# End\n\n[1]: https://example.com\n`;
    assert.equal(isTrue(linter.parse(linked), 'lost the'), false);
  });

  it('is none for an edit of the front matter, of all answers or of a comment', () => {
    const text = `---\nrole: Nurse\n---\n\n${fileOf(2)}\n<!-- later -->\n`;
    assert.equal(excerptOf(linter.parse(text), 'role'), undefined);
    assert.equal(excerptOf(linter.parse(text), text.slice(text.indexOf('key 0'), text.indexOf('key 1'))), undefined);
    assert.equal(excerptOf(linter.parse(text), '<!-- later'), undefined);
  });
});
