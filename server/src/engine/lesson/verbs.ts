import type {VerbGroup} from '../clauses.ts';
import {wordSet} from '../word-set.ts';

/** Verbs in the present that tell of a mind or a state and not of a habit. */
export const NO_HABIT = wordSet(`
  be have think believe guess suppose feel remember know hope want wish understand realise realize see appreciate value
  need like love hate regret admit say mean recall wonder consider agree accept recognise recognize expect doubt seem
  work live teach study run lead look deserve enjoy prefer imagine assume fear owe own
`);

/** Verbs that promise care without saying what is done: "to be more careful", "to pay attention". */
export const VAGUE_ACTS = wordSet(`
  be become pay take stay keep remain do have know learn understand try work improve focus communicate listen manage
  prioritise prioritize plan care think grow handle deal make get look see remember appreciate realise realize value
  believe feel need want deliver perform go come give trust respect face overcome avoid prevent happen let
`);

/** Verbs in the present that tell what something means and not what is done. */
export const MEANING = wordSet(`
  matter show remind help teach mean count cost happen depend prove motivate drive push define shape inspire belong
  come begin grow apply hold stand start lie laugh joke tease smile thank
`);

/** Whether a verb is taken for the past though it may be the present: "read", "put". */
export function isUndated({tense, perfect, text, lemma}: VerbGroup): boolean {
  return tense === 'past' && !perfect && text.toLowerCase() === lemma;
}
