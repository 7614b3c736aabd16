import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';

/** The words that tell of a fault, in lower case. */
export interface Region extends Span {
  readonly words: string;
}

/** Prepositions after which a word is only the topic or the time: "in a meeting about the release". */
const TOPIC = longPattern`
  ^(?:
    about|regarding|concerning|during|before|after|while|when|until|because|since|on (?:my|the) way|instead|
    focus(?:s?ed|ing)|busy|absorbed|preoccupied|worried|concentrat(?:ed|ing)|proud|happy|excited|nervous|keen
  )$
`;

/** The words of an admission with the infinitives and gerunds that belong to it, up to a topic or a time. */
export function regionOf(sentence: Sentence, clause: Clause): Region | undefined {
  const members = new Set([clause]);
  for (const other of sentence.clauses) {
    const parent = parentOf(other, sentence);
    if (
      parent &&
      members.has(parent) &&
      (other.role === 'infinitive' || other.role === 'gerund') &&
      other.link?.kind !== 'time' &&
      other.link?.kind !== 'cause'
    )
      members.add(other);
  }
  const subjectStart =
    clause.subject && !clause.subject.implied ? clause.subject.start : (clause.verb?.group.start ?? clause.start);
  const tokens = sentence.tokens.filter(
    (token) => token.start >= subjectStart && [...members].some((member) => member.tokens.includes(token)),
  );
  const cut = tokens.findIndex((token, index) => index > 0 && TOPIC.test(token.lower));
  const kept = (cut < 0 ? tokens : tokens.slice(0, cut)).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const last = kept.at(-1);
  if (last === undefined) return undefined;
  // "a candidate's coat" is a coat, "the budget meeting" a meeting.
  const owned = kept.filter((_, index) => !OWNERS_THINGS.has(kept[index + 1]?.lower ?? ''));
  return {start: subjectStart, end: last.end, words: lowerText(owned).replaceAll(" n't", "n't")};
}

/** What follows a word that only tells whose or which it is. */
const OWNERS_THINGS = wordSet(`
  's assistant badge canteen card club colleague colleagues conference conferences course courses department dinner fair invitation
  lunch meeting meetings mug mugs nurse office party room rooms training trip
`);

/** Slips of handing over, with time or with things: the skill is at fault only where the wrong thing belongs to it. */
const HANDLING = wordSet(`
  book bring drop e-mail email enter forward give hand inform invite leave mail order park print put save send show
  spend spill take tell write
`);
/** The words after "wrong": what was wrong. */
const WRONG_OBJECT = longPattern`
  \b(?:
    wrong|incorrect|old|outdated|expired|raw|undercooked|broken|faulty|untested|unchecked|unencrypted|
    somebody else's|someone else's|another \p{L}+(?:'s| 's)
  ) ((?:[^\s]+ ?){1,3})
`;
/** Places and people that a wrong thing went to. */
const MISDIRECTED = /\bto (?:the |a |an |my |our |all |every )?(?:wrong|old|other)\b/u;
/** What everybody does at work, whatever the job. */
const BESIDE_WORK = wordSet('arrive dress eat gossip joke laugh oversleep park sit sleep smoke spend spill wear');
/** How somebody behaved to others, which is told of dealing with customers in frames of its own. */
const MANNERS = longPattern`
  \b(?:
    angry|cold|curt|envious|grumpy|harsh|jealous|late|loud|moody|offended|proud|rude|sarcastic|sharp|short|tired|unfriendly|unkind|upset
  )\b
`;

/** Who was not told or asked: what was done meanwhile is no fault of the skill. */
const UNTOLD = longPattern`
  \b(?:
    without (?:first )?(?:telling|asking|informing|warning|inviting|consulting|involving|thanking|saying|letting|agreeing)|
    (?:forgot|failed|neglected) to (?:reply|ask|answer)|(?:did|had)(?: not|n't) (?:reply|replied|ask|asked|answer|answered)
  )\b
`;
/** Messages not given or given too late, wrong guesses at what others want and too much taken on: the edge of every job. */
const UNSAID = longPattern`
  \b(?:(?:forgot|failed|neglected) to|(?:did|had)(?: not|n't)|never) (?:\p{L}+ )?(?:
    tell|told|inform(?:ed)?|warn(?:ed)?|invited?|thank(?:ed)?|involved?|let
  )\s|
  \b(?:told|informed|warned|asked|reminded|answered|rang|called) (?:[^\s]+ ){1,8}too late\b|
  \bassumed (?:that )?(?:(?:the|my|our|his|her|an?) )?\p{L}+ (?:wanted|would|had|knew|was|were|needed)\b|
  \b(?:took on|accepted|agreed to) too (?:many|much)\b
`;

/** The words of an admission that must name the skill: all of them, or those of the wrong thing. */
export function whatWentWrong(clause: Clause, words: string): string {
  const lemma = clause.verb?.lemma ?? '';
  if (BESIDE_WORK.has(lemma) || (lemma === 'be' && MANNERS.test(words))) return '';
  if (UNSAID.test(words)) return '';
  const untold = UNTOLD.exec(words);
  if (untold) return words.slice(untold.index + untold[0].length);
  if (/\b(?:in|into|under|onto|against|with) (?:the |a |an )?wrong\b/u.test(words)) return words;
  if (!HANDLING.has(lemma) || !/\b(?:wrong|old)\b/u.test(words)) return words;
  const wrong = WRONG_OBJECT.exec(words)?.[1] ?? '';
  if (MISDIRECTED.test(words)) return wrong;
  if (lemma === 'order' && /^(?:\p{L}+day|date|day|week|weekend|month)\b/u.test(wrong)) return words;
  return lemma === 'enter' || lemma === 'write' || lemma === 'order' || lemma === 'tell' ? wrong : words;
}

/** Verbs of handling what was made already: done wrong, they show a lapse of attention and not that the skill is missing. */
const SLIPPING = wordSet(`
  answer attach book bring buy call cancel claim click close copy delete drag e-mail email forward hit inform invite leave mail move open
  order paste press print remind renew return ring run save select send share sign switch tell upload
`);
/** What was made is wrong itself: "sent the layout to the printer with the wrong font". */
const MADE_WRONG = longPattern`
  \bwith (?:\p{L}+ ){0,2}(?:wrong|old|missing|typos?|errors?|mistakes?|bugs?|misspelled|misspelt)\b|
  \b(?:wrong|incorrect) (?:price|prices|figures?|numbers?|dose|amount|total)\b
`;

/** An ingredient or a step is missing. */
const LEFT_OUT = /\b(?:left|leave) (?:[^\s]+ ){0,5}?out\b/u;

/** What is run in the wrong place by a slip of the hand. */
const RUN_ON_COMPUTERS =
  /\b(?:scripts?|commands?|jobs?|quer(?:y|ies)|migrations?|window|tab|terminal|servers?|environment)\b/u;

/** Whether attention failed rather than the skill: "I forgot to send the invoices", "I ran the script in the wrong window". */
export function isSlip(sentence: Sentence, clause: Clause, words: string): boolean {
  if (MADE_WRONG.test(words) || LEFT_OUT.test(words)) return false;
  if (clause.verb?.lemma === 'run' && !RUN_ON_COMPUTERS.test(words)) return false;
  const left = clause.verb !== undefined && /^(?:forget|omit|neglect|fail)$/u.test(clause.verb.lemma);
  const at = sentence.clauses.indexOf(clause);
  const deed = left ? sentence.clauses.find(({role, parent}) => role === 'infinitive' && parent === at) : clause;
  return SLIPPING.has(deed?.verb?.lemma ?? '');
}

/** Verbs of finding an error and telling of it: it may be anybody's. */
export const FINDING_ERRORS = wordSet('admit catch correct discover explain find fix flag notice report see spot');
