import {findAdmission} from '../engine/admission.ts';
import type {Certainty} from '../engine/claims.ts';
import type {Sentence} from '../engine/clauses.ts';
import {wordsOf} from '../engine/phrases.ts';

/** What a fault does to the work, told as something that happened: the part that makes a trait or a mistake real. */
const CONSEQUENCE =
  /\b(?:missed (?:the|a|an|my|our|that|two|three|both|his|her|their|its) (?:\w+ ){0,3}(?:deadlines?|dates?|cut-?off|meeting|call|slot|train|flight|target|submission|delivery|window|appointment|error|mistake|bug|point|email|detail)|(?:handed|turned|sent|delivered|submitted|finished|filed|gave|got|launched|shipped|went|arrived|published)(?: \w+){0,5} (?:\w+ )?late\b|(?:a|one|two|three|four|five|six|several|ten|\d+) (?:\w+ )?(?:days?|weeks?|hours?|months?|minutes?) (?:too )?late|(?:weeks?|days?|hours?) (?:behind|over)\b|over budget|behind schedule|ran out of time|lost (?:the|a|an|our|that|two|three|one of|some|his|her|their) (?:\w+ ){0,3}(?:clients?|customers?|contracts?|orders?|sale|deal|account|money|data|bid|tender|tickets?|day|booking)|delayed (?:the|a|an|our|my|everyone|it|two|three)|held (?:up|everyone|the \w+ up)|the (?:client|customer|team|release|launch|project|report|order|delivery|audit) (?:\w+ ){0,2}(?:waited|slipped|left|complained|was late|went out late|suffered|was delayed|fell behind)|cost (?:us|the|them|my)|let (?:him|her|them|the \w+|my \w+|our \w+|everyone|people) down|had to (?:redo|refund|reprint|apologi[sz]e|start again|cancel|postpone|throw|stop|resend|recall|explain)|apologi[sz]ed)\b/u;

/** What the speaker did wrong, as one event in the past. */
const ERRED =
  /\b(?:i|and) (?:(?!never|not|hardly|rarely|seldom)\w+ ){0,2}?(?:(?:forgot|missed|lost|neglected|skipped|ignored)(?! (?:to (?:eat|sleep|rest|take|look after|go home)|(?:on )?my (?:own |whole )?(?:birthday|anniversary|lunch|dinner|family|kids?|children|daughter|son|wife|husband|partner|health|friends|sleep|holiday|vacation|hobbies|social|private|personal|body|needs|breaks?|meals|wellbeing)|myself|about my(?:self)? |sleep|weight|touch|lunch|meals|(?:out on )?family|track of time))|overlooked|underestimated|overestimated|misread|misjudged|misunderstood|miscalculated|mixed up|messed up|screwed up|failed to|assumed|rushed|deleted|overwrote|dropped|broke|sent (?:\w+ ){0,4}wrong|double-booked|overslept|mislabel\w+|misplaced|made (?:a|the|an|my) (?:\w+ ){0,2}(?:mistake|error)|got (?:\w+ ){0,4}wrong|let (?:\w+ ){1,3}down|snapped|shouted|overpromised|left (?:\w+ ){0,4}(?:out|behind|open|on)|gave (?:\w+ ){0,4}wrong|put (?:\w+ ){0,4}wrong|typed|didn't (?:check|test|tell|ask|read|call|verify|listen|say|speak|confirm|notice|realise|realize|back)|did not (?:check|test|tell|ask|read|call|verify|listen|say|speak|confirm|notice|back)|never (?:checked|tested|told|asked|read|verified|confirmed)|should have|should've)\b/u;

/** Whether one of the sentences around another tells a concrete fault of the speaker or what it led to. `from` and `to` count from that sentence. */
export function tellsConcreteFault(
  sentences: readonly Sentence[],
  index: number,
  range: {readonly from: number; readonly to: number} = {from: 0, to: 3},
): boolean {
  return sentences
    .slice(Math.max(0, index + range.from), index + range.to + 1)
    .some((sentence) => isConcreteFault(sentence));
}

const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence tells what the speaker did wrong, or what it led to, as one event. */
export function isConcreteFault(sentence: Sentence): boolean {
  let told = known.get(sentence);
  if (told === undefined) {
    const words = wordsOf(sentence);
    told = ERRED.test(words) || CONSEQUENCE.test(words);
    known.set(sentence, told);
  }
  return told;
}

/** Whether a sentence tells what the speaker did wrong, or that it was theirs. */
export function ownsUp(sentence: Sentence): boolean {
  return isConcreteFault(sentence) || findAdmission([sentence], ['act', 'owning']) !== undefined;
}

const owning = new WeakMap<readonly Sentence[], readonly Sentence[]>();

/** The sentences of an answer that own up to something. */
function owningSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  let found = owning.get(sentences);
  if (found === undefined) {
    found = sentences.filter(ownsUp);
    owning.set(sentences, found);
  }
  return found;
}

/**
 * How certain a claim must be to be reported: where other sentences of the answer own up to something, what sounds like a boast or an
 * excuse is more often part of the story.
 */
export function certaintyBeside(sentences: readonly Sentence[], claiming: Sentence): Certainty {
  return owningSentences(sentences).some((sentence) => sentence !== claiming) ? 'sure' : 'likely';
}
