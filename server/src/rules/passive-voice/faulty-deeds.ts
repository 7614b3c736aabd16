import {isErring} from '../../engine/admission/fault-verbs.ts';
import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordSet} from '../../engine/word-set.ts';
import {
  BEYOND_ANYONE,
  CHOICE_NOUNS,
  DILIGENCE,
  FAULT_NOUNS,
  HARM,
  INSTITUTIONAL,
  NO_DEED,
  NOT_OWED,
  NOTICING,
  REPAIRING,
  WORK,
  WRONG_WORDS,
} from './deeds.ts';

/** Whether a verb tells what somebody at work does; `double-check` and `re-send` do like `check` and `send`. */
export function isWork(lemma: string): boolean {
  const plain = lemma.replace(/^(?:re|double|cross|pre|proof|spot)-/u, '');
  return WORK.has(plain) || REPAIRING.has(plain);
}

/** Whether nobody at work can be asked about what became of the subject: a flight, a contract, the weather. */
export function isNobodys(noun: string): boolean {
  return BEYOND_ANYONE.has(noun) || INSTITUTIONAL.has(noun);
}

/** Whether the words of a passive say that the deed was wrong, or that it was left undone. */
export function isFaulty(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (verb === undefined || subject === undefined) return false;
  const {lemma} = verb;
  const noun = subject.head.lemma;
  // "Not one has been missed in six years."
  const before = sentence.tokens.findLast(({end}) => end <= subject.start)?.lower;
  if (before === 'not') return false;
  if (isNegative(subject.text))
    return isOmission(lemma, subject.text, sentence.tokens.find(({start}) => start >= verb.end)?.lower);
  if (clause.negated) return isLeftUndone(clause, sentence);
  // "It was decided to go ahead without a second quote."
  if (['decide', 'assume'].includes(lemma) && noun === 'it') return true;
  if (['make', 'take', 'introduce'].includes(lemma) && FAULT_NOUNS.has(noun)) return true;
  if (['make', 'take'].includes(lemma) && CHOICE_NOUNS.has(noun)) return subject.text.length < LONG_SUBJECT;
  const after = wordsAfter(clause, sentence);
  // "the till was left open", "the machine was left running": a fault by what follows.
  if (lemma === 'leave') return LEFT_WRONG.test(after);
  // "The feature was dropped from the release", "the case was dropped": a decision, no accident.
  if (lemma === 'drop' && (after.startsWith('from ') || DECIDED_ON.has(noun))) return false;
  if (['mix up', 'save over'].includes(`${lemma} ${verb.particle?.lower ?? ''}`)) return true;
  if (isFaultVerb(lemma)) return !BEYOND_ANYONE.has(noun);
  if (isCalledMistake(clause, sentence)) return true;
  // "The password was written on a sticky note", "The code got photographed"
  if (SECRETS.has(noun) && EXPOSING.has(lemma)) return true;
  if (lemma === 'cut' && noun === 'corner') return true;
  // "The estimate was based on last year's prices."
  if (!isWork(lemma))
    return (
      (lemma === 'base' && AMISS.test(after)) ||
      ((!NO_DEED.has(lemma) || lemma === 'schedule') &&
        (BY_MISTAKE.test(after) ||
          (!NOTICING.has(lemma) && (WRONG_THING.test(subject.text) || WRONG_PLACE.test(after)))))
    );
  if (clause.auxiliary?.lemma === 'get') return !isNobodys(noun);
  return hasWrongWord(clause, sentence) || AMISS.test(after) || isDoneLate(clause, sentence, after);
}

/** "My biggest mistake was that the plug was pulled": whatever the deed. */
function isCalledMistake(clause: Clause, sentence: Sentence): boolean {
  const above = parentOf(clause, sentence);
  const called = above?.subject?.head.lemma ?? '';
  return above?.verb?.lemma === 'be' && clause.role === 'subordinate' && FAULT_NOUNS.has(called);
}

/** "The report was only printed after two weeks" */
function isDoneLate({verb}: Clause, {tokens}: Sentence, after: string): boolean {
  const group = tokens.filter(
    ({start, end}) => verb !== undefined && start >= verb.group.start && end <= verb.group.end,
  );
  return group.some(({lower}) => lower === 'only') && /\b(?:after|later|once)\b/u.test(after);
}

/** What is to be kept from others, and what is done to it that does not keep it. */
const SECRETS = wordSet('password passcode passphrase pin code combination credential login');
const EXPOSING = wordSet(
  'display email leak mention photograph post print publish read say scribble send share shout show stick tape tell text write',
);

/** What is given up and not let fall. */
const DECIDED_ON = wordSet(
  'case charge claim course feature idea investigation matter plan product programme project proposal subject system topic',
);

/** Whether a denied passive tells of what somebody ought to have done: "it wasn't sent", but not "it wasn't planned" and "they weren't found". */
function isLeftUndone(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject} = clause;
  if (verb === undefined || subject === undefined) return false;
  if (isNobodys(subject.head.lemma) && !SEEN_TO.has(verb.lemma)) return false;
  if (verb.lemma === 'plan' && /^(?:it|this|that)$/iu.test(subject.text)) return false;
  if (verb.lemma === 'find') return FOUND_LATE.test(wordsAfter(clause, sentence)) || hasClauseOfTime(clause, sentence);
  return (
    isWork(verb.lemma) ||
    NOTICING.has(verb.lemma) ||
    DILIGENCE.has(verb.lemma) ||
    (verb.tense === 'past' && isOwed(verb.lemma))
  );
}

/** "The helmet was never fastened": any deed but those that befall things, or that nobody at work is bound to. */
function isOwed(lemma: string): boolean {
  return !(NO_DEED.has(lemma) || HARM.has(lemma) || NOT_OWED.has(lemma) || isErring(lemma));
}

/** What somebody has to see to, also where it is a company that signs or closes: "the contract wasn't read", "the shop wasn't locked". */
const SEEN_TO = wordSet(
  'brief check clean copy file heat inform lock prepare print proofread read review scan tell test warn',
);

/** "It was not found until Friday": then it could have been found before. */
const FOUND_LATE = /\b(?:until|till|before|in time|soon enough|by anyone)\b/u;

/** "It was not found until the guests came." */
function hasClauseOfTime(clause: Clause, {clauses}: Sentence): boolean {
  const index = clauses.indexOf(clause);
  return clauses.some(({parent, link}) => parent === index && /^(?:until|till|before)$/iu.test(link?.text ?? ''));
}

/** Whether the subject denies by itself: `nothing`, `no one`, `no backup`. */
export function isNegative(subject: string): boolean {
  return /^(?:no|none|nothing|nobody|neither)\b/iu.test(subject);
}

/** "A decision was taken" hides who chose; a longer subject tells more than that. */
const LONG_SUBJECT = 30;

/** Deeds whose absence is an omission: "no backup was made", unlike "no data was lost". */
const DUE = wordSet('make do keep send write book carry perform add give set record log file create place');
const GOOD_RIDDANCE =
  /\b(?:mistakes?|errors?|harm|damage|complaints?|injur(?:y|ies)|difference|secret|offence|offense|money)\b/iu;

function isOmission(lemma: string, subject: string, next: string | undefined): boolean {
  // "Nobody was asked to pay it back" spares people something.
  if (/^(?:no one|nobody)\b/iu.test(subject))
    return next !== 'to' && ['tell', 'inform', 'notify', 'warn', 'consult', 'ask'].includes(lemma);
  if (/^nothing\b/iu.test(subject))
    // "Nothing was signed" tells how far it went, "nothing was signed off" what was left undone.
    return (
      DUE.has(lemma) ||
      ['say', 'check', 'test', 'document', 'confirm'].includes(lemma) ||
      (lemma === 'sign' && next === 'off')
    );
  return /^no /iu.test(subject) && DUE.has(lemma) && !GOOD_RIDDANCE.test(subject);
}

function isFaultVerb(lemma: string): boolean {
  if (NO_DEED.has(lemma) && !isWork(lemma)) return false;
  return isErring(lemma) || HARM.has(lemma);
}

/** "The wrong date was entered", "was entered twice", "the old list was used" */
function hasWrongWord({tokens, subject, verb}: Clause, sentence: Sentence): boolean {
  const inSubject = (start: number): boolean => subject !== undefined && subject.start <= start && start < subject.end;
  return (
    sentence.tokens.some(({lower, start}) => inSubject(start) && (WRONG_WORDS.has(lower) || lower === 'old')) ||
    tokens.some(
      ({lower, start}) =>
        start > (verb?.group.start ?? 0) &&
        WRONG_WORDS.has(lower) &&
        // "It was checked twice" is to somebody's credit, "it was paid twice" is not.
        (lower !== 'twice' || ONCE_ONLY.has(verb?.lemma ?? '')),
    ) ||
    // "was sent unsigned"
    sentence.tokens.some(({lower, start}) => start === (verb?.end ?? 0) + 1 && /^un[a-z]+ed$/u.test(lower))
  );
}

/** What is to be done once. */
const ONCE_ONLY = wordSet(`
  administer bill book buy charge count credit debit deliver dispense enter give import invoice issue log order pay place
  post print record refund register reimburse salt season sell send ship transfer upload
`);

const LEFT_WRONG = longPattern`
  ^(?:\S+ ){0,2}(?:
    out|off|behind|open|ajar|on|running|blank|exposed|(?:switched|turned|plugged) (?:on|off|in)|
    un(?!
      til|der|less|affected|aware|changed|comfortable|convinced|damaged|easy|happy|harmed|hurt|impressed|injured|
      moved|scathed|sure|touched
    )[a-z]+
  )\b(?! by (?:the|an?|my|our|his|her|their)\b)
`;

/** "in dollars instead of euros", "to the whole company by accident", "without being read" */
const AMISS = longPattern`
  \b(?:
    by (?:mistake|accident|error)|in error|instead of|in place of|rather than|without|
    too (?:early|late|soon|much|many|little|few|high|low)|(?:one|a) \w+ too many|anyway|in (?:a )?public|
    another (?:customer|client|patient|company)|the whole company|everyone|everybody|last (?:year|month|week)['’]s|
    the old|an? (?:expired|outdated)
  )\b
`;

/** "The dog was let out by mistake": whatever the deed. */
const BY_MISTAKE = /\b(?:by (?:mistake|accident|error)|in error)\b/u;

/** "The wrong wall got painted" */
const WRONG_THING = /^(?:the|an?) wrong\b/iu;

/** "The patient was wheeled to the wrong theatre": likewise, unless it was only found there. */
const WRONG_PLACE = /^(?:\S+ )?(?:to|into|in|on|onto|at|with|by|from|for|through|under|off) (?:the|a|an) wrong\b/u;

/** The words after the verb, with the forms that belong to it ("without being read", "left unlocked"). */
function wordsAfter(clause: Clause, sentence: Sentence): string {
  const index = sentence.clauses.indexOf(clause);
  const parts = sentence.clauses.filter(
    (one, at) =>
      one === clause ||
      (one.role === 'gerund' && one.parent === index) ||
      (at === index + 1 && one.subject === undefined && one.link === undefined),
  );
  const end = clause.verb?.end ?? clause.start;
  const tokens = parts.flatMap((part) => part.tokens).filter(({start}) => start >= end);
  return lowerText(tokens.sort((a, b) => a.start - b.start)).replaceAll(" 's", "'s");
}
