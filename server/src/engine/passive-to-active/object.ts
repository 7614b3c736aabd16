import type {Sentence} from '../clauses.ts';
import {type Edit, sliceEdited} from '../fixes.ts';
import {objectCase} from '../inflection/pronoun-case.ts';
import type {Token} from '../language.ts';
import {covers} from '../span.ts';
import {decapitalise, isCommonOpener} from './capitals.ts';
import {isExpletive} from './expletives.ts';
import {balancedSpan} from './markup.ts';
import type {Passive} from './passive.ts';
import {pronounFor} from './pronoun.ts';
import type {PassiveSubject} from './subject.ts';

/** The object as it is written behind the verb, and what stands for it behind a second verb. */
export interface ObjectText {
  /** Ends in a parenthesis, which needs its comma when words follow. */
  readonly comma: boolean;
  /** Empty where the object stands before the verb: `which I lost`. */
  readonly text: string;
  readonly pronoun: string | undefined;
  readonly words: number;
  readonly isPronoun: boolean;
  /** Ends in no comma, and has a verb of its own, to which words behind it would go: "the rope which we had bought". */
  readonly holdsVerb?: boolean;
}

/** The subject of a passive as an object; `earlier` are edits within it. Undefined where it cannot be written there. */
export function objectText(
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
  // "IT was not told": a department.
  const isName = /^\p{Lu}{2,}$/u.test(word.text);
  const single = !isName && subject.words === 1 && (word.pos === 'PRON' || objectCase(word.lower) !== word.lower);
  let text = sliceEdited(source, span, earlier);
  if (single) text = text.replace(word.text, word.lower === 'i' ? 'me' : objectCase(word.lower));
  else if (isCommonOpener(word) || (isSentenceStart(passive.sentence, subject.first) && !subject.negated)) {
    const plural = /^(?:were|are|have)$/u.test((passive.tokens[passive.first] as Token).lower);
    const next = passive.tokens[passive.tokens.indexOf(word) + 1];
    const written = decapitalise(text, {token: word, plural, next, source});
    if (written === undefined) return undefined;
    text = written;
  }
  // "Not one of the guests was warned": "did not warn any of the guests"
  if (subject.negated && word.lower === 'one') text = text.replace(/^one\b/iu, 'any');
  const indefinite =
    subject.words <= 2 && /^(?:nothing|nobody|everything|everyone|everybody|no)$/u.test(word.lower) && single;
  const holdsVerb =
    !subject.comma && passive.sentence.clauses.some(({verb}) => verb !== undefined && covers(subject.object, verb));
  return {text, comma: subject.comma, pronoun, words: subject.words, isPronoun: single || indefinite, holdsVerb};
}

/** Whether nothing but punctuation stands before the word. */
export function isSentenceStart({tokens}: Sentence, word: Token): boolean {
  const before = tokens[tokens.indexOf(word) - 1];
  return (
    /^[.!?]$/u.test(before?.text ?? '') || tokens.every((token) => token.start >= word.start || token.pos === 'PUNCT')
  );
}
