import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const SOFTWARE: readonly RoleGroup[] = [
  {
    skill: 'code',
    namesTools: true,
    roles: unbroken`
      software|
      (?:
        web|frontend|front-end|front end|backend|back-end|back end|full-?stack|full stack|java|python|php|ios|
        android|mobile|game|games|app|application|embedded|firmware|junior|senior|lead|c\+\+|\.net|react|node|ruby|
        go|salesforce|wordpress
      ) (?:developer|engineer|programmer)|
      developer|programmer|coder|devops|sre\b|site reliability|platform engineer|cloud engineer|sysadmin|
      system(?:s)? administrator|infrastructure engineer|network (?:engineer|administrator)|security engineer|qa\b|
      tester|test engineer|quality assurance engineer|tech lead|technical lead|software architect|
      solutions architect|webmaster
    `,
    core: unbroken`
      code\b|coding|bugs?\b|javascript|typescript|python\b|java\b|c\+\+|css\b|html\b|sql\b|react\b|git\b|algorithm|
      function\b|functions\b|unit tests?|tests?\b|testing|deploy|production\b|prod\b|release\b|branch|merge|commit|
      repositor|server|database|api\b|apis\b|memory leak|null|pull request|code review|programming|debug|loop\b|query|
      queries|migration|script\b|scripts\b|build\b|config|pipeline|cache|patch|firewall|backup|cluster|endpoint|regex|
      refactor|edge case|security hole|vulnerab|password|credentials|secret key|(?:whole|entire) site|infinite|
      off-by-one|data structures?|framework|library|terminal|linux|kubernetes|docker|the (?:site|website|app)\b
    `,
    aptitudes: unbroken`
      technical|tech\b|technology|computers?|logic|coding|programm|test(?:s|ing)?\b|details?\b|code\b|maths?\b|debug|
      documentation|documenting|algorithms?|network|javascript|frameworks?|problem[- ]solving|solving problems|
      analytical|abstract|data structures?|recursion
    `,
    faults: [
      '<break> … (site|website|app|page|pages|menu|login|checkout|build|api|server|layout|feature)',
      '<crash> … (site|website|app|server|system|database)',
      '<take> (down )?(the )?(site|website|app|server|production)( down)?',
      '<hard-code>|<hardcode>',
      '<push> … (untested|broken|buggy)',
    ],
  },
];
