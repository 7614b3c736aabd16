import type {Edit} from '../fixes.ts';
import {subjectCase} from '../inflection/pronoun-case.ts';
import {formsOfParticiple} from '../inflection/verb-forms.ts';
import type {Token} from '../language.ts';
import {isFollower, type Member} from './members.ts';
import {indexAt, isAdverb, type Passive} from './passive.ts';
import {pronounFor} from './pronoun.ts';
import {WITHOUT_PASSIVE} from './words.ts';

/** Gives an active verb that loses its subject a pronoun: "… and it contained two errors". */
export function dependentEdits(passive: Passive, members: readonly Member[]): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const other of passive.sentence.clauses) {
    if (members.some((member) => member.passive.clause === other) || !isFollower(passive, other)) continue;
    // "I told her it was late and gave her a time": goes on from the telling, and not from what was told.
    if (passive.host.role === 'subordinate' && passive.host.link?.kind !== 'time') return undefined;
    // "was lost by a firm that bills by the hour and cannot find its mail": goes on from the clause in between.
    const between = passive.sentence.clauses.some(
      ({role, verb}) =>
        role === 'relative' &&
        verb !== undefined &&
        verb.start > (passive.clause.verb?.end ?? 0) &&
        verb.end < (other.verb?.start ?? 0),
    );
    if (between) return undefined;
    // "when they are shared early and turned into a rule": no past beside a present.
    const present = /^(?:am|are|is|'s|'re|'m|be)$/u.test(passive.tokens[passive.first]?.lower ?? '');
    // "was taken by a new waiter and entered wrong": a participle, unless it has an object or can have none.
    const forms = other.verb && formsOfParticiple(other.verb.text);
    if (present && forms?.past === other.verb?.text && forms?.past !== forms?.base) return undefined;
    const alone = other.verb?.group.start === other.verb?.start && other.object === undefined;
    if (forms?.past === other.verb?.text && alone && !WITHOUT_PASSIVE.has(forms?.base ?? '')) return undefined;
    // A second verb of the same kind shares the pronoun of the first.
    if (
      other.auxiliary !== undefined &&
      edits.some((edit) => edit.end <= (other.auxiliary?.start ?? 0)) &&
      other.verb?.group.start !== other.auxiliary.start
    )
      continue;
    const object = pronounFor(passive);
    if (object === undefined) return undefined;
    const at = other.verb?.group.start as number;
    const index = indexAt(passive.tokens, at);
    // Adverbs before the verb stay behind the subject: "but it never arrived".
    let start = index;
    while (isAdverb(passive.tokens[start - 1])) start -= 1;
    const place = (passive.tokens[start] as Token).start;
    if (edits.length === 0) edits.push({start: place, end: place, text: `${subjectCase(object)} `});
  }
  return edits;
}
