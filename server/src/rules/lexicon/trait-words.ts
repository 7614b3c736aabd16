import {wordSet} from './word-set.ts';

/**
 * What somebody is who is hard to work with or works badly; adjectives after "I'm". Completes the words that `valence` knows to sound
 * bad.
 */
export const BAD_QUALITIES = wordSet(`
  abrasive condescending patronising patronizing abrupt absent-minded absentminded accident-prone aloof antisocial argumentative arrogant bad-tempered bigoted blunt boastful
  bossy careless catty chaotic cheeky childish clingy clumsy cocky cold combative conceited confrontational controlling cowardly cranky
  curt cynical defensive demanding difficult dishonest disloyal dismissive disobedient disorderly disorganised disorganized disrespectful
  distant distracted distractible dogmatic domineering egocentric egotistical erratic evasive explosive fickle fidgety flaky forgetful
  fussy gossipy greedy grumpy harsh hasty headstrong high-maintenance hostile hot-headed hotheaded hot-tempered hypercritical idle
  ill-tempered immature impatient impolite impulsive inattentive inconsiderate inconsistent indecisive indifferent indiscreet
  inefficient inflexible insensitive insubordinate intimidating intolerant introverted irresponsible irritable jealous judgemental judgmental
  lazy lax listless loud manipulative mean mean-spirited messy moody mouthy nasty negative neglectful negligent obnoxious obstinate
  opinionated over-confident overconfident overemotional oversensitive passive passive-aggressive pedantic pessimistic petty
  possessive prickly quarrelsome quick-tempered rebellious reckless resentful restless rigid rude sarcastic scatterbrained scatty
  self-absorbed self-centered self-centred self-important selfish short-sighted short-tempered shy slapdash slothful slow sloppy sluggish
  smug snappy snobbish socially-awkward spiteful stubborn stupid sulky sullen superficial tactless tardy temperamental tetchy thick
  thin-skinned thoughtless timid touchy unambitious uncooperative undependable undisciplined unfocused unfocussed unforgiving unfriendly
  ungrateful unhelpful unkind unmotivated unorganised unorganized unpredictable unprofessional unpunctual unreliable unsociable
  unstructured untidy untrustworthy vain vindictive volatile weak-willed withdrawn workshy work-shy unstable untruthful uncommunicative
  uninspired gullible insecure emotional
`);

/** Bad-sounding words after "I'm" that tell a feeling, a moment or a plain fact and no trait. */
export const FEELINGS = wordSet(`
  afraid alone angry annoyed anxious appalled ashamed awkward blind bored broke broken burned burnt concerned confused convicted crazy critical cut
  dead deaf depressed desperate devastated disabled disappointed disgusted distressed down dumb embarrassed empty exhausted fired
  frustrated furious grieved grounded guilty gutted hard haunted heartbroken helpless horrified humbled hungry hurt ill indebted injured
  interested involved irritated isolated jailed late lost mad miserable mistaken mortified nervous obliged odd old pained paralyzed poor
  pressed pressured puzzled regretful reluctant responsible retired sad scared serious shaken shocked short sick single sorry stopped stressed stuck
  stunned surprised suspicious tense terrified threatened tired torn tough trapped troubled unable unaware uncomfortable unclear
  uncertain underpaid unemployed unhappy unsure upset used vulnerable wanted warned weird worn worried wrong demanding
`);

/** Feelings that are a trait where they come easily or are about people, authority or work. */
export const EASY_FEELINGS =
  'angry|mad|furious|annoyed|irritated|irritable|frustrated|bored|distracted|sidetracked|side-tracked|defensive|upset|offended|hurt|stressed|stressed out|overwhelmed|discouraged|demotivated|flustered|rattled|intimidated|impatient|jealous|aggressive|moody|snappy|nervous|anxious|panicky|lazy|emotional|tired|fed up|sulky|grumpy|nasty|rude|loud|sloppy|careless|confused|lost|worked up|wound up|provoked|restless|cranky|resentful|discouraged';

/** Good qualities whose lack is a trait: "I'm not organised", "I'm never on time". */
export const GOOD_QUALITIES = wordSet(`
  accommodating adaptable ambitious approachable articulate assertive attentive calm careful caring cheerful collaborative committed
  communicative compassionate confident conscientious considerate consistent cooperative courageous creative decisive dedicated dependable
  detail-oriented diligent diplomatic disciplined driven easy-going easygoing efficient empathetic empathic energetic enthusiastic
  fair fast flexible focused focussed forgiving friendly generous hardworking hard-working helpful honest hygienic imaginative
  independent industrious inspiring kind loyal mature meticulous modest motivated neat nice observant open-minded orderly organised
  organized outgoing patient persuasive polite positive proactive productive professional punctual quick on-time rational reliable resilient
  resourceful respectful responsible responsive self-disciplined self-motivated sensitive smart sociable social strict structured
  supportive sympathetic systematic tactful talkative thorough tidy tolerant trustworthy understanding unselfish welcoming warm technical
  analytical artistic numerate computer-literate musical practical logical mathematical strong methodical accurate precise
`);

/** Somebody who is so: predicate nouns after "I'm a". */
export const BAD_PERSONS = wordSet(`
  bigmouth brat bully chatterbox cheat coward complainer cynic drama diva daydreamer day-dreamer doormat drama-queen egoist egomaniac
  fidget gambler gossip grouch grump hothead hot-head hypochondriac idiot introvert jerk know-it-all latecomer liar loner loudmouth
  micromanager micro-manager misanthrope moaner misfit nag narcissist nightmare nuisance outsider overthinker pain pessimist
  procrastinator pushover push-over quitter racist rebel scaremonger scatterbrain sexist show-off skiver slacker slob slouch slowpoke
  smart-arse smartass snob sulker tyrant weakling whiner whinger wimp worrier worrywart workshy time-waster timewaster troublemaker
`);

/** Verbs of bad conduct that need nothing after them to be a trait in the present tense. */
export const BAD_HABITS = wordSet(`
  procrastinate sulk complain moan whine whinge gossip exaggerate overreact over-react overthink over-think daydream swear curse brag
  boast bully cheat dither dawdle oversleep slack mumble ramble waffle micromanage micro-manage manipulate overcommit over-commit
  overpromise over-promise grumble bicker meddle nag skive fidget fib stereotype mansplain patronise patronize backstab pout
`);

/** Verbs of bad conduct where it is done to people in general, to work, or often: what must follow is tested by `isGeneric`. */
export const BAD_ACTS = wordSet(`
  argue cry shout yell scream misplace skip ignore interrupt judge blame criticise criticize snap explode freeze panic lie
  resist resent provoke offend annoy irritate upset alienate intimidate dominate bore distrust mistrust belittle disrespect
  contradict mock tease underestimate neglect hide postpone delay disappoint disrupt manipulate insult threaten despise envy loathe
  steamroll bulldoze overlook misjudge disobey
`);
