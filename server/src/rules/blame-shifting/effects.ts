import {tailOf} from '../../engine/admission/clause-words.ts';
import {isOwnProduct} from '../../engine/admission/own-product.ts';
import {admissionsOf} from '../../engine/admission.ts';
import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import {wordSet} from '../../engine/word-set.ts';

/** Words of things going wrong, compared with a clause from its verb on. */
const BAD_OUTCOME = longPattern`
  ^(?:
    (?:be|get|run|come|go|finish|end|arrive|turn|take|become|seem|look|feel|stay)(?: \p{L}+){0,5} (?:
      late|wrong|behind|delayed|lost|unhappy|upset|angry|furious|disappointed|disaster|failure|mess|chaos|mistake|
      mistakes|errors?|problems?|bad|badly|poor|worse|missed|cancelled|canceled|rejected|longer|unsuccessful|short|
      incomplete|unfinished|apart|broken|impossible|hard|difficult|south|stuck|overwhelmed|confused|blamed|fired|
      frustrated|stressed|missing|confusion|fool|foolish|idiot|stupid|bankrupt|bust
    )|
    (?:
      fail|miss|lose|suffer|collapse|crash|flop|bomb|tank|struggle|stall|slip|derail|overrun|err|complain|cancel|
      delay|break|drop|underperform|underdeliver|backfire|unravel|cost
    )|
    come last|go (?:live|out|unnoticed|to (?:print|production|the (?:client|customer)))|slip through|
    fall (?:apart|behind|through|short|flat|over)|
    make (?:\p{L}+ ){0,3}(?:mistakes?|errors?|it (?:hard|difficult|impossible)|wrong|bad)|
    have (?:
      to (?:redo|start|scrap|cancel|apologi[sz]e|delay|rush|guess|improvise|work (?:late|overtime|weekends?))|
      no (?:choice|idea|way)|trouble|problems?|an? (?:hard|difficult)
    )
  )(?: |$)
`;
/** What should have come about, so that its denial is a bad outcome: "we didn't finish". */
const EXPECTED = wordSet(`
  finish meet make deliver complete get work know hit reach achieve go have realise realize succeed happen launch win
  do pass land see hear turn submit notice arrive come sell perform progress send call check start hand manage be
`);

/** Whether a clause tells that something went wrong, for the speaker or for the work. */
export function isBadOutcome(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  if (verb === undefined)
    return /\b(?:late|failure|failed|disaster|delay|delays|mistake|error)\b/iu.test(lowerText(clause.tokens));
  if (admissionsOf(sentence).some((admission) => admission.clause === clause)) return true;
  if (verb.modal === 'have to' && FORCED.has(verb.lemma)) return true;
  if (/^(?:happen|occur)$/u.test(verb.lemma) && !clause.negated && TROUBLE_SUBJECT.test(clause.subject?.text ?? ''))
    return true;
  if (clause.voice === 'passive' && verb.lemma === 'cause' && TROUBLE_SUBJECT.test(clause.subject?.text ?? ''))
    return true;
  if (clause.negated && EXPECTED.has(verb.lemma)) return true;
  if (clause.voice === 'passive' && MISHANDLED.has(verb.lemma)) return !clause.negated;
  const particle = verb.particle === undefined ? '' : `${verb.particle.lower} `;
  return !clause.negated && BAD_OUTCOME.test(`${verb.lemma} ${particle}${tailOf(clause, sentence)}`);
}

/** "I left", "they fired me", "I failed chemistry", "I got a D": how a job or a course ended, of which the question is why. */
export function isParting(clause: Clause, sentence: Sentence): boolean {
  const {verb, subject, negated, voice} = clause;
  if (verb === undefined || negated) return false;
  const particle = verb.particle === undefined ? '' : `${verb.particle.lower} `;
  const text = `${verb.lemma} ${particle}${tailOf(clause, sentence)}`.trim();
  if (subject?.person === 1) return voice === 'passive' ? verb.lemma === 'let' : PARTING.test(text);
  return DISMISSING.test(text) || (isOwnProduct(subject?.text ?? '') && LOW_MARK.test(text));
}

/** Whether a clause tells how something ended badly, for the work or for the speaker's place in it. */
export function isEnd(clause: Clause, sentence: Sentence): boolean {
  return isBadOutcome(clause, sentence) || isParting(clause, sentence);
}

const PARTING = longPattern`
  ^(?:
    (?:leave|quit)(?:$| (?:
      after|in|last|early|because|due|since|as|when|
      (?:the|my|that|this) (?:\p{L}+ )?(?:
        job|company|firm|team|place|school|university|course|hospital|hotel|restaurant|office|position|role|project
      )
    )(?= |$))|resign|
    walk out|step down|drop out|hand in my (?:notice|resignation)|give (?:notice|up)|stop trying|
    have to (?:leave|quit|resign|go|repeat)|repeat (?:the|a) (?:year|class|course|module)|
    (?:get|receive|be given) (?:an? )?(?:[cdef]|bad|poor|low|worse)(?: |$)
  )
`;
const DISMISSING = /^(?:fire|sack|dismiss|expel) (?:me|us)(?: |$)|^let (?:me|us) go(?: |$)/u;
const LOW_MARK = /^(?:get|receive|be) (?:an? )?(?:low|bad|poor|[cdef])(?: |$)/u;

/** What is done to people and things when they go wrong. */
const MISHANDLED = wordSet(`
  blame break cancel damage delay derail dismiss fire late lose miss postpone push reject sack scrap
`);

/** What somebody has to do when things go wrong. */
const FORCED = wordSet(`
  apologise apologize cancel delay do give guess improvise leave pay postpone quit redo repeat rush scrap start stay
  stop wait work
`);

/** Subjects of what "happened": "the mix-up happened because …". */
const TROUBLE_SUBJECT =
  /(?:accident|mistake|error|failure|problem|delay|loss|mix-?up|misunderstanding|damage|incident)s?$|^(?:it|this|that)$/iu;

/** How a sentence begins that tells what came of the one before. */
const EFFECT_START = longPattern`
  ^(?:
    so|therefore|thus|hence|consequently|naturally|of course|as a (?:direct )?(?:result|consequence)|
    because of (?:this|that|it)|due to (?:this|that)|that ?(?:'s|is|was) (?:why|how)|this ?(?:is|was) (?:why|how)|
    (?:this|that|which|it) (?:meant|caused|led|resulted|made|put|left|cost|delayed|set|forced|created)|and so|
    in the end
  )(?![\p{L}])
`;

/** Whether a sentence starts by presenting itself as the effect of the one before. */
export function isEffect(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined && EFFECT_START.test(lowerText(sentence.tokens.slice(0, 6)).replace(/ ('s|n't)/gu, '$1'))
  );
}

/** "The reason was that …", "What went wrong was …": a clause that announces the cause of the trouble. */
export function announcesCause(clause: Clause, sentence: Sentence): boolean {
  const {subject, verb} = clause;
  if (verb === undefined || !/^(?:be|start|begin|lie|come|arise|occur|happen)$/u.test(verb.lemma)) return false;
  const before = lowerText(sentence.tokens.filter(({end}) => end <= verb.group.start));
  return /(?:reason|problem|issue|cause|mistake|error|failure|trouble|challenge|difficulty|went wrong|fault|setback|fact)/u.test(
    `${subject?.text.toLowerCase() ?? ''} ${before.split(' ').slice(-8).join(' ')}`,
  );
}
