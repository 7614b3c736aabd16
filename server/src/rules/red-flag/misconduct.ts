import {longPattern, unbroken} from '../../engine/long-pattern.ts';

/** What somebody may do that ends an interview. */
export type MisconductKind =
  | 'breach'
  | 'deceit'
  | 'discrimination'
  | 'duty'
  | 'forgery'
  | 'harassment'
  | 'intoxication'
  | 'law'
  | 'theft'
  | 'violence';

/**
 * Misconduct by meaning: what somebody does (a class of verbs), and what in the words after the verb makes it misconduct. The words
 * between them are left open, unlike in a frame; `{name}` is a class.
 */
export interface Deed {
  readonly kind: MisconductKind;
  /** Base forms of the verbs, separated by blanks; a phrasal verb is its verb here and its particle in `after`. */
  readonly verbs: string;
  /** What must follow the verb somewhere in the sentence. */
  readonly after: string;
  /** Whether it is misconduct only if it is denied ("I don't hire women"), or either way; otherwise only if it is not. */
  readonly denied?: 'always' | 'either';
  /** What makes it another thing, anywhere in the sentence. */
  readonly unless?: RegExp;
}

const DOUBT = longPattern`
  \b(?:
    sure|convinced|believ\w+|thought|assum\w+|guess\w*|supposed|without (?:checking|asking|knowing)|unaware|misread|
    by mistake|accidentally|hadn't checked|didn't know|not know
  )\b
`;
const ALLOWED = longPattern`
  \b(?:
    permission|allowed|permitted|approv\w+|agreed|asked (?:him|her|them|my)|
    with (?:his|her|their) (?:ok|okay|blessing|consent)|by mistake|accident\w*|wrong|
    to (?:
      work|finish|study|practise|practice|wash|repair|fix|iron|read|charge|prepare|clean|sew|sort|mark|grade|test|
      bank|deposit|count
    )|
    leftovers|a gift|bought|paid for|gave (?:it|them) back|forgot|without noticing|in my pocket when|reception|
    lost property|lost and found|police|handed|front desk
  )\b
`;
const ACCIDENTAL = longPattern`
  \b(?:
    accident\w*|by mistake|mistakenly|inadvertently|unintentionally|unknowingly|wrong|
    without (?:noticing|realising|realizing|thinking|meaning)
  )\b
`;

/** What first person and verb do; see `findDeeds`. Of those with the same verb the first that fits counts, so that their order matters. */
export const DEEDS: readonly Deed[] = [
  // Taking.
  {
    kind: 'theft',
    verbs: 'take slip bring carry sneak smuggle stick shove hide load drop stuff lift drive haul',
    after: unbroken`
      (?:\p{L}+ ){0,5}?(?:
        steaks?|meat|cheese|chicken|fish|bacon|bottles?|cans|beers?|wine|whisk\p{L}+|vodka|spirits|cigarettes|
        chocolates?|groceries|gloves|needles|bandages|tablets|pills|painkillers|morphine|medication|pens|toner|
        stationery|timber|copper|brass|scrap|lead|diesel|petrol|perfume|cosmetics|jewel\p{L}+|towels|soap|cash|money|
        tips|stock|supplies|goods|merchandise
      ) (?:\p{L}+ ){0,4}?(?:
        home(?![\p{L}])|
        (?:in|into) (?:my|our) (?:\p{L}+ )?(?:bag|pockets?|backpack|rucksack|handbag|coat|jacket|locker|lunch ?box)(?![\p{L}])
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'take keep pocket use',
    after: unbroken`
      {property}[^.;]{0,40} (?:
        meant for|intended for|belong\p{L}* to|that (?:was|were)n't (?:mine|ours)|not mine|
        (?:left|dropped|lost|forgotten) (?:behind )?by|(?:had|has) (?:left|dropped|lost|forgotten)|that wasn't mine
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'keep pocket',
    after: unbroken`
      (?:it|the|a|an|her|his|some|that) (?:\p{L}+ ){0,2}?(?:
        wallet|purse|handbag|phone|watch|ring|necklace|jewel\p{L}+|laptop|cash|tips?|umbrella|camera|earrings|
        overpayment|refund
      )(?= |$|[,.])[^.;]{0,30}(?:
        (?:guest|customer|client|passenger|patient|someone|somebody|lady|man|visitor|resident)\p{L}* (?:had )?(?:
          left|forgotten|forgot|lost|dropped
        )|
        (?:instead of|rather than) (?:hand|report|return|giv)
      )
    `,
  },
  {
    kind: 'theft',
    verbs: 'sell flog resell trade pawn',
    after: unbroken`
      (?:off |on )?{property}[^.;]{0,40}(?:
        (?:split|kept|pocketed|shared) (?:the )?(?:cash|money|proceeds|profit)|on the side|under the counter|on ebay
      )
    `,
    unless: /\b(?:for the company|on behalf|charity|fundrais\w+|job|assistant)\b/u,
  },
  {
    kind: 'theft',
    verbs: 'give hand slip sneak pass sell let',
    after: unbroken`
      {kin} (?:\p{L}+ ){0,4}?(?:
        discounts?|for free|free \p{L}+|for nothing|without paying|on the house|under the counter|through the back
      )|
      (?:free \p{L}+|discounts?|the (?:staff|employee) discount) (?:\p{L}+ ){0,2}?to {kin}
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'use take borrow spend move transfer gamble dip',
    after: unbroken`
      (?:some |the |a little |a bit of |my |into |from |money |cash |out of |of |some of )*(?:
        company|firm's|company's|employer's|client's|clients'|customer's|club|club's|charity|church|school|trust|
        petty|donation|donations|fund|patient's|resident's|union|office|department|project|business
      ) ?(?:money|cash|funds?|account|card|credit card|budget|savings|pension|kitty)?[^.;]{0,30}(?:
        to pay|to cover|to buy|for
      ) (?:off )?(?:
        myself|my (?:own|rent|holiday|debts?|bills?|car|mortgage|wedding|credit card|groceries|shopping|phone bill)|
        a (?:private |personal )?holiday|rent|personal|private|gambling|the rent|our holiday
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'invoice bill charge claim log book submit put enter record expense',
    after: unbroken`
      [^.;]{0,50}(?:
        days?|hours?|work|visits?|jobs?|miles|mileage|overtime|sessions?|shifts?|parts?|meals?|trips?|expenses?|
        calls?|lessons?|appointments?|repairs?|materials?|nights?|time
      )[^.;]{0,12} (?:that )?(?:i|we|nobody|he|she|they)(?:'d| had)? ?(?:
        never|hadn't|didn't|did not|had not|had n't|not
      )|
      [^.;]{0,40}(?:work|jobs?|visits?|hours|parts?|repairs?|treatments?|services?) (?:that|which) (?:was|were)(?:n't| never| not) (?:
        done|made|carried out|fitted|needed|necessary|given|finished
      )
    `,
    unless: ACCIDENTAL,
  },
  // Of several kinds: these are tried before those of one kind below.
  {
    kind: 'forgery',
    verbs: 'get pay have let ask hire persuade bribe',
    after: unbroken`
      (?!to (?:take|write|sit|do)\b)(?:{kin}|{person}|someone|somebody|chatgpt|an ai|a ghostwriter|the ai)(?: \p{L}+){0,3}? (?:to )?(?:
        do|take|sit|write|pass|complete|fill in|attend|answer|solve|did|took|wrote|finish
      ) (?:
        my (?:\p{L}+ ){0,3}?(?:
          exam|essays?|assessment|assignments?|thesis|dissertation|coursework|homework|drug test|theory test|tests?
        )|
        (?:the|an?) (?:\p{L}+ ){0,3}?(?:
          exam|essay|aptitude test|thesis|quiz|drug test|theory test|online test
        ) for me
      )
    `,
    unless: /\b(?:candidates?|students|pupils|my class|my team|new hires?|apply|applicants)\b/u,
  },
  {
    kind: 'theft',
    verbs: 'keep pocket',
    after: unbroken`
      (?:\p{L}+ ){0,2}?(?:customer|client|guest|patient|tenant|passenger|student|colleague|visitor)'s (?:\p{L}+ )?(?:
        deposit|money|cash|change|refund|wallet|purse|tips?|ring|watch|phone
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'use',
    after: unbroken`
      (?:my|the|our|a) (?:company|work|office|school|employer's|firm's|council) (?:\p{L}+ )?(?:
        computer|laptop|van|car|phone|server|printer|tools?|lorry|truck|workshop|account|email
      )s? (?:
        to (?:mine|run my|sell|download|watch|gamble|bet|print my|move (?:house|my)|trade|do private|drive to)|
        for (?:my (?:own|private|side)|private|personal|gambling|betting|a side)
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'forgery',
    verbs: 'buy order',
    after: unbroken`
      (?:my|the|an?|all my|most of my|fake|some) (?:\p{L}+ )?(?:
        essays?|degree|diploma|thesis|dissertation|certificates?|followers|reviews|doctor's note|sick note|
        exam answers
      )(?= online|$|[,.]| from| on| and)
    `,
    unless: /\b(?:for the|for my class|reading|books?|frame|wrong)\b/u,
  },
  {
    kind: 'deceit',
    denied: 'always',
    verbs: 'report disclose declare mention reveal record',
    after: unbroken`
      (?:to \p{L}+ (?:\p{L}+ )?)?(?:the|a|an|any|my|that|our|this|it|some) (?:\p{L}+ ){0,2}?(?:
        accident|injury|theft|damage|missing \p{L}+|loss|fall|spill|conviction|defect|water damage|breakage|crash|
        dent|leak|breach|income|tips|cash|conflict of interest
      )(?![\p{L}])|
      (?:that )?it had been (?:in an accident|damaged|stolen|dropped|repaired|flooded)
    `,
    unless: longPattern`
      \b(?:
        until|till|at once|straight away|right away|immediately|in time|at first|early enough|soon enough|thought|
        assum\w+|forgot|realis\w+|realiz\w+|know|knew how|properly|wrong|the same day
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs: 'destroy shred delete burn wipe erase bin hide remove',
    after: unbroken`
      [^.;]{2,50}(?:before|ahead of) (?:the|an|our|their|my) (?:\p{L}+ )?(?:
        audit|auditors?|inspection|inspectors?|investigation|police|trial|hearing|review|visit
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'deceit',
    verbs: 'tell promise assure',
    after: unbroken`
      [^.;]{5,90}n't[^.;]{0,20}(?:just |only |simply )?to (?:close|win|get|make|secure|land|clinch|earn) (?:the|a|my|that) (?:
        deal|sale|contract|order|client|customer|commission|bonus|job
      )
    `,
    unless: DOUBT,
  },
  {
    kind: 'violence',
    verbs: 'threaten',
    after: '[^.;]{3,60} (?:unless|if (?:he|she|they) (?:did|told|reported|refused|said))',
    unless: /\b(?:to leave the meeting)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'post tweet blog write share put comment rant moan',
    after: unbroken`
      [^.;]{0,50}about (?:my|the|a|an|our|one of my) (?:\p{L}+ )?(?:
        boss|manager|company|employer|customers?|clients?|patients?|pupils?|students?|colleagues?|coworkers?|guests?|
        workplace|job|work
      )(?: \p{L}+){0,3}? (?:on|in) (?:\p{L}+ ){0,2}?(?:
        facebook|twitter|instagram|tiktok|linkedin|social media|whatsapp|reddit|snapchat|my blog|youtube|glassdoor|
        the internet
      )
    `,
    unless: /\b(?:proud|praise\w*|thank\w*|campaign|success stor\w+|our (?:company|work) page|case study)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'gossip share tell spread',
    after: unbroken`
      (?:\p{L}+ ){0,4}?(?:about )?(?:
        (?:my )?(?:boss|colleague|coworker|co-worker|manager|friend|teacher|patient|client|customer|\p{L}+mate)'s|
        her|his|their
      ) (?:\p{L}+ )?(?:
        divorce|affair|salary|illness|pregnancy|diagnosis|private life|love life|sex life|debts?|drinking|marriage|
        secrets?|bonus|abortion
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'breach',
    verbs: 'use take bring',
    after: unbroken`
      (?:\p{L}+ )?{secret} (?:from|of|belonging to) my (?:old|former|previous|last|ex-?) ?(?:\p{L}+ )?(?:
        firm|employer|company|job|boss|team|agency
      )
    `,
    unless: /\bpermission\b/u,
  },
  {
    kind: 'law',
    verbs: 'ignore violate break breach flout',
    after: unbroken`
      (?:an?|the|my|our) (?:\p{L}+ )?(?:
        restraining order|court order|parole|probation|curfew|driving ban|injunction|visa \p{L}+|quarantine|
        non-?compete|nda|licen[cs]e conditions
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'duty',
    verbs: 'disappear vanish',
    after: unbroken`
      (?:
        for (?:a |an |two |three |\p{L}+ )?(?:hours?|days?|weeks?|afternoons?|months?)|
        without (?:telling|a word|saying|notice)
      )
    `,
    unless: /\b(?:ill|sick|hospital|accident)\b/u,
  },
  {
    kind: 'violence',
    verbs: 'get turn become go',
    after: '(?:physical|violent|into a (?:fist|physical) )(?=$|[,.]| (?:with|and|when|fight))',
    unless: /\b(?:he|she|they|customer|patient|guest|resident) (?:got|turned|became)\b/u,
  },
  {
    kind: 'theft',
    verbs: 'take move transfer use order grab buy pocket divert pay keep wire',
    after: unbroken`
      [^.;]{2,60}(?:
        for my own (?:use|purposes|benefit)|for personal use|
        (?:in|into|to) my (?:own|private|personal|bank) (?:bank )?account|
        (?:from|out of) the (?:ward|pharmacy|medicine|drug|medication)\p{L}*(?:'s)? ?(?:
          cupboard|cabinet|trolley|stock|store
        )? (?:for me|to (?:get|help) me|for myself)
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'forgery',
    verbs: 'write post publish leave submit',
    after: unbroken`
      (?:\p{L}+ ){0,3}?(?:reviews?|ratings?|testimonials?|comments) [^.;]{0,30}(?:
        our own|my own|under (?:\p{L}+ )*names?|myself|pretending|as if
      )
    `,
  },
  {
    kind: 'forgery',
    verbs: 'change raise alter edit fix improve bump give',
    after: unbroken`
      (?:my|a friend's|\p{L}+'s|his|her|my \p{L}+'s|everybody an?|everyone an?|the) (?:\p{L}+ )?(?:
        grades?|marks?|scores?|exam results?|a
      )(?: in| on|$|,|\.)[^.;]{0,40}(?:system|computer|database|register|server|records)
    `,
    unless: /\b(?:wrong|by mistake|accident\w*|appeal|correct\w*)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'sell trade',
    after: unbroken`
      (?:\p{L}+ ){0,4}?(?:
        exam|test|answers|essays?|homework|customer|client|patient|personal|stolen|confidential|company
      )(?:'s)? (?:\p{L}+ )?(?:
        questions|papers?|answers|data|details|addresses|information|lists?|goods|secrets|property
      )
    `,
    unless: /\b(?:bank|shop|company that)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'publish tell share print post reveal pass repeat disclose leak mention',
    after: unbroken`
      [^.;]{0,60}(?:although|though|even though|when|but|after) i(?:'d| had)? (?:
        promised|sworn|given (?:my word|him my|her my)|agreed (?:not|to keep)|signed (?:an nda|a confidentiality)
      )
    `,
  },
  {
    kind: 'law',
    verbs:
      'key do set give put lock hide leave send ring call move cancel slow book mix change serve delete break lose spill burn feed pour knock trip push switch throw seat ignore assign schedule make tell let keep',
    after: unbroken`
      [^.;]{0,70}?(?:
        (?:just |only |simply )?to (?:
          annoy|spite|hurt|scare|frighten|humiliate|embarrass|punish|get back at|irritate|wind up|
          wind (?:him|her|them)|infuriate|intimidate
        ) (?:{person}|my \p{L}+|the \p{L}+)|
        because i (?:disliked|hated|didn't like|couldn't stand|resented|was jealous of|envied|despised) (?:
          him|her|the (?:guy|woman|man|girl|customer|client|new \p{L}+)|my (?:boss|manager|colleague|coworker)
        )|
        (?:until|till) (?:he|she|they) (?:quit|resigned|cried)
      )
    `,
    unless: /\b(?:conflict|didn't want|not to)\b/u,
  },
  {
    kind: 'violence',
    verbs:
      'lock put hide push shut tie glue spray trip feed throw film scare drop leave send pour pull wrap tape cover tell drug spike',
    after:
      "(?:\\p{L}+(?:'s)? ){1,9}?(?:for (?:fun|a laugh|laughs|kicks)|as a (?:joke|prank)|just for fun|because it was funny)",
    unless: /\b(?:myself|charity|party game)\b/u,
  },
  {
    kind: 'violence',
    verbs: 'put slip pour mix drop',
    after: unbroken`
      (?:a |an |some )?(?:\p{L}+ ){0,2}?(?:
        laxatives?|pills?|poison|drugs?|bleach|vodka|alcohol|glue|soap|salt|chil\p{L}+|sleeping \p{L}+|spit|urine
      ) (?:in|into) (?:\p{L}+(?:'s)? ){1,3}?(?:coffee|tea|drink|food|cup|mug|soup|lunch|water|glass|bottle)
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'violence',
    verbs:
      'rip tear smash kick slam hurl throw fling chuck flip tip overturn knock break punch stamp scream trash destroy storm pour dump empty snap',
    after: '(?=)',
    unless: longPattern`
      ^(?!
        .*\b(?:
          so (?:angry|furious|mad|cross|enraged)|(?:my|with|of) (?:anger|rage|temper)|lost it|
          lost my (?:temper|cool|rag)|in (?:anger|a rage|a fury|a temper)|out of (?:anger|rage|fury)|blind with rage|
          saw red|flew into a rage
        )\b
      )|
      \b(?:apologi[sz]ed|ankle|leg|foot|in half|news|silence|ice|record|rules?)\b
    `,
  },
  {
    kind: 'harassment',
    verbs: 'tell say shout ask',
    after: unbroken`
      (?:to |at )?(?:{person}|the (?:women|girls|female \p{L}+)(?: in \p{L}+ \p{L}+)?) (?:that )?(?:
        (?:to |should |ought to |could |they |she |he |you |must |had to )*(?:
          go (?:back|home) to (?:where|his|her|your|their|africa|asia|india|poland|mexico)|
          (?:smile|dress|wear|look) (?:\p{L}+ ){0,4}?(?:
            more|prett\p{L}+|sex\p{L}+|skirts?|make-?up|heels|attractive\p{L}*|feminine\p{L}*
          )|
          lose (?:some )?weight|get back (?:in|to) the kitchen|belong\p{L}* in the kitchen
        )
      )
    `,
    unless: /\b(?:dress code|uniform|safety|helmet)\b/u,
  },
  {
    kind: 'law',
    verbs:
      'wire install fit drive operate practise practice treat prescribe teach sell work repair connect build inject fly sign serve',
    after: unbroken`
      [^.;]{0,60}without (?:being|having|holding|any|a|the) (?:an? |any |a valid )?(?:\p{L}+ )?(?:
        qualified|qualification|qualifications|licen[cs]ed?|certified|certificate|registered|insured|insurance|
        permit|visa
      )
    `,
    unless: /\b(?:software|supervis\w+)\b/u,
  },
  {
    kind: 'law',
    verbs: 'leave flee drive',
    after: unbroken`
      (?:off |away )?(?:from )?(?:the )?(?:
        scene|accident|after i (?:had )?(?:hit|bumped|scratched|scraped|dented|knocked)[^.;]*|
        without leaving (?:a note|my details)
      )
    `,
    unless: /\b(?:stopped|rang|called|police came)\b/u,
  },
  {
    kind: 'law',
    verbs: 'accept take receive get pocket',
    after: unbroken`
      (?:\p{L}+ ){0,4}?(?:
        rolex|watch|cash|envelope|money|gifts?|holiday|trip|weekend|tickets|hamper|crate|bottles?|favou?rs?|
        commission|cut|percent|phone|present|presents|dinners?|cruise
      )(?: \p{L}+){0,3}? from (?:an? |the |our |one of (?:the|our) |my )?(?:\p{L}+ )?(?:
        bidders?|suppliers?|vendors?|contractors?|applicants?|tenants?|salesm\p{L}+|dealer|developer|subcontractors?|
        patients?|lobbyists?|rep|parents?
      )(?! to (?:hand|give|return|pass))
    `,
    unless: /\b(?:declared|registered|returned|gave (?:it|them) back|sent (?:it|them) back|lost|delivery|samples?)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'leave abandon',
    after: unbroken`
      (?:(?:a|an|the|my|our|\p{L}+) ){1,3}?(?:\p{L}+ )?(?:
        bab(?:y|ies)|child|children|kids|toddlers?|residents?|patients?|pupils|class|prisoners?
      )(?: (?:alone|unattended|unsupervised|by (?:himself|herself|themselves)|on (?:their|his|her) own))?(?: in the (?:car|bath|pool)
      )?[^.;]{0,12}(?:
        for (?:two|three|four|five|several|a few|\d+) hours|to (?:see|meet|go|get|smoke|watch|buy|fetch|have)|
        while i (?:went|shopped|had|smoked|slept|watched)
      )
    `,
  },
  {
    kind: 'duty',
    verbs: 'hide play watch sit scroll browse spend bet gamble',
    after: unbroken`
      [^.;]{0,60}(?:
        in the toilets?|phone|netflix|games?|films?|series|online|in the (?:car|van)|poker|facebook|youtube|tiktok
      )[^.;]{0,40}(?:
        (?:every|most|half|all|whole|entire) (?:\p{L}+ ){0,2}?shifts?|instead of (?:working|doing my)|
        on company time|when i should have been working|during (?:work|my shift|surgery|the shift|working hours)
      )|
      [^.;]{0,30}half of every shift
    `,
    unless: /\b(?:break|app|test\w*|launch\w*)\b/u,
  },
  {
    kind: 'deceit',
    verbs: 'sign tick skip overcharge charge cheat invent enter',
    after: unbroken`
      [^.;]{2,70}because (?:
        i (?:couldn't|can't|could not) be (?:bothered|arsed)|i (?:was too lazy|didn't feel like)|
        (?:they|nobody|no one|people|tourists)(?: never| ever| hardly ever)? (?:
          checks?|checked|looks?|looked|notices?|noticed
        )
      )
    `,
    unless: /\b(?:asked|sorry)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'open take keep intercept',
    after: unbroken`
      [^.;]{0,30}(?:parcel|letter|package|post|mail|envelope)[^.;]{0,40}(?:
        addressed to|for|meant for
      )[^.;]{0,30} and (?:kept|took|used|sold|ate|read)
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'breach',
    verbs: 'log sign clock check',
    after: unbroken`
      (?:on|in|into)[^.;]{0,20} as (?:the|my|a) (?:
        professor|teacher|manager|boss|admin|administrator|director|colleague|supervisor|doctor|customer|client|
        patient
      )|
      in (?:\p{L}+ ){0,3}?(?:on behalf of|for) (?:{kin}|{person})(?=
        [^.;]*(?:late|absent|not there|wasn't|weren't|hadn't|skipp|and (?:they|he|she) did|still|bed|mates)
      )
    `,
  },
  // Inventing and passing off.
  {
    kind: 'forgery',
    verbs: 'sit take do write',
    after: '{exam} (?:for|in place of|instead of|as) {kin}',
    unless: /\b(?:tutor\w*|taught)\b/u,
  },
  {
    kind: 'forgery',
    verbs: 'pass present submit hand sell claim',
    after:
      '(?:off |in )?[^.;]{0,50}\\bas (?:mine|my own|our own|if (?:it|i) (?:was|were|had) (?:mine|my own|written|done))',
  },
  {
    kind: 'forgery',
    verbs: 'write enter fill put copy record note log key type',
    after: unbroken`
      (?:it |them |down |in |the (?:\p{L}+ )?|same )*[^.;]{0,30}(?:
        what (?:it|they|the \p{L}+) (?:
          (?:usually|normally|generally) (?:is|was|were|says?|shows?|reads?|comes?)|should have (?:been|read|shown)|
          was the day before
        )|
        (?:yesterday|last week|last month|the day before|the previous \p{L}+)'?s? (?:
          figures?|readings?|numbers?|values?|temperatures?|results?|counts?
        )|
        (?:the )?same (?:numbers?|figures?|readings?|values?|temperatures?) (?:as|every)|
        (?:numbers?|figures?|readings?|values?|temperatures?|times?|names?|results?|answers?|something) (?:off|out of|from) (?:the top of )?my (?:own )?head|
        (?:any|random|invented|plausible|made-up|imaginary|fake|false) (?:old )?(?:
          numbers?|figures?|readings?|values?|temperatures?|names?|dates?|results?|times?|weights?|hours|details
        )
      )
    `,
    unless:
      /\b(?:by mistake|accident\w*|wrong|without (?:noticing|realising|realizing)|forgot to (?:change|update|replace))\b/u,
  },
  {
    kind: 'forgery',
    verbs: 'skip miss omit neglect',
    after: unbroken`
      (?:out )?(?:on )?[^.;]{0,40}(?:
        inspections?|checks?|tests?|rounds?|counts?|training|measurements?|visits?|readings?|service|steps?|
        calibration|procedure|cleaning|examination
      )[^.;]{0,25}(?:and|but|then) (?:then |still |i |also |we )*(?:
        signed|ticked|initialled|initialed|stamped|marked|wrote|logged|recorded|certified|entered|filled|noted|
        reported|passed
      ) {form}
    `,
  },
  {
    kind: 'forgery',
    verbs: 'sign tick initial mark log record enter submit report stamp certify pass approve complete fill',
    after: unbroken`
      [^.;]{0,50}(?:that|which)? ?(?:i|we)(?:'d| had) (?:never|not) (?:
        done|visited|carried|performed|measured|attended|worked
      )
    `,
    unless: longPattern`
      \b(?:
        delivery note|contract|by mistake|accident\w*|wrong|
        (?:checking|counting|reading) the (?:
          box|pallet|small|fine|last|second|address|total|amount|quantit|details|terms|crate|content
        )\w*
      )\b
    `,
  },
  {
    kind: 'forgery',
    verbs: 'write put note record enter report document state claim say tell log',
    after: unbroken`
      [^.;]{0,20}(?:in|on|into) (?:the|her|his|my|our) (?:\p{L}+ )?(?:
        notes|report|log|file|record|records|chart|accident book|form|statement|book
      )(?: \p{L}+)? that (?:he|she|it|they|the \p{L}+)[^.;]{0,30}(?:
        on (?:her|his|its|their) own|by (?:itself|himself|herself|themselves)|already|before i|
        (?:himself|herself|itself)
      )
    `,
  },
  {
    kind: 'forgery',
    verbs: 'alter change adjust edit tweak amend modify massage manipulate inflate',
    after: unbroken`
      (?:\p{L}+ ){0,4}?(?:
        logs?|records?|figures|numbers|dates?|hours|readings|results|data|report|timesheets?|statistics|stats|
        entries|score
      )[^.;]{0,30}(?:
        so (?:that )?(?:i|we|they|he|she|(?:my|our|the|his|her) \p{L}+) (?:(?:would|could|might|did)(?:n't| not)? )?|
        to )(?:get|keep|lose|earn|reach|secure|save) (?:(?:the|my|our|his|her|their|its|a) )?(?:\p{L}+ )?(?:bonus(?:es)?|commission)(?![\p{L}])
    `,
    unless: /\b(?:correct\w*|wrong\w*|errors?|mistakes?|agreed|forecast|target)\b/u,
  },
  {
    kind: 'forgery',
    verbs: 'alter change adjust edit tweak correct move amend rewrite shift modify update massage manipulate',
    after: unbroken`
      (?:\p{L}+ ){0,4}?(?:
        logs?|records?|minutes|figures|numbers|dates?|hours|readings|results|data|report|notes|invoices?|timesheets?|
        grades?|statistics|stats|entries|entry|statement|file|times|score
      )[^.;]{0,25}(?:
        (?:so|so that) (?:it|they|nobody|no one|he|she)(?: (?:would|wouldn't|could|had|all|just))* (?:
          look|looked|seem|seemed|appear|appeared|agreed|notice|noticed|find|found|see|saw
        )|
        to (?:make|let) (?:it|us|me|them|myself|our \p{L}+|my \p{L}+|the \p{L}+) (?:look|seem|appear) (?:
          as|like|good|better|worse|earlier|later
        )|
        to (?:hide|cover|conceal|disguise|mask)|in my favou?r|after the event|
        because (?:the |a |my |an )?(?:\p{L}+ )?(?:offered|paid|gave|promised) me
      )
    `,
    unless:
      /\b(?:font|layout|colou?rs?|slides? (?:design|deck)|design|code|easier|clear\w*|readable|cleaner|shorter)\b/u,
  },
  {
    kind: 'forgery',
    verbs: 'change alter edit adjust round bump increase pad tweak add stretch',
    after: unbroken`
      (?:up |to |on |a few |some |an? |extra |two |three |\p{L}+ ){0,4}?(?:the |my |our |his |her |their )(?:\p{L}+ )?(?:
        hours|times|clock-in \p{L}+|start times?|dates?|amounts?|total|grades?|marks?|scores?|figures|readings|
        results
      )? ?(?:on|in|of) (?:my|the|our) (?:\p{L}+ )?(?:
        time ?-?sheets?|time ?cards?|expenses?|expense \p{L}+|transcript|report card|log ?book|mileage \p{L}+|
        clocking \p{L}+
      )
    `,
    unless: /\b(?:wrong|by mistake|accident\w*|forgot|to reflect|to correct)\b/u,
  },
  {
    kind: 'forgery',
    verbs: 'say claim list mention put write have invent include add state',
    after: unbroken`
      [^.;]{0,50}(?:
        degree|diploma|licen[cs]e|certificate|qualifications?|certification|reference|references|job|jobs|experience|
        years|language|languages|title|award|skills?|phd|mba|masters?
      )[^.;]{0,40}(?:on|in) my (?:cv|resume|résumé|application|linkedin|profile)[^.;]{0,30}(?:
        never|n't|not|isn't|invented|made up|false|exaggerat\p{L}+
      )|
      [^.;]{0,30}(?:
        degree|diploma|licen[cs]e|certificate|qualification|certification|phd|mba|masters?|language
      )[^.;]{0,20} (?:that )?i (?:never|don't|didn't|do not|did not|hadn't|haven't) (?:
        had|have|got|finish\p{L}*|complet\p{L}+|earn\p{L}*|hold|held|actually|possess\p{L}*|speak
      )
    `,
    unless: /\b(?:forgot|regret|wish|should have)\b/u,
  },
  // Deceiving.
  {
    kind: 'deceit',
    verbs: 'tell say claim assure promise swear insist inform confirm answer nod reply advertise',
    after: '[^;]{3,110}?(?<![\\p{L}])(?:{falsely})',
    unless: longPattern`
      ${DOUBT.source}|\b(?:that it was|it was) my (?:mistake|fault)|
      \b(?:next week|tomorrow|by (?:monday|tuesday|wednesday|thursday|friday|noon|the end|then))\b|\bin time\b|
      \bhow\b|\b(?:would|could|will|'ll) (?:be|have|take|finish|ship|arrive|work|get|deliver|send|call)\b|myself\b|
      \bno\b[^.]{0,20}although
    `,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim text email write ring phone call pretend invent',
    after: unbroken`
      (?=[^;]{0,60}(?:that|i was|i had|i'd|my|i am|i'm)\b)[^;]{4,100}?(?:
        to get (?:
          out of|off|away|time|a (?:day|week|morning) off|the (?:day|week|morning) off|some (?:time|days) off|
          an extension|sympathy
        )|
        so (?:that )?i (?:could|would|can|might|wouldn't|didn't have|got|'d) (?:\p{L}+ ){0,2}?(?:
          day off|time off|leave early|extension|skip|sleep in|stay (?:home|in bed|at home)|
          go (?:out|to (?:the|a) (?:party|match|game|beach|concert|festival))|watch
        )|
        to avoid (?:work|paying|blame)|to save my (?:skin|neck)
      )
    `,
    unless: longPattern`
      \b(?:
        asked|ask|honest\w*|truth|to (?:call|come|send|wait)|told (?:him|her|them|my team|the team) to|could you|
        please|how to|what to
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim text write ring pretend invent',
    after: unbroken`
      [^;]{0,40}(?:my|a) (?:\p{L}+ ){0,2}?(?:
        grandmother|grandma|gran|grandad|grandfather|grandpa|nan|mother|mum|mom|father|dad|aunt|uncle|wife|husband|
        child|kid|son|daughter|dog|cat|brother|sister|cousin
      )[^;]{0,20} (?:died|dead|passed away|dying|ill|sick|in (?:the )?hospital|had an accident|funeral)[^;]{0,80}(?:
        extension|a day off|time off|off work|(?:is|was|are) (?:\p{L}+ )?(?:fine|alive|well)|made (?:it|that) up|
        (?:wasn't|not) true|lie|excuse|never
      )
    `,
  },
  {
    kind: 'deceit',
    verbs: 'blame',
    after: unbroken`
      (?:it |this |that |the \p{L}+ |everything |my (?:\p{L}+ )?(?:mistake|error) )?(?:all )?on (?:a|an|the|my|our|some) (?:\p{L}+ )?(?:
        colleague|intern|trainee|apprentice|coworker|co-worker|temp|assistant|guy|girl|driver|junior|courier|
        supplier|team|customer|client|cleaner|night \p{L}+|new \p{L}+
      )[^.;]*(?:although|though|even though|when|but) (?:it|i|he|she|they) (?:was|were|had|wasn't|hadn't|knew)
    `,
  },
  // Concealing.
  {
    kind: 'deceit',
    verbs:
      'break scratch dent damage crash smash crack lose spill ruin drop burn scrape cut bump wreck hit back flood chip tear stain kill hurt injure overcharge underpay',
    after: unbroken`
      [^;]{0,80}?(?:
        (?:but|and|,|then) (?:then |i |just |we |simply )*(?:
          never (?:said|told|mentioned|admitted|reported|owned|let|breathed)|said nothing|told (?:nobody|no one)|
          (?:told|said|claimed) [^.;]{0,40}(?:
            must have|
            (?:he|she|they|someone|somebody|it|the (?:\p{L}+ )?\p{L}+|my \p{L}+) had (?:been )?(?:
              taken|tak\p{L}+|done|broken|driving|driven|dropped|lost|left|stolen
            )
          )|
          kept (?:quiet|it (?:quiet|to myself|secret)|my mouth|silent|schtum)|walked (?:off|away)|
          drove (?:off|away|on)|acted (?:as if|like)|put it back|hid|
          let (?:him|her|them|everyone|my \p{L}+) (?:think|believe)|replaced it (?:secretly|quietly)
        )
      )
    `,
    unless: longPattern`
      \b(?:
        until|at first|straight away|immediately|right away|for (?:a|an|two|three|several|the first) \w+|at once|
        in time|early enough|soon enough|before
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs:
      'hide park turn put move delete remove change hide fix repair glue replace swap clean wipe paint cover do mix bury throw edit patch erase rearrange tape fill stick restore alter close tidy make place shred burn redo correct push slip rewrite sneak',
    after: unbroken`
      [^;]{0,60}?(?:
        so (?:that )?{nobody}(?: [\p{L}]+)? ?(?:
          would|could|might|will|wouldn't|couldn't|would not|not|never|should
        )? ?(?:ever |be able to |not )?(?:be )?{noticing}(?! me\b| (?:my|his|her|their|the) way)|
        (?:and|,) (?:just |i )?(?:hoped|hoping|praying|prayed) (?:that )?(?:
          nobody|no one|he|she|they|it|my \p{L}+|the \p{L}+
        ) (?:\p{L}+ )?(?:would |wouldn't |would not |did |didn't )?(?:never |not |go |pass )?(?:{noticing}|unnoticed)
      )
    `,
    unless: longPattern`
      \b(?:
        easier|so that (?:nobody|no one|it|they) (?:would|could) (?:find|know|see|tell) (?:the way|where|which|how)|
        sure|without (?:noticing|realising)
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs: 'hope think pray assume reckon figure',
    after: unbroken`
      (?:that )?(?:
        (?:nobody|no one|no-one) (?:would|will|'d) (?:ever )?(?:notice|find out|find it|spot it|realise|realize)|
        (?:they|he|she|my \p{L}+|the \p{L}+) (?:wouldn't|would not|would never|might not|'d never) (?:
          notice|find out|find it|spot|realise|realize|discover
        )|
        (?:it|the \p{L}+|this|that|my \p{L}+) (?:would|'d|will|might) (?:
          go (?:by )?unnoticed|pass unnoticed|never come out|not come out|not be (?:noticed|found)
        )
      )[^;]*
    `,
    unless: /\b(?:surprise|gift|present for|typos? in|customers would notice)\b/u,
  },
  // Violence and abuse.
  {
    kind: 'violence',
    verbs: 'fling hurl lob chuck throw toss launch',
    after: unbroken`
      (?!(?:myself|a question|questions|an idea|ideas|everything|money|a party|them a|him a)\b)(?:\p{L}+ ){1,6}?(?:at|in|into) (?:
        {person}|(?:his|her|their|my \p{L}+'s|the \p{L}+'s) (?:face|head|direction)
      )
    `,
    unless: longPattern`
      \b(?:
        balls?|problems?|data|work|people at|information|tasks|jargon|ideas|numbers|facts|features|figures|resources|
        questions|words|terms|slides|solutions
      )\b
    `,
  },
  {
    kind: 'violence',
    verbs:
      'punch slap headbutt head-butt butt strangle throttle choke thump whack smack clout wallop shove kick elbow knee spit assault batter stab trip',
    after: unbroken`
      (?:off |at |on |out |up )?{person}(?! (?:
          out of the (?:call|meeting|chat|channel|group)|off the (?:project|call)|up the (?:backside|bum)|into gear|
          (?:an?|the) (?:email|message|file)
        )
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'violence',
    verbs: 'say tell threaten shout promise warn swear text write',
    after: unbroken`
      (?:to |that |{person} |him |her )*[^.;]{0,25}?i(?:'d| would|'ll| will| was going to|'m going to| might) (?:\p{L}+ )?(?:
        kill|hit|hurt|punch|break|smash|beat|batter|slap|burn|shoot|stab|strangle|kick|knock|bash|find out where|
        come (?:round|after)|make (?:him|her|them|you|sure (?:he|she|they)) (?:pay|regret|never|suffer)|ruin|finish|
        destroy
      )(?! (?:it|even|the (?:news|target|record|bank|deadline|level|ceiling|job|report|work|task|ice|rules|number)))
    `,
    unless: /\b(?:if (?:i|we) (?:failed|lost)|myself)\b/u,
  },
  {
    kind: 'violence',
    verbs: 'call brand label',
    after: unbroken`
      {person} (?:an? |the |)(?:
        (?!(?:and|about|to|but|because|when|with|over|from|in|for|after|who|at|on)\b)\p{L}+ ){0,3}?(?:{insult}|{endearment})\b
    `,
    unless: longPattern`
      \b(?:the|my|this|that) (?:idea|plan|process|question|rule|form|error|decision|mistake|system|number|line)\b|
      \bmyself\b
    `,
  },
  {
    kind: 'violence',
    verbs: 'tell shout yell scream say write text',
    after: unbroken`
      (?:to |at )?{person} (?:\p{L}+ )?(?:that )?(?:he|she|they|you)(?: was| were|'s|'re| is| are|'d be| would be) (?:\p{L}+ ){0,4}?{insult}\b|
      (?:to |at )?{person} (?:to )?(?:
        fuck|piss|bugger|sod|shut (?:up|his|her|their|the)|go to hell|stick it|shove it|get lost|eat shit
      )|
      (?:to |at )?{person} where (?:he|she|they) could (?:stick|shove|put)
    `,
  },
  {
    kind: 'violence',
    verbs: 'hire pay ask get arrange plan plot want try',
    after: unbroken`
      [^.;]{0,40}(?:
        hit ?-?man|
        (?:to|and) (?:kill|murder|poison|beat up|hurt|attack) (?:
          him|her|them|my \p{L}+|the (?:boss|manager|guy|man)
        )|
        beaten up|killed
      )
    `,
  },
  {
    kind: 'violence',
    verbs:
      'humiliate mock ridicule bully torment intimidate belittle taunt tease degrade shame insult abuse haze terrorise terrorize',
    after: unbroken`
      (?!myself|the trust|the system|my)(?:
        {person}|people|others|colleagues|customers|staff|interns|students|new (?:hires|people|starters)
      )
    `,
    unless: /\b(?:didn't mean|without meaning|unintention\w+|accident\w*|felt)\b/u,
  },
  // Sexual remarks and advances; treating people worse for what they are.
  {
    kind: 'harassment',
    verbs:
      'tell say comment joke remark bet ask rate rank suggest stare look gape whistle touch pinch pat stroke rub grab squeeze text message send show compliment post have make draw photograph film follow brush',
    after: '(?!a look)[^.;]{0,70}?(?<![\\p{L}])(?:{sexual}|{endearment}(?= (?:in|to|and|at|,)))(?![\\p{L}])',
    unless: longPattern`
      \b(?:
        complain\w*|report\w*|training|patients? (?:was|were|had|with)|bandage\w*|wound|examin\w*|x-?ray|
        harass\w* (?:policy|case|claim)|campaign|nurse|treat\w*|physio\w*|massage\w*|cast|operat\w*|chair|table|
        lift\w*|injur\w*|broke
      )\b
    `,
  },
  {
    kind: 'harassment',
    verbs: 'touch grope kiss fondle pinch pat stroke rub squeeze',
    after: unbroken`
      (?:up )?(?:
        {person}(?: \p{L}+){0,3}? (?:
          bottom|bum|ass|thigh|knee|waist|breast|leg|against|without|at the (?:party|christmas|office)|
          although (?:she|he)
        )|
        (?:her|his|\p{L}+'s) (?:\p{L}+ )?(?:
          bottom|bum|ass|arse|thighs?|knee|waist|breasts?|legs?|backside|butt|hair
        )
      )
    `,
    unless: /\b(?:patient|resident|examin\w*|wound|bandag\w*)\b/u,
  },
  {
    kind: 'discrimination',
    denied: 'either',
    verbs:
      'hire employ give offer promote reject refuse turn interview invite assign put let pay choose pick move pass skip take fire sack dismiss drop exclude serve rent train prefer help trust leave treat want send shortlist bin',
    after: unbroken`
      [^.;]{0,70}?(?<![\p{L}])(?:because|since|as|for|due to|on account|over|on the grounds?)(?: that| of)? (?:
        i (?:thought|figured|assumed|felt|heard|knew|was afraid|suspected) (?:that )?
      )?{protected}(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        he was the (?:older|younger)|help(?:ed)? (?:him|her)|ramp|accommodat\w*|interpreter|translat\w*|lighter|
        support|discount|carry|seat|reserved|lift|easier|less (?:physical|heavy)|day off|early
      )\b
    `,
  },
  {
    kind: 'discrimination',
    denied: 'always',
    verbs:
      'hire employ serve trust promote interview want let like respect help listen train take answer work deal put speak talk',
    after: unbroken`
      (?!.{0,60}\b(?:more|enough|equal\p{L}*)\b)(?:
        to |with |for |from |working (?:with|for|under) |having |being (?:managed|told|ordered) (?:by|around by) |taking orders from |orders from |around |the )*(?:
        any |young |certain |these |those |most )?{group}(?![\p{L}'’-])
    `,
  },
  // Drink and drugs.
  {
    kind: 'intoxication',
    verbs: 'drink have down share sip sneak empty finish polish sink',
    after: unbroken`
      (?:\p{L}+ ){0,5}?(?:
        {alcohol}|before (?:work|my shift|the shift)|during (?:work|my shift|the first|the second|the shift|working)|
        at (?:work|my desk)|on (?:the job|duty|shift)
      )(?![\p{L}])(?:
        [^.;]{0,50}(?<![\p{L}]){abused}(?![\p{L}])|
        [^.;]{0,40}(?:before|then|and) (?:\p{L}+ ){0,2}(?:drove|operated|flew|taught|worked|served|went back)
      )
    `,
    unless: longPattern`
      \b(?:
        after (?:the|my|work|launch|our)|coffee|tea|water|customer|guest|toast|client dinner|
        team (?:dinner|event|drinks)|celebrat\w+|interview(?:er)? for
      )\b|
      , (?:and )?(?:then )?took (?:a|the) (?:taxi|bus|train)
    `,
  },
  {
    kind: 'intoxication',
    verbs: 'need have try sober start begin come go turn arrive be show work',
    after: unbroken`
      [^.;]{0,40}(?:
        sober(?:ed)? up|still (?:tipsy|drunk|half drunk|hung ?over|high|stoned|over the limit)|
        smelling of (?:drink|alcohol|beer|whisk\p{L}+)|stank of (?:drink|alcohol|beer|booze)|
        reeking of (?:drink|alcohol|beer|booze)
      )
    `,
  },
  {
    kind: 'intoxication',
    verbs: 'smoke snort inject take use do drop roll swallow pop share pass vape',
    after: unbroken`
      (?:some |a bit of |a lot of |a line of |a few lines of |a |lots of )*(?:
        weed|cannabis|marijuana|cocaine|ecstasy|heroin|drugs|mdma|meth|amphetamines|a spliff|spliffs?|dope
      )(?![\p{L}])(?! (?:test|round|trolley|trial|cupboard|chart|company|store|policy|education|screening))|
      (?:a |some |the odd )?(?:joints?|pot)(?= (?:at|on|in|before|during|behind|with)|$|[,.])
    `,
    unless:
      /\b(?:patients?|prescri\w+|trial|dispens\w*|deliver\w*|round|of (?:coke|cola)|can of|water|lunch with|washing)\b/u,
  },
  // Prying.
  {
    kind: 'breach',
    verbs:
      'look read open go check search pull access browse snoop peek scroll listen steam find google track spy log get rifle',
    after: unbroken`
      (?:up |at |into |through |in |to |for |on |out |my |the |a |of )*(?:
        (?:my )?(?:ex(?:-\p{L}+)?(?:'s)?|a celebrity's|a famous \p{L}+|neighbou?r'?s?) (?:\p{L}+ ){0,2}?(?:
          address|phone(?: number)?|private \p{L}+|messages|diary|mail|letters|e-?mails?|inbox|salary|files?|
          records?|medical \p{L}+|results|texts|bank \p{L}+
        )|
        (?:my )?(?:
          (?:boss|manager|colleague|coworker|co-worker|supervisor|teacher|friend|roommate|classmate|director)s?'s?|
          colleagues'|someone else's|other people's|somebody's|her|his|their
        ) (?:\p{L}+ ){0,2}?(?:
          private \p{L}+|messages|diary|letters|e-?mail account|inbox|salary|salaries|payslips?|browser \p{L}+|texts|
          whatsapp\p{L}*|personnel \p{L}+|drawers?|handbag|locker|purse|bank \p{L}+|chats?
        )
      )(?=[^.;]*)
    `,
    unless: longPattern`
      \b(?:
        ask\w*|permission|allowed|
        to (?:call|reply|answer|help|confirm|deliver|find the|send|ship|update|prepare|treat|check (?:the|which))|
        wrong|by mistake|
        my (?:manager|boss|colleague)'s (?:email|e-mail|mail|message)s? (?:too|late|twice|wrong|and)|
        patient'?s? (?:file|record)|
        (?:read|checked|opened) (?:his|her|their) (?:email|mail|message|letter|file|records?|results?)s?\b(?!
          .*\b(?:private|behind|without|while|when (?:he|she|they)|secretly|curious|out of|in secret|left)\b
        )
      )\b
    `,
  },
  {
    kind: 'breach',
    verbs: 'use put enter type log sign borrow take key get give swipe',
    after: unbroken`
      (?:in |on |into |to |it |myself |with |using |under |as |my |the |a |an |another )*(?:
        [\p{L}]+'s |her |his |their |someone else's )(?:\p{L}+ )?(?:
        passwords?|log-?in|credentials|badge|access card|swipe card|key ?card|pin|user ?name|id card|
        account(?=[^.;]* to\b)|
        (?:credit |bank )card(?: number| details)?(?= to (?:order|buy|pay for my|book my|get my))
      )(?![\p{L}]| (?:pages?|screens?|numbers?|forms?|names?|windows?|problems?)(?![\p{L}]))
    `,
    unless: longPattern`
      \b(?:
        permission|asked|wrong|by mistake|
        (?:customer|client|patient|guest|company|caller)'s (?!(?:credit |bank )?card)|
        with (?:his|her|their) (?:ok|consent)|allowed|over the phone|forgot|payment|reset
      )\b
    `,
  },
  {
    kind: 'breach',
    verbs:
      'send email forward share give show pass leak mail text upload copy sell hand read post publish reveal slip print save download tip fax disclose whisper',
    after: unbroken`
      (?:on |over |out |along |it |them )*(?:
        [^.;]{0,40}?{secret}[^.;]{0,40}? (?:to|with|on|onto|in|for|at) {outsider}|
        {outsider} (?:\p{L}+ ){0,4}?{secret}
      )(?![\p{L}])
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'breach',
    verbs: 'tell gossip talk blab chat joke brag spread announce',
    after: unbroken`
      (?:to |with )?(?:
        {outsider}|everyone|everybody|
        the (?:whole |entire |rest of the )?(?:office|team|staff|class|shift|floor|department|village|pub)|people|
        my colleagues|colleagues|{person}|half the \p{L}+
      )[^.;]{0,30}? (?:about|of) (?:her|his|their|\p{L}+'s) (?:\p{L}+ )?(?:
        abortion|miscarriage|pregnancy|affair|divorce|diagnosis|illness|salary|pay|bonus|depression|cancer|
        medical \p{L}+|criminal \p{L}+|debts?|sexuality|mental \p{L}+|rehab|dismissal|money problems|hiv|secrets?
      )(?![\p{L}])
    `,
    unless: /\bmy (?:own )?(?:salary|pay|diagnosis|illness|pregnancy|past|depression|divorce)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'hack break bypass crack intercept tap',
    after: unbroken`
      (?:into |in )?(?:
        the |my |our |his |her |their |a |an |\p{L}+'s |ex-?\p{L}*'?s? |secure |office |company ){1,4}(?:\p{L}+ )?(?:
        network|system|account|server|website|wifi|wi-fi|database|e-?mail|mailbox|office|locker|house|flat|car|desk|
        phone|safe|building|drawer|cupboard
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        penetration|pen[- ]?test\w*|asked to|authori[sz]ed|broke (?:the|my|our|a|his|her|their) \w+(?! secure)|
        crack(?:ed)? (?:the|a|my) (?:case|code|screen|phone)|break (?:the|a|my)
      )\b
    `,
  },
  // Law, safety, favours.
  {
    kind: 'law',
    verbs: 'know realise realize see',
    after:
      "(?:full well |very well |perfectly well |well |well enough |that |about )*[^.;]{0,45}?(?:n't (?:\\p{L}+ )?(?:safe|legal|allowed|permitted|insured|licensed|certified|up to code|roadworthy|sterile)|not (?:\\p{L}+ )?(?:safe|legal|allowed|permitted|insured|licensed|certified|roadworthy|sterile)|unsafe|illegal|dangerous|against the (?:law|rules|regulations)|forbidden|prohibited|defective|contaminated|worn(?: out| through)?|underage|under-age|uninsured|overloaded|cracked|past its|stolen|no (?:permit|insurance|licen[cs]e|guard|permission)|without (?:a permit|insurance))[^.;]{0,15}?,? (?:but|and|yet|still)(?: (?:i|we|still|just|carried|let|went|simply|sent|told|sold|served|used))+ ",
    unless: longPattern`
      \b(?:
        did(?:n't| not) (?:say|stop|act|speak|check|insist|ask)|said (?:so|nothing)|refus\w+|report\w*|stopp\w+|
        told (?:him|her|my (?:boss|manager|foreman)|the) (?:so|that|about)|called|shut|warn\w*|raised|flagged
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'pour dump tip flush burn bury throw drain chuck empty release wash',
    after: unbroken`
      (?:out |away )?(?:\p{L}+ ){0,5}?{caustic} (?:\p{L}+ ){0,4}?(?:down|into|in|onto|on|over|out|behind) (?:
        the|a|an|our|that|someone's|public
      ) (?:\p{L}+ ){0,2}?(?:
        drains?|river|stream|sewer|sink|toilet|soil|ground|woods|forest|field|sea|lake|canal|ditch|gully|yard|lay-by|
        roadside|hedge|skip|beach
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'law',
    verbs: 'give award choose sign pick approve let hire order pass select recommend go',
    after: unbroken`
      [^.;]{0,70}?(?:because|since|after|in (?:return|exchange) for)(?=
        [^.;]{0,40}(?:gave|offered|promised|paid|bought|got|sent|slipped|invited|treated|wined) me
      )[^.;]{0,50}?(?:
        tickets|a (?:\p{L}+ )?(?:holiday|trip|weekend|watch|gift|bribe|hamper|cruise|commission|kickback)|cash|
        an envelope|money|a favou?r|(?:had )?(?:paid|bribed|treated|wined) me
      )
    `,
    unless: /\b(?:saved|cheaper|refund|cash flow|less money|more money|cost)\b/u,
  },
  {
    kind: 'law',
    verbs: 'pay give slip hand offer send',
    after: unbroken`
      (?:
        {person}|{authority}|an? \p{L}+|the \p{L}+|
        the (?:\p{L}+ )?(?:inspector|officer|official|clerk|guard|referee|examiner|customs \p{L}+)
      )(?: \p{L}+){0,6}? (?:
        to (?:
          look (?:away|the other)|turn a blind|keep (?:quiet|his|her|their|it quiet)|say nothing|stay quiet|forget|
          ignore|pass (?:it|us|me|the)|sign (?:it )?off|speed|approve|let
        )|
        under the table|in an envelope|
        (?:so|so that) (?:he|she|they)(?: would|'d|wouldn't)? (?:look|pass|say|sign|approve|ignore|forget|keep|n't)
      )
    `,
    unless: /\b(?:instructions|time to|the form|my thanks|access)\b/u,
  },
  {
    kind: 'law',
    verbs:
      'remove disable bypass disconnect tape override switch turn unscrew block jam wedge ignore skip unplug cut silence',
    after: unbroken`
      (?:off |out |over |down )?(?:\p{L}+ ){0,4}?(?:
        safety (?:\p{L}+)?|guards?|interlock|smoke (?:alarm|detector)|fire (?:alarm|door|exit)|
        emergency (?:stop|exit|brake)|limiter|tachograph|seat ?belt|dead ?man\p{L}*|lock-?out|harness|helmet|
        light curtain
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        replac\w+|maintenance|clean\w*|repair\w*|by mistake|accident\w*|wrong|wasn't told|forgot to|training|script|
        code|build|pipeline|form|spreadsheet|deploy\w*
      )\b
    `,
  },
  {
    kind: 'law',
    verbs:
      'sabotage undermine vandalise vandalize poison frame blackmail extort bribe launder defraud swindle embezzle plagiarise plagiarize shoplift burgle rob mug stalk grope molest harass loot counterfeit smuggle pilfer',
    after:
      '(?!(?:the )?(?:day|my own (?:plan|chances|work|success)|myself|confidence|trust|morale|his|her|their|by))[^.;]+',
    unless: longPattern`
      \b(?:
        without (?:meaning|noticing|realising|realizing|intending)|unintention\w+|accident\w*|training|felt|
        confidence|authority|trust|credibility
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'give tell feed hide withhold delete swap unplug mess loosen keep leave spread send lock set put break hack',
    after: unbroken`
      [^.;]{0,70}?(?:
        so (?:that )?(?:he|she|they|{person})(?:'d| would| could| might)? (?:\p{L}+ )?(?:
          fail|look (?:bad|stupid|foolish|incompetent)|be (?:blamed|fired|sacked)|
          get (?:blamed|fired|sacked|into trouble|in trouble)|miss|lose|quit|struggle
        )|
        because (?:he|she|they)(?:'d| had)? (?:\p{L}+ )?(?:
          got|gotten|took|taken|stole|stolen|annoyed|beaten|reported|insulted
        ) (?:my|me|the (?:job|promotion|role))|
        out of (?:spite|revenge|jealousy|envy)|
        to (?:
          get (?:back at|even|revenge|my own back)|spite|punish|embarrass|
          make (?:him|her|them) (?:look|fail|quit|suffer)|teach (?:him|her|them) a lesson
        )
      )
    `,
    unless: /\b(?:helped|support\w*)\b/u,
  },
  // Duty.
  {
    kind: 'duty',
    verbs: 'sleep nap doze snooze take fall have crash lie kip nod',
    after: unbroken`
      (?:
        down |off |asleep |a |an |my |naps? |little |quick |short |hour's |few |hours? |regular |sneaky |power |for |an hour |two |three )*(?:sleep |kip )?(?:
        (?:at|during|through|in the middle of|on|in|while|over|under|behind)(?: \p{L}+){0,4}? )(?:
        duty|work|shifts?|the job|watch|guard|supply (?:closet|room|cupboard)|store ?room|stock ?room|server room|
        linen \p{L}+|cleaning cupboard|break room|
        the (?:van|truck|cab|office|library|toilets?|cellar|back room|back office|warehouse|meeting room)|
        my (?:desk|van|cab|truck|office|shift)|the wheel|second hour|first hour|working hours|surgery|company time
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        taxi|bus|train|after (?:a|the|my) (?:double|shift)|between (?:shifts|two|the two|jobs|calls|rounds|visits)|
        alarm|my break|lunch ?break|notes|
        a (?:
          look|seat|call|photo|picture|message|break|job|course|class|risk|turn|walk|wrong|note|chance|decision|
          meeting|long|step
        )|
        over|on (?:too|more)|the lead|part|care|place|time|pride|responsib\w+|behind|apart|short|in love
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'stop quit',
    after: unbroken`
      (?:even )?(?:coming|showing up|turning up|going|answering|appearing)(?: (?:in|to|up|at|for))*(?: (?:work|the (?:office|job|site)|my (?:job|shifts?|boss\p{L}*|phone)|class|for)
      )[^.;]*
    `,
    unless: /\b(?:ill|sick|baby|surgery|pregnan\w+|burn-?out|accident)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'miss skip call come arrive leave be',
    after: unbroken`
      [^.;]{0,60}?(?:so|too) (?:many|much|often|frequently|late|regularly)[^.;]{0,40}(?:
        fired|sacked|dismissed|let me go|lost my job|disciplinary|written warning|final warning|
        gave me (?:a|the) (?:sack|warning|boot)
      )
    `,
    unless: /\b(?:colleagues?|others|he|she) (?:was|were|got)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'arrive come get clock leave turn show be',
    after: unbroken`
      (?:there |in |up |off |out )*[^.;]{0,50}(?:
        (?:late|early|hung ?over) (?:almost |nearly |practically )?(?:every|most) (?:single )?(?:
          days?|mornings?|shifts?|weeks?
        )(?= [^.]*(?:fired|sacked|warning|dismissed))
      )
    `,
  },
];
