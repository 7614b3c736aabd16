import {tailOf} from '../../engine/admission/clause-words.ts';
import {CARELESS, isErring, WRONGLY} from '../../engine/admission/fault-verbs.ts';
import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {faultOf} from '../../engine/admission.ts';
import type {Clause, Modal, Sentence} from '../../engine/clauses.ts';
import type {Token} from '../../engine/language.ts';
import {wordsOf} from '../../engine/phrases.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isBadAct, isBadWork, isCensured, isMistreatment} from './censure.ts';
import {kindOf, type Other, otherOf} from './others.ts';

/**
 * What a clause says against someone or something else, from the harshest to the mildest.
 * - `contempt`: scorn for a person ("he's lazy", "couldn't be bothered").
 * - `letdown`: a failing towards the speaker or the work ("never told me", "dropped the ball", "kept changing the brief").
 * - `lapse`: a failing as a fact ("missed the deadline", "didn't deliver").
 * - `condition`: a bad circumstance ("the instructions were unclear", "the system crashed").
 * - `circumstance`: someone was away, had no time, or did not notice: nothing to blame them for unless it is made the cause.
 */
export type Failing = 'contempt' | 'letdown' | 'lapse' | 'condition' | 'circumstance';

/** Words of scorn: no answer to any question may call a colleague or customer this. */
const CONTEMPT = wordSet(`
  brainless clueless crap deadbeat deadweight dense dim dimwit dimwitted dumb fool gormless hopeless idiot idiotic idiots imbecile incapable
  incompetent inept jerk jerks joke lazy loser losers moron moronic morons numpty pathetic pillock rubbish slacker slackers slob spineless
  stupid thick twit useless workshy work-shy worthless amateur amateurs cretin asshole arsehole prick bitch bastard dumbass shambles
  laziest dumbest
`);

/** Harsh judgements of others' work or character: blame in an answer about a mistake, description in one about a conflict. */
const SCORN = wordSet(`
  absent-minded abusive arrogant awful bossy careless chaotic childish controlling difficult dishonest disinterested disloyal
  disorganised disorganized disrespectful egotistical flaky forgetful hostile ignorant immature impossible inconsistent indecisive
  inexperienced inflexible irresponsible jealous lacking lax lousy manipulative micromanager mess narcissist narcissistic negative
  neglectful negligent nightmare disaster petty poor reckless rude selfish sloppy slow stubborn terrible horrible toxic uncooperative
  uncommitted undependable unfair unfocused unhelpful uninterested unmotivated unorganised unorganized unprepared unprofessional
  unqualified unreasonable unreliable unresponsive unsupportive untrained useless vindictive weak worst bully liar overbearing
  dysfunctional demotivated distracted unwilling sabotaging secretive green flakey
`);

/** What things are when they are blamed. */
const BROKEN = wordSet(`
  aggressive ambiguous antiquated awful bad broken buggy chaotic clunky complicated confusing conflicting contradictory convoluted
  corrupt corrupted crap defective down difficult disorganised disorganized faulty flawed glitchy impossible inaccurate inadequate
  incomplete inconsistent incorrect insufficient lacking laggy limited messy mess minimal misleading missing nightmare nonexistent
  non-existent obsolete old-fashioned outdated overcomplicated poor rushed shambles short slow terrible tight unclear underfunded
  unfinished unrealistic unreasonable unreliable unstable useless vague wrong late disaster rubbish weak patchy sketchy
`);

/** Things people owe each other at work: not doing one of them is a failing. */
const DUTIES = wordSet(`
  act agree alert allocate allow answer approve arrange assign assist attend back brief bring budget call care check chase
  clarify collaborate come commit communicate complete confirm consult contribute convey cooperate co-operate coordinate copy define
  delegate deliver disclose discuss document double-check do email enforce ensure escalate explain file finish flag fix follow
  forward fulfil fulfill give handle hand help hold hire implement include inform instruct invest invite involve keep label lead
  listen log maintain make manage meet mention monitor notify offer order organise organize own pass pay perform phone pick plan
  prepare prioritise prioritize process produce proof proofread provide pull put raise reach read record register reply report respond
  return review ring schedule send set share show sign speak specify spot start step stick submit supervise supply support take talk
  teach tell test train try turn update upload use verify want warn work write
`);

/** Verbs of failing someone, whatever follows. */
const LETTING_DOWN = wordSet(`
  sabotage undermine mislead misinform bully belittle scapegoat micromanage micro-manage slack stonewall abandon betray bail ghost shirk
  nitpick railroad
`);

/** Lower-case verbs of thing failure. */
const BREAKING = wordSet('crash fail freeze glitch hang malfunction break lag jam stall corrupt');

const LETDOWN_FRAMES: readonly RegExp[] = [
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
  /^(?:overrule|ignore|interrupt|exclude|mislead|distract|confuse|threaten|humiliate|disrespect|discriminate|pressure) (?:me|us|my|against)/u,
  /^leave (?:me|us) (?:out|behind)/u,
  /^(?:set|impose|demand|want|make|choose) (?:\p{L}+ ){0,2}(?:impossible|unrealistic|unreasonable|ridiculous|crazy|absurd)/u,
  /^take (?:away )?(?:my|our) (?:\p{L}+ )?(?:best|team|people|staff|budget|time)/u,
  /^blame (?:me|us)/u,
  /^take (?:the |all the |my |all )?credit/u,
  /^pass the buck/u,
  /^point (?:the finger|fingers)/u,
  /^go (?:missing|awol|behind (?:my|our)|on strike|silent|quiet|rogue)/u,
  /^rush (?:me|us|through)/u,
  /^(?:pressure|pressurise|pressurize|push|force|make) (?:me|us) (?:to|into|do|rush|work|take|sign|submit|finish|go|choose|ship|launch|deliver)/u,
  /^(?:dump|pile|throw|drop|push|shove|offload) (?:\p{L}+ ){0,4}(?:on|onto|at) (?:me|us|my)/u,
  /^dump/u,
  /^(?:give|send|hand|tell|feed|provide|supply|leave|show|pass|sell|ship|deliver|assign|teach|email|issue)(?: \p{L}+){0,4} (?:wrong|incorrect|inaccurate|bad|incomplete|outdated|out-of-date|misleading|false|faulty|unclear|vague|conflicting|contradictory|poor|terrible|awful|useless|sloppy|no|little|zero|unrealistic|impossible|insufficient|inadequate|almost no|very little|half the)(?: |$)/u,
  /^(?:keep|kept|start|begin) (?:on )?(?:changing|moving|adding|asking for|interrupting|delaying|postponing|missing|making|sending|forgetting|dropping|cancelling|canceling|pushing|shifting|altering|switching|giving|ignoring|coming|turning|demanding|mess|fiddl|meddl|touch|interfer|complain|argu|break|leav|pil|dump|overrul|undermin|nagg|blam|skip|los|delet|deny|denying|reject|refus|fight|bicker|quarrel|gossip|block|stall|lying|drag|wast|yell|shout|criticis|criticiz)/u,
  /^move the goal ?posts?/u,
  /^(?:have|show) no (?:clue|idea|interest|respect|experience|plan|sense|intention|vision|leadership|time for|backbone|work ethic)/u,
  /^do (?:nothing|as little|the bare minimum|a (?:bad|poor|terrible|lousy|sloppy) job|whatever|half|it wrong|the wrong|sod all|absolutely nothing|very little|little)/u,
  /^(?:never|hardly|barely|rarely) (?:show|turn|come|do|help|pull|reply|respond|answer|tell|give|listen|communicate|deliver|contribute|bother|hand)/u,
  /^(?:be|get) (?:\p{L}+ ){0,3}(?:not|n't|never) (?:pull|committed|interested|available|supportive|helpful|willing|reliable|responsive|clear|on the same page|prepared|cooperative|competent|qualified|motivated|doing|up to|bothered|any help|good at|team players?|a team player|forthcoming|communicative|paying|very (?:good|helpful|organi[sz]ed|clear|supportive|committed))/u,
  /^(?:have|get) it in for/u,
  /^(?:pick on|gang up|turn on) /u,
  /^(?:waste|cost) (?:my|our|me|us)/u,
  /^(?:just |simply )?walk out(?! of)/u,
  /^(?:quit|leave|resign) (?:\p{L}+ ){0,4}(?:without (?:telling|notice|warning|handing|any handover|a word)|halfway|mid-?way|suddenly|in the middle|right before|me |us |at the last|the week before|on me)/u,
  /^(?:put|place) (?:too much|so much|a lot of|all the|unrealistic|the blame|all of the|everything) /u,
  /^expect (?:me|us|too much|everything|the impossible|miracles) /u,
  /^have (?:unrealistic|unreasonable|impossible) /u,
  /^hold (?:me|us|everything|it|things|back|the project) (?:up|back)/u,
  /^hold (?:up|back) /u,
  /^take (?:forever|ages|too long|weeks|months|advantage|no (?:responsibility|interest|notice))/u,
];

/** Things that others may do, and that only hurt when they come late. */
const CHANGE =
  /^change (?:(?:\p{L}+ ){0,4}(?:mind|minds|requirements?|brief|scope|spec|specs|plan|plans|deadline|direction|goalposts?|priorities|design|rules|order|date|time)|everything|it|things)/u;

const KEPT =
  /^keep (?:on )?(?!help|support|encourag|ask|trust|thank|guid|teach|call|com|work)\p{L}+ing (?:me|us|it|things|everything)(?: |$)/u;

const LAPSE_FRAMES: readonly RegExp[] = [
  /^(?:miss|forget|fail|neglect|skip|ignore|overlook|omit|disregard|lose (?:the|my|our|it|them)|misplace|delay|cancel|break|delete|damage|struggle|underperform|procrastinate|stall|disagree|withhold|drag|botch|bungle|muddle|slack|breach|underquote|oversleep)(?: |$)/u,
  /^make (?:\p{L}+ ){0,4}(?:mistakes?|errors?|mess|blunder|bad|wrong|poor|assumptions?|typos?)/u,
  /^(?:be|come|arrive|turn up|show up|turn|hand|submit|deliver|reply|finish)(?: \p{L}+){0,2} late(?: |$)/u,
  /^get (?:\p{L}+ ){0,4}(?:wrong|mixed|confused|lazy|complacent)/u,
  /^(?:fall|be|get|run) (?:\p{L}+ ){0,2}(?:behind|short|late|over budget)/u,
  /^(?:approve|authori[sz]e|insist|green-?light|okay|sign (?:\p{L}+ ){0,3}off|sign off)(?: |$)/u,
  /^use (?:\p{L}+ ){0,1}(?:cheap|wrong|bad|old|outdated|poor)/u,
  /^back out|^pull out|^drop out|^give up|^let (?:\p{L}+ ){1,3}(?:slip|slide|lapse)/u,
  /^(?:be|seem|appear) (?:\p{L}+ ){0,3}(?:wrong|late|at fault|to blame|responsible for|in the wrong|overwhelmed|unable|off track|asleep|nowhere|too slow|too late|too lazy)/u,
  /^(?:send|give|order|put|enter|use|install|pick|tell|choose|book|print|write|type|pass|file|deliver|ship|load|read|quote|deploy|hire|pick|recommend|approve)(?: \p{L}+){0,5} (?:wrong|incorrect|incorrectly|wrongly|twice|late)(?: |$)/u,
];

/** Idioms of scorn for what someone did not do. */
const CONTEMPT_FRAMES: readonly RegExp[] = [
  /^(?:\p{L}+ )?be bothered/u,
  /^bother /u,
  /^bother$/u,
  /^know (?:what (?:he|she|they) (?:be|were|was|is|are) |the first thing|his|her|their) ?(?:doing|arse|ass|elbow|about)?/u,
  /^(?:give|care) (?:a|two) (?:damn|shit|hoot|toss|crap|monkey)/u,
  /^think (?:\p{L}+ ){0,3}(?:beneath|above)/u,
  /^run (?:around|about) like/u,
  /^be (?:too (?:thick|stupid|dumb|lazy|dim|proud)|(?:as )?thick as|not the (?:sharpest|brightest)|an idiot|a complete|a total|dead weight)/u,
];

/** Modals with which something may still be charged: "wouldn't listen", "was supposed to send it". */
const CHARGING_MODALS: ReadonlySet<Modal> = new Set([
  'can',
  'could',
  'have to',
  'should',
  'supposed to',
  'will',
  'would',
]);

/** What a clause says against someone else; the clause must have that other as its subject. */
export function failingOf(clause: Clause, sentence: Sentence): Failing | undefined {
  const {verb} = clause;
  if (verb === undefined || clause.question || clause.quoted) return undefined;
  const other = otherOf(clause, sentence) ?? doesAsPeopleDo(clause);
  // "The newsletter nobody read" is a thing with a name, and no sentence.
  if (
    /^(?:nobody|no one)$/iu.test(clause.subject?.text ?? '') &&
    clause.role === 'main' &&
    followsNoun(clause, sentence)
  )
    return undefined;
  if (other === undefined || isToldByOthers(clause, sentence) || isSpokenTo(clause, sentence)) return undefined;
  // "I let him skip it", "dates that would make a producer break into a sweat": someone or something else makes them.
  if (clause.role === 'infinitive' && clause.parent !== undefined) {
    const parent = sentence.clauses[clause.parent];
    if (parent?.subject?.person === 1 || parent?.verb?.modal === 'would') return undefined;
  }
  if (clause.voice === 'passive') return passiveFailing(clause, sentence, other);
  // "Somebody must have moved the file."
  if (verb.perfect && verb.modal === 'must' && /^some(?:one|body)/iu.test(clause.subject?.text ?? '')) return 'lapse';
  // "They would have noticed", "the client could cancel": supposed or possible, not done.
  if (verb.modal !== undefined && !CHARGING_MODALS.has(verb.modal)) return undefined;
  if (verb.tense === 'future' && !clause.negated) return undefined;
  // "Everybody forgets something": general truths charge no one.
  const subject = clause.subject?.text ?? '';
  if (verb.tense === 'present' && !verb.perfect && /^(?:(?:every|any|some)(?:one|body)|people|others)/iu.test(subject))
    return undefined;
  const tail = tailOf(clause, sentence).replace(/^(?:n't|not) /u, '');
  const text = `${verb.lemma} ${tail}`;
  const negated = clause.negated || /^(?:nobody|no one|no-one|none|neither|not (?:one|a single))/iu.test(subject);
  const personal = other === 'person';
  if (personal && negated && CONTEMPT_FRAMES.slice(0, 5).some((frame) => frame.test(text))) return 'contempt';
  if (personal && !negated && CONTEMPT_FRAMES.slice(5).some((frame) => frame.test(text))) return 'contempt';
  if (verb.modal !== undefined && verb.perfect && verb.modal !== 'should') return undefined;
  // "My manager should have told me"
  if (personal && verb.modal === 'should' && verb.perfect) return 'letdown';
  if (verb.modal === 'should' || verb.modal === 'can' || verb.modal === 'will')
    return negated && verb.modal === 'will' ? 'letdown' : undefined;
  if (personal && verb.modal === 'supposed to' && verb.tense === 'past') return 'lapse';
  // "couldn't read my notes": what the speaker made may be the reason.
  if (negated && verb.modal === 'could' && /(?:^| )(?:my|me|mine)(?: |$)/u.test(tail)) return undefined;
  if (personal && !negated && verb.progressive && SCORN.has(verb.token.lower)) return 'letdown';
  // "Nobody spoke anything but Swabian" says what they spoke.
  if (negated && /(?:^| )(?:anything|nothing) but(?: |$)/u.test(tail)) return undefined;
  // "Turned it into a joke" is no state.
  if (isState(verb.lemma) && !(verb.lemma === 'turn' && clause.object !== undefined)) {
    const state = stateFailing(tail, negated, personal, clause);
    if (state !== undefined) return state;
    if (!SUFFERING.test(tail) && isCensured(clause, sentence, negated, other)) return personal ? 'lapse' : 'condition';
  }
  if (verb.modal === undefined && !negated && personal) {
    if (isMistreatment(verb.lemma, text) || isBadWork(clause, sentence) || isBadAct(clause)) return 'lapse';
    if (
      !HELPING.has(verb.lemma) &&
      (OFTEN.test(tail) ||
        (/^some(?:one|body)(?: else)?$/iu.test(subject) && clause.role === 'main' && verb.tense === 'past'))
    )
      return 'lapse';
  }
  // "a date nobody could keep": what no one can do is no one's failing.
  if (
    verb.modal === 'could' &&
    (clause.role === 'relative' ||
      (/^no/u.test(subject) && !verb.perfect && !/^(?:help|tell|explain|answer|show)$/u.test(verb.lemma)))
  )
    return undefined;
  if (
    negated &&
    personal &&
    /^(?:like|love|respect|appreciate|value|rate) (?:me|us|my (?:work|effort|efforts|opinion|ideas|input))(?: |$)/u.test(
      text,
    )
  )
    return 'lapse';
  // "had no clue", "did nothing": the negation is part of the failing.
  if (
    negated &&
    personal &&
    /(?:^| )(?:no|nothing|zero)(?: |$)/u.test(text) &&
    LETDOWN_FRAMES.some((frame) => frame.test(text))
  )
    return 'letdown';
  // "The patient never took the wrong tablets."
  if (negated && /(?:^| )(?:wrong|mistakes?|errors?)(?: |$)/u.test(tail)) return undefined;
  if (negated) return personal ? deniedDuty(verb.lemma, text) : deniedFunction(verb.lemma, text);
  if (verb.modal === 'would' || verb.modal === 'could') return undefined;
  if (personal && (LETTING_DOWN.has(verb.lemma) || KEPT.test(text) || LETDOWN_FRAMES.some((frame) => frame.test(text))))
    return 'letdown';
  if (personal && CHANGE.test(text))
    return /without (?:telling|asking|warning|informing|notice)/u.test(wordsOf(sentence)) ? 'letdown' : 'circumstance';
  if (personal && isErring(verb.lemma)) return 'lapse';
  if (personal && LAPSE_FRAMES.some((frame) => frame.test(text))) return 'lapse';
  // "mixed up the labels", "stored it in the wrong place": what would be a fault of the speaker's is one of theirs.
  if (
    personal &&
    verb.tense === 'past' &&
    !verb.progressive &&
    faultOf(clause, sentence) === 'act' &&
    !/^(?:think|try|wait|stay|keep|hold|avoid|say|receive|get)(?: |$)/u.test(text)
  )
    return 'lapse';
  if (personal && clause.tokens.some(({lower}) => WRONGLY.has(lower)) && !/^(?:want|need|go|feel|take)/u.test(text))
    return 'lapse';
  // "graded too harshly", "cut the beam too short"
  if (
    personal &&
    verb.tense === 'past' &&
    !verb.progressive &&
    /(?:^| )(?:way |far |much )?too (?!to |busy|kind|nice|polite|upset|tired|sick|ill|shocked|scared|afraid|much (?:to|for)|late to)\p{L}+(?: |$)/u.test(
      tail,
    )
  )
    return 'lapse';
  if (!personal && /^(?:send|give|show|tell|take|lead)(?: \p{L}+){0,4} wrong(?: |$)/u.test(text)) return 'condition';
  if (personal && /(?:^| )too (?:much|long|little|late|early|fast|slowly|often)(?: |$)/u.test(text))
    return 'circumstance';
  if (
    !personal &&
    (BREAKING.has(verb.lemma) ||
      /^(?:go (?:down|wrong|offline|off|blank)|turn (?:against|on|sour|bad)|collapse|play up|act up|misfire|trick (?:me|us)|mislead|confuse (?:me|us)|(?:eat|swallow|destroy|wipe|erase|delete|jam|ruin|spoil|garble|scramble|double-book|overcharge) |cost (?:me|us) |be in (?:crisis|chaos|turmoil|freefall)|consist (?:only |just |mainly )?of (?:an? |one|two|half|the )|shut down|keep |fall over|let (?:me|us) down|let down (?:me|us)|change|show(?: \p{L}+){0,4} (?:wrong|same)|slip|lose|delete|have (?:a |an |many |lots of |so many )?(?:bugs?|glitch|error|issues?|problems?|flaws?))/u.test(
        text,
      ))
  )
    return 'condition';
  return undefined;
}

function followsNoun({subject}: Clause, {tokens}: Sentence): boolean {
  const before = tokens.findLast(({end}) => end <= (subject?.start ?? 0));
  return before?.pos === 'NOUN';
}

const RETELLING = wordSet('say tell report complain write explain mention claim ask admit');

/** "He told people he was no good at metal", "she let them tell her what they missed": what others say is not the speaker's reproach. */
function isToldByOthers({parent, role, link}: Clause, {clauses}: Sentence): boolean {
  const above = parent === undefined ? undefined : clauses[parent];
  if (role !== 'subordinate' || link?.kind === 'addition' || link?.kind === 'cause' || above?.subject?.person !== 3)
    return false;
  return RETELLING.has(above.verb?.lemma ?? '') && !above.negated && !/^no|^not /iu.test(above.subject.text);
}

/** "I told the two who had made the joke that …": the clause only says whom the speaker spoke to, or of what. */
function isSpokenTo({parent, role}: Clause, {clauses}: Sentence): boolean {
  const above = parent === undefined ? undefined : clauses[parent];
  return (
    role === 'relative' &&
    above?.subject?.person === 1 &&
    /^(?:tell|ask|write|apologi[sz]e|call|ring|thank|draft|answer|help)$/u.test(above.verb?.lemma ?? '')
  );
}

/** Verbs of help and of finding out, and states: done often or by someone unknown, they charge no one. */
const HELPING = wordSet(`
  applaud ask be believe call catch come complain comment discover encourage explain find flag forgive hear help like love mention need notice
  offer phone point praise raise remind report save say see show spot step stop suggest support teach tell thank trust use warn work write
`);
const OFTEN =
  /(?:^| )(?:all the time|constantly|every (?:single |other )?(?:day|week|time|hour|few days)|(?:twice|three times|once) an? (?:day|week)|on a daily basis|non-?stop|over and over|at the last (?:minute|second|moment)|every time)(?: |$)/u;

/** "The shop floor didn't follow", "Purchasing promised": only people do such things, whatever they are called. */
const HUMAN = wordSet(`
  appreciate approve authorise authorize communicate decide follow hire ignore inform insist listen overrule promise refuse reply respond
  support tell withhold
`);

function doesAsPeopleDo({subject, verb}: Clause): Other | undefined {
  if (subject === undefined || verb === undefined || subject.person !== 3 || !HUMAN.has(verb.lemma)) return undefined;
  const {pos, lower} = subject.head;
  const named = (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB') && !/^(?:it|this|that|which|what)$/u.test(lower);
  return named && !isOwnProduct(subject.text) && !/^our /iu.test(subject.text) ? 'person' : undefined;
}

function isState(lemma: string): boolean {
  return /^(?:be|seem|become|appear|prove|sound|look|get|turn|remain|feel)$/u.test(lemma);
}

/** "confused by my email", "disappointed with me": what the speaker did to others. */
const SUFFERING = /(?:^| )(?:by|with|at|about|in|because of|after|over) (?:me|my|it|this|that|us|our)(?: |$)/u;

function stateFailing(tail: string, negated: boolean, personal: boolean, clause: Clause): Failing | undefined {
  const words = tail.split(' ').slice(0, 9);
  const text = `be ${tail}`;
  if (negated) {
    return personal && DENIED_STATE.test(tail)
      ? 'letdown'
      : !personal && DENIED_CONDITION.test(tail)
        ? 'condition'
        : undefined;
  }
  for (const word of words) {
    if (/^(?:because|that|when|and|but|who|with|about|to|for|by|in|at)$/u.test(word)) break;
    if (personal && CONTEMPT.has(word) && !/^(?:upset|angry|disappointed)$/u.test(word)) return 'contempt';
    if (personal && SCORN.has(word)) return 'letdown';
    if (!personal && (BROKEN.has(word) || CONTEMPT.has(word))) return 'condition';
  }
  if (!personal)
    return /^(?:\p{L}+ ){0,2}(?:too (?:short|tight|vague|late|slow|small|complicated|old)|from the (?:\p{L}+ties|\p{N}+s|stone|dark|last century)|(?:\p{L}+|\p{N}+) (?:years|decades) (?:old|out of date)|decades|all over the place|a mess|full of|out of date|out-of-date|hard to (?:read|follow|understand|use)|not (?:clear|up))/u.test(
      tail,
    )
      ? 'condition'
      : undefined;
  if (
    /^(?:was|were|'s|is|are) (?:hardly|barely|rarely|seldom|almost never|never)(?: ever)? (?:there|around|available|present|in|reachable|helpful|clear|satisfied)(?: |$)/u.test(
      afterSubject(clause),
    )
  )
    return 'letdown';
  if (ABSENT.test(tail)) return 'circumstance';
  if (CONTEMPT_FRAMES.slice(7).some((frame) => frame.test(text))) return 'contempt';
  if (
    /^(?:\p{L}+ ){0,3}(?:no (?:help|use|good)|of no|little help|never (?:available|around|there|satisfied|clear)|all over the place|too (?:busy|lazy|slow|demanding|controlling) (?:to|and)|always (?:late|changing|absent|behind)|dead weight|out of (?:his|her|their) depth|the worst)/u.test(
      tail,
    )
  )
    return 'letdown';
  return LAPSE_FRAMES.some((frame) => frame.test(text)) && clause.verb?.tense === 'past' ? 'lapse' : undefined;
}

/** The words of a clause from its auxiliary on, adverbs before the verb included. */
function afterSubject({subject, tokens}: Clause): string {
  return tokens
    .filter(({start, pos}) => start >= (subject?.end ?? 0) && pos !== 'PUNCT')
    .map(({lower}) => lower)
    .join(' ');
}

const ABSENT =
  /^(?:\p{L}+ ){0,2}(?:away|off sick|ill|sick|unavailable|out of (?:the )?office|on (?:holiday|vacation|leave|maternity)|too busy|busy|overwhelmed|short-?staffed|understaffed|swamped|overworked|new|gone)(?: |$)/u;

const DENIED_STATE =
  /^(?:\p{L}+ ){0,3}(?:committed|interested|available|supportive|helpful|willing|reliable|responsive|clear|on the same page|prepared|cooperative|competent|qualified|motivated|doing|up to|bothered|any help|good|great|team players?|forthcoming|communicative|paying|organi[sz]ed|listening|engaged|invested|dedicated|professional|trained|experienced|punctual|honest|transparent|fair|much help|a team|in charge|accountable|in control|there for (?:me|us)|around|pulling|working|contributing|responding|answering|giving|on board|open to)(?: |$)/u;
const DENIED_CONDITION =
  /^(?:\p{L}+ ){0,3}(?:clear|working|available|accurate|complete|correct|right|up to date|reliable|good|great|documented|finished|ready|there|sufficient|adequate|enough|realistic|compatible|set up|tested|user-friendly|worth|intuitive|organi[sz]ed|labell?ed|fit for)(?: |$)/u;

function deniedDuty(lemma: string, text: string): Failing | undefined {
  if (/^make (?!up |(?:an? |any |much )?(?:effort|attempt|plan|decision|time|sure|it clear|backup))/u.test(text))
    return undefined;
  if (/^(?:share (?:my|the same|our)|sign up|take off|come (?:up|true)|pay off|work out|turn out)/u.test(text))
    return undefined;
  if (
    /^(?:take|make) (?:it|them|this|that|offence|offense|the (?:bus|news))/u.test(text) ||
    /^(?:want|need) (?:it|me|us|this|that|the|any|a) /u.test(text)
  )
    return undefined;
  if (
    /^(?:give|tell|inform|brief|warn|train|show|teach|explain|support|help|notify|include|consult|copy|listen|send|provide|let|pass|update|involve|invite|remind|mention|communicate|back)(?: \p{L}+){0,4} (?:me|us|to me|to us|with me|with us|my|our)(?: |$)/u.test(
      text,
    )
  )
    return 'letdown';
  if (
    /^(?:do|pull|carry|hold) (?:their|his|her|any|the|its)(?: |$)/u.test(text) ||
    /^do (?:what (?:they|he|she)|anything|much|enough|a thing)/u.test(text)
  )
    return 'letdown';
  if (
    /^(?:care|cooperate|co-operate|listen|communicate|support|help|commit|contribute|respond|reply|deliver|train|explain|show up|turn up|step up|back me|take (?:\p{L}+ )?(?:responsibility|ownership|accountability|it seriously|things seriously))/u.test(
      text,
    )
  )
    return 'letdown';
  if (
    /^(?:have|get) (?:any|the|enough|a|time|much) ?(?:clue|idea|interest|experience|skills?|leadership|plan|process|clear|communication|training|time|work ethic|vision|patience|respect|knowledge|understanding)/u.test(
      text,
    )
  )
    return 'lapse';
  if (
    /^(?:say (?:anything|a word|so|nothing)|work (?:\p{L}+ )?(?:hard|well|properly|fast|as)|try (?:\p{L}+ )?(?:hard|very)|back (?:me|us) up|lift a finger|pull|stick to|keep (?:his|her|their|its|up|to|me|us)|care|bother|make (?:an?|any|much) (?:effort|attempt)|take (?:me|us|my|it|things|this|that|any|much|the)|think (?:ahead|it through|about)|have (?:my|our) back|stand (?:up for|behind|by)|play (?:fair|along))(?: |$)/u.test(
      text,
    )
  )
    return 'lapse';
  if (/^(?:know (?:how|what|the|anything)|understand$|understand (?:the|what|how|that|it|my|our))/u.test(text))
    return 'lapse';
  if (/^(?:notice|catch|spot|realise|realize|know|see it)(?: |$)/u.test(text)) return 'circumstance';
  return DUTIES.has(lemma) ? 'lapse' : undefined;
}

function deniedFunction(lemma: string, text: string): Failing | undefined {
  // "Delegation did not come naturally to me."
  if (/^come (?:naturally|easily|easy)(?: |$)/u.test(text)) return undefined;
  if (/^(?:go (?:off|through|out)|turn on|switch on|ring|wake|boot|update)/u.test(text)) return 'condition';
  return /^(?:work|save|send|show|sync|say|mention|warn|alert|flag|arrive|load|open|start|respond|support|allow|let|cover|include|specify|make|catch|tell|print|update|record|notify|explain|give|help|have|exist|run|go through|recogni[sz]e|accept|register|charge|come|match|function)$/u.test(
    lemma,
  ) && text.length > 0
    ? 'condition'
    : undefined;
}

/** "The file was deleted by my colleague", "The requirements were changed at the last minute". */
function passiveFailing(clause: Clause, sentence: Sentence, other: Other): Failing | undefined {
  const lemma = clause.verb?.lemma ?? '';
  const tail = tailOf(clause, sentence);
  // "weren't committed", "wasn't organised": a state in the form of a passive.
  const state = `${clause.verb?.token.lower ?? ''} ${tail}`;
  if (clause.negated && (other === 'person' ? DENIED_STATE : DENIED_CONDITION).test(state))
    return other === 'person' ? 'letdown' : 'condition';
  if (!clause.negated && clause.agent === undefined) {
    const word = clause.verb?.token.lower ?? '';
    if (other === 'person' ? SCORN.has(word) : BROKEN.has(word)) return other === 'person' ? 'letdown' : 'condition';
  }
  if (other === 'thing' && clause.agent === undefined) {
    if (
      clause.negated &&
      /^(?:document|explain|define|communicate|test|maintain|update|label|set|write|specify|design|train|configure|clarify)/u.test(
        lemma,
      )
    )
      return 'condition';
    return /^(?:change|move|cut|delay|rush|cancel)$/u.test(lemma) &&
      /(?:last minute|halfway|mid-?way|without (?:telling|notice|warning|informing|consulting)|suddenly|constantly|all the time|weekly|daily)/u.test(
        tail,
      )
      ? 'condition'
      : undefined;
  }
  return undefined;
}

/** "was deleted by my colleague", "had been entered wrongly by the temp": a failing told in the passive. */
export function agentFailing(clause: Clause, sentence: Sentence): Failing | undefined {
  const {agent, verb} = clause;
  if (agent === undefined || verb === undefined || agent.person !== 3 || clause.negated) return undefined;
  if (kindOf(agent) === undefined) return undefined;
  const self = clause.subject?.person === 1;
  if (
    self &&
    /^(?:let|mislead|misinform|sabotage|undermine|bully|abandon|blame|betray|overrule|rush|pressure|pressurise|push|force|screw|misguide|deceive|distract|ignore)$/u.test(
      verb.lemma,
    )
  )
    return 'letdown';
  const tail = tailOf(clause, sentence);
  return isErring(verb.lemma) ||
    CARELESS.has(verb.lemma) ||
    /^(?:lose|miss|cause|make)$/u.test(verb.lemma) ||
    /(?:wrong|incorrect)/u.test(tail)
    ? 'lapse'
    : undefined;
}

const PERSON_NOUN =
  /^(?:boss|manager|supervisor|colleagues?|co-?workers?|team|teammates?|clients?|customers?|leader|lead|leadership|management|partners?|people|person|guy|woman|man|girl|staff|members?|employees?|interns?|professor|teacher|director|company|employer|vendor|supplier|contractors?|developers?|designers?|group|crew|company|organi[sz]ation|department|receptionist|assistant|trainer|predecessor|engineers?|nurses?|driver|chef)$/u;

/** Adjectives that condemn the person they stand before; "a difficult customer" only describes one. */
const ATTRIBUTES = wordSet(`
  arrogant awful bad careless dishonest disorganised disorganized dysfunctional flaky horrible inexperienced irresponsible lousy
  micromanaging negligent poor reckless sloppy terrible toxic uncooperative uncommitted unmotivated unprofessional unqualified
  unreliable unsupportive weak worst
`);

const INSULTS = wordSet(`
  cretin deadbeat dimwit fool idiot idiots imbecile loser losers moron morons muppet muppets numpty pillock slacker slackers slob twit asshole
  arsehole prick bitch bastard dumbass jerk jerks clown clowns amateurs underperformers crooks cowards deadbeats incompetents imbeciles cowboys dimwits freeloaders
`);

function isPerson(head: Token): boolean {
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return false;
  const {text, start, end} = head;
  return kindOf({text, head, start, end, person: 3, plural: false, implied: false}) === 'person';
}

/** "my incompetent boss", "a lazy teammate": contempt packed into a noun phrase. */
export function contemptuousPhrases(sentence: Sentence): readonly {start: number; end: number; failing: Failing}[] {
  const found: {start: number; end: number; failing: Failing}[] = [];
  const {tokens} = sentence;
  for (const [index, token] of tokens.entries()) {
    // "I felt like an idiot" is hard on oneself and on nobody else, "I was working with amateurs" is not.
    if (
      INSULTS.has(token.lower) &&
      !sentence.clauses.some(
        ({subject, verb, start, end}) =>
          subject?.person === 1 &&
          start <= token.start &&
          token.end <= end &&
          !/^(?:work|deal|inherit|manage|surround|share|teach|train|lead|get|have|play|supervise|run|hire)$/u.test(
            verb?.lemma ?? '',
          ),
      )
    ) {
      found.push({start: token.start, end: token.end, failing: 'contempt'});
      continue;
    }
    const failing = CONTEMPT.has(token.lower) ? 'contempt' : ATTRIBUTES.has(token.lower) ? 'letdown' : undefined;
    if (failing === undefined) continue;
    const noun = tokens.slice(index + 1, index + 4).find((word) => PERSON_NOUN.test(word.lower) || isPerson(word));
    const between = tokens.slice(index + 1, tokens.indexOf(noun ?? token));
    // "I was a bad leader" says it of the speaker.
    const own = sentence.clauses.some(
      ({subject, verb, start, end}) =>
        subject?.person === 1 && verb?.lemma === 'be' && start <= token.start && token.end <= end,
    );
    if (own || noun === undefined || between.some(({pos}) => !['ADJ', 'NOUN', 'PUNCT', 'CCONJ', 'ADV'].includes(pos)))
      continue;
    found.push({start: token.start, end: noun.end, failing});
  }
  return found;
}
