import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const CARE: readonly RoleGroup[] = [
  {
    skill: 'care of patients',
    roles: unbroken`
      nurse|nursing|ward sister|matron|midwife|health ?care assistant|healthcare assistant|carer|
      care (?:assistant|worker|aide)|caregiver|paramedic|emt\b|doctor|physician|surgeon|gp\b|dentist|
      dental (?:nurse|hygienist|assistant)|veterinar|vet\b|vet nurse|pharmacist|pharmacy|radiographer|radiologist|
      physiotherapist|physical therapist|occupational therapist|phlebotomist|medical assistant|anaesthetist|
      optometrist|optician|home help|cna\b|lpn\b|registered nurse
    `,
    core: unbroken`
      dose|doses|dosage|medication|medicine|drugs?\b|prescription|injection|tablet|pill|insulin|antibiotic|morphine|
      infusion|drip\b|iv\b|vital signs?|vitals|blood pressure|blood (?:sample|test|type)|allerg|wound|dressing|sterile|
      hygiene|hand ?wash|infection|catheter|diagnos|symptom|x-?ray|scan\b|patient id|wristband|chart\b|charts\b|
      patient notes|medical (?:notes|records?)|observation|handover|needle|cannula|bed rail|fluid|triage|ecg|anatomy|
      consent form|vaccin|lab result|suture|anaesth|anesth|prescrib|dispens|
      wrong (?:patient|tooth|leg|arm|side|eye|limb|animal)|care plan|lifting a patient|oxygen|meds\b|pills\b|tablets\b|
      tooth\b|strength of|wrong (?:knee|ear|foot|hand|shoulder|finger|breast|kidney)|eyes of|glasses\b|
      mattress sore|bedsore|resident\b
    `,
    aptitudes: unbroken`
      blood|needles?|patients?\b|sick people|old people|elderly|bod(?:y|ies)\b|smells?\b|emergenc|empath|compassion|
      caring|wounds?|death|dying|squeamish|patience|animals?|dogs?\b|cats?\b|doses|hygien|medicine|night shifts?|
      panic\b|vomit|maths?\b|calculat|details?\b|lifting|pain\b
    `,
    faults: [
      '<misdiagnose>',
      '<mislabel> … (sample|samples|blood|specimen|bottle|vial|medication)',
      '<give> … (patient|resident) … wrong',
      '<drop> (a|the) (patient|resident)',
      '<overdose>',
    ],
  },
  {
    skill: 'care for people in need',
    roles: unbroken`
      social worker|youth worker|support worker|counsell?or|therapist|psychologist|psychiatrist|
      case (?:worker|manager)|probation officer|family worker|chaplain|residential worker|care coordinator|advocate|
      outreach worker|foster carer
    `,
    core: unbroken`
      safeguard|risk assessment|client notes|case notes|case file|visit\b|visits\b|home visit|confidential|boundar|
      empath|listening|referral|care plan|disclosure|assessment|at-risk|crisis|session\b|sessions\b|vulnerable|
      court report
    `,
    aptitudes: unbroken`
      empath|listen|boundar|emotion|people|patience|patient|confidential|famil|attached|crisis|conflict|compassion|
      clients?\b|upset|judge|notes|paperwork|stress
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
      teacher|teaching assistant|lecturer|tutor|professor|instructor|trainer|educator|classroom assistant|
      headteacher|head teacher|nursery (?:nurse|worker|teacher)|early years|childminder|nanny|coach|teaching
    `,
    core: unbroken`
      class\b|classroom|lesson|teach|taught|pupils?\b|behaviou?r|grading|grades?\b|marking|marks\b|curriculum|syllabus|
      exam\b|exams\b|homework|explain|explanation|learning|children|child\b|students?\b|kids\b|discipline|safeguard|
      worksheet|learning objective|subject knowledge|feedback to
    `,
    aptitudes: unbroken`
      children|kids|pupils?\b|students?\b|class(?:es)?\b|classroom|patience|explain|noise|teenagers|parents|learners|
      present|stage fright|public|in front of|algebra|maths?\b|teaching|babies|toddlers
    `,
    faults: [
      '<leave> … (child|children|boy|girl|toddler|baby|pupil|pupils|kid|kids|class) … (alone|unattended|behind)',
      '<lose> (sight|track) of … (child|children|boy|girl|pupil|pupils|toddler|kid|kids|student|students|class|group)',
      '<lose> control of … (class|group|room|lesson)',
      '<shout> at … (class|pupil|pupils|student|students|child|children|kids)',
    ],
  },
];
