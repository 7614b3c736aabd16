import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const ORGANISATION: readonly RoleGroup[] = [
  {
    skill: 'planning projects',
    roles: unbroken`
      project (?:manager|coordinator|lead|leader|officer|administrator|director|planner)|programme manager|
      program manager|product (?:manager|owner)|scrum master|delivery manager|pmo\b|construction manager|
      site manager|project management|workshop planner|production planner|planner\b|scheduler|transport planner|
      logistics (?:manager|coordinator|planner)|supply chain|operations (?:manager|director)
    `,
    core: unbroken`
      schedul|timeline|milestone|project plan|plan\b|plans\b|planning|resourc|budget|scope|risks?\b|risk register|
      stakeholder|dependenc|critical path|deadline|gantt|roadmap|backlog|sprint|status report|estimat|deliverable|
      requirements?|priorit|track of|capacity|lead time|route\b
    `,
    aptitudes: unbroken`
      (?:dis|un)?organi|plan|prioriti|deadlines?|time management|delegat|details?\b|multi-?task|stakeholder|
      communicat|schedul|overview|budget|decisions?|moderat|conflicts?|time-?keeping|procrastinat|chaotic|
      last minute|last moment
    `,
    faults: [
      '<overrun>|<overspend>',
      '<run> over … (budget|time|weeks|months|days)',
      '<lose> track of … (schedule|plan|project|budget|tasks|deadlines)',
      '<underestimate> … (time|effort|work|long|days|weeks|hours)',
    ],
  },
  {
    skill: 'planning events',
    roles: unbroken`
      event(?:s)? (?:planner|manager|coordinator|organi[sz]er|assistant|executive|producer)|wedding planner|
      conference (?:manager|organi[sz]er|coordinator)|venue manager|banquet|travel agent|
      tour (?:operator|manager|guide)|travel (?:coordinator|consultant)|
      reservations? (?:agent|supervisor|manager|clerk)|booking(?:s)? (?:agent|coordinator|clerk)
    `,
    core: unbroken`
      venue|booking|booked|reservation|cater(?:er|ing)|guest list|seating|invitation|event\b|events\b|conference|
      supplier|ticket|itinerar|flight|hotel|schedul|run sheet|marquee|av equipment|stage|speaker|headcount|flowers|
      the cake|halls?\b|ballroom|transfers?\b|allotment|overbook|double-book
    `,
    aptitudes:
      '(?:dis|un)?organi|plan|details?\\b|deadlines?|pressure|stress|multi-?task|schedul|geography|chaotic|bookings?|people',
    faults: ['<double-book>|<double> book|<overbook>'],
  },
  {
    skill: 'hiring and people matters',
    roles: unbroken`
      recruiter|recruitment|talent acquisition|headhunter|hr\b|human resources|
      people (?:partner|manager|operations|officer|advis[oe]r)|hiring manager|staffing|personnel
    `,
    core: unbroken`
      candidate|interview|hire\b|hiring|hired|recruit|onboard|job advert|job offer|offer letter|reference check|
      references\b|screening|cv\b|cvs\b|resume|shortlist|applicant|employment contract|grievance|disciplinary|
      confidential|payroll|contract|policy|employment law|background check|salary
    `,
    aptitudes: unbroken`
      people|judge of character|listen|confidential|secrets?\b|conflicts?|interview|empath|gossip|talking to|discre|
      candidates
    `,
    faults: [
      '<misjudge>',
      '<hire> … (after one|without|too (quickly|fast)|wrong person|wrong candidate|friend)',
      '<ghost> … (candidate|applicant)',
    ],
  },
  {
    skill: 'leading people',
    roles: unbroken`
      team (?:leader|lead|manager)|supervisor|manager|head of|director|team leader|foreman|
      shift (?:leader|manager|supervisor)|department head|ceo\b|coo\b|chief executive|principal
    `,
    core: unbroken`
      delegat|leadership|leading people|managing people|team management|feedback to (?:my|the|a) (?:team|staff|report)|
      performance review|appraisal|staff rota|rota\b|motivat(?:e|ing) (?:my|the) (?:team|staff|people)|one-to-ones?|
      direct report|micromanag
    `,
    aptitudes: unbroken`
      delegat|lead|feedback|people|conflict|confrontation|decisions?|motivat|team|listen|trust|temper|control|
      micro-?manag|praise|difficult conversations|responsib|dissent|tolerance|patience|criticis|underperform|
      planning
    `,
    faults: [
      '<micromanage>|<micro-manage>',
      '<take> credit for … (team|staff)',
      '<lose> the (respect|trust) of … (team|staff|people)',
    ],
  },
  {
    skill: 'the law and its deadlines',
    roles: unbroken`
      lawyer|solicitor|attorney|barrister|paralegal|legal (?:secretary|assistant|counsel|advis[oe]r|officer)|counsel|
      notary|conveyancer|judge|law clerk|compliance|contracts? (?:manager|administrator)
    `,
    core: unbroken`
      contract|clause|limitation|filing|court|brief\b|pleading|bundle|evidence|precedent|statute|regulation|deadline|
      disclosure|confidential|privilege|deed|will\b|wills\b|hearing|case law|legal|affidavit|signature|title deed|
      citation|compliance|conflict check|client money|sanction|wording|jurisdiction
    `,
    aptitudes: unbroken`
      details?\b|contracts?|reading|deadlines?|confidential|legal|writing|research|precis|paperwork|public|judges?\b|
      court|argu|secrets?
    `,
    faults: [
      '<miss> … (limitation|court|filing) … (date|deadline)?',
      '<cite> … (overruled|wrong|repealed)|<misread> … (clause|statute|contract|law|regulation)',
    ],
  },
];
