import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Sexual remarks and advances, and insults to what people are. */
export const HARASSMENT: readonly Frame[] = [
  unbroken`
    (<make>|<crack>|<tell>|<pass>)( … )?(jokes?|comments?|remarks?)( … )?(about|on|at) (
      (her|his|their|{whose} [a-z]+'s|[a-z]+'s) )?([a-z]+ )?(
      body|bodies|looks|figure|legs|breasts?|boobs|chest|bum|ass|weight|skin( colou?r)?|accent|religion|faith|race|
      sexuality|gender|disability|appearance|nationality|pregnancy|sex life|women|gays|muslims|jews|immigrants|
      foreigners|black people
    )|
    <comment> on ((her|his|their|[a-z]+'s) )([a-z]+ )?(
      body|looks|figure|legs|breasts?|weight|skin|accent|religion|sexuality|appearance|outfit|clothes
    )
  `,
  unbroken`
    <harass>|<grope>|<molest>|<stalk>|
    <touch> ({person})( … )?(inappropriately|without|bottom|breasts?|thigh|bum|ass|leg)|<proposition> ({person})|
    <discriminate>( against)?|
    <make> (a |an |some |several |the odd |any |the )*([a-z]+ )?(
      sexual|sexist|racist|homophobic|lewd|crude|racial|anti-?semitic|transphobic|misogynistic|derogatory|
      inappropriate sexual|inappropriate
    ) ([a-z]+ )?(jokes?|comments?|remarks?|advances?|gestures?|slurs?)|
    <crack> (a |an |some )?(sexist|racist|dirty|homophobic|inappropriate|crude|offensive) jokes?|
    <tell> (a |an |some |(({person}) (a|an|some) ))?(sexist|racist|dirty|homophobic|crude|blonde) jokes?|
    <use> (a |an |the |some )?(racist|racial|homophobic|sexist|ethnic|n-word|racially) ?(
      slurs?|language|word|term|insult
    )?
  `,
  unbroken`
    <flirt> with (
      {served}|my (boss|manager|intern|assistant|student|subordinate)|
      an? (patient|student|intern|married|client|customer|interviewer|guest|pupil|colleague)|
      the (intern|receptionist|interviewer|client|customer|boss's)|customers|patients|students
    )|
    (
      <sleep> with|<hook> up with|<have> (sex|an affair|a fling|a thing|relations|an? ([a-z]+ )?relationship) with|
      <make> out with|<kiss>|<date>|<seduce>|<sext>|<go> to bed with|<start> seeing|<get> involved with|
      <begin> an affair with
    ) (one of )?(my|a|the|an|his|her|two)( … )?(
      boss|manager|colleague|co-?worker|clients?|customers?|intern|patients?|students?|subordinates?|supervisor|
      employees?|assistant|secretary|guest|pupils?|wife|husband|teacher|direct report|staff|trainee|married|
      teammate|boss's
    )|
    <ask> ({served}) (out|for (his|her|their) (number|phone))|
    <send> ([a-z]+ )?([a-z]+ )?(
      nudes?|nude (photos|pictures)|explicit (photos?|messages?|pictures?)|dick pics?|naked [a-z]+|sexual [a-z]+|
      inappropriate (photos?|messages?|texts?|pictures?)
    )|
    <watch> (porn|pornography)|<look> at (porn|pornography)|<upskirt>|<expose> myself
  `,
  unbroken`
    (
      <refuse> to (hire|serve|employ|promote|interview|admit|help|work with|train|treat)|<reject>|<turn> down|
      <turn> ({person}) (down|away)|<pass> over|<skip> over|not (<hire>|hire|promote|employ)|
      didn't (want to )?(hire|promote|employ|invite|serve|interview|choose|pick|work with)|
      did not (hire|promote|employ|invite|serve|interview|choose|pick)|
      <choose> not to (hire|promote|employ|interview|invite)|<fire>|<dismiss>|<sack>|<let> ({person}) go|<exclude>|
      <overlook>|<prefer>|<pay> ({person}) less|<mock>|<tease>|<make> fun of|<laugh> at|<bully>|<ignore>|
      <treat> ({person}) (badly|differently|worse)
    )( … … )?(because|since|as|due to|on account|for|over) {protected}|
    (<mock>|<make> fun of|<imitate>|<laugh> at|<mimic>) ([a-z']+ ){0,2}(
      accent|disability|stutter|stammer|religion|weight|skin|headscarf|turban|limp|wheelchair
    )
  `,
];
