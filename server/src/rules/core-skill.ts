import {isOwnProduct} from '../engine/admission/own-product.ts';
import {admissionsOf} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import {findClaim} from '../engine/claims.ts';
import {type Clause, parentOf, type Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {comesAfterMistake} from '../engine/sections.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {wordSet} from '../engine/word-set.ts';
import {type CoreSkill, skillNamed, skillsOfRole} from './core-skill/roles.ts';
import {defineFrames, type FrameFinder} from './frames.ts';
import {isOvercome} from './overcome.ts';
import {plainWordsOf} from './plain-words.ts';
import {clauseAt, isQuotedAt, quote} from './statements.ts';
import {isSupposedAt} from './supposed.ts';

/** "I struggle with", "I'm not good at": what follows is what the speaker cannot do. */
const findWeakness = defineFrames(
  {
    with: [
      "i('ve| have)?( (always|often|sometimes|still|also|never))* ?(struggle|struggled|battle|wrestle) (with|to (understand|use|write|read|learn)|when it comes to|in)",
      "i('m| am|'ve never been| have never been|'ve always been| have always been)( (always|often|still|also|not|never|the|so|too|that|any))* (bad|terrible|hopeless|awful|poor|weak|shaky|rusty|slow|useless|rubbish|horrible|lousy|not good|good|great|strong|confident|comfortable|best|no good|new|inexperienced|confused|lost|nervous|unsure|behind|brilliant|clumsy|careless|sloppy|fluent|proficient|familiar|expert|much of an? [a-z]+|an? expert) (at|with|in|on|about|when it comes to|to|around|by)",
      "i (don't|do not|can't|cannot|never|hardly|barely)( (always|fully|quite))* (know|understand|get|use|do|write|speak|master|like|enjoy|remember|follow|learned|learnt|handle|manage)",
      "i (can't|cannot|can hardly|can barely|can never|am unable to|'m unable to)(?! (blame|say|promise|undo|forget|believe|tell|remember|change|take|give|thank|imagine|stress|explain why|wait))",
      "i (have|'ve|'ve got|have got|'ve had|have had|always have|always had)( (always|had|got|some|a|no|little|limited|very|not much|great|real))* ?(trouble|difficulty|difficulties|problems?|issues?|hard time|weakness|gaps?|experience|knowledge|confidence|idea) (with|in|of|about|when it comes to|around|using|doing|writing)",
      "i('ve| have)?( (always|often|sometimes|still))* (find|found)( it (hard|difficult|tough|tricky) to)?",
      "i (hate|dislike|dread|avoid|lack|'m scared of|am scared of|'m afraid of|am afraid of|get confused by|mix up|keep making mistakes (with|in)|make mistakes (with|in)|'m bored by|get bored by)",
      '(my|biggest|greatest|main|one)( [a-z]+)? (weakness|weak point|weak spot|weakest (area|skill|point)|problem|struggle|gap)( [a-z]+)? (is|has always been|has been|was|would be|lies in)',
    ],
  },
  {},
);

/** Past or denied, "I'm good at" and "I'm comfortable with" say the opposite. */
const NEGATIVE =
  /n't\b|\b(?:not|never|hardly|barely|no|little|limited|lack|avoid|hate|dislike|dread|bad|terrible|hopeless|awful|poor|weak\w*|shaky|rusty|slow|useless|rubbish|horrible|lousy|struggle\w*|trouble|difficult\w*|problems?|issues?|hard|tough|tricky|gaps?|confused|lost|nervous|unsure|behind|clumsy|careless|sloppy|new|inexperienced|find|found|scared|afraid|mistakes|mix|battle|wrestle|bored)\b/u;

/** "SQL isn't my thing", "I find spreadsheets confusing". */
const NOT_MINE =
  /^(?:[\p{L}'-]+ ){0,4}?(?:is|are|isn't|aren't|has|have|was|were|'s) ?(?:not |never |n't |always |been |really |a bit of )*(?:my (?:thing|strong|strength|forte|weak|strongest|best|favou?rite|weakness)|(?:a )?(?:mystery|nightmare|blind spot|struggle|weakness|closed book|problem) ?(?:to|for|of)? ?(?:me|mine)?|over my head|beyond me|scares? me|confus\w+|hard for me|difficult for me|what i)/u;
const CONFUSING =
  /\b(?:confusing|hard|difficult|boring|scary|impossible|intimidating|tedious|tricky|tough|overwhelming)\b/u;

const SKILL_FAULT =
  '(?:errors?|mistakes?|slips?|blunders?|failures?|typos?|bugs?|mix-ups?|oversights?|inaccurac(?:y|ies)|discrepanc(?:y|ies)|miscalculations?)';

/** Prepositions after which a word is only the topic or the time: "in a meeting about the release". */
const TOPIC =
  /^(?:about|regarding|concerning|during|before|after|while|when|until|because|since|on (?:my|the) way|instead|focus(?:s?ed|ing)|busy|absorbed|preoccupied|worried|concentrat(?:ed|ing)|proud|happy|excited|nervous|keen)$/u;

export default defineRule({
  id: 'core-skill',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'a mistake in a skill that the job cannot do without, by `role` or `skills` in the front matter.',
  why: 'A mistake is forgiven more easily when it is not about the very thing you are hired for. A data engineer who struggles with SQL, or a driver who reversed into a wall, leaves the interviewer with that doubt. Pick a mistake from the edge of the job: a message not sent, a wrong assumption, a plan not shared.',
  ignores:
    'Answers without `role` and `skills`, unless the text names the job applied for. A skill that is merely mentioned: "I was so focused on the forecast that I forgot to book the room"; and what you did about the mistake, under Action, Result and Lesson. A lapse of attention with what the job makes ("I sent the invoice to the wrong client") is only information. There is one finding for each skill.',
  sources: [
    '[University of Pennsylvania Career Services: tell me about a time when you failed](https://ulife.vpul.upenn.edu/careerservices/blog/category/gse/page/4/)',
    '[UConn Center for Career Development: Your Flaws Do Not Have To Be Your Shortcomings](https://career.uconn.edu/blog/2016/04/15/your-flaws-do-not-have-to-be-your-shortcomings/)',
  ],
  examples: [
    {bad: '⟦I made an accounting error in my first month⟧.', in: {frontMatter: 'role: Financial analyst'}},
    {bad: '⟦I struggle with SQL⟧.', in: {frontMatter: 'role: Data engineer'}},
    {bad: '⟦I gave a patient the wrong dose⟧.', in: {frontMatter: 'role: Staff nurse'}},
    {bad: '⟦I mistranslated⟧ a warning label.', in: {frontMatter: 'role: Translator'}},
    {bad: '⟦I forgot the formula in the Excel sheet⟧.', in: {frontMatter: 'skills: [Excel]'}},
    {good: 'I forgot to invite the auditors to the meeting.', in: {frontMatter: 'role: Accountant'}},
    {
      good: 'I was so focused on the forecast that I forgot to book the room.',
      in: {frontMatter: 'role: Financial analyst'},
    },
    {
      good: 'I rang everyone on the list and drove the first van too late myself.',
      in: {section: 'action', frontMatter: 'role: Driver'},
      note: 'What was done about the mistake.',
    },
    {good: 'I struggle with SQL.', note: 'No role is named.'},
    {good: 'I sent the newsletter to the wrong list.', in: {frontMatter: 'role: Staff nurse'}},
  ],
  check(answer, {report, text}) {
    const skills = [
      ...(answer.role ? skillsOfRole(answer.role) : []),
      ...answer.skills.flatMap((skill) => skillNamed(skill) ?? []),
    ];
    const told = rolesInText(answer);
    skills.push(...told.appliedFor.flatMap(skillsOfRole));
    const weaknessSkills = [...skills, ...told.held.flatMap(skillsOfRole)];
    if (weaknessSkills.length === 0) return;
    const places: Place[] = [];
    for (const section of answer.sections) {
      for (const [index, sentence] of section.sentences.entries()) {
        // What is done about a weakness stands beside it; the lesson of another section may be that of another fault.
        for (const skill of weaknessSkills) places.push(...weaknessesIn(answer, section.sentences, index, skill));
        // "… and drove the first van myself" is what was done about it.
        if (!comesAfterMistake(section.name)) for (const skill of skills) places.push(...faultsIn(sentence, skill));
      }
    }
    for (const {start, end, skill, isSlip} of onePerSkill(places)) {
      const words = quote(text, {start, end});
      report({
        start,
        end,
        ...(isSlip ? {severity: 'information' as const} : {}),
        message: isSlip
          ? `${words} touches ${skill}, which the job cannot do without: make plain that it was a slip, or choose a mistake outside ${skill}.`
          : `${words} is a mistake in ${skill}, which the job cannot do without: choose a mistake outside ${skill}.`,
      });
    }
  },
});

/** Where a skill is at fault. */
interface Place extends Span {
  readonly skill: string;
  /** Whether attention failed rather than the skill: "I sent the file to the wrong client". */
  readonly isSlip?: boolean;
}

/** One finding for each skill, and for each fault: the plainest, or else the first. */
function onePerSkill(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  const sorted = [...places].sort(
    (a, b) => Number(a.isSlip ?? false) - Number(b.isSlip ?? false) || a.start - b.start || b.end - a.end,
  );
  for (const place of sorted) {
    if (!kept.some((other) => other.skill === place.skill || overlaps(other, place))) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Jobs named in the text: those applied for, and those held, which say less. */
function rolesInText(answer: Answer): {readonly appliedFor: readonly string[]; readonly held: readonly string[]} {
  const appliedFor: string[] = [];
  const held: string[] = [];
  for (const sentence of answer.sentences) {
    const {text} = plainWordsOf(sentence);
    if (!/\b(?:appl|as an? |interviewing|role|position)/u.test(text)) continue;
    const wanted =
      /\b(?:appl(?:y|ied|ying) for|interviewing for|want) (?:an?|the|this|your) ([a-z][a-z /-]{2,40}?) (?:role|position|job|post|vacancy)\b/u.exec(
        text,
      ) ?? /\bapply(?:ing)? (?:to be|to become|as) an? ([a-z][a-z /-]{2,40})/u.exec(text);
    if (wanted?.[1]) appliedFor.push(wanted[1]);
    const own = /(?:^|[,.] |and )as an? ([a-z][a-z -]{2,40}?), i(?:'| )/u.exec(text);
    if (own?.[1]) held.push(own[1]);
  }
  return {appliedFor, held};
}

/** "Joins never came naturally to me", "I never got the hang of joins": lasting though told in the past. */
const NEVER_LEARNED =
  /\b(?:never|not|n't) (?:[a-z]+ )?(?:got|gotten|get) the hang of|\b(?:has|have|did|does|do|is|are|was|were)(?: never|n't| not)(?: \w+)? (?:come|came|been) (?:naturally|easy|easily)|\bnever came (?:naturally|easily|easy)|\b(?:was|were|is|are) never (?:my|one of my) (?:\w+ )?(?:point|suit|subject|strength|forte|side|thing)|\bnot (?:an?|much of an?|the most) [a-z-]+(?:[- ][a-z]+)? (?:person|one|type|mind)|\bnever been (?:an?|much of an?) [a-z-]+ (?:person|one|type|mind)|\b(?:not|never|isn't) (?:an?|much of an?) (?:good|great|natural|strong|confident|big|born) [a-z]+|\bi(?:'d| would) (?:rather|prefer) not\b|\bdrives? me (?:crazy|mad|nuts|up the wall)|\bhave no (?:sense|feeling|eye|ear|head|patience|talent|interest)\b|\bconfus(?:es?|ing) me\b|\bscares? me\b|\bbores? me\b|\bmakes? me (?:nervous|sick|panic|faint|dizzy|anxious|freeze)|\b(?:faint|freeze|panic) (?:at|when|whenever|in|under|if)|\b(?:afraid|scared|terrified|frightened|sick) of\b|\ballergic to\b|\bcan't be bothered\b|\bcan(?:'t|not) (?:\w+ )?(?:stand|bear)\b|\bstage fright\b|\ban? (?:bad|poor|terrible|awful|hopeless|slow|weak|lousy) [a-z]+/u;

/** What a sentence says the speaker is bad at or dislikes, where the job lives by it and nothing is told that mends it. */
function weaknessesIn(
  answer: Answer,
  sentences: readonly Sentence[],
  index: number,
  skill: CoreSkill,
): readonly Place[] {
  const sentence = sentences[index] as Sentence;
  const found: Place[] = [];
  const add = (span: Span): void => {
    if (isQuotedAt(sentence, span.start) || isSupposedAt(sentence, span.start)) return;
    if (isOvercome(answer, sentences, index, span)) return;
    found.push({start: span.start, end: span.end, skill: skill.skill});
  };
  for (const match of findWeakness(sentence)) {
    const object = /^(?: [^\s,.;:!?]+){0,6}/u.exec(match.after)?.[0] ?? '';
    // Who struggled once with a new system is not bad at the job.
    const core = (/\b(?:struggled|had|found)\b/u.test(match.words) ? skill.namesCore : skill.namesAptitude).exec(
      object,
    );
    if (!core || !NEGATIVE.test(match.words)) continue;
    if (/\b(?:find|found)$/u.test(match.words) && !CONFUSING.test(object)) continue;
    add({start: match.start, end: match.end + endOfWord(object, core)});
  }
  const trait = findClaim(answer, sentence, 'character-flaw');
  if (trait !== undefined && skill.namesAptitude.test(plainWordsOf(sentence).text)) add(trait);
  if (found.length > 0) return found;
  const {text, places} = plainWordsOf(sentence);
  const never = NEVER_LEARNED.exec(text);
  if (never && /\b(?:i|i'm|i've|me|my)\b/u.test(text) && skill.namesAptitude.test(text)) {
    const subject = text.slice(0, never.index).search(/\b(?:i|i'm|i've) (?:[a-z]+ ){0,3}$/u);
    const start = places[subject < 0 ? never.index : subject] as number;
    const clause = clauseAt(sentence, places[never.index] as number);
    const other =
      clause?.subject?.person === 3 &&
      !/\b(?:scares?|bores?|makes?|drives?|confuses?) me|naturally|easily|easy|never (?:my|one)/u.test(never[0]);
    const past = clause?.verb?.tense === 'past' && !/never|natural|easi|easy/u.test(never[0]);
    if (!other && !past) add({start, end: (places[never.index + never[0].length - 1] as number) + 1});
  }
  const core = skill.namesAptitude.exec(text);
  if (core && core[0] !== '' && found.length === 0) {
    const from = core.index + endOfWord(text.slice(core.index), {index: 0, 0: core[0]} as RegExpExecArray);
    const match = NOT_MINE.exec(text.slice(from).trimStart());
    if (match) {
      const end = text.length - text.slice(from).trimStart().length + match[0].length;
      add({start: places[core.index] as number, end: (places[end - 1] as number) + 1});
    }
  }
  return found;
}

/** Where the word that holds a match of the core ends; the whole text for a skill whose words may stand anywhere. */
function endOfWord(text: string, core: RegExpExecArray): number {
  const end = core[0] === '' ? text.length : core.index + core[0].length;
  return end + (/^[^\s,.;:!?]*/u.exec(text.slice(end))?.[0].length ?? 0);
}

const finders = new WeakMap<readonly string[], FrameFinder<'fault'>>();

function finderOf(faults: readonly string[]): FrameFinder<'fault'> {
  let finder = finders.get(faults);
  if (finder === undefined) {
    finder = defineFrames({fault: faults});
    finders.set(faults, finder);
  }
  return finder;
}

function faultsIn(sentence: Sentence, skill: CoreSkill): readonly Place[] {
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
const WRONG_THING =
  /\b(?:wrong|incorrect|old|outdated|expired|raw|undercooked|broken|faulty|untested|unchecked|unencrypted|somebody else's|someone else's|another \p{L}+(?:'s| 's)) ((?:[^\s]+ ?){1,3})/u;
/** Places and people that a wrong thing went to. */
const MISDIRECTED = /\bto (?:the |a |an |my |our |all |every )?(?:wrong|old|other)\b/u;
/** Signs that a piece of work went wrong. */
const BADLY =
  /\b(?:wrong|wrongly|incorrect(?:ly)?|badly|twice|too (?:short|long|hot|cold|early|late|high|low|much|little|many|few|deep|wide|thin|thick|fast|hard)|upside down|backwards|by mistake|by accident|accidentally|untested|unchecked|without (?:a |any )?(?:checking|testing|reading|asking|looking|measuring|tests?|backup|isolating|consent|washing|gloves)|until (?:it|they) (?:broke|burned|burnt|snapped|cracked|died|bled)|somebody else's|someone else's|out of date|expired|and (?:killed|ruined|broke|destroyed|flooded|burned|burnt|damaged) (?:it|them|the|a|her|his)|(?:somebody|someone) else 's|another (?:patient|client|customer|resident)|instead of|too (?:soon|high)|a day (?:early|before)|below (?:our |the )?costs?|at the same time|dirty|unlocked|unsecured|unsterile|unattended|loose)\b/u;
const POOR_WORK =
  /\b(?:wrong|short|blurred|blurry|off|late|bad|failed|fails?|crashed|leaked?|collapsed|cracked|burn(?:t|ed)|missing|incomplete|incorrect|inaccurate|unreadable|out of focus|errors?|mistakes?|typos?|bugs?|unsafe|rejected|returned|came (?:off|down|apart|loose)|fell (?:off|down|apart)|forgot|overran|broke|flopped|crooked|uneven|balance)\b/u;

/** The words of an admission that must name the skill: all of them, or those of the wrong thing. */
function whatWentWrong(clause: Clause, words: string): string {
  const lemma = clause.verb?.lemma ?? '';
  if (/^(?:spend|spill|park)$/u.test(lemma)) return '';
  if (/\b(?:in|into|under|onto|against|with) (?:the |a |an )?wrong\b/u.test(words)) return words;
  if (!HANDLING.has(lemma) || !/\b(?:wrong|old)\b/u.test(words)) return words;
  const wrong = WRONG_THING.exec(words)?.[1] ?? '';
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
      if (FINDING.has(verb.lemma) || /^(?:realise|realize|learn|know|say|think)$/u.test(verb.lemma)) continue;
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
const MADE_WRONG =
  /\bwith (?:\p{L}+ ){0,2}(?:wrong|old|missing|typos?|errors?|mistakes?|bugs?|misspelled|misspelt)\b|\b(?:wrong|incorrect) (?:price|prices|figures?|numbers?|dose|amount|total)\b/u;

/** Whether attention failed rather than the skill: "I forgot to send the invoices", "I ran the script in the wrong window". */
function isSlip(sentence: Sentence, clause: Clause, words: string): boolean {
  if (MADE_WRONG.test(words)) return false;
  const left = clause.verb !== undefined && /^(?:forget|omit|neglect|fail)$/u.test(clause.verb.lemma);
  const at = sentence.clauses.indexOf(clause);
  const deed = left ? sentence.clauses.find(({role, parent}) => role === 'infinitive' && parent === at) : clause;
  return SLIPPING.has(deed?.verb?.lemma ?? '');
}

/** Verbs of finding an error and telling of it: it may be anybody's. */
const FINDING = wordSet('admit catch correct discover explain find fix flag notice report see spot');

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
    if (FINDING.has(clause.verb?.lemma ?? '') || /^(?:track|trace)$/u.test(clause.verb?.lemma ?? '')) continue;
    const end = (places[Math.min(places.length, match.index + match[0].trimEnd().length) - 1] as number) + 1;
    return [{start: startOf(clause, start), end, skill: skill.skill}];
  }
  return [];
}

function startOf(clause: Clause, fallback: number): number {
  const {subject} = clause;
  return subject && !subject.implied && subject.start < fallback && fallback - subject.end < 25
    ? subject.start
    : fallback;
}

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
  const owned = kept.filter(
    (_, index) =>
      !/^(?:'s|meetings?|party|lunch|dinner|rooms?|card|training|department|office|colleagues?|mugs?)$/u.test(
        kept[index + 1]?.lower ?? '',
      ),
  );
  const words = owned
    .map((token) => token.lower)
    .join(' ')
    .replaceAll(" n't", "n't");
  return {start: subjectStart, end: last.end, words};
}
