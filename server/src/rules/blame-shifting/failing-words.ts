import {wordSet} from '../../engine/word-set.ts';

/** Words of scorn: no answer to any question may call a colleague or customer this. */
export const CONTEMPT = wordSet(`
  brainless clueless crap deadbeat deadweight dense dim dimwit dimwitted dumb fool gormless hopeless idiot idiotic
  idiots imbecile incapable incompetent inept jerk jerks joke lazy loser losers moron moronic morons numpty pathetic
  pillock rubbish slacker slackers slob spineless stupid thick twit useless workshy work-shy worthless amateur amateurs
  cretin asshole arsehole prick bitch bastard dumbass shambles laziest dumbest
`);

/** Harsh judgements of others' work or character: blame in an answer about a mistake, description in one about a conflict. */
export const SCORN = wordSet(`
  absent-minded abusive arrogant awful bossy careless chaotic childish controlling difficult dishonest disinterested
  disloyal disorganised disorganized disrespectful egotistical flaky forgetful hostile ignorant immature impossible
  inconsistent indecisive inexperienced inflexible irresponsible jealous lacking lax lousy manipulative micromanager
  mess narcissist narcissistic negative neglectful negligent nightmare disaster petty poor reckless rude selfish sloppy
  slow stubborn terrible horrible toxic uncooperative uncommitted undependable unfair unfocused unhelpful uninterested
  unmotivated unorganised unorganized unprepared unprofessional unqualified unreasonable unreliable unresponsive
  unsupportive untrained useless vindictive weak worst bully liar overbearing dysfunctional demotivated distracted
  unwilling sabotaging secretive green flakey
`);

/** What things are when they are blamed. */
export const BROKEN = wordSet(`
  aggressive ambiguous antiquated awful bad broken buggy chaotic clunky complicated confusing conflicting contradictory
  convoluted corrupt corrupted crap defective down difficult disorganised disorganized faulty flawed glitchy impossible
  inaccurate inadequate incomplete inconsistent incorrect insufficient lacking laggy limited messy mess minimal
  misleading missing nightmare nonexistent non-existent obsolete old-fashioned outdated overcomplicated poor rushed
  shambles short slow terrible tight unclear underfunded unfinished unrealistic unreasonable unreliable unstable
  useless vague wrong late disaster rubbish weak patchy sketchy
`);
