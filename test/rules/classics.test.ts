import assert from 'node:assert/strict';
import {rules} from '../../server/src/rules/index.ts';
import {type Cases, classicsOf, judges, loudFindings, rulesWithClassics} from './sentences.ts';

/** Plain wordings that are still taken for what they are not. Whatever is judged right must leave the list, so that it stays true. */
const MISJUDGED: ReadonlySet<string> = new Set([
  'My lessons: no errors, ever.',
  'A weakness? Spelling. I run every letter past a colleague.',
  'I pay too much heed to small details, which my last boss found funny.',
  "Decisions make me sweat; I'd rather somebody else took them.",
  'Writing reports is torture, so mine are two lines long.',
  'Strictly speaking it was the trainee who pressed the button.',
  'The jury obviously wanted the other choir to win.',
  'I went by what the day nurse told me.',
  'Two colleagues were late because of the snow. I opened alone.',
  "I didn't proofread the flyer. But there was no way back.",
  "I didn't read the proof. But there was no way to call it back.",
  "I hadn't checked the sign. There was no way back by then.",
]);

function judged({reports, accepts}: Cases): Cases {
  const isJudged = (text: string): boolean => !MISJUDGED.has(text);
  return {reports: reports.filter(isJudged), accepts: accepts.filter(isJudged)};
}

for (const rule of rules.filter(({id}) => rulesWithClassics().includes(id))) {
  describe(rule.id, () => {
    const cases = classicsOf(rule.id);
    judges(rule, judged(cases));
    for (const text of cases.reports.filter((one) => MISJUDGED.has(one)))
      it(`still misses "${text}"`, () => assert.equal(loudFindings(rule, text).length, 0));
    for (const text of cases.accepts.filter((one) => MISJUDGED.has(one)))
      it(`still reports "${text}"`, () => assert.notEqual(loudFindings(rule, text).length, 0));
  });
}

it('are all known of which it is said that they are misjudged', () => {
  const texts = new Set(rulesWithClassics().flatMap((id) => Object.values(classicsOf(id)).flat()));
  assert.deepEqual(
    [...MISJUDGED].filter((text) => !texts.has(text)),
    [],
  );
});
