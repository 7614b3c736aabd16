import type {Token} from '../language.ts';
import {
  BODY_ADJECTIVE,
  DEGREES,
  FEELINGS,
  INTRANSITIVE,
  PERSON_STATES,
  PHRASAL_STATES,
  PLAIN_ADJECTIVES,
  RESULTS,
  UN_VERBS,
} from './participial-adjectives.ts';
import {onlyPast, participleLemma} from './participles.ts';

const PERSONS = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who', "i'm"]);
/** After these a word in -ed describes rather than tells an event: `terrified of`, `pleased with`. */
const STATE_PREPOSITIONS = new Set(['of', 'about', 'at', 'that']);
const PRESENT = new Set(['is', 'are', 'am', "'s", "'re", "'m", 's', 'm', 're', 'was', 'were']);
/** Base, past and participle are one form; after `is` it may be a bare infinitive. */
const SAME_FORM = new Set(
  'become come run put cut hit set let shut cost hurt read quit spread split burst cast bet'.split(' '),
);
/** Verbs that need no object: after 's they are a perfect. */
const HAS_VERBS = new Set(
  'refused decided agreed tried started stopped worked failed learned learnt moved returned improved grown retired promised changed left passed tended managed'.split(
    ' ',
  ),
);
/** What people get without anybody doing it to them. */
const GET_STATES = new Set(
  'lost stuck started used involved drunk wasted rid acquainted ready tired bored hooked exhausted stressed'.split(' '),
);
const EVENT_WORDS = new Set(
  'just then right straight suddenly immediately finally eventually accidentally recently once twice again quickly promptly repeatedly yesterday later soon originally previously first deliberately automatically simply mistakenly wrongly inadvertently'.split(
    ' ',
  ),
);

/** Whether the word at `participle` makes a passive with the form of be or get at `auxiliary`. */
export function isPassive(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[participle];
  if (word === undefined || (aux.lemma !== 'be' && aux.lemma !== 'get' && aux.lower !== "'s")) return false;
  const {lower} = word;
  if (participleLemma(lower) === undefined || onlyPast(lower) || ['been', 'had', 'got', 'gotten'].includes(lower))
    return false;
  if (!['VERB', 'NOUN', 'ADJ', 'AUX', 'PROPN', 'ADV'].includes(word.pos)) return false;
  const irregularForm = !lower.endsWith('ed') && !lower.endsWith('en');
  if (word.pos !== 'VERB' && irregularForm && !(word.pos === 'ADJ' || RESULTS.has(lower)) && lower === word.lemma)
    return false;
  const next = tokens[participle + 1];
  if (
    SAME_FORM.has(lower) &&
    (tokens[auxiliary - 1]?.lemma === 'do' || (next !== undefined && (next.pos === 'DET' || next.pos === 'PRON')))
  )
    return false;
  if (lower === 'used') return usedFor(tokens, auxiliary, participle);
  if (INTRANSITIVE.has(lower) || BODY_ADJECTIVE.test(lower)) return false;
  if (PHRASAL_STATES.get(lower) === next?.lower && next !== undefined) return false;
  if (lower === 'set' && tokens[participle - 1]?.lower === 'all') return false;
  if (PLAIN_ADJECTIVES.has(lower) || (lower.startsWith('un') && !UN_VERBS.test(lower))) return false;
  if (lower.includes('-') && word.pos !== 'VERB') return false;
  const byAgent = hasAgent(tokens, participle);
  const degree = DEGREES.has(tokens[participle - 1]?.lower ?? '') && participle - 1 > auxiliary;
  if (FEELINGS.has(lower)) return aux.lower === 'being' || (byAgent && !degree);
  // "I have never been so insulted", but "I was so tired"
  const told = word.pos === 'VERB' && !PRESENT.has(aux.lower) && !RESULTS.has(lower) && !PERSON_STATES.has(lower);
  if (degree && !byAgent && !told) return false;
  if (besideAdjective(tokens, participle)) return false;
  // "well known", "well prepared"
  const rated = lower === 'known' || RESULTS.has(lower) || PERSON_STATES.has(lower);
  if (rated && !byAgent && tokens[participle - 1]?.lower === 'well') return false;
  const eventful = byAgent || isEvent(tokens, auxiliary, participle);
  if (aux.lemma === 'get') return !GET_STATES.has(lower) || (lower === 'lost' && nounBefore(tokens, auxiliary));
  if (lower === 'done')
    return eventful || !(personBefore(tokens, auxiliary) || (next?.pos === 'VERB' && next.lower.endsWith('ing')));
  if (RESULTS.has(lower)) return eventful || (lower === 'limited' && next?.lower === 'to');
  if (PERSON_STATES.has(lower) && personBefore(tokens, auxiliary)) return eventful;
  // "The letter is dated August 1", but "the design was dated".
  if (lower === 'dated') return next?.pos === 'PROPN' || next?.pos === 'NUM';
  if (lower === 'determined' && next?.lower === 'to') return false;
  // "She is aged 40", "cheese is aged for a year"
  if (lower === 'aged') return next?.pos !== 'NUM' && !personBefore(tokens, auxiliary);
  // "When Alan's refused to help", "she's finished it": has, not is.
  if (
    aux.lower === "'s" &&
    (HAS_VERBS.has(lower) ||
      (next !== undefined && ['me', 'him', 'them', 'us', 'it', 'the', 'my', 'her', 'his'].includes(next.lower)))
  ) {
    return byAgent;
  }
  // "who's stated goals", "that's stolen property": the participle describes the noun after it.
  if (
    aux.lower === "'s" &&
    next?.pos === 'NOUN' &&
    ['who', 'that', 'it', 'this', 'what'].includes(tokens[auxiliary - 1]?.lower ?? '')
  )
    return false;
  if (word.pos === 'VERB' || word.pos === 'AUX') return true;
  // The tagger calls it an adjective or noun: only an event makes it a passive.
  return eventful || word.pos === 'NOUN' || word.pos === 'PROPN' || !STATE_PREPOSITIONS.has(next?.lower ?? '');
}

/** "organised every year by students": who acts, not when, how or how much. */
function hasAgent(tokens: readonly Token[], participle: number): boolean {
  for (let place = participle + 1; place <= participle + 5; place += 1) {
    const token = tokens[place];
    if (token === undefined || ['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(token.pos)) return false;
    if (token.lower !== 'by') continue;
    const head = tokens[place + 1];
    return (
      place === participle + 1 || (head !== undefined && ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ'].includes(head.pos))
    );
  }
  return false;
}

/** "is used to determine" is a passive, "was used to it" is not. */
function usedFor(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  if (tokens[participle + 1]?.lower !== 'to') return true;
  let place = participle + 2;
  while (tokens[place]?.pos === 'ADV' || tokens[place]?.pos === 'CCONJ') place += 1;
  const after = tokens[place];
  if (after === undefined || after.lower.endsWith('ing') || ['DET', 'PRON', 'ADJ', 'PROPN'].includes(after.pos))
    return false;
  if (personBefore(tokens, auxiliary)) return isEvent(tokens, auxiliary, participle) && after.pos === 'VERB';
  return after.pos === 'VERB' || after.pos === 'AUX' || (after.pos === 'NOUN' && after.lower === after.lemma);
}

/** Signs that something happened: being, a perfect, a modal, an infinitive, a word for the moment. */
function isEvent(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  const aux = tokens[auxiliary] as Token;
  if (!PRESENT.has(aux.lower)) return true;
  for (let place = auxiliary + 1; place < participle; place += 1) {
    if (EVENT_WORDS.has((tokens[place] as Token).lower)) return true;
  }
  const next = tokens[participle + 1];
  if (next === undefined) return false;
  if (EVENT_WORDS.has(next.lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(next.lower)) return true;
  const after = tokens[participle + 2];
  return (
    (['down', 'off', 'out', 'into', 'apart'].includes(next.lower) &&
      !(next.lower === 'down' && tokens[participle]?.lower === 'broken')) ||
    (['on', 'in'].includes(next.lower) && after !== undefined && (after.pos === 'NUM' || /day$/u.test(after.lower)))
  );
}

/** "outdated, dirty and small", "privileged or confidential": one of several adjectives. */
function besideAdjective(tokens: readonly Token[], participle: number): boolean {
  const next = tokens[participle + 1];
  const after = tokens[participle + 2];
  if (
    next === undefined ||
    after === undefined ||
    after.pos !== 'ADJ' ||
    after.lower === 'such' ||
    participleLemma(after.lower) !== undefined
  )
    return false;
  const last = tokens[participle + 3];
  return (
    (next.lower === ',' || next.pos === 'CCONJ') && last?.pos !== 'NOUN' && last?.pos !== 'PROPN' && last?.pos !== 'ADJ'
  );
}

function nounBefore(tokens: readonly Token[], auxiliary: number): boolean {
  const before = tokens[auxiliary - 1];
  return before?.pos === 'NOUN' || before?.lower === 'it';
}

function personBefore(tokens: readonly Token[], auxiliary: number): boolean {
  let place = auxiliary - 1;
  while (place >= 0 && (tokens[place]?.pos === 'ADV' || tokens[place]?.pos === 'AUX' || tokens[place]?.pos === 'PART'))
    place -= 1;
  return PERSONS.has(tokens[place]?.lower ?? '');
}
