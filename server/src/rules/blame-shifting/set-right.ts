import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {type Admission, admissionsOf} from '../../engine/admission.ts';
import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordsOf} from '../../engine/phrases.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {ancestorsOf} from '../shared/clause-places.ts';
import type {Place} from './causes.ts';
import {isEffect} from './effects.ts';

/** What may be set right. */
interface Charged {
  readonly span: Span;
  readonly clause: Clause | undefined;
  /** A plain fact about others and no reproach. */
  readonly mild: boolean;
  /** Trust that was misplaced: "My mistake was trusting them" owns nothing. */
  readonly trust: boolean;
}

/** Whether the speaker sets right what is charged by owning up in the same or a neighbouring sentence. */
export function isSetRight(charged: Charged, {sentence, previous, next}: Place): boolean {
  const {span, clause, mild, trust} = charged;
  // What was owned before can be explained by a plain fact, but not by a reproach.
  if (previous !== undefined && admissionsOf(previous).some((one) => owns(one) && (mild || one.kind === 'owning')))
    return true;
  // "My manager approved it because I had told her that it was tested."
  const own = sentence.clauses.find(
    ({link, subject, start}) =>
      /^(?:because|since)$/u.test(link?.text.toLowerCase() ?? '') && subject?.person === 1 && start >= span.end,
  );
  if (own !== undefined && !own.negated) return true;
  if (mild && clause !== undefined && (isConceded(clause) || isOwnEffect(clause, sentence))) return true;
  // "The deadline was tight, and instead of saying so I cut the review."
  if (mild && hasInstead(sentence, span.start)) return true;
  if (isTakenBack(span, sentence, next)) return true;
  if (!trust && admissionsOf(sentence).some((admission) => outweighs(admission, charged, sentence))) return true;
  return next !== undefined && !isEffect(next) && admissionsOf(next).some(owns);
}

/** Whether the speaker only names what others may have done, or says that they were right. */
function isTakenBack({start}: Span, sentence: Sentence, next: Sentence | undefined): boolean {
  // "I could say that she was evasive, but I was the one with the secret", "…, but that isn't why we failed"
  if (REFUSED.test(wordsOf(sentence))) return true;
  // "My lecturer gave me a poor mark, and she was right."
  const words = wordsFrom(sentence, start);
  if (AGREED.test(words) || (next !== undefined && AGREED.test(wordsFrom(next, next.start)))) return true;
  return blamedBefore(sentence);
}

/** Whether what the speaker owns counts for more than what is charged in the same sentence. */
function outweighs(admission: Admission, {span, clause, mild}: Charged, sentence: Sentence): boolean {
  if (overlaps(admission, span)) return false;
  // "Since the manager was away I decided alone, and it was wrong."
  if (mild && admission.by === 'I' && admission.kind === 'announcement' && admission.start > span.end) return true;
  if (!owns(admission)) return false;
  if (admission.kind === 'owning') return true;
  if (admission.clause === undefined) return false;
  // "I sent the wrong file, but it was the system's fault": owning comes last or not at all.
  if (admission.start < span.start) {
    // "I didn't give clear instructions, and they built the wrong thing": theirs comes of the speaker's.
    if (mild && clause?.link?.kind !== 'cause' && clause?.link?.kind !== 'contrast') return true;
    return clause !== undefined && clause.link?.kind !== 'cause' && isAside(clause, sentence);
  }
  if (isResult(admission.clause, sentence)) return false;
  if (clause !== undefined) return clause.link?.kind !== 'cause';
  // "It wasn't my fault that I sent it" owns nothing, "I blamed the printer; then I saw that I had picked the wrong tray" does.
  const parent = parentOf(admission.clause, sentence);
  return parent === undefined || !overlaps(parent, span) || admission.clause.role === 'main';
}

/** "I blamed the printer at first, until I saw that I had picked the wrong tray": whether the speaker no longer blames. */
export function blamedBefore(sentence: Sentence): boolean {
  const words = wordsFrom(sentence, sentence.start);
  return /^i (?:\p{L}+ )?blamed? /u.test(words) && NO_LONGER.test(words);
}

/** "… until I saw my own error", "…, which was unfair of me" */
const NO_LONGER = longPattern`
  (?: until | at first| initially| to begin with| (?:which|and (?:that|it)) was (?:\p{L}+ )?(?:
    unfair|wrong|unjust|childish|stupid|not fair|easy|cheap
  ))
`;

/** Words that name a reproach and do not make it: "I could blame the printer", "but that isn't why". */
const REFUSED = longPattern`
  (?:^| )(?:
    i could (?:\p{L}+ )?(?:say|blame|argue|claim|tell you|point)|
    but (?:that|it)(?: is|'s| was) ?(?:not|n't) (?:why|the reason)|but (?:that|it) (?:isn't|wasn't) (?:why|the reason)|
    but i was the one
  )[ ]
`;

/** Words that say the others were right. */
const AGREED = longPattern`
  (?:^| )(?:
    (?<!which )(?:he|she|they|(?:the|my|his|her|our) \p{L}+) (?:was|were|had been|is|are) (?:
      (?:absolutely|completely|quite|totally|of|course|entirely|so|probably) ){0,2}(?:right|justified)|
    rightly so|deservedly|fair enough|i (?:\p{L}+ )?deserved|had (?:every|a) (?:right|reason|good reason)
  ) (?!of|for|after|now|there|before|on|in)
`;

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

/** Beginnings of verbs for what the speaker could have done. */
const ASKING =
  '(?:ask|call|check|clarify|confirm|escalat|flag|insist|mention|push|rais|read|say|speak|stop|tell|test|verify|wait)';
/** What was done in place of that. */
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

/** "I said yes", "I let it drift", "I never asked": the speaker's part in what others did, unlike "I pressed the wrong button". */
function isLettingBe({verb, negated}: Clause): boolean {
  return negated || LETTING_BE.has(verb?.lemma ?? '');
}

/** Verbs of going along with what others do. */
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
