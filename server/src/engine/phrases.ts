import type {Sentence} from './clauses.ts';
import type {Span} from './span.ts';

/** A fixed phrase of the language, compiled by `phrase`. */
export type Phrase = RegExp;

/**
 * Compiles the wordings of a phrase for `findPhrase`: regular expressions in lower case with straight apostrophes, in which a blank stands
 * for any run of blanks (markup and line breaks included) and the ends are word boundaries. Where two fit, the first one is found. For
 * expressions that really are fixed; what depends on who does what is a question to the clauses. Quantifiers must not nest, so that no text
 * can make it backtrack for long.
 */
export function phrase(...wordings: readonly string[]): Phrase {
  const pattern = wordings.join('|').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The places of a phrase in a sentence, in order; offsets into the source. */
export function findPhrase(sentence: Sentence, wanted: Phrase): readonly Span[] {
  const words = wordsOf(sentence);
  // Most phrases are not there, and `matchAll` copies the expression each time.
  if (words.search(wanted) < 0) return [];
  return [...words.matchAll(wanted)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
}

const searched = new WeakMap<Sentence, Map<Phrase, boolean>>();

/** Whether a phrase stands in a sentence; several rules ask the same of each, so the answers are kept. */
export function hasPhrase(sentence: Sentence, wanted: Phrase): boolean {
  const answers = searched.get(sentence) ?? new Map<Phrase, boolean>();
  searched.set(sentence, answers);
  const known = answers.get(wanted) ?? wordsOf(sentence).search(wanted) >= 0;
  answers.set(wanted, known);
  return known;
}

const words = new WeakMap<Sentence, string>();

/** The tokens of a sentence in lower case with straight apostrophes, each at its own offset. */
export function wordsOf(sentence: Sentence): string {
  const known = words.get(sentence);
  if (known !== undefined) return known;
  let text = '';
  for (const token of sentence.tokens) {
    text += ' '.repeat(Math.max(0, token.start - sentence.start - text.length)) + token.lower;
  }
  words.set(sentence, text);
  return text;
}
