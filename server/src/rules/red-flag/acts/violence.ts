import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Hitting, threatening and shouting at people, and breaking things. */
export const VIOLENCE: readonly Frame[] = [
  unbroken`
    (
      <punch>|<slap>|<headbutt>|head-butted|<strangle>|<choke>|<assault>|<tackle>|<smack>|<stab>|<thump>|<whack>|
      <bite>|<hurt>|<injure> deliberately
    ) ({person})(?! with)( (up|in the face|hard|across|on|round))?|
    <hit> ({person})(?! (with (the|a|an|some)( [a-z]+)? (news|question|bill|idea|invoice|number|request|email|proposal)|up)
    )|
    <beat> ({person}) (up|with|black|badly|senseless|half)|<kick> ({person})(?! (out|off|back))
  `,
  unbroken`
    (<push>|<shove>|<throw>|<shoulder>|<barge>|<knock>|<drag>) ({person}) (
      (into|through) (a|the|his|her|my) ([a-z]+ )?(
        wall|car|door|table|lockers?|street|road|shelf|shelves|van|water|pool|corner|bin|desk|rack|window|fence|
        machine|counter
      )|
      against|over|down (the|a|some)( [a-z]+)? (stairs|steps|hill|stairwell|corridor|bank)|down|
      out of the (way|door|shop|bar|room|office)|to the (ground|floor)|up against
    )
  `,
  unbroken`
    (
      <push>|<shove>|<slap>|<shake>|<spit> (at|on|in)|<attack>|<beat> up|<rough> up|
      <manhandle>|<elbow>|<pin>|<grab> hold of
    ) ({person})(?! (to|for|with (the|a) (question|idea)|hard|on|about|hand|hands|by the hand|towards))|
    <shake> my fist|<spit> in|<grab> ({person}) by|<grab> {whose} (arm|collar|shirt|neck|throat|wrist|hair)
  `,
  '<give> ({person}) an? ([a-z]+ )?(slap|punch|kick|shove|black eye|beating|smack|push|good hiding|bloody nose|clip)',
  unbroken`
    <throw> (
      a punch|punches|(a|an|the|my|his|her) ([a-z]+ )?([a-z]+ )at ({person})|things at|something at|hot [a-z]+ at|
      [a-z]+ in (his|her|their) face
    )
  `,
  unbroken`
    (<get>|<be>) (in|into) an? ([a-z]+ )?(
      fist ?fight|fist-fight|fight|brawl|physical (altercation|fight|argument|confrontation)|punch-up|scuffle
    )|
    <come> to blows|<start> a (fight|brawl)|<fight> ({person})|<settle> it with (my|our) fists|
    <swing> at ({person})|<pull> a knife
  `,
  unbroken`
    <threaten> (
      ({person})(?! with (losing|the loss))|to (hit|hurt|kill|punch|beat|break|stab|slap|attack|expose|shoot|ruin)
    )
  `,
  unbroken`
    (<scream>|<swear>|<curse>|<cuss>) at ({person})|<cuss> ({person}) out|<cuss> out ({person})|
    <curse> (out ({person})|({person}) out)|
    (<shout>|<yell>|<bellow>|<roar>) at ({served}|my boss|my manager|my supervisor)(?! (
      to (?!shut)|from the|
      (over|across|through|above) the (noise|din|yard|street|road|field|hall|machines?|wind|music)
    ))|
    <tell> ({person}) to (
      fuck off|f off|piss off|go to hell|shut up|shut the|get stuffed|shove it|screw|stick it|go fuck
    )|
    <flip> ({person}|off ({person})|the bird)|<give> ({person}) the (middle )?finger|
    <call> ({person}) an? ((fucking|stupid|lazy|fat|complete|total|ugly|bloody) )*(
      idiot|moron|bitch|bastard|asshole|arsehole|slut|whore|retard|imbecile|cow|pig|fool|loser|dickhead|cunt|twat|
      liar|slur|racist [a-z]+|dumb[a-z]*
    )|
    <call> ({person}) (
      something( … )(repeat|say|print|rude|nasty|awful|offensive)|(a|an|every) ([a-z]+ )?(name|word)|names|stupid|
      fat|ugly|useless
    )|
    (<bully>|<humiliate> deliberately|<torment>|<intimidate>|<haze>) ({person})|
    <pick> on ({person})(?! to)
  `,
  unbroken`
    <key> {whose} (boss's |manager's |colleague's )?car|<slash> {whose} ([a-z]+ )?(tyres|tires)|
    <vandalise>|<vandalize>|<trash> {whose} (office|room|desk|car|kitchen|place|apartment|shop)|
    <smash> {whose} ([a-z]+ )?(windows?|phone|computer|screen|monitor|car|laptop|keyboard|printer)( … )?(
      in (anger|a rage|frustration|temper)|on purpose|out of|because i was (angry|furious|mad)
    )|
    <punch> (a|the) (hole|wall|door|locker|machine|window|screen|desk|table)|<set> fire to|<sabotage>
  `,
];
