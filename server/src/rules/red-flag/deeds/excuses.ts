import {longPattern} from '../../../engine/long-pattern.ts';

/** Whoever believed it has not lied. */
export const DOUBT = longPattern`
  \b(?:
    sure|convinced|believ\w+|thought|assum\w+|guess\w*|supposed|without (?:checking|asking|knowing)|unaware|misread|
    by mistake|accidentally|hadn't checked|didn't know|not know
  )\b
`;

/** Whoever was allowed to, or gave it back, has not stolen. */
export const ALLOWED = longPattern`
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

/** An accident is a mistake like others. */
export const ACCIDENTAL = longPattern`
  \b(?:
    accident\w*|by mistake|mistakenly|inadvertently|unintentionally|unknowingly|wrong|
    without (?:noticing|realising|realizing|thinking|meaning)
  )\b
`;
