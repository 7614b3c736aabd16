import {parentOf} from '../clauses.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import {wordSet} from '../word-set.ts';
import {hasOwnSubject, isNot, type Passive, participleOf} from './passive.ts';
import {EXPLETIVE, REPORTING, TIME_NOUNS} from './words.ts';

/** Whether `it` stands for a clause that follows: "It was decided that". */
export function isExpletive(passive: Passive): boolean {
  const {tokens, participle} = passive;
  if (!hasItForSubject(passive)) return false;
  const word = participleOf(passive);
  const next = tokens[participle + 1];
  const after = tokens[participle + 2];
  if (!EXPLETIVE.has(word) && !REPORTING.has(word)) return false;
  if (next?.lower === 'out' || next?.lower === 'with')
    return (
      (word === 'pointed' && /^(?:that|how|why|what)$/u.test(after?.lower ?? '')) ||
      (word === 'agreed' && next.lower === 'with')
    );
  // "It was agreed to wait", unlike "It was assumed to be there", where it is what was assumed to be there.
  if (isNot(next) && after?.lower === 'to') return !BELIEVED_OR_SAID.has(word);
  if (next?.lower === 'to') return !BELIEVED_OR_SAID.has(word) && (after?.pos === 'VERB' || after?.pos === 'AUX');
  if (next?.lower === 'that') return isConjunction(after);
  return /^(?:whether|how|why|what|who|which|when|where|if)$/u.test(next?.lower ?? '') || opensLater(passive);
}

function hasItForSubject({host}: Passive): boolean {
  return host.subject?.head.lower === 'it';
}

/** Whether "that" opens a clause, going by the word behind it; "It was promised that day": a determiner. */
function isConjunction(after: Token | undefined): boolean {
  return after !== undefined && !TIME_NOUNS.has(after.lower);
}

/** After these, what stands before goes with the infinitive. */
const BELIEVED_OR_SAID = wordSet(`
  alleged assumed believed considered estimated expected felt found known meant presumed reported rumoured said seen
  supposed thought understood
`);

/** "It wasn't noticed until the auction that the numbers were wrong": a time or place stands before the clause. */
function opensLater({sentence, tokens, participle}: Passive): boolean {
  if (!TIME_OR_PLACE.has(tokens[participle + 1]?.lower ?? '')) return false;
  const end = (tokens[participle] as Token).end;
  const that = tokens.findIndex(({lower, start}) => lower === 'that' && start > end);
  return (
    that > 0 &&
    sentence.clauses.some(
      (clause) =>
        clause.link?.start === tokens[that]?.start &&
        hasOwnSubject(clause) &&
        // What lacks an object would speak of the noun before it: "in the report that I had sent".
        (clause.voice === 'passive' || clause.predicate !== undefined || clause.object !== undefined),
    ) &&
    tokens
      .slice(participle + 1, that)
      .every(({pos}) => isOneOf(pos, 'ADP', 'SCONJ', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV'))
  );
}

/** What may stand between a verb and the clause that is its content: "noticed until the auction that …". */
const TIME_OR_PLACE = wordSet('after anywhere at before during in nowhere on somewhere till until');

/** "It was made a mistake": neither "I made it" nor "I made it a mistake". */
export function isMadeMistake(passive: Passive): boolean {
  const {tokens, participle} = passive;
  if (!hasItForSubject(passive) || participleOf(passive) !== 'made') return false;
  return (
    tokens[participle + 1]?.pos === 'DET' &&
    tokens.slice(participle + 2, participle + 5).some(({lemma}) => MISTAKES.has(lemma))
  );
}

const MISTAKES = wordSet('blunder error mistake oversight');

/** "It was decided before I began that I would fail" */
export function hasContentFarBehind(passive: Passive): boolean {
  const {clause, host, sentence, tokens, participle} = passive;
  if (!hasItForSubject(passive) || !EXPLETIVE.has(participleOf(passive)) || isExpletive(passive)) return false;
  return sentence.clauses.some((other) => {
    const {link} = other;
    const parent = parentOf(other, sentence);
    return (
      link?.text.toLowerCase() === 'that' &&
      link.kind === 'content' &&
      (parent === host || parent === clause) &&
      link.start > (tokens[participle] as Token).end
    );
  });
}

/** "It was shouted that the dam would break": "I shouted it that". */
export function hasContentOfUnknownVerb(passive: Passive): boolean {
  const {tokens, participle} = passive;
  return (
    hasItForSubject(passive) &&
    tokens[participle + 1]?.lower === 'that' &&
    isConjunction(tokens[participle + 2]) &&
    !isExpletive(passive)
  );
}

/** "It is said that the mill is haunted": said by nobody in particular. */
export function isHearsay(passive: Passive): boolean {
  const word = participleOf(passive);
  return isExpletive(passive) && REPORTING.has(word) && !EXPLETIVE.has(word);
}

/** "The file was believed to be final" */
export function isReportedOf(passive: Passive): boolean {
  const {tokens, participle} = passive;
  return (
    REPORTING.has(participleOf(passive)) &&
    tokens[participle + 1]?.lower === 'to' &&
    isOneOf(tokens[participle + 2]?.pos, 'VERB', 'AUX')
  );
}
