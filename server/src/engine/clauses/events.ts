import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {QUESTION_WORDS} from './inversion.ts';
import {startsNounPhrase} from './noun-phrases.ts';
import {FEELINGS, IMPOSED_STATES, PERSON_STATES, RESULT_PARTICIPLES, STIRRED} from './participial-adjectives.ts';
import {PERSON_PRONOUNS} from './verb-classes.ts';

/** Forms of be that by themselves say nothing of an event. */
export const PRESENT = wordSet(`
  'm 're 's am are is m re s was were
`);

/** Words for the moment or manner of an event. */
const EVENT_WORDS = wordSet(`
  just then right straight suddenly immediately finally eventually accidentally recently once twice again quickly
  promptly repeatedly yesterday later soon originally previously first deliberately automatically simply mistakenly
  wrongly inadvertently abruptly carefully forcibly gently hastily hurriedly intentionally rapidly roughly slowly
  swiftly unexpectedly violently
`);

/** "organised every year by students": who acts, not when, how or how much. */
export function hasAgent(tokens: readonly Token[], participle: number): boolean {
  for (let place = participle + 1; place <= participle + 5; place += 1) {
    const token = tokens[place];
    if (token === undefined || isOneOf(token.pos, 'PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ')) return false;
    if (token.lower !== 'by') continue;
    if (isDeadline(tokens, place + 1)) return false;
    const head = tokens[place + 1];
    return place === participle + 1 || (head !== undefined && isOneOf(head.pos, 'DET', 'PRON', 'NOUN', 'PROPN', 'ADJ'));
  }
  return false;
}

const DEADLINES = wordSet(`
  noon midday midnight lunchtime dinnertime teatime bedtime nightfall dusk dawn daybreak sunset sunrise then now
  morning evening afternoon night monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december spring summer autumn winter christmas easter today tomorrow
`);

/** "closed by six", "by the end of May", "by the time we came": when, not who; but "broken by Friday traffic". */
function isDeadline(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (tokens[place]?.pos === 'DET' || ['next', 'this', 'that', 'early', 'late'].includes(tokens[place]?.lower ?? ''))
    place += 1;
  const head = tokens[place];
  if (head === undefined) return false;
  if (place > from && ['end', 'time', 'start', 'beginning', 'middle'].includes(head.lower)) return true;
  const next = tokens[place + 1];
  const alone = next === undefined || !isOneOf(next.pos, 'NOUN', 'PROPN', 'ADJ', 'PART', 'NUM');
  if (head.pos === 'NUM') return alone || ['am', 'pm', "o'clock"].includes(next.lower);
  return DEADLINES.has(head.lower) && (alone || next.pos === 'NUM');
}

/** Signs that something happened: being, a perfect, a modal, an infinitive, a word for the moment. */
export function isEvent(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  if (isEventForm(tokens, auxiliary, participle)) return true;
  for (let place = auxiliary + 1; place < participle; place += 1) {
    if (EVENT_WORDS.has((tokens[place] as Token).lower)) return true;
  }
  const next = tokens[participle + 1];
  if (next === undefined) return false;
  // "finished two days late"
  if (next.pos === 'NUM' || ['late', 'early', 'ahead'].includes(next.lower)) return true;
  if (EVENT_WORDS.has(next.lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(next.lower)) return true;
  const after = tokens[participle + 2];
  return (
    (['down', 'off', 'out', 'into', 'apart'].includes(next.lower) &&
      !(next.lower === 'down' && tokens[participle]?.lower === 'broken')) ||
    (['on', 'in'].includes(next.lower) && after !== undefined && (after.pos === 'NUM' || /day$/u.test(after.lower)))
  );
}

/** "closed within an hour", "closed without notice", "bent to fit the frame", "tied so that it held", "broken with a brick" */
export function hasCircumstance(tokens: readonly Token[], participle: number): boolean {
  const [next, after, third] = tokens.slice(participle + 1, participle + 4);
  if (next === undefined || after === undefined) return false;
  switch (next.lower) {
    case 'within':
    case 'without':
      return true;
    case 'so':
      return after.lower === 'that';
    case 'to':
      // Unlike "closed to traffic"
      return after.pos === 'VERB' && after.lower === after.lemma && startsNounPhrase(third);
    case 'with':
      // Unlike "packed with people", "jammed with the cars of the guests"
      return ['a', 'an'].includes(after.lower) && !['packed', 'jammed'].includes((tokens[participle] as Token).lower);
    default:
      return false;
  }
}

/** "is being closed", "got closed", "must be closed", unlike the states of "had been stuck", "has been closed since May". */
function isEventForm(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  const aux = tokens[auxiliary] as Token;
  if (PRESENT.has(aux.lower)) return false;
  if (aux.lower === 'being' || aux.lemma === 'get') return true;
  const {lower} = tokens[participle] as Token;
  const person = personBefore(tokens, auxiliary);
  // "I would be devastated", "The crowd had been distracted"
  if (FEELINGS.has(lower)) return STIRRED.has(lower) && !person;
  // What a treebank calls a verb: "I have never been disappointed"
  if (lower === 'disappointed' || !(RESULT_PARTICIPLES.has(lower) || PERSON_STATES.has(lower))) return true;
  const lasting = ['for', 'since'].includes(tokens[participle + 1]?.lower ?? '');
  return !lasting && (!person || IMPOSED_STATES.has(lower));
}

/** Whether the subject of the auxiliary is a pronoun for a person. */
export function personBefore(tokens: readonly Token[], auxiliary: number): boolean {
  let place = auxiliary - 1;
  while (place >= 0 && (tokens[place]?.pos === 'ADV' || tokens[place]?.pos === 'AUX' || tokens[place]?.pos === 'PART'))
    place -= 1;
  // "Are you prepared?", "When were they lost?"
  const inverted = place < 0 || tokens[place]?.pos === 'PUNCT' || QUESTION_WORDS.has(tokens[place]?.lower ?? '');
  return [place, ...(inverted ? [auxiliary + 1] : [])].some((at) => PERSON_PRONOUNS.has(tokens[at]?.lower ?? ''));
}
