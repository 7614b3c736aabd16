import {type Clause, parentOf, type Sentence} from '../clauses.ts';
import {type Edit, type Fix, sliceEdited} from '../fixes.ts';
import {type ActiveRewrite, type HiddenActor, rewriteSentenceToActive, rewriteToActive} from '../passive-to-active.ts';
import {onOneLine, shorten} from '../shorten.ts';

/** The longest rewrite that a fix shows whole in its title, in UTF-16 units. */
const TITLE_LENGTH = 70;

/** How much of a title shows what is new there at least, in UTF-16 units. */
const CHANGE_LENGTH = 25;

/** Words and marks of the longest sentence that is rewritten as a whole: in a longer one, dictated without a full stop, nobody would find what changed. */
const SENTENCE_LENGTH = 120;

/** How far around a sentence words are looked for that speak of a team, in UTF-16 units: about a paragraph. */
const TEAM_REACH = 400;

/** Words after which "we" may have been the ones who acted. */
const TEAM = /\b(?:we|us|our|ours|team|crew|squad|colleagues?|together)\b/iu;

/**
 * What can be offered for a passive, best first: the clause with "I", the whole sentence where more of it is passive, and both with "we"
 * where the text around speaks of a team. A rewrite changes what is claimed unless the passive named its actor, so the writer decides.
 */
export function activeFixes(clause: Clause, sentence: Sentence, source: string): readonly Fix[] {
  const around = source.slice(Math.max(0, sentence.start - TEAM_REACH), sentence.end + TEAM_REACH);
  const actors = TEAM.test(around) && !followsFromMyState(sentence) ? (['I', 'We'] as const) : (['I'] as const);
  const fixes = new Map<string, Fix>();
  for (const actor of actors) {
    for (const rewrite of [
      rewriteToActive(clause, sentence, source, actor),
      rewriteWholeSentence(clause, sentence, source, actor),
    ]) {
      if (rewrite === undefined) continue;
      const written = sliceEdited(source, sentence, rewrite.edits);
      const safe = rewrite.clauses.every((changed) => changed.agent !== undefined);
      if (fixes.has(written)) continue;
      const taken = [...fixes.values()].map(({title}) => title);
      const title = titleOf(written, placesOf(rewrite.edits, sentence.start), taken);
      fixes.set(written, {title, edits: rewrite.edits, safe});
    }
  }
  return [...fixes.values()];
}

function rewriteWholeSentence(
  clause: Clause,
  sentence: Sentence,
  source: string,
  actor: HiddenActor,
): ActiveRewrite | undefined {
  if (sentence.tokens.length > SENTENCE_LENGTH) return undefined;
  const rewrite = rewriteSentenceToActive(sentence, source, actor);
  // One that leaves the clause in question as it was is no fix for it.
  return rewrite?.clauses.some((changed) => changed === clause) ? rewrite : undefined;
}

/** "I was so busy that it was forgotten": "so busy that we forgot it" would speak of two. */
function followsFromMyState(sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => {
    const state = parentOf(clause, sentence);
    if (clause.voice !== 'passive' || clause.link?.text.toLowerCase() !== 'that' || state?.subject === undefined)
      return false;
    const {subject, tokens} = state;
    return subject.text === 'I' && tokens.some(({lower}) => lower === 'so' || lower === 'such');
  });
}

/** Where the edits of a sentence stand once all are done, as offsets into the sentence as it is then. */
function placesOf(edits: readonly Edit[], start: number): readonly number[] {
  let moved = 0;
  return edits.map((edit) => {
    const place = edit.start - start + moved;
    moved += edit.text.length - (edit.end - edit.start);
    return place;
  });
}

/** A title that shows what changes, and another place of it where fixes read the same so far. */
function titleOf(sentence: string, places: readonly number[], taken: readonly string[]): string {
  // The box of a task list is no word.
  const box = /^\[[ x]\]\s+/iu.exec(sentence)?.[0].length ?? 0;
  const written = sentence.slice(box);
  const changes = places.map((place) => Math.max(0, place - box));
  const [first = 0, ...later] = changes;
  const titles = [first + CHANGE_LENGTH < TITLE_LENGTH ? 0 : first, ...later].map(
    (place) => `Write "${excerptAt(written, place)}"`,
  );
  return titles.find((title) => !taken.includes(title)) ?? `Write "${onOneLine(written)}"`;
}

/** The text from a word or two before a place on. */
function excerptAt(text: string, place: number): string {
  const whole = onOneLine(text);
  if (whole.length <= TITLE_LENGTH) return whole;
  const start = place === 0 ? 0 : text.lastIndexOf(' ', place - 10) + 1;
  const rest = `${start === 0 ? '' : '…'}${onOneLine(text.slice(start))}`;
  return shorten(rest, TITLE_LENGTH);
}
