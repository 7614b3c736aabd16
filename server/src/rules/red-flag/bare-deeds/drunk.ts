import {unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

const PLACE_OF_WORK =
  '(?:work|interviews?|shifts?|office|site|ward|duty|class|lesson|meeting|school|job|exam|kitchen|depot|surgery)(?![\\p{L}])';

const PUB = unbroken`
  (?:the |a )(?:
    pub|nightclub|bar|off-licence|beer garden|beer tent|stag (?:do|night|party)|hen (?:do|night|party)|all-night party
  )(?![\p{L}])
`;

/** Drunk or high. */
export const DRUNK: readonly Deed[] = [
  {
    kind: 'intoxication',
    verbs: 'have drink sink down',
    after: unbroken`
      (?:\p{L}+ ){0,3}?(?:{alcohol}|whiskies|gins|brandies|tequilas)(?![\p{L}])(?: or (?:two|three)| each| of them)? before (?:
        this|coming (?:here|in)|i came (?:here|in|to (?:this|the) interview)|the interview|this interview|
        our (?:call|interview)|we (?:spoke|started)
      )(?=$|[,.;]| to )
    `,
    unless: /\b(?:soft|of water|coffee|espresso|tea|juice|ginger|on my (?:list|plate|mind)|night before)\b/u,
  },
  {
    kind: 'intoxication',
    verbs: 'be',
    after: unbroken`
      (?:drunk|tipsy|high|stoned|hung ?over|wasted|over the limit)(?: on \p{L}+)? (?:
        right now|now|at the moment|as we speak|today|from (?:last night|the night before|yesterday)
      )(?=$|[,.;])
    `,
    unless: /\b(?:list|hopes?|heights?|score|ladder|confiden\w+)\b/u,
  },
  {
    kind: 'intoxication',
    verbs: 'come arrive go turn show roll report start drive get',
    after: unbroken`
      (?:
        (?:up |in |back |on )?(?:to |at |for |into |on |my |the |a |an |this )*(?:\p{L}+ )?${PLACE_OF_WORK}
        (?: \p{L}+)?,? (?:straight |directly |right )from ${PUB}|
        (?:up |in |back |on )?(?:straight|directly|right) from ${PUB} (?:to|into|for) (?:my |the |a |an |this )?
        (?:\p{L}+ )?${PLACE_OF_WORK}
      )(?=$|[,.;]| (?:and|with|that|where i(?:'d| had)? (?:been )?dr[aiu]nk))
    `,
    unless: /\b(?:my (?:other|second|evening|night) job|worked (?:at|in|behind)|behind the bar|delivery|shift at)\b/u,
  },
];
