import {unbroken} from '../../engine/long-pattern.ts';
import type {WordClasses} from '../frames/frames.ts';

/** Words of misconduct by meaning. */
export const WORD_CLASSES: WordClasses = {
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
        lecturer|professor|tutor|examiner|team|dog|cleaner|freelancer|predecessor|successor|junior|porter|temp|caller|
        clerk|investor|supplier|journalist|candidate|volunteer|night [a-z]+
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
        lecturer|professor|tutor|wife|parents?|board|regulators?|investors?|employer|company|hr|interviewer|chairman|
        recruiter|colleagues?|leader|ceo|patients?|family|coach|landlord|insurer|officers?|foreman|guests?|chef|
        shareholders?|court|judge|suppliers?|vendor|examiner|students?|buyer|buyers|banks?|committee|council|agency|
        lenders?|donors?|sponsors?|tenants?|trustees?|sellers?|insurance|users?|readers?|public|government|tax office|
        hospital|university|school|department
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
  // What is secret where a word says so.
  matter: [
    unbroken`
      information|data|details?|documents?|files?|emails?|reports?|client [a-z]+|patient [a-z]+|customer [a-z]+|
      company [a-z]+|figures|numbers|stuff|records?|plans?|material|conversations?|matters?|salary [a-z]+|pricing|
      designs?|code|notes?|photos?|messages?|financial [a-z]+|business [a-z]+
    `,
  ],
  secret: [
    unbroken`
      (
        confidential|private|sensitive|secret|classified|insider|proprietary|personal|internal|restricted|non-public|
        unreleased|privileged|embargoed
      )( and [a-z]+)? {matter}
    `,
    unbroken`
      (company|trade|patient|client|customer|client's|patient's|customer's|employer's) (
        secrets?|information|data|details|records?|confidences?
      )|
      insider information|source code|salary (details|list|data|information)|trade secrets
    `,
  ],
  // Where what is secret must not go.
  abroad: [
    unbroken`
      (with|to|on|online|publicly|in public|outside|for|about|at|before|when) ([a-z]+ )*(
        {outsider}|party|train|pub|bar|dinner|home
      )
    `,
  ],
  // Secret by its name, wherever it goes.
  guarded: [
    unbroken`
      (confidential|secret|classified|insider|proprietary|unreleased|privileged|embargoed|non-public|restricted)( and [a-z]+)? {matter}
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
      {gross}|{lax}|falsifying( [a-z]+)*|leaking( [a-z]+)*|sharing( [a-z]+)*|breaking( [a-z]+)*|violating( [a-z]+)*|
      taking( [a-z]+)*|using( [a-z]+)*|negligence|cause|disciplinary reasons|breach( of [a-z]+)*|misusing( [a-z]+)*|
      skipping( [a-z]+)*
    `,
  ],
  gross: [
    unbroken`
      (gross |serious )?misconduct|theft|abuse|stealing|shoplifting|lying|fighting|violence|assault|fraud|cheating|plagiarism|
      ((sexual|racial) )?harassment|bullying|drinking|drug use|drugs|dishonesty|forging( [a-z]+)*|faking( [a-z]+)*|
      embezzl(ing|ement)|hitting( [a-z]+)*|punching( [a-z]+)*|threatening( [a-z]+)*|discrimination|racism|sexism|
      ((my|a|some) )?(racist|sexist|sexual|homophobic) (comments?|jokes?|remarks?|language)|
      ((several|many|two|three|the) )?(harassment|bullying|abuse) (complaints?|claims?|allegations?)|
      complaints? about my (behaviou?r|attitude|conduct|temper|language)|
      (a )?failed drugs? test|(a )?complaints? of ([a-z]+ )?(harassment|bullying|abuse)|being (drunk|high|abusive|aggressive|violent|intoxicated|racist|dishonest)
    `,
  ],
  // What goes on at work of somebody who does not care.
  lax: [
    unbroken`
      being ((always|constantly|often|repeatedly|too|so) )?(
        caught|rude|late|lazy|absent|insubordinate|disrespectful|careless with [a-z]+|on my phone
      )|
      coming (in )?late|not (showing|turning|coming|doing)( [a-z]+)*|
      ((my|poor|bad) )*(
        attendance|timekeeping|conduct|behaviou?r|attitude|temper|lateness|drinking|absences|laziness|rudeness|
        (bad )?language|anger
      )|
      insubordination|absenteeism|(swearing|yelling|shouting)( [a-z]+)*|tardiness|arguing( [a-z]+)*|sleeping( [a-z]+)*|watching( [a-z]+)*|
      smoking( [a-z]+)*|doing nothing
    `,
  ],
  ground: ['(for|over|because of|due to|owing to|through|on account of|on (the )?grounds of) ([a-z]+ )?{misconduct}'],
  /** What follows "because I". */
  misbehaving: [
    unbroken`
      (('d|had|have|been|was|were|am|kept|got|being|always|often|constantly|repeatedly|once|just|too|so|caught) )*(
        stole|stolen|stealing|lied|lying|hit|hitting|punch(ed|ing)|slapp(ed|ing)|shout(ed|ing)|yell(ed|ing)|swore|
        sworn|swearing|cheat(ed|ing)|forg(ed|ing)|falsif(ied|ying)|faked|faking|drank|drunk|drinking|high|stoned|
        hungover|fought|fighting|late|absent|lazy|rude|abusive|aggressive|violent|racist|dishonest|insubordinate|
        disrespectful|sleeping|slept|asleep|harass(ed|ing)|bull(ied|ying)|arguing|argu(ed|ing) (with everyone|with everybody|all|with my [a-z]+ (all|every|again))|threaten(ed|ing)|
        insult(ed|ing)|leaked|touched|groped|kissed|on my phone|caught|tested positive|calling in sick|
        (took|taken|taking) ((some|the|company|office) )*(
          money|cash|drugs|bribes?|stock|things|tools|supplies|food|alcohol|medication
        )|
        failed (a|the|my) ([a-z]+ )?(drug|drugs|alcohol) test|used my phone (all|during|too|at)|
        (got|gotten|getting) (into|in) (a|too many|several|many) (fights?|arguments?)|
        (came|come) (in|to work) (late|drunk|hungover)|
        (coming|turn(ed|ing) up|show(ed|ing) up|arriving) ((in|to work) )?(late|drunk|hungover)|
        did nothing|refus(ed|ing) to (follow|obey|take) (any |my |the )?(orders|instructions|rules)|
        refus(ed|ing) to (do my (job|work)|work|come in)|skipp(ed|ing) ((my|too many|several) )?(work|shifts?|days)|
        (smok(ed|ing)) (weed|pot|dope|cannabis)|(watch(ed|ing)) (porn|films|videos)|made (racist|sexist|sexual) [a-z]+
      )|
      never (turned up|showed up|came (in|to work|on time)|did (my|any|the) (work|job))|
      (didn't|wouldn't) (do (my|any|the) (work|job)|turn up|show up|come (in|to work)|follow (orders|instructions))
    `,
  ],
  dismissed: [
    unbroken`
      fired|sacked|dismissed|terminated|suspended|let go|expelled|kicked out|kicked off|banned|disbarred|
      struck off|written up|escorted out|escorted off|thrown out|disciplined|demoted|reprimanded|shown the door|
      given (the (sack|boot)|(my )?notice)
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
