import type {Clause, Sentence} from '../clauses.ts';

/** Something that a sentence has, by which claims are told apart, and the tokens it is made of, from `first` up to and with `last`. */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface Word {
  /** Lower case; `#` for a number. */
  readonly form: string;
  /** Dictionary form. */
  readonly lemma: string;
  readonly token: number;
}

/** The second halves of contractions as people type them in a hurry ("im", "dont"), which the tagger splits all the same. */
const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map([
  ['m', "'m"],
  ['ve', "'ve"],
  ['nt', "n't"],
  ['s', "'s"],
]);

/** Words longer than this are also known by their beginning, so that "perfectionist" is half known from "perfectionism". */
const STEM = 5;

/**
 * What a sentence is judged by: its words and pairs of words, as written and as in the dictionary, and what each clause says of whom.
 * The first letter of a name tells its kind, so that no two kinds share a name. Names may recur.
 */
export function featuresOf(sentence: Sentence): readonly Feature[] {
  return [...wordFeatures(sentence), ...sentence.clauses.flatMap((clause) => clauseFeatures(clause, sentence))];
}

function wordFeatures({tokens}: Sentence): readonly Feature[] {
  const features: Feature[] = [];
  const words = wordsOf(tokens);
  for (const [at, word] of words.entries()) {
    const add = (kind: string, name: string, until: Word = word): void => {
      features.push({
        name: kind + name,
        first: Math.max(0, word.token),
        last: Math.min(tokens.length - 1, until.token),
      });
    };
    const next = words[at + 1];
    const second = words[at + 2];
    if (next !== undefined && at > 0) {
      add('w', word.form);
      add('l', word.lemma);
      if (word.lemma.length > STEM) add('p', word.lemma.slice(0, STEM));
    }
    if (next !== undefined) {
      add('b', `${word.form} ${next.form}`, next);
      add('m', `${word.lemma} ${next.lemma}`, next);
    }
    if (second !== undefined) add('s', `${word.lemma} ${second.lemma}`, second);
  }
  return features;
}

/** The words between a mark for the beginning and one for the end. */
function wordsOf(tokens: Sentence['tokens']): readonly Word[] {
  return [
    {form: '^', lemma: '^', token: -1},
    ...tokens.map(({lower, lemma, start}, token): Word => {
      if (/^[\d.,%:/-]*\d[\d.,%:/-]*$/u.test(lower)) return {form: '#', lemma: '#', token};
      const isAttached = tokens[token - 1]?.end === start;
      return {form: (isAttached && WITHOUT_APOSTROPHE.get(lower)) || lower, lemma, token};
    }),
    {form: '$', lemma: '$', token: tokens.length},
  ];
}

function clauseFeatures(
  {subject, verb, link, object, predicate, ...clause}: Clause,
  {tokens}: Sentence,
): readonly Feature[] {
  const who = subject === undefined ? '' : `${subject.person}${subject.implied ? 'i' : ''}`;
  const does = verb?.lemma ?? '';
  const when = verb === undefined ? '' : `${verb.tense}${verb.perfect ? '+' : ''}`;
  const not = clause.negated ? 'not' : '';
  const head = subject?.head.lemma ?? '';
  const place = verb?.token.start ?? clause.tokens[0]?.start;
  const at = Math.max(
    0,
    tokens.findIndex(({start}) => start === place),
  );
  return [
    `A${who}|${does}|${not}`,
    `B${who}|${when}|${not}|${clause.voice}|${verb?.modal ?? ''}`,
    `C${who}|${when}|${does}|${not}`,
    `D${link?.kind ?? ''}|${who}|${when}|${not}`,
    `E${head}|${does}|${not}`,
    `F${does}|${object?.head.lemma ?? ''}|${not}`,
    `G${does}|${predicate?.head.lemma ?? ''}|${not}`,
    `H${clause.role}|${link?.kind ?? ''}|${who}`,
    `I${who}|${predicate?.head.lemma ?? ''}|${not}|${when}`,
    `K${head}|${link?.kind ?? ''}`,
  ].map((name) => ({name, first: at, last: at}));
}
