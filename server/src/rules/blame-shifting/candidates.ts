import {isOwnProduct} from '../../engine/admission/own-product.ts';
import type {Answer} from '../../engine/answer.ts';
import type {ClaimKind} from '../../engine/claims/claim-kinds.ts';
import {claimOdds, findClaim, isLikelier, makesClaim} from '../../engine/claims.ts';
import {type Clause, hasVerb, type Modal, parentOf, type Sentence, type VerbGroup} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {valence} from '../../engine/valence.ts';
import {wordSet} from '../../engine/word-set.ts';
import type {FrameMatch} from '../frames.ts';
import {otherOf} from '../others.ts';
import {isQuotedAt} from '../statements.ts';
import {type Attribution, findAttributions} from './attributions.ts';
import {contemptuousPhrases} from './contemptuous-phrases.ts';
import {announcesCause, isBadOutcome} from './effects.ts';
import type {Failing} from './failing-kinds.ts';
import {failingOf} from './failings.ts';
import {agentFailing} from './passive-failings.ts';
import {findMisplacedTrust} from './trust.ts';

/**
 * `cause` is anything at all that someone or something else did, where the speaker makes it the cause of a failure of their own. `claim` is
 * what the sentence says as a whole.
 */
export type Blame = Failing | Attribution | 'trust' | 'counterfactual' | 'cause' | 'claim';

/** Words that may put the cause on someone or something else. */
export interface Candidate extends Span {
  readonly blame: Blame;
  readonly clause?: Clause;
}

/** What a sentence may blame: by its clauses, by fixed wordings, and by its sound as a whole. */
export function candidatesIn(sentence: Sentence, answer: Answer): readonly Candidate[] {
  const kind = answer.kind === 'star' ? 'contempt' : 'blame-shifting';
  if (!makesClaim(answer, sentence, kind, 'possible')) return [];
  const candidates = candidatesOf(sentence);
  // "Anyone would have missed it, the label was tiny": an excuse, and one finding for each fault; "it wasn't my fault" says which.
  if (
    kind === 'blame-shifting' &&
    isLikelier(answer, sentence, 'defensive-language', kind) &&
    makesClaim(answer, sentence, 'defensive-language', 'likely')
  )
    return candidates.filter(({blame}) => blame === 'denial');
  const claim = findClaim(answer, sentence, kind);
  if (claim === undefined || isQuotedAt(sentence, claim.start)) return candidates;
  if (isHarmless(answer, sentence, kind)) return candidates;
  const clause = sentence.clauses.find((other) => other.verb !== undefined && overlaps(other, claim));
  return [...candidates, {...claim, blame: kind === 'contempt' ? 'contempt' : 'claim', ...(clause && {clause})}];
}

/**
 * Whether what a sentence sounds like is no blame after all. "The patient was given the wrong dose" points at nobody, and has a rule of its own;
 * "The team had five people" tells nothing bad, and only sounds like the beginning of blame where nothing else has been written yet.
 */
function isHarmless(answer: Answer, sentence: Sentence, kind: ClaimKind): boolean {
  // "It was left unlocked": the last word is no clause of its own.
  const clauses = sentence.clauses.filter((clause) => hasVerb(clause) && clause.subject !== undefined);
  if (clauses.length > 0 && clauses.every(hidesWhoActed)) return true;
  return claimOdds(answer, sentence, kind) < BEYOND_DOUBT && !tellsTrouble(sentence);
}

/** Odds of more than fifty to one, as a logarithm. */
const BEYOND_DOUBT = 4;

function hidesWhoActed({voice, agent, subject, link}: Clause): boolean {
  return (
    voice === 'passive' &&
    agent === undefined &&
    (link === undefined || link.kind === 'addition') &&
    subject?.person === 3
  );
}

/** Whether a sentence holds any word that denies, limits, gives a reason or sounds bad. */
function tellsTrouble({tokens, clauses}: Sentence): boolean {
  return (
    clauses.some(({negated, link}) => negated || link?.kind === 'cause') ||
    tokens.some((token) => TROUBLED_WORDS.has(token.lower) || valence(token) < 0)
  );
}

/** Words that deny, limit, oppose or give a reason: without any, nothing bad is told. */
const TROUBLED_WORDS = wordSet(`
  not n't no never nobody none nothing without but too only late wrong until so because instead though although due
  hardly barely neither nor should would could just if unless kept always
`);

function candidatesOf(sentence: Sentence): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const trust = findMisplacedTrust(sentence);
  if (trust) candidates.push({start: trust.start, end: spanOf(trust.clause, sentence).end, blame: 'trust'});
  for (const clause of sentence.clauses) {
    if (isCounterfactual(clause, sentence))
      candidates.push({...spanOf(clause, sentence), blame: 'counterfactual', clause});
    else if (
      clause.link?.kind !== 'condition' &&
      !isWithin(
        clause,
        candidates.filter(({blame}) => blame !== 'cause'),
      )
    ) {
      const failing = failingOf(clause, sentence) ?? agentFailing(clause, sentence);
      if (failing !== undefined || isOthersDoing(clause))
        candidates.push({...spanOf(clause, sentence), blame: failing ?? 'cause', clause});
    }
  }
  for (const match of findAttributions(sentence)) {
    if (!isAboutOthers(match.kind, match.words, match.before, match.after)) continue;
    // "My best feedback came from a client": where something came from is a cause only of trouble.
    if (/^came from/u.test(match.words) && !CAME_OF.test(match.before)) continue;
    if (
      IS_REASON.test(match.words) &&
      !sentence.clauses.some((other) => isBadOutcome(other, sentence) || announcesCause(other, sentence))
    )
      continue;
    const clause = sentence.clauses.find((other) => other.verb !== undefined && overlaps(other, match));
    candidates.push({
      ...attributionSpan(match, clause, sentence),
      blame: match.kind,
      ...(clause && match.kind === 'unserved' ? {clause} : {}),
    });
  }
  for (const {start, end, failing} of contemptuousPhrases(sentence)) candidates.push({start, end, blame: failing});
  return candidates;
}

/** Trouble, of which it is said where it came from. */
const CAME_OF = longPattern`
  (?:mistake|error|failure|problem|delay|confusion|trouble|mess|misunderstanding|fault|issue|it|that|this|all)s?(?: \p{L}+)? $
`;

/** "Due to …" says what the cause was, and of what is for its sentence to say. */
const IS_REASON =
  /^(?:due|owing|thanks|down|because|on account|as|by virtue|caused|brought|triggered|stemmed|resulted|came) /u;

/** "It was my own fault", "nobody's fault", "due to poor planning on my part": no one else is charged. */
function isAboutOthers(kind: Attribution, words: string, before: string, after: string): boolean {
  // "The idea came from me", "my boss told me to stop, so I didn't".
  if (/^the .* (?:from|by|with)$/u.test(words) && /^ (?:me|my|us|myself|our)(?: |$)/u.test(after)) return false;
  if (
    / so (?:\p{L}+ )*(?:i|we)$/u.test(words) &&
    /^ (?:didn't|refused|asked|checked|told|said|apologi|thanked|learned|started|stopped|now|went back)/u.test(after)
  )
    return false;
  // "That was luck, not me": credit that is refused.
  if (words === 'not me' && /(?<!bad |hard |rotten )luck,? $/u.test(before)) return false;
  // "It wasn't just me who was let down": others suffered as well.
  if (/me (?:who|that)$/u.test(words) && /^ (?:was|were|had been|got|suffered|paid)(?: |$)/u.test(after)) return false;
  // "The bike was new, and it was his": whose a thing is charges nobody.
  if (/^(?:it|that|this) (?:was|is) (?:his|hers|theirs)$/u.test(words) && /^,? (?:he|she|they) /u.test(after))
    return false;
  if (words === 'not me') return /(?:was|were|is|did|who|that) /u.test(before);
  if (kind !== 'charge')
    return (
      kind !== 'unserved' ||
      !/^(?:,? on my (?:part|side)|,? for (?:him|her|them|my|people|others|anyone|the (?:team|kids|students|staff)))/u.test(
        after,
      )
    );
  if (NOT_OTHERS.test(words)) return false;
  if (/(?:^| )my (?:fault|mistake|error|own|lack|poor|bad|oversight|negligence|inexperience)/u.test(words))
    return false;
  if (/^[^.]{0,30}on my (?:part|side|end)/u.test(after)) return false;
  // "You can't win with a team like that."
  if (/^(?:with|in|at|for|from) .* (?:like|as) \p{L}+$/u.test(words)) return true;
  return (
    !/(?:not|n't|never|didn't|don't|won't|nor) (?:\p{L}+ ){0,2}$/u.test(before) &&
    (/^(?:if|had) |exactly|^(?:was|were) (?:meant|supposed|responsible|expected)/u.test(words) ||
      !/n't|(?:^| )not /u.test(words))
  );
}

/** Words for the speaker, for nobody and for time: not somebody else's fault. */
const NOT_OTHERS = longPattern`
  (?:^| )(?:
    my own|nobody's|no one's|no-one's|anyone's|anybody's|myself|mine|today's|day's|week's|let's|it's (?:my|our)
  )(?: |$)
`;

/** "kept changing", "refused to listen": the second verb belongs to the first. */
function isWithin({role, verb}: Clause, candidates: readonly Candidate[]): boolean {
  return (
    (role === 'infinitive' || role === 'gerund') &&
    verb !== undefined &&
    candidates.some(({start, end}) => start <= verb.token.start && verb.token.end <= end)
  );
}

/** A finite clause about anything but the speaker and the speaker's work. */
function isOthersDoing({subject, verb, quoted, question}: Clause): boolean {
  if (subject === undefined || verb === undefined || verb.tense !== 'past' || quoted || question) return false;
  if (subject.person !== 3 || subject.implied || isOwnProduct(subject.text)) return false;
  return !/^(?:it|this|that|which|there|what|our )/iu.test(subject.text);
}

/** Modals of what would have been. */
const UNREAL: ReadonlySet<Modal> = new Set(['could', 'might', 'should', 'would']);

/** "If they had told me, I would have known." */
function isCounterfactual(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  // "I would have finished on time, but my colleague went on leave."
  if (
    /^(?:but|only|except)/iu.test(clause.link?.text ?? '') &&
    clause.role === 'main' &&
    isAnother(clause, sentence) &&
    sentence.clauses.some(
      (other) =>
        other.end <= clause.start &&
        other.subject?.person === 1 &&
        other.verb?.modal === 'would' &&
        other.verb.perfect &&
        !other.negated,
    )
  )
    return true;
  if (verb === undefined || !(isPastPerfect(verb) || isLasting(verb))) return false;
  const supposed =
    clause.link?.kind === 'condition' ||
    /^(?:even |only )?if$/iu.test(clause.link?.text ?? '') ||
    (/^had$/iu.test(firstWord(clause)) && clause.role === 'subordinate');
  if (!supposed || !isAnother(clause, sentence)) return false;
  // "If the inspector had not noticed" tells of help, "if they hadn't sat on it" of a failing.
  if (clause.negated && HELPING_OUT.has(verb.lemma)) return false;
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.verb?.perfect === true &&
      other.verb.modal !== undefined &&
      UNREAL.has(other.verb.modal) &&
      // "I should have asked if they could read it": no condition.
      (verb.perfect || !ASKING.has(other.verb.lemma)) &&
      (other.subject?.person === 1 ||
        /^(?:it|this|that|none|nothing|the (?:project|mistake|error|problem|whole|result|outcome|report|deadline))/iu.test(
          other.subject?.text ?? '',
        )),
  );
}

function isPastPerfect({perfect, tense, modal}: VerbGroup): boolean {
  return perfect && tense === 'past' && modal === undefined;
}

/** "If she could spell, I would never have ordered it": what others are like, and not only what they did that day. */
function isLasting({perfect, tense, modal, lemma}: VerbGroup): boolean {
  return !perfect && tense === 'past' && (modal === 'could' || (modal === undefined && LASTING.has(lemma)));
}

/** Verbs after which "if" asks. */
const ASKING = wordSet('ask check consider enquire find inquire know see tell test verify wonder');

/** What people know, bother to do or are wont to do. */
const LASTING = wordSet('answer bother care know listen pay read reply talk think');

/** What others do to help: "if the inspector had not noticed it". */
const HELPING_OUT = wordSet(`
  ask be call catch check come find flag forgive give help intervene jump mention notice offer point raise react save
  see spot step stop support tell trust warn
`);

/** Whatever is supposed of anything but the speaker ("if the questions had been fair"). */
function isAnother(clause: Clause, sentence: Sentence): boolean {
  const {subject} = clause;
  if (subject === undefined || subject.person !== 3) return false;
  return otherOf(clause, sentence) !== undefined || /^(?:the|their|his|her|these|those) /iu.test(subject.text);
}

function firstWord(clause: Clause): string {
  return clause.tokens.find(({pos}) => pos !== 'PUNCT')?.text ?? '';
}

/** The clause with its infinitives and -ing clauses, without its introducing word, and without what only leads on to the next. */
function spanOf(clause: Clause, sentence: Sentence): Span {
  const words = clause.tokens.filter(({pos}) => pos !== 'PUNCT');
  const {link} = clause;
  // "If" belongs to what was supposed, "because" does not belong to the reproach.
  const linked = link !== undefined && !/^(?:even |only )?if$/iu.test(link.text) ? link.end : -1;
  const first = words.find(({start}) => start >= linked) ?? words[0];
  const index = sentence.clauses.indexOf(clause);
  const tails = sentence.clauses
    .slice(index + 1)
    .filter(
      ({parent, role, link: own, negated}) =>
        parent === index && (role === 'infinitive' || (role === 'gerund' && (own === undefined || negated))),
    );
  const end = Math.max(lastWordEnd(clause), ...tails.map(lastWordEnd));
  const start = first?.start ?? clause.start;
  // "Nobody had time to train them", "They changed it without telling me": neither is said without what it depends on.
  const hangs = clause.role === 'infinitive' || (clause.role === 'gerund' && clause.negated);
  const parent = hangs ? parentOf(clause, sentence) : undefined;
  return {start: parent === undefined ? start : Math.min(start, spanOf(parent, sentence).start), end};
}

function lastWordEnd(clause: Clause): number {
  return clause.tokens.filter(({pos}) => pos !== 'PUNCT' && pos !== 'CCONJ').at(-1)?.end ?? clause.end;
}

/** A fixed wording with the rest of its clause; after "due to" only with what follows. */
function attributionSpan(match: FrameMatch<Attribution>, clause: Clause | undefined, sentence: Sentence): Span {
  if (clause === undefined) return {start: match.start, end: match.end};
  const whole = spanOf(clause, sentence);
  const start = IS_REASON.test(match.words) ? match.start : Math.min(whole.start, match.start);
  return {start, end: Math.max(whole.end, match.end)};
}
