import type {Clause, Sentence} from '../../engine/clauses.ts';
import type {Token} from '../../engine/language.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {valence} from '../../engine/valence.ts';
import {wordSet} from '../../engine/word-set.ts';
import type {Other} from '../shared/others.ts';

/** What people feel or suffer, often through the speaker: "the guests were upset" charges no guest. */
const SUFFERED = wordSet(`
  abandoned afraid alarmed alone amazed amused angry annoyed anxious ashamed bewildered bitter bored burned burnt
  concerned confused crying cut damaged dazed dead deaf deceased depressed devastated disappointed disconcerted
  discouraged disgusted dismayed displeased dissatisfied distraught distressed disturbed doubtful dumbfounded dying
  embarrassed enraged exasperated exhausted fatigued fearful fired frightened frustrated furious gutted heartbroken
  hesitant homeless horrified humiliated hungry hurt ill incensed indignant infected infuriated injured insulted irate
  irritated late let livid lonely lost mad miffed missing mortified nervous nonplussed offended overwhelmed pained
  perplexed pregnant puzzled reluctant sad scared sceptical shaken shocked sick skeptical sore sorry startled stranded
  stressed stuck stunned suffering surprised suspicious tearful tense terrified thirsty tired traumatised traumatized
  troubled unaware uncertain uncomfortable uneasy unemployed unconvinced unhappy unimpressed unsure unwell upset
  vulnerable wary weary worried wounded young
`);

/** Nouns and adjectives of censure that a list of feelings does not hold. */
const CENSURED = wordSet(`
  abrasive absent aloof amateur amateurish backstabber bigot blowhard bossy bottleneck bureaucratic chaos chauvinist
  cheapskate chore circus clique cliquey coward cutthroat cut-throat deadweight demanding despot diabolical dictator
  disaster diva dogmatic domineering dreadful egomaniac egoist egotist erratic evasive fiasco flop freak freeloader
  gossip gruff haphazard harsh headache hellish hothead hypocrite idle illegible impenetrable impolite inattentive
  incoherent ineffective inefficient insane insecure joke junk killjoy know-it-all laughable lie liar maniac maze mean
  meddlesome megalomaniac micromanager minefield misogynist moody narrow-minded nasty nightmare nitpicker nuisance
  obnoxious obstructive old-fashioned ordeal overrated parasite passive passive-aggressive patchwork patronising
  patronizing pedant perfunctory pessimist phoney phony picky politicised prejudiced pretentious prima psycho
  psychopath pushover pushy racist ramshackle ridiculous rotten ruthless sadist scandal scatterbrain scatterbrained
  scatty scruffy sexist shoddy short-sighted show-off sketchy slapdash slave-driver sluggish snake snob sociopath
  spineless stingy stuck-up substandard superficial temperamental terrible threadbare tight-fisted time-waster
  timewaster touchy toxic trainwreck troublemaker tyrant two-faced unbearable uncaring unbelievable undisciplined
  undermanned understaffed underqualified undertrained ungrateful unorganised unorganized unpleasant unpredictable
  unskilled untenable untrustworthy unworkable unwieldy useless vain vindictive volatile whiner witch biased partial
  nit-picky critical favouritism favoritism undocumented spaghetti overcomplicated primitive prehistoric ancient
  antiquated archaic rigged impossible rubbish crap trash nonsense wild unruly rowdy noisy garbage drunk asleep crooked
  incompetence unfair unrealistic unclear absurd crazy insufficient nonexistent non-existent
`);

/** Qualities whose denial is censure. */
const PRAISED = wordSet(`
  accessible accountable accurate adequate approachable around attentive available aware bothered bright capable
  careful caring clear clever committed communicative competent complete concerned conscientious consistent
  constructive cooperative co-operative courteous decent dedicated diligent disciplined easy effective efficient
  engaged enough ethical experienced fair flexible fit focused focussed friendly good great hard-working hardworking
  helpful honest humble intelligent interested intuitive invested keen kind knowledgeable logical loyal manageable
  mature motivated nice on-board open open-minded organised organized patient polite practical present prepared
  proactive productive professional punctual qualified quick reachable ready realistic reasonable receptive reliable
  respectful responsible responsive robust safe serious skilled smart solid straight straightforward strong structured
  sufficient suitable supportive thorough trained transparent trustworthy truthful understandable understanding up
  usable useful welcoming willing workable
`);

/** Feelings whose lack is as much the speaker's doing: "she was not happy". */
const PLEASED = wordSet(`
  alive amused best delighted easy fine fond glad good great happy impressed ok okay pleased proud safe satisfied
  sure thrilled
`);

/** Words that deny a quality by how they are made: "uncooperative", but not "unusual". */
const NEGATIVE_FORM = longPattern`
  ^(?:un|in|im|ir|il|dis|dys|non-?|mis|ill-|poorly-|badly-|under-?)(?!
    cle|der|it|iq|til|less|usual|named|animous|expect|happy|sure|well|aware|doubt|fortunate|terest|volv|ternal|itial|
    dividual|tent|side|stant|novati|telli|tens|credibl|digen|clud|clin|form|sist|debt|genious|tegral|evitable|
    visible|cidental|tim|nate|nocent|fluenti|portant|press|mediate|mense|port|prov|pact|cuss|tinct|tant|creet|play|
    cover|plin|stand|graduate|way|go|lying
  )\p{L}{3,}
`;
/** Words for the lack of a quality: "clueless", but not "speechless". */
const WITHOUT_FORM = longPattern`
  ^(?!
    regard|none|wire|speech|home|count|price|flaw|tire|self|seam|pain|harm|fear|breath|rest|sleep|bless|less|
    helpless|hopeless$
  )\p{L}{3,}less$
`;

/** Whether a word says something bad about whoever or whatever it is said of. */
function isCensure(token: Token): boolean {
  const {lower, lemma, pos} = token;
  if (SUFFERED.has(lower)) return false;
  if (CENSURED.has(lower) || CENSURED.has(lemma)) return true;
  if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'VERB') return false;
  if (valence(token) <= -2) return true;
  return pos !== 'NOUN' && (NEGATIVE_FORM.test(lower) || WITHOUT_FORM.test(lower));
}

/** Where a predicate ends: what follows is about someone else or about when and why. */
const PREDICATE_END = wordSet(`
  about after and as at because before but by for from if in on over since so that to until when which while who with
`);

/** "was a control freak", "weren't cooperative", "was hardly ever there": a judgement on someone else, in whatever words. */
export function isCensured(clause: Clause, sentence: Sentence, negated: boolean, other: Other): boolean {
  const words = wordsFrom(clause, sentence);
  let denied = negated;
  for (const [index, token] of words.entries()) {
    const {lower} = token;
    const next = words[index + 1];
    if (RARELY.has(lower)) {
      if (other === 'person' && words.slice(index + 1, index + 4).some((word) => PRESENT.has(word.lower))) return true;
      denied = true;
    } else if (lower === 'not' || lower === "n't") {
      denied = true;
    } else if (PREDICATE_END.has(lower) && !(lower === 'to' && next?.lower === 'be')) {
      // "turned out to be a fraud" goes on.
      return false;
    } else if (denied) {
      if (isGoodDenied(token, words[index - 1], next, other)) return true;
    } else {
      if (isCensure(token)) return true;
      if (other === 'person' && lower === 'too' && next?.pos === 'ADJ') return !SUFFERED.has(next.lower);
    }
  }
  return false;
}

/** Adverbs that deny. */
const RARELY = wordSet('barely hardly never rarely scarcely seldom');

/** Where people are who are at hand. */
const PRESENT = wordSet('around at available home in on present there');

/** Whether it is a reproach that somebody or something was not as this word says. */
function isGoodDenied(token: Token, before: Token | undefined, next: Token | undefined, other: Other): boolean {
  const {lower, pos} = token;
  if (other === 'person') {
    // "was never satisfied" is a habit, "was not satisfied" the speaker's doing.
    if (CONTENT.has(lower) && (before?.lower === 'never' || before?.lower === 'hardly')) return true;
    // "She was not good with names": no more than a plain fact.
    if (GOOD_WITH.has(lower) && next?.lower === 'with') return false;
  }
  return PRAISED.has(lower) || (pos === 'ADJ' && valence(token) >= 2 && !PLEASED.has(lower));
}

/** What somebody may never be. */
const CONTENT = wordSet('content happy pleased satisfied');

/** What people are with something. */
const GOOD_WITH = wordSet('easy good great safe');

/** The words after the subject, as far as the next clause. */
function wordsFrom({verb, subject, start, tokens}: Clause, sentence: Sentence): readonly Token[] {
  if (verb === undefined) return [];
  const from = Math.max(subject?.end ?? start, verb.group.start);
  const last = tokens.at(-1)?.end ?? verb.end;
  const own = sentence.tokens.filter((token) => token.start >= from && token.pos !== 'PUNCT');
  return own.filter((token) => token.end <= last || /^(?:turn|prove|seem|appear|end)$/u.test(verb.lemma)).slice(0, 12);
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

/** Acts that are bad whoever is hurt by them. */
const BAD_ACTS = wordSet(`
  avoid backpedal bench block botch bungle bury cancel cheat coast conceal deny disappear dodge evade exaggerate flake
  flee flip-flop hoard hog interfere jeopardise jeopardize kill meddle misbehave misinterpret oversell overspend panic
  pocket postpone procrastinate quit renege refuse reject ruin sabotage scrap shelve slack sneak squander stall steal
  swindle torpedo vanish veto withhold wreck lie cave chicken blunder bluff backtrack dither waffle oppose obstruct
  forbid ban overcharge mishandle mangle trash break
`);

/** Whether what someone did is bad by the meaning of its verb. */
export function isBadAct({verb, role}: Clause): boolean {
  return (
    verb !== undefined &&
    role !== 'infinitive' &&
    verb.tense === 'past' &&
    !verb.progressive &&
    BAD_ACTS.has(verb.lemma)
  );
}

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

/** Acts that are as good or bad as what comes of them. */
const MAKING = wordSet(`
  bring build cause create deliver do give leave make produce provide sell serve set ship show spread supply write hand
  run use hire choose offer
`);
/** Things that may be bad without anybody's fault: "sold at a bad loss", "gave a poor grade". */
const NOT_CHARGED = wordSet(`
  apology case cases complaint complaints criticism emergency feedback fright grade grades look looks loss losses
  mark marks news note notes pain patient patients rating ratings refuse report reports review reviews risk risks
  scare shock warning warnings
`);

/** "delivered rubbish", "did a shoddy job": what they made is what is wrong. */
export function isBadWork({verb}: Clause, sentence: Sentence): boolean {
  if (verb === undefined || !MAKING.has(verb.lemma)) return false;
  const words = sentence.tokens.filter(({start, pos}) => start >= verb.token.end && pos !== 'PUNCT').slice(0, 6);
  const end = words.findIndex(({lower}) => PREDICATE_END.has(lower));
  const object = end < 0 ? words : words.slice(0, end);
  return !object.some(({lower}) => NOT_CHARGED.has(lower)) && object.some(isCensure);
}

/** "stole my ideas", "picked on me", "cut my budget": something bad that was done to the speaker or to the speaker's work. */
export function isMistreatment(lemma: string, text: string): boolean {
  const rest = text.slice(lemma.length + 1).replace(/^(?:up|off|out|over|down) /u, '');
  return (MISTREATING.has(lemma) && MINE.test(rest)) || TREATED.some((frame) => frame.test(text));
}
