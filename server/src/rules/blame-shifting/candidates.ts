import {isOwnProduct} from '../../engine/admission/own-product.ts';
import type {Answer} from '../../engine/answer.ts';
import {isLikelier, makesClaim} from '../../engine/claims.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isQuotedAt} from '../shared/clause-places.ts';
import {isSnippet} from '../shared/snippet.ts';
import {isAllThatIsTold} from './all-told.ts';
import type {Attribution} from './attributions.ts';
import {spanOfAttribution, spanOfClause} from './blame-spans.ts';
import {chargingAttributions} from './charging-attributions.ts';
import {claimedBlame} from './claimed-blame.ts';
import {contemptuousPhrases} from './contemptuous-phrases.ts';
import {isCounterfactual} from './counterfactuals.ts';
import type {Failing} from './failing-kinds.ts';
import {failingOf} from './failings.ts';
import {agentFailing} from './passive-failings.ts';
import {findPlainBlame} from './plain-blame.ts';
import {isHarm} from './snippet-harm.ts';
import {findBetrayedTrust, findMisplacedTrust} from './trust.ts';

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
  const isPossible = makesClaim(answer, sentence, kind, 'possible');
  if (!isPossible) return kind === 'blame-shifting' ? unheardIn(sentence, answer) : [];
  const candidates =
    kind === 'blame-shifting' ? [...candidatesOf(sentence), ...plainBlameIn(sentence, answer)] : candidatesOf(sentence);
  // "Anyone would have missed it, the label was tiny": an excuse, and one finding for each fault; "it wasn't my fault" and "I only did what I was told" say which.
  if (
    kind === 'blame-shifting' &&
    isLikelier(answer, sentence, 'defensive-language', kind) &&
    makesClaim(answer, sentence, 'defensive-language', 'likely')
  )
    return candidates.filter(({blame}) => blame === 'denial' || blame === 'charge');
  const claim = claimedBlame(sentence, answer, kind);
  if (claim === undefined) return candidates;
  const clause = clauseOver(claim, sentence);
  return [...candidates, {...claim, blame: kind === 'contempt' ? 'contempt' : 'claim', ...(clause && {clause})}];
}

/** The first clause with a verb that shares words with a span. */
function clauseOver(span: Span, {clauses}: Sentence): Clause | undefined {
  return clauses.find((clause) => clause.verb !== undefined && overlaps(clause, span));
}

/** What is blame although the sentence does not sound like it: "I was not entirely at fault" needs nothing else to be heard. */
function unheardIn(sentence: Sentence, answer: Answer): readonly Candidate[] {
  const plain = plainBlameIn(sentence, answer);
  const isShort = isSnippet(answer);
  const isFaultNamed = namesFault(sentence);
  if (!isShort && !isFaultNamed) return plain;
  const others = candidatesOf(sentence).filter(
    ({blame, clause}) =>
      (isFaultNamed && blame === 'denial') ||
      (isShort &&
        clause !== undefined &&
        isHarm(blame, clause, sentence, answer) &&
        isAllThatIsTold(clause, sentence, answer)),
  );
  return [...others, ...plain];
}

function plainBlameIn(sentence: Sentence, answer: Answer): readonly Candidate[] {
  const matches = findPlainBlame(sentence, answer);
  return matches
    .filter(({start}) => !isQuotedAt(sentence, start))
    .map((match) => {
      const clause = clauseOver(match, sentence);
      return {...spanOfAttribution(match, clause, sentence), blame: match.blame};
    });
}

function namesFault({tokens}: Sentence): boolean {
  return tokens.some(({lower}) => FAULT_NAMES.has(lower));
}

/** Words for the fault that somebody is cleared of. */
const FAULT_NAMES = wordSet('blame blamed fault responsible responsibility');

function candidatesOf(sentence: Sentence): readonly Candidate[] {
  return [
    ...inClauses(sentence),
    ...inAttributions(sentence),
    ...contemptuousPhrases(sentence).map(({start, end, failing}) => ({start, end, blame: failing})),
  ];
}

function inClauses(sentence: Sentence): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const trust = findMisplacedTrust(sentence) ?? findBetrayedTrust(sentence);
  if (trust) candidates.push({start: trust.start, end: spanOfClause(trust.clause, sentence).end, blame: 'trust'});
  for (const clause of sentence.clauses) {
    if (isCounterfactual(clause, sentence)) {
      candidates.push({...spanOfClause(clause, sentence), blame: 'counterfactual', clause});
      continue;
    }
    const charges = candidates.filter(({blame}) => blame !== 'cause');
    if (clause.link?.kind === 'condition' || isWithin(clause, charges)) continue;
    const failing = failingOf(clause, sentence) ?? agentFailing(clause, sentence);
    if (failing !== undefined || isOthersDoing(clause))
      candidates.push({...spanOfClause(clause, sentence), blame: failing ?? 'cause', clause});
  }
  return candidates;
}

function inAttributions(sentence: Sentence): readonly Candidate[] {
  return chargingAttributions(sentence).map((match) => {
    const clause = clauseOver(match, sentence);
    return {
      ...spanOfAttribution(match, clause, sentence),
      blame: match.kind,
      ...(clause && match.kind === 'unserved' ? {clause} : {}),
    };
  });
}

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
