import type {PartOfSpeech, Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {mergeHyphens} from './compounds.ts';
import {cutJoined} from './joined-spellings.ts';
import {isIrregular, onlyPast, participleLemma, pastLemma} from './participles.ts';
import {BARE_CAUSERS, CONTENT_VERBS, NOMINATIVE} from './verb-classes.ts';

/** A word with its neighbours; those to the left are corrected already. */
interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  readonly before: Token | undefined;
  readonly before2: Token | undefined;
  readonly next: Token | undefined;
  readonly after: Token | undefined;
  /** A base form that the model takes for a verb. */
  readonly bareVerb: boolean;
}

/** The token as it should be, or undefined where the correction has nothing to say. */
type Correction = (place: Place) => Token | undefined;

/** Repairs tags that the statistical model gets wrong although the neighbouring words decide, and cuts joined spellings. */
export function correctTags(tokens: readonly Token[]): Token[] {
  const cut = mergeHyphens(tokens).flatMap((token, index, all) => cutJoined(token, all[index + 1], all[index + 2]));
  for (const [index, token] of cut.entries()) {
    if (!/^[a-z']/u.test(token.lower)) continue;
    const place: Place = {
      tokens: cut,
      index,
      token,
      before: cut[index - 1],
      before2: cut[index - 2],
      next: cut[index + 1],
      after: cut[index + 2],
      bareVerb: token.pos === 'VERB' && token.lower === token.lemma && !token.lower.endsWith('ing'),
    };
    for (const correction of CORRECTIONS) {
      const corrected = correction(place);
      if (corrected === undefined) continue;
      cut[index] = corrected;
      break;
    }
  }
  return cut;
}

/** "was quickly overwritten", "had misread": a participle that the model takes for a noun. */
function afterAuxiliary({tokens, index, token, bareVerb: base}: Place): Token | undefined {
  if (!base && ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || participleLemma(token.lower) === undefined))
    return undefined;
  let place = index - 1;
  while (place >= 0 && isOneOf((tokens[place] as Token).pos, 'ADV', 'PART') && tokens[place]?.lower !== 'to')
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

const INDEFINITE = wordSet(
  'everything everyone everybody nothing nobody something someone somebody anything that this there here one',
);

/** "the cat's called Tom", "nobody's perfect", "the team's been told": is or has, not a genitive. */
function contractedIs({token, before, next, after}: Place): Token | undefined {
  if (token.lower !== "'s" || token.pos !== 'PART') return undefined;
  if (next === undefined) return undefined;
  if (next.lower === 'been' || next.lower === 'got') return {...token, pos: 'AUX', lemma: 'have'};
  const nominal = after !== undefined && isOneOf(after.pos, 'NOUN', 'ADJ');
  const naming = ['called', 'named'].includes(next.lower);
  const participle = next.pos === 'VERB' && participleLemma(next.lower) !== undefined && (!nominal || naming);
  const state = INDEFINITE.has(before?.lower ?? '') && isOneOf(next.pos, 'ADJ', 'VERB', 'DET') && !nominal;
  const plain = ['not', "n't", 'being', 'never', 'always', 'a', 'the'].includes(next.lower);
  return participle || state || plain ? {...token, pos: 'AUX', lemma: 'be'} : undefined;
}

/** "of course things go wrong": an adverb. */
function ofCourse({token, before, next}: Place): Token | undefined {
  const is = (token.lower === 'of' && next?.lower === 'course') || (token.lower === 'course' && before?.lower === 'of');
  return is ? as(token, 'ADV') : undefined;
}

/** "I sort of forgot", "it was kind of late": an adverb, unlike "a kind of invoice". */
function vagueAdverb({token, before, next}: Place): Token | undefined {
  const vague = ['sort', 'kind'];
  if (token.lower === 'of' && before?.pos === 'ADV' && vague.includes(before.lower)) return as(token, 'ADV');
  if (!vague.includes(token.lower) || next?.lower !== 'of' || before === undefined) return undefined;
  const counted = isOneOf(before.pos, 'DET', 'ADJ') || DETERMINERS.has(before.lower);
  return counted || ['what', 'some', 'one', 'any'].includes(before.lower) ? undefined : as(token, 'ADV');
}

/** "was peer reviewed", "had been hand delivered": says how, and is no object of be. */
function mannerNoun({tokens, index, token, next}: Place): Token | undefined {
  if (!MANNERS.has(token.lower) || next?.pos !== 'VERB' || participleLemma(next.lower) === undefined) return undefined;
  let place = index - 1;
  while (tokens[place]?.pos === 'ADV' || tokens[place]?.lower === "n't") place -= 1;
  return tokens[place]?.lemma === 'be' ? as(token, 'ADV') : undefined;
}

/** Nouns and adjectives that stand before a participle like an adverb, as the first part of a compound verb. */
const MANNERS = wordSet('beta code copy court double fact field hand load peer right spell stress user');

/** "How junk like this gets made": no noun, whatever stands before it. */
function gets({token}: Place): Token | undefined {
  return token.lower === 'gets' ? {...token, pos: 'VERB', lemma: 'get'} : undefined;
}

/** "is being checked", unlike "a human being" */
function being({token, before}: Place): Token | undefined {
  if (token.lower !== 'being' || before?.lower === 'human' || before?.lower === 'well') return undefined;
  return {...token, pos: 'AUX', lemma: 'be'};
}

/** "They got it wrong": after an object no verb. */
function wrong({token, before, bareVerb}: Place): Token | undefined {
  const object =
    before !== undefined && ['it', 'that', 'this', 'them', 'him', 'her', 'everything'].includes(before.lower);
  return token.lower === 'wrong' && bareVerb && object ? as(token, 'ADJ') : undefined;
}

/** "To be honest my mistake was …": the opening ends here, and what is honest is not the mistake. */
function toBeHonest({index, token, before, before2}: Place): Token | undefined {
  const opening = index === 2 && before?.lower === 'be' && before2?.lower === 'to';
  return opening && ['honest', 'fair', 'frank', 'candid'].includes(token.lower) ? as(token, 'ADV') : undefined;
}

/** "called her right away", "do it right" */
function right({token, before, next, bareVerb}: Place): Token | undefined {
  if (token.lower !== 'right') return undefined;
  if (next !== undefined && ['away', 'now', 'after', 'before', 'then'].includes(next.lower)) return as(token, 'ADV');
  return bareVerb && before?.lower !== 'to' ? as(token, 'ADJ') : undefined;
}

/** "for existing clients", "the remaining pages" */
function adjectiveInIng({token, next}: Place): Token | undefined {
  const is = ['existing', 'remaining', 'upcoming', 'incoming', 'outgoing', 'ongoing'].includes(token.lower);
  return is && next?.pos === 'NOUN' ? as(token, 'ADJ') : undefined;
}

/** "went live", "it was live" */
function live({token, before}: Place): Token | undefined {
  return token.lower === 'live' && before !== undefined && ['go', 'be'].includes(before.lemma)
    ? as(token, 'ADJ')
    : undefined;
}

/** "Not checking the address cost us a week.", "if you like" */
function verbByObject({token, before, next}: Place): Token | undefined {
  const object = next !== undefined && ['me', 'us', 'him', 'them'].includes(next.lower);
  if (token.pos === 'NOUN' && isIrregular(token.lower) && object) return asPast(token);
  // "The reprint cost the firm a day."
  const price =
    next !== undefined && (next.pos === 'DET' || DETERMINERS.has(next.lower) || /^[£$€\d]/u.test(next.text));
  if (token.lower === 'cost' && token.pos === 'NOUN' && price && before?.pos === 'NOUN') return asPast(token);
  if (token.lower !== 'like' || before === undefined) return undefined;
  return NOMINATIVE.has(before.lower) || before.lower === 'you' ? as(token, 'VERB') : undefined;
}

/** "It all went wrong", "they both left": beside a subject, the whole of it, and no subject of its own. */
function floatingQuantifier({token, before, next}: Place): Token | undefined {
  if (!['all', 'both'].includes(token.lower) || before === undefined || next === undefined) return undefined;
  const subject =
    before.pos === 'NOUN' || before.pos === 'PROPN' || before.lower === 'it' || NOMINATIVE.has(before.lower);
  const verb = isOneOf(next.pos, 'VERB', 'AUX') || pastLemma(next.lower) !== undefined;
  return subject && verb ? as(token, 'ADV') : undefined;
}

/** "She neither called nor wrote." */
function neither({tokens, index, token, before, next}: Place): Token | undefined {
  if (token.lower !== 'neither' || before === undefined || next === undefined) return undefined;
  const subject = isOneOf(before.pos, 'NOUN', 'PROPN') || before.lower === 'it' || NOMINATIVE.has(before.lower);
  const verb = isOneOf(next.pos, 'VERB', 'AUX') || pastLemma(next.lower) !== undefined;
  const goesOn = tokens.some(({lower}, place) => place > index && (lower === 'nor' || lower === 'or'));
  return subject && verb && goesOn ? as(token, 'ADV') : undefined;
}

/** "my till was short": after an article no preposition. */
function till({token, before}: Place): Token | undefined {
  return token.lower === 'till' && before !== undefined && DETERMINERS.has(before.lower)
    ? as(token, 'NOUN')
    : undefined;
}

/** "The tent pegs had been packed", "the mail merge was run": no verb stands before an auxiliary with a noun of its own. */
function nounBeforeAuxiliary({tokens, index, token, before, next}: Place): Token | undefined {
  if (index !== 2 || token.pos !== 'VERB' || /(?:ed|ing)$/u.test(token.lower) || isIrregular(token.lower))
    return undefined;
  const compound = DETERMINERS.has((tokens[0] as Token).lower) && before?.pos === 'NOUN';
  return compound && next?.pos === 'AUX' && ['be', 'have'].includes(next.lemma) ? as(token, 'NOUN') : undefined;
}

/** "A root cause analysis was done": a bare verb agrees with no singular noun, and what follows has a verb of its own. */
function nounInsideCompound({tokens, index, before, next, after, bareVerb, token}: Place): Token | undefined {
  if (!bareVerb || isIrregular(token.lower) || before?.pos !== 'NOUN' || before.lower !== before.lemma)
    return undefined;
  if (next?.pos !== 'NOUN' || after?.pos !== 'AUX' || !['be', 'have'].includes(after.lemma)) return undefined;
  let start = index - 1;
  while (isOneOf(tokens[start - 1]?.pos, 'NOUN', 'ADJ')) start -= 1;
  const opening = tokens[start - 2];
  // "I let the night staff check stock …"
  return opening?.pos !== 'VERB' && DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? as(token, 'NOUN') : undefined;
}

/** "I sent a payroll file with last month's hours": a bare verb agrees with no singular noun, and what follows is no object. */
function nounInObject({tokens, index, token, before, before2, next, bareVerb}: Place): Token | undefined {
  if (!bareVerb || isIrregular(token.lower) || before?.pos !== 'NOUN' || before.lower !== before.lemma)
    return undefined;
  if (!DETERMINERS.has(before2?.lower ?? '') || !(next === undefined || isOneOf(next.pos, 'ADP', 'PUNCT', 'CCONJ')))
    return undefined;
  const governing = tokens[index - 3];
  // "I let the night staff work in peace."
  return governing?.pos === 'VERB' && !BARE_CAUSERS.has(governing.lemma) ? as(token, 'NOUN') : undefined;
}

/** "Cold calls were logged twice", "Wrong paint was ordered", "Rose was told": what opens a sentence before an auxiliary is what it speaks of. */
function nounAtOpening({tokens, index, token, next, bareVerb}: Place): Token | undefined {
  if (token.pos !== 'VERB' || next?.pos !== 'AUX' || !/^(?:was|were|has|have|had|is|are)$/u.test(next.lower))
    return undefined;
  if (index === 0) return /(?:ed|ing)$/u.test(token.lower) ? undefined : as(token, 'NOUN');
  const named = index === 1 && isOneOf((tokens[0] as Token).pos, 'ADJ', 'NOUN', 'PROPN');
  return named && (bareVerb || (/[^s]s$/u.test(token.lower) && token.lower !== token.lemma))
    ? as(token, 'NOUN')
    : undefined;
}

/** "My colleague signs every slip.", "My boss wishes I would smile." */
function verbBetweenPhrases({tokens, index, token, before, next}: Place): Token | undefined {
  if (index !== 2 || token.pos !== 'NOUN' || before?.pos !== 'NOUN' || !/[^s]s$/u.test(token.lower)) return undefined;
  if (!DETERMINERS.has((tokens[0] as Token).lower) || next === undefined) return undefined;
  const phrase = next.pos === 'DET' || DETERMINERS.has(next.lower) || NOMINATIVE.has(next.lower);
  // "The office emails the client sees are mine": a later verb may be theirs.
  const alone =
    CONTENT_VERBS.has(token.lemma) || !tokens.slice(index + 1).some(({pos}) => pos === 'VERB' || pos === 'AUX');
  return phrase && alone ? as(token, 'VERB') : undefined;
}

/** A base form that can only be a noun where it stands. */
function nounByPlace({tokens, index, token, before, before2, next, bareVerb}: Place): Token | undefined {
  const {lower} = token;
  // "springs to mind", "attention to detail"
  const ends = next === undefined || isOneOf(next.pos, 'PUNCT', 'CCONJ', 'ADP', 'AUX');
  if (['mind', 'detail', 'court', 'date'].includes(lower) && before?.lower === 'to' && ends) return as(token, 'NOUN');
  // "our team lead thanked me"
  if (lower === 'lead' && before?.pos === 'NOUN') return as(token, 'NOUN');
  if (lower === 'writing' && before?.lower === 'in') return as(token, 'NOUN');
  if (!bareVerb || before === undefined) return undefined;
  // "on the matter file."
  const governed = tokens[index - 3]?.pos === 'ADP' && before2 !== undefined && DETERMINERS.has(before2.lower);
  if (governed && before.pos === 'NOUN' && (next === undefined || next.pos === 'PUNCT')) return as(token, 'NOUN');
  const is =
    // "on leave", "in charge"
    (before.pos !== 'VERB' && GOVERNING.has(before.lower) && !isIrregular(lower)) ||
    // "We have code review": a base form cannot follow have.
    (before.lemma === 'have' && before.lower.startsWith('ha') && participleLemma(lower) === undefined) ||
    // "I hit send"
    ['hit', 'press', 'click', 'tap'].includes(before.lemma) ||
    // "my only fault", "the first call"
    (isOneOf(before.pos, 'ADJ', 'ADV') && before2 !== undefined && DETERMINERS.has(before2.lower));
  return is ? as(token, 'NOUN') : undefined;
}

/** "the plan my manager gave me", "my call", "on her break": after an article a bare verb form is a noun. */
function nounAfterDeterminer({token, before, before2}: Place): Token | undefined {
  if (token.pos !== 'VERB' || /(?:ed|ing)$/u.test(token.lower) || isIrregular(token.lower)) return undefined;
  return isDetermined(before, before2) ? as(token, 'NOUN') : undefined;
}

function isDetermined(before: Token | undefined, before2: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.lower === "'s") return before.pos === 'PART';
  return DETERMINERS.has(before.lower) || (before.lower === 'her' && before2?.pos === 'ADP');
}

/** "Are dogs allowed?": after an auxiliary no verb ends in -s. */
function pluralAfterAuxiliary({token, before}: Place): Token | undefined {
  const {lower, lemma, pos} = token;
  const third = pos === 'VERB' && lower !== lemma && /[^s]s$/u.test(lower);
  return third && before?.pos === 'AUX' && before.lower !== "'s" ? as(token, 'NOUN') : undefined;
}

/** The model knows the form but not its base: `re-planned`, `relabelled`. */
function unknownBase({token}: Place): Token | undefined {
  const {lower, pos} = token;
  const unknown =
    pos === 'VERB' && lower === token.lemma && lower.endsWith('ed') && participleLemma(lower) !== undefined;
  return unknown ? asPast(token) : undefined;
}

/** "gonna", "shoulda", "should of" */
function spokenModal({token, before}: Place): Token | undefined {
  const {lower} = token;
  if (lower === 'gonna') return {...token, pos: 'AUX', lemma: 'will'};
  if (['shoulda', 'coulda', 'woulda'].includes(lower)) return {...token, pos: 'AUX', lemma: lower.slice(0, -1)};
  if (lower === 'wanna' || lower === 'gotta') return {...token, pos: 'AUX', lemma: lower === 'gotta' ? 'must' : 'want'};
  const modal = before !== undefined && ['should', 'could', 'would', 'must', 'might'].includes(before.lower);
  return lower === 'of' && modal ? {...token, pos: 'AUX', lemma: 'have'} : undefined;
}

/** "Forgot to attach the file.", "Overlooked a row.": a note starts with its verb. */
function verbOfNote({token, before, next}: Place): Token | undefined {
  const {lower, pos} = token;
  if (before !== undefined || next?.pos === 'NOUN' || pos === 'VERB' || pos === 'AUX' || lower === 'left')
    return undefined;
  if (onlyPast(lower)) return asPast(token);
  const object = next?.pos === 'DET' || DETERMINERS.has(next?.lower ?? '');
  return lower.endsWith('ed') && pos !== 'PROPN' && object ? asPast(token) : undefined;
}

/** "the report that I sent", "We emailed": a subject pronoun is followed by its verb. */
function verbAfterPronoun({token, before, before2}: Place): Token | undefined {
  if (!isOneOf(token.pos, 'NOUN', 'PROPN', 'ADJ') || before === undefined) return undefined;
  const directly = NOMINATIVE.has(before.lower);
  if (!directly && !(before.pos === 'ADV' && before2 !== undefined && NOMINATIVE.has(before2.lower))) return undefined;
  if (pastLemma(token.lower) !== undefined) return asPast(token);
  return directly && token.pos === 'NOUN' && !token.lower.endsWith('ing') ? as(token, 'VERB') : undefined;
}

/** "by trusting the plan", "after reading my notes", "Checking the numbers twice is now my habit." */
function ingVerb({token, before, before2, next}: Place): Token | undefined {
  const {lower, pos} = token;
  if ((pos !== 'NOUN' && pos !== 'PROPN' && (pos !== 'ADJ' || before !== undefined)) || !/..ing$/u.test(lower))
    return undefined;
  const determined = next?.pos === 'DET' || DETERMINERS.has(next?.lower ?? '');
  // "One morning the wrong list was printed."
  if (/^(?:morning|evening|spring|thing|string|building|ceiling)$/u.test(lower)) return undefined;
  if (before === undefined) return determined ? asIng(token) : undefined;
  const object = determined || next?.pos === 'PRON';
  if (['by', 'without'].includes(before.lower) && next?.lower !== 'of' && (object || next?.pos !== 'NOUN'))
    return asIng(token);
  const noun = isDetermined(before, before2) || before.lower === "'s" || before.pos === 'ADJ';
  return object && !noun ? asIng(token) : undefined;
}

/** The first that has something to say decides. */
const CORRECTIONS: readonly Correction[] = [
  mannerNoun,
  vagueAdverb,
  afterAuxiliary,
  contractedIs,
  ofCourse,
  being,
  gets,
  toBeHonest,
  wrong,
  right,
  floatingQuantifier,
  neither,
  till,
  verbByObject,
  nounBeforeAuxiliary,
  nounInsideCompound,
  nounInObject,
  nounAtOpening,
  verbBetweenPhrases,
  nounByPlace,
  live,
  adjectiveInIng,
  pluralAfterAuxiliary,
  unknownBase,
  spokenModal,
  verbOfNote,
  nounAfterDeterminer,
  verbAfterPronoun,
  ingVerb,
];

/** Prepositions after which a base form is a noun. */
const GOVERNING = wordSet('of on for at in under from with by into');

/** Words before which no verb stands and after which a noun comes. */
const DETERMINERS = wordSet('the a an my your his our their its this these those');

function as(token: Token, pos: PartOfSpeech): Token {
  return {...token, pos};
}

function asPast(token: Token): Token {
  return {...token, pos: 'VERB', lemma: pastLemma(token.lower) ?? participleLemma(token.lower) ?? token.lemma};
}

function asIng(token: Token): Token {
  const stem = token.lower.slice(0, -3);
  return {...token, pos: 'VERB', lemma: participleLemma(`${stem}ed`) ?? stem};
}
