import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const SOFTWARE: readonly RoleGroup[] = [
  {
    skill: 'code',
    namesTools: true,
    roles: unbroken`
      software(?: (?:architect|engineer|developer|tester|test engineer))?|
      (?:web|frontend|front-end|front end|backend|back-end|back end|full-?stack|full stack|java|python|php|ios|android|mobile|game|games|app|application|embedded|firmware|junior|senior|lead|c\+\+|\.net|react|node|ruby|go|salesforce|wordpress) (?:developer|engineer|programmer)|
      developer|programmer|coder|devops|sre\b|site reliability|platform engineer|cloud engineer|sysadmin|
      system(?:s)? administrator|infrastructure engineer|network (?:engineer|administrator)|security engineer|qa\b|tester|
      test engineer|quality assurance engineer|tech lead|technical lead|software architect|solutions architect|webmaster|
      (?:qa|quality assurance|test|automation|performance) (?:engineer|analyst|tester|lead|manager)|frontend|front-end|backend|
      back-end|full-?stack|web (?:master|development)|scripter|build engineer|release (?:engineer|manager)|
      (?:cloud|enterprise|systems?|it|technical|data|security) architect|penetration tester|pentester|embedded|cto\b|
      engineering manager|security (?:analyst|consultant)|cyber ?security|database administrator
    `,
    core: unbroken`
      code\b|coding|bugs?\b|javascript|typescript|python\b|java\b|c\+\+|css\b|html\b|sql\b|react\b|git\b|algorithm|function\b|
      functions\b|unit tests?|tests?\b|testing|deploy|production\b|prod\b|release\b|branch|merge|commit|repositor|server|database|
      api\b|apis\b|memory leak|null|pull request|code review|programming|debug|loop\b|query|queries|migration|script\b|scripts\b|
      build\b|config|pipeline|cache|patch|firewall|backup|cluster|endpoint|regex|refactor|edge case|security hole|vulnerab|
      password|credentials|secret key|(?:whole|entire) site|infinite|off-by-one|data structures?|framework|library|terminal|linux|
      kubernetes|docker|the (?:site|website|app)\b|index\b|indexes|schema|race condition|threads?\b|concurren|lock(?:ed|ing)?\b|
      mutex|async|callback|exception|error handling|stack trace|logs?\b|logging|timeouts?\b|latency|throughput|scal(?:e|ed|ing|ab)|
      load test|services?\b|microservice|coupl(?:ed|ing)|interfaces?\b|architecture|modules?\b|classes\b|methods?\b|variables?\b|
      pointer|type error|types\b|recursion|sort(?:ing)? |parser|compiler?|syntax|component|state management|button|responsive|
      browser|layouts?\b|viewport|mobile view|phones\b|pixel|accessib|checkout\b|login\b|session\b|token|encrypt|injection|xss|
      input validation|sanitis|sanitiz|certificate|dns\b|staging|rollback|rolled back|hotfix|feature flag|terraform|ansible|ci\b|
      yaml|environment variable|container|pods?\b|cron|webhook|regression|test (?:case|plan|data|suite|coverage|report)s?|
      smoke test|automation|selenium|cypress|acceptance criteria|assertion|mock|stubs?\b|specs?\b|requirements?\b|packet|alerts?\b|
      phishing|malware|intrusion|exploit|threats?\b|incident|log files|siem|penetration|firmware|register|memory\b|buffer|
      sprite|shader|physics|frame rate|(?:contact|order|sign-?up|login|web|search) form|form (?:that|which)|phone layout
    `,
    aptitudes: unbroken`
      technical|tech\b|technology|computers?|logic|coding|programm|test(?:s|ing)?\b|details?\b|code\b|maths?\b|debug|documentation|
      documenting|algorithms?|network|javascript|frameworks?|problem[- ]solving|solving problems|analytical|abstract|
      data structures?|recursion|edge cases?|automat|scalab|scaling|architect|design patterns?|concurren|layouts?|linux|bash|shell|
      command line|typ(?:es|ing)\b|functional|object-oriented|estimat|security|cloud|networking|protocols?\b|packet|legacy|
      performance
    `,
    faults: [
      '<break> … (site|website|app|page|pages|menu|login|checkout|build|api|server|layout|feature)',
      '<crash> … (site|website|app|server|system|database)',
      '<take> (down )?(the )?(site|website|app|server|production)( down)?',
      '<hard-code>|<hardcode>',
      '<push> … (untested|broken|buggy)',
      '<leak> … (memory|password|passwords|keys|credentials|data)|<swallow> … (exception|error|errors)',
    ],
  },
  {
    skill: 'systems and networks',
    roles: unbroken`
      devops|sre\b|site reliability|platform engineer|cloud engineer|sysadmin|systems? administrator|systems? engineer|
      infrastructure engineer|network|
      (?:network|system|systems|server|it) (?:engineer|administrator|technician|manager|specialist|analyst|operator)|
      it\b(?= support| helpdesk| service| assistant| officer| field)|it support (?:technician|engineer|analyst|specialist)|
      (?:first|second|1st|2nd|third) line|desktop support|technical support|help ?desk|service desk|security (?:analyst|engineer)|
      soc analyst|information security|database administrator|dba\b|telecoms?|telecommunications
    `,
    core: unbroken`
      servers?\b|backups?\b|restor(?:e|ed|ing)\b|snapshots?\b|disks?\b|drives?\b|raid\b|storage|laptops?\b|desktops?\b|workstation|
      printers?\b|drivers?\b|router|switch(?:es)?\b|vlan|subnet|ip (?:address|range)|dhcp|dns\b|firewall|vpn|wi-?fi|access points?|
      patch(?:ed|ing|es)?\b|patch panel|cabl(?:e|es|ing)|rack\b|ports?\b|packet|routing|bandwidth|latency|outage|downtime|uptime|
      production\b|prod\b|staging|environment|cluster|nodes?\b|kubernetes|docker|terraform|ansible|aws\b|azure|cloud|
      virtual machine|vm\b|vms\b|hypervisor|linux|windows|active directory|group policy|user accounts?|permissions?|admin rights|
      passwords?|credentials|access rights|mailbox|exchange server|licen[cs]es?|reinstall|reimag|wip(?:e|ed|ing)\b|
      format(?:ted)?\b|delet(?:e|ed) (?:the|a|all|every)|script\b|scripts\b|cron|certificate|tls|ssl|monitor|alert|alarm|
      false positive|logs?\b|log files|siem|intrusion|malware|virus|phishing|ransomware|vulnerab|exploit|incident|forensic|encrypt|
      tickets?\b|sla\b|escalat|upgrade|updates?\b|migration|migrat|rollback|config|misconfig|reboot|restart|maintenance window|
      failover|replicat|terminal|command\b|database|tables?\b|hardware|software|phone line|pbx|remote session|fault|
      data (?:loss|centre|center)
    `,
    aptitudes: unbroken`
      technical|technology|computers?|network|troubleshoot|diagnos|scripting|linux|windows|command line|shell|security|hardware|
      printers?|documentation|details?\b|patience|users\b|explaining|subnet|packet|logs|cloud|on-?call|nights?\b|pressure|cabl
    `,
    faults: [
      '<crash> … (server|system|database|network)|<misconfigure>',
      '<take> (down )?(the )?(site|server|network|production|email|phones)( down)?',
      '<lock> … (users|everyone|everybody|staff) out',
      '(<reboot>|<restart>|<unplug>) … (server|servers|switch|router|firewall|database|system)',
      '<bring> … (office|network|site|server|system|floor) down|<overwrite>',
    ],
  },
];
