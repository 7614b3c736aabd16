import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Drink and drugs at work. */
export const INTOXICATION: readonly Frame[] = [
  unbroken`
    (sneak|sneaked|snuck|smuggle|smuggled|bring|brought)( … )?(
      alcohol|drugs|vodka|whisky|whiskey|weed|booze|a flask
    )( … )?(in|into|to|on) (work|the|my|a|school|class|shift|site)
  `,
  unbroken`
    (
      <turn> up|<show> up|<come>|<arrive>|<go>|<get>|<report>|<work>|<teach>|<drive>|<operate>|<perform>|<fly>|
      <attend>|<walk>|<roll> up|<roll>
    )( (in|into|to|for|at|on|home|up|back))?( (the|my|a|an))?( [a-z]+)? ?(
      work|shift|job|office|class|site|meeting|event|interview|exam|duty|customers|patients|forklift|van|home|car|
      lessons?
    )? ?(while |when i was |still |completely |slightly |visibly |and was )*{drunk}(?! (up|on (the|a) (list|hill)|above|energy|enough|season|school|street|score|heels)
    )
  `,
  unbroken`
    (<be>|<get>) (so |too |still |very |completely |a bit |really |slightly |visibly |badly |absolutely )*(
      drunk|hung ?over|hung-over|stoned|wasted|intoxicated|under the influence|tipsy|inebriated|sloshed|
      over the (legal |alcohol )?limit
    )(?! (with|on) (power|success|joy|happiness|excitement|love|pride|hope))|
    (<be>|<get>) high( (at|on) (work|shift|the job|duty|weed|drugs|pills)|(?= ?(\.|,|$|as a kite|when|while|and)))
  `,
  unbroken`
    (<drink>|<have>|<sneak>|<down>|<sip>) ([a-z]+ ){0,4}(
      drinks?|beers?|pints?|shots?|vodkas?|wine|whisk(e)?y|alcohol|cocktails?|gin|rum|lager|champagne|one too many|
      too much( to drink)?
    )( … )?(
      (at|on|during|before|while|when|in the middle of|between) (
        work|the job|shift|my shift|duty|a shift|the shift|working|my break|driving|
        i (drove|went|started|got behind)|
        (the|a|my) (meeting|surgery|class|interview|flight|exam|presentation|lesson)|i was (working|on)
      )|
      (at|over|with) lunch( … )?(and|then|before)|
      (and|then|before)( then)?( i)? (drove|went to work|got behind|operated|driving)
    )|
    <drink> (alcohol |heavily |a lot |too much )?(at|on|during|before) (
      work|the job|shift|my shift|duty|a shift|the clock
    )|
    <drink> and (drive|drove)
  `,
  // "I came to my shift after a few drinks"
  unbroken`
    (
      <come> (in )?(to|into)|<arrive> (at|for)|<turn> up (to|at|for)|<show> up (to|at|for)|<start>|<work>|
      <go> (in )?to|<report> for|<drive> to|<do>
    )( (my|the|a|an))? ?(
      work|shift|night shift|day shift|early shift|late shift|duty|office|ward|site|kitchen|shop|class|lesson|job|
      interview|meeting|surgery|handover
    )( [a-z]+)? after (
      a few|some|several|two|three|four|five|a couple of|too many|having( had)? (a few|some|several|two|three)
    ) (too many )?(drinks|beers|pints|shots|cocktails|glasses of (wine|beer|whisk(e)?y))(?! of water)
  `,
  unbroken`
    (<smoke>|<use>|<take>|<do>|<deal>|<sell>|<snort>|<inject>|<buy>)( (
      some|a|a bit of|a line of|a lot of|a few lines of
    ))? ?(
      weed|pot|cannabis|a joint|joints?|marijuana|cocaine|coke|ecstasy|heroin|drugs|speed|mdma|lsd|meth|crack|hash|
      a line|acid|illegal drugs|steroids|amphetamines|shrooms|mushrooms
    )(?= ?(\.|,|$|at|on|in|before|during|with|while|and|when|to|behind|after|from|the|a|that|because))|
    <drive>( … )?after (a few|some|two|three|several|drinking|having (a|too|some)|too many|a couple of)( (
      drinks|beers|pints|glasses
    ))?|
    <drive> (home |a [a-z]+ |the [a-z]+ |back |to work )?(
      drunk|after (drinking|a few|having)|under the influence|over the limit|while (drunk|intoxicated|over)
    )|
    <fail> (a|the|my|an?) ([a-z]+ )?(drug|alcohol|drugs|breath|breathaly[sz]er) (test|screening)|
    <have> a drink(ing)? problem at work
  `,
];
