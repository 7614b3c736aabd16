import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

// What its own words condemn, however little else a sentence says: "I misled the bank."

export const PLAIN_DECEIT: readonly Frame[] = [
  unbroken`
    (<mislead>|<deceive>) ({authority}|{person})(?= ?(
        $|[.,;]|on purpose|deliberately|about|over|into|by|so|because|to|that|when|and|before|twice|several|for (months|weeks|years)
      ))|
    (<trick>|<con>|<dupe>|<hoodwink>) ({authority}|{person})(?= ?($|[.,;]|into|out of|about|by|and|because|so|when))
  `,
  // What is told later is told.
  unbroken`
    <fool> ({authority}|{person}) into|(?<!(me|us) to )<lie> to ({authority}|{person})|<lie> about (my|the|it|this|that|what|where|how|being|having)|
    not telling ({authority}|{person}) the (whole |full )?truth|
    (didn't|hadn't|haven't|never|failed to) <tell> ({authority}|{person}|anyone|anybody) (
      (the )?(whole |full |real |entire |simple )*(truth|real reason)|what (had )?happened|
      what (i|we)( had|'d|'ve)? (done|did)|that (it was (me|my fault)|i (broke|lost|lied|stole|took))
    )(?!
      [^.;]*\b(until|till|forgot|in time|at first|soon|straight|immediately|at once|right away|next|because i (thought|assumed))\b
    )
  `,
  unbroken`
    (<give>|<tell>) ({authority}|{person}) (a |some )?(false|untrue|made-up) (stor(y|ies)|answers?|reasons?|figures|numbers|excuses?|information|statement)
  `,
];

export const PLAIN_THEFT: readonly Frame[] = [
  unbroken`
    (<walk> (out|off)|<leave>|<run> off) ([a-z]+ )?((the|a) [a-z]+ )?without paying(?! (attention|it|them|him|her|enough))(?![^.;]*(forgot|came back|by mistake))|
    <take> {whose}? ?([a-z-]+ )?(
      cash|money|tips|pounds|dollars|euros|medication|pills|painkillers|morphine|petrol|alcohol|beer|wine
    ) ((from|out of) [a-z]+ ?[a-z]* )?without (asking|permission|paying|telling (anyone|anybody|({authority})))|
    <spy> on ({person})
  `,
];

export const PLAIN_ABUSE: readonly Frame[] = [
  unbroken`
    (<shout>|<hurl>|<yell>|<scream>|<throw>|<fling>|<spit>) ([a-z]+ )?(
      abuse|insults?|obscenities|swear ?words|slurs|threats
    ) at|
    <send> ([a-z]+ ){1,3}threatening (messages?|emails?|texts?|letters?)|
    <be> ((verbally|physically) )?(abusive|violent) (to|towards?|with) ({person}|{authority})
  `,
  unbroken`
    <call> ({person}|{served}) ((an?|the) )?((fucking|stupid|lazy|fat|complete|total|ugly|bloody) )*(
      idiots?|morons?|stupid|useless|bitch|bastard|pathetic|worthless|incompetent|ugly|names
    )(?! (by|in my head|to myself))
  `,
];
