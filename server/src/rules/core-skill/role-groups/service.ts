import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const SERVICE: readonly RoleGroup[] = [
  {
    skill: 'dealing with customers',
    roles: unbroken`
      customer (?:service|support|care|success|experience|relations|advis[oe]r)|call cent(?:re|er)|contact cent(?:re|er)|
      help ?desk|service desk|support (?:agent|specialist|representative|advisor)|client (?:services?|success|relations)|
      guest (?:services?|relations)|concierge|complaints? handler|telephone advis[oe]r|flight attendant|cabin crew|waiter|waitress|
      server\b|waiting staff|bartender|barista|hotel (?:receptionist|manager)|usher|
      customer (?:assistant|agent|representative|operations|manager|consultant|associate)|client (?:advis[oe]r|manager)|
      (?:call|contact|phone|telephone) (?:agent|operator|handler)|telephonist|hotline|stewardess|steward\b|air host|ground staff|
      check-in agent|gate agent|host(?:ess)?\b|hotel (?:clerk|front desk|night porter|porter)|night porter|porter\b|
      bell ?(?:boy|man|hop)|maitre|head waiter|sommelier|barman|barmaid|bar staff|mixologist|bookmaker|tour guide|guide\b|
      museum attendant|box office|ticket (?:agent|seller|inspector)|travel agent
    `,
    core: unbroken`
      customer service|complaint|customers\b|customer\b|callers?\b|guests?\b|diners?\b|passengers?\b|refund|ticket queue|escalat|
      phone manner|de-escalat|complain|refunds?\b|return policy|warrant(?:y|ies)|cancellation|callback|on hold|hung up|transferred|
      put (?:a|the) (?:caller|customer|call)|wrong information|wrong advice|policy|rights\b|compensation|voucher|account\b|
      identity check|security questions|check-?in|checked (?:a|the|in|two|an?)|rooms?\b|suite|reservation|wake-?up call|luggage|
      key card|bill\b|bills\b|orders?\b|plates?\b|tables?\b|tray|allerg|nuts?\b|gluten|menu\b|wine|bottle|cork|glass(?:es)?\b|
      cocktail|spirits?\b|shaker|beer|keg|pint|coffee|espresso|milk\b|foam|froth|latte|cappuccino|grinder|shots?\b|beans?\b|decaf|
      oat milk|syrup|drinks?\b|underage|id\b|served|serving|seat(?:ed|ing)?\b|door slide|slide\b|armed|disarm|seat ?belts?|
      safety demonstration|galley|cabin|evacuat|turbulence|special meal|wheelchair|boarding|tour\b|ticket|
      recommend(?:ed|ing)? (?:a|the)|pairing|palate|tasting|vintage|corked|sommelier|overbooked|upgrade|meals?\b|chips?\b|
      starters?\b|change for|wrong (?:plates|table|room|floor|guest|flight|gate|order|dish)|gin\b|vodka|rum\b|whisky|tequila|
      liqueur|pour(?:ed|ing)?\b|soup|lactose
    `,
    aptitudes: unbroken`
      people|customers?|guests?\b|callers?|phone|patience|patient\b|temper\b|friendly|smil|complain|rude|talking to|strangers|
      communicat|anger|sociable|outgoing|listen|flying|plates|names|orders|drinks?\b|cocktails?|trays?\b|pouring|flustered|abrupt|
      manner\b|tone\b|busy|queue|angry|difficult|latte art|coffee|memory|mixing|wine|head\b|languages|carrying|balance|face[ds]?\b|
      smile|serv(?:e|ing)|small talk|english|palate|taste|impatien|tired feet|pressure|order|accents?
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
      '(<cut> off|<disconnect>|<lose>) … (caller|customer|client|call)',
      '<give> … key … (occupied|wrong|taken)|<check> … (guest|family|couple|man|woman) … (occupied|dirty|wrong)',
    ],
  },
  {
    skill: 'selling',
    roles: unbroken`
      sales ?(?:person|man|woman|people)|
      sales (?:assistant|associate|representative|rep|executive|manager|director|consultant|advisor|adviser|lead|agent|engineer)|
      account (?:executive|manager)|business development|estate agent|realtor|real estate|
      retail (?:sales|assistant|associate|manager)|broker|telesales|telemarketer|insurance agent|car dealer|fundraiser|buyer\b|
      merchandiser|sdr\b|bdr\b|sales\b|lettings? agent|property (?:manager|consultant|agent|valuer)|valuer|auctioneer|
      insurance (?:broker|advis[oe]r|seller)|account (?:director|handler)|sales ?(?:force|clerk|support|engineer)|pre-?sales|
      commercial manager|key account|partner manager|trade (?:buyer|counter)|purchasing manager|market trader|vendor|stallholder|
      shop owner|store owner|wholesaler|category manager|personal shopper
    `,
    core: unbroken`
      sales?\b|pitch|quote\b|quotes\b|quotation|discount|price|pricing|negotiat|deal\b|deals\b|closing\b|prospect|leads?\b|quota|
      upsell|commission|proposal|objection|pipeline|cold call|demo\b|product knowledge|contract|needs of the (?:client|customer)|
      follow(?:ing)?[- ]up|renewal|tender|bid\b|below (?:our |the )?cost|selling price|list price|prices?\b|priced|rebate|terms\b|
      order\b|orders\b|promis(?:e|ed)\b|guarantee|delivery date|buyers?\b|sellers?\b|valu(?:e|ed|ation|ing)\b|viewings?\b|
      propert(?:y|ies)|asking price|house survey|tenants?\b|tenancy|landlord|deposit|lease|rent\b|mortgage|offer\b|offers\b|
      auction|policy|policies|premium|cover\b|product\b|features?\b|presentation|samples?\b|stock\b|crm\b|forecast|target\b|
      targets\b|territory|referral|customer visit|meeting with (?:a|the) (?:client|customer)|
      lost (?:a|the|our) (?:client|customer|sale|deal|order)|close (?:a|the) (?:deal|sale)|viewing|donors?|donation|gifts?\b|
      bids?\b|bidder|lots?\b|hammer|reserve price|appeal letter|campaign|overcharg|undercharg|invoice|delivery (?:time|date)|
      contract terms|screws|quantit|ordered\b|roof was|square metres|floor plan
    `,
    aptitudes: unbroken`
      sell|sales\b|persua|shy\b|rejection|cold calls?|calling|people|talking to|negotiat|pushy|outgoing|strangers|phone|targets|
      clos(?:e|ing)\b|customers?|haggl|approaching|closing|small talk|presenting|listening|objections?|cold|no for an answer|
      product|bids|asking|money|numbers|talking|bidder
    `,
    faults: [
      '<order> … too (many|few|much|little)|<oversell>|<over-sell>|<mis-sell>|<undersell>|<underquote>|<overquote>|<misquote>',
      '<lose> … (client|account|deal|sale|customer|contract)',
      '<talk> over … (client|customer|prospect|buyer)',
    ],
  },
  {
    skill: 'the till and the shop floor',
    roles: unbroken`
      cashier|till (?:operator|assistant)|shop (?:assistant|manager|supervisor|worker|keeper)|
      store (?:assistant|manager|team leader|supervisor|associate)|retail|checkout|supermarket|bank (?:teller|clerk)|teller|
      bar (?:manager|staff|person)|pharmacy counter|sales assistant|
      (?:sales|shop|store|retail|supermarket|till|checkout|counter|deli|fish|meat|bakery|pharmacy) (?:assistant|associate|clerk|operator|supervisor|manager|worker|staff|hands?\b|owner)|
      shop ?keeper|store ?keeper|newsagent|petrol station|kiosk|salesperson
    `,
    core: unbroken`
      till\b|cash\b|change\b|float\b|counting money|coins|banknote|refund|price\b|prices\b|pricing|receipt|card payment|stock\b|
      shelf|shelves|display|scann(?:ed|ing)|cash up|cashing up|safe\b|banking|deposit|age check|id check|sell-?by|label|price tag|
      price label|barcode|void|scan\b|weigh|discount|coupon|voucher|loyalty card|gift card|customers?\b|queue|fitting room|
      window\b|mannequin|delivery\b|order(?:ed|ing)?\b|overstock|sold\b|sell\b|out of stock|write-?offs?|written off|shrinkage|
      theft|shoplift|alcohol|cigarettes|underage|id\b|use-?by|best before|expired|fridge|change for|fifty|twenty|short\b|takings|
      profit|margin|promotion|planogram|stocktak|stock-?take
    `,
    aptitudes: unbroken`
      cash\b|money|count|numbers?\b|maths?\b|arithmetic|change\b|customers?|people|mental|patience|friendly|standing|tills?\b|
      honest|concentrat|strangers|slow|prices|stock|approaching|till|profit|margin|shy|displays?|queue|product|figures
    `,
    faults: [
      '<short-change>|<shortchange>|<overcharge>|<undercharge>',
      unbroken`
        <give> … (wrong|too much|too little) change|
        (<hand>|<pay>|<give>) … (customer|client|man|woman|lady|guest) … too (much|little)|<miscount>
      `,
      '<give> … (euro|euros|pounds|dollars|change|money|cash) … too (much|little)',
    ],
  },
  {
    skill: 'the front desk',
    roles: unbroken`
      receptionist|front desk|office (?:manager|administrator|assistant|clerk)|secretary|personal assistant|executive assistant|
      administrative assistant|admin assistant|pa\b|ea\b|virtual assistant|switchboard|
      registrar|records? (?:clerk|officer)|(?:medical|dental|hotel|school|front office|gym|spa|vet) (?:receptionist|secretary)|
      front office|office (?:junior|support|coordinator|worker)|team (?:assistant|secretary)|management assistant|school secretary|
      company secretary|personal secretary|mail ?room|post ?room|ward clerk|diary manager|minute taker
    `,
    heads: 'administrator|administration|admin|clerk|assistant',
    core: unbroken`
      calls?\b|callers?\b|phone\b|message|diar(?:y|ies)|calendar|appointment|schedul|filing|files?\b|visitor|minutes\b|typing|
      typos?\b|double-book|booking|mail\b|post\b|emails?\b|meeting room|travel\b|letter|records?\b|data entry|database|spreadsheet|
      switchboard|organis|organiz|paperwork|communicat|(?:vital|important) information|meetings?\b|documents?\b|invitation|invite|
      caller|put through|through to|transferred|extension\b|reception\b|sign(?:ed)? in|visitors?|waiting room|bookings?\b|booked|
      flights?\b|hotel\b|train tickets?|itinerar|tickets?\b|visa\b|agenda|minute(?:d|s)\b|dictat|shorthand|typ(?:e|ed)\b|spelling|
      spelt|address\b|envelope|labels?\b|stationery|franking|archive|alphabet|folder|reminder|time zone|date of|telephone|greeting|
      patient file|conference call|mail merge|template|expenses? claim|paragraph|drug into|discharge letter|connect(?:ed)?|
      wrong (?:consultant|doctor|extension|department|office|number|person|date|day|time|room|airport|city|flight|train)|typed|
      transcri|speed\b|number wrong|phone number
    `,
    aptitudes: unbroken`
      phone|(?:dis|un)?organi|calendars?|diar(?:y|ies)|appointments?|typing|details?\b|people|filing|paperwork|communicat|discre|
      confidential|schedul|computers?|multi-?task|callers|punctual|files|emails?|visitors|spell|gossip|messages|calls|forget|
      manner\b|telephone|abrupt|spelling|grammar|multi|minutes|shorthand|faces|names|english|excel|word\b|travel|memory|
      interruptions?|disorgani
    `,
    faults: [
      '<double-book>|<double> book|<overbook>',
      '<put> … (caller|callers|call|calls|them|him|her) … through to … wrong',
      '<misfile>|<mislay>|<misplace> … (file|files|document|documents|letter|record)',
    ],
  },
  {
    skill: 'cleanliness and order',
    roles: unbroken`
      cleaner|janitor|housekeeper|housekeeping|caretaker|room attendant|window cleaner|laundry|dishwasher|
      cleaning (?:operative|lady|supervisor|staff)|domestic (?:assistant|cleaner|help)|chambermaid|maid\b|room cleaner|
      hospital cleaner|carpet cleaner|chimney sweep|refuse collector|bin ?man|street sweeper|kitchen porter|launderer|ironer|
      butler|hotel housekeep(?:er|ing)|cleaning
    `,
    core: unbroken`
      clean(?:ed|ing)?\b|bleach|chemicals?\b|stain|dust|mop|vacuum|toilet|bathroom|bed ?linen|bed ?sheets?|laundry|clean\b|
      uncleaned|dirty|marble|parquet|wood(?:en)? floor|carpet|floor\b|floors\b|tiles?\b|window|streak|mirror|sink\b|bath\b|taps?\b|
      limescale|acid\b|detergent|polish|wax|scratch|cloth|bucket|hoover|skirting|corner|bins?\b|rubbish|towel|linen|sheets?\b|
      pillow|duvet|beds?\b|iron(?:ed|ing)?\b|wash(?:ed|ing)?\b|disinfect|saniti|rooms?\b|oven\b|guest room|mattress|shampoo|wash at
    `,
    aptitudes: unbroken`
      clean|dirt|dirty|smells?|details?\b|tidy|mess\b|messy|corners|insects|spiders|allergic|heavy|my hands|careful|bleach|dust|skirting|
      beds|windows|ironing|streaks|thorough|slow\b|fast\b|quick|polish|toilets|kneel|standing
    `,
    faults: [
      '<burn> … (shirt|blouse|sheets?|carpet)|<shrink>',
      '<mix> … (bleach|acid|ammonia|chemicals|cleaner|cleaners)',
    ],
  },
  {
    skill: 'hair, skin and nails',
    roles: unbroken`
      hairdresser|hair stylist|barber|beautician|stylist|nail technician|massage therapist|make-?up artist|colou?rist|
      hair ?stylist|beauty (?:therapist|technician|consultant)|facialist|lash technician|waxing|spa therapist|
      tattoo(?:ist| artist)?|piercer|manicurist|pedicurist|groomer|dog groomer|hair\b|barbering|wig maker|cosmetologist|
      aesthetician|esthetician
    `,
    core: unbroken`
      hair\b|cut\b|dye\b|bleach|colou?r\b|highlights|fringe|nails?\b|wax|skin\b|patch test|massage|shampoo|chemicals?\b|hair|
      perm\b|permed|toner|developer|peroxide|foils?\b|roots\b|tint(?:ed)?\b|curls?\b|curling|blow-?dr|straighten|extensions?\b|
      layers\b|bob\b|scissors|clippers|razor|shav(?:e|ed|ing)|beard|neckline|parting|scalp|allerg|eyebrows?|eyelash|lash(?:es)?\b|
      brows?\b|tweez|facial|peel\b|burn(?:ed|t)?\b|cuticle|gel\b|acrylic|polish|tan\b|tanning|laser|make-?up|foundation|lipstick|
      tattoo|needles?|stencil|ink\b|inked|shading|lettering|piercing|pierc(?:ed)|steril|wound|dog\b|fur\b|claws?\b|trim(?:med)?\b|
      crooked lines?
    `,
    aptitudes: unbroken`
      hair\b|details?\b|smells?|allergic|my hands|careful|colou?rs?|scissors|clients|customers|clean|tidy|cutting|colour|shading|
      drawing|steady|symmetr|fringes?|brows?|curls|blow-?dry|small talk|chat|waxing|massage|dogs?\b|animals
    `,
    faults: [
      '<cut> … (ear|finger|neck|cheek|skin|forehead)|<burn> … (ear|scalp|neck|skin|forehead)',
      '<turn> … (green|orange|yellow|purple|grey)|<wax> off|<tattoo> … wrong',
    ],
  },
];
