import type {Clause, Sentence} from './clauses.ts';
import type {Edit} from './fixes.ts';
import {formsOfParticiple, objectCase} from './inflection.ts';
import type {Token} from './language.ts';
import {type Actor, type HiddenActor, hiddenActor, isTime, namedActor} from './passive-to-active/agent.ts';
import {objectPlace} from './passive-to-active/complement.ts';
import {
  followsConjunction,
  indexAt,
  isAdverb,
  isGerundAfter,
  isNegation,
  type Passive,
  readPassive,
  startsPhrase,
} from './passive-to-active/passive.ts';
import {isBeyondRewriting, isExpletive, isNobodysDeed} from './passive-to-active/refusals.ts';
import {type PassiveSubject, pronounFor, subjectOf} from './passive-to-active/subject.ts';
import {
  balancedSpan,
  capitalise,
  decapitalise,
  endOfMarkup,
  isCommonOpener,
  sliceEdited,
} from './passive-to-active/text.ts';
import {inForm, type VerbForm, verbEdits} from './passive-to-active/verb-edits.ts';
import {END_ADVERBS, FLOATED, INTRANSITIVE, MADE_NOUNS, TWO_OBJECTS} from './passive-to-active/words.ts';

export type {HiddenActor} from './passive-to-active/agent.ts';

/** An active version of some passives, and which they are: verbs joined by `and` change together. */
export interface ActiveRewrite {
  /** Sorted, not overlapping; offsets into the source. */
  readonly edits: readonly Edit[];
  readonly clauses: readonly Clause[];
}

/**
 * Turns a passive clause into the active: the agent that it names becomes the subject, or else `actor`. Undefined where the clause is
 * not passive, where nobody can be said to have acted ("I was promoted"), and where the result would be ungrammatical or ambiguous.
 * Words that move are copied from the source with their markup.
 */
export function rewriteToActive(
  clause: Clause,
  sentence: Sentence,
  source: string,
  actor: HiddenActor = 'I',
): ActiveRewrite | undefined {
  return rewriteWith(clause, sentence, source, actor, []);
}

/**
 * Turns every passive of a sentence that can be into the active, as one rewrite. Undefined when none can. Where a passive stands inside
 * the subject of another ("The file that was sent was never opened"), both change.
 */
export function rewriteSentenceToActive(
  sentence: Sentence,
  source: string,
  actor: HiddenActor = 'I',
): ActiveRewrite | undefined {
  let edits: readonly Edit[] = [];
  const done: Clause[] = [];
  for (const clause of sentence.clauses) {
    if (clause.voice !== 'passive' || done.some((other) => sharesAuxiliary(other, clause))) continue;
    // Clauses stand in the order of their verbs, so whatever is inside a subject comes before the verb that moves it.
    const rewrite = rewriteWith(clause, sentence, source, actor, edits);
    if (rewrite === undefined) continue;
    edits = rewrite.edits;
    done.push(...rewrite.clauses);
  }
  return done.length > 0 ? {edits, clauses: done} : undefined;
}

function sharesAuxiliary(a: Clause, b: Clause): boolean {
  return a === b || (a.auxiliary !== undefined && a.auxiliary.start === b.auxiliary?.start);
}

/** One verb of a rewrite: the first, or one joined to it by `and`. */
interface Member {
  readonly passive: Passive;
  /** Shares the auxiliary of the first verb: "was reviewed and sent". */
  readonly shared: boolean;
}

function rewriteWith(
  clause: Clause,
  sentence: Sentence,
  source: string,
  actorWord: HiddenActor,
  earlier: readonly Edit[],
): ActiveRewrite | undefined {
  const first = sentence.clauses.find((other) => sharesAuxiliary(other, clause));
  const passive = first && readPassive(first, sentence);
  if (passive === undefined || isBeyondRewriting(passive)) return undefined;
  const named = namedActor(passive, source);
  if (named === undefined) return undefined;
  if (named === 'none' && isNobodysDeed(passive, actorWord)) return undefined;
  const actor = named === 'none' ? hiddenActor(actorWord) : named;
  const members = membersOf(passive, named === 'none' ? undefined : named, actorWord, source);
  if (members === undefined) return undefined;

  const subject = passive.extracted || passive.elliptical ? undefined : subjectOf(passive);
  if (subject === undefined && !passive.extracted && !passive.elliptical) return undefined;
  const object = objectText(passive, subject, source, earlier);
  if (object === undefined) return undefined;

  const atStart = subject !== undefined && isSentenceStart(sentence, subject.first);
  const actorText = atStart ? capitalise(actor.text) : actor.text;
  const edits: Edit[] = [];
  const question = passive.extracted && passive.host.question && passive.host.role !== 'relative';
  if (subject !== undefined) {
    const span = balancedSpan(source, subject.span, sentence.tokens);
    if (span === undefined) return undefined;
    edits.push({...span, text: actorText});
  }
  const whom = passive.extracted ? relativeWho(passive) : undefined;
  if (whom) edits.push({start: whom.start, end: whom.end, text: objectCase(whom.lower)});
  const auxiliaries = verbEdits(passive, actor.agreement, {
    contracts: /^(?:I|we|he|she|it|they|you|who)$/u.test(actor.text),
    before: subject === undefined && !question ? `${actor.text} ` : '',
    after: question ? actor.text : '',
    negated: subject?.negated ?? false,
  });
  if (auxiliaries === undefined) return undefined;
  edits.push(...auxiliaries.edits);

  const verbs = memberEdits(members, actor, auxiliaries.form, object, source);
  if (verbs === undefined) return undefined;
  edits.push(...verbs);
  if (actor.phrase) {
    const phrase = balancedSpan(source, actor.phrase, sentence.tokens);
    if (phrase === undefined) return undefined;
    edits.push({...phrase, text: ''});
  }
  if (leavesParticiple(members)) return undefined;
  const dependents = dependentEdits(passive, members);
  if (dependents === undefined) return undefined;
  edits.push(...dependents);

  const kept = earlier.filter(
    (edit) => !edits.some((own) => own.start <= edit.start && edit.end <= own.end && own.start < own.end),
  );
  const all = merge([...kept, ...edits]);
  return all && {edits: all, clauses: members.map((member) => member.passive.clause)};
}

/** The object as it is written behind the verb, and what stands for it behind a second verb. */
interface ObjectText {
  /** Ends in a parenthesis, which needs its comma when words follow. */
  readonly comma: boolean;
  /** Empty where the object stands before the verb: `which I lost`. */
  readonly text: string;
  readonly pronoun: string | undefined;
  readonly words: number;
  readonly isPronoun: boolean;
}

function objectText(
  passive: Passive,
  subject: PassiveSubject | undefined,
  source: string,
  earlier: readonly Edit[],
): ObjectText | undefined {
  const pronoun = pronounFor(passive);
  if (passive.extracted) return {text: '', comma: false, pronoun: '', words: 0, isPronoun: true};
  if (isExpletive(passive)) return {text: '', comma: false, pronoun: '', words: 0, isPronoun: true};
  if (subject === undefined) {
    return pronoun === undefined ? undefined : {text: pronoun, comma: false, pronoun, words: 1, isPronoun: true};
  }
  const span = balancedSpan(source, subject.object, passive.tokens);
  if (span === undefined) return undefined;
  const word = passive.tokens.find((token) => token.start === subject.object.start) as Token;
  const single = subject.words === 1 && (word.pos === 'PRON' || objectCase(word.lower) !== word.lower);
  let text = sliceEdited(source, span, earlier);
  if (single) text = text.replace(word.text, word.lower === 'i' ? 'me' : objectCase(word.lower));
  else if (isCommonOpener(word) || (isSentenceStart(passive.sentence, subject.first) && !subject.negated)) {
    const plural = /^(?:were|are|have)$/u.test((passive.tokens[passive.first] as Token).lower);
    const next = passive.tokens[passive.tokens.indexOf(word) + 1];
    text = decapitalise(text, {token: word, plural, next, source});
  }
  const indefinite =
    subject.words <= 2 && /^(?:nothing|nobody|everything|everyone|everybody|no)$/u.test(word.lower) && single;
  return {text, comma: subject.comma, pronoun, words: subject.words, isPronoun: single || indefinite};
}

/** The verbs that change together; undefined when one of them cannot. */
function membersOf(
  passive: Passive,
  named: Actor | undefined,
  actor: HiddenActor,
  source: string,
): readonly Member[] | undefined {
  const {sentence, clause, host} = passive;
  const members: Member[] = [{passive, shared: false}];
  for (const other of sentence.clauses) {
    if (other === clause || other.verb === undefined || other.verb.start < (clause.verb?.start ?? 0)) continue;
    if (other.voice !== 'passive') continue;
    if (isGerundAfter(other, passive)) {
      const gerund = readPassive(other, sentence);
      if (gerund === undefined) return undefined;
      members.push({passive: gerund, shared: false});
      continue;
    }
    if (other.auxiliary?.start === clause.auxiliary?.start) {
      if (isActivePast(passive, other)) continue;
      const shared = readPassive(other, sentence);
      if (shared === undefined) return undefined;
      if (other.agent && namedActor(shared, source) !== 'none') return undefined;
      members.push({passive: shared, shared: true});
    } else if (named === undefined && isFollower(passive, other)) {
      const follower = readPassive(other, sentence);
      if (follower === undefined || isBeyondRewriting(follower)) continue;
      if (
        namedActor(follower, source) !== 'none' ||
        isNobodysDeed({...follower, host: {...follower.host, ...(host.subject ? {subject: host.subject} : {})}}, actor)
      )
        continue;
      members.push({passive: follower, shared: false});
    }
  }
  return members;
}

/** A verb after `and` with an object is no second participle: "was sent too early and contained two errors". */
function isActivePast({tokens}: Passive, other: Clause): boolean {
  const place = indexAt(tokens, other.verb?.start ?? 0);
  const base = formsOfParticiple((tokens[place] as Token).text)?.base ?? '';
  const next = tokens[place + 1];
  if (INTRANSITIVE.has(base)) return true;
  return (
    next !== undefined &&
    /^(?:DET|NUM|PRON|NOUN|PROPN)$/u.test(next.pos) &&
    !isTime(tokens, place + 1) &&
    !TWO_OBJECTS.has(base)
  );
}

/**
 * Whether a participle after `and` would lose its auxiliary: "were emailed an apology and given a code". An -ed form can be a past as
 * well; with two objects behind it, it is none.
 */
function leavesParticiple(members: readonly Member[]): boolean {
  const {tokens, participle, sentence} = (members[0] as Member).passive;
  const changed = new Set(members.map((member) => (member.passive.tokens[member.passive.participle] as Token).start));
  return tokens.some((token, index) => {
    if (index <= participle || !/^(?:and|or|but)$/u.test(token.lower)) return false;
    let place = index + 1;
    while (isAdverb(tokens[place])) place += 1;
    const word = tokens[place];
    const forms = word && word.pos === 'VERB' ? formsOfParticiple(word.text) : undefined;
    if (word === undefined || forms === undefined || changed.has(word.start)) return false;
    const own = sentence.clauses.find((clause) => clause.verb?.start === word.start);
    const bare = own?.verb === undefined || own.verb.group.start === own.verb.start || own.voice === 'passive';
    const ownAuxiliary = own?.auxiliary !== undefined && own.auxiliary.start > token.start;
    if (!bare || ownAuxiliary) return false;
    return forms.past !== word.lower || (TWO_OBJECTS.has(forms.base) && startsPhrase(tokens[place + 1]));
  });
}

/** Whether a later verb takes the subject over that would become the object: "… but were not checked", "… and contained errors". */
function isFollower({clause, host, tokens, extracted}: Passive, other: Clause): boolean {
  const {subject, verb} = other;
  if (verb === undefined || host.subject === undefined || other.role === 'infinitive' || other.role === 'gerund')
    return false;
  const own = other.auxiliary?.start === clause.auxiliary?.start ? verb.start : verb.group.start;
  if (extracted || own <= (clause.verb?.end ?? 0)) return false;
  if (subject !== undefined && subject.start !== host.subject.start) return false;
  if (subject === undefined && other.tokens[0] !== undefined && other.tokens[0].start > verb.group.start) return false;
  return followsConjunction(tokens, own);
}

/** Gives an active verb that loses its subject a pronoun: "… and it contained two errors". */
function dependentEdits(passive: Passive, members: readonly Member[]): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const other of passive.sentence.clauses) {
    if (members.some((member) => member.passive.clause === other) || !isFollower(passive, other)) continue;
    // A second verb of the same kind shares the pronoun of the first.
    if (
      other.auxiliary !== undefined &&
      edits.some((edit) => edit.end <= (other.auxiliary?.start ?? 0)) &&
      other.verb?.group.start !== other.auxiliary.start
    )
      continue;
    const pronoun = subjectPronoun(passive);
    if (pronoun === undefined) return undefined;
    const at = other.verb?.group.start as number;
    const index = indexAt(passive.tokens, at);
    // Adverbs before the verb stay behind the subject: "but it never arrived".
    let start = index;
    while (isAdverb(passive.tokens[start - 1])) start -= 1;
    const place = (passive.tokens[start] as Token).start;
    if (edits.length === 0) edits.push({start: place, end: place, text: `${pronoun} `});
  }
  return edits;
}

function subjectPronoun(passive: Passive): string | undefined {
  const object = pronounFor(passive);
  const subjects: Readonly<Record<string, string>> = {
    them: 'they',
    it: 'it',
    him: 'he',
    her: 'she',
    us: 'we',
    me: 'I',
    you: 'you',
  };
  return object === undefined ? undefined : subjects[object];
}

/** The verbs in their new form, with the object where it belongs. */
function memberEdits(
  members: readonly Member[],
  actor: Actor,
  form: VerbForm,
  object: ObjectText,
  source: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const places: number[] = [];
  const forms: VerbForm[] = [];
  for (const [index, {passive, shared}] of members.entries()) {
    const {tokens, participle} = passive;
    const word = tokens[participle] as Token;
    const shape = index === 0 || object.text === '' ? object : {words: 1, isPronoun: true};
    const isLast = index === members.length - 1;
    const base = inForm(word, 'base', actor.agreement);
    const place =
      base &&
      objectPlace(tokens, participle, base, {
        words: shape.words,
        pronoun: shape.isPronoun && !(isLast && members.length > 1 && object.words > 1),
      });
    if (place === undefined || place === '') return undefined;
    places.push(place);
    let own: VerbForm | undefined = form;
    if (index > 0 && !shared) {
      const auxiliaries = verbEdits(passive, actor.agreement, {});
      if (auxiliaries === undefined) return undefined;
      edits.push(...auxiliaries.edits);
      own = auxiliaries.form;
    } else if (index > 0) {
      own = sharedForm(members, index, forms, edits);
    }
    if (own === undefined) return undefined;
    forms.push(own);
    const written = inForm(word, own, actor.agreement);
    if (written === undefined) return undefined;
    if (written !== word.text) edits.push({start: word.start, end: word.end, text: written});
  }
  const tight = members.every((member, index) => index === 0 || (member.shared && isTight(members, places, index)));
  for (const [index, {passive, shared}] of members.entries()) {
    const late = lateAdverb(passive, shared ? lastConjunction(passive) : passive.be);
    const floated = floatedAdverb(passive);
    let text = index === 0 || tight ? object.text : (object.pronoun ?? undefined);
    if (tight && index < members.length - 1) text = '';
    if (text === undefined) return undefined;
    if (floated) {
      if (!object.isPronoun || object.text === '') return undefined;
      text += ` ${floated.lower}`;
      edits.push(removeWord(passive.tokens, floated));
    }
    const word = passive.tokens[places[index] as number] as Token;
    const at = endOfMarkup(source, word.end);
    if (late) {
      if (tight && members.length > 1) return undefined;
      edits.push(removeWord(passive.tokens, late));
    }
    const following = passive.tokens[(places[index] as number) + 1];
    if (text !== '' && text === object.text && object.comma && following && following.pos !== 'PUNCT') text += ',';
    const added = [text, late?.text ?? ''].filter((part) => part !== '').join(' ');
    if (added !== '') edits.push({start: at, end: at, text: ` ${added}`});
    const to = madeTo(passive);
    if (to) edits.push(removeWord(passive.tokens, to));
  }
  return edits;
}

/** The `to` of "was made to wait", which the active has not: "made … wait". In "A decision was made to wait" it stays. */
function madeTo({tokens, participle, host}: Passive): Token | undefined {
  const to = tokens[participle + 1];
  const verb = tokens[participle + 2];
  if ((tokens[participle] as Token).lower !== 'made' || to?.lower !== 'to' || verb?.pos !== 'VERB') return undefined;
  return MADE_NOUNS.has(host.subject?.head.lemma ?? '') ? undefined : to;
}

/** The form of a verb that shares its auxiliary; a `not` of its own needs `did`: "reviewed but did not send". */
function sharedForm(
  members: readonly Member[],
  index: number,
  forms: readonly VerbForm[],
  edits: Edit[],
): VerbForm | undefined {
  const {passive} = members[index] as Member;
  const before = (members[index - 1] as Member).passive.participle;
  const form = forms[0] as VerbForm;
  const not = passive.tokens.find((token, place) => place > before && place < passive.participle && isNegation(token));
  if (not === undefined) return form;
  if (form === 'base') return undefined;
  if (form !== 'past') return form;
  edits.push({start: not.start, end: not.start, text: 'did '});
  return 'base';
}

/** Whether only a conjunction and adverbs stand between two verbs, so that one object serves both. */
function isTight(members: readonly Member[], places: readonly number[], index: number): boolean {
  const {passive} = members[index] as Member;
  const from = Math.max(places[index - 1] as number, (members[index - 1] as Member).passive.participle);
  let start = from + 1;
  // A particle that the object would have been put before stays with its verb: "wrote down and sent".
  if (/^(?:up|out|off|down|back|away|over|in|on)$/u.test(passive.tokens[start]?.lower ?? '')) start += 1;
  // "entered manually and never checked": adverbs before the conjunction belong to the first verb.
  let joined = false;
  for (let place = start; place < passive.participle; place += 1) {
    const token = passive.tokens[place] as Token;
    const joins = token.pos === 'CCONJ' || token.text === ',';
    if (!joins && !(joined && isAdverb(token))) return false;
    joined ||= joins;
  }
  return true;
}

function lastConjunction({tokens, participle}: Passive): number {
  return tokens.findLastIndex((token, index) => index < participle && (token.pos === 'CCONJ' || token.text === ','));
}

function lateAdverb({tokens, participle}: Passive, from: number): Token | undefined {
  return tokens.find((token, index) => index > from && index < participle && END_ADVERBS.has(token.lower));
}

function floatedAdverb({tokens, be, participle}: Passive): Token | undefined {
  return tokens.find((token, index) => index > be && index < participle && FLOATED.has(token.lower));
}

function removeWord(tokens: readonly Token[], word: Token): Edit {
  const next = tokens[tokens.indexOf(word) + 1];
  return {start: word.start, end: next?.start ?? word.end, text: ''};
}

function relativeWho({tokens, host}: Passive): Token | undefined {
  const group = host.verb?.group.start ?? 0;
  if (host.question) return undefined;
  return tokens.find(
    (token) =>
      token.lower === 'who' &&
      token.end <= group &&
      group - token.end < 20 &&
      token.start >= (host.link?.start ?? host.subject?.start ?? group),
  );
}

function isSentenceStart({tokens}: Sentence, word: Token): boolean {
  const before = tokens[tokens.indexOf(word) - 1];
  return (
    /^[.!?]$/u.test(before?.text ?? '') || tokens.every((token) => token.start >= word.start || token.pos === 'PUNCT')
  );
}

/** Sorts edits and joins those that touch; undefined when two overlap. */
function merge(edits: readonly Edit[]): readonly Edit[] | undefined {
  const merged: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && edit.start < last.end) return undefined;
    if (last && edit.start === last.end)
      merged[merged.length - 1] = {start: last.start, end: edit.end, text: last.text + edit.text};
    else merged.push(edit);
  }
  return merged;
}
