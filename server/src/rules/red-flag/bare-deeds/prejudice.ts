import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';
import {ACCIDENTAL} from '../deeds/excuses.ts';

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

/** Prejudice as a preference. */
export const PREJUDICE: readonly Deed[] = [
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
        can (?:do|handle|drive|lead|be trusted|work|lift|run)|should (?:do|work|drive|lead|run|manage|have(?! to )|get|be (?:allowed|doing|working|in|on|managers?))|
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
];
