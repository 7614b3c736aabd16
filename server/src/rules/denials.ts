import {defineFrames} from './frames.ts';
import {MISHAPS} from './lexicon/mishaps.ts';

/**
 * Claims of a record without a mistake, by what they say and not by how: `record`, nothing ever went wrong or was found wanting;
 * `success`, all of it went well; `absent`, there is nothing to tell, or there was no time for it; `concept`, failing is for others.
 * Only the present and the perfect claim a record; "no one noticed" and "there was nothing wrong" tell of one day.
 */
export const findDenials = defineFrames(
  {
    record: [
      "{noOne} (complains|criticises|criticizes)(?= ?([.,;!]|$| (about (me|my))))|(not|n't|never|no|nobody)( … )who( … )(unhappy|dissatisfied|disappointed|complained|upset|angry)( (with|about|at) (me|my [a-z]+))?(?= ?([.,;!]|$| with))",
      "(i|i've)( (have|has))? never (let|left|allowed) (a|an|any|anyone|anything|my|things|one) ?([a-z]+ )?(slip|down|fail|fall( through)?|drop|lapse|behind|unfinished)",
      "(i|i've)( have)? never (did|do|done) (anything|something|a thing) wrong|so far,? so good|free (of|from)( (any|all|major|serious))* {mishap}",
      // "I haven't had so much as a scratch", "there has never been any complaint"
      "(i|we|there|my [a-z]+( [a-z]+)?)( (have|has)|'ve|'s)?( (honestly|so far|personally|still|always|also))?(n't| not| never| yet to) (yet |once )?{had}( {single}){0,4} ({mishap}|{trouble})(?! (with (this|that|the) (one|change|approach)))",
      "(i|we|my [a-z]+)( have|'ve| has|'s)?( (had|made|received|got|gotten|caused|a|have))+ (no|zero|not one|not a single|very few|hardly any|next to no|barely any)( {single}){0,3} ({mishap})(?= ?([.,;!]|$| (in|so|to|whatever|of any|from|on|at|during|over|for|which|that (matters?|i|would|could))))",
      "i('m| am)? ?(not|n't|un)? ?(aware|conscious) of (no|any|a single|ever|having)( {single}){0,3} ({mishap})|unaware of any( {single}){0,2} {mishap}",
      // "Nobody has ever had to correct me", "not one customer has called me back"
      "{noOne}( [a-z]+ing (with|for|under|on) [a-z]+)?( (has|have)|'s|'ve)( (yet|once|so far))? {foundFault}",
      "{noOne}( (has|have|'s|who has))? (complained|complains|criticises|criticizes|corrects|corrected|criticised|criticized) (about |of )?(me|my)",
      "{critics}( (have|has)|'ve)?( (always|generally|usually|mostly))? ?(never|not|n't|don't|doesn't|rarely|seldom|hardly|haven't|hasn't|yet to)( (usually|often|normally|generally|ever|once|really))? ({findFault}|{foundFault})",
      "(never|not|n't|nobody|no one|no|nothing|anyone|anybody|few)( … … )(bad|negative|critical|cross|wrong) (word|thing|words|things)?( )?((to say )?(about|of|against) (me|my))",
      '(nothing|never( … )anything)( … )(negative|bad|critical|but (praise|good|compliments|thanks|positive))( … )(say|said|about|from|feedback|things)',
      '(years?|months?|career|decades?|life|shifts?|seasons?|terms?|semesters?|projects|jobs|deliveries|miles|flights|studies|time)( … … )(without|not|no|zero|free of|never)( (had|have|a))*( {single}){0,3} ({mishap}|bad word)(?! (and|so|but|until|was|were))',
      "(i|my|i've|i'm|we)( … )(accident|error|mistake|fault|injury|incident|complaint|defect|problem)-free|(accident|error|mistake|injury|incident|complaint)-free (for|in|since|ever|throughout|all) (over |my |all |the )*([a-z0-9]+ )?(years?|months|career|whole|time|life|decades?)",
      '(a|my|an|with|of)( ({single}|proud|long|safety|driving|track))* {spotless} ([a-z-]+ )?(record|sheet|slate|history|file|track record|rate|career|score|reputation)|({spotless}|clean) (sheet|slate|record)',
      "(i|we)('m| am| are| was)?( (always|almost|nearly|pretty much|practically|virtually|basically|more or less|kind of))? (perfect|flawless|faultless|infallible|error-free|mistake-free)(?= ?([.,;!]|$| (at|in|for|when|as)))",
      "(i('m| am|'ve been)|me|as|myself)( (told|called|considered|i'm|i am|that|known as|to be|often|as))* (the|a|an) (perfect|ideal|model|flawless|exemplary) (employee|candidate|worker|student|colleague|fit|manager|nurse|teacher|engineer|person|intern|apprentice|all-rounder)",
      "there('s| is|'s really)? nothing (that )?(anyone|anybody|people|they|my [a-z]+) (could|can|would) (fault|criticise|criticize|complain|blame|say against|hold against)",
    ],
    success: [
      // "Everything I touch", "whatever I've tried", "all my projects"
      "(everything|whatever|anything|all( that)?|all (of )?my [a-z]+( [a-z]+)?|every(thing| one of my [a-z]+| single [a-z]+| [a-z]+)|each of my [a-z]+|any [a-z]+|what)( (that |which )?(i|we)('ve|'d| have)?( (ever|been|personally))? [a-z]+( (on|in|to|with|at|up|my (mind|hand|hands) (to|on)|part in|for|part of|involved in|so far))*)?( (has|have|had|'s|'ve|always|usually|so far|generally|just|also|up to now|normally))* {wentWell}(?! (until|till|but|at first|except|before|that (day|week|night|morning|time)))",
      "i( have|'ve| do| get| got| always| usually| generally| just|'m| am)* (succeed(ed)?|successful|excel(led)?|do well|done well|prevail|win|won|great|good|excellent|brilliant|skilled|strong)( (at|in|with))? (everything|whatever|anything|all|every [a-z]+|all of (it|them)|all (my|areas)|any [a-z]+|each)(?! (but|except))",
      'i (can|could) (do|handle|manage|deal with|cope with|fix|solve) (it all|anything|everything|whatever)',
      'i( always| just| usually)? (get|do|got) (everything|it all|it|things|them|all of it|stuff|my work|the job)( done)? (right|correct|perfect|perfectly|correctly)( (the )?first time)?(?= ?([.,;!]|$| (because|as|since|every|always|the first|first|all)))|(gets?|getting|doing|does) (it|things|everything)( done)? right (the )?first time',
      "(yet to|never|n't|not)( … )(deadline|target|challenge|problem|task|job|customer|client|goal|project|situation|machine|bug|case) (that )?i (couldn't|could not|can't|cannot|didn't|wasn't able to)|there (is|are|'s)( … )(nothing|no [a-z]+|not much|little) (that )?i (can't|cannot|couldn't)",
      '(all|every|each|only|always|nothing but|both)( … )(reviews?|feedback|appraisals?|evaluations?|ratings?|references|grades?|marks|comments|reports?|testimonials)( … )(been |were |are |is |was |have been )?(all |always |very |nothing but )*{praise}(?! (until|till|but|except))|nothing but {praise}|(only|always)( (had|got|gotten|received|have|get|heard|been given))+ {praise}',
      "i (don't|do not|never|won't|wouldn't|can't)( (ever|simply))? (let|allow|permit) ({critics}|[a-z]+ )?(projects?|things?|anything|it|a project|a job|a task|jobs|tasks|work|my [a-z]+|myself|something|mistakes|errors) ?(to )?(fail|go wrong|slip|fall through|get past|happen|be late|run late|mess up|make (mistakes|errors)|down)(?! (again|any ?more|now|like|without))",
      "my ([a-z]+ )?(projects?|sites?|work|deliveries|shifts|reports|jobs?|code|lessons|classes|figures|numbers|books|teams?|results)( … )?(never|don't|doesn't|always|simply don't|rarely|seldom) (run late|late|over|overrun|go over|break|breaks|fails?|slip|go wrong|goes wrong|crash|delivers?|come in on time|add up|balance|are right|is right|are correct|disappoints?|lets? anyone down)(?! (until|now|again|any ?more))",
    ],
    absent: [
      "(still|yet|always)( (looking|searching|waiting|hunting|trying))( (for|to find))+ (my|one|it|a|any|that) ?({mishap})?(?= ?([.,;!]|$))|(haven't|have not|hasn't|have yet to|'ve yet to|not)( (meet|met|found|find|discovered|discover|encountered|come across))+ (it|one|any|them|mine)",
      // "I haven't been working long enough to have failed"
      "(haven't|have not|hasn't|'ve not|not|n't|never)( … )(long enough|enough experience|old enough|much experience|a long time|very long|(the|a|any|much) (chance|opportunity|occasion|time|possibility))( (yet|as yet))? (to|for|in)( … )?(fail|failed|mistakes?|errors?|failures?|mess|messed|screw|wrong|such|regrets?|mishaps?|slip)",
      '(too|still|so) (young|new|junior|early|fresh|inexperienced)( … … )(fail|failed|any (mistakes?|errors?|failures?)|mistakes|failures|messed|regrets?|something like that)',
      "(fresher|fresh graduate|graduate|student|beginner|just (started|graduated|finished)|first job|no work experience|new to)( … … )(no|not|haven't|don't|never|any)( … )(mistakes?|failures?|failed|errors?)(?= ?([.,;!]|$| (yet|so far|to)))",
      "i('ve| have)( got)? (nothing|zilch|nada|nil|zip)( (to (say|share|tell|offer|report|confess)|for (you|this|that)|there|really|sorry|here))?(?= ?([.!;]|$|, (sorry|no|so|really)))",
      "i('d| would)( (just|probably|only))?( be| have to be| have to)? (lying|making (it|one|something|things|stuff) up|inventing|make (one|something|it|a story) up|invent|fabricate|lie)",
      "(nothing|no [a-z]+|none)( (that|which))? i('d| would| could|'ve| can)( … )?(call|describe|regard|class|count|consider|label|qualify|term|think of)( (it|as|that))* {single}* ?{mishap}|nothing( … )(qualifies|counts)( as)?",
      '(nothing|none|not one|no [a-z]+)( … )(jumps?|jumping|stands?|standing|springs?|leaps?|pops?|popping|sticks?|comes?|coming|sprang)( (out|up|to|to mind))(?! (of|with|and))',
      "(not sure|don't know|no idea|not certain|can't say|can't see|can't imagine|wonder)( (what|how|where|that|anything|if|there's))+ (there is )?(i|i'd|i would|i could|i need to|there is to|to)( (would|could|need to|want to))? ?(change|improve|work on|fix|do differently|do better|regret|get wrong)",
      "(none|nothing|never|no) (that )?(i|anyone|people|they)('m| am|'ve| have)? ?(know|knows|aware|noticed|told|been told|heard|remember|can think|recall|see)( (of|about|so far))?(?= ?([.!;,]|$))",
      "(don't|do not|can't|cannot|couldn't|not)( (really|think i|believe i|feel i|able to|remember|recall|think i('ve| have)))* (see|find|identify|spot|think of|name|recognise|recognize|remember|recall|imagine|have)( (ever|getting|doing|having|making|being))*( {single}){0,3} ({mishap}|badly wrong|anything (badly )?wrong|it wrong)( (in|with|about|on) (me|myself|my|how i))?(?= ?([.!;,]|$| (at work|in my|as such|that|on my|with my|with me|in me|in myself|about me)))",
      "(weakness|mistake|failure|flaw|regret|failing|fault)s?( (that))? ?(is|would be|was|'s)( … )(don't|do not|not|n't) (have|having|made|make|making)( (any|one|a|many|enough))?( (weakness(es)?|mistakes?|failures?|flaws?))?(?= ?([.!;,]|$))",
    ],
    concept: [
      "(failure|failures|mistakes?|errors?|failing|weakness|weaknesses|regrets?)( ?[?,.!;:])?( (it|that|this|they|i))?('s| is| are|'re)?(n't| not| never| don't)( (really|just))? (a |an |something |things? |part |in |words? |concepts? |do |know )+(word|words|term|concept|option|thing|things|vocabulary|dictionary|dna|nature|world|book|i (use|know|do|make|accept|recogni[sz]e)|me|of (me|who|how)|that word|them|it)",
      "i (don't|do not) (do|know|accept|tolerate|recogni[sz]e|understand|use) (the (word|concept|meaning of) )?(failure|failures|failing|fail|mistakes?|errors?|weakness|weaknesses|regrets|defeat)(?= ?([.!;,]|$))",
      "(mistakes?|errors?|failures?|failing|weakness|weaknesses|regrets?)( (is|are|'s|happens?|come|comes))* (for|made by|to|from|because of) (people|others|those|amateurs|losers|beginners|the (weak|lazy|careless|unprepared)|somebody else|lazy|careless|other)",
      "(not|n't|never)( … )(person|type|kind|sort|guy|worker|someone|somebody|one|employee)( of (person|guy|worker|employee|man|woman|one|people))?( (who|that|to))? (messes|mess|makes|make|fails?|fail|screws?|gets?|lets?|slips?|errs?|commits?|forgets?|drops?)( … )(up|mistakes?|errors?|wrong|down|things|anything|it|the ball)|not (the|one|someone) (who|to) (fails?|fail)(?= ?([.!;,]|$))",
    ],
  },
  MISHAPS,
);
