import {listedKind, type Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {isAdverb, type Passive} from './passive.ts';
import {BARE_GROUPS, GROUPS, PERSON_NOUNS, TIME_NOUNS} from './words.ts';

/** Whether words before the subject speak of it: "Once approved, the plan was sent" would be said of the actor. */
export function hasParticipleFrame(passive: Passive): boolean {
  const {tokens, host} = passive;
  const before = tokens.filter(({start}) => start < (host.subject?.start ?? 0));
  if (isSpeakersRole(passive, before)) return true;
  const comma = before.findLastIndex(({text}) => text === ',');
  if (comma < 0 || comma !== before.length - 1) return false;
  const frame = before.slice(0, comma);
  return opensWithParticiple(frame) || describesSubject(passive, frame);
}

/** "As a teacher I was sworn at by a parent": speaks of me. */
function isSpeakersRole({host}: Passive, before: readonly Token[]): boolean {
  return (
    host.subject?.person === 1 && before[0]?.lower === 'as' && before.every(({pos}) => !isOneOf(pos, 'VERB', 'AUX'))
  );
}

/** "Approved at last, the plan was sent", "Once approved, the plan was sent" */
function opensWithParticiple([opening, second]: readonly Token[]): boolean {
  return isParticiple(opening) || (FRAME_OPENERS.has(opening?.lower ?? '') && isParticiple(second));
}

/** Conjunctions before a participle: "once finished, …". */
const FRAME_OPENERS = wordSet('after although as if once though unless until when while');

function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /(?:ed|en|wn|nt)$/u.test(token.lower);
}

/** "Still warm, the tray was put away", unlike "Busy with the phone, the pan was left on" */
function describesSubject({tokens, host}: Passive, frame: readonly Token[]): boolean {
  const adjective = isAdverb(frame[0]) ? frame[1] : frame[0];
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
