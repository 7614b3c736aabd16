import type {Clause, Sentence} from './clauses.ts';
import type {Edit} from './fixes.ts';
import type {HiddenActor} from './passive-to-active/agent.ts';
import {editsOf} from './passive-to-active/edits.ts';
import {sharesAuxiliary} from './passive-to-active/members.ts';
import {planRewrite} from './passive-to-active/plan.ts';
import {covers} from './span.ts';

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
  actor: HiddenActor,
  earlier: readonly Edit[],
): ActiveRewrite | undefined {
  const plan = planRewrite({clause, sentence, source, actor, earlier});
  const edits = plan && editsOf(plan, source);
  if (plan === undefined || edits === undefined) return undefined;
  const kept = earlier.filter((edit) => !edits.some((own) => covers(own, edit) && own.start < own.end));
  const all = merge([...kept, ...edits].map((edit) => withoutMarksBehind(edit, source)));
  if (all === undefined || losesMarkup(source, all)) return undefined;
  return {edits: all, clauses: plan.members.map((member) => member.passive.clause)};
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
