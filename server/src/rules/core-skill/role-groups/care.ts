import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const CARE: readonly RoleGroup[] = [
  {
    skill: 'care of patients',
    roles: unbroken`
      nurse|nursing|ward sister|matron|midwife|health ?care assistant|healthcare assistant|carer|care (?:assistant|worker|aide)|
      caregiver|paramedic|emt\b|doctor|physician|surgeon|gp\b|dentist|dental (?:nurse|hygienist|assistant)|veterinar|vet\b|
      vet nurse|pharmacist|pharmacy|radiographer|radiologist|physiotherapist|physical therapist|occupational therapist|
      phlebotomist|medical assistant|anaesthetist|optometrist|optician|home help|cna\b|lpn\b|registered nurse|
      (?:staff|community|district|school|practice|ward|theatre|icu|scrub|agency|psychiatric|paediatric|mental health|dialysis|dental|veterinary|vet) nurse|
      charge nurse|sister\b|nursing (?:assistant|auxiliary|associate)|health visitor|hca\b|
      (?:home|personal|elderly|domiciliary) (?:carer|care|aide|assistant)|support care|ambulance|first aider|
      (?:junior|general|consultant|ward|house|family|emergency) (?:doctor|practitioner|physician)|registrar (?:doctor|surgeon)|
      consultant (?:surgeon|anaesthetist|physician)|cardiologist|dermatologist|paediatrician|pediatrician|psychiatrist|oncologist|
      neurologist|gynaecologist|gynecologist|orthodontist|dental hygienist|dental technician|hygienist|anesthetist|
      anesthesiologist|anaesthesiologist|sonographer|dietitian|dietician|nutritionist|chiropodist|podiatrist|osteopath|
      chiropractor|speech (?:and language )?therapist|audiologist|doula|health ?care|care home|hospice|operating department|odp\b|
      pharmacy (?:technician|assistant|dispenser)|dispenser|veterinary (?:nurse|surgeon|assistant|technician)|
      animal (?:nurse|care)|physio\b|massage therapist|phlebotomy|(?:hospital|theatre) porter|orderly|prosthetist|orthotist|
      nutritional|exercise physiologist|lactation
    `,
    core: unbroken`
      dose|doses|dosage|medication|medicine|drugs?\b|prescription|injection|tablet|pills?\b|insulin|antibiotic|morphine|infusion|
      drip\b|iv\b|vital signs?|vitals|blood pressure|blood (?:sample|test|type)|allerg|wound|dressing|sterile|hygiene|hand ?wash|
      infection|catheter|diagnos|symptom|x-?ray|scan\b|patient id|wristband|chart\b|charts\b|patient notes|
      medical (?:notes|records?)|observation|handover|needle|cannula|bed rail|fluid|triage|ecg|anatomy|consent form|vaccin|
      lab result|suture|anaesth|anesth|prescrib|dispens|wrong (?:patient|tooth|leg|arm|side|eye|limb|animal)|care plan|
      lifting a patient|oxygen|meds\b|pills\b|tablets\b|tooth\b|strength of|
      wrong (?:knee|ear|foot|hands?\b|shoulder|finger|breast|kidney)|eyes of|glasses\b|mattress sore|bedsore|resident\b|pumps?\b|
      infusion rate|rates?\b|(?:ten|five|two|three|four) times the|mg\b|millilit|milligram|micrograms?|units of|noradrenaline|
      adrenaline|heparin|warfarin|methotrexate|penicillin|aspirin|paracetamol|painkiller|opioid|sedat|steroid|inhaler|
      antihistamine|chemotherap|strength|dosette|blister pack|controlled drug|contraindicat|interactions?\b|side effect|blood\b|
      bloods\b|transfus|blood group|cross-?match|potassium|glucose|sugar level|pulse|heart rate|heart trace|ctg|trace\b|
      temperature|saturation|respirat|airway|intubat|oesophagus|ventilat|resuscitat|cpr\b|defibrillat|cardiac|heart attack|
      stroke\b|sepsis|mening|pneumonia|embolism|thrombosis|fracture|sprain|broken (?:bone|hip|wrist|arm|leg)|bleed(?:ing)?\b|
      haemorrhag|concussion|diabet|asthma|epilep|seizure|dementia|pressure sore|pressure ulcer|turning a|reposition|hoist|
      walking frame|bedside|nil by mouth|fasting|feeding tube|stoma\b|bandage|plaster cast|stitches|incision|scalpel|swabs?\b|
      artery|vessels?\b|vein\b|veins\b|nerve\b|organ\b|bowel|hernia|appendix|gall ?bladder|operation|operat(?:ed|ing)|surgery|surgical|
      theatre|anaesthetic|epidural|spinal|blocks?\b|nerve block|regional|cannulat|venepunct|tourniquet|tubes?\b|specimen|swab|
      biopsy|smear|ultrasound|mri\b|ct\b|x-?rayed|radiation|lead apron|positioning|lateral|contrast agent|lesion|lump|tumou?r|
      cancer|mole\b|examin|treat(?:ed|ment|ing)?\b|misdiagnos|referr|discharg|admission|admitted|ward round|care record|drug chart|
      drug round|fluid balance|labour\b|contraction|fetal|foetal|fetus|baby|babies|births?\b|deliver(?:y|ies) (?:room|of)|placenta|
      forceps|breech|newborn|tooth|teeth|molar|filling|crown\b|root canal|extraction|extract(?:ed|ing)|drill(?:ed|ing)?\b|gum|
      cavity|dental|denture|sterilis|steriliz|autoclave|instruments?\b|impressions?\b|exercises?\b|manipulat|mobilis|stretch|
      joint\b|spine|lower back|rehab|hearing aid|lenses|eye test|cat\b|dog\b|horse\b|puppy|kitten|rabbit|animal|spay|neuter|
      castrat|euthan|worming|collar\b|muzzle|skin\b|shav(?:ed|ing)|hygienic|isolation|barrier nursing|ppe\b|gloves|aseptic|medic|
      clinical|diet\b|thicken|chok|swallow|bath(?:ed|ing)?\b|washing|incontinen|toilet|rash (?:down|on|as|for)|risk of falls|
      wrong ward|kidney|sodium|calorie|nutrition|weight loss|stammer|lisp|speech\b|swallowing|pupil distance|eyesight|eyes\b|
      frames?\b|lens|limb|splint|crutch|sling|posture|gait|shoulder|hip\b|ankle|elbow|knee|wheelchair|bed\b|transfer|
      lift(?:ed|ing)? (?:a|the|an|her|him)|ward\b|confus(?:ed|ion)|fistula|root\b|gauze|drain\b
    `,
    aptitudes: unbroken`
      blood|needles?|patients?\b|sick people|old people|elderly|bod(?:y|ies)\b|smells?\b|emergenc|empath|compassion|caring|wounds?|
      death|dying|squeamish|patience|animals?|dogs?\b|cats?\b|doses|hygien|medicine|night shifts?|panic\b|vomit|maths?\b|calculat|
      details?\b|lifting|pain\b|anatomy|dementia|handling|veins?\b|infusion|nervous dogs|suturing|reading|x-?rays?|ecgs?|listening|
      touch|children|babies|nerves|stress|pharmacolog|hands\b|steady|injections|scans|impatien|calories|regulations|measuring|
      progress|old age|bodily|nutrition|memory
    `,
    faults: [
      '<misdiagnose>',
      '<mislabel> … (sample|samples|blood|specimen|bottle|vial|medication)',
      '<give> … (patient|resident) … wrong',
      '<drop> (a|the) (patient|resident)',
      '<overdose>',
      '<perforate>|<scald>|<dislodge>|(<nick>|<clip>|<cut>) … (artery|nerve|vein|bowel|skin|gum|ear|quick)',
      '<send> … (patient|man|woman|child|boy|girl|baby|lady) … home',
      '<let> … (patient|resident|baby|child|lady|gentleman) … (fall|slip|roll)',
      '<pull> (out|off) … (drain|line|tube|catheter|cannula|dressing)',
      '<leave> … (swab|sponge|tourniquet|instrument|needle) (in|inside|on)',
    ],
  },
  {
    skill: 'care for people in need',
    roles: unbroken`
      social worker|youth worker|support worker|counsell?or|therapist|psychologist|psychiatrist|case (?:worker|manager)|
      probation officer|family worker|chaplain|residential worker|care coordinator|advocate|outreach worker|foster carer|
      social (?:care|pedagogue|services)|care leader|
      (?:drug|addiction|family|mental health|crisis|refugee|housing|homeless|disability|youth|children's) (?:counsell?or|worker|officer|adviser|support)|
      psychotherapist|mediator|pastor|priest|vicar|imam|rabbi|minister|debt adviser|careers? adviser
    `,
    core: unbroken`
      safeguard|risk assessment|client notes|case notes|case file|visit\b|visits\b|home visit|confidential|boundar|empath|
      listening|referral|care plan|disclosure|assessment|at-risk|crisis|session\b|sessions\b|vulnerable|court report|cases?\b|
      child\b|children\b|famil(?:y|ies)\b|foster|placement|neglect|abuse|injur|bruis|self-harm|suicid|warning signs?|signs of|
      at risk|harm\b|diagnos|depress|bipolar|disorder|anxiety|trauma|medication|therap|treatment|intervention|transference|tenant|
      benefits?\b|court\b|statement|supervision order|minutes of|consent|thresholds?\b|reunif|contact visit|support plan|intake|
      mediat|sermon
    `,
    aptitudes: unbroken`
      empath|listen|boundar|emotion|people|patience|patient|confidential|famil|attached|crisis|conflict|compassion|clients?\b|
      upset|judge|notes|paperwork|stress|advice|assessments?|silence|tears|grief|trauma|anger|distance|children|people's problems|
      report
    `,
    faults: [
      '<misjudge> … (risk|urgent|urgency|danger|situation|client|family)',
      '<miss> … (sign|signs|visit|appointment|referral|warning)',
      '<postpone> … visit|<put> (it|the visit) off|<judge> … (client|family|mother|father)',
    ],
  },
  {
    skill: 'teaching',
    roles: unbroken`
      teacher|teaching assistant|lecturer|tutor|professor|instructor|trainer|educator|classroom assistant|headteacher|head teacher|
      nursery (?:nurse|worker|teacher)|early years|childminder|nanny|coach|teaching|
      (?:primary|secondary|maths|english|science|history|geography|physics|chemistry|biology|french|german|spanish|latin|art|music|pe|swimming|ski|surf|yoga|pilates|driving|flying|riding|climbing|tennis|sports?|fitness|language) (?:teacher|instructor|tutor|coach)|
      kindergarten|pre-?school|playgroup|au pair|babysitter|governess|school ?master|schoolteacher|teacher trainer|supply teacher|
      special needs|sen(?:co)?\b|learning support|examiner|dean|principal lecturer|university lecturer|personal trainer|
      fitness instructor|gym instructor
    `,
    core: unbroken`
      class\b|classroom|lesson|teach|taught|pupils?\b|behaviou?r|grading|grades?\b|marking|marks\b|curriculum|syllabus|exam\b|
      exams\b|homework|explain|explanation|learning|children|child\b|students?\b|kids\b|discipline|safeguard|worksheet|
      learning objective|subject knowledge|feedback to|exam question|exam paper|papers?\b|marked|mark scheme|answer key|graded|
      test\b|tests\b|assignment|coursework|essay|module|seminar|lectures?\b|slides\b|topic\b|chapter|fractions|division|algebra|
      equation|theorem|formula|grammar|spelling|phonics|reading\b|alphabet|times tables?|facts?\b|dates\b|
      wrong (?:way|method|rule|answer|fingering|stroke|technique|spelling|date|country|capital)|method\b|pronunciation|toddlers?\b|
      baby|nappy|nursery|playground|head ?count|count of|lost count|excursion|supervis|pupil|learners?\b|beginners?\b|trainees?\b|
      training session|warm-?up|exercises?\b|programme\b|workout|squat|deadlift|press-?ups?|weights?\b|technique|posture|injur|
      stretch|back problem|bad back|knees?\b|pulse|nutrition|diet|crawl\b|backstroke|breaststroke|butterfly|float\b|deep end|
      lifeguard|pool\b|drown|clutch|pull out|junction|roundabout|dual controls|manoeuvre|parallel park|mirrors?\b|brake\b|
      emergency stop|scales?\b|fingering|sight-?read|tempo\b|piece\b|chords?\b|thesis|supervisor|dissertation|plagiar|differentiat|
      lesson plan|weaker|stronger pupils|dyslex|seating plan|detention|noisy|unruly|whiteboard|kiln|clay|paint(?:ing|ed)?\b|
      ski run|slope|piste|skis?\b|skiing|nappies|changing table|cot\b|pram|buggy|nap\b|car seat|black run|snowboard|div(?:e|ing)\b|
      belay|rope|climb|pony|saddle|canter|hands? (?:position|placement)|seizure|epipen|allerg|lunch ?box|maths|quiz|
      certificate exam|derivation|proofs?\b|at the board|photosynthesis|experiment|diagram|periodic table|sums?\b|formulas
    `,
    aptitudes: unbroken`
      children|kids|pupils?\b|students?\b|class(?:es)?\b|classroom|patience|explain|noise|teenagers|parents|learners|present|
      stage fright|public|in front of|algebra|maths?\b|teaching|babies|toddlers|teach|lectures?|lessons?|explanations?|weaker|
      slow learners|authority|noisy|small children|nutrition|anatomy|pronunciation|grammar|blackboard|handwriting|technique|voice|
      improvis|marking|feedback|motivat|impatien|draw|skiing|cry(?:ing)?\b|crying|whining|fitness|stamina
    `,
    faults: [
      '<leave> … (child|children|boy|girl|toddler|baby|pupil|pupils|kid|kids|class) … (alone|unattended|behind)',
      '<lose> (sight|track) of … (child|children|boy|girl|pupil|pupils|toddler|kid|kids|student|students|class|group)',
      '<lose> control of … (class|group|room|lesson)',
      '<shout> at … (class|pupil|pupils|student|students|child|children|kids)',
      '<let> … (child|baby|toddler|pupil|beginner|learner|student) … (fall|slip|roll|run|climb|drown)',
      '<lose> … (essays|papers|exams|homework|coursework|tests)',
      '<mark> … (wrong|wrongly)|<mispronounce>',
    ],
  },
];
