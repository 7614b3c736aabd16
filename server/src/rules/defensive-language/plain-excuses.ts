import type {Sentence} from '../../engine/clauses.ts';
import {unbroken} from '../../engine/long-pattern.ts';
import type {Span} from '../../engine/span.ts';
import {defineFrames} from '../frames/frames.ts';
import {isPlainlySaid} from '../shared/plainly-said.ts';

/**
 * - `excuse`: an excuse whatever stands around it ("sorry if anyone was offended", "to err is human").
 * - `alone`: what is true of everybody, or how little came of it: an excuse only where nothing is owned ("Mistakes happen").
 */
type Excuse = 'excuse' | 'alone';

const classes = {
  begins: ['(?<=^|[,;:] |and |but |so |well |today |nowadays )'],
  ends: ['(?=[.,;!?]|$)'],
  closes: ['(?=[.;!?]|$)'],
  offend: [
    unbroken`
      (
        <offend>|<upset>|<hurt>|<insult>|<step> on|<tread> on|<come-> across|<come-> over|<sound->|<cause>|
        <make-> (anyone|anybody|someone|you|people|them|him|her) (feel|uncomfortable|angry|cry)|
        <put-> (anyone|anybody|someone|you|people|them|him|her) out|<inconvenience>
      )
    `,
  ],
  anyone: ['(anyone|anybody|someone|somebody|you|people|they|some people|some of (you|them))'],
  those: ['({anyone}|she|he|(any|some) of (my|the) [a-z]+|(the|my|any|some) [a-z]+s)'],
  call: ['(call|count|describe|label|treat|see|class|regard)'],
  calling: ['(calling|counting|describing|labelling|treating|seeing|classing|regarding)'],
  it: ['(it|that|this|what (happened|i did))'],
  mistake: [
    '(a|an|my|our) ([a-z]+ )?(mistake|error|failure|fault|blunder|failing)( of (mine|ours|my own|our own))?(?! of| by| that| which)',
  ],
  unfair: [
    '(unfair|wrong|harsh|unjust|too (much|harsh|strong)|an exaggeration|an overstatement|nonsense|silly|a stretch|going too far)',
  ],
  nobody: ['(nobody|no one|no-one|hardly anyone|hardly anybody|almost nobody|no human being|who)'],
  everybody: ['(everybody|everyone|we all|people|most people|all of us)'],
  papers: [
    unbroken`
      (
        (terms|manuals?|print|newsletters?|instructions|emails?|leaflets?|notices?|boards?|contracts?|policy|policies|
        agreements?|handbooks?|footnotes|memos?|rules|signs?|warnings?|guidelines|minutes|checklists?|letters?|labels?|
        messages?|conditions|documentation|docs|leases?|notes|lists?|sheets?|briefings?|agenda|report|reports|posters?)
        ( (and|or) [a-z]+)?
      )
    `,
  ],
  harm: ['(damage|harm|loss|losses|effect|effects|consequences|impact|inconvenience)'],
  small: [
    unbroken`
      (
        minimal|negligible|minor|tiny|trivial|marginal|slight|insignificant|next to nothing|close to nothing|limited|
        not worth (mentioning|talking about)|(hardly|barely|scarcely) worth (mentioning|talking about|a mention)
      )
    `,
  ],
} as const;

const find = defineFrames<Excuse>(
  {
    excuse: [
      // An apology on a condition.
      "(i'm|i am|i 'm|we're|we are|am|feel) (so |deeply )?sorry if ({those}|i|we|my [a-z]+|it|that|this|anything)",
      unbroken`
        (?<!(never|not|n't|now|always) )(i|we|i do|i can only|i did|and|but) (
          apologise|apologize|apologised|apologized
        ) (to (anyone|anybody|everyone|him|her|them|you) )?if ({those}|my [a-z]+|i {offend}|it|that|anything)
      `,
      unbroken`
        if (i|we|i've|we've|my [a-z]+|it|that|anything i (said|did|wrote)) (have |has )?{offend} … … (
          (then )?(my apologies|i apologise|i apologize|i'm sorry|i am sorry|sorry)
        )(?=[.,;!]|$| about| for)
      `,
      unbroken`
        if {anyone} (was|were|felt|feels|got|is|are|took|had) … (
          (then )?(my apologies|i apologise|i apologize|i'm sorry|i am sorry|sorry)
        )(?=[.,;!]|$| about| for)
      `,
      "{begins}(sorry|my apologies) if {those} (was|were|felt|feels|got|is|are|took|had|misunderstood|found|saw|thinks|thought|did|didn't)",
      // It does not matter.
      '(?<!(a|the|such a|this|that|very|no|real|so) )big deal{closes}',
      '{begins}who cares( about | if | whether |{closes})',
      '(?<=[,;:] |^)so what{ends}',
      // That is how people and things are.
      'to err is human',
      "{begins}(nobody|no one|no-one|none of us|who|no human( being)?) (is|'s) perfect",
      // It was meant or taken otherwise.
      unbroken`
        (my (words|remark|comment|remarks|comments|joke|email|message|point)|what i (said|wrote|meant)|i|it|that|this) (
          was|were|got|is|has been|have been|had been
        ) ([a-z]+ly )?(
          taken out of context|quoted out of context|ripped out of context|twisted|misinterpreted|misconstrued|
          blown out of (all )?proportion|blown up out of (all )?proportion
        )(?! by (me|my|us))
      `,
      unbroken`
        {begins}(
          you're not allowed to|
          (you|one|nobody|people|we|no one) (
            can't|cannot|can|may not|can hardly|aren't allowed to|are not allowed to|can no longer
          )
        ) (say|make|crack|tell|laugh at) (anything|a joke|a word|jokes|what you (think|want|like)|things like that)
        ( any ?more| any longer| these days| nowadays| today| without … … offended){closes}
      `,
      // Others are no better.
      "(i've|i have|you should have|you've) seen (far |much |a lot )?worse(?=[.,;!]|$| from| than| in| here| mistakes| things)",
      // The judge is to be lenient.
      '{begins}(give me (a break|some credit|credit)|cut me some slack|(so )?sue me|is that (such )?a (crime|sin)){ends}',
      // What was to be read or heeded, nobody heeds.
      '{begins}{nobody} (ever )?(reads|looks at|studies|opens) (the|a|an|all the|those|these|any|your) … {papers}{ends}',
      '{begins}{everybody} never (reads?|looks? at|opens?) (the|those|these) … {papers}{ends}',
      '{begins}{everybody} (signs?|clicks?|agrees?|accepts?) … without reading (it|them|the … {papers}){closes}',
      '{begins}{everybody} (skips?|ignores?|clicks past|scrolls past) (the|those|these|all the) … {papers}{ends}',
      "(the|a|my) [a-z]+ (said|says) … (it|they|that|nobody) (didn't say|never said|doesn't say) (how|which|when|what|where|for how) [a-z]+{closes}",
      '(that|this) (must|should|has to|needs to|ought to) be (taken into (account|consideration)|borne in mind){closes}',
      unbroken`
        {begins}(you|one) (have to|must|should|need to|ought to|'ve got to) (
          remember|bear in mind|keep in mind|consider|take into account
        ) (that )?(i|we|it) (was|were|had|'d|'m|am)
      `,
      "(it would be|it is|it's|it seems|that would be|i find it|i think it's|it was) ([a-z]+ )?{unfair} to {call} {it} (as )?{mistake}",
      '{calling} {it} (as )?{mistake} (would be|is|was|seems|sounds|goes) {unfair}',
      unbroken`
        (
          it would be|it is|it's|it seems|that would be|i find it
        ) ([a-z]+ )?(unfair|unjust|harsh) to (blame|judge|criticise|criticize) (me|us)
      `,
    ],
    alone: [
      unbroken`
        {begins}(everybody|everyone|we all|all of us|people|humans|even (experts|the best)) (makes|make) (
          a mistake|mistakes|errors|slips
        )( now and then| sometimes| once in a while)?{closes}
      `,
      unbroken`
        {begins}(
          mistakes|slips|accidents|things like (that|this)|these things|such things|this sort of thing|
          that sort of thing|stuff
        ) (happen|will happen|do happen|can happen|are made)
        ( to (everyone|anyone|everybody|anybody|all of us|the best( of us)?)| all the time| every day| everywhere)?{closes}
      `,
      unbroken`
        {begins}(one|you|nobody|no one|no-one) (can|can't|cannot|can not|could) (
          think of|remember|know|do|see|catch|notice|check|get|watch|keep track of|be
        ) (everything|everywhere|it all)( at once| right)?{closes}
      `,
      "{begins}you (can't|cannot|can never|'ll never) (please|satisfy|keep) (everyone|everybody|them all)( happy)?{closes}",
      unbroken`
        {begins}(
          you'll|you will|you|there will|there 'll|there'll
        ) always (have|be|get|find) (someone|somebody|people|one) (who|that|to|complaining|unhappy|moaning)
      `,
      "(is|'s|are) part (and parcel )?of (every|any|the) (job|project|business|trade|game|work|life|deal){closes}",
      'whoever (works|does|cooks|drives|moves|acts|tries) … (makes|breaks|drops|loses) … (mistakes|errors|things|something)',
      unbroken`
        {begins}(
          others|other people|everyone else|everybody else|plenty of (others|people|colleagues)|
          lots of (others|people|colleagues)|my colleagues|colleagues|other [a-z]+s
        ) (have |had |has |'ve )?(<do>|<make>|<get> away with|<break>|<lose>|<forget>|<miss>|<waste>|<drop>) (far |much |a lot |way )?(
          worse|the same( thing| mistake| error)?|(more|bigger|worse|greater) ([a-z]+ ){1,2}than (i|me|we|us|mine)
        )(?=[.,;!]|$| than| have| did| every| all)
      `,
      '{begins}(far |much )?worse things (happen|have happened|happened)(?=[.,;!]|$| to| in| at| every)',
      unbroken`
        {begins}(the|any|our|my|actual|overall|real) ((actual|real|financial|overall|total) )?{harm} (was|were|is) (and is )?{small}{closes}
      `,
      unbroken`
        {begins}(it|that|this|the (delay|mistake|error|slip|difference|damage|gap|overspend)) (was|is) (
          not worth (mentioning|talking about)|(hardly|barely|scarcely) worth (mentioning|talking about|a mention)
        ){closes}
      `,
    ],
  },
  classes,
);

/** The words of an excuse that needs no learning, unless the sentence goes on to take it back; `isAll` where nothing else is told. */
export function findPlainExcuse(sentence: Sentence, isAll: boolean): Span | undefined {
  return find(sentence).find((match) => (match.kind === 'excuse' || isAll) && isPlainlySaid(match));
}
