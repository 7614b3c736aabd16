import type {Clause} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isTime} from './agent.ts';
import {isAdverb, isGerundAfter, type Passive, startsPhrase} from './passive.ts';
import {
  BEYOND_CONTROL,
  DEGREE,
  DISRUPTIONS,
  EXPLETIVE,
  FIRST_PERSON,
  JOINT,
  NAMING,
  NOBODYS_DEED,
  REPORTING,
  TIME_NOUNS,
} from './words.ts';

/** Whether "I" or "we" is absurd as the actor that the passive does not name. */
export function isNobodysDeed(passive: Passive, actor: 'I' | 'We'): boolean {
  const {clause, host, tokens, participle} = passive;
  const word = (tokens[participle] as Token).lower;
  const {subject} = host;
  if (subject === undefined || clause.quoted) return true;
  if (subject.person === 1 && (subject.head.pos === 'PRON' || FIRST_PERSON.has(subject.head.lower))) return true;
  if (FIRST_PERSON.has(subject.text.toLowerCase())) return true;
  // "You learn whether you're allowed to": anybody.
  if (subject.head.lower === 'you') return true;
  if (NOBODYS_DEED.has(word) || (BEYOND_CONTROL.has(subject.head.lemma) && DISRUPTIONS.has(word))) return true;
  if (subject.head.lower === 'there') return true;
  const next = tokens[participle + 1];
  if (NAMING.has(word) && startsPhrase(next) && !isTime(tokens, participle + 1)) return true;
  if (word === 'made' && /^(?:up|redundant)$/u.test(tokens[participle + 1]?.lower ?? '')) return true;
  // "Two days were left", "Nothing was left": what remains, not what someone leaves behind.
  if (word === 'left' && isEnd(tokens[participle + 1])) return true;
  if (word === 'based' && tokens[participle + 1]?.lower !== 'on') return true;
  if (word === 'laid' && tokens[participle + 1]?.lower === 'off') return true;
  if (JOINT.has(word) && actor === 'I' && subject.head.lower === 'it' && tokens[participle + 1]?.lower !== 'with')
    return true;
  // "The report was given to me": "I gave the report to me".
  const own = actor === 'I' ? /^(?:me|myself)$/u : /^(?:me|us|ourselves|myself)$/u;
  return clause.tokens.some((token) => token.start > clauseVerbEnd(clause) && own.test(token.lower));
}

function clauseVerbEnd(clause: Clause): number {
  return clause.verb?.end ?? clause.end;
}

function isEnd(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.pos === 'PUNCT' ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    TIME_NOUNS.has(token.lower)
  );
}

/** Whether the words around the passive have no place in the active, whoever acts. */
export function isBeyondRewriting(passive: Passive): boolean {
  const {tokens, first, be, participle, host, sentence} = passive;
  const word = (tokens[participle] as Token).lower;
  const next = tokens[participle + 1];
  // Between auxiliary and participle only adverbs can stay: "was late and sent" shares its "was" with an adjective.
  for (let index = first + 1; index < participle; index += 1) {
    const token = tokens[index] as Token;
    if (index > be && DEGREE.has(token.lower)) return true;
    if (index > be && !isAdverb(token) && token.text !== ',' && !isSubjectWord(passive, token)) return true;
  }
  // "The only thing that was checked was the total": read as one verb too many.
  if (!passive.extracted && /^(?:was|were|is|are|had|has|have)$/u.test(next?.lower ?? '')) return true;
  if (REPORTING.has(word) && next?.lower === 'to' && /^(?:VERB|AUX)$/u.test(tokens[participle + 2]?.pos ?? ''))
    return true;
  // "only seen by a few people": only belongs to the agent.
  if (passive.clause.agent && /^(?:only|just|even|mainly|mostly)$/u.test(tokens[participle - 1]?.lower ?? ''))
    return true;
  if (isExpletive(passive) && REPORTING.has(word) && !EXPLETIVE.has(word)) return true;
  if (host.role === 'gerund' && host === passive.clause) return true;
  // "It was sent without being checked": what follows speaks of the subject that is taken away.
  const dangling = sentence.clauses.some(
    (other) =>
      other.role === 'gerund' &&
      other.verb !== undefined &&
      /\b(?:being|been|getting)\b/iu.test(groupText(passive, other)) &&
      other !== passive.clause &&
      !isGerundAfter(other, passive) &&
      (other.parent === undefined ||
        sentence.clauses[other.parent] === host ||
        sentence.clauses[other.parent] === passive.clause),
  );
  return dangling || hasParticipleFrame(passive);
}

function groupText({tokens}: Passive, clause: Clause): string {
  const group = clause.verb?.group;
  return tokens
    .filter((token) => group && token.start >= group.start && token.end <= group.end)
    .map((token) => token.lower)
    .join(' ');
}

function isSubjectWord({host, inverted}: Passive, token: Token): boolean {
  return inverted && host.subject !== undefined && token.start >= host.subject.start && token.end <= host.subject.end;
}

/** "Once approved, the plan was sent": the participle speaks of the subject that would go. */
function hasParticipleFrame({tokens, host}: Passive): boolean {
  const start = host.subject?.start ?? 0;
  const before = tokens.filter((token) => token.start < start);
  const comma = before.findLastIndex((token) => token.text === ',');
  if (comma < 0 || comma !== before.length - 1) return false;
  const frame = before.slice(0, comma);
  const opening = frame[0];
  if (opening === undefined) return false;
  const second = frame[1];
  const participle = (token: Token | undefined): boolean =>
    token !== undefined && token.pos === 'VERB' && /(?:ed|en|wn|nt)$/u.test(token.lower);
  return (
    participle(opening) ||
    (/^(?:once|when|if|until|while|after|though|although|as|unless)$/u.test(opening.lower) && participle(second))
  );
}

/** Whether `it` stands for a clause that follows: "It was decided that". */
export function isExpletive({host, tokens, participle}: Passive): boolean {
  if (host.subject?.head.lower !== 'it') return false;
  const word = (tokens[participle] as Token).lower;
  const next = tokens[participle + 1];
  const after = tokens[participle + 2];
  if (!EXPLETIVE.has(word) && !REPORTING.has(word)) return false;
  if (next?.lower === 'out' || next?.lower === 'with')
    return word === 'pointed' || (word === 'agreed' && next.lower === 'with');
  if (next?.lower === 'to') return after?.pos === 'VERB' || after?.pos === 'AUX';
  // "It was promised that day": a determiner, not a conjunction.
  if (next?.lower === 'that') return after !== undefined && !TIME_NOUNS.has(after.lower);
  return /^(?:whether|how|why|what|who|which|when|where|if)$/u.test(next?.lower ?? '');
}
