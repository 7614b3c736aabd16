import type {Token} from '../language.ts';
import {covers} from '../span.ts';
import {baseOf, isAdverb, isNot, type Passive} from './passive.ts';
import {DEGREE, WITHOUT_PASSIVE} from './words.ts';

/** What a passive's own verb group holds that has no place in the active. */

/** "was late and sent": only adverbs can stay, and this participle shares its "was" with an adjective. */
export function holdsOtherWords(passive: Passive): boolean {
  const {tokens, be, participle} = passive;
  return tokens
    .slice(be + 1, participle)
    .some((token) => !isAdverb(token) && token.text !== ',' && !isSubjectWord(passive, token));
}

function isSubjectWord({host, inverted}: Passive, token: Token): boolean {
  return inverted && host.subject !== undefined && covers(host.subject, token);
}

/** "was so badly damaged", "was very much needed" */
export function isGraded({tokens, be, participle}: Passive): boolean {
  return tokens.slice(be + 1, participle).some(({lower}) => DEGREE.has(lower));
}

/** "was already taken", "was not yet paid", "was still locked": how things stood, which the simple past of the deed would not say. */
export function isState({tokens, first, be, participle, clause}: Passive): boolean {
  if (first !== be || !/^(?:am|is|are|was|were|'s|'re|'m)$/u.test((tokens[be] as Token).lower)) return false;
  const between = tokens.slice(be + 1, participle);
  return between.some(
    ({lower}) =>
      /^(?:already|yet|freshly|newly)$/u.test(lower) ||
      (lower === 'still' && clause.agent === undefined && !between.some(isNot)),
  );
}

/**
 * "what she's said", "That's helped a lot": of a person, or with a verb that has no passive, a contracted `'s` more likely is has than is.
 */
export function isPerfect(passive: Passive): boolean {
  const {tokens, be, host} = passive;
  if ((tokens[be] as Token).lower !== "'s") return false;
  const base = baseOf(passive);
  const isPerson =
    host.subject?.head.pos === 'PRON' && !/^(?:it|one|what|which|everything|something)$/u.test(host.subject.head.lower);
  return isPerson || base === 'wait' || WITHOUT_PASSIVE.has(base);
}

/** "NOTHING WAS CHECKED": the words that change would have to be written so. */
export function isInCapitals({tokens, be}: Passive): boolean {
  return /^\p{Lu}{2,}$/u.test((tokens[be] as Token).text);
}

/** "Rather than being thrown out, the milk was used", "I let the wall be painted": nothing that "I" could stand before. */
export function isNonfinite({tokens, first}: Passive): boolean {
  return /^(?:being|be)$/u.test((tokens[first] as Token).lower);
}

/** "Having been left open, the tap ran all night": "I" could stand before this no more. */
export function isGerund({clause, host}: Passive): boolean {
  return host.role === 'gerund' && host === clause;
}

/** "she'd much rather be rung" */
export function isPreference({tokens, first, be}: Passive): boolean {
  return tokens.slice(first, be).some(({lower}) => lower === 'rather' || lower === 'sooner');
}

/** "None of them were ever told": never with a plain object. */
export function deniesEver({tokens, host, participle}: Passive): boolean {
  const end = host.subject?.end ?? 0;
  return (
    /^(?:no|none|nobody|nothing|neither)\b/iu.test(host.subject?.text ?? '') &&
    tokens.slice(0, participle).some(({lower, start}) => lower === 'ever' && start >= end)
  );
}

/** "only seen by a few people": only belongs to the agent. */
export function limitsAgent({clause, tokens, participle}: Passive): boolean {
  return clause.agent !== undefined && /^(?:only|just|even|mainly|mostly)$/u.test(tokens[participle - 1]?.lower ?? '');
}
