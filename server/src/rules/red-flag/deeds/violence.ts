import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {ACCIDENTAL} from './excuses.ts';

/** Violence and abuse. */
export const VIOLENCE: readonly Deed[] = [
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
];
