import type {ClauseRole, Participant} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {coordinateParent, listOfVerbs, share} from './coordination.ts';
import {QUESTION_WORDS} from './inversion.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {type Draft, isBareBase, lastOf, type Turn} from './parse.ts';
import {participant, unnamed, wordAsParticipant} from './participants.ts';
import {phraseAfterVerb} from './postposed-subjects.ts';
import {cleft, isRelativeThat, phraseBefore, takesRelativeHead, verbFollows, wait} from './relative-clauses.ts';
import {span, words} from './spans.ts';
import {locate, type Place} from './subject-search.ts';
import {BARE_CAUSERS, CONTENT_VERBS, NOMINATIVE, OUTCOMES} from './verb-classes.ts';
import type {Group} from './verb-groups.ts';

/** A finite verb, and what was found to the left of it. */
interface Step extends Turn {
  readonly place: Place;
}

/** The clause of a finite verb. The cases are tried in order; each is named after what makes the subject. */
export function finite(turn: Turn): Draft {
  const step: Step = {...turn, place: locate(turn)};
  return (
    bareInfinitive(step) ??
    clauseAsObjectlessSubject(step) ??
    subjectBeforeRelative(step) ??
    ownSubject(step) ??
    relativeSubject(step) ??
    whSubject(step) ??
    waitingSubject(step) ??
    subjectAfterVerb(step) ??
    sharedSubject(step) ??
    relativeHead(step) ??
    clauseAsSubject(step) ??
    unnamedSubject(step)
  );
}

function draftOf(step: Step, role: ClauseRole, begin: number, subject: Participant | undefined): Draft {
  const {group, place} = step;
  return {
    group,
    begin,
    role,
    negated: group.negated,
    coordinated: false,
    ...(place.opener === undefined ? {} : {opener: place.opener}),
    ...(subject === undefined ? {} : {subject}),
  };
}

function beginOf({index, place}: Step): number {
  return index === 0 ? 0 : place.begin;
}

/** "let me know", "made us wait", "let go of it" */
function bareInfinitive({parse, index, group, previous, regionStart, place}: Step): Draft | undefined {
  const {tokens} = parse;
  if (previous === undefined || !BARE_CAUSERS.has(previous.group.lemma) || !isBareBase(tokens, group)) return undefined;
  const {subject: phrase} = place;
  const named =
    phrase !== undefined &&
    place.opener === undefined &&
    phrase.from === regionStart &&
    !NOMINATIVE.has((tokens[phrase.head] as Token).lower);
  if (!named && group.first !== regionStart) return undefined;
  const subject = named ? participant(tokens, phrase, place.joined) : previous.subject;
  return {
    group: {...group, form: 'infinitive', tense: 'none'},
    begin: group.first,
    role: 'infinitive',
    parent: index - 1,
    negated: group.negated,
    coordinated: false,
    ...(subject === undefined ? {} : {subject}),
  };
}

/** "Not checking the address cost us a week.": the noun before the verb belongs to the clause that is the subject. */
function clauseAsObjectlessSubject(step: Step): Draft | undefined {
  const {parse, index, group, previous, regionStart, place} = step;
  const isObject =
    index === 1 &&
    previous?.role === 'gerund' &&
    previous.opener === undefined &&
    place.opener === undefined &&
    !place.comma &&
    place.subject?.from === regionStart &&
    !NOMINATIVE.has((parse.tokens[place.subject.head] as Token).lower);
  if (!isObject) return undefined;
  return draftOf(step, 'main', group.first, precedingClause(step));
}

/** "The man who wrote the letter | died.": what stands directly before the verb belongs to the relative clause. */
function subjectBeforeRelative(step: Step): Draft | undefined {
  const {parse, index, group, previous, place} = step;
  const {subject, antecedent} = place;
  if (parse.waiting === undefined || previous === undefined || previous.role === 'main') return undefined;
  if (subject === undefined || place.opener !== undefined || group.inverted !== undefined) return undefined;
  const {tokens} = parse;
  if (NOMINATIVE.has((tokens[subject.head] as Token).lower) || tokens[subject.from - 1]?.lower === ',')
    return undefined;
  // "The friend who gave me the quote my team prepared | called.", "The man who said the client was angry | left."
  const described = antecedent?.to === subject.from && !subject.temporal;
  const told = CONTENT_VERBS.has(previous.group.lemma);
  return (described || told) && verbFollows(parse, index) ? undefined : waitingSubject(step);
}

/** A noun phrase before the verb, or between its auxiliary and it. */
function ownSubject(step: Step): Draft | undefined {
  const {parse, index, group, place} = step;
  const {tokens} = parse;
  const inverted = place.subject === undefined || asksAfter(step);
  const phrase = inverted ? group.inverted : place.subject;
  if (phrase === undefined) return undefined;
  const subject = participant(tokens, phrase, inverted ? [] : place.joined);
  const begin = inverted ? (index === 0 ? 0 : Math.min(place.begin, group.first)) : beginOf(step);
  if (place.opener?.type === 'coordinate') return coordinated(step, place.opener, begin, subject);
  if (place.opener !== undefined) return opened(step, place.opener, begin, subject);
  const lead = (tokens[group.first] as Token).lower;
  if (inverted && ['had', 'should', 'were'].includes(lead) && tokens.at(-1)?.lower !== '?') {
    // "Had I checked it, …"
    return draftOf(step, 'subordinate', begin, subject);
  }
  if (place.comma || place.subject === undefined) return draftOf(step, 'main', begin, subject);
  return unopened(step, place.subject, begin, subject);
}

/** "because I was late and the client was angry" */
function coordinated(step: Step, opener: Opener, begin: number, subject: Participant): Draft {
  const {parse, index, place} = step;
  const parent = index > 0 ? coordinateParent(parse, index) : undefined;
  const sibling = parent === undefined ? undefined : parse.drafts[parent];
  const joins =
    sibling?.role === 'subordinate' && opener.kind === 'addition' && !place.comma && sibling.opener?.kind !== 'time';
  const draft = draftOf(step, joins ? 'subordinate' : 'main', begin, subject);
  return {...draft, coordinated: true, ...(parent === undefined ? {} : {parent})};
}

/** "which my manager gave me", "when I was late" */
function opened(step: Step, opener: Opener, begin: number, subject: Participant): Draft {
  const {parse, index, previous, regionStart} = step;
  const relative = opener.type === 'relative' && !cleft(previous);
  if (relative) wait(parse, opener.from, regionStart);
  const from = index === 0 && parse.waiting !== undefined ? opener.from : begin;
  return draftOf(step, relative ? 'relative' : 'subordinate', from, subject);
}

/** A clause that nothing ties to the one before: "told him the date was wrong" holds a content, "the plan my manager gave me" describes the plan. */
function unopened(step: Step, phrase: NounPhrase, begin: number, subject: Participant): Draft {
  const {parse, index, previous, regionStart, place} = step;
  const {antecedent} = place;
  if (isAwaited(step)) return draftOf(step, 'main', antecedent === undefined ? begin : phrase.from, subject);
  const content: Draft = {...draftOf(step, 'subordinate', begin, subject), parent: index - 1};
  const told = previous !== undefined && CONTENT_VERBS.has(previous.group.lemma);
  if (antecedent === undefined) {
    const follows = told && previous.role !== 'relative' && place.begin <= regionStart + 1;
    return follows ? content : draftOf(step, 'main', begin, subject);
  }
  if (told && !verbFollows(parse, index)) return content;
  if (antecedent.to !== phrase.from) return draftOf(step, 'main', begin, subject);
  const draft = draftOf(step, 'relative', phrase.from, subject);
  const waits = wait(parse, phrase.from, regionStart);
  return waits || index === 0 ? draft : {...draft, parent: index - 1};
}

/**
 * "When she changed her mind | I cancelled the order.": without this clause the sentence would have no main one. In the past perfect it tells
 * what was before the noun ("When I opened the file she had sent"), and if more verbs come, one of them may be the main one.
 */
function isAwaited({parse, index, group, place}: Step): boolean {
  const {tokens, drafts, groups} = parse;
  const kind = drafts[0]?.opener?.kind;
  if (place.subject === undefined || !NOMINATIVE.has((tokens[place.subject.head] as Token).lower)) return false;
  if (group.perfect || !isOneOf(kind, 'time', 'condition') || drafts.some(({role}) => role === 'main')) return false;
  return groups.slice(index + 1).every((later, after) => {
    const from = lastOf(groups[index + after] as Group) + 1;
    const between = tokens.slice(from, later.first);
    return later.form !== 'finite' || between.some((_, at) => parse.openers.has(from + at));
  });
}

/** "What mistake did your manager make?": the noun before the auxiliary is asked for. */
function asksAfter({parse, group, place}: Step): boolean {
  const {subject, opener} = place;
  if (group.inverted === undefined || subject?.to !== group.first || opener === undefined) return false;
  return opener.to === subject.from && QUESTION_WORDS.has((parse.tokens[opener.from] as Token).lower);
}

/** "the colleague who sent it", "a list that was old" */
function relativeSubject(step: Step): Draft | undefined {
  const {parse, index, group, regionStart, place} = step;
  const {tokens} = parse;
  const {opener} = place;
  if (opener === undefined || opener.from < regionStart) return undefined;
  if (opener.type !== 'relative' && !isRelativeThat(parse, opener)) return undefined;
  const sentential =
    (tokens[opener.from] as Token).lower === 'which' &&
    tokens[opener.from - 1]?.lower === ',' &&
    OUTCOMES.has(group.lemma);
  const before = sentential ? undefined : phraseBefore(parse, opener.from);
  const subject =
    before === undefined ? wordAsParticipant(tokens, opener.from, opener.to) : participant(tokens, before);
  const link = {opener: {...opener, type: 'relative' as const}};
  if (before === undefined && index === 0) return {...draftOf(step, 'main', 0, subject), ...link};
  const waits = wait(parse, opener.from, regionStart);
  const parent = waits || index === 0 ? {} : {parent: index - 1};
  return {...draftOf(step, 'relative', opener.from, subject), ...link, ...parent};
}

/** "what went wrong", "whoever stood there" */
function whSubject(step: Step): Draft | undefined {
  const {parse, index, place} = step;
  const {opener} = place;
  if (opener === undefined) return undefined;
  if (!['what', 'whatever', 'whoever'].includes((parse.tokens[opener.from] as Token).lower)) return undefined;
  const question = parse.tokens.at(-1)?.lower === '?' && index === 0;
  const subject = wordAsParticipant(parse.tokens, opener.from, opener.to);
  return draftOf(step, question ? 'main' : 'subordinate', beginOf(step), subject);
}

/** "The report that I sent | was late": the words before the relative clause. */
function waitingSubject(step: Step): Draft | undefined {
  const {parse, index, place} = step;
  const {waiting} = parse;
  if (waiting === undefined || place.opener !== undefined) return undefined;
  parse.owner.fill(index, waiting.from, waiting.to);
  parse.waiting = undefined;
  const {opener} = waiting;
  const role = opener?.type === 'subordinate' ? 'subordinate' : 'main';
  const draft = draftOf(step, role, beginOf(step), participant(parse.tokens, waiting.phrase));
  return opener === undefined ? draft : {...draft, opener, coordinated: opener.type === 'coordinate'};
}

/** "'Never again,' said my father.", "Behind the door was a child.", "Then came the bill." */
function subjectAfterVerb(step: Step): Draft | undefined {
  const {parse, group} = step;
  const subject = phraseAfterVerb(parse.tokens, parse.phrases, group);
  if (subject === undefined) return undefined;
  const draft = draftOf(step, 'main', beginOf(step), participant(parse.tokens, subject));
  return {...draft, group: {...group, inverted: subject}};
}

/** "I called them and apologised" */
function sharedSubject(step: Step): Draft | undefined {
  const {parse, index, group, previous, regionStart, place} = step;
  if (previous === undefined) return undefined;
  const joined = place.opener?.type === 'coordinate' || (place.comma && listOfVerbs(parse, index, regionStart, group));
  if (!joined) return undefined;
  const parent = coordinateParent(parse, index, group);
  const sibling = parse.drafts[parent] as Draft;
  const shared = share(parse, sibling, group);
  const role = shared.form === 'infinitive' ? 'infinitive' : sibling.role;
  const draft = draftOf(step, role, beginOf(step), sibling.subject);
  return {...draft, group: shared, negated: shared.negated, coordinated: true, parent};
}

/** "I noticed the report that I sent | was wrong." */
function relativeHead(step: Step): Draft | undefined {
  const {parse, index, previous, place} = step;
  if (previous === undefined || place.opener !== undefined) return undefined;
  const head = takesRelativeHead(parse, previous);
  if (head === undefined) return undefined;
  parse.owner.fill(index, head.from, head.to);
  return draftOf(step, 'subordinate', beginOf(step), participant(parse.tokens, head));
}

/** "What I did was wrong.", "Trusting the list was a mistake." */
function clauseAsSubject(step: Step): Draft | undefined {
  const {parse, previous, place} = step;
  if (previous === undefined || place.comma) return undefined;
  const gerund = previous.role === 'gerund';
  const plain = gerund && (previous.opener === undefined || previous.opener.kind === 'content');
  const fronted = (gerund || previous.role === 'subordinate') && parse.drafts.every((draft) => draft.role !== 'main');
  return plain || fronted ? draftOf(step, 'main', beginOf(step), precedingClause(step)) : undefined;
}

/** The words of the clause before a verb as its subject. */
function precedingClause({parse, group, previous, regionStart}: Step): Participant {
  const {tokens, drafts} = parse;
  const whole = drafts.every((draft) => draft.role !== 'main');
  const first = (whole ? drafts[0] : previous) as Draft;
  const from = first === drafts[0] ? first.begin : first.group.first;
  const to = tokens[group.first - 1]?.pos === 'ADV' ? regionStart : group.first;
  return {
    ...span(tokens, from, to),
    text: words(tokens, from, to),
    head: tokens[first.group.verb] as Token,
    person: 3,
    plural: false,
    implied: false,
  };
}

/** "Forgot to attach it.", "Double-check every list.", "as asked" */
function unnamedSubject(step: Step): Draft {
  const {previous, place} = step;
  const {opener} = place;
  const dependent = opener !== undefined && (opener.type === 'subordinate' || opener.type === 'preposition');
  const subject = (dependent ? previous?.subject : undefined) ?? implied(step);
  const draft = draftOf(step, dependent ? 'subordinate' : 'main', beginOf(step), subject);
  return invites(step) ? {...draft, group: {...step.group, tense: 'present'}} : draft;
}

/** "Let me explain.", "Let us start with the money.": no past tense. */
function invites({parse, group}: Step): boolean {
  const [verb, next] = parse.tokens.slice(group.first, group.first + 2);
  return verb?.lower === 'let' && ['me', 'us', "'s"].includes(next?.lower ?? '');
}

/** Whom a note leaves out: the speaker in the past tense, the reader of an imperative. */
function implied(step: Step): Participant | undefined {
  const {parse, group, index, place} = step;
  const {tokens} = parse;
  const lead = tokens[group.first] as Token;
  const before = tokens[group.first - 1];
  if (tokens.at(-1)?.lower === '?') return undefined;
  // "There was no documentation."
  if ([before?.lower, tokens[group.first + 1]?.lower].includes('there') || before?.lower === 'here') return undefined;
  if (index > 0 && before?.pos !== 'PUNCT' && place.opener === undefined) return undefined;
  if (invites(step)) return unnamed(lead, 2);
  if (['were', 'is', 'has', 'does', "'s", 'are'].includes(lead.lower)) return undefined;
  if (group.modal !== undefined || group.tense === 'past' || ['have', 'am', "'m"].includes(lead.lower)) {
    return unnamed(lead, 1);
  }
  return isBareBase(tokens, group) ? unnamed(lead, 2) : undefined;
}
