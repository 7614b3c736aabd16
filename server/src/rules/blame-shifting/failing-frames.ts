import {longPattern} from '../../engine/long-pattern.ts';

/**
 * What failings look like from the verb on: its lemma, then the words after it in lower case with single blanks.
 */

/** What lets the speaker or the work down. */
export const LETDOWN_FRAMES: readonly RegExp[] = [
  /^drop (?:the|a) ball/u,
  /^let (?:me|us|the \p{L}+|everyone|our \p{L}+|my \p{L}+) down/u,
  /^let down (?:me|us|the)/u,
  /^(?:screw|mess|fuck|stitch|cock|bugger) (?:(?:me|us|it|things|everything|that|this|the \p{L}+) )?(?:over|up|about)/u,
  /^screw (?:me|us)/u,
  /^throw (?:me|us) (?:under|in|to)/u,
  /^hang (?:me|us) out/u,
  /^leave (?:me|us|it all|everything|all the work) (?:to|with|high|in|hanging|on|alone|holding|short|without|stranded|all)/u,
  /^leave (?:\p{L}+ ){0,3}(?:mess|chaos|disaster|nightmare)/u,
  /^leave (?:out|everything|it all|all) /u,
  /^sit on (?:it|the|my|our)/u,
  /^(?:refuse|decline) (?:to|my|any)/u,
  /^set (?:me|us) up/u,
  /^lie (?:to|about)/u,
  /^(?:cut|rip) (?:me|us) off/u,
  longPattern`
    ^(?:
      overrule|ignore|interrupt|exclude|mislead|distract|confuse|threaten|humiliate|disrespect|discriminate|pressure
    ) (?:me|us|my|against)
  `,
  /^leave (?:me|us) (?:out|behind)/u,
  /^(?:set|impose|demand|want|make|choose) (?:\p{L}+ ){0,2}(?:impossible|unrealistic|unreasonable|ridiculous|crazy|absurd)/u,
  /^take (?:away )?(?:my|our) (?:\p{L}+ )?(?:best|team|people|staff|budget|time)/u,
  /^blame (?:me|us)/u,
  /^take (?:the |all the |my |all )?credit/u,
  /^pass the buck/u,
  /^point (?:the finger|fingers)/u,
  /^go (?:missing|awol|behind (?:my|our)|on strike|silent|quiet|rogue)/u,
  /^rush (?:me|us|through)/u,
  longPattern`
    ^(?:pressure|pressurise|pressurize|push|force|make) (?:me|us) (?:
      to|into|do|rush|work|take|sign|submit|finish|go|choose|ship|launch|deliver
    )
  `,
  /^(?:dump|pile|throw|drop|push|shove|offload) (?:\p{L}+ ){0,4}(?:on|onto|at) (?:me|us|my)/u,
  /^dump/u,
  longPattern`
    ^(?:give|send|hand|tell|feed|provide|supply|leave|show|pass|sell|ship|deliver|assign|teach|email|issue)(?: \p{L}+){0,4} (?:
      wrong|incorrect|inaccurate|bad|incomplete|outdated|out-of-date|misleading|false|faulty|unclear|vague|conflicting|
      contradictory|poor|terrible|awful|useless|sloppy|no|little|zero|unrealistic|impossible|insufficient|inadequate|
      almost no|very little|half the
    )(?: |$)
  `,
  longPattern`
    ^(?:keep|kept|start|begin) (?:on )?(?:
      changing|moving|adding|asking for|interrupting|delaying|postponing|missing|making|sending|forgetting|dropping|
      cancelling|canceling|pushing|shifting|altering|switching|giving|ignoring|coming|turning|demanding|mess|fiddl|
      meddl|touch|interfer|complain|argu|break|leav|pil|dump|overrul|undermin|nagg|blam|skip|los|delet|deny|denying|
      reject|refus|fight|bicker|quarrel|gossip|block|stall|lying|drag|wast|yell|shout|criticis|criticiz
    )
  `,
  /^move the goal ?posts?/u,
  longPattern`
    ^(?:have|show) no (?:
      clue|idea|interest|respect|experience|plan|sense|intention|vision|leadership|time for|backbone|work ethic
    )
  `,
  longPattern`
    ^do (?:
      nothing|as little|the bare minimum|a (?:bad|poor|terrible|lousy|sloppy) job|whatever|half|it wrong|the wrong|
      sod all|absolutely nothing|very little|little
    )
  `,
  longPattern`
    ^(?:never|hardly|barely|rarely) (?:
      show|turn|come|do|help|pull|reply|respond|answer|tell|give|listen|communicate|deliver|contribute|bother|hand
    )
  `,
  longPattern`
    ^(?:be|get) (?:\p{L}+ ){0,3}(?:not|n't|never) (?:
      pull|committed|interested|available|supportive|helpful|willing|reliable|responsive|clear|on the same page|
      prepared|cooperative|competent|qualified|motivated|doing|up to|bothered|any help|good at|team players?|
      a team player|forthcoming|communicative|paying|very (?:good|helpful|organi[sz]ed|clear|supportive|committed)
    )
  `,
  /^(?:have|get) it in for/u,
  /^(?:pick on|gang up|turn on) /u,
  /^(?:waste|cost) (?:my|our|me|us)/u,
  /^(?:just |simply )?walk out(?! of)/u,
  longPattern`
    ^(?:quit|leave|resign) (?:\p{L}+ ){0,4}(?:
      without (?:telling|notice|warning|handing|any handover|a word)|halfway|mid-?way|suddenly|in the middle|
      right before|me |us |at the last|the week before|on me
    )
  `,
  /^(?:put|place) (?:too much|so much|a lot of|all the|unrealistic|the blame|all of the|everything) /u,
  /^expect (?:me|us|too much|everything|the impossible|miracles) /u,
  /^have (?:unrealistic|unreasonable|impossible) /u,
  /^hold (?:me|us|everything|it|things|back|the project) (?:up|back)/u,
  /^hold (?:up|back) /u,
  /^take (?:forever|ages|too long|weeks|months|advantage|no (?:responsibility|interest|notice))/u,
];

/** Things that others may do, and that only hurt when they come late. */
export const CHANGE = longPattern`
  ^change (?:
    (?:\p{L}+ ){0,4}(?:
      mind|minds|requirements?|brief|scope|spec|specs|plan|plans|deadline|direction|goalposts?|priorities|design|
      rules|order|date|time
    )|
    everything|it|things
  )
`;

/** "kept moving it", but not "kept helping me". */
export const KEPT = longPattern`
  ^keep (?:on )?(?!help|support|encourag|ask|trust|thank|guid|teach|call|com|work)\p{L}+ing (?:
    me|us|it|things|everything
  )(?: |$)
`;

/** What somebody failed to do right, as a fact. */
export const LAPSE_FRAMES: readonly RegExp[] = [
  longPattern`
    ^(?:
      miss|forget|fail|neglect|skip|ignore|overlook|omit|disregard|lose (?:the|my|our|it|them)|misplace|delay|cancel|
      break|delete|damage|struggle|underperform|procrastinate|stall|disagree|withhold|drag|botch|bungle|muddle|slack|
      breach|underquote|oversleep
    )(?: |$)
  `,
  /^make (?:\p{L}+ ){0,4}(?:mistakes?|errors?|mess|blunder|bad|wrong|poor|assumptions?|typos?)/u,
  /^(?:be|come|arrive|turn up|show up|turn|hand|submit|deliver|reply|finish)(?: \p{L}+){0,2} late(?: |$)/u,
  /^get (?:\p{L}+ ){0,4}(?:wrong|mixed|confused|lazy|complacent)/u,
  /^(?:fall|be|get|run) (?:\p{L}+ ){0,2}(?:behind|short|late|over budget)/u,
  /^(?:approve|authori[sz]e|insist|green-?light|okay|sign (?:\p{L}+ ){0,3}off|sign off)(?: |$)/u,
  /^use (?:\p{L}+ ){0,1}(?:cheap|wrong|bad|old|outdated|poor)/u,
  /^back out|^pull out|^drop out|^give up|^let (?:\p{L}+ ){1,3}(?:slip|slide|lapse)/u,
  longPattern`
    ^(?:be|seem|appear) (?:\p{L}+ ){0,3}(?:
      wrong|late|at fault|to blame|responsible for|in the wrong|overwhelmed|unable|off track|asleep|nowhere|too slow|
      too late|too lazy
    )
  `,
  longPattern`
    ^(?:
      send|give|order|put|enter|use|install|pick|tell|choose|book|print|write|type|pass|file|deliver|ship|load|read|
      quote|deploy|hire|pick|recommend|approve
    )(?: \p{L}+){0,5} (?:wrong|incorrect|incorrectly|wrongly|twice|late)(?: |$)
  `,
];

/** Idioms of scorn for what someone did not do: "couldn't be bothered". */
export const DENIED_CONTEMPT_FRAMES: readonly RegExp[] = [
  /^(?:\p{L}+ )?be bothered/u,
  /^bother /u,
  /^bother$/u,
  /^know (?:what (?:he|she|they) (?:be|were|was|is|are) |the first thing|his|her|their) ?(?:doing|arse|ass|elbow|about)?/u,
  /^(?:give|care) (?:a|two) (?:damn|shit|hoot|toss|crap|monkey)/u,
];

/** "was too lazy", "was dead weight". */
export const CONTEMPT_STATE = longPattern`
  ^be (?:
    too (?:thick|stupid|dumb|lazy|dim|proud)|(?:as )?thick as|not the (?:sharpest|brightest)|an idiot|a complete|
    a total|dead weight
  )
`;

/** Idioms of scorn for what someone did or was. */
export const CONTEMPT_FRAMES: readonly RegExp[] = [
  /^think (?:\p{L}+ ){0,3}(?:beneath|above)/u,
  /^run (?:around|about) like/u,
  CONTEMPT_STATE,
];

/** Whether any of the frames fits. */
export function fits(text: string, frames: readonly RegExp[]): boolean {
  return frames.some((frame) => frame.test(text));
}
