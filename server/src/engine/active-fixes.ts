import type {Clause, Sentence} from './clauses.ts';
import type {Fix} from './fixes.ts';
import {sliceEdited} from './passive-to-active/text.ts';
import {type ActiveRewrite, rewriteSentenceToActive, rewriteToActive} from './passive-to-active.ts';

/** The longest rewrite that a fix shows whole in its title, in UTF-16 units. */
const TITLE_LENGTH = 70;

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
  const actors = TEAM.test(around) ? (['I', 'We'] as const) : (['I'] as const);
  const fixes = new Map<string, Fix>();
  for (const actor of actors) {
    for (const rewrite of [
      rewriteToActive(clause, sentence, source, actor),
      rewriteWholeSentence(clause, sentence, source, actor),
    ]) {
      if (rewrite === undefined) continue;
      const written = sliceEdited(source, sentence, rewrite.edits);
      const safe = rewrite.clauses.every((changed) => changed.agent !== undefined);
      if (!fixes.has(written)) fixes.set(written, {title: titleOf(written), edits: rewrite.edits, safe});
    }
  }
  return [...fixes.values()];
}

function rewriteWholeSentence(
  clause: Clause,
  sentence: Sentence,
  source: string,
  actor: 'I' | 'We',
): ActiveRewrite | undefined {
  if (sentence.tokens.length > SENTENCE_LENGTH) return undefined;
  const rewrite = rewriteSentenceToActive(sentence, source, actor);
  // One that leaves the clause in question as it was is no fix for it.
  return rewrite?.clauses.some((changed) => changed === clause) ? rewrite : undefined;
}

function titleOf(written: string): string {
  const words = written.replaceAll(/\s+/gu, ' ').trim();
  return `Write "${words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : words}"`;
}
