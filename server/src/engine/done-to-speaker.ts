import type {Clause} from './clauses.ts';
import type {Token} from './language.ts';
import {isOneOf} from './one-of.ts';
import {wordSet} from './word-set.ts';

/** Where things reach people or are taken from them: "brought to my attention", "knocked out of my hand". */
const OF_THE_SPEAKER = wordSet(
  'attention back desk door expense face foot hand head inbox lap name notice pigeonhole shoulder throat tray',
);

/** "sent to my inbox", unlike "left in my tray", which may be the speaker's own doing. */
const REACHING = wordSet('at behind from into of off onto over to under');

/** Beside the speaker things are done to others: "given to the man behind me". */
const BESIDE = /^(?:behind|beside|near|opposite)$/u;

/** Groups that speak as one, and are spoken to: "escalated to our team". */
const OUR_GROUPS = wordSet(
  'team department office desk side group unit branch shift crew section ward floor store shop kitchen company',
);

/** What others give, keep or take away: "My access was revoked", "My name had been left off the list". */
const GIVEN_BY_OTHERS = wordSet(`
  access admission allowance bonus career employment headcount internship job name pay permission placement position
  post probation promotion role salary scholarship shift transfer wage workload
`);

/** What others do with what the speaker has or made: "My draft was rejected". */
const JUDGED_BY_OTHERS = wordSet(`
  accept approve authorise authorize commend criticise criticize cut decline deny dismiss extend grant overrule praise
  question reduce refuse reject renew revoke suspend terminate veto withhold
`);

/** Whether a passive tells what others did to the speaker or for them, so that no "I" can take the place of the doer. */
export function isDoneToSpeaker(clause: Clause, sentenceTokens: readonly Token[]): boolean {
  const {verb, subject} = clause;
  if (verb === undefined) return false;
  if (reachesSpeaker(clause, verb.end)) return true;
  const opening = subject && sentenceTokens.find(({start}) => start >= subject.start);
  if (opening === undefined || !/^(?:my|our)$/u.test(opening.lower)) return false;
  return GIVEN_BY_OTHERS.has(subject?.head.lemma ?? '') || JUDGED_BY_OTHERS.has(verb.lemma);
}

function reachesSpeaker({tokens, agent}: Clause, from: number): boolean {
  const isActor = ({start}: Token): boolean =>
    agent !== undefined && start >= agent.phrase.start && start < agent.phrase.end;
  const after = tokens.filter((token) => token.start >= from && !isActor(token));
  return after.some(({lower}, index) => {
    const before = after[index - 1]?.lower ?? '';
    if (/^(?:me|us|myself|ourselves)$/u.test(lower)) return !BESIDE.test(before) && after[index - 2]?.lower !== 'next';
    if (lower !== 'my' && lower !== 'our') return false;
    const owned = headAfter(after, index);
    if (owned === undefined) return false;
    if (OF_THE_SPEAKER.has(owned.lemma)) return REACHING.has(before) || (before === 'in' && owned.lemma === 'name');
    return lower === 'our' && before === 'to' && OUR_GROUPS.has(owned.lemma);
  });
}

/** The noun that a possessive belongs to: `team` in "to our sales team late". */
function headAfter(tokens: readonly Token[], possessive: number): Token | undefined {
  let end = possessive + 1;
  while (isOneOf(tokens[end]?.pos, 'NOUN', 'PROPN', 'ADJ', 'NUM')) end += 1;
  return tokens.slice(possessive + 1, end).findLast(({pos}) => pos === 'NOUN' || pos === 'PROPN');
}
