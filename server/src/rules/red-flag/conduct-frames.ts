import {unbroken} from '../../engine/long-pattern.ts';
import {defineFrames, type WordClasses} from '../frames.ts';
import type {MisconductKind} from './misconduct.ts';

/** What may come of misconduct for whoever did it. */
export type ConsequenceKind = 'dismissal' | 'credentials' | 'caught' | 'favours' | 'arrest';

/** Words of misconduct by meaning. */
const CLASSES: WordClasses = {
  whose: [
    unbroken`
      the|a|an|my|his|her|their|our|its|some|this|that|these|those|all|all the|all my|both|several|a few|a couple of|
      two|three|four|five|six|ten|most of the|part of the|half the|one of the|one of my|someone's|somebody's|
      someone else's|another|another [a-z]+'s|[a-z]+'s|my [a-z]+'s|the [a-z]+'s|a [a-z]+'s|any|fake|false
    `,
  ],
  person: [
    unbroken`
      him|her|them|someone|somebody|people|everyone|everybody|customers|clients|patients|students|staff|colleagues|
      coworkers|
      {whose} ([a-z-]+ ){0,2}(
        colleague|co-?worker|boss|manager|supervisor|customer|client|guest|patient|student|pupil|kid|child|boy|girl|
        guy|man|woman|team-?mate|employee|driver|waiter|waitress|chef|cook|teacher|resident|passenger|neighbou?r|
        intern|trainee|apprentice|foreman|bouncer|referee|opponent|assistant|subordinate|worker|person|stranger|lady|
        bloke|lad|nurse|doctor|receptionist|user|tenant|contractor|friend|roommate|housemate|flatmate|classmate|
        member|director|owner|shopper|caller|bartender|barman|officer|guard|leader|children|kids|students|pupils|
        patients|residents|players|partner|ex|wife|husband|girlfriend|boyfriend|interviewer|recruiter|parent|mother|
        father|brother|sister|player|coach|customers|clients|patients|students|colleagues|employees|guests|visitors?|
        inmate|prisoner|detainee|auditor|inspector|regulator|police|investigators?|insurer|head|ceo|cto|cfo|landlord|
        lecturer|professor|tutor|examiner|team|dog
      )
    `,
  ],
  served: [
    unbroken`
      {whose} ([a-z-]+ ){0,2}(
        customers?|clients?|patients?|guests?|students?|pupils?|kids?|child|children|residents?|passengers?|callers?|
        shoppers?|interns?|trainees?|apprentices?|parents?|visitors?|diners?
      )|
      customers|clients|patients|guests|students|pupils|children|kids|residents|passengers
    `,
  ],
  authority: [
    unbroken`
      him|her|them|everyone|people|
      {whose} ([a-z-]+ ){0,2}(
        boss|manager|supervisor|customers?|clients?|team|teacher|head|director|auditors?|inspectors?|police|owner|
        lecturer|professor|tutor|wife|parents?|board|regulators?|investors?|employer|company|hr|interviewer|
        recruiter|colleagues?|leader|ceo|patients?|family|coach|landlord|insurer|officers?|foreman|guests?|chef|
        shareholders?|court|judge|suppliers?|vendor|examiner|students?|buyer|buyers
      )|
      hr|management|my [a-z]+
    `,
  ],
  record: [
    unbroken`
      signatures?|documents?|certificates?|letters?|invoices?|receipts?|references?|ids?|id cards?|records?|papers?|
      paperwork|names?|notes?|initials|licen[cs]es?|prescriptions?|time ?-?sheets?|time ?cards?|hours|overtime|
      mileage|expenses?|expense (claims?|reports?)|claims?|cv|resume|résumé|qualifications?|degree|grades?|
      transcripts?|numbers?|figures?|data|results?|stats|statistics|reports?|logs?|log ?book|log sheets?|readings?|
      temperatures?|measurements?|checks?|check ?lists?|inspections?|inspection (reports?|sheets?|records?)|tests?|
      test results?|entries|reviews?|quotes?|sources?|accounts?|books|sales( figures)?|survey( results| responses)?|
      samples?|evidence|minutes|dates?|attendance|register|forms?|sheets?|permits?|passport|contracts?|cheques?|
      checks?|bills?|orders?|statements?|experience|credentials|work history|employment history|kpis?|metrics|
      safety (records|checks|forms|logs)|training records|patient (notes|records|charts?)|charts?|medical records|
      sick notes?|doctor's notes?
    `,
  ],
  wrongdoing: [
    unbroken`
      mistake|mistakes|error|errors|damage|fact|facts|evidence|problem|truth|loss|losses|accident|leak|complaint|
      complaints|shortfall|breakage|fault|failure|incident|defect|defects|crack|dent|mess|delay|bug|theft|affair|
      whole thing|what (i|we)( had|'d)? (done|did)|what (had )?happened|broken [a-z]+|the missing [a-z]+
    `,
  ],
  secret: [
    unbroken`
      confidential|private|sensitive|secret|classified|insider|proprietary|personal|internal|restricted|non-public|
      unreleased|privileged|embargoed
    )( and [a-z]+)? (
      information|data|details?|documents?|files?|emails?|reports?|client [a-z]+|patient [a-z]+|customer [a-z]+|
      company [a-z]+|figures|numbers|stuff|records?|plans?|material|conversations?|matters?|salary [a-z]+|pricing|
      designs?|code|notes?|photos?|messages?|financial [a-z]+|business [a-z]+
    `,
    unbroken`
      (company|trade|patient|client|customer|client's|patient's|customer's|employer's) (
        secrets?|information|data|details|records?|confidences?
      )|
      insider information|source code|salary (details|list|data|information)|trade secrets
    `,
  ],
  // Secret by its name, wherever it goes.
  guarded: [
    unbroken`
      (confidential|secret|classified|insider|proprietary|unreleased|privileged|embargoed|non-public|restricted)( and [a-z]+)? (
        information|data|details?|documents?|files?|emails?|reports?|client [a-z]+|patient [a-z]+|customer [a-z]+|
        company [a-z]+|figures|numbers|stuff|records?|plans?|material|conversations?|matters?|salary [a-z]+|pricing|
        designs?|code|notes?|photos?|messages?|financial [a-z]+|business [a-z]+
      )
    `,
    'insider information|trade secrets',
  ],
  outsider: [
    unbroken`
      (a |my |some |the |an |another |our )?([a-z-]+ )?(
        friends?|wife|husband|girlfriend|boyfriend|partner|mates?|sister|brother|mum|mom|dad|mother|father|family|
        reporter|journalist|press|competitors?|rival|neighbou?rs?|ex|everyone|everybody|stranger|flatmate|roommate|
        facebook|twitter|instagram|linkedin|social media|whatsapp|tiktok|reddit|former (boss|employer|colleague)
      )
    `,
  ],
  property: [
    unbroken`
      money|cash|tips?|change|stock|goods|supplies|office supplies|food|drinks?|alcohol|beer|wine|equipment|tools|
      laptops?|phones?|clothes|products?|merchandise|items?|medication|drugs|pills|parts|materials|petty cash|coins|
      notes|the difference|fuel|petrol|stationery|ideas?|data|files?|client lists?|customer lists?|the client list|
      documents|[£$€] ?[0-9.,]+|[0-9.,]+ ?(pounds|dollars|euros|quid|bucks)|a twenty|something|things|stuff|
      [a-z]+ from (the|my|our|a|work|them|him|her)
    `,
  ],
  till: [
    unbroken`
      till|register|cash register|cash box|cash drawer|drawer|safe|petty cash|tip jar|tips|charity (box|money|fund)|
      collection|company|employer|store|shop|stockroom|stock room|warehouse|shop floor|office|kitchen|bar|work|
      school|client|customer|firm|club|pharmacy|cupboard|lab|business|hotel|my boss|my manager|budget|fund|account|
      float|shelf|shelves
    `,
  ],
  noticing: [
    unbroken`
      notice|noticed|see|seen|saw|find|found|know|knew|ask|asked|spot|spotted|realise|realised|realize|realized|
      catch|caught|suspect|suspected|complain|discover|discovered|trace|learn|hear|be any the wiser|work it out
    `,
  ],
  // What others are not to see.
  unseen: [
    unbroken`
      (nobody|no one|no-one|none of them)( (would|could|had|did|will))?( ever)?( be able to)? {noticing}|
      (he|she|they|it|we|i|people|(my|the|our) [a-z]+) (wouldn't|couldn't|didn't|would never|could never|never)( [a-z]+)? {noticing}
    `,
  ],
  drunk: [
    unbroken`
      drunk|hung ?over|hung-over|high|stoned|tipsy|wasted|intoxicated|under the influence|still drunk|half drunk|
      half-drunk|buzzed|on drugs|blind drunk|pissed|sloshed|inebriated|
      smelling of (alcohol|drink|beer|whisky|whiskey)|with a (terrible |bad |massive |huge |bit of a )?hangover|
      still (over the limit|tipsy)|the worse for drink|off my face|
      half[ -]cut(?= ?(\.|$|after (my|a|the|our) |from (the|last)))
    `,
  ],
  misconduct: [
    unbroken`
      (gross |serious )?misconduct|theft|stealing|shoplifting|lying|fighting|violence|assault|harassment|
      sexual harassment|bullying|fraud|cheating|plagiarism|drinking|drug use|drugs|insubordination|dishonesty|
      falsifying( [a-z]+)*|forging( [a-z]+)*|faking( [a-z]+)*|embezzl(ing|ement)|sleeping( [a-z]+)*|
      being (drunk|high|caught|rude|late|abusive|aggressive|intoxicated|racist|insubordinate|disrespectful)|
      not (showing|turning|coming)( [a-z]+)*|(poor |bad )?(attendance|timekeeping|conduct|behaviou?r)|
      hitting( [a-z]+)*|punching( [a-z]+)*|swearing( [a-z]+)*|yelling( [a-z]+)*|shouting( [a-z]+)*|leaking( [a-z]+)*|
      sharing( [a-z]+)*|breaking( [a-z]+)*|violating( [a-z]+)*|taking( [a-z]+)*|using( [a-z]+)*|absenteeism|lateness|
      tardiness|negligence|cause|disciplinary reasons|breach( of [a-z]+)*|discrimination|racism|misusing( [a-z]+)*|
      arguing( [a-z]+)*|threatening( [a-z]+)*|skipping( [a-z]+)*|watching( [a-z]+)*|smoking( [a-z]+)*
    `,
  ],
  crime: [
    unbroken`
      theft|assault|battery|fraud|shoplifting|robbery|burglary|possession|drug (possession|dealing)|drunk driving|
      drunk-driving|drink driving|drink-driving|dui|dwi|driving (drunk|under the influence|while intoxicated)|
      speeding|vandalism|harassment|embezzlement|forgery|trespassing|disorderly conduct|
      a (crime|felony|misdemeano(u)?r)|tax evasion|stalking|domestic [a-z]+|dealing|stealing|hacking|fighting|
      insider trading|bribery|public intoxication|manslaughter|indecency|arson
    `,
  ],
  // Grounds on which nobody may be treated worse.
  protected: [
    unbroken`
      (he|she|they|i thought (he|she)|i found out (he|she|they)) (
        was|were|is|had|might get|would get|wanted|looked|wore
      )( … )?(
        pregnant|too old|too young|a woman|a man|female|male|black|white|asian|foreign|an? immigrant|muslim|jewish|
        gay|disabled|in a wheelchair|married|a mother|a mum|a mom|kids|children|accent|headscarf|hijab|religious|old|
        older|ill|depressed|deaf|over (forty|fifty|sixty|40|50|60)|autistic|transgender|trans|overweight|fat|indian|
        chinese|polish|african|mexican|arab|family
      )|
      of (his|her|their) (
        age|race|gender|sex|religion|pregnancy|accent|colou?r|background|disability|name|nationality|looks|weight|
        origin|sexuality|kids|children|hijab|headscarf
      )
    `,
  ],
};

/** Acts as verb and what it is done to; who does it, and whether, is asked of the clause. */
export const findAct = defineFrames<Exclude<MisconductKind, 'discrimination'>>(
  {
    violence: [
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
          <push>|<shove>|<slap>|<shake>|<spit> (at|on|in)|<attack>|<beat> up|<physically attack>|<rough> up|
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
        (<shout>|<yell>|<bellow>|<roar>) at ({served}|my boss|my manager|my supervisor)|
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
        (<bully>|<humiliate> deliberately|<torment>|<intimidate>|<terrori[sz]e>|<haze>) ({person})|
        <pick> on ({person})(?! to)
      `,
      unbroken`
        <key> {whose} (boss's |manager's |colleague's )?car|<slash> {whose} ([a-z]+ )?(tyres|tires)|<vandali[sz]e>|
        <vandalise>|<vandalize>|<trash> {whose} (office|room|desk|car|kitchen|place|apartment|shop)|
        <smash> {whose} ([a-z]+ )?(windows?|phone|computer|screen|monitor|car|laptop|keyboard|printer)( … )?(
          in (anger|a rage|frustration|temper)|on purpose|out of|because i was (angry|furious|mad)
        )|
        <punch> (a|the) (hole|wall|door|locker|machine|window|screen|desk|table)|<set> fire to|<sabotage>
      `,
    ],
    theft: [
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
        <overcharge>( … )?(deliberately|on purpose|and (kept|pocketed)|to)|<short-?change> ({served})|<misappropriate>|
        <defraud>|<scam>|<swindle>|<con> ({person})|<rip> off ({served})|
        <commit> ([a-z]+ )?(fraud|theft|perjury|a crime|forgery|an offence|plagiarism)
      `,
    ],
    forgery: [
      unbroken`
        (<put>|<add>|<log>|<claim>|<book>|<write>|<record>|<bill>|<charge>)( … )(
          hours?|overtime|minutes|miles|mileage|time|breaks|days|extras?
        )( … )?(
          (on|to|in|onto) (my|the|our|their|his|her) (time ?-?sheets?|time ?cards?|expenses?|expense [a-z]+|claim)|
          i (hadn't|had not|didn't|did not|never|had never)
        )|
        <round> (up )?(my |our |the )?(hours|mileage|time ?sheets?|expenses)( up)?
      `,
      unbroken`
        (
          <forge>|<falsify>|<doctor>|<counterfeit>|<backdate>|<back-date>|<fake>|<fudge>|<fiddle>|<massage>|<rig>|
          <tamper> with
        ) ({whose} |my own |one of my |some of the )?([a-z-]+ )?([a-z-]+ )?({record}|photos?|pictures?|minutes|story)
      `,
      unbroken`
        (<pad>|<inflate>) ({whose} |my own )?([a-z-]+ )?([a-z-]+ )?(
          expenses?|expense [a-z]+|hours|time ?-?sheets?|invoices?|numbers|figures|cv|resume|results|sales|mileage|
          claims?|bills?|grades?|stats|statistics|metrics|quotes?
        )|
        (<change>|<alter>|<edit>|<adjust>|<tweak>) ({whose} )?([a-z-]+ )?({record})( … )?(
          to (hide|cover|conceal|make (it|them|us|me) look|look (good|better)|hit (the|my)|meet (the|my)|pass)|
          so (that )?(
            {unseen}|
            (it|they|we|i|he|she|everything|my [a-z]+|our [a-z]+)( (would|had|all|both|just|to|i))* ?(
              look|looked|seem|seemed|appear|appeared|balance|balanced|add up|added up
            )|
            (i|we|they)( (would|could|might|all|just))* ?(hit|met|meet|pass|passed|reach|reached) (the|my|our|their)
          )
        )
      `,
      '(<falsify>|<tamper> with|<plagiari[sz]e>|<plagiarise>|<plagiarize>)',
      unbroken`
        (<fabricate>|<make> up(?! for| to| with)|<invent>|<concoct>) ({whose} |some of the |some of my |some )?([a-z-]+ )?([a-z-]+ )?(
          numbers?|figures?|data|results?|statistics|stats|readings?|temperatures?|measurements?|quotes?|sources?|
          names?|references?|reviews?|entries|test results?|evidence|grades?|hours|answers|experience|signatures?|
          notes|excuses?|story|stories|lies?|lie|tale|illness|emergency|alibi|reasons?|answers?|meeting|customers?|
          clients?|sick [a-z]+|death|family [a-z]+|dead [a-z]+|funeral|visits?|interviews?
        )(?! (for|of) (the|a) (campaign|game|class|training|novel|advert))
      `,
      unbroken`
        <make> {whose} ([a-z-]+ )?({record}) up|
        <make> (it|them|the rest|the whole thing|most of it|everything) up(?! (to|with|for|by))|<cook> the books
      `,
      unbroken`
        <fill> (in|out) ([a-z-]+ ){0,3}(
          missing|blank|old|outstanding|overdue|skipped|empty|previous|last week's|yesterday's|the week's
        )( … )?(sheets?|logs?|checks?|signatures?|readings?|temperatures?|inspections?|tests)|
        <fill> (in|out) ({whose} )?([a-z-]+ )?({record})( … )?(
          without (doing|checking|taking|measuring|having|actually)|that i (hadn't|had not|never|didn't)|
          i (hadn't|had not|never|didn't)|from (my head|memory and)|as if
        )
      `,
      unbroken`
        (
          <sign>|<tick>|<initial>|<mark>|<log>|<record>|<enter>|<write> down|<note> down|<put> down|<submit>|<report>|
          <claim>|<bill>
        )( off)?( … )(
          ({record})|as done|as complete|as completed|boxes|hours|visits|it|them|rounds|jobs|patients|calls
        )( … )?(
          i (hadn't|had not|had never|never|didn't|did not)|that (hadn't|had not|never|weren't|didn't|wasn't)|
          without (
            doing|having done|actually|visiting|carrying|performing|taking (the|a|any) (reading|measure|temperature)
          )
        )
      `,
      unbroken`
        (<sign>|<forge>|<copy>|<trace>|<use>) (
          my (
            boss|manager|supervisor|colleague|teacher|mother|mum|mom|dad|father|doctor|partner|parents?|wife|husband|
            friend
          )'s|
          his|her|their|someone else's|somebody's|somebody else's|a colleague's|a customer's|the [a-z]+'s|
          another [a-z]+'s
        ) (name|signature|initials)(?!
          ( … | )(as (she|he|they) (had )?asked|(with|at) (her|his|their) (permission|request|consent))
        )|
        <sign>( … )in (my [a-z]+'s|his|her|someone else's|a [a-z]+'s) name|
        <sign> ([a-z]+ ){0,4}(as|in) (
          him|her|my (manager|boss|colleague)|someone else|somebody else|his name|her name|my manager's name|
          someone else's name
        )
      `,
      unbroken`
        <cheat>(?! (myself|ourselves|sheet|day|meal|death))( (on|in|at|my way|off|during)( … )?(
            exams?|tests?|finals?|wife|husband|partner|girlfriend|boyfriend|course|paper|quiz|assessment|certification|
            homework|drug test|taxes|hours|timesheet
          )
        )?|
        <copy> ([a-z']+ ){0,3}(essay|homework|answers|assignment|thesis|dissertation|coursework|exam|test)|
        <copy> ([a-z']+ ){0,2}(
          classmate's|friend's|colleague's|competitor's|rival's|someone else's|student's|his|her
        ) (work|code|report|design|designs|slides|proposal|idea|project)|
        <pay> (someone|somebody|a friend|a [a-z]+) to (write|do|take|sit) my|
        <get> (someone|somebody|a friend|my [a-z]+) (else )?to (write|do|take|sit) my (
          essay|exam|test|coursework|thesis|assessment
        )|
        <pass> ([a-z']+ ){0,3}(work|idea|ideas|code|report|design) off as (my|our) own|
        <take> (the )?credit for ([a-z']+ ){0,2}(work|idea|ideas|project|sale|code|report|design|success)(?! (we|i) (had|did))
      `,
    ],
    deceit: [
      unbroken`
        (am|was|were|been|being)( [a-z]+ly| very| quite| a bit)? (dishonest|untruthful|deceitful)|
        (wasn't|weren't|(haven't|hadn't) been|(was|were) not|(have|had) not been)( [a-z]+ly)? (honest|truthful) (with|to|towards) ({authority}|{person})
      `,
      unbroken`
        (<tell>|<say>|<claim>|<text>)( … )i (was|had been|am) (
          sick|ill|unwell|busy|working|home|at (home|the|a|my)( [a-z]+)?|stuck
        )( … )?(when|but|although|while) i (was|had|went)
      `,
      unbroken`
        (
          <keep> quiet|<say> nothing|(didn't|never) (tell|say|told|said|report)( [a-z]+){0,3}|<wait>|
          <look> the other way|<do> nothing
        ) (and |while )?(hoped|hoping|prayed|praying)( … … )(
          blow over|nobody|no one|go away|went away|notice|noticed|find out|found out|realise|realize|come out
        )
      `,
      unbroken`
        (<tell>|<say>|<claim>|<write>|<report>)( … … )(
          which (wasn't|isn't) (true|the case)|which was (a lie|untrue|false|made up|a complete)|
          but (it|that) (wasn't true|was a lie)|knowing (it|that) (was|wasn't)
        )
      `,
      unbroken`
        (<give>|<use>|<write>|<submit>|<create>|<post>|<provide>|<show>|<buy>|<hand> in)( … )?(a |an |some |the )?(
          false|fake|bogus|phoney|forged|made-up|fictitious
        ) (
          name|address|id|details?|alibi|statement|references?|number|invoices?|receipts?|reviews?|profile|
          certificates?|information|excuse|accounts?|doctor's note|sick note|documents?|cv|degree|ticket
        )
      `,
      unbroken`
        (didn't|never|failed to|chose not to|decided not to) report( … )(
          accident|injury|incident|spill|theft|damage|near miss|abuse|harassment|breach|crash|leak|complaint
        )( … )?(because|so that|so (nobody|no one|i|we|my))
      `,
      unbroken`
        <spread> (a |some |the )?([a-z]+ )?(rumou?rs?|gossip|lies)|
        <tell> (everyone|people|everybody|the (team|office|others|class)|my colleagues|colleagues)( … … … )(
          slept with|sleeping with|having an affair|an affair|was cheating
        )
      `,
      unbroken`
        (lie|lied|lying|lies)(?! (
            down|awake|in (bed|the|wait|a)|low|ahead|within|with|behind|
            on (the|a|my) (floor|bed|sofa|ground|couch|back|side|beach|desk|table|shelf)|at|beneath|under|flat|there|
            still|dormant|back|around|face
          )
        )(?= ?(
            to|about|on my|on the|on a|that|and|so|when|because|
            in (my|the) (cv|resume|interview|application|report|meeting)|through|straight|,|\.|!|$|for|by|again|saying|
            outright|i|until|but
          )
        )( (to ({authority}|{person})|about [a-z]+( [a-z]+)?|on my [a-z]+))?
      `,
      unbroken`
        <tell> (({person}|{authority}|{outsider}) )?(a|some|white|little|one|the odd|several|many)( small| little| big| white)? ?(white )?(lie|lies|fib|fibs)|
        <mislead> ({authority}|{person})(?= ?(on purpose|deliberately|about|into|by|so|because|to|that))|
        <deceive> ({authority}|{person})|<trick> ({authority}|{person}) into|<feed> ({person}) (a (lie|story)|lies)|
        <spin> ({person}) a (story|yarn)|<bluff> to ({authority})|<fib>( to)?
      `,
      unbroken`
        (
          <tell>|<say>|<claim>|<assure>|<write>|<report>|<promise>|<swear>|<insist>|<inform>|<state>|<confirm>|
          <pretend>|<let>
        )( … … )(when|although|though|even though|while|but|knowing( that)?|despite|which)( (in (fact|reality|truth)|actually|really)
        )? (it|i|they|he|she|we|there|nothing|none|that|this|the [a-z]+|in fact i|in reality it|of course) ?(
          (hadn't|had not|wasn't|was not|weren't|were not|didn't|did not|hasn't|haven't|isn't)(?! (
              sure|certain|confident|able|ready|allowed|supposed|aware|know|realise|realize|there|mean|think|
              understand
            )
          )|
          had never|never|'d never|had n't|was a lie|was not true|wasn't true|was still (sitting|on|in)|
          knew (it|that|i|this|full|perfectly|very)|hadn't even|had no|wasn't even|had forgotten|'d forgotten|had lost|
          'd lost
        )
      `,
      unbroken`
        <pretend> (
          (that )?(it|i|they|the [a-z]+|he|she|we|my [a-z]+|nothing|everything) (
            was|were|had|hadn't|wasn't|didn't|never|did|weren't|'d|hadn't
          )|
          not to (know|have|see|hear|notice|remember|be)|
          to be (ill|sick|busy|someone|my|a [a-z]+|an? [a-z]+|the|out|unwell|working|him|her|asleep)|
          to (have (done|sent|finished|checked|called|completed|had|been|a)|work|call|check|be working)|nothing|
          to know nothing|illness|that
        )
      `,
      unbroken`
        (<cover>) (
          it|this|that|everything|them|the whole thing|the ({wrongdoing})|my ({wrongdoing})|our ({wrongdoing})
        ) up|
        <cover> up (it|for ({person})|the|my|our|his|her|their|what|a|that|this|his|an)( … )?({wrongdoing})|
        <cover> up( (it|that|the fact|for (him|her|them|my)))|<cover> (my|our|up my) tracks|
        <sweep> (it|this|that|everything|the [a-z]+) under the (rug|carpet)|<cover>ed? ?it up|
        <cover> for ({person})(?= ?(when|after|by (lying|saying|telling)|and (lied|said|told)))
      `,
      unbroken`
        (<hide>|<conceal>|<withhold>) (
          it|this|that|them|everything|the [a-z]+( [a-z]+)?|my [a-z]+( [a-z]+)?|what [a-z']+( [a-z]+)?|our [a-z]+|
          all of it|a [a-z]+( [a-z]+)?|that i[a-z' ]{1,25}|the fact [a-z' ]{1,40}
        ) (secret )?from ({authority}|{person}|everyone|anyone|anybody|the [a-z]+)|
        <keep> ([a-z]+ ){1,4}secret from ({authority}|{person})|
        (<hide>|<conceal>|<bury>|<disguise>) ({whose} )?({wrongdoing})(?! (message|messages|log|logs|banner|dialog|report|from view)
        )|
        (<hide>|<conceal>) (what (i|we)|that (i|we)|the fact)
      `,
      unbroken`
        (
          <delete>|<destroy>|<shred>|<remove>|<wipe>|<erase>|<burn>|<throw> away|<bin>|<edit>|<alter>|<change>|
          <dispose> of|<get> rid of
        ) ([a-z']+ ){0,4}(
          evidence|so (that )?({unseen})|
          before (
            anyone|anybody|someone|he|she|they|my (boss|manager)|the (audit|auditors?|inspectors?|police|client)
          ) (could|saw|would|came|noticed|found|arrived|started)|
          to (hide|cover|conceal) (my|the|what|it|that|up)
        )|
        (<delete>|<destroy>|<shred>|<throw> away|<bin>|<hide>) ([a-z']+ ){0,3}(
          complaints?|complaint letters?|evidence|proof
        )
      `,
      unbroken`
        <blame> ({person}) for (something i|what i|my (own )?(mistake|error|fault))|
        <blame> (it|this|that|the (mistake|error|problem|whole thing|delay|loss)|everything|my (mistake|error)) on (
          {person}|an? (intern|temp)|the (intern|temp|new [a-z]+|night [a-z]+)
        )|
        <pin> (it|the blame|everything) on ({person})|<let> ({person}) take the (blame|fall|rap)|
        <frame> ({person}) for|<plant> evidence|<throw> ({person}) under the bus
      `,
      unbroken`
        (<tell>|<say>|<claim>|<text>|<email>|<write>|<ring>|<phone>|<call>)( … … )(
          had died|died|was dead|was (very )?(sick|ill|in hospital|in the hospital|unwell|dying)|funeral|
          had broken down|broke down|flat (tyre|tire)|emergency|the flu|a migraine|food poisoning|had an accident|
          been in an accident|doctor's appointment|dentist|had burst|were sick|had covid|had the flu|the [a-z]+ bug
        )( … … )?(
          so (that )?i could|to get (out|off|away|time|a day)|to avoid|because i (wanted|didn't want|was hung)|
          and (then )?(went|stayed|slept)|when (in fact|really|actually)
        )
      `,
      unbroken`
        <call> (in )?(in )?sick( … )(
          when|although|though|even though|but|so|because|to (go|watch|attend|see|play|have|get|extend|stay|enjoy)|
          and (went|stayed|played|drove|slept|watched|flew|spent)|hungover|hung over|hangover|wasn't|in order
        )|
        (<ring>|<phone>) in sick( … )(
          when|although|though|even though|but|so|because|and (went|stayed|played|drove|slept|watched|flew|spent)|
          to (go|watch|attend|see|play|have|get|extend|stay)
        )|
        (<take>|<pull>|<throw>|<chuck>) a (fake )?(sickie|mental sick day)|
        <fake> (being |an? |my |my own )?(
          sick|ill|illness|injury|sickness|a? ?migraine|sick day|back pain|a cold|food poisoning|emergency|death
        )|
        <take> (a )?(fake |false )?sick (leave|days?)( … )(when|although|to (go|watch)|but i|even though)
      `,
      unbroken`
        <exaggerate> (on )?my (cv|resume|résumé|qualifications|experience|skills|results|figures|grades)|
        <embellish> (my|the)|
        (<claim>|<say>|<put>|<write>)( … )(
          degree|qualification|diploma|certificate|licen[cs]e|skills?|experience|fluent
        )( … )?(i (didn't|did not|don't|never|hadn't)|that (i|wasn't|weren't))
      `,
    ],
    breach: [
      unbroken`
        (<tell>|<show>|<let> slip to|<reveal> to|<email>) ({person}|{outsider}|everyone)( … )?(what|how much)( … … )(
          earn|earned|earning|earns|paid|makes|made|salary|getting
        )
      `,
      unbroken`
        (<look>|<go>|<read>|<open>|<check>|<search>|<access>)( … … )(
          records?|files?|account|accounts|notes|emails|messages|chart|medical|database
        )( … … )?(
          out of curiosity|because i was (curious|nosy|jealous|bored)|
          to see (what was wrong with|what (my|his|her|the) [a-z]+ (earned|had)|if (my|he|she))
        )
      `,
      '(<have>|<get>|<ask>) ({person}|{outsider}|someone) (to )?(clock|punch|sign|badge|stamp) (me|him|her) (in|out)',
      unbroken`
        <keep> (the|some of the|all the|a|that|her|his) ([a-z]+ )?(
          money|change|cash|refund|tips?|deposit|wallet|difference|overpayment|purse|jacket|phone
        )( … )?(
          (that|which|when)( … )?(overpaid|left|found|dropped|forgot|lost|belonged|gave me by mistake|refunded)|
          for myself|instead of (handing|giving|returning|reporting|paying|passing|taking|refunding|ringing)|
          and (said|told|never)
        )
      `,
      unbroken`
        <leak> ({whose} |some |any )?([a-z-]+ )?(
          info|information|data|documents?|story|stories|details|plans?|emails?|passwords?|secrets?|news|report|
          reports|results|numbers|figures|list|photos?|recording|contract|memo|names|prices|code|{secret}
        )
      `,
      unbroken`
        (
          <share>|<post>|<pass> on|<sell>|<give> away|<reveal>|<disclose>|<divulge>|<publish>|<spill>|<repeat>|
          <let> slip
        )( … )?({secret})( … )?(
          (with|to|on|online|publicly|in public|outside|for|about|at|before|when) ([a-z]+ )*(
            {outsider}|party|train|pub|bar|dinner|home
          )
        )?
      `,
      // What work makes everyone do with data is a breach only by what they are or where they go.
      unbroken`
        (<give>|<give> out|<tell>|<discuss>|<show>|<send>|<forward>|<upload>|<copy>|<take>)( … )?(
          {guarded}|
          {secret}( … )?(
            (with|to|on|online|publicly|in public|outside|for|about|at|before|when) ([a-z]+ )*(
              {outsider}|party|train|pub|bar|dinner|home
            )
          )
        )
      `,
      '(<give>|<tell>|<show>|<send>|<forward>) ({outsider}|{outsider} [a-z]+)( … )?({secret})',
      unbroken`
        (<tell>|<gossip> (to|with)|<talk> to|<chat> to) ({outsider}|{person})( … … )?(all )?about (
          ({whose}|a|an) ([a-z']+ ){0,2}(
            divorce|diagnosis|illness|salary|salaries|pay|bonus|medical|affair|pregnancy|test results|condition|
            finances|debts?|criminal record|sexuality|miscarriage|abortion|redundancy|redundancies|dismissal|cancer|
            mental health|case|takeover|merger|acquisition|layoffs
          )|
          who was (going to be|being)
        )
      `,
      unbroken`
        (<gossip>|<post> (online )?|<tweet>|<blog>|<joke> online|<write> (online|on (facebook|twitter|social media)))( … )?about (
          {served}|my (boss|employer|company|manager|colleagues?|workplace|pupils|class)|the company|a colleague|work
        )( … )?(on|online|to|with|in public|by name)?|
        <post> (a |some |the |my )?(photos?|pictures?|videos?|selfies?|screenshots?)( … )?(of|with|showing) (
          {served}|confidential|the (patient|lab|server|screen)
        )|
        <film> ({served})|
        (<post>|<share>|<upload>|<put>|<tweet>|<send>)( … )?(
          (patient|client|customer|student|pupil|child|resident|guest|colleague|employee)s?('s|')?
        ) (
          pictures?|photos?|images?|videos?|charts?|names?|records?|details|story|x-rays?|exam|scans?|essay|messages?|
          case
        )( … )?(on|to|in) ([a-z]+ )?(
          instagram|facebook|twitter|tiktok|snapchat|social media|whatsapp|online|blog|youtube|reddit|group chat|
          linkedin|internet|friends?
        )|
        <tip> (({outsider}|{person}) off|off ({outsider}|{person})|({outsider}|{person}))(?= ?(about|that|before|,|\.|$)
        )|
        (<tell>|<buy>|<sell>|<trade>|<pass>|<mention>)( … … )before (
          it|the news|they|the deal|the announcement|the results
        ) (was|were|went|had been|came|became) (public|announced|published|released|official|out)
      `,
      unbroken`
        (
          <look> (up|at|into|through)|<read>|<go> through|<search>( through)?|<check>|<access>|<open>|
          <snoop> (in|on|through|around)|<spy> on|<hack>( into)?|<pry> into
        )( (the|my))? (
          (
            her|his|a friend's|my ex's|my ex-[a-z]+'s|a celebrity's|my neighbou?r's|
            my (boss|manager|colleague|friend|sister|brother|cousin|ex)'s|a colleague's|someone's|colleagues'|
            other people's|somebody else's|a famous [a-z]+'s|my [a-z]+'s
          ) ([a-z]+ )?(private |personal |medical |confidential )?(
            records?|files?|notes|accounts?|emails?|email|inbox|messages|salary|salaries|payslips?|chart|phone|desk|
            drawers?|bag|locker|computer|browsing|diary|mail|post|personnel [a-z]+|hr [a-z]+
          )
        )(?! (
            to (find|see|learn|check) (the|which|how)|and (replied|answered|noted)|before (the|our|my|we|i)|
            on my (phone|screen|way)
          )
        )|
        <snoop>|<hack> into|
        (<access>|<open>|<download>|<view>|<enter>)( … )(
          without (permission|authori[sz]ation|consent|being allowed|clearance)|
          i (had no|wasn't|was not|shouldn't|had no) (right|authori[sz]ed|allowed|have|permission|business)
        )
      `,
      unbroken`
        (<log>|<sign>|<get>)( myself)? (in|on|into)( … )?(with|using|under|as|through)( … )?(
          (
            (
              her|his|my (boss|manager|colleague|supervisor|friend)'s|someone else's|somebody else's|a colleague's|
              a co-?worker's|another [a-z]+'s|a former [a-z]+'s|the [a-z]+'s
            )( [a-z]+)? (password|account|login|log-in|credentials|badge|id|pin|details|username|card|name)
          )|
          (him|her|my (boss|manager|colleague)|someone else|somebody else|another (user|employee))(?= ?(,|\.|$|and|to))
        )|
        <use> (
          her|his|my (boss|manager|colleague|supervisor|friend)'s|someone else's|somebody else's|a colleague's|
          a co-?worker's|another [a-z]+'s|a former [a-z]+'s
        ) ([a-z]+ )?(password|login|log-in|credentials|badge|id|pin|account|access card|swipe card|key card|discount)(?! (
            with (his|her|their) permission|pages?|screens?|numbers?|forms?|names?|windows?|problems?|holders?|
            managers?|teams?|codes?
          )
        )|
        (<let>|<lend>|<allow>|<give>) ({outsider}|{person}|(a|an|the|my) [a-z]+)( … )?(
          use|have|borrow|in with|to use
        )? ?(
          my (?!wrong )([a-z]+ )?(
            password|login|log-in|credentials|badge|pass|pin|key ?card|access card|staff card|id card|swipe card|
            login details
          )|
          the (?!wrong )([a-z]+ )?(password|login|log-in|credentials|access card|staff card|login details)
        )|
        <share> my (password|login|credentials|badge|pin|key ?card)|
        <give> ([a-z]+ ){1,3}(my|the) (password|login|credentials|pin|door code|alarm code|keys to)|
        <clock> (
          him|her|a friend|a colleague|my (friend|mate|colleague)|each other|someone|in for|out for|them|me|myself
        )( … )?(in|out|for)?( when)?|
        <bypass> ([a-z]+ ){0,3}(security|approval|controls?|compliance|audit|safety|procedure|firewall)
      `,
      unbroken`
        (<copy>|<take>|<download>|<steal>|<keep>|<email>|<save>)( … )?(
          client|customer|contact|price|source|company|design|employer's|company's
        )( … )?(list|lists|database|data|files|code|contacts|book|secrets|designs)( … )?(
          with me|to (my|a) (new|next|personal|own|competitor)|when i left|before i (left|quit|resigned)|
          home (for|to use)|for (my (new|next)|a competitor|my own)
        )|
        <record> (
          {person}|the (meeting|call|conversation)|a (meeting|call|conversation)|our (meeting|call|conversation)|
          conversations
        )( … )?(secretly|without (telling|his|her|their|permission|consent|asking|the|them)|behind)|
        <secretly> record
      `,
    ],
    harassment: [
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
    ],
    intoxication: [
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
        )(?! (with|on) (power|success))|
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
        (<smoke>|<use>|<take>|<do>|<deal>|<sell>|<snort>|<inject>|<buy>)( (some|a|a bit of|a line of|a lot of|a few lines of)
        )? ?(
          weed|pot|cannabis|a joint|joints?|marijuana|cocaine|coke|ecstasy|heroin|drugs|speed|mdma|lsd|meth|crack|hash|
          a line|acid|illegal drugs|steroids|amphetamines|shrooms|mushrooms
        )(?= ?(\.|,|$|at|on|in|before|during|with|while|and|when|to|behind|after|from|the|a|that|because))|
        <drive>( … )?after (a few|some|two|three|several|drinking|having (a|too|some)|too many|a couple of)( (drinks|beers|pints|glasses)
        )?|
        <drive> (home |a [a-z]+ |the [a-z]+ |back |to work )?(
          drunk|after (drinking|a few|having)|under the influence|over the limit|while (drunk|intoxicated|over)
        )|
        <fail> (a|the|my|an?) ([a-z]+ )?(drug|alcohol|drugs|breath|breathaly[sz]er) (test|screening)|
        <have> a drink(ing)? problem at work
      `,
    ],
    law: [
      unbroken`
        because( … )(offered|paid|promised|gave|slipped|bribed) me( (
            something|money|cash|extra|drinks|tickets|
            a (gift|bribe|holiday|bonus|favou?r|job|cut|discount|hundred|tip|bottle)
          )
        )?
      `,
      unbroken`
        (
          <mess>|<tamper>|<hide>|<break>|<delete>|<move>|<change>|<ruin>|<swap>|<unplug>|<edit>|<lose>|<loosen>|
          <withhold>
        )( … … )so (that )?(he|she|they|my [a-z]+|the other [a-z]+)( (would|could|might|'d))? ?(
          look|looked|fail|failed|get|got|be blamed|miss|missed|lose|lost
        )( (bad|stupid|incompetent|like|fired|blamed|into|in|the))?
      `,
      unbroken`
        (
          <break> the law|
          <break> ([a-z]+ ){0,2}(
            data protection|privacy|employment|health and safety|safety|hipaa|gdpr|traffic|licensing|labou?r
          ) (laws?|rules|regulations?)|
          <act> illegally|<do> (something|anything|things) (illegal|unethical|immoral|fraudulent)|illegally
        )|
        <drive> ([a-z]+ ){0,4}without (a|my|any) (valid )?(licen[cs]e|insurance)|
        <work> without a (licen[cs]e|permit|visa)|
        <violate> (
          hipaa|gdpr|the law|a court|copyright|patient|company policy (on purpose|deliberately)|[a-z]+ confidentiality
        )|
        <breach> ([a-z']+ ){0,3}(confidentiality|confidence|privacy|trust|contract)( (on purpose|deliberately))?
      `,
      unbroken`
        (<sell>|<serve>|<give>|<buy>|<supply>)( … )?(alcohol|cigarettes|beer|drinks?|tobacco|vapes?|vodka|knives|wine)( … )?(to|for) ([a-z-]+ ){0,3}(
          minors?|underage|under-age|teenagers?|kids?|child|children|under 18|under eighteen|16-year|17-year|
          [a-z]+-year-olds?|schoolkids|students who
        )|
        <serve> ([a-z]+ ){0,2}(minors?|underage|under-age)
      `,
      unbroken`
        (<disable>|<bypass>|<override>|<remove>|<tape> (over|down|up)|<disconnect>|<cover>|<jam>|<wedge>|<defeat>) ([a-z]+ ){0,3}(
          safety|guard|interlock|smoke (alarm|detector)|fire (alarm|door)|emergency (stop|exit|button)|alarm|
          speed limiter|tachograph|seat ?belt
        )|
        <dump> ([a-z]+ ){0,4}(in|into|down|on|behind) (the|a) ([a-z]+ )?(
          river|drain|drains|woods|sewer|field|lake|stream|canal|ditch|toilet|lay-by|forest|sea
        )|
        (<evade>|<dodge>|<avoid> paying) ([a-z]+ )?(tax|taxes|vat|customs|duty|fares?)|
        <pay> ([a-z]+ ){0,4}(off the books|under the table|cash in hand)|<hire> illegal|<fix> prices|<price-fix>|
        <launder>|<trade> on (inside|insider)|<pirate> |<smuggle>|<counterfeit>|<perjure>|<trespass>
      `,
      unbroken`
        (<pay>|<give>|<slip>|<hand>) ({person}|{authority}|(a|an|the|some) [a-z]+)( … )?to (
          look the other way|look away|turn a blind eye|keep quiet|keep (his|her|their) mouth|say nothing|stay quiet|
          ignore|speed (it|things) up|pass (it|us|me)|sign (it|off)|let (us|me|it)|forget|approve
        )|
        <slip> ({person}|(a|an|the) [a-z]+) (some |a )?(
          cash|money|bill|note|twenty|fifty|tenner|hundred|envelope|[£$€]
        )
      `,
      unbroken`
        <bribe>|
        (<take>|<accept>|<pay>|<offer>|<receive>|<give>)( … )?(
          bribes?|kickbacks?|backhanders?|
          a cut (of|from) (the|each|every|all|any|his|her|their|what) ?([a-z]+ )?(
            money|sales?|deals?|profits?|takings|fees?|proceeds|commission|orders?|price|tips|invoices?|winnings|sold|
            made
          )|
          hush money
        )|
        <accept> ([a-z]+ ){0,4}(cash|gifts?|money|holiday|favou?rs?|tickets|envelope)( … )?(
          from (a|the|our|my|one of) ([a-z]+ )?(suppliers?|vendors?|contractors?|bidders?)|in (return|exchange)|
          for (giving|awarding|approving|signing|looking|letting|turning)
        )|
        <blackmail>|<extort>|<gamble> (away )?([a-z]+ ){0,3}(money|funds|at work|account|online|budget)|
        <insider trading>|<discriminate>
      `,
      unbroken`
        deliberately (
          <break>|<delete>|<damage>|<slow>|<give>|<ignore>|<hide>|<miss>|lied|<mislead>|<send>|<withhold>|<sabotage>|
          <leave>|<hurt>|<undermine>|<delay>|<destroy>|<wreck>|<ruin>|<crash>
        )|
        (
          <break>|<delete>|<damage>|<slow>|<give>|<ignore>|<hide>|<miss>|<send>|<leave>|<delay>|<destroy>|<wreck>|
          <ruin>|<crash>|<do>|<put>|<spill>|<cancel>|<lose>
        )( … … )?(
          on purpose|out of spite|to get (back at|even|revenge)|in revenge|for revenge|
          to (punish|spite|hurt|embarrass) ({person})
        )|
        <get> (back at|even with|revenge on|my revenge) ?({person})?
      `,
    ],
    duty: [
      unbroken`
        (<sleep>|<nap>|<doze>|<doze> off|<take> a nap|<take> naps|<have> a nap|<fall> asleep)( (a|few|hours?|regularly|often|usually|for [a-z]+ hours?)
        )*( (on|during|at|in the middle of|through|while on)( (a|the|my|most of my|night|every|half of my))* ?(
            shifts?|duty|the job|work|watch|night shifts?|the wheel|guard
          )
        )(?! (after|following) a double)|
        <sleep> through (my|a|the|most of) ([a-z]+ )?(shift|exam|duty|watch)
      `,
      unbroken`
        <walk> (off|out)( (of|on|in the middle of))? (the |my |a )?([a-z]+ )?(job|site|shift|set|post|work)|
        <abandon> (my|the) (post|shift|patients?|site|class|team in)|<quit>( … )?without (giving )?(any )?notice|
        <leave> without (giving )?(any )?notice|<stop> (showing|turning) up|<go> (awol|joyriding)|<skip> work|
        <play> truant|<bunk> off (work)?|<ghost> (my|the|a) (employer|boss|client|manager|job|company)|
        <run> ([a-z]+ ){0,3}(business|side (business|job|hustle)|second job)( … )(on|during|in) (company|work|office)|
        <work> (a second job|for (a|another|the) competitor|on my own business)( … )?(
          while|during|at the same time|on company|behind
        )
      `,
    ],
  },
  CLASSES,
);

/** What was done to the speaker because of what they did. */
export const findConsequence = defineFrames<ConsequenceKind>(
  {
    dismissal: [
      unbroken`
        (i|we)( (
            was|were|got|get|had been|'d been|have been|'ve been|ended up being|ended up getting|ended up|almost got|
            nearly got|was nearly|was almost|eventually got|was eventually|was later|was then|was rightly|
            was immediately|then
          )
        )+ ?(
          fired|sacked|dismissed|terminated|suspended|let go|expelled|kicked out|kicked off|banned|disbarred|
          struck off|written up|escorted out|escorted off|thrown out|disciplined|demoted|reprimanded
        )( … )?(
          for ([a-z]+ )?(
            {misconduct}|
            (?!
              missing|failing|making|underperforming|refusing|reporting|going|trying|
              being (pregnant|ill|sick|honest|too (slow|old))
            )[a-z]+ing
          )|
          because (i|of my) ?('d |had |kept |was caught |was found )?(
            failed (a|the|my) ([a-z]+ )?(drug|alcohol) test|touched|slept|groped|kissed|anger|tested positive|
            got drunk|came in drunk|showed up drunk|punching|threatening|they were forcing me to attend anger|stole|
            stolen|lied|hit|punched|slapped|shouted|swore|sworn|cheated|forged|falsified|faked|stealing|lying|drinking|
            drank|drunk|fighting|fought|late|absent|misconduct|took|taken|sleeping|slept|attitude|behaviou?r|conduct|
            temper|harassed|argued|threatened|drunk|insulted|leaked|conduct
          )|
          after (i |being caught )(
            stole|lied|hit|punched|shouted|swore|cheated|forged|drank|threatened|stealing|lying|drinking|drunk|
            sleeping|had (stolen|lied|hit|punched|been caught)
          )
        )
      `,
      unbroken`
        (
          they|he|she|we|my (boss|employer|manager|company)|
          the (company|boss|manager|school|owner|firm|hotel|store|agency)|hr|management
        )( (then|eventually|finally|rightly|had to|immediately|later|also))* (
          fired|fire|sacked|sack|dismissed|dismiss|suspended|expelled|terminated|let|kicked|threw|banned
        ) me( (go|out|off|on the spot))*(?!
          ( … )?(
            merger|contract|recession|lockdown|budget|season|funding|layoffs?|restructur[a-z]+|closed|closure|
            downsiz[a-z]+|project ended
          )
        ) (
          for|after|because|when they (found|discovered|learned|caught)|
          over (
            it|this|that|what|
            my (behaviou?r|conduct|attitude|temper|drinking|lateness|language|expenses|timesheets?|mistakes?|errors?)
          )(?! (again|with|together|once|twice|first|before|slowly|carefully|myself|in my|on my))|
          once they (found|discovered)
        )
      `,
      // "I was fired for it", "I lost my job over it": the mistake that is told is what it was for.
      unbroken`
        (i|we) (was|got|had been|ended up being|ended up getting)( (then|eventually|later|rightly|immediately|promptly|duly|even)
        )* (fired|sacked|dismissed|let go|expelled) (for|over|because of) (it|this|that)(?! (reason|job|role|date))|
        i (lost|had lost) my (job|position|licen[cs]e) (for|over|because of) (it|this|that)(?! (reason|summer|winter|year)
        )
      `,
      unbroken`
        (lost|lose) my (job|place|licen[cs]e|position|contract)( … )?(
          for ([a-z]+ )?{misconduct}|
          because i('d| had)? (
            stole|stolen|lied|hit|punched|cheated|forged|falsified|faked|was (drunk|stealing|caught)|got caught|drank
          )
        )|
        (asked|told) to leave( … )?(
          for ([a-z]+ )?{misconduct}|because i('d| had)? (stole|stolen|lied|hit|punched|cheated|forged)
        )
      `,
    ],
    credentials: [
      unbroken`
        my ([a-z]+ )?(
          degree|diploma|licen[cs]e|certificate|qualifications?|references?|cv|resume|transcript|job title|
          certification|visa|papers|doctor's note|sick note
        )( … )(isn't|wasn't|aren't|weren't|is not|not)( (exactly|really|quite|strictly|actually|entirely|all|100 %))*( (a|my|an))? ?(
          real|true|genuine|own|mine|earned|accurate|honest|valid|forgery
        )|
        my ([a-z]+ )?(
          degree|diploma|licen[cs]e|certificate|references?|transcript|certification|visa|doctor's note|sick note
        )( … )(is|was|are|were) (a )?(
          fake|forged|bought|false|invented|made up|photoshopped|bogus|fictional|from a friend
        )
      `,
    ],
    caught: [
      unbroken`
        (caught|found|saw|discovered) me( … )?(
          with my hand in the [a-z]+ ?[a-z]*|red-handed|
          (
            stealing|sleeping|drinking|drunk|smoking|lying|cheating|asleep|napping|watching|taking|forging|copying|
            kissing|shouting|fighting|in bed
          )( … )?(at|on|in|from|the|my|porn|it)?
        )|
        my (probation|contract|employment|apprenticeship|placement|internship|job)( was| got| were| came to)( [a-z]+)? (
          ended|terminated|cut short|cancelled|over|an end
        )( … )?(because|after|for|when) (i('d)?|my|of my)
      `,
    ],
    favours: [
      unbroken`
        (
          suppliers?|vendors?|contractors?|bidders?|salesm[ae]n|reps?|landlords?|candidates?|applicants?|dealers?|
          developers?|agent|firm|company|student|parents?|customer|client|subcontractor|builder
        )( … )?(got|bought|gave|paid|took|flew|invited|treated|slipped|sent|offered|promised|handed) (me|us)( … … )(and|so|then)( in return)? ?(i|we|they|he|she|in return)( … )?(
          gave|awarded|chose|signed|approved|picked|let|hired|passed|selected|looked|got|won|ignored
        )( … )?(
          contract|order|job|tender|grade|mark|deal|him|her|them|the other way|bid|it|business|work|place|exam|offer
        )
      `,
    ],
    arrest: [
      unbroken`
        (my|the|some|a few|two|several) ([a-z]+ ){0,2}(
          arrests?|convictions?|criminal record|dui|duis|jail time|prison (time|sentence)|restraining order|parole|
          probation officer|mugshot
        )( … )?(came|come|comes|show|shows|showed|turn|will|is|are|was|were|for|from|on)|
        i (('m|am|was|still am) )?on (parole|bail)|i have a (criminal )?(record|past with the police)
      `,
      unbroken`
        (money|cash|stock|laptops?|tools?|goods|supplies|equipment|bottles?|food|tips|tablets?|phones?|items?)( … )?(
          went|came|ended up|found (its|their) way|somehow went|walked
        )( … )?(home with me|(in|into) my (pocket|bag|car|boot|house|garage|rucksack|backpack))
      `,
      unbroken`
        (i|we)( (was|were|got|had been|'d been|have been|'ve been|ended up (being|getting)|once|also|even|then))+ (
          arrested|convicted|jailed|imprisoned|locked up|put on probation by the court|prosecuted|
          cautioned by the police|found guilty|indicted
        )(?! (my|her|his|by the beauty))|
        (i|we)( (was|were|got|have been|had been))+ (
          charged|caught|pulled over|stopped|fined|busted|done|written up|accused and convicted
        )( … )?(with|for|of)? ?{crime}|
        (i|we)( (was|were|got|had been))+ caught (
          (red-handed|in the act)|
          ([a-z]+ )?(
            stealing|lying|cheating|drinking|sleeping|smoking|drunk|shoplifting|watching porn|forging|faking|copying|
            plagiari[sz]ing|taking (money|cash)|with (drugs|weed|my hand in)
          )
        )
      `,
      unbroken`
        i (got|have|had|received|picked up) (a|an|two|some) (
          (criminal|drug|driving|police|prior|felony|assault|theft) )*(
          dui|dwi|dui conviction|criminal record|convictions?|felony|felonies|record for|restraining order|driving ban|
          arrest|caution for|police record
        )|
        i (went|have been|was sent|had to go) to (jail|prison|court for {crime})|
        i (spent|did) ([a-z]+ )?(night|time|month|year|[a-z]+ (nights|days|weeks|months|years)) in (jail|prison|a cell|custody)
      `,
    ],
  },
  CLASSES,
);
