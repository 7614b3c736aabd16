import {wordSet} from '../word-set.ts';
import {hasContentFarBehind, hasContentOfUnknownVerb, isHearsay, isMadeMistake, isReportedOf} from './expletives.ts';
import {isTime} from './noun-phrase.ts';
import {hasLeaningClause, isPartedFromSubject, leavesGerundDangling} from './other-clauses.ts';
import {hasParticipleFrame} from './participle-frames.ts';
import {baseOf, type Passive, participleOf} from './passive.ts';
import {
  deniesEver,
  holdsOtherWords,
  isGerund,
  isGraded,
  isInCapitals,
  isNonfinite,
  isPerfect,
  isPreference,
  isState,
  limitsAgent,
} from './verb-group.ts';
import {NAMING, RELATIVES, TWO_OBJECTS} from './words.ts';

/** Whether the words around the passive have no place in the active, whoever acts. */
export function isBeyondRewriting(passive: Passive): boolean {
  return REFUSALS.some((refuses) => refuses(passive));
}

/** "It was burnt toast": an adjective, and no object. */
function isAttribute(passive: Passive): boolean {
  const {tokens, participle, host} = passive;
  const next = tokens[participle + 1];
  if (next?.pos !== 'NOUN' || !PLAIN_PRONOUN.has(host.subject?.text.toLowerCase() ?? '')) return false;
  return (
    !TWO_OBJECTS.has(baseOf(passive)) &&
    !NAMING.has(participleOf(passive)) &&
    !isTime(tokens, participle + 1) &&
    !/^(?:home|online|abroad)$/u.test(next.lower)
  );
}

const PLAIN_PRONOUN = wordSet('it that they this');

/** "The only thing that was checked was the total": read as one verb too many. */
function runsIntoVerb({tokens, participle, extracted}: Passive): boolean {
  return !extracted && /^(?:was|were|is|are|had|has|have)$/u.test(tokens[participle + 1]?.lower ?? '');
}

/** "Who was it sent to?", "I know who it was sent to": the preposition belongs to what asks. */
function strandsPreposition({host, tokens, participle, extracted, inverted}: Passive): boolean {
  const opener = host.link?.text.toLowerCase() ?? '';
  if (extracted || !(RELATIVES.has(opener) || opener === 'where')) return false;
  const stranded = opener === 'where' ? /^(?:from|to)$/u : /^(?:about|at|by|for|from|in|of|on|to|with)$/u;
  const after = tokens[participle + 2];
  return (
    (stranded.test(tokens[participle + 1]?.lower ?? '') && (after === undefined || after.pos === 'PUNCT')) ||
    (inverted && tokens.at(-2)?.pos === 'ADP')
  );
}

/** "It was late because too little was ordered": a subject that was not read, and no other. */
function hasSubjectBeforeLink({host: {role, link, subject}}: Passive): boolean {
  return (
    role === 'subordinate' &&
    link !== undefined &&
    subject !== undefined &&
    !subject.implied &&
    subject.start < link.start
  );
}

/** "The order, placed on Friday, was never confirmed": no second verb of the order's, but words about it. */
function isParenthesis({elliptical, tokens, first}: Passive): boolean {
  return elliptical && tokens[first - 1]?.text === ',';
}

const REFUSALS: readonly ((passive: Passive) => boolean)[] = [
  isGraded,
  isState,
  holdsOtherWords,
  isPerfect,
  isInCapitals,
  isNonfinite,
  isGerund,
  isPreference,
  deniesEver,
  limitsAgent,
  isAttribute,
  runsIntoVerb,
  strandsPreposition,
  hasSubjectBeforeLink,
  isParenthesis,
  isMadeMistake,
  isReportedOf,
  isHearsay,
  hasContentOfUnknownVerb,
  hasContentFarBehind,
  isPartedFromSubject,
  hasLeaningClause,
  leavesGerundDangling,
  hasParticipleFrame,
];
