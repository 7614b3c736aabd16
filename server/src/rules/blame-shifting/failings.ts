import {tailOf} from '../../engine/admission/clause-words.ts';
import {isErring, WRONGLY} from '../../engine/admission/fault-verbs.ts';
import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {faultOf} from '../../engine/admission.ts';
import {
  type Clause,
  hasVerb,
  type Modal,
  parentOf,
  type Sentence,
  type VerbClause,
  type VerbGroup,
} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {wordsOf} from '../../engine/phrases.ts';
import {wordSet} from '../../engine/word-set.ts';
import {type Other, otherOf} from '../shared/others.ts';
import {isBadAct, isBadWork} from './bad-deeds.ts';
import {
  CHANGE,
  CONTEMPT_FRAMES,
  DENIED_CONTEMPT_FRAMES,
  fits,
  KEPT,
  LAPSE_FRAMES,
  LETDOWN_FRAMES,
} from './failing-frames.ts';
import type {Failing} from './failing-kinds.ts';
import {stateFailing} from './failing-states.ts';
import {SCORN} from './failing-words.ts';
import {isMistreatment} from './mistreatment.ts';
import {passiveFailing} from './passive-failings.ts';
import {deniedDuty, deniedFunction, servesSpeaker} from './unmet-duties.ts';

/** An active clause about someone or something else, taken apart to be tried on the lists of failings. */
export interface ToldClause {
  readonly clause: VerbClause;
  readonly verb: VerbGroup;
  readonly sentence: Sentence;
  readonly other: Other;
  /** Whether the other is a person or a group of people. */
  readonly personal: boolean;
  /** Denied by the verb or by the subject ("nobody told me"). */
  readonly negated: boolean;
  /** The words after the verb. */
  readonly tail: string;
  /** The verb's lemma and the words after it. */
  readonly text: string;
}

/** What a clause says against someone else; the clause must have that other as its subject. */
export function failingOf(clause: Clause, sentence: Sentence): Failing | undefined {
  if (!hasVerb(clause)) return undefined;
  const other = chargedBy(clause, sentence);
  if (other === undefined) return undefined;
  if (clause.voice === 'passive') return passiveFailing(clause, sentence, other);
  // "Somebody must have moved the file."
  const {verb} = clause;
  if (verb.perfect && verb.modal === 'must' && /^some(?:one|body)/iu.test(subjectOf(clause))) return 'lapse';
  if (isSupposedOrGeneral(clause)) return undefined;
  const told = takeApart(clause, sentence, other);
  const contempt = contemptOf(told);
  if (contempt !== undefined) return contempt;
  const modal = modalFailing(told);
  if (modal !== 'open') return modal;
  if (told.personal && !told.negated && verb.progressive && SCORN.has(verb.token.lower)) return 'letdown';
  // "Nobody spoke anything but Swabian" says what they spoke.
  if (told.negated && /(?:^| )(?:anything|nothing) but(?: |$)/u.test(told.tail)) return undefined;
  const state = stateFailing(told);
  if (state !== undefined) return state;
  if (isBadDeed(told)) return 'lapse';
  if (isBeyondAnyone(told)) return undefined;
  if (told.negated) return deniedFailing(told);
  if (verb.modal === 'would' || verb.modal === 'could') return undefined;
  return told.personal ? personsFailing(told) : thingsFailing(told);
}

function subjectOf({subject}: Clause): string {
  return subject?.text ?? '';
}

/** Who or what a clause may charge; nobody where it is a question, somebody's words, or said of what the speaker brought about. */
function chargedBy(clause: Clause, sentence: Sentence): Other | undefined {
  if (clause.question || clause.quoted) return undefined;
  // "The newsletter nobody read" is a thing with a name, and no sentence.
  if (/^(?:nobody|no one)$/iu.test(subjectOf(clause)) && clause.role === 'main' && followsNoun(clause, sentence))
    return undefined;
  if (isToldByOthers(clause, sentence) || isSpokenTo(clause, sentence) || isBroughtAbout(clause, sentence))
    return undefined;
  const other = otherOf(clause, sentence) ?? doesAsPeopleDo(clause) ?? harmsSpeaker(clause);
  return other === 'thing' && isMadeBySpeaker(clause, sentence) ? undefined : other;
}

/** Whether the subject stands right after a noun, as in a relative clause without its pronoun. */
function followsNoun({subject}: Clause, {tokens}: Sentence): boolean {
  const before = tokens.findLast(({end}) => end <= (subject?.start ?? 0));
  return before?.pos === 'NOUN';
}

/** "The guide I wrote was out of date": what the speaker made or chose is the speaker's. */
function isMadeBySpeaker({subject}: Clause, {clauses}: Sentence): boolean {
  return clauses.some(
    ({role, subject: maker, verb, start}) =>
      role === 'relative' &&
      maker?.person === 1 &&
      MAKING.has(verb?.lemma ?? '') &&
      subject !== undefined &&
      start >= subject.start &&
      start <= subject.end + 1,
  );
}

/** Verbs of making things and of choosing them. */
const MAKING = wordSet(`
  book build buy choose compile copy create design draft draw enter fill give install make order pick plan prepare print
  produce program put record send set store type write
`);

/** Verbs of passing on what somebody said. */
const RETELLING = wordSet('say tell report complain write explain mention claim ask admit');

/** "He told people he was no good at metal", "she let them tell her what they missed": what others say is not the speaker's reproach. */
function isToldByOthers(clause: Clause, sentence: Sentence): boolean {
  const {role, link} = clause;
  const above = parentOf(clause, sentence);
  if (role !== 'subordinate' || link?.kind === 'addition' || link?.kind === 'cause' || above?.subject?.person !== 3)
    return false;
  return RETELLING.has(above.verb?.lemma ?? '') && !above.negated && !/^no|^not /iu.test(above.subject.text);
}

/** "I told the two who had made the joke that …": the clause only says whom the speaker spoke to, or of what. */
function isSpokenTo(clause: Clause, sentence: Sentence): boolean {
  const above = parentOf(clause, sentence);
  return clause.role === 'relative' && above?.subject?.person === 1 && ADDRESSING.has(above.verb?.lemma ?? '');
}

/** Verbs of turning to somebody. */
const ADDRESSING = wordSet('answer apologise apologize ask call draft help ring tell thank write');

/** "I let him skip it", "dates that would make a producer break into a sweat": someone or something else makes them. */
function isBroughtAbout(clause: Clause, sentence: Sentence): boolean {
  if (clause.role !== 'infinitive') return false;
  const parent = parentOf(clause, sentence);
  return parent?.subject?.person === 1 || parent?.verb?.modal === 'would';
}

/** "The shop floor didn't follow", "Purchasing promised": only people do such things, whatever they are called. */
const HUMAN = wordSet(`
  appreciate approve authorise authorize communicate decide follow hire ignore inform insist listen overrule promise
  refuse reply respond support tell withhold
`);

function doesAsPeopleDo({subject, verb}: Clause): Other | undefined {
  return HUMAN.has(verb?.lemma ?? '') && isNamed(subject) ? 'person' : undefined;
}

function isNamed(subject: Clause['subject']): boolean {
  if (subject?.person !== 3) return false;
  const {pos, lower} = subject.head;
  const named = (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB') && !/^(?:it|this|that|which|what)$/u.test(lower);
  return named && !isOwnProduct(subject.text) && !/^our /iu.test(subject.text);
}

/** "The wind tore our tent", "The airline mislaid my slides": whatever does that to the speaker's things. */
function harmsSpeaker({subject, verb, object}: Clause): Other | undefined {
  const isHarm = HARMING.has(verb?.lemma ?? '') && /^(?:my|our) /iu.test(object?.text ?? '');
  return isHarm && isNamed(subject) ? 'thing' : undefined;
}

/** Verbs of what is done to things and leaves them useless. */
const HARMING = wordSet(`
  damage delete destroy erase flood lose mangle misdirect mislay misplace overwrite ruin scorch scratch shred soak spoil
  tear wipe wreck
`);

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

/** "They would have noticed", "the client could cancel", "everybody forgets something": possible or generally true, not done. */
function isSupposedOrGeneral(clause: VerbClause): boolean {
  const {verb} = clause;
  if (verb.modal !== undefined && !CHARGING_MODALS.has(verb.modal)) return true;
  if (verb.tense === 'future' && !clause.negated) return true;
  return (
    verb.tense === 'present' &&
    !verb.perfect &&
    /^(?:(?:every|any|some)(?:one|body)|people|others)/iu.test(subjectOf(clause))
  );
}

/** Subjects that deny their verb: "nobody told me". */
const DENYING_SUBJECT = /^(?:nobody|no one|no-one|none|neither|not (?:one|a single|all|every(?:one|body)))/iu;

function takeApart(clause: VerbClause, sentence: Sentence, other: Other): ToldClause {
  const {verb} = clause;
  const tail = tailOf(clause, sentence).replace(/^(?:n't|not) /u, '');
  return {
    clause,
    verb,
    sentence,
    other,
    personal: other === 'person',
    negated: clause.negated || DENYING_SUBJECT.test(subjectOf(clause)),
    tail,
    text: `${verb.lemma} ${tail}`,
  };
}

function contemptOf({personal, negated, text}: ToldClause): Failing | undefined {
  return personal && fits(text, negated ? DENIED_CONTEMPT_FRAMES : CONTEMPT_FRAMES) ? 'contempt' : undefined;
}

/** What a modal says of a failing; `open` where that depends on the verb. */
function modalFailing({verb, personal, negated, tail, text}: ToldClause): Failing | 'open' | undefined {
  const {modal, perfect} = verb;
  if (modal === undefined) return 'open';
  // "My manager should have told me", "They could have warned us"
  if (personal && perfect && (modal === 'should' || (modal === 'could' && !negated && servesSpeaker(text))))
    return 'letdown';
  if (perfect && modal !== 'should') return undefined;
  if (modal === 'should' || modal === 'can') return undefined;
  if (modal === 'will') return negated ? 'letdown' : undefined;
  if (personal && modal === 'supposed to' && verb.tense === 'past') return 'lapse';
  // "couldn't read my notes": what the speaker made may be the reason.
  if (negated && modal === 'could' && /(?:^| )(?:my|me|mine)(?: |$)/u.test(tail)) return undefined;
  return 'open';
}

/** What someone did that is bad work or bad treatment, done too often, or done by nobody knows who. */
function isBadDeed({clause, verb, sentence, personal, negated, tail, text}: ToldClause): boolean {
  if (!personal || negated || verb.modal !== undefined) return false;
  if (isMistreatment(verb.lemma, text) || isBadWork(clause, sentence) || isBadAct(clause)) return true;
  if (HELPING.has(verb.lemma)) return false;
  const byUnknown = /^some(?:one|body)(?: else)?$/iu.test(subjectOf(clause));
  return OFTEN.test(tail) || (byUnknown && clause.role === 'main' && verb.tense === 'past');
}

/** "My boss stole my ideas", "They pushed me out" */
export function mistreatsSpeaker(clause: Clause, sentence: Sentence): boolean {
  const {verb, negated} = clause;
  if (verb?.tense !== 'past' || negated) return false;
  const text = `${verb.lemma} ${tailOf(clause, sentence)}`;
  return /^\p{L}+ (?!from )(?:\p{L}+ )?(?:me|my|us|our)(?: |$)/u.test(text) && isMistreatment(verb.lemma, text);
}

/** Verbs of help and of finding out, and states: done often or by someone unknown, they charge no one. */
const HELPING = wordSet(`
  applaud ask be believe call catch come complain comment discover encourage explain find flag forgive hear help like
  love mention need notice offer phone point praise raise remind report save say see show spot step stop suggest
  support teach tell thank trust use warn work write
`);
/** How often is too often: "called me all the time". */
const OFTEN = longPattern`
  (?:^| )(?:
    all the time|constantly|every (?:single |other )?(?:day|week|time|hour|few days)|
    (?:twice|three times|once) an? (?:day|week)|on a daily basis|non-?stop|over and over|
    at the last (?:minute|second|moment)|every time
  )(?: |$)
`;

/** "a date nobody could keep": what no one can do is no one's failing. */
function isBeyondAnyone({clause, verb}: ToldClause): boolean {
  if (verb.modal !== 'could') return false;
  if (clause.role === 'relative') return true;
  return /^no/u.test(subjectOf(clause)) && !verb.perfect && !/^(?:help|tell|explain|answer|show)$/u.test(verb.lemma);
}

function deniedFailing({verb, personal, tail, text}: ToldClause): Failing | undefined {
  if (personal && UNLOVED.test(text)) return 'lapse';
  // "had no clue", "did nothing": the negation is part of the failing.
  if (personal && /(?:^| )(?:no|nothing|zero)(?: |$)/u.test(text) && fits(text, LETDOWN_FRAMES)) return 'letdown';
  // "The patient never took the wrong tablets."
  if (/(?:^| )(?:wrong|mistakes?|errors?)(?: |$)/u.test(tail)) return undefined;
  return personal ? deniedDuty(verb.lemma, text) : deniedFunction(verb.lemma, text);
}

/** "never liked me", "didn't value my work". */
const UNLOVED =
  /^(?:like|love|respect|appreciate|value|rate) (?:me|us|my (?:work|effort|efforts|opinion|ideas|input))(?: |$)/u;

function personsFailing({clause, verb, sentence, tail, text}: ToldClause): Failing | undefined {
  if (LETTING_DOWN.has(verb.lemma) || KEPT.test(text) || fits(text, LETDOWN_FRAMES)) return 'letdown';
  if (CHANGE.test(text))
    return /without (?:telling|asking|warning|informing|notice)/u.test(wordsOf(sentence)) ? 'letdown' : 'circumstance';
  if (isErring(verb.lemma) || fits(text, LAPSE_FRAMES)) return 'lapse';
  const toldAsPast = verb.tense === 'past' && !verb.progressive;
  // "mixed up the labels", "stored it in the wrong place": what would be a fault of the speaker's is one of theirs.
  if (toldAsPast && !NOT_OTHERS_FAULT.has(verb.lemma) && faultOf(clause, sentence) === 'act') return 'lapse';
  if (clause.tokens.some(({lower}) => WRONGLY.has(lower)) && !/^(?:want|need|go|feel|take)/u.test(text)) return 'lapse';
  if (toldAsPast && TOO_HARSHLY.test(tail)) return 'lapse';
  return /(?:^| )too (?:much|long|little|late|early|fast|slowly|often)(?: |$)/u.test(text) ? 'circumstance' : undefined;
}

/** Verbs of failing someone, whatever follows. */
const LETTING_DOWN = wordSet(`
  sabotage undermine mislead misinform bully belittle scapegoat micromanage micro-manage slack stonewall abandon betray
  bail ghost shirk nitpick railroad
`);

/** What the speaker may be sorry for and nobody else is blamed for. */
const NOT_OTHERS_FAULT = wordSet('avoid get hold keep receive say stay think try wait');

/** "graded too harshly", "cut the beam too short" */
const TOO_HARSHLY = longPattern`
  (?:^| )(?:way |far |much )?too (?!
    to |busy|kind|nice|polite|upset|tired|sick|ill|shocked|scared|afraid|much (?:to|for)|late to
  )\p{L}+(?: |$)
`;

function thingsFailing({verb, text}: ToldClause): Failing | undefined {
  return /^(?:send|give|show|tell|take|lead|get)(?: \p{L}+){0,4} wrong(?: |$)/u.test(text) ||
    BREAKING.has(verb.lemma) ||
    BREAKING_DOWN.test(text) ||
    LEADING_ASTRAY.test(text)
    ? 'condition'
    : undefined;
}

/** "sent us down a farm track", "made me late", "turned a quick job into a disaster", "burned my loaves" */
const LEADING_ASTRAY =
  /^(?:(?:send|lead|take|steer|direct) (?:me|us) (?:down (?:a|an|the wrong)|into (?:a|an)|astray|(?:round )?in circles|off (?:course|the)|the (?:wrong|long) way)|(?:make|leave) (?:me|us) (?:late|miss|lose|look|forget|stranded|stuck)|turn (?:\p{L}+ ){1,4}into (?:an? )?(?:\p{L}+ )?(?:insult|disaster|nightmare|mess|joke|fiasco|nonsense|gibberish|swamp|mudbath|chaos|shambles|farce|lottery|ordeal|hell)|(?:burn|scorch|tear|shred|shrink|stain|scratch|mangle|chew|melt|soak|drown|wreck|curdle|damage|flood|lose|misdirect|mislay|misplace|overwrite)(?: up)? (?:my|our|the|half|every|a|an|two|three)|run (?:too )?(?:hot|cold|fast|slow)(?: |$)|cut (?:in and )?out(?: |$))/u;

/** Verbs of things that fail. */
const BREAKING = wordSet('crash fail freeze glitch hang malfunction break lag jam stall corrupt');

/** "went down", "swallowed the file", "showed the wrong date": what things do to people. */
const BREAKING_DOWN = longPattern`
  ^(?:
    go (?:down|wrong|offline|off|blank)|turn (?:against|on|sour|bad)|collapse|play up|act up|misfire|trick (?:me|us)|
    mislead|confuse (?:me|us)|
    (?:eat|swallow|destroy|wipe|erase|delete|jam|ruin|spoil|garble|scramble|double-book|overcharge) |cost (?:me|us) |be in (?:crisis|chaos|turmoil|freefall)|
    consist (?:only |just |mainly )?of (?:an? |one|two|half|the )|shut down|keep |fall over|let (?:me|us) down|
    let down (?:me|us)|change|show(?: \p{L}+){0,4} (?:wrong|same)|slip|lose|delete|
    have (?:a |an |many |lots of |so many )?(?:bugs?|glitch|error|issues?|problems?|flaws?)
  )
`;
