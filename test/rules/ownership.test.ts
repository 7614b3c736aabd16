import assert from 'node:assert/strict';
import {type AdmissionKind, findAdmission} from '../../server/src/engine/admission.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';
import {createLinter} from '../../server/src/engine/lint.ts';
import type {SectionName} from '../../server/src/engine/sections.ts';
import blameShifting from '../../server/src/rules/blame-shifting.ts';
import defensiveLanguage from '../../server/src/rules/defensive-language.ts';
import dilutedOwnership from '../../server/src/rules/diluted-ownership.ts';
import hedging from '../../server/src/rules/hedging.ts';
import {placeExample} from './placed-example.ts';

const linter = createLinter([]);

function admissionIn(text: string): AdmissionKind | undefined {
  return findAdmission(linter.parse(text).answers.flatMap(({sentences}) => sentences))?.kind;
}

describe('an admission', () => {
  const ADMISSIONS: readonly (readonly [AdmissionKind, string])[] = [
    ['act', 'Forgot to attach the drawing.'],
    ['act', 'I uploaded the file again without looking at the portal first.'],
    ['act', 'I typed 80 where I meant 8.'],
    ['act', 'I was too proud to ask.'],
    ['act', 'I was so focused on the numbers that I lost sight of the people.'],
    ['act', 'I let a limitation date go by.'],
    ['act', 'I was the one who left the gate open.'],
    ['act', 'I ended up double-booking two clients.'],
    ['act', 'My estimate was off by two weeks.'],
    ['act', 'I launched the campaign before legal had signed it off.'],
    ['act', 'I used an outdated revision of the drawing.'],
    ['act', 'I wrote the parser before I had looked at a real file.'],
    ['act', 'I had spent most of our money on the bottle.'],
    ['act', 'I under-communicated the risk to the client.'],
    ['act', 'I overengineered the pantry shelves.'],
    ['act', "I noticed that the seal was loose but didn't say anything."],
    ['act', 'I released a change that broke the booking page for an hour.'],
    ['act', 'I cooked a stock that inadvertently held shellfish.'],
    ['act', 'I printed a poster that had a typo in the headline.'],
    ['act', 'I knew the figure looked odd but sent the quote anyway.'],
    ['act', 'By mistake I have sent the rota of last week.'],
    ['act', 'I left the lease unsigned on my desk.'],
    ['act', 'I put the two patients in each other’s beds.'],
    ['act', 'I stuck each other’s labels on the two crates.'],
    ['act', 'I measured out the syrup from memory, and it set like glass.'],
    ['act', 'I entered the dose from memory.'],
    ['act', 'I dug for an hour and then sold the bench that her mother had wanted to keep.'],
    ['act', 'I shredded the drafts she still needed.'],
    ['act', 'I painted over the beam that was meant to stay bare.'],
    ['act', 'I locked two visitors in the archive overnight.'],
    ['act', 'One evening I shut him in by turning the key.'],
    ['act', 'I set the kiln to 900 degrees when it should have been 600.'],
    ['act', 'I printed A4 when it should have been A5.'],
    ['act', 'I measured three of the five pipes.'],
    ['act', 'I sent it a week after the closing date.'],
    ['act', 'I gave him all three styles without a second quote.'],
    ['act', 'There was a list, and I had stopped looking at it.'],
    ['act', 'My date was wishful.'],
    ['owning', 'We deployed on a Friday, and I was the one who pressed the button.'],
    ['owning', 'We took on a client too many, and I was the partner who insisted.'],
    ['owning', 'Putting all three styles with one maker was my decision alone.'],
    ['owning', 'We came late, and I was the reason.'],
    ['owning', 'I take the end of the firm on me.'],
    ['owning', 'Cause: wrong idea about time zones, mine.'],
    ['owning', 'I took that sentence back.'],
    ['owning', 'Neither was the reason; the date was mine.'],
    ['owning', 'The outage was caused by a change of mine.'],
    ['owning', 'Because of me the list was wrong.'],
    ['owning', 'The guests waited because of my list.'],
    ['owning', 'The rota was wrong. It was my rota.'],
    ['owning', 'The file was wrong, and I was the one who sent it.'],
    ['owning', 'I was responsible for the rota being wrong.'],
    ['owning', 'It was I who had typed the date.'],
    ['owning', "I should've checked the totals."],
    ['owning', 'It was entirely my responsibility.'],
    ['owning', "That one's mine."],
    ['owning', 'The guests waited because of my shortcut.'],
    ['outcome', 'I lost the client.'],
    ['outcome', 'I ended up becoming the bottleneck for every order.'],
    ['outcome', "I wasn't selected for the team."],
    ['announcement', 'I once made a mistake with an order.'],
    ['announcement', 'I have done a blunder in the rota.'],
    ['limit', 'At the time I lacked the skills to lead a team.'],
    ['limit', 'I was unable to finish it in time.'],
  ];
  for (const [kind, text] of ADMISSIONS) {
    it(`is heard as ${kind} in "${text}"`, () => assert.equal(admissionIn(text), kind));
  }
  const NONE = [
    "I've never made a mistake.",
    "It wasn't my fault.",
    'I wrote a script that deleted the old logs every night.',
    'I fixed a change that broke the booking page.',
    'I gave a talk that brought down the house.',
    'I read the whole manual before the training had begun.',
    'The outage was caused by a change of theirs.',
    'I used the new version of the drawing.',
    'We got the time zone wrong.',
    'My manager gave me the wrong numbers.',
    'Thanks to my colleague the report went out late.',
    "If they had called, I'd have known.",
    'I was in charge of the order book.',
    'When I make a mistake, I say so at once.',
    'I knew they would come anyway.',
    'I saw that the road was closed but turned round in time.',
    'I noticed that the kiln ran hot but never cracked a pot.',
    'I understand the tides here.',
    'We walked over to the under-tens and their coach.',
    'I took the posts down within four minutes.',
    'I have done no mistake since.',
    'I did an error analysis for the new line.',
    'I have done a course in accounting.',
    'It was my first report.',
    'It was my birthday.',
    'It was my report that saved the day.',
    'It was her rota.',
    'I was the one who repaired it.',
    'I was the one who told the client.',
    'I was responsible for the rota being ready by Friday.',
    'I was responsible for the rota and the keys.',
    'I left the meeting unimpressed.',
    'The guests waited because of my stylist.',
    'I gave them a third of the money back without being asked.',
    'I paid for it without complaining.',
    'I drove over without waiting for the office.',
    'I mended the lamp without charging for it.',
    'I told her the price without hesitating.',
    'I stayed until ten without being paid.',
    'I cleared the table without being told.',
    'I listened without making excuses.',
    'I carried them up without grumbling.',
    'I finished the list without blaming anyone.',
    'I met three of the five pupils.',
    'I have read three of the five books on the list.',
    'I read the news a week after the concert.',
    'I signed it a week before the closing date.',
    'I gave her a second chance.',
    'I had stopped for a coffee.',
    'I stopped checking my phone at night.',
    'I was the one who wrote to her.',
    'I was the one who put the slides together.',
    'I was the partner who joined last.',
    'It was our decision.',
    'It was her decision alone.',
    'She was the reason.',
    'I was the reason she stayed.',
    'I take the bus on Mondays.',
    'I take the children with me.',
    'Wrong door, hers.',
    'Cause: a fallen tree.',
    'I took the parcel back.',
    'The date was hers.',
    'The date was mine to choose.',
    'I introduced the two of them to each other’s families.',
    'I read each other’s names off the badges.',
    'My sister and I sat in each other’s chairs.',
    'I played the whole sonata from memory.',
    'I knew the way to the depot from memory.',
    'I sang all six verses from memory.',
    'I drew on her memory of the house.',
    'I cut the grass that she wanted me to cut.',
    'I cut the wire that nobody still used.',
    'I cut the cake for everyone who wanted to stay.',
    'I sold the barn to a man who wanted to keep goats.',
    'I kept the lilac that she wanted to keep.',
    'I sold the bench to a man who wanted to leave for Spain.',
    'I trimmed the hedge to the height she had asked for.',
    'I threw the ball to a boy who still wanted to play.',
    'I locked the cash in the safe.',
    'I locked the van in the yard.',
    'I locked the children’s bags in the office.',
    'I shut the window in time.',
    'I shut the shop for the guests in the evening.',
    'I shut the door behind the visitors.',
    'I put the key back where it should have been.',
    'I checked the parcel when it should have arrived.',
    'I corrected it to 600 when it should have been 600 all along.',
    'I saw when it should have been ready.',
  ];
  for (const text of NONE) it(`is not heard in "${text}"`, () => assert.equal(admissionIn(text), undefined));
});

describe('the first fix of', () => {
  const FIXES = [
    [hedging, 'I kind of missed it, I suppose, because I was in a hurry.', 'I missed it because I was in a hurry.'],
    [hedging, 'I think I might have given her the wrong form.', 'I gave her the wrong form.'],
    [hedging, 'i guess i forgot', 'i forgot'],
    [defensiveLanguage, 'I was late, in my defence, only once.', 'I was late only once.'],
    [defensiveLanguage, 'I forgot the keys. No harm done.', 'I forgot the keys.'],
    [dilutedOwnership, 'We were careless with the labels.', 'I was careless with the labels.'],
    [dilutedOwnership, 'An error was made with the invoice.', 'I made an error with the invoice.'],
    [dilutedOwnership, 'API errors were made in the rush.', 'I made API errors in the rush.'],
    [
      dilutedOwnership,
      'We missed the tender because we underestimated the drawings.',
      'I missed the tender because I underestimated the drawings.',
    ],
    [
      dilutedOwnership,
      'Mistakes were made at the desk, and we did not catch them.',
      'I made mistakes at the desk, and I did not catch them.',
    ],
    [
      dilutedOwnership,
      'After we sent the wrong file, the client rang.',
      'After I sent the wrong file, the client rang.',
    ],
  ] as const;
  for (const [rule, text, fixed] of FIXES) {
    it(`${rule.id} makes "${fixed}" of "${text}"`, () => {
      const {findings} = createLinter([rule]).lint(text);
      assert.equal(applyEdits(text, findings[0]?.fixes[0]?.edits ?? []), fixed);
    });
  }
});

describe('a hedge', () => {
  const said = (text: string): string => createLinter([hedging]).lint(text).findings[0]?.message ?? '';

  it('weakens what it stands with, a lesson or a fault', () => {
    assert.equal(said('I guess I learned to check the portal.'), '"I guess" weakens what you learned.');
    assert.equal(said('I guess I forgot the portal.'), '"I guess" weakens what you admit.');
    assert.equal(said('I guess I learned that I should have asked.'), '"I guess" weakens what you admit.');
  });
});

describe('an excuse', () => {
  const excuses = (text: string): boolean => createLinter([defensiveLanguage]).lint(text).findings.length > 0;
  it('stands where nobody else made it and nothing takes it back', () => {
    assert.ok(excuses('It was only one guest.'));
    assert.ok(excuses('It could have happened to anyone.'));
    assert.ok(excuses('She told me about the tray, but it could have happened to anyone.'));
  });
  for (const text of [
    'It was only one guest. I still should have called her.',
    'She told me it could have happened to anyone.',
    'My manager said it was no big deal, but I had promised the date.',
    'I told myself that anyone would have missed it. I had not looked.',
    'It was only a small leak, but I had seen it on Monday and said nothing.',
  ]) {
    it(`is not "${text}"`, () => assert.ok(!excuses(text)));
  }
});

describe('blame', () => {
  const blames = (text: string): boolean => createLinter([blameShifting]).lint(text).findings.length > 0;
  const BLAME = 'The client sent us the wrong drawings twice, and nobody in their office cared.';

  it('stands beside a fault that does not answer it', () => {
    assert.ok(blames(`${BLAME} I picked the wrong scale on the second set, though.`));
  });

  for (const text of [
    'Because of me the list was wrong.',
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

  it('is not said beside misconduct in the same sentence', () => {
    assert.ok(!blames('The CFO had said yes, so I signed for him.'));
  });

  it('is taken back by what should have been done', () => {
    assert.ok(!blames(`${BLAME} I should have gone through them with the client on the first day.`));
  });
});
