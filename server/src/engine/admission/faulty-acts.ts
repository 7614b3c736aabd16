import type {AdmissionKind} from '../admission.ts';
import type {Clause, Sentence, VerbClause, VerbGroup} from '../clauses.ts';
import {longPattern} from '../long-pattern.ts';
import {wordSet} from '../word-set.ts';
import {groupText, textOf, wordsAfter} from './clause-words.ts';
import {FAULT_FRAMES} from './fault-frames.ts';
import {CARELESS, FAILING, FINDING, isErring, LATE, WRONGLY} from './fault-verbs.ts';
import {FAULT_NOUN} from './fault-words.ts';
import {stateFault} from './faulty-states.ts';

/** Verbs of being and seeming, whose fault is in what follows. */
const STATE_VERBS = wordSet('act be become feel seem sound');

/**
 * What fault a clause tells if it is not negated: by its verb, whose dictionary form is `lemma`, and by what stands after it. `tail` is
 * what `tailOf` gives for the clause.
 */
export function faultyAct(
  lemma: string,
  clause: VerbClause,
  tail: string,
  sentence: Sentence,
): AdmissionKind | undefined {
  const {verb} = clause;
  if (STATE_VERBS.has(lemma)) {
    const state = stateFault(tail);
    if (state !== undefined || lemma === 'be') return state;
  }
  // "I broke the work into smaller parts."
  if (lemma === 'break' && /(?:^| )(?:into|down)(?= |$)/u.test(tail)) return undefined;
  if (isErring(lemma)) return 'act';
  if (CARELESS.has(lemma)) return verb.tense === 'past' || verb.tense === 'none' || verb.perfect ? 'act' : undefined;
  if (lemma === 'make' && ANNOUNCED.test(tail)) return 'announcement';
  if (lemma === 'do' && DONE_FAULT.test(tail)) return 'announcement';
  const after = wordsAfter(clause, sentence);
  // "I let the date go by": what was let is a clause of its own.
  if (FAULT_FRAMES.get(lemma)?.test(lemma === 'let' || LEFT_OPEN.test(after) ? after : tail)) return 'act';
  if (lemma === 'get' && /^(?:an? )?(?:[cdf]|bad|low|poor)(?: |$)/u.test(tail)) return 'outcome';
  if (LATE.has(lemma) && TOO_LATE.test(tail)) return 'act';
  if (FAILING.has(lemma)) return failure(lemma, tail);
  if (isDoneBadly(lemma, tail, after) || (!FINDING.has(lemma) && manner(clause, sentence))) return 'act';
  if (lemma === 'regret') return 'owning';
  return tellsLimit(lemma, verb, tail) ? 'limit' : undefined;
}

/** "I left it open": the last word looks like a verb with a subject of its own. */
const LEFT_OPEN = /^(?:it|them|(?:the|a) \p{L}+) open(?: |$)/u;

/** Whether the words after a verb that is no fault by itself make it one. */
function isDoneBadly(lemma: string, tail: string, after: string): boolean {
  if (!FINDING.has(lemma) && (WRONG.test(tail) || EXCESS.test(tail) || WITHOUT.test(tail))) return true;
  return (
    (LAUNCHING.has(lemma) && TOO_EARLY.test(after)) ||
    (BRINGING.has(lemma) && GONE_BAD.test(after)) ||
    BEFORE_READY.test(after) ||
    (HANDING.has(lemma) && UNFIT.test(after)) ||
    (USING.has(lemma) && STALE.test(tail)) ||
    (RECORDING.has(lemma) && FROM_MEMORY.test(tail)) ||
    (REMOVING.has(lemma) && STILL_WANTED.test(after)) ||
    (PLACING.has(lemma) && CROSSED.test(tail)) ||
    (!FINDING.has(lemma) && DUE_OTHERWISE.test(after)) ||
    HALF.test(tail) ||
    (INSPECTING.has(lemma) && SOME_OF.test(tail))
  );
}

/** "I lacked", "I found it hard", "I was working on it", "I used to": what the speaker could not do, or only believed. */
function tellsLimit(lemma: string, verb: VerbGroup, tail: string): boolean {
  switch (lemma) {
    case 'find':
      return /(?:^| )(?:hard|difficult|tough|challenging|stressful)(?: |$)/u.test(tail);
    case 'work':
      return verb.progressive && /^on (?:my|it|this|that|being|improving|getting)(?: |$)/u.test(tail);
    case 'use':
      return /^to (?!work|live|run|have|go|play|manage|teach|be (?:an?|the|in|at))/u.test(tail);
    case 'have':
      return LACKING.test(tail);
    default:
      return LIMITING.has(lemma);
  }
}

/** Verbs of what the speaker had not or only took to be so: "I thought the list was final". */
const LIMITING = wordSet('believe expect figure hope lack rely think trust');

/** "I made a mistake", the words after the verb. */
export const ANNOUNCED = phraseTest(`(?:\\p{L}+ ){0,4}(?:${FAULT_NOUN}|messes|wrong (?:call|decision|choice))`);

/** A pattern that must start the text and end at a word's end. */
function phraseTest(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?!\\p{L})`, 'u');
}

/** "I have done a blunder in the rota", as many say it whose first language has one verb for both; but not "did an error analysis". */
const DONE_FAULT = longPattern`
  ^(?:an?|some|the same|this|that|one|two|three|several|many) (?:\p{L}+ ){0,2}(?:
    mistakes?|errors?|blunders?|slips?|oversights?
  )(?:$| (?:in|with|on|at|by|of|when|while|there|here|that|and|because|during)(?= |$))
`;

/** "handed it in late", but not "late at night". */
const TOO_LATE = /(?:^| )late(?! (?:at night|in the (?:day|evening|afternoon|week|month|year)|into))(?: |$)/u;

/** "sent the wrong file", "filed it incorrectly", "typed 80 instead of 8", "by mistake". */
const WRONG = longPattern`
  (?:^| )(?:
    wrong|wrongly|incorrect|incorrectly|erroneous|inaccurate|by (?:mistake|accident|error)|in (?:error|haste)|
    instead of|rather than (?:checking|asking|reading|calling|waiting)|where i meant|when i meant|
    with (?:\p{L}+ ){0,2}(?:typos?|errors?|mistakes?|bugs?)|twice by|backwards|upside down|the wrong way|
    without (?:a|any|my) (?:second )?(?:
      check|checks|look|asking|thinking|notice|permission|warning|review
    )
  )(?= |$)
`;

/** "after reading only the first page", "I only glanced at it": half the care that was due. */
const HALF =
  /(?:^| )(?:(?:reading|checking|testing|looking at|asking|counting|skimming) only|half-(?:read|listened|checked))(?= |$)/u;

/** Acts that are to cover the whole. */
const INSPECTING = wordSet('check count inspect measure proofread sign test');

/** "measured three of the five" */
const SOME_OF = longPattern`
  ^(?:one|two|three|four|five|six|seven|eight|nine|\p{N}+) of the (?:
    two|three|four|five|six|seven|eight|nine|ten|twelve|\p{N}+
  )(?= |$)
`;

/** "ordered from the old drawings", "used last year's prices": what is past, where the present was needed. */
const STALE = longPattern`
  (?:^| )(?:
    (?:the|an?|my|our) (?:outdated|expired|obsolete|superseded) \p{L}+|
    (?:the|an?|my|our) (?:old|previous|draft) (?:\p{L}+ )?(?:
      version|list|drawings?|prices?|templates?|files?|figures|data|address|numbers?|copy|form|code|rates?|plan|
      standards?|sheet
    )|
    last (?:year|month|week|season)'s
  )(?= |$)
`;

/** Acts that use something, which may be out of date. */
const USING = wordSet(`
  use order send print work copy build quote pick book ship base email post hand submit enter dial call install calibrate
`);

/** "spoke too soon", "took too long", "asked for too much". */
const EXCESS = longPattern`
  (?:^| )(?<!not |nothing |all )too (?:
    soon|early|late|fast|quickly|long|much|many|little|few|hard|slowly|slow|high|low|far|often|loud|loudly|harsh|
    harshly|eager|confident|quick|optimistic|ambitious|heavily|vague|casual|proud|big|small|short|focus\p{L}*|broad|
    thin|easily|readily|narrowly|lightly|\p{L}+ly
  )(?= |$)
`;

/** "without checking", "two days late": what was due before the act, or when. */
const WITHOUT = longPattern`
  (?:^| )(?:
    without (?!
      (?:ever |once )?(?:
        being (?:asked|told|prompted|reminded|paid)|hesitating|complaining|grumbling|delaying|waiting|blaming|
        charging|panicking|shouting|leaving|losing|missing|forgetting|breaking|dropping|spilling|burning|damaging|
        hurting|making (?:an? )?(?:excuses?|mistakes?|errors?|mess)
      )(?= |$)
    )(?:\p{L}+ ){0,2}\p{L}+ing|
    before (?:checking|asking|reading|testing|thinking|confirming|verifying|looking|counting|measuring|comparing|weighing)|
    without (?:(?:a|an|any|the|my|proper|formal|real|written|clear) ){1,3}(?:\p{L}+ )?(?:
      agreement|alternative|analysis|appointment|approval|backups?|briefing|budget|checklists?|consent|contract|cover|deposit|
      estimate|evidence|figures|fallback|gloves|goggles|handbrake|handover|harness|helmet|id|instructions|insurance|interview|
      invoice|key|label|licence|license|list|margin|mask|measurements?|notes|options?|order|papers|permit|plan|
      preparation|receipts?|references?|research|rollback|safeguard|safety net|sample|schedule|script|signature|
      specification|structure|tests?|ticket|timer|training|trial|visit
    )|without an? second \p{L}+|
    (?:seconds|minutes|hours?|days?|weeks?|months?) late|
    (?:minutes?|hours?|days?|weeks?|months?) after the (?:closing date|deadline|due date|cut-?off)
  )(?= |$)
`;

/** Acts that have their time. */
const LAUNCHING = wordSet(`
  launch send publish release start sign announce print ship push tell order begin leave submit post promise book open
  close
`);

/** "sent it to the printer before anyone had read it". */
const TOO_EARLY = /^(?:\p{L}+ ){1,6}before (?:\p{L}+ ){1,3}(?:had|was|were|could)(?: |$)/u;

/** "I wrote the parser before I had looked at real files", "I went live before the tests had finished." */
const BEFORE_READY = longPattern`
  (?:^| )before (?:
    i(?: had|'d)(?! to )|
    (?:the|all|our) (?:\p{L}+ ){1,3}(?:
      (?:had|were|was) (?:\p{L}+ )?(?:
        approved|checked|complete|completed|confirmed|dry|done|finished|paid|passed|ready|signed|tested
      )
    )
  )(?= |$)
`;

/** Acts by which something of the speaker's comes into the world. */
const BRINGING = wordSet(`
  deploy ship push release merge write publish send make launch commit run submit upload sign approve order buy install
  build configure set introduce add create design deliver hand put print cook serve give draw post draft
`);

/** What then went wrong with it: "I deployed a script that accidentally dropped the table", "a poster that had a typo". */
const GONE_BAD = longPattern`
  ^(?:\p{L}+ ){1,8}(?:that|which) (?:
    (?:accidentally|inadvertently|mistakenly|unintentionally|wrongly) \p{L}+|
    (?:immediately |promptly |completely |then |later )?(?:
      broke(?! the record)|crashed|corrupted|ruined|took down|brought down(?! the house)|knocked out|
      turned out to be wrong|contained (?:an?|the|several|two|three) (?:\p{L}+ )?(?:bug|error|mistake|typo)s?|
      had (?:an?|the|several|two|three) (?:\p{L}+ )?(?:bug|error|mistake|typo|hole|flaw)s?
    )
  )(?= |$)
`;

/** Acts by which something reaches others. */
const HANDING = wordSet(`
  accept agree approve build buy deliver design email give hand make offer order present print produce promise publish quote recommend
  release sell send serve share ship show sign submit use write
`);

/** What was handed on was not fit for it: "I shared a draft that was not ready", "I agreed to a price that did not cover our costs." */
const UNFIT = longPattern`
  ^(?:[\p{L}-]+ ){1,5}(?:that|which) (?:
    (?:was|were|had|did|could) ?(?:not|n't) (?:\p{L}+ )?(?:
      add up|approved|been (?:approved|checked|tested|signed)|checked|compile|complete|correct|cover|current|finished|fit|hold|legal|match|meet|
      proofread|ready|right|safe|signed|suitable|tested|true|up to date|valid|work
    )|
    nobody (?:needed|wanted|understood|could (?:read|use|understand))|
    (?:was|were) (?:out of date|outdated|unfinished|untested|unreadable|wrong|too \p{L}+|full of)|
    i (?:had|did|could) ?(?:not|n't) (?:\p{L}+ )?(?:know|read|check|checked|seen|see|keep|test|tested|verif(?:y|ied)|understand|understood)
  )(?= |$)
`;

/** "I had no idea", "I had trouble with". */
const LACKING = longPattern`
  (?:^| )(?:
    no (?:idea|experience|clue|training|excuse)|little (?:idea|experience)|trouble|difficult(?:y|ies)|an? hard time|
    problems? with|never|not enough|a (?:bad )?habit|a tendency|a lack
  )(?= |$)
`;

/** Acts whose outcome somebody relies on. */
const RECORDING = wordSet(`
  calculate dose draw enter fill label log measure mix note order price quote record report send tell type write
`);

/** "I labelled the board from memory": unlike a speech, it ought to have been looked up. */
const FROM_MEMORY = /(?:^| )from memory(?= |$)/u;

/** Acts after which a thing is gone. */
const REMOVING = wordSet(
  'bin chop cut delete discard dismantle erase fell paint prune pull rip scrap sell shred tear throw trim wipe',
);

/** "I cut down a lilac that the customer wanted to keep", "I threw away the notes she still needed". */
const STILL_WANTED = longPattern`
  ^(?:\p{L}+ ){1,6}(?:
    (?<!who )(?:
      (?:had )?(?:wanted|hoped|meant|planned) to (?:keep|save)|asked (?:me|us) to (?:keep|save|spare|leave)
    )|
    (?:was|were) (?:meant|supposed|going) to (?:stay|remain|be kept)|
    (?<!(?:nobody|no one|none|never|hardly anyone) )still (?:needed|wanted|used)(?! to )|should have stayed
  )(?= |$)
`;

/** Acts by which a thing comes to its place or its owner. */
const PLACING = wordSet('bill deliver enter file fit give hand load mail pack place post put record send stick');

/** "I filed two letters in each other's folders" */
const CROSSED = /(?:^| )each other's(?= |$)/u;

/** "I set the oven to 220 when it should have been 180" */
const DUE_OTHERWISE =
  /^(?:[\p{L}\p{N}]\S* ){1,7}when (?:it|they|that|this|there|the \p{L}+) should have (?:been|gone|read|said)(?= |$)/u;

/** What a verb of failing admits: how it ended, unless what follows tells what was done. */
function failure(lemma: string, text: string): AdmissionKind | undefined {
  if (lemma === 'struggle') return 'limit';
  if (
    lemma === 'lose' &&
    /^(?:my (?:patience|temper|cool|nerve|calm|composure|focus)|track|sight|control|patience|it with)(?: |$)/u.test(
      text,
    )
  )
    return 'act';
  if (lemma === 'lose')
    return /^(?:\p{L}+ )?(?:weight|my (?:job|father|mother|dad|mum|mom|wife|husband))/u.test(text)
      ? undefined
      : 'outcome';
  if (lemma === 'fail')
    return /^to (?!meet|deliver|reach|hit|win|finish|complete|achieve|get|make)/u.test(text) ? 'act' : 'outcome';
  if (lemma === 'miss') {
    if (
      /(?:deadline|target|goal|date|quota|flight|train|bus|cut-?off|exam|shift|interview|milestone|launch)/u.test(text)
    )
      return 'outcome';
    return /^(?:him|her|you|home|being|having)(?: |$)/u.test(text) ? undefined : 'act';
  }
  return 'outcome';
}

/** Whether an adverb such as "accidentally" stands with the verb, or "By mistake" before the subject. */
function manner(clause: Clause, sentence: Sentence): boolean {
  return (
    clause.tokens.some(({lower}) => WRONGLY.has(lower)) ||
    groupText(clause, sentence).includes('by mistake') ||
    /^(?:\p{L}+ )?(?:by (?:mistake|accident|error)|in error|in my (?:haste|hurry))(?= |$)/u.test(textOf(clause.tokens))
  );
}
