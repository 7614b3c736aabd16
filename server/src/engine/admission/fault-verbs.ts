import {wordSet} from '../word-set.ts';

/** Verbs whose doer did something wrong by doing it at all: the lemma alone says so. */
const ERRING = wordSet(`
  blunder bluff blurt bodge botch bumble bungle butcher confuse cross-contaminate dawdle derail disappoint disregard
  dither double-book double-charge double-count embarrass err falter flounder flub fluff flunk forget fudge fumble
  garble goof ignore insult jeopardise jeopardize lapse mangle micro-manage micromanage mistake muddle neglect offend
  omit overbill overbook overbuy overcharge overbuild overcommit overcomplicate overcook overengineer overexplain
  overdo overestimate overextend overrun overfill overheat overload overlook overorder overpay overpromise overreach overreact
  oversell oversimplify oversleep overspend overstep overstock overstretch overthink overwrite presume procrastinate
  rush ruin scald scorch scrimp short-change shortchange skimp slack spill spoil stumble transpose trip underbid
  undercharge undercook undercommunicate underdeliver underestimate underorder underpay underperform underprepare
  underprice underquote understaff understock upset wreck
`);

/** Verbs in mis- (misread, mislabel, misquote) but not those that only look like one. */
const MIS_VERB = /^mis-?(?!s(?:e|ed|ing|ion|us)?$)[a-z]{3}/u;

/** Verbs in over- and under-, as they are made anew every day ("over-engineer", "under-communicate"). */
const EXCESS_VERB = /^(?:over|under)-[a-z]{3}/u;

/** Whether whoever does this did something wrong by doing it at all. */
export function isErring(lemma: string): boolean {
  return ERRING.has(lemma) || MIS_VERB.test(lemma) || EXCESS_VERB.test(lemma);
}

/** Verbs of acting on too little, and of harming: a fault where the speaker says it of a past act. */
export const CARELESS = wordSet(`
  annoy alienate anger assume belittle break burn cheat conceal corrupt crack crash damage delay delete dent destroy dismiss
  drop erase flood gamble guess hide humiliate improvise interrupt irritate jam leak offend panic postpone scold scratch
  shatter shout skip smash snap scuff shrink wipe yell
`);

/** The base of a verb that the tagger does not know ("overpromised", "micromanaging"). */
export function dictionaryForm(lemma: string): string {
  if (!/(?:ed|ing)$/u.test(lemma) || lemma.length < 7) return lemma;
  const stem = lemma.replace(/(?:ed|ing)$/u, '');
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => isErring(base) || CARELESS.has(base)) ?? lemma;
}

/** Verbs that tell how things ended for their subject: a failure, but not yet what was done wrong. */
export const FAILING = wordSet('bomb fail flop lose miss struggle tank');

/** Verbs whose denial is no fault: wishes, restraint, and not having been reached. */
export const HARMLESS_DENIED = wordSet(`
  argue blame charge complain cry dare delay deny deserve dwell end expect fail forget get give grumble harm hesitate hide hurt
  intend interrupt leave let lie like lose make matter mean mind miss need panic quit raise receive regret resent shout
  sleep stop wait want waste yell
`);

/** Verbs whose denial tells what the speaker did not know or have: a limit, not yet an act. */
export const NOT_KNOWING = wordSet(`
  anticipate appreciate believe feel foresee grasp have hear know realise realize recognise recognize remember see
  think understand
`);

/** Verbs of finding, telling and repairing: "the wrong file" after them is not what the speaker did wrong. */
export const FINDING = wordSet(`
  acknowledge admit apologise apologize catch correct describe discover explain feel find fix hear identify know learn
  notice own prove realise realize recall recover remove repair replace resolve retrieve return reverse say see show
  spot swap tell understand undo withdraw
`);

/** Adverbs that make any act of the speaker a fault. */
export const WRONGLY = wordSet(`
  absent-mindedly accidentally badly blindly carelessly erroneously foolishly hastily improperly inadvertently
  incorrectly mistakenly naively negligently poorly prematurely recklessly sloppily stupidly thoughtlessly
  unintentionally unknowingly unwittingly wrongly
`);

/** Verbs of what is due at some time: doing it late is a fault. */
export const LATE = wordSet(`
  apply arrive ask begin book call come deliver file finish hand join leave order pay phone post register renew reply
  report respond return ring send ship show start submit tell turn upload
`);
