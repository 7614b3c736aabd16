import type {Clause, Sentence} from '../clauses.ts';
import type {Token} from '../language.ts';
import {lowerText} from '../lower-text.ts';

/** The words after a clause's verb, those of its infinitives and -ing clauses included, as far as the next finite clause. */
export function tailOf(clause: Clause, sentence: Sentence): string {
  const {verb} = clause;
  if (verb === undefined) return '';
  let end = sentence.end;
  for (const other of sentence.clauses) {
    if (other === clause || other.verb === undefined || other.verb.token.start <= verb.token.end) continue;
    if (other.role === 'infinitive' || other.role === 'gerund') continue;
    end = Math.min(
      end,
      Math.max(verb.token.end, Math.min(other.start, other.verb.group.start, other.link?.start ?? other.start)),
    );
    break;
  }
  return textOf(sentence.tokens.filter((token) => token.start >= verb.token.end && token.end <= end));
}

/** The ten words after a clause's verb, whatever clauses they belong to. */
export function wordsAfter(clause: Clause, sentence: Sentence): string {
  const from = clause.verb?.token.end ?? sentence.end;
  return textOf(sentence.tokens.filter(({start}) => start >= from).slice(0, 10));
}

/** The words of a verb group, from its first auxiliary to the verb. */
export function groupText(clause: Clause, sentence: Sentence): string {
  const group = clause.verb?.group;
  return group === undefined
    ? ''
    : textOf(sentence.tokens.filter((token) => token.start >= group.start && token.end <= group.end));
}

/** Words in lower case with straight apostrophes and single blanks, without punctuation: what the patterns of faults are tried on. */
export function textOf(tokens: readonly Token[]): string {
  return lowerText(tokens.filter(({pos, lower}) => pos !== 'PUNCT' || lower === '-'))
    .replaceAll(' - ', '-')
    .replaceAll(" 's", "'s");
}
