import type {Sentence} from '../engine/clauses.ts';
import {defineRule} from '../engine/rule.ts';
import {overlaps} from '../engine/span.ts';
import {defineFrames, type FrameMatch, plainWordsOf, type WordClasses} from './frames.ts';
import {isOvercome, isUnreal, tellsRemedy, wordsAround} from './remedy.ts';
import {isQuotedAt, replaceByPrompt} from './statements.ts';
import {traitsOf} from './traits.ts';

const CLASSES: WordClasses = {
  habitually: [
    '(always|usually|generally|normally|typically|often|sometimes|frequently|constantly|regularly|occasionally|at times|too often|all too often|forever|perpetually|chronically|habitually|notoriously|invariably|repeatedly|mostly|easily|most of the time|from time to time|a lot|naturally|still)',
  ],
  im: [
    "i('m| am)",
    'i (can|could|may|might|tend to|seem to|do tend to|can tend to|will) ({habitually} )?be',
    "i('ve| have) always been",
    "i('ve| have) a (tendency|habit|inclination) (to be|of being)",
    'i ({habitually} )?(get|become)',
    'i (can |could |sometimes |often |may |might |tend to |do )*(come (across|over|off) as)',
    '(consider|call|describe|see) myself( as| to be)?',
    '(being|of being)',
    "(people|they|friends|colleagues|my (boss|manager|colleagues|friends|wife|husband|partner|family|teachers?|coworkers)|everyone|some) ({habitually} )?(say|says|tell me|tells me|think|thinks|would say|call me|complain)( that)? (i'm|i am|i can be)",
    "i('m| am| have been|'ve been) ({habitually} )?(told|known|accused|described)( that i('m| am)| as| of being| for being| to be)",
  ],
  // A flaw in whoever is so.
  bad: [
    '(disorgani[sz]ed|unorgani[sz]ed|forgetful|lazy|impatient|messy|unreliable|stubborn|arrogant|moody|shy|socially awkward|scatter-?brained|clumsy|short-tempered|short tempered|hot-headed|hot headed|hotheaded|hot-tempered|quick-tempered|bad-tempered|indecisive|aggressive|argumentative|controlling|bossy|pessimistic|cynical|judge?mental|absent-minded|absent minded|absentminded|careless|sloppy|unmotivated|undisciplined|unpunctual|tardy|intolerant|confrontational|temperamental|selfish|irresponsible|chaotic|untidy|opinionated|sarcastic|manipulative|impulsive|abrasive|inflexible|inconsistent|inattentive|self-centred|self-centered|narrow-minded|thin-skinned|ill-disciplined|rude|vindictive|bad-mannered|antisocial|unsociable|scruffy|bone idle|idle|workshy|work-shy|jealous|envious|grumpy|irritable|touchy|cranky|gullible|tactless|standoffish|aloof|insensitive|all over the place|flaky|high-maintenance|high maintenance|a mess|accident-prone|naive)',
    '(easily|quickly|very easily) (distracted|bored|stressed|frustrated|annoyed|offended|upset|irritated|overwhelmed|discouraged|angered|led|rattled|flustered|sidetracked|provoked|demotivated|intimidated|influenced)',
    '(distracted|bored|stressed|frustrated|annoyed|offended|upset|irritated|overwhelmed|discouraged|angry|sidetracked|demotivated|side-tracked|flustered|defensive|impatient|nervous|mad) (easily|quickly|very easily|fast|very quickly|a lot)',
    '(quick|fast) to (anger|judge|blame|criticise|criticize|give up|lose|snap|take offence|take offense|react)|slow to (start|respond|reply|adapt|forgive|trust|learn)|prone to (procrastinat|anger|outbursts|panic|forgetting|losing|being|overthinking|stress|mistakes|errors|lateness|mood)[a-z]*',
  ],
  // A flaw only where it is a habit or too much.
  mild: [
    '(blunt|direct|quiet|slow|sensitive|emotional|nervous|anxious|negative|competitive|passive|rigid|insecure|timid|defensive|introverted|unfocused|unfocussed|loud|outspoken|talkative|chatty|harsh|abrupt|aggressive|critical|angry|annoyed|frustrated|sceptical|skeptical|reserved|laid-back|laid back|casual|soft|weak|proud|cocky|confident|overconfident|self-conscious|serious|rough|cautious about people|losing (things|stuff|my [a-z]+|track)|forgetting (things|names|something|stuff|to [a-z]+|my [a-z]+)|putting things off|the last (one|person) to (arrive|finish|know)|on my phone|at war with)',
  ],
  // "I'm too late" is said of one day, "I'm always late" of all.
  badState: [
    '(late|distracted|tired|stressed|behind|behind schedule|rushed|unprepared|in a rush|in a hurry|running late|running behind|overdue|hungover|hung over|absent|bored)',
  ],
  badNoun: [
    '(procrastinator|control freak|micro-?manager|loner|slob|push-?over|worrier|over-?thinker|day-?dreamer|hot-?head|complainer|know-it-all|gossip|lone wolf|pessimist|quitter|slacker|chatterbox|clock-watcher|worrywart|doormat|time-waster|show-off|big mouth|drama queen|backseat driver|last-minute (person|kind|type|worker)|last minute (person|kind|type|worker)|night owl|late riser|late sleeper|slow (starter|learner|worker|reader)|introvert|sore loser|bad loser|(bad|poor|terrible|awful|lousy|hopeless|dreadful|horrible|weak|rubbish) ([a-z-]+ )?(listener|communicator|time-?keeper|planner|team player|loser|organi[sz]er|multi-?tasker|finisher|time manager|delegator|morning person|leader|sleeper|judge of character|speller|memory|temper)|((very|rather|quite|bit|naturally) )?({bad}|{mild}) (person|worker|guy|girl|man|woman|individual|type|employee|starter|learner)|creature of habit|glass half empty)',
  ],
  virtue: [
    '(people|team|morning|details?|detail-oriented|detail oriented|patient|punctual|social|organi[sz]ed|tidy|natural|early|phone|paperwork|rules|self-motivated|disciplined|confident|planning|numbers|group|crowd|big-picture|early-morning|committee|9-to-5|nine-to-five) (person|player|guy|girl|type|leader|worker|man|woman)',
    '(listener|planner|(big |huge |great |massive )fan of (teamwork|working with|working in|group|being told|deadlines|mornings|authority|rules|people|change|feedback|criticism|meetings)|team player|self-starter|finisher|early riser|early bird|multi-?tasker|joiner|communicator|good listener|great listener|good communicator|good team player|(big |huge |great |massive )?fan of (rules|people|teams|teamwork|authority|change|mornings|criticism|feedback|meetings|being told)|great believer in rules|leader)',
  ],
  virtuous: [
    '(patient|organi[sz]ed|punctual|reliable|disciplined|tidy|sociable|flexible|motivated|tactful|diplomatic|attentive|focused|focussed|assertive|dependable|detail-oriented|open to (criticism|feedback|change)|good with (people|others|customers|children|authority|deadlines|time|names|criticism|rules|pressure|change)|on time|cut out for (teams?|mornings|deadlines|people)|into (rules|people|teamwork)|comfortable (with|around) (people|others|strangers|authority)|consistent|hard-working|ambitious|committed|approachable|outgoing|friendly|the (easiest|quickest|fastest|tidiest|friendliest|nicest) [a-z]+( to [a-z]+( with)?)?|easy to (work|get along|get on|live|deal|talk)( with| to)?)',
  ],
  conduct: [
    '(deadlines?|time|time-?keeping|time management|managing (my )?(time|stress|emotions|anger|priorities)|mornings?|early (starts|mornings)|people( skills)?|other people|others|strangers|crowds|authority|authority figures|bosses|managers|organi[sz]ation|organi[sz]ing( (things|myself|my [a-z]+))?|punctuality|criticism|feedback|pressure|stress|change|changes|rules|procedures|instructions|orders|paperwork|admin|listening|prioriti[sz]ing|priorities|communicat(ing|ion)|remembering( [a-z]+)?|focus(ing|sing)?|concentrat(ing|ion)|finishing( [a-z]+)?|planning( ahead)?|multi-?tasking|names|patience|details?|confrontation|conflict|conflicts|small talk|teamwork|teams|groups|team work|group work|motivat(ing|ion)( myself)?|self-discipline|discipline|self-control|self control|anger|anger management|my (temper|emotions|anger|time|attitude|attention|patience|punctuality|concentration|mouth|moods?)|commitments?|routine|getting up( early| in the morning)?|getting out of bed|waking up|being (on time|punctual|late|patient|told|organi[sz]ed|criticised|criticized|corrected|managed|supervised|wrong|flexible|tactful|around people|part of a team)|getting (along|on) with( [a-z]+)?|staying (focused|focussed|on task|calm|organi[sz]ed|motivated|awake|on track|positive)|keeping (to|track|up|promises|secrets|my|time|calm|on top|things|quiet)( [a-z]+)?|sticking (to|with)( [a-z]+)?|following (instructions|rules|directions|orders|procedures|through|up)|(taking|handling|accepting|receiving|dealing with|coping with|responding to) (criticism|feedback|orders|instructions|directions?|advice|pressure|stress|change|changes|conflict|people|others|authority|difficult people|rules|customers|rejection|failure|the public)|(meeting|keeping|hitting|making|respecting) (deadlines|appointments|promises|commitments)|meeting people|showing up( on time)?|turning up( on time)?|replying|responding to emails|working (with (others|people|other people|colleagues|a team|anyone)|in (a )?(teams?|groups?)|under pressure|under stress|early|with deadlines|to deadlines)|social (situations|skills|interactions?|stuff)|eye contact|arriving on time|remembering( [a-z]+)?|controlling my [a-z]+|trusting (people|others)|admitting( [a-z]+)?|apologi[sz]ing|sharing( [a-z]+)?|letting others|tidiness|tidying|saving|responsibility|customers|children|kids|boring (work|tasks)|repetitive (work|tasks)|seeing things through|consistency|attention)',
  ],
  // What one fails to do; after "can't", "struggle to".
  doWell: [
    '(concentrate|focus|sit still|pay attention|stay (focused|focussed|awake|motivated|organi[sz]ed|calm|on task|on track|quiet|still)|(be|arrive|get there|get anywhere|turn up|show up|get to (work|places|meetings)|leave|finish|come in) on time|get up( early| in the morning)?|wake up|get out of bed|get going|meet (my )?deadlines|keep (to (deadlines|time|a schedule|a plan)|my (mouth shut|temper|desk|cool|promises|opinions|head|word|mind|emotions|focus|room|concentration)|calm|track|quiet|still|secrets|up with|on top|a secret|a schedule|organi[sz]ed|focused|friends)|control my (temper|emotions|anger|tongue|mouth|moods?)|take (criticism|feedback|orders|direction|directions|instructions|no for|a joke|advice|things seriously)|accept (criticism|authority|feedback|help|that i|being|when i|other|change)|admit (when|that|i|to)|follow (rules|instructions|orders|directions|through|procedures|a plan)|work (well )?(with (others|people|other people|anyone|a team|stupid|difficult|my)|in (a )?(teams?|groups?|open)|under (pressure|stress)|for other people|to deadlines)|get (along|on)( well)? with( [a-z]+)?|trust (people|others|anyone|anybody)|listen( to [a-z]+)?|finish (what|things|anything|tasks|projects|stuff|my)|(deal|cope)( well)? with( [a-z]+)? ?(people|authority|stress|change|changes|pressure|criticism|conflict|deadlines|rejection|being|it when|customers|idiots|stupid|failure|the public|rude|others)|handle (stress|pressure|criticism|conflict|change|it|being|people|rejection|failure|angry|difficult)( well)?|multi-?task|remember (things|names|deadlines|anything|appointments|stuff|what|to)|be (patient|punctual|bothered|organi[sz]ed|wrong|serious|around people|told|nice|polite|consistent|relied)|stick (to|with) (anything|things|one|a|my|deadlines|plans|the plan)|see things through|make decisions|tolerate|stand (people|it|being|working|authority|rules|stupid|idiots|customers|teams|criticism|mornings|change|silence|noise)|relate to (people|others)|prioriti[sz]e|manage (my|time|stress)|motivate myself|get motivated|bite my tongue|hold my tongue|keep time|plan ahead|think before|read (people|the room)|shut up|stay away|resist|help (myself|being|losing|arguing|interrupting|getting)|share|let (others|anyone|people) (finish|speak|help)|be (part|in) (of )?(a )?team|spell|do mornings|commit)',
  ],
  // The habit as a verb; alone enough.
  badHabit: [
    '(procrastinate|procrastinating|procrastinates)',
    '(put|putting) (things|stuff|everything|tasks|it all|work|difficult [a-z]+|hard [a-z]+|boring [a-z]+|important [a-z]+) off|(put|putting) off ([a-z]+ ){0,2}(tasks|things|jobs|work|stuff|calls|conversations|decisions|everything)',
    '(leave|leaving|do|doing|save|saving) (things|everything|it|it all|tasks|work|my work|stuff|assignments|projects|most things|all my work)( … )?(to|until|till|at) the (very )?last (minute|moment|second)|(wait|waiting) (until|till|to) the (very )?last (minute|moment|second)',
    '(lose|losing) (my )?(temper|patience|interest|concentration|motivation|cool|rag)( (easily|quickly|fast|sometimes|a lot|often|with (people|others|customers|colleagues|co-?workers)|when))?|(lose|losing) (focus|track of time|things)( (easily|quickly|a lot))?',
    "(get|getting|become|becoming) (so |too |very |really )?(angry|mad|bored|distracted|frustrated|defensive|annoyed|irritated|impatient|upset|stressed( out)?|sidetracked|lazy|emotional|moody|overwhelmed|snappy|jealous|aggressive|flustered|demotivated|discouraged|panicky) (easily|quickly|fast|very easily|very quickly|too easily|a lot|with (people|others|customers|colleagues|co-?workers)|(when|whenever|as soon as) (people|things|somebody|someone|others|i have|i'm|i get|my|work|it)|at (people|others)|if)",
    '(easily|quickly) (get|getting|lose|become|give up|forget)( [a-z]+)?',
    '(interrupt|interrupting|talk over|talking over|cut off|cutting off|speak over) (people|others|everyone|my colleagues|them|colleagues)',
    '(talk|talking) (too much|too fast|before (i think|thinking)|a lot|behind)|(speak|speaking|act|acting) (before|without) (i think|thinking)|(say|saying) (whatever|what i think|the (first|wrong) thing)',
    '(overthink|overthinking|over-think|over-thinking|over-?analy[sz]e|over-?analy[sz]ing)( (things|everything))?',
    '(take|taking) (things|everything|criticism|feedback|it|comments) (too |so |very )?(personally|badly|the wrong way|to heart)|(react|reacting|respond|responding) (badly|defensively|poorly|emotionally) to',
    "(hold|holding|bear) (a )?grudges?|(give|giving) up (easily|quickly|too (easily|quickly|soon)|when)|(cut|cutting) corners|(zone|zoning|tune|tuning|switch|switching) (out|off) (when|if|during|in|whenever|after)|(miss|missing) (my )?(deadlines|appointments|meetings)|(run|running|arrive|arriving|turn up|turning up|show up|showing up|come in|coming in) late( (to|for|a lot|often|most|sometimes|in))?|(oversleep|oversleeping)|(forget|forgetting) (things|names|stuff|appointments|meetings|deadlines|people's names|everything)",
    '(micro-?manage|micromanaging)|(jump|jumping) to conclusions|(avoid|avoiding) (conflicts?|confrontations?|difficult (conversations|people)|responsibility|people|work|hard [a-z]+)|(blame|blaming) (others|other people|everyone)|(hold|bottle|keep) (everything|things) (in|up|inside)|(keep|keeping) to myself|(play|playing) the blame game',
    '(rush|rushing) (things|through|into|my work|everything|it)|(daydream|daydreaming)|(gossip|gossiping)|(get|getting) into (arguments|fights|trouble|conflicts)|(shut|shutting) down (when|under)|(run|running) my mouth|(speak|speaking) my mind (too|without)|(lash|lashing) out|(fly|flying) off the handle|(stress|stressing) out( (easily|over|about|when))?|(panic|panicking) (when|under|easily|if|about)|(second-guess|second guess|doubt|doubting) myself',
  ],
  // A fault each time, a flaw only where it is said to be one.
  badAct: [
    '(forget|forgetting|lose|losing|argue|arguing|complain|complaining|moan|moaning|snap|snapping|shout|shouting|yell|yelling|swear|swearing|panic|panicking|lie|lying|exaggerate|exaggerating|sulk|sulking|dominate|dominating|interrupt|interrupting|judge|judging|rush|rushing|ignore|ignoring|worry|worrying|miss|missing|skip|skipping|drift|drifting|ramble|rambling|waffle|waffling|mumble|mumbling|switch off|switching off|zone out|zoning out|be late|being late|be (too )?({bad}|{mild}|{badState})|being (too )?({bad}|{mild}|{badState})|overreact|overreacting|over-react|over-reacting|overcommit|overcommitting|over-?promise|overpromising|underestimate|underestimating|talk back|answer back|answering back|blow up|blowing up|explode|exploding|erupt|lash out|lashing out|let things (slide|slip|pile up)|letting things (slide|slip|pile up)|lose it|losing it|lose (focus|concentration|track|interest|patience|my)|losing (focus|concentration|track|interest|patience|my)|get (angry|bored|distracted|frustrated|defensive|annoyed|irritated|impatient|lost|stressed|sidetracked|lazy|emotional|moody|carried away)|getting (angry|bored|distracted|frustrated|defensive|annoyed|irritated|impatient|lost|stressed|sidetracked|lazy|emotional|moody|carried away)|give up|giving up|leave things|leaving things|make (careless|silly|rash|hasty|snap|impulsive)( [a-z]+)?|making (careless|silly|rash|hasty|snap|impulsive)( [a-z]+)?|jump in|jumping in|take over|taking over|take shortcuts|taking shortcuts|cut people|cutting people|shy away|shying away|speak too|speaking too|talk too|talking too|speak (up )?(without|before)|not (listen|listening|pay|paying|finish|finishing|follow|following|speak|speaking|ask|asking|think|thinking|plan|planning|read|reading|reply|replying|say|saying)|neglect|neglecting|disengage|disengaging|fall behind|falling behind|sleep in|sleeping in|sleep through)',
  ],
  dislike: [
    "(hate|dislike|detest|despise|resent|can't stand|cannot stand|can't bear|don't like|do not like|don't enjoy|do not enjoy|don't care for|loathe|avoid|don't see the point of|have no time for|'m not (keen|big|one|fond|a fan|into)( on| of| for)?|am not (keen|big|one|fond)( on| of| for)?|never liked|'ve never liked|struggle with|don't do well with|don't respond well to|don't cope well with|don't deal well with|react badly to|refuse|refuse to|have (a )?(problem|problems|issue|issues|trouble|difficulty|hard time)( with| in)?|have always had (a )?(problem|problems|issue|issues|trouble)( with)?|'m allergic to)",
  ],
  disliked: [
    '(working with (others|people|other people|a team|anyone|colleagues|kids|children|the public|customers|women|men|idiots|stupid people)|working (in )?(teams?|groups?|a team|early|weekends|under (someone|people|others|a boss|pressure|supervision))|being (told|criticised|criticized|micromanaged|managed|corrected|questioned|supervised|bossed|watched|around people|wrong|challenged|rushed|interrupted|part of)( [a-z]+)?|people( (telling|in general|who|skills))?|other people|others|rules|authority|authority figures|change|bosses|managers|supervisors|meetings|taking (orders|instructions|direction|criticism)|tak(e|ing) orders|follow(ing)? (rules|orders|instructions|procedures|someone)|criticism|feedback|talking (to|with) (people|strangers|customers|anyone)|dealing with (people|customers|the public|others|conflict|conflicts|paperwork|stupid|confrontation|change|stress|authority)|mornings|early (mornings|starts)|getting up( early)?|teamwork|team work|group work|groups|paperwork|routine|boring (work|tasks|stuff|jobs)|repetitive (work|tasks)|customers|kids|small talk|deadlines|punctuality|losing|to lose|being second|time management|time keeping|timekeeping|my (temper|anger|boss|bosses|colleagues|co-?workers|attitude)|anger( management)?|honesty|commitment|organi[sz]ation|organi[sz]ing|being (late|on time|punctual|organi[sz]ed)|lateness|procrastination|concentration|concentrating|focus(ing|sing)?|stress|pressure|attention|attendance|impulse control|structure)',
  ],
  weakness: [
    "(weakness|weaknesses|flaw|fault|problem|downside|downfall|failing|shortcoming|achilles('|'s)? heel|weak point|weak spot|area for improvement|area of improvement|development area|trouble|issue|worst (habit|trait|quality)|bad habit|negative trait|mistake|failure)",
  ],
  flawName: [
    '(temper|time management|timekeeping|time-keeping|time keeping|procrastination|procrastinating|punctuality|impatience|lateness|being late|tardiness|laziness|stubbornness|shyness|disorgani[sz]ation|forgetfulness|bluntness|arrogance|short temper|attention span|short attention span|attitude|indecision|indecisiveness|moodiness|people skills|social skills|listening skills|organi[sz]ation(al)? skills|communication skills|lack of (patience|organi[sz]ation|focus|discipline|motivation|tact|punctuality|concentration|attention|self-discipline|time management|people skills|drive|ambition)|poor (time management|timekeeping|organi[sz]ation|memory|attention|concentration|communication|people skills|punctuality|attitude)|memory|patience|concentration|mouth|anger|ego|impulsiveness|carelessness|authority|mornings|getting up|absent-mindedness|getting bored|overthinking|attendance)',
  ],
};

const find = defineFrames(
  {
    trait: [
      '{im} ({habitually} )?(just |simply )?(too |so |such |overly |a naturally )?{bad}',
      '{im} ({habitually}|too|overly|quite often|naturally|a lot|far too|rather too) {mild}|{im} ({habitually}|quite often|too often) (too |so |a minute |five minutes )?{badState}|{im} ({mild}|{badState}) (by nature|as a person|a lot|all the time|most of the time|most (days|mornings|weeks)|every (day|week|morning|time|single)|for (everything|work (every|most|a lot|sometimes|often))|to (everything|work (every|most|a lot|sometimes|often)))',
      '{im} ({habitually} )?(too much of )?(an?|the|such an?|just an?|known as an?) ((terrible|awful|big|huge|bad|chronic|hopeless|serial|born|natural|notorious|real|total|complete|dreadful|constant|massive|incurable|serious) )?{badNoun}',
      "(me and {conduct}|{conduct} and (me|i|myself))( … )?(don't|never|not|isn't|aren't|no|enemies|strangers)",
      "i('m not| am not|'m never| am never|'ve never been| have never been) (an?|much of an?|exactly an?|the|necessarily an?|always an?|your typical) {virtue}",
      "i('m| am) (not|never)( ({habitually}|the most|that|so|particularly|exactly|known for being|overly|terribly|as|always the most|all that|necessarily))* ({virtuous}|(an? )?({virtuous}) (person|worker|type|individual))|i('ve| have) never been( ({habitually}|the most|that|so|particularly|a|exactly))* ({virtuous}|{virtue})",
      '{im} ({habitually} )?(bad|terrible|hopeless|awful|rubbish|useless|poor|horrible|no good|crap|shit|lousy|weak|atrocious|dreadful|not (good|great|brilliant|strong|the best|so good|that good|too good|any good|much good)|never (good|great|any good)|the worst|pathetic|shocking) (at|with|about|when it comes to|on|in|for) (the )?(my )?(own )?{conduct}',
      "i('ve| have|'m| am) (never|not) (been |always )?(very |any |so |that |much )?(good|great|one|strong|brilliant|the best|too good)( person)? (at|with|about|when it comes to|on|in|for) (the )?(my )?{conduct}",
      "{conduct}( … )?(is|are|has|have|isn't|aren't|was|'s|'ve)( (not|never|n't|hardly|definitely|always))*( been)?( (not|never|hardly))? my (thing|strong (suit|point|side)|forte|strength|strongest|best|weakness|weak (point|spot)|problem|downfall|favou?rite|friend|achilles)",
      "i('ve| have) been( … )?late( … )?(so often|every|many|most|several|lots|numerous|all|each|multiple|again and again|more than once)",
    ],
    habit: [
      "(most|every|some|many) (days|weeks|mornings|mondays|shifts|week|morning|day|monday|shift) i('m| am| clock in| come in| arrive| turn up| get in| show up)( … )?late|i (clock in|come in|arrive|turn up|get in|show up)( … )?late (once|twice|every|most|several|a few times a|all the time|a lot)",
      "i start( … … )(and|but)( … )?(finish (few|none|hardly|very few|nothing)|don't finish|never finish|rarely finish|lose interest|give up)",
      "i('m| am) ({habitually} )?(the )?(first( (one|person))? (to leave|out( of)? the door)|last( (one|person))? (to arrive|to turn up|to finish))",
      'i ({habitually} )?(cry|panic|snap|give up|explode|anger|stress|tire|crack|blow up|overreact|answer back|talk back|take offen[cs]e|lose it|argue|complain|forget)( (easily|quickly|a lot|at the (smallest|slightest)|to (small|little|minor)|under|when|whenever|all the time|too (easily|much|often))|(?= ?[.;!]|$))',
      'i ({habitually} |do |will |can |would |just |simply |also |kind of |really )*{badHabit}',
      "i ({habitually} )*(tend to|can tend to|do tend to|have a( [a-z]+)? (tendency|habit|inclination) (to|of)|have this( [a-z]+)? (habit|tendency) (to|of)|am (prone|inclined|liable|known|apt|given|quick|guilty)( (to|for|of))|'m (prone|inclined|liable|known|apt|given|quick|guilty)( (to|for|of))|keep|can't help|can't stop|cannot help|am forever|'m forever|'m always|am always|'m constantly|am constantly|'m often|always end up|often end up|always seem to|often seem to|usually end up) (be |being )?({badHabit}|{badAct})",
      'i (always|often|constantly|frequently|usually|regularly|sometimes|occasionally|easily|too often|all too often|habitually|generally|repeatedly)( (will|do|can|just|also|end up|seem to|find myself))* {badAct}',
      "i('ve| have)( got)? (always (had )?)?an? ((very|rather|real|bit of a|bad|terrible|nasty|awful|annoying) )*(tendency|habit|inclination) (to|of|for) (be |being )?({badHabit}|{badAct})",
      '(by|of|from|is|was|be|like|as|about|for|with|to) (always |constantly |often )?(procrastinating|getting bored easily|losing my (temper|patience|cool)|being (always |constantly |chronically )?({bad}|late all|late a)|running late|being unable to (focus|concentrate))',
    ],
    cannot: [
      "i( ({habitually}|just|simply|really|do|also|still))* (struggle|have (trouble|difficulty|difficulties|a hard time|a tough time|problems|issues|a problem|an issue)|'m struggling|am struggling|'ve (always )?(struggled|had trouble|had difficulty|had problems|had issues)|have always (struggled|had trouble|had difficulty|had problems))( (to {doWell}|(with |at |in |when it comes to |around )?(my |the |staying on top of )?{conduct}|(with )?{disliked}))",
      "(i|and|but)( ({habitually}|just|simply|really|do|also|still))* (find it (so |very |really )?(hard|difficult|impossible|tough) to|can't|cannot|can never|can hardly|can barely|can't seem to|don't seem to be able to|don't know how to|never manage to|am unable to|'m unable to|am incapable of|have never been able to|'ve never been able to|will never) {doWell}",
      "(i|and|but)( ({habitually}|just|simply|really|also))* (don't|do not|never|rarely|hardly ever|seldom|won't|hardly|don't always|don't tend to|tend not to|refuse to) (really |always |actually )?(work well (with|under|in|as)|get (on|along)( well)? with|play well with|take (criticism|feedback|orders|direction|well|kindly|instructions)|like (to )?(work with|working with|people|rules|being|authority|change|teams|taking|following|mornings|others)|trust (people|others|other people|anyone|anybody|my (colleagues|team|coworkers|boss))|listen( (to|very|well|when|enough|properly))?(?! (yet|then))|follow (rules|instructions|through|procedures|orders)|finish (what|things|anything|projects|tasks)|suffer fools|have (the |much |any |a lot of |enough |a |very |good |great )*(patience|motivation|discipline|attention span|time for (people|fools|small talk)|focus|filter|self-control|self-discipline|tolerance|ambition|people skills|social skills|time management|memory|will ?power|organi[sz]ation(al)?( skills)?|work ethic|sense of (time|direction|urgency))|pay (much |enough |any )?attention( to (details?|rules|instructions|what|people|time))?|cope (well )?(with|under)|handle (stress|pressure|criticism|change|people|conflict|it)( well)?|deal (well )?with|respond well|do well (with|under|in|around)|do (mornings|authority|small talk|teamwork|deadlines)|manage my time|read (emails|instructions|manuals)|plan( (ahead|things))?(?= ?(,|\\.|and|so|$))|meet (my )?deadlines|think before|care (what|about (rules|people|other|details?|deadlines|time|others))|think things through|(arrive|show up|turn up|get (there|in|to work|up|anywhere)) on time|express myself|let people|interact|socialise|socialize|mix|speak (to|up)( … )?(unless|much|people|at))",
    ],
    have: [
      "my (attention to detail|memory|handwriting|spelling|concentration|people skills|organi[sz]ation)( … )?(is|are|isn't|aren't|can be)( … )?(poor|bad|terrible|awful|weak|shocking|good enough|great|the best|appalling|hopeless|lacking|non-existent)|my (desk|inbox|car|office|files|workspace|calendar|locker)( … )?(is|are|looks?) (always |usually |an? |such |complete |total |like )*(mess|bomb|disaster|messy|chaos|tip|untidy|nightmare|bomb site|chaotic)|i can never find (anything|things|my|what)",
      "i('ve| have)( got)?( ({habitually}|always had|always|such))* (an? |the |no |little |zero |not much |not a lot of |very )*((bad|short|terrible|quick|hot|fiery|violent|nasty|poor|awful|horrible|dreadful|low|limited|weak|big|massive|huge|little|no|hard|rubbish|sharp|lousy|non-existent|serious) )+(temper|fuse|attention span|memory|attitude|ego|mouth|tongue|time management( skills)?|time-?keeping|concentration( span)?|people skills|social skills|communication skills|organi[sz]ation(al)? skills|work ethic|patience|tolerance|self-esteem|self-discipline|discipline|listening skills|interpersonal skills|impulse control|threshold|boredom threshold|motivation|sense of (time|urgency|direction)|problem with authority|time for (people|fools|idiots)|filter|willpower)",
      "i('ve| have)( got)? (an? |some |no |zero |little |absolutely no |very little |almost no )*(anger|trust|authority|commitment|attitude|temper|anger management|attendance|time management|concentration|control|impulse control|attention) (issues?|problems?)|i('ve| have)( got)? (no|zero|little|very little|hardly any|almost no|not much|not a lot of) (patience|filter|tolerance|self-discipline|discipline|motivation|self-control|people skills|social skills|willpower|time for (people|fools|idiots)|respect for|interest in (people|teamwork|rules)|sense of (time|urgency|direction))|i('ve| have)( got)? (a |quite a |such a |a bit of a )+(temper|attitude|mouth on me|ego|(attention|concentration) (span|problem)|memory like)|i('ve| have) (the )?(attention span|memory|patience) of an?|i lack (the )?(patience|motivation|discipline|self-discipline|confidence with people|focus|organi[sz]ation(al)?( skills)?|people skills|social skills|tact|attention to detail|self-control|drive|ambition|time management( skills)?|empathy|concentration|punctuality|commitment|willpower|enthusiasm)",
      "my (own )?({flawName})( … )?(is|are|isn't|aren't|'s|gets?|can be|can get|can|could be|has( always)? been|have( always)? been|tends to|needs|leaves|lets|runs|not|never|sometimes|often)( … )?(bad|poor|short|terrible|awful|weak|great|good|best|perfect|better of me|in the way|me into|problem|weakness|strong|issue|shocking|non-existent|worst|downfall|out of control|a lot to be desired|me down|work|improvement|short fuse|away with me|limited|atrocious|rubbish|dreadful|flaw|struggle|low|lacking)",
      "{weakness}( … )?(is|'s|was|would be|would have to be|has been|has always been|might be|must be|lies in|:)( … )?(that )?(i have )?(my |an? |having |the |with |probably )*{flawName}",
      '^(my |an? |probably |the )*({flawName})(?= ?(\\.|!|,|$))',
    ],
    dislike: [
      'i( ({habitually}|just|simply|really|absolutely|do|also))* ?{dislike}( (it when|when|how|to))? ?(people|others|someone|my (boss|manager|managers|colleagues|bosses)|anyone|bosses|managers|they|it|colleagues)? ?({disliked}|tell me what|telling me what|disagree with me|question me|correct me|interrupt me|tells me|touch my)',
      "i( ({habitually}|just|simply|really|also|would|would much))* ?('d prefer|'d much rather|'d much prefer|prefer|like|work best|work better|rather|'d rather|would rather|'m happier|am happier|'m better|am better|do better|do best|am (most )?productive|love|enjoy|'m used to|am used to)( … )?(to )?(work|working|be|being|do|doing|keep|keeping|left|staying|stay|when|get on)?( … )?(alone|on my own|by myself|in isolation|solo|to myself|without (other people|others|a team|colleagues|people|supervision|a boss)|left alone)",
      "i('m| am) (more of |very much |kind of |just |naturally )*(an?|the) (lone wolf|loner|solo|lone|independent|individual) (worker|player|performer|contributor|type|person)?",
    ],
    others: [
      'i ({habitually} )?(get|become) (distracted|sidetracked|provoked|intimidated|overwhelmed|annoyed|irritated|bored) by',
      '(people|others|colleagues|my (boss|manager|colleagues|coworkers|co-workers|team|friends|teachers?)|everyone|everybody|most people|they|some) ({habitually} )?(find|finds|see|sees|consider|considers|think of|perceive|perceives|experience|call|calls) me (as )?(an? )?((very|too|rather|bit) )*({bad}|{mild}|difficult|hard|intimidating|unapproachable|cold|distant|annoying|boring|negative|unfriendly|mean|demanding|exhausting|intense|strange|weird|too much)',
      '({disliked}|{conduct}) (just |simply |really )*(bores?|annoys?|irritates?|exhausts?|drains?|scares?|frightens?|terrifies|intimidates?|overwhelms?|stresses|stress) me',
      '({disliked}|{conduct}) (just |simply |really )*(makes?|drives?|gets?|turns?|sends?) me (angry|mad|crazy|nervous|anxious|sick|cringe|sleepy|bored|panic|freeze|aggressive|furious|up the wall|round the bend|off|insane|nuts|to sleep|down|stressed)',
      "({disliked}|{conduct}) (just |simply |really )*(isn't|aren't|is not|are not|is never|has never been|was never|were never|have never been) (really )?(for me|my (style|thing|strength|cup of tea|world|area|field|idea of fun))",
      '({conduct}|{disliked})( (just|simply|really))? (is|are|has always been|have always been|has been|have been|was always|remains?|can be) (an? |my |always |such |the |still |hard |big |bit of |real |constant |huge |biggest |main )*(struggle|problem|issue|nightmare|weakness|weak (point|spot)|difficulty|battle|hard|difficult)( for me)?(?= ?(\\.|!|,|$|and|because|since))',
      'it (always |usually |often |generally )?takes me (ages|forever|hours|days|weeks|too long|a long time|very long|so long) (to|before|until)',
      "i (always|usually|often) (think|believe|assume|know) (that )?(i'm|i am|i know) (always )?(right|better|best|the best|the smartest|cleverer|smarter)",
      'my (own )?(inability|lack|unwillingness|refusal|failure|tendency|habit|difficulty|difficulties|trouble|problem|problems) (to|of|in|with|for|about) (always |be |being |get |getting )*({doWell}|{conduct}|{badHabit}|{badAct}|{bad}|{disliked}|listen|share|motivation|focus|discipline|tact|drive|interest|patience|confidence|energy|ambition|empathy|self-discipline|self-control)',
    ],
    nature: [
      "(that's|that is|it's|it is|this is) (just |simply )*(me|who i am|how i am|the way i am|my (nature|personality|character)|how i('ve| have) always been|the way i('m| am) (wired|made|built)|part of (me|who i am))(?= ?(,|\\.|!|$|and|really|so))",
      "i('ve| have) always been (like (that|this)|that way|this way|bad|terrible|late|slow|hopeless|poor|rubbish|useless)",
      "i can't (help|change) (it|that|who i am|the way i am|my nature)(?= ?(,|\\.|!|$|and|,))",
    ],
    past: [
      "i (was|had been|'d been|am|'m|have been|'ve been|kept( on)?|would|used to)( (being|always|constantly|often|frequently|regularly|usually|repeatedly|habitually|chronically|perpetually))+ (late|running late|behind|arriving late|turning up late|showing up late|coming in late|arrive late|turn up late|show up late|oversleeping|oversleep|losing things|losing my temper|arguing with|on my phone|distracted|bored)|i (was|kept|arrived|came in|turned up|showed up)( (being|turning up|showing up|coming in|arriving))? late( … )?(a lot|all the time|most days|every day|most mornings|every (week|morning)|repeatedly|constantly|several times|many times|too many times|again and again|often)|i kept (being|arriving|turning up|showing up|coming in|running|oversleeping|missing|losing|forgetting|falling) ?(late|asleep|shifts|deadlines|my temper|things|behind)?",
    ],
  },
  CLASSES,
);

/** "and can't focus" goes on with the subject before it. */
function isOwn(sentence: Sentence, match: FrameMatch<string>): boolean {
  if (!/^(?:and|but)\b/u.test(match.words)) return true;
  const clause = sentence.clauses.find(
    ({verb}) => verb && match.start <= verb.group.start && verb.group.start < match.end,
  );
  return clause?.subject?.person === 1;
}

/** "I was always late until I bought an alarm clock". */
function wasUntil(match: FrameMatch<string>): boolean {
  return match.kind === 'past' && /\buntil\b/u.test(match.after);
}

function isPastAndOvercome(match: FrameMatch<string>, sentences: readonly Sentence[], index: number): boolean {
  return match.kind === 'past' && sentences.slice(index + 1).some((after) => tellsRemedy(plainWordsOf(after).text));
}

export default defineRule({
  id: 'character-flaw',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'an ongoing trait ("I\'m always late") where one event is asked for.',
  why: 'A mistake is over; a trait will come with you into the job. "I get bored easily" lets the interviewer imagine every day with you, and leaves you nothing to have learned. Tell one event, or show what you did so that the trait is history.',
  ignores:
    'A single event ("I was late for the handover"), a trait that is past ("I used to be disorganised"), and one with what you do about it ("I tend to put off calls, so I now make them before nine").',
  sources: [
    '[March8: How best to answer “tell me about a mistake you made”](https://march8.com/articles/interview-how-to-answer-tell-me-about-a-mistake-you-made)',
    '[Elon University: Failure vs. Perfectionism](https://www.elon.edu/u/news/2021/04/07/failure-vs-perfectionism-navigating-the-interview-question-that-exposes-your-flaws/)',
  ],
  yieldsTo: ['core-skill', 'red-flag', 'non-mistake'],
  examples: [
    {
      bad: "⟦I'm always late⟧.",
      fixed: 'Once I [… name one event: what you did or left undone, and what it cost].',
    },
    {bad: "⟦I'm not a people person⟧, to be honest."},
    {bad: "I'd say that ⟦I'm bad with deadlines⟧."},
    {bad: '⟦I tend to lose my temper⟧ with slow suppliers.'},
    {bad: '⟦I get bored easily⟧.'},
    {bad: '⟦I prefer to work alone⟧.'},
    {bad: '⟦I have a short attention span⟧.'},
    {bad: "⟦I'm disorganised⟧ by nature."},
    {good: 'I was late for the handover on Monday, and the night nurse missed her train.'},
    {good: 'I used to put things off until the last minute, and now I start on the day I get the job.'},
    {good: 'I was a slow starter until my tutor sat down with me.'},
    {good: 'I lost my temper with a driver once, in front of a customer.'},
    {good: 'I tend to put off difficult calls, so I now make them before nine.'},
    {good: "It's not that I'm disorganised; I read the wrong line."},
    {good: 'My manager was always late, and I stopped waiting for her.'},
  ],
  check(answer, {report, text}) {
    // What is done about a trait stands beside it; the lesson of another section may be that of another fault.
    for (const {sentences, sentence, index} of answer.sections.flatMap(({sentences}) =>
      sentences.map((sentence, index) => ({sentences, sentence, index})),
    )) {
      const frames = find(sentence).filter(
        (match) =>
          isOwn(sentence, match) &&
          !/\?$/u.test(match.after) &&
          !wasUntil(match) &&
          !isPastAndOvercome(match, sentences, index),
      );
      // What one is bad at is a matter of the job (`core-skill`), not of character.
      const traits = traitsOf(sentence).filter(
        (trait) => trait.kind === 'flaw' && !frames.some((match) => overlaps(match, trait)),
      );
      const matches = [...frames, ...traits]
        .sort((a, b) => a.start - b.start)
        .filter(
          (place) =>
            !isQuotedAt(sentence, place.start) &&
            !isUnreal(wordsAround(sentence, place).before) &&
            !isOvercome(sentences, index, place),
        );
      matches.forEach((match, position) => {
        report({
          start: match.start,
          end: match.end,
          message: `"${text.slice(match.start, match.end).replace(/\s+/gu, ' ')}" is an ongoing trait, not one event.`,
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
