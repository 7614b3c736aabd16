import {longPattern, unbroken} from '../../engine/long-pattern.ts';
import {wordSet} from '../../engine/word-set.ts';

/** What one can do without and do well. */
const NEEDLESS = unbroken`
  (?:(?:a|an|any|the|much|more|further|other|their|his|her|its|my|being) )?(?:
    accidents?|breaks?|causing|complaints?|delay|doubt|errors?|exceptions?|fail|fuss|help|hesitat\p{L}+|hitch|incidents?|issues?|
    knowledge|losing|lunch|mistakes?|notice|overtime|pay|problems?|reason|sleep|stopping|success|support|the (?:least|slightest)|
    thanks|training|trouble
  )\b
`;
/** Signs that a piece of work went wrong. */
export const BADLY = longPattern`
  \b(?:
    wrong|wrongly|incorrect(?:ly)?|badly|twice|
    too \p{L}+|
    so (?:loose|tight|short|low|high|fast|hard|thin|thick|bad)(?:ly)?|upside down|inside out|backwards|the other way round|
    by mistake|by accident|accidentally|untested|unchecked|without (?!${NEEDLESS})\p{L}+|
    until (?:it|they) (?:broke|burned|burnt|snapped|cracked|died|bled)|out of date|expired|
    and (?:killed|ruined|broke|destroyed|flooded|burned|burnt|damaged) (?:it|them|the|a|her|his)|
    (?:somebody|someone) else 's|somebody else's|someone else's|another (?:patient|client|customer|resident|guest|pupil|caller)|
    instead of|a day (?:early|before)|below (?:our |the )?costs?|at the same time|dirty|unlocked|unsecured|unsterile|unattended|
    loose|loosely|out of (?:plumb|focus|tune|order|square|level|line|true|date)|
    (?:an?|one|two|three|four|five|six|ten|twenty|fifty|half|quarter|several|some|\d+) (?:[\p{L}-]+ ){1,3}(?:
      off|out|short|flat|sharp|early|low|high|wide
    )|
    (?:two|three|several|both) (?:[\p{L}-]+ ){1,5}(?:for|to|in|at|on|into|with) the same|
    (?:ten|five|two|three|four|twenty|hundred) times the|the opposite|the reverse|over (?:wet|damp|dirty|rust\p{L}*)|
    (?:into|through) (?:an?|the|somebody's) (?:[\p{L}-]+ )?(?:pipe|cable|wire|wall|joist|beam|main|artery|nerve|window|door|gate|tyre)
  )\b
`;

/** Destruction, in whatever clause of the sentence it stands. */
export const DESTROYED = longPattern`
  \b(?:
    until (?:it|they)|and (?:killed|ruined|destroyed|flooded|damaged)|somebody else's|someone else's|
    another (?:patient|resident|client|customer|guest)'s
  )\b
`;

/** What comes of work that was bad: "… and it had to come down", "so the shop stopped answering". */
const RUIN = longPattern`
  ^[^.!?]*?(?:,|;|\band|\bso|\bwhich|\bthat|\buntil)(?! (?:i|my)\b)(?: [^\s,.;:!?]+){0,6}? (?:
    collapsed|cracked|peeled|slid|slipped|bloated|shorted|tripped|jammed|fainted|vomited|choked|fell|climbed|escaped|ran off|leaked|burst|flooded|split|curdled|snapped|broke|sheared|seized|crashed|
    c[oa]me (?:apart|off|down|loose)|came back|blew|sank|swayed|moved|died|wilted|withered|bled|burn(?:t|ed)|melted|
    stopped (?:answering|working|responding|running)|went (?:down|off|bad|missing)|failed|had to (?:be|come|go|have|start|throw|redo|re\p{L}+|pay|honou?r|unlearn)|
    (?:was|were) (?:wrong|ruined|wasted|scrapped|rejected|stolen|broken|unusable|useless|unreadable|struck out|lost|off work|doubled|
      taken ill|sick|injured|hurt|written off|pink|raw|burnt|dead|undersize|oversize)|
    (?:missed|lost) (?:her|his|their|the|a|our)|got (?:sick|ill|hurt|food poisoning)|
    (?:finished|ran|ended up|arrived) (?:[^\s,.;:!?]+ ){1,3}?late|did(?: not|n't) (?:fit|close|balance|hold|rise|set|add up|match|work|compile|pass)|
    there was no|let (?:water|rain|air|dust|in)|nobody (?:saw|noticed|could|got|heard)|no one (?:saw|noticed|could|got|heard)
  )\b
`;

/** "I intubated the oesophagus and did not notice." */
const UNNOTICED = longPattern`
  \band (?:i )?(?:did(?: not|n't)|never|only) (?:\p{L}+ )?(?:notice|noticed|realis\p{L}+|realiz\p{L}+|saw|see|spot|spotted)\b
`;
/** Guests for whom an ordinary dish is a wrong one. */
const DIETS = /\b(?:vegans?|vegetarians?|[\p{L}-]*intoleran\p{L}+|allerg\p{L}+|c(?:o)?eliacs?)\b/u;
const SERVING = wordSet('bring cook give make mix pour put serve');

/** What was told and was not so: "I told a buyer that the roof was new, and it was forty years old". */
const MISINFORMING = wordSet('advise assure inform promise quote tell');
const NOT_SO =
  /\bthat [^.;]{4,80}?,? (?:and|but|when|although) (?:it|he|she|they|this|that) (?:wasn't|weren't|was|were|had|couldn't|could|did|didn't|cost)\b/u;

/** Verbs of damage to what is worked on. */
const DAMAGING = wordSet(`
  bruise burn crack crush damage dent flood injure jam nick overcharge overfeed overfill overheat overload overwater perforate poison
  puncture ruin scald scratch sever shatter spoil tear wreck
`);

/** Verbs of making, whose product can be unfit for what it is for. */
const MAKING = wordSet(`
  administer approve bake book build buy choose cite compose cook create cut deliver deploy design develop draft draw fit give hire
  install lay make mobilize order paint pick plan plant post prepare prescribe print produce promise publish quote recommend record
  release sell serve set sew ship shoot show sign teach train translate write
`);
/** "A checkout that nobody could find the way through", "a staircase that did not meet the regulations". */
const UNFIT = longPattern`
  \b(?:that|which|who) (?:[^\s,.;:!?]+ ){0,5}?(?:
    didn't|did n't|did not|couldn't|could not|wasn't|was not|weren't|were not|wouldn't|would not|nobody|no one|none|never|
    was already|were already|said the opposite|(?:was|were|is|are) (?:[^\s,.;:!?]+ ){0,3}?(?:wrong|too|un\p{L}+able|useless|still|only|no longer|empty|dirty|raw|taken|gone)|had already|had (?:not|n't)|had never|had been (?:overruled|repealed|withdrawn|recalled|cancelled|sold|closed|moved|replaced|changed|booked)|
    hurt|harmed|injured|misled|crashed|broke|failed|leaked
  )(?: |$)
`;
/** "A stock count that I had not seen". */
const UNSEEN = longPattern`
  \b(?:that|which|whose \p{L}+) i (?:had not|hadn't|had n't|had never|did not|didn't|did n't|never) (?:\p{L}+ )?(?:
    seen|see|read|check(?:ed)?|test(?:ed)?|verif(?:y|ied)|examined?|tried|tasted?|counted|measured?
  )\b
`;
const UNFIT_NOBODY = /\b(?:that|which) (?:nobody|no one|none|not one)\b/u;

/** Verbs of putting something into words, numbers or a class, of which another one is named: "I typed … as …". */
const RENDERING = wordSet(`
  attribute catalogue classify code diagnose enter file hear interpret key label list log mark post price print publish put quote read
  record render report spell transcribe translate treat type write
`);
const CONFUSED = longPattern`
  ["'’”“] for ["'‘“”]|\bas ["'‘’“”«»„]|\bas (?!an? (?:student|intern|trainee|junior|child|freelancer|volunteer|favou?r|beginner|team|whole)\b|if\b|it\b|we\b|i\b|they\b|soon\b|well\b|usual\b|part\b|planned\b|agreed\b|my\b)|
  \b(?:where|when|and|but|although) (?:it|he|she|they|this|that) (?:was|had been|should have|had (?:said|asked|ordered|told|wanted)|said|asked|wanted|ordered)\b|
  \bdown to\b[^.]*\band it was\b
`;

/** What was asked, told or forbidden, and not kept to: "… although he had told me of his allergy". */
const AGAINST = longPattern`
  \b(?:although|though|even though|when|while|where) (?:(?:the|two|three|some) \p{L}+|her \p{L}+|his \p{L}+|their \p{L}+|he|she|they|it|somebody|a \p{L}+) (?:
    had (?:said|asked|ordered|told|wanted|paid|been|already)|should have|(?:clearly |only )?said|asked for|ordered|needed|wanted|called for|were (?:red|failing)|was (?:red|failing|allergic|vegan|expired)
  )\b
`;

/** Whether what was told, in lower case from the verb on, was not so. */
export function isMisinforming(lemma: string, told: string): boolean {
  return MISINFORMING.has(lemma) && NOT_SO.test(told);
}

/** Whether a piece of work, told in lower case from the verb on, shows by what came of it that it was done badly. */
export function goesWrong(lemma: string, told: string): boolean {
  return (
    DAMAGING.has(lemma) ||
    UNNOTICED.test(told) ||
    RUIN.test(told) ||
    AGAINST.test(told) ||
    UNSEEN.test(told) ||
    (SERVING.has(lemma) && DIETS.test(told)) ||
    (MAKING.has(lemma) && (UNFIT.test(told) || UNFIT_NOBODY.test(told))) ||
    (RENDERING.has(lemma) && CONFUSED.test(told))
  );
}
