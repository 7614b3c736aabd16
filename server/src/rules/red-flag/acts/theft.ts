import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Taking what is not one's own. */
export const THEFT: readonly Frame[] = [
  unbroken`
    <keep> the difference|
    <take> ([a-z0-9£$€.,]+ ){0,3}(money|cash|[£$€] ?[0-9]+|pounds|dollars|things|stuff) (from|out of) (
      my (
        room-?mate|friend|flatmate|housemate|mother|mum|mom|dad|father|parents|sister|brother|grandmother|boss|
        manager|colleague|coworker|employer|teacher|neighbou?r
      )|
      (
        (his|her|their|someone's|[a-z]+'s|my [a-z]+'s) (
          wallet|purse|bag|locker|desk|pocket|jacket|drawer|account|handbag
        )
      )
    )
  `,
  unbroken`
    <take> home ([a-z]+ ){0,4}(
      cash|money|medication|medicine|drugs|pills|painkillers|supplies|stock|alcohol|bottles?|tips|goods|
      merchandise|materials|stationery|toys|clothes
    )
  `,
  unbroken`
    <steal>(?! (
        the (show|spotlight|scene|limelight|thunder|moment|stage|ball|headlines|march|crown)|
        {whose} (thunder|heart|show|spotlight|moment)|a (look|glance|moment|march|kiss|quick|few|minute|peek|nap)|
        away|home|second|third|base|an hour|some time|time
      )
    )( ({whose} )?([a-z-]+ )?{property})?
  `,
  unbroken`
    <shoplift>|<embezzle>|<pilfer>|<swipe> {whose} (cash|money|tips|phone|wallet)|
    (<nick>|<pinch>) {whose}? ?{property}( from)?|
    <pocket> (({whose}|some|any) )?([a-z-]+ )?({property}|change|difference|payment|payments|refund)
  `,
  unbroken`
    (<take>|<bring>|<carry>|<smuggle>)( … )?({property})( … )?home( … )?(and|to|then)( then)? (sold|kept|never|sell|keep)|
    <sell> ([a-z]+ ){0,2}(company|stolen|office|work|employer's|company's) (
      property|equipment|laptops?|stock|data|phones?|goods|tools
    )
  `,
  unbroken`
    <take> (some |a bit of |a little |the |a few |any |all the |out |[0-9£$€]+ )*(
      money|cash|notes|tips|change|stock|goods|supplies|food|items|alcohol|bottles?|medication|pills|drugs|
      painkillers|equipment|merchandise|[£$€] ?[0-9.,]+|[0-9.,]+ (pounds|dollars|euros|quid|bucks)|
      a (twenty|tenner|fiver)
    )( … )?(from|out of|home from|off)( (the|my|our|a|work|petty))? ?{till}(?! (
        for (the|a|our) ([a-z]+ )?(float|till|change|bank|deposit|courier|driver|delivery|supplier|raffle)|
        for change|
        to (pay|give) (the|a|our) ([a-z]+ )?(
          suppliers?|drivers?|couriers?|bakers?|cleaners?|customers?|guests?|bills?
        )|
        to (make|give) change|(to|into|and put it (in|into)) (the|a) (bank|safe|office|vault|deposit|post)|
        and (counted|locked|banked)|
        to (the bank|count|pay (the|a) (supplier|driver|courier)|deposit|buy (the|some) (milk|stamps|supplies))
      )
    )
  `,
  unbroken`
    <help> myself to ([a-z']+ ){0,3}(
      stock|cash|money|tips|petty cash|drinks?|alcohol|supplies|food|merchandise|beer|wine|till|medication|
      register
    )|
    <borrow> ([a-z0-9£$€.,]+ ){0,3}(money|cash|[£$€] ?[0-9]+|pounds|dollars)( … )?from (the|our|my) (
      till|register|safe|petty cash|company|client|float|charity|collection|tip|fund|work|club|cash
    )
  `,
  unbroken`
    <use> ((the|my|a|our) )?(company|corporate|business|office|firm's|work|company's|employer's) (
      card|credit card|account|money|funds|cash|expense account
    )( … )?(
      for (personal|my own|private|a (holiday|personal|private)|myself|drinks|my)|to pay (my|for my|off my)|
      to (buy|pay) ([a-z]+ ){0,2}(myself|my own|personal|a holiday|drinks|gifts|for my)
    )|
    (<charge>|<expense>|<claim>) ([a-z]+ ){0,3}(
      personal|private|my own|family|fake|false|non-existent|dinners? with (friends|my)|
      (meals?|trips?|miles|hours|expenses|overtime|things|items|receipts|taxis?|hotels?)( that)? i( had|'d)? (
        never|didn't|did not|hadn't|had not
      )
    )( … )?(company|expenses?|card|account|purchases?|meals?|trips?|work|taken|made|have|driven|worked)?|
    <put> ([a-z]+ ){0,3}(
      (personal|private|my own|family|fake|false|non-existent|dinners? with (friends|my))( … )?(
        on|onto|through|under|in|into|to
      ) ([a-z']+ ){0,2}(company|firm|business|office|expenses?|card|account)|
      (meals?|trips?|miles|hours|expenses|overtime|things|items|receipts|taxis?|hotels?)( that)? i( had|'d)? (
        never|didn't|did not|hadn't|had not
      )
    )
  `,
  unbroken`
    <give> (away )?(my |some |our |a |the )?(friends?|mates|family|people i knew|regulars)( … )?(
      free|discounts?|staff discount|for nothing|without paying|stuff
    )|
    <let> (my |some |a )?(friends?|mates|family)( … )?(
      for free|without paying|use my (staff|employee) (discount|card)
    )|
    <misuse> ([a-z]+ )?(staff|employee|company) (discount|card|funds|money|property)|
    <skim> ([a-z]+ ){0,3}(off the top|from|money|cash|tips)|
    <overcharge>( … )?(deliberately|on purpose|and (kept|pocketed)|to)|<misappropriate>|
    <defraud>|<scam>|<swindle>|<con> ({person})|<rip> off ({served})|
    <commit> ([a-z]+ )?(fraud|theft|perjury|a crime|forgery|an offence|plagiarism)
  `,
];
