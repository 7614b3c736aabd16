import {CARELESS} from '../../engine/admission/fault-verbs.ts';
import {FAULT_NOUN} from '../../engine/admission/fault-words.ts';
import {admissionsOf} from '../../engine/admission.ts';
import {type Clause, parentOf, type Sentence, type VerbGroup} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {kindOf, otherOf} from '../shared/others.ts';
import {failingOf} from './failings.ts';

/** Verbs of leaving something to others. */
const TRUST = wordSet(`
  accept allow assign bank believe count delegate depend entrust expect follow give go have hire join let listen put
  rely stay take trust work
`);
const FRAMES = longPattern`
  ^(?:
    trust|rely (?:\p{L}+ )?(?:up)?on|depend (?:\p{L}+ )?(?:up)?on|count on|bank on|believe(?: in)?|listen to|follow|
    expect|let|allow|hire|delegate(?: \p{L}+){0,4} to|entrust|work (?:with|for|at|under)|join|stay (?:at|with|in)|
    accept|have (?:\p{L}+ )?(?:faith|trust|confidence) in|put (?:\p{L}+ )?(?:my )?(?:faith|trust|confidence) in|give|
    take|go (?:along )?with|assign
  )(?: |$)
`;
/** Others, or what comes from them: "my manager's numbers", "the plan my manager gave me", "what they said". */
const THEIRS = longPattern`
  (?:^| )(?:
    him|her|them|they|he|she|others?|people|someone|somebody|everyone|anyone|
    (?:my|the|a|our|an|his|her|their|that|this|these|those|one of my|some) (?:[\p{L}-]+ ){0,2}(?:
      team|teammates?|colleagues?|co-?workers?|boss|manager|supervisor|lead|leader|clients?|customers?|vendors?|
      suppliers?|contractors?|partners?|group|members?|intern|assistant|employees?|staff|developers?|designers?|
      company|agency|director|person|guy|woman|man|friend|trainer|mentor|professor|department|recruiter|predecessor|
      salesperson|seller|consultants?|freelancers?|subordinates?|reports
    )|
    [\p{L}-]+ 's|the wrong (?:people|person|advice|information|team|client|vendor)
  )(?= |$)
`;
/** Faults of one's own that make the trust a fault of one's own. */
const OWN = longPattern`
  (?:^| )(?:
    without|too|blindly|my (?:own )?(?:memory|gut|instincts?|intuition|judge?ment|eyes|assumptions?)|myself|
    instead of|rather than|not
  )(?= |$)
`;

/** "I erred by trusting my manager's numbers", "My mistake was relying on others": the only fault owned is trust in someone else. */
export function findMisplacedTrust(sentence: Sentence): (Span & {clause: Clause}) | undefined {
  for (const clause of sentence.clauses) {
    const {verb} = clause;
    if (verb === undefined || !TRUST.has(verb.lemma) || clause.negated) continue;
    const own = clause.role === 'gerund' && clause.link?.kind === 'means';
    const parent = parentOf(clause, sentence);
    const erred =
      own &&
      parent !== undefined &&
      // "I work on it by taking notes while others talk" names a limit and no error.
      admissionsOf(sentence).some(({clause: admitted, kind}) => admitted === parent && kind !== 'limit');
    if (!erred && !isNamedMistake(clause, parent) && !isCalledMistake(clause, sentence)) continue;
    const after = wordsBehind(verb, sentence);
    const text = [verb.lemma, ...after].join(' ').replace(/ (?:instead of|rather than) my .*$/u, '');
    if (!FRAMES.test(text) || !isTheirs(clause, text, sentence) || OWN.test(text)) continue;
    // Giving and taking are trust only with the words that say so.
    if (
      /^(?:give|take|assign|let|allow|work|join|stay|accept|follow|expect|go)/u.test(text) &&
      !THEIRS.test(after.slice(0, 6).join(' '))
    )
      continue;
    return {start: verb.token.start, end: clause.end, clause};
  }
  return undefined;
}

/** The words behind a verb to the end of its sentence, lower case, punctuation included. */
function wordsBehind({token}: VerbGroup, {tokens}: Sentence): readonly string[] {
  return tokens.filter(({start}) => start >= token.end).map(({lower}) => lower);
}

/** Verbs of handing on what was one's own to do. */
const LEFT_TO_OTHERS = wordSet(
  'bank believe count delegate depend entrust give hand have leave let outsource place put rely trust',
);
const TRUSTED = longPattern`
  ^(?:
    trust|believe|(?:rely|depend|count|bank)(?: \p{L}+)? (?:up)?on|delegate|entrust|outsource|
    (?:give|hand|leave) (?:\p{L}+ ){1,4}(?:to|with)|
    let (?:\p{L}+ ){1,4}(?:do|run|handle|take|write|make|drive|cook|plan|set)|
    (?:have|put|place) (?:\p{L}+ ){0,2}(?:faith|trust|confidence) in
  )(?: |$)
`;

/** "I left it to the intern, who forgot", "I had too much faith in the foreman, and he measured it wrong": what came of it is theirs. */
export function findBetrayedTrust(sentence: Sentence): (Span & {clause: Clause}) | undefined {
  for (const [index, {verb, subject, role, negated}] of sentence.clauses.entries()) {
    if (verb?.tense !== 'past' || negated || role !== 'main' || !LEFT_TO_OTHERS.has(verb.lemma)) continue;
    if (subject?.person !== 1 || subject.plural) continue;
    const after = wordsBehind(verb, sentence);
    const text = [verb.lemma, ...after].join(' ');
    if (!TRUSTED.test(text) || /(?:^| )(?:without|blindly|instead|rather)(?= |$)/u.test(text)) continue;
    const clause = sentence.clauses.slice(index + 1).find((other) => failsTrust(other, sentence));
    if (clause !== undefined) return {start: clause.subject?.start ?? clause.start, end: clause.end, clause};
  }
  return undefined;
}

/** "…, who forgot", "and she broke it", "and he measured it wrong", "but they never did" */
function failsTrust(clause: Clause, sentence: Sentence): boolean {
  const {verb, negated, link, role} = clause;
  if (verb?.tense !== 'past' || otherOf(clause, sentence) === undefined) return false;
  if (role !== 'relative' && link?.kind !== 'addition' && link?.kind !== 'contrast') return false;
  if (failingOf(clause, sentence) !== undefined) return true;
  return negated || CARELESS.has(verb.lemma) || clause.tokens.some(({lower}) => lower === 'wrong');
}

/** Whether what was trusted is someone or comes from someone: "what the salesman told me". */
function isTheirs(clause: Clause, text: string, sentence: Sentence): boolean {
  if (THEIRS.test(text) || (clause.object !== undefined && kindOf(clause.object) === 'person')) return true;
  return sentence.clauses.some((other) => other.start >= clause.end && otherOf(other, sentence) === 'person');
}

/** Words that call something the mistake. */
const MISTAKE = new RegExp(
  `(?:^| )(?:${FAULT_NOUN}|regret|problem|weakness|thing i did wrong|i did wrong|went wrong)(?: |$)`,
  'u',
);

/** "I trusted the wrong people", "I listened to my boss, and that was my mistake". */
function isCalledMistake(clause: Clause, sentence: Sentence): boolean {
  if (clause.role !== 'main' || clause.subject?.person !== 1 || clause.verb?.tense !== 'past') return false;
  const after = wordsBehind(clause.verb, sentence).join(' ');
  return (
    (/^(?:trust|believe|rely|listen|follow|depend|count)$/u.test(clause.verb.lemma) &&
      /^(?:(?:up)?on |to |in )?the wrong (?:people|person|team|advice|vendor|information)(?: |$)/u.test(after)) ||
    /(?:that|it|which) (?:was|is|'s|turned out to be) (?:\p{L}+ ){0,3}(?:mistake|error)/u.test(after)
  );
}

/** "My mistake was trusting …", "The only thing I did wrong was to trust …". */
function isNamedMistake(clause: Clause, parent: Clause | undefined): boolean {
  const of = (subject: Clause['subject']): boolean => subject !== undefined && MISTAKE.test(subject.text.toLowerCase());
  if (of(clause.subject)) return true;
  return parent?.verb?.lemma === 'be' && of(parent.subject);
}
