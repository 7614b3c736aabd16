import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';
import {ACCIDENTAL} from '../deeds/excuses.ts';

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

/** Safety and the law. */
export const ENDANGERING: readonly Deed[] = [
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
];
