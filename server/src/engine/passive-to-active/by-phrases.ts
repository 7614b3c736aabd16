import type {Clause} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {isTime, nounPhraseEnd} from './noun-phrase.ts';
import type {Passive} from './passive.ts';
import {BARE_GROUPS, NO_DOERS, PERSON_NOUNS} from './words.ts';

/** Who a clause says acts. */
export type Agent = NonNullable<Clause['agent']>;

/** "once by me and once by the till", "by chance by one of the interns": two phrases with `by`, of which not both are means or measures. */
export function hasAgentBesideAnother({clause, tokens, participle}: Passive): boolean {
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
export function namingWord({start, head}: Agent, tokens: readonly Token[]): Token {
  const before = tokens[tokens.indexOf(head) - 1];
  return head.pos === 'NUM' && before?.pos === 'NOUN' && before.start >= start ? before : head;
}

/** "two nurses must check it, and it was checked by one": a number that leaves out whom or what it counts. */
export function isBareNumber({tokens, participle}: Passive): boolean {
  const number = tokens[participle + 1]?.lower === 'by' ? tokens[participle + 2] : undefined;
  const next = tokens[participle + 3];
  return (
    number?.pos === 'NUM' &&
    /^\p{L}+$/u.test(number.text) &&
    (next === undefined || isOneOf(next.pos, 'PUNCT', 'CCONJ', 'SCONJ'))
  );
}

/** "It was planned badly, and not by me" */
export function isDeniedAgent({tokens, participle}: Passive): boolean {
  return tokens.some(({lower}, index) => index > participle && lower === 'by' && tokens[index - 1]?.lower === 'not');
}

/** Where the clause has its `by`, also behind other words: "sent to the wrong lab by one of the porters". */
function byOf({clause, tokens, participle}: Passive): number {
  return tokens.findIndex(
    (token, index) =>
      index > participle && token.lower === 'by' && clause.tokens.some(({start}) => start === token.start),
  );
}

/** "by half of the group", "by none of the guests" */
export function isPartOf(passive: Passive): boolean {
  const {tokens} = passive;
  const by = byOf(passive);
  return by > 0 && NO_DOERS.has(tokens[by + 1]?.lower ?? '') && tokens[by + 2]?.lower === 'of';
}

/** "by two colleagues", "by one of the guests", "by two of us": a number before people is no measure. */
export function countedPeople(passive: Passive): Agent | undefined {
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
export function hasUnreadAgent({clause, tokens, participle}: Passive): boolean {
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
export function isBareNoun(tokens: readonly Token[], by: number, head: Token): boolean {
  return tokens[by + 1] === head && head.pos === 'NOUN' && !BARE_GROUPS.has(head.lower) && !/[^s]s$/u.test(head.lower);
}

/** "by Friday", "by hand", "by 40" */
export function isNoAgent(head: Token): boolean {
  return NO_DOERS.has(head.lower) || NO_DOERS.has(head.lemma) || head.pos === 'NUM' || /\d/u.test(head.text);
}
