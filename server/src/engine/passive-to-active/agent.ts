import {subjectCase} from '../inflection/pronoun-case.ts';
import {type Agreement, FIRST_SINGULAR} from '../inflection/verb-forms.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Span} from '../span.ts';
import {wordSet} from '../word-set.ts';
import {
  type Agent,
  countedPeople,
  hasAgentBesideAnother,
  hasUnreadAgent,
  isBareNoun,
  isBareNumber,
  isDeniedAgent,
  isNoAgent,
  isPartOf,
  namingWord,
} from './by-phrases.ts';
import {hasNoun, isTime, nounPhraseEnd} from './noun-phrase.ts';
import {baseOf, indexAfter, indexAt, type Passive} from './passive.ts';
import {EVENT_NOUNS, FIRST_PERSON, PERSON_NOUNS, RELATIVES, TELLING, VEHICLES} from './words.ts';

/** Who does it in the active. */
export interface Actor {
  readonly text: string;
  readonly agreement: Agreement;
  /** The `by` phrase, which goes; undefined when the passive names nobody. */
  readonly phrase?: Span;
}

/** Whom to put in where the passive names nobody. */
export type HiddenActor = 'I' | 'We';

/** The speaker, alone or with others, as the actor of a passive. */
export function hiddenActor(actor: HiddenActor): Actor {
  return actor === 'I' ? {text: 'I', agreement: FIRST_SINGULAR} : {text: 'we', agreement: {person: 1, plural: true}};
}

/** The agent that the passive names, `none` when it names nobody, undefined when it cannot be told where the phrase ends. */
export function namedActor(passive: Passive, source: string): Actor | 'none' | undefined {
  const {clause, tokens, participle} = passive;
  const counted = clause.agent === undefined ? countedPeople(passive) : undefined;
  const agent = clause.agent ?? counted;
  if (hasAgentBesideAnother(passive) || isBareNumber(passive) || isDeniedAgent(passive)) return undefined;
  // "by half of the group", "by none of the guests": people, but how many verbs agree with is left to the writer.
  if (isPartOf(passive) && counted === undefined) return undefined;
  if (agent === undefined || (counted === undefined && isNoAgent(namingWord(agent, tokens))))
    return hasUnreadAgent(passive) ? undefined : 'none';
  // "was read by nobody" would become blame: "nobody read it".
  if (/^(?:anyone|anybody|anything|nobody|no|none|whom|which)$/u.test(agent.head.lower)) return undefined;
  const by = indexAt(tokens, agent.phrase.start);
  if (VEHICLES.has(agent.head.lemma)) return tokens[by + 1] === agent.head ? 'none' : undefined;
  if (isBareNoun(tokens, by, agent.head)) return undefined;
  // "was deleted (by me)", "was deleted … by me": the marks would be left with nothing to mark.
  if (by <= participle || tokens[by - 1]?.pos === 'PUNCT') return undefined;
  const doers = readDoers(agent, by, tokens);
  return doers && isWhole(passive, doers) ? actorOf(doers, tokens, source) : undefined;
}

/** Those whom a `by` phrase names; numbers are indexes into the tokens. */
interface Doers {
  readonly agent: Agent;
  /** The word after `by`. */
  readonly start: number;
  /** The word after the phrase. */
  readonly end: number;
  readonly plural: boolean;
  readonly single: boolean;
}

/** The doers with those that `and` or `or` joins to them; undefined where it cannot be told what is joined. */
function readDoers(agent: Agent, by: number, tokens: readonly Token[]): Doers | undefined {
  const start = by + 1;
  let end = indexAfter(tokens, agent.phrase.end);
  // "by my team lead": the tagger takes the noun for a verb.
  if (tokens[end]?.pos === 'VERB' && PERSON_NOUNS.has(tokens[end]?.lower ?? '')) end += 1;
  const alone = {agent, start, end, plural: agent.plural, single: end - start === 1};
  const conjunction = tokens[end]?.lower;
  const joined = nounPhraseEnd(tokens, end + 1);
  if ((conjunction !== 'and' && conjunction !== 'or') || joined === end + 1) return alone;
  const after = tokens[joined];
  if (after === undefined || isOneOf(after.pos, 'PUNCT', 'ADP'))
    return {agent, start, end: joined, plural: conjunction === 'and', single: false};
  return isOneOf(after.pos, 'VERB', 'AUX') ? alone : undefined;
}

/** Whether the phrase says all of who acted, and nothing else. */
function isWhole(passive: Passive, {agent, start, end, single}: Doers): boolean {
  const {tokens, extracted} = passive;
  const told = TELLING.has(baseOf(passive)) && CLAUSE_OPENERS.has(tokens[end]?.lower ?? '');
  // "by me in a hurry": nothing can go with a pronoun.
  const alone = single && FIRST_PERSON.has(agent.head.lower) && tokens[end]?.pos === 'ADP';
  if (!told && !alone && !endsHere(tokens, end, extracted)) return false;
  if (isExplained(tokens, end) || isContrasted(tokens, end)) return false;
  // "by me and the other driver": both pronoun and order would change.
  const words = tokens.slice(start, end);
  const isJoinedPronoun =
    words.some(({lower}) => /^(?:me|us|him|her|them)$/u.test(lower)) && words.some(({pos}) => pos === 'CCONJ');
  return !isJoinedPronoun;
}

function actorOf({agent, start, end, plural, single}: Doers, tokens: readonly Token[], source: string): Actor {
  const last = tokens[end - 1] as Token;
  const text = source.slice((tokens[start] as Token).start, last.end);
  const self = single && agent.head.lower === 'myself';
  const person = single && FIRST_PERSON.has(agent.head.lower) ? 1 : agent.person === 2 ? 2 : 3;
  return {
    text: self ? 'I' : single ? subjectCase(text) : text,
    agreement: {person, plural},
    phrase: {start: (tokens[start - 2] as Token).end, end: last.end},
  };
}

/** "by the porter, who …", "by the porter, Mr Lee", "by Jo, Sam and Ali": what would be left behind belongs to the actor. */
function isExplained(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|-|–|—)$/u.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  if (RELATIVES.has(next?.lower ?? '')) return true;
  const end = nounPhraseEnd(tokens, at + 1);
  return end > at + 1 && !isTime(tokens, at + 1) && !isOneOf(tokens[end]?.pos, 'VERB', 'AUX');
}

/** "by one person instead of two", "by the nurse rather than a doctor": compares actors, and would then compare what they acted on. */
function isContrasted(tokens: readonly Token[], at: number): boolean {
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  const next = tokens[at + 2];
  return (words === 'instead of' || words === 'rather than') && !(next?.lower.endsWith('ing') ?? false);
}

/** Words with which a clause follows the actor. */
const CLAUSE_OPENERS = wordSet('how if that to what when where whether who why');

/** Whether the agent ends before this word: "by my manager on Friday", but not "by the people in accounting". */
function endsHere(tokens: readonly Token[], at: number, relative: boolean): boolean {
  const next = tokens[at];
  // "The plan that was approved by my manager had a gap."
  if (relative && (next?.pos === 'AUX' || next?.pos === 'VERB')) return true;
  if (next === undefined || next.pos === 'PUNCT') return next?.text !== '-' && !/^["“(]$/u.test(next?.text ?? '');
  // "by the class before", "by a clerk upstairs"
  if (WHERE_FOUND.has(next.lower)) return false;
  // "by someone long gone"
  if (next.pos === 'ADV' && isOneOf(tokens[at + 1]?.pos, 'VERB', 'ADJ')) return false;
  if (next.pos === 'CCONJ' || next.pos === 'ADV' || next.pos === 'AUX') return next.pos !== 'AUX';
  if (isTime(tokens, at)) return true;
  if (next.pos === 'ADP' || next.pos === 'SCONJ' || next.lower === 'to') {
    if (/^(?:of|who|that|which|whose|called|named|like)$/u.test(next.lower)) return false;
    if (/^(?:in|at|on|with|from|for)$/u.test(next.lower)) {
      return isTime(tokens, at + 1) || hasNoun(tokens, at + 1, EVENT_NOUNS) || next.lower === 'for';
    }
    return true;
  }
  return false;
}

/** Words behind a noun that say which one is meant. */
const WHERE_FOUND = wordSet('above abroad before below downstairs here next opposite outside there upstairs');
