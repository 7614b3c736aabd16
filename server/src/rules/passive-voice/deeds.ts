import {wordSet} from '../../engine/word-set.ts';

/** What somebody at work does to a thing or for a person: in the passive of these, an interviewer asks who did it. */
export const WORK = wordSet(`
  add address adjust administer allocate amend apologise apologize apply approve archive attach back bake bill blend
  boil book bring buckle bump buy calculate calibrate call cancel change charge check chill chop circulate clean clear
  click close code collect combine commit communicate compile complete configure confirm contact convert cook copy
  correct count cover create credit cut debit declare defrost deliver deploy disinfect dispatch dispense distribute do
  document download draft drill dry e-mail edit email empty enter escalate estimate exchange execute export fax feed
  file fill finish fit fix flip forward fuel give glue grade grease hand handle hang implement import inform input
  insert inspect install introduce invite invoice iron issue keep label launch leave list load lock log mail make mark
  measure merge message migrate mix modify monitor mop move mow note notify oil order overrule pack paint park pass
  paste pay peel phone photograph pick place plaster plug polish post pour prepare price print process program promise
  proofread provide publish pull pump purchase push put quote read rebook rebuild recalculate recall record recount
  recover redeliver redo refuel refund regenerate register rehearse reinstall reissue release remind remove rename
  renew repair repeat replace reply reprint rerun resend reset resolve respond restart restock restore retest retrieve
  return reverse review revise rewrite ring rinse roll run salt sand save scan screw seal season secure select sell
  send serve service set settle share sharpen ship shut sign skip sort specify spell stack stamp start sterilise
  sterilize stir stock stop store submit supply swap sweep switch take tell test ticket tidy tie tighten tow train
  transcribe transfer translate tune turn type uninstall unlock unplug update upgrade upload use vaccinate vacuum
  validate verify wash water weigh weld wipe wire withdraw word wrap write
`);

/** Deeds that put something right: without an actor, the repair is nobody's. */
export const REPAIRING = wordSet(`
  address amend apologise apologize change compensate contact correct fix inform notify patch reassure rebook recall
  recover redeliver redo refund reimburse reissue repair replace reprint resend resolve restore retrieve reverse
  rewrite settle solve sort swap update withdraw
`);

/** Deeds that are only done by finding out: their denial is an oversight of somebody's. */
export const NOTICING = wordSet(`
  catch detect discover find flag highlight identify mention note notice pick raise realise realize recognise recognize
  report see spot uncover
`);

/** What somebody ought to have done, where it is denied: `the assumption was never questioned`. */
export const DILIGENCE = wordSet(`
  acknowledge advise alert analyse analyze answer anticipate assess brief challenge clarify consider consult define
  discuss enforce examine explain follow investigate keep look observe open plan practice practise protect question
  request rotate secure study supervise track unpack ventilate warn weigh
`);

/** Faults beyond misconduct that the passive can hide. */
export const HARM = wordSet(`
  break bump contaminate corrupt crash crush damage delete destroy disconnect discard drop duplicate erase expose
  forget ignore knock leak lose misplace miss neglect skip overlook overrun overwrite ruin scratch shred smash spill
  spoil throw transpose trash waste wipe wreck
`);

/** What nobody would ask the actor of: institutions, plans, words for how things are. */
export const NO_DEED = wordSet(`
  accept acquire admit advertise agree aim allow announce appreciate appoint ask assign associate assume attend award
  base bear become believe bind bless build call commission compose comprise concern connect consider consist
  contract convince cram damn deem define delay depend design determine devote direct divide elect employ enable
  encourage engage enrol enroll entitle equip establish exclude expect experience extend fear feed finish fire force
  found gear grant group head headquarter hear hire hold include incorporate increase inherit injure intend interest
  interrupt interview invent involve know laud lay lead license limit link live locate love make-up marry mean meet
  move name need obligate oblige offer offset open operate own people permit plan pleased praise present prohibit
  promote propose protect rate rebrand receive recommend recruit regard regulate relate rename require reserve respect
  restrict restructure retire reward rumour run schedule scrap seat second see share situate split staff stress
  structure suggest support suppose surround suspend tailor tempt thank threaten time title treat trust understand
  value view want welcome
`);

/** What is denied of things and people without anybody's having left it undone: "it wasn't covered", "nobody was convinced". */
export const NOT_OWED = wordSet(`
  abuse accuse achieve adopt affect align allege arrest astonish attack beat befriend betray bite blame blow bother
  break broadcast build capture cause certify cheat come complicate consume continue cost cover curse damage deceive
  defeat delight deserve detain deter develop disappoint discourage disprove disturb do doubt earn eat elect embarrass
  end engage exceed excite exhaust explain finance fool forbid forgive frighten fund gain get go grant happen harm
  hate heal hit hurt imagine impress improve influence insult insure invent judge kill laugh lessen lie light like
  limit link lock manage match mention mind mock motivate need notice occupy own perceive persuade pilot prove provoke
  punish put qualify question raise reach reflect refuse reject rescue rob satisfy say scare see seed sentence shake shock
  show solve spare spend steal stop sue surprise taste teach think tire touch trouble turn understand upset use value
  visit waste win wish work worry wound wrong
`);

/** Words beside a verb that make any deed a wrong one: `the wrong date`, `sent twice`. */
export const WRONG_WORDS = wordSet(`
  wrong incorrect incorrectly wrongly mistakenly accidentally inadvertently erroneously improperly badly poorly twice
  duplicate outdated old-format stale late prematurely carelessly unknowingly unintentionally backwards upside
  incomplete inaccurate unfinished untested unchecked unsaved unattended unlocked
`);

/** Nouns of fault as a subject: "A mistake was made." */
export const FAULT_NOUNS = wordSet(`
  mistake error oversight blunder slip typo miscalculation omission failure fault mix-up misjudgement misjudgment bug
  assumption shortcut
`);

/** Nouns of choosing as a subject: "A decision was taken to skip the test." */
export const CHOICE_NOUNS = wordSet('decision choice assumption judgement judgment call');

/** Things that go wrong by themselves or by powers that nobody answers for. */
export const BEYOND_ANYONE = wordSet(
  'flight train bus plane ferry road motorway airport station weather power storm economy market strike',
);

/** What organisations do something about, not a person at work: "the contract was signed", "the shop was closed". */
export const INSTITUTIONAL = wordSet(`
  law street building office shop store company department position role job post vacancy team people staff contract
  deal project budget grant
`);
