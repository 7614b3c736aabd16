import type {Clause, Sentence} from './clauses.ts';
import type {Edit} from './fixes.ts';
import {objectCase} from './inflection.ts';
import type {Token} from './language.ts';
import {type HiddenActor, hiddenActor, namedActor} from './passive-to-active/agent.ts';
import {dependentEdits} from './passive-to-active/dependents.ts';
import {memberEdits} from './passive-to-active/member-edits.ts';
import {leavesParticiple, membersOf, sharesAuxiliary} from './passive-to-active/members.ts';
import {isNobodysDeed} from './passive-to-active/nobodys-deed.ts';
import {isSentenceStart, objectText} from './passive-to-active/object.ts';
import type {Passive} from './passive-to-active/passive.ts';
import {readPassive} from './passive-to-active/read-passive.ts';
import {isBeyondRewriting} from './passive-to-active/refusals.ts';
import {subjectOf} from './passive-to-active/subject.ts';
import {balancedSpan, capitalise} from './passive-to-active/text.ts';
import {verbEdits} from './passive-to-active/verb-edits.ts';

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
    if (clause.voice !== 'passive' || isStandingFact(clause) || done.some((other) => sharesAuxiliary(other, clause)))
      continue;
    // Clauses stand in the order of their verbs, so whatever is inside a subject comes before the verb that moves it.
    const rewrite = rewriteWith(clause, sentence, source, actor, edits);
    if (rewrite === undefined) continue;
    edits = rewrite.edits;
    done.push(...rewrite.clauses);
  }
  return done.length > 0 ? {edits, clauses: done} : undefined;
}

/** "how the defibrillator is used", "the form that is sent to everybody": true of anyone, whoever did the deed beside it. */
function isStandingFact({role, verb, agent, link}: Clause): boolean {
  const inside = role === 'relative' || link?.kind === 'content';
  return inside && agent === undefined && verb?.tense === 'present' && !verb.perfect && verb.modal === undefined;
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
  const question = passive.extracted && asks(passive);
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
  const all = merge([...kept, ...edits].map((edit) => withoutMarksBehind(edit, source)));
  if (all === undefined || losesMarkup(source, all)) return undefined;
  return {edits: all, clauses: members.map((member) => member.passive.clause)};
}

/** "was *never* opened": a word that goes leaves the marks of the next one. */
function withoutMarksBehind(edit: Edit, source: string): Edit {
  const marks = /^\p{L}+\s+(?<marks>[*_~]+)$/u.exec(source.slice(edit.start, edit.end))?.groups?.marks ?? '';
  return marks === '' ? edit : {...edit, end: edit.end - marks.length};
}

/** "The date **got** *entered* wrong": marks that go away with a word leave their partners behind. */
function losesMarkup(source: string, edits: readonly Edit[]): boolean {
  const from = edits.map(({start, end}) => source.slice(start, end));
  // An escaped mark is no word, and would be left where nothing is.
  if (from.some((text) => text.includes('\\'))) return true;
  const marksOf = (texts: readonly string[]): string => [...texts.join('').replace(/[^*_~`<>]/gu, '')].sort().join('');
  return marksOf(from) !== marksOf(edits.map(({text}) => text));
}

/** "What was sent?", "Which form was used?" */
function asks({host, tokens}: Passive): boolean {
  if (host.role !== 'relative') return host.question;
  return host.start === tokens[0]?.start && tokens.at(-1)?.text === '?';
}

/** The `who` that becomes `whom`: only after a comma, as nobody says "I found out whom I had missed". */
function relativeWho({tokens, host}: Passive): Token | undefined {
  const group = host.verb?.group.start ?? 0;
  if (host.question) return undefined;
  return tokens.find(
    (token, index) =>
      token.lower === 'who' &&
      tokens[index - 1]?.text === ',' &&
      token.end <= group &&
      group - token.end < 20 &&
      token.start >= (host.link?.start ?? host.subject?.start ?? group),
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
