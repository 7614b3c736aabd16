import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Inventing, altering and passing off. */
export const FORGERY: readonly Frame[] = [
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
  '(<falsify>|<tamper> with|<plagiarise>|<plagiarize>)',
  unbroken`
    (<fabricate>|<make> up(?! (
      for|to|with|{whose} ([a-z]+ )?(lost|missed|missing|remaining|outstanding)
    ))|<invent>|<concoct>) ({whose} |some of the |some of my |some |the rest of the |the other |most of the )?([a-z-]+ )?([a-z-]+ )?(
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
];
