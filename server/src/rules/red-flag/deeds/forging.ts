import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';

/** Inventing and passing off. */
export const FORGING: readonly Deed[] = [
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
];
