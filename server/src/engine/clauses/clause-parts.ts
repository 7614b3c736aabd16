import type {Clause, VerbGroup} from '../clauses.ts';
import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {type Draft, lastOf, type Parse} from './parse.ts';
import {participant} from './participants.ts';
import {quotation} from './quotation.ts';
import {span, spanOf, words} from './spans.ts';
import {COPULAS} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

/** Objects that deny their verb: "I told nobody". */
const NO_ONE = new Set(['nobody', 'nothing', 'none', 'neither', 'no']);
/** Verbs whose `for` gives the reason. */
const ANSWERING = wordSet(`
  thank blame apologise apologize criticise criticize fire dismiss scold praise punish forgive reprimand fault
  discipline sack let go warn suspend fine arrest charge
`);
/** After `by` these tell how or when, not who. */
const MEANS_OR_TIMES = wordSet(
  'mistake accident hand email e-mail mail phone chance error default design law far then now itself end time post text',
);

/** A finished clause with its verb, object, predicate and agent. `own` are its words. */
export function clauseOf(parse: Parse, draft: Draft, index: number, own: readonly Token[], quotes: Uint8Array): Clause {
  const {tokens, phrases, owner} = parse;
  const {group} = draft;
  const verb = tokens[group.verb] as Token;
  const passive = group.passive !== undefined;
  const last = lastOf(group);
  let limit = last + 1;
  while (limit < tokens.length && (owner[limit] === index || tokens[limit]?.pos === 'ADV')) limit += 1;
  const after = phrases.filter(
    (phrase) => phrase.from > group.verb && phrase.to <= limit && phrase.from >= last && phrase !== group.inverted,
  );
  const first = after[0];
  const object =
    passive || first === undefined || first.preposition !== undefined || (first.temporal && first.from > last + 3)
      ? undefined
      : first;
  const copular =
    !passive &&
    COPULAS.has(group.lemma) &&
    !(group.lemma !== 'be' && group.lemma !== 'become' && object !== undefined && object.from <= last + 2);
  const predicate = copular ? predicateAfter(parse, last + 1, limit, group.lemma === 'be') : undefined;
  const agent = passive ? agentOf(parse, after) : undefined;
  return {
    start: own[0]?.start ?? verb.start,
    end: own.at(-1)?.end ?? verb.end,
    tokens: own,
    role: draft.role,
    ...(draft.opener === undefined ? {} : {link: linkOf(parse, draft.opener, draft)}),
    ...(draft.parent === undefined ? {} : {parent: draft.parent}),
    ...(draft.subject === undefined ? {} : {subject: draft.subject}),
    verb: verbGroupOf(tokens, group),
    voice: passive ? 'passive' : 'active',
    ...(passive ? {auxiliary: tokens[group.passive as number] as Token} : {}),
    ...(agent === undefined ? {} : {agent}),
    ...(object === undefined || copular ? {} : {object: participant(tokens, object)}),
    ...(predicate === undefined ? {} : {predicate}),
    negated: draft.negated || (object !== undefined && startsWithNo(tokens, object.from)) || hasNoSubject(parse, draft),
    question: tokens.at(-1)?.lower === '?' && (draft.role === 'main' || draft.group.inverted !== undefined),
    quoted: quotes[group.verb] === 1,
  };
}

function verbGroupOf(tokens: readonly Token[], group: Group): VerbGroup {
  const token = tokens[group.verb] as Token;
  const {start, end, text} = token;
  const {lemma, tense, perfect, progressive} = group;
  const whole = span(tokens, group.first, Math.max(group.verb, group.last ?? 0) + 1);
  const verb: {-readonly [Key in keyof VerbGroup]: VerbGroup[Key]} = {
    start,
    end,
    text,
    lemma,
    token,
    tense,
    perfect,
    progressive,
    group: whole,
  };
  if (group.modal !== undefined) verb.modal = group.modal;
  if (group.particle !== undefined) verb.particle = tokens[group.particle] as Token;
  return verb;
}

function startsWithNo(tokens: readonly Token[], index: number): boolean {
  return NO_ONE.has((tokens[index] as Token).lower);
}

/** "Nobody told me", "no file was sent", "nor did she"; verbs that share such a subject are denied by their own words only. */
function hasNoSubject({tokens}: Parse, {group, subject, opener, coordinated}: Draft): boolean {
  if (opener !== undefined && tokens[opener.from]?.lower === 'nor') return true;
  if (group.form !== 'finite' || subject === undefined || subject.implied || coordinated) return false;
  // "Not everyone agreed."
  const before = tokens[tokens.findIndex(({start}) => start === subject.start) - 1];
  if (before?.lower === 'not') return true;
  return /^(?:no|nobody|nothing|none|neither)\b/iu.test(subject.text);
}

function linkOf(parse: Parse, opener: Opener, draft: Draft): NonNullable<Clause['link']> {
  const {tokens} = parse;
  return {
    ...span(tokens, opener.from, opener.to),
    text: words(tokens, opener.from, opener.to),
    kind: kindOf(parse, opener, draft),
  };
}

/** What the opener says, where that depends on the clauses it ties. */
function kindOf(parse: Parse, opener: Opener, draft: Draft): Opener['kind'] {
  const {tokens, drafts} = parse;
  const word = (tokens[opener.from] as Token).lower;
  const parent = draft.parent === undefined ? undefined : drafts[draft.parent];
  if (opener.to - opener.from > 1) return opener.kind;
  // "thanked me for telling her", but "responsible for moving it"
  if (word === 'for') {
    const noun = tokens[opener.from - 1]?.lemma ?? '';
    const reason = ['excuse', 'reason', 'apology', 'blame'].includes(noun);
    return reason || (parent !== undefined && ANSWERING.has(parent.group.lemma)) ? 'cause' : 'purpose';
  }
  if (word === 'since' && (draft.role === 'gerund' || parent?.group.perfect === true)) return 'time';
  // "As it was raining, we took the car."
  if (word === 'as' && WEATHER.has(draft.group.lemma) && draft.subject?.head.lower === 'it') return 'cause';
  if (
    word === 'as' &&
    (draft.group.progressive ||
      (opener.from > 0 &&
        tokens[opener.from - 1]?.lower !== ',' &&
        draft.group.lemma !== 'be' &&
        !draft.negated &&
        draft.group.passive === undefined))
  )
    return draft.group.progressive ? 'time' : 'comparison';
  if (
    word === 'if' &&
    parent !== undefined &&
    ['ask', 'know', 'see', 'check', 'wonder', 'verify', 'confirm'].includes(parent.group.lemma) &&
    !isUnreal(parent, draft)
  )
    return 'content';
  if (word === 'while' && opener.from === 0 && draft.group.lemma === 'be' && !draft.group.progressive)
    return 'contrast';
  if (
    (word === 'when' || word === 'where') &&
    parent !== undefined &&
    parent.begin < draft.begin &&
    ['know', 'ask', 'remember', 'forget'].includes(parent.group.lemma)
  )
    return 'content';
  if (word === 'on' && draft.role !== 'gerund') return 'addition';
  return opener.kind;
}

/** Verbs of the weather: "as it was raining" gives a cause. */
const WEATHER = new Set(['drizzle', 'freeze', 'hail', 'pour', 'rain', 'snow', 'storm']);

/** "I would have known if she had told me", "If I had known", but "I could have asked if it was right" */
function isUnreal(parent: Draft, {begin, group}: Draft): boolean {
  if (begin < parent.begin) return true;
  const {modal} = parent.group;
  if (modal === 'would' && parent.group.lemma === 'know') return true;
  return (modal === 'would' || modal === 'could' || modal === 'might') && parent.group.perfect && group.perfect;
}

/** After be and its like: `my fault`, `late`, `on me`. */
function predicateAfter(parse: Parse, from: number, limit: number, be: boolean): Clause['predicate'] | undefined {
  const {tokens, phrases} = parse;
  for (let place = from; place < limit; place += 1) {
    const phrase = phrases.find((one) => one.from === place);
    if (phrase !== undefined)
      return phrase.preposition === undefined
        ? {
            ...span(tokens, phrase.from, phrase.to),
            text: words(tokens, phrase.from, phrase.to),
            head: tokens[phrase.head] as Token,
          }
        : undefined;
    const token = tokens[place] as Token;
    if (token.pos === 'ADJ' || token.pos === 'VERB' || token.pos === 'NOUN')
      return {...spanOf(token), text: token.text, head: token};
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ') return undefined;
    if (token.pos === 'ADP') {
      if (!be) return undefined;
      // "was on me", "was down to me", "was at fault"
      const governed = phrases.find(
        (one) => one.preposition === place || (one.preposition === place + 1 && tokens[place + 1]?.pos === 'ADP'),
      );
      if (governed === undefined) continue;
      return {
        ...span(tokens, place, governed.to),
        text: words(tokens, place, governed.to),
        head: tokens[governed.head] as Token,
      };
    }
  }
  return undefined;
}

function agentOf(parse: Parse, after: readonly NounPhrase[]): Clause['agent'] | undefined {
  const {tokens} = parse;
  const phrase = after.find(
    (one) => one.preposition !== undefined && tokens[one.preposition]?.lower === 'by' && !one.temporal,
  );
  if (
    phrase === undefined ||
    MEANS_OR_TIMES.has((tokens[phrase.head] as Token).lower) ||
    tokens[phrase.from]?.pos === 'NUM'
  )
    return undefined;
  return {...participant(tokens, phrase), phrase: span(tokens, phrase.preposition as number, phrase.to)};
}

/** A sentence without a verb is one clause. */
export function fragment(tokens: readonly Token[]): Clause {
  return {
    ...span(tokens, 0, tokens.length),
    tokens: [...tokens],
    role: 'main',
    voice: 'active',
    negated: tokens.some(({lower}) =>
      ['no', 'not', 'never', 'nothing', 'nobody', "n't", 'without', 'none'].includes(lower),
    ),
    question: tokens.at(-1)?.lower === '?',
    quoted: quotation(tokens)[0] === 1,
  };
}
