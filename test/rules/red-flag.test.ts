import assert from 'node:assert/strict';
import {analyseSentence} from '../../server/src/engine/clauses.ts';
import {createTagger} from '../../server/src/engine/language.ts';
import {findAct} from '../../server/src/rules/red-flag/acts.ts';
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
    ['I showed my neighbour the patient records.', 'breach'],
    ['I sent the customer data to a friend.', 'breach'],
    ['I told my wife the salary details.', 'breach'],
    ['I forwarded confidential documents.', 'breach'],
    ['I posted the customer details.', 'breach'],
    ["I used my colleague's login to read the file.", 'breach'],
    ['I gave him the password.', 'breach'],
    ['I let a visitor use my key card.', 'breach'],
    ["I read my colleague's emails.", 'breach'],
    ['I looked through her inbox.', 'breach'],
    ['I took a cut of every sale.', 'law'],
    ['I kept the money instead of handing it in.', 'breach'],
    ['I took money out of the till.', 'theft'],
    ['I signed her name on the form.', 'forgery'],
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
    'I sent the salary list to the printer in the corridor.',
    'I took the customer details over the phone and left out the flat number.',
    'I copied the customer data into last year’s sheet.',
    'I took down the patient details and swapped two digits.',
    'I uploaded the patient records to the old folder.',
    'I forwarded the customer records to accounts a day late.',
    'I took the source code of the old site and built the new one on it.',
    'I showed the auditor the company records for May instead of June.',
    'I discussed the patient details with the consultant and left out the allergy.',
    'I gave the customer details to the driver, and the postcode was old.',
    'I told the new nurse the patient details in the wrong order.',
    'I used my colleague’s login page to show her the error.',
    'I used her badge number in the form instead of mine.',
    'I used my manager’s account number on the invoice.',
    'I used his password form to test the page.',
    'I gave the guest the key card of another room.',
    'I gave the driver the pass for the wrong gate.',
    'I opened my manager’s email on my phone and replied to all.',
    'I checked his records before the shift and missed the allergy.',
    'I looked at her chart before I had washed my hands.',
    'I read her notes before the meeting and misread the date.',
    'I took a cut of meat from the wrong shelf.',
    'I took a cut on the thumb because I wore no gloves.',
    'I offered a cut in price without asking.',
    'I kept her deposit in the drawer instead of the safe.',
    'I kept the change in my hand instead of counting it.',
    'I took money out of the till for change and wrote down the wrong sum.',
    'I took cash from the safe to pay the baker and lost the receipt.',
    'I signed her name in the guest book as she had asked me to.',
    'I signed his name at his request.',
    'I slept in the van between two jobs and missed the second one.',
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
