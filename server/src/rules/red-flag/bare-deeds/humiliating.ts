import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

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

const HAD_STOPPED = unbroken`
  (?:after|although|even though|though|when) (?:she|he|they|(?:my|the|a) \p{L}+)(?: had|'d)? (?:\p{L}+ )?(?:
    asked|told|begged|warned
  ) me (?:not to|to (?:stop|leave (?:her|him|them)|go away))
`;

/** Humiliating, touching and following. */
export const HUMILIATING: readonly Deed[] = [
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
];
