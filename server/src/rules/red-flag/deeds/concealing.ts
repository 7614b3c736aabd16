import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';

/** Concealing what was done. */
export const CONCEALING: readonly Deed[] = [
  {
    kind: 'deceit',
    verbs:
      'hide park turn put move delete remove change fix repair glue replace swap clean wipe paint cover do mix bury throw edit patch erase rearrange tape fill stick restore alter close tidy make place shred burn redo correct push slip rewrite sneak',
    after: unbroken`
      [^;]{0,60}?(?:
        so (?:that )?{nobody}(?: [\p{L}]+)? ?(?:
          would|could|might|will|wouldn't|couldn't|would not|not|never|should
        )? ?(?:ever |be able to |not )?(?:be )?{noticing}(?! me\b| (?:my|his|her|their|the) way)|
        (?:and|,) (?:just |i )?(?:hoped|hoping|praying|prayed) (?:that )?(?:
          nobody|no one|he|she|they|it|my \p{L}+|the \p{L}+
        ) (?:\p{L}+ )?(?:would |wouldn't |would not |did |didn't )?(?:never |not |go |pass )?(?:{noticing}|unnoticed)
      )
    `,
    unless: longPattern`
      \b(?:
        easier|so that (?:nobody|no one|it|they) (?:would|could) (?:find|know|see|tell) (?:the way|where|which|how)|
        sure|without (?:noticing|realising)
      )\b
    `,
  },
  {
    kind: 'deceit',
    verbs: 'hope think pray assume reckon figure',
    after: unbroken`
      (?:that )?(?:
        (?:nobody|no one|no-one) (?:would|will|'d) (?:ever )?(?:notice|find out|find it|spot it|realise|realize)|
        (?:they|he|she|my \p{L}+|the \p{L}+) (?:wouldn't|would not|would never|might not|'d never) (?:
          notice|find out|find it|spot|realise|realize|discover
        )|
        (?:it|the \p{L}+|this|that|my \p{L}+) (?:would|'d|will|might) (?:
          go (?:by )?unnoticed|pass unnoticed|never come out|not come out|not be (?:noticed|found)
        )
      )[^;]*
    `,
    unless: /\b(?:surprise|gift|present for|typos? in|customers would notice)\b/u,
  },
];
