/**
 * Passives in sentences as they came up in practice answers, none written with the rewrite in mind, and how an editor would put them; each
 * judged by eye. All passives of a sentence change.
 */
export const INTERVIEW_REWRITES: readonly (readonly [text: string, expected: string])[] = [
  [
    'The confirmation email was never sent to the new client, and they turned up on the wrong day.',
    'I never sent the confirmation email to the new client, and they turned up on the wrong day.',
  ],
  [
    'In my second month as a junior accountant, a payment run was approved with the wrong exchange rate.',
    'In my second month as a junior accountant, I approved a payment run with the wrong exchange rate.',
  ],
  [
    'The spreadsheet had been shared with the whole company by mistake.',
    'I had shared the spreadsheet with the whole company by mistake.',
  ],
  ['Because I was in a rush, the unit tests were skipped.', 'Because I was in a rush, I skipped the unit tests.'],
  [
    'The wrong dosage was written on the chart and it was only noticed at handover.',
    'I wrote the wrong dosage on the chart and I only noticed it at handover.',
  ],
  ["A customer's refund got processed twice.", "I processed a customer's refund twice."],
  [
    'The staging database was wiped while I was trying to clean up old records.',
    'I wiped the staging database while I was trying to clean up old records.',
  ],
  [
    'My manager was not informed until the following Monday.',
    'I did not inform my manager until the following Monday.',
  ],
  [
    "The venue hadn't been booked, even though the invitations had already gone out.",
    "I hadn't booked the venue, even though the invitations had already gone out.",
  ],
  [
    "Several of the slides were copied from last year's deck without being updated.",
    "I copied several of the slides from last year's deck without updating them.",
  ],
  ['The parcels were loaded onto the wrong truck.', 'I loaded the parcels onto the wrong truck.'],
  ['A decision was made to push the release anyway.', 'I made a decision to push the release anyway.'],
  ['The budget was cut by 10% and nobody was consulted.', 'I cut the budget by 10% and I consulted nobody.'],
  [
    'The issue was eventually escalated to my director by the client.',
    'The client eventually escalated the issue to my director.',
  ],
  [
    'Once the problem was spotted, a hotfix was deployed within an hour.',
    'Once I spotted the problem, I deployed a hotfix within an hour.',
  ],
  [
    'Two of the candidates were scheduled for the same interview slot.',
    'I scheduled two of the candidates for the same interview slot.',
  ],
  [
    'The API key was accidentally committed to the public repository.',
    'I accidentally committed the API key to the public repository.',
  ],
  [
    'The contract was sent for signature with an old clause in it.',
    'I sent the contract for signature with an old clause in it.',
  ],
  [
    'The machine was left running overnight, which damaged the motor.',
    'I left the machine running overnight, which damaged the motor.',
  ],
  [
    'No backup had been taken before the migration was started.',
    'I had taken no backup before I started the migration.',
  ],
  ['It was not until Friday that the error was discovered.', 'It was not until Friday that I discovered the error.'],
  [
    'The figures were rounded incorrectly in the final report.',
    'I rounded the figures incorrectly in the final report.',
  ],
  ['A new checklist has been introduced since then.', 'I have introduced a new checklist since then.'],
  [
    'The inventory count was rushed, and three pallets were missed.',
    'I rushed the inventory count, and I missed three pallets.',
  ],
  ["The meeting minutes weren't circulated.", "I didn't circulate the meeting minutes."],
  [
    'As a result, the whole order had to be shipped again at our expense.',
    'As a result, I had to ship the whole order again at our expense.',
  ],
  ['Our intern was blamed for the outage.', 'I blamed our intern for the outage.'],
  ['The message was misunderstood by the night shift.', 'The night shift misunderstood the message.'],
  ['The training was supposed to be finished by June.', 'I was supposed to finish the training by June.'],
  ['My presentation was cut short.', 'I cut my presentation short.'],
  ["The patient's allergy wasn't noted in the file.", "I didn't note the patient's allergy in the file."],
  [
    'The password for the shared account was posted in a public channel.',
    'I posted the password for the shared account in a public channel.',
  ],
  [
    'The data that was collected in the survey was never analysed.',
    'I never analysed the data that I collected in the survey.',
  ],
  [
    'Feedback was given to the junior designer in front of the whole team.',
    'I gave feedback to the junior designer in front of the whole team.',
  ],
  [
    'The door alarm had been switched off and was not turned back on.',
    'I had switched off the door alarm and did not turn it back on.',
  ],
  [
    'The fault was traced to a setting that had been changed during testing.',
    'I traced the fault to a setting that I had changed during testing.',
  ],
  [
    'The lab samples were stored at the wrong temperature over the weekend.',
    'I stored the lab samples at the wrong temperature over the weekend.',
  ],
  [
    'I realised that the invoice had been addressed to the wrong company.',
    'I realised that I had addressed the invoice to the wrong company.',
  ],
  ["The quote got sent out with last year's prices.", "I sent out the quote with last year's prices."],
  ['The customer was promised delivery by Thursday.', 'I promised the customer delivery by Thursday.'],
  [
    'When the shelves were restocked, the allergens label was put on the wrong product.',
    'When I restocked the shelves, I put the allergens label on the wrong product.',
  ],
  [
    "The translation wasn't double-checked by a native speaker.",
    "A native speaker didn't double-check the translation.",
  ],
  [
    'The old records were archived and the new ones were imported the same night.',
    'I archived the old records and I imported the new ones the same night.',
  ],
  ['The reservation was made for 12 instead of 20.', 'I made the reservation for 12 instead of 20.'],
  [
    'The email was drafted, approved and sent in ten minutes.',
    'I drafted, approved and sent the email in ten minutes.',
  ],
  ['An important step in the procedure was missed.', 'I missed an important step in the procedure.'],
  ['The kickoff meeting was scheduled on a public holiday.', 'I scheduled the kickoff meeting on a public holiday.'],
  [
    'The wrong recipient was selected from the drop-down list.',
    'I selected the wrong recipient from the drop-down list.',
  ],
  [
    'The sales figures were presented to the board, and one of the charts was mislabelled.',
    'I presented the sales figures to the board, and I mislabelled one of the charts.',
  ],
  ['The risk had been flagged twice but it was brushed aside.', 'I had flagged the risk twice but I brushed it aside.'],
  ["Why wasn't the client contacted straight away?", "Why didn't I contact the client straight away?"],
  ['The tool was chosen because it was recommended by a friend.', 'I chose the tool because a friend recommended it.'],
  ['The seating plan was thrown out by accident.', 'I threw out the seating plan by accident.'],
  ['The entire afternoon was spent fixing the formatting.', 'I spent the entire afternoon fixing the formatting.'],
  ['A follow-up call was never made to the supplier.', 'I never made a follow-up call to the supplier.'],
  ['Neither of the reports was proofread.', 'I proofread neither of the reports.'],
  [
    'The server was restarted and the cache was cleared, but the config was not reloaded.',
    'I restarted the server and I cleared the cache, but I did not reload the config.',
  ],
  ['Her name was spelled wrong on the award.', 'I spelled her name wrong on the award.'],
  ['Orders were being shipped without invoices for two days.', 'I was shipping orders without invoices for two days.'],
  ['The grant application was submitted three minutes late.', 'I submitted the grant application three minutes late.'],
  [
    'The handover notes were incomplete because they had been written from memory.',
    'The handover notes were incomplete because I had written them from memory.',
  ],
  [
    'I was working as a barista when the oven was left on after closing.',
    'I was working as a barista when I left the oven on after closing.',
  ],
  [
    'An email meant for one supplier was sent to all of them.',
    'I sent an email meant for one supplier to all of them.',
  ],
  ['The lesson plan was put together at the last minute.', 'I put the lesson plan together at the last minute.'],
  [
    'My tasks were handed to a colleague while I was away, and no notes were left for her.',
    'I handed my tasks to a colleague while I was away, and I left no notes for her.',
  ],
  ['The ladder was not secured properly.', 'I did not secure the ladder properly.'],
  ['The wrong branch was merged on a Friday afternoon.', 'I merged the wrong branch on a Friday afternoon.'],
  [
    'The server logs were not being rotated, and the disk filled up.',
    'I was not rotating the server logs, and the disk filled up.',
  ],
  ['Some rows were dropped during the import.', 'I dropped some rows during the import.'],
  [
    'The wrong template was picked and the letters were printed before anyone noticed.',
    'I picked the wrong template and I printed the letters before anyone noticed.',
  ],
  ['This was then repeated in every country file.', 'I then repeated this in every country file.'],
  ['The apology was sent the same day.', 'I sent the apology the same day.'],
  [
    'The guest list should have been confirmed a week earlier.',
    'I should have confirmed the guest list a week earlier.',
  ],
  ['The order was placed with the wrong supplier.', 'I placed the order with the wrong supplier.'],
  ['The filter was set to last year.', 'I set the filter to last year.'],
  [
    'The deadline was moved up by two days, but the team was never told.',
    'I moved up the deadline by two days, but I never told the team.',
  ],
  ['I thought the contract had been signed.', 'I thought I had signed the contract.'],
  ["The customer's address had been typed in incorrectly.", "I had typed in the customer's address incorrectly."],
  [
    "The temperature of the fridge is recorded twice a day, but that morning it wasn't recorded at all.",
    "I record the temperature of the fridge twice a day, but that morning I didn't record it at all.",
  ],
  ['The recall notice was overlooked for three weeks.', 'I overlooked the recall notice for three weeks.'],
  ['The tickets were double-booked.', 'I double-booked the tickets.'],
  ['Everything was backed up except the customer table.', 'I backed up everything except the customer table.'],
  ['The blood sample was labelled with the wrong name.', 'I labelled the blood sample with the wrong name.'],
  ['Nothing was said to the parents.', 'I said nothing to the parents.'],
  ['The assumption was never challenged.', 'I never challenged the assumption.'],
  ['The whole thing was caused by a typo.', 'A typo caused the whole thing.'],
  ['Her shift was swapped without asking her.', 'I swapped her shift without asking her.'],
  [
    'The script that cleans up old files had been scheduled to run twice.',
    'I had scheduled the script that cleans up old files to run twice.',
  ],
  [
    'The final draft was printed in black and white, although colour had been paid for.',
    'I printed the final draft in black and white, although I had paid for colour.',
  ],
  ['The truck was loaded in the wrong order.', 'I loaded the truck in the wrong order.'],
  ['Only half of the boxes were scanned.', 'I scanned only half of the boxes.'],
  [
    'The invoice number was transposed: 4531 was entered as 4351.',
    'I transposed the invoice number: I entered 4531 as 4351.',
  ],
  [
    "The conference badge was printed with my boss's name misspelled.",
    "I printed the conference badge with my boss's name misspelled.",
  ],
  ['The two interns were not properly supervised.', 'I did not properly supervise the two interns.'],
  [
    "The report was due on Monday but it wasn't started until Sunday night.",
    "The report was due on Monday but I didn't start it until Sunday night.",
  ],
  ['Our biggest client was accidentally billed twice.', 'I accidentally billed our biggest client twice.'],
  [
    'The photos were uploaded to the wrong album and shared with the parents.',
    'I uploaded the photos to the wrong album and shared them with the parents.',
  ],
  ['Can the order still be changed?', 'Can I still change the order?'],
  [
    'The email thread was forwarded to the candidate, salary discussion included.',
    'I forwarded the email thread to the candidate, salary discussion included.',
  ],
  ['After the meeting, the action items were never typed up.', 'After the meeting, I never typed up the action items.'],
  ['That figure was later quoted in the press.', 'I later quoted that figure in the press.'],
  [
    'The release notes were written in German and were not translated.',
    'I wrote the release notes in German and did not translate them.',
  ],
  ['Both of the emails were marked as spam.', 'I marked both of the emails as spam.'],
  [
    'The risk assessment was signed off on without being read.',
    'I signed off on the risk assessment without reading it.',
  ],
  ['The display was knocked over during the evening shift.', 'I knocked over the display during the evening shift.'],
  ['The keys were given to the wrong tenant.', 'I gave the keys to the wrong tenant.'],
  ["The quote had been based on last year's rates.", "I had based the quote on last year's rates."],
  ['The question was asked in front of the client.', 'I asked the question in front of the client.'],
  ['The cause was never looked into properly.', 'I never looked into the cause properly.'],
  ['The data was entered manually and never checked again.', 'I entered the data manually and never checked it again.'],
  ['Too many people were invited.', 'I invited too many people.'],
  [
    'While the kitchen was being cleaned, the delivery was left in the sun.',
    'While I was cleaning the kitchen, I left the delivery in the sun.',
  ],
  [
    'I noticed the labels had been switched and the samples were thrown out.',
    'I noticed I had switched the labels and I threw out the samples.',
  ],
  [
    'The thing that went wrong was that the calendar had never been shared with the night team.',
    'The thing that went wrong was that I had never shared the calendar with the night team.',
  ],
  [
    'Every single one of the addresses had been pasted into the wrong column.',
    'I had pasted every single one of the addresses into the wrong column.',
  ],
  [
    'In the end, the refund was issued, the customer was called, and the process was changed.',
    'In the end, I issued the refund, I called the customer, and I changed the process.',
  ],
  [
    'The draft should have been shown to the editor first, but it was published straight away.',
    'I should have shown the draft to the editor first, but I published it straight away.',
  ],
  [
    "The client's name was mispronounced throughout the call.",
    "I mispronounced the client's name throughout the call.",
  ],
  ['No risk assessment had been carried out.', 'I had carried out no risk assessment.'],
  ['The report had to be pulled and reissued.', 'I had to pull and reissue the report.'],
  ['The alarm was set for 7pm instead of 7am.', 'I set the alarm for 7pm instead of 7am.'],
  [
    "A student's essay was marked down because the rubric was misread.",
    "I marked down a student's essay because I misread the rubric.",
  ],
  [
    'The data was cleaned before it was loaded, but the duplicates were left in.',
    'I cleaned the data before I loaded it, but I left the duplicates in.',
  ],
  ["My colleague's access was revoked by mistake.", "I revoked my colleague's access by mistake."],
  ['The original was shredded.', 'I shredded the original.'],
  ['The intern was told to use the old form.', 'I told the intern to use the old form.'],
  [
    'The parents were not told until the next day that the trip had been cancelled.',
    'I did not tell the parents until the next day that I had cancelled the trip.',
  ],
  [
    'The figure that had been quoted to the customer was $200 too low.',
    'The figure that I had quoted to the customer was $200 too low.',
  ],
  ['The event was announced on social media a day early.', 'I announced the event on social media a day early.'],
  ['The car was returned with an empty tank.', 'I returned the car with an empty tank.'],
  [
    'The vaccine had been kept out of the fridge for six hours.',
    'I had kept the vaccine out of the fridge for six hours.',
  ],
  [
    'The line was stopped for two hours while the part was replaced.',
    'I stopped the line for two hours while I replaced the part.',
  ],
  [
    'Because the ticket had been marked as done, it was never looked at again.',
    'Because I had marked the ticket as done, I never looked at it again.',
  ],
  ['The wrong leg was X-rayed.', 'I X-rayed the wrong leg.'],
  [
    'The hotel was booked for the 3rd, but the flight was booked for the 4th.',
    'I booked the hotel for the 3rd, but I booked the flight for the 4th.',
  ],
  ['The presentation was given to the wrong audience.', 'I gave the presentation to the wrong audience.'],
  ['Permission was never asked for.', 'I never asked for permission.'],
  [
    "The complaint wasn't logged, it wasn't answered and it wasn't passed on.",
    "I didn't log the complaint, I didn't answer it and I didn't pass it on.",
  ],
  [
    'Her salary details were attached to an email that was sent to the whole floor.',
    'I attached her salary details to an email that I sent to the whole floor.',
  ],
  ['The switch was flipped, which cut the power.', 'I flipped the switch, which cut the power.'],
  ['I was told by the client that the wrong logo had been used.', 'The client told me that I had used the wrong logo.'],
  [
    'The bill was paid late, and a penalty was charged by the bank.',
    'I paid the bill late, and the bank charged a penalty.',
  ],
  ['The change was made, tested and deployed in an hour.', 'I made, tested and deployed the change in an hour.'],
  [
    'A typo was found in the contract after it had been signed.',
    'I found a typo in the contract after I had signed it.',
  ],
  ['The minutes were typed up but were never sent round.', 'I typed up the minutes but never sent them round.'],
  ['The customer was overcharged by £40.', 'I overcharged the customer by £40.'],
  ['The pilot had been run with only five users.', 'I had run the pilot with only five users.'],
  ['The oven had been preheated to the wrong temperature.', 'I had preheated the oven to the wrong temperature.'],
  ['The job was done in a hurry.', 'I did the job in a hurry.'],
  ['The spreadsheet was saved over the master copy.', 'I saved the spreadsheet over the master copy.'],
  [
    'The results were reported to the sponsor before they had been verified.',
    'I reported the results to the sponsor before I had verified them.',
  ],
  ['The wrong line of code was commented out.', 'I commented out the wrong line of code.'],
  ['Two shifts were left uncovered.', 'I left two shifts uncovered.'],
  ['The speaker was introduced with the wrong title.', 'I introduced the speaker with the wrong title.'],
  ['The old sign was never taken down.', 'I never took down the old sign.'],
  ['The concern was raised twice but was dismissed.', 'I raised the concern twice but dismissed it.'],
  ['What could have been done differently?', 'What could I have done differently?'],
  [
    'Why were the numbers not checked before they were presented?',
    'Why did I not check the numbers before I presented them?',
  ],
  ['The handover was rushed by both of us.', 'Both of us rushed the handover.'],
  ['This could easily have been prevented.', 'I could easily have prevented this.'],
  ['It should be noted that the numbers were checked later.', 'I should note that I checked the numbers later.'],
  ['The blinds had been ordered in inches, not centimetres.', 'I had ordered the blinds in inches, not centimetres.'],
  ['The dog was let out.', 'I let the dog out.'],
  ['All but two of the guests were contacted.', 'I contacted all but two of the guests.'],
  [
    'The contract, a 40-page document, was signed without being read.',
    'I signed the contract, a 40-page document, without reading it.',
  ],
  [
    "Two of my pupils' marks were keyed in the wrong way round.",
    "I keyed two of my pupils' marks in the wrong way round.",
  ],
  ["The lodgers' deposit was banked with my own wages.", "I banked the lodgers' deposit with my own wages."],
  ["The bride's bouquet got made up with the wrong roses.", "I made up the bride's bouquet with the wrong roses."],
  [
    'The tasting menu was changed without the waiters being told.',
    'I changed the tasting menu without the waiters being told.',
  ],
  [
    "The horse's feed was measured out by eye instead of being weighed.",
    "I measured out the horse's feed by eye instead of weighing it.",
  ],
  [
    'Neither the parents nor the coach was informed about the new pitch.',
    'I informed neither the parents nor the coach about the new pitch.',
  ],
  [
    "It wasn't noticed until the auction that the wrong lot numbers had been printed.",
    "I didn't notice until the auction that I had printed the wrong lot numbers.",
  ],
  [
    'It was discovered at the airport that the passports had been left in the safe.',
    'I discovered at the airport that I had left the passports in the safe.',
  ],
  [
    'The timesheets were handed in late and had to be typed up twice.',
    'I handed in the timesheets late and had to type them up twice.',
  ],
  [
    'The fire doors were propped open so that the sofas could be carried through.',
    'I propped the fire doors open so that I could carry the sofas through.',
  ],
  ['A water pipe was cut through on the first morning.', 'I cut through a water pipe on the first morning.'],
  ['The labels were mixed up at the bottling line.', 'I mixed up the labels at the bottling line.'],
  [
    "Some trade customers' orders got mixed in with the retail ones.",
    "I mixed some trade customers' orders in with the retail ones.",
  ],
  ["The patient who'd been put on the list was never called.", "I never called the patient who I'd put on the list."],
  [
    'The plates were sent back by table nine because the fish was cold.',
    'Table nine sent the plates back because the fish was cold.',
  ],
  ['The logbook was altered by one of the deckhands.', 'One of the deckhands altered the logbook.'],
  [
    "The visa forms were all filled in with last year's dates.",
    "I filled in all the visa forms with last year's dates.",
  ],
  [
    'The leaflet that is handed to every visitor was printed without a map.',
    'I printed the leaflet that is handed to every visitor without a map.',
  ],
  ['The samples were sorted by colour and not by date.', 'I sorted the samples by colour and not by date.'],
  [
    'The stock was counted by two of us, but the totals were never compared.',
    'Two of us counted the stock, but I never compared the totals.',
  ],
  [
    'The lesson was taught from old slides, in which two formulas had been misprinted.',
    'I taught the lesson from old slides, in which I had misprinted two formulas.',
  ],
  ["Somebody's lunch was thrown away with the samples.", "I threw somebody's lunch away with the samples."],
  ['The parcel was signed for without being opened.', 'I signed for the parcel without opening it.'],
  [
    'What had been said in confidence was repeated at the party.',
    'I repeated what had been said in confidence at the party.',
  ],
  [
    'The urine sample got sent to the wrong lab by one of the porters.',
    'One of the porters sent the urine sample to the wrong lab.',
  ],
  [
    'The ladders were not chained up and two of them were stolen.',
    'I did not chain up the ladders and two of them were stolen.',
  ],
  [
    'The posts had been knocked over and were put back by guesswork.',
    'I had knocked over the posts and put them back by guesswork.',
  ],
  ['Not one of the guests was warned.', 'I did not warn any of the guests.'],
  ['Either the dose or the time was written down wrong.', 'I wrote down either the dose or the time wrong.'],
  [
    'The tenants on the top floor were not written to at all.',
    'I did not write to the tenants on the top floor at all.',
  ],
  [
    'The reading was taken in a hurry and passed on to billing.',
    'I took the reading in a hurry and passed it on to billing.',
  ],
  ['It was not written anywhere that the lid was loose.', 'I did not write anywhere that the lid was loose.'],
];
