import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Wordings by which the speaker did not get what was due: "I was never told", "there was no training". */
export const UNSERVED: readonly Frame[] = [
  unbroken`
    (i|we) (was|were|am|are) (always |usually |often )?(the )?last (one |person |ones )?to (
      hear|know|find out|be told|learn
    )
  `,
  unbroken`
    (i|we) (got|received|was sent|were sent|had got|was handed|were handed) (the |some |a )?(
      wrong|faulty|incorrect|bad|false|outdated|incomplete|misleading
    ) … from (the|my|our|his|her|their|a|an)
  `,
  unbroken`
    (i|we|my team|our team|the team|our department|the (ward|shift|kitchen|office|unit)) (
      was|were|are|is|had been|have been|'re|'ve been
    ) ([a-z]+ly |always |so |very |also |already |badly |simply |just |too )?(
      understaffed|short-staffed|short staffed|under-resourced|underfunded|undermanned|overworked|understaffed|
      overloaded|under-staffed|shorthanded|short-handed|left alone|left to our own|left on my own|left in the dark|
      starved of|not supported|on my own with
    )
  `,
  unbroken`
    (i|we) (was|were|had been|got|'d been) (
      trained|taught|onboarded|inducted|instructed|briefed|coached|supervised|managed|introduced|prepared
    ) … (
      haphazardly|badly|poorly|hastily|hurriedly|superficially|incorrectly|inadequately|insufficiently|once|
      sloppily|on the fly|wrongly|wrong
    )
  `,
  unbroken`
    (i|we) (was|were|had been|got|'d been|am) (
      haphazardly|badly|poorly|hastily|hurriedly|superficially|incorrectly|inadequately|insufficiently|barely|
      hardly|scarcely|never
    ) (
      trained|taught|onboarded|inducted|instructed|briefed|coached|supervised|managed|introduced|prepared|told|
      informed|supported|shown
    )
  `,
  unbroken`
    (i|we) (was|were|had been|got|'d been) (only |just )?(shown|trained|taught|walked through|given a demo) … (
      once|for (five|ten|two|a few|twenty) minutes|for an hour|for half an hour|for a day|one day
    )(?=[.,;!]|$)
  `,
  unbroken`
    (i|we) (only |just |barely )?(had|got|received|was given|were given|'d had|'d got) (
      only |just |barely |about |maybe |all of |exactly |less than |a mere )?(
      an?|one|two|three|half an?|five|ten|fifteen|twenty|thirty
    ) (short |quick |brief |single |rushed )?(
      hour|hours|minute|minutes|day|days|afternoon|morning|page|pages|session|week|weeks
    ) (of |for |worth of |to )?(
      training|onboarding|induction|handover|notice|instruction|instructions|introduction|learn|prepare|briefing|
      shadowing|preparation|support
    )
  `,
  unbroken`
    my ([a-z]+ ){0,2}(
      training|onboarding|induction|handover|briefing|supervision|probation|internship|apprenticeship|
      job description
    ) (was|consisted|amounted|lasted|had been|ended|took|came down)
  `,
  unbroken`
    (my|our) (
      requests?|calls?|emails?|questions?|appeals?|messages?|concerns?|warnings?|ideas?|suggestions?|pleas|
      complaints?|objections?
    )( for [a-z]+( [a-z]+){0,3})? (was|were|went|did|didn't|got|fell|kept|always|never|often) (
      not |being |often |never |always |simply |just )?(
      ignored|unanswered|dismissed|rejected|nowhere|on deaf ears|get met|overruled|brushed|turned down|refused|
      denied|brushed aside|heard|listened|answered|met
    )
  `,
  unbroken`
    (i|we) (was|were|got|kept being|'d been|had been|always) (
      [a-z]+ly |constantly |always |just |basically |simply |literally )?(
      ignored|overruled|excluded|sidelined|overlooked|passed over|micromanaged|picked on|bullied|harassed|
      discriminated|mistreated|treated unfairly|treated badly|lied to|cheated|tricked|fobbed off|stonewalled|
      singled out|taken advantage of|dumped|thrown in|thrown into|left to it|left alone with|kept in the dark|
      never thanked|badly treated|forced|railroaded|outvoted|talked over|left out|left behind|shut out|frozen out|
      targeted|exploited
    )
  `,
  unbroken`
    (i|we) (
      wasn't|weren't|was not|were not|was never|were never|hadn't been|had not been|had never been|haven't been|
      have never been|never got|never was|didn't get|did not get|wasn't even|was n't|were n't
    ) (
      ever |being |properly |fully |adequately |sufficiently |clearly |correctly |even |formally |kept |made |really |well |told or |yet ){0,2}(
      told|given|informed|trained|taught|shown|briefed|warned|notified|supported|instructed|included|invited|
      copied|consulted|onboarded|supervised|mentored|provided|made aware|in the loop|updated|advised|guided|
      coached
    )
  `,
  unbroken`
    (i|we) (didn't|did not|never) (get|receive|have|had|got|received) (
      any |enough |proper |much |the right |the proper |the necessary |adequate |sufficient |clear |a proper |a lot of |the )?(
      real |formal |clear |proper )?{goods}( from)?
  `,
  '(i|we) (had|got|received|was given|were given|was offered) (absolutely )?{no} … {goods}',
  unbroken`
    (i|we)( had|'d| was| were)? (only )?(been )?(only )?(shown|trained|taught|briefed|told) … (
      once|for (five|ten|two|a few) minutes|for an hour|for half an hour|for a day|one day
    )(?=[.,;!]|$)
  `,
  unbroken`
    (email|message|letter|memo|information|news|invitation|note|mail|update|parcel|memo) (just |simply )?(never|didn't|did not) (
      reach|reached|arrive|arrived|come|came|get|got
    )
  `,
  unbroken`
    {goods} (that |which )?(i|we|they|he|she) … (gave|got|had|received|provided|offered)( me| us)? (was|were) (
      useless|poor|bad|unclear|wrong|terrible|outdated|incomplete|awful|rubbish|a joke|confusing|insufficient|
      minimal
    )
  `,
  "there (was|were|'s|is|had been) (absolutely |really |also |simply |just )?{no} … {goods}",
  unbroken`
    there (wasn't|weren't|was not|were not|was never) (
      any|enough|much|proper|a|adequate|sufficient|clear|really any|a proper|a clear
    ) … {goods}
  `,
  unbroken`
    (i|we) (was|were|had been|got|'d been) (
      given|handed|sent|fed|told|provided|supplied|left|assigned|working|dealing|quoted|shown|taught|trained
    ) (with )?(the |a |an |some |only )?(completely |totally )?(
      wrong|incorrect|inaccurate|bad|incomplete|outdated|misleading|false|faulty|unclear|vague|conflicting|
      contradictory|poor|no|little|zero|unrealistic|impossible|insufficient|very little|inadequate|old
    )
  `,
  unbroken`
    (i|we) (
      did|followed|was only doing|was just doing|were only doing|was doing|were doing|was following|were following|
      only did|do
    ) (exactly |as |just )?(what|as|the instructions|instructions|orders|like) (i|we)? ?(was|were|had been|'d been)? ?(
      told|asked|instructed|given|shown
    )?
  `,
  unbroken`
    (because|since|as) (i|we) (was|were|had been|'d been) (
      told|asked|instructed|ordered|forced|made|pressured|pushed
    ) (to|by|into)
  `,
  '(i|we) (was|were|felt) (forced|made) (to|into|by)',
  unbroken`
    (i|we) (had )?(
      inherited|took over|taken over|came into|walked into|stepped into|joined|was handed|was put on|was given|
      was assigned
    ) … … (
      mess|failing|disaster|broken|doomed|chaos|shambles|dysfunctional|nightmare|in trouble|behind schedule|
      set up to fail
    )
  `,
  '(i|we) (was|were) (thrown|dropped) (in|into)( at)? the deep end',
];
