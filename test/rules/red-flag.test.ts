import assert from 'node:assert/strict';
import {analyseSentence} from '../../server/src/engine/clauses.ts';
import {createTagger} from '../../server/src/engine/language.ts';
import {findAct} from '../../server/src/rules/red-flag/conduct-frames.ts';
import {findDeeds} from '../../server/src/rules/red-flag/find-deeds.ts';

const tag = createTagger();

/** The kinds of misconduct that the words of a sentence may tell of, whatever the sentence sounds like as a whole. */
function kindsIn(text: string): readonly string[] {
  const sentence = analyseSentence(text, 0, tag);
  return [...findAct(sentence), ...findDeeds(sentence)].map(({kind}) => kind);
}

describe('words of misconduct', () => {
  for (const [text, kind] of [
    ['I put a family dinner on the company card.', 'theft'],
    ['I put personal trips through the business.', 'theft'],
    ['I put my own fuel on the expense account.', 'theft'],
    ['I put hotels I never saw on the form.', 'theft'],
    ['I changed the figures in the weekly report so that my team would keep its bonus.', 'forgery'],
    ["I adjusted the hours so we wouldn't lose the commission.", 'forgery'],
    ['I altered the figures so that my boss would not notice.', 'forgery'],
    ['I edited the log so it looked as if I had been there.', 'forgery'],
    ['I adjusted the results so that we met the target.', 'forgery'],
    ['I deleted the message so that nobody would ever find it.', 'deceit'],
    ['I removed the page so that they could not ask about it.', 'deceit'],
    ['I inflated the numbers to reach my bonus.', 'forgery'],
    ['I turned up for the early shift still half cut.', 'intoxication'],
    ['I came to work the worse for drink.', 'intoxication'],
    ['I showed up for the meeting off my face.', 'intoxication'],
  ] as const) {
    it(`are found in "${text}"`, () => assert.ok(kindsIn(text).includes(kind)));
  }

  for (const text of [
    'I put the company before my own health.',
    'I put my family first and moved to Leeds.',
    'I put my own money into the float.',
    'I put my own name on the list.',
    'I put the client before my own plans.',
    'I put a private room at her disposal.',
    'I put the family at table six.',
    'I put a personal note in each box.',
    'I put my own chair in the meeting room.',
    'I put on a fake beard for the party.',
    'I changed the dates in the report so that we would not lose the deposit.',
    'I corrected the hours so that he would get his bonus.',
    'I adjusted the figures in the forecast to reach the bonus target.',
    'I changed the report so that my team could read it.',
    'I changed the report so that she could read it.',
    'I edited the notes so that he could follow them.',
    'I adjusted the hours so he could fetch his son.',
    'I changed the times so that they would all fit.',
    'I tweaked the numbers so that they were easier to read.',
    'I altered the records so that I could sort them by year.',
    'I removed the table so that she could pass with her wheelchair.',
    'I removed the cable so that nobody would trip.',
    'I edited the text so that my boss would understand it.',
    'I changed the plan so that they could start on Monday.',
    'I threw away the boxes so that he would have room.',
    'I edited the report to save time.',
    'I adjusted the numbers so that we would keep to the plan.',
    'I changed the hours of the shop to reach more people.',
    'I amended the entries as agreed so that they would get the commission.',
    'I tweaked the data model to get the report out.',
    'I came in while the boards were still half cut.',
    'I worked on the boards that were half-cut.',
    'I went in with the visor off my face.',
    'I took the mask off my face and went to work.',
    'I got the beam half cut and stopped.',
    'I came home with the hedge half cut, and it rained.',
    'I arrived the worse for the journey.',
    'I went to work with a half cut lemon.',
    'I came to the site with the tiles half cut and no glue.',
    'I drove the half-cut logs to the mill.',
  ]) {
    it(`are not "${text}"`, () => assert.deepEqual(kindsIn(text), []));
  }
});
