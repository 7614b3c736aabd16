import {analyseSentence, type Sentence} from '../clauses.ts';
import {promptsIn} from '../fixes.ts';
import {createTagger} from '../language.ts';
import {createPlaceCache} from '../place-cache.ts';
import {overlaps} from '../span.ts';
import type {Prose} from './prose.ts';
import {splitSentences} from './sentences.ts';

/** What the language analysis finds in one block; offsets into the source. */
export interface BlockAnalysis {
  readonly sentences: readonly Sentence[];
  /** The words that are spoken. */
  readonly words: number;
}

/** Analyses the language of one block. */
export type BlockAnalyser = (prose: Prose) => BlockAnalysis;

/** Blocks that are kept when they are not in use; a long file of answers has a few hundred. */
const CACHE_SIZE = 2000;

/**
 * An analyser that remembers blocks by their words, so that a keystroke costs the analysis of one block. A block that only moved
 * is shifted. The result does not depend on what was analysed before.
 */
export function createBlockAnalyser(): BlockAnalyser {
  const tag = createTagger();
  const kept = createPlaceCache<BlockAnalysis>(CACHE_SIZE);
  return (prose) => {
    // Code spans are part of the key: "XX" as code is not a word, typed out it is one.
    const key = `${prose.code.map((span) => `${span.start}-${span.end}`).join()}|${prose.text}`;
    return kept(key, prose.start, () => analyseBlock(prose, tag));
  };
}

function analyseBlock(prose: Prose, tag: ReturnType<typeof createTagger>): BlockAnalysis {
  const split = splitSentences(prose.text);
  const participles = new Set([...split.participles].map((offset) => prose.start + offset));
  // Nobody says code, nor a prompt that is still to be filled in.
  const unspoken = [...prose.code, ...promptsIn(prose.text)];
  return {
    sentences: split.sentences.map((sentence) =>
      analyseSentence(prose.text.slice(sentence.start, sentence.end), prose.start + sentence.start, tag, participles),
    ),
    words: split.words.filter((word) => !unspoken.some((span) => overlaps(span, word))).length,
  };
}
