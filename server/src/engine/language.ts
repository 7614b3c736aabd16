import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {correctTags} from './clauses/tags.ts';
import type {Span} from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, one half of a contraction (`was` + `n't`), or a punctuation mark. */
export interface Token extends Span {
  /** As written; typographic apostrophes included. */
  readonly text: string;
  /** Lower case, apostrophes straight: the form that rules compare. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form, lower case: `be` for `was`, `not` for `n't`. */
  readonly lemma: string;
}

/** Tags the words of a sentence that starts at `start` of its source; offsets count in the source. */
export type Tagger = (sentence: string, start: number) => Token[];

/** The model, loaded when the first text comes, and only once: each load changes the package's data for the next. */
let nlp: ReturnType<typeof winkNLP> | undefined;

/** Words from this place on are none of the model's: it takes them in as they come up. */
let unlisted = 0;

function loadedModel(): ReturnType<typeof winkNLP> {
  if (nlp === undefined) {
    nlp = winkNLP(winkModel, ['sbd', 'pos']);
    unlisted = placeOf(nlp, 'unlistedword');
  }
  return nlp;
}

function placeOf(model: ReturnType<typeof winkNLP>, word: string): number {
  return model.readDoc(word).tokens().itemAt(0).out(model.its.uniqueId) as unknown as number;
}

/**
 * What kind of word the language model lists a word as by itself; undefined where it lists none. `word` in lower case: its list has
 * `immediate` and `tuesday`, and names only where they are common nouns as well (`mark`, but not `maria`).
 */
export function listedKind(word: string): PartOfSpeech | undefined {
  const model = loadedModel();
  if (!/^\p{L}+$/u.test(word) || placeOf(model, word) >= unlisted) return undefined;
  return model.readDoc(word).tokens().itemAt(0).out(model.its.pos) as PartOfSpeech;
}

/** No word, whatever it is: the package takes minutes to read some of a hundred thousand characters. */
const ENDLESS = /\S{500,}/gu;

/**
 * Between a genitive and the mark after it: the package takes "customer's," for one word there, keeps it, and from then on finds the
 * same word in "the customer's address", so that what it reads would depend on what it has read before.
 */
const GENITIVE_BEFORE_MARK = /(?<=\p{L}['’]s)(?=[^\p{L}\p{N}\s'’-])/giu;

/** The words of a text with their kind and dictionary form. */
export function createTagger(): Tagger {
  return (sentence, start) => {
    if (!/\S/u.test(sentence)) return [];
    const model = loadedModel();
    const {its} = model;
    const readable = sentence.replaceAll(ENDLESS, (run) => ' '.repeat(run.length));
    const words = model.readDoc(readable.replaceAll(GENITIVE_BEFORE_MARK, ' ')).tokens();
    const values = words.out(its.value) as string[];
    const kinds = words.out(its.pos) as string[];
    const lemmas = words.out(its.lemma as typeof its.value) as string[];
    const tokens: Token[] = [];
    let place = 0;
    for (const [index, value] of values.entries()) {
      if (kinds[index] === 'SPACE' || value.trim() === '') continue;
      const found = readable.indexOf(value, place);
      if (found < 0) continue;
      addUnknown(tokens, sentence, place, found, start);
      place = found + value.length;
      const lower = normalise(value);
      const pos = kinds[index] as PartOfSpeech;
      const lemma = normalise(lemmas[index] ?? value);
      tokens.push({text: value, lower, pos, lemma, start: start + found, end: start + place});
    }
    addUnknown(tokens, sentence, place, sentence.length, start);
    return correctTags(tokens);
  };
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll(/[‘’ʼ]/gu, "'");
}

/** Whatever the tokenizer did not get or swallowed between two of its tokens is kept as tokens of kind X, so that no character is lost. */
function addUnknown(tokens: Token[], sentence: string, from: number, to: number, start: number): void {
  for (const match of sentence.slice(from, to).matchAll(/\S+/gu)) {
    const [text] = match;
    const lower = normalise(text);
    const place = start + from + match.index;
    tokens.push({text, lower, pos: 'X', lemma: lower, start: place, end: place + text.length});
  }
}
