import {tailOf} from '../../engine/admission/clause-words.ts';
import {CARELESS, isErring, WRONGLY} from '../../engine/admission/fault-verbs.ts';
import type {Clause, Sentence, VerbClause} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {wordSet} from '../../engine/word-set.ts';
import {kindOf, type Other} from '../shared/others.ts';
import type {Failing} from './failing-kinds.ts';
import {DENIED_CONDITION, DENIED_STATE} from './failing-states.ts';
import {BROKEN, SCORN} from './failing-words.ts';

/** What a passive says against its subject: "wasn't organised", "was never documented", "were changed at the last minute". */
export function passiveFailing(clause: VerbClause, sentence: Sentence, other: Other): Failing | undefined {
  const {verb, negated, agent} = clause;
  const {lemma, token} = verb;
  const tail = tailOf(clause, sentence);
  const personal = other === 'person';
  const state = personal ? 'letdown' : 'condition';
  // "weren't committed": a state in the form of a passive.
  if (negated && (personal ? DENIED_STATE : DENIED_CONDITION).test(`${token.lower} ${tail}`)) return state;
  if (agent !== undefined) return undefined;
  if (!negated && (personal ? SCORN : BROKEN).has(token.lower)) return state;
  if (personal) return undefined;
  if (negated && OWED.test(lemma)) return 'condition';
  if (/^(?:change|move|cut|delay|rush|cancel)$/u.test(lemma) && AT_BAD_TIMES.test(tail)) return 'condition';
  // "The software was badly designed"
  if (!negated && MAKING.test(lemma) && clause.tokens.some(({lower}) => WRONGLY.has(lower))) return 'condition';
  // "The till was programmed wrong": by the speaker, perhaps, unless it is made the cause.
  return !negated && DONE_WRONG.test(tail) ? 'circumstance' : undefined;
}

/** What is due to things at work. */
const OWED =
  /^(?:document|explain|define|communicate|test|maintain|update|label|set|write|specify|design|train|configure|clarify)/u;

/** What is done once and long before to things that others then have to use. */
const MAKING = /^(?:design|build|make|run|organi[sz]e|manage|engineer|structure|maintain|construct)$/u;

/** When or how a change does harm. */
const AT_BAD_TIMES = longPattern`
  (?:
    last minute|halfway|mid-?way|without (?:telling|notice|warning|informing|consulting)|suddenly|constantly|
    all the time|weekly|daily
  )
`;

const DONE_WRONG = /^(?:\p{L}+ )?(?:wrong|wrongly|incorrectly|badly|back to front|upside down)(?: |$)/u;

/** "was deleted by my colleague", "had been entered wrongly by the temp": a failing of the agent. */
export function agentFailing(clause: Clause, sentence: Sentence): Failing | undefined {
  const {agent, verb, subject} = clause;
  if (agent === undefined || verb === undefined || agent.person !== 3 || clause.negated) return undefined;
  if (kindOf(agent) === undefined) return undefined;
  if (subject?.person === 1 && WRONGING.has(verb.lemma)) return 'letdown';
  const erred =
    isErring(verb.lemma) ||
    CARELESS.has(verb.lemma) ||
    /^(?:lose|miss|cause|make)$/u.test(verb.lemma) ||
    /(?:wrong|incorrect)/u.test(tailOf(clause, sentence));
  return erred ? 'lapse' : undefined;
}

/** What others do to the speaker. */
const WRONGING = wordSet(`
  abandon betray blame bully deceive distract force ignore let misguide misinform mislead overrule pressure pressurise
  push rush sabotage screw undermine
`);
