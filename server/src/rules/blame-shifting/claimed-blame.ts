import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {admissionsOf, findAdmission} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import type {ClaimKind} from '../../engine/claims/claim-kinds.ts';
import {claimOdds, findClaim} from '../../engine/claims.ts';
import {type Clause, hasVerb, type Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {wordsOf} from '../../engine/phrases.ts';
import type {Span} from '../../engine/span.ts';
import {valence} from '../../engine/valence.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isQuotedAt} from '../shared/clause-places.ts';
import {isSnippet} from '../shared/snippet.ts';
import {isBadOutcome} from './effects.ts';

/** The words by which a sentence sounds like blame as a whole, or like contempt; undefined where it does not, or where that is harmless. */
export function claimedBlame(sentence: Sentence, answer: Answer, kind: ClaimKind): Span | undefined {
  const claim = findClaim(answer, sentence, kind) ?? allThatLeans(sentence, answer, kind);
  if (claim === undefined || isQuotedAt(sentence, claim.start) || isHarmless(answer, sentence, kind)) return undefined;
  return claim;
}

/** In a snippet that owns and mends nothing, what sounds more like blame than not is all that there is to it. */
function allThatLeans(sentence: Sentence, answer: Answer, kind: ClaimKind): Span | undefined {
  if (!isSnippet(answer) || findAdmission(answer.sentences, ['act', 'owning']) !== undefined) return undefined;
  // Who is hidden is for another rule to ask.
  if (answer.sentences.some(mends) || sentence.clauses.some(hidesWhoActed)) return undefined;
  return findClaim(answer, sentence, kind, 'leaning');
}

/** "The gloves were no good, so I bought new ones." */
function mends(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause) => clause.link?.kind === 'result' && clause.subject?.person === 1 && !isBadOutcome(clause, sentence),
  );
}

/**
 * Whether what a sentence sounds like is no blame after all. "The patient was given the wrong dose" points at nobody, and has a rule of its own;
 * "The team had five people" tells nothing bad, and only sounds like the beginning of blame where nothing else has been written yet.
 */
function isHarmless(answer: Answer, sentence: Sentence, kind: ClaimKind): boolean {
  // "It was left unlocked": the last word is no clause of its own.
  const clauses = sentence.clauses.filter((clause) => hasVerb(clause) && clause.subject !== undefined);
  if (clauses.length > 0 && clauses.every(hidesWhoActed)) return true;
  if (kind === 'blame-shifting' && (comesOfOwn(sentence) || FOUND_OUT.test(wordsOf(sentence)))) return true;
  const odds = claimOdds(answer, sentence, kind);
  return (odds < DOUBTFUL && mends(sentence)) || (odds < BEYOND_DOUBT && !tellsTrouble(sentence));
}

/** "My note was two lines long, so the nurse had to guess", "I misjudged the time, so I lost the client": all that is told comes of the speaker. */
function comesOfOwn(sentence: Sentence): boolean {
  const [first, ...others] = sentence.clauses.filter((clause) => hasVerb(clause) && clause.subject !== undefined);
  if (first === undefined || first.role !== 'main' || first.negated || first.agent !== undefined || others.length === 0)
    return false;
  const isOwn =
    isOwnProduct(first.subject?.text ?? '') ||
    admissionsOf(sentence).some(({clause, kind, by}) => clause === first && kind === 'act' && by === 'I');
  return (
    isOwn &&
    others.every(
      ({role, link, subject}) =>
        link?.kind === 'result' ||
        (subject?.person === 1 && link?.kind === 'addition') ||
        (role !== 'main' && link?.kind === 'content' && subject?.text === 'it'),
    )
  );
}

/** "The customer found my error in the menu" */
const FOUND_OUT = longPattern`
  (?:^| )(?:found|caught|spotted|noticed|discovered|corrected|fixed) my (?:\p{L}+ )?(?:
    mistake|error|slip|typo|oversight
  )s?(?![\p{L}])
`;

/** Odds of more than thirty to one, as a logarithm. */
const BEYOND_DOUBT = 3.5;

/** Odds of less than seven to one: then a repair speaks against blame. */
const DOUBTFUL = 2;

/** "The tool was badly designed" says what it is like, and of whoever made it no more than that. */
function hidesWhoActed({voice, agent, subject, link, tokens}: Clause): boolean {
  return (
    voice === 'passive' &&
    !tokens.some(({lower}) => lower === 'badly' || lower === 'poorly') &&
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
  hardly barely neither nor should would could just if unless kept always fault faults blame
`);
