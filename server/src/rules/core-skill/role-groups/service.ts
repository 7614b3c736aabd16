import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const SERVICE: readonly RoleGroup[] = [
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
    skill: 'cleanliness and order',
    roles: 'cleaner|janitor|housekeeper|housekeeping|caretaker|room attendant|window cleaner|laundry|dishwasher',
    core: 'clean(?:ed|ing)?\\b|bleach|chemicals?\\b|stain|dust|mop|vacuum|toilet|bathroom|bed ?linen|bed ?sheets?|laundry',
    aptitudes:
      'clean|dirt|dirty|smells?|details?\\b|tidy|mess|corners|insects|spiders|allergic|heavy|my hands|careful|bleach|dust',
    faults: ['<burn> … (shirt|blouse|sheets?|carpet)|<shrink>'],
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
];
