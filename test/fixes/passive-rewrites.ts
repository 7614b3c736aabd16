/** The grammatical form that a row of the table is about. */
export type PassiveForm =
  | 'be'
  | 'get'
  | 'perfect'
  | 'past perfect'
  | 'progressive'
  | 'future'
  | 'modal'
  | 'modal perfect'
  | 'infinitive'
  | 'negation'
  | 'adverb'
  | 'particle'
  | 'preposition'
  | 'pronoun'
  | 'question'
  | 'agent'
  | 'subordinate'
  | 'coordination'
  | 'two objects'
  | 'impersonal'
  | 'frame'
  | 'capitals'
  | 'relative'
  | 'long subject'
  | 'quotes and markup'
  | 'sentence'
  | 'nothing';

export interface PassiveRewrite {
  /** One sentence, as people write it in an answer. */
  readonly text: string;
  /** The words of the one passive to rewrite; without it, all passives of the sentence are. */
  readonly passive?: string;
  /** The sentence afterwards; null where no rewrite may be offered. */
  readonly expected: string | null;
  readonly form: PassiveForm;
  /** Who is put in for an actor that is not named; default `I`. */
  readonly actor?: 'I' | 'We';
}

type Row = readonly [text: string, expected: string | null, more?: Pick<PassiveRewrite, 'passive' | 'actor'>];

function rows(form: PassiveForm, table: readonly Row[]): readonly PassiveRewrite[] {
  return table.map(([text, expected, more]) => ({text, expected, form, ...more}));
}

/** Passive clauses with the rewrite that a careful editor would accept. */
export const PASSIVE_REWRITES: readonly PassiveRewrite[] = [
  ...rows('be', [
    ['The wrong figure was entered in the forecast.', 'I entered the wrong figure in the forecast.'],
    ['The backup was deleted.', 'I deleted the backup.'],
    ['Two invoices were paid twice.', 'I paid two invoices twice.'],
    ['The old price list was used for the quote.', 'I used the old price list for the quote.'],
    ['A meeting room was booked for the wrong day.', 'I booked a meeting room for the wrong day.'],
    ['Mistakes were made during the handover.', 'I made mistakes during the handover.'],
    ['The shipment was held at the depot.', 'I held the shipment at the depot.'],
    ['The test plan was written in a hurry.', 'I wrote the test plan in a hurry.'],
    ['Every row is checked against the ledger.', 'I check every row against the ledger.'],
    ['The figures are read aloud before each release.', 'I read the figures aloud before each release.'],
    ['The keys were left in the van.', 'I left the keys in the van.'],
    ['The door was left unlocked overnight.', 'I left the door unlocked overnight.'],
    ['The script was run against production.', 'I ran the script against production.'],
    ['The wrong version was chosen.', 'I chose the wrong version.'],
    ['The deadline was misread as the 14th.', 'I misread the deadline as the 14th.'],
    ['The order was cancelled too late.', 'I cancelled the order too late.'],
    ['The boxes were mislabeled at the bench.', 'I mislabeled the boxes at the bench.'],
    ['The budget was overspent by £3,000.', 'I overspent the budget by £3,000.'],
  ]),
  ...rows('get', [
    ['The wrong date got entered in the tracker.', 'I entered the wrong date in the tracker.'],
    ['The file got sent to the whole department.', 'I sent the file to the whole department.'],
    ['Somehow the attachment got lost.', 'Somehow I lost the attachment.'],
    ['The cable got unplugged.', 'I unplugged the cable.'],
    ["The reminder didn't get sent.", "I didn't send the reminder."],
    ['The reply never got written.', 'I never wrote the reply.'],
    ['The second page had got left out of the pack.', 'I had left the second page out of the pack.'],
    ['The ticket has gotten buried in the queue.', 'I have buried the ticket in the queue.'],
    ['Orders get checked twice now.', 'I check orders twice now.'],
    ['The invoice was getting ignored.', 'I was ignoring the invoice.'],
    ['The call got forgotten.', 'I forgot the call.'],
    ['The survey ended up getting sent to former customers.', 'I ended up sending the survey to former customers.'],
  ]),
  ...rows('perfect', [
    ['The list has been updated since.', 'I have updated the list since.'],
    ['The client has not been charged.', 'I have not charged the client.'],
    ['The steps have been written into the runbook.', 'I have written the steps into the runbook.'],
    ["The template hasn't been changed for a year.", "I haven't changed the template for a year."],
    ['All three bugs have been fixed.', 'I have fixed all three bugs.'],
  ]),
  ...rows('past perfect', [
    ['The totals had been copied from an old sheet.', 'I had copied the totals from an old sheet.'],
    ['The room had already been booked.', 'I had already booked the room.'],
    ["The contract hadn't been signed.", "I hadn't signed the contract."],
    ['Half of the labels had been printed upside down.', 'I had printed half of the labels upside down.'],
    ['The change had never been tested on a phone.', 'I had never tested the change on a phone.'],
  ]),
  ...rows('progressive', [
    ['The data was being migrated that night.', 'I was migrating the data that night.'],
    ['The alerts were being ignored.', 'I was ignoring the alerts.'],
    ['The report is being rewritten.', 'I am rewriting the report.'],
    ["The logs weren't being read.", "I wasn't reading the logs."],
    ['The parts were slowly being replaced.', 'I was slowly replacing the parts.'],
  ]),
  ...rows('future', [
    ['The checklist will be used for every launch.', 'I will use the checklist for every launch.'],
    ["The client won't be billed for it.", "I won't bill the client for it."],
    ['The plan is going to be reviewed on Friday.', 'I am going to review the plan on Friday.'],
    ['A second pair of eyes will always be asked for.', 'I will always ask for a second pair of eyes.'],
  ]),
  ...rows('modal', [
    ['The release could not be stopped.', 'I could not stop the release.'],
    ["The error couldn't be reproduced.", "I couldn't reproduce the error."],
    ['Sensitive files must be encrypted.', 'I must encrypt sensitive files.'],
    ['The customer should be told first.', 'I should tell the customer first.'],
    ['The meeting would be moved to Monday.', 'I would move the meeting to Monday.'],
    ['The form can be sent by post.', 'I can send the form by post.'],
  ]),
  ...rows('modal perfect', [
    ['The numbers should have been checked twice.', 'I should have checked the numbers twice.'],
    ['The email should never have been sent.', 'I should never have sent the email.'],
    ['The delay could have been avoided.', 'I could have avoided the delay.'],
    ["The price shouldn't have been published.", "I shouldn't have published the price."],
    ['A flag might have been set by mistake.', 'I might have set a flag by mistake.'],
    ['The supplier ought to have been warned.', 'I ought to have warned the supplier.'],
    ['The wrong box must have been ticked.', 'I must have ticked the wrong box.'],
  ]),
  ...rows('infinitive', [
    ['The whole batch had to be redone.', 'I had to redo the whole batch.'],
    ['The slides still have to be translated.', 'I still have to translate the slides.'],
    ['The posters needed to be reprinted.', 'I needed to reprint the posters.'],
    ['The invoice was supposed to be sent on Monday.', 'I was supposed to send the invoice on Monday.'],
    ["The password didn't have to be reset.", "I didn't have to reset the password."],
    ['The sample was meant to be kept cold.', 'I was meant to keep the sample cold.'],
    ['The figures were to be submitted by noon.', 'I was to submit the figures by noon.'],
    ['The file seems to have been overwritten.', 'I seem to have overwritten the file.'],
    ['The task kept being pushed to the next sprint.', 'I kept pushing the task to the next sprint.'],
    ['The audit used to be done once a year.', 'I used to do the audit once a year.'],
  ]),
  ...rows('negation', [
    ['The form was not signed.', 'I did not sign the form.'],
    ["The guests weren't told about the change.", "I didn't tell the guests about the change."],
    ['The backups were never tested.', 'I never tested the backups.'],
    ['The results are not shared with anyone.', 'I do not share the results with anyone.'],
    ["The queue isn't monitored at night.", "I don't monitor the queue at night."],
    ['No one was told about the outage.', 'I told no one about the outage.'],
    ['Nobody was warned.', 'I warned nobody.'],
    ['Nothing was written down.', 'I wrote nothing down.'],
    ['No tests were run.', 'I ran no tests.'],
    ['None of the links were checked.', 'I checked none of the links.'],
    ['Not all the rows were imported.', 'I did not import all the rows.'],
    ['The order was no longer tracked.', 'I no longer tracked the order.'],
  ]),
  ...rows('adverb', [
    ['The folder was accidentally deleted.', 'I accidentally deleted the folder.'],
    ['The draft was then sent to the printer.', 'I then sent the draft to the printer.'],
    ['The risk was completely underestimated.', 'I completely underestimated the risk.'],
    ['The brief was only skimmed.', 'I only skimmed the brief.'],
    ['The query had not been properly tested.', 'I had not properly tested the query.'],
    ['The kickoff was badly planned.', 'I planned the kickoff badly.'],
    ['Unfortunately, the dates were swapped.', 'Unfortunately, I swapped the dates.'],
    ['The client was immediately called.', 'I immediately called the client.'],
    ['The error was quickly found and fixed.', 'I quickly found and fixed the error.'],
    ['The estimate was simply never updated.', 'I simply never updated the estimate.'],
    ['The label was printed wrongly.', 'I printed the label wrongly.'],
    ['The change was probably not announced.', 'I probably did not announce the change.'],
    ['The rota has since been corrected.', 'I have since corrected the rota.'],
  ]),
  ...rows('particle', [
    ['The number was written down wrong.', 'I wrote down the number wrong.'],
    ['The invitations were sent out late.', 'I sent out the invitations late.'],
    ['The review was put off again.', 'I put off the review again.'],
    ['The old laptop was handed back.', 'I handed the old laptop back.'],
    ['It was written down on a sticky note.', 'I wrote it down on a sticky note.'],
    ['The footnote was left out.', 'I left out the footnote.'],
    ['The site was taken down for an hour.', 'I took down the site for an hour.'],
    ['The migration was carried out at night.', 'I carried out the migration at night.'],
    ['The two accounts were mixed up.', 'I mixed up the two accounts.'],
    ['They were let down badly.', 'I let them down badly.'],
    ['The release was rolled back within ten minutes.', 'I rolled the release back within ten minutes.'],
    ['The room was not locked up.', 'I did not lock up the room.'],
  ]),
  ...rows('preposition', [
    ['The refund was taken care of.', 'I took care of the refund.'],
    ['The complaint was not dealt with.', 'I did not deal with the complaint.'],
    ['The noise was looked into.', 'I looked into the noise.'],
    ['The request was never followed up on.', 'I never followed up on the request.'],
    ['The extra hours were not accounted for.', 'I did not account for the extra hours.'],
    ['The spare parts were lost track of.', 'I lost track of the spare parts.'],
    ['The alarm was not paid attention to.', 'I did not pay attention to the alarm.'],
  ]),
  ...rows('pronoun', [
    ['They were told a week later.', 'I told them a week later.'],
    ['It was sent to the wrong list.', 'I sent it to the wrong list.'],
    ['She was not copied in.', 'I did not copy her in.'],
    ['He was given the wrong badge.', 'I gave him the wrong badge.'],
    ['This was not recorded anywhere.', 'I did not record this anywhere.'],
    ['Those were thrown away.', 'I threw those away.'],
    ['Everyone was emailed the same evening.', 'I emailed everyone the same evening.'],
  ]),
  ...rows('question', [
    ['Was the client told?', 'Did I tell the client?'],
    ['Why was the email not sent?', 'Why did I not send the email?'],
    ['How could the typo have been missed?', 'How could I have missed the typo?'],
    ['Had the numbers been checked?', 'Had I checked the numbers?'],
    ["Wasn't the form signed?", "Didn't I sign the form?"],
    ['When was it deleted?', 'When did I delete it?'],
    ['Should the launch have been delayed?', 'Should I have delayed the launch?'],
  ]),
  ...rows('agent', [
    ['The invite was sent by my manager.', 'My manager sent the invite.'],
    ['The error was found by a customer.', 'A customer found the error.'],
    ['The wrong file was uploaded by me.', 'I uploaded the wrong file.'],
    ['The deadline was missed by us.', 'We missed the deadline.'],
    ['I was told by my team lead on Friday.', 'My team lead told me on Friday.'],
    ['We were caught out by the new tax rules.', 'The new tax rules caught us out.'],
    ['The budget is approved by the finance team.', 'The finance team approves the budget.'],
    ['The slides had been prepared by Priya.', 'Priya had prepared the slides.'],
    ['The plan was not read by anyone.', null],
    ['The contract has been signed by both directors.', 'Both directors have signed the contract.'],
    ['The patch is being tested by two colleagues.', 'Two colleagues are testing the patch.'],
    ["The summary wasn't written by me.", "I didn't write the summary."],
    ['Last spring the rota was drawn up by the night manager.', 'Last spring the night manager drew up the rota.'],
    ['My mistake was noticed by the customer at once.', 'The customer noticed my mistake at once.'],
  ]),
  ...rows('subordinate', [
    ['I apologised before the refund was issued.', 'I apologised before I issued the refund.'],
    [
      'The client was upset because the order was lost.',
      'The client was upset because I lost the order.',
      {
        passive: 'was lost',
      },
    ],
    [
      'When the server was restarted, all the sessions were gone.',
      'When I restarted the server, all the sessions were gone.',
    ],
    ['After the invoice had been corrected, I called them.', 'After I had corrected the invoice, I called them.'],
    ['I noticed that the dates had been swapped.', 'I noticed that I had swapped the dates.'],
    ['My manager asked whether the client had been told.', 'My manager asked whether I had told the client.'],
    ['I did not see which file was opened.', 'I did not see which file I opened.'],
    ['If the log is read every morning, this cannot happen.', 'If I read the log every morning, this cannot happen.'],
    ['I was on leave, so the alert was missed.', 'I was on leave, so I missed the alert.'],
    ['Although the box was marked as fragile, it broke.', 'Although I marked the box as fragile, it broke.'],
  ]),
  ...rows('coordination', [
    ['It was sent without being checked.', 'I sent it without checking it.'],
    ['The report was reviewed and sent.', 'I reviewed and sent the report.'],
    [
      'The report was reviewed on Monday and sent on Tuesday.',
      'I reviewed the report on Monday and sent it on Tuesday.',
    ],
    ['The parcel was weighed, labelled and shipped.', 'I weighed, labelled and shipped the parcel.'],
    ['The file was late and was sent to the wrong person.', 'The file was late and I sent it to the wrong person.'],
    ['The names were copied by hand but were not checked.', 'I copied the names by hand but did not check them.'],
    ['The order was placed but never confirmed.', 'I placed but never confirmed the order.'],
    [
      'The email was sent at noon and it was read by nobody.',
      'I sent the email at noon and it was read by nobody.',
      {
        passive: 'was sent',
      },
    ],
    [
      'The draft was sent too early and contained two errors.',
      'I sent the draft too early and it contained two errors.',
    ],
    [
      'I opened the wrong tab, and the live table was dropped.',
      'I opened the wrong tab, and I dropped the live table.',
    ],
  ]),
  ...rows('two objects', [
    ['The client was given the wrong price.', 'I gave the client the wrong price.'],
    ['The new hires were not shown the fire exit.', 'I did not show the new hires the fire exit.'],
    ['Each guest was sent two bills.', 'I sent each guest two bills.'],
    ['The wrong price was given to the client.', 'I gave the wrong price to the client.'],
    ['A refund was promised to them.', 'I promised a refund to them.'],
    ['The tenant was charged twice the rent.', 'I charged the tenant twice the rent.'],
    ['The staff were told that the office would close.', 'I told the staff that the office would close.'],
    ['The courier was asked to wait.', 'I asked the courier to wait.'],
    ['The driver was made to wait for an hour.', 'I made the driver wait for an hour.'],
  ]),
  ...rows('impersonal', [
    ['It was decided that the launch would go ahead.', 'I decided that the launch would go ahead.'],
    ['It was assumed that the numbers were final.', 'I assumed that the numbers were final.'],
    ['It was decided to skip the rehearsal.', 'I decided to skip the rehearsal.'],
    ['It was assumed to be in the safe.', 'I assumed it to be in the safe.'],
    ["It wasn't mentioned that the price had changed.", "I didn't mention that the price had changed."],
    ['It was agreed that nobody would work late.', 'We agreed that nobody would work late.', {actor: 'We'}],
    ['It had been forgotten that the shop closes at noon.', 'I had forgotten that the shop closes at noon.'],
  ]),
  ...rows('frame', [
    ['At 5pm the email was sent to everyone.', 'At 5pm I sent the email to everyone.'],
    ['In my first week, a patient was given the wrong form.', 'In my first week, I gave a patient the wrong form.'],
    ['Because of the rush the seal was not checked.', 'Because of the rush I did not check the seal.'],
    ['Without a second look, the transfer was approved.', 'Without a second look, I approved the transfer.'],
    [
      'The next morning the tables were laid in the wrong hall.',
      'The next morning I laid the tables in the wrong hall.',
    ],
    ['During the move, several boxes were dropped.', 'During the move, I dropped several boxes.'],
    ['The dosage was copied from the old chart on 3 May.', 'I copied the dosage from the old chart on 3 May.'],
    ['But the figure was never questioned.', 'But I never questioned the figure.'],
  ]),
  ...rows('capitals', [
    ['Maria was not invited.', 'I did not invite Maria.'],
    ['HR was told too late.', 'I told HR too late.'],
    ['Acme was quoted the wrong rate.', 'I quoted Acme the wrong rate.'],
    ['Our German office was left out of the loop.', 'I left our German office out of the loop.'],
    ['SQL scripts were run by hand.', 'I ran SQL scripts by hand.'],
    ["The CEO's calendar was overwritten.", "I overwrote the CEO's calendar."],
    ['However, Tuesday was blocked for training.', 'However, I blocked Tuesday for training.'],
  ]),
  ...rows('relative', [
    ['The order, which was lost by us, had to arrive on Friday.', 'The order, which we lost, had to arrive on Friday.'],
    ['The file that was deleted held the only copy.', 'The file that I deleted held the only copy.'],
    ['I told the guest whose bag was mislaid.', 'I told the guest whose bag I mislaid.'],
    ['The plan that was approved by my manager had a gap.', 'The plan that my manager approved had a gap.'],
    ['I sent the version which had not been proofread.', 'I sent the version which I had not proofread.'],
    ['The patient, who was given the wrong form, complained.', 'The patient, whom I gave the wrong form, complained.'],
    ['I had to explain what had been promised.', 'I had to explain what I had promised.'],
  ]),
  ...rows('long subject', [
    ['The order that came in on Friday was overlooked.', 'I overlooked the order that came in on Friday.'],
    ['The totals in the third column were added twice.', 'I added the totals in the third column twice.'],
    ['Both the invoice and the receipt were thrown away.', 'I threw away both the invoice and the receipt.'],
    ['The list of people who wanted a refund was misplaced.', 'I misplaced the list of people who wanted a refund.'],
    ["My colleague's notes on the trial were overwritten.", "I overwrote my colleague's notes on the trial."],
    ['One of the two signatures was forgotten.', 'I forgot one of the two signatures.'],
    ['The time it takes to dry was not planned for.', 'I did not plan for the time it takes to dry.'],
    [
      'The caterer, whose van was stopped that morning, was never paid.',
      'I never paid the caterer, whose van was stopped that morning.',
      {passive: 'was never paid'},
    ],
  ]),
  ...rows('quotes and markup', [
    ['The file “final_v2” was sent instead.', 'I sent the file “final_v2” instead.'],
    ['The **wrong** date was entered.', 'I entered the **wrong** date.'],
    ['The flag `--force` was used on *main*.', 'I used the flag `--force` on *main*.'],
    [
      'The [price list](https://example.com/a_b) was not updated.',
      'I did not update the [price list](https://example.com/a_b).',
    ],
    ['**The date** was entered wrong.', 'I entered **the date** wrong.'],
    ['The word "urgent" was left out of the subject line.', 'I left the word "urgent" out of the subject line.'],
    ['The alert (a red banner) was ignored.', 'I ignored the alert (a red banner).'],
  ]),
  ...rows('sentence', [
    ['The report was not reviewed before it was sent.', 'I did not review the report before I sent it.'],
    [
      'The report was not reviewed before it was sent.',
      'I did not review the report before it was sent.',
      {
        passive: 'was not reviewed',
      },
    ],
    [
      'The report was not reviewed before it was sent.',
      'The report was not reviewed before I sent it.',
      {passive: 'was sent'},
    ],
    ['The file that was sent was never opened.', 'I never opened the file that I sent.'],
    ['When the order was entered, the wrong size was picked.', 'When I entered the order, I picked the wrong size.'],
    [
      'The plan was drawn up by Tom, but the dates were not checked.',
      'Tom drew up the plan, but I did not check the dates.',
    ],
  ]),
  ...rows('nothing', [
    ['I was promoted six months later.', null],
    ['The ballot box was opened an hour before it should have been.', null],
    ['The parcel was signed for, put on a shelf and not thought about again.', null],
    ['By then the storm had been forecast.', null],
    ['Lessons were cancelled and parents not informed.', null],
    ['What was meant to be a draft was printed 5,000 times.', null, {passive: 'was printed'}],
    ['The pills were handed to the driver rather than kept at the desk.', null],
    ['The new recruit was given the keys and left on his own.', null],
    ['None of the volunteers were ever shown the exits.', null],
    ['A patient who had been told to fast was given breakfast.', null, {passive: 'was given'}],
    ['I was asked to lead the project.', null],
    ['The office was flooded.', null],
    ['She was born in Leeds.', null],
    ['We were told on Friday.', null],
    ['I was excited about the role.', null],
    ['The shop is located near the station.', null],
    ['I was supposed to call them.', null],
    ['We were used to late orders.', null],
    ['The team is made up of five engineers.', null],
    ['The file was said to be final.', null],
    ['The tool is known as Atlas.', null],
    ['I got married that summer.', null],
    ['I got stuck on the first step.', null],
    ['My manager was disappointed.', null],
    ['He was hospitalised for a week.', null],
    ['The parcel is gone.', null],
    ['My tasks were related to payroll.', null],
    ['I was hired as a trainee.', null],
    ['After being reviewed by legal, the text was sent.', null],
    ['It is said that haste makes waste.', null],
    ['I had my report reviewed.', null],
    ['It snowed and the roads were blocked.', null],
  ]),
];
