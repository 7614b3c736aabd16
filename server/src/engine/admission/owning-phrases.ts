import type {Admission, AdmissionKind} from '../admission.ts';
import type {Sentence} from '../clauses.ts';
import {unbroken} from '../long-pattern.ts';
import {findPhrase, phrase, wordsOf} from '../phrases.ts';
import type {Span} from '../span.ts';
import {FAULT_NOUN, MADE_NOUN} from './fault-words.ts';
import {isOwnProduct} from './own-product.ts';

/** Expressions of one kind. Where each of them holds one of a few words, sentences without these need not be searched. */
interface Expressions {
  readonly kind: AdmissionKind;
  readonly holds?: RegExp;
  readonly wordings: readonly string[];
}

const SPEAKER = /\bi\b/u;
const MINE = /\b(?:me|mine|my|myself)\b/u;
const NOBODY = /\b(?:nobody|no one|no-one|no excuses?)\b/u;
const BLAME = /\b(?:accountability|blame|error|fault|mistake|ownership|responsibility)\b/u;

/** Expressions of ownership whose words are fixed, wherever they stand in a sentence. */
const OWNING_EXPRESSIONS: readonly Expressions[] = [
  {
    kind: 'act',
    wordings: [
      '(?:where|when|what) i (?:had |really )?meant(?! (?:to say|by))',
      "i (?:had |'d )?only (?:half |quickly |briefly )?(?:read|checked|skimmed|glanced|tested|counted|listened|looked)",
      unbroken`
        i (?:knew|saw|noticed|sensed|felt|suspected|could (?:see|tell)) (?:\p{L}+ ){1,8}(?:but|yet|and) (?:\p{L}+ ){1,5}(?:anyway|regardless)
      `,
      unbroken`
        i(?: had|'d) (?:simply |long )?stopped (?:looking at|checking|reading|asking|listening to|testing|updating) (?:it|them|him|her|the)
      `,
      unbroken`
        in front of (?:
          everyone|everybody|
          (?:the|my|his|her|their) (?:whole |entire |other |others)?(?:
            team|class|office|group|staff|customers?|colleagues|coworkers|peers|others|)|
          others|other people|a customer|customers
        )
      `,
      '(?:i|and|but|then) (?:accidentally|mistakenly|inadvertently|carelessly|foolishly|stupidly|wrongly)',
    ],
  },
  {
    kind: 'owning',
    holds: MINE,
    wordings: [
      unbroken`
        my (?:
          own |bad |big |biggest |first |real |main |honest |stupid |silly |careless |simple |entire |full |sole ){0,2}(?:
          ${FAULT_NOUN}|responsibility|poor (?:planning|judge?ment|communication|time management|preparation)|
          lack of \p{L}+|failure to|inability to|misunderstanding|assumption|carelessness|forgetfulness|inattentiveness
        )(?! (?:was|is|has been|have been|happened|came|occurred|involved|at|in|would be|were|are|that i|i)(?: |$))
      `,
      unbroken`
        (?:${FAULT_NOUN}|delay|responsibility|blame|choice|decision|that one|it|this|that|loss|mess|damage)(?: was| is| were| are|'s) (?:
          all |entirely |completely |totally |solely |purely |clearly |definitely |really |100 % |absolutely |squarely |very much )?(?:
          mine|on me|down to me|my doing|because of me|me|my (?:call|decision|responsibility)
        )
      `,
      '(?:nobody|no one|no-one)(?: else)?(?: was)?(?: to blame)? (?:\\p{L}+ ){0,5}but (?:me|myself|mine)',
      '(?:blamed?|kick(?:ed)?|blaming|kicking) (?:only )?myself',
      '(?:only )?(?:have|had) (?:no one|nobody|only)(?: else)?(?: but)? (?:me|myself|to blame but)',
      '(?:because of|due to|thanks to|caused by|down to) (?:me|an? (?:\\p{L}+ ){1,2}of mine)',
      `(?:${FAULT_NOUN}|problem|bug) (?:was|lay|is) (?:all |entirely )?(?:in|with) (?:me|my)`,
      '(?:on|from) my (?:part|end|side)',
      // "Nobody counted, and that was my job", "It was my job to check", but "It was my job to run the desk" is a task.
      "(?:and|but|because|since|as|although|though|when) (?:it|that)(?: was|'s) my job to",
      "(?:it|that)(?: was|'s) my job to (?:check|notice|catch|know|ask|see that|spot|count|look|read|stop|tell|test|warn)",
      // "He wasn't told; telling him was my job", but "cooking was my job" is what somebody does all day.
      '\\p{L}+ing (?:it|them|him|her|that|the \\p{L}+) was my (?:job|task|duty)(?=$|[.,;!?])',
      '(?:was|is) my (?:decision|choice|call) (?:alone|and mine alone|and nobody else)',
      'i take (?:the|this|that) (?:\\p{L}+ ){1,5}(?:on|upon) (?:me|myself)(?=$|[.,;!?])',
      '(?:wrong|bad|poor|false) \\p{L}+(?: \\p{L}+){0,4}, (?:and (?:it|that) was )?mine(?=$|[.,;!?])',
      // "The rota was wrong. It was my rota."
      `(?:it|that|this|they|those)(?: was|'s| were) (?:\\p{L}+ly )?my (?:own )?(?:${MADE_NOUN})(?=$|[.,;!?]| and| too)`,
      `the (?:${MADE_NOUN}) (?:was|were) (?:mine|on me|down to me|my doing)(?=$|[.,;!?]| and| alone)`,
    ],
  },
  {
    kind: 'owning',
    holds: BLAME,
    wordings: [
      unbroken`
        (?:i|i'll|i'd|i've)(?: \p{L}+){0,3} (?:
          take|took|taken|taking|accept|accepted|bear|hold|assume|assumed|own|owned|owning
        )(?: \p{L}+){0,3} (?:responsibility|ownership|accountability|blame|mistake|error|fault)
      `,
      unbroken`
        (?:taking|took|take|accepted|accepting) (?:full |complete |total |the |all |sole )?(?:
          responsibility|ownership|accountability|blame
        )
      `,
    ],
  },
  {
    kind: 'owning',
    holds: NOBODY,
    wordings: [
      "(?:nobody|no one) else's(?: fault)?",
      'no excuses?',
      '(?:nobody|no one) (?:should|needs?|needed)(?: ever)? (?:have to|to|had to)',
    ],
  },
  {
    kind: 'owning',
    holds: SPEAKER,
    wordings: [
      // "I took the heat for it" owns nothing.
      "(?:i|i'll|i'd|i've)(?: \\p{L}+){0,3} (?:own|owned|owning)(?: \\p{L}+){0,3} (?:up|it)",
      "i (?:\\p{L}+ )?wish (?:that )?i(?:'d| had| would| could)",
      '(?:it|that) was i who',
      // "The file was wrong, and I was the one who sent it", but not who found or repaired it.
      unbroken`
        i was the (?:one|person) (?:who|that)(?: had|'d)? (?:
          sent|signed|typed|entered|approved|ordered|booked|posted|filed|printed|published|merged|deployed|deleted|wrote|
          written|submitted|released
        ) (?:it|them|that|this)
      `,
      // "We deployed on a Friday. I was the one who pressed the button."
      unbroken`
        i was the (?:one|person|partner|manager|buyer|lead|engineer) who(?: had|'d)? (?:
          (?:pressed|signed|approved|merged|promised) (?:the|a|that|this) \p{L}+|insisted|decided|said yes|agreed to it
        )
      `,
      'i (?:was|am) the reason(?! (?:he|she|they|it worked|we won|for (?:his|her|their|our) (?:success|joy)))',
      'i took (?:my words|that (?:sentence|remark|comment|word|joke)) back',
      'i own(?:ed)? (?:that|it|this|up)',
      'i would (?:do|have done)(?: \\p{L}+){0,3} differently',
      "i (?:\\p{L}+ ){0,2}(?:shoulda|coulda|should have|should've|should of|could have|could've|ought to have|needed to have)",
      "(?:had i|if (?:only )?i had|if (?:only )?i'd)",
    ],
  },
  {
    kind: 'outcome',
    holds: SPEAKER,
    wordings: ['i (?:was )?ended up (?:having|being|becoming|burning|with|missing|losing|failing|causing|making)'],
  },
  {
    kind: 'announcement',
    wordings: [
      `my (?:\\p{L}+ ){0,2}(?:${FAULT_NOUN}|regrets?|weakness(?:es)?)`,
      '(?:which|it|that) (?:was|proved|turned out)(?: to be)?(?: \\p{L}+){0,2} too \\p{L}+',
      '(?:i|and) (?:\\p{L}+ )?(?:apologi[sz]ed|said (?:that )?i was sorry|said sorry)',
      `(?:${FAULT_NOUN})(?: that| which)? i(?: had|'ve| have|'d)?(?: ever| once)? (?:made|make|did|caused|committed)`,
      `i (?:\\p{L}+ ){0,3}(?:made|making|committed)(?: \\p{L}+){0,5} (?:${FAULT_NOUN})`,
      // "It was a mistake to …", "that was wrong of me": said of the speaker's own act unless someone else is named.
      unbroken`
        (?:it|that|this|which)(?:'s| is| was) (?!why|how|because|what)(?:\p{L}+ ){0,4}(?:
          mistakes?|errors?|oversight|misjudge?ment|blunder|wrong|stupid|foolish|careless|inexcusable
        )
      `,
    ],
  },
];

/** One expression for each group: a sentence is searched a few times and not dozens of times. */
const OWNING = OWNING_EXPRESSIONS.map(({wordings, ...group}) => ({...group, wanted: phrase(...wordings)}));

/** "Because of my shortcut", but not "because of my manager". */
const OWN_CAUSE = phrase('(?:because of|due to|thanks to|caused by|down to) (?:my(?: \\p{L}+){1,3})(?![\\p{L}-])');

/** Whether a phrase stands in a clause about someone else. */
function isOthersAct({start, end}: Span, {clauses}: Sentence): boolean {
  const around = clauses.find((clause) => clause.tokens.some((token) => token.start >= start && token.end <= end));
  return (
    around?.subject?.person === 3 &&
    !around.subject.implied &&
    around.voice === 'active' &&
    !isOwnProduct(around.subject.text)
  );
}

/** Words before an expression that deny it: "it was not my fault". */
const UNSAID = /(?:\bnot|n't|\bnever|\bneither|\bnor|\bwithout|\bhardly|\bisn|\bwasn) (?:\p{L}+ ){0,3}$/u;

/** Where the fixed expressions of ownership stand in a sentence. */
export function owningPhrases(sentence: Sentence): Admission[] {
  const {start} = sentence;
  const text = wordsOf(sentence);
  const causes = findPhrase(sentence, OWN_CAUSE).filter((span) => {
    const words = text
      .slice(span.start - start, span.end - start)
      .replace(/^.*? (?=my )/u, '')
      .split(' ');
    return words.slice(1).every((_, index) => isOwnProduct(words.slice(0, index + 2).join(' ')));
  });
  const owned = causes.map((span) => ({...span, kind: 'owning' as const, by: 'I' as const, sentence}));
  return OWNING.filter(({holds}) => holds?.test(text) ?? true)
    .flatMap(({kind, wanted}): Admission[] =>
      findPhrase(sentence, wanted)
        // "He shouted at me in front of everyone" is no fault of the speaker's.
        .filter((span) => kind !== 'act' || !isOthersAct(span, sentence))
        .filter((span) => !UNSAID.test(text.slice(0, span.start - start).replace(/\s+/gu, ' ')))
        .map((span) => ({...span, kind, by: 'I' as const, sentence})),
    )
    .concat(owned);
}
