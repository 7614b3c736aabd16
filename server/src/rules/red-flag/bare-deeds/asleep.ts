import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

/** Asleep on watch. */
export const ASLEEP: readonly Deed[] = [
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
];
