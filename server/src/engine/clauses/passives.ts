import type {Token} from '../language.ts';
import {onlyPast, participleLemma} from './participles.ts';

/** Participles that name a state or feeling after be, unless something shows an event. */
const STATES = new Set(
  'interested excited tired bored annoyed worried concerned pleased delighted confused scared thrilled frustrated ashamed embarrassed exhausted stressed overwhelmed satisfied motivated experienced qualified skilled talented organized organised disorganized disorganised focused determined committed dedicated prepared used supposed involved engaged married divorced retired gone finished limited detailed complicated advanced mistaken distracted convinced relieved ashamed aged related relaxed surprised shocked upset unprepared unexpected unfinished undocumented'.split(
    ' ',
  ),
);

/** Whether the word at `participle` makes a passive with the be or get at `auxiliary`. */
export function isPassive(tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  const aux = tokens[auxiliary] as Token;
  const word = tokens[participle];
  if (word === undefined || (aux.lemma !== 'be' && aux.lemma !== 'get' && aux.lower !== "'s")) return false;
  if (participleLemma(word.lower) === undefined || onlyPast(word.lower)) return false;
  if (word.pos !== 'VERB' && word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'AUX') return false;
  if (word.pos !== 'VERB' && !word.lower.endsWith('ed') && !word.lower.endsWith('en')) return false;
  if (word.lower === 'been' || word.lower === 'had' || word.lower === 'got') return false;
  const byAgent = tokens[participle + 1]?.lower === 'by';
  return byAgent || !STATES.has(word.lower);
}
