import type {Clause} from '../clauses.ts';
import {formsOfParticiple} from '../inflection/verb-forms.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {type Actor, type HiddenActor, namedActor} from './agent.ts';
import {isNobodysDeed} from './nobodys-deed.ts';
import {isTime} from './noun-phrase.ts';
import {followsConjunction, indexAt, isAdverb, isGerundAfter, isNot, type Passive, startsPhrase} from './passive.ts';
import {readPassive} from './read-passive.ts';
import {isBeyondRewriting} from './refusals.ts';
import {TWO_OBJECTS, WITHOUT_PASSIVE} from './words.ts';

/** Whether two passives are made by one be or get: "was reviewed and sent". */
export function sharesAuxiliary(a: Clause, b: Clause): boolean {
  return a === b || (a.auxiliary !== undefined && a.auxiliary.start === b.auxiliary?.start);
}

/** One verb of a rewrite: the first, or one joined to it by `and`. */
export interface Member {
  readonly passive: Passive;
  /** Shares the auxiliary of the first verb: "was reviewed and sent". */
  readonly shared: boolean;
}

/** The verbs that change together; undefined when one of them cannot. */
export function membersOf(
  passive: Passive,
  named: Actor | undefined,
  actor: HiddenActor,
  source: string,
): readonly Member[] | undefined {
  const {sentence, clause, host} = passive;
  const members: Member[] = [{passive, shared: false}];
  for (const other of sentence.clauses) {
    if (other === clause || other.verb === undefined || other.verb.start < (clause.verb?.start ?? 0)) continue;
    if (other.voice !== 'passive') continue;
    if (isGerundAfter(other, passive)) {
      const gerund = readPassive(other, sentence);
      if (gerund === undefined) return undefined;
      members.push({passive: gerund, shared: false});
      continue;
    }
    if (sharesAuxiliary(other, clause)) {
      if (isActivePast(passive, other)) continue;
      const shared = readPassive(other, sentence);
      if (shared === undefined) return undefined;
      if (other.agent && namedActor(shared, source) !== 'none') return undefined;
      members.push({passive: shared, shared: true});
    } else if (named === undefined && isFollower(passive, other)) {
      const follower = readPassive(other, sentence);
      if (follower === undefined || isBeyondRewriting(follower)) continue;
      if (
        namedActor(follower, source) !== 'none' ||
        isNobodysDeed({...follower, host: {...follower.host, ...(host.subject ? {subject: host.subject} : {})}}, actor)
      )
        continue;
      members.push({passive: follower, shared: false});
    }
  }
  return members;
}

/** A verb after `and` with an object is no second participle: "was sent too early and contained two errors". */
function isActivePast({tokens}: Passive, other: Clause): boolean {
  const place = indexAt(tokens, other.verb?.start ?? 0);
  const base = formsOfParticiple((tokens[place] as Token).text)?.base ?? '';
  const next = tokens[place + 1];
  if (WITHOUT_PASSIVE.has(base)) return true;
  return (
    next !== undefined &&
    isOneOf(next.pos, 'DET', 'NUM', 'PRON', 'NOUN', 'PROPN', 'SYM') &&
    !isTime(tokens, place + 1) &&
    !TWO_OBJECTS.has(base)
  );
}

/**
 * Whether a participle after `and` would lose its auxiliary: "were emailed an apology and given a code". An -ed form can be a past as
 * well; with two objects behind it, it is none.
 */
export function leavesParticiple(members: readonly Member[]): boolean {
  const {tokens, participle, sentence} = (members[0] as Member).passive;
  const changed = new Set(members.map((member) => (member.passive.tokens[member.passive.participle] as Token).start));
  const last = Math.max(...members.map((member) => member.passive.participle));
  return tokens.some((token, index) => {
    // "was signed for, put on a shelf and not thought about"
    const inList = token.text === ',' && index < last;
    // "were handed to the driver rather than kept"
    const instead = token.lower === 'than' && tokens[index - 1]?.lower === 'rather';
    if (index <= participle || !(inList || instead || /^(?:and|or|nor|but)$/u.test(token.lower))) return false;
    let place = index + 1;
    while (isAdverb(tokens[place])) place += 1;
    const word = tokens[place];
    if (isGapped(tokens, place)) return true;
    const forms = word && isOneOf(word.pos, 'VERB', 'ADJ') ? formsOfParticiple(word.text) : undefined;
    // "were copied and then shredded": a participle, which the tagger takes for an adjective.
    if (word?.pos === 'ADJ') return forms !== undefined && !changed.has(word.start) && !startsPhrase(tokens[place + 1]);
    if (word === undefined || forms === undefined || changed.has(word.start)) return false;
    const own = sentence.clauses.find((clause) => clause.verb?.start === word.start);
    const bare = own?.verb === undefined || own.verb.group.start === own.verb.start || own.voice === 'passive';
    const ownAuxiliary = own?.auxiliary !== undefined && own.auxiliary.start > token.start;
    if (!bare || ownAuxiliary) return false;
    return (
      inList || instead || forms.past !== word.lower || (TWO_OBJECTS.has(forms.base) && startsPhrase(tokens[place + 1]))
    );
  });
}

/** "Lessons were cancelled and parents not informed": the second subject has its participle, but no auxiliary. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (isOneOf(tokens[place]?.pos, 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM') && !isNot(tokens[place])) place += 1;
  if (place === at) return false;
  const not = isNot(tokens[place]) || tokens[place]?.lower === 'never';
  const word = tokens[not ? place + 1 : place];
  const forms = word && formsOfParticiple(word.text);
  // "and the cap left off": somebody left it off.
  const verb = not ? place + 1 : place;
  const end = tokens[verb + 2];
  const cutShort = PARTICLES.test(tokens[verb + 1]?.lower ?? '') && (end === undefined || end.pos === 'PUNCT');
  return forms !== undefined && (not || (word?.pos === 'VERB' && (forms.past !== word.lower || cutShort)));
}

const PARTICLES = /^(?:away|back|down|in|off|on|out|over|up)$/u;

/** Whether a later verb takes the subject over that would become the object: "… but were not checked", "… and contained errors". */
export function isFollower({clause, host, tokens, extracted}: Passive, other: Clause): boolean {
  const {subject, verb} = other;
  if (verb === undefined || host.subject === undefined || other.role === 'infinitive' || other.role === 'gerund')
    return false;
  const own = sharesAuxiliary(other, clause) ? verb.start : verb.group.start;
  if (extracted || own <= (clause.verb?.end ?? 0)) return false;
  if (subject !== undefined && subject.start !== host.subject.start) return false;
  if (subject === undefined && other.tokens[0] !== undefined && other.tokens[0].start > verb.group.start) return false;
  return followsConjunction(tokens, own);
}

/** Whether only a conjunction and adverbs stand between two verbs, so that one object serves both. */
export function isTight(members: readonly Member[], places: readonly number[], index: number): boolean {
  const {passive} = members[index] as Member;
  const from = Math.max(places[index - 1] as number, (members[index - 1] as Member).passive.participle);
  let start = from + 1;
  // A particle that the object would have been put before stays with its verb: "wrote down and sent".
  if (PARTICLES.test(passive.tokens[start]?.lower ?? '')) start += 1;
  // "entered manually and never checked": adverbs before the conjunction belong to the first verb.
  let joined = false;
  for (let place = start; place < passive.participle; place += 1) {
    const token = passive.tokens[place] as Token;
    const joins = token.pos === 'CCONJ' || token.text === ',';
    if (!joins && !(joined && isAdverb(token))) return false;
    joined ||= joins;
  }
  return true;
}
