import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Breaking the law, and what keeps people safe. */
export const LAW: readonly Frame[] = [
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
    <drive> ([a-z]+ ){0,4}without (a|my|any) (valid )?(licen[cs]e|insurance)(?! (plates?|papers))|
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
    <blackmail>|<extort>|<gamble> (away )?([a-z]+ ){0,3}(money|funds|at work|account|online|budget)
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
    <get> ((back at|even with|revenge on) ({person})|my revenge)
  `,
];
