import {longPattern} from '../../engine/long-pattern.ts';
import {wordSet} from '../../engine/word-set.ts';
import type {Failing} from './failing-kinds.ts';

/** Things people owe each other at work: not doing one of them is a failing. */
const DUTIES = wordSet(`
  act agree alert allocate allow answer approve arrange assign assist attend back brief bring budget call care check
  chase clarify collaborate come commit communicate complete confirm consult contribute convey cooperate co-operate
  coordinate copy define delegate deliver disclose discuss document double-check do email enforce ensure escalate execute
  explain file finish flag fix follow forward fulfil fulfill give handle hand help hold hire implement include inform
  instruct invest invite involve keep label lead listen log maintain make manage meet mention monitor notify offer
  order organise organize own pass pay perform phone pick plan prepare prioritise prioritize process produce proof
  proofread provide pull put raise reach read record register reply report respond return review ring schedule send set
  share show sign speak specify spot start step stick submit supervise supply support take talk teach tell test train
  try turn update upload use verify want warn work write
`);

/** What it says against people that they did not do something: `lemma`, and `text` from it on. */
export function deniedDuty(lemma: string, text: string): Failing | undefined {
  if (/^make (?!up |(?:an? |any |much )?(?:effort|attempt|plan|decision|time|sure|it clear|backup))/u.test(text))
    return undefined;
  if (/^(?:share (?:my|the same|our)|sign up|take off|come (?:up|true)|pay off|work out|turn out)/u.test(text))
    return undefined;
  if (
    /^(?:take|make) (?:it|them|this|that|offence|offense|the (?:bus|news))/u.test(text) ||
    /^(?:want|need) (?:it|me|us|this|that|the|any|a) /u.test(text)
  )
    return undefined;
  if (SERVING_SPEAKER.test(text)) return 'letdown';
  if (
    /^(?:do|pull|carry|hold) (?:their|his|her|any|the|its)(?: |$)/u.test(text) ||
    /^do (?:what (?:they|he|she)|anything|much|enough|a thing)/u.test(text)
  )
    return 'letdown';
  if (COOPERATING.test(text)) return 'letdown';
  if (HAVING_WHAT_IT_TAKES.test(text)) return 'lapse';
  if (MAKING_EFFORT.test(text)) return 'lapse';
  if (/^(?:know (?:how|what|the|anything)|understand$|understand (?:the|what|how|that|it|my|our))/u.test(text))
    return 'lapse';
  if (/^(?:notice|catch|spot|realise|realize|know|see it)(?: |$)/u.test(text)) return 'circumstance';
  return DUTIES.has(lemma) ? 'lapse' : undefined;
}

/** Whether what others might have done was for the speaker: "tell me", "warned us". */
export function servesSpeaker(text: string): boolean {
  return SERVING_SPEAKER.test(text);
}

/** What "they didn't" for the speaker: "tell me", "include us". */
const SERVING_SPEAKER = longPattern`
  ^(?:
    give|tell|inform|brief|warn|train|show|teach|explain|support|help|notify|include|consult|copy|listen|send|
    provide|let|pass|update|involve|invite|remind|mention|communicate|back
  )(?: \p{L}+){0,4} (?:me|us|to me|to us|with me|with us|my|our)(?: |$)
`;

/** What "they didn't" towards others: "cooperate", "show up". */
const COOPERATING = longPattern`
  ^(?:
    care|cooperate|co-operate|participate|listen|communicate|support|help|commit|contribute|respond|reply|deliver|train|
    explain|show up|turn up|step up|back me|
    take (?:\p{L}+ )?(?:responsibility|ownership|accountability|it seriously|things seriously)
  )
`;

/** What "they didn't have": "a clue", "any plan". */
const HAVING_WHAT_IT_TAKES = longPattern`
  ^(?:have|get) (?:any|the|enough|a|time|much) ?(?:
    clue|idea|interest|experience|skills?|leadership|plan|process|clear|communication|training|time|work ethic|
    vision|patience|respect|knowledge|understanding
  )
`;

/** What "they didn't" as a fact: "work hard", "lift a finger". */
const MAKING_EFFORT = longPattern`
  ^(?:
    say (?:anything|a word|so|nothing)|work (?:\p{L}+ )?(?:hard|well|properly|fast|as)|
    try (?:\p{L}+ )?(?:hard|very)|back (?:me|us) up|lift a finger|pull|stick to|
    keep (?:his|her|their|its|up|to|me|us)|care|bother|make (?:an?|any|much) (?:effort|attempt)|
    take (?:me|us|my|it|things|this|that|any|much|the)|think (?:ahead|it through|about)|have (?:my|our) back|
    stand (?:up for|behind|by)|play (?:fair|along)
  )(?: |$)
`;

/** What it says against a thing that it did not do something. */
export function deniedFunction(lemma: string, text: string): Failing | undefined {
  // "Delegation did not come naturally to me."
  if (/^come (?:naturally|easily|easy)(?: |$)/u.test(text)) return undefined;
  if (/^(?:go (?:off|through|out)|turn on|switch on|ring|wake|boot|update)/u.test(text)) return 'condition';
  return FUNCTIONS.has(lemma) ? 'condition' : undefined;
}

/** What things are there to do. */
const FUNCTIONS = wordSet(`
  accept alert allow arrive catch charge come cover exist explain flag function give have help include let load make
  match mention notify open print recognise recognize record register respond run save say send show specify start
  support sync tell update warn work
`);
