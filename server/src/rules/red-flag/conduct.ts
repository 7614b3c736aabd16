import type {Answer} from '../../engine/answer.ts';
import {findClaim, makesClaim} from '../../engine/claims.ts';
import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {hasPhrase, phrase} from '../../engine/phrases.ts';
import {firstOfOverlapping, type Span} from '../../engine/span.ts';
import type {FrameMatch} from '../frames/frames.ts';
import {clauseAt, isQuotedAt} from '../shared/clause-places.ts';
import {findAct, findPlainAct} from './acts.ts';
import {type ConsequenceKind, findConsequence} from './consequences.ts';
import {findBareDeeds, findDeeds} from './find-deeds.ts';
import type {MisconductKind} from './misconduct-kinds.ts';

/** Words that may tell of misconduct, or of what came of it. */
type Match = FrameMatch<MisconductKind | ConsequenceKind>;

const known = new WeakMap<Answer, ReadonlyMap<Sentence, readonly Span[]>>();

/** The words of each sentence that tell of conduct which ends an interview; also for rules that would say less of the same sentence. */
export function conductIn(answer: Answer): ReadonlyMap<Sentence, readonly Span[]> {
  let conduct = known.get(answer);
  if (conduct === undefined) {
    const {sentences} = answer;
    const apologised = sentences.some((sentence) => hasPhrase(sentence, REGRET));
    conduct = new Map(
      sentences.flatMap((sentence, index) => {
        const spans = conductOf(answer, sentence, sentences[index + 1], apologised);
        return spans.length > 0 ? [[sentence, spans]] : [];
      }),
    );
    known.set(answer, conduct);
  }
  return conduct;
}

function conductOf(
  answer: Answer,
  sentence: Sentence,
  next: Sentence | undefined,
  apologised: boolean,
): readonly Span[] {
  const possible = makesClaim(answer, sentence, 'red-flag', 'possible');
  const consequences = findConsequence(sentence).filter(
    ({kind, words}) => possible || (kind === 'dismissal' && !REPRIMAND.test(words)),
  );
  const worded = possible ? [...findAct(sentence), ...findDeeds(sentence, next)] : [];
  // What is learned from words cannot rule out a deed that no word condemns, nor one that its own words do.
  const acts = [...worded, ...findPlainAct(sentence), ...findBareDeeds(sentence)];
  const own = acts.filter((match) => isOwnAct(sentence, match, apologised));
  const taken = firstOfOverlapping<Match>([...consequences.filter((match) => isStated(sentence, match)), ...own]);
  if (taken.length > 0)
    return taken.map((match) => ({start: startWithSubject(sentence, match), end: endOfConduct(sentence, match)}));
  const conduct = findClaim(answer, sentence, 'red-flag');
  if (conduct === undefined || isQuotedAt(sentence, conduct.start)) return [];
  return UNMEANT.some((wanted) => hasPhrase(sentence, wanted)) ? [] : [conduct];
}

/** "I was written up for being late" is a warning, and not always for conduct. */
const REPRIMAND = /\b(?:written up|reprimanded|disciplined|demoted|warning|suspended)\b/u;

/** Words of misconduct that mean something else; what is learned of single words cannot tell. */
const OTHER_SENSE = phrase(
  '(?:steal|steals|stole|stolen|stealing) (?:the (?:show|spotlight|limelight|scene|stage)|a (?:glance|look|moment|march)|second base)',
  'forg(?:e|ed|es|ing) (?:(?:a|an|the|some|new|close|strong|good|lasting) )*(?:friendships?|bonds?|alliances?|partnerships?|relationships?|links?|ahead|path|way)',
  'cheat(?:ed|ing)? death',
  'drunk (?:with|on) [a-z]+',
  'in at the deep end',
  'off (?:guard|balance)',
  '(?:take|took|taking) the lead',
  'bomb(?:ed|ing)? (?:the|an|my|that) (?:interview|exam|test|pitch|audition|presentation)',
  'l(?:ied|ay|ying) awake',
  'fak(?:e|ed|ing) (?:a|my) (?:smile|laugh|accent)',
  'murder(?:ed|ing)? (?:the|a) song',
);

/** An accident that no word condemns is a mistake like others. */
const BY_ACCIDENT = phrase(
  'accidentally',
  '(?<!not )by (?:accident|mistake)',
  'mistakenly',
  'inadvertently',
  'unintentionally',
  'without (?:meaning|wanting|intending) to',
);

/** "I reported a colleague for fraud", "I caught a client stealing": whose deed it is, is not learned. */
const REPORTED = phrase(
  '(?:report(?:ed|ing)?|stopped|caught|accused|saw) (?:a|an|the|my|our|one of [a-z]+) (?:[a-z-]+ ){1,3}(?:for |of |from )?(?:fraud|theft|harassment|bullying|misconduct|stealing|lying|cheating|drinking|shoplifting)',
);

/** "I refused to work without a harness": what was refused was not done. */
const REFUSED_WITHOUT = phrase('i (?:refused|declined) to (?:[a-z]+ ){1,4}without');

const UNMEANT = [OTHER_SENSE, BY_ACCIDENT, REPORTED, REFUSED_WITHOUT];

/** An accident is a mistake like others. */
const ACCIDENT = longPattern`
  \b(?:
    accidentally|by accident|by mistake|mistakenly|inadvertently|unintentionally|unknowingly|unwittingly|
    without (?:realis|realiz|notic|know|think|mean)ing|didn't (?:realise|realize|mean to|know)|
    did not (?:realise|realize|mean to|know)|not realising|instead of to|
    wrong (?:
      person|people|address|recipient|customer|client|list|group|channel|version|file|folder|thread|parent|patient|
      supplier
    )
  )\b
`;
const ACCIDENTAL_KINDS: ReadonlySet<Match['kind']> = new Set(['breach', 'law', 'violence', 'forgery']);

const REGRET = phrase(
  'apologi[sz]e[ds]?',
  'apologi[sz]ing',
  'apology',
  'apologies',
  'said (?:that )?i was sorry',
  'said sorry',
  'regret(?:ted)?',
  'ashamed',
  'instead of (?:dealing|speaking|talking|staying|listening|handling)[^.]{0,40}calmly',
  'i should have (?:stayed|kept|been) calm',
  'lost my (?:temper|patience|cool), which',
);
const RAISED_VOICE = /^(?:yell|shout|scream|snap|bellow|roar|call)(?:ed|ing|s)?\b/u;
const BELIEVED = longPattern`
  \b(?:
    so (?:sure|certain|convinced)|i(?:'d| had)? (?:believed|assumed|misread|misunderstood|mixed up)|
    was (?:sure|certain|convinced)|thought it (?:was|had)
  )\b
`;

/** Who tells what they did, or does so later, hides nothing for good. */
const DISCLOSED = longPattern`
  \b(?:
    (?:exactly |everything )?what i(?:'d| had)? done|because of me|that it was me|
    (?:did(?:n't| not)|never) report\b.*\buntil
  )\b
`;

/** Words after which the act is not done, or not by the speaker. */
const NOT_DONE = longPattern`
  \b(?:
    refus\w+|declin\w+|avoid\w*|resist\w*|stop\w*|prevent\w*|rather than|instead of|without|tempt\w+|want\w*|
    thought (?:of|about)|thinking (?:of|about)|consider\w*|afraid|scared|worried|fear\w*|never|wouldn't|couldn't|
    unable|nearly|almost|not to|risk\w*|warn\w*|forbid\w*|forbad\w*|supposed|accus\w+|suspect\w*|alleg\w+|denied|
    deny|campaign\w*|train\w*|about to|could have|would have|if i|falsely|wrongly|policy|policies|hate|hated|
    dislike\w*|ashamed to|not saying|would rather|try not|tried not|swore not|promis\w+ not|learn\w* (?:not|never)|
    too honest|hard for me|not one
  ) (?:\w+ ){0,3}$|
  \b(?:he|she|they|boss|manager|customer|client|colleague)s? (?:
    said|says|claimed|thought|believed|felt|assumed|insisted|told \w+
  ) (?:that )?(?:i|we) (?:had |have |was )?$|
  \brather\b[^.;]* than $
`;

/** "I caught a colleague stealing": what follows a person after such a verb is that person's. */
const OTHERS = longPattern`
  \b(?:
    caught|catch|catching|saw|see|seeing|seen|found|find|finding|heard|hear|notic\w+|witness\w*|discover\w*|watch\w*|
    report\w*|spot\w*|accus\w+|confront\w+|fir(?:ed|ing)|dismiss\w+|investigat\w+|had|let|help\w*|ask\w*|told|
    tell\w*
  ) (?:that )?(?!(?:me|myself|in)\b)(?:(?!and\b|but\b|then\b)[\p{L}'-]+ ){1,5}(?:
    was |were |had |been |for |of |who |that )?$
`;

/** "She asked me to backdate it and I refused." */
const ASKED = /\b(?:me|us) to $/u;
const REFUSED =
  /\b(?:refused|declined|said no|wouldn't|didn't (?:do|go|sign|send|take|agree)|turned (?:it|him|her|them) down)\b/u;

/** Said of the speaker as a fact: not quoted, asked, supposed or denied. */
function isStated(sentence: Sentence, match: Match): boolean {
  const clause = clauseAt(sentence, match.start);
  if (clause === undefined) return true;
  if (clause.quoted || clause.question || clause.link?.kind === 'condition') return false;
  if (match.kind === 'dismissal' && ACCIDENT.test(`${match.words}${match.after}`)) return false;
  // "They did not renew my contract because I was rude": the denial belongs to the words.
  return match.kind === 'credentials' || !clause.negated || DENIED.test(match.words);
}

function isOwnAct(sentence: Sentence, match: Match, apologised: boolean): boolean {
  const clause = clauseOfVerb(sentence, match);
  const before = `${match.before.trimEnd()} `;
  const words = `${before}${match.words}${match.after}`;
  if (ACCIDENTAL_KINDS.has(match.kind) && ACCIDENT.test(words)) return false;
  if (match.kind === 'law' && /\b(?:script|code|build|pipeline|deploy\w*|software|function)\b/u.test(words))
    return false;
  // One raised voice is human, if it was apologised for.
  if (apologised && RAISED_VOICE.test(match.words)) return false;
  // "I was so sure of the numbers that I told them it was done when it wasn't."
  if (match.kind === 'deceit' && (BELIEVED.test(words) || (DISCLOSED.test(words) && !DENIED.test(match.words))))
    return false;
  // A wrong price list misleads too.
  if (/^(?:mislead|misled)/u.test(match.words) && ACCIDENT.test(words)) return false;
  // In "I was lied to" and "we got robbed" the speaker is the one who suffers; "being" and states are their own.
  const passive =
    /\b(?:was|were|been|being|be|is|are|got|getting|get) (?:\w+ly )?$/u.test(before) &&
    !/ing\b/u.test(firstWord(match.words)) &&
    !/^(?:be|is|are|was|were|been|being|am|'m|got|get)\b/u.test(match.words);
  if (passive && match.kind !== 'intoxication') return false;
  if (NOT_DONE.test(before) || OTHERS.test(before)) return false;
  if (ASKED.test(before) && REFUSED.test(match.after)) return false;
  if (clause === undefined) return /(?:^|[,.;] |\b(?:i|we|and) )$/u.test(before);
  if (clause.quoted || clause.question) return false;
  if (clause.link?.kind === 'condition') return false;
  // "I didn't try to hide it."
  const parent = parentOf(clause, sentence);
  if (parent?.negated && (clause.role === 'infinitive' || clause.role === 'gerund')) return false;
  if (clause.negated && !DENIED.test(match.words)) return false;
  // "I won't work for a woman" is no supposition.
  const isRefusal = match.kind === 'discrimination' && /^(?:won't|can't|cannot|wouldn't|would)\b/u.test(match.words);
  if (clause.verb?.modal !== undefined && !isRefusal && !/\b(?:may|might) (?:well )?have $/u.test(before)) return false;
  const {subject} = clause;
  // "to cheat", "by lying": whose act it is, the words before it tell.
  if (subject === undefined) return isFirstPersonBefore(before);
  return subject.person === 1 || SPEAKER_TOO.test(before) || MY_MISTAKE.test(before);
}

/** "Me and a mate sold it off." */
const SPEAKER_TOO =
  /(?:^|[,.;:] |\b(?:and|so|when|then|once) )(?:me|i|myself) and (?:[\p{L}'-]+ ){1,4}$|(?: and|,) (?:me|i|myself) $/u;

/** "My biggest mistake was lying to the client." */
const MY_MISTAKE =
  /\bmy (?:\w+ ){0,2}(?:mistake|error|failure|regret|crime|downfall|problem) (?:was|is|has been|had been) $/u;

function firstWord(words: string): string {
  return words.split(/[ ,]/u)[0] ?? '';
}

const DENIED = /\b(?:not|never)\b|n't\b/u;

/** The clause whose verb the match holds; a match may begin with an adverb or end in another clause. */
function clauseOfVerb(sentence: Sentence, match: Match): Clause | undefined {
  return (
    sentence.clauses.find(
      (clause) => clause.verb && match.start <= clause.verb.start && clause.verb.start < match.end,
    ) ?? clauseAt(sentence, match.start)
  );
}

function isFirstPersonBefore(before: string): boolean {
  return before.trim() === '' || /\b(?:i|we|me)(?:'\w+)?\b[^,;]*$/u.test(before);
}

/** "I called in sick when" ends in a word that only leads on: then the finding ends with the clause or phrase that it opens. */
function endOfConduct({clauses, tokens}: Sentence, match: Match): number {
  if (!LEADING_ON.test(match.words)) return match.end;
  const after = tokens.filter(({start}) => start >= match.end);
  const first = after[0];
  const clause = clauses.find(({tokens: own}) => first !== undefined && own.includes(first));
  const stop = after.findIndex((token) => token.pos === 'PUNCT' || !clause?.tokens.includes(token));
  const whole = stop < 0 ? after : after.slice(0, stop);
  return whole.at(-1)?.end ?? match.end;
}

const LEADING_ON = /(?:^| )(?:when|because|although|though|while|for|after|over|to|with|of|on|in|so|and|but|that)$/u;

/** The finding starts at "I" where nothing but the verb's own words stands between. */
function startWithSubject(sentence: Sentence, match: Match): number {
  const clause = clauseOfVerb(sentence, match);
  const {subject, verb} = clause ?? {};
  if (!subject || !verb || subject.implied || subject.end > match.start) return match.start;
  return verb.group.start <= match.start &&
    subject.end <= verb.group.start + 1 &&
    verb.group.start - subject.end <= 2 &&
    match.start <= verb.end
    ? subject.start
    : match.start;
}
