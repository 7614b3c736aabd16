import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Lying, concealing and pretending. */
export const DECEIT: readonly Frame[] = [
  unbroken`
    (am|was|were|been|being)( [a-z]+ly| very| quite| a bit)? (dishonest|untruthful|deceitful)|
    (wasn't|weren't|(haven't|hadn't) been|(was|were) not|(have|had) not been)( [a-z]+ly)? (honest|truthful|straight) (with|to|towards) ({authority}|{person})
  `,
  unbroken`
    (<tell>|<say>|<claim>|<text>)( … )i (was|had been|am) (
      sick|ill|unwell|busy|working|home|at (home|the|a|my)( [a-z]+)?|stuck
    )( … )?(when|but|although|while) i (was|had|went)
  `,
  // "I told my boss that I was sick because my cousin was getting married."
  unbroken`
    (<tell>|<say>|<text>)( … )i (was|am|had been) (sick|ill|unwell)( … )?because (
      i (had (tickets|a (date|party|wedding|job interview))|wanted|needed (a|the) (day|break|time)|didn't (feel like|want)|was (tired|bored|hungover))|
      (my|a|the|our|it was) ([a-z]+ ){0,3}(party|wedding|married|concert|match|game|holiday|birthday|festival|interview)
    )
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
      certificates?|information|excuse|accounts?|doctor's note|sick note|documents?|cv|degree|ticket|answers?|
      reasons?|figures|numbers|data
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
    <feed> ({person}) (a (lie|story)|lies)|
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
    <cover> for ({person})(?= ?(
        (when|after) (he|she|they)( was| were| had|'d)? (
          stole|stolen|stealing|hit|lied|lying|drunk|drinking|asleep|skipp(ed|ing)|cheated|broke|broken|made|late
        )|
        by (lying|saying|telling)|and (lied|said|told)
      )
    )
  `,
  unbroken`
    (<hide>|<conceal>|<withhold>) (
      it|this|that|them|everything|the [a-z]+( [a-z]+)?|my [a-z]+( [a-z]+)?|what [a-z']+( [a-z]+)?|our [a-z]+|
      all of it|a [a-z]+( [a-z]+)?|that i[a-z' ]{1,25}|the fact [a-z' ]{1,40}
    ) (secret )?from ({authority}|{person}|everyone|anyone|anybody|the [a-z]+)|
    <keep> ([a-z]+ ){1,4}secret from ({authority}|{person})|
    (<hide>|<conceal>|<bury>|<disguise>) ({whose} )?({wrongdoing})(?! (
      message|messages|log|logs|banner|dialog|report|from view
    ))|
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
    <keep> the (truth|bad news|({wrongdoing})) (secret |hidden )?from ({authority}|{person}|everyone)|
    <let> ({authority}|{person}) (believe|think) (that )?(it|this|everything|all|i|we|they|the [a-z]+|my [a-z]+)( had| was| were)+( been)? (
      done|finished|ready|fixed|tested|on (track|time)|sent|shipped|safe|new|real|in stock|under control|complete|
      paid|ill|sick|checked
    )|
    <blame> ({person}) for (something i|what i|my (own )?(mistake|error|fault))|
    <blame> ({person}|(someone|somebody|everyone|anyone) else|others)( instead)? (
      when( … )(asked|came out|found out|noticed|complained)|so that i|to (protect|save|cover) (myself|my)|
      instead of (owning|admitting|saying)
    )|
    (<put>|<shift>|<push>) (all )?the (blame|fault)( … )?(on|onto|on to) (
      {person}|{authority}|(someone|somebody|everyone|anyone) else|others|an? (intern|temp)|the (intern|temp|new [a-z]+|night [a-z]+)
    )|
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
];
