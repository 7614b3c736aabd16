import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

/** Keeping a mishap to oneself. */
export const KEEPING_QUIET: readonly Deed[] = [
  {
    kind: 'deceit',
    verbs:
      'break scratch dent damage crash smash crack lose spill ruin drop burn scrape cut bump wreck hit back flood chip tear stain kill hurt injure overcharge underpay delete erase overwrite wipe misplace',
    after: unbroken`
      [^;]{0,80}?(?:
        (?:but|and|,|then) (?:then |i |just |we |simply )*(?:
          never (?:said|told|mentioned|admitted|reported|owned|let|breathed)|said nothing|
          did(?:n't| not) (?:
            tell (?:anyone|anybody|a soul|my \p{L}+|the \p{L}+)|(?:say|mention|report|admit) (?:it|so|anything|a word)
          )(?=$|[.,;!]| (?:about (?:it|that|this)|to (?:anyone|anybody|my boss|my manager)|and|because|so)(?![\p{L}]))|
          told (?:nobody|no one)|
          (?:told|said|claimed) [^.;]{0,40}(?:
            must have|
            (?:he|she|they|someone|somebody|it|the (?:\p{L}+ )?\p{L}+|my \p{L}+) had (?:been )?(?:
              taken|tak\p{L}+|done|broken|driving|driven|dropped|lost|left|stolen
            )
          )|
          kept (?:quiet|it (?:quiet|to myself|secret)|my mouth|silent|schtum)|walked (?:off|away)|
          drove (?:off|away|on)|acted (?:as if|like)|put it back|hid|
          let (?:him|her|them|everyone|my \p{L}+) (?:think|believe)|replaced it (?:secretly|quietly)
        )
      )
    `,
    unless: longPattern`
      \b(?:
        until|at first|straight away|immediately|right away|for (?:a|an|two|three|several|the first) \w+|at once|
        in time|early enough|soon enough|before
      )\b
    `,
  },
];
