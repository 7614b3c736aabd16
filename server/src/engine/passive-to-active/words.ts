import {wordSet} from '../word-set.ts';

/** Word lists of the rewrite to the active; each set says what a word means for it. */

/**
 * Participles that nobody does in a passive without an agent: states, feelings, and what life, employers and the weather
 * do to people and things. "The office was flooded" is not answered by "I flooded the office".
 */
export const NOBODYS_DEED = wordSet(`
  faked forged counterfeited stolen robbed burgled mugged vandalised vandalized hacked
  accused arrested blamed disciplined evicted expelled fined outvoted sacked sued towed impounded needed required wanted
  born flooded snowed rained stranded injured hurt wounded killed hospitalised hospitalized diagnosed infected
  promoted hired fired appointed elected employed recruited headhunted furloughed laid-off retired demoted
  founded acquired incorporated headquartered located situated composed comprised consisted
  supposed known entitled
  related concerned married engaged divorced dressed acquainted accustomed qualified experienced skilled
  riddled disappointed delighted thrilled excited interested annoyed frustrated worried confused pleased surprised shocked
  impressed relieved upset satisfied embarrassed ashamed exhausted tired bored stressed overwhelmed scared convinced
  motivated tempted stuck gone finished-up drunk lost-in-thought inclined obliged
  meant intended bound destined doomed due
`);

/** Participles that only name when a noun phrase follows: "The tool was called Atlas". */
export const NAMING = wordSet('called named nicknamed titled labelled labeled dubbed termed');

/** Verbs with two objects: "was given the wrong price" leaves a noun phrase behind the participle. */
export const TWO_OBJECTS = wordSet(`
  give send show offer pay charge promise teach tell ask hand grant award lend owe deny quote sell bring buy leave call
  name make cost allow assign allocate forward email text feed find get guarantee issue loan order pass post read
  refund refuse reimburse save serve sentence spare throw wish write appoint elect consider keep paint set cut
`);

/** Verbs without a passive: after `and` they are active ("was sent late and arrived on Monday"). */
export const WITHOUT_PASSIVE = wordSet(`
  arrive fail happen occur appear disappear go come lead result remain stay expire crash collapse depart vanish exist cost
  lack contain fall rise belong consist depend differ emerge end last matter seem stand work look cause turn become sit
`);

/** Nouns whose fate the speaker does not decide: "The flight was delayed", "The roads were blocked". */
export const BEYOND_CONTROL = wordSet(
  'flight train bus plane road motorway airport station weather power storm economy market visa permit',
);

/** What happens to such things. */
export const DISRUPTIONS = wordSet(`
  refused denied granted forecast delayed cancelled canceled blocked closed diverted grounded cut hit built lost shaken
  affected disrupted
`);

/** Participles of reporting: "It is said that", "The file was believed to be final" name no doer to put in. */
export const REPORTING = wordSet(
  'said believed thought known reported rumoured rumored claimed considered understood seen heard felt found',
);

/** Participles whose subject `it` only stands for the clause that follows. */
export const EXPLETIVE = wordSet(`
  decided assumed agreed planned promised mentioned forgotten forgot overlooked noticed noted realised realized discovered found
  expected hoped suggested announced confirmed concluded explained established arranged proposed recommended stated
  learned learnt feared argued insisted requested proved shown hidden denied
  understood thought believed claimed felt determined ensured pointed written recorded documented specified
`);

/** Who decides together: "It was agreed" has no single actor. */
export const JOINT = wordSet('agreed');

/** Verbs after which a passive infinitive or -ing form keeps the subject: "needed to be reprinted", "kept being moved". */
export const RAISING = wordSet(
  'need seem appear happen tend continue begin start keep end use ought mean suppose intend prove',
);

/** Verbs that need their preposition: "dealt with", "looked into". */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    deal: 'with',
    look: 'into at after for over',
    break: 'into',
    back: 'into',
    drive: 'into',
    run: 'into',
    bump: 'into',
    crash: 'into',
    get: 'into at',
    go: 'over through into',
    keep: 'to',
    stick: 'to',
    adhere: 'to',
    comply: 'with',
    conform: 'to',
    draw: 'on upon',
    enlarge: 'on upon',
    see: 'to',
    save: 'over',
    trip: 'over on',
    sit: 'on',
    step: 'on over',
    stand: 'on',
    tread: 'on',
    walk: 'through over on',
    lean: 'on',
    sleep: 'in',
    talk: 'to about',
    account: 'for',
    ask: 'for about',
    sign: 'for',
    write: 'to',
    pay: 'for',
    plan: 'for',
    budget: 'for',
    care: 'for',
    call: 'for on',
    allow: 'for',
    search: 'for',
    wait: 'for',
    apply: 'for',
    rely: 'on upon',
    depend: 'on upon',
    act: 'on upon',
    work: 'on',
    agree: 'on upon to',
    decide: 'on upon',
    vote: 'on',
    comment: 'on',
    insist: 'on',
    listen: 'to',
    refer: 'to',
    respond: 'to',
    reply: 'to',
    object: 'to',
    attend: 'to',
    react: 'to',
    think: 'about of',
    complain: 'about',
    worry: 'about',
    hear: 'of from',
    forget: 'about',
    laugh: 'at',
    shout: 'at',
    aim: 'at',
    interfere: 'with',
    tamper: 'with',
    cope: 'with',
    follow: 'through',
  }).map(([verb, prepositions]) => [verb, wordSet(prepositions)]),
);

/** Verbs of telling, whose subject in the passive is somebody. */
export const TELLING = wordSet(
  'tell ask show teach inform invite thank warn remind advise notify brief interview hire train greet',
);

/** Nouns between a verb and its preposition in fixed phrases: "taken care of", "lost track of". */
export const IDIOM_NOUNS = wordSet(
  'care track sight hold advantage attention note account notice fun use rid charge control',
);

/** Particles that stand between verb and object: "handed the laptop back", but "handed in the report". */
export const LATE_PARTICLES = wordSet('back away apart together aside around along forward across');

/** Verbs of moving, with which the thing goes before `through`: "carried the sofas through", but "cut through the cable". */
export const CARRYING = wordSet('carry bring take push put pull wave send pass see get let');

/** Particles that stay with their verb: "was called off" becomes "called off". */
export const KEPT_PARTICLES: ReadonlySet<string> = new Set([
  ...wordSet('up out off down over in on through'),
  ...LATE_PARTICLES,
]);

/** Adverbs that cannot stand before an active verb: "was badly planned" becomes "planned … badly". */
export const END_ADVERBS = wordSet('well badly poorly twice wrong hard fast late early together online');

/** Words of degree before a participle that leave no place for themselves in the active. */
export const DEGREE = wordSet(
  'so too very more most less least good better best bad worse worst as how much half such rather quite long',
);

/** Subjects that can be split off as "them all". */
export const FLOATED = wordSet('all both each');

/** Heads of a `by` phrase that is no doer: "by Friday", "by hand", "by mistake". */
export const NO_DOERS = wordSet(`
  hand mistake accident email e-mail mail post phone telephone fax courier default name law chance then now noon midnight
  today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
  end time date deadline week month year quarter january february march april may june july august september october
  november december lunchtime lunch eod cob one half percent pence cent pound dollar euro minute hour day metre meter inch
  design nature definition virtue means way itself themselves himself herself weight volume hair whisker margin mile
  book guesswork instinct luck eye ear memory touch feel air sea rail cheque check card transfer
  severity priority size colour color type category region surname postcode
`);

/** By these things go: "sent by van", "sent by the early train"; and by these things are hit: "run into by the van". */
export const VEHICLES = wordSet(
  'van car truck lorry taxi cab train bus coach bike bicycle motorbike boat ferry ship plane tram',
);

/** Groups that act without an article: "approved by management". */
export const BARE_GROUPS = wordSet(`
  management finance marketing legal security staff hr accounting payroll sales support engineering it procurement people
  customers clients users colleagues patients guests students everyone nobody someone others compliance operations
`);

/** Nouns that are made, after which `to` belongs to the noun: "A decision was made to push the release". */
export const MADE_NOUNS = wordSet(
  'decision attempt effort choice offer request promise plan commitment change arrangement call move',
);

/** Groups of people in the singular. */
export const GROUPS = wordSet(
  'audience choir class club committee couple crew crowd family group orchestra squad team',
);

/** Nouns of time: "on Friday", "the next day", "a week later". */
export const TIME_NOUNS = wordSet(`
  day days night nights morning mornings afternoon evening week weeks weekend month months year years quarter hour hours
  minute minutes second seconds moment time today yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december noon midnight lunch spring
  summer autumn fall winter once twice
`);

/** Nouns of events and mails, in which something is done: "by my manager in the meeting". */
export const EVENT_NOUNS = wordSet(
  'meeting call email mail review end standup chat message writing person time conversation interview sprint shift',
);

/** People in the singular, for whom neither `it` nor one pronoun will do. */
export const PERSON_NOUNS = wordSet(`
  client customer manager colleague boss guest patient tenant driver supplier teammate coworker lead leader supervisor
  director ceo cto cfo user student teacher parent child man woman person nurse doctor engineer developer designer
  intern trainee candidate applicant employee member visitor buyer seller courier analyst assistant owner host friend
  partner stakeholder vendor starter hire newcomer resident caller speaker clerk cashier contractor consultant auditor
  editor author producer secretary player coach landlord passenger shopper rep representative executive president
  recruit apprentice witness juror suspect bride groom lodger carer toddler infant kid boy girl lady gentleman
  neighbour neighbor caterer florist photographer musician singer actor dancer cook builder surgeon pharmacist
  scientist researcher lawyer judge peer mentee pupil salesperson spokesperson technician plumber electrician baby
  grandmother grandfather mother father professor tutor mentor chef waiter pilot officer agent recruiter volunteer
`);

/** The speaker, alone or with others. */
export const FIRST_PERSON = wordSet('i me myself we us ourselves');

/** Pronouns that open a clause about what stands before them. */
export const RELATIVES = wordSet('who which whom whose what whatever whichever whoever');

/** Common words that open a sentence without an article. */
export const COMMON_OPENERS = wordSet(`
  half none all both each every some any many most few several much little more less another other such no nothing
  nobody everything everyone everybody someone somebody something anything anyone either neither one two three four
  five six seven eight nine ten dozens hundreds lots plenty part parts what which whose whatever new old small big
  large late early wrong right key main first second third last next final important urgent personal private customer
  customers client clients email emails order orders data payroll stock staff money time finance marketing legal sales
  support access feedback work people patients guests users students files notes invoices test tests code food paper
  cash mail post
`);

/** Words that are written with a capital though common words read the same: months, peoples, feasts, products. */
export const CAPITALISED = wordSet(`
  march may august english german french chinese european american british irish spanish italian dutch indian polish
  scottish welsh russian swedish danish norwegian finnish greek turkish arabic hebrew latin japanese korean portuguese
  mexican canadian australian african asian swiss austrian czech roman london christmas xmas japan china turkey google
  excel outlook slack zoom windows oracle python java docker jenkins ansible trello xero shopify acme amazon tesla
`);

/** Names of people that are common words as well, and none of these where a noun follows: "Mark schemes were lost". */
export const GIVEN_NAMES = wordSet(`
  mark bill grace rose art frank tom bob nick rob grant dean max ray gene sue penny daisy lily violet heather ivy olive
  iris holly victor carol miles jerry jenny harry peter don ken jack anna pat amber dawn joy will drew april june jean
  gill bella dick jill terry josh guy angel eve gale hazel melody pearl robin ruby kitty patsy randy rusty sandy sherry
  viola willow ginger bridget clare reed lance cliff glen dale wade mike pete barb candy ginny lou sal sid wally wes
  earl brad christian
`);

/** What cannot be counted and so needs no article: "Care was not taken". */
export const MASS_NOUNS = wordSet(`
  advice aid air alcohol anger approval attention bacon baggage beef beer blame blood bread butter cake care cement
  cereal change chaos cheese chicken chocolate clay cloth clothing coal coffee commission compensation concern
  confusion consent concrete contact control copper cotton cover cream credit crockery cutlery damage debt delivery
  demand dialogue dinner dirt dust emphasis english enough equipment evidence fabric faith fish flour focus footage
  foam fruit fuel fun furniture garlic gas gear glass glue gold grass gravel grease hardware heat help history homework
  honey hope ice ink insulin interest iron jam jewellery jewelry juice junk knowledge labour labor lace land leather
  leave light linen literature litter luck luggage lunch machinery maintenance material meat medication medicine
  merchandise metal milk morphine music mud nitrogen nonsense notice oil overtime oxygen packaging paint panic
  paracetamol pasta pay permission petrol plaster plastic plywood polish pork power praise pressure privacy proof
  progress rain rent research rice room rope rubber rubbish salt sand sauce scaffolding seafood security service shade
  shampoo silver silk snow soap soil soup space speed steel steam stationery sugar suspicion tape tax tea thought
  timber time toast traffic training transport trash trust truth use value vinegar violence waste water wax weight
  wheat wine wire wood wool yeast breakfast supper dessert bedding signage software supervision respect responsibility
  priority precedence preference advantage action offence offense pride shape sight note part place account
  ownership
`);
