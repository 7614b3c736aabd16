import type {Clause} from '../clauses.ts';
import type {Agreement} from '../inflection.ts';
import {basesOfParticiple, FIRST_SINGULAR, subjectCase} from '../inflection.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Span} from '../span.ts';
import {wordSet} from '../word-set.ts';
import {indexAt, type Passive} from './passive.ts';
import {
  BARE_GROUPS,
  EVENT_NOUNS,
  FIRST_PERSON,
  NO_DOERS,
  PERSON_NOUNS,
  RELATIVES,
  TELLING,
  TIME_NOUNS,
  VEHICLES,
} from './words.ts';

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

type Agent = NonNullable<Clause['agent']>;

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
  let end = tokens.findLastIndex((token) => token.end <= agent.phrase.end) + 1;
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
function isWhole({tokens, participle, extracted}: Passive, {agent, start, end, single}: Doers): boolean {
  const [base = ''] = basesOfParticiple((tokens[participle] as Token).text);
  const told = TELLING.has(base) && CLAUSE_OPENERS.has(tokens[end]?.lower ?? '');
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

/** "once by me and once by the till", "by chance by one of the interns": two phrases with `by`, of which not both are means or measures. */
function hasAgentBesideAnother({clause, tokens, participle}: Passive): boolean {
  const own = new Set(clause.tokens.map(({start}) => start));
  const heads = tokens.flatMap((token, index) => {
    if (index <= participle || token.lower !== 'by' || !own.has(token.start)) return [];
    const next = tokens[index + 1];
    if (next === undefined || next.lower.endsWith('ing')) return [];
    const end = nounPhraseEnd(tokens, index + 1);
    return [tokens[end]?.lower === 'of' ? token : (tokens[end - 1] ?? token)];
  });
  return heads.length > 1 && heads.some((head) => !isNoAgent(head));
}

/** "by table nine": a name with a number, which is as good an agent as its noun. */
function namingWord({start, head}: Agent, tokens: readonly Token[]): Token {
  const before = tokens[tokens.indexOf(head) - 1];
  return head.pos === 'NUM' && before?.pos === 'NOUN' && before.start >= start ? before : head;
}

/** "two nurses must check it, and it was checked by one": a number that leaves out whom or what it counts. */
function isBareNumber({tokens, participle}: Passive): boolean {
  const number = tokens[participle + 1]?.lower === 'by' ? tokens[participle + 2] : undefined;
  const next = tokens[participle + 3];
  return (
    number?.pos === 'NUM' &&
    /^\p{L}+$/u.test(number.text) &&
    (next === undefined || isOneOf(next.pos, 'PUNCT', 'CCONJ', 'SCONJ'))
  );
}

/** "It was planned badly, and not by me" */
function isDeniedAgent({tokens, participle}: Passive): boolean {
  return tokens.some(({lower}, index) => index > participle && lower === 'by' && tokens[index - 1]?.lower === 'not');
}

/** Where the clause has its `by`, also behind other words: "sent to the wrong lab by one of the porters". */
function byOf({clause, tokens, participle}: Passive): number {
  return tokens.findIndex(
    (token, index) =>
      index > participle && token.lower === 'by' && clause.tokens.some(({start}) => start === token.start),
  );
}

function isPartOf(passive: Passive): boolean {
  const {tokens} = passive;
  const by = byOf(passive);
  return by > 0 && NO_DOERS.has(tokens[by + 1]?.lower ?? '') && tokens[by + 2]?.lower === 'of';
}

/** "by two colleagues", "by one of the guests", "by two of us": a number before people is no measure. */
function countedPeople(passive: Passive): Agent | undefined {
  const {tokens} = passive;
  const by = byOf(passive);
  if (by < 0 || tokens[by + 1]?.pos !== 'NUM') return undefined;
  const partOf = tokens[by + 2]?.lower === 'of';
  const end = nounPhraseEnd(tokens, by + (partOf ? 3 : 1));
  const head = tokens[end - 1] as Token;
  if (partOf && end === by + 3) return undefined;
  if (!partOf && !PERSON_NOUNS.has(head.lemma) && !BARE_GROUPS.has(head.lower)) return undefined;
  const {start, lower} = tokens[by + 1] as Token;
  const phrase = {start: (tokens[by] as Token).start, end: head.end};
  return {start, end: head.end, text: head.text, head, person: 3, plural: lower !== 'one', implied: false, phrase};
}

/** A `by` behind the verb that is neither an agent nor a time, a means or a measure: "left on the latch by housekeeping". */
function hasUnreadAgent({clause, tokens, participle}: Passive): boolean {
  const stop = tokens.findIndex(
    ({pos}, index) => index > participle && (isOneOf(pos, 'PUNCT', 'CCONJ', 'AUX') || index === tokens.length - 1),
  );
  const by = tokens.findIndex((token, index) => index > participle && index <= stop && token.lower === 'by');
  if (by < 0 || clause.agent !== undefined) return false;
  const end = nounPhraseEnd(tokens, by + 1);
  // "by only one person"
  const next = tokens[by + 1];
  if (end === by + 1 && next?.pos === 'ADV' && !NO_DOERS.has(next.lower)) return true;
  // "hard done by", "by ten years of people cutting corners"
  if (end === by + 1 && (tokens[end] === undefined || tokens[end]?.pos === 'PUNCT')) return true;
  if (tokens[by + 1]?.pos === 'NUM' && tokens[end]?.lower === 'of') return true;
  const head = tokens[end - 1];
  const ing = /ing$/u.test(tokens[by + 1]?.lower ?? '');
  return (
    !ing &&
    head !== undefined &&
    head.lower !== 'by' &&
    !isNoAgent(head) &&
    !isTime(tokens, by + 1) &&
    !/[\d£$€%]/u.test(tokens[by + 1]?.text ?? '')
  );
}

/** "by severity", "by reference": an order rather than a doer, unless it is known to be a group of people. */
function isBareNoun(tokens: readonly Token[], by: number, head: Token): boolean {
  return tokens[by + 1] === head && head.pos === 'NOUN' && !BARE_GROUPS.has(head.lower) && !/[^s]s$/u.test(head.lower);
}

function isNoAgent(head: Token): boolean {
  return NO_DOERS.has(head.lower) || NO_DOERS.has(head.lemma) || head.pos === 'NUM' || /\d/u.test(head.text);
}

function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isOneOf(tokens[end]?.pos, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON')) end += 1;
  return end;
}

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

/** Whether a phrase of time begins here: "the next day", "last week", "Friday". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  return hasNoun(tokens, at, TIME_NOUNS) || /^\d+(?::\d+)?(?:am|pm)$/u.test(tokens[at]?.lower ?? '');
}

function hasNoun(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean {
  for (let index = at; index < Math.min(tokens.length, at + 4); index += 1) {
    const token = tokens[index] as Token;
    if (nouns.has(token.lower) || nouns.has(token.lemma)) return true;
    if (!isOneOf(token.pos, 'DET', 'ADJ', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADV')) return false;
  }
  return false;
}
