import {admissionsOf} from '../../engine/admission.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import {wordsOf} from '../../engine/phrases.ts';
import type {Span} from '../../engine/span.ts';
import {defineFrames, type FrameMatch} from '../frames/frames.ts';

const classes = {
  ends: [
    '(?=[.;!?]|$|,? and | (about|at|in|on|from|after|with|by|for|of|as|to|that|this|back|then|there|all|during) )',
    '(?= (then|there)([.;!?]|$))',
  ],
  number: [
    '(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a hundred|hundreds of|[0-9]+)',
  ],
  time: [
    '(day|week|month|year|night|morning|evening|afternoon|shift|period|season|weekend|hour|holidays?|rush)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ],
  strained: [
    unbroken`
      (
        on (painkillers|medication|antibiotics|call)|the (youngest|newest|only one) (there|here|in [a-z]+ [a-z]+)|
        sleep-deprived|
        in (pain|a (bad|dark|difficult|strange) place)|under ([a-z]+ ){0,4}(pressure|stress|deadlines?)|
        stressed( out)?|tired|exhausted|worn out|busy|swamped|overworked|overloaded|
        overwhelmed|snowed under|(rushed|run) off (my|our) feet|in a (hurry|rush)|ill|sick|unwell|hungover|hungry|
        freezing|
        distracted|nervous|in pain|young|new|inexperienced|untrained|alone|on my own|by myself|on our own|
        short-staffed|understaffed|short of (staff|people|time|hands)|{number} (people |men |staff )?(down|short)|
        going through (a|an|my|some) … [a-z]+|doing {number} (jobs|things|shifts)( at once)?|not (feeling )?well|
        having (a ([a-z]+ )?(day|week|time|month|year)|problems at home)|((still|only) )?(learning|in training)|
        (still|only) ((a|an|the) [a-z]+|new|young|{number}|[a-z]+teen)|an? (beginner|trainee|novice|newcomer|temp|
        apprentice|intern|student)|
        half asleep|asleep|jet-lagged|pregnant|short on [a-z]+|flat out|fresh (out of|from) [a-z]+|worried( sick)?|
        upset|grieving|
        in the middle of [a-z]+ [a-z]+|
        (?!(lying|kidding|hiding|hoping|pretending|bluffing|making|being|trying|going to) )[a-z]+ing … [a-z]+|
        on my (first|second|third|last|tenth|sixth) [a-z]+|the only one (there|in|on duty|on shift|working)|
        in my (first|second|third) [a-z]+|not trained|at the end of (my|a|the) ([a-z]+ )?[a-z]+
      )
    `,
  ],
} as const;

/** Frames that are read as far as the words go on: "a Friday afternoon", and not only "a Friday". */
function closed(...frames: readonly string[]): readonly string[] {
  return frames.map((frame) => `(${frame}){ends}`);
}

/**
 * - `strain`: how things stood that made it hard ("I was under pressure", "it was Christmas").
 * - `trifle`: how little there is to it ("nobody noticed", "it happens").
 */
type Circumstance = 'strain' | 'trifle';

const find = defineFrames<Circumstance>(
  {
    strain: closed(
      "(i|we|i'd|i 'd|we'd) (was|were|had been|felt|been) ((so|too|also|already|all|rather|always) )?{strained}",
      unbroken`
        (i|we|i'd|we'd) (had )?(
          (a lot|so much|too much|lots|plenty|loads|a (million|hundred|thousand) (other )?things|so many (other )?things|
          (enough |some )?other things|enough|{number} other things) (
          on|going on|to do|on (my|our) (plate|mind|hands)|in my head|to think (about|of)|to worry about|else to do)|
          (no|little|hardly any|so little|too little) (time|help|sleep|training|experience|support|choice)|
          (a|an|the) ([a-z]+ )?(cold|headache|migraine|fever|flu|hangover|toothache|newborn|baby|bad day|bad week|
          rough night)|
          (hardly|barely|scarcely) (slept|eaten)|(slept|been sleeping) badly|(only )?(started|joined|begun)|
          {number} (other [a-z]+|deadlines|exams|meetings|orders|tables|covers|customers|clients|patients|guests|
          weddings|projects|jobs|
          kids|children|shifts|calls)|(a|an) ([a-z]+ )?(house|wedding|party|power cut|funeral|inspection|audit|
          emergency|child|exam)|
          (a lot|so much) to deal with|no backup|(no one|nobody|no-one) to (ask|help|turn to)|(back|stomach) pain|
          a (hundred|thousand|million) [a-z]+|
          never (used|worked with|been (shown|trained))( (it|that|this|that [a-z]+|the [a-z]+))?|never done (it|that|
          this|anything like it)( before)?|
          been (up|awake|working|on my feet|on call|ill|sick) ([a-z0-9]+ ){0,4}[a-z0-9]+
        )
      `,
      unbroken`
        (i|we) (hadn't (slept|eaten( all day)?|had (a|any) (break|day off|training|sleep)|been (trained|shown|
        feeling well))|
        didn't have (the |enough |much |any |a lot of |a )?(time|help|training|experience|sleep|minute|choice))
      `,
      unbroken`
        it was ((also|only|so|such|too|right|already) )?(
          ((years|ages|months|a long time|so long) ago)|(freezing|pouring)( with rain)?|half past [a-z]+|
          (christmas|easter|new year's?|halloween|black friday|ramadan)( eve| day| time| week| season)?|
          (a|an|the|my|our|such a|one of those) ([a-z]+ ){0,3}?{time}s?|my first [a-z]+|my [a-z]+ ([a-z]+ )?{time}|
          (the|a) day before [a-z]+|(almost |nearly )?(midnight|noon)|[a-z]+'s day|
          (the )?(peak|high|flu|holiday|tourist|wedding) season|the holidays|rush hour|month end|
          (a|such a) [a-z]+ time|my birthday|(the|at the) end of (a|the|my|our) ([a-z]+ ){0,2}{time}|
          (?<!too )late|dark|hot|cold|raining|snowing|hectic|chaos|chaotic|crazy|mad|stressful|loud|noisy|busy|
          (the )?middle of the night|{number} in the morning|{number} (minutes )?(to|before) [a-z]+
        )
      `,
      unbroken`
        there (was|were) (
          a lot of (noise|stress|pressure|work|people)|(a lot|so much|too much|lots|plenty|loads) (going on|to do|
          happening|of (noise|stress|pressure|work))|
          (so|too) much (noise|stress|pressure|work)|(a|such a) ([a-z]+ )?(queue|rush|crowd)|(no|so little|little) time|
          only {number} of us|(so many|a lot of|lots of|too many|{number}) (other )?(
            people|orders|customers|guests|calls|emails|things|tables|patients|children|kids|distractions
          )( [a-z]+ing| to [a-z]+)?
        )
      `,
      unbroken`
        (time|things|everything|(the|our|my) (deadline|pressure|time|schedule|shift|week|place|queue|day)) (was|were) (
          [a-z]+ )?(short|tight|hectic|chaotic|crazy|mad|enormous|huge|high|packed|full|long|endless|stressful|intense)
      `,
      unbroken`
        my (mind|head|thoughts) (was|were) (elsewhere|full|somewhere else|spinning|on other things)
      `,
      unbroken`
        my ([a-z]+ )?(daughter|son|mother|father|wife|husband|child|kid|kids|baby|dog|car|phone|laptop|alarm|battery|
        bike) (
          was|were|had|had just) (ill|sick|in hospital|dead|broken( down)?|died|stolen|flat|empty|off sick)
      `,
      unbroken`
        (the|my) (
          phones? (kept|was|were) ringing|(kids|children|baby) (kept|was|were) (crying|screaming|ill|sick)|
          (shop|place|restaurant|bar|kitchen|office|ward|store|café|cafe|clinic) was (so )?(full|packed|busy|crowded)
        )
      `,
    ),
    trifle: closed(
      unbroken`
        (nobody|no one|no-one|none of them) (ever |seemed to |was |were )?(
          bothered|notice|mind|care|noticed|complained|minded|cared|found out|died|said (anything|a word)|missed it|saw it
        )( it| about it| a thing)?
      `,
      unbroken`
        (the [a-z]+|my [a-z]+|they|she|he|anyone) (never|didn't|didn't ever) (notice|noticed|mind|minded|care|cared|
        seem to mind)
      `,
      '(they|we|she|he|everyone|everybody|the [a-z]+) (all )?(got over it|laughed( about it)?|found it funny|saw the funny side)',
      unbroken`
        (
          i (did|tried|gave|gave it) my best|(the rest|everything else|the other [a-z]+) (was|were) (perfect|fine|
          good|great|flawless)|
          i did everything else right|i wasn't the (first|only one|first one)
        )
      `,
      "(the [a-z]+|they|my [a-z]+) (never|didn't) (complain|complained|find out|found out)",
      unbroken`
        (it|that|this) (
          didn't (matter|make (a|any|much) difference|hurt (anyone|anybody)|do any harm|cost (anything|much)|
          bother (anyone|anybody))|
          (made|makes) no (real )?difference|did no harm|cost nothing|hurt (nobody|no one)|hardly mattered|
          was nothing( serious)?|
          wasn't (((that|so|all that|very|too|particularly) )?(bad|important|serious|urgent|expensive|dramatic|terrible)|
          a (problem|disaster|tragedy|catastrophe)|the end of the world|on purpose|intentional|deliberate|my intention)|
          was [a-z]+ anyway|only (cost|took|lasted) [a-z0-9]+ [a-z]+|was nothing (serious|major|big|important)|
          was a (small|minor|tiny|little) (thing|mistake|error|matter|issue|detail|slip)|was never (a problem|
          mentioned again)|
          was only (a|an|one|{number}|once)( [a-z]+){0,3}|was an accident|was the only time|only happened once|
          happened only once|
          was unintentional
        )
      `,
      unbroken`
        (it|that|this|stuff|these things|such things|things like that|mistakes|accidents) (can |do )?happens?(
          to (anyone|anybody|everyone|everybody|all of us|the best of us|the best)| sometimes| all the time| to people
        )?
      `,
      unbroken`
        (everybody|everyone|we all|all of us|(lots of|most|plenty of) people|others|other people) (
          does|do|did|has done|have done
        ) (it|that|so|the same)( too| as well| sometimes| now and then| all the time)?
      `,
      "who (doesn't|hasn't|wouldn't|didn't)( (do|done) (it|that|so))?",
      "i didn't (mean (it|to|any harm|anything by it)|do it on purpose|do it deliberately|intend (it|to))",
      "it's (easily done|an easy (mistake|error)( to make)?)",
      'so what',
      "that's (normal|human|only human|life|how it is|how it goes)",
    ),
  },
  classes,
);

/** What sets a circumstance against a mistake: "…, but hey, it was Christmas". */
const AGAINST = longPattern`
  (?:^|[ ,.;])but,? (?:(?:
    then|hey|come on|look|well|so|also|as i said|in the end|at least|at the time|that day|back then|you (?:have to|
    must|should) (?:understand|know)(?: that)?
  ),? ){0,3}$
`;

const PLEA = unbroken`
  (?:
    i mean|come on|after all|mind you|to be fair|in (?:all )?fairness|give me (?:a break|(?:some )?credit)|
    cut me some slack|considering(?: that)?|
    you (?:have to|must|should|need to) (?:understand|know|consider)(?: that)?|(?:please |let's )?(?:keep in mind|
    bear in mind|remember|not forget|do n't forget|don't forget|consider)(?: that)?
  )
`;

/** What asks for allowance, whatever it is asked for: "I mean, I had just started". */
const PLEADING = longPattern`
  (?:^|[,;:.] ?|and |but |so |well )${PLEA},? (?:honestly,? |really,? )?$
`;

/** What sets something against a mistake, or pleads for it: few sentences do, and there are many circumstances to try. */
const SET_AGAINST = longPattern`\bbut\b|${PLEA}`;

/** Where and when it was, or nothing, before the sentence ends: a circumstance that goes on otherwise may lead to what was owned. */
const ENDS = longPattern`
  ^(?: (?:about|at|in|on|from|after|with|by|for|of|as|to|that|this|back then|all|during)(?: (?!(?:and|but|so|which|i|
  we) )[\p{L}\p{N}'-]+){1,5}| then| there)?
  (?:[.;!?]|$)
`;

/** A circumstance that is set against the mistake of the same sentence, or of the one before, or for which allowance is asked. */
export function findCircumstance(sentence: Sentence, previous: Sentence | undefined): Span | undefined {
  if (!SET_AGAINST.test(wordsOf(sentence))) return undefined;
  const found = find(sentence);
  return found.find(
    (match) =>
      isLast(match, found) &&
      (asksForAllowance(match, sentence) ||
        (AGAINST.test(match.before) && isAgainstMistake(match, sentence, previous))),
  );
}

const AND = /^,? and $/u;

/** Whether nothing follows that tells what the speaker did about it: "but I was tired and it was late". */
function isLast(match: FrameMatch<Circumstance>, all: readonly FrameMatch<Circumstance>[]): boolean {
  const {words, before} = match;
  const second = all.find((other) => AND.test(other.before.slice(before.length + words.length)));
  const {kind, after} = second ?? match;
  // "Nobody noticed until Friday" tells how long it went on.
  return kind === 'strain' ? ENDS.test(after) : /^(?:[.;!?]|$)/u.test(after);
}

function asksForAllowance({kind, start}: FrameMatch<Circumstance>, sentence: Sentence): boolean {
  return kind === 'strain' && PLEADING.test(wordsOf(sentence).slice(0, start - sentence.start));
}

function isAgainstMistake(
  {start, before}: FrameMatch<Circumstance>,
  sentence: Sentence,
  previous: Sentence | undefined,
): boolean {
  // "Okay, I let the dog run off, but …": conceded, whatever it was.
  if (/^(?:ok|okay|yes|yeah|sure|true|granted|fine|alright),? i /u.test(before)) return true;
  const told = before.startsWith('but') ? previous : sentence;
  const admissions = told === undefined ? [] : admissionsOf(told);
  return admissions.some((admission) => admission.by === 'I' && admission.kind !== 'limit' && admission.start < start);
}
