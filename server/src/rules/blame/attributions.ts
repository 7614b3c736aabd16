import {defineFrames} from '../frames.ts';

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
    '(boss|manager|supervisor|superior|director|colleague|coworker|co-worker|teammate|team|client|customer|leader|lead|partner)',
    '(colleagues|coworkers|co-workers|teammates|clients|customers|bosses|managers|partners|people|others|guys|members)',
    '(management|leadership|vendor|supplier|contractor|professor|teacher|trainer|intern|assistant|department|agency|predecessor)',
    '(vendors|suppliers|contractors|developers|designers|developer|designer|company|employer|staff|guy|girl|lady|man|woman|it|hr)',
    '(someone|somebody|everyone|everybody|one person|person|member|engineer|employee|employees|crew|shift|recruiter|host|chef)',
  ],
  whose: [
    "(his|her|their|whose|someone else's|somebody else's|other people's|everyone else's|[\\p{L}-]+'s|[\\p{L}-]+s')",
  ],
  fault: [
    '(fault|mistake|error|oversight|blunder|screw-up|failure|failing|incompetence|negligence|carelessness|laziness|slip|mess)',
  ],
  goods: [
    '(training|onboarding|handover|hand-over|support|help|guidance|direction|instructions|instruction|documentation|information)',
    '(info|communication|resources|time|budget|staff|people|manpower|supervision|mentoring|feedback|notice|warning|briefing|brief)',
    '(process|processes|procedure|procedures|system|plan|structure|leadership|backup|tools|equipment|clarity|coordination|access)',
    '(requirements|expectations|data|detail|details|explanation|oversight|management|planning|teamwork|cooperation|accountability)',
  ],
  no: [
    '(no|zero|little|very little|hardly any|barely any|never any|next to no|almost no|not enough|insufficient|inadequate|a lack of|a total lack of|a complete lack of|poor|bad)',
  ],
} as const;

/** Finds attributions; who is named in a charge is for the caller to check. */
export const findAttributions = defineFrames<Attribution>(
  {
    denial: [
      '{wasnt} (all |entirely |completely |only |solely |exactly |even )?(my|our) (fault|mistake|error|doing|job|problem|responsibility|department|call|area)',
      '(not|never) (all |entirely |completely |only |solely |exactly |even )?(my|our) (fault|mistake|error|doing|job|problem|responsibility)',
      '{wasnt} (all |entirely |completely |only |solely )?(on|down to|up to|because of) (me|us)',
      '{wasnt} (mine|me who|me that)',
      'no fault of (my|our) own',
      "(don't|didn't|do not|did not|can't|cannot|fail to) (see|think|believe|feel|understand|know) (that |how |why )?(that|it|this) (was|is|'s|were) (all |really )?(on me|down to me|my (fault|responsibility|mistake|job|problem|doing))",
      "(i|we) (can't|cannot|couldn't|shouldn't|should not|can hardly) be (blamed|held responsible|held accountable|faulted)",
      '(had|has|have) (nothing|little) to do with (me|us|my work|what i did)',
      'not me(?=[.,;!]|$)',
      '(outside|beyond|out of|outside of) (my|our) (control|hands|power)',
      '{wasnt} (in|within|under) (my|our) (control|hands|power)',
      '(i|we) (had|have|was given|were given|was left with|were left with) (no|little) (choice|option|say|control|alternative|other choice)',
      "(i|we) (didn't|did not) (have|get) (a|any|much) (choice|option|say|control|alternative)",
      'nothing (that )?(i|we) (could|can) (do|have done)',
      '(responsibility|fault|blame) (lies|lay|rests|rested|falls|fell|should fall|belongs|belonged) (with|on|to) (the|my|him|her|them|others|someone|somebody)',
    ],
    charge: [
      '{was} … {whose} … (fault|doing|mistake|error|oversight|blunder|negligence|incompetence|failure)',
      '{whose} (own )?{fault} (that )?(caused|led|cost|meant|resulted|made|created|ruined|delayed)',
      '{was} … the fault of',
      "(wasn't|weren't|was not|were not) exactly (helpful|supportive|forthcoming|reliable|organised|organized|competent|cooperative|easy|ideal|clear|available)",
      "(was|were) (meant|supposed|responsible|expected) (to|for) … … (but )?(he |she |they |it )?(didn't|did not|never did|hadn't|never)(?=[.,;!]|$)",
      '(it|that|this) (was|is) (hers|theirs|on hers|on theirs)',
      '(it|that|this) (was|is) his(?=[.,;!]|$)',
      'pressure from (my|the|our|above|management|him|her|them|higher up|upstairs)',
      '(i|we) (was|were|felt|got) (pressured|pressurised|pressurized|pushed|bullied|ordered|rushed|talked) (by|into)',
      '(he|she|they|{person}|[\\p{L}]+) (told|said to|assured|promised) (me|us) (that )?(it|that|this|everything|all) (was|were|is|would be|had been) … (fine|ok|okay|correct|right|good|safe|ready|done|sorted|handled|alright|enough|approved)( … )?so (i|we)',
      "(i|we|i would|i'd|i still|i have to|i'd have to) (blame|blamed) (the|my|him|her|them|his|their|it|our|other|others|that|management|poor|bad)",
      "(that|it|this|that one)('s| is| was) (all |entirely |completely |totally )?(on|down to|because of|thanks to) (him|her|them|the {person}|my {person}|others|other people|someone else|somebody else|the … {person})",
      '{due} (him|her|them|others|other people|someone else|somebody else|the (other|rest)|one of (my|the)|some of (my|the)|a (fellow|former)|certain people|people)',
      '{due} (my|the|our|a|some|an|his|her|their|other) ([\\p{L}-]+ )?{person}',
      '{due} … (lack of|poor|bad|unclear|inadequate|insufficient|terrible|weak|wrong|incompetent|incorrect|faulty|constant|miscommunication|incompetence|negligence|carelessness|mismanagement|politics|bureaucracy|unrealistic|confusing|missing|late|outdated|incomplete)',
      '{due} {whose} … (mistake|mistakes|error|errors|fault|failure|failings|carelessness|negligence|incompetence|laziness|decision|decisions|attitude|delay|delays|indecision|absence|inability|refusal|slowness|inexperience|behaviou?r|oversight|poor|bad|wrong)',
      '{whose} (job|responsibility|role|duty|task) to',
      '{was} {whose} (job|responsibility|duty) (and )?not (mine|my)',
      '(i|we) (was|were|got|felt|had been|have been|was being)( really| badly| completely| totally| basically| also)? (let down|set up|thrown under|hung out|left in the lurch|scapegoated|sabotaged|undermined|misled|misinformed|screwed over|made a scapegoat|thrown to|stabbed in|held back|dragged down)',
      "(if|had) it (hadn't|had not|weren't|wasn't|not) (been )?for (the|my|him|her|them|that|our|other)",
      '(mistake|error|failure|fault|problem) was (actually |really )?(made by|theirs|his|hers|down to|with) (the|my|him|her|them|someone|another|one of|a)?',
    ],
    unserved: [
      "(i|we) (wasn't|weren't|was not|were not|was never|were never|hadn't been|had not been|had never been|haven't been|have never been|never got|never was|didn't get|did not get|wasn't even|was n't|were n't) (ever |being |properly |fully |adequately |sufficiently |clearly |correctly |even |formally |kept |made |really |well |told or |yet ){0,2}(told|given|informed|trained|taught|shown|briefed|warned|notified|supported|instructed|included|invited|copied|consulted|onboarded|supervised|mentored|provided|made aware|in the loop|updated|advised|guided|coached)",
      "(i|we) (didn't|did not|never) (get|receive|have|had|got|received) (any |enough |proper |much |the right |the proper |the necessary |adequate |sufficient |clear |a proper |a lot of |the )?(real |formal |clear |proper )?{goods}( from)?",
      '(i|we) (had|got|received|was given|were given|was offered) (absolutely )?{no} … {goods}',
      "(i|we)( had|'d| was| were)? (only )?(been )?(only )?(shown|trained|taught|briefed|told) … (once|for (five|ten|two|a few) minutes|for an hour|for half an hour|for a day|one day)(?=[.,;!]|$)",
      "(email|message|letter|memo|information|news|invitation|note|mail|update|parcel|memo) (just |simply )?(never|didn't|did not) (reach|reached|arrive|arrived|come|came|get|got)",
      '{goods} (that |which )?(i|we|they|he|she) … (gave|got|had|received|provided|offered)( me| us)? (was|were) (useless|poor|bad|unclear|wrong|terrible|outdated|incomplete|awful|rubbish|a joke|confusing|insufficient|minimal)',
      "there (was|were|'s|is|had been) (absolutely |really |also |simply |just )?{no} … {goods}",
      "there (wasn't|weren't|was not|were not|was never) (any|enough|much|proper|a|adequate|sufficient|clear|really any|a proper|a clear) … {goods}",
      "(i|we) (was|were|had been|got|'d been) (given|handed|sent|fed|told|provided|supplied|left|assigned|working|dealing|quoted|shown|taught|trained) (with )?(the |a |an |some |only )?(completely |totally )?(wrong|incorrect|inaccurate|bad|incomplete|outdated|misleading|false|faulty|unclear|vague|conflicting|contradictory|poor|no|little|zero|unrealistic|impossible|insufficient|very little|inadequate|old)",
      "(i|we) (did|followed|was only doing|was just doing|were only doing|was doing|were doing|was following|were following|only did|do) (exactly |as |just )?(what|as|the instructions|instructions|orders|like) (i|we)? ?(was|were|had been|'d been)? ?(told|asked|instructed|given|shown)?",
      "(because|since|as) (i|we) (was|were|had been|'d been) (told|asked|instructed|ordered|forced|made|pressured|pushed) (to|by|into)",
      '(i|we) (was|were|felt) (forced|made) (to|into|by)',
      '(i|we) (had )?(inherited|took over|taken over|came into|walked into|stepped into|joined|was handed|was put on|was given|was assigned) … … (mess|failing|disaster|broken|doomed|chaos|shambles|dysfunctional|nightmare|in trouble|behind schedule|set up to fail)',
      '(i|we) (was|were) (thrown|dropped) (in|into)( at)? the deep end',
    ],
  },
  classes,
);
