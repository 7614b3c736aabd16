import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {SectionName} from '../../server/src/engine/sections.ts';
import blameShifting from '../../server/src/rules/blame-shifting.ts';
import {placeExample} from './placed-example.ts';

describe('blame-shifting', () => {
  const blames = (text: string): boolean => createLinter([blameShifting]).lint(text).findings.length > 0;
  const BLAME = 'The client sent us the wrong drawings twice, and nobody in their office cared.';

  it('stands beside a fault that does not answer it', () => {
    assert.ok(blames(`${BLAME} I picked the wrong scale on the second set, though.`));
  });

  for (const text of [
    'Because of me the list was wrong.',
    'I gave the mayor the wrong date for the parade.',
    'The mayor was furious with me.',
    'Due to me the list was wrong.',
    'The rota was wrong. It was my rota.',
    'We, as a team, failed to check the list.',
    'We, as planners, should have asked the driver first.',
    'Me and Tom forgot the list.',
    'I should have asked if the driver could read the map.',
    'I could have checked if the client paid by card.',
    'I would have asked if the guests knew the way.',
    'I would have called her if I could.',
    'I would have known if I read my letters.',
    'I could have seen if they had it in stock.',
    'I might have wondered if the baker knew her.',
    'I didn’t know if the client could come.',
    'I asked if the client could come.',
    'If the client could come, I would book the room.',
    'I was the only one to blame.',
    'My sister was not to blame: I had switched the labels.',
    'We plan for unforeseen costs.',
    'I handed the rest to Ann, who finished it in a day.',
    'I trusted the gauge and did not check, and it was wrong.',
    'I stayed late because the parts came in the evening.',
    'I was nervous because the hall was full.',
  ]) {
    it(`is not "${text}"`, () => assert.ok(!blames(text)));
  }

  for (const text of [
    'Because of my manager the list was wrong.',
    'The mayor missed the deadline.',
    'The rota was wrong. It was her rota.',
    'I shouted at her, but she only had herself to blame.',
    'They had brought it on themselves, so I left them waiting.',
    'I would never have cut it short if the architect could write a legible seven.',
    'I wouldn’t have been late if my colleague answered his phone.',
    'I was not solely to blame.',
    'We missed the date because of unforeseen events.',
    'I had too much faith in the surveyor, and he measured it wrong.',
    'I dropped the tray because the floor was wet.',
  ]) {
    it(`is "${text}"`, () => assert.ok(blames(text)));
  }

  it('is underlined with what was done without the speaker', () => {
    const text = 'My manager moved the date without asking me.';
    const [finding] = createLinter([blameShifting]).lint(text).findings;
    assert.equal(text.slice(finding?.start, finding?.end), 'My manager moved the date without asking me');
  });

  const inAnswer = (text: string, section: SectionName): readonly string[] =>
    createLinter([blameShifting])
      .lint(placeExample(text, {section}).text)
      .findings.map(({severity}) => severity);

  it('is loud where it is all that the Mistake says', () => {
    for (const text of ['HR forgot to tell me that two people were on leave.', 'The agency gave me wrong numbers.'])
      assert.deepEqual(inAnswer(text, 'mistake'), ['warning']);
    assert.deepEqual(inAnswer('The agency gave me wrong numbers. I sent them on without checking.', 'mistake'), []);
  });

  it('is soft where it sets the scene', () => {
    const scene = 'The company had just been taken over and no one knew who was in charge.';
    const rest = '\n\n## Mistake\n\nThe prices were wrong for a day.\n\n## Result\n\nThey were right by noon.\n';
    const levels = (situation: string): readonly string[] =>
      createLinter([blameShifting])
        .lint(`## Situation\n\n${situation}${rest}`)
        .findings.map(({severity}) => severity);
    assert.ok(!levels(scene).includes('warning'));
    assert.ok(levels('Nobody knew who was in charge, so I missed the date.').includes('warning'));
  });

  it('is soft where a machine explains what the repair of an owned mistake found', () => {
    const levels = (action: string): readonly string[] =>
      createLinter([blameShifting])
        .lint(`## Mistake\n\nI typed the wrong mask on two servers.\n\n## Action\n\n${action}`)
        .findings.map(({severity}) => severity);
    const found = 'The hosts were unreachable because the firewall only permitted the right subnet.';
    assert.ok(!levels(`${found} I typed the masks again.`).includes('warning'));
    assert.ok(levels('It failed because my manager never gave me the list.').includes('warning'));
  });

  it("is soft as what came of a deed, and loud after no more than the speaker's part", () => {
    const rest =
      'My partner forgot the slides. I wrote new ones at night. Since then I have kept a copy of everything.';
    const levels = (deed: string): readonly string[] =>
      createLinter([blameShifting])
        .lint(`${deed} ${rest}`)
        .findings.map(({severity}) => severity);
    assert.deepEqual(levels('At college I led a group of five.'), ['warning']);
    assert.deepEqual(levels('At college I had to give a talk with a partner.'), ['warning']);
    assert.deepEqual(levels('At college I gave the talk from the cover page on.'), ['information']);
  });

  it('is no approval in an answer that owns the fault', () => {
    assert.ok(blames('My manager signed it off.'));
    const owned =
      '## Mistake\n\nI skipped the last page.\n\n## Result\n\nThe date slipped by a day, but she signed it.';
    assert.ok(!blames(owned));
  });

  it('is not said beside misconduct in the same sentence', () => {
    assert.ok(!blames('The CFO had said yes, so I signed for him.'));
  });

  it('is taken back by what should have been done', () => {
    assert.ok(!blames(`${BLAME} I should have gone through them with the client on the first day.`));
  });
});
