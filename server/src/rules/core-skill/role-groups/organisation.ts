import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const ORGANISATION: readonly RoleGroup[] = [
  {
    skill: 'planning projects',
    roles: unbroken`
      project (?:manager|coordinator|lead|leader|officer|administrator|director|planner)|programme manager|program manager|
      product (?:manager|owner)|scrum master|delivery manager|pmo\b|construction manager|site manager|project management|
      workshop planner|production planner|planner\b|scheduler|transport planner|logistics (?:manager|coordinator|planner)|
      supply chain|operations (?:manager|director)|project (?:engineer|assistant|consultant|executive|support)|
      programme (?:lead|director|coordinator)|release manager|agile coach|engagement manager|implementation manager|change manager|
      production manager|operations (?:lead|coordinator|supervisor)|site supervisor|construction project|fleet manager|
      dispatch planner|rota coordinator|portfolio manager|management consultant
    `,
    core: unbroken`
      schedul|timeline|milestone|project plan|plan\b|plans\b|planning|resourc|budget|scope|risks?\b|risk register|stakeholder|
      dependenc|critical path|deadline|gantt|roadmap|backlog|sprint|status report|estimat|deliverable|requirements?|priorit|
      track of|capacity|lead time|route\b|plann(?:ed|er)\b|rollout|roll-?out|go-?live|launch|phases?\b|buffer|contingenc|slack\b|
      overran|overrun|late delivery|months late|weeks late|how long|work ?packages?|tasks?\b|sub-?contract|suppliers?\b|
      procurement|change requests?|requirement|user stor|acceptance|handover|steering|kick-?off|governance|status|reporting|
      forecast|costs?\b|cost plan|resource|overbook|staffing|shift plan|workload|sequence|permits?\b|approval|tender|quality gate|
      lessons? learned|baseline|burn-?down|velocity|features?\b|prioriti[sz]|user (?:research|need)|product\b|business case|
      release\b
    `,
    aptitudes: unbroken`
      (?:dis|un)?organi|plan|prioriti|deadlines?|time management|delegat|details?\b|multi-?task|stakeholder|communicat|schedul|
      overview|budget|decisions?|moderat|conflicts?|time-?keeping|procrastinat|chaotic|last minute|last moment|estimat|how long|
      scope|risks?|meetings?|reporting|facilitat|politics|numbers|saying no|big picture|follow(?:ing)?[- ]up|on time|focus
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
      conference (?:manager|organi[sz]er|coordinator)|venue manager|banquet|travel agent|tour (?:operator|manager|guide)|
      travel (?:coordinator|consultant)|reservations? (?:agent|supervisor|manager|clerk)|booking(?:s)? (?:agent|coordinator|clerk)|
      event (?:management|planning|planner|manager|coordinator|assistant)|wedding (?:coordinator|organi[sz]er)|festival|
      exhibition (?:organi[sz]er|manager)|trade fair|tourism|tour leader|holiday rep|travel (?:agent|consultant|manager)|
      hotel (?:manager|events)|catering manager|production coordinator|tour manager
    `,
    core: unbroken`
      venue|booking|booked|reservation|cater(?:er|ing)|guest list|seating|invitation|event\b|events\b|conference|supplier|ticket|
      itinerar|flight|hotel|schedul|run sheet|marquee|av equipment|stage|speaker|headcount|flowers|the cake|halls?\b|ballroom|
      transfers?\b|allotment|overbook|double-book|tents?\b|weekend|wrong date|date\b|dates\b|sound system|microphone|projector|
      lighting|generator|toilets?\b|permit|licen[cs]e|insurance|capacity|guests?\b|attendees|delegates|name badges?|programme\b|
      schedule|timing|timetable|agenda|band\b|dj\b|budget|quotes?\b|deposit|contract|menu\b|vegetarian|table plan|signage|stand\b|
      stands\b|exhibitor|shuttle|visa\b|transfer|check-?in|rooms?\b|room block|weather|rain plan|plan b|backup|volunteers|
      security staff|registration
    `,
    aptitudes: unbroken`
      (?:dis|un)?organi|plan|details?\b|deadlines?|pressure|stress|multi-?task|schedul|geography|chaotic|bookings?|people|budget|
      negotiat|numbers|improvis|calm|timing|suppliers|last[- ]minute|communicat
    `,
    faults: ['<double-book>|<double> book|<overbook>'],
  },
  {
    skill: 'hiring and people matters',
    roles: unbroken`
      recruiter|recruitment|talent acquisition|headhunter|hr\b|human resources|
      people (?:partner|manager|operations|officer|advis[oe]r)|hiring manager|staffing|personnel|
      (?:hr|people|personnel|human resources|recruitment|talent|training|learning and development) (?:manager|assistant|officer|advis[oe]r|director|consultant|business partner|administrator|generalist|specialist|coordinator)|
      l&d\b|employer branding|employment (?:agent|consultant)|resourcer|sourcer|head of people|chro\b
    `,
    core: unbroken`
      candidate|interview|hire\b|hiring|hired|recruit|onboard|job advert|job offer|offer letter|reference check|references\b|
      screening|cv\b|cvs\b|resume|shortlist|applicant|employment contract|grievance|disciplinary|confidential|payroll|contract|
      policy|employment law|background check|salary|hir(?:e|ed|ing)\b|reference\b|rejection|rejected|job description|job ads?\b|
      advert|application|assessment cent|probation|dismiss|terminat|redundan|notice period|warning letter|tribunal|procedure|
      investigation|appraisal|pay rise|pay slip|benefits|maternity|parental leave|holiday entitlement|
      sick(?:ness)? (?:leave|record)|works council|union\b|discriminat|bias|diversity|equal|gdpr|data protection|personal data|
      personnel file|mediat|exit interview|visa\b|right to work|dbs check|training (?:plan|needs|budget)|induction|psychometric|
      headhunt|talent|culture fit|turnover|headcount|salaries|pay band|dismissed|recruited|feedback to (?:a|the) candidate
    `,
    aptitudes: unbroken`
      people|judge of character|listen|confidential|secrets?\b|conflicts?|interview|empath|gossip|talking to|discre|candidates|
      law\b|employment|interviews?|judg|first impressions?|feedback|difficult conversations|saying no|paperwork|policies|mediat|
      data
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
      team (?:leader|lead|manager)|shift (?:leader|manager|supervisor)|foreman|forewoman|department head|head of|ceo\b|coo\b|
      chief executive|managing director|general manager|line manager|founder|entrepreneur|business owner|board member|
      chair(?:man|woman|person)
    `,
    heads: 'supervisor|manager|director|principal|owner',
    core: unbroken`
      delegat|leadership|leading people|managing people|team management|feedback to (?:my|the|a) (?:team|staff|report)|
      performance review|appraisal|staff rota|rota\b|motivat(?:e|ing) (?:my|the) (?:team|staff|people)|one-to-ones?|direct report|
      micromanag|reports? to me|my team's|promot(?:e|ed|ing) (?:the|a|an|somebody|someone)|dismiss(?:ed|ing)|succession|
      team building|team morale|morale
    `,
    aptitudes: unbroken`
      delegat|lead|feedback|people|conflict|confrontation|decisions?|motivat|team|listen|trust|temper|control|micro-?manag|praise|
      difficult conversations|responsib|dissent|tolerance|patience|criticis|underperform|planning|strateg|vision|public speaking|
      saying no|accountab|recognition|coaching|managing (?:staff|people|a team)|staff
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
      lawyer|solicitor|attorney|barrister|paralegal|legal (?:secretary|assistant|counsel|advis[oe]r|officer)|counsel|notary|
      conveyancer|judge|law clerk|compliance|contracts? (?:manager|administrator)|
      (?:trainee|commercial|criminal|family|property|employment|corporate|patent|tax(?:es|ed|ation)?\b|immigration) (?:solicitor|lawyer|attorney|counsel)|
      trainee solicitor|patent attorney|legal executive|legal|court clerk|magistrate|prosecutor|public defender|notary public|
      arbitrator|data protection officer|company secretary|contract manager|compliance officer|trademark
    `,
    core: unbroken`
      contract|clause|limitation|filing|courts?\b|brief\b|pleading|bundle|evidence|precedent|statute|regulation|deadline|disclosure|
      confidential|privilege|deed|will\b|wills\b|hearing|case law|legal|affidavit|signature|title deed|citation|compliance|
      conflict check|client money|sanction|wording|jurisdiction|claims?\b|struck out|defence\b|statement of|filed|served|
      service of|time limit|deadlines?\b|appeal|appealed|motion|witness|cross-exam|hearings?|trial\b|tribunal|settle|settlement|
      judg(?:e|ment)|verdict|testator|probate|lease|covenant|conveyanc|completion|exchange of|searches\b|land registry|mortgage|
      nda\b|agreement|terms\b|indemnit|liability|warranty|draft(?:ed|ing)?\b|redline|due diligence|patent|trademark|licence|
      injunction|leading case|cases\b|case\b|authorit(?:y|ies)|research|advice|advised|client account|bundles?\b|exhibit|costs\b|
      fee note|gdpr|sanctions?|kyc|aml\b|money laundering|legal research|statutes?\b|section \d+|law\b
    `,
    aptitudes: unbroken`
      details?\b|contracts?|reading|deadlines?|confidential|legal|writing|research|precis|paperwork|public|judges?\b|courts?\b|
      argu|secrets?|drafting|advoc|cross|negotiat|concise|long-winded|wordy|latin|cases|statutes?|law\b|listen|time-?keeping|
      argument|dates|drafts?
    `,
    faults: [
      '<miss> … (limitation|courts?\b|filing) … (date|deadline)?',
      '<cite> … (overruled|wrong|repealed)|<misread> … (clause|statute|contract|law|regulation)',
      '<cite> … (that|which) (had|have|has) been',
    ],
  },
];
