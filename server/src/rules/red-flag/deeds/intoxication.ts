import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';

/** Drink and drugs. */
export const INTOXICATION: readonly Deed[] = [
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
];
