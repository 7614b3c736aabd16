import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {onlyPast, participleLemma, pastLemma} from './participles.ts';
import {CAUSATIVES, COPULAS, NOMINATIVE} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

/** A participle without an auxiliary, with what stands around it. */
interface Candidate {
  readonly group: Group;
  readonly next: Token | undefined;
  /** The noun phrase directly before it. */
  readonly phrase: NounPhrase;
  readonly earlier: Group | undefined;
  readonly later: Group | undefined;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly openers: ReadonlyMap<number, Opener>;
}

/**
 * The verb groups without participles that only describe a noun (`the plan given to me`, `the numbers provided by my manager`): they
 * belong to the clause of their noun.
 */
export function dropReduced(
  tokens: readonly Token[],
  groups: readonly Group[],
  phrases: readonly NounPhrase[],
  openers: ReadonlyMap<number, Opener>,
): Group[] {
  const phraseEndingAt = new Map(phrases.map((phrase) => [phrase.to, phrase]));
  return groups.filter((group, index) => {
    const word = tokens[group.verb] as Token;
    if (group.first !== group.verb || group.form !== 'finite') return true;
    if (participleLemma(word.lower) === undefined || onlyPast(word.lower)) return true;
    const before = tokens[group.verb - 1];
    const next = tokens[group.verb + 1];
    if (pastLemma(word.lower) === undefined) {
      // "I run a small practice", unlike "a practice run by two partners".
      const present = word.lower === word.lemma && before?.pos !== 'NOUN' && next?.lower !== 'by';
      // "and then completely forgotten"
      let place = group.verb - 1;
      while (tokens[place]?.pos === 'ADV') place -= 1;
      const beforeAdverbs = tokens[place];
      return present || beforeAdverbs?.pos === 'CCONJ' || beforeAdverbs?.lower === ',';
    }
    if (isAfterthought(tokens, group, groups[index - 1], groups[index + 1])) return false;
    const phrase = phraseEndingAt.get(group.verb);
    if (phrase === undefined) return !isAbsolute(tokens, openers.get(group.verb - 1), next);
    const [earlier, later] = [groups[index - 1], groups[index + 1]];
    const candidate: Candidate = {group, next, phrase, earlier, later, tokens, phrases, openers};
    if (isCaused(candidate) || hasNoSubject(candidate)) return false;
    if (phrase.preposition === undefined && phrase.person !== 3) return true;
    return !hasAgentAfterObject(candidate) && !leavesSubjectToNextVerb(candidate);
  });
}

/** "She was struck by how small he looked, wrapped in that coat": no member of a list, which would go on to its "and". */
function isAfterthought(
  tokens: readonly Token[],
  group: Group,
  earlier: Group | undefined,
  later: Group | undefined,
): boolean {
  if (tokens[group.first - 1]?.lower !== ',' || earlier === undefined) return false;
  // "was made and, to our relief, accepted"
  const opening = tokens.slice(0, group.first - 1).findLastIndex(({lower}) => lower === ',');
  if (opening > earlier.verb && isOneOf(tokens[opening - 1]?.pos, 'CCONJ', 'ADV')) return false;
  if (earlier.passive === undefined && !COPULAS.has(earlier.lemma)) return false;
  if (later !== undefined && tokens[later.first - 1]?.lower === ',') return false;
  // "was stirred, cooled and filtered"
  return !tokens.some(
    ({pos}, index) =>
      index > group.verb &&
      isOneOf(pos, 'CCONJ', 'ADV') &&
      participleLemma(tokens[index + 1]?.lower ?? '') !== undefined,
  );
}

/** "as planned", "than expected", "if needed" */
function isAbsolute(tokens: readonly Token[], opener: Opener | undefined, next: Token | undefined): boolean {
  if (opener?.type !== 'subordinate' || next?.pos === 'DET') return false;
  const word = (tokens[opener.from] as Token).lower;
  return !['that', 'what', 'which', 'who', 'whoever', 'whatever'].includes(word);
}

/** "We got the report reviewed", "had it checked" */
function isCaused({tokens, earlier, phrase, next}: Candidate): boolean {
  return (
    earlier !== undefined &&
    CAUSATIVES.has(earlier.lemma) &&
    earlier.passive === undefined &&
    phrase.from === earlier.verb + 1 &&
    next?.pos !== 'DET' &&
    !NOMINATIVE.has((tokens[phrase.head] as Token).lower)
  );
}

/** "and also on the walk method used": nothing between the last verb and this one could be its subject. */
function hasNoSubject({earlier, phrase, next, phrases, openers}: Candidate): boolean {
  if (phrase.preposition === undefined || earlier === undefined) return false;
  if (next?.pos === 'DET' || next?.pos === 'PRON' || openers.has(phrase.from - 1)) return false;
  // "was delayed and in the end refunded"
  if (openers.get(phrase.preposition - 1)?.type === 'coordinate') return false;
  return phrases.every((one) => one.preposition !== undefined || one.to <= earlier.verb || one.from >= phrase.from);
}

/** "I used the list provided by my manager." */
function hasAgentAfterObject({group, earlier, next, openers}: Candidate): boolean {
  return next?.lower === 'by' && earlier?.form === 'finite' && !openersBetween(openers, earlier.verb, group.verb);
}

/** "The list sent to me was wrong.": the next verb has no other subject. */
function leavesSubjectToNextVerb({tokens, group, later, next, phrases, openers}: Candidate): boolean {
  if (later?.form !== 'finite' || next === undefined || tokens[later.first - 1]?.lower === ',') return false;
  if (next.pos !== 'ADP' && next.lower !== 'to') return false;
  const subject = phrases.some(
    ({from, to, preposition}) => from > group.verb && to <= later.first && preposition === undefined,
  );
  return !subject && !openersBetween(openers, group.verb, later.first);
}

function openersBetween(openers: ReadonlyMap<number, Opener>, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const opener = openers.get(place);
    if (opener !== undefined && opener.type !== 'preposition') return true;
  }
  return false;
}
