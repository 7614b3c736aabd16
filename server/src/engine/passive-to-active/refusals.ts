import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import {isDoneToSpeaker} from '../done-to-speaker.ts';
import {basesOfParticiple} from '../inflection.ts';
import {listedKind, type Token} from '../language.ts';
import {lowerText} from '../lower-text.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isTime} from './agent.ts';
import {indexAt, isAdverb, isGerundAfter, isNegation, type Passive, startsPhrase} from './passive.ts';
import {
  BARE_GROUPS,
  BEYOND_CONTROL,
  DEGREE,
  DISRUPTIONS,
  EXPLETIVE,
  FIRST_PERSON,
  GROUPS,
  JOINT,
  NAMING,
  NOBODYS_DEED,
  PERSON_NOUNS,
  RELATIVES,
  REPORTING,
  TIME_NOUNS,
  TWO_OBJECTS,
  WITHOUT_PASSIVE,
} from './words.ts';

/** Whether "I" or "we" is absurd as the actor that the passive does not name. */
export function isNobodysDeed(passive: Passive, actor: 'I' | 'We'): boolean {
  const {clause, host, tokens, participle} = passive;
  const word = (tokens[participle] as Token).lower;
  const {subject} = host;
  if (subject === undefined || clause.quoted) return true;
  if (subject.person === 1 && (subject.head.pos === 'PRON' || FIRST_PERSON.has(subject.head.lower))) return true;
  if (FIRST_PERSON.has(subject.text.toLowerCase())) return true;
  // "You learn whether you're allowed to", "One is told to ask": anybody.
  if (subject.head.lower === 'you' || (subject.text.toLowerCase() === 'one' && clause.verb?.tense !== 'past'))
    return true;
  if (NOBODYS_DEED.has(word) || (BEYOND_CONTROL.has(subject.head.lemma) && DISRUPTIONS.has(word))) return true;
  if (subject.head.lower === 'there') return true;
  // "I'm the one who was marked down": "who I marked down"
  const parent = parentOf(host, passive.sentence);
  if (passive.extracted && parent?.verb?.lemma === 'be' && parent.subject !== undefined && parent.subject.person !== 3)
    return true;
  // "What had been said was repeated": by anybody.
  if (passive.extracted && REPORTING.has(word)) return true;
  const next = tokens[participle + 1];
  if (NAMING.has(word) && startsPhrase(next) && !isTime(tokens, participle + 1)) return true;
  // "was made up of", but "was made up with lilies"
  if (
    word === 'made' &&
    (next?.lower === 'redundant' || (next?.lower === 'up' && tokens[participle + 2]?.lower === 'of'))
  )
    return true;
  // "Two days were left", "Nothing was left": what remains, not what someone leaves behind.
  if (word === 'left' && isEnd(tokens[participle + 1])) return true;
  if (word === 'based' && tokens[participle + 1]?.lower !== 'on') return true;
  if (word === 'laid' && tokens[participle + 1]?.lower === 'off') return true;
  if (JOINT.has(word) && actor === 'I' && subject.head.lower === 'it' && tokens[participle + 1]?.lower !== 'with')
    return true;
  // "The report was given to me": "I gave the report to me".
  return isDoneToSpeaker({...clause, subject}, tokens);
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
    if (index > be && isState(passive, token)) return true;
    if (index > be && !isAdverb(token) && token.text !== ',' && !isSubjectWord(passive, token)) return true;
  }
  // "what she's said", "That's helped a lot": more likely has than is.
  if (isPerfect(passive)) return true;
  // "It was burnt toast": an adjective, and no object.
  if (next?.pos === 'NOUN' && PLAIN_PRONOUN.has(host.subject?.text.toLowerCase() ?? '') && isAttribute(passive, next))
    return true;
  // "NOTHING WAS CHECKED": the words that change would have to be written so.
  if (/^\p{Lu}{2,}$/u.test((tokens[be] as Token).text)) return true;
  // "It was made a mistake": neither "I made it" nor "I made it a mistake".
  if (host.subject?.head.lower === 'it' && word === 'made' && isMadeNoun(tokens, participle + 1)) return true;
  // "The only thing that was checked was the total": read as one verb too many.
  if (!passive.extracted && /^(?:was|were|is|are|had|has|have)$/u.test(next?.lower ?? '')) return true;
  if (REPORTING.has(word) && next?.lower === 'to' && isOneOf(tokens[participle + 2]?.pos, 'VERB', 'AUX')) return true;
  // "only seen by a few people": only belongs to the agent.
  if (passive.clause.agent && /^(?:only|just|even|mainly|mostly)$/u.test(tokens[participle - 1]?.lower ?? ''))
    return true;
  // "Rather than being thrown out, the milk was used", "I let the wall be painted": nothing that "I" could stand before.
  if (/^(?:being|be)$/u.test((tokens[first] as Token).lower)) return true;
  // "Who was it sent to?", "I know who it was sent to": the preposition belongs to what asks.
  const opener = host.link?.text.toLowerCase() ?? '';
  const stranded = opener === 'where' ? /^(?:from|to)$/u : /^(?:about|at|by|for|from|in|of|on|to|with)$/u;
  const asked = (RELATIVES.has(opener) || opener === 'where') && !passive.extracted;
  const after = tokens[participle + 2];
  const isStranded = stranded.test(next?.lower ?? '') && (after === undefined || after.pos === 'PUNCT');
  if (asked && (isStranded || (passive.inverted && tokens.at(-2)?.pos === 'ADP'))) return true;
  // "It was late because too little was ordered": a subject that was not read, and no other.
  const {link, subject} = host;
  if (host.role === 'subordinate' && link && subject && !subject.implied && subject.start < link.start) return true;
  // "On day three she was moved, and from then on calls got dropped": another clause stands between.
  const isFar = sentence.clauses.some(
    (other) =>
      other.role === 'main' &&
      other !== host &&
      other !== passive.clause &&
      other.verb !== undefined &&
      other.subject !== undefined &&
      subject !== undefined &&
      other.subject.start > subject.end &&
      other.verb.end < (tokens[first] as Token).start,
  );
  if (isFar && !passive.elliptical && !passive.extracted) return true;
  // "she'd much rather be rung"
  if (tokens.slice(first, be).some(({lower}) => lower === 'rather' || lower === 'sooner')) return true;
  // "It was decided before I began that I would fail"
  const content = sentence.clauses.some(
    ({link: opens, parent}) =>
      opens?.text.toLowerCase() === 'that' &&
      opens.kind === 'content' &&
      parent !== undefined &&
      (sentence.clauses[parent] === host || sentence.clauses[parent] === passive.clause) &&
      opens.start > (tokens[participle] as Token).end,
  );
  if (subject?.head.lower === 'it' && EXPLETIVE.has(word) && content && !isExpletive(passive)) return true;
  // "It was feared that the dam would break": "I feared it that".
  if (
    subject?.head.lower === 'it' &&
    next?.lower === 'that' &&
    after &&
    !TIME_NOUNS.has(after.lower) &&
    !isExpletive(passive)
  )
    return true;
  // "The order, placed on Friday, was never confirmed": no second verb of the order's, but words about it.
  if (passive.elliptical && tokens[first - 1]?.text === ',') return true;
  if (isExpletive(passive) && REPORTING.has(word) && !EXPLETIVE.has(word)) return true;
  if (host.role === 'gerund' && host === passive.clause) return true;
  // "None of them were ever told": never with a plain object.
  if (/^(?:no|none|nobody|nothing|neither)\b/iu.test(host.subject?.text ?? '') && hasBetween(passive, 'ever'))
    return true;
  if (sentence.clauses.some((other) => isCutShort(other, sentence))) return true;
  // "It was sent despite having been checked": what follows speaks of the subject that is taken away, unless it has its own.
  const dangling = sentence.clauses.some(
    (other) =>
      other.role === 'gerund' &&
      other.verb !== undefined &&
      /\b(?:being|been|getting)\b/iu.test(groupText(passive, other)) &&
      other !== passive.clause &&
      !(hasOwnSubject(other) && other.subject?.start !== host.subject?.start) &&
      !isGerundAfter(other, passive) &&
      (other.parent === undefined ||
        sentence.clauses[other.parent] === host ||
        sentence.clauses[other.parent] === passive.clause),
  );
  return dangling || hasParticipleFrame(passive);
}

const PLAIN_PRONOUN = wordSet('it that they this');

function isAttribute({tokens, participle}: Passive, next: Token): boolean {
  const [base = ''] = basesOfParticiple((tokens[participle] as Token).text);
  return (
    !TWO_OBJECTS.has(base) &&
    !NAMING.has((tokens[participle] as Token).lower) &&
    !isTime(tokens, participle + 1) &&
    !/^(?:home|online|abroad)$/u.test(next.lower)
  );
}

/** Whether a contracted `'s` before a participle may well be has: of a person, or with a verb that has no passive. */
function isPerfect({tokens, be, participle, host}: Passive): boolean {
  if ((tokens[be] as Token).lower !== "'s") return false;
  const [base = ''] = basesOfParticiple((tokens[participle] as Token).text);
  const isPerson =
    host.subject?.head.pos === 'PRON' && !/^(?:it|one|what|which|everything|something)$/u.test(host.subject.head.lower);
  return isPerson || base === 'wait' || WITHOUT_PASSIVE.has(base);
}

/** "was already taken", "was not yet paid", "was still locked": how things stood, which the simple past of the deed would not say. */
function isState({tokens, first, be, participle, clause}: Passive, {lower}: Token): boolean {
  if (first !== be || !/^(?:am|is|are|was|were|'s|'re|'m)$/u.test((tokens[be] as Token).lower)) return false;
  if (lower === 'already' || lower === 'yet') return true;
  if (lower === 'freshly' || lower === 'newly') return true;
  return lower === 'still' && clause.agent === undefined && !tokens.slice(be, participle).some(isNegation);
}

function isMadeNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'DET' && tokens.slice(at + 1, at + 4).some(({lemma}) => MISTAKES.has(lemma));
}

const MISTAKES = wordSet('blunder error mistake oversight');

function hasBetween({tokens, host, participle}: Passive, word: string): boolean {
  return tokens.slice(0, participle).some(({lower, start}) => lower === word && start >= (host.subject?.end ?? 0));
}

/** "before it should have been", "this one was not": leans on the participle of another verb. */
function isCutShort({verb, voice, predicate, link}: Clause, {tokens}: Sentence): boolean {
  if (verb === undefined) return false;
  if (!/^(?:be|do|have)$/u.test(verb?.lemma ?? '') || voice !== 'active' || predicate !== undefined) return false;
  if (/^(?:where|how|what|who|when|why)$/iu.test(link?.text ?? '')) return false;
  let at = indexAt(tokens, verb.group.end);
  while (at >= 0 && isNegation(tokens[at])) at += 1;
  const next = tokens[at];
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ';
}

/** "without a harness being checked" */
function hasOwnSubject({subject, verb}: Clause): boolean {
  return subject !== undefined && !subject.implied && verb !== undefined && subject.end <= verb.start;
}

function groupText({tokens}: Passive, clause: Clause): string {
  const group = clause.verb?.group;
  return lowerText(tokens.filter((token) => group && token.start >= group.start && token.end <= group.end));
}

function isSubjectWord({host, inverted}: Passive, token: Token): boolean {
  return inverted && host.subject !== undefined && token.start >= host.subject.start && token.end <= host.subject.end;
}

/** "Once approved, the plan was sent": the participle speaks of the subject that would go. */
function hasParticipleFrame({tokens, host}: Passive): boolean {
  const start = host.subject?.start ?? 0;
  const before = tokens.filter((token) => token.start < start);
  // "As a teacher I was sworn at by a parent": speaks of me.
  if (host.subject?.person === 1 && before[0]?.lower === 'as' && before.every(({pos}) => !isOneOf(pos, 'VERB', 'AUX')))
    return true;
  const comma = before.findLastIndex((token) => token.text === ',');
  if (comma < 0 || comma !== before.length - 1) return false;
  const frame = before.slice(0, comma);
  const opening = frame[0];
  if (opening === undefined) return false;
  const second = frame[1];
  const participle = (token: Token | undefined): boolean =>
    token !== undefined && token.pos === 'VERB' && /(?:ed|en|wn|nt)$/u.test(token.lower);
  if (participle(opening) || (FRAME_OPENERS.has(opening.lower) && participle(second))) return true;
  // "Still warm, the tray was put away", unlike "Busy with the phone, the pan was left on"
  const adjective = isAdverb(opening) ? second : opening;
  if (adjective === undefined || !isAdjective(adjective) || frame.some(isOfTimeOrOrder)) return false;
  if (isOneOf(tokens[tokens.indexOf(adjective) + 1]?.pos, 'NOUN', 'PROPN')) return false;
  return !OF_PEOPLE.has(adjective.lower) || host.subject?.head.pos !== 'NOUN' || isPerson(host.subject.head);
}

/** The tagger takes many a first word for a name. */
function isAdjective({pos, lower}: Token): boolean {
  return pos === 'ADJ' || (pos === 'PROPN' && listedKind(lower) === 'ADJ');
}

/** Words of a frame that says when, in which order, or what the speaker thinks of it: "early on Monday", "worst of all". */
function isOfTimeOrOrder({lower, lemma}: Token): boolean {
  return TIME_NOUNS.has(lower) || TIME_NOUNS.has(lemma) || ORDER.has(lower);
}

const ORDER = wordSet(
  'best early earlier enough first fifth fourth important importantly last late later least most next second sixth third true worse worst',
);

/** What a thing cannot be, so that the speaker must be meant. */
const OF_PEOPLE = wordSet('afraid anxious busy certain confident convinced eager keen nervous new short sure unaware');

function isPerson({lemma, lower}: Token): boolean {
  return PERSON_NOUNS.has(lemma) || BARE_GROUPS.has(lower) || GROUPS.has(lemma);
}

/** Conjunctions before a participle: "once finished, …". */
const FRAME_OPENERS = wordSet('after although as if once though unless until when while');

/** After these, what stands before goes with the infinitive. */
const BELIEVED_OR_SAID = wordSet(`
  alleged assumed believed considered estimated expected felt found known meant presumed reported rumoured said seen
  supposed thought understood
`);

/** Whether `it` stands for a clause that follows: "It was decided that". */
export function isExpletive(passive: Passive): boolean {
  const {host, tokens, participle} = passive;
  if (host.subject?.head.lower !== 'it') return false;
  const word = (tokens[participle] as Token).lower;
  const next = tokens[participle + 1];
  const after = tokens[participle + 2];
  if (!EXPLETIVE.has(word) && !REPORTING.has(word)) return false;
  if (next?.lower === 'out' || next?.lower === 'with')
    return (
      (word === 'pointed' && /^(?:that|how|why|what)$/u.test(after?.lower ?? '')) ||
      (word === 'agreed' && next.lower === 'with')
    );
  // "It was agreed to wait", unlike "It was assumed to be there", where it is what was assumed to be there.
  if (isNegation(next) && after?.lower === 'to') return !BELIEVED_OR_SAID.has(word);
  if (next?.lower === 'to') return !BELIEVED_OR_SAID.has(word) && (after?.pos === 'VERB' || after?.pos === 'AUX');
  // "It was promised that day": a determiner, not a conjunction.
  if (next?.lower === 'that') return after !== undefined && !TIME_NOUNS.has(after.lower);
  return /^(?:whether|how|why|what|who|which|when|where|if)$/u.test(next?.lower ?? '') || opensLater(passive);
}

/** "It wasn't noticed until the auction that the numbers were wrong": a time or place stands before the clause. */
function opensLater({sentence, tokens, participle}: Passive): boolean {
  if (!TIME_OR_PLACE.has(tokens[participle + 1]?.lower ?? '')) return false;
  const end = (tokens[participle] as Token).end;
  const that = tokens.findIndex(({lower, start}) => lower === 'that' && start > end);
  return (
    that > 0 &&
    sentence.clauses.some(
      (clause) =>
        clause.link?.start === tokens[that]?.start &&
        hasOwnSubject(clause) &&
        // What lacks an object would speak of the noun before it: "in the report that I had sent".
        (clause.voice === 'passive' || clause.predicate !== undefined || clause.object !== undefined),
    ) &&
    tokens
      .slice(participle + 1, that)
      .every(({pos}) => isOneOf(pos, 'ADP', 'SCONJ', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV'))
  );
}

/** What may stand between a verb and the clause that is its content: "noticed until the auction that …". */
const TIME_OR_PLACE = wordSet('after anywhere at before during in nowhere on somewhere till until');
