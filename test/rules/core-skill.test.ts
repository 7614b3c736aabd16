import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import {ROLE_GROUPS} from '../../server/src/rules/core-skill/role-groups.ts';
import {skillsOfRole} from '../../server/src/rules/core-skill/roles.ts';
import rule from '../../server/src/rules/core-skill.ts';
import {loudFindings} from './sentences.ts';

/** Role, then a sentence about a mistake. */
const REPORTED: readonly (readonly [role: string, text: string])[] = [
  ['Senior accountant', 'I made an accounting error that cost us a late fee.'],
  ['Financial analyst', 'I once made an accounting error.'],
  ['Data engineer', 'I struggle with SQL.'],
  ['Data engineer', "I'm not great at SQL."],
  ['Data engineer', 'SQL has never been my strong suit.'],
  ['Data scientist', 'I trained the model on the test set by mistake.'],
  ['Senior Flutter developer', "I'm bad at Flutter."],
  ['Snowflake Data Engineer', 'I struggle with Snowflake.'],
  ['Bookkeeper', 'I posted the payment to the wrong ledger.'],
  ['Bookkeeper', 'I posted the rent to the wrong account for months.'],
  ['Tax adviser', 'I miscalculated the VAT.'],
  ['Software engineer', "I'm not good at problem-solving."],
  ['Staff nurse', "I'm bad at mental arithmetic and calculations."],
  ['Bartender', 'I never got the hang of cocktails.'],
  ['Payroll clerk', 'I paid the wrong salary to six people.'],
  ['Software engineer', 'I forgot to write unit tests and a bug reached production.'],
  ['Backend developer', 'I dropped the wrong table in production.'],
  ['Junior front-end developer', "I'm bad at CSS."],
  ['QA tester', 'I forgot to test the checkout page.'],
  ['Network administrator', 'I misconfigured the firewall.'],
  ['Registered nurse', 'I gave the wrong medication.'],
  ['Nurse', 'I misread the dosage on the chart.'],
  ['Pharmacist', 'I filled the wrong prescription.'],
  ['Surgeon', 'I operated on the wrong leg.'],
  ['Primary school teacher', "I couldn't control the class."],
  ['Maths teacher', 'I taught the wrong chapter and the whole class failed the exam.'],
  ['Bus driver', 'I reversed into a wall.'],
  ['Taxi driver', 'I ran a red light.'],
  ['Delivery driver', 'I took the wrong exit and scraped the van.'],
  ['Chef', 'I forgot to check for nut allergies.'],
  ['Baker', 'I put salt instead of sugar in the dough by mistake.'],
  ['Translator', 'I mistranslated a clause.'],
  ['Copy editor', 'I missed a spelling mistake in the headline.'],
  ['Journalist', 'I misquoted a minister.'],
  ['Electrician', 'I wired the socket wrong.'],
  ['Plumber', 'I forgot to tighten the joint and flooded the kitchen.'],
  ['Civil engineer', 'I miscalculated the load on the beam.'],
  ['Project manager', 'I underestimated the timeline by three months.'],
  ['Project manager', 'I have trouble with planning.'],
  ['Event planner', 'I double-booked the venue.'],
  ['Sales executive', 'I forgot to follow up with a lead and lost the deal.'],
  ['Customer service representative', 'I hung up on a customer.'],
  ['Call centre agent', 'I snapped at a caller.'],
  ['Receptionist', 'I forgot to pass on a message.'],
  ['Executive assistant', 'I double-booked my boss.'],
  ['Lawyer', 'I missed the limitation date.'],
  ['Recruiter', 'I misjudged a candidate and had to let her go after a month.'],
  ['Social media manager', 'I posted a personal tweet from the company account by mistake.'],
  ['Graphic designer', 'I sent the layout to the printer with the wrong font.'],
  ['Photographer', 'I forgot to charge the camera and lost the footage.'],
  ['Cashier', 'I gave a customer the wrong change.'],
  ['Warehouse operative', 'I miscounted the stock.'],
  ['Laboratory technician', 'I contaminated a sample.'],
  ['Security guard', 'I fell asleep and left the gate unlocked.'],
  ['Social worker', 'I misjudged the risk to the family.'],
  ['Team leader', "I'm not good at delegating."],
  ['Hairdresser', 'I cut her fringe too short by mistake.'],
  ['Cleaner', 'I used the wrong chemical on the floor.'],
  ['Gardener', 'I pruned the roses in the wrong month.'],
  ['Florist', 'I put the wrong flowers into the bouquet.'],
  ['Tailor', 'I sewed the lining in upside down.'],
  ['Barber', 'I cut his ear.'],
  ['Data engineer', 'I never got the hang of joins.'],
  ['Data scientist', 'Statistics have never come naturally to me.'],
  ['UX designer', "I'm not a creative person."],
  ['Customer service agent', "I'm not a people person."],
  ['Midwife', "I can't stand the sight of blood."],
  ['Roofer', "I'm afraid of heights."],
  ['Kindergarten teacher', 'Noise drives me crazy.'],
  ['Counsellor', "I'm not a good listener."],
  ['Software developer', 'I pushed untested code on a Friday and the shop was down all weekend.'],
  ['Staff nurse', "I gave an old man somebody else's tablets."],
  ['Welder', 'My welds failed the inspection.'],
  ['Estate agent', 'I told the buyers the wrong price.'],
  ['Actor', 'I forget my lines.'],
  // The skill is the subject.
  ['Copywriter', 'My headlines are flat and wordy.'],
  ['Tailor', 'My buttonholes need a lot of practice.'],
  ['Plasterer', 'My skim coats are never even enough.'],
  ['Bookkeeper', 'VAT returns still take me far too long.'],
  // What goes wrong as a rule.
  ['Proofreader', 'I often overlook commas.'],
  ['Pharmacist', "I don't always check the interactions properly."],
  ['Bus driver', 'I brake too hard.'],
  ['Physiotherapist', 'I know too little about the spine.'],
  ['Painter and decorator', 'Wallpapering is something I have never mastered.'],
  // Work that shows by what came of it that it was done badly.
  ['Bricklayer', 'I laid the bricks in frost and the wall cracked.'],
  ['Web designer', 'I designed a form that nobody could submit.'],
  ['Roofer', 'I laid the felt without battens.'],
  ['Social worker', 'I closed the case without visiting the family.'],
  ['Interpreter', 'I interpreted "sixteen" as "sixty".'],
  ['Surgeon', 'I cut the wrong vessel and did not notice.'],
  ['Waiter', 'I served a dish with cream to a guest who is lactose-intolerant.'],
  ['Estate agent', 'I told a buyer that the lease had ninety years to run, and it had nine.'],
  ['Auditor', 'I signed off an account that I had not checked.'],
  ['Pharmacist', 'I mixed up two prescriptions.'],
  ['Baker', 'I left the yeast out of a whole batch.'],
  ['Train driver', 'I passed a signal at danger.'],
  // Jobs of no group are called after what they make.
  ['Lead candlemaker', 'I poured forty candles in the wrong colour.'],
  ['Umbrella repairer', 'I am bad at repairing umbrellas.'],
];

const ACCEPTED: readonly (readonly [role: string, text: string])[] = [
  ['Accountant', 'I forgot to invite the auditors.'],
  ['Accountant', 'I snapped at a colleague in the lift.'],
  ['Financial analyst', 'I forgot to book the room for the budget meeting.'],
  ['Data engineer', 'I was late for the review.'],
  ['Data engineer', "I'm not good at public speaking."],
  ['Senior Flutter developer', 'I missed the start of a meeting about Flutter.'],
  ['Principal Developer', 'I went to the wrong principal with it.'],
  ['Remote Snowflake data engineer', 'I struggled with working from remote places at first.'],
  ['Data engineer', 'I used to struggle with small talk.'],
  ['Data engineer', 'I am good at SQL.'],
  ['Software engineer', 'I interrupted a colleague in a meeting about the release.'],
  ['Software engineer', 'I assumed that the customer wanted a file, and he wanted a call.'],
  ['Nurse', 'I forgot to order new uniforms.'],
  ['Nurse', 'I parked in the wrong bay.'],
  ['Nurse', 'I spoke over a new colleague and embarrassed her.'],
  ['Teacher', 'I left the projector on.'],
  ['Bus driver', 'I sent my holiday form to the wrong office.'],
  ['Chef', 'I forgot to tell the waiters about the new rota.'],
  ['Translator', 'I sent the invoice to the wrong department.'],
  ['Electrician', 'I turned up at the wrong house.'],
  ['Project manager', 'I mixed up two names in a card.'],
  ['Recruiter', 'I spilled coffee on my laptop.'],
  ['Lawyer', 'I forgot a colleague in the thank-you mail.'],
  ['Zookeeper', 'I forgot to lock the gate.'],
  ['Accountant', 'I found an error in the ledger and told my manager.'],
  ['Accountant', 'My colleague made an accounting error.'],
  ['Accountant', 'I did not make a single accounting error that year.'],
  ['Florist', 'I entered the wrong Saturday on the order sheet.'],
  ['Florist', 'I put the wrong dye into the washing machine.'],
  ['Florist', 'I cut the wrong number of tickets.'],
  ['Gardener', 'I left the vacuum cleaner at the wrong house.'],
  ['Gardener', 'I sent the wrong invoice.'],
  ['Gardener', 'I was late for the first visit.'],
  ['Hairdresser', 'I put the wrong flowers on the counter.'],
  ['Hairdresser', 'I forgot to empty the bathroom bin.'],
  ['Barber', 'I booked two men for the same chair.'],
  ['Tailor', 'I mowed over the cable of the shop sign.'],
  ['Tailor', 'I sent the suit to the wrong address.'],
  ['Cleaner', 'I gave the wrong key to the porter.'],
  ['Cleaner', 'I cut the wrong cake at the party.'],
  ['QA engineer', 'I sent my test report to the wrong person.'],
  ['Recruiter', 'I spilled coffee on the interview schedule.'],
  ['Team leader', 'I sent the rota to the old mailing list.'],
  ['Call centre agent', 'I struggled with the new phone system in my first week.'],
  ['Data engineer', 'I struggle with SQL. I have been taking a course since March and write one query a day.'],
  ['Copywriter', 'My headlines are never late.'],
  ['Copywriter', 'My desk is a mess.'],
  ['Developer', 'My code is no longer messy.'],
  ['Project manager', 'My estimates are better now.'],
  ['Teacher', 'My pupils are slow.'],
  ['Nurse', 'I care too much about my patients.'],
  ['Nurse', 'I find it hard to say no to patients.'],
  ['Interpreter', 'I find it hard to ask for help with a speech.'],
  ['Chef', "I don't always eat what I cook."],
  ['Bricklayer', 'I built the wall and the client was happy.'],
  ['Bricklayer', 'I built the wall without any problems.'],
  ['Roofer', 'I laid the tiles without help.'],
  ['Web designer', 'I designed a form that everybody liked.'],
  ['Interpreter', 'I interpreted the speech as a student.'],
  ['Tester', 'I fixed a test that did not pass.'],
  ['Estate agent', 'I told a buyer that the lease was ready, and she thanked me.'],
  ['Backend developer', 'I merged my code without telling the support team.'],
  ['Data analyst', 'I presented the dashboard without asking anyone what it was for.'],
  ['Gardener', 'I assumed the owner wanted the hedge kept.'],
  ['Mechanic', 'I told a customer about the repair too late.'],
  ['IT support technician', 'I took on too many tickets.'],
  ['Journalist', 'I handed in a story three hours late.'],
  ['Electrician', 'I was rude to a plumber on the same site.'],
  ['Auditor', 'I dressed too casually for the first day of an audit.'],
  ['Surgeon', 'I forgot to reply to an invitation to a surgery conference.'],
  ['Payroll clerk', "I didn't reply to an email from a colleague for three days."],
  ['Lead candlemaker', 'I forgot to answer an email.'],
];

/** Lapses of attention: the skill is touched but not missing. */
const SLIPS: readonly (readonly [role: string, text: string])[] = [
  ['Developer', 'I ran a cleanup command in the wrong terminal tab.'],
  ['Developer', 'I deleted the wrong branch.'],
  ['Accountant', 'I forgot to send the March invoices.'],
  ['Translator', 'I saved the translation in the wrong folder.'],
  ['Recruiter', 'I sent the offer to the wrong candidate.'],
  ['Teacher', 'I left the exam papers on the bus.'],
  ['Chef', 'I forgot to sign the order for the meat.'],
];

describe('core-skill', () => {
  for (const [role, text] of SLIPS) {
    it(`says softly "${text}" of a ${role.toLowerCase()}`, () => {
      const {findings} = createLinter([rule]).lint(`---\nrole: ${role}\n---\n\n${text}\n`);
      assert.deepEqual(
        findings.map(({severity}) => severity),
        ['information'],
      );
    });
  }
  it('reports one mistake once for a skill', () => {
    const text =
      'I reversed into a wall. It was raining, and I scraped the van on the way back. I drove into the gate too.';
    assert.equal(loudFindings(rule, `---\nrole: Van driver\n---\n\n${text}\n`).length, 1);
  });
  for (const [role, text] of REPORTED) {
    it(`reports "${text}" of a ${role.toLowerCase()}`, () => {
      assert.notEqual(loudFindings(rule, `---\nrole: ${role}\n---\n\n${text}\n`).length, 0);
    });
  }
  for (const [role, text] of ACCEPTED) {
    it(`accepts "${text}" of a ${role.toLowerCase()}`, () => {
      assert.deepEqual(loudFindings(rule, `---\nrole: ${role}\n---\n\n${text}\n`), []);
    });
  }
  it('reports a skill that the front matter names, in any ending', () => {
    assert.equal(loudFindings(rule, '---\nskills: [forecasting]\n---\n\nI got the forecast wrong.\n').length, 1);
    assert.equal(loudFindings(rule, '---\nskills: [group bookings]\n---\n\nI lost a group booking.\n').length, 1);
    assert.equal(loudFindings(rule, '---\nskills: [group bookings]\n---\n\nI lost a booking.\n').length, 0);
  });
  it('names the skill as the job knows it', () => {
    for (const [role, text, skill] of [
      ['Hairdresser', 'I left the bleach on her hair for too long.', 'hair, skin and nails'],
      ['Cleaner', 'I used bleach on the wrong floor.', 'cleanliness and order'],
      ['Gardener', 'I pruned the wrong hedge.', 'plants and gardens'],
      ['Tailor', 'I cut the wrong seam.', 'cutting and sewing'],
    ]) {
      const [finding] = createLinter([rule]).lint(`---\nrole: ${role}\n---\n\n${text}\n`).findings;
      assert.match(finding?.message ?? '', new RegExp(`outside ${skill}\\.$`, 'u'));
    }
  });
  it('reads the job from the text where it says what the speaker applies for', () => {
    assert.equal(
      loudFindings(rule, "I'm applying for the data engineer role. My weakness is that I struggle with SQL.").length,
      1,
    );
    assert.equal(loudFindings(rule, 'As a data engineer, I struggle with SQL.').length, 1);
  });
  it('does not take every job in the text for the one applied for', () => {
    assert.deepEqual(loudFindings(rule, 'As a nurse I gave a patient the wrong dose.'), []);
  });
  it('knows the skills of at least sixty jobs', () => {
    const jobs = ROLE_GROUPS.flatMap(({roles}) => roles.split('|'));
    assert.ok(jobs.length >= 60);
    for (const job of ['Senior Accountant', 'Head chef', 'HGV driver', 'Ward sister', 'Scrum master', 'Barista'])
      assert.notEqual(skillsOfRole(job).length, 0, job);
    assert.deepEqual(skillsOfRole('Astronaut'), []);
    for (const [job, skills] of [
      ['Payroll clerk', ['figures and accounts']],
      ['Pharmacy technician', ['care of patients']],
      ['Clerk', ['the front desk']],
      ['Piano teacher', ['performing', 'teaching']],
      ['Candlemaker', ['the craft itself']],
    ] as const)
      assert.deepEqual(
        skillsOfRole(job).map(({skill}) => skill),
        skills,
        job,
      );
  });
});
