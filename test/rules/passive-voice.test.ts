import assert from 'node:assert/strict';
import rule from '../../server/src/rules/passive-voice.ts';
import {placeExample} from './placed-example.ts';
import {judges, loudFindings} from './sentences.ts';

describe('passive-voice', () => {
  judges(rule, {
    reports: [
      'The files were thrown away.',
      'The back door was left unlocked.',
      'One night the hatch was left ajar, and two bicycles were gone.',
      'The kettle was left switched on.',
      'The gauge was left uncovered all night.',
      'The owners weren’t warned.',
      'The night shift was never briefed.',
      'Nothing was signed off that week.',
      'I came in on Monday, and the samples were ruined.',
      'I went home at six, and the pipe was damaged.',
      'I turned the oven up, and the cakes were forgotten.',
      'I turned the oven up, but the cakes were ruined.',
      'I noticed that the samples had been ruined.',
      'I knew the chef, and the cakes were ruined.',
      'The oven was turned up, and the cakes were ruined.',
      'My manager turned the oven up, and the cakes were ruined.',
      'I was on the phone, and the cakes were ruined.',
      'I had the list, and two crates were lost.',
      'I ran the till, and the files had been deleted.',
      'When the draft was deleted, nobody noticed.',
      'The wrong file was attached to the invitation.',
      'The invoice was never sent.',
      'An email got forwarded to the whole company by accident.',
      "Somehow the alarm hadn't been switched back on.",
      'The dose was entered in grams instead of milligrams.',
      'The backup wasn’t tested before the migration.',
      'A decision was made to skip the review.',
      'The pallets were loaded onto the wrong lorry.',
      'The customer was charged twice.',
      'The old price list was used for the quote.',
      'Two pages were left out of the report.',
      "The allergy card wasn't checked before the plate went out.",
      'It was assumed that the door was locked, and the till was left open.',
      'The meeting was double-booked.',
      'The test data was not removed before the release.',
      'The email was accidentally sent to all 400 customers.',
      'The children were counted twice but one name was missed.',
      'Every door is checked at ten, but that night the side door was not checked.',
      'Gates are not left open at night, and one was left open.',
      'The recall has still not been answered.',
      'The wrong leg was marked for surgery.',
      'The numbers were misread.',
      "The change wasn't communicated to the night shift.",
      'No backup had been made.',
      'No one was told that the route had changed.',
      'The machine was left running overnight.',
      'The contract had been signed without being read.',
      'The invoice ended up being sent to the wrong address.',
      'The seating plan was never double-checked.',
      'The job was rushed and corners were cut.',
      'No backup was made.',
      'A key assumption was never questioned.',
      'The report was finished two days late.',
      'The password was shared in a public channel.',
      'The contract was sent unsigned.',
      'Nothing was written down.',
      "The estimate was based on last year's prices.",
      'The dog was let out by mistake.',
      'The logs were never looked at.',
      'It was decided to go ahead without a second quote.',
      'The form was sent to our customers too late.',
      'The wrong file was sent from my account.',
      'My report was sent to the wrong client.',
      'It was left on my desk unsigned.',
      'A root cause was never looked for and the part was fitted backwards, the wrong way round.',
    ],
    accepts: [
      'The parcel was found in the wrong folder.',
      'The stain was seen on the wrong sleeve.',
      'The house was built on the wrong side of the river in 1920.',
      'My biggest disappointment was not being chosen.',
      'Not one deadline has been missed in six years.',
      'I pressed tab and enter. Three hundred students were thrown out of the exam.',
      'I refunded them all. Nobody was asked to pay it back before May.',
      'When a draft was deleted, two invoices got the same number, because I counted rows.',
      'The returns were entered by temps, and six parcels were credited to the wrong customers.',
      'The keys were left to my brother.',
      'The flat was left by the tenants in May.',
      'The crew was left unharmed.',
      'The old part was left untouched.',
      'The client was left unimpressed.',
      'The door was unlocked at six by the porter.',
      'Two seats were left until Friday.',
      'The lid was left uncovered by the frost.',
      'The owners were warned at once.',
      'The staff are not briefed on Sundays.',
      'The neighbours were advised by the police to stay in.',
      'Nothing was signed that day.',
      'I turned the oven up to 240, and the cakes were ruined.',
      'I stacked the crates four high, so two of them were crushed.',
      'I opened the valve before lunch and the whole cellar was flooded.',
      'I was promoted twice in three years.',
      'The wrong invoice was sent to us.',
      'The complaint was escalated to our team late.',
      'My name had been left off the list.',
      'My access was deleted.',
      'The old menu was handed to me.',
      'The wrong parcel was left for us at the desk.',
      'I was asked to book the room, and I booked the wrong one.',
      'I was told off by my manager, and rightly so.',
      'We were given two weeks.',
      'The contract was signed in May.',
      'The company was founded in 1901 and is based in Leeds.',
      'A guest told us that the wrong song was being played in the lift.',
      'Two people were hired that spring.',
      'The shop was closed over Easter.',
      'Nobody was hurt and no data was lost.',
      'Nothing was lost.',
      'I was never trained on the till, but I should have asked.',
      'The building was finished in 1930.',
      'The launch was planned for June.',
      'The order was approved by the client, and I forgot to place it.',
      'I sent the wrong file, and it was opened by forty people before I noticed.',
      'The report should be checked by two people.',
      'Every order is now checked twice.',
      'Keys are never left in the door, and I left mine.',
      'The float is not counted until closing, which I did not know.',
      'Two signatures are needed and no order is sent without them.',
      'Hot food isn’t served after ten, but I promised it to a coach party.',
      'The ward was divided into two teams, and I was assigned to the first.',
      'The wrong file was attached to the mail. I had picked it from the old folder and did not check.',
      'I had forgotten to save, so the changes were lost.',
      'The project was called Atlas.',
      'If the wrong part is fitted, the engine stops.',
      'My flight was delayed, so I should have left a day earlier.',
      'The street was flooded that week.',
      'She asked whether the order had been placed.',
      '"The file was deleted," said my manager. I had deleted it.',
      'I was embarrassed, but I was also relieved.',
      'The award was given to our team.',
      'No money was taken and no complaint was made.',
      'The feature was dropped from the release by the steering group.',
      'My estimate was too low. Two contractors were brought in and the budget was exceeded. I took that to the board myself.',
      'I set the oven to the wrong temperature. Forty pies were ruined and the shop was left without stock. I rang the owner.',
    ],
  });

  const levels = (text: string, section: 'situation' | 'mistake' | 'action' | 'result' | 'lesson'): number =>
    loudFindings(rule, placeExample(text, {section}).text).length;

  it('is loud in the Mistake section even where nothing else says that the deed was wrong', () => {
    assert.equal(levels('The order was placed on Monday.', 'mistake'), 1);
    assert.equal(levels('The order was placed on Monday.', 'situation'), 0);
  });

  it('is quiet in the Mistake section after the deed that it comes of', () => {
    assert.equal(levels('I merged the lists at five. Twenty seats were sold again at the door.', 'mistake'), 0);
    assert.equal(levels('I was in a good mood. Twenty seats were sold again at the door.', 'mistake'), 1);
    assert.equal(levels('My colleague merged the lists. Twenty seats were sold again at the door.', 'mistake'), 1);
  });

  it('is loud in an Action section in which nobody acts', () => {
    assert.equal(levels('The client was informed. A new file was sent.', 'action'), 2);
    assert.equal(levels('I called the client at once, and a new file was sent the same day.', 'action'), 0);
  });

  it('leaves results and lessons alone', () => {
    assert.equal(levels('The issue was resolved within a day and the contract was renewed.', 'result'), 0);
    assert.equal(levels('A checklist was introduced, and it has been used ever since.', 'lesson'), 0);
  });
});
