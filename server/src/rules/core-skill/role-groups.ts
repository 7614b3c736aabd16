import {unbroken} from '../../engine/long-pattern.ts';
import type {Frame} from '../frames/frames.ts';

/** Jobs that live by the same skills. */
export interface RoleGroup {
  /** What messages call the skills: "numbers and books". */
  readonly skill: string;
  /** Names of jobs, as alternatives of a regular expression over lower-case words; head nouns and their synonyms. */
  readonly roles: string;
  /** Things and activities in which a mistake is one in the skill; alternatives that begin a word. */
  readonly core: string;
  /** What somebody who is bad at it, or dislikes it, can hardly do the job: "afraid of blood", "not creative"; alternatives likewise. */
  readonly aptitudes: string;
  /** Whether what stands before the name of a job is what it works with: a Flutter developer, a Snowflake data engineer. */
  readonly namesTools?: true;
  /** What is a mistake in the skill though no word of `core` is said. */
  readonly faults?: readonly Frame[];
}

/**
 * Which skills a job cannot do without. Kept by hand: a job is in a group when a mistake in these things would make an employer doubt
 * that the person can do it at all. Manners and organisation, which every job needs, are not listed.
 */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  {
    skill: 'figures and accounts',
    roles: unbroken`
      accountants?|accounting|accounts|accounts? (?:assistant|clerk|payable|receivable|technician)|book-?keeper|
      auditor|controller|payroll|tax (?:advisor|adviser|consultant|preparer|officer)|treasurer|purchase ledger|
      sales ledger|credit controller|finance (?:assistant|officer|manager|director|lead)|cfo|financial controller|
      billing|actuary|bursar|cost accountant
    `,
    core: unbroken`
      account(?:s|ing)?\b|ledger|vat\b|tax|books\b|balance|reconcil|invoic|payroll|journal entr|accru|depreciat|
      trial balance|spreadsheet|excel\b|calculat|arithmetic|maths?\b|numbers?\b|figures?\b|sums?\b|totals?\b|decimal|
      formula|audit\b|expense|cash flow|budget|month-?end|year-?end|financial statement|bank statement|payment|salar|
      wages|posting|cents?\b|interest rate|currency|bookkeep|debit|credit note|exchange rate|people twice|added up|
      adding up|addition|rounding
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|details?\b|accura|precis|maths?\b|careless|concentrat|figures|arithmetic|excel\b|debit|
      credit\b|sums\b|calculat|attention\b|paperwork
    `,
    faults: [
      '<miscalculate>',
      '<add> ([a-z]+ ){0,4}up (wrong|wrongly|incorrectly)',
      '<overpay>|<underpay>|<overbill>|<double-count>',
    ],
  },
  {
    skill: 'analysis of figures',
    roles: unbroken`
      (?:
        financial|investment|business|budget|credit|risk|pricing|equity|research|market|quantitative|reporting|
        insight|bi|operations|fp&a|commercial|revenue|treasury
      ) analyst|
      analyst|quant\b|underwriter|economist|statistician|investment banker|portfolio manager|fund manager|fp&a|
      financial (?:planner|advis[oe]r|consultant)|trader|banker|modell?er|forecaster|demand planner
    `,
    core: unbroken`
      account(?:s|ing)\b|forecast|model\b|models\b|modell?ing|excel\b|spreadsheet|formula|calculat|numbers?\b|
      figures?\b|analys[ie]|analytic|data\b|dataset|statistic|regression|valuation|budget|financial|sql\b|dashboard|
      report\b|reports\b|reporting|projection|estimat|assumption|variance|trend|metric|kpi|maths?\b|arithmetic|
      interest|risk\b|pivot|chart\b|charts\b|graph|percentage|decimal|average|sample size|currency|exchange rate|
      premium|discount rate|portfolio|trade\b
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|analytical|details?\b|data\b|logic|maths?\b|statistic|excel\b|careless|precise|accura|
      spreadsheets?
    `,
    faults: [
      '<miscalculate>',
      '<overestimate> … (revenue|sales|demand|growth|profit)',
      '<underestimate> … (cost|costs|demand|risk|growth)',
    ],
  },
  {
    skill: 'data and queries',
    namesTools: true,
    roles: unbroken`
      data (?:
        engineer|analyst|scientist|architect|manager|specialist|officer|modeller|modeler|entry clerk|entry operator|
        entry|lead
      )|
      machine learning|ml engineer|ai engineer|bi developer|business intelligence|
      database (?:administrator|developer|engineer|manager)|dba\b|etl|analytics|research scientist|bioinformatic
    `,
    core: unbroken`
      sql\b|quer(?:y|ies)|database|table\b|tables\b|data\b|dataset|pipeline|etl\b|python\b|pandas|spark|join\b|joins\b|
      schema|migration|model\b|models\b|training set|test set|statistic|analys[ie]|dashboard|spreadsheet|excel\b|
      column|row\b|rows\b|records?\b|backup|index(?:es)?\b|warehouse|airflow|dbt\b|regression|hypothes|chart|metric|
      typing|keying|coding\b
    `,
    aptitudes: unbroken`
      data\b|sql\b|joins?\b|statistic|details?\b|logic|maths?\b|technical|programming|coding|computers?|typing|
      accura|numbers?\b|databases?|neural|machine learning|algorithms?
    `,
    faults: ['<drop> … (table|database|column|index)', '<overfit>', '<mistype>', '<key> in … wrong'],
  },
  {
    skill: 'code',
    namesTools: true,
    roles: unbroken`
      software|
      (?:
        web|frontend|front-end|front end|backend|back-end|back end|full-?stack|full stack|java|python|php|ios|
        android|mobile|game|games|app|application|embedded|firmware|junior|senior|lead|c\+\+|\.net|react|node|ruby|
        go|salesforce|wordpress
      ) (?:developer|engineer|programmer)|
      developer|programmer|coder|devops|sre\b|site reliability|platform engineer|cloud engineer|sysadmin|
      system(?:s)? administrator|infrastructure engineer|network (?:engineer|administrator)|security engineer|qa\b|
      tester|test engineer|quality assurance engineer|tech lead|technical lead|software architect|
      solutions architect|webmaster
    `,
    core: unbroken`
      code\b|coding|bugs?\b|javascript|typescript|python\b|java\b|c\+\+|css\b|html\b|sql\b|react\b|git\b|algorithm|
      function\b|functions\b|unit tests?|tests?\b|testing|deploy|production\b|prod\b|release\b|branch|merge|commit|
      repositor|server|database|api\b|apis\b|memory leak|null|pull request|code review|programming|debug|loop\b|query|
      queries|migration|script\b|scripts\b|build\b|config|pipeline|cache|patch|firewall|backup|cluster|endpoint|regex|
      refactor|edge case|security hole|vulnerab|password|credentials|secret key|(?:whole|entire) site|infinite|
      off-by-one|data structures?|framework|library|terminal|linux|kubernetes|docker|the (?:site|website|app)\b
    `,
    aptitudes: unbroken`
      technical|tech\b|technology|computers?|logic|coding|programm|test(?:s|ing)?\b|details?\b|code\b|maths?\b|debug|
      documentation|documenting|algorithms?|network|javascript|frameworks?|problem[- ]solving|solving problems|
      analytical|abstract|data structures?|recursion
    `,
    faults: [
      '<break> … (site|website|app|page|pages|menu|login|checkout|build|api|server|layout|feature)',
      '<crash> … (site|website|app|server|system|database)',
      '<take> (down )?(the )?(site|website|app|server|production)( down)?',
      '<hard-code>|<hardcode>',
      '<push> … (untested|broken|buggy)',
    ],
  },
  {
    skill: 'design',
    roles: unbroken`
      (?:
        graphic|ux|ui|product|web|interaction|visual|interior|fashion|packaging|industrial|motion|landscape
      ) designer|
      designer|illustrator|art director|animator|ux researcher|photographer|videographer|video editor|photo editor|
      retoucher
    `,
    core: unbroken`
      design|layout|typograph|fonts?\b|typeface|kerning|colou?rs?\b|palette|logo|mock-?up|wireframe|prototype|
      photoshop|illustrator\b|figma|indesign|resolution|bleed\b|image|usability|user (?:test|research|interview)|
      contrast|accessib|icon|drawing|sketch|composition|exposure|focus\b|lens|memory card|footage|render|grid\b|
      spacing|artwork|brief\b|print file
    `,
    aptitudes: 'creativ|artistic|colou?rs?\\b|design|draw|visual|imagin|details?\\b|taste\\b|sketch',
    faults: ['<crop> … wrong', '<overexpose>|<underexpose>', '<misread> … brief'],
  },
  {
    skill: 'care of patients',
    roles: unbroken`
      nurse|nursing|ward sister|matron|midwife|health ?care assistant|healthcare assistant|carer|
      care (?:assistant|worker|aide)|caregiver|paramedic|emt\b|doctor|physician|surgeon|gp\b|dentist|
      dental (?:nurse|hygienist|assistant)|veterinar|vet\b|vet nurse|pharmacist|pharmacy|radiographer|radiologist|
      physiotherapist|physical therapist|occupational therapist|phlebotomist|medical assistant|anaesthetist|
      optometrist|optician|home help|cna\b|lpn\b|registered nurse
    `,
    core: unbroken`
      dose|doses|dosage|medication|medicine|drugs?\b|prescription|injection|tablet|pill|insulin|antibiotic|morphine|
      infusion|drip\b|iv\b|vital signs?|vitals|blood pressure|blood (?:sample|test|type)|allerg|wound|dressing|sterile|
      hygiene|hand ?wash|infection|catheter|diagnos|symptom|x-?ray|scan\b|patient id|wristband|chart\b|charts\b|
      patient notes|medical (?:notes|records?)|observation|handover|needle|cannula|bed rail|fluid|triage|ecg|anatomy|
      consent form|vaccin|lab result|suture|anaesth|anesth|prescrib|dispens|
      wrong (?:patient|tooth|leg|arm|side|eye|limb|animal)|care plan|lifting a patient|oxygen|meds\b|pills\b|tablets\b|
      tooth\b|strength of|wrong (?:knee|ear|foot|hand|shoulder|finger|breast|kidney)|eyes of|glasses\b|
      mattress sore|bedsore|resident\b
    `,
    aptitudes: unbroken`
      blood|needles?|patients?\b|sick people|old people|elderly|bod(?:y|ies)\b|smells?\b|emergenc|empath|compassion|
      caring|wounds?|death|dying|squeamish|patience|animals?|dogs?\b|cats?\b|doses|hygien|medicine|night shifts?|
      panic\b|vomit|maths?\b|calculat|details?\b|lifting|pain\b
    `,
    faults: [
      '<misdiagnose>',
      '<mislabel> … (sample|samples|blood|specimen|bottle|vial|medication)',
      '<give> … (patient|resident) … wrong',
      '<drop> (a|the) (patient|resident)',
      '<overdose>',
    ],
  },
  {
    skill: 'teaching',
    roles: unbroken`
      teacher|teaching assistant|lecturer|tutor|professor|instructor|trainer|educator|classroom assistant|
      headteacher|head teacher|nursery (?:nurse|worker|teacher)|early years|childminder|nanny|coach|teaching
    `,
    core: unbroken`
      class\b|classroom|lesson|teach|taught|pupils?\b|behaviou?r|grading|grades?\b|marking|marks\b|curriculum|syllabus|
      exam\b|exams\b|homework|explain|explanation|learning|children|child\b|students?\b|kids\b|discipline|safeguard|
      worksheet|learning objective|subject knowledge|feedback to
    `,
    aptitudes: unbroken`
      children|kids|pupils?\b|students?\b|class(?:es)?\b|classroom|patience|explain|noise|teenagers|parents|learners|
      present|stage fright|public|in front of|algebra|maths?\b|teaching|babies|toddlers
    `,
    faults: [
      '<leave> … (child|children|boy|girl|toddler|baby|pupil|pupils|kid|kids|class) … (alone|unattended|behind)',
      '<lose> (sight|track) of … (child|children|boy|girl|pupil|pupils|toddler|kid|kids|student|students|class|group)',
      '<lose> control of … (class|group|room|lesson)',
      '<shout> at … (class|pupil|pupils|student|students|child|children|kids)',
    ],
  },
  {
    skill: 'dealing with customers',
    roles: unbroken`
      customer (?:service|support|care|success|experience|relations|advis[oe]r)|call cent(?:re|er)|
      contact cent(?:re|er)|help ?desk|service desk|support (?:agent|specialist|representative|advisor)|
      client (?:services?|success|relations)|guest (?:services?|relations)|concierge|complaints? handler|
      telephone advis[oe]r|flight attendant|cabin crew|waiter|waitress|server\b|waiting staff|bartender|barista|
      hotel (?:receptionist|manager)|usher
    `,
    core: unbroken`
      customer service|complaint|customers\b|customer\b|callers?\b|guests?\b|diners?\b|passengers?\b|refund|
      ticket queue|escalat|phone manner|de-escalat
    `,
    aptitudes: unbroken`
      people|customers?|guests?\b|callers?|phone|patience|patient\b|temper\b|friendly|smil|complain|rude|talking to|
      strangers|communicat|anger|sociable|outgoing|listen|flying|plates|names|orders|drinks?\b|cocktails?|trays?\b|
      pouring
    `,
    faults: [
      unbroken`
        (<snap>|<shout>|<yell>|<swear>|<bark>|<laugh>|<roll> my eyes) at … (
          customer|caller|client|guest|passenger|diner|user
        )s?
      `,
      '<spill> … (guest|customer|passenger|diner|table)|<mix> up … (orders|tables|tickets|bookings)',
      '<hang> up on … (her|him|them|customer|caller|client|user)',
      '(<lose>) (my )?(patience|temper) with … (customer|caller|client|guest|passenger|diner|user)s?',
      '<argue> with … (customer|caller|client|guest|passenger|diner|user)s?',
      unbroken`
        (<be>) (rude|short|impatient|abrupt|dismissive|sarcastic) (to|with) … (
          customer|caller|client|guest|passenger|diner|user
        )s?
      `,
      '<ignore> … (customer|caller|client|guest|passenger|complaint)s?',
    ],
  },
  {
    skill: 'selling',
    roles: unbroken`
      sales ?(?:person|man|woman|people)|
      sales (?:
        assistant|associate|representative|rep|executive|manager|director|consultant|advisor|adviser|lead|agent|
        engineer
      )|
      account (?:executive|manager)|business development|estate agent|realtor|real estate|
      retail (?:sales|assistant|associate|manager)|broker|telesales|telemarketer|insurance agent|car dealer|
      fundraiser|buyer\b|merchandiser|sdr\b|bdr\b|sales\b
    `,
    core: unbroken`
      sales?\b|pitch|quote\b|quotes\b|quotation|discount|price|pricing|negotiat|deal\b|deals\b|closing\b|prospect|
      leads?\b|quota|upsell|commission|proposal|objection|pipeline|cold call|demo\b|product knowledge|contract|
      needs of the (?:client|customer)|follow(?:ing)?[- ]up|renewal|tender|bid\b
    `,
    aptitudes: unbroken`
      sell|sales\b|persua|shy\b|rejection|cold calls?|calling|people|talking to|negotiat|pushy|outgoing|strangers|
      phone|targets|clos(?:e|ing)\b|customers?
    `,
    faults: [
      '<order> … too (many|few|much|little)|<oversell>|<over-sell>|<mis-sell>|<undersell>|<underquote>|<overquote>|<misquote>',
      '<lose> … (client|account|deal|sale|customer|contract)',
      '<talk> over … (client|customer|prospect|buyer)',
    ],
  },
  {
    skill: 'planning projects',
    roles: unbroken`
      project (?:manager|coordinator|lead|leader|officer|administrator|director|planner)|programme manager|
      program manager|product (?:manager|owner)|scrum master|delivery manager|pmo\b|construction manager|
      site manager|project management|workshop planner|production planner|planner\b|scheduler|transport planner|
      logistics (?:manager|coordinator|planner)|supply chain|operations (?:manager|director)
    `,
    core: unbroken`
      schedul|timeline|milestone|project plan|plan\b|plans\b|planning|resourc|budget|scope|risks?\b|risk register|
      stakeholder|dependenc|critical path|deadline|gantt|roadmap|backlog|sprint|status report|estimat|deliverable|
      requirements?|priorit|track of|capacity|lead time|route\b
    `,
    aptitudes: unbroken`
      (?:dis|un)?organi|plan|prioriti|deadlines?|time management|delegat|details?\b|multi-?task|stakeholder|
      communicat|schedul|overview|budget|decisions?|moderat|conflicts?|time-?keeping|procrastinat|chaotic|
      last minute|last moment
    `,
    faults: [
      '<overrun>|<overspend>',
      '<run> over … (budget|time|weeks|months|days)',
      '<lose> track of … (schedule|plan|project|budget|tasks|deadlines)',
      '<underestimate> … (time|effort|work|long|days|weeks|hours)',
    ],
  },
  {
    skill: 'planning events',
    roles: unbroken`
      event(?:s)? (?:planner|manager|coordinator|organi[sz]er|assistant|executive|producer)|wedding planner|
      conference (?:manager|organi[sz]er|coordinator)|venue manager|banquet|travel agent|
      tour (?:operator|manager|guide)|travel (?:coordinator|consultant)|
      reservations? (?:agent|supervisor|manager|clerk)|booking(?:s)? (?:agent|coordinator|clerk)
    `,
    core: unbroken`
      venue|booking|booked|reservation|cater(?:er|ing)|guest list|seating|invitation|event\b|events\b|conference|
      supplier|ticket|itinerar|flight|hotel|schedul|run sheet|marquee|av equipment|stage|speaker|headcount|flowers|
      the cake|halls?\b|ballroom|transfers?\b|allotment|overbook|double-book
    `,
    aptitudes:
      '(?:dis|un)?organi|plan|details?\\b|deadlines?|pressure|stress|multi-?task|schedul|geography|chaotic|bookings?|people',
    faults: ['<double-book>|<double> book|<overbook>'],
  },
  {
    skill: 'hiring and people matters',
    roles: unbroken`
      recruiter|recruitment|talent acquisition|headhunter|hr\b|human resources|
      people (?:partner|manager|operations|officer|advis[oe]r)|hiring manager|staffing|personnel
    `,
    core: unbroken`
      candidate|interview|hire\b|hiring|hired|recruit|onboard|job advert|job offer|offer letter|reference check|
      references\b|screening|cv\b|cvs\b|resume|shortlist|applicant|employment contract|grievance|disciplinary|
      confidential|payroll|contract|policy|employment law|background check|salary
    `,
    aptitudes: unbroken`
      people|judge of character|listen|confidential|secrets?\b|conflicts?|interview|empath|gossip|talking to|discre|
      candidates
    `,
    faults: [
      '<misjudge>',
      '<hire> … (after one|without|too (quickly|fast)|wrong person|wrong candidate|friend)',
      '<ghost> … (candidate|applicant)',
    ],
  },
  {
    skill: 'cooking',
    roles: unbroken`
      chef|sous-?chef|cook|kitchen (?:assistant|porter|hand|manager)|baker|pastry|caterer|catering|line cook|commis|
      butcher|pizza|food (?:prep|handler)|confectioner
    `,
    core: unbroken`
      undercook|overcook|raw\b|chicken|meat\b|fish\b|allerg|nuts?\b|recipe|seasoning|salt\b|sauce|dough|oven|fridge|
      temperature|dish\b|dishes\b|food\b|hygiene|ingredient|menu\b|portion|burn[t]?\b|burnt|cake|bread|gluten|plating|
      cross-contaminat|steak|kitchen clean|stock rotation|use-?by|knife|batch|yeast|soup|mains?\b|starter
    `,
    aptitudes: unbroken`
      cook|taste\b|kni(?:fe|ves)|heat\b|pressure|early|mornings?|up early|hygien|clean|recipes?|kitchens?|food\b|
      stress|season
    `,
    faults: [
      '<poison>|<oversalt>|<undercook>|<overcook>|<burn> … (cake|bread|meat|sauce|batch|dish|pizza|steak|roast)',
      unbroken`
        (<serve>|<send>)( … )?(raw|undercooked|overcooked|burnt|spoiled|cold) (
          chicken|fish|meat|food|pork|steaks?|dish|dishes|plates?|burgers?|soup|mains?|meals?
        )
      `,
    ],
  },
  {
    skill: 'driving',
    roles: unbroken`
      (?:bus|lorry|truck|taxi|delivery|van|coach|train|tram|hgv|ambulance|forklift|cab|uber|car|minibus|school bus) (?:driver|operator)|
      driver|chauffeur|courier|pilot|captain|trucker|forklift|crane operator|train conductor
    `,
    core: unbroken`
      drove|driving|steer|brak(?:e|es|ing)|revers(?:e|ed|ing)|mirror|speed limit|speeding|red light|parked car|
      parking sensor|wrong (?:turn|exit|lane|way|road|route|platform|runway)|motorway|lane\b|junction|roundabout|tyre|
      load\b|loads?\b|tachograph|sat ?nav|bumper|clutch|vehicle check|blind spot|seat ?belt|height\b|low bridge|
      landing|runway|fork\b|route\b|fuel
    `,
    aptitudes: unbroken`
      driv|directions?|traffic|maps?\b|concentrat|tired|parking|revers|early|roads?\b|patience|flying|navigat|awake|
      speed|attention|heights?|distracted|motorways?|late\b
    `,
    faults: [
      '(<reverse>|<back>|<crash>|<drive>|<bump>|<skid>|<roll>|<swerve>|<run>)( … )?into',
      unbroken`
        (<scrape>|<dent>|<scratch>|<crash>|<hit>|<clip>|<damage>|<write> off) … (
          car|van|bus|truck|lorry|vehicle|gate|wall|mirror|post|kerb|bridge|bollard|fence|trailer|forklift|wing
        )
      `,
      unbroken`
        <drive> past … (stop|stops|station)|<drive> … (under|the wrong way|through a red)|<stall>|
        <overtake> … (bend|hill|corner)
      `,
      unbroken`
        <run> (a|the) red (light|signal)|<overshoot>|<get> lost|
        <miss> (a|the|my|two|three) (stop|turn|turning|exit|junction)|<take> the wrong (turn|exit|road|route|lane)|
        <fall> asleep at the wheel
      `,
    ],
  },
  {
    skill: 'the trade itself',
    roles: unbroken`
      electrician|plumber|carpenter|joiner|mechanic|welder|bricklayer|builder|plasterer|roofer|technician|engineer|
      fitter|machinist|painter|decorator|gas engineer|heating engineer|hvac|surveyor|architect|civil engineer|
      structural engineer|mechanical engineer|electrical engineer|toolmaker|locksmith|tiler|construction worker|
      labourer|handyman|maintenance
    `,
    core: unbroken`
      wir(?:e|ed|es|ing)\b|circuit|breaker|fuse|cable|voltage|earth(?:ed|ing)?\b|ground(?:ed|ing)\b|socket|pipe|valve|
      joint\b|joints\b|leak\b|solder|weld|measure|measurement|drawing\b|drawings\b|blueprint|tolerance|brake|torque|
      bolt|screw|calibrat|cut\b|beam|load\b|foundation|concrete|mortar|level\b|dimension|units\b|calculat|isolat|
      boiler|pressure|seal|bearing|gasket|stress\b|specification|safety check|lock(?:ed)? (?:it )?(?:out|off)|tools?\b|
      plumb|roof|plaster|tile|fitting|fixture|engine\b|oil\b|wheel nut|site level|scale\b|decimal|cad\b|painted|
      paint\b|wallpaper|grout|tiles\b|plot\b|boundary
    `,
    aptitudes: unbroken`
      measur|heights?\b|tools?\b|manual|my hands|practical|technical|precis|details?\b|safety|physical|drawings?|
      maths?\b|accura|heavy|clumsy|ladders?|rush
    `,
    faults: [
      '<miswire>|<mismeasure>|<misalign>|<flood> … (bathroom|kitchen|house|flat|floor|basement)',
      '<trip> … (floor|building|power|breaker|site|lights)',
      '<cut> … (short|wrong)',
    ],
  },
  {
    skill: 'language and text',
    roles: unbroken`
      translator|interpreter|proof-?reader|editor|copy-?editor|sub-?editor|writer|copy-?writer|journalist|reporter|
      author|content (?:writer|creator|editor|manager)|technical writer|transcriber|subtitler|transcriptionist|
      localization|localisation|speechwriter|typist|blogger
    `,
    core: unbroken`
      spelling|grammar|typos?\b|words?\b|wording|translat|sentence|paragraph|clause\b|terms?\b|terminolog|language|
      punctuation|comma|headline|quote\b|quotes\b|quoted|misquot|source\b|sources\b|fact-?check|facts?\b|article|
      text\b|copy\b|proof|edit(?:ing|ed)?\b|style guide|draft|subtitle|caption|transcri|interpret|dialect|vocabulary|
      deadline of the|english\b|spanish\b|french\b|german\b
    `,
    aptitudes: unbroken`
      grammar|spell|writ|language|words\b|details?\b|reading|deadlines?|english|vocabular|typos?|fluent|punctuation|
      commas?|facts\b|sources
    `,
    faults: [
      '<mistranslate>|<misquote>|<misspell>|<mistype>|<misattribute>|<mis-spell>',
      '<get> … (name|quote|spelling|translation|fact|facts) wrong',
    ],
  },
  {
    skill: 'the front desk',
    roles: unbroken`
      receptionist|front desk|office (?:manager|administrator|assistant|clerk)|secretary|personal assistant|
      executive assistant|administrative assistant|admin assistant|administrator|administration|pa\b|ea\b|
      virtual assistant|clerk|switchboard|registrar|records? (?:clerk|officer)
    `,
    core: unbroken`
      calls?\b|callers?\b|phone\b|message|diar(?:y|ies)|calendar|appointment|schedul|filing|files?\b|visitor|minutes\b|
      typing|typos?\b|double-book|booking|mail\b|post\b|emails?\b|meeting room|travel\b|letter|records?\b|data entry|
      database|spreadsheet|switchboard|organis|organiz|paperwork|communicat|(?:vital|important) information|
      meetings?\b|documents?\b|invitation|invite
    `,
    aptitudes: unbroken`
      phone|(?:dis|un)?organi|calendars?|diar(?:y|ies)|appointments?|typing|details?\b|people|filing|paperwork|
      communicat|discre|confidential|schedul|computers?|multi-?task|callers|punctual|files|emails?|visitors|spell|
      gossip|messages|calls|forget
    `,
    faults: [
      '<double-book>|<double> book|<overbook>',
      '<put> … (caller|callers|call|calls|them|him|her) … through to … wrong',
      '<misfile>|<mislay>|<misplace> … (file|files|document|documents|letter|record)',
    ],
  },
  {
    skill: 'marketing and communication',
    roles: unbroken`
      marketing|marketer|brand manager|social media|communications?|pr\b|public relations|press officer|spokesperson|
      campaign manager|seo\b|advertising|community manager|growth (?:manager|hacker)|content strategist|
      media (?:buyer|planner|manager)|publicist|policy officer|digital (?:marketer|executive|manager)
    `,
    core: unbroken`
      campaign|audience|target group|advert|ads?\b|ad spend|tweet|posts?\b|posted|hashtag|newsletter|mailing|
      mail merge|press release|embargo|slogan|headline|brand|copy\b|landing page|subject line|segmentation|email list|
      typos?\b|conversion|click|seo\b|keywords?|tone of voice|messaging|social media|instagram|tiktok|facebook|
      linkedin|budget|press conference|media\b|journalist|briefing|promo code|discount code|coupon
    `,
    aptitudes:
      'creativ|writing|social media|audiences?|ideas|trends|communicat|public|people|brand|data\\b|numbers|journalists',
    faults: ['<tweet>|<retweet> … (wrong|personal)', '<target> … wrong|<misjudge> … (tone|audience|mood|market)'],
  },
  {
    skill: 'the law and its deadlines',
    roles: unbroken`
      lawyer|solicitor|attorney|barrister|paralegal|legal (?:secretary|assistant|counsel|advis[oe]r|officer)|counsel|
      notary|conveyancer|judge|law clerk|compliance|contracts? (?:manager|administrator)
    `,
    core: unbroken`
      contract|clause|limitation|filing|court|brief\b|pleading|bundle|evidence|precedent|statute|regulation|deadline|
      disclosure|confidential|privilege|deed|will\b|wills\b|hearing|case law|legal|affidavit|signature|title deed|
      citation|compliance|conflict check|client money|sanction|wording|jurisdiction
    `,
    aptitudes: unbroken`
      details?\b|contracts?|reading|deadlines?|confidential|legal|writing|research|precis|paperwork|public|judges?\b|
      court|argu|secrets?
    `,
    faults: [
      '<miss> … (limitation|court|filing) … (date|deadline)?',
      '<cite> … (overruled|wrong|repealed)|<misread> … (clause|statute|contract|law|regulation)',
    ],
  },
  {
    skill: 'care for people in need',
    roles: unbroken`
      social worker|youth worker|support worker|counsell?or|therapist|psychologist|psychiatrist|
      case (?:worker|manager)|probation officer|family worker|chaplain|residential worker|care coordinator|advocate|
      outreach worker|foster carer
    `,
    core: unbroken`
      safeguard|risk assessment|client notes|case notes|case file|visit\b|visits\b|home visit|confidential|boundar|
      empath|listening|referral|care plan|disclosure|assessment|at-risk|crisis|session\b|sessions\b|vulnerable|
      court report
    `,
    aptitudes: unbroken`
      empath|listen|boundar|emotion|people|patience|patient|confidential|famil|attached|crisis|conflict|compassion|
      clients?\b|upset|judge|notes|paperwork|stress
    `,
    faults: [
      '<misjudge> … (risk|urgent|urgency|danger|situation|client|family)',
      '<miss> … (sign|signs|visit|appointment|referral|warning)',
      '<postpone> … visit|<put> (it|the visit) off|<judge> … (client|family|mother|father)',
    ],
  },
  {
    skill: 'guarding people and property',
    roles: unbroken`
      security (?:guard|officer)|police|constable|firefighter|fire ?fighter|soldier|prison officer|lifeguard|doorman|
      bouncer|night watchman|customs officer|detective|dispatcher|air traffic controller|911|ranger|corporal|
      sergeant|paratrooper
    `,
    core: unbroken`
      gate\b|door\b|doors\b|alarm|patrol|camera|cctv|badge|intruder|lock\b|locked|unlocked|key\b|keys\b|radio|evidence|
      search(?:ed|ing)?\b|suspect|weapon|incident report|emergency|evacuat|hose|swimmer|pool\b|address\b|call\b|runway|
      altitude|clearance|perimeter|visitor pass|logbook
    `,
    aptitudes: unbroken`
      awake|nights?\b|attention|alert|temper|pressure|stress|conflict|confrontation|scared|afraid|blood|fire\b|smoke|
      heights?\b|weapons?|guns?\b|calm|concentrat|dark|panic|violence|rules|orders|discipline|water\b|swim|asleep|
      crowds|drunk
    `,
    faults: [
      unbroken`
        <let> … (in|through) without|<fall> asleep|<doze> off|<nod> off|<sleep> (on|through)|
        <leave> … (unlocked|unguarded|open|post|unattended)|<look> at my phone
      `,
    ],
  },
  {
    skill: 'stock and goods',
    roles: unbroken`
      warehouse|stock (?:controller|clerk|assistant|manager)|picker|packer|storekeeper|inventory|
      logistics (?:assistant|operative)|shipping|dispatch (?:clerk|manager|assistant)|freight|forwarder|
      purchas(?:er|ing)|procurement|import|export|fulfil?ment|goods-in|material handler
    `,
    core: unbroken`
      stock|inventory|pallet|pick(?:ed|ing)?\b|pack(?:ed|ing)?\b|labels?\b|labell?ed|sku|barcode|scan(?:ned|ning)?\b|
      count(?:ed|ing)?\b|order quantit|quantit|shipment|consignment|customs|delivery note|load\b|loading|bay\b|
      bin location|manifest|purchase order|lead time|tariff|incoterm|container|goods|dispatch|supplier|reorder|
      forklift
    `,
    aptitudes:
      'lift|heavy|physical|count|(?:dis|un)?organi|details?\\b|accura|forklift|numbers|repetitive|negotiat|standing|careless',
    faults: [
      unbroken`
        <damage> … (pallet|goods|stock|rack|load|shelf)|<order> … too (many|few|much|little)|<miscount>|<mispick>|
        <mislabel>|<mis-ship>|<overstock>|<understock>|<over-order>|<overorder>
      `,
      '<ship> … wrong|<send> … wrong (order|parcel|pallet|goods|item|product|customer|address)',
    ],
  },
  {
    skill: 'the till and the shop floor',
    roles: unbroken`
      cashier|till (?:operator|assistant)|shop (?:assistant|manager|supervisor|worker|keeper)|
      store (?:assistant|manager|team leader|supervisor|associate)|retail|checkout|supermarket|bank (?:teller|clerk)|
      teller|bar (?:manager|staff|person)|pharmacy counter|sales assistant
    `,
    core: unbroken`
      till\b|cash\b|change\b|float\b|counting money|coins|banknote|refund|price\b|prices\b|pricing|receipt|
      card payment|stock\b|shelf|shelves|display|scann(?:ed|ing)|cash up|cashing up|safe\b|banking|deposit|age check|
      id check|sell-?by|label
    `,
    aptitudes: unbroken`
      cash\b|money|count|numbers?\b|maths?\b|arithmetic|change\b|customers?|people|mental|patience|friendly|standing|
      tills?\b|honest|concentrat|strangers
    `,
    faults: [
      '<short-change>|<shortchange>|<overcharge>|<undercharge>',
      unbroken`
        <give> … (wrong|too much|too little) change|
        (<hand>|<pay>|<give>) … (customer|client|man|woman|lady|guest) … too (much|little)|<miscount>
      `,
    ],
  },
  {
    skill: 'work in the laboratory',
    roles: unbroken`
      lab(?:oratory)? (?:technician|assistant|manager|scientist|worker)|scientist|researcher|
      research (?:assistant|technician|associate|fellow)|chemist|biologist|physicist|postdoc|phd|biochemist|
      microbiologist|pathologist|quality (?:control|inspector|analyst|technician)
    `,
    core: unbroken`
      samples?\b|reagent|pipett|experiment|contaminat|protocol|lab ?book|calibrat|measure|dilut|concentration|culture|
      assay|control group|data\b|statistic|specimen|label|microscope|centrifuge|freezer|incubat|buffer|temperature|
      ph\b|units\b|calculat|results?\b|analys[ie]|hypothes|inspection|defect|tolerance|gauge
    `,
    aptitudes: unbroken`
      details?\b|accura|precis|patience|careless|clumsy|statistic|maths?\b|data\b|sterile|blood|chemicals|protocols?|
      repetitive|notes|measur|labels?|documentation
    `,
    faults: [
      unbroken`
        <contaminate>|(<swap>|<mix> up|<switch>) … (samples|specimens|tubes|labels|vials|plates)|<mislabel>|
        <miscalculate>|<spill> … (sample|samples|reagent|acid)|<thaw>
      `,
    ],
  },
  {
    skill: 'leading people',
    roles: unbroken`
      team (?:leader|lead|manager)|supervisor|manager|head of|director|team leader|foreman|
      shift (?:leader|manager|supervisor)|department head|ceo\b|coo\b|chief executive|principal
    `,
    core: unbroken`
      delegat|leadership|leading people|managing people|team management|feedback to (?:my|the|a) (?:team|staff|report)|
      performance review|appraisal|staff rota|rota\b|motivat(?:e|ing) (?:my|the) (?:team|staff|people)|one-to-ones?|
      direct report|micromanag
    `,
    aptitudes: unbroken`
      delegat|lead|feedback|people|conflict|confrontation|decisions?|motivat|team|listen|trust|temper|control|
      micro-?manag|praise|difficult conversations|responsib|dissent|tolerance|patience|criticis|underperform|
      planning
    `,
    faults: [
      '<micromanage>|<micro-manage>',
      '<take> credit for … (team|staff)',
      '<lose> the (respect|trust) of … (team|staff|people)',
    ],
  },
  {
    skill: 'cleanliness and order',
    roles: 'cleaner|janitor|housekeeper|housekeeping|caretaker|room attendant|window cleaner|laundry|dishwasher',
    core: 'clean(?:ed|ing)?\\b|bleach|chemicals?\\b|stain|dust|mop|vacuum|toilet|bathroom|bed ?linen|bed ?sheets?|laundry',
    aptitudes:
      'clean|dirt|dirty|smells?|details?\\b|tidy|mess|corners|insects|spiders|allergic|heavy|my hands|careful|bleach|dust',
    faults: ['<burn> … (shirt|blouse|sheets?|carpet)|<shrink>'],
  },
  {
    skill: 'plants and gardens',
    roles: 'gardener|groundskeeper|landscaper|florist',
    core: unbroken`
      mow|prun(?:e|ed|ing)|hedge|plants?\b|weed|lawn|cut (?:down|back)\b|flowers?\b|bouquet|roses?\b|trees?\b|
      branch(?:es)?\b|bush(?:es)?\b|shrubs?\b|compost
    `,
    aptitudes: unbroken`
      plants?|flowers?|details?\b|insects|spiders|outdoors|allergic|heavy|my hands|careful|colou?rs?|pollen|dirt|
      clients|customers
    `,
  },
  {
    skill: 'hair, skin and nails',
    roles: 'hairdresser|hair stylist|barber|beautician|stylist|nail technician|massage therapist|make-?up artist',
    core: unbroken`
      hair\b|cut\b|dye\b|bleach|colou?r\b|highlights|fringe|nails?\b|wax|skin\b|patch test|massage|shampoo|
      chemicals?\b
    `,
    aptitudes: 'hair\\b|details?\\b|smells?|allergic|my hands|careful|colou?rs?|scissors|clients|customers|clean|tidy',
    faults: ['<cut> … (ear|finger|neck|cheek|skin|forehead)|<burn> … (ear|scalp|neck|skin|forehead)'],
  },
  {
    skill: 'cutting and sewing',
    roles: 'tailor|seamstress|dressmaker',
    core: 'stitch|seam|fabric|hem\\b|cut\\b|measurements?|sew(?:ed|n|ing)?\\b|buttonholes?|lining|zips?\\b',
    aptitudes: 'details?\\b|my hands|careful|scissors|measur|clients|customers|tidy|eyes',
    faults: ['<burn> … (shirt|blouse|fabric|suit)'],
  },
  {
    skill: 'performing',
    roles: unbroken`
      actor|actress|singer|musician|dancer|(?:tv|radio|television) (?:presenter|host)|presenter|newsreader|pianist|
      violinist|guitarist|comedian|conductor of|performer|entertainer|dj\b|stage manager|magician
    `,
    core: unbroken`
      lines\b|cues?\b|script|on stage|entrance|audience|rehears|notes\b|score\b|songs?\b|choreograph|steps\b|costume|
      instrument|microphone|lyrics|solo\b|encore|verse|broadcast|teleprompter
    `,
    aptitudes: 'stage|audience|lines\\b|lyrics|memor|nerv|in public|sing|danc|rhythm|pitch|in tune|rehears|crowds?',
    faults: ['<forget> … (lines|cue|entrance|words|steps|lyrics)|<miss> … (cue|entrance)|<sing> … (flat|sharp|wrong)'],
  },
];
