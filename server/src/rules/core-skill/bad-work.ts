import {isOwnProduct} from '../../engine/admission/own-product.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {wordSet} from '../../engine/word-set.ts';
import {plainWordsOf} from '../frames/plain-words.ts';
import {FINDING_ERRORS, isSlip, type Region, regionOf, whatWentWrong} from './fault-region.ts';
import type {Place} from './places.ts';
import type {CoreSkill} from './roles.ts';
import {BADLY, DESTROYED, goesWrong, isMisinforming} from './signs-of-bad-work.ts';

/** "My welds failed", "I soldered the joint badly": work of the job that went wrong, said without a verb of fault. */
export function badWork(sentence: Sentence, skill: CoreSkill): readonly Place[] {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause;
    if (verb === undefined || subject === undefined || clause.quoted || clause.question || clause.voice === 'passive')
      continue;
    if (
      (verb.tense !== 'past' && (subject.person === 1 || verb.tense !== 'present')) ||
      verb.modal !== undefined ||
      clause.link?.kind === 'condition'
    )
      continue;
    const region = regionOf(sentence, clause);
    if (region === undefined) continue;
    const bad =
      subject.person === 3 ? isBadProduct(clause, region, skill) : isDoneBadly(sentence, clause, region, skill);
    if (!bad) continue;
    const slip = bad !== 'in the end' && isSlip(sentence, clause, region.words);
    return [{start: region.start, end: region.end, skill: skill.skill, isSlip: slip}];
  }
  return [];
}

/** Signs that something made by the speaker was bad. */
const POOR_WORK = longPattern`
  \b(?:
    wrong|short|blurred|blurry|off|late|bad|failed|fails?|crashed|leaked?|collapsed|cracked|burn(?:t|ed)|missing|
    incomplete|incorrect|inaccurate|unreadable|out of focus|errors?|mistakes?|typos?|bugs?|unsafe|rejected|returned|
    came (?:off|down|apart|loose)|fell (?:off|down|apart)|forgot|overran|broke|flopped|crooked|uneven|balance
  )\b
`;

/** "My welds failed", "my books did not balance". */
function isBadProduct(clause: Clause, {words}: Region, skill: CoreSkill): boolean {
  const subject = clause.subject?.text ?? '';
  if (!isOwnProduct(subject) || !skill.namesCore.test(subject.toLowerCase())) return false;
  return clause.negated
    ? /\b(?:balance|work|hold|add up|match|pass|close|fit|rise|come out|compile)\b/u.test(words)
    : POOR_WORK.test(words);
}

/** Verbs of telling others and of having to do with things that others made. */
const NOT_WORK = wordSet(`
  ask be become call come discuss feel find get go have hear help hold inherit invite join keep know learn like live
  look lose love meet mention move need notice own present realise realize remember replace repair rebuild redo reply settle
  rework say see speak start stay stop take talk tell thank think try use want watch work
`);

/** How far, in UTF-16 units, what came of a piece of work is looked for. */
const SHORT = 160;

/**
 * Whether the speaker did something of the skill badly: "I built a wall out of plumb", "I wrote a query without an index and the shop
 * stopped answering". Only the first may be a slip of attention.
 */
function isDoneBadly(
  sentence: Sentence,
  clause: Clause,
  {start, words}: Region,
  skill: CoreSkill,
): 'badly' | 'in the end' | undefined {
  const {verb, subject} = clause;
  if (verb === undefined || subject?.person !== 1 || subject.plural || clause.negated) return undefined;
  const {lemma} = verb;
  // "I explained the lesson the wrong way round" is no finding of an error.
  const isFinding = FINDING_ERRORS.has(lemma) && !(lemma === 'explain' && BADLY.test(words));
  if (isFinding || /^(?:realise|realize|learn|know|say|think)$/u.test(lemma)) return undefined;
  const {text, places} = plainWordsOf(sentence);
  if (BADLY.test(words) || DESTROYED.test(text))
    return skill.namesCore.test(whatWentWrong(clause, words)) ? 'badly' : undefined;
  const from = Math.max(
    0,
    places.findIndex((place) => place >= start),
  );
  const told = text.slice(from, from + SHORT);
  if (isMisinforming(lemma, told)) return skill.namesCore.test(told) ? 'in the end' : undefined;
  const isBad = !NOT_WORK.has(lemma) && skill.namesCore.test(words) && goesWrong(lemma, told);
  return isBad ? 'in the end' : undefined;
}
