import type {WordClasses} from '../frames.ts';

/** What praises a worker even in excess, as classes for frames; and what excess costs nobody but the worker. */
export const VIRTUES: WordClasses = {
  // Adjectives of a good worker or a good heart; compounds by their second part.
  virtuous: [
    '(dedicated|committed|hard-working|hardworking|hard working|conscientious|thorough|meticulous|passionate|helpful|nice|kind|generous|giving|loyal|honest|ambitious|driven|caring|diligent|careful|enthusiastic|motivated|devoted|invested|reliable|modest|humble|productive|empathetic|accommodating|selfless|perfectionistic|self-critical|supportive|trusting|optimistic|compassionate|considerate|understanding|principled|faithful|tolerant|industrious|zealous|obliging|dutiful|responsible|efficient|prepared|protective|idealistic|sincere|soft|serious about (my|the) [a-z]+|eager|keen|(kind|soft|good|big|warm|open|tender|great|whole|pure)-hearted|(good|sweet|kind)-natured|(detail|quality|service|task|goal|results?|customer|people|solution|work)-(oriented|focused|focussed|minded|driven|conscious|obsessed|orientated))',
  ],
  // Nouns for the same; abilities that people also lack ("patience", "communication") are not among them.
  virtue: [
    '(perfectionism|perfection|(work|working) ethic|workaholism|dedication|commitment|devotion|passion|enthusiasm|high standards|ambition|loyalty|honesty|kindness|generosity|conscientiousness|helpfulness|thoroughness|big heart|good heart|soft heart|sense of (duty|responsibility)|eagerness|diligence|perfectionist (streak|side|tendencies|nature)|drive|zeal|hard work|good nature|helper syndrome)',
  ],
  // Verbs and ends of good intentions, after "my weakness is that".
  goodAim: [
    '(perfect|perfectly|perfection|perfectionist|quality|excellence|the best|my best|happy|satisfied|too (much|hard|many|long|deeply|high|far|fast|quickly|well|good)|so (much|hard|deeply|many)|more than|everyone|everybody|for others|other people|others|overtime|late|until|till|deeply|hard|right|110|100|extra mile|above and beyond|say no|100 ?%|no limits|everything)',
  ],
  fault: [
    "(weakness|weaknesses|flaw|fault|problem|downside|downfall|failing|shortcoming|achilles('|'s)? heel|vice|weak (point|spot|side)|area (for|of) improvement|undoing|drawback|struggle|challenge|crime|sin|trouble|defect|bad (habit|side|point)|curse|mistake|failure|regret)",
  ],
  is: [
    "(is|'s|was|are|would be|would have to be|has been|has always been|might be|must be|could be|will be|has to be|lies in|comes from|\\?|:|,)( (probably|that|the fact that|the way|when|how|because|in|from|just|only|mainly|mostly|always|sometimes|often|just|to|about|me|also))*",
  ],
  freq: [
    "(always|usually|generally|normally|typically|often|mostly|sometimes|frequently|constantly|regularly|occasionally|at times|tend to|do tend to|also|too often|never|only|so|almost|all too often|many times|most of the time|can|just|end up|still|then|keep|'ve been known to|have been known to|'m known to|'m one to|have a (habit|tendency) (of|to))",
  ],
  // Who is witness to the virtue.
  witness: [
    '(my ([a-z]+ )?(wife|husband|partner|family|girlfriend|boyfriend|kids|children|friends|mother|mum|mom|dad|father|boss|manager|supervisor|colleagues|coworkers|co-workers|doctor|team|team lead|teammates|flatmates?|roommates?|sister|brother|teachers?|parents)|people|everyone|everybody|others|colleagues|friends|they|my last (review|appraisal)|hr)',
  ],
  // What people who work too much do not do, and ought to.
  restful: [
    '((call|calling) it a (day|night)|(sit|sitting)( (still|around|back|idle|on my hands))?(?= ?([.,;!]|$| (when|if|while|and|for)))|(knock|knocking|clock|clocking) off|(be|being) idle|(do|doing) nothing|(stand|standing) by|(take|taking|have|having) ((more|some|any|a|enough|my|regular|longer) )*(holidays?|vacations?|time off|breaks?|days? off|weekends? off|rest|annual leave|lunch|sick leave|sick day)|(take|taking) (it|things) (easy|easier|slower)|(switch|switching) off|(say|saying) [\'"“]?no|(let|letting) (go|it go|things go)|(relax|relaxing|rest|resting|unwind|unwinding)|(go|going|leave|leaving|get|getting) home|(leave|leaving) (early|on time|work( on time)?|the office|the building|my desk|before|(a|any|the|things|something) ([a-z]+ )?(unfinished|undone|half-done|unsolved))|(think|thinking) (of|about) myself|(work|working) less|(look|looking) after myself|(put|putting) myself first|(ask|asking) for (a pay rise|time off|a raise)|(finish|finishing|stop|stopping) (work|working))',
  ],
  // "my own life", "the kids": what is given up for the job.
  ownLife: [
    '((my|the|a|any) (own |entire |whole |other )?(private|personal|social|family|home|love|free|own|normal)? ?(life|lives|time|health|family|sleep|friends|needs|weekends?|evenings?|hobbies|holidays?|vacations?|wellbeing|well-being|marriage|relationships?|kids|children|birthday|lunch|sanity|comfort|rest|energy|stuff|things|tasks|interests|happiness|feelings)|myself|sleep|one of my own|a life|no (private|personal|social|family) life|to (eat|sleep|rest|go home|drink|take a break))',
  ],
  giveUp: [
    '(<sacrifice>|<neglect>|<give> up|<put> aside|<forget>|<ignore>|<skip>|<miss> out on|<cancel>|<lose>|<compromise>|<risk>|<suffer>|<leave> behind|have no (time|energy) (for|left for)|<forget> about|<put> off)( (too much|so much|a lot|most|much|some|too many|many|all|about|out on))?( of)?',
  ],
  forWork: [
    '(work|job|company|career|project|projects|customers?|clients?|patients?|students?|pupils|team|business|firm|school|others|everyone( else)?|everybody( else)?|people|duty|guests|colleagues)',
  ],
};
