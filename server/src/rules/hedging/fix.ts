import type {Clause, Sentence} from '../../engine/clauses.ts';
import type {Edit, Fix} from '../../engine/fixes.ts';
import {verbForms} from '../../engine/inflection/verb-forms.ts';
import type {Span} from '../../engine/span.ts';
import {removeWords} from '../shared/remove-words.ts';
import type {Hedge} from './hedges.ts';

/** What takes the hedges of a sentence out; nothing where one cannot go without the others. */
export function fixFor(hedges: readonly Hedge[], sentence: Sentence, text: string): readonly Fix[] {
  const edits: Edit[] = [];
  for (const hedge of joined(hedges, text)) {
    if (hedge.clause === undefined) {
      if (
        /^(?:may or may not|seem|it |one )/iu.test(text.slice(hedge.start, hedge.end)) &&
        !/that$|^it seem/iu.test(text.slice(hedge.start, hedge.end))
      )
        return [];
      const edit = removeWords(text, hedge, sentence);
      if (edit === undefined) return [];
      edits.push(edit);
      continue;
    }
    const plain = plainPast(hedge.clause, hedge, text);
    if (plain === undefined) return [];
    edits.push(...plain);
  }
  edits.sort((a, b) => a.start - b.start);
  if (edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0))) return [];
  return [{title: 'Say it without the hedge', edits, safe: hedges.every(({empty}) => empty)}];
}

/** "sort of, kind of forgot": hedges with nothing but a comma between them go as one. */
function joined(hedges: readonly Hedge[], text: string): readonly Hedge[] {
  const runs: Hedge[] = [];
  for (const hedge of hedges) {
    const last = runs.at(-1);
    const follows = last?.clause === undefined && /^,?\s*$/u.test(text.slice(last?.end ?? 0, hedge.start));
    if (last && follows) runs[runs.length - 1] = {...hedge, start: last.start};
    else runs.push(hedge);
  }
  return runs;
}

/** "may have left" becomes "left", "might not have read" has no such form. */
function plainPast(clause: Clause, hedge: Span, text: string): readonly Edit[] | undefined {
  const {verb} = clause;
  if (verb === undefined || clause.negated || clause.voice === 'passive' || verb.progressive) return undefined;
  // "I **may have** left" would keep a blank inside of the asterisks.
  if (!/\s/u.test(text.charAt(hedge.end))) return undefined;
  const past = verb.lemma === 'be' ? 'was' : verbForms(verb.lemma).past;
  return [
    {start: hedge.start, end: hedge.end + 1, text: ''},
    {start: verb.token.start, end: verb.token.end, text: past},
  ];
}
