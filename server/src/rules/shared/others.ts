import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {type Clause, type Participant, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {endsLikePerson} from '../../engine/person-ending.ts';
import {wordSet} from '../../engine/word-set.ts';

/** Who or what, besides the speaker, a clause is about. */
export type Other = 'person' | 'thing';

/** Pronouns for people. */
const PRONOUNS = wordSet(
  'he she they nobody none someone somebody everyone everybody anyone anybody others another him her them who whoever',
);

/** Heads of noun phrases that name people, their groups and their firms, beyond what `endsLikePerson` tells. */
export const PEOPLE = wordSet(`
  accountant accounting accounts admin administration adult agency agent airline anaesthetist analyst apprentice architect assistant
  associate attendant audit auditor author authority bank barista barman bartender blokes board boss bosses boy branch
  bricklayer bride brigade broker buddy bureau businessman buyer candidate care-taker caretaker carpenter carrier ceo
  cfo chair chap chef chief child children class classmate cleaner clerk client co-author co-worker coach coauthor colleague commission
  committee company competition competitor compliance consultant contact contractor contracts coo cook coordinator
  corporation council counterpart couple courier courthouse coworker craftsman crew cto customer dba dean delivery-man deputy
  department dept designer desk dev developer devs director dispatch division doctor driver editor electrician embassy employee
  employer engineer engineering establishment ex exec execs executive expert faculty fellow finance firm flatmate folk
  folks foreman franchise franchisee freelancer friend gal girl girls government graduate groom group guard guest guy
  guys half handler head headquarters helpdesk helpline higher-ups hire hospital hotel hotline hq hr idiot individual
  infrastructure-team inspector insurance insurer intern interpreter interviewer janitor joiner judge junior jury kid kids kitchen
  lab lad lady landlady landlord lawyer lead leader leadership legal lieutenant line-manager logistics lot maintenance majority man
  management manager marketing mason mate mates matron mechanic medic member men mentor merchandiser midwife ministry
  neighbour newcomer nurse office officer official ombudsman operations operative operator ops organiser organizer other
  owner ownership painter pair panel parent partner party passenger patient payroll peer people person personnel
  pharmacist pilot planner player plumber pm po police politician porter postman predecessor president press principal
  procurement prof professor programmer publisher pupil purchasing qa reception recruiter referee registrar regulator
  rep representative reps resident rest restaurant rival roofer roommate sales salesman salesperson saleswoman school
  scientist secretary security seller senior sergeant shift shipper shop shop-floor side someone sous-chef specialist sponsor
  squad staff stakeholder starter store student sub-contractor subcontractor subordinate successor superintendent
  superior supervisor supplier support surgeon surveyor sysadmin talent teacher team team-mate teammate technician temp
  tenant tester trainee trainer translator tutor umpire undertaker union unit university usher vendor vet visitor
  volunteer vp waiter waitress waitstaff ward warehouse welder woman women worker workforce workmate
`);

/** Tools, papers, conditions: what is blamed when no person is. */
export const THINGS = wordSet(`
  agenda alarm algorithm api area atmosphere app application atmosphere backlog barcode base batteries battery blade boiler book
  brake brakes brief briefing browser budget build bureaucracy bus business cable cables calculator calendar camera
  car cement chart charts client-system clock code code-base codebase communication computer conditions connection
  contract copier crane crm culture curriculum data database deadline demand description direction directions dishwasher
  document documentation documents drawing drawings drill economy environment equipment erp exam fabric fitting
  fittings flour forklift framework freezer fridge fryer gauge glove gloves glue goal gps grill guidance guide guidebook
  guideline guidelines hand-over handbook handover handwriting hardware headcount headset induction industry
  information infrastructure instruction instructions interface internet keyboard keypad kiln label labels ladder
  laptop law laws layout leadership-style leads leaflet ledger legacy legislation library lift lock lockdown luck machine
  machinery management-style manual map market measure mentoring merger microphone migration monitor network
  onboarding order-form organisation organization oven packaging paint pandemic pay phone pipeline planning platform
  policy politics portal power price prices pricing printer procedure procedures process processes product program programme project-plan
  projector prompt pump question quota questionnaire questions rain recipe region regulation regulations reorg reorganisation
  reorganization repo requirement requirements resource resources restructure restructuring roadworks roll-out
  rollout roster rota router rule rules salary sat-nav satnav saw scale scales scanner schedule schedules scheduling
  scope screen script scripts season sector seed seeds server servers setup sheet signage site snow software spec
  specification specifications specs spreadsheet stack staffing stopwatch stove strike structure syllabus system
  systems tablet takeover tape target targets template terminal terms territory test textbook thermometer till timeline
  timelines timetable timing tool tooling tools traffic train training truck tutorial tyre tyres valve van vehicle
  wage weather website wi-fi wifi wind wording workflow workload workplace works yeast
`);

/** What ends like people: things ("the printer", "the calendar"), and relatives, of whom `FAMILY` says whose can be charged. */
export const NOT_PERSON = wordSet(`
  adapter adaptor answer banner behavior binder blazer border brother buffer burner calendar center chapter character
  charger charter cluster color compressor computer container cooler corner counter cover daughter dinner disaster door
  dryer elevator error factor father favor fever filter finger flier floor flyer folder former freezer generator header
  heater humor hunger identifier indicator labor ladder layer letter matter member meter minor mirror mixer
  monitor mother motor mower newsletter number offer order other paper parameter placeholder pointer poster power
  printer processor quarter reactor register reminder roster router rumor scanner semester sensor server shower sister
  spreadsheet summer timer toner tower tractor trailer transfer trigger vector water weather winter wonder
`);

/** Groups that the speaker is one of. */
const OURS = /^our (?:team|side|department|group|class|company|organi[sz]ation|crew|office|unit|squad|whole)/u;

/** One's own relatives can be blamed; other people's come into stories of patients and guests. */
const FAMILY = longPattern`
  ^(?:
    (?:grand)?(?:parents?|mother|father)|wife|husband|sister|brother|boyfriend|girlfriend|m[uo]m|dad|uncle|aunt|
    cousin|(?:mother|father|brother|sister)-in-law|in-laws?
  )$
`;

/** The speaker by another name. */
const MYSELF = longPattern`
  (?:^| )(?:
    yours truly|ya (?:girl|boy)|your (?:girl|boy|man|humble \p{L}+)|
    this (?:girl|guy|idiot|fool|genius|dummy|clown|muppet)|
    (?:little |silly |stupid |dumb |poor |young )?(?:old )?(?:me|muggins|myself)|
    a (?:certain|younger) (?:someone|me|person)|genius here|dumbo here|
    (?:the )?(?:\p{L}+ )?(?:idiot|fool|genius|clown) (?:here|that|who)
  )(?: |$)
`;

/** Whether a clause's subject is someone or something other than the speaker, to whom a failing can be charged. */
export function otherOf(clause: Clause, sentence: Sentence): Other | undefined {
  const {subject} = clause;
  if (subject === undefined || subject.person !== 3 || subject.implied) return undefined;
  // "One day ya girl gave the patient the pill": the speaker, in fun.
  const before = sentence.tokens.findLast(({end}) => end <= subject.start)?.lower;
  if (before === 'ya' || before === 'yer') return undefined;
  // "I was the one who forgot": the one is the speaker.
  const parent = parentOf(clause, sentence);
  if (clause.role === 'relative' && parent?.subject?.person === 1 && parent.verb?.lemma === 'be') return undefined;
  return kindOf(subject);
}

/** What kind of other a noun phrase names, if any. */
export function kindOf(subject: Participant): Other | undefined {
  const text = subject.text.toLowerCase().replaceAll(/[‘’]/gu, "'");
  const {pos} = subject.head;
  const lower = subject.head.lower.replace(/^(?:ex|co|vice|non|sub|head)-/u, '');
  const lemma = subject.head.lemma.replace(/^(?:ex|co|vice|non|sub|head)-/u, '');
  if (/^no[ -]?one\b|^nobody\b|^(?:not )?(?:some|any|every)(?:one|body)\b/u.test(text)) return 'person';
  if (subject.person !== 3 || isOwnProduct(text) || OURS.test(text) || MYSELF.test(text)) return undefined;
  if (PRONOUNS.has(lower) || subject.head.text === 'IT') return 'person';
  if (/^(?:the other|another|one of|the only other) /u.test(text) && lower === 'one') return 'person';
  if (/^(?:some|most|half|one|none|two|both|many|several|neither|all) of (?:them|the|my|our|those|these)/u.test(text))
    return 'person';
  if (/^my /u.test(text) && FAMILY.test(lower)) return 'person';
  if (THINGS.has(lower) || THINGS.has(lemma)) return 'thing';
  if (PEOPLE.has(lower) || PEOPLE.has(lemma)) return 'person';
  if (endsLikePerson(lower) && !NOT_PERSON.has(lower.replace(/s$/u, ''))) return 'person';
  if (pos === 'PROPN' && /^\p{Lu}\p{L}/u.test(subject.head.text) && !CALENDAR.has(lower) && !/^things?$/u.test(lower))
    return ABSTRACT.test(lower) ? 'thing' : 'person';
  return undefined;
}

/** "Delegation did not come naturally to me": a noun that opens a sentence looks like a name. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/u;

/** Names of times and of what came over everybody, which are written like names of people. */
const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter covid
`);
