import type {Clause, Sentence} from '../../engine/clauses.ts';
import type {Token} from '../../engine/language.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {valence} from '../../engine/valence.ts';
import {wordSet} from '../../engine/word-set.ts';
import type {Other} from '../shared/others.ts';

/** What people feel or suffer, often through the speaker: "the guests were upset" charges no guest. */
const SUFFERED = wordSet(`
  abandoned afraid alarmed alone amazed amused angry annoyed anxious ashamed bewildered bitter bored burned burnt
  concerned confused crying cut damaged dazed dead deaf deceased depressed devastated disappointed disconcerted
  discouraged disgusted dismayed displeased dissatisfied distraught distressed disturbed doubtful dumbfounded dying
  embarrassed enraged exasperated exhausted fatigued fearful fired frightened frustrated furious gutted heartbroken
  hesitant homeless horrified humiliated hungry hurt ill incensed indignant infected infuriated injured insulted irate
  irritated late let livid lonely lost mad miffed missing mortified nervous nonplussed offended overwhelmed pained
  perplexed pregnant puzzled reluctant sad scared sceptical shaken shocked sick skeptical sore sorry startled stranded
  stressed stuck stunned suffering surprised suspicious tearful tense terrified thirsty tired traumatised traumatized
  troubled unaware uncertain uncomfortable uneasy unemployed unconvinced unhappy unimpressed unsure unwell upset
  vulnerable wary weary worried wounded young
`);

/** Nouns and adjectives of censure that a list of feelings does not hold. */
const CENSURED = wordSet(`
  abrasive absent aloof amateur amateurish backstabber bigot blowhard bossy bottleneck bureaucratic chaos chauvinist
  cheapskate chore circus clique cliquey coward cutthroat cut-throat deadweight demanding despot diabolical dictator
  disaster diva dogmatic domineering dreadful egomaniac egoist egotist erratic evasive fiasco flop freak freeloader
  gossip gruff haphazard harsh headache hellish hothead hypocrite idle illegible impenetrable impolite inattentive
  incoherent ineffective inefficient insane insecure joke junk killjoy know-it-all laughable lie liar maniac maze mean
  meddlesome megalomaniac micromanager minefield misogynist moody narrow-minded nasty nightmare nitpicker nuisance
  obnoxious obstructive old-fashioned ordeal overrated parasite passive passive-aggressive patchwork patronising
  patronizing pedant perfunctory pessimist phoney phony picky politicised prejudiced pretentious prima psycho
  psychopath pushover pushy racist ramshackle ridiculous rotten ruthless sadist scandal scatterbrain scatterbrained
  scatty scruffy sexist shoddy short-sighted show-off sketchy slapdash slave-driver sluggish snake snob sociopath
  spineless stingy stuck-up substandard superficial temperamental terrible threadbare tight-fisted time-waster
  timewaster touchy toxic trainwreck troublemaker tyrant two-faced unbearable uncaring unbelievable undisciplined
  undermanned understaffed underqualified undertrained ungrateful unorganised unorganized unpleasant unpredictable
  unskilled untenable untrustworthy unworkable unwieldy useless vain vindictive volatile whiner witch biased partial
  nit-picky critical favouritism favoritism undocumented spaghetti overcomplicated primitive prehistoric ancient
  antiquated archaic rigged impossible rubbish crap trash nonsense wild unruly rowdy noisy garbage drunk asleep crooked
  incompetence unfair unrealistic unclear absurd crazy insufficient nonexistent non-existent
`);

/** Qualities whose denial is censure. */
const PRAISED = wordSet(`
  accessible accountable accurate adequate approachable around attentive available aware bothered bright capable
  careful caring clear clever committed communicative competent complete concerned conscientious consistent
  constructive cooperative co-operative courteous decent dedicated diligent disciplined easy effective efficient
  engaged enough ethical experienced fair flexible fit focused focussed friendly good great hard-working hardworking
  helpful honest humble intelligent interested intuitive invested keen kind knowledgeable logical loyal manageable
  mature motivated nice on-board open open-minded organised organized patient polite practical present prepared
  proactive productive professional punctual qualified quick reachable ready realistic reasonable receptive reliable
  respectful responsible responsive robust safe serious skilled smart solid straight straightforward strong structured
  sufficient suitable supportive thorough trained transparent trustworthy truthful understandable understanding up
  usable useful welcoming willing workable
`);

/** Feelings whose lack is as much the speaker's doing: "she was not happy". */
const PLEASED = wordSet(`
  alive amused best delighted easy fine fond glad good great happy impressed ok okay pleased proud safe satisfied
  sure thrilled
`);

/** Words that deny a quality by how they are made: "uncooperative", but not "unusual". */
const NEGATIVE_FORM = longPattern`
  ^(?:un|in|im|ir|il|dis|dys|non-?|mis|ill-|poorly-|badly-|under-?)(?!
    cle|der|it|iq|til|less|usual|named|animous|expect|happy|sure|well|aware|doubt|fortunate|terest|volv|ternal|itial|
    dividual|tent|side|stant|novati|telli|tens|credibl|digen|clud|clin|form|sist|debt|genious|tegral|evitable|
    visible|cidental|tim|nate|nocent|fluenti|portant|press|mediate|mense|port|prov|pact|cuss|tinct|tant|creet|play|
    cover|plin|stand|graduate|way|go|lying
  )\p{L}{3,}
`;
/** Words for the lack of a quality: "clueless", but not "speechless". */
const WITHOUT_FORM = longPattern`
  ^(?!
    regard|none|wire|speech|home|count|price|flaw|tire|self|seam|pain|harm|fear|breath|rest|sleep|bless|less|
    helpless|hopeless$
  )\p{L}{3,}less$
`;

/** Whether a word says something bad about whoever or whatever it is said of. */
export function isCensure(token: Token): boolean {
  const {lower, lemma, pos} = token;
  if (SUFFERED.has(lower)) return false;
  if (CENSURED.has(lower) || CENSURED.has(lemma)) return true;
  if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'VERB') return false;
  if (valence(token) <= -2) return true;
  return pos !== 'NOUN' && (NEGATIVE_FORM.test(lower) || WITHOUT_FORM.test(lower));
}

/** Where a predicate ends: what follows is about someone else or about when and why. */
export const PREDICATE_END = wordSet(`
  about after and as at because before but by for from if in on over since so that to until when which while who with
`);

/** "was a control freak", "weren't cooperative", "was hardly ever there": a judgement on someone else, in whatever words. */
export function isCensured(clause: Clause, sentence: Sentence, negated: boolean, other: Other): boolean {
  const words = wordsFrom(clause, sentence);
  let denied = negated;
  for (const [index, token] of words.entries()) {
    const {lower} = token;
    const next = words[index + 1];
    if (RARELY.has(lower)) {
      if (other === 'person' && words.slice(index + 1, index + 4).some((word) => PRESENT.has(word.lower))) return true;
      denied = true;
    } else if (lower === 'not' || lower === "n't") {
      denied = true;
    } else if (PREDICATE_END.has(lower) && !(lower === 'to' && next?.lower === 'be')) {
      // "turned out to be a fraud" goes on.
      return false;
    } else if (denied) {
      if (isGoodDenied(token, words[index - 1], next, other)) return true;
    } else {
      if (isCensure(token)) return true;
      if (other === 'person' && lower === 'too' && next?.pos === 'ADJ') return !SUFFERED.has(next.lower);
    }
  }
  return false;
}

/** Adverbs that deny. */
const RARELY = wordSet('barely hardly never rarely scarcely seldom');

/** Where people are who are at hand. */
const PRESENT = wordSet('around at available home in on present there');

/** Whether it is a reproach that somebody or something was not as this word says. */
function isGoodDenied(token: Token, before: Token | undefined, next: Token | undefined, other: Other): boolean {
  const {lower, pos} = token;
  if (other === 'person') {
    // "was never satisfied" is a habit, "was not satisfied" the speaker's doing.
    if (CONTENT.has(lower) && (before?.lower === 'never' || before?.lower === 'hardly')) return true;
    // "She was not good with names": no more than a plain fact.
    if (GOOD_WITH.has(lower) && next?.lower === 'with') return false;
  }
  return PRAISED.has(lower) || (pos === 'ADJ' && valence(token) >= 2 && !PLEASED.has(lower));
}

/** What somebody may never be. */
const CONTENT = wordSet('content happy pleased satisfied');

/** What people are with something. */
const GOOD_WITH = wordSet('easy good great safe');

/** The words after the subject, as far as the next clause. */
function wordsFrom({verb, subject, start, tokens}: Clause, sentence: Sentence): readonly Token[] {
  if (verb === undefined) return [];
  const from = Math.max(subject?.end ?? start, verb.group.start);
  const last = tokens.at(-1)?.end ?? verb.end;
  const own = sentence.tokens.filter((token) => token.start >= from && token.pos !== 'PUNCT');
  return own.filter((token) => token.end <= last || /^(?:turn|prove|seem|appear|end)$/u.test(verb.lemma)).slice(0, 12);
}
