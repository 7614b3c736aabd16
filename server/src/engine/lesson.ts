import {type Clause, type Modal, parentOf, type Sentence, type VerbGroup} from './clauses.ts';
import type {Token} from './language.ts';
import {isOneOf} from './one-of.ts';
import {hasPhrase, phrase, wordsOf} from './phrases.ts';
import {wordSet} from './word-set.ts';

/** Words that say outright that something was learned, wherever they stand. */
const LEARNED = phrase(
  'learn(?:ed|t|ings?)?',
  'lessons?',
  'taught (?:me|us)',
  'teaches (?:me|us)',
  'takeaways?',
  'take-aways?',
  'took (?:away|from (?:it|this|that))',
  '(?:what|one thing|something|thing) i (?:took|take)(?: away)?',
  'made me (?:a (?:better|more)|realis?z?e|more|think|see|aware|much|appreciate|understand|rethink|stop)',
  'make me (?:a better|more)',
  'helped me (?:to )?(?:grow|become|understand|realis?z?e|see|be|improve|learn|develop|appreciate)',
  '(?:it|this|that|mistake|failure|experience) (?:helped me (?:to )?prepare|turned me into)',
  '(?:an?|my|real|the) (?:real |huge |big |bit of a |loud )?(?:wake-?up call|eye-?opener|turning point|reminder)',
  'opened my eyes',
  'reminded me',
  'showed me',
  '(?<!(?:i|we|he|she|they|and|then) )(?:drove|brought) home (?:to me|how|that|why|the|what|just)',
  'stuck with me',
  'stayed with me',
  'stays with me',
  'sticks with me',
  'shaped (?:how|the way|my|me)',
  "(?:i|i've|it|has|have) (?:really |since |also )?(?:grew|grown)",
  '(?:the|my) moral',
  '(?:came|come|walked|walk|left) away (?:from it |from this |from that )?with',
  '(?:gave|gives|given|provided|provides|offered|brought) (?:me |us )?(?:\\p{L}+ ){0,5}(?:perspective|appreciation|understanding|respect|insights?|outlook|awareness)',
  'gained (?:\\p{L}+ ){0,5}(?:perspective|appreciation|understanding|respect|insights?|awareness|experience|skills?|confidence)',
  '(?:a|my) (?:better|deeper|new|newfound|greater|healthier) (?:\\p{L}+ ){0,2}(?:perspective|appreciation|understanding|respect|insight|awareness|sense of)',
);

/** Words that look back with a judgement, or ahead with an intention: what the speaker made of it. */
const REFLECTED = phrase(
  'next time',
  'in (?:the )?future',
  'for the future',
  'going forward',
  'moving forward',
  'from now on',
  '(?:in|with|the benefit of) hindsight',
  'looking back',
  'in retrospect',
  '(?:if i (?:could|had|were|was)|were i to) (?:\\p{L}+ ){0,3}(?:again|differently|over)',
  'do(?:ne)? (?:\\p{L}+ ){0,2}(?:differently|again)',
  'differently',
  'i (?:\\p{L}+ ){0,2}(?:vowed|swore|resolved|promised myself|told myself|reminded myself|committed myself|decided (?:to never|never|to always|that i))',
  "i've been (?:much |far |a lot |way )?(?:more|better)",
  "i(?:'m| am)(?: now)? (?:\\p{L}+ ){0,2}(?:more|better)",
  "i(?:'ve| have)(?: since| now)? (?:become|gotten|got) (?:\\p{L}+ ){0,2}(?:more|better)",
  '(?:a|the) key (?:is|to)',
  '(?:made|makes|making) (?:me|us) (?:\\p{L}+ )?(?:better|stronger|wiser|smarter|humble|humbler)',
  '(?:got|gotten|become|became|getting) (?:\\p{L}+ )?(?:better|more)',
  'my (?:\\p{L}+ )?(?:rule|rules|motto|mantra|principle|approach)',
  "that(?:'s| is| was) (?:why|the reason)",
  '(?:is|was) the reason',
  '(?:because of (?:that|this|it)),?',
  "(?:it's|it is|is) (?:\\p{L}+ ){0,2}(?:important|better|best|crucial|key|essential|vital|everything|okay|ok|worth|critical|paramount|always|never)",
  '(?:importance|value|power|danger|dangers|cost) of',
  'how (?:important|vital|crucial|much|easily|quickly|essential|critical|dangerous|valuable|costly|necessary)',
);

/** Words that measure what was done against what could have been. */
const HINDSIGHT = phrase(
  "(?:should|could|ought to|would)(?:'ve| have| of) (?:\\p{L}+ )?(?:\\p{L}+)",
  '(?:what )?i (?:\\p{L}+ )?(?:needed|need|ought) to',
  "wish (?:that )?i(?:'d| had)",
  '(?:more|much|far|greater) (?:\\p{L}+ )?(?:confident|confidence|self-aware|resilient|prepared|capable|comfortable)',
);

/** Words that say that something is done differently since. */
const CHANGED = phrase(
  '(?:ever )?since (?:then|that|this|the)',
  '(?:every|each|all|any|no|the) (?:[\\p{L}-]+ ){1,3}since',
  '(?:i|we) now (?!\\p{L}+ed |was|were|had|knew|saw|have to|know|see|understand)\\p{L}+',
  '(?:i|we) changed (?:that|this|it|course)',
  '(?:for|at|in|before|with|by) (?:the|my|our) (?:next|second|following|new) (?:one|two|time|try|attempt|season|talk|exam|year|project|season|course|event|interview|venture|job|role|show|race|release|partnership)',
  'the (?:[\\p{L}-]+ ){0,2}(?:year|season|time|term|spring|summer|autumn|winter) (?:after|following)',
  "(?:i|we)(?:'ve| have) (?:carried on|kept(?: on)?) \\p{L}+ing",
  'since (?:has|have)',
  "(?:i|we)(?:'ve| have) been (?!(?:work|liv|wait|stay|study|look|cover)ing)\\p{L}+ing (?:[\\p{L}-]+ ){0,6}since(?! \\p{L})",
  'now,? instead of',
  'instead,? i now',
  'can now',
  '(?:i|we) (?:[\\p{L}-]+ )?applied (?:this|that|the|these|those|what)',
  'ever since',
  'since,',
  "(?:i|we|i've|we've|have|has) since",
  "(?:never|not|\\p{L}+n't|any|a single|one|no) (?:[\\p{L}-]+ ){0,8}since",
  'since (?:my|the) (?:mistake|incident|error)',
  'from (?:then|that|this)(?: \\p{L}+){0,2} (?:on|onwards?|forward)',
  'from that (?:day|point|moment|time|week|experience|mistake|incident)',
  'after (?:that|this)(?: \\p{L}+)?,? (?:i|we) (?:always|never|started|began|made|set|put)',
  "(?:have|has)(?: not|n't|n’t)? (?:never )?(?:had|made|lost|missed|seen|sent) (?:another|a second|a single)",
  '(?:once|twice|(?:\\p{L}+|\\p{N}+) times) (?:last|this) (?:week|month|quarter|year|spring|summer|autumn|winter)',
  'to this day',
  'these days',
  'nowadays',
  'no longer',
  'any ?more',
  "(?:never|not|\\p{L}+n't) (?:[\\p{L}-]+ ){0,2}(?:happen|happened|recur|recurred|occur|occurred|be repeated)",
  'prevent(?:s|ed|ing)? (?:[\\p{L}-]+ ){0,4}(?:again|from|future|this|that|it|such|similar|another)',
  'avoid(?:s|ed|ing)? (?:[\\p{L}-]+ ){0,2}(?:similar|such|the same|another|future)',
  'eliminat(?:ed|es|ing)',
  'automat(?:ed|es|e|ing)',
  'never again',
  "(?:i|we|it|this|that|(?:the|that|this) (?:[\\p{L}-]+ ){0,2}(?:mistake|error|thing|problem|slip|oversight))(?:'ve|'s|'d| have| has| had| did| will)? never (?:[\\p{L}-]+ ){0,6}again",
  "(?:not|\\p{L}+n't) (?:[\\p{L}-]+ ){0,6}again",
  '(?:in|over|for) (?:the |all )?(?:[\\p{L}-]+ ){0,4}(?:years?|months) since',
  '(?:was|is) the last time',
  '(?:changed|changes) (?:how|the way|my|our|what)',
  '(?:make|made|making) (?:it )?(?:sure|certain|a (?:habit|point|rule|practice)|my (?:habit|practice|rule))',
  '(?:a|the|my|our|new|into a|as a) (?:[\\p{L}-]+ ){0,2}(?:habit|checklist|check-list|routine|ritual|safeguard|failsafe|fail-safe)',
  '(?:is|are|has become|have become|became) (?:now )?(?:[\\p{L}-]+ ){0,2}(?:standard|policy|routine|second nature|part of (?:my|our|the)|a habit)',
  '(?:still|now) (?:use|used|uses|do|does|have|has|keep|keeps)',
  'every time',
  'each time',
  'without fail',
  'as a rule',
  '(?:started|began|begun|stopped|quit) (?:to \\p{L}+|\\p{L}+ing)',
  '(?:before|after) (?:i|we) (?:[\\p{L}-]+ ){0,2}(?:send|start|submit|publish|leave|sign|release|hand|promise|commit|agree|do|make|merge|deploy|file|print|order|close|open|answer|say|ship)',
);

/** Things that a person introduces so that a mistake does not happen again. */
const SAFEGUARDS = wordSet(`
  alert alerts app backup backups board boards buffer buffers calendar calendars check check-in check-ins checklist
  checklists checks class classes coach course courses diary document documentation documents form forms guide
  guideline guidelines guides habit habits journal label labels list lists log logs manual mentor method methods note
  notes page plan planner plans policies policy practice practices procedure procedures process processes protocol
  protocols reminder reminders review reviews routine routines rule rules safeguard safeguards schedule schedules
  script scripts sheet sheets sign-off sign-offs spreadsheet spreadsheets standard standards step steps system
  systems template templates test tests tool tools tracker trackers training workflow workflows workshop workshops
  wrapper wrappers
`);

/** "We made a meeting with the supplier" mends one mistake; a meeting that comes again keeps off the next. */
const REGULAR_TALK = phrase(
  '(?:daily|weekly|fortnightly|monthly|quarterly|yearly|regular|recurring|standing|morning|evening|monday|tuesday|wednesday|thursday|friday) (?:\\p{L}+ )?(?:meetings?|calls?|stand-?ups?|catch-?ups?|huddles?|briefings?|syncs?)',
);

/** Things of which it is enough that they are at hand: "I have a one-page checklist", "there is a list on the fridge". */
const AIDS = wordSet(`
  alarm alarms alert alerts board boards calendar calendars checklist checklists diaries diary journal journals label
  labels list lists log logs note notebook notebooks notes planner planners reminder reminders script scripts sheet
  sheets spreadsheet spreadsheets template templates timer timers tracker trackers
`);

/** Verbs by which a safeguard comes to be, where nobody is named who brings it about. */
const INTRODUCED = wordSet(`
  add adopt build create develop draft establish implement install institute introduce put schedule set start write
`);

/** Somebody who looks after the speaker, or with them: "a colleague", "another pair of eyes", "our mill". */
const HELPER =
  /^(?:(?:someone|somebody)(?: else)?|(?:another|my|our) .+|(?:a|the) (?:second|third|different) .+|(?:a|one|two) (?:of (?:my|our) )?(?:colleagues?|co-?workers?|team ?mates?|peers?|people|persons?))$/iu;

/** Verbs by which a safeguard comes to be. */
const INTRODUCING = wordSet(`
  implement introduce create build set put write develop do ask establish adopt institute propose add make draft start
  install design use keep install take sign attend enrol enroll complete buy find join read get follow
`);

/** Verbs in the present that tell of a mind or a state and not of a habit. */
const NO_HABIT = wordSet(`
  be have think believe guess suppose feel remember know hope want wish understand realise realize see appreciate value
  need like love hate regret admit say mean recall wonder consider agree accept recognise recognize expect doubt seem
  work live teach study run lead look deserve enjoy prefer imagine assume fear owe own
`);

/** Verbs that promise care without saying what is done: "to be more careful", "to pay attention". */
const VAGUE_ACTS = wordSet(`
  be become pay take stay keep remain do have know learn understand try work improve focus communicate listen manage
  prioritise prioritize plan care think grow handle deal make get look see remember appreciate realise realize value
  believe feel need want deliver perform go come give trust respect face overcome avoid prevent happen let
`);

/** Whether a sentence says outright that something was learned: "I learned …", "It taught me …", "The lesson was …". */
export function saysLearned(sentence: Sentence): boolean {
  return hasPhrase(sentence, LEARNED) || realisesRule(sentence);
}

/**
 * The first sentence that draws a conclusion from what happened. Faint signs count only towards the end of an answer: "I check every
 * invoice" sets the scene at the beginning and is a changed habit at the end.
 */
export function findLesson(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((sentence, index) => {
    const place = sentences.length < 2 ? 1 : index / (sentences.length - 1);
    return (
      (place >= 0.25 && saysLearned(sentence)) ||
      (place >= 0.35 && hasPhrase(sentence, REFLECTED)) ||
      (place >= 0.6 && hasPhrase(sentence, HINDSIGHT)) ||
      (place >= 0.45 &&
        (hasPhrase(sentence, CHANGED) ||
          TODAY.test(wordsOf(sentence)) ||
          sentence.clauses.some((clause) => isPractice(clause, sentence)))) ||
      (place >= 0.7 && sentence.clauses.some((clause) => introducesSafeguard(clause, sentence))) ||
      (index >= sentences.length - 2 && place >= 0.7 && sentence.clauses.some((clause) => isReflection(clause)))
    );
  });
}

/** Whether a sentence names something that is done differently since: a habit, a check, a rule, a document. */
export function namesChange(sentence: Sentence): boolean {
  return (
    hasPhrase(sentence, CHANGED) ||
    TODAY.test(wordsOf(sentence)) ||
    sentence.clauses.some((clause) => isPractice(clause, sentence) || introducesSafeguard(clause, sentence))
  );
}

/** Whether a clause tells how something is done today, by whomever and with whatever. */
function isPractice(clause: Clause, sentence: Sentence): boolean {
  return isHabit(clause, sentence) || isNowSo(clause) || isHelp(clause, sentence) || hasAid(clause, sentence);
}

/** Words of a lesson that would fit any mistake. */
const HOLLOW = phrase(
  'learn(?:ed|t)? (?:a lot|so much|much|loads|many things|a great deal|from (?:it|this|that|my|the) ?(?:mistakes?|experience|errors?)?)',
  '(?:more|too|extra|very) (?:careful|cautious|attentive|diligent|thorough|aware|mindful|patient|focused|professional|responsible|organi[sz]ed)',
  'pay(?:ing)? (?:more |closer |better )?attention',
  'do better',
  'try harder',
  'work(?:ing)? on (?:it|this|that|myself|my)',
  'look after myself',
  "(?:be|am|'m|been|become) a (?:much )?better (?:person|employee|listener|communicator|leader|colleague|worker|manager)",
  'everyone makes mistakes',
  'mistakes happen',
  'nobody is perfect',
  'no one is perfect',
  'is (?:everything|key|the most important \\p{L}+)',
  'are (?:everything|key|the most important \\p{L}+)',
);

/** Whether a sentence has a lesson that would fit any mistake: "I learned a lot", "to be more careful". */
export function isHollow(sentence: Sentence): boolean {
  return hasPhrase(sentence, HOLLOW);
}

/** Promises of trying harder. */
const EFFORT = phrase(
  '(?:do|doing|try|trying|give|giving) (?:it )?my (?:very )?best',
  '(?:communicate|listen|plan|prioriti[sz]e|focus|care|work|try|think|concentrate|prepare) (?:\\p{L}+ )?(?:more|better|harder)',
);

/**
 * Whether a sentence speaks of a change and names none: "since then I'm much more careful", "I would communicate more". Whatever else is done in
 * it ("… and count each bag twice") is one.
 */
export function onlyMeansWell(sentence: Sentence): boolean {
  return (
    (isHollow(sentence) || hasPhrase(sentence, EFFORT)) &&
    // "…, and no order has been late since", "…: every order goes out in writing".
    !sentence.tokens.some(({lower}) => /^(?:no|nobody|nothing|none|never|which|[:;–—])$/u.test(lower)) &&
    sentence.clauses.every(
      ({verb, role, link, negated}) =>
        !negated &&
        (verb === undefined ||
          (role === 'subordinate' && isOneOf(link?.kind, 'time', 'condition', 'cause')) ||
          (role === 'gerund' && link?.kind === 'time') ||
          VAGUE_ACTS.has(verb.lemma) ||
          NO_HABIT.has(verb.lemma)),
    )
  );
}

/** Whether a sentence says what the speaker would do another time: "Next time I would …", "If I could do it again, …". */
export function looksAhead(sentence: Sentence): boolean {
  return (
    hasPhrase(sentence, REFLECTED) &&
    sentence.clauses.some(
      ({verb, subject}) => subject?.person === 1 && (verb?.modal === 'would' || verb?.modal === 'will'),
    )
  );
}

/** Verbs in the present that tell what something means and not what is done. */
const MEANING = wordSet(`
  matter show remind help teach mean count cost happen depend prove motivate drive push define shape inspire belong
  come begin grow apply hold stand start lie laugh joke tease smile thank
`);

/** "First days are blocked in my calendar", "my uncle reads all contracts before me": under "Lesson", how the speaker's own things are done now. */
export function tellsPractice(sentence: Sentence): boolean {
  const {clauses, tokens} = sentence;
  if (hasPhrase(sentence, RULED) || clauses.some((clause) => isStandingOrder(clause, sentence))) return true;
  if (!tokens.some(({lower}) => /^(?:i|me|my|mine|we|us|our)$/u.test(lower))) return false;
  return clauses.some(({role, verb, subject, voice, question, quoted, negated, tokens: own}) => {
    if (role !== 'main' || verb === undefined || subject?.person === 2 || question || quoted || negated) return false;
    // "I read the contract from the back": the form of the verb does not tell the tense, the heading does.
    if (isUndated(verb) && REPEATED.has(verb.lemma))
      return subject?.person === 1 && !own.some(({lower}) => /^(?:ago|at|lot|that|then|yesterday)$/u.test(lower));
    if (verb.tense !== 'present' || verb.modal !== undefined) return false;
    // "I have deleted my own calendar": arranged for good.
    if (verb.perfect) return subject?.person === 1 && voice === 'active' && ARRANGING.has(verb.lemma);
    if (voice === 'passive') return true;
    // "I look twice, late or not"
    if (verb.lemma === 'look' && subject?.person === 1)
      return own.some(({lower}) => lower === 'twice' || lower === 'first');
    return ![NO_HABIT, VAGUE_ACTS, MEANING].some((verbs) => verbs.has(verb.lemma));
  });
}

/** What nobody would tell as news under "Lesson" if it had been done only once. */
const REPEATED = wordSet('cut read set shut');

/** "My rule of thumb: one patient, one tray", "it is the first line of my notes", "I have my glasses on a string", "gets a text from me". */
const RULED = phrase(
  'my (?:\\p{L}+ )?rule(?: of thumb| now| today| since)?(?: is|:)',
  '(?:is|are) (?:the|my) (?:first|last) (?:\\p{L}+ ){1,2}(?:of|on|in|at) (?:my|our|every|each|any)',
  'my first (?:\\p{L}+ ){1,4}(?:is|goes)',
  '(?:i|we) have (?:my|our) \\p{L}+ (?:on|in|around|by|beside) (?:an?|the|my|our)',
  '(?:gets?|hears?|receives?) (?:[\\p{L}-]+ ){1,4}from (?:me|us)',
);

/**
 * How things are done, whoever does them: "No list leaves my desk without a second name", "two people hold the key", "the draft goes to Anna
 * first", "a spare battery lives in my bag".
 */
function isStandingOrder({role, verb, subject, voice, question, quoted, tokens}: Clause, sentence: Sentence): boolean {
  if (verb === undefined || subject === undefined || question || quoted || role === 'relative') return false;
  if (verb.tense !== 'present' || verb.perfect || subject.person === 2) return false;
  if (verb.modal !== undefined || (voice === 'passive' && role !== 'main')) return false;
  const name = subject.text.toLowerCase();
  const words = sentence.tokens.map(({lower}) => lower);
  const moves = MOVING.has(verb.lemma);
  const isOrdered = words.some((word) => BARRING.has(word) || ORDERING.has(word));
  // "My calendar shows the date two days early"
  if (AIDS.has(subject.head.lower) && TELLING.has(verb.lemma)) return !words.includes('me');
  // "Deadlines are counted by two people", "the chef reads it before it is sent"
  if (CHECKING.has(verb.lemma) && role === 'main' && !CHECKED_BY_ALL.test(name))
    return voice === 'passive' ? isOrdered || words.includes('by') || words.includes('with') : isOrdered;
  if (/^(?:no|nothing|none)\b(?! (?:day|week|night|month|year)s?$)/u.test(name))
    return moves && words.some((word) => BARRING.has(word));
  if (/^(?:two|three|four|both) (?:of us|people|colleagues?|pairs? of eyes|signatures?|names?)\b/u.test(name))
    return !NO_HABIT.has(verb.lemma) && !MEANING_ONLY.has(verb.lemma);
  // "Bills go to accounts on the day they come in"
  const isThing =
    /^(?:the|each|every|all|any|one|our|my) /u.test(name) ||
    (subject.head.lower !== subject.head.lemma && !name.includes(' '));
  if (isThing && moves && verb.lemma !== 'come') return isOrdered;
  return (
    POSTURES.has(verb.lemma) &&
    /^(?:an?|the|my|our|one|two) /u.test(name) &&
    !INTANGIBLE.has(subject.head.lemma) &&
    tokens.some(
      ({lower, start}) => start > verb.end && /^(?:my|our|every|each|next|beside|above|wall|door|desk)$/u.test(lower),
    )
  );
}

/** What papers, goods and people do when they are let through. */
const MOVING = wordSet('come enter go leave move open pass run ship start');
/** What lists and sheets do for those who look at them. */
const TELLING = wordSet('ask begin carry count list say show start');
/** How somebody makes sure. */
const CHECKING = wordSet(`
  check confirm count initial label log measure note read record sign store test weigh write
`);
/** "Everybody reads it before they sign": whoever does, and not only here. */
const CHECKED_BY_ALL = /^(?:everybody|everyone|people|one|nobody|an? (?:good|wise|real|careful)\b.*)$/u;
/** Words that say when or how often. */
const ORDERING = wordSet('day first twice daily weekly every each same');
/** Words that name what has to be there first. */
const BARRING = wordSet('before past through till unless until without');
/** Verbs of meaning, of which nobody holds or shows anything. */
const MEANING_ONLY = wordSet('count cost depend grow matter mean prove remind show teach');
/** Where a thing has its place. */
const POSTURES = wordSet('carry hang hold lie live sit stand stick');
/** What has no place of its own: "The key lies in my attitude". */
const INTANGIBLE = wordSet(`
  answer beauty blame difference fault future happiness heart key lesson life love memory mistake passion power problem
  reason responsibility secret solution strength success trust truth value weakness
`);

/** Acts after which things are no longer as they were. */
const ARRANGING = wordSet(`
  add arrange ban block book bring build buy colour create cut delete divide draw drop fit fix give hand hang hire install
  introduce label limit lock mark merge move paint pin post print programme put rebuild remove rename reorganise
  reorganize replace reserve retire rewrite scrap separate set share split stick switch swap tape throw turn write
`);

/** Modals by which a rule is stated. */
const RULING_MODALS: ReadonlySet<Modal> = new Set(['can', 'have to', 'must', 'should']);

/** "I realised that a yes I can't keep is ruder than a no": a rule, in the present tense; "I realised it was late" is only an event. */
function realisesRule(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause, index) =>
      clause.subject?.person === 1 &&
      /^(?:realis|realiz|understand|discover|recogni|appreciate)/u.test(clause.verb?.lemma ?? '') &&
      sentence.clauses
        .slice(index + 1)
        .some(({verb}) => verb?.tense === 'present' || (verb?.modal !== undefined && RULING_MODALS.has(verb.modal))),
  );
}

/** "I always confirm in writing", "I now read it back", "we check twice": what the speaker does as a rule. */
function isHabit(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (!verb || clause.voice === 'passive' || clause.question || clause.quoted) return false;
  if (subject?.person !== 1 || clause.role === 'relative' || clause.link?.kind === 'condition') return false;
  // "I understand how much depends on it", but "that is how we do it"
  if (/^how$/iu.test(clause.link?.text ?? '') && parentOf(clause, sentence)?.verb?.lemma !== 'be') return false;
  // "I read it every Thursday": the form of the verb does not tell the tense, "every" does.
  if (isUndated(verb) && clause.role === 'main')
    return clause.tokens.some(({lower}) => lower === 'every' || lower === 'each');
  if (verb.tense !== 'present' || verb.perfect || verb.modal !== undefined) return false;
  if (verb.progressive) return clause.tokens.some(({lower}) => lower === 'now' || lower === 'always');
  if (!NO_HABIT.has(verb.lemma)) return clause.role === 'main' || clause.role === 'subordinate';
  const words = clause.tokens.map(({lower}) => lower);
  // "I always have a second person look", "now I work from a list": the adverb makes the habit.
  return verb.lemma !== 'be' && /^(?:have|look|run|work|say|need|lead)$/u.test(verb.lemma)
    ? words.some((word) => /^(?:now|always|never|every|usually|each)$/u.test(word))
    : false;
}

/** Whether a verb is taken for the past though it may be the present: "read", "put". */
function isUndated({tense, perfect, text, lemma}: VerbGroup): boolean {
  return tense === 'past' && !perfect && text.toLowerCase() === lemma;
}

/** Words that close a story by how it was and not by what it taught. */
const CLOSING = wordSet(`
  afraid fine friend friends glad good grateful great happy here honest lucky not ok okay proud sorry still sure
  there
`);

/**
 * "You can't fix what you don't measure", "asking early costs less", "every email gets a second look": the last words of a story in the
 * present tense, by the speaker or about things in general.
 */
function isReflection(clause: Clause): boolean {
  const {verb, subject} = clause;
  if (!verb || !subject || clause.role !== 'main' || clause.question || clause.quoted) return false;
  if (verb.tense !== 'present' || verb.perfect || verb.progressive) return false;
  const after = clause.tokens.filter(({start}) => start >= verb.token.end).slice(0, 2);
  if (verb.lemma === 'be' && after.some(({lower}) => CLOSING.has(lower))) return false;
  if (THINKING.has(verb.lemma)) return false;
  if (subject.person !== 3) return subject.person === 2 || !subject.plural;
  const first = subject.text.toLowerCase().split(/\s/u)[0] ?? '';
  // "Rare and random often means one machine of many": without an article, things in general.
  if (isOneOf(clause.tokens[0]?.pos, 'NOUN', 'ADJ') && subject.head.pos === 'NOUN') return true;
  return EMPTY_SUBJECTS.has(first) || /ing$/u.test(first);
}

/** Subjects that name nobody and nothing. */
const EMPTY_SUBJECTS = wordSet(`
  a an anyone anything each every everything it my no nobody nothing one somebody someone that these this what
`);

/** Verbs of what goes on in a head, and not of what is done. */
const THINKING = wordSet('admit doubt feel guess hate hope like love mean remember say seem suppose think want');

/** "Now the alert shows the hours left": what stands after "Now" is how it is today, unless it is still the story ("Now the problem was"). */
const TODAY =
  /^(?:now|nowadays|today),?:? (?!(?:the|that|this|my|our|a|an|i|we|it|he|she|they|there) (?:\p{L}+ )?(?:was|were|had|did|could|would)|that |then |what |i (?:know|see|understand|realis|realiz))/u;

/** "Every order now goes on the pad", "my first sentence is now the allergy": how things are done today. */
function isNowSo(clause: Clause): boolean {
  const {verb} = clause;
  // "I read the code back to the customer now": the form of the verb does not tell the tense, "now" does.
  if (
    verb &&
    isUndated(verb) &&
    clause.subject?.person === 1 &&
    clause.tokens.findLast(({pos}) => pos !== 'PUNCT')?.lower === 'now'
  )
    return true;
  return (
    verb?.tense === 'present' &&
    clause.role !== 'relative' &&
    !(clause.subject?.person === 1 && NO_HABIT.has(verb.lemma)) &&
    clause.tokens.some(({lower}) => lower === 'now')
  );
}

/** "A colleague reads it before it goes out", "my phone rings every Thursday": somebody or something else that keeps the next mistake off. */
function isHelp(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (!verb || subject?.person !== 3 || clause.role !== 'main' || clause.question || clause.quoted) return false;
  if (verb.tense !== 'present' || verb.perfect || verb.modal !== undefined || clause.negated) return false;
  return (
    HELPER.test(subject.text) &&
    ![NO_HABIT, VAGUE_ACTS, MEANING].some((verbs) => verbs.has(verb.lemma)) &&
    sentence.tokens.some(({lower}) => /^(?:before|until|first|every|each|twice|again|daily|weekly)$/u.test(lower))
  );
}

/** "I have a one-page checklist which I fill in", "there's a yellow note on my screen". */
function hasAid({verb, subject, negated, quoted, question, tokens}: Clause, sentence: Sentence): boolean {
  if (verb?.tense !== 'present' || verb.perfect || verb.modal !== undefined) return false;
  if (negated || quoted || question) return false;
  const has = subject?.person === 1 && /^(?:have|keep|use|carry)$/u.test(verb.lemma);
  const is = verb.lemma === 'be' && tokens.some(({lower, start}) => lower === 'there' && start < verb.start);
  if (!has && !is) return false;
  const after = sentence.tokens.filter(({start}) => start >= verb.token.end).slice(0, 8);
  return !after.some(({lower}) => lower === 'no') && after.some(({lower, pos}) => pos === 'NOUN' && AIDS.has(lower));
}

/** "I introduced a checklist", "I set up a weekly call", "a second check has been introduced". */
function introducesSafeguard(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  if (!verb || clause.subject?.person === 2 || !INTRODUCING.has(verb.lemma)) return false;
  if (
    clause.negated ||
    (verb.tense === 'past' && verb.perfect) ||
    (clause.subject?.person !== 1 && clause.voice === 'active')
  )
    return false;
  const after = sentence.tokens.filter(({start}) => start >= verb.token.end).slice(0, 10);
  // "A second check has been introduced".
  const before =
    clause.voice === 'passive' && !clause.agent && INTRODUCED.has(verb.lemma)
      ? clause.tokens.filter(({end}) => end <= verb.start)
      : [];
  const isSafeguard = ({lower, pos}: Token): boolean => (pos === 'NOUN' || pos === 'PROPN') && SAFEGUARDS.has(lower);
  return before.some(isSafeguard) || after.some(isSafeguard) || hasPhrase(sentence, REGULAR_TALK);
}

/** Whether a lesson at least names an act to be done: "to read numbers back", "the importance of double-checking". */
export function namesAct(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.verb !== undefined &&
      (clause.role === 'infinitive' || clause.role === 'gerund' || clause.verb.modal !== undefined) &&
      !VAGUE_ACTS.has(clause.verb.lemma),
  );
}
