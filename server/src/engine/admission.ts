import {FAULT_FRAMES} from './admission/fault-frames.ts';
import {
  CARELESS,
  FAILING,
  FINDING,
  HARMLESS_DENIED,
  isErring,
  LATE,
  NOT_KNOWING,
  WRONGLY,
} from './admission/fault-verbs.ts';
import {FAULT_NOUN, FAULTY, FLAWED, LIMITED, MADE_NOUN, QUALITIES} from './admission/fault-words.ts';
import type {Clause, Sentence} from './clauses.ts';
import type {Token} from './language.ts';
import {findPhrase, phrase, wordsOf} from './phrases.ts';
import type {Span} from './span.ts';

/**
 * How a speaker admits a fault, from the plainest to the faintest.
 * - `act`: what they did or left undone ("I forgot to attach it", "I sent the wrong file").
 * - `owning`: that it was theirs ("it was my fault", "I should have checked").
 * - `outcome`: how it ended for them ("I missed the deadline", "I lost the client").
 * - `announcement`: that there was a mistake, without saying which ("I made a mistake").
 * - `limit`: what they did not know or could not do ("I had never used it", "I'm not good at delegating").
 */
export type AdmissionKind = 'act' | 'owning' | 'outcome' | 'announcement' | 'limit';

export interface Admission extends Span {
  readonly kind: AdmissionKind;
  /** Whether the speaker says "I" or hides among "we". */
  readonly by: 'I' | 'we';
  readonly sentence: Sentence;
  /** The clause that admits it; missing where a fixed phrase does ("my bad"). */
  readonly clause?: Clause;
}

const KINDS: readonly AdmissionKind[] = ['act', 'owning', 'outcome', 'announcement', 'limit'];

/**
 * The plainest admission of the speaker's own among some sentences, if there is any; "we forgot" does not count.
 * Lenient on purpose: whoever owned up must not be told that they did not.
 */
export function findAdmission(
  sentences: readonly Sentence[],
  kinds: readonly AdmissionKind[] = KINDS,
): Admission | undefined {
  let best: Admission | undefined;
  for (const sentence of sentences) {
    for (const admission of admissionsOf(sentence)) {
      if (admission.by !== 'I' || !kinds.includes(admission.kind)) continue;
      if (best === undefined || KINDS.indexOf(admission.kind) < KINDS.indexOf(best.kind)) best = admission;
    }
  }
  return best;
}

const known = new WeakMap<Sentence, readonly Admission[]>();

/** All admissions of a sentence, those of "we" included, in the order of the text. */
export function admissionsOf(sentence: Sentence): readonly Admission[] {
  let admissions = known.get(sentence);
  if (admissions === undefined) {
    admissions = [...owningPhrases(sentence), ...clauseAdmissions(sentence)].sort((a, b) => a.start - b.start);
    known.set(sentence, admissions);
  }
  return admissions;
}

function clauseAdmissions(sentence: Sentence): Admission[] {
  return sentence.clauses.flatMap((clause) => {
    const kind = admitsFault(clause, sentence);
    if (kind === undefined) return [];
    return [{start: clause.start, end: clause.end, kind, by: speakerOf(clause, sentence) ?? 'I', sentence, clause}];
  });
}

/** Whether a clause is about the speaker: "I", "we", or something of the speaker's own ("my estimate"). */
function speakerOf(clause: Clause, sentence: Sentence): 'I' | 'we' | undefined {
  const {subject} = clause;
  if (subject === undefined) return undefined;
  if (subject.person === 3 && isTheOne(clause, sentence)) return 'I';
  if (subject.person === 1) return subject.plural ? 'we' : 'I';
  return isOwnProduct(subject.text) ? 'I' : undefined;
}

/** "I was the one who forgot", and the verbs that go on from there. */
function isTheOne(clause: Clause, sentence: Sentence): boolean {
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  if (parent === undefined || parent.verb === undefined) return false;
  if (clause.role === 'relative') return parent.subject?.person === 1 && parent.verb.lemma === 'be' && !parent.negated;
  return parent.role === 'relative' && parent.subject?.start === clause.subject?.start && isTheOne(parent, sentence);
}

/** People and things that are "my" without being the speaker's work. */
const NOT_OWN =
  /(?:boss|people|guys|folks|men|women|lads|crowd|lot|bosses|managers|husbands?|in-laws|parent|pupils?|apprentices?|internship|training|onboarding|induction|desk mate|manager|supervisor|lead|leader|director|colleagues?|co-?workers?|team|teammates?|partners?|clients?|customers?|friends?|m[ou]m|mother|dad|father|parents?|wife|husband|girlfriend|boyfriend|son|daughter|kids?|children|brother|sister|teachers?|professor|mentor|tutor|assistant|intern|staff|crew|group|company|employer|department|students?|patients?|class|alarm|car|bus|train|flight|phone|computer|laptop|internet|connection|predecessor|peers?|instructor|coach|trainer|agency|supplier|vendor|family|roommate|neighbou?r|employees?|reports?)$/u;

/** "My teammates", "my trainer", but also "my order" and "my letters". */
const PERSON_ENDING = /(?:[^aeiou](?:er|or)|eer|ist|ian|(?:class|flat|house|play|room|school|team|work|[ -])mate)s?$/u;
const OWN_ENDING =
  /(?:(?: |check|wait|short)list|answer|behaviou?r|calendar|chapter|cover|error|folder|letter|manner|newsletter|number|offer|order|paper|poster|reminder|temper|anger|spreadsheet|cover letter)s?$/u;

/** Whether a noun phrase names something that the speaker made or has in hand: "my estimate", but not "my manager" or "my train". */
export function isOwnProduct(subject: string): boolean {
  const text = subject.toLowerCase();
  if (!/^my /u.test(text)) return false;
  const phrase = text.split(/ (?:of|in|at|from|with|for|on|and|who|that) /u)[0] ?? text;
  return !NOT_OWN.test(phrase) && (!PERSON_ENDING.test(phrase) || OWN_ENDING.test(phrase));
}

/**
 * What fault of the speaker's a clause admits, if any: by the meaning of its verb, what follows it, and its negation. Hypothetical
 * and general clauses ("if I made a mistake", "I would forget") admit nothing.
 */
function admitsFault(clause: Clause, sentence: Sentence): AdmissionKind | undefined {
  const {verb} = clause;
  const speaker = speakerOf(clause, sentence);
  if (verb === undefined || speaker === undefined || clause.question) return undefined;
  if (clause.voice === 'passive') return passiveOutcome(clause);
  if (clause.subject?.person !== 1 && !isTheOne(clause, sentence)) return productFault(clause, sentence);
  const tail = tailOf(clause, sentence);
  if (verb.modal !== undefined) {
    const modal = modalFault(clause, tail, sentence);
    if (modal !== 'actual') return modal;
  }
  const lemma = dictionaryForm(verb.lemma);
  const kind = clause.negated ? deniedAct(clause, tail) : act(lemma, clause, tail, sentence);
  if (kind === undefined) return undefined;
  // "When I make a mistake, I say so", "if I miss a step": general or supposed, not a thing that happened.
  if (clause.link?.kind === 'condition' && verb.tense !== 'past') return undefined;
  if (verb.tense === 'present' && !verb.perfect && !sentenceIsPast(sentence, clause)) {
    if (clause.link?.kind === 'time' || (clause.negated && lemma !== 'be')) return undefined;
    return 'limit';
  }
  return verb.tense === 'future' ? undefined : kind;
}

/** "I was rejected", "I wasn't selected": how it ended, told in the passive. */
function passiveOutcome({subject, verb, negated}: Clause): AdmissionKind | undefined {
  if (subject?.person !== 1 || verb === undefined) return undefined;
  return (negated
    ? /^(?:select|hire|choose|accept|promote|admit|pick|prepare|offer)$/u
    : /^(?:reject|fire|sack|dismiss|demote|suspend|reprimand|decline)$/u
  ).test(verb.lemma)
    ? 'outcome'
    : undefined;
}

/** "I lift the lid and I drop it": a story told in the present tense has no past to lean on, so only a neighbour can tell. */
function sentenceIsPast(sentence: Sentence, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  return clause.role !== 'main' && parent?.verb?.tense === 'past' && parent.verb.modal === undefined;
}

/** The fault in "should have checked"; `actual` where the modal only says that something took place ("had to", "could not"). */
function modalFault(clause: Clause, tail: string, sentence: Sentence): AdmissionKind | 'actual' | undefined {
  const {verb} = clause;
  const modal = verb?.modal;
  if (verb === undefined || modal === undefined) return 'actual';
  const perfect = verb.perfect || /^(?:have|of) /u.test(tail);
  if (perfect && (modal === 'should' || modal === 'could' || modal === 'might')) {
    // "I might have forgotten" says what was done; "I could have checked" what was not.
    if ((modal === 'might' || modal === 'could') && act(verb.lemma, clause, tail, sentence) !== undefined) return 'act';
    return 'owning';
  }
  if (perfect && (modal === 'may' || modal === 'must')) return 'actual';
  if (perfect && modal === 'would') {
    return sentence.tokens.some(({lower}) => lower === 'hindsight' || lower === 'differently') ? 'owning' : undefined;
  }
  if (modal === 'supposed to' && /^(?:was|were)/u.test(groupText(clause, sentence))) return undefined;
  if (modal === 'could' && clause.negated) return 'outcome';
  if (modal === 'can' && clause.negated) return 'limit';
  return undefined;
}

/** What fault a clause tells of whoever is its subject, told as a past or present fact; for subjects that only include the speaker. */
export function faultOf(clause: Clause, sentence: Sentence): AdmissionKind | undefined {
  const {verb} = clause;
  if (verb === undefined || clause.voice === 'passive' || verb.tense === 'future') return undefined;
  if (verb.modal !== undefined && !(verb.modal === 'should' && verb.perfect)) return undefined;
  const tail = tailOf(clause, sentence);
  if (verb.modal !== undefined) return 'owning';
  if (verb.perfect && verb.tense === 'present' && clause.negated) return undefined;
  return clause.negated ? deniedAct(clause, tail) : act(dictionaryForm(verb.lemma), clause, tail, sentence);
}

function act(lemma: string, clause: Clause, tail: string, sentence: Sentence): AdmissionKind | undefined {
  const verb = clause.verb as NonNullable<Clause['verb']>;
  if (
    lemma === 'be' ||
    lemma === 'become' ||
    lemma === 'feel' ||
    lemma === 'seem' ||
    lemma === 'act' ||
    lemma === 'sound'
  ) {
    const state = stateFault(tail);
    if (state !== undefined) return state;
    if (lemma === 'be') return undefined;
  }
  if (isErring(lemma)) return 'act';
  if (CARELESS.has(lemma)) return verb.tense === 'past' || verb.tense === 'none' || verb.perfect ? 'act' : undefined;
  const text = tail;
  if (lemma === 'make' && ANNOUNCED.test(text)) return 'announcement';
  if (lemma === 'do' && DONE_FAULT.test(text)) return 'announcement';
  // "I let the date go by": what was let is a clause of its own.
  if (FAULT_FRAMES.get(lemma)?.test(lemma === 'let' ? wordsAfter(clause, sentence) : text)) return 'act';
  if (
    LATE.has(lemma) &&
    /(?:^| )late(?! (?:at night|in the (?:day|evening|afternoon|week|month|year)|into))(?: |$)/u.test(text)
  )
    return 'act';
  if (FAILING.has(lemma)) return failing(lemma, text);
  if (!FINDING.has(lemma) && (WRONG.test(text) || manner(clause, sentence))) return 'act';
  if (!FINDING.has(lemma) && (EXCESS.test(text) || WITHOUT.test(text))) return 'act';
  if (
    LAUNCHING.test(lemma) &&
    /^(?:\p{L}+ ){1,6}before (?:\p{L}+ ){1,3}(?:had|was|were|could)(?: |$)/u.test(wordsAfter(clause, sentence))
  )
    return 'act';
  if (BRINGING.test(lemma) && GONE_BAD.test(wordsAfter(clause, sentence))) return 'act';
  // "I wrote the parser before I had looked at real files."
  if (/(?:^| )before i(?: had|'d) (?!to )/u.test(wordsAfter(clause, sentence))) return 'act';
  if (USING.test(lemma) && STALE.test(text)) return 'act';
  if (HALF.test(text)) return 'act';
  if (lemma === 'regret') return 'owning';
  if (lemma === 'find' && /(?:^| )(?:hard|difficult|tough|challenging|stressful)(?: |$)/u.test(text)) return 'limit';
  if (lemma === 'work' && verb.progressive && /^on (?:my|it|this|that|being|improving|getting)(?: |$)/u.test(text))
    return 'limit';
  if (lemma === 'use' && /^to (?!work|live|run|have|go|play|manage|teach|be (?:an?|the|in|at))/u.test(text))
    return 'limit';
  if (lemma === 'lack' || lemma === 'struggle') return 'limit';
  if (/^(?:think|believe|figure|expect|trust|rely|hope)$/u.test(lemma)) return 'limit';
  if (lemma === 'have' && LACKING.test(text)) return 'limit';
  return undefined;
}

const ANNOUNCED = phraseTest(`(?:\\p{L}+ ){0,4}(?:${FAULT_NOUN}|messes|wrong (?:call|decision|choice))`);
/** "I have done a blunder in the rota", as many say it whose first language has one verb for both; but not "did an error analysis". */
const DONE_FAULT =
  /^(?:an?|some|the same|this|that|one|two|three|several|many) (?:\p{L}+ ){0,2}(?:mistakes?|errors?|blunders?|slips?|oversights?)(?:$| (?:in|with|on|at|by|of|when|while|there|here|that|and|because|during)(?= |$))/u;
/** "sent the wrong file", "filed it incorrectly", "typed 80 instead of 8", "by mistake". */
const WRONG =
  /(?:^| )(?:wrong|wrongly|incorrect|incorrectly|erroneous|inaccurate|by (?:mistake|accident|error)|in (?:error|haste)|instead of|rather than (?:checking|asking|reading|calling|waiting)|where i meant|when i meant|with (?:\p{L}+ ){0,2}(?:typos?|errors?|mistakes?|bugs?)|twice by|backwards|upside down|the wrong way|without (?:\p{L}+ ){0,2}\p{L}+ing|without (?:a|any|my) (?:second )?(?:check|checks|look|backup|plan|asking|thinking|notice|permission|warning|review))(?= |$)/u;
/** "after reading only the first page", "I only glanced at it": half the care that was due. */
const HALF =
  /(?:^| )(?:(?:reading|checking|testing|looking at|asking|counting|skimming) only|half-(?:read|listened|checked))(?= |$)/u;

/** "ordered from the old drawings", "used last year's prices": what is past, where the present was needed. */
const STALE =
  /(?:^| )(?:(?:the|an?|my|our) (?:outdated|expired|obsolete|superseded) \p{L}+|(?:the|an?|my|our) (?:old|previous|draft) (?:\p{L}+ )?(?:version|list|drawings?|prices?|templates?|files?|figures|data|address|numbers?|copy|form|code|rates?|plan|standards?|sheet)|last (?:year|month|week|season)'s)(?= |$)/u;
const USING =
  /^(?:use|order|send|print|work|copy|build|quote|pick|book|ship|base|email|post|hand|submit|enter|dial|call|install|calibrate)$/u;

/** "spoke too soon", "took too long", "asked for too much". */
const EXCESS =
  /(?:^| )(?<!not |nothing |all )too (?:soon|early|late|fast|quickly|long|much|many|little|few|hard|slowly|slow|high|low|far|often|loud|loudly|harsh|harshly|eager|confident|quick|optimistic|ambitious|heavily|vague|casual|proud|big|small|short|focus\p{L}*|broad|thin|easily|readily|narrowly|lightly|\p{L}+ly)(?= |$)/u;
const WITHOUT =
  /(?:^| )(?:without (?:ever |even |first |really |properly |actually )?(?:\p{L}+ing)|before (?:checking|asking|reading|testing|thinking|confirming|verifying|looking)|(?:seconds|minutes|hours?|days?|weeks?|months?) late)(?= |$)/u;
/** Acts that have their time. */
const LAUNCHING =
  /^(?:launch|send|publish|release|start|sign|announce|print|ship|push|tell|order|begin|leave|submit|post|promise|book|open|close)$/u;
/** Acts by which something of the speaker's comes into the world. */
const BRINGING =
  /^(?:deploy|ship|push|release|merge|write|publish|send|make|launch|commit|run|submit|upload|sign|approve|order|buy|install|build|configure|set|introduce|add|create|design|deliver|hand|put|print|cook|serve|give|draw|post|draft)$/u;
/** What then went wrong with it: "I deployed a script that accidentally dropped the table", "a poster that had a typo". */
const GONE_BAD =
  /^(?:\p{L}+ ){1,8}(?:that|which) (?:(?:accidentally|inadvertently|mistakenly|unintentionally|wrongly) \p{L}+|(?:immediately |promptly |completely |then |later )?(?:broke(?! the record)|crashed|corrupted|ruined|took down|brought down(?! the house)|knocked out|turned out to be wrong|contained (?:an?|the|several|two|three) (?:\p{L}+ )?(?:bug|error|mistake|typo)s?|had (?:an?|the|several|two|three) (?:\p{L}+ )?(?:bug|error|mistake|typo|hole|flaw)s?))(?= |$)/u;
const LACKING =
  /(?:^| )(?:no (?:idea|experience|clue|training|excuse)|little (?:idea|experience)|trouble|difficult(?:y|ies)|an? hard time|problems? with|never|not enough|a (?:bad )?habit|a tendency|a lack)(?= |$)/u;

function failing(lemma: string, text: string): AdmissionKind | undefined {
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

/** What "I was …" admits: a fault of the moment, a lack of a quality, or a limit. */
function stateFault(tail: string): AdmissionKind | undefined {
  if (
    /^(?:\p{L}+ ){0,3}(?:at fault|to blame|in the wrong|the (?:one|person) (?:to blame|at fault|who (?:made|caused|forgot|missed|broke|messed)))/u.test(
      tail,
    )
  )
    return 'owning';
  if (
    /^(?:\p{L}+ ){0,2}(?:responsible|accountable|culpable|liable) for (?:the|this|that|my|those|it|these) (?:\p{L}+ ){0,2}(?:mistakes?|errors?|failures?|mess|problems?|delays?|issues?|loss|mix-?up|outage|incident|damage|accident)/u.test(
      tail,
    )
  )
    return 'owning';
  // "I was responsible for the rota being wrong", but not "for the rota being ready by Friday".
  const answeredFor = /^(?:\p{L}+ ){0,2}(?:responsible|accountable) for ((?:\p{L}+ ?){1,6})/u.exec(tail)?.[1];
  if (answeredFor !== undefined && isGoneWrong(answeredFor)) return 'owning';
  const head = tail.split(' ').slice(0, 6);
  const too = head.indexOf('too');
  if (too >= 0 && too < 4 && head[too - 1] !== 'not' && too < head.length - 1) return 'act';
  for (const word of head) {
    if (word === 'late' || word === 'tardy') return 'outcome';
    if (FAULTY.has(word)) return 'act';
    if (LIMITED.has(word)) return 'limit';
    if (/^(?:that|because|when|and|but|to|for|by|in)$/u.test(word)) break;
  }
  if (
    /^(?:so (?:focus+ed|busy|eager|proud|sure|certain|confident|caught|absorbed|excited|keen|determined|used|convinced|worried|wrapped|desperate)|(?:\p{L}+ ){0,3}(?:behind|over budget|in a (?:rush|hurry)|on autopilot|running late|(?:short|sharp|curt|brusque) with|off (?:my game|by)|in over my head|out of (?:my depth|line|order)|on my phone|half asleep))/u.test(
      tail,
    )
  )
    return 'act';
  return undefined;
}

const GONE_WRONG_STATES =
  /^(?:wrong|late|missing|lost|incomplete|incorrect|broken|double|unfinished|unusable|unreadable|mixed|swapped|forgotten)$/u;

/** "The wrong rota", "the rota being wrong". */
function isGoneWrong(words: string): boolean {
  const [first, ...rest] = words
    .trim()
    .split(' ')
    .filter((word) => !/^(?:the|that|this|a|an|my|our)$/u.test(word));
  if (GONE_WRONG_STATES.test(first ?? '')) return true;
  const state = rest.findIndex((word) => /^(?:being|going|coming|getting|arriving)$/u.test(word));
  return (
    state >= 0 && rest.slice(state + 1, state + 3).some((word) => GONE_WRONG_STATES.test(word) || FLAWED.has(word))
  );
}

/** A negated act: "I didn't check", "I never asked", "I wasn't careful". */
function deniedAct(clause: Clause, tail: string): AdmissionKind | undefined {
  const verb = clause.verb as NonNullable<Clause['verb']>;
  const lemma = dictionaryForm(verb.lemma);
  if (lemma === 'be') {
    const [first, second, third] = tail
      .replace(
        /^(?:not|n't|never|really|very|as|being|all|that|exactly|fully|properly|particularly|always|so|the most|the best|quite|entirely) /gu,
        '',
      )
      .split(' ');
    for (const word of [first, second, third])
      if (word !== undefined && QUALITIES.has(word))
        return word === 'able' || word === 'familiar' || word === 'aware' ? 'limit' : 'act';
    return /^(?:\p{L}+ ){0,3}(?:able|comfortable|the best|great|used to|up to|cut out|qualified|trained|experienced)/u.test(
      tail,
    )
      ? 'limit'
      : undefined;
  }
  if (verb.perfect && verb.tense === 'present') return undefined;
  if (
    lemma === 'get' &&
    /^(?:the|that|my|a|into) (?:\p{L}+ )?(?:job|internship|promotion|role|place|position|grade|offer|scholarship|contract|deal|school|university|college|program|sale)/u.test(
      tail,
    )
  )
    return 'outcome';
  // "didn't give up" is to one's credit, "didn't give clear instructions" is not.
  if (/^(?:give|leave|stop|raise)$/u.test(lemma) && !/^(?:up|in|(?:him|her|them|it|me)?$)/u.test(tail)) return 'act';
  if (HARMLESS_DENIED.has(lemma)) return undefined;
  if (isErring(lemma) || (lemma === 'make' && ANNOUNCED.test(tail))) return undefined;
  if (lemma === 'think' && /^(?:about|of|to|it through|that through|things through|ahead|twice)(?: |$)/u.test(tail))
    return 'act';
  if (NOT_KNOWING.has(lemma)) {
    // "I hadn't had time", "I didn't have the number": no more than circumstances.
    return 'limit';
  }
  if (verb.tense === 'present') return 'limit';
  return 'act';
}

const OWN_RESULTS = /(?:results?|grades?|marks?|scores?|performance|sales|numbers|career|project|projects|degree)$/iu;

/** "My estimate was off", "my email caused": the speaker's work as the subject. */
function productFault(clause: Clause, sentence: Sentence): AdmissionKind | undefined {
  const verb = clause.verb as NonNullable<Clause['verb']>;
  const tail = tailOf(clause, sentence);
  if (verb.tense !== 'past' || verb.modal !== undefined) return undefined;
  // "My mark was bad" is how it ended, "my estimate was off" what the speaker did.
  const fault = OWN_RESULTS.test(clause.subject?.text ?? '') ? 'outcome' : 'act';
  if (/^(?:be|look|sound|feel|come)$/u.test(verb.lemma)) {
    const words = tail.split(' ').slice(0, 6);
    if (clause.negated) return words.some((word) => QUALITIES.has(word) || word === 'right') ? fault : undefined;
    return words.some(
      (word, at) => FLAWED.has(word) || FAULTY.has(word) || (word === 'too' && at < 4) || word === 'full',
    )
      ? fault
      : undefined;
  }
  if (clause.negated)
    return /^(?:work|match|include|contain|help|mention|say|go|cover|add|land)$/u.test(verb.lemma) ? fault : undefined;
  return /^(?:cause|lead|cost|break|fail|crash|result|contain|upset|offend|hurt|bomb|flop|confuse|delay|ruin|mislead)$/u.test(
    verb.lemma,
  ) || FAULT_FRAMES.get(verb.lemma)?.test(tail) === true
    ? fault
    : undefined;
}

/** Whether an adverb such as "accidentally" stands with the verb, or "By mistake" before the subject. */
function manner(clause: Clause, sentence: Sentence): boolean {
  return (
    clause.tokens.some(({lower}) => WRONGLY.has(lower)) ||
    groupText(clause, sentence).includes('by mistake') ||
    /^(?:\p{L}+ )?(?:by (?:mistake|accident|error)|in error|in my (?:haste|hurry))(?= |$)/u.test(textOf(clause.tokens))
  );
}

/** The words after a clause's verb, those of its infinitives and -ing clauses included, as far as the next finite clause. */
export function tailOf(clause: Clause, sentence: Sentence): string {
  const {verb} = clause;
  if (verb === undefined) return '';
  let end = sentence.end;
  for (const other of sentence.clauses) {
    if (other === clause || other.verb === undefined || other.verb.token.start <= verb.token.end) continue;
    if (other.role === 'infinitive' || other.role === 'gerund') continue;
    end = Math.min(
      end,
      Math.max(verb.token.end, Math.min(other.start, other.verb.group.start, other.link?.start ?? other.start)),
    );
    break;
  }
  return textOf(sentence.tokens.filter((token) => token.start >= verb.token.end && token.end <= end));
}

/** The ten words after a clause's verb, whatever clauses they belong to. */
function wordsAfter(clause: Clause, sentence: Sentence): string {
  const from = clause.verb?.token.end ?? sentence.end;
  return textOf(sentence.tokens.filter(({start}) => start >= from).slice(0, 10));
}

/** The base of a verb that the tagger does not know ("overpromised", "micromanaging"). */
function dictionaryForm(lemma: string): string {
  if (!/(?:ed|ing)$/u.test(lemma) || lemma.length < 7) return lemma;
  const stem = lemma.replace(/(?:ed|ing)$/u, '');
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => isErring(base) || CARELESS.has(base)) ?? lemma;
}

function groupText(clause: Clause, sentence: Sentence): string {
  const group = clause.verb?.group;
  return group === undefined
    ? ''
    : textOf(sentence.tokens.filter((token) => token.start >= group.start && token.end <= group.end));
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({pos, lower}) => pos !== 'PUNCT' || lower === '-')
    .map(({lower}) => lower)
    .join(' ')
    .replaceAll(' - ', '-')
    .replaceAll(" 's", "'s");
}

/** A pattern that must start the text and end at a word's end. */
function phraseTest(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?!\\p{L})`, 'u');
}

/** Expressions of ownership whose words are fixed, wherever they stand in a sentence. */
const OWNING_PATTERNS: Readonly<Partial<Record<AdmissionKind, readonly string[]>>> = {
  act: [
    '(?:where|when|what) i (?:had |really )?meant(?! (?:to say|by))',
    "i (?:had |'d )?only (?:half |quickly |briefly )?(?:read|checked|skimmed|glanced|tested|counted|listened|looked)",
    'i (?:knew|saw|noticed|sensed|felt|suspected|could (?:see|tell)) (?:\\p{L}+ ){1,8}(?:but|yet|and) (?:\\p{L}+ ){1,5}(?:anyway|regardless)',
    'in front of (?:everyone|everybody|(?:the|my|his|her|their) (?:whole |entire |other |others)?(?:team|class|office|group|staff|customers?|colleagues|coworkers|peers|others|)|others|other people|a customer|customers)',
    '(?:i|and|but|then) (?:accidentally|mistakenly|inadvertently|carelessly|foolishly|stupidly|wrongly)',
  ],
  owning: [
    `my (?:own |bad |big |biggest |first |real |main |honest |stupid |silly |careless |simple |careless |entire |full |sole ){0,2}(?:${FAULT_NOUN}|responsibility|poor (?:planning|judge?ment|communication|time management|preparation)|lack of \\p{L}+|failure to|inability to|misunderstanding|assumption|carelessness|forgetfulness|inattentiveness)(?! (?:was|is|has been|have been|happened|came|occurred|involved|at|in|would be|were|are|that i|i)(?: |$))`,
    `(?:${FAULT_NOUN}|delay|responsibility|blame|choice|decision|that one|it|this|that|loss|mess|damage)(?: was| is| were| are|'s) (?:all |entirely |completely |totally |solely |purely |clearly |definitely |really |100 % |absolutely |squarely |very much )?(?:mine|on me|down to me|my doing|because of me|me|my (?:call|decision|responsibility))`,
    '(?:nobody|no one|no-one)(?: else)?(?: was)?(?: to blame)? (?:\\p{L}+ ){0,5}but (?:me|myself|mine)',
    "(?:nobody|no one) else's(?: fault)?",
    "(?:i|i'll|i'd|i've)(?: \\p{L}+){0,3} (?:take|took|taken|taking|accept|accepted|bear|hold|assume|assumed|own|owned|owning)(?: \\p{L}+){0,3} (?:responsibility|ownership|accountability|blame|mistake|error|fault|up|it)",
    '(?:taking|took|take|accepted|accepting) (?:full |complete |total |the |all |sole )?(?:responsibility|ownership|accountability|blame)',
    '(?:blamed?|kick(?:ed)?|blaming|kicking) (?:only )?myself',
    '(?:only )?(?:have|had) (?:no one|nobody|only)(?: else)?(?: but)? (?:me|myself|to blame but)',
    '(?:because of|due to|thanks to|caused by|down to) (?:me|an? (?:\\p{L}+ ){1,2}of mine)',
    `(?:${FAULT_NOUN}|problem|bug) (?:was|lay|is) (?:all |entirely )?(?:in|with) (?:me|my)`,
    "i (?:\\p{L}+ )?wish (?:that )?i(?:'d| had| would| could)",
    '(?:on|from) my (?:part|end|side)',
    "(?:it|that)(?: was|'s) my job to",
    '(?:it|that) was i who',
    // "The file was wrong, and I was the one who sent it", but not who found or repaired it.
    "i was the (?:one|person) (?:who|that)(?: had|'d)? (?:sent|signed|typed|entered|approved|ordered|booked|posted|filed|printed|published|merged|deployed|deleted|wrote|written|submitted|released) (?:it|them|that|this)",
    // "The rota was wrong. It was my rota."
    `(?:it|that|this|they|those)(?: was|'s| were) (?:\\p{L}+ly )?my (?:own )?(?:${MADE_NOUN})(?=$|[.,;!?]| and| too)`,
    `the (?:${MADE_NOUN}) (?:was|were) (?:mine|on me|down to me|my doing)(?=$|[.,;!?]| and| alone)`,
    'no excuses?',
    'i own(?:ed)? (?:that|it|this|up)',
    'i would (?:do|have done)(?: \\p{L}+){0,3} differently',
    '(?:nobody|no one) (?:should|needs?|needed)(?: ever)? (?:have to|to|had to)',
    "i (?:\\p{L}+ ){0,2}(?:shoulda|coulda|should have|should've|should of|could have|could've|ought to have|needed to have)",
    "(?:had i|if (?:only )?i had|if (?:only )?i'd)",
  ],
  outcome: ['i (?:was )?ended up (?:having|being|becoming|burning|with|missing|losing|failing|causing|making)'],
  announcement: [
    `my (?:\\p{L}+ ){0,2}(?:${FAULT_NOUN}|regrets?|weakness(?:es)?)`,
    '(?:which|it|that) (?:was|proved|turned out)(?: to be)?(?: \\p{L}+){0,2} too \\p{L}+',
    '(?:i|and) (?:\\p{L}+ )?(?:apologi[sz]ed|said (?:that )?i was sorry|said sorry)',
    `(?:${FAULT_NOUN})(?: that| which)? i(?: had|'ve| have|'d)?(?: ever| once)? (?:made|make|did|caused|committed)`,
    `i (?:\\p{L}+ ){0,3}(?:made|making|committed)(?: \\p{L}+){0,5} (?:${FAULT_NOUN})`,
    // "It was a mistake to …", "that was wrong of me": said of the speaker's own act unless someone else is named.
    "(?:it|that|this|which)(?:'s| is| was) (?!why|how|because|what)(?:\\p{L}+ ){0,4}(?:mistakes?|errors?|oversight|misjudge?ment|blunder|wrong|stupid|foolish|careless|inexcusable)",
  ],
};

/** One expression for each kind: a sentence is searched a few times and not dozens of times. */
const OWNING = Object.entries(OWNING_PATTERNS).map(
  ([kind, patterns]) => [kind as AdmissionKind, phrase(patterns.map((pattern) => `(?:${pattern})`).join('|'))] as const,
);

/** "Because of my shortcut", but not "because of my manager". */
const OWN_CAUSE = phrase('(?:because of|due to|thanks to|caused by|down to) (?:my(?: \\p{L}+){1,3})');

/** Whether a phrase stands in a clause about someone else. */
function isOthersAct({start, end}: Span, {clauses}: Sentence): boolean {
  const around = clauses.find((clause) => clause.tokens.some((token) => token.start >= start && token.end <= end));
  return (
    around?.subject?.person === 3 &&
    !around.subject.implied &&
    around.voice === 'active' &&
    !isOwnProduct(around.subject.text)
  );
}

const UNSAID = /(?:\bnot|n't|\bnever|\bneither|\bnor|\bwithout|\bhardly|\bisn|\bwasn) (?:\p{L}+ ){0,3}$/u;

function owningPhrases(sentence: Sentence): Admission[] {
  const {start} = sentence;
  const text = wordsOf(sentence);
  const causes = findPhrase(sentence, OWN_CAUSE).filter((span) => {
    const words = text
      .slice(span.start - start, span.end - start)
      .replace(/^.*? (?=my )/u, '')
      .split(' ');
    return words.slice(1).every((_, index) => isOwnProduct(words.slice(0, index + 2).join(' ')));
  });
  const owned = causes.map((span) => ({...span, kind: 'owning' as const, by: 'I' as const, sentence}));
  return OWNING.flatMap(([kind, wanted]): Admission[] =>
    findPhrase(sentence, wanted)
      // "He shouted at me in front of everyone" is no fault of the speaker's.
      .filter((span) => kind !== 'act' || !isOthersAct(span, sentence))
      .filter((span) => !UNSAID.test(text.slice(0, span.start - start).replace(/\s+/gu, ' ')))
      .map((span) => ({...span, kind, by: 'I' as const, sentence})),
  ).concat(owned);
}
