import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {admissionsOf} from '../../engine/admission.ts';
import {type Clause, parentOf, type Sentence} from '../../engine/clauses.ts';
import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {defineFrames, type FrameFinder} from '../frames/frames.ts';
import {plainWordsOf} from '../frames/plain-words.ts';
import {clauseAt} from '../shared/clause-places.ts';
import type {Place} from './places.ts';
import type {CoreSkill} from './roles.ts';

const finders = new WeakMap<readonly string[], FrameFinder<'fault'>>();

function finderOf(faults: readonly string[]): FrameFinder<'fault'> {
  let finder = finders.get(faults);
  if (finder === undefined) {
    finder = defineFrames({fault: faults});
    finders.set(faults, finder);
  }
  return finder;
}

/** What a sentence tells that went wrong in a skill, of the speaker's own doing. */
export function faultsIn(sentence: Sentence, skill: CoreSkill): readonly Place[] {
  const found: Place[] = [];
  for (const match of skill.faults.length > 0 ? finderOf(skill.faults)(sentence) : []) {
    const clause = sentence.clauses.find(({verb}) => verb && match.start <= verb.start && verb.start < match.end);
    if (clause?.subject?.person !== 1 || clause.negated || clause.quoted || clause.voice === 'passive') continue;
    found.push({start: startOf(clause, match.start), end: match.end, skill: skill.skill});
  }
  for (const {clause, by, kind} of admissionsOf(sentence)) {
    if (clause === undefined || by !== 'I' || kind === 'limit' || clause.quoted) continue;
    const region = regionOf(sentence, clause);
    if (region === undefined || !skill.namesCore.test(whatWentWrong(clause, region.words))) continue;
    found.push({
      start: region.start,
      end: region.end,
      skill: skill.skill,
      isSlip: isSlip(sentence, clause, region.words),
    });
  }
  if (found.length === 0) found.push(...badWork(sentence, skill));
  if (found.length === 0) found.push(...namedErrors(sentence, skill));
  return found;
}

/** Slips of handing over, with time or with things: the skill is at fault only where the wrong thing belongs to it. */
const HANDLING = wordSet(`
  book bring drop e-mail email enter forward give hand inform invite leave mail order park print put save send show
  spend spill take tell write
`);
/** The words after "wrong": what was wrong. */
const WRONG_OBJECT = longPattern`
  \b(?:
    wrong|incorrect|old|outdated|expired|raw|undercooked|broken|faulty|untested|unchecked|unencrypted|
    somebody else's|someone else's|another \p{L}+(?:'s| 's)
  ) ((?:[^\s]+ ?){1,3})
`;
/** Places and people that a wrong thing went to. */
const MISDIRECTED = /\bto (?:the |a |an |my |our |all |every )?(?:wrong|old|other)\b/u;
/** Signs that a piece of work went wrong. */
const BADLY = longPattern`
  \b(?:
    wrong|wrongly|incorrect(?:ly)?|badly|twice|
    too (?:short|long|hot|cold|early|late|high|low|much|little|many|few|deep|wide|thin|thick|fast|hard)|upside down|
    backwards|by mistake|by accident|accidentally|untested|unchecked|
    without (?:a |any )?(?:
      checking|testing|reading|asking|looking|measuring|tests?|backup|isolating|consent|washing|gloves
    )|
    until (?:it|they) (?:broke|burned|burnt|snapped|cracked|died|bled)|somebody else's|someone else's|out of date|
    expired|and (?:killed|ruined|broke|destroyed|flooded|burned|burnt|damaged) (?:it|them|the|a|her|his)|
    (?:somebody|someone) else 's|another (?:patient|client|customer|resident)|instead of|too (?:soon|high)|
    a day (?:early|before)|below (?:our |the )?costs?|at the same time|dirty|unlocked|unsecured|unsterile|unattended|
    loose
  )\b
`;
/** Signs that something made by the speaker was bad. */
const POOR_WORK = longPattern`
  \b(?:
    wrong|short|blurred|blurry|off|late|bad|failed|fails?|crashed|leaked?|collapsed|cracked|burn(?:t|ed)|missing|
    incomplete|incorrect|inaccurate|unreadable|out of focus|errors?|mistakes?|typos?|bugs?|unsafe|rejected|returned|
    came (?:off|down|apart|loose)|fell (?:off|down|apart)|forgot|overran|broke|flopped|crooked|uneven|balance
  )\b
`;

/** The words of an admission that must name the skill: all of them, or those of the wrong thing. */
function whatWentWrong(clause: Clause, words: string): string {
  const lemma = clause.verb?.lemma ?? '';
  if (/^(?:spend|spill|park)$/u.test(lemma)) return '';
  if (/\b(?:in|into|under|onto|against|with) (?:the |a |an )?wrong\b/u.test(words)) return words;
  if (!HANDLING.has(lemma) || !/\b(?:wrong|old)\b/u.test(words)) return words;
  const wrong = WRONG_OBJECT.exec(words)?.[1] ?? '';
  if (MISDIRECTED.test(words)) return wrong;
  return lemma === 'enter' || lemma === 'write' || lemma === 'order' || lemma === 'tell' ? wrong : words;
}

/** "My welds failed", "I soldered the joint badly": work of the job that went wrong, said without a verb of fault. */
function badWork(sentence: Sentence, skill: CoreSkill): readonly Place[] {
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
    if (subject.person === 3) {
      if (!isOwnProduct(subject.text) || !skill.namesCore.test(subject.text.toLowerCase())) continue;
      if (
        clause.negated
          ? !/\b(?:balance|work|hold|add up|match|pass|close|fit|rise|come out|compile)\b/u.test(region.words)
          : !POOR_WORK.test(region.words)
      )
        continue;
    } else {
      if (subject.person !== 1 || subject.plural || clause.negated) continue;
      if (FINDING_ERRORS.has(verb.lemma) || /^(?:realise|realize|learn|know|say|think)$/u.test(verb.lemma)) continue;
      const rest = plainWordsOf(sentence).text;
      if (
        !BADLY.test(region.words) &&
        !/\b(?:until (?:it|they)|and (?:killed|ruined|destroyed|flooded|damaged)|somebody else's|someone else's)\b/u.test(
          rest,
        )
      )
        continue;
      if (!skill.namesCore.test(whatWentWrong(clause, region.words))) continue;
    }
    return [{start: region.start, end: region.end, skill: skill.skill, isSlip: isSlip(sentence, clause, region.words)}];
  }
  return [];
}

/** Verbs of handling what was made already: done wrong, they show a lapse of attention and not that the skill is missing. */
const SLIPPING = wordSet(`
  attach book bring call click close copy delete drag e-mail email forward hit inform invite leave mail mix move open
  order paste press print remind ring run save select send share swap switch tell upload
`);
/** What was made is wrong itself: "sent the layout to the printer with the wrong font". */
const MADE_WRONG = longPattern`
  \bwith (?:\p{L}+ ){0,2}(?:wrong|old|missing|typos?|errors?|mistakes?|bugs?|misspelled|misspelt)\b|
  \b(?:wrong|incorrect) (?:price|prices|figures?|numbers?|dose|amount|total)\b
`;

/** Whether attention failed rather than the skill: "I forgot to send the invoices", "I ran the script in the wrong window". */
function isSlip(sentence: Sentence, clause: Clause, words: string): boolean {
  if (MADE_WRONG.test(words)) return false;
  const left = clause.verb !== undefined && /^(?:forget|omit|neglect|fail)$/u.test(clause.verb.lemma);
  const at = sentence.clauses.indexOf(clause);
  const deed = left ? sentence.clauses.find(({role, parent}) => role === 'infinitive' && parent === at) : clause;
  return SLIPPING.has(deed?.verb?.lemma ?? '');
}

/** Verbs of finding an error and telling of it: it may be anybody's. */
const FINDING_ERRORS = wordSet('admit catch correct discover explain find fix flag notice report see spot');

/** Nouns for what goes wrong in a piece of work. */
const SKILL_FAULT = unbroken`
  (?:
    errors?|mistakes?|slips?|blunders?|failures?|typos?|bugs?|mix-ups?|oversights?|inaccurac(?:y|ies)|
    discrepanc(?:y|ies)|miscalculations?
  )
`;

/** Such a noun with the word before it and those after its preposition. */
const NAMED_ERROR = new RegExp(
  `(?:([^\\s,.;:!?]+) )?\\b${SKILL_FAULT}\\b(?: (?:in|with|on) ((?:[^\\s,.;:!?]+ ?){1,4}))?`,
  'gu',
);

/** "three spelling errors", "a bug in the billing code": the error is named after the skill. */
function namedErrors(sentence: Sentence, skill: CoreSkill): readonly Place[] {
  const {text, places} = plainWordsOf(sentence);
  for (const match of text.matchAll(NAMED_ERROR)) {
    const named = `${match[1] ?? ''} | ${match[2] ?? ''} | ${match[0]}`;
    if (!skill.namesCore.test(named)) continue;
    const start = places[match.index] as number;
    const clause = clauseAt(sentence, start);
    if (clause?.subject?.person !== 1 || clause.negated || clause.quoted) continue;
    // "I found an error in the ledger" is no error of one's own.
    if (FINDING_ERRORS.has(clause.verb?.lemma ?? '') || /^(?:track|trace)$/u.test(clause.verb?.lemma ?? '')) continue;
    const end = (places[Math.min(places.length, match.index + match[0].trimEnd().length) - 1] as number) + 1;
    return [{start: startOf(clause, start), end, skill: skill.skill}];
  }
  return [];
}

/** Where the subject of a clause starts, if it stands right before the words in question. */
function startOf(clause: Clause, fallback: number): number {
  const {subject} = clause;
  return subject && !subject.implied && subject.start < fallback && fallback - subject.end < 25
    ? subject.start
    : fallback;
}

/** Prepositions after which a word is only the topic or the time: "in a meeting about the release". */
const TOPIC = longPattern`
  ^(?:
    about|regarding|concerning|during|before|after|while|when|until|because|since|on (?:my|the) way|instead|
    focus(?:s?ed|ing)|busy|absorbed|preoccupied|worried|concentrat(?:ed|ing)|proud|happy|excited|nervous|keen
  )$
`;

/** The words of an admission with the infinitives and gerunds that belong to it, up to a topic or a time. */
function regionOf(sentence: Sentence, clause: Clause): (Span & {readonly words: string}) | undefined {
  const members = new Set([clause]);
  for (const other of sentence.clauses) {
    const parent = parentOf(other, sentence);
    if (
      parent &&
      members.has(parent) &&
      (other.role === 'infinitive' || other.role === 'gerund') &&
      other.link?.kind !== 'time' &&
      other.link?.kind !== 'cause'
    )
      members.add(other);
  }
  const subjectStart =
    clause.subject && !clause.subject.implied ? clause.subject.start : (clause.verb?.group.start ?? clause.start);
  const tokens = sentence.tokens.filter(
    (token) => token.start >= subjectStart && [...members].some((member) => member.tokens.includes(token)),
  );
  const cut = tokens.findIndex((token, index) => index > 0 && TOPIC.test(token.lower));
  const kept = (cut < 0 ? tokens : tokens.slice(0, cut)).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const last = kept.at(-1);
  if (last === undefined) return undefined;
  // "a candidate's coat" is a coat, "the budget meeting" a meeting.
  const owned = kept.filter((_, index) => !OWNERS_THINGS.has(kept[index + 1]?.lower ?? ''));
  return {start: subjectStart, end: last.end, words: lowerText(owned).replaceAll(" n't", "n't")};
}

/** What follows a word that only tells whose or which it is. */
const OWNERS_THINGS = wordSet(`
  's card colleague colleagues department dinner lunch meeting meetings mug mugs office party room rooms training
`);
