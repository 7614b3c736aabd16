import assert from 'node:assert/strict';
import characterFlaw from '../../server/src/rules/character-flaw.ts';
import nonMistake from '../../server/src/rules/non-mistake.ts';
import {judges, loudFindings} from './sentences.ts';

describe('a weakness', () => {
  judges(characterFlaw, {
    reports: [
      "I'm lazy. It has become a habit.",
      "I'm always late. Since then it has got worse.",
      "I'm always late. I have been like that ever since.",
      'I get bored easily. It still happens every time.',
      "I'm not very organised. I've tried calendars and lists, but I never stick with it.",
    ],
    accepts: [
      "I'm forgetful. It has become a habit to write everything down before I leave.",
      "I'm shy. I still do it with a card in my hand, and it has worked every time.",
      'I can be impatient. It still happens, so I now count to five before I answer.',
      "I'm not very organised. I've kept a list for a year now, and I never leave without it.",
      "I'm always late. It no longer happens since I take the train before.",
    ],
  });
  judges(nonMistake, {
    reports: ['I care too much. I still do it every time.', "I'm a perfectionist. Now you know."],
    accepts: [
      "It's not that I'm a perfectionist. I read the wrong line.",
      'I wish I could say that I work too hard.',
      "I'm a perfectionist. I've set a timer for each draft since May.",
    ],
  });
  it('is reported as a trait where it sounds like a denial', () => {
    assert.notEqual(loudFindings(characterFlaw, "I'm the kind of person who puts things off.").length, 0);
  });
});
