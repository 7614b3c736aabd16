import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {findAdmission} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import {isLikelier, makesClaim} from '../../engine/claims.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {isOneOf} from '../../engine/one-of.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isQuotedAt} from '../shared/clause-places.ts';
import {isSnippet} from '../shared/snippet.ts';
import {isAllThatIsTold, isThwarted} from './all-told.ts';
import type {Attribution} from './attributions.ts';
import {spanOfAttribution, spanOfClause} from './blame-spans.ts';
import {isMadeCause} from './causes.ts';
import {chargingAttributions} from './charging-attributions.ts';
import {claimedBlame} from './claimed-blame.ts';
import {contemptuousPhrases} from './contemptuous-phrases.ts';
import {isCounterfactual} from './counterfactuals.ts';
import {isBadOutcome, isParting} from './effects.ts';
import type {Failing} from './failing-kinds.ts';
import {failingOf, isDoneToSpeaker} from './failings.ts';
import {agentFailing} from './passive-failings.ts';
import {findPlainBlame} from './plain-blame.ts';
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

/** What others or things did to the speaker or the work, where the sentence tells no more, or anything bad that is made the cause of a failure. */
function isHarm(blame: Blame, clause: Clause, sentence: Sentence, answer: Answer): boolean {
  if (blame === 'condition' && !(isDefinite(clause) && !isAboutSpeaker(clause))) return false;
  const isFailing = isOneOf(blame, 'letdown', 'lapse', 'condition');
  const next = answer.sentences[answer.sentences.indexOf(sentence) + 1];
  if (isMadeCause(clause, next ? {sentence, next} : {sentence})) return isFailing || blame === 'circumstance';
  if (isFailing && (isGivenFor(clause, sentence) || explainsBefore(clause, sentence, answer))) return true;
  if (
    sentence.clauses.some(
      (other) =>
        other !== clause &&
        other.role !== 'relative' &&
        other.role !== 'infinitive' &&
        other.link?.kind !== 'content' &&
        other.subject?.start !== clause.subject?.start,
    )
  )
    return false;
  if (blame === 'letdown') return clause.verb?.tense === 'past';
  return (
    blame === 'condition' ||
    (blame === 'lapse' &&
      (wasInTheWay(clause) || isWorkmate(clause) || (!isServed(clause) && isDoneToSpeaker(clause, sentence))))
  );
}

/** "I left because they never paid us", "My boss ignored me, so I quit" */
function isGivenFor(clause: Clause, sentence: Sentence): boolean {
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      ((isParting(other, sentence) &&
        (clause.link?.kind === 'cause' ||
          (other.start > clause.start && isOneOf(other.link?.kind, 'result', 'addition')))) ||
        isThwarted(other, clause, sentence)),
  );
}

/** "I didn't hit my target. My teammates were slow.": what follows a failure of which nothing else is told. */
function explainsBefore(clause: Clause, sentence: Sentence, {sentences}: Answer): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (
    before === undefined ||
    clause.role !== 'main' ||
    clause.verb?.tense !== 'past' ||
    CONSEQUENCES.has(clause.verb.lemma)
  )
    return false;
  // "My biggest failure? The cook was late."
  if (before.tokens.at(-1)?.lower === '?' && before.tokens.some(({lower}) => ASKED_FOR.has(lower))) return true;
  if (findAdmission([before], ['act', 'owning']) !== undefined) return false;
  // What has a cause of its own needs no other.
  if (before.clauses.some(({link: own}) => own?.kind === 'cause' || own?.kind === 'result')) return false;
  return before.clauses.some(
    (other) =>
      isParting(other, before) ||
      (isBadOutcome(other, before) &&
        (other.subject === undefined || /^(?:i|we|(?:my|our|the) .*)$/iu.test(other.subject.text))),
  );
}

/** What the question asks for. */
const ASKED_FOR = wordSet('failure mistake weakness regret setback error');

/** What others do when the speaker has failed: "I missed the deadline. The client cancelled." */
const CONSEQUENCES = wordSet(
  'break cancel complain delay leave lose miss move postpone quit refuse reject return stop wait walk withdraw',
);

/** Those who are served may be as they like: "The customer yelled at me" is no more than a fact. */
function isServed({subject}: Clause): boolean {
  return /(?:customer|client|guest|patient|passenger|parent|visitor|caller|resident|pupil|student|friend|child|kid)/iu.test(
    subject?.text ?? '',
  );
}

/** Those with whom the speaker works, and not those who are served: "The team didn't deliver", but not "The patient missed two meals". */
function isWorkmate({subject, negated, verb}: Clause): boolean {
  return (
    (negated || verb?.lemma === 'be') && verb?.tense === 'past' && WORKMATES.test(subject?.text.toLowerCase() ?? '')
  );
}

const WORKMATES = longPattern`
  ^(?:(?:the|my|our|some|most|half|all|two|one)(?: of)? )(?:(?:my|the|our|other|new|old|former|night|day|whole) ){0,2}(?:
    team|group|crew|shift|staff|department|teammates?|team members?|members?|others|colleagues?|co-?workers?|boss|
    manager|supervisor|management|leadership|suppliers?|vendors?|contractors?|agency|developers?|designers?|interns?|
    assistant|partner|predecessor|head office|sales team|marketing team|company|employer|sales reps?
  )$|^(?:management|marketing|hr|it|head office|not everyone)$
`;

/** "The oven", "their map": punctuality, alarm clocks or no alarm at all may be the speaker's weakness. */
function isDefinite({subject}: Clause): boolean {
  return /^(?:the|this|that|these|those|their|his|her|\p{L}+['’]s) /iu.test(subject?.text ?? '');
}

/** "The server went down after my change", but not "the oven burned my loaves". */
function isAboutSpeaker({tokens, object}: Clause): boolean {
  return tokens.some(
    ({lower, start}) =>
      /^(?:me|my|mine|us|our|ours)$/u.test(lower) && !(object && object.start <= start && start < object.end),
  );
}

/** "Somebody had parked in front of the gate." */
function wasInTheWay({subject, verb}: Clause): boolean {
  return verb?.perfect === true && /^some(?:one|body)(?: |$)/iu.test(subject?.text ?? '');
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
