import {findOwnAct} from '../engine/acts.ts';
import {findAdmission, isOwnProduct} from '../engine/admission.ts';
import type {Answer, Section} from '../engine/answer.ts';
import {findClaim, makesClaim} from '../engine/claims.ts';
import type {Clause, Sentence} from '../engine/clauses.ts';
import {type Fix, prompt} from '../engine/fixes.ts';
import {findLesson} from '../engine/lesson.ts';
import {defineRule, type Report, type RuleContext, SEVERITIES, type Severity} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {type Attribution, findAttributions} from './blame/attributions.ts';
import {isMadeCause, isSetRight, type Place} from './blame/causes.ts';
import {announcesCause, isBadOutcome} from './blame/effects.ts';
import {agentFailing, contemptuousPhrases, type Failing, failingOf} from './blame/failings.ts';
import {otherOf} from './blame/others.ts';
import {findMisplacedTrust} from './blame/trust.ts';
import {certaintyBeside} from './concrete-fault.ts';
import type {FrameMatch} from './frames.ts';
import {isQuotedAt, quote} from './statements.ts';
import {isWholeStoryBeside} from './whole-story.ts';

/**
 * `cause` is anything at all that someone or something else did, where the speaker makes it the cause of a failure of their own. `claim` is
 * what the sentence says as a whole.
 */
type Blame = Failing | Attribution | 'trust' | 'counterfactual' | 'cause' | 'claim';

interface Candidate extends Span {
  readonly blame: Blame;
  readonly clause?: Clause;
}

/** A candidate that is reported. */
interface Charge extends Candidate {
  readonly severity: Severity;
}

export default defineRule({
  id: 'blame-shifting',
  group: 'ownership',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'another person, team or circumstance that is made the cause of your mistake.',
  why: 'The question is about you. Career advisers warn that the more the outcome is blamed on outside factors, the worse the impression, and that interviewers care far more about what you did than about what others did. Name the part that was yours; the rest may stay as a plain fact.',
  ignores:
    'Plain facts about others, also bad ones, when your own fault is the point ("When a teammate missed a deadline, I called them out in front of everyone"); a circumstance that you own in the same or the next sentence ("The deadline was tight, but I should have said so"); blame that you refuse ("I did not blame the vendor", "I could say she was slow, but"); what others say about each other; and, in an answer that puts things right and draws a lesson, what others did after your own deed. An answer that owns a mistake, repairs it and names a change is not judged by the sound of single sentences, only by what its clauses say. In answers to other questions, such as those about a conflict, the other side may be described; only contempt is reported there.',
  sources: [
    '[Tough Interview Questions: Tell Me About A Time When You Failed At Something, Career Services, University of Pennsylvania](https://ulife.vpul.upenn.edu/careerservices/blog/category/graduate/gse/)',
    '[In an interview, how do I talk about a mistake I made?, Office of Career and Professional Development, UC San Francisco](https://career.ucsf.edu/news/in-an-interview-how-do-i-talk-about-a-mistake-i-made)',
  ],
  examples: [
    {
      bad: "I erred by ⟦trusting my manager's numbers⟧.",
      fixed:
        "I erred by trusting my manager's numbers. I should have [… what you could have checked, asked or done yourself].",
    },
    {
      bad: 'I missed the delivery slot because ⟦nobody told me⟧.',
      fixed: 'I missed the delivery slot because I [… what you did or left undone].',
    },
    {bad: '⟦My trainer left out half the steps⟧, so I pressed the wrong button.'},
    {bad: "⟦It wasn't really my fault⟧ that the guests had no rooms."},
    {bad: '⟦If the night shift had told me⟧, I would have known about the gap.'},
    {bad: 'We went over budget because ⟦the requirements were unclear⟧.'},
    {
      bad: '⟦The other waiter was too lazy⟧.',
      in: {frontMatter: 'question: Tell me about a conflict with a colleague.'},
    },
    {good: 'I trusted the numbers without checking.'},
    {good: 'When a teammate missed a deadline, I called them out in front of everyone.'},
    {
      good: 'The deadline was tight, and I should have said so on Monday.',
      note: 'A circumstance that is owned at once is no blame.',
    },
    {good: "One person couldn't run their experiment in time, so we swapped."},
    {good: 'My foreman was furious that I had ordered the wrong beams.'},
    {good: 'I could say that she was slow to answer, but I was the one who had the number.'},
    {good: 'The old printer was slow, but that is not why I was late: I had not started.'},
    {
      good: 'I had told myself that the others were lazy. I never sent them the files.',
      note: 'What you used to think.',
    },
    {good: 'I told the two men who had broken the gate that I had left it open.'},
    {good: 'I did not blame the vendor, because I had approved the sample myself.'},
    {
      good: 'He kept changing the design, and he never answered my messages.',
      in: {frontMatter: 'question: Tell me about a conflict with a colleague.'},
      note: 'A conflict has two sides, and the other one must be told.',
    },
  ],
  check,
});

function check(answer: Answer, context: RuleContext): void {
  const owned = findAdmission(answer.sentences, ['act', 'owning']) !== undefined;
  for (const section of answer.sections) {
    for (const [index, sentence] of section.sentences.entries()) {
      const previous = section.sentences[index - 1];
      const next = section.sentences[index + 1];
      const place: Place = {sentence, ...(previous ? {previous} : {}), ...(next ? {next} : {})};
      const charges = candidatesIn(sentence, answer).flatMap((candidate) => {
        const severity = judge(candidate, place, {owned, answer, section});
        return severity === undefined ? [] : [{...candidate, severity}];
      });
      for (const charge of distinct(charges)) context.report(toReport(charge, place, context.text));
    }
  }
}

interface Setting {
  /** Whether the speaker owns a fault anywhere in the answer. */
  readonly owned: boolean;
  readonly answer: Answer;
  readonly section: Section;
}

function judge(candidate: Candidate, place: Place, {owned, answer, section}: Setting): Severity | undefined {
  const {blame, clause} = candidate;
  if (owned && isFormerView(candidate, place.sentence)) return undefined;
  if (blame === 'contempt') return 'warning';
  if (answer.kind === 'star') return undefined;
  if (blame === 'claim' && isWholeStoryBeside(answer, place.sentence)) return undefined;
  const mild = blame === 'cause' || blame === 'lapse' || blame === 'condition' || blame === 'circumstance';
  if (isSetRight(candidate, clause, place, {mild, trust: blame === 'trust'})) return undefined;
  if (['trust', 'counterfactual', 'denial', 'charge', 'claim'].includes(blame)) return 'warning';
  const aftermath =
    /^(?:lapse|circumstance|cause)$/u.test(blame) && !owned && clause !== undefined && isAftermath(clause, answer);
  if (blame === 'cause') return !owned && !aftermath && isOwnLossCaused(clause, place) ? 'warning' : undefined;
  // "… so the patient never took the wrong tablets, but she had to wait" is what came of it, whatever else came of it.
  const cause = clause !== undefined && clause.link?.kind !== 'result' && isMadeCause(clause, place);
  // A mere lapse of others is context where the speaker owns an act of their own elsewhere.
  if (cause) return mild && ownsElsewhere(answer, place.sentence) ? 'information' : 'warning';
  const telling =
    section.name === undefined || section.name === 'situation' || section.name === 'task' || section.name === 'mistake';
  if (!telling || blame === 'circumstance') return undefined;
  if (aftermath) return 'information';
  if (!owned)
    return blame === 'condition' && section.name !== undefined && section.name !== 'mistake' ? undefined : 'warning';
  return blame === 'letdown' || blame === 'unserved' ? 'information' : undefined;
}

function candidatesIn(sentence: Sentence, answer: Answer): readonly Candidate[] {
  const kind = answer.kind === 'star' ? 'contempt' : 'blame-shifting';
  if (!makesClaim(sentence, kind, 'possible')) return [];
  const candidates = candidatesOf(sentence);
  const certainty = kind === 'contempt' ? 'sure' : certaintyBeside(answer.sentences, sentence);
  const claim = findClaim(sentence, kind, certainty);
  if (claim === undefined || isQuotedAt(sentence, claim.start)) return candidates;
  // What is only likely does not count against what the clauses show.
  if (!makesClaim(sentence, kind, 'sure') && candidates.some((candidate) => overlaps(candidate, claim)))
    return candidates;
  const clause = sentence.clauses.find((other) => other.verb !== undefined && overlaps(other, claim));
  return [...candidates, {...claim, blame: kind === 'contempt' ? 'contempt' : 'claim', ...(clause && {clause})}];
}

/** "I'd told myself that the others were lazy", "I thought, not my job, and went on": what the speaker used to think, where they own up. */
function isFormerView({start}: Span, sentence: Sentence): boolean {
  return sentence.clauses.some(
    ({subject, verb, end}) =>
      subject?.person === 1 &&
      verb !== undefined &&
      verb.tense === 'past' &&
      verb.end <= start &&
      end >= start - 3 &&
      (/^(?:think|believe|assume|suppose|figure|convince)$/u.test(verb.lemma) ||
        (verb.lemma === 'tell' &&
          sentence.tokens.some(({start: at, lower}) => at === verb.end + 1 && lower === 'myself'))),
  );
}

/**
 * "I checked them through to the wrong San Jose. … The bags turned up two days later": in an answer that puts things right and draws a
 * lesson, what others did after the speaker's deed is what came of it.
 */
function isAftermath(clause: Clause, {sentences}: Answer): boolean {
  const before = sentences.filter(({start}) => start <= clause.start);
  const deed = findOwnAct(
    before,
    (act) => act !== clause && act.start < clause.start && act.role === 'main' && act.verb?.lemma !== 'work',
  );
  const after = sentences.filter(({start}) => start > clause.start);
  return deed !== undefined && findOwnAct(after) !== undefined && findLesson(sentences) !== undefined;
}

function ownsElsewhere({sentences}: Answer, here: Sentence): boolean {
  return (
    findAdmission(
      sentences.filter((sentence) => sentence !== here),
      ['act', 'owning'],
    ) !== undefined
  );
}

function candidatesOf(sentence: Sentence): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const trust = findMisplacedTrust(sentence);
  if (trust) candidates.push({start: trust.start, end: spanOf(trust.clause, sentence).end, blame: 'trust'});
  for (const clause of sentence.clauses) {
    if (isCounterfactual(clause, sentence))
      candidates.push({...spanOf(clause, sentence), blame: 'counterfactual', clause});
    else if (
      clause.link?.kind !== 'condition' &&
      !isWithin(
        clause,
        candidates.filter(({blame}) => blame !== 'cause'),
      )
    ) {
      const failing = failingOf(clause, sentence) ?? agentFailing(clause, sentence);
      if (failing !== undefined || isOthersDoing(clause))
        candidates.push({...spanOf(clause, sentence), blame: failing ?? 'cause', clause});
    }
  }
  for (const match of findAttributions(sentence)) {
    if (!isAboutOthers(match.kind, match.words, match.before, match.after)) continue;
    // "My best feedback came from a client": where something came from is a cause only of trouble.
    if (/^came from/u.test(match.words) && !CAME_OF.test(match.before)) continue;
    if (
      IS_REASON.test(match.words) &&
      !sentence.clauses.some((other) => isBadOutcome(other, sentence) || announcesCause(other, sentence))
    )
      continue;
    const clause = sentence.clauses.find((other) => other.verb !== undefined && overlaps(other, match));
    candidates.push({
      ...attributionSpan(match, clause, sentence),
      blame: match.kind,
      ...(clause && match.kind === 'unserved' ? {clause} : {}),
    });
  }
  for (const {start, end, failing} of contemptuousPhrases(sentence)) candidates.push({start, end, blame: failing});
  return candidates;
}

const CAME_OF =
  /(?:mistake|error|failure|problem|delay|confusion|trouble|mess|misunderstanding|fault|issue|it|that|this|all)s?(?: \p{L}+)? $/u;

/** "Due to …" says what the cause was, and of what is for its sentence to say. */
const IS_REASON =
  /^(?:due|owing|thanks|down|because|on account|as|by virtue|caused|brought|triggered|stemmed|resulted|came) /u;

/** "It was my own fault", "nobody's fault", "due to poor planning on my part": no one else is charged. */
function isAboutOthers(kind: Attribution, words: string, before: string, after: string): boolean {
  // "The idea came from me", "my boss told me to stop, so I didn't".
  if (/^the .* (?:from|by|with)$/u.test(words) && /^ (?:me|my|us|myself|our)(?: |$)/u.test(after)) return false;
  if (
    / so (?:\p{L}+ )*(?:i|we)$/u.test(words) &&
    /^ (?:didn't|refused|asked|checked|told|said|apologi|thanked|learned|started|stopped|now|went back)/u.test(after)
  )
    return false;
  // "That was luck, not me": credit that is refused.
  if (words === 'not me' && /(?<!bad |hard |rotten )luck,? $/u.test(before)) return false;
  // "It wasn't just me who was let down": others suffered as well.
  if (/me (?:who|that)$/u.test(words) && /^ (?:was|were|had been|got|suffered|paid)(?: |$)/u.test(after)) return false;
  // "The bike was new, and it was his": whose a thing is charges nobody.
  if (/^(?:it|that|this) (?:was|is) (?:his|hers|theirs)$/u.test(words) && /^,? (?:he|she|they) /u.test(after))
    return false;
  if (words === 'not me') return /(?:was|were|is|did|who|that) /u.test(before);
  if (kind !== 'charge')
    return (
      kind !== 'unserved' ||
      !/^(?:,? on my (?:part|side)|,? for (?:him|her|them|my|people|others|anyone|the (?:team|kids|students|staff)))/u.test(
        after,
      )
    );
  if (
    /(?:^| )(?:my own|nobody's|no one's|no-one's|anyone's|anybody's|myself|mine|today's|day's|week's|let's|it's (?:my|our))(?: |$)/u.test(
      words,
    )
  )
    return false;
  if (/(?:^| )my (?:fault|mistake|error|own|lack|poor|bad|oversight|negligence|inexperience)/u.test(words))
    return false;
  if (/^[^.]{0,30}on my (?:part|side|end)/u.test(after)) return false;
  // "You can't win with a team like that."
  if (/^(?:with|in|at|for|from) .* (?:like|as) \p{L}+$/u.test(words)) return true;
  return (
    !/(?:not|n't|never|didn't|don't|won't|nor) (?:\p{L}+ ){0,2}$/u.test(before) &&
    (/^(?:if|had) |exactly|^(?:was|were) (?:meant|supposed|responsible|expected)/u.test(words) ||
      !/n't|(?:^| )not /u.test(words))
  );
}

/** "kept changing", "refused to listen": the second verb belongs to the first. */
function isWithin({role, verb}: Clause, candidates: readonly Candidate[]): boolean {
  return (
    (role === 'infinitive' || role === 'gerund') &&
    verb !== undefined &&
    candidates.some(({start, end}) => start <= verb.token.start && verb.token.end <= end)
  );
}

/** A finite clause about anything but the speaker and the speaker's work. */
function isOthersDoing({subject, verb, quoted, question}: Clause): boolean {
  if (subject === undefined || verb === undefined || verb.tense !== 'past' || quoted || question) return false;
  if (subject.person !== 3 || subject.implied || isOwnProduct(subject.text)) return false;
  return !/^(?:it|this|that|which|there|what|our )/iu.test(subject.text);
}

/** "My flatmate turned off my alarm, so I was late." */
function isOwnLossCaused(clause: Clause | undefined, place: Place): boolean {
  if (clause === undefined) return false;
  if (
    !isMadeCause(clause, place) &&
    !place.sentence.clauses.some((other) => other.start >= clause.end && isMishap(other))
  )
    return false;
  const linked =
    clause.link?.kind === 'cause' ||
    place.sentence.clauses.some(
      (other) => other.start >= clause.end && other.link?.kind === 'addition' && isMishap(other),
    ) ||
    place.sentence.clauses.some(({link, start}) => link?.kind === 'result' && start >= clause.end);
  return (
    linked &&
    place.sentence.clauses.some(
      (other) =>
        other !== clause &&
        ((other.subject?.person === 1 && other.verb?.modal !== 'could' && isBadOutcome(other, place.sentence)) ||
          isMishap(other)),
    )
  );
}

const MISHAPS = new Set(
  'leak collapse burn flood crack spill fall break crash explode die flop jam overflow smash melt rot spoil expire vanish disappear tip derail rust split warp burst short sink bounce stall escalate implode evaporate'.split(
    ' ',
  ),
);

/** "… and the ceiling came down": what no one does, but what comes of what someone did. */
function isMishap({subject, verb, negated}: Clause): boolean {
  if (subject === undefined || verb === undefined || verb.tense !== 'past' || negated) return false;
  if (subject.person !== 3 || subject.implied || isOwnProduct(subject.text)) return false;
  if (verb.lemma === 'come' || verb.lemma === 'go')
    return /^(?:down|off|apart|loose|under|bankrupt|out)$/u.test(verb.particle?.lower ?? '');
  return MISHAPS.has(verb.lemma);
}

/** "If they had told me, I would have known." */
function isCounterfactual(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  // "I would have finished on time, but my colleague went on leave."
  if (
    /^(?:but|only|except)/iu.test(clause.link?.text ?? '') &&
    clause.role === 'main' &&
    isAnother(clause, sentence) &&
    sentence.clauses.some(
      (other) =>
        other.end <= clause.start &&
        other.subject?.person === 1 &&
        other.verb?.modal === 'would' &&
        other.verb.perfect &&
        !other.negated,
    )
  )
    return true;
  if (verb === undefined || !verb.perfect || verb.tense !== 'past' || verb.modal !== undefined) return false;
  const supposed =
    clause.link?.kind === 'condition' ||
    /^(?:even |only )?if$/iu.test(clause.link?.text ?? '') ||
    (/^had$/iu.test(firstWord(clause)) && clause.role === 'subordinate');
  if (!supposed || !isAnother(clause, sentence)) return false;
  // "If the inspector had not noticed" tells of help, "if they hadn't sat on it" of a failing.
  if (
    clause.negated &&
    /^(?:notice|spot|catch|find|see|help|step|tell|point|call|stop|ask|point|warn|check|save|intervene|be|come|offer|trust|give|support|mention|raise|flag|react|jump|forgive)$/u.test(
      verb.lemma,
    )
  )
    return false;
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.verb?.perfect === true &&
      /^(?:would|could|might|should)$/u.test(other.verb.modal ?? '') &&
      (other.subject?.person === 1 ||
        /^(?:it|this|that|none|nothing|the (?:project|mistake|error|problem|whole|result|outcome|report|deadline))/iu.test(
          other.subject?.text ?? '',
        )),
  );
}

/** Whatever is supposed of anything but the speaker ("if the questions had been fair"). */
function isAnother(clause: Clause, sentence: Sentence): boolean {
  const {subject} = clause;
  if (subject === undefined || subject.person !== 3) return false;
  return otherOf(clause, sentence) !== undefined || /^(?:the|their|his|her|these|those) /iu.test(subject.text);
}

function firstWord(clause: Clause): string {
  return clause.tokens.find(({pos}) => pos !== 'PUNCT')?.text ?? '';
}

/** The clause with its infinitives and -ing clauses, without its introducing word and its closing punctuation. */
function spanOf(clause: Clause, sentence: Sentence): Span {
  const words = clause.tokens.filter(({pos}) => pos !== 'PUNCT');
  const {link} = clause;
  // "If" belongs to what was supposed, "because" does not belong to the reproach.
  const linked = link !== undefined && !/^(?:even |only )?if$/iu.test(link.text) ? link.end : -1;
  const first = words.find(({start}) => start >= linked) ?? words[0];
  const index = sentence.clauses.indexOf(clause);
  const tails = sentence.clauses
    .slice(index + 1)
    .filter(
      ({parent, role, link: own}) =>
        parent === index && (role === 'infinitive' || (role === 'gerund' && own === undefined)),
    );
  const end = Math.max(words.at(-1)?.end ?? clause.end, ...tails.map(lastWordEnd));
  return {start: first?.start ?? clause.start, end};
}

function lastWordEnd(clause: Clause): number {
  return clause.tokens.filter(({pos}) => pos !== 'PUNCT').at(-1)?.end ?? clause.end;
}

/** A fixed wording with the rest of its clause; after "due to" only with what follows. */
function attributionSpan(match: FrameMatch<Attribution>, clause: Clause | undefined, sentence: Sentence): Span {
  if (clause === undefined) return {start: match.start, end: match.end};
  const whole = spanOf(clause, sentence);
  const start = IS_REASON.test(match.words) ? match.start : Math.min(whole.start, match.start);
  return {start, end: Math.max(whole.end, match.end)};
}

const RANK: Readonly<Record<Blame, number>> = {
  contempt: 0,
  trust: 1,
  counterfactual: 2,
  denial: 3,
  charge: 4,
  unserved: 5,
  letdown: 6,
  lapse: 7,
  condition: 8,
  circumstance: 9,
  cause: 10,
  claim: 11,
};

/** One finding for each fault: of overlapping charges the loudest, and of these the one that says most. */
function distinct(charges: readonly Charge[]): readonly Charge[] {
  const loudness = ({severity}: Charge): number => SEVERITIES.indexOf(severity);
  const kept: Charge[] = [];
  for (const charge of [...charges].sort(
    (a, b) => loudness(a) - loudness(b) || RANK[a.blame] - RANK[b.blame] || a.start - b.start,
  )) {
    if (!kept.some((other) => overlaps(other, charge))) kept.push(charge);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toReport(charge: Charge, place: Place, text: string): Report {
  const {start, end, blame, severity} = charge;
  return {start, end, message: messageFor(blame, quote(text, charge)), severity, fixes: fixesFor(charge, place, text)};
}

function messageFor(blame: Blame, words: string): string {
  switch (blame) {
    case 'contempt':
      return `${words} shows contempt for someone else.`;
    case 'trust':
      return `${words} makes trust in someone else the only fault you own.`;
    case 'counterfactual':
      return `${words} makes the outcome depend on what someone else should have done.`;
    case 'denial':
      return `${words} clears you of the mistake you were asked about.`;
    case 'unserved':
      return `${words} makes what you were not given the cause.`;
    case 'condition':
    case 'circumstance':
    case 'cause':
      return `${words} makes a circumstance the cause.`;
    default:
      return `${words} puts the cause on someone else.`;
  }
}

function fixesFor(candidate: Candidate, {sentence}: Place, text: string): readonly Fix[] {
  if (candidate.blame === 'contempt') return [];
  const fixes: Fix[] = [];
  const {clause} = candidate;
  const link = clause?.link;
  if (clause && link?.kind === 'cause' && /^(?:because|since|as)$/iu.test(link.text) && closes(clause, sentence)) {
    const last = sentence.tokens.filter(({pos}) => pos !== 'PUNCT').at(-1);
    fixes.push({
      title: 'Give your own part as the cause',
      edits: [
        {start: candidate.start, end: last?.end ?? candidate.end, text: `I ${prompt('what you did or left undone')}`},
      ],
      safe: false,
    });
  }
  const end = sentence.tokens.at(-1)?.end ?? sentence.end;
  const stop = /[.!?…]["”')\]]*$/u.test(text.slice(sentence.start, end)) ? '' : '.';
  fixes.push({
    title: 'Add what you should have done yourself',
    edits: [
      {
        start: end,
        end,
        text: `${stop} I should have ${prompt('what you could have checked, asked or done yourself')}.`,
      },
    ],
    safe: false,
  });
  return fixes;
}

/** Whether the clause, with what depends on it, ends its sentence. */
function closes(clause: Clause, sentence: Sentence): boolean {
  const inside = new Set([sentence.clauses.indexOf(clause)]);
  return sentence.clauses.every((other, index) => {
    if (other.parent !== undefined && inside.has(other.parent)) inside.add(index);
    return inside.has(index) || other.end <= clause.start;
  });
}
