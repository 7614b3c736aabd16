import type {Clause} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordSet} from '../../engine/word-set.ts';
import {isCensured} from './censure.ts';
import {CONTEMPT_STATE, fits, LAPSE_FRAMES} from './failing-frames.ts';
import type {Failing} from './failing-kinds.ts';
import {BROKEN, CONTEMPT, SCORN} from './failing-words.ts';
import type {ToldClause} from './failings.ts';

/** Verbs of being, seeming and becoming. */
const LINKING_VERBS = wordSet(`
  appear be become feel get look prove remain seem sound turn
`);

/** What a clause says someone or something else was like: "was useless", "wasn't committed", "were unclear". */
export function stateFailing(told: ToldClause): Failing | undefined {
  const {clause, verb, sentence, other, personal, negated, tail} = told;
  // "Turned it into a joke" is no state.
  if (!LINKING_VERBS.has(verb.lemma) || (verb.lemma === 'turn' && clause.object !== undefined)) return undefined;
  const failing = negated
    ? deniedState(told)
    : (namedState(told) ?? (personal ? personsState(told) : thingsState(told)));
  if (failing !== undefined) return failing;
  return !SUFFERING.test(tail) && isCensured(clause, sentence, negated, other)
    ? personal
      ? 'lapse'
      : 'condition'
    : undefined;
}

/** "confused by my email", "disappointed with me": what the speaker did to others. */
const SUFFERING = /(?:^| )(?:by|with|at|about|in|because of|after|over) (?:me|my|it|this|that|us|our)(?: |$)/u;

function deniedState({personal, tail}: ToldClause): Failing | undefined {
  if (personal) return DENIED_STATE.test(tail) ? 'letdown' : undefined;
  return DENIED_CONDITION.test(tail) ? 'condition' : undefined;
}

/** What people ought to be. */
export const DENIED_STATE = longPattern`
  ^(?:\p{L}+ ){0,3}(?:
    committed|interested|available|supportive|helpful|willing|reliable|responsive|clear|on the same page|prepared|
    cooperative|competent|qualified|motivated|doing|up to|bothered|any help|good|great|team players?|forthcoming|
    communicative|paying|organi[sz]ed|listening|engaged|invested|dedicated|professional|trained|experienced|punctual|
    honest|transparent|fair|much help|a team|in charge|accountable|in control|there for (?:me|us)|around|pulling|
    working|contributing|responding|answering|giving|on board|open to
  )(?: |$)
`;
/** What things ought to be. */
export const DENIED_CONDITION = longPattern`
  ^(?:\p{L}+ ){0,3}(?:
    clear|working|available|accurate|complete|correct|right|up to date|reliable|good|great|documented|finished|ready|
    there|sufficient|adequate|enough|realistic|compatible|set up|tested|user-friendly|worth|intuitive|organi[sz]ed|
    labell?ed|fit for
  )(?: |$)
`;

/** A word of scorn among the first after the verb, as far as the next phrase. */
function namedState({personal, tail}: ToldClause): Failing | undefined {
  for (const word of tail.split(' ').slice(0, 9)) {
    if (STATE_END.has(word)) return undefined;
    if (personal && CONTEMPT.has(word)) return 'contempt';
    if (personal && SCORN.has(word)) return 'letdown';
    if (!personal && (BROKEN.has(word) || CONTEMPT.has(word))) return 'condition';
  }
  return undefined;
}

/** Words at which a state ends and something else is said of it. */
const STATE_END = wordSet(`
  about and at because but by for in that to when who with
`);

function thingsState({tail}: ToldClause): Failing | undefined {
  return BAD_CONDITION.test(tail) ? 'condition' : undefined;
}

/** "too tight", "from the nineties", "all over the place". */
const BAD_CONDITION = longPattern`
  ^(?:\p{L}+ ){0,2}(?:
    too (?:
      short|tight|vague|late|slow|small|complicated|old|high|low|expensive|cheap|weak|strict|rigid|ambitious|difficult|
      hard|long|big
    )|
    from the (?:\p{L}+ties|\p{N}+s|stone|dark|last century)|(?:\p{L}+|\p{N}+) (?:years|decades) (?:old|out of date)|
    decades|all over the place|a mess|full of|out of (?:date|order)|out-of-date|no (?:good|use|help)|of no use|
    past (?:it|its|their)|beyond repair|(?:off|out) by (?:\p{L}|\p{N})|doomed|on (?:its|their) last legs|back to front|
    hard to (?:read|follow|understand|use)|not (?:clear|up)
  )
`;

function personsState({clause, tail}: ToldClause): Failing | undefined {
  if (HARDLY_THERE.test(afterSubject(clause))) return 'letdown';
  if (ABSENT.test(tail)) return 'circumstance';
  const text = `be ${tail}`;
  if (CONTEMPT_STATE.test(text)) return 'contempt';
  if (BAD_COMPANY.test(tail)) return 'letdown';
  return fits(text, LAPSE_FRAMES) && clause.verb?.tense === 'past' ? 'lapse' : undefined;
}

/** The words of a clause from its auxiliary on, adverbs before the verb included. */
function afterSubject({subject, tokens}: Clause): string {
  return lowerText(tokens.filter(({start, pos}) => start >= (subject?.end ?? 0) && pos !== 'PUNCT'));
}

/** "was never around", "is hardly reachable". */
const HARDLY_THERE = longPattern`
  ^(?:was|were|'s|is|are) (?:hardly|barely|rarely|seldom|almost never|never)(?: ever)? (?:
    there|around|available|present|in|reachable|helpful|clear|satisfied
  )(?: |$)
`;

/** "was of no help", "was always late". */
const BAD_COMPANY = longPattern`
  ^(?:\p{L}+ ){0,3}(?:
    no (?:help|use|good)|of no|little help|never (?:available|around|there|satisfied|clear)|all over the place|
    too (?:busy|lazy|slow|demanding|controlling) (?:to|and)|always (?:late|changing|absent|behind)|dead weight|
    out of (?:his|her|their) depth|the worst
  )
`;

/** Away, ill or short of time: nothing to blame anybody for. */
const ABSENT = longPattern`
  ^(?:\p{L}+ ){0,2}(?:
    away|off sick|ill|sick|unavailable|out of (?:the )?office|on (?:holiday|vacation|leave|maternity)|too busy|busy|
    overwhelmed|short-?staffed|understaffed|swamped|overworked|new|gone
  )(?: |$)
`;
