import type {Clause, Sentence} from '../engine/clauses.ts';
import type {Span} from '../engine/span.ts';
import {tellsConcreteFault} from './concrete-fault.ts';
import {plainWordsOf} from './plain-words.ts';

/** What the speaker does about a weakness, as a habit or a step, not as a hope. "I'm working on it" names nothing. */
const STEP =
  /\b(?:(?:so |and |but |that's why |which is why |therefore )?(?:now|these days|nowadays|today),? i(?!'m (?:working|trying|hoping)| am (?:working|trying)| try| hope|'m still| am still)\b|i(?:'ve| have)? (?:now|since then|since|therefore|always now|deliberately|consciously)\b(?! (?:know|understand|realis?z?e|try|hope|i))|since (?:then|that \w+|i)|from (?:then|that (?:day|point)) on|ever since|(?:so|that's why|which is why|and so|therefore|because of that|to (?:help|fix|combat|counter|overcome|manage|address|tackle|deal with|solve|avoid|prevent|get round|get around|work around)(?: with)?(?: \w+){1,4},?) i(?:'ve| have)? (?:\w+ )?(?:set|sets|use|used|keep|kept|write|wrote|make sure|made|make|started|start|joined|join|took|take|put|block|ask|asked|built|build|created|signed|sign|plan|book|booked|bought|trained|began|installed|practi[sc]ed?|prepare|schedule|turn|turned|leave (?:home|the house|earlier)|enrolled|hired|add|added|asked|agreed|got|divide|break|broke|work with|check|give|gave|learned|learnt|read|carry|count|pause|send|rely|adopted)\b|i(?:'ve| have) (?:\w+ )?(?:learned to(?! (?:live|accept))|learnt to(?! (?:live|accept))|started|begun|set up|taken (?:a|up)|got(?:ten)? (?:much |a lot )?better|improved|made it a (?:habit|rule|point)|been (?:using|keeping|taking|practi[sc]ing|seeing|going)|trained myself|taught myself|overcome|changed|put|built|created|joined|developed|adopted|introduced|found that)|i (?:overcame|got better|changed|grew out of|trained myself|taught myself|improved|learned to|learnt to|started|joined|enrolled|signed up|took a (?:course|class)|set myself|use a|keep a|set (?:two|three|several|an?|my)|write (?:everything|down|it|things|a)|block out|make sure|make a (?:list|point|habit))|my manager and i)\b/u;

/** Learning that names what is learned, and steps told in other words. */
const LEARNING =
  /\b(?:i(?:'m| am|'ve been| have been) (?:now |currently |actively |consciously |slowly |gradually |still |also )*(?:learning (?:to|how to|that)|practi[sc]ing|training|taking (?:a|an|part|lessons|classes)|attending|seeing|reading|using|making (?:an effort|a point|it a)|getting (?:much |a lot )?better|working (?:on (?:this |it |that )?(?:by|with|through)|with (?:a|my)|to (?:improve|become|be|get|change)|on (?:becoming|being|getting|improving|listening|speaking|delegating|letting|asking|building|setting|finding|managing|pausing|my [a-z]+ (?:by|with|through)))|trying to (?:let|pause|listen|ask|give|be more|stop|remember to|count|speak|set|slow|take)|forcing myself|pushing myself|volunteering|building|asking)|(?:to|in order to) (?:address|counter|counteract|combat|overcome|tackle|remedy|compensate|improve) (?:for )?(?:this|that|it|my)|i(?:'ve| have) (?:[a-z]+ )?(?:had to learn|focus+ed on|been (?:working|trying|learning|making|taking|practi[sc]ing|using|volunteering|reading|attending|setting|asking)|(?:come|grown|managed|tried) to|become (?:better|more|much|less)|got(?:ten)? better|made (?:progress|an effort|it|a)|handed|chaired|since|put|asked|found|discovered|realised that if|volunteered|enlisted|worked (?:on|hard|with)|implemented|adjusted|challenged myself)|i (?:volunteer(?:ed)?|practi[sc]ed?|rehearsed?|consciously|deliberately|try to pause|remind myself|force myself|forced myself|count to|reread|re-read|double-check|repeat|note|wrote|ask (?:people|for|my|a|someone)|pause|breathe|step (?:back|away)|take a (?:breath|walk|moment|course|step)|walk away|set (?:an? )?(?:alarm|timer|reminder|deadline)s?|speak to (?:her|him|them|my|the)|check with|schedule|stop and|had to learn)|over (?:the )?(?:time|years|last|past)[^.;]{0,20}? i|(?:has|have) (?:really |greatly )?(?:helped|improved|taught|reduced)|my (?:last|latest) (?:[a-z]+ ){1,3}(?:was|were|went|have|has)|my [a-z]+ and i |what (?:helps|helped)|for (?:[a-z]+ )+(?:weeks|months|years) (?:now )?i(?:'ve| have)|i (?:[a-z']+ ){1,6}(?:,? (?:and )?then i|first|instead) |helps? me (?:to )?(?:stay|keep|be|not|manage|remember|pause|slow|avoid|focus|listen)|(?:[a-z]+ )?now (?:stays?|lives?|goes|go|sits?|has|have|gets?|is|are)|i (?:[a-z]+ )?[a-z]+(?: [a-z']+){0,6} before (?:sending|answering|replying|speaking|responding|i (?:send|answer|reply|speak|respond|say|start)))\b/u;

/** Whether words (in lower case, without fillers) tell what the speaker does about a weakness. */
function tellsRemedy(words: string): boolean {
  return STEP.test(words) || LEARNING.test(words);
}

/** Whether one of the next sentences, up to four, tells what the speaker does about a weakness. */
export function isWorkedOn(sentences: readonly Sentence[], index: number): boolean {
  return sentences.slice(index + 1, index + 5).some((sentence) => tellsRemedy(plainWordsOf(sentence).text));
}

/** Somebody else's trait, a denied or a supposed one. */
const UNREAL =
  /(?:\bnot (?:that|because|saying)(?: \w+)?|n't (?:think|believe|say|mean|feel|want|like|know)(?: \w+)?(?: that)?(?: \w+)?|\b(?:wouldn't|would not) say(?: that)?|\b(?:if|whether|unless|lest|in case|assuming)\b[^,.;]*|\b(?:used to|no longer|told me|told me once|pointed out|stopped|stop|instead of|rather than|without|avoid|avoided|afraid of|worried about|thought|worried|feared|scared|assumed|believed|seem|seemed|look|looked)(?: that| of)?(?: \w+)?)$/u;

/** "I learned that I rush": insight that an event gave. */
const LESSON = /\b(?:learn(?:ed|t)|taught me|reali[sz]ed|understood|discovered|found out|noticed|saw|showed me)\b/u;

/** "That day", "one afternoon": one event, of which the trait beside it is only the background. */
const EVENT =
  /\b(?:(?:that|one|on that|last|the other) (?:[a-z]+ )?(?:day|morning|afternoon|evening|night|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|summer|winter|project|shift|job|negotiation|meeting|occasion)|once i|on that [a-z]+ i|upset an?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/u;

/** Words of a sentence before and after a place, in lower case and without fillers. */
export function wordsAround(sentence: Sentence, span: Span): {readonly before: string; readonly after: string} {
  const {text, places} = plainWordsOf(sentence);
  const from = places.findIndex((place) => place >= span.start);
  const to = places.findIndex((place) => place >= span.end);
  return {before: from < 0 ? text : text.slice(0, from), after: to < 0 ? '' : text.slice(to)};
}

/** Whether what stands before a statement denies it, supposes it, or tells it of the past. */
export function isUnreal(before: string): boolean {
  return UNREAL.test(before.trimEnd());
}

/** "I'm bad at faces, and I greeted the wrong man": what follows in the sentence is one event. */
export function leadsToEvent(sentence: Sentence, span: Span): boolean {
  return sentence.clauses.some(
    ({verb, subject, quoted, link, role}) =>
      verb !== undefined &&
      verb.group.start >= span.end &&
      (role === 'main' || link?.kind === 'result' || link?.kind === 'addition') &&
      verb.tense === 'past' &&
      !verb.perfect &&
      verb.text.toLowerCase() !== verb.lemma &&
      !quoted &&
      !(subject?.person === 3 && /^(?:be|say|tell|call|think|nickname)$/u.test(verb.lemma)) &&
      !(subject?.person === 1 && verb.lemma === 'be'),
  );
}

/** "I said nothing": one event, not a habit. */
function isOwnPastAct({verb, subject, role, voice, quoted, tokens}: Clause): boolean {
  return (
    verb !== undefined &&
    role === 'main' &&
    voice === 'active' &&
    !quoted &&
    subject?.person === 1 &&
    verb.tense === 'past' &&
    !verb.perfect &&
    !/^(?:be|have|get)$/u.test(verb.lemma) &&
    verb.text.toLowerCase() !== verb.lemma &&
    !tokens.some(({lower}) => /^(?:always|never|often|usually|constantly|would|used)$/u.test(lower))
  );
}

/** Whether a trait is told as one that the speaker does something about, or as the background of one event. */
export function isOvercome(sentences: readonly Sentence[], index: number, span: Span): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const {before, after} = wordsAround(sentence, span);
  if (leadsToEvent(sentence, span)) return true;
  if (tellsRemedy(after) || tellsRemedy(before) || /\bused to\b/u.test(before + after)) return true;
  const following = sentences.slice(index + 1).map((other) => plainWordsOf(other).text);
  if (following.slice(0, 4).some(tellsRemedy)) return true;
  // "My team has a signal for it now."
  if (
    following
      .slice(0, 3)
      .some((words) => /(?<!right |even |for |until |and then )\bnow\b(?! i (?:know|understand|reali))/u.test(words))
  )
    return true;
  const next = sentences[index + 1];
  if (next?.clauses.some((clause) => isOwnPastAct(clause))) return true;
  if (
    EVENT.test(after) &&
    /\b(?:i|it|that|which|and) (?:[a-z]+ )?(?:should|cost|let|upset|[a-z]+ed|was|cut|went|lost|sent|forgot|left|gave|told|said|made|put)\b/u.test(
      after,
    )
  )
    return true;
  if (tellsConcreteFault(sentences, index, {from: 0, to: 2})) {
    // "I'm impatient. I cut her off once": the trait explains the event that is told.
    if (tellsConcreteFault(sentences, index, {from: 1, to: 2}) || EVENT.test(after)) return true;
  }
  const event = tellsConcreteFault(sentences, index, {from: -3, to: 5});
  return event && (LESSON.test(before) || following.some(tellsRemedy));
}
