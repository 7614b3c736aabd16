import type {Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {tellsConcreteFault, tellsEvent} from './concrete-fault.ts';
import {findFlatteringFaults} from './flattering-faults.ts';
import {defineFrames, type FrameMatch, type WordClasses} from './frames.ts';
import {isQuotedAt, replaceByPrompt} from './statements.ts';
import {isWorkedOn} from './worked-on.ts';

const CLASSES: WordClasses = {
  freq: [
    '(always|usually|generally|normally|typically|often|mostly|sometimes|frequently|constantly|regularly|occasionally|at times|tend to|also|too often|never|only|so|almost|all too often|many times|most of the time)',
  ],
  // "I'm", "I can be", "being", "she says I'm"
  im: [
    "i('m| am)",
    'i (can|may|might|could|tend to|seem to|do tend to|can tend to) be',
    "i('ve| have) (always |never )?been",
    "i('ve| have) a (tendency|habit|inclination) (to be|of being)",
    'i (get|become)',
    '(consider|call|describe|see) myself( as| to be)?',
    "(being|i'm being|that of being)",
    '(calls?|called|say i am|describes?) me( as)?',
    "i('m| am) (guilty of|known for|accused of|prone to|told i'm|often told i'm) ?(being)?",
  ],
  too: ['(too|overly|over|over-|far too|way too|almost too|much too|excessively|a too|too damn|so)'],
  good: [
    '(dedicated|committed|hard-working|hardworking|hard working|conscientious|thorough|meticulous|detail-oriented|detail oriented|detail-focused|detailed|passionate|helpful|nice|kind|generous|giving|loyal|honest|ambitious|driven|caring|diligent|careful|organised|organized|enthusiastic|motivated|devoted|invested|reliable|modest|humble|efficient|productive|empathetic|empathic|accommodating|selfless|responsible|perfectionistic|perfectionist|focused|focussed|precise|exacting|self-critical|proactive|supportive|competent|capable|punctual|dependable|kind-hearted|soft-hearted|good|good-natured|eager|willing|keen|particular|involved|engaged|attached|trusting|optimistic|independent|self-reliant|self-sufficient|results-driven|goal-oriented|customer-focused|consumed|absorbed|compassionate|considerate|understanding|patient|flexible|truthful|transparent|polite|principled|tidy|neat|fair|available|smart|intelligent|talented|skilled|qualified|good at (my job|what i do)|quick|fast|intense|competitive)',
  ],
  // Good in itself, so that too much of it flatters even in one case.
  noble: [
    '(dedicated|committed|hard-working|hardworking|conscientious|thorough|passionate|helpful|nice|kind|generous|giving|loyal|honest|caring|devoted|invested|perfectionist|perfectionistic|good-natured|soft-hearted|accommodating|selfless|diligent|ambitious|kind-hearted|driven)',
  ],
  excessAdjective: [
    '(hard|tough|harsh|strict|demanding|critical)( (on|with|of|about)) (myself|my own( … )?work|my work|my own performance)',
    'attentive to detail|caught up in (the )?details?|self-critical|perfectionistic',
  ],
  type: [
    '(perfectionist|workaholic|over-achiever|overachiever|over achiever|people pleaser|people-pleaser|pleaser|stickler|giver|yes-man|yes man|yes person|yes woman|yes-person|do-gooder|high achiever|high-achiever|grafter|neat freak|quality freak|detail freak|go-getter)',
    '(hard worker|team player|nice guy|nice person|good listener|caring person|helper|workhorse)(?= to a fault|,? which)',
  ],
  fault: [
    "(weakness|weaknesses|mistake|failure|flaw|fault|problem|downside|downfall|regret|failing|shortcoming|achilles('|'s)? heel|vice|weak point|weak spot|area for improvement|area of improvement|thing (i('d| would) change|i could improve|i do wrong)|development area|trouble|issue|challenge|struggle)",
  ],
  strength: [
    '(perfectionism|dedication|commitment|passion|work ethic|attention to detail|high standards|drive|ambition|loyalty|honesty|kindness|generosity|enthusiasm|conscientiousness|helpfulness|empathy|thoroughness|eye for detail|big heart|good heart|sense of (duty|responsibility)|eagerness|willingness|diligence|desire to( … )?(help|please|be perfect|succeed|excel)|need to( … )?(help|please|be perfect|succeed)|inability to( … )?(say no|switch off|stop|let go|relax|leave|rest|delegate)|love (of|for) (my|the) (work|job)|tendency to( … )?(overwork|work too hard|care too much|take on too much|over-?deliver|say yes|please|help))',
  ],
  cannot: [
    "(can't|cannot|can not|could never|can never|struggle to|struggle with|find it (hard|difficult|impossible|tough) to|have (trouble|difficulty|a hard time|a problem|problems|issues|difficulties)( with)?|'m not (that |so |too |the best )?(good|great)? ?at|am not good at|'m (bad|terrible|hopeless|rubbish|useless|awful|not the best) at|am (bad|terrible) at|don't know how to|don't know when to|never know when to|don't know the meaning of|forget to|hate to|hate|don't|never|rarely|hardly|need to (learn|work on|get better at)( how)?( to)?|should learn to|tend not to|'m unable to|refuse to|won't|wouldn't|'m incapable of|'m reluctant to|'m not one to|could do with)",
  ],
  boundary: [
    '(say|saying|telling people|tell people|telling anyone) [\'"“]?no|(switch|switching|turn|turning) off( from work| at (night|the end|home|weekends))?(?! (the|my|a|your|his|her|our|lights?|alarms?|machines?)\\b)|(turn|turning) (people|anyone|anything|work|requests|a request|others) (down|away)|(let|letting) go|(leave|leaving) (a|an|any|the|one|my)? ?[a-z]+ (unsolved|unfinished|undone|unanswered|incomplete|half-done|imperfect)|step(ping)? away|(leave|leaving) (work|the office|on time|my (work|desk)|(a|any|the) (job|task|thing|work)( … )?(unfinished|undone|half)|(things|anything|something|tasks|work) (unfinished|undone|half|alone|until)|a (person|customer)( … )?waiting)|(stop|stopping)( (working|thinking about (work|it|my)|until|helping|before|caring))|(relax|relaxing|unwind|rest|unplug|disconnect|unplugging|disconnecting)|(take|taking) (time off|a break|breaks|a day off|days off|holidays|a holiday|vacations?|time for (myself|me)|it easy|lunch)|(put|putting) (my )?(work|pen) down|(settle|settling) for (less|second best|second-best|anything less|good enough|mediocre|average|just|ok|okay)|(accept|accepting) (less|anything less|second best|mediocrity|mediocre|good enough|average|anything but|failure)|(do|doing) (things|anything|a job) (by halves|halfway|half)|(go|going) home (until|before|without|on time)|know when to stop|(work|working) less|slow(ing)? down',
  ],
  // What excess costs the speaker, and nobody else.
  selfCost: [
    "(<burn> (myself )?out|<burn> the candle|<wear> myself out|burnt out|burned-out|burnt-out|burnout|<exhaust> myself|made myself (ill|sick)|<get> (ill|sick)|<fall> ill|collapsed|<neglect> (my (own )?(family|health|friends|partner|personal|private|own|social|sleep|wife|husband|kids|needs|life|wellbeing|studies)|myself)|<forget> (to (eat|sleep|rest|take (a|my|any) (break|lunch|holiday)|look after|go home)|about myself|my own|myself)|<lose> sleep|didn't (sleep|eat|rest)|hardly slept|no time (for myself|left for)|(had|have|having) no (social|private|personal|family) life|<sacrifice> my|<skip> (my )?(lunch|meals|holiday|holidays|breaks)|<miss> (my (own )?(birthday|anniversary|holiday|kids|daughter|son|family|vacation|wedding|lunch|wife|husband)|family|out on)|<ruin> my weekend|<cancel> my (holiday|vacation|weekend)|made (the others|everyone else|everybody else|my (colleagues|coworkers|team)) (look|feel))",
  ],
  people: [
    '(people|others|other people|everyone|everybody|anyone|someone|somebody|colleagues|co-workers|coworkers|those|team members|teammates|my (team|colleagues|co-workers|coworkers|staff|teammates|peers)|the team|the people|the rest|folks|employees|the world|some people|classmates|group members)',
  ],
  highStandards: [
    '(too |such |so |super |unreasonably |impossibly |unrealistically |ridiculously |crazy |a )*(high|exacting|impossible|sky-high|higher|the highest) (standards?|expectations?|bar|goals?|targets?)( of quality| of work)?',
    'too high (a )?(standards?|expectations?)|to (a|such a|too) (very |too )?(high )?standard',
  ],
};

const find = defineFrames(
  {
    trait: [
      '(i (was|got|became|had been|have been)|being|for being|that of being) (too|overly|far too|just too|so) {noble}(?! (to|that i (forgot|missed|did not|didn.t)))',
      '(<stay>|<remain>|<be>) (too |so )(loyal|committed|dedicated|devoted)|<stay> loyal (too|for too)',
      "i (never|don't ever|hate to|refuse to) give up|i don't know (how|when) to (stop|give up|quit|relax|rest|switch off)",
      '(let|letting|lets) my {strength}|my {strength}( … )?(gets?|got|getting|goes|went)( … )?(the better|in the way|too far|over the top|overboard)',
      '{im} ({freq} )?(just |simply )?{too} (much of )?(an? )?{good}',
      '{im} ({freq} )?{too} {excessAdjective}|{im} ({freq} )?self-critical',
      '{im} ({freq} )?(such |quite )?(too much of )?(an?|the|my|one of those|known as an?|seen as an?|just an?) ([a-z-]+ )?([a-z-]+ )?{type}',
      '{im} ({freq} )?my own (worst|harshest|toughest|biggest|hardest|greatest|fiercest|severest) (critic|enemy)',
      '{im} ({freq} )?{good}( … )?to a fault|to a fault',
      '{im} obsess(ed|ive) (with|about|over) (quality|details?|perfection|getting|my (work|job)|doing|making)',
      'too (much )?(of )?(an? )?({good}|{type}) for my own good',
      '(very |too )?(high|strict) (work )?standards (are|is) my {fault}',
      'i have too (big|good|soft|kind) a heart|i have too much (passion|dedication|commitment|enthusiasm|empathy|ambition|energy|drive|loyalty|integrity)|i wear my heart on my sleeve',
    ],
    named: [
      'my (desire|need|urge|eagerness|willingness|drive|wish) to( … … )(happy|help|please|perfect|right|succeed|best|excel|everyone|well)',
      '(tendency|tendencies|inclination|streak|leaning)( (towards?|to|of|for))+ (being )?(an? )?(perfection|perfectionism|perfectionist|over-?work|overworking|overachieving)|perfectionist (tendencies|streak|side)',
      "(?<=^|is |was |just |probably |be |have |i've )too much (enthusiasm|passion|dedication|empathy|commitment|loyalty|kindness|honesty|attention to detail|perfectionism|compassion|integrity|heart)",
      "{fault}( … )?(is|'s|was|would be|has been|might be|must be|lies in|comes from|:)( … )?(that |in |from |down to )?(my |an? |having |too much |excessive |all this |just )*{strength}",
      '(my|too much|excessive|an excess of|because of my|the) (own |constant |natural )?(perfectionism|perfectionist (streak|tendencies|nature|side|attitude)|workaholism)( … )?(is|has|can|sometimes|often|gets|get|makes|might|,|\\.)',
      '(?<=^)(perfectionism|overworking|over-working|caring too much|working too hard)',
      "(my|the) ((work )?ethic|dedication|passion|commitment|attention to detail|loyalty|honesty|generosity|drive)('s| is| can be| gets| has been)( … )?(my {fault}|a (weakness|problem|flaw)|too (much|strong)|the better of|in the way|my undoing|my downfall)",
    ],
    care: [
      'i ({freq} )?(<care>|<worry>|<love>)( … … )(too (much|deeply)|so (much|deeply))(?= ?([,.;!]|$|and|that|because|sometimes|at))',
      'i ({freq} )?(<give>|do|<help>) ((people|others|everyone|everybody|my (team|colleagues|job|work)) )?too much(?= ?([,.;!]|$|of (myself|my)|to (the|my) (company|job|work|team|customers?|clients?)|for (others|people|everyone|my|the (team|company))|because))|(<push>|<drive>) myself (too|so) (hard|far)',
      "so (into|absorbed in|engrossed in|caught up in|wrapped up in|involved in|immersed in|passionate about) (my|what|the|a)( … )that i (lose track|forget|don't|ignore|neglect|miss|stay|lost track|forgot to eat)",
      "(i|i've|i'd|by|that|for|from|of|is|was|be|or|and|just|about) ({freq} )?(<care>|<love>|<worry>)( (my (work|job)|what i do|the job|people|customers))?( (too much|too deeply|so much|so deeply|(a lot |far |way |much )?more than))",
      '^(<care> too much)|i (care|love)( … )?(job|work|customers|clients|patients|students|people|team|company|quality|results|details?|others|it|them)( … )?(too (much|deeply)|so much|more than i should|a lot more than)',
      "i (get|become|am|'m|getting|got) too (emotionally )?(attached|involved|invested|close|engaged)",
      "(i|and|by|from|of|is|just) ({freq} )?<take> (things|my (work|job)|it|everything|work|the job|problems|criticism of my work) too (seriously|much to heart)|<take> (on )?everyone's problems",
      "i (feel|think i am|'m) (too |overly )?responsible for (everything|everyone|everybody)",
    ],
    work: [
      '(<put>) in (too many|so many|too much|way too|crazy|ridiculous|insane) ([a-z]+ )?(hours|time|effort|overtime|work)|work(ed|ing)? through my (holidays?|vacations?|lunch|lunches|breaks?|birthday|wedding|maternity|sick|honeymoon|days off)|(unused|untaken|outstanding) ([a-z]+ )?(holidays?|vacation|leave|time off|days off)',
      'i (stay|work)( … )?late (every|most|until|till|almost|several|nearly)|(<push>|<drive>) myself (harder|to the limit|beyond|to breaking|until)',
      'so (well|successful|popular|efficient|productive|fast|quickly|efficiently|thoroughly|good) that (they|my (boss|manager|company|employer|team)|everyone|everybody|the (company|client|customer|boss|others)|management|nobody|other people)',
      'so used to (doing well|winning|success|succeeding|excellence|being (the best|good|first)|high standards|perfection)',
      "(i|i've been|i'm|by|from|of|is|was|and|me|just|that|been|be|or|for|about) ({freq} )?(work|works|working)( myself)? (too (hard|much|long|many)|so (hard|much|long|many hours)|harder than|such long hours|myself (to the bone|too hard|to death|sick|into the ground|ragged)|around the clock|day and night|every weekend|24/7|(far |way )?more hours|too many hours|long hours|overtime too|until i drop|seven days|nights and weekends|evenings and weekends)",
      '^(working (too hard|too much|so hard))',
      "i (worked|was working|had been working|had worked|'d worked|'d been working) (too (hard|much|many hours|long hours)|so (hard|much|many hours|many)( … )?that( … {selfCost})?|myself (to the bone|sick|ill|too hard|into the ground|to exhaustion|ragged))",
      "i ({freq} )(work|stay|am at work|am in the office|'m at work|'m in the office|'m at my desk)( … )?(late|overtime|after hours|until (midnight|late|everything|the job|it's)|past (midnight|hours|closing)|weekends|at (the )?weekends?)",
      'overwork(ing)? myself|i ({freq} )?overwork|i ({freq} )?(over-?deliver(ed)?|over-?prepared?|over-?achieved?|over-?perform(ed)?|exceeded expectations)|(burn|burning) myself out',
      '(<burn> out|<burn> myself out|<wear> myself out|burnout|burnt-out|burned-out|burn-out)( … )?(from|by|because|since|as|after|through|due to|for)( … )?(work|working|care|caring|caring|cared|worked|helping|hard|gave|giving|trying|tried|doing|dedicated|dedication|hours|passionate|committed|wanting|wanted)',
      '(so|too|that) (hard|much|many|dedicated|committed|invested|passionate|determined|devoted|focused|focussed|motivated|driven|loyal|eager|keen|conscientious|wrapped up|absorbed|caught up|absorbed)( … … ){selfCost}',
      '(because|since|as|by|from|after|out of|through|due to)( … )?(caring|cared|working so|worked so|working too|worked too|dedicated|dedication|commitment|giving|gave|committed|passionate|passion)( … … ){selfCost}|{selfCost}( … )?(because|since|as|by|from|out of|through|due to)( … )(caring|care|cared|working|work|worked|dedicated|dedication|commitment|giving|gave|committed|passionate|passion|helping)',
      'i (exhaust|exhausted|wore|wear|drove|drive|push|pushed|stretch|overload) myself (out|too (hard|far|thin|much)|so hard|to the limit|to exhaustion)?( … )?(because|by|for|too|for the|working|helping|trying|at work)',
      'pushing myself too (hard|far)|put(ting)? too much (pressure|stress|on|work|of myself)( … )?(on )?(myself)?',
      '(i|by|of|and) ({freq} )?(try|trying) too hard',
      '(i|and|is|by|of) ({freq} )?<take> (my |the )?(work|job|problems|stress)( … )?home( with me)?(?! (to|for) (test|try|finish|fix|repair))',
      'i( … )?volunteer(ing|ed)?( … )?(for (everything|extra|too (much|many)|more)|too (much|often))|(first|last)( (one|person))? (to volunteer|to put my hand up|in|to arrive|to leave|out|to go home|there)( … )?(and (the )?last|every (day|night|evening)|the office|work)',
      'i ({freq} )?(skip|miss|forget|work through|eat through)( … )?(my )?(lunch|lunches|breaks|lunch break|lunch breaks|holidays|days off|meals)(?! with)',
      '(i ({freq} )?|to |of )(neglect|neglecting|sacrifice|sacrificing|forget|forgetting) (about )?(my (own )?(family|personal life|private life|health|social life|friends|hobbies|sleep|free time|needs|weekends|wellbeing|well-being)|myself)',
      "i (don't|do not|never|rarely|hardly|seldom|haven't|forget to)( … )?(take|taken|use|used) (my |a |any |enough |all my )*(holidays?|vacations?|time off|days? off|sick days?|breaks?|annual leave|leave|lunch|holiday days|time for (myself|me))",
      "(i|i'd be|i'm|i'll) ({freq} )?(answer|answering|reply to|replying to|check|checking|read)( … )?(e-?mails?|messages|my phone|slack)( … )?(at (midnight|night|weekends|the weekend|home)|on (holiday|vacation|sundays?|weekends|my days off)|midnight|in bed|24/7|all hours)",
      "i (live and breathe|live for|breathe|eat, sleep and breathe|'m married to|am married to|'m addicted to|am addicted to) (my )?(work|job)",
      "i (think|worry|dream) about (my )?(work|job|customers|clients|patients|students)( … )?(24/7|all the time|constantly|at (night|home)|even (when|at|on)|non-stop|too much|when i('m| am) (home|off|at home))",
    ],
    load: [
      "(i ({freq} )?|i('m| am)|i('ve| have) a (tendency|habit) (to|of)|by|and|of|is|be|for|from|just|that) ?(tend to |keep |always |to )?(take|taking|tends to take) (too much|too many [a-z]+|so much|more than (i|my)|everything(?! (personally|badly|seriously|to heart|out|as|for|the wrong))|on too (much|many)|on so much|on everything|on more than|on (all the|extra|more|other people's|everyone's|everyone else's) (work|tasks|jobs|responsibility|problems|load)|on a lot|on other)( … )?",
      '^(taking on too (much|many))',
      '(say|saying) yes (too (often|much|easily|quickly|readily|many)|to (everything|everyone|everybody|anything|anyone|all|too (many|much)|every|whatever|whoever|people))',
      "(i|to|of|by|up) ({freq} )?(do|doing|end up doing|ended up doing|tend to do) (everything (by )?myself|everyone's (work|job)|everyone else's|other people's (work|jobs|tasks)|more than what|more than (my (fair )?share|i should|i'm asked|is asked|required|my job|expected)|too much( for (others|people|everyone|the team|my team))|all the work|the work of|it all myself|too much)",
      'i ({freq} )?(go|going) (above and beyond|the extra mile|over and above|beyond what)',
      '(i ({freq} )?|by |of |is |for )(<give>|<put>|throw|throwing|pour|pouring|invest|investing|dedicate|dedicating|devote|devoting) (too much(?! (weight|time|salt|trust|faith|information|detail|attention|money|water|credit|change|work to))( (of (myself|my (time|energy|life|heart))|time|energy|effort|heart))?|((a|one) )?hundred and [a-z]+ per ?cent|110 ?(%|per ?cent)?|120 ?(%|per ?cent)?|150 ?%?|200 ?%?|1000 ?%?|a (hundred and ten|110|120) per ?cent|(my )?everything|my all|my heart|so much of myself|myself too)',
      "(i ({freq} )?|of |by |is )(put|putting|place|placing) (work|others|other people|everyone|everybody|my (job|work|team|customers|clients|colleagues|patients|students)|customers|the (customer|customers|client|team|company|job|work|patient|needs of others)|other people's needs|others' needs|people's needs)( … )?(first|before|above|ahead|over my|in front)",
      '(i ({freq} )?|of |by |is |that i )(help|helping|want to help|trying to help|try to help|assist|assisting|support|supporting) {people}( … )?(too (much|often)|so much|at the expense|before (my|doing|i)|rather than my own|instead of my own|and (neglect|forget|put)|all the time|that i|even when)',
      '(i ({freq} )?|of |by |is )(want|wanting|wanted|need|needing|try|trying|tried|like|love)( too hard)? (to (please|help|fix|save)( (and [a-z]+))? (everyone|everybody|all|people)|to (make|keep) (everyone|everybody|all|people|all of them)( … )?happy)',
      '(i|of|by|is) ({freq} )?(trust|trusting|see|believe) (in )?(people|others|everyone)( … )?(too (much|easily|readily|quickly)|the best in)|i ({freq} )?(see|look for|believe|think|assume) (only )?the (best|good) (in|of) (people|everyone|others)',
      'i (finish|complete|learn|do|get)( … )?(work|job|tasks|things|projects)? ?too (fast|quickly|early|efficiently|well)(?= (and|so|that|for|,|\\.))',
      "i('m| am) (too |just too )(good|smart|clever|fast|quick|efficient) (at|for)",
    ],
    boundary: [
      "i( … )?(can't|won't|don't|never|refuse to|cannot|find it hard to)( … )?(leave|stop|go home|rest|sleep|relax|hand|let)( … )?(until|till|unless)( … … )(done|finished|perfect|right|complete|completed|sorted|happy)",
      "i( … )?(can't stand|cannot stand|hate|can't bear|don't like|refuse to|dislike)( … )(doing|do|deliver|delivering|producing|handing in|hand in|leaving|leave)( … )(badly|bad (job|work)|poor|half|mediocre|less than|sloppy|average|second-rate|unfinished)",
      "i( … )?(upset|frustrated|annoyed|stressed|anxious|unhappy|irritated|restless)( … )?(when|if|unless|until)( … )?(aren't|isn't|not|don't (go|turn out))( … )?(perfect|perfectly|right|flawless|up to my|exactly)",
      "i('m| am) (addicted to|obsessed with|in love with|married to) (my )?(work|job)",
      'i( just)? ?(sometimes |often |always |also |do |simply )?{cannot} (to )?({boundary})',
      '(not |never )(being able|knowing how|knowing when) to ({boundary}|stop)|inability to ({boundary})|(trouble|difficulty|difficulties|problems|problem|bad|terrible|issue|hard time) (with |at |in )?(saying no|switching off|letting go|delegating because|relaxing|taking breaks|taking time off)|saying no( (to people|to others|to anyone))? (is|has|was)( … )?(hard|difficult|weakness|problem|challenge|struggle|strong|not)',
      'i( … )?(delegate|delegating)( … )?(because|since|as)( … )?(right|perfect|properly|standard|standards|best|better|quality|myself|control of quality|done well)',
    ],
    standards: [
      '{im} (so )?impatient( … )(results|progress|things done|done|moving|excellence|quality|success|forward)',
      '(i ({freq} )?|of |by |is |and |that |for )(hold|holding|set|setting|have|having|keep|keeping|put|expect|demand|demanding|got|place|placing)( (myself|others|everyone|people|both|and|for|to|everybody|my team|colleagues|those around me|other people|us|on|all|the team|including|me|whoever|anyone|i work with|staff|me included))* ?{highStandards}',
      "my (own )?(standards|expectations|bar|quality bar)( (for|of|on) [a-z ]{2,30})? (are|is|'re|'s|can be|might be|may be|have been)( … )?(high|higher|demanding|exacting|strict|unrealistic|impossible|too)",
      'i ({freq} )?(hold|set|push|challenge|expect|drive)( myself)?( … )?(standards?|bar)( … )?(other|others|keep up|people|too high|high|nobody|no one|match)',
      '(i ({freq} )?|of |by |is )(expect|expecting|demand|demanding) (too much|so much|a lot|the (same|best|world|highest)|perfection|excellence|more|nothing less|as much|others|everyone|people|everybody|{people})( … )?(from|of|myself|(as (hard|much|dedicated|committed|well|good|fast|passionate|motivated)|the same|to work( … )(as (hard|much|long|well|fast|late)|like|hard)|to care|to be (as|perfect)|to keep up|to share|to have (the same|my)|to meet my|perfection|like (me|i do)|i do))',
      "(i|it|i'm|who) ?('m|am|get|gets|become|can get|can be|lose|have|has|having|can|really|feel|grow|do|tend to|makes me|<frustrate> me|<annoy> me|<bother> me|<irritate> me|<upset> me|don't|struggle|find it|hate)*( … )?(impatient|frustrated|annoyed|irritated|frustrates me|annoys me|bothers me|irritates me|bugs me|patience|tolerance|intolerant|can't stand|cannot stand|hate it|can't understand|don't understand|find it hard|disappointed|upset|angry|lose patience|struggle)( … )?(with|when|by|at|for|of|working with|to work with|to understand)( … )?({people}|a person|colleague|the|mediocrity|sloppiness|sloppy|laziness|incompetence|low standards|poor (quality|work)|mediocre|half-hearted|bad work|anything less|carelessness|less than|second-rate|unprofessional) … (don't|doesn't|do not|does not|aren't|isn't|not|can't|lack|lacks|less|sloppy|lazy|slow|slower|mediocrity|incompetence|cut corners|slack|standards|careless|half|mediocre|quality|work|who (only|just|are|is)|sloppiness|laziness|carelessness|perfect)",
      "(people|others|colleagues|everyone|they|nobody|no one|not everyone|my (team|colleagues|coworkers|co-workers))( … )?(can't|cannot|don't|find it hard to|struggle to|couldn't|find it difficult to|can)( … )?(keep up with (me|my)|match my|meet my (standards|expectations)|live up to my|share my (passion|standards|commitment|dedication|work ethic)|as much as i (do|did)|as hard as (i|me)|care (about )?[a-z ]{0,20}as (much|i))",
    ],
    detail: [
      '(i ({freq} )?|of |by |is |and )(pay|paying|give|giving) (too much|so much|excessive|too close) attention( to( the)?( small| smallest| tiny| fine| every)? details?)?',
      '(i ({freq} )?|of |by |is |and |can |that )(get|getting|am|be|being|become) (too |so |easily |really )?(lost|bogged down|caught up|hung up|stuck|wrapped up|sucked|focused|fixated|obsessed|buried)( too much)? (in|on|with|into|by) (the |every |all the |small |little |tiny )*(details?|minutiae|perfecting|quality|getting (it|things|everything) (right|perfect))',
      '(i ({freq} )?|of |by |is |and |that |can )(<spend>|<waste>|<take>) (too much time|too long|hours|so much time|so long|forever|ages|too many hours|more time than( [a-z]+)*|far too long|an age)( … )?(on )?(perfecting|polishing|tweaking|fine-tuning|double-checking|double checking|checking|rechecking|perfect|right|details?|making sure|getting (it|things|everything)|the finer|my (work|projects)|perfection|reviewing|refining|things|over)',
      '(i ({freq} )?|of |by |is |that )(want|wanting|need|needing|like|liking|have to have|insist on|expect)( … )?(everything|it|things|my work|all of it|every( single)? (detail|thing)|each [a-z]+|all|what i do|work)( … )?(be )?(perfect|just right|100 ?%|done right|flawless|spot on|exactly right|perfectly|perfection|right)',
      "(can't|cannot|won't|don't|never|unable to|rarely|hard to|impossible to|not|i)( … )?(until|unless|till) (it's|it is|everything's|everything is|i('m| am)|things are|they're|they are|it|every detail is|i (know|feel)|i have|all is|i've)( … )?(perfect|just right|flawless|100 ?%|absolutely right|exactly right|satisfied|perfected|completely happy)",
      '(nothing|anything) (less|short) (than|of) (perfect|perfection|excellence|the best|100 ?%|excellent|my best)',
      "i('m| am) never (satisfied|happy|content|pleased)( … )?(with|until|unless|enough|my)",
      'i ({freq} )?(double|triple|over)[- ]?(check|analyse|analyze|think and perfect) (everything|all|every)|i ({freq} )?(check|re-read|reread|go over|review)( … )?(three|four|five|ten|several|multiple|many|a dozen) times',
      'i ({freq} )?(strive|striving|aim|always go|push|look) for (perfection|excellence|the best)',
      "(i ({freq} )?|i('m| am) )(obsess|obsessing|fixate|nitpick|agonise|agonize|fuss|sweat) (about|over|on)? ?( … )?(details?|quality|perfect|everything|every|small|little|work)",
      'too (detail|quality|task|goal|result|results|customer|work)[- ](oriented|focused|driven|obsessed|conscious)',
      'too much (attention to detail|of a perfectionist|of a workaholic|of an overachiever|of a people[- ]pleaser|of a team player|of a giver|of a hard worker)',
    ],
  },
  CLASSES,
);

/** "I wasn't", "I'm not saying", "people who think", somebody else's opinion, a supposed case. */
const UNREAL =
  /(?:\bnot (?:because|that|saying|to|an?)\b[^,]*|\b(?:isn't|wasn't|aren't|weren't|never|no longer|stopped|instead of|rather than|without|avoid|avoided|stop)\b(?: \w+)?|\b(?:if|whether|unless)\b[^,]*|\bused to\b[^,.;]*|\b(?:he|she|they|you|who) )$/u;

/** "…, yet that day I did not change my gloves": what it led to, in the same sentence. */
const COST =
  /\b(?:but|yet|and|so|which)\b[^.;]*\b(?:didn't|did not|quit|resigned|cried|left (?!(?:work|the office|early|late))|complained|failed|that (?:day|time|night|week))\b/u;

/** "I learned that being too careful …": the lesson of an event, not the event. */
const LESSON =
  /\b(?:learn(?:ed|t)|taught me|realis?z?ed|understood|lesson|discovered|reali[sz]e now|found out|know now)\b/u;

/** Adjectives that flatter only as a habit: "I was too trusting" in one case is a fault, and so is "I was too focused on speed". */
function isFlattering(match: FrameMatch<string>, sentenceWords: string): boolean {
  if (match.kind === 'trait' && /\bso\b/u.test(match.words) && !/\btoo\b/u.test(match.words))
    // "I'm so eager" flatters only where it leads somewhere: "so dedicated that I forget to eat".
    return /^ (?:about|to|in|with)?(?: \w+){0,5},? that\b/u.test(match.after);
  // "I'm too good for this" is not meant as a fault, but "I am good" is no match; "involved in an accident" is.
  if (
    /\btoo (?:good|quick|fast|patient|fair|available|flexible|understanding|willing|competitive|intense)$/u.test(
      match.words,
    )
  )
    return /^ ?(?:[,.]|$|for\b|at\b|to (?:people|others|everyone|my)|with (?:people|others|my)|of\b)/u.test(
      match.after,
    );
  // "My mistake was trusting my memory"
  if (match.kind === 'named' && /\b(?:is|was) (?:trusting|giving|understanding|driven|prepared)$/u.test(match.words))
    return !/^ (?:my|the|an?|his|her|their|him|them|it|that|this|in|one|to|for|by)\b/u.test(match.after);
  if (match.kind === 'load' && /^by |^from /u.test(match.words)) return /\b(?:i|my)\b/u.test(sentenceWords);
  return true;
}

export default defineRule({
  id: 'non-mistake',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'a strength dressed as a mistake: caring too much, working too hard, perfectionism.',
  why: 'You were asked for something that went wrong through you, and this praises you instead. In a study at Harvard Business School, people who dressed a strength as their weakness were less likely to be hired than those who named a real one. Name one event, with what it cost.',
  ignores:
    'Perfectionism or too much on your plate that led to a real fault, told as an event with what it cost: "I polished the slides until the deadline had passed". A trait that you had in the past ("I used to say yes to everyone"). Where you say what you do about it ("I am learning to …"), the finding is only information.',
  yieldsTo: ['no-mistake'],
  sources: [
    '[Sezer, Gino and Norton: Humblebragging, as reported by HBS Working Knowledge in Forbes, 2015](https://www.forbes.com/sites/hbsworkingknowledge/2015/07/13/humblebragging-is-a-bad-strategy-especially-in-a-job-interview/2/)',
    '[UConn Center for Career Development: Your Flaws Do Not Have To Be Your Shortcomings](https://career.uconn.edu/blog/2016/04/15/your-flaws-do-not-have-to-be-your-shortcomings/)',
  ],
  examples: [
    {
      bad: "I'd say ⟦I'm too much of a perfectionist⟧.",
      fixed: 'Once I [… name one event: what you did or left undone, and what it cost].',
    },
    {bad: '⟦I care too much⟧ about my patients.'},
    {bad: '⟦I worked so hard that I burned out⟧ in my second year.'},
    {bad: 'My biggest weakness is that ⟦I take on too much⟧.'},
    {bad: "⟦I can't say no⟧ when somebody needs a hand."},
    {bad: 'Probably my ⟦weakness is my attention to detail⟧.'},
    {bad: 'I find that ⟦I expect others to work as hard⟧ as I do.'},
    {bad: "⟦I can't switch off⟧ after a shift."},
    {good: 'I polished the report for so long that I handed it in two days late.'},
    {good: 'My perfectionism made me hand the report in two days late.'},
    {good: 'I took on too much that week, and I missed the deadline for the grant.'},
    {good: 'I used to be a perfectionist. In my first job I kept a brochure back for a week and we missed the fair.'},
    {good: 'I worked late that night to put the shelves back.'},
    {good: 'I was too trusting of my own memory, and I left the second valve open.'},
    {good: "I'm not a perfectionist, and that showed when I skipped the proofreading."},
  ],
  check(answer, {report, text}) {
    const {sentences} = answer;
    for (const [index, sentence] of sentences.entries()) {
      const matches = flatteringIn(sentence);
      if (matches.length === 0 || tellsConcreteFault(sentences, index, {from: 0, to: 4})) continue;
      const first = matches[0] as FrameMatch<string>;
      if (isStory(first, sentences)) continue;
      const remedied = isWorkedOn(sentences, index, first.after);
      matches.forEach((match, position) => {
        const start = match.start + (/^[,.:] ?/u.exec(match.words)?.[0].length ?? 0);
        report({
          start,
          end: match.end,
          ...(remedied ? {severity: 'information' as const} : {}),
          message: `"${text.slice(start, match.end).replace(/\s+/gu, ' ')}" is a strength told as a mistake.`,
          fixes:
            position === 0
              ? replaceByPrompt(
                  sentence,
                  match,
                  'Once I',
                  'name one event: what you did or left undone, and what it cost',
                )
              : [],
        });
      });
    }
  },
});

/** The flattering words of a sentence: where the plain wordings are found, they say more exactly where than the classes do. */
function flatteringIn(sentence: Sentence): readonly FrameMatch<string>[] {
  for (const finder of [find, findFlatteringFaults]) {
    const matches = finder(sentence).filter(
      (match: FrameMatch<string>) =>
        !isQuotedAt(sentence, match.start) &&
        !UNREAL.test(match.before.trimEnd()) &&
        !LESSON.test(match.before) &&
        !/^[^.;]*\bused to\b/u.test(match.after) &&
        !/\bnow\b/u.test(`${match.before.slice(-12)} ${match.after.slice(0, 30)}`) &&
        !COST.test(match.after) &&
        // "I can be too soft: I let a driver go home early"
        !(match.kind === 'trait' && tellsEvent(sentence, match.end)) &&
        isFlattering(match, match.before + match.words + match.after),
    );
    if (matches.length > 0) return matches;
  }
  return [];
}

/** "By week six I was working long hours": one time, told among others, is no habit to be proud of. */
function isStory({words}: FrameMatch<string>, sentences: readonly Sentence[]): boolean {
  return sentences.length > 4 && /\bi was (?:\w+ ){0,2}\w+ing\b/u.test(words);
}
