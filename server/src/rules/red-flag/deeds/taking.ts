import {unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {ACCIDENTAL, ALLOWED} from './excuses.ts';

/** Taking what is not one's own. */
export const TAKING: readonly Deed[] = [
  {
    kind: 'theft',
    verbs: 'take slip bring carry sneak smuggle stick shove hide load drop stuff lift drive haul',
    after: unbroken`
      (?:\p{L}+ ){0,5}?(?:
        steaks?|meat|cheese|chicken|fish|bacon|bottles?|cans|beers?|wine|whisk\p{L}+|vodka|spirits|cigarettes|
        chocolates?|groceries|gloves|needles|bandages|tablets|pills|painkillers|morphine|medication|pens|toner|
        stationery|timber|copper|brass|scrap|lead|diesel|petrol|perfume|cosmetics|jewel\p{L}+|towels|soap|cash|money|
        tips|stock|supplies|goods|merchandise
      ) (?:\p{L}+ ){0,4}?(?:
        home(?![\p{L}])|
        (?:in|into) (?:my|our) (?:\p{L}+ )?(?:bag|pockets?|backpack|rucksack|handbag|coat|jacket|locker|lunch ?box)(?![\p{L}])
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'take keep pocket use',
    after: unbroken`
      {property}[^.;]{0,40} (?:
        meant for|intended for|belong\p{L}* to|that (?:was|were)n't (?:mine|ours)|not mine|
        (?:left|dropped|lost|forgotten) (?:behind )?by|(?:had|has) (?:left|dropped|lost|forgotten)|that wasn't mine
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'keep pocket',
    after: unbroken`
      (?:it|the|a|an|her|his|some|that) (?:\p{L}+ ){0,2}?(?:
        wallet|purse|handbag|phone|watch|ring|necklace|jewel\p{L}+|laptop|cash|tips?|umbrella|camera|earrings|
        overpayment|refund
      )(?= |$|[,.])[^.;]{0,30}(?:
        (?:guest|customer|client|passenger|patient|someone|somebody|lady|man|visitor|resident)\p{L}* (?:had )?(?:
          left|forgotten|forgot|lost|dropped
        )|
        (?:instead of|rather than) (?:hand|report|return|giv)
      )
    `,
  },
  {
    kind: 'theft',
    verbs: 'sell flog resell trade pawn',
    after: unbroken`
      (?:off |on )?{property}[^.;]{0,40}(?:
        (?:split|kept|pocketed|shared) (?:the )?(?:cash|money|proceeds|profit)|on the side|under the counter|on ebay
      )
    `,
    unless: /\b(?:for the company|on behalf|charity|fundrais\w+|job|assistant)\b/u,
  },
  {
    kind: 'theft',
    verbs: 'give hand slip sneak pass sell let',
    after: unbroken`
      {kin} (?:\p{L}+ ){0,4}?(?:
        discounts?|for free|free \p{L}+|for nothing|without paying|on the house|under the counter|through the back
      )|
      (?:free \p{L}+|discounts?|the (?:staff|employee) discount) (?:\p{L}+ ){0,2}?to {kin}
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'use take borrow spend move transfer gamble dip',
    after: unbroken`
      (?:some |the |a little |a bit of |my |into |from |money |cash |out of |of |some of )*(?:
        company|firm's|company's|employer's|client's|clients'|customer's|club|club's|charity|church|school|trust|
        petty|donation|donations|fund|patient's|resident's|union|office|department|project|business
      ) ?(?:money|cash|funds?|account|card|credit card|budget|savings|pension|kitty)?[^.;]{0,30}(?:
        to pay|to cover|to buy|for
      ) (?:off )?(?:
        myself|
        my (?:
          own(?! (?:\p{L}+ )?(?:team|department|project|class|training|group|shift|desk)(?![\p{L}]))|rent|holiday|debts?|bills?|car|mortgage|wedding|credit card|groceries|shopping|phone bill
        )|
        a (?:private |personal )?holiday|rent|personal|private|gambling|the rent|our holiday
      )
    `,
    unless: ALLOWED,
  },
  {
    kind: 'theft',
    verbs: 'invoice bill charge claim log book submit put enter record expense',
    after: unbroken`
      [^.;]{0,50}(?:
        days?|hours?|work|visits?|jobs?|miles|mileage|overtime|sessions?|shifts?|parts?|meals?|trips?|expenses?|
        calls?|lessons?|appointments?|repairs?|materials?|nights?|time
      )[^.;]{0,12} (?:that )?(?:i|we|nobody|he|she|they)(?:'d| had)? ?(?:
        never|hadn't|didn't|did not|had not|had n't|not
      )|
      [^.;]{0,40}(?:work|jobs?|visits?|hours|parts?|repairs?|treatments?|services?) (?:that|which) (?:was|were)(?:n't| never| not) (?:
        done|made|carried out|fitted|needed|necessary|given|finished
      )
    `,
    unless: ACCIDENTAL,
  },
];
