import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {ACCIDENTAL, ALLOWED, DOUBT} from './excuses.ts';

/** Deeds of several kinds, which are tried before those of the kinds below. */
export const SEVERAL_KINDS: readonly Deed[] = [
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
    kind: 'forgery',
    verbs: 'get buy have borrow obtain use',
    after: unbroken`
      (?:a |my |some |the )?(?:sick|doctor's|medical) (?:notes?|certificates?) (?:off|from|by|of) (?:{kin}|the internet|online|a website|someone|somebody|a \p{L}+ i knew)
    `,
    unless: /\bdoctor\b(?!')|\b(?:gp|lost|wrong)\b/u,
  },
  {
    kind: 'deceit',
    verbs: 'sell recommend push talk',
    after: unbroken`
      [^.;]{2,50} (?:to|on|onto) (?:people|customers|clients|pensioners|patients|families|those|(?:old|elderly|poor|vulnerable) \p{L}+) (?:who|that) (?:
        (?:didn't|did not|don't|do not|never) (?:need|want|understand|use|ask)|(?:couldn't|could not) (?:afford|use|understand)|
        had no (?:use|need)
      )|
      (?:people|customers|clients|pensioners|patients|families|students|(?:old|elderly|poor|vulnerable) \p{L}+) [^.;]{3,40} they (?:
        (?:didn't|did not|never) (?:need|want|understand|ask)|(?:couldn't|could not) (?:afford|use|understand)
      )
    `,
    unless: DOUBT,
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
      )(?! (?:plates?|papers|keys?|numbers?))
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
];
