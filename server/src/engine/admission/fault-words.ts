import {unbroken} from '../long-pattern.ts';
import {wordSet} from '../word-set.ts';

/** What a speaker says of themselves after "I was": each is a fault of theirs. */
export const FAULTY = wordSet(`
  absent-minded abrupt aggressive arrogant blunt careless cocky complacent confrontational defensive disorganised
  disorganized dismissive distracted foolish forgetful greedy hasty headstrong ill-prepared immature impatient
  impulsive inattentive inconsiderate inconsistent insensitive irresponsible late lax lazy mistaken naive naïve
  neglectful negligent oblivious over-ambitious overambitious over-confident overconfident overeager over-eager
  overoptimistic over-optimistic overzealous rash reckless rude selfish short-sighted shortsighted sloppy slow
  short-tempered snappy stubborn stupid thoughtless unfair ungrateful unkind unprepared unprofessional unrealistic
  unreliable wrong harsh tardy remiss inflexible bossy condescending unhelpful controlling
`);

/** After "I was": what the speaker lacked or was in at the time. */
export const LIMITED = wordSet(`
  afraid anxious ashamed bad clueless disappointed embarrassed exhausted green hesitant ignorant inexperienced
  intimidated lost mortified nervous new overloaded overwhelmed overworked reluctant rusty scared shy terrible
  terrified timid tired unaware unfamiliar unsure weak young devastated guilty awful hopeless sick horrified gutted
  useless unable
`);

/** Good qualities: "I wasn't careful" admits the lack of one. */
export const QUALITIES = wordSet(`
  accurate assertive attentive available aware careful clear confident consistent considerate diligent direct
  disciplined empathetic enough fair familiar firm focused focussed good helpful honest kind listening looking
  methodical mindful open organised organized patient paying precise prepared present proactive professional punctual
  ready realistic responsive sensitive specific strict supportive tactful thinking thorough transparent vigilant
  watching
`);

/** What a bad product of the speaker's is: "my estimate was off". */
export const FLAWED = wordSet(`
  ambiguous bad behind careless chaotic confusing disappointing disaster embarrassing failure flop mess outdated
  unreadable disorganised disorganized flawed hasty inaccurate inadequate incomplete incorrect insufficient late low
  lousy high messy misleading off poor premature rushed sloppy terrible unclear unrealistic untidy vague weak wishful wrong
  short slow
`);

/** Nouns of fault: "my mistake", "an error on my part". */
export const FAULT_NOUN = unbroken`
  mistakes?|errors?|faults?|failures?|failings?|oversights?|slip-?ups?|slips?|blunders?|lapses?|omissions?|
  wrongdoing|screw-?ups?|mess-?ups?|mishaps?|bad|doing|fuck-?ups?|cock-?ups?|goofs?|miscalculations?|misjudge?ments?|
  misunderstandings?|misreadings?|negligence|carelessness|inattention|inexperience|impatience|arrogance|complacency|
  overconfidence|naivety|naïveté|stubbornness|laziness|indecision|haste|ego|pride|shortcomings?
`;

/** What somebody makes at work and answers for: "It was my rota" owns what was said to be wrong with it. */
export const MADE_NOUN = unbroken`
  rotas?|rosters?|dates?|quotes?|promises?|guess(?:es)?|specs?|recipes?|lists?|schedules?|timetables?|orders?|files?|
  reports?|codes?|scripts?|spreadsheets?|sheets?|entry|entries|counts?|calculations?|figures|numbers|estimates?|
  forecasts?|plans?|drawings?|designs?|labels?|notes?|invoices?|bookings?|e?-?mails?|messages?|drafts?|templates?|
  formulas?|settings?|changes?|commits?|configurations?|translations?|handwriting|signatures?|measurements?|cuts?|
  welds?|slides?|layouts?
`;
