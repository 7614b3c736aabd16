import {isOwnProduct} from '../../engine/admission/own-product.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {unbroken} from '../../engine/long-pattern.ts';
import type {Span} from '../../engine/span.ts';
import {plainWordsOf} from '../frames/plain-words.ts';

/** What work and skills are that are not good. */
const POOR = unbroken`
  abrupt|amateurish|approximate|average|awful|awkward|bad|basic|below|bland|blurry|blunt|boring|burnt|careless|chaotic|childish|
  clumsy|cold|confused|confusing|crooked|crude|curt|dense|disorgani[sz]ed|dodgy|dreadful|dry|dull|embarrassing|erratic|flat|
  full of|hasty|heavy-handed|hesitant|hopeless|horrible|illegible|imprecise|inaccurate|incomplete|incomprehensible|inconsistent|
  insecure|jerky|lacking|lacklustre|laughable|lifeless|limited|lopsided|lousy|lumpy|mediocre|messy|monotonous|muddled|non-existent|
  outdated|out of date|out of tune|overcomplicated|overcooked|a mess|a disaster|a weakness|patchy|poor|poorly|rigid|rough|rubbish|
  rudimentary|rushed|rusty|shaky|shallow|short-tempered|sketchy|slapdash|slow|slower|sloppy|soggy|sparse|stiff|sub-?standard|
  superficial|terrible|thin|ugly|unclear|uncoordinated|undercooked|underdeveloped|uneven|uninspired|unreadable|unreliable|
  unsteady|unstructured|untidy|vague|wasteful|weak|weaker|weakest|wobbly|wooden|wordy|worse|worst|wrong|verbose|long-winded|low|
  badly \p{L}+|hard to (?:read|follow|understand)|difficult to (?:read|follow|understand)|
  (?:more|less) \p{L}+ than|too [\p{L}-]+
`;

/** What they should be and are not: "not precise enough". */
const GOOD = unbroken`
  accurate|adequate|best|better|clean|clear|close|concise|confident|consistent|convincing|correct|crisp|deep|detailed|elegant|
  engaging|even|exact|exciting|fast|fluent|good|great|ideal|impressive|legible|neat|persuasive|polished|precise|professional|
  proper|quick|readable|reliable|right|sharp|smooth|solid|spotless|stable|steady|straight|strong|structured|sufficient|tidy|up to|
  well|what (?:it|they)|where (?:it|they)|enough|\p{L}+ enough
`;

/** "My typing is slow", "my technical drawings lack detail": the skill, what is said of it. */
const MY_SKILL_IS = new RegExp(
  unbroken`
    (?<![\p{L}'-])my ((?:[\p{L}'-]+ ){1,7}?)(?:
      (?:(?:often|usually|always|sometimes|generally|still) )?(?:
        is|are|isn't|aren't|has (?:always )?been|have (?:always )?been|has never been|have never been|looks?|sounds?|
        tends? to (?:be|look|sound)|can be|gets?|comes? out|turns? out|remains?|seems?
      )(?: (?:
        often|usually|always|still|sometimes|generally|mostly|frequently|known to be|not|so|more|a lot|rather|at best|[\p{L}-]+ and
      ))*(?:
        (?: (?:never|not|rarely|seldom|hardly|less than|far from|nowhere near|anything but|n't)|n't)
        (?: (?:the|so|as|that|my|always))* (?:${GOOD})|
        (?: (?:${POOR}))
      )|
      could be (?:better|stronger|quicker|faster|neater|tidier|clearer)|leaves? (?:a lot |much |something )?to be desired|
      (?:(?:often|usually|always|still|sometimes) )?(?:
        lacks?|takes? (?:me )?(?:far |much |way )?(?:too|ages|forever|twice)|lets? me down|suffers?|deserts? me|fails? me|
        holds? me back|needs? (?:a lot of |some |more |too much |much |constant |plenty of )(?:
          work|improvement|correct\p{L}*|practi[cs]e|polish\p{L}*|check\p{L}*|brushing
        )|
        breaks?|collapses?|cracks?|curdles?|falls? apart|leaks?|peels?|sags?|sinks?|splits?|wobbles?
      )|
      (?:never|rarely|seldom|hardly ever|don't|doesn't)(?: always| often| really)? (?:
        balance|close|come|fit|flow|hang|hold|last|look|match|rise|set|show|sit|sound|turn out|work
      )
    )(?![\p{L}-])
  `,
  'gu',
);

/** "My calls were poor then, and are not any more." */
const NO_LONGER = /\b(?:no longer|not any ?more|n't any ?more|used to)\b/u;

/** What a sentence says of the speaker's skill, where that is poor. */
export function poorSkills(sentence: Sentence, namesSkill: RegExp): readonly Span[] {
  const {text, places} = plainWordsOf(sentence);
  if (!text.includes('my ') || NO_LONGER.test(text)) return [];
  return [...text.matchAll(MY_SKILL_IS)].flatMap((match) => {
    const [words, named = ''] = match;
    if (!namesSkill.test(named) || !isOwnProduct(`my ${named.trim()}`)) return [];
    return [{start: places[match.index] as number, end: (places[match.index + words.length - 1] as number) + 1}];
  });
}
