import {unbroken} from '../../engine/long-pattern.ts';
import {defineFrames} from '../frames/frames.ts';
import {WORD_CLASSES} from './word-classes.ts';

/** What may come of misconduct for whoever did it. */
export type ConsequenceKind = 'dismissal' | 'credentials' | 'caught' | 'favours' | 'arrest';

/** What was done to the speaker because of what they did. */
export const findConsequence = defineFrames<ConsequenceKind>(
  {
    dismissal: [
      unbroken`
        (i|we)( (
            was|were|got|get|had been|'d been|have been|'ve been|ended up being|ended up getting|ended up|almost got|
            nearly got|was nearly|was almost|eventually got|was eventually|was later|was then|was rightly|
            was immediately|then|once|also|even
          )
        )+ {dismissed}( … )?(
          {ground}|
          for ([a-z]+ )?(
            (?!
              missing|failing|making|underperforming|refusing|reporting|going|trying|
              being (pregnant|ill|sick|honest|too (slow|old))
            )[a-z]+ing
          )|
          (because|since|as|after|when) (i|we) ?{misbehaving}|
          because (of my (anger|attitude|behaviou?r|conduct|temper|drinking)|they were forcing me to attend anger)|
          after (being )?caught |after (stealing|lying|drinking|sleeping)
        )
      `,
      unbroken`
        (
          they|he|she|we|my ([a-z]+ )?(boss|employer|manager|company)|
          the (company|boss|manager|school|owner|firm|hotel|store|agency)|hr|management
        )( (then|eventually|finally|rightly|had to|immediately|later|also))* (
          fired|fire|sacked|sack|dismissed|dismiss|suspended|expelled|terminated|let|kicked|threw|banned
        ) me( (go|out|off|on the spot))*(?!
          ( … )?(
            merger|contract|recession|lockdown|budget|season|funding|layoffs?|restructur[a-z]+|closed|closure|
            downsiz[a-z]+|project ended
          )
        ) (
          for ([a-z]+ )?[a-z]+ing|after (i|we|they|he|she|being|catching|a (fight|row))|{ground}|when they (found|discovered|learned|caught)|
          (because|since|as) (i|we) ?{misbehaving}|
          over (
            it|this|that|what|{misconduct}|
            my (behaviou?r|conduct|attitude|temper|drinking|lateness|language|expenses|timesheets?|mistakes?|errors?)
          )(?! (again|with|together|once|twice|first|before|slowly|carefully|myself|in my|on my))|
          once they (found|discovered)
        )
      `,
      // "I was always late and got fired."
      unbroken`
        (i|we) ?{misbehaving}( … … )(and|so|until|then)( (so|then|finally|eventually|in the end))* ((i|we) )?(was|were|got)( [a-z]+)? (
          fired|sacked|dismissed|expelled
        )|
        (i|we) ?{misbehaving}( … … )(and|so|until|then)( (so|then|finally|eventually|in the end))* ((i|we) )?(was|were|got)( [a-z]+)? let go(?!
          (early|home|first|in|up|through|on|with|alone)
        )|
        (i|we) ?{misbehaving}( … … )(and|so|until|then)( (so|then|finally|eventually|in the end))* ((i|we) )?lost my job|
        (i|we) ?{misbehaving}( … … )(and|so|until|then)( (so|then|finally|eventually|in the end))* ended up without a job|
        (i|we) ?{misbehaving}( … … )(they|he|she|boss|manager|employer|company|owner) (fired|sacked|dismissed|expelled) me|
        (i|we) ?{misbehaving}( … … )(they|he|she|boss|manager|employer|company|owner) let me go(?! (early|home|first|in|up|through|on|with|alone))|
        (i|we) ?{misbehaving}( … … )(they|he|she|boss|manager|employer|company|owner) threw me out|
        (i|we) ?{misbehaving}( … … )(it|this|that|which)( (then|eventually))? cost me my (job|place|position|licen[cs]e)
      `,
      unbroken`
        (they|he|she|my ([a-z]+ )?(boss|employer|manager|company)|the (company|boss|manager|school|owner|firm|hotel)) (
          got rid of me|(ended|terminated|cancelled|cut short) my [a-z]+|
          (didn't|wouldn't|refused to) (renew|extend) my (contract|placement)|gave me (the sack|the boot|notice|my notice)
        )( … )?({ground}|(because|since|as|when|after) i ?{misbehaving})
      `,
      unbroken`
        the (main |only )?reason( (that|why))? (i|we) (was|were|got) {dismissed}( … )?(was|is) (
          (that|because) i ?{misbehaving}|(because of )?{misconduct}
        )|
        (the reason for )?my (dismissal|sacking|suspension)( … )?(was|came)( {ground}| (theft|misconduct|bullying|harassment|fraud))
      `,
      // A warning for being late once is no dismissal.
      unbroken`
        i (got|had|received|was given|was on|have had|picked up) (an?|my|two|three|several|many) ((
            first|second|final|last|written|verbal|formal|official
          ) )*(warnings?|disciplinary( hearing)?) (for|because of|over|due to) {gross}
      `,
      // "I got the sack for helping myself to parts."
      '((i|we)( (was|were|got|had been|have been|been|then|once))+|(?<=^)got) the (sack|boot)( … )?({ground}|for ([a-z]+ )?[a-z]+ing|(because|since|as|after|when) (i|we) ?{misbehaving})',
      // "Got sacked for helping myself to parts": a note.
      unbroken`
        (?<=^)((got|was)( (then|eventually|nearly|almost))* )?{dismissed}( … )?(
          {ground}|because i ?{misbehaving}|for ([a-z]+ )?(?!missing|failing|making|underperforming|refusing|reporting|going|trying|being)[a-z]+ing
        )|
        (?<=^|my (biggest |worst )?(failure|mistake|regret|setback) (was|is) |when i was )((being|getting) )?{dismissed}( … )?{ground}
      `,
      // "We were both fired", "I've been sacked twice": once may be bad luck.
      unbroken`
        (i|we)( (was|were|got|have|had|'ve|'d|been|then|eventually))+ both (got |been )?(fired|sacked|expelled)|
        (i|we)( (was|were|got)|('ve|'d| have| had)( been| got| gotten))( then| eventually)? (
          fired|sacked|dismissed|expelled
        )(?! (up|on|at))( … )?(
          twice|(two|three|four|five|several|many) times|
          from (every|both|two|three|four|five|several|many|most|my last (two|three|four|five))
        )
      `,
      unbroken`
        (i|we)( (was|were|got)|('ve|'d| have| had)( been| got)) let go (
          twice|(two|three|four|five|several|many) times|from (every|three|four|five|several) jobs?
        )(?!
          ( … … )(
            redundan[a-z]+|restructur[a-z]+|cuts|closed|closures?|funding|startups?|downsiz[a-z]+|merger|recession|
            season|pandemic|insolven[a-z]+
          )
        )
      `,
      // "I was fired for it", "I lost my job over it": the mistake that is told is what it was for.
      unbroken`
        (i|we) (was|got|had been|ended up being|ended up getting)( (
          then|eventually|later|rightly|immediately|promptly|duly|even
        ))* (fired|sacked|dismissed|let go|expelled) (for|over|because of) (it|this|that)(?! (reason|job|role|date))|
        i (lost|had lost) my (job|position|licen[cs]e) (for|over|because of) (it|this|that)(?! (
          reason|summer|winter|year
        ))
      `,
      unbroken`
        (lost|lose) my ((last|first|old|previous|summer) )?(
          job|place|licen[cs]e|position|contract|internship|apprenticeship|traineeship|post
        )( … )?(
          {ground}|(because|since|when|after) i ?{misbehaving}
        )|
        my ((last|first|old|previous|summer) )?(
          contract|employment|apprenticeship|placement|internship|probation|traineeship|job|place
        )( … )?((was|got|wasn't) (terminated|ended|cancelled|cut short|stopped|renewed|extended)|ended|came to an end)( … )?(
          {ground}|(because|since|when|after) i ?{misbehaving}
        )|
        (asked|told|made|forced) to (leave|resign|quit|go)( (my|the) ([a-z]+ )?(job|company|firm|school))? (
          (for|over|because of|due to) (my )?{misconduct}|(because|since|when|after) i ?{misbehaving}
        )|
        had to (resign|quit)( my job)? (
          (for|over|because of|due to) (my )?{gross}|(because|since|when|after) i ?{misbehaving}
        )|
        had to leave (my job )?(because of|due to|over|for) (my )?{gross}
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
  WORD_CLASSES,
);
