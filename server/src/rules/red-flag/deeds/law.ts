import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {ACCIDENTAL} from './excuses.ts';

/** Law, safety, favours. */
export const LAW: readonly Deed[] = [
  {
    kind: 'law',
    verbs: 'know realise realize see',
    after: unbroken`
      (?:full well |very well |perfectly well |well |well enough |that |about )*[^.;]{0,45}?(?:
        n't (?:\p{L}+ )?(?:safe|legal|allowed|permitted|insured|licensed|certified|up to code|roadworthy|sterile)|
        not (?:\p{L}+ )?(?:safe|legal|allowed|permitted|insured|licensed|certified|roadworthy|sterile)|unsafe|illegal|
        dangerous|against the (?:law|rules|regulations)|forbidden|prohibited|defective|contaminated|
        worn(?: out| through)?|underage|under-age|uninsured|overloaded|cracked|past its|stolen|
        no (?:permit|insurance|licen[cs]e|guard|permission)|without (?:a permit|insurance)
      )[^.;]{0,15}?,? (?:but|and|yet|still)(?: (?:
        i|we|still|just|carried|let|went|simply|sent|told|sold|served|used
      ))+[ ]
    `,
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
      '(?!{person} of (?:(?:the|a|any|his|her|their|that) )?(?:chance|opportunity|time|credit|moment|experience|joy))(?!(?:the )?(?:day|my own (?:plan|chances|work|success)|myself|confidence|trust|morale|his|her|their|by))[^.;]+',
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
];
