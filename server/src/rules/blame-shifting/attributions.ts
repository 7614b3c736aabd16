import {unbroken} from '../../engine/long-pattern.ts';
import {defineFrames} from '../frames/frames.ts';

/**
 * Fixed wordings by which a cause is laid at another door.
 * - `denial`: the speaker is cleared ("it wasn't my fault", "out of my control").
 * - `charge`: another is named ("it was their fault", "because of him", "I was let down by").
 * - `unserved`: the speaker did not get what was due ("I was never told", "there was no training").
 */
export type Attribution = 'denial' | 'charge' | 'unserved';

const classes = {
  was: ["(was|is|were|are|[\\p{L}]+'s|has been|had been)"],
  wasnt: ["(wasn't|isn't|weren't|was not|is not|'s not|were not|was never|is never|can't be|cannot be)"],
  due: [
    '(due|owing|thanks|down) to',
    '(because|on account|as a (direct )?result|by virtue|as a consequence) of',
    '(caused|brought about|triggered) by',
    '(stemmed|resulted|came) from',
  ],
  person: [
    unbroken`
      (
        boss|manager|supervisor|superior|director|colleague|coworker|co-worker|teammate|team|client|customer|leader|
        lead|partner
      )
    `,
    '(colleagues|coworkers|co-workers|teammates|clients|customers|bosses|managers|partners|people|others|guys|members)',
    unbroken`
      (
        management|leadership|vendor|supplier|contractor|professor|teacher|trainer|intern|assistant|department|agency|
        predecessor
      )
    `,
    unbroken`
      (
        vendors|suppliers|contractors|developers|designers|developer|designer|company|employer|staff|guy|girl|lady|man|
        woman|it|hr
      )
    `,
    unbroken`
      (
        someone|somebody|everyone|everybody|one person|person|member|engineer|employee|employees|crew|shift|recruiter|
        host|chef
      )
    `,
  ],
  whose: [
    "(his|her|their|whose|someone else's|somebody else's|other people's|everyone else's|[\\p{L}-]+'s|[\\p{L}-]+s')",
  ],
  fault: [
    '(fault|mistake|error|oversight|blunder|screw-up|failure|failing|incompetence|negligence|carelessness|laziness|slip|mess)',
  ],
  goods: [
    unbroken`
      (
        training|onboarding|handover|hand-over|support|help|guidance|direction|instructions|instruction|documentation|
        information
      )
    `,
    unbroken`
      (
        info|communication|resources|time|budget|staff|people|manpower|supervision|mentoring|feedback|notice|warning|
        briefing|brief
      )
    `,
    unbroken`
      (
        process|processes|procedure|procedures|system|plan|structure|leadership|backup|tools|equipment|clarity|
        coordination|access
      )
    `,
    unbroken`
      (
        requirements|expectations|data|detail|details|explanation|oversight|management|planning|teamwork|cooperation|
        accountability
      )
    `,
  ],
  circumstance: [
    unbroken`
      (
        economy|recession|downturn|crisis|market|markets|weather|rain|snow|storm|traffic|pandemic|covid|lockdown|
        brexit|war|inflation|competition|competitors|politics|bureaucracy|cutbacks|cuts|layoffs|timing|circumstances|
        luck|restructuring|reorganisation|reorganization|merger|strike|regulations|red tape|holidays|roadworks|factors|
        (unforeseen|unforeseeable|external) [a-z]+|outside (factors|forces|influences|circumstances|reasons|events)
      )
    `,
  ],
  execute: [
    unbroken`
      (
        doing|did|do|follow|followed|following|carry|carried|carrying|implement|implemented|implementing|execute|
        executed|executing|obey|obeyed|obeying|act|acted|acting|go|went|going|stick|stuck|sticking|work|worked|working|
        apply|applied|applying|copy|copied|use|used
      )
    `,
  ],
  no: [
    unbroken`
      (
        no|zero|little|very little|hardly any|barely any|never any|next to no|almost no|not enough|insufficient|
        inadequate|a lack of|a total lack of|a complete lack of|poor|bad
      )
    `,
  ],
} as const;

/** Finds attributions; who is named in a charge is for the caller to check. */
export const findAttributions = defineFrames<Attribution>(
  {
    denial: [
      unbroken`
        (don't|do not|can't|cannot|can not|can hardly|shouldn't|should not|why|please don't|stop) (go )?(blame|blaming) (me|us)
      `,
      unbroken`
        (i|we) (did|had done|have done|held up|kept|fulfilled|completed|was doing) (
          everything right|nothing wrong|my part|our part|my bit|my job|our job|my share|my side|my end|all i could|
          all i can|everything i could|what i could|what i had to
        )
      `,
      "(i|we) (didn't|did not|haven't|hadn't|don't) (do|done) anything wrong",
      unbroken`
        my (part|side|end|half|share|section|piece|bit|portion|work) (was|is|had been) ([a-z]+ )?(
          fine|done|ok|okay|finished|good|perfect|correct|complete|right|flawless|ready|in order|spotless|
          without fault
        )
      `,
      unbroken`
        (i|we) (was|were) (the only (one|person|ones)|one of the few|about the only one|the one) … (
          doing|working|who (worked|cared|did|was working|tried|knew|bothered|actually)|pulling|carrying|trying
        )
      `,
      unbroken`
        (i|we) (got|get|was|were|am|are) (wrongly |unfairly |unjustly |always |then )?(
          blamed|punished|penalised|penalized|scapegoated
        ) for (it|that|something|things|what|someone|somebody|other|others|their|his|her|everything|a mistake)
      `,
      '(i|we) (always |then |still )?(get|got|had to take|end up with|ended up with) (all )?the (blame|fall|flak|rap)',
      '(nobody|no one|no-one|not even [a-z]+) (could|would) have (ever )?[a-z]+(ed|wn|en|ld|ught|ood|ne|ade|un)',
      '(how|what) (is|was|are|were) (anyone|anybody|someone|one|a person|people|you) (ever )?(supposed|meant|expected) to',
      'not (mine|my (mistake|fault|problem|job|failure|doing))(?=[.,;!]|$)',
      unbroken`
        (how|what) (was|were|am|could|should|can) (i|we) (supposed|meant|expected) to (
          know|do|guess|notice|read|see|work|manage
        )
      `,
      '(how) (could|should|would) (i|we) (have )?(known|know|guessed|noticed|guess|seen)',
      unbroken`
        (i|we) ('m|am|was|were|'re|are|wasn't|weren't|ain't) (not |never |hardly )?(
          all |entirely |fully |solely |wholly |alone |the one |the only (one|person) )*(at fault|to blame)(?<=(not|never|hardly|n't) .*)
      `,
      unbroken`
        {wasnt} (all |entirely |completely |only |solely |exactly |even )?(my|our) (
          idea|decision|choice|plan|design|fight|business|place|work|code|mess|order|suggestion
        )
      `,
      unbroken`
        (i'm|i am|i was|we're|we are|we were|i can't be|i cannot be|i don't feel|i wasn't|i'm certainly) (not |hardly |never )(held |really |personally )?(
          the one (who|to)|
          responsible for (what|that|other|others|someone|the (actions|mistakes|failings)|their|his|her)
        )
      `,
      '(just |simply |purely |sheer |pure |really |plain )?(bad|rotten|hard|rough|terrible) luck',
      "(i|we) (just |simply )?(was|were|got|am|are|had been|'ve been) (just |simply |really |always )?unlucky",
      unbroken`
        {wasnt} (all |entirely |completely |only |solely |exactly |even )?(my|our) (
          fault|mistake|error|doing|job|problem|responsibility|department|call|area
        )
      `,
      unbroken`
        (not|never) (all |entirely |completely |only |solely |exactly |even )?(my|our) (
          fault|mistake|error|doing|job|problem|responsibility
        )
      `,
      '{wasnt} (all |entirely |completely |only |solely )?(on|down to|up to|because of) (me|us)',
      '{wasnt} (mine|me who|me that)',
      'no fault of (my|our) own',
      unbroken`
        (don't|didn't|do not|did not|can't|cannot|fail to) (see|think|believe|feel|understand|know) (that |how |why )?(that|it|this) (was|is|'s|were) (all |really )?(
          on me|down to me|my (fault|responsibility|mistake|job|problem|doing)
        )
      `,
      "(i|we) (can't|cannot|couldn't|shouldn't|should not|can hardly) be (blamed|held responsible|held accountable|faulted)",
      '(had|has|have) (nothing|little) to do with (me|us|my work|what i did)',
      'not me(?=[.,;!]|$)',
      '(outside|beyond|out of|outside of) (my|our) (control|hands|power)',
      '{wasnt} (in|within|under) (my|our) (control|hands|power)',
      unbroken`
        (i|we) (had|have|was given|were given|was left with|were left with) (no|little) (
          choice|option|say|control|alternative|other choice
        )
      `,
      "(i|we) (didn't|did not) (have|get) (a|any|much) (choice|option|say|control|alternative)",
      'nothing (that )?(i|we) (could|can) (do|have done)',
      unbroken`
        (responsibility|fault|blame) (lies|lay|rests|rested|falls|fell|should fall|belongs|belonged) (with|on|to) (
          the|my|him|her|them|others|someone|somebody
        )
      `,
    ],
    charge: [
      '(stuck|saddled|lumbered|landed|burdened) with (a|an|the|my|some|two|other|everyone|someone|people)',
      unbroken`
        ({person}|engineering|marketing|legal|sales|finance|he|she|they) (
          said|swore|assured|claimed|insisted|promised|confirmed|thought
        ) (me |us )?(that )?(it|that|this|everything|all|they|he|she|we) (
          was|were|is|would be|had been|had|'d|could|would
        ) … so (i|we)
      `,
      unbroken`
        (with|in|at|for|from) (a|an|such|people|that kind of|that sort of) … (like|as) (
          that|this|them|him|her|those|these
        )(?=[.,;!]|$)
      `,
      unbroken`
        (had to|have to|hired to|brought in to|asked to|told to|ended up|was always|were always|kept) (
          do|doing|clear|clearing|mop|handle|carry|carrying|cover|covering|pick up|picking up|clean up|cleaning up|fix|
          fixing|redo|redoing
        ) (for )?(everyone|everybody|someone|somebody|other people|others|their|his|her|my [a-z]+) (
          's|s'|else|mess|work|mistakes|share|slack
        )
      `,
      unbroken`
        (problem|reason|cause|culprit|issue|obstacle|weak link|bottleneck) (was|is|were|lay with|started with) (
          really |mainly |always |clearly |that )?(my|the|our|his|her|their|some of the|one of the) … {person}
      `,
      unbroken`
        (
          talk|talked|drag|dragged|rope|roped|push|pushed|trick|tricked|lure|lured|pressure|pressured|force|forced|
          coerced|manipulated|bullied|guilted
        ) (me|us) into
      `,
      unbroken`
        (it|that|this|which) (was|is|'s|had been) (all |actually |really |originally |entirely )?(
          his|her|their|{whose}|the {person} 's
        ) … (idea|decision|call|plan|choice|suggestion|request|order|orders|policy|wish|doing|problem|job|design|baby)
      `,
      unbroken`
        the (whole |original )?(
          idea|decision|plan|order|orders|instruction|instructions|instruction|request|call|suggestion|push|pressure
        ) (came|come|was coming|came down|was made|had come|was taken|had been made|originated) (
          straight |directly |down |in |over )?(from|by|with) (?!me|my|us)
      `,
      "{was} the … {person} ('s|s')? (idea|decision|call|plan|choice|fault|orders|suggestion)",
      unbroken`
        (i|we|all i|all we)( 'd| 'm| 've| have| had| was| were| am)? (
          only|just|merely|simply|purely|solely|dutifully|only ever
        )( been)? {execute} (out |it |to |by |with |on |along )?(
          what|whatever|as|orders|instructions|
          the (
            instructions|instruction|orders|order|procedure|procedures|process|script|rules|plan|protocol|manual|
            policy|book|guidelines|spec|brief|template|drawing|drawings|recipe
          )|
          my (orders|instructions|job|brief)|his|her|their|our|{whose}|along|the way|like|exactly|it
        )
      `,
      unbroken`
        (i|we|all i|all we) (was|were|am|are|did|'m|had been|'d been) (ever )?(only |just |merely |simply )?(was |were )?(
          follow|followed|following|obeying|obeyed|acting on|under|carrying out|executing
        ) … (orders|instructions|procedure|procedures|protocol|the script|what)
      `,
      unbroken`
        (i|we) (did|done|followed|carried out|delivered|built|wrote|made|sent|gave them|used) (it |things )?(
          exactly |just |precisely |only )?(what|as|how|like|the way) (i|we|i'd|we'd|he|she|they|my|the|our) … (
          told|asked|instructed|ordered|wanted|said|taught|shown|directed|requested|trained|demanded|specified|showed|
          asked for|decided
        )
      `,
      unbroken`
        (told|ordered|instructed|asked|directed|advised|commanded|encouraged|pressured|pushed|urged|got|wanted) (me|us) (not )?to … … so (that 's what )?(i|we)
      `,
      unbroken`
        (told|ordered|instructed|asked|directed|advised|commanded|wanted|taught|showed|trained) (me|us) (not )?to (
          do|use|send|write|handle|run|set|treat|build|make
        ) (it|things|them|everything) (that way|like that|this way|like this)
      `,
      unbroken`
        (he|she|they|{person}) ('d |had )?(
          signed|cleared|approved|authorised|authorized|okayed|ok'd|sanctioned|agreed
        ) (it off|off on it|it|that|this|everything|off on everything|to it)(?=
          [.,;!]|$| so| too| himself| herself| as well
        )
      `,
      '(if anyone|if anybody|whoever) … (to blame|at fault|responsible|the one to blame)',
      '(depends|depended|depending|hinged|relied) (entirely |completely )?(up)?on (others|other people|someone else)',
      '{due} (the |a |an |our |their |this |bad |that |all the |simply |sheer |pure )?([\\p{L}-]+ )?{circumstance}',
      '{was} … {whose} … (fault|doing|mistake|error|oversight|blunder|negligence|incompetence|failure)',
      '{whose} (own )?{fault} (that )?(caused|led|cost|meant|resulted|made|created|ruined|delayed)',
      '{was} … the fault of',
      unbroken`
        (wasn't|weren't|was not|were not) exactly (
          helpful|supportive|forthcoming|reliable|organised|organized|competent|cooperative|easy|ideal|clear|available
        )
      `,
      unbroken`
        (was|were) (meant|supposed|responsible|expected) (to|for) … … (but )?(he |she |they |it )?(
          didn't|did not|never did|hadn't|never
        )(?=[.,;!]|$)
      `,
      '(it|that|this) (was|is) (hers|theirs|on hers|on theirs)',
      '(it|that|this) (was|is) his(?=[.,;!]|$)',
      // "She brought it on herself"
      unbroken`
        (he|she|they|people|{person}) (had |has |have |really |simply |clearly )?(brought|bring|brings) (
          it|this|that|all of (it|this)
        ) (all |up)?on (himself|herself|themselves)
      `,
      '(he|she|they|{person}) (only )?(had|has|have) (only )?(himself|herself|themselves) to blame',
      'pressure from (my|the|our|above|management|him|her|them|higher up|upstairs)',
      '(i|we) (was|were|felt|got) (pressured|pressurised|pressurized|pushed|bullied|ordered|rushed|talked) (by|into)',
      unbroken`
        (he|she|they|{person}|[\p{L}]+) (told|said to|assured|promised) (me|us) (that )?(it|that|this|everything|all) (
          was|were|is|would be|had been
        ) … (fine|ok|okay|correct|right|good|safe|ready|done|sorted|handled|alright|enough|approved)( … )?so (i|we)
      `,
      unbroken`
        (i|we|i would|i'd|i still|i have to|i'd have to) (blame|blamed) (
          the|my|him|her|them|his|their|it|our|other|others|that|management|poor|bad
        )
      `,
      unbroken`
        (that|it|this|that one)('s| is| was) (all |entirely |completely |totally )?(on|down to|because of|thanks to) (
          him|her|them|the {person}|my {person}|others|other people|someone else|somebody else|the … {person}
        )
      `,
      unbroken`
        {due} (
          him|her|them|others|other people|someone else|somebody else|the (other|rest)|one of (my|the)|
          some of (my|the)|a (fellow|former)|certain people|people
        )
      `,
      '{due} (my|the|our|a|some|an|his|her|their|other) ([\\p{L}-]+ )?{person}',
      unbroken`
        {due} … (
          lack of|poor|bad|unclear|inadequate|insufficient|terrible|weak|wrong|incompetent|incorrect|faulty|constant|
          miscommunication|incompetence|negligence|carelessness|mismanagement|politics|bureaucracy|unrealistic|
          confusing|missing|late|outdated|incomplete
        )
      `,
      unbroken`
        {due} {whose} … (
          mistake|mistakes|error|errors|fault|failure|failings|carelessness|negligence|incompetence|laziness|decision|
          decisions|attitude|delay|delays|indecision|absence|inability|refusal|slowness|inexperience|behaviou?r|
          oversight|poor|bad|wrong
        )
      `,
      '{whose} (job|responsibility|role|duty|task) to',
      '{was} {whose} (job|responsibility|duty) (and )?not (mine|my)',
      unbroken`
        (i|we) (was|were|got|felt|had been|have been|was being)( really| badly| completely| totally| basically| also
        )? (
          let down|set up|thrown under|hung out|left in the lurch|scapegoated|sabotaged|undermined|misled|misinformed|
          screwed over|made a scapegoat|thrown to|stabbed in|held back|dragged down
        )
      `,
      "(if|had) it (hadn't|had not|weren't|wasn't|not) (been )?for (the|my|him|her|them|that|our|other)",
      unbroken`
        (mistake|error|failure|fault|problem) was (actually |really )?(made by|theirs|his|hers|down to|with) (
          the|my|him|her|them|someone|another|one of|a
        )?
      `,
    ],
    unserved: [
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
    ],
  },
  classes,
);
