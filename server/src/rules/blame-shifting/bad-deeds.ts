import type {Clause, Sentence} from '../../engine/clauses.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isCensure, PREDICATE_END} from './censure.ts';

/** Acts that are bad whoever is hurt by them. */
const BAD_ACTS = wordSet(`
  avoid backpedal bench block botch bungle bury cancel cheat coast conceal deny disappear dodge evade exaggerate flake
  flee flip-flop hoard hog interfere jeopardise jeopardize kill meddle misbehave misinterpret oversell overspend panic
  pocket postpone procrastinate quit renege refuse reject ruin sabotage scrap shelve slack sneak squander stall steal
  swindle torpedo vanish veto withhold wreck lie cave chicken blunder bluff backtrack dither waffle oppose obstruct
  forbid ban overcharge mishandle mangle trash break
`);

/** Whether what someone did is bad by the meaning of its verb. */
export function isBadAct({verb, role}: Clause): boolean {
  return (
    verb !== undefined &&
    role !== 'infinitive' &&
    verb.tense === 'past' &&
    !verb.progressive &&
    BAD_ACTS.has(verb.lemma)
  );
}

/** Acts that are as good or bad as what comes of them. */
const MAKING = wordSet(`
  bring build cause create deliver do give leave make produce provide sell serve set ship show spread supply write hand
  run use hire choose offer
`);
/** Things that may be bad without anybody's fault: "sold at a bad loss", "gave a poor grade". */
const NOT_CHARGED = wordSet(`
  apology case cases complaint complaints criticism emergency feedback fright grade grades look looks loss losses
  mark marks news note notes pain patient patients rating ratings refuse report reports review reviews risk risks
  scare shock warning warnings
`);

/** "delivered rubbish", "did a shoddy job": what they made is what is wrong. */
export function isBadWork({verb}: Clause, sentence: Sentence): boolean {
  if (verb === undefined || !MAKING.has(verb.lemma)) return false;
  const words = sentence.tokens.filter(({start, pos}) => start >= verb.token.end && pos !== 'PUNCT').slice(0, 6);
  const end = words.findIndex(({lower}) => PREDICATE_END.has(lower));
  const object = end < 0 ? words : words.slice(0, end);
  return !object.some(({lower}) => NOT_CHARGED.has(lower)) && object.some(isCensure);
}
