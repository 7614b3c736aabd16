import type {PartOfSpeech, Token} from '../language.ts';
import {isIrregular, onlyPast, participleLemma, pastLemma} from './participles.ts';

const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they']);
/** Prepositions after which a base form is a noun. */
const GOVERNING = new Set('of on for at in under from with by into'.split(' '));
const BARE = new Set(['the', 'a', 'an', 'my', 'your', 'his', 'our', 'their', 'its', 'this', 'these', 'those']);
/** Joined spellings that the tokenizer leaves whole: where to cut, kinds and lemmas of both halves. */
const JOINED: Readonly<Record<string, readonly [number, PartOfSpeech, string, PartOfSpeech, string]>> = {
  "i'm": [1, 'PRON', 'i', 'AUX', 'be'],
  "here's": [4, 'PRON', 'here', 'AUX', 'be'],
  im: [1, 'PRON', 'i', 'AUX', 'be'],
  ive: [1, 'PRON', 'i', 'AUX', 'have'],
  iwas: [1, 'PRON', 'i', 'AUX', 'be'],
  thats: [4, 'PRON', 'that', 'AUX', 'be'],
  whats: [4, 'PRON', 'what', 'AUX', 'be'],
  hes: [2, 'PRON', 'he', 'AUX', 'be'],
  shes: [3, 'PRON', 'she', 'AUX', 'be'],
  theyre: [4, 'PRON', 'they', 'AUX', 'be'],
  theyve: [4, 'PRON', 'they', 'AUX', 'have'],
  youre: [3, 'PRON', 'you', 'AUX', 'be'],
  youve: [3, 'PRON', 'you', 'AUX', 'have'],
  weve: [2, 'PRON', 'we', 'AUX', 'have'],
};

/** Repairs tags that the statistical model gets wrong although the neighbouring words decide, and cuts joined spellings. */
export function correctTags(tokens: readonly Token[]): Token[] {
  const cut = mergeHyphens(tokens).flatMap((token, index, all) => cutJoined(token, all[index + 1], all[index + 2]));
  for (let index = 0; index < cut.length; index += 1) {
    const token = cut[index] as Token;
    cut[index] =
      afterAuxiliary(cut, index) ??
      contractedIs(cut, index) ??
      ofCourse(cut, index) ??
      correct(token, cut[index - 1], cut[index + 1], cut[index - 2]);
  }
  return cut;
}

/** Prefixes that make a new verb: `double-check`, `re-send`. */
const VERB_PREFIXES = new Set('double cross re spot proof pre co mis over under fact'.split(' '));

/** One token for a compound that the tokenizer cut at its hyphens (`last-minute`, `double-check`). */
function mergeHyphens(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const left = merged.at(-1);
    const hyphen = /^[-‐‑]$/u.test(token.text);
    const right = hyphen ? tokens[index + 1] : undefined;
    if (
      left === undefined ||
      right === undefined ||
      left.end !== token.start ||
      right.start !== token.end ||
      !/[\p{L}\d]$/u.test(left.text) ||
      !/^[\p{L}\d]/u.test(right.text)
    ) {
      merged.push(token);
      continue;
    }
    merged[merged.length - 1] = {
      text: left.text + token.text + right.text,
      lower: `${left.lower}-${right.lower}`,
      pos: compoundKind(left, right, tokens[index + 2]),
      lemma: `${left.lower}-${right.lemma}`,
      start: left.start,
      end: right.end,
    };
    index += 1;
  }
  return merged;
}

function compoundKind(left: Token, right: Token, next: Token | undefined): PartOfSpeech {
  if (VERB_PREFIXES.has(left.lower)) {
    const object = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON');
    return object || right.pos === 'VERB' ? 'VERB' : right.pos;
  }
  if (right.pos === 'VERB' || right.pos === 'AUX')
    return participleLemma(right.lower) !== undefined || right.lower.endsWith('ing') ? 'ADJ' : 'NOUN';
  if (['ADP', 'ADV', 'PART'].includes(right.pos)) return ['PROPN', 'ADV'].includes(left.pos) ? 'NOUN' : 'NOUN';
  if (['DET', 'PRON', 'CCONJ', 'SCONJ', 'SYM', 'X', 'INTJ'].includes(right.pos)) return 'NOUN';
  return right.pos;
}

/** "its been moved", "if its stolen." */
function missesApostrophe(next: Token, after: Token | undefined): boolean {
  if (['been', 'not', "n't", 'gotten', 'a', 'the', 'my', 'going'].includes(next.lower)) return true;
  const closed = after === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(after.pos);
  return closed && next.pos === 'VERB' && participleLemma(next.lower) !== undefined;
}

function cutJoined(token: Token, next: Token | undefined, after: Token | undefined): Token[] {
  // "its been moved", "its not checked": the apostrophe is missing.
  const joined =
    token.lower === 'its' && next !== undefined && missesApostrophe(next, after)
      ? ([2, 'PRON', 'it', 'AUX', next.lower === 'been' ? 'have' : 'be'] as const)
      : Object.hasOwn(JOINED, token.lower)
        ? JOINED[token.lower]
        : undefined;
  if (joined === undefined) return [token];
  const [at, leftPos, leftLemma, rightPos, rightLemma] = joined;
  const left = token.text.slice(0, at);
  const right = token.text.slice(at);
  const place = token.start + at;
  return [
    {text: left, lower: left.toLowerCase(), pos: leftPos, lemma: leftLemma, start: token.start, end: place},
    {text: right, lower: right.toLowerCase(), pos: rightPos, lemma: rightLemma, start: place, end: token.end},
  ];
}

/** "was quickly overwritten", "had misread": a participle that the model takes for a noun. */
function afterAuxiliary(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index] as Token;
  const base = token.pos === 'VERB' && token.lower === token.lemma && !token.lower.endsWith('ing');
  if (!base && ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || participleLemma(token.lower) === undefined))
    return undefined;
  let place = index - 1;
  while (place >= 0 && ['ADV', 'PART'].includes((tokens[place] as Token).pos) && tokens[place]?.lower !== 'to')
    place -= 1;
  const auxiliary = tokens[place];
  if (auxiliary?.pos !== 'AUX' || !['be', 'have'].includes(auxiliary.lemma)) return undefined;
  if (base) {
    // "A place isn't proof.", "feedback is part of the job": no base form follows be.
    const is =
      auxiliary.lemma === 'be' && participleLemma(token.lower) === undefined && tokens[place - 1]?.lemma !== 'do';
    return is ? {...token, pos: 'NOUN'} : undefined;
  }
  if (token.lower === token.lemma && token.lower === participleLemma(token.lower) && !token.lower.includes('-'))
    return undefined;
  return {...token, pos: 'VERB', lemma: participleLemma(token.lower) as string};
}

const INDEFINITE = new Set(
  'everything everyone everybody nothing nobody something someone somebody anything that this there here one'.split(
    ' ',
  ),
);

/** "the cat's called Tom", "nobody's perfect", "the team's been told": is or has, not a genitive. */
function contractedIs(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index] as Token;
  if (token.lower !== "'s" || token.pos !== 'PART') return undefined;
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (next === undefined) return undefined;
  if (next.lower === 'been' || next.lower === 'got') return {...token, pos: 'AUX', lemma: 'have'};
  const nominal = after !== undefined && ['NOUN', 'ADJ'].includes(after.pos);
  const naming = ['called', 'named'].includes(next.lower);
  const participle = next.pos === 'VERB' && participleLemma(next.lower) !== undefined && (!nominal || naming);
  const state = INDEFINITE.has(tokens[index - 1]?.lower ?? '') && ['ADJ', 'VERB', 'DET'].includes(next.pos) && !nominal;
  const plain = ['not', "n't", 'being', 'never', 'always', 'a', 'the'].includes(next.lower);
  return participle || state || plain ? {...token, pos: 'AUX', lemma: 'be'} : undefined;
}

function ofCourse(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index] as Token;
  const is =
    (token.lower === 'of' && tokens[index + 1]?.lower === 'course') ||
    (token.lower === 'course' && tokens[index - 1]?.lower === 'of');
  return is ? {...token, pos: 'ADV'} : undefined;
}

function correct(token: Token, before: Token | undefined, next: Token | undefined, before2: Token | undefined): Token {
  const {lower, pos} = token;
  if (/^[a-z]/u.test(lower) === false) return token;
  if (lower === 'being' && before?.lower !== 'human' && before?.lower !== 'well')
    return {...token, pos: 'AUX', lemma: 'be'};
  if (lower === 'right' && next !== undefined && ['away', 'now', 'after', 'before', 'then'].includes(next.lower))
    return {...token, pos: 'ADV'};
  // "I sort of forgot", "it was kind of late"
  const vague = (word: Token | undefined): boolean => word?.lower === 'sort' || word?.lower === 'kind';
  if (
    vague(token) &&
    next?.lower === 'of' &&
    before !== undefined &&
    !['DET', 'ADJ'].includes(before.pos) &&
    !BARE.has(before.lower) &&
    !['what', 'some', 'one', 'any'].includes(before.lower)
  )
    return {...token, pos: 'ADV'};
  if (lower === 'of' && vague(before) && before?.pos === 'ADV') return {...token, pos: 'ADV'};
  // "Not checking the address cost us a week."
  if (pos === 'NOUN' && isIrregular(lower) && next !== undefined && ['me', 'us', 'him', 'them'].includes(next.lower))
    return verb(token);
  const bare = pos === 'VERB' && lower === token.lemma && !lower.endsWith('ing');
  // "if you like"
  if (lower === 'like' && before !== undefined && (NOMINATIVE.has(before.lower) || before.lower === 'you'))
    return {...token, pos: 'VERB'};
  // "on leave", "in charge", "springs to mind"
  if (bare && before !== undefined && before.pos !== 'VERB' && GOVERNING.has(before.lower) && !isIrregular(lower))
    return {...token, pos: 'NOUN'};
  if (
    ['mind', 'detail', 'court', 'date'].includes(lower) &&
    before?.lower === 'to' &&
    (next === undefined || ['PUNCT', 'CCONJ', 'ADP', 'AUX'].includes(next.pos))
  )
    return {...token, pos: 'NOUN'};
  // "We have code review": a base form cannot follow have.
  if (bare && before?.lemma === 'have' && before.lower.startsWith('ha') && participleLemma(lower) === undefined)
    return {...token, pos: 'NOUN'};
  // "I hit send", "our team lead thanked me"
  if (bare && before !== undefined && ['hit', 'press', 'click', 'tap'].includes(before.lemma))
    return {...token, pos: 'NOUN'};
  if (lower === 'lead' && before?.pos === 'NOUN') return {...token, pos: 'NOUN'};
  // "my only fault", "the first call"
  if (
    bare &&
    before !== undefined &&
    ['ADJ', 'ADV'].includes(before.pos) &&
    before2 !== undefined &&
    BARE.has(before2.lower)
  )
    return {...token, pos: 'NOUN'};
  // "went live", "it was live"
  if (lower === 'live' && before !== undefined && ['go', 'be'].includes(before.lemma)) return {...token, pos: 'ADJ'};
  if (pos === 'VERB' && lower === token.lemma && lower.endsWith('ed') && participleLemma(lower) !== undefined)
    return verb(token);
  if (lower === 'right' && bare && before?.lower !== 'to') return {...token, pos: 'ADJ'};
  if (lower === 'gonna') return {...token, pos: 'AUX', lemma: 'will'};
  if (['shoulda', 'coulda', 'woulda'].includes(lower)) return {...token, pos: 'AUX', lemma: lower.slice(0, -1)};
  if (lower === 'wanna' || lower === 'gotta') return {...token, pos: 'AUX', lemma: lower === 'gotta' ? 'must' : 'want'};
  // "i should of checked": of is a misspelled have.
  if (lower === 'of' && before !== undefined && ['should', 'could', 'would', 'must', 'might'].includes(before.lower)) {
    return {...token, pos: 'AUX', lemma: 'have'};
  }
  if (before === undefined && next?.pos !== 'NOUN' && pos !== 'VERB' && pos !== 'AUX' && lower !== 'left') {
    // "Forgot to attach the file.", "Overlooked a row.": a note starts with its verb.
    if (onlyPast(lower)) return {...token, pos: 'VERB', lemma: pastLemma(lower) ?? token.lemma};
    if (lower.endsWith('ed') && pos !== 'PROPN' && (next?.pos === 'DET' || BARE.has(next?.lower ?? '')))
      return verb(token);
  }
  const her = before?.lower === 'her' && before2?.pos === 'ADP';
  const bareBefore = before !== undefined && (her || BARE.has(before.lower) || before.lower === "'s");
  if (bareBefore && pos === 'VERB' && !lower.endsWith('ed') && !lower.endsWith('ing') && !isIrregular(lower)) {
    // "the plan my manager gave me", "my call": after an article a bare verb form is a noun.
    if (before.lower !== "'s" || before.pos === 'PART') return {...token, pos: 'NOUN', lemma: token.lemma};
  }
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') {
    const subjectBefore = before !== undefined && NOMINATIVE.has(before.lower);
    const adverbBetween = before?.pos === 'ADV' && before2 !== undefined && NOMINATIVE.has(before2.lower);
    if (subjectBefore || adverbBetween) {
      // "the report that I sent", "We emailed": a subject pronoun is followed by its verb.
      if (pastLemma(lower) !== undefined) return verb(token);
      if (subjectBefore && pos === 'NOUN' && !lower.endsWith('ing')) return {...token, pos: 'VERB'};
    }
    if (lower.endsWith('ing') && lower.length > 4 && pos !== 'ADJ' && before !== undefined) {
      // "by trusting the plan", "without checking it", "after reading my notes".
      const object = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || BARE.has(next.lower));
      if (['by', 'without'].includes(before.lower) && next?.lower !== 'of' && (object || next?.pos !== 'NOUN'))
        return ing(token);
      if (object && next.pos !== 'ADV' && !bareBefore && before.pos !== 'ADJ') return ing(token);
    }
    // "Checking the numbers twice is now my habit."
    if (
      before === undefined &&
      lower.endsWith('ing') &&
      lower.length > 4 &&
      (next?.pos === 'DET' || BARE.has(next?.lower ?? ''))
    )
      return ing(token);
  }
  return token;
}

function verb(token: Token): Token {
  return {...token, pos: 'VERB', lemma: pastLemma(token.lower) ?? participleLemma(token.lower) ?? token.lemma};
}

function ing(token: Token): Token {
  const stem = token.lower.slice(0, -3);
  const lemma = participleLemma(`${stem}ed`) ?? stem;
  return {...token, pos: 'VERB', lemma};
}
