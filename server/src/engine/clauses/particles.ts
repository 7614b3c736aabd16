import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';

/** Words that may belong to the verb before them. */
const PARTICLES = wordSet(
  'up out off down away back over in on through apart together aside along around behind forward',
);

/** The index of a particle that belongs to the verb: `sent out the file`, `called them off`. */
export function particleAfter(tokens: readonly Token[], verb: number): number | undefined {
  if (tokens[verb]?.lemma === 'be') return undefined;
  const next = tokens[verb + 1];
  if (next !== undefined && PARTICLES.has(next.lower) && next.pos !== 'NOUN') {
    const after = tokens[verb + 2];
    // "sent out the file", "was called off", but not "looked in the folder".
    if (
      ['in', 'on', 'over', 'through', 'around', 'along'].includes(next.lower) &&
      after !== undefined &&
      after.pos !== 'PUNCT' &&
      after.pos !== 'ADP'
    )
      return undefined;
    return verb + 1;
  }
  // "sent it out", "called them off"
  const pronoun = tokens[verb + 1];
  const late = tokens[verb + 2];
  if (pronoun?.pos === 'PRON' && late !== undefined && PARTICLES.has(late.lower) && late.pos !== 'ADV') {
    const after = tokens[verb + 3];
    if (
      after === undefined ||
      (after.pos !== 'DET' && after.pos !== 'PRON' && after.pos !== 'NOUN' && after.pos !== 'PROPN')
    )
      return verb + 2;
  }
  return undefined;
}
