import type {Nodes} from 'nlcst';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {unbroken} from '../long-pattern.ts';
import type {Span} from '../span.ts';

/** Where the sentences of a prose text are, how many words it has, and which participles retext-passive noticed. */
export interface SentenceSplit {
  readonly sentences: readonly Span[];
  /** The words as people count them: `wasn't` is one. */
  readonly words: readonly Span[];
  /** Offsets at which a word reported by retext-passive starts; its list holds irregular verbs only. */
  readonly participles: ReadonlySet<number>;
}

const retext = unified().use(retextEnglish).use(retextPassive);

/** Splits prose into sentences with retext, and further where writers leave out full stops or capitals. */
export function splitSentences(prose: string): SentenceSplit {
  const file = new VFile(prose);
  const tree = retext.parse(file);
  retext.runSync(tree, file);
  const sentences: Span[] = [];
  const words: Span[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'SentenceNode') {
      sentences.push(...splitFurther(prose, spanOf(node)));
    }
    if (node.type === 'WordNode') {
      const word = spanOf(node);
      if (/[\p{L}\p{N}]/u.test(prose.slice(word.start, word.end))) words.push(word);
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree as Nodes);
  const participles = new Set(
    file.messages.flatMap((message) => {
      const place = message.place;
      const offset = place && 'start' in place ? place.start.offset : place?.offset;
      return offset === undefined ? [] : [offset];
    }),
  );
  return {sentences, words, participles};
}

function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset as number, end: node.position?.end.offset as number};
}

/** Abbreviations after which a small letter goes on with the sentence. */
const ABBREVIATION = new RegExp(
  unbroken`
    (?:
      \b(?:
        e\.g|i\.e|etc|vs|approx|no|nos|dept|min|mins|hrs?|a\.m|p\.m|am|pm|inc|ltd|co|mr|mrs|ms|dr|st|est|fig|cf|jr|sr|
        vol|pp?
      )|
      \.\.
    )$
  `,
  'iu',
);

/** "i forgot. i told my boss." is one sentence to the parser, and so are two lines of notes without full stops. */
function splitFurther(prose: string, sentence: Span): readonly Span[] {
  const text = prose.slice(sentence.start, sentence.end);
  const cuts: number[] = [];
  for (const match of text.matchAll(/[.!?]["”')\]]*\s+(?=\p{Ll})/gu)) {
    if (match[0][0] !== '.' || !ABBREVIATION.test(text.slice(0, match.index)))
      cuts.push(match.index + match[0].trimEnd().length);
  }
  // To the parser "in." is inches and "sat." Saturday; "She came in. The key was gone." is two sentences.
  for (const match of text.matchAll(/(?<!\p{N}\s?)(?<![\p{L}\p{N}])(?:in|sat|Ok|Here)\.\s+(?=["“‘'(]?\p{Lu})/gu)) {
    cuts.push(match.index + match[0].trimEnd().length);
  }
  for (const match of text.matchAll(/\r?\n/gu)) {
    const before = text.slice(0, match.index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const next = text.slice(match.index + match[0].length).trimStart();
    if (isShortNote(line) && /^[\p{Lu}\-–•*→>]/u.test(next)) cuts.push(match.index);
  }
  if (cuts.length === 0) return [sentence];
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
    const piece = text.slice(start, cut);
    if (piece.trim() !== '') {
      const lead = piece.length - piece.trimStart().length;
      spans.push({start: sentence.start + start + lead, end: sentence.start + start + piece.trimEnd().length});
    }
    start = cut;
  }
  return spans;
}

/** A line that was ended on purpose: shorter than wrapped prose, and not in the middle of a phrase. */
function isShortNote(line: string): boolean {
  const text = line.trim();
  return (
    text.length > 0 &&
    text.length < 50 &&
    !/(?:[,;:–—(-]|\b(?:and|or|but|the|an?|of|to|in|on|at|for|with|my|our|that|which|because|so|by|from|as|i|we|was|were|is|had|have))$/iu.test(
      text,
    )
  );
}
