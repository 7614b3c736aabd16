import type {Answer} from '../../engine/answer.ts';
import {findClaim} from '../../engine/claims.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import type {Span} from '../../engine/span.ts';
import {defineFrames} from '../frames/frames.ts';
import {plainWordsOf} from '../frames/plain-words.ts';
import {clauseAt, isQuotedAt} from '../shared/clause-places.ts';
import {isOvercome} from '../shared/overcome.ts';
import {isSupposedAt} from '../shared/supposed.ts';
import {upToSoft} from './edge-of-the-job.ts';
import {habitualFaults} from './habitual-faults.ts';
import type {Place} from './places.ts';
import {poorSkills} from './poor-skills.ts';
import type {CoreSkill} from './roles.ts';

/** "I struggle with", "I'm not good at": what follows is what the speaker cannot do. */
const findWeakness = defineFrames(
  {
    with: [
      unbroken`
        i('ve| have)?( (always|often|sometimes|still|also|never))* ?(struggle|struggled|battle|wrestle) (
          with|to (understand|use|write|read|learn)|when it comes to|in
        )
      `,
      unbroken`
        i('m| am|'ve never been| have never been|'ve always been| have always been)( (
          always|often|still|also|not|never|the|so|too|that|any
        ))* (
          bad|terrible|hopeless|awful|poor|weak|shaky|rusty|slow|useless|rubbish|horrible|lousy|not good|good|great|
          strong|confident|comfortable|best|no good|new|inexperienced|confused|lost|nervous|unsure|behind|brilliant|
          clumsy|careless|sloppy|fluent|proficient|familiar|expert|much of an? [a-z]+|an? expert|no expert|calm|patient|
          impatient|hesitant|untidy|messy|uncomfortable|uneasy|uncertain|disorganised|disorganized|quick|fast|skilled|
          precise|accurate|careful|worse|slower|weaker|shy|awkward|wary|ignorant|worst|weakest|much good|muddled
        ) (at|with|in|on|about|when it comes to|to|around|by|of|for|under|over)
      `,
      unbroken`
        i( (always|often|easily|still|sometimes|also|quickly|usually))* (get|become|feel|panic|freeze|go blank)( (
          too|so|always|often|easily
        ))*( (
          muddled|confused|flustered|lost|nervous|anxious|stuck|impatient|tangled|overwhelmed|queasy|dizzy|frustrated|
          insecure|uncomfortable|unsure|out of my depth|mixed up
        ))? (with|by|about|at|when|in|over|on|under|around|if|whenever|as soon as)
      `,
      unbroken`
        i( (always|often|easily|still|sometimes|also|quickly|usually|tend to))* (lose)( (all|my))* (
          patience|temper|the thread|the picture|track|count|nerve|concentration|place|control|focus|my place|balance|rhythm
        )
      `,
      'i know ((too|so|next to) )?(little|nothing|not much|not enough) (about|of)',
      "i (have|'ve|'ve got|have got) (no|little|not much|a poor|a bad|a weak|a limited|only basic|only a basic)( [a-z]+)? (of|for|about|in|with)",
      unbroken`
        i( (often|always|sometimes|usually|still|frequently|regularly|tend to|keep))+ (
          miss|overlook|forget|misjudge|misread|confuse|mix up|underestimate|overestimate|skip|get wrong|fail to|need (two|three|several|more)|neglect|lose|
          drop|missing|overlooking|forgetting|misreading|confusing|mixing up|losing|underestimating
        )
      `,
      unbroken`
        i (don't|do not|can't|cannot|never|hardly|barely)( (always|fully|quite))* (
          know|understand|get|use|do|write|speak|master|like|enjoy|remember|follow|learned|learnt|handle|manage
        )
      `,
      unbroken`
        i (can't|cannot|can hardly|can barely|can never|am unable to|'m unable to)(?! (
            blame|say|promise|undo|forget|believe|tell|remember|change|take|give|thank|imagine|stress|explain why|wait
          )
        )
      `,
      unbroken`
        i (have|'ve|'ve got|have got|'ve had|have had|always have|always had)( (
          always|had|got|some|a|no|little|limited|very|not much|great|real
        ))* ?(
          trouble|difficulty|difficulties|problems?|issues?|hard time|weakness|gaps?|experience|knowledge|confidence|
          idea
        ) (with|in|of|about|when it comes to|around|using|doing|writing)
      `,
      "i('ve| have)?( (always|often|sometimes|still))* (find|found)( it (hard|difficult|tough|tricky)( to)?)?",
      unbroken`
        i (
          hate|dislike|dread|avoid|lack|'m scared of|am scared of|'m afraid of|am afraid of|get confused by|mix up|
          keep making mistakes (with|in)|make mistakes (with|in)|'m bored by|get bored by
        )
      `,
      unbroken`
        (my|biggest|greatest|main|one)( [a-z]+)? (
          weakness|weak point|weak spot|weakest (area|skill|point)|problem|struggle|gap
        )( [a-z]+)? (is|has always been|has been|was|would be|lies in)
      `,
    ],
  },
  {},
);

/** Past or denied, "I'm good at" and "I'm comfortable with" say the opposite. */
const NEGATIVE = longPattern`
  n't\b|
  \b(?:
    not|never|hardly|barely|no|little|limited|lack|avoid|hate|dislike|dread|bad|terrible|hopeless|awful|poor|weak\w*|
    shaky|rusty|slow|useless|rubbish|horrible|lousy|struggle\w*|trouble|difficult\w*|problems?|issues?|hard|tough|
    tricky|gaps?|confused|lost|nervous|unsure|behind|clumsy|careless|sloppy|new|inexperienced|find|found|scared|
    afraid|mistakes|mix|battle|wrestle|bored|impatient|hesitant|untidy|messy|uncomfortable|uneasy|uncertain|disorgani[sz]ed|worse|
    slower|weaker|shy|awkward|wary|ignorant|worst|weakest|muddled|flustered|anxious|stuck|tangled|overwhelmed|queasy|dizzy|
    frustrated|insecure|panic|freeze|blank|lose|losing|nothing|miss\w*|overlook\w*|forget\w*|misjudge|misread\w*|confus\w*|
    underestimat\w*|overestimate|skip|wrong|fail|need|neglect|drop
  )\b
`;

/** "SQL isn't my thing", "I find spreadsheets confusing". */
const NOT_MINE = longPattern`
  ^(?:[\p{L}'-]+ ){0,7}?(?:
    (?:is|are|isn't|aren't|has|have|was|were|'s) ?(?:not |never |n't |always |been |really |still |also |a bit of )*(?:
      my (?:thing|strong|strength|forte|weak|strongest|best|favou?rite|weakness)|
      (?:a )?(?:mystery|nightmare|blind spot|struggle|weakness|weak spot|weak point|closed book|problem) ?(?:to|for|of)? ?(?:me|mine)?|
      over my head|beyond me|hit and miss|hit or miss|scares? me|confus\w+|(?:hard|difficult|tricky|tough|torture) for me|what i|
      where i (?:struggle|fall|fail|lose|have|need|am|slow|make|come)|
      (?:something|the (?:part|bit|area|side|thing|one)(?: of [\p{L} ]{2,20})?)(?: that| which| where)? (?:
        i(?:'m| am|'ve|'ve always been| have always been)? (?:
          still |always )?(?:struggle|find|have never|never|cannot|can't|worst|weakest|not|bad|don't|avoid|dread|hate|weak|slow|been bad|been weak|lack)
      )
    )|
    (?:takes?|costs?) me (?:far |much |way )?(?:too|ages|longer|forever|hours|twice)|
    (?:still |always |often |usually )?(?:defeats?|eludes?|escapes?|beats?|baffles?|confuses?|overwhelms?|scares?|intimidates?) me|
    gives? me (?:a lot of )?(?:trouble|a headache|problems)|makes? me (?:nervous|anxious|uneasy|panic|sweat)
  )
`;
/** What things are to those who are bad at them. */
const CONFUSING =
  /\b(?:confusing|hard|difficult|boring|scary|impossible|intimidating|tedious|tricky|tough|overwhelming)\b/u;

/** "Joins never came naturally to me", "I never got the hang of joins": lasting though told in the past. */
const NEVER_LEARNED = longPattern`
  \b(?:never|not|n't) (?:[a-z]+ )?(?:got|gotten|get) the hang of|
  \b(?:has|have|did|does|do|is|are|was|were)(?: never|n't| not)(?: \w+)? (?:come|came|been) (?:naturally|easy|easily)|
  \bnever came (?:naturally|easily|easy)|
  \b(?:have|'ve) (?:never|not|yet to) (?:\p{L}+ )?(?:master(?:ed)?|understood|understand|learn(?:ed|t)?|got|been good|been any good|been able)\b|
  \bi (?:always|'ve always|have always) (?:been )?(?:bad|poor|weak|hopeless|terrible|slow|useless)\b|
  \b(?:was|were|is|are) never (?:my|one of my) (?:\w+ )?(?:point|suit|subject|strength|forte|side|thing)|
  \bnot (?:an?|much of an?|the most) [a-z-]+(?:[- ][a-z]+)? (?:person|one|type|mind)|
  \bnever been (?:an?|much of an?) [a-z-]+ (?:person|one|type|mind)|
  \b(?:not|never|isn't) (?:an?|much of an?) (?:good|great|natural|strong|confident|big|born) [a-z]+|
  \bi(?:'d| would) (?:rather|prefer) not\b|\bdrives? me (?:crazy|mad|nuts|up the wall)|
  \bhave no (?:sense|feeling|eye|ear|head|patience|talent|interest)\b|\bconfus(?:es?|ing) me\b|\bscares? me\b|
  \bbores? me\b|\bmakes? me (?:nervous|sick|panic|faint|dizzy|anxious|freeze)|
  \b(?:faint|freeze|panic) (?:at|when|whenever|in|under|if)|\b(?:afraid|scared|terrified|frightened|sick) of\b|
  \ballergic to\b|\bcan't be bothered\b|\bcan(?:'t|not) (?:\w+ )?(?:stand|bear)\b|\bstage fright\b|
  \ban? (?:bad|poor|terrible|awful|hopeless|slow|weak|lousy) [a-z]+
`;

/** What a sentence says the speaker is bad at or dislikes, where the job lives by it and nothing is told that mends it. */
export function weaknessesIn(
  answer: Answer,
  sentences: readonly Sentence[],
  index: number,
  {skill, namesCore, namesAptitude}: CoreSkill,
): readonly Place[] {
  const sentence = sentences[index] as Sentence;
  // What follows looks for words of the skill here and there in the sentence.
  if (!namesAptitude.test(plainWordsOf(sentence).text)) return [];
  const isMeant = (span: Span): boolean =>
    !isQuotedAt(sentence, span.start) &&
    !isSupposedAt(sentence, span.start) &&
    !isOvercome(answer, sentences, index, span);
  const asPlaces = (spans: readonly Span[]): readonly Place[] =>
    spans.filter(isMeant).map(({start, end}) => ({start, end, skill}));
  const trait = findClaim(answer, sentence, 'character-flaw');
  const isOfSkill = trait !== undefined && namesAptitude.test(upToSoft(plainWordsOf(sentence).text));
  const named = asPlaces([
    ...namedWeaknesses(sentence, namesCore, namesAptitude),
    ...poorSkills(sentence, namesAptitude),
    ...(isOfSkill ? [trait] : []),
    ...habitualFaults(sentence, namesCore),
  ]);
  if (named.length > 0) return named;
  const never = asPlaces(neverLearned(sentence, namesAptitude));
  return never.length > 0 ? never : asPlaces(notMine(sentence, namesAptitude));
}

/** Where something else begins, a time or a reason. */
const ELSEWHERE = /[ ](?:because|since|but|so that|although|until)\b.*$/u;

/** "I struggle with SQL", "I'm bad with numbers" */
function namedWeaknesses(sentence: Sentence, namesCore: RegExp, namesAptitude: RegExp): readonly Span[] {
  return findWeakness(sentence).flatMap((match) => {
    const after = /^(?: [^\s,.;:!?]+){0,6}/u.exec(match.after)?.[0] ?? '';
    const object = upToSoft(after.replace(ELSEWHERE, ''));
    // Who struggled once with a new system is not bad at the job.
    const core = (/\b(?:struggled|had|found)\b/u.test(match.words) ? namesCore : namesAptitude).exec(object);
    if (!core || !NEGATIVE.test(match.words)) return [];
    if (/\b(?:find|found)$/u.test(match.words) && !CONFUSING.test(object)) return [];
    // A skill whose words may stand anywhere matches without any of them.
    const end = core[0] === '' ? object.length : core.index + core[0].length;
    return [{start: match.start, end: match.end + endOfWord(object, end)}];
  });
}

/** "Joins never came naturally to me" */
function neverLearned(sentence: Sentence, namesAptitude: RegExp): readonly Span[] {
  const {text, places} = plainWordsOf(sentence);
  const never = NEVER_LEARNED.exec(text);
  if (!never || !/\b(?:i|i'm|i've|me|my)\b/u.test(text) || !namesAptitude.test(text)) return [];
  const [words] = never;
  const subject = text.slice(0, never.index).search(/\b(?:i|i'm|i've) (?:[a-z]+ ){0,3}$/u);
  const clause = clauseAt(sentence, places[never.index] as number);
  const ofOthers =
    clause?.subject?.person === 3 &&
    !/\b(?:scares?|bores?|makes?|drives?|confuses?) me|naturally|easily|easy|never (?:my|one)/u.test(words);
  const isPast = clause?.verb?.tense === 'past' && !/never|natural|easi|easy/u.test(words);
  if (ofOthers || isPast) return [];
  const start = places[subject < 0 ? never.index : subject] as number;
  return [{start, end: (places[never.index + words.length - 1] as number) + 1}];
}

/** "SQL isn't my thing" */
function notMine(sentence: Sentence, namesAptitude: RegExp): readonly Span[] {
  const {text, places} = plainWordsOf(sentence);
  const core = namesAptitude.exec(text);
  if (!core || core[0] === '') return [];
  const rest = text.slice(endOfWord(text, core.index + core[0].length)).trimStart();
  const match = NOT_MINE.exec(rest);
  if (!match) return [];
  const end = text.length - rest.length + match[0].length;
  return [{start: places[core.index] as number, end: (places[end - 1] as number) + 1}];
}

/** The end of the word that an offset stands in or behind. */
function endOfWord(text: string, offset: number): number {
  return offset + (/^[^\s,.;:!?]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}
