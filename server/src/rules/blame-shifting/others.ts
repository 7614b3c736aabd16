import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {type Clause, type Participant, parentOf, type Sentence} from '../../engine/clauses.ts';
import {wordSet} from '../../engine/word-set.ts';

/** Who or what, besides the speaker, a clause is about. */
export type Other = 'person' | 'thing';

/** Pronouns for people. */
const PRONOUNS = wordSet(
  'he she they nobody none someone somebody everyone everybody anyone anybody others another him her them who whoever',
);

/** Heads of noun phrases that name people, their groups and their firms, beyond what the endings of `PERSON_ENDING` catch. */
const PEOPLE = wordSet(`
  accounting accounts admin administration adult agency apprentice architect assistant associate attendant authority
  bank blokes board boss boy buddy bureau care-taker carrier chair chap chef chief child class classmate client clerk
  colleague committee company contact contractor contracts corporation counterpart couple courier coworker co-worker
  crew customer department dept desk dev devs doctor driver employee employer engineering establishment exec executive
  expert faculty fellow finance firm flatmate folk folks foreman freelancer friend gal girl government graduate group
  guard guest guy half head headquarters hire hospital hq hr individual infrastructure-team intern junior kid kitchen
  lab lad lady landlord lawyer lead leadership legal line-manager logistics lot maintenance majority man management
  marketing mate medic member mentor neighbour nurse office official operations ops other ownership pair parent partner
  party patient peer people person personnel pharmacist pilot planner police politician president principal procurement
  prof professor programmer publisher purchasing qa rep representative reception reps rest roommate sales school
  scientist secretary security senior sergeant shift side someone specialist sponsor staff stakeholder student
  subordinate superintendent superior supervisor supplier support team teammate team-mate technician temp tenant
  trainee tutor university vendor vet volunteer waiter waitress warehouse woman worker workforce workmate pm po ceo cto
  cfo coo vp dba landlord landlady hotel restaurant shop store insurer courthouse candidate interviewer bride groom
  plumber electrician carpenter mason bricklayer roofer welder joiner painter porter courier apprentice janitor cleaner
  caretaker undertaker broker courier usher interpreter translator referee umpire judge jury commission council
  ministry union parent pupil predecessor ombudsman squad brigade unit division branch franchise franchisee cook barman
  bartender barista waitstaff passenger resident visitor competitor rival competition talent dispatch payroll
  procurement compliance audit regulator helpdesk helpline hotline registrar dean faculty panel shop-floor higher-ups
  bosses execs sysadmin admin secretary mechanic technician surgeon anaesthetist midwife matron ward teacher trainer
  director officer developer designer engineer tester editor author owner buyer seller recruiter consultant coordinator
  organiser organizer leader manager player coach handler operator operative merchandiser analyst auditor accountant
  inspector surveyor salesman saleswoman salesperson businessman foreman craftsman delivery-man postman guys girls
  women men kids children mates shipper subcontractor sub-contractor predecessor successor newcomer starter idiot
`);

/** Tools, papers, conditions: what is blamed when no person is. */
const THINGS = wordSet(`
  induction onboarding mentoring textbook curriculum syllabus exam test question questions questionnaire politics
  bureaucracy economy market weather luck politics wind rain snow legislation law laws handwriting terms budget
  staffing headcount workflow codebase industry sector business works roadworks code-base repo backlog legacy stack
  tooling packaging signage briefing handover hand-over induction rollout roll-out migration reorg reorganisation
  reorganization restructuring restructure merger takeover strike lockdown management-style leadership-style workload
  wage pay salary conditions environment agenda alarm algorithm api app application atmosphere base brief briefing
  browser budget build bus calendar camera car client-system code communication computer conditions connection contract
  copier crm culture data database deadline description direction directions documentation document documents drawing
  drawings economy environment equipment erp framework gps satnav guidance guide guideline guidelines handbook handover
  hardware information infrastructure instruction instructions interface internet laptop layout ledger library machine
  machinery manual map market monitor network order-form organisation organization pandemic phone pipeline planning
  platform policy portal power printer procedure procedures process processes product program programme project-plan
  prompt recipe regulation regulations requirement requirements resource resources roster rota router rule rules
  scanner schedule schedules scheduling scope screen script scripts server servers setup sheet site software spec
  specification specifications specs spreadsheet structure system systems target targets template terminal till
  timeline timelines timetable timing tool tools traffic train training truck vehicle van weather website wifi wi-fi
  workload wording
`);

/** How nouns for people end: "trainer", "salesman", "flatmate". */
const PERSON_ENDING =
  /(?:[^aeiou](?:er|or)|eer|ist|ian|sman|swoman|(?:class|flat|house|play|room|school|team|work|[ -])mate)s?$/u;
/** Words that end like people but are none. */
const NOT_PERSON =
  /^(?:answer|border|buffer|calendar|center|chapter|character|charter|computer|container|corner|counter|cover|daughter|father|mother|brother|sister|disaster|dinner|door|error|factor|finger|floor|folder|former|header|hunger|labor|ladder|layer|letter|matter|member|meter|minor|mirror|monitor|motor|newsletter|number|offer|order|other|paper|poster|power|printer|processor|quarter|register|reminder|roster|router|scanner|semester|sensor|server|shower|spreadsheet|summer|timer|trailer|transfer|trigger|water|weather|winter|wonder|fever|banner|binder|burner|charger|cooler|dryer|freezer|heater|mixer|mower|tower|toner|trailer|blazer|flier|flyer|filter|cluster|parameter|pointer|placeholder|identifier|adapter|adaptor|compressor|elevator|generator|indicator|tractor|reactor|vector|mayor|favor|color|behavior|rumor|humor)s?$/u;
/** Groups that the speaker is one of. */
const OURS = /^our (?:team|side|department|group|class|company|organi[sz]ation|crew|office|unit|squad|whole)/u;

/** One's own relatives can be blamed; other people's come into stories of patients and guests. */
const FAMILY =
  /^(?:(?:grand)?(?:parents?|mother|father)|wife|husband|sister|brother|boyfriend|girlfriend|m[uo]m|dad|uncle|aunt|cousin|(?:mother|father|brother|sister)-in-law|in-laws?)$/u;

/** The speaker by another name. */
const MYSELF =
  /(?:^| )(?:yours truly|ya (?:girl|boy)|your (?:girl|boy|man|humble \p{L}+)|this (?:girl|guy|idiot|fool|genius|dummy|clown|muppet)|(?:little |silly |stupid |dumb |poor |young )?(?:old )?(?:me|muggins|myself)|a (?:certain|younger) (?:someone|me|person)|genius here|dumbo here|(?:the )?(?:\p{L}+ )?(?:idiot|fool|genius|clown) (?:here|that|who))(?: |$)/u;

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
  if (/^no[ -]?one\b|^nobody\b|^(?:some|any|every)(?:one|body)\b/u.test(text)) return 'person';
  if (subject.person !== 3 || isOwnProduct(text) || OURS.test(text) || MYSELF.test(text)) return undefined;
  if (PRONOUNS.has(lower) || subject.head.text === 'IT') return 'person';
  if (/^(?:the other|another|one of|the only other) /u.test(text) && lower === 'one') return 'person';
  if (/^(?:some|most|half|one|none|two|both|many|several|neither|all) of (?:them|the|my|our|those|these)/u.test(text))
    return 'person';
  if (/^my /u.test(text) && FAMILY.test(lower)) return 'person';
  if (THINGS.has(lower) || THINGS.has(lemma)) return 'thing';
  if (PEOPLE.has(lower) || PEOPLE.has(lemma)) return 'person';
  if (PERSON_ENDING.test(lower) && !NOT_PERSON.test(lower)) return 'person';
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
