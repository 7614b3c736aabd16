import type {AdmissionKind} from '../admission.ts';
import {longPattern} from '../long-pattern.ts';
import {wordSet} from '../word-set.ts';
import {FAULTY, FLAWED, LIMITED} from './fault-words.ts';

/** What "I was …" admits: a fault of the moment, a lack of a quality, or a limit. */
export function stateFault(tail: string): AdmissionKind | undefined {
  if (AT_FAULT.test(tail)) return 'owning';
  if (ANSWERABLE.test(tail)) return 'owning';
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
  if (NOT_IN_CONTROL.test(tail)) return 'act';
  return undefined;
}

/** "To blame", "the one who broke it". */
const AT_FAULT = longPattern`
  ^(?:\p{L}+ ){0,3}(?:
    at fault|to blame|in the wrong|
    the (?:one|person) (?:to blame|at fault|who (?:made|caused|forgot|missed|broke|messed))
  )
`;

/** "Responsible for the delay". */
const ANSWERABLE = longPattern`
  ^(?:\p{L}+ ){0,2}(?:responsible|accountable|culpable|liable) for (?:the|this|that|my|those|it|these) (?:\p{L}+ ){0,2}(?:
    mistakes?|errors?|failures?|mess|problems?|delays?|issues?|loss|mix-?up|outage|incident|damage|accident
  )
`;

/** "So busy", "in a hurry", "in over my head": states in which the speaker did it. */
const NOT_IN_CONTROL = longPattern`
  ^(?:
    so (?:
      focus+ed|busy|eager|proud|sure|certain|confident|caught|absorbed|excited|keen|determined|used|convinced|
      worried|wrapped|desperate
    )|
    (?:\p{L}+ ){0,3}(?:
      behind|over budget|in a (?:rush|hurry)|on autopilot|running late|(?:short|sharp|curt|brusque) with|
      off (?:my game|by)|in over my head|out of (?:my depth|line|order)|on my phone|half asleep
    )
  )
`;

/** States of a thing that went wrong. */
const GONE_WRONG_STATES = wordSet(
  'wrong late missing lost incomplete incorrect broken double unfinished unusable unreadable mixed swapped forgotten',
);

/** Whether words name something that went wrong: "the wrong rota", "the rota being wrong". */
function isGoneWrong(words: string): boolean {
  const [first, ...rest] = words
    .trim()
    .split(' ')
    .filter((word) => !/^(?:the|that|this|a|an|my|our)$/u.test(word));
  if (GONE_WRONG_STATES.has(first ?? '')) return true;
  const state = rest.findIndex((word) => /^(?:being|going|coming|getting|arriving)$/u.test(word));
  return state >= 0 && rest.slice(state + 1, state + 3).some((word) => GONE_WRONG_STATES.has(word) || FLAWED.has(word));
}
