import {unbroken} from '../long-pattern.ts';

/** People whom nobody shuts in or out on purpose. */
const SOMEBODY = unbroken`
  (?:
    him|her|them|us|someone|somebody|people|
    (?:\p{L}+ ){1,2}(?:
      people|famil(?:y|ies)|couples?|m[ae]n|wom[ae]n|boys?|girls?|child|children|kids|guests?|customers?|visitors?|
      clients?|patients?|residents?|tenants?|neighbou?rs?|pupils?|students?|teachers?|colleagues?|cleaners?|
      caretakers?|guards?|bosses|boss|managers?
    )
  )
`;

/**
 * Verbs that are a fault only with certain words after them ("left it unlocked", "took on too much"). The expression is tried on the
 * clause after its verb: lower case, straight apostrophes, single blanks.
 */
export const FAULT_FRAMES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    avoid: 'the|conflict|confrontation|asking|telling|difficult|it|him|her|them|talking|making',
    bill: '(?:\\p{L}+ ){0,5}twice',
    bite: 'off more',
    blow: 'it|up|the|my|our|off|past|through',
    book: 'twice|double',
    bring: '(?:\\p{L}+ ){0,3}down',
    call: '(?:\\p{L}+ ){1,3}out',
    cause: 'the|an?|this|that|it|problems|delays?|confusion',
    charge: '(?:\\p{L}+ ){0,5}twice',
    choose: 'speed over|quantity over|looks over|price over|the wrong|the easy|the cheap(?:est|er)?',
    click: 'send|delete|publish|confirm',
    come: 'across as|off as|unprepared|in late|up short|late',
    commit: 'too|to more',
    cost: 'us|the|them|him|her|my|our|it|me|a',
    count: '(?:it|them|the \\w+) twice',
    cut: 'corners?',
    deliver: 'late',
    deploy: 'without|on a friday|untested|before|an? bug',
    do: unbroken`
      badly|poorly|an? (?:poor|bad|terrible|sloppy) job|everything (?:by )?(?:myself|alone)|it all|all of it|nothing|
      only half
    `,
    doze: 'off',
    drift: 'off|away',
    fall: 'behind|short|asleep|for it|into the trap',
    fire: 'off',
    focus: 'only|solely|so much|more on',
    get: unbroken`
      mixed|muddled|confused|carried|distracted|sidetracked|lazy|complacent|behind|cocky|overconfident|defensive|
      frustrated|angry|impatient|sloppy|careless|caught up|overwhelmed|lost|greedy|ahead of|stuck|cold feet|
      them (?:mixed|the wrong)|it (?:mixed|backwards)
    `,
    give: 'in to|away|(?:\\p{L}+ ){0,3}(?:vague|unclear|incomplete|confusing|rushed|inaccurate|misleading|incorrect)',
    go: 'ahead|overboard|over (?:my|the|his|her|their) (?:head|heads|budget)|behind|off on|off script|blank',
    have: 'an? (?:accident|lapse|moment of)|no (?:plan|backup|system|contingency)',
    hit: 'send|reply|delete|publish',
    hold: 'back',
    introduce: 'an? (?:bug|error|mistake|defect)|bugs|errors',
    invoice: '(?:\\p{L}+ ){0,5}twice',
    jump: 'to|the gun|in|into|straight|ahead',
    keep: 'quiet|it to myself|putting|forgetting|making|delaying|pushing it|(?:\\p{L}+ ){1,4}to myself',
    knock: 'over|off|down|out|the|it',
    leave: unbroken`
      out|off|behind|open|ajar|unlocked|unattended|running|blank|unsaved|unread|unsigned|unpaid|unfinished|unchecked|
      unanswered|unlabell?ed|exposed|everything|no time|too|
      (?:it|them|the|that|this|my|a|an|his|her|our)(?: [\p{L}'-]+){0,6} (?:
        out|off|behind|open|ajar|on|unlocked|unattended|unsaved|unread|unsigned|unpaid|unfinished|unchecked|unanswered|
        unlabell?ed|running|blank|exposed|until|till|to the last|too late|lying
      )|
      it (?:to|at|in|for)
    `,
    let: 'down|(?:\\p{L}+ ){1,4}(?:down|slip|slide|lapse|drift|go|pass|pile|expire|build|get|distract|cloud|affect|take over)',
    lock: `(?:\\p{L}+ ){1,4}out|^${SOMEBODY} (?:in|inside)`,
    lose: '(?:my|our) (?:temper|patience|cool|nerve|focus|composure|concentration|head(?! (?:chef|nurse|office|teacher|of))|place|way)|track|sight|focus|count',
    make: unbroken`
      (?:\p{L}+ ){0,2}(?:
        wrong|bad|poor|rash|hasty|mess|assumptions?|typos?|false|premature|miscalculation|misjudge?ment|slip|oversight
      )|
      (?:the|that|this|a|my) decision (?:\p{L}+ )?(?:on my own|alone|by myself|without)
    `,
    mess: 'up|it|this|that|things|everything|the',
    mix: '(?:\\p{L}+ ){0,4}up',
    muck: 'up',
    pay: '(?:\\p{L}+ ){0,5}twice',
    pick: 'a fight',
    push: 'too|ahead|back until|straight to|to production|untested|(?:it|the \\p{L}+) back',
    put: 'off|too|it off|all (?:my|our) eggs|(?:it|them|that|this|the \\p{L}+) (?:off|aside)|my foot in',
    quit: 'after|the|my|in|too|halfway|before',
    raise: 'my voice (?:at|to|against|in)',
    rely: 'on my (?:own )?(?:memory|gut|instincts?)|too|solely|blindly|entirely',
    reply: 'all|in anger|angrily|to all',
    run: 'out|late|over|behind|the (?:\\p{L}+ ){1,3}(?:on|in|against) (?:production|prod|live|the)',
    say: 'yes|something|nothing',
    screw: 'up|it|that|this|things|over',
    send: '(?:\\p{L}+ ){1,4}(?:twice|to everyone|to all)',
    set: 'unrealistic|(?:my|the) (?:expectations|sights)',
    ship: 'without|an? bug|bugs|untested|before',
    shut: `down|people out|^${SOMEBODY} (?:in|inside|out)`,
    sleep: 'through',
    slip: 'up',
    speak: 'out of turn|before|over|harshly|sharply|badly',
    spend: '(?:the|my) (?:whole|entire)|all (?:the|my)|(?:all|most) of (?:the|my|our)',
    spread: 'myself|thin',
    stay: 'quiet|silent',
    step: 'on|over|out of line',
    stretch: 'myself',
    submit: 'late|(?:it|the \\p{L}+) late',
    take: unbroken`
      for granted|on more|on way|it personally|things personally|an? short-?cut|short-?cuts|my eyes?|longer|down the|
      down production|out on|sides|(?:her|his|their|it|them|that|this|the \p{L}+|\p{L}+) for granted|it out on|
      it for granted|the easy|much longer|over (?:everything|the)|(?:his|her|their|someone's) word|
      (?:\p{L}+ ){0,3}(?:site|servers?|website|database|service|systems?|network|app|store|checkout|intranet) (?:down|offline)|
      (?:\p{L}+ ){1,4}personally
    `,
    talk: 'over|down to|behind|at|more than i (?:listened|asked|heard)|too much',
    tell: '(?:\\p{L}+ ){1,4}the wrong (?:time|date|day|price|room|address|name|number|place|dose|way|thing|figures?|hour|gate|platform)',
    trust: 'myself|my (?:own )?(?:memory|gut|instincts?|judge?ment|eyes)|blindly',
    try: unbroken`
      to (?:do|handle|juggle|manage|take on|fix|solve|carry|run|please|cram) (?:\p{L}+ ){0,4}(?:
        everything|everyone|all|myself|alone|own|once|much
      )|
      to (?:hide|cover|impress|wing)
    `,
    turn: '(?:it|the \\p{L}+|up|in) late|up (?:late|unprepared)|in late',
    type: 'an? extra|one (?:digit|zero|letter)',
    upload: '(?:\\p{L}+ ){0,5}twice',
    wait: 'until (?:the last|it|after)|so long',
    wing: 'it',
    zone: 'out',
  }).map(([lemma, pattern]) => [lemma, new RegExp(`(?:^|(?<= ))(?:${pattern})(?![\\p{L}])`, 'u')]),
);
