import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';

/** Sexual remarks and advances; treating people worse for what they are. */
export const HARASSMENT: readonly Deed[] = [
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
    // "I had never served deaf patients before."
    unless: /\bhad (?:n't |not )?(?:never )?.*\b(?:before|until then)\b/u,
  },
];
