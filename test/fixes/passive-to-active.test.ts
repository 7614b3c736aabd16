import assert from 'node:assert/strict';
import type {Sentence} from '../../server/src/engine/clauses.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import {type HiddenActor, rewriteSentenceToActive, rewriteToActive} from '../../server/src/engine/passive-to-active.ts';
import {INTERVIEW_REWRITES} from './interview-rewrites.ts';
import {PASSIVE_REWRITES, type PassiveRewrite} from './passive-rewrites.ts';

const FRAME = '# Title\n\n## Mistake\n\n';
const linter = createLinter([]);

function sentencesOf(source: string): readonly Sentence[] {
  return linter.parse(source).answers.flatMap((answer) => answer.sentences);
}

/** The sentence with one passive, named by its words, or with all of them rewritten; null when nothing is offered. */
function rewrite(text: string, passive?: string, actor: HiddenActor = 'I'): string | null {
  const source = `${FRAME}${text}\n`;
  const from = passive === undefined ? 0 : source.indexOf(passive, FRAME.length);
  const to = passive === undefined ? source.length : from + passive.length;
  for (const sentence of sentencesOf(source)) {
    const clause = sentence.clauses.find(
      ({voice, verb}) => voice === 'passive' && verb !== undefined && verb.start >= from && verb.end <= to,
    );
    const active =
      passive === undefined
        ? rewriteSentenceToActive(sentence, source, actor)
        : clause && rewriteToActive(clause, sentence, source, actor);
    if (active) return applyEdits(source, active.edits).slice(FRAME.length).trimEnd();
  }
  return null;
}

function rewriteRow({text, passive, actor}: PassiveRewrite): string | null {
  return rewrite(text, passive, actor);
}

describe('Passive to active', () => {
  for (const form of new Set(PASSIVE_REWRITES.map((row) => row.form))) {
    it(`writes the expected sentence or offers nothing: ${form}`, () => {
      for (const row of PASSIVE_REWRITES.filter((candidate) => candidate.form === form)) {
        const active = rewriteRow(row);
        if (active !== null) assert.equal(active, row.expected, row.text);
      }
    });
  }

  it('writes at least 95 of 100 sentences of the table exactly', () => {
    const missing = PASSIVE_REWRITES.filter((row) => rewriteRow(row) !== row.expected).map((row) => row.text);
    assert.ok(
      missing.length <= PASSIVE_REWRITES.length * 0.05,
      `${missing.length} offer nothing:\n${missing.join('\n')}`,
    );
  });

  it('rewrites sentences of practice answers as an editor would', () => {
    const missing: string[] = [];
    for (const [text, expected] of INTERVIEW_REWRITES) {
      const active = rewrite(text);
      if (active === null) missing.push(text);
      else assert.equal(active, expected, text);
    }
    assert.ok(missing.length <= INTERVIEW_REWRITES.length * 0.05, `nothing is offered for:\n${missing.join('\n')}`);
  });

  it('puts "we" in where a team acted', () => {
    assert.equal(rewrite('The launch was postponed twice.', undefined, 'We'), 'We postponed the launch twice.');
    assert.equal(rewrite('After lunch the stand was moved.', undefined, 'We'), 'After lunch we moved the stand.');
  });

  it('changes verbs that share an auxiliary together', () => {
    const text = 'The parcel was weighed, sealed and shipped.';
    for (const verb of ['weighed', 'sealed', 'shipped']) {
      const active = rewrite(text, verb);
      if (active !== null) assert.equal(active, 'I weighed, sealed and shipped the parcel.');
    }
  });

  it('keeps markup that moves byte for byte', () => {
    assert.equal(rewrite('The _new_ `rota.csv` was **not** shared.'), 'I did **not** share the _new_ `rota.csv`.');
  });

  it('offers nothing where markup would be torn apart', () => {
    const active = rewrite('The *list of guests was* lost in the move.');
    assert.ok(active === null || !/\*list of guests(?!\*)/u.test(active), `${active}`);
  });

  it('offers nothing where a mark would lose its partner', () => {
    for (const text of [
      'The date **got** *entered* wrong in the tracker.',
      'The list <b>was</b> sent to the wrong client.',
      'The date \\*got entered\\* wrong.',
    ])
      assert.equal(rewrite(text), null, text);
    assert.equal(rewrite('The date *got entered* wrong.'), 'I *entered* the date wrong.');
  });

  it('offers nothing for an active clause', () => {
    assert.equal(rewrite('I entered the wrong date.'), null);
  });
});
