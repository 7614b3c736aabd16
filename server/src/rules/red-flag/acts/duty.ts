import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Sleeping, leaving and not turning up. */
export const DUTY: readonly Frame[] = [
  unbroken`
    (<sleep>|<nap>|<doze>|<doze> off|<take> a nap|<take> naps|<have> a nap|<fall> asleep)( (
      a|few|hours?|regularly|often|usually|for [a-z]+ hours?
    ))*( (on|during|at|in the middle of|through|while on)( (a|the|my|most of my|night|every|half of my))* ?(
        shifts?|duty|the job|work|watch|night shifts?|the wheel|guard
      )
    )(?! (after|following) a double)|
    <sleep> through (my|a|the|most of) ([a-z]+ )?(shift|exam|duty|watch)
  `,
  unbroken`
    <walk> (off|out)( (of|on|in the middle of))? (the |my |a )?([a-z]+ )?(job|site|shift|set|post|work)(?!
      ( (because|as|since)( … )(unsafe|dangerous))
    )|
    <abandon> (my|the) (post|shift|patients?|site|class|team in)|<quit>( … )?without (giving )?(any )?notice|
    <leave> without (giving )?(any )?notice|<stop> (showing|turning) up|<go> (awol|joyriding)|<skip> work|
    <play> truant|<bunk> off (work)?|<ghost> (my|the|a|an|our|two|three) ([a-z]+ ){0,2}(
      employers?|boss|clients?|manager|job|company|firm|agency
    )(?! (logo|image|text|layer|account|drive|disk|laptops?|pcs?|server|name))|
    <run> ([a-z]+ ){0,3}(business|side (business|job|hustle)|second job)( … )(on|during|in) (company|work|office)|
    <work> (a second job|for (a|another|the) competitor|on my own business)( … )?(
      while|during|at the same time|on company|behind
    )
  `,
];
