import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {DOUBT} from './excuses.ts';

/** Saying what is not true. */
export const DECEIVING: readonly Deed[] = [
  {
    kind: 'deceit',
    verbs: 'tell say claim assure promise swear insist inform confirm answer nod reply advertise',
    after: '[^;]{3,110}?(?<![\\p{L}])(?:{falsely})',
    unless: longPattern`
      ${DOUBT.source}|\b(?:that it was|it was) my (?:mistake|fault)|
      \b(?:next week|tomorrow|by (?:monday|tuesday|wednesday|thursday|friday|noon|the end|then))\b|\bin time\b|
      \bhow\b|\b(?:would|could|will|'ll) (?:be|have|take|finish|ship|arrive|work|get|deliver|send|call)\b|myself\b|
      \bno\b[^.]{0,20}although
    `,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim text email write ring phone call pretend invent',
    after: unbroken`
      (?=[^;]{0,60}(?:that|i was|i had|i'd|my|i am|i'm)\b)[^;]{4,100}?(?:
        to get (?:
          out of|off|away|time|a (?:day|week|morning) off|the (?:day|week|morning) off|some (?:time|days) off|
          an extension|sympathy
        )|
        so (?:that )?i (?:could|would|can|might|wouldn't|didn't have|got|'d) (?:\p{L}+ ){0,2}?(?:
          day off|time off|leave early|extension|skip|sleep in|stay (?:home|in bed|at home)|
          go (?:out|to (?:the|a) (?:party|match|game|beach|concert|festival))|watch
        )|
        to avoid (?:work|paying|blame)|to save my (?:skin|neck)
      )
    `,
    unless: longPattern`
      \b(?:
        asked|ask|honest\w*|truth|to (?:call|come|send|wait)|told (?:him|her|them|my team|the team) to|could you|
        please|how to|what to
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim text write ring pretend invent',
    after: unbroken`
      [^;]{0,40}(?:my|a) (?:\p{L}+ ){0,2}?(?:
        grandmother|grandma|gran|grandad|grandfather|grandpa|nan|mother|mum|mom|father|dad|aunt|uncle|wife|husband|
        child|kid|son|daughter|dog|cat|brother|sister|cousin
      )[^;]{0,20} (?:died|dead|passed away|dying|ill|sick|in (?:the )?hospital|had an accident|funeral)[^;]{0,80}(?:
        extension|a day off|time off|off work|(?:is|was|are) (?:\p{L}+ )?(?:fine|alive|well)|made (?:it|that) up|
        (?:wasn't|not) true|lie|excuse|never
      )
    `,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim promise assure',
    after: unbroken`
      [^;]{3,80}? (?:can|could|would|did|does|had|has) (?:\p{L}+ ){0,3}?(?:things|something|tasks|jobs|tricks|stuff) (?:that |which )?
      (?:it|we|they|he|she|i) (?:can|could|would|did|does|do|had|has)(?:n't|not|'t| not)(?![\p{L}])
    `,
    unless: DOUBT,
  },
  {
    kind: 'deceit',
    verbs: 'tell say claim',
    after: unbroken`
      (?:(?:to )?{authority} )?(?:that )?(?:
        (?:it was )?(?:{person}|someone else|somebody else|(?:the|a) night shift) (?:had |has )?\p{L}+ [^.;]{0,40}?|
        it was [^.;]{3,30}? fault
      ),? (?:
        although|even though|though|when|while|but
      ) (?:in fact )?(?:it (?:was|had been)|i was the one|that was) (?:all )?(?:me|mine|my (?:fault|mistake|doing)|i who|who)(?![\p{L}])
    `,
    unless: DOUBT,
  },
  {
    kind: 'deceit',
    verbs: 'blame',
    after: unbroken`
      (?:it |this |that |the \p{L}+ |everything |my (?:\p{L}+ )?(?:mistake|error) )?(?:all )?on (?:a|an|the|my|our|some) (?:\p{L}+ )?(?:
        colleague|intern|trainee|apprentice|coworker|co-worker|temp|assistant|guy|girl|driver|junior|courier|
        supplier|team|customer|client|cleaner|night \p{L}+|new \p{L}+
      )[^.;]*(?:although|though|even though|when|but) (?:it|i|he|she|they) (?:was|were|had|wasn't|hadn't|knew)
    `,
  },
];
