import type {WordClasses} from '../frames.ts';

/** What can go wrong at work and who can find fault, as classes for frames; for claims that none of it ever took place. */
export const MISHAPS: WordClasses = {
  mishap: [
    '(mistakes?|errors?|failures?|fail|fails|weakness|weaknesses|weak (side|sides|suit|point|points|spot|spots|area|areas)|regrets?|flaws?|faults?|shortcomings?|blunders?|failings?|setbacks?|slips?|slip-ups?|mix-ups?|missteps?|screw-ups?|mess-ups?|lapses?|oversights?|limitations?|drawbacks?|downsides?|bad (side|sides|habits?|days?|reviews?|feedback|words?|experiences?|decisions?|patch|report|mark|marks|reference)|negative (side|sides|feedback|reviews?|comments?|remarks?|points?|experiences?)|dark side|complaints?|criticisms?|objections?|incidents?|accidents?|mishaps?|scratch|scratches|dent|dents|crash|crashes|blemish|blemishes|black marks?|hiccups?|hitch|hitches|glitch|glitches|disasters?|injury|injuries|breakages?|breakdowns?|defects?|defaults?|callbacks?|call-backs?|reworks?|recalls?|refunds?|returns?|reprimands?|warnings?|written warnings?|write-ups?|penalty|penalties|losses|near miss|near misses|cross word|dissatisfied (customers?|clients?)|unhappy (customers?|clients?|guests?|patients?)|angry (customers?|clients?)|missed deadlines?|late deliver(y|ies)|failed (projects?|inspections?|audits?|exams?|tests?|deliveries|launches)|areas? ((for|of) (improvement|development|growth)|(that )?(needs?|to) (work|improve|improving|improvement|be improved|work on)|i (need|have) to (work on|improve))|things? to (improve|work on)|red flags?)',
  ],
  // Problems are also had with telling people something; that is another statement.
  trouble: [
    '(problems?|issues?|trouble|difficulty|difficulties|conflicts?|arguments?|disagreements?)(?! (with|in|about|of|to) [a-z]+ing| [a-z]+ing| (with )?(asking|admitting|owning|saying|telling|being)| (with )?(that|it|this)\\b| to (ask|tell|say|admit))',
  ],
  single: [
    '(a|an|any|one|single|a single|any single|one single|so much as|even|even one|really|many|big|major|serious|significant|real|such|lost-time|work|workplace|safety|noticeable|large|small|minor|substantial|notable|customer|patient|client|formal|official|known|bad|particular|type of|kind of|sort of|recordable|own)',
  ],
  had: [
    '(had|made|received|gotten|got|caused|seen|experienced|suffered|encountered|faced|committed|done|been|heard|produced|created|met with|come across|dealt with|given (anyone|them|anybody) (cause|reason) for|given|left|run into|been involved in|been in|been given|been part of|noticed|found|registered|recorded|logged)',
  ],
  // Those who could find fault.
  noOne: [
    '(nobody|no one|no-one|not one (single )?(of )?(my )?[a-z]+|not a single (one of my )?[a-z]+|none of (my|the) [a-z]+( [a-z]+)?|no (single )?(customer|client|boss|manager|supervisor|teacher|tutor|professor|lecturer|colleague|coworker|co-worker|employer|patient|guest|foreman|parent|student|pupil|user|one who (has )?worked with me|person))',
  ],
  critics: [
    '(people|others|customers|clients|colleagues|coworkers|co-workers|patients|guests|parents|my ([a-z]+ )?(boss|bosses|manager|managers|supervisors?|teachers?|tutors?|professors?|colleagues|coworkers|co-workers|employers?|clients|customers|patients|guests|students|pupils|team|teammates|foreman|staff|lecturers?|users|parents|friends|mentors?|superiors?|seniors?|references))',
  ],
  foundFault: [
    "(complained|criticised|criticized|corrected|faulted|blamed|reprimanded|disciplined|warned|scolded|questioned|doubted|been (unhappy|dissatisfied|disappointed|angry|upset|let down)|found (a|any|anything|fault|an? {mishap})|told (me off|me (that )?(i|i'd|i had) (was|did|done|made))|called me (back|out)|caught me|pulled me up|pointed (out|to)( a| any)? (mistakes?|errors?|weaknesses|faults?|anything)|sent (it|anything|something|my work|a job|me|work) back|returned (anything|my|a)|said (anything|a) (bad|negative|wrong|bad word)|had (to (correct|fix|redo|repeat|warn|remind|check|chase|complain|tell|speak)|(a|any|an|anything) (problem|issue|complaint|reason|cause|fault|bad|negative|complaints|problems|issues|word)|cause|reason))",
  ],
  findFault: [
    '(complain|criticise|criticize|correct|fault|blame|scold|find (fault|anything)|tell me off|have (a|any|an|anything)? ?(problems?|issues?|complaints?|reason to complain|anything (bad|negative))|say (a|anything) (bad|negative|bad word)|need to (correct|check|chase|remind))',
  ],
  wentWell: [
    '(gone|went|worked|come|came|been|turned|finished|succeeded|ended|sold|run|goes?|works?|comes?|turns?|succeeds?|gets?|is|are|was|were|ended up|finishes|paid)( (always|all|pretty|a|an|very|out|in|done|off|up|big|huge|complete|great|total|delivered|completed|finished|handed over|real))* ?(smoothly|well|fine|great|perfectly|perfect|flawless|flawlessly|to plan|as planned|according to ((my|the|our) )?plan|on time|on budget|on target|on schedule|within budget|right|correct|a success|successful|success|successfully|successes|a hit|a winner|without (a hitch|problems?|issues?|any problems?|incident|trouble)|out|good|brilliantly|first time|to gold)',
    '(worked|succeeded|works|succeeds)(?= ?([.!;]|$))|turned (to gold|out to be a success)|<pay> off',
  ],
  spotless: [
    '(spotless|unblemished|clean|flawless|faultless|perfect|impeccable|immaculate|exemplary|error-free|mistake-free|blameless|100 ?%|hundred per ?cent|(zero|no|0)[- ](defects?|errors?|faults?|mistakes?|accidents?|complaints?|failures?|incidents?))',
  ],
  praise: [
    '(glowing|positive|excellent|outstanding|good|great|perfect|stellar|brilliant|wonderful|amazing|fantastic|top|exceptional|praise|compliments|five[- ]star|five stars|full marks|spotless|superb|thanks)',
  ],
};
