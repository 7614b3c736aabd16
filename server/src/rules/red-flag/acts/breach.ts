import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Breaking a confidence and prying. */
export const BREACH: readonly Frame[] = [
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
    )( … )?({secret})( … )?{abroad}?
  `,
  // What work makes everyone do with data is a breach only by what they are or where they go.
  unbroken`
    (<give>|<give> out|<tell>|<discuss>|<show>|<send>|<forward>|<upload>|<copy>|<take>)( … )?(
      {guarded}|
      {secret}( … )?{abroad}
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
      the (?!wrong |wi-?fi |guest )([a-z]+ )?(password|login|log-in|credentials|access card|staff card|login details)
    )|
    <share> my (password|login|credentials|badge|pin|key ?card)|
    <give> ([a-z]+ ){1,3}(my|the) (password|login|credentials|pin|door code|alarm code|keys to)|
    <clock> (
      him|her|a friend|a colleague|my (friend|mate|colleague)|each other|someone|
      (in|out) for(?! (the|a|my|our|lunch|dinner|good|break|breakfast|today|that))|them|me|myself
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
    secretly record
  `,
];
