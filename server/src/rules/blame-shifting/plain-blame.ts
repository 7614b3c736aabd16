import {admissionsOf} from '../../engine/admission.ts';
import type {Answer} from '../../engine/answer.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {unbroken} from '../../engine/long-pattern.ts';
import {isOneOf} from '../../engine/one-of.ts';
import {overlaps} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {defineFrames, type FrameMatch} from '../frames/frames.ts';
import {NOT_PERSON, otherOf, PEOPLE, THINGS} from '../shared/others.ts';
import {isPlainlySaid} from '../shared/plainly-said.ts';
import {isSnippet} from '../shared/snippet.ts';
import {ATTRIBUTION_CLASSES} from './attributions/classes.ts';
import {namesReason, tellsEffect} from './charging-attributions.ts';

/**
 * - `denial`, `unserved`: as in attributions, in words so plain that nothing else needs to speak for them.
 * - `charge`: another is named, by a noun phrase at the end of the clause; not where the speaker owns an act in the same sentence.
 * - `alone`: what is blame only where nothing else is told, such as what the speaker had been told.
 */
type PlainBlame = 'denial' | 'charge' | 'unserved' | 'alone';

const DETERMINER = unbroken`
  (the|my|our|a|an|his|her|their|this|that|these|those|some|other|one of (the|my)|some of (the|my)|most of (the|my)|
  half the|the rest of the|a few of (the|my))
`;

/** Up to two words between an article and its noun. */
const BETWEEN = unbroken`
  ((?!(i|we|you|he|she|they|it|that|who|to|of|in|on|as|at|by|for|from|with|and|or|is|was|own) )[a-z-]+ ){0,2}
`;

/** People who are called after where they work; "It was the office" may be no more than a place. */
const PLACES = wordSet(`
  branch desk half hospital hotel kitchen lab lot office other restaurant school shop side store talent university ward warehouse
`);

/** Nouns for people, by their endings: "list" and "offer" have the same. */
const BY_ENDING = `(?!(list|shortlist|checklist|${[...NOT_PERSON].join('|')})s?(?![a-z]))([a-z-]*[^aeiou ](er|or|ist)s?|[a-z-]+(man|men|mates?))`;

const classes = {
  circumstance: ATTRIBUTION_CLASSES.circumstance ?? [],
  ends: ['(?=[.,;:!?]|$)'],
  others: [
    unbroken`
      (him|her|them|others|someone else|somebody else|everyone else|everybody else|other people|management|hr|
      marketing|purchasing|logistics|head office)
    `,
    `${DETERMINER} ${BETWEEN}(${BY_ENDING}|(${[...PEOPLE].join('|')})s?)`,
  ],
  someone: [`(the|my) ${BETWEEN}(${BY_ENDING}|${[...PEOPLE].filter((word) => !PLACES.has(word)).join('|')})`],
  things: [`(the|our|that|this|an? (bad|poor|weak|old|broken|faulty|slow)) ([a-z-]+ ){0,1}(${[...THINGS].join('|')})`],
  flak: ['(blame|fall|heat|rap|flak|stick|hit|criticism|brunt|punishment|consequences)'],
  cause: ['(reason|problem|cause|culprit|explanation|trouble|issue|weak link|bottleneck|obstacle)'],
  trouble: [
    unbroken`
      (mistakes?|errors?|delays?|problems?|failure|complaints?|loss|losses|accident|mess|mix-up|failed [a-z]+|
      missed [a-z]+|bad [a-z]+|lost [a-z]+|wrong [a-z]+|late [a-z]+|low [a-z]+)
    `,
  ],
  due: ['(due|owing|thanks|down) to', '(because|on account) of'],
  begins: ['(?<=^|[,;:] |and |but |so |well )'],
  says: ['(says|said|tells|told|want|wants|wanted|say|asks|asked|demands|demanded|orders|ordered|prefers|preferred)'],
  scolded: [
    unbroken`
      (
        (the|a|all the|an) (blame|telling-off|flak|rap|stick|earful|reprimand|dressing-down|dressing down|bill)|
        blamed|told off|shouted at|yelled at|in trouble|the clearing up|the cleaning up
      )
    `,
  ],
  punished: ['(fired|sacked|shot|ashamed|hanged|locked up|banned|sued|dismissed|prosecuted)'],
  deserted: ['(had |has )?(deserted|abandoned|left|failed|turned against|run out on)'],
  safe: [
    unbroken`
      (
        empty|full|safe|fine|okay|ok|clean|off|dead|ready|done|closed|shut|locked|checked|tested|free|dry|sorted|
        correct|right|up to date|complete|finished|paid|cleared|sealed|harmless|covered|switched off|turned off
      )
    `,
  ],
} as const;

const find = defineFrames<PlainBlame>(
  {
    denial: [
      unbroken`
        (i|we) (was|were|became|fell) (a )?victims? (of|to) (?!(a |the )?(my|our|fraud|crime|scam|theft|violence|
        abuse|robbery|assault|burglary))
      `,
      'the (odds|cards|deck|dice|stars) (was|were|are|had been) (stacked |loaded )?against (me|us)',
      '({others}|{things}|(the )?{circumstance}) (was|were) ([a-z]+ )?against (me|us)',
      '(was|were|is|are) (in charge|responsible|at fault|to blame),? not (me|us)(?=[.;!]|$)',
      'my hands (were|are|have been|had been) tied(?! (with|behind|to|together|up))',
      "luck (was not|wasn't|was never|were not|weren't) (on (my|our) side|with (me|us))",
      'luck (was|was always|had been|turned) against (me|us)',
      'luck {deserted} (me|us)',
      unbroken`
        (i|we) (had|have had|ran into|met with|hit) ((the|such|nothing but|a run of|a lot of|some) )?(bad|rotten|hard|
        rough|terrible) luck
      `,
      unbroken`
        (responsibility|blame) (for … )?(lay|lies|lie|was|is|sits|sat|rested|rests|remains|remained) ([a-z]+ly )?with (
          the|a|an|our|his|her|him|them|others|other people|someone else|somebody else|management|head office|whoever|
          those
        )(?! (whole|entire|both))
      `,
    ],
    charge: [
      unbroken`
        (i|we) (paid|pay|suffered|had to pay|have to pay|was punished|were punished) for {others}('s|s'|
        ') (own )?(mistakes?|errors?|failings?|faults?|laziness|decisions?)
      `,
      "i should(n't| not| never) have (ever )?(trusted|listened to|believed|relied on|followed) {others}{ends}",
      unbroken`
        my ([a-z]+ )?(mistake|fault|error|failing|failure|regret) (was|is) (that i )?(trusted|listened to|believed|
        relied on|trusting|listening to|believing|relying on) {others}{ends}
      `,
      '({others}|{things}) (is|was|are|were) the (only |main |real )?reason( that)? (i|we|my|our|it|the)',
      '({others}|{things}) (is|was|are|were) why (i|we|my|our|it|the)',
      "but for ({others}|{things}) (i|we)( would|'d) have (?!(failed|lost|quit|missed|given up|dropped|been) ?)[a-z]+",
      unbroken`
        if it (wasn't|weren't|hadn't been) for ({others}|{things}) (i|we|it)( would|'d) have (?!
        (failed|lost|quit|missed|given up|dropped|been) ?
      )[a-z]+
      `,
      '(you|we) can thank {others} for (that|this|it)',
      '(?<=^)i (trusted|listened to|believed|relied on) {others} and (i|we|my|our|it|the)',
      unbroken`
        (i|we|i always|we always) ((had to|have to|then|always|ended up|just) )?(take|took|taking|get|got|getting|
        catch|caught|carry|carried) (all )?the {flak} for (what )?(the mistakes? of |
        the failings? of )?{others}( did)?{ends}
      `,
      unbroken`
        (?<=[a-z] )(and|but|so|then|while) (then )?(i|we) ((had to|have to|then|always|ended up|just) )?(take|took|
        get|got|catch|caught) (all )?the (heat|rap|flak|stick|fall|hit|criticism|consequences)( for (it|that|
        this))?(?=[.;!]|$)
      `,
      "{begins}(it|that|this)('s| was| is) (all )?({someone}|{things}|(the )?{circumstance})(?=[.!]*$)",
      "(that|it|this|that one)('s| is| was) (all |entirely )?(on|down to) {others}(?=[.;!]|$)",
      '({others}|{things}) (was|were|is|are) ([a-z]+ )?to blame for',
      '({others}|{things}) (was|were|is|are) ([a-z]+ )?at fault for',
      unbroken`
        ({others}|{things}) (was|were|is|are) ([a-z]+ )?responsible for (losing|missing|the (delay|mistakes?|errors?|
        failure|loss|failed|low|bad|missing|wrong|poor|mess|problems?))
      `,
      "{begins}(the|my) ((only|main|real|biggest|whole) )?{cause} ([a-z']+ ){0,5}(was|is|were) ({others}|{things}){ends}",
      '{begins}blame ({others}|{things})',
      "{begins}([a-z-]+ ){0,3}(?!nobody|no-one|today|somebody)[a-z-]+('s|s') (fault|doing|mess){ends}",
      '{due} ({others}|{things}|{circumstance}){ends}',
      unbroken`
        {due} (a |the )?((total|complete|general) )?(lack|shortage|absence) of (training|support|information|time|
        staff|budget|help|guidance|resources|notice|equipment|funding|leadership){ends}
      `,
      unbroken`
        {trouble} (was|is|were|are) ([a-z]+ly )?(down to|caused by|because of|due to|thanks to|
        the fault of) ({others}|{things}){ends}
      `,
      '({others}|{things}) (was|were|is|are) (always )?the (only |main |real |biggest )?{cause}(?=[.;!]|$)',
      '(?<=[a-z] )(and|but|so) (then )?(i|we) (was|were|got) (punished|blamed|shouted at|yelled at)(?=[.;!]|$)',
      '(?<=[a-z] )(and|but|so) (then )?(i|we) (was|were|got) told off(?=[.;!]|$)',
      '(?<=[a-z] )(and|but|so) (then )?(i|we) (was|were|got) (in|into) trouble(?=[.;!]|$)',
      '(?<=[a-z] )(and|but|so) (then )?it looked (like|as if) (it was me|it was my fault|i did it|i had done it)',
      unbroken`
        (was|were|am|got) (told|asked|ordered|instructed|made|forced) to (do|send|sign|skip|use|ship|leave) (it|that|
        this|them) by ({others})
      `,
      unbroken`
        (a|the|our|my) new [a-z -]{3,20} (came in|came|arrived|took over|started|was hired|joined) … and (i|they|he|
        she|we) (was |were )?(was fired|fired|sacked|left|quit|let go|had to (leave|go)|resigned|was out|lost my job|
        walked out|handed in my notice|gave notice)
      `,
    ],
    unserved: [
      '{begins}guess who (gets|got|takes|took|has|had|is|was|ends up|ended up|always gets)( with| being)? {scolded}',
      'whoever [a-z]+ … … (should|ought to|deserves to) (be|have been) {punished}',
      unbroken`
        {begins}one (day|week|minute|moment|time|morning) ((the|my|our) )?[a-z]+ {says} … … ((the|my|our) )?(
          next|other
        )( (day|week|minute|moment|time|morning))? ((he|she|they|it|the same [a-z]+) )?(is|was|{says})
      `,
      '{begins}one [a-z]+ (of them )?{says} … … (the (other|next|second)|another)( (one|[a-z]+))? {says}( (me|us))?',
      unbroken`
        {begins}how (can|could|should|shall) (i|we) … … (when|if|while|with) (
          nobody|no one|no-one|none|… (never|always|late|wrong|nothing|broken|don't|doesn't|didn't|won't)
        )
      `,
      unbroken`
        ((i|we) (was|were|had been|have been|got)|(i'd|we'd|i've|we've) been) (
          put in charge of|given|handed|assigned|sent|left with|saddled with|lumbered with
        ) … (who|that|which) (had |have |has )?(
          never|didn't|don't|couldn't|can't|wouldn't|barely|hardly|scarcely|cannot|knew nothing|had no
        )
      `,
      unbroken`
        ((i|we) (was|were|had been|got)|(i'd|we'd) been) (set|given|handed|assigned) (a|an|the|some) ([a-z]+ )?(
          deadline|date|target|task|workload|quota|schedule|goal|list|plan
        ) (that |which )?(nobody|no one|no-one|no [a-z]+|not even [a-z]+|no [a-z]+ being) (could|can|would|will)
      `,
      unbroken`
        (they|he|she|the [a-z]+|my [a-z]+) (had )?(
          put|left|stuck|threw|thrown|placed|stood|dumped|let
        ) me … (on|in) my (very )?first (day|week|shift|night|morning|evening)
      `,
    ],
    alone: [
      '(i|we) (had|have|always had|always have) to (clean|mop|tidy) up (after|for) {others}{ends}',
      '(?<=^){others} (did|started|ruined|caused|broke|spoiled) it(?=[.!]*$)',
      '(?<=^)you try [a-z]+ing … … (with|without|in|on|when|while|next to)',
      unbroken`
        it (all )?(
          went wrong|went downhill|fell apart|went to pieces|started going wrong|started to go wrong|began to go wrong
        ) (when|once|after|as soon as|the day) (
          the|our|my (boss|manager|supervisor|colleague|partner|predecessor|trainer|chef|lead)|they|he|she|head|
          management
        ) … (came|took over|joined|arrived|left|started|changed|cut|moved in|stepped in|moved|merged)
      `,
      unbroken`
        ((i|we) (was|were|had been|have been)|(i'd|we'd|i've|we've) been) (told|assured|promised) (that )?(
          the|it|this|that|they|everything|all|he|she|my|our|there
        ) … (was|were|would be|is|had been|to be) (already )?{safe}(?=[.;!]|$)
      `,
    ],
  },
  classes,
);

/** Blame in plain words that the sentence does not take back; `isAll` where nothing else is told. */
export function findPlainBlame(
  sentence: Sentence,
  answer: Answer,
): readonly (FrameMatch<PlainBlame> & {readonly blame: 'denial' | 'charge' | 'unserved'})[] {
  return (
    find(sentence)
      .filter((match) => (match.kind !== 'alone' || answer.sentences.length === 1) && isPlainlySaid(match))
      .filter((match) => match.kind !== 'charge' || isCharge(match, sentence, answer))
      // "I was given a trainee who had never soldered, and I left him alone with the iron."
      .filter(({kind, after}) => kind === 'denial' || !/(?:^| )and (?:i|we)(?: |$|')/u.test(after))
      .map((match) => ({...match, blame: match.kind === 'alone' ? 'unserved' : match.kind}))
  );
}

/** Whether others are charged, and not thanked, asked for leave or named beside an own deed. */
function isCharge(match: FrameMatch<PlainBlame>, sentence: Sentence, answer: Answer): boolean {
  if (/(?:^| )(?:not|n't|never|no longer)(?: \p{L}+)? $/u.test(match.before)) return false;
  // In a whole answer, "It was the cleaner" may only say who came in.
  if (/^(?:it|that|this)(?: |')/u.test(match.words) && !isSnippet(answer)) return false;
  // "… and I got the heat for it": for what somebody else did.
  if (
    /^(?:and|but|so|then|while) (?:then )?(?:i|we|it) /u.test(match.words) &&
    !sentence.clauses.some((clause) => clause.start < match.start && otherOf(clause, sentence) === 'person')
  )
    return false;
  const owned = admissionsOf(sentence).some(
    (admission) => isOneOf(admission.kind, 'act', 'owning') && admission.by === 'I' && !overlaps(admission, match),
  );
  if (owned) return false;
  // "My mentor is the reason I stayed"
  const isReason = namesReason(match) || /(?: the (?:only |main |real )?reason| why| and) \p{L}+$/u.test(match.words);
  return !isReason || tellsEffect(sentence);
}
