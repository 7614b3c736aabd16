import {longPattern} from '../../engine/long-pattern.ts';
import {wordSet} from '../../engine/word-set.ts';

/** "stole my ideas", "picked on me", "cut my budget": something bad that was done to the speaker or to the speaker's work. */
export function isMistreatment(lemma: string, text: string): boolean {
  const rest = text.slice(lemma.length + 1).replace(/^(?:up|off|out|over|down) /u, '');
  return (MISTREATING.has(lemma) && MINE.test(rest)) || TREATED.some((frame) => frame.test(text));
}

/** Verbs of treating someone badly, of whom the speaker must be the one. */
const MISTREATING = wordSet(`
  abuse accuse attack backstab bad-mouth badmouth bamboozle belittle betray block boycott bully cheat con corner
  deceive demean demoralise demoralize demotivate despise detest disadvantage discourage discriminate disrespect
  distract dupe exclude exploit fool gaslight harass hamper hate hinder humiliate hurry ignore impede insult intimidate
  isolate lie marginalise marginalize mistreat misdirect misguide misinform misjudge mislead mob mock neglect obstruct
  ostracise ostracize overload overlook overrule overwork override patronise patronize pester pigeonhole provoke resent
  ridicule rob sabotage scapegoat shaft sideline sidetrack sideswipe snub stab stifle stymie target terrorise terrorize
  threaten thwart torment trap trick undercut undermine underpay undervalue victimise victimize
`);

/** The speaker, or something of the speaker's, right after the verb. */
const MINE = /^(?:(?:all|both|half|most|some|much) (?:of )?)?(?:me|us|my|our)(?: |$)/u;

/** Wordings of bad treatment, from the lemma of the verb on. */
const TREATED: readonly RegExp[] = [
  longPattern`
    ^(?:
      pick on|gang up (?:on|against)|turn (?:on|against)|talk down to|look down on|look through|lean on|walk all over|
      spy on|rat on|tell on|snitch on|side against|work against|conspire against|plot against|bad-?mouth|
      play games with|
      be (?:
        against|jealous of|out to get|prejudiced against|biased against|after|mean to|rude to|nasty to|hard on|
        tough on|horrible to|unfair to|envious of
      )|
      get in (?:the|my|our) way|stand in (?:the|my|our) way|go over|take against|
      have (?:something|a grudge|a vendetta|it in) (?:against|for)
    ) (?:me|us|my|our|way)
  `,
  /^(?:yell|shout|scream|swear|curse) at (?:me|us|everyone|everybody|people)(?: |$)/u,
  /^(?:get in|stand in) (?:the|my|our) way/u,
  /^treat (?:me|us|people|everyone|staff) (?:like|badly|unfairly|poorly|as if|as though|differently|terribly|with)/u,
  longPattern`
    ^make (?:my|our) (?:life|lives|job|work|days?|time)(?: \p{L}+){0,3} (?:
      difficult|hell|hard|impossible|miserable|harder|misery|nightmare
    )
  `,
  longPattern`
    ^make (?:things|life|work|everything) (?:\p{L}+ ){0,2}(?:bad|difficult|hard|harder|impossible|awful|unbearable|
    hell|miserable)
  `,
  /^(?:slow|hold|drag|pull) (?:me|us) (?:down|back|up)(?: |$)/u,
  /^pass (?:me|us) over(?: |$)/u,
  longPattern`
    ^(?:give|hand|offer) (?:my|the|our) (?:job|role|post|position|promotion|shifts|project|bonus) to (?:his|her|their|
    a|an|someone|somebody)(?: |$)
  `,
  /^want (?:me|us) (?:gone|out|fired)(?: |$)/u,
  /^(?:push|force|squeeze|freeze|drive) (?:me|us) out(?: |$)/u,
  /^make it (?:\p{L}+ ){0,2}(?:difficult|hard|impossible|harder|unbearable)/u,
  longPattern`
    ^(?:steal|copy|take|claim|grab|hijack|present|pinch|nick|sell) (?:all |all of |half )?(?:my|our) (?!
      advice|call|hand|word|offer|apology|place|side|order|time|picture
    )
  `,
  longPattern`
    ^(?:
      cut|slash|halve|freeze|withdraw|pull|remove|reassign|transfer|poach|scrap|axe|yank|strip|reduce|shrink|
      confiscate
    ) (?:away |off |out )?(?:me|us|my|our|half|two|three|the (?:budget|headcount|funding|team|staff|resources|hours))(?: |$)
  `,
  /^(?:move|lay off|send away|redeploy) (?:my|our|half) /u,
  longPattern`
    ^(?:pull|go back|drag|dither|backtrack|change) (?:
      the (?:plug|rug)|on (?:his|her|their|its) (?:word|promise)|(?:his|her|their|its) (?:feet|heels|mind)
    )
  `,
  /^(?:throw|drop|dump|chuck|toss|plunge) (?:me|us) (?:right |straight )?(?:in|into|under|out|at|off)(?: |$)/u,
  /^leave (?:me|us) to (?:it|my|our|sink|fend|figure|deal|do|handle|pick|carry)/u,
  /^give (?:me|us) (?:only|just|barely|hardly|a mere|no|zero|too|so) /u,
  /^give (?:me|us) (?:\p{L}+ ){1,5}(?:too late|at the last|an hour before|the day before|the night before)/u,
  longPattern`
    ^take (?:(?:over|about|almost|nearly|roughly|up to|at least) )?(?:
      (?:several|many|two|three|four|five|six|eight|ten|\p{N}+|some|an?|a few) )?(?:whole |full |good )?(?:
      weeks?|months?|years?|ages|forever|days
    ) to (?!recover|calm|forgive)
  `,
  longPattern`
    ^have (?:
      (?:such |really |always |just )?(?:an? |some |the )?(?:
        horrible|terrible|awful|bad|poor|poorest|worst|zero|no|little|lousy|weak|negative|nasty|big|huge|massive|giant|
        inflated|short|lousy|appalling|unrealistic|hidden
      ) )(?:\p{L}+ )?(?:\p{L}+)
  `,
  longPattern`
    ^have (?:an? |her |his |their |clear )?(?:
      favou?rites?|(?:anger|attitude|control|trust|ego|drinking|drug|authority) (?:issues?|problems?)|
      attitude(?: problem)?|ego|agenda|temper|anger|axe to grind|chip on|fragile ego
    )
  `,
  /^(?:spend|waste|squander|burn|gamble) (?:away |all |half |most of )*(?:of )?(?:my|our|the whole) /u,
  /^be (?:\p{L}+ )?on (?:his|her|their) phones?(?: |$)/u,
  longPattern`
    ^want (?:it|this|that|everything|results|the \p{L}+) (?:\p{L}+ ){0,5}(?:
      no matter|at any|at all costs|yesterday|immediately|overnight|too
    )
  `,
  /^give (?:\p{L}+ ){1,3}away(?: |$)/u,
  /^keep (?:me|us|everyone|everybody) (?:waiting|hanging|guessing|in the dark|from)(?: |$)/u,
  /^cost (?:me|us) /u,
  longPattern`
    ^(?:\p{L}+ ){1,8}(?:
      for no (?:\p{L}+ )?reason|out of spite|behind (?:my|our) backs?|
      without (?:a word|warning|notice|asking|telling|consulting|consent|any)|on purpose|deliberately
    )(?: |$)
  `,
  /^be in (?:\p{L}+ )?(?:crisis|chaos|disarray|turmoil|trouble|freefall|decline|over (?:his|her|their) heads?)(?: |$)/u,
  /^(?:buy|order|use|choose|pick|get|install|fit) (?:\p{L}+ ){0,3}(?:cheap|cheapest|inferior|knock-?off)(?: |$)/u,
  /^play (?:favou?rites|politics|games|the blame)/u,
  longPattern`
    ^(?:
      sit on (?:his|her|their|its)|drag (?:his|her|their|its)|keep (?:me|us) in the dark|leave (?:me|us) in the dark|
      hold out on|cover (?:his|her|their) (?:own )?|look the other way|turn a blind eye|stand by and|
      do(?:es)? as (?:he|she|they) pleased?
    )
  `,
  /^(?:promise|sell) (?:\p{L}+ ){0,3}(?:the moon|the earth|heaven|things (?:we|they)|too much|what)/u,
  /^(?:run|quit|walk|drop|bail|back|pull|chicken|opt) out (?:on (?:me|us)|at the last|halfway|in the middle|on the day)/u,
  /^(?:abandon|bail on|run out on|walk out on|give up on) (?:me|us|ship|the project|the team)/u,
  longPattern`
    ^(?:
      drink|coast|party|gossip|moan|whinge|whine|slack|loaf|laze|dawdle|bicker|quarrel|squabble|chat|sleep|mess about|
      mess around|muck about|goof off|skive|shirk|procrastinate|dither|argue
    )(?: |$)
  `,
];
