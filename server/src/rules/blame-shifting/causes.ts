import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {type Admission, admissionsOf} from '../../engine/admission.ts';
import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordsOf} from '../../engine/phrases.ts';
import type {Span} from '../../engine/span.ts';
import {overlaps} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {ancestorsOf} from '../statements.ts';
import {announcesCause, isBadOutcome, isEffect} from './effects.ts';

/** A sentence with its neighbours in the same answer. */
export interface Place {
  readonly sentence: Sentence;
  readonly previous?: Sentence;
  readonly next?: Sentence;
}

/** Whether what a clause tells is made the cause of something that went wrong. */
export function isMadeCause(clause: Clause, {sentence, previous, next}: Place): boolean {
  const {clauses} = sentence;
  const index = clauses.indexOf(clause);
  const ancestors = ancestorsOf(clause, sentence);
  const line = [clause, ...ancestors];
  for (const [at, member] of line.entries()) {
    const parent = line[at + 1];
    if (member.link?.kind === 'cause') {
      if (parent === undefined) {
        // "Because nobody told me." and "Because they were slow, we lost the order."
        return (
          clauses.some((other) => !line.includes(other) && isBadOutcome(other, sentence)) ||
          (previous?.clauses.some((other) => isBadOutcome(other, previous)) ?? false)
        );
      }
      if (isBadOutcome(parent, sentence) || hasTrouble(parent)) return true;
      if (clauses.some((other) => !line.includes(other) && isBadOutcome(other, sentence))) return true;
    }
    if (parent !== undefined && announcesCause(parent, sentence)) return true;
  }
  const later = clauses.slice(index + 1).filter((other) => !line.includes(other));
  if (later.some((other) => other.link?.kind === 'result' && isBadOutcome(other, sentence))) return true;
  // "… and left out half the steps, that's why I pressed the wrong button", "…, which meant we were late"
  const rest = lowerText(sentence.tokens.filter(({start}) => start >= clause.end - 1));
  if (
    /(?:that 's why|thats why|which (?:is|was) why|which (?:meant|led|caused|made|resulted|cost|put|left|delayed|set)|and that (?:meant|caused|led|made|'s how)|resulting in|leading to|causing|meaning|making it (?:impossible|hard|difficult)|leaving (?:me|us)|so of course)(?: |$)/u.test(
      rest,
    )
  )
    return true;
  if (
    clause.role !== 'relative' &&
    later.some(
      (other) =>
        other.link?.kind === 'addition' &&
        other.subject?.start !== clause.subject?.start &&
        isBadOutcome(other, sentence),
    )
  )
    return true;
  return isEffect(next) && (next?.clauses.some((other) => isBadOutcome(other, next)) ?? false);
}

function hasTrouble(clause: Clause): boolean {
  return clause.tokens.some(({lower}) => TROUBLE_NAMES.has(lower));
}

/** Words by which trouble is named. */
const TROUBLE_NAMES = wordSet(`
  delay delayed delays error errors failed failure issue issues late mistake mistakes problem problems trouble wrong
`);

/** Whether the speaker sets right what stands at `span` by owning up in the same or the next sentence. */
export function isSetRight(
  span: Span,
  clause: Clause | undefined,
  {sentence, previous, next}: Place,
  blame: {readonly mild: boolean; readonly trust: boolean},
): boolean {
  // What was owned before can be explained by a plain fact, but not by a reproach.
  if (
    previous !== undefined &&
    admissionsOf(previous).some((admission) => owns(admission) && (blame.mild || admission.kind === 'owning'))
  )
    return true;
  // "My mistake was trusting them" is the very thing to judge.
  // "My manager approved it because I had told her that it was tested."
  const own = sentence.clauses.find(
    ({link, subject, start}) =>
      /^(?:because|since)$/u.test(link?.text.toLowerCase() ?? '') && subject?.person === 1 && start >= span.end,
  );
  if (own !== undefined && !own.negated) return true;
  if (blame.mild && clause !== undefined && (isConceded(clause) || isOwnEffect(clause, sentence))) return true;
  // "The deadline was tight, and instead of saying so I cut the review."
  if (blame.mild && hasInstead(sentence, span.start)) return true;
  // "I could say that she was evasive, but I was the one with the secret", "…, but that isn't why we failed"
  if (REFUSED.test(wordsOf(sentence))) return true;
  // "My lecturer gave me a poor mark, and she was right."
  if (
    [sentence, next].some(
      (other) => other !== undefined && AGREED.test(wordsFrom(other, other === sentence ? span.start : other.start)),
    )
  )
    return true;
  // "I blamed the printer at first, until I saw that I had picked the wrong tray."
  if (
    /^i (?:\p{L}+ )?blamed? /u.test(wordsFrom(sentence, span.start)) &&
    /(?: until | at first| initially| to begin with)/u.test(wordsFrom(sentence, span.start))
  )
    return true;
  for (const admission of blame.trust ? [] : admissionsOf(sentence)) {
    if (overlaps(admission, span)) continue;
    // "Since the manager was away I decided alone, and it was wrong."
    if (blame.mild && admission.by === 'I' && admission.kind === 'announcement' && admission.start > span.end)
      return true;
    if (!owns(admission)) continue;
    if (admission.kind === 'owning') return true;
    if (admission.clause === undefined) continue;
    // "I sent the wrong file, but it was the system's fault": owning comes last or not at all.
    if (admission.start < span.start) {
      // "I didn't give clear instructions, and they built the wrong thing": theirs comes of the speaker's.
      if (blame.mild && admission.kind === 'act' && clause?.link?.kind !== 'cause' && clause?.link?.kind !== 'contrast')
        return true;
      if (clause !== undefined && clause.link?.kind !== 'cause' && isAside(clause, sentence)) return true;
      continue;
    }
    if (clause === undefined) {
      // "It wasn't my fault that I sent it" owns nothing, "I blamed the printer; then I saw that I had picked the wrong tray" does.
      const parent = parentOf(admission.clause, sentence);
      if (
        !isResult(admission.clause, sentence) &&
        (parent === undefined || !overlaps(parent, span) || admission.clause.role === 'main')
      )
        return true;
      continue;
    }
    if (clause.link?.kind === 'cause' || isResult(admission.clause, sentence)) continue;
    return true;
  }
  return next !== undefined && !isEffect(next) && admissionsOf(next).some(owns);
}

const REFUSED =
  /(?:^| )(?:i could (?:\p{L}+ )?(?:say|blame|argue|claim|tell you|point)|but (?:that|it)(?: is|'s| was) ?(?:not|n't) (?:why|the reason)|but (?:that|it) (?:isn't|wasn't) (?:why|the reason)|but i was the one) /u;

const AGREED =
  /(?:^| )(?:(?<!which )(?:he|she|they|(?:the|my|his|her|our) \p{L}+) (?:was|were|had been|is|are) (?:(?:absolutely|completely|quite|totally|of|course|entirely|so|probably) ){0,2}(?:right|justified)|rightly so|deservedly|fair enough|i (?:\p{L}+ )?deserved|had (?:every|a) (?:right|reason|good reason)) (?!of|for|after|now|there|before|on|in)/u;

/** "Although my manager had approved it": whatever comes after although is said not to count. */
function isConceded({link}: Clause): boolean {
  return (
    link?.kind === 'contrast' &&
    /^(?:although|though|even though|even if|despite|in spite|while|whilst|whereas)/iu.test(link.text)
  );
}

/** "The client cancelled after I had missed the date", "nobody followed, because my slides were crammed": it came of the speaker's act. */
function isOwnEffect(clause: Clause, sentence: Sentence): boolean {
  return sentence.clauses.some((other) => {
    if (other === clause || other.start < clause.start || other.link === undefined) return false;
    const speaker = other.subject?.person === 1 || isOwnProduct(other.subject?.text ?? '');
    if (!speaker) return false;
    if (/^(?:because|since|as)$/iu.test(other.link.text))
      return other.subject?.person !== 1 || !other.negated || !UNDERGONE.has(other.verb?.lemma ?? '');
    return (
      /^(?:after|when|once|until)$/iu.test(other.link.text) &&
      admissionsOf(sentence).some((admission) => admission.clause === other && admission.by === 'I')
    );
  });
}

/** Verbs whose denial tells what did not reach the speaker, and not what they left undone. */
const UNDERGONE = wordSet('agree belong fit get hear know let like receive see understand want');

/** "… and instead of saying so I cut the review", "…, so I guessed instead of asking": what the speaker chose for what they could have done. */
function hasInstead(sentence: Sentence, from: number): boolean {
  return INSTEAD.test(wordsFrom(sentence, from));
}

const ASKING =
  '(?:ask|call|check|clarify|confirm|escalat|flag|insist|mention|push|rais|read|say|speak|stop|tell|test|verify|wait)';
const INSTEAD = new RegExp(
  '(?:^| )(?:(?:and|but|yet) (?:instead of|rather than|i still|i (?:\\p{L}+ )?anyway|i let|i chose|i decided)' +
    `|i (?:\\p{L}+ ){1,5}(?:instead of|rather than|without) (?:\\p{L}+ )?${ASKING}\\p{L}*) `,
  'u',
);

/** "…, and I said yes each time": whether the speaker owns in the same breath what they did about what stands at `span`. */
export function isOwnedAfter({start, end}: Span, sentence: Sentence): boolean {
  return (
    hasInstead(sentence, start) ||
    admissionsOf(sentence).some(
      (admission) =>
        owns(admission) &&
        admission.start >= end &&
        (admission.clause === undefined || isLettingBe(admission.clause)) &&
        // "…, so I never asked again" is only what came of it.
        (admission.clause === undefined || !isResult(admission.clause, sentence)),
    )
  );
}

/** "Because of me the list was wrong": whether words that sound like blame name the speaker as the cause. */
export function namesSpeakerAsCause(span: Span, sentence: Sentence): boolean {
  const text = wordsOf(sentence);
  return admissionsOf(sentence).some(
    ({clause, kind, start, end}) =>
      clause === undefined &&
      kind === 'owning' &&
      overlaps({start, end}, span) &&
      /^(?:because of|due to|thanks to|caused by|down to) /u.test(text.slice(start - sentence.start)),
  );
}

/** "I said yes", "I let it drift", "I never asked": the speaker's part in what others did, unlike "I pressed the wrong button". */
function isLettingBe({verb, negated}: Clause): boolean {
  return negated || LETTING_BE.has(verb?.lemma ?? '');
}

const LETTING_BE = wordSet('accept agree allow assume forget go ignore keep let put say wait');

/** The words from an offset on, in lower case, without punctuation. */
function wordsFrom(sentence: Sentence, from: number): string {
  return `${lowerText(sentence.tokens.filter(({start, pos}) => start >= from && pos !== 'PUNCT'))} `;
}

/** Told in passing: in a relative clause, or after when, while and although. */
function isAside(clause: Clause, sentence: Sentence): boolean {
  return [clause, ...ancestorsOf(clause, sentence)].some(
    ({role, link}) =>
      role === 'relative' || (role === 'subordinate' && (link?.kind === 'time' || link?.kind === 'contrast')),
  );
}

function isResult(clause: Clause, sentence: Sentence): boolean {
  if (clause.link?.kind === 'result') return true;
  const before = sentence.tokens.filter(({end}) => end <= (clause.verb?.group.start ?? clause.start)).slice(-6);
  return /(?:that 's why|thats why|which is why|that is why|so|hence|meant|therefore)(?: \p{L}+){0,2} i?$/u.test(
    lowerText(before),
  );
}

function owns(admission: Admission): boolean {
  return admission.by === 'I' && (admission.kind === 'act' || admission.kind === 'owning');
}
