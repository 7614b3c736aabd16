import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import type {Deed} from './deeds/deed.ts';
import {ACCIDENTAL, ALLOWED} from './deeds/excuses.ts';

/** Those who cannot shout back. */
const JUNIOR = unbroken`
  (?:
    (?:a|the|my|our|one of (?:my|the|our)|two of (?:my|the|our)|another|some|this|that) (?:\p{L}+ ){0,2}?(?:
      juniors?|subordinates?|trainees?|apprentices?|interns?|assistants?|direct reports?|newcomers?|starters?|
      recruits?|cadets?|temps?|porters?|cleaners?|testers?|cashiers?|helpers?|labourers?|waiters?|waitress(?:es)?|
      analysts?|clerks?|secretary|receptionist|staff|new (?:girl|boy|hire|lad|guy|kid)
    )|
    juniors|subordinates|trainees|apprentices|interns|staff
  )(?![\p{L}'’])
`;
/** What people are paid to look at before they put their name to it. */
const INSPECTED = unbroken`
  (?:
    inspections?|boilers?|roofs?|wiring|circuits?|sockets?|extinguishers?|(?:fire|safety) \p{L}+|alarms?|detectors?|
    welds?|brakes?|tyres|vehicles?|vans?|lorr(?:y|ies)|trucks?|buses|cars|harness(?:es)?|ladders?|scaffold\p{L}*|
    lifts?|elevators?|cranes?|forklifts?|hoists?|pumps?|valves?|engines?|aircraft|meters?|bridges?|drains?|joists?|
    beams?|pressure (?:tests?|vessels?)|samples?|batch(?:es)?|rooms?|wards?|patients?|graves?
  )
`;
/** A plainly unsafe state of what is handed over. */
const UNSAFE = unbroken`
  (?:
    (?:bad|worn|faulty|failing|dodgy|bald|cracked|leaking|leaky|loose|broken|defective|no) (?:\p{L}+ )?(?:
      brakes?|tyres|tires|steering|wiring|welds?|guards?|lights|valves?|seals?|seat ?belts?|cables?|bolts|hoses?|
      cylinders?
    )|
    (?:brakes?|tyres|tires|steering|wiring|welds?|guards?|lights|seals?|bolts|hoses?) (?:was|were) (?:
      bad|worn|faulty|failing|bald|cracked|leaking|loose|broken|defective|gone|shot
    )|
    contaminated|mould\p{L}*|mold\p{L}*|past (?:its|their) (?:\p{L}+ )?date|unsafe|dangerous|rotten|infected|toxic|
    unfit|failed (?:the|its|their|a) (?:\p{L}+ )?(?:tests?|inspection)|defective|faulty|worn(?: out)?(?![\p{L}])
  )
`;
const MACHINE = unbroken`
  (?:
    crane|fork-?lift|digger|excavator|loader|telehandler|lorry|truck|van|bus|coach|car|tractor|cherry picker|hoist|
    plane|taxi|minibus|motorbike|dumper
  )s?
`;
const HAD_STOPPED = unbroken`
  (?:after|although|even though|though|when) (?:she|he|they|(?:my|the|a) \p{L}+)(?: had|'d)? (?:\p{L}+ )?(?:
    asked|told|begged|warned
  ) me (?:not to|to (?:stop|leave (?:her|him|them)|go away))
`;
const WOMAN =
  '(?:a|an|some|any) (?:\\p{L}+ )?(?:woman|girl|foreigner|immigrant|muslim|jew|gay \\p{L}+|black \\p{L}+|old \\p{L}+)';
const PLAIN_GROUP_START = '(?:(?:any|most|more|these|those|all|some) )?(?:{group}|{foreign}|foreign {people})';
/** A group as such, and not some of it: "women who shout", "older people's homes", "women in a hurry". */
const PLAIN_GROUP = `${PLAIN_GROUP_START}(?=$|[,.;]| (?:and|because|at (?:work|all|the)|on my|so|since|either|anymore|any more|if i)(?![\\p{L}]))`;
const REASON = longPattern`
  \b(?:
    more|enough|equal\w*|wrong|changed|used to think|assumed|after (?:closing|hours)|drunk|abusive|rude|threat\w*|id|
    underage|until|unless|ramps?|lift|access\w*|not true|prejudice\w*|claimed|told me|alone|only|fair\w*|forgot|
    accident\w*|by mistake|to (?:fail|wait|struggle|suffer|lose|be|feel|get)
  )\b
`;
const RECORDS = '(?:files?|records?|folders?|spreadsheets?|payroll|payslips?|mail\\p{L}*|drive|system)';
const TEMPER =
  '(?:annoyed|angry|fed up|furious|sick of|had enough|bored|cross|insulted|offended|in a (?:huff|temper|rage|sulk|mood|strop))';

const PLACE_OF_WORK =
  '(?:work|interviews?|shifts?|office|site|ward|duty|class|lesson|meeting|school|job|exam|kitchen|depot|surgery)(?![\\p{L}])';
const PUB = unbroken`
  (?:the |a )(?:
    pub|nightclub|bar|off-licence|beer garden|beer tent|stag (?:do|night|party)|hen (?:do|night|party)|all-night party
  )(?![\p{L}])
`;
/** What is said of a group to treat it worse. */
const WORSE = unbroken`
  (?:because|since|as) (?:{group})(?: (?:his|her|that|their|my) age)? (?:
    (?:\p{L}+ ){0,2}?(?:
      (?:
        go off|get pregnant|have babies|slow (?:\p{L}+ )?down|cause trouble|
        can't (?:cope|lift|handle|drive|be trusted)|don't (?:last|stay|work|fit|belong)|complain|steal|gossip|
        are (?:too |so |less |more )?(?:
          slow|lazy|weak|emotional|difficult|unreliable|trouble|moody|clean\p{L}*|tidier|forgetful|dirty|hysterical
        )
      )
    )(?![\p{L}])
  )
`;
const ANNOYED = unbroken`
  (?:they|he|she|it)(?:'d| had| were| was| kept)? (?:
    got(?:ten)? on my nerves|annoyed me|annoying|driving me|drove me|wouldn't (?:stop|behave|listen)(?=$|[,.;])
  )
`;

/**
 * Deeds that no word condemns: they are misconduct by whom, when, where or with what they are done. What reads like them in good answers
 * is told apart by the same circumstances.
 */
export const BARE_DEEDS: readonly Deed[] = [
  // Taking and passing off.
  {
    kind: 'theft',
    verbs: 'take use',
    after: unbroken`
      (?!my |our |his |her |their )(?!(?:\p{L}+ )?(?:notes|cash|money|change|books|games)(?![\p{L}]))(?:\p{L}+ ){0,2}?{goods}
      (?: (?:and|or) (?:\p{L}+ )?\p{L}+)? (?:from \p{L}+ \p{L}+ )?for my own (?:\p{L}+ )?(?:
        business|company|shop|house|home|flat|garden|kitchen|bathroom|car|van|studio|project|customers|clients
      )(?![\p{L}])
    `,
    unless: ALLOWED,
  },
  {
    kind: 'forgery',
    verbs: 'copy lift paste take crib reuse',
    after: unbroken`
      [^.;]{0,40}(?:pages?|paragraphs?|chapters?|passages?|sections?|sentences|text|half of it)(?![\p{L}])[^.;]{0,50}without (?:
        (?:citing|quoting|crediting|naming|acknowledging)
        (?: (?:it|them|him|her|anyone|anybody|(?:the|its|my|a|any) (?:source|author|paper|site|book|original)s?))?(?=
          $|[,.;]
        )|
        (?:a |any )?(?:citation|attribution|credit|reference)(?=$|[,.;])
      )
    `,
    unless: ACCIDENTAL,
  },
  // Putting one's name to what was not looked at.
  {
    kind: 'forgery',
    verbs: 'sign tick initial stamp certify approve',
    after: unbroken`
      (?!for )[^.;]{0,30}${INSPECTED}(?![\p{L}])[^.;]{0,25}?(?:
        without (?:even |ever )?(?:
          looking|opening|seeing|testing|inspecting|visiting|going (?:up|down|in|near|there|out|to|round)|climbing|
          getting out|leaving
        )(?: \p{L}+){0,4}|
        (?:(?:that|which|although|though|even though|when|but) )?(?:i|we|nobody|no one)(?:'d| had| have)?
        (?: not| never|n't)? ?(?:never |even |actually )?(?:
          looked|seen|tested|inspected|been (?:up|near|inside|to)|visited|opened|touched
        )(?: at| in| on| it| them)*(?=$|[,.;]| (?:because|and|in|all|that))
      )
    `,
    unless: longPattern`
      \b(?:
        before|contract|delivery|by mistake|accident\w*|wrong|unless|wouldn't|
        (?:i|we)(?:'d| had)? (?:looked|seen|tested|inspected|visited|opened|touched)|after
      )\b
    `,
  },
  {
    kind: 'forgery',
    verbs: 'sign tick initial stamp certify pass mark log record',
    after: unbroken`
      [^.;]{0,40}(?:checked|tested|inspected|cleaned|passed|safe|inspection|rounds?|checks)[^.;]{0,20}from (?:my|the) (?:\p{L}+ )?(?:
        chair|desk|office|van|cab|car|sofa|cabin|canteen
      )(?![\p{L}])(?! (?:computer|pc|laptop|printer|camera))
    `,
    unless: /\b(?:screens?|cameras?|after|monitor|remote\w*|phone|list|app|tablet)\b/u,
  },
  // Keeping a mishap to oneself.
  {
    kind: 'deceit',
    verbs:
      'break scratch dent damage crash smash crack lose spill ruin drop burn scrape cut bump wreck hit back flood chip tear stain kill hurt injure overcharge underpay delete erase overwrite wipe misplace',
    after: unbroken`
      [^;]{0,80}?(?:
        (?:but|and|,|then) (?:then |i |just |we |simply )*(?:
          never (?:said|told|mentioned|admitted|reported|owned|let|breathed)|said nothing|
          did(?:n't| not) (?:tell (?:anyone|anybody|a soul|my \p{L}+|the \p{L}+)|(?:say|mention|report|admit) (?:it|so|anything|a word))|
          told (?:nobody|no one)|
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
  // Humiliating, touching and following.
  {
    kind: 'violence',
    verbs: 'shout yell scream bellow roar',
    after: unbroken`
      at (?!(?:a |the )spider)(?:
        (?:${JUNIOR}|{person})[^.;]{0,40}(?:
          in front of (?:
            everyone|everybody|customers|clients|guests|patients|
            (?:the|my|our|a|his|her) (?:whole |entire |full )(?:\p{L}+)|
            (?:the|my|our|a|his|her|two|other) (?:other )?(?:
              team|customers?|clients?|guests?|crew|class|staff|patients?|colleagues|children
            )
          )|
          (?:until|till) (?:he|she|they|one of them|some of them|somebody)(?: was| were| broke| burst)? (?:
            cried|crying|in tears|left|quit|resigned|down|into tears|walked
          )
        )|
        ${JUNIOR}
        (?! (?:to (?!shut)|not to |who |from the |(?:over|across|through|above) the (?:noise|din|yard|street|road|field|hall|machines?|wind|music)))
      )
    `,
    unless:
      /\b(?:fires?|danger|look out|watch out|stop|jump|duck|evacuat\w*|noise|radio|falling|fell|swing\w*|safety|line of|blade|live)\b/u,
  },
  {
    kind: 'violence',
    verbs: 'make',
    after: `(?:${JUNIOR}|{person}) cry (?:by (?:shouting|yelling|screaming|swearing)|when i (?:shouted|yelled|screamed|swore))`,
  },
  {
    kind: 'harassment',
    verbs: 'touch hug kiss text message call ring email contact write send keep bother pester ask follow phone',
    after: unbroken`
      (?:\p{L}+ )?
      (?:sending |texting |messaging |calling |ringing |emailing |following |asking |hugging |touching |phoning |writing )?
      (?:to )?(?:messages |texts |flowers |photos |letters |notes )*(?:to )?(?:
        her|him|
        (?:a|the|my|one) (?:\p{L}+ )?(?:
          colleague|co-?worker|woman|girl|waitress|receptionist|nurse|intern|trainee|assistant|barmaid|student|
          cleaner|teacher
        )
      )(?: \p{L}+){0,5}? (?:
        (?:in a way|in ways) (?:that )?(?:she|he|they) (?:didn't|hadn't) (?:want\p{L}*|like\p{L}*|ask\p{L}* for)|
        against (?:her|his) will|${HAD_STOPPED}
      )
    `,
    unless: longPattern`
      \b(?:
        newsletters?|invoices?|reminders?|offers?|quotes?|reports?|slides|updates?|leads?|drafts?|questions about|
        the (?:order|form|task|ticket|shift)|to stop (?:worrying|at|by|in|for)
      )\b
    `,
  },
  {
    kind: 'harassment',
    verbs: 'put lay rest place run slide slip',
    after: unbroken`
      (?:my|a|both my) (?:\p{L}+ )?(?:hands?|arms?|fingers) (?:on|up|down|round|around|over|under) (?:
        her|his|their|
        (?:(?:a|the|my|our|an) )?(?:\p{L}+ )?(?!
          (?:table|chair|pipe|desk|bench|bed|sofa|tripod|stool|it|model|statue|dummy)'s
        )\p{L}+'s
      ) (?:\p{L}+ )?(?:knee|thigh|leg|waist|bottom|bum|hip|backside|breast|chest|lap|skirt)s?(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        patient|resident|examin\w*|physio\w*|wound|fractur\w*|injur\w*|fell|falling|bleed\w*|compress\w*|cpr|splint|
        bandag\w*|knee (?:joint|brace)|dog|horse|steady|dance\w*|position|pulse|breath\w*
      )\b
    `,
  },
  {
    kind: 'harassment',
    verbs: 'follow',
    after: '{person} (?:home|to (?:her|his) (?:car|flat|house|door))(?![\\p{L}])',
    unless:
      /\b(?:safe\w*|make sure|sure|rain|snow|ice|asked|drunk|too tired|back up|lost|forgotten|left behind|left (?:her|his))\b/u,
  },
  // Prejudice as a preference.
  {
    kind: 'discrimination',
    denied: 'always',
    verbs: 'like enjoy work stand take want bear do',
    after: unbroken`
      (?:like |enjoy |want )?(?:to )?(?:working |work |being |having |taking )?(?:
        for|under|with|orders from|managed by|bossed by|led by|told what to do by|my orders from
      ) (?:${WOMAN}|{group})(?![\p{L}'’-])(?! (?:who|that|with|in|at|from|on|whose)(?![\p{L}]))
    `,
    unless: /\b(?:enough|more|yet|until|before|chance|worked)\b/u,
  },
  {
    kind: 'discrimination',
    verbs: 'give offer',
    after: unbroken`
      (?:him|her|(?:the|a|an) (?:\p{L}+ )?(?:man|woman|lad|boy|girl|guy)|men|women) (?:the |a |an |that )?(?:\p{L}+ )?(?:
        job|post|role|promotion|contract|place|position|shifts?
      )[^.;]{0,20} ${WORSE}
    `,
    unless: /\b(?:not true|never true|prejudice\w*|claimed|said that|told me)\b/u,
  },
  {
    kind: 'discrimination',
    verbs: 'prefer',
    after: unbroken`
      not (?:to (?:work|deal|serve|hire|employ|be)|working|dealing|serving|hiring|employing|being)
      (?: with| for| under| managed by| served by)? (?:${WOMAN}|{group})(?![\p{L}'’-])
      (?! (?:who|that|with|in|at|from|on|whose)(?![\p{L}]))
    `,
  },
  {
    kind: 'discrimination',
    verbs: 'hire choose pick prefer promote shortlist employ',
    after: unbroken`
      (?:
        (?:only |the |a |an |younger |older |two )*(?:
          him|her|men|man|women|woman|boys|lads?|girls?|locals|one
        )(?![\p{L}])|
        {person}(?= (?:for|over|because|since|as|instead|rather)|,)
      )[^.;]{0,40}${WORSE}
    `,
    unless: /\b(?:not true|never true|prejudice\w*|claimed|said that|told me)\b/u,
  },
  {
    kind: 'discrimination',
    verbs: 'bin reject delete skip ignore discard throw bar',
    after: unbroken`
      (?:out |away |over |through )?(?:all |every |any |the |each |most |of )*(?:
        cvs?|applications?|résumés?|resumes?|candidates?|applicants?|letters
      )[^.;]{0,12} (?:from|of|by) (?:(?:anybody|anyone|people|applicants|candidates|everyone|those) )?(?:
        over (?:thirty|forty|fifty|sixty)
        (?! (?:km|miles|kilomet\p{L}+|minutes|mb|percent|countries|sites|firms|schools|companies))|
        with (?:a |an )?(?:foreign|african|asian|arab\p{L}*|polish|muslim) (?:\p{L}+ )?(?:names?|accents?)|
        {group}(?![\p{L}'’-])(?! (?:km|miles|kilomet\p{L}+|minutes))
      )
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'discrimination',
    verbs: 'refuse decline',
    after: unbroken`
      to (?:work|deal|speak|talk|serve|hire|employ|promote|train|help|treat|drive|teach|interview|sit|share \p{L}+ \p{L}+|take orders|listen)(?: (?:with|for|under|to|next to|from|beside))? ${PLAIN_GROUP}
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    verbs: 'hate dislike despise distrust mistrust resent avoid loathe',
    after: unbroken`
      (?:(?:working|dealing|serving|hiring|speaking|talking|being managed|training|teaching|having) ?(?:with|for|under|to|by)? )?${PLAIN_GROUP}
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    denied: 'always',
    verbs: 'like trust respect stand bear hire serve employ want work',
    after: unbroken`
      (?:to )?(?:(?:work|deal|serve|hire|talk|speak|working|dealing|serving|hiring|speaking|talking|being managed|training|teaching|having) ?)?
      (?:(?:with|for|under|to|by) )?${PLAIN_GROUP}
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    denied: 'always',
    verbs: 'think believe',
    after: unbroken`
      (?:that )?(?:{group}|{foreign}) (?:
        can (?:do|handle|drive|lead|be trusted|work|lift|run)|should (?:do|work|drive|lead|run|manage|have|get|be (?:allowed|doing|working|in|on|managers?))|
        belong|are (?:able|fit|suited|strong enough|smart|clever|up to|made|good (?:at|enough))|ought
      )(?![\p{L}])
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    verbs: 'say think believe joke write post remark comment',
    after: unbroken`
      (?:to \p{L}+ (?:\p{L}+ )?)?(?:that )?(?:all )?(?:{group}|{foreign}) (?:
        (?:are|were) (?:all )?(?:too |so |just )?(?:lazy|stupid|slow|weak|emotional|dirty|thieves|criminals|unreliable|useless|inferior|dishonest|not fit)|
        (?:can't|cannot|couldn't|should not|shouldn't|don't|do not) (?:do|handle|drive|lead|be (?:trusted|doing|working|in|on|allowed)|work|belong|lift)
      )(?![\p{L}])
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    verbs: 'tell shout yell say scream',
    after: unbroken`
      (?:to |at )?(?:(?:some|two|three|a|an|a group of|those|these) )?{foreign}(?: \p{L}+)? (?:that )?(?:to |they should |should |he should |she should )*(?:go|get) (?:back )?(?:
        home|back|where (?:they|he|she)|to (?:their|his|her) (?:own )?(?:country|land)
      )(?=$|[,.;!]| (?:and|to (?:their|his|her)|where))
    `,
    unless: /\b(?:early|rest|ill|sick|shift|storm|snow|safe\w*|late)\b/u,
  },
  {
    kind: 'discrimination',
    verbs: 'treat pay give make mock laugh joke tell crack ridicule turn send charge look have',
    after: unbroken`
      (?:
        down on|(?:a )?problems? (?:with|taking orders from|working (?:with|for|under))|
        (?:the|all the) (?:worst|hardest|dirtiest|bad|heaviest) \p{L}+ to|fun of|jokes? (?:about|of|against)|at|about
      ) ${PLAIN_GROUP}|
      ${PLAIN_GROUP_START} (?:
        away(?=$|[,.;]| because)|more(?=$|[,.;]| (?:than|because))|differently(?=$|[,.;])|
        (?:\p{L}+ )?(?:worse|badly|less(?! work)|like (?:dirt|servants|children|idiots|animals))|
        (?:the|all the) (?:worst|hardest|dirtiest|bad|heaviest)
      )
    `,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    verbs: 'mock ridicule',
    after: PLAIN_GROUP,
    unless: REASON,
  },
  {
    kind: 'discrimination',
    verbs: 'be',
    after: unbroken`
      (?:prejudiced|biased) against ${PLAIN_GROUP}|rude to ${PLAIN_GROUP_START} because they (?:don't|didn't|do not|did not|couldn't) speak|
      (?:a bit |quite |a |openly |often |always |sometimes )?(?:racist|sexist|homophobic|xenophobic|transphobic|misogynistic)(?=$|[,.;]| (?:to|towards?|against|about|with|at)(?![\p{L}]))
    `,
    unless:
      /\b(?:accus\w+|campaign|training|against (?:it|racism)|report\w*|wrong word|sounded|unintention\w+|without)\b/u,
  },
  // Drunk or high.
  {
    kind: 'intoxication',
    verbs: 'have drink sink down',
    after: unbroken`
      (?:\p{L}+ ){0,3}?(?:{alcohol}|whiskies|gins|brandies|tequilas)(?![\p{L}])(?: or (?:two|three)| each| of them)? before (?:
        this|coming (?:here|in)|i came (?:here|in|to (?:this|the) interview)|the interview|this interview|
        our (?:call|interview)|we (?:spoke|started)
      )(?=$|[,.;]| to )
    `,
    unless: /\b(?:soft|of water|coffee|espresso|tea|juice|ginger|on my (?:list|plate|mind)|night before)\b/u,
  },
  {
    kind: 'intoxication',
    verbs: 'be',
    after: unbroken`
      (?:drunk|tipsy|high|stoned|hung ?over|wasted|over the limit)(?: on \p{L}+)? (?:
        right now|now|at the moment|as we speak|today|from (?:last night|the night before|yesterday)
      )(?=$|[,.;])
    `,
    unless: /\b(?:list|hopes?|heights?|score|ladder|confiden\w+)\b/u,
  },
  {
    kind: 'intoxication',
    verbs: 'come arrive go turn show roll report start drive get',
    after: unbroken`
      (?:
        (?:up |in |back |on )?(?:to |at |for |into |on |my |the |a |an |this )*(?:\p{L}+ )?${PLACE_OF_WORK}
        (?: \p{L}+)?,? (?:straight |directly |right )from ${PUB}|
        (?:up |in |back |on )?(?:straight|directly|right) from ${PUB} (?:to|into|for) (?:my |the |a |an |this )?
        (?:\p{L}+ )?${PLACE_OF_WORK}
      )(?=$|[,.;]| (?:and|with|that|where i(?:'d| had)? (?:been )?dr[aiu]nk))
    `,
    unless: /\b(?:my (?:other|second|evening|night) job|worked (?:at|in|behind)|behind the bar|delivery|shift at)\b/u,
  },
  // Asleep on watch.
  {
    kind: 'duty',
    verbs: 'sleep nap doze snooze kip',
    after: unbroken`
      [^.;]{0,50}?(?:
        (?:while|when) (?:i was )?(?:being )?paid (?:to|for)|
        (?:while|when) (?:i was (?:supposed|meant) to|i should have) (?:be |been )?(?:
          watch|guard|monitor|mind|patrol|look after|check|drive|work
        )\p{L}*
      )
    `,
    unless: /\b(?:without|forgot|wrong|sleep[- ]in|on call|alarm clock)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'sleep nap doze snooze kip',
    after: unbroken`
      (?:off )?(?:through )?(?:
        from \p{L}+ (?:to|till|until) \p{L}+|between \p{L}+ and \p{L}+|
        for (?:an hour|two hours|three hours|hours|half the night|most of the night)|half the night|
        through half the night
      )(?: (?:or so|on|during))? ?(?:most|every|many|a few|some)? ?(?:nights?|shifts?|the night|my rounds)?(?=$|[,.;])
    `,
    unless: longPattern`
      ^(?!
        .*\b(?:as|was)(?: an?| the)? (?:\w+ )?(?:
          porter|guard|watchman|security \w+|night (?:nurse|carer|warden|receptionist|clerk|manager)|nightwatchman|
          carer|lifeguard|signalman
        )\b
      )|
      \b(?:
        badly|poorly|before (?:my|the|a|each|every)|after (?:my|the|a|each|every)|at home|in the day|days off|daytime|
        between shifts|break
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'be',
    after: unbroken`
      (?:fast |sound )?asleep (?:
        at (?:my|the) (?:\p{L}+ )?(?:post|desk|station|console|till|reception|controls|counter|monitors?)|
        on (?:my |the )?(?:\p{L}+ )?(?:shift|watch|duty|guard|job|ward)|
        during (?:my|the|a) (?:\p{L}+ )?(?:shift|watch|round)
      )(?![\p{L}])
    `,
    unless: /\b(?:on call|break|between shifts|off duty|half asleep|class|lectures?|school)\b/u,
  },
  // What others are not to know or have.
  {
    kind: 'breach',
    verbs: 'give send show hand take bring pass email',
    after: unbroken`
      (?=
        .*\b(?:(?:new|next|future|other) (?:employer|job)|my (?:new|next|future) (?:company|firm|boss|team))\b
      )(?=.*\b(?:old|former|previous|last)\b)[^.;]*?{secret}(?![\p{L}])
    `,
    unless:
      /\b(?:accident\w*|by mistake|permission|allowed|agreed|my (?:own )?(?:notes|portfolio|references?)|public)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'tell',
    after: unbroken`
      (?:
        everyone|everybody|half the \p{L}+|
        the (?:whole |entire )?(?:village|street|pub|town|neighbours|neighborhood|neighbourhood)|
        (?:my|a) (?:\p{L}+ )?(?:
          friends?|mates?|cousins?|wife|husband|girlfriend|boyfriend|sister|brother|mum|mom|mother|neighbours?|
          flatmate|family|sister-in-law
        )|
        them(?= .*)
      ) what (?:
        (?:
          (?:the|her|his|their) (?:doctors?|consultant|nurses?)|
          (?:her|his|the \p{L}+'s) (?:scan|biopsy|tests?|blood tests?|test results|results)
        )(?: had| has)? (?:found|shown|showed|diagnosed|discovered)|
        (?:the|a|one of (?:my|our)|my|our) (?:\p{L}+ )?(?:patients?|residents?|pupils?|clients?|guests?|customers?)
        (?: \p{L}+){0,5}? (?:was|were|had|has|is)(?: being)? (?:
          treated|diagnosed|suffering|taking|in (?:for|with)|earning|worth|paid|got|ill|dying
        )
      )
    `,
    unless: longPattern`
      ^(?!.*(?:tell|told|telling) them\b(?!.*\b(?:village|neighbours|street|pub|town|gossip\w*|curious)\b)).*\b(?:
        consent|permission|asked me to|in my|my own|wanted me to
      )\b|
      ^(?=.*(?:tell|told|telling) them\b)(?!.*\b(?:village|neighbours|street|pub|town|gossip\w*|curious)\b)
    `,
  },
  {
    kind: 'breach',
    verbs: 'let allow',
    after: unbroken`
      (?:an?|the|some|another|our) (?:\p{L}+ )?(?:journalist|reporter|newspaper|blogger|competitors?|rivals?) (?:\p{L}+ )?
      (?:to )?(?:
        see|read|copy|look at|photograph|film|have|borrow|scan|photocopy
      ) (?:(?!my )\p{L}+ ){0,3}?{secret}(?![\p{L}])
    `,
    unless: /\b(?:press office|agreed|approv\w+|permission|allowed|accident\w*|by mistake|wrong)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'read look go open search browse scroll access click',
    after: unbroken`
      (?:through |at |into |up |in )*(?:the |all the |our |my boss's )?(?:
        hr|personnel|payroll|salary|disciplinary|finance|manager's|boss's|director's|private
      ) ${RECORDS}[^.;]{0,40}(?:
        because i (?:was (?:curious|nosy)|wanted to (?:know|see|find out))|to (?:see|find out|know)|out of nosiness
      ) ?(?:(?:what|how much) )?(?:
        (?:everybody|everyone|people|the others|others|my (?:boss|colleagues?|manager|mates|co-?workers?|teammates?))
        (?:'s|'| |$)[^.;]{0,15}(?:salar\p{L}+|pay|paid|earn\p{L}*|got|made|bonus\p{L}*)|
        (?=$|[,.;])
      )
    `,
    unless: /\b(?:budget|audit|as part of|asked (?:me )?to|my job|permission|payroll run|query)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'give hand send tell post text leave share',
    after: unbroken`
      (?:
        (?:out )?(?:
          everyone|everybody|anyone|anybody|the (?:whole|entire|rest of the) \p{L}+|all (?:the|my|our) \p{L}+|
          half the \p{L}+
        ) (?:\p{L}+ ){0,2}?(?:
          admin(?:istrator)?|root|master|server|bank|alarm|safe
        )(?: \p{L}+)? (?:passwords?|login|pin|code|credentials)|
        (?:out )?(?:the |our )?(?:admin(?:istrator)?|root|master|server|bank|alarm|safe)(?: \p{L}+)? (?:
          passwords?|login|pin|code|credentials
        ) (?:to|with) (?:everyone|everybody|anyone|anybody|the (?:whole|entire) \p{L}+|half the \p{L}+|{outsider})
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        accident\w*|by mistake|wrong|old|expired|temporary|new|changed|reset|forgot|vault|password manager|
        without (?:noticing|realising|realizing)
      )\b
    `,
  },
  // Safety and the law.
  {
    kind: 'law',
    denied: 'always',
    verbs: 'bother wear use clip',
    after: unbroken`
      (?:with |on |to (?:wear|use|put on|clip on) |using |wearing )*(?:a |the |my |any |our )?(?:
        harness|hard hat|helmet|lanyard|life ?jacket|lifeline|seat ?belt|safety (?:\p{L}+)|lock-?out|edge protection
      )(?![\p{L}])
    `,
    unless: longPattern`
      ^(?!.*\bnever (?:\w+ )?(?:bother|wore|use|used|clip|wear)\w*\b)|
      \b(?:before|been (?:taught|shown|given|told)|needed|again|learn\w*|trained)\b
    `,
  },
  {
    kind: 'law',
    verbs: 'work climb weld cut stand go operate drive',
    after: unbroken`
      [^.;]{0,50}without (?:
        (?:wearing |using )?(?:a |the |my |any )?(?:\p{L}+ )?(?:harness|fall protection|edge protection|hard hat)|
        clipping (?:on|in|myself)|locking (?:it|(?:the|a) \p{L}+) (?:out|off)|
        isolating the (?:power|supply|circuit|machine|mains|pump|line|panel|electric\p{L}*)
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        forg[eo]t\w*|notic\w+|realis\w+|realiz\w+|hadn't been|nobody (?:had )?told|never again|dog|horse|didn't know|
        thought|assum\w+|believ\w+
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'send ship let deliver sell serve hand release give rent dispatch put drive use load',
    after: `(?!back )[^.;]{0,50}?(?:with|that|which|although|though|even though|knowing|when)(?![\\p{L}])[^.;]{0,40}?${UNSAFE}`,
    unless: longPattern`
      ^(?!
        .*\b(?:
          knowingly|knowing (?:that |full well |very well )?(?:it|they|its|their|the|he|she|we)|
          (?:i|we) (?:\w+ )?knew|despite knowing
        )\b
      )|
      \b(?:
        sent (?:\w+ ){0,4}back|return\w*|repair\w*|workshop|lab|supplier|scrap\w*|dispos\w+|recycl\w*|warn\w*|
        told (?:him|her|them)|for (?:testing|inspection|analysis)|examin\w*|didn't know|before (?:i|we) knew|
        if (?:i|we)|(?:because|since) (?:i|we) knew|had (?:i|we)|later|replac\w*|quarantin\w*|label\w*
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'operate drive run ride fly',
    after: unbroken`
      [^.;]{0,12}?(?:${MACHINE}[^.;]{0,25}?)(?:
        with no|without (?:(?:having |holding )?(?:an?|any|the|my) )?|on an? expired|with an? (?:expired|lapsed)
      )(?: |(?<= ))(?:valid |proper |full )?(?:
        ticket(?<=(?:crane|lift|digger|excavator|loader|telehandler|hoist|dumper)s?[^.;]{0,40})|licen[cs]e|insurance|
        certificate
      )(?! (?:papers|documents|plate|number|key|server|card))
    `,
    unless: longPattern`
      \b(?:
        software|supervis\w+|instructor|lesson|learner|didn't know|hadn't known|without knowing|lapsed without|
        private (?:land|yard)
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'take accept',
    after: unbroken`
      (?:the |some |a )?(?:cash|money|payments?)(?: \p{L}+){0,5}?,? (?:and|but) (?:i )?(?:didn't|never) (?:
        put|ring|rang|book|booked|enter|entered|declare|declared|record|recorded|ran|run
      ) (?:it|them|that|any of it|the (?:cash|money|payments?|sales?|job))
      (?=$|[,.;]| (?:in|on|up|through|to|at|anywhere))
    `,
    unless:
      /\b(?:until|till (?:the|later|after)|forgot|straight away|at once|same day|correctly|properly|in time|twice|again)\b/u,
  },
  {
    kind: 'law',
    verbs: 'give award pass steer hand',
    after: unbroken`
      [^.;]{0,20}(?:contracts?|orders?|jobs?|work|tenders?)[^.;]{0,10} to (?:
        my (?:\p{L}+ )?(?:
          brother|sister|cousin|wife|husband|uncle|father|mother|son|daughter|friend|mate
        )(?:'s(?: \p{L}+)? \p{L}+)?|
        my own (?:\p{L}+ )?(?:firm|company|business)
      )(?:,)? (?:
        without (?:telling|declaring|saying|disclosing|mentioning)|
        and (?:never|didn't|told (?:nobody|no one)|kept (?:it )?quiet)
      )
    `,
    unless: ACCIDENTAL,
  },
  // Walking away.
  {
    kind: 'duty',
    verbs: 'leave abandon',
    after: unbroken`
      (?:(?!with )\p{L}+ ){0,3}?(?:children|kids|toddlers?|babies|residents?|patients?|pupils)(?! (?:with|to) )[^.;]{0,40}?because (?:
        i(?:'d|'m| had| was| felt)? (?:so |too )?${TEMPER}|i couldn't (?:stand|bear|be bothered|be arsed)|${ANNOYED}
      )
    `,
    unless: longPattern`
      \b(?:
        (?:left|leave|leaving) (?:\w+ ){1,4}with (?:a|my|the|another|our) (?:\w+ )?(?:
          colleague|teacher|nurse|assistant|parents?|manager|carer|sister
        )|
        in (?:her|his|their) care|handed|asked (?:a|my)
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'walk storm march',
    after: unbroken`
      (?:out|off)(?: of| on| from)? (?:the |my |our )?(?:\p{L}+ )?(?:
        ward|class|classroom|patients?|residents?|pupils|kitchen|site|shift|post|till|shop|surgery|theatre|nursery|job
      )(?: \p{L}+(?:-\p{L}+)?){0,4}? (?:because (?:i(?:'d| had| was| felt) )?(?:so |too )?|,? )?${TEMPER}|
      (?:out|off)(?: of| on| from)? (?:the |my |our )?(?:\p{L}+ )?(?:
        class|classroom|patients?|residents?|pupils|ward
      )(?: \p{L}+){0,2}? because ${ANNOYED}
    `,
    unless: longPattern`
      \b(?:
        came back|calm\w*|cool(?:ed)? (?:off|down)|breath|minutes?|
        (?:he|she|they|customer|colleague|chef) (?:was|were|walked|stormed)
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'accept take',
    after: unbroken`
      (?:\p{L}+ ){0,3}?(?:offer|job|contract|post|position|role)(?: \p{L}+){0,5}? (?:and|but)(?: then| i)* (?:
        never|didn't
      ) (?:showed|turned|show|turn) up(?![\p{L}])(?! (?:my|the|a|an|his|her|him|them|our|with))
    `,
    unless: /\b(?:ill|sick|hospital|accident|he|she|they)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'keep',
    after: '(?:getting|being) (?:fired|sacked|dismissed|let go)(?![\\p{L}])(?! (?:early|home|up|at|on)(?![\\p{L}]))',
    unless: /\b(?:redundan\w*|restructur\w*|closed|startups?|season\w*)\b/u,
  },
  {
    kind: 'law',
    verbs: 'delete wipe erase destroy format remove trash',
    after: unbroken`
      (?!(?:all )?(?:of )?my (?:own|personal|private|data|photos|account|files|mails?)\b)[^.;]{0,50}?(?:
        folders?|files?|drives?|repository|repo|databases?|servers?|spreadsheets?|mailbox\p{L}*|documentation|
        backups?|templates|macros|scripts|source code|contacts|records
      )[^.;]{0,20}?(?:
        (?:the (?:night|day|evening|morning|week)|an hour|just|right)? ?(?:before|when|as|after) (?:
          i (?:
            resigned|quit|walked out|handed in|(?:handed|gave|put) (?:in )?my notice|was (?:fired|sacked|let go)|
            left(?=$|[,.;]| (?:the (?:company|firm|job)|for (?:a|another) (?:competitor|job)))
          )|
          they (?:fired me|sacked me|let me go)(?! (?:through|in|home|early|into|have))(?![\p{L}])|handing in|
          quitting|resigning
        )|
        on (?:my|the) (?:last|final) day(?! of)|on my way out
      )
    `,
    unless: longPattern`
      \b(?:
        accident\w*|by mistake|asked|agreed|handed over|policy|backed up|copied|thought|took it for|believ\w+|mistook|
        wrong|old|personal|it department|checklist|temporary|unused|duplicate|forgot\w*|
        without (?:noticing|realising|realizing|checking|knowing)|restore\w*
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'change keep',
    after: unbroken`
      (?:all )?(?:the |every |its |all )(?:\p{L}+ )?(?:passwords?|pin|codes?)(?: \p{L}+){0,3}?,? (?:and|but)
      (?: then| i)* (?:wouldn't|refused to|would not) (?:tell|give|hand|share|let|say)
    `,
    unless: /\b(?:security|fraud\w*|attack\w*|stranger|caller|contractor)\b/u,
  },
];
