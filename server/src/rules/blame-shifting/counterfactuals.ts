import type {Clause, Modal, Sentence, VerbGroup} from '../../engine/clauses.ts';
import {wordSet} from '../../engine/word-set.ts';
import {otherOf} from '../shared/others.ts';

/** Modals of what would have been. */
const UNREAL: ReadonlySet<Modal> = new Set(['could', 'might', 'should', 'would']);

/** "If they had told me, I would have known." */
export function isCounterfactual(clause: Clause, sentence: Sentence): boolean {
  const {verb} = clause;
  // "I would have finished on time, but my colleague went on leave."
  if (
    /^(?:but|only|except)/iu.test(clause.link?.text ?? '') &&
    clause.role === 'main' &&
    isAnother(clause, sentence) &&
    sentence.clauses.some(
      (other) =>
        other.end <= clause.start &&
        other.subject?.person === 1 &&
        other.verb?.modal === 'would' &&
        other.verb.perfect &&
        !other.negated,
    )
  )
    return true;
  if (verb === undefined || !(isPastPerfect(verb) || isLasting(verb))) return false;
  const supposed =
    clause.link?.kind === 'condition' ||
    /^(?:even |only )?if$/iu.test(clause.link?.text ?? '') ||
    (/^had$/iu.test(firstWord(clause)) && clause.role === 'subordinate');
  if (!supposed || !isAnother(clause, sentence)) return false;
  // "If the inspector had not noticed" tells of help, "if they hadn't sat on it" of a failing.
  if (clause.negated && HELPING_OUT.has(verb.lemma)) return false;
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.verb?.perfect === true &&
      other.verb.modal !== undefined &&
      UNREAL.has(other.verb.modal) &&
      // "I should have asked if they could read it": no condition.
      (verb.perfect || !ASKING.has(other.verb.lemma)) &&
      (other.subject?.person === 1 ||
        /^(?:it|this|that|none|nothing|the (?:project|mistake|error|problem|whole|result|outcome|report|deadline))/iu.test(
          other.subject?.text ?? '',
        )),
  );
}

function isPastPerfect({perfect, tense, modal}: VerbGroup): boolean {
  return perfect && tense === 'past' && modal === undefined;
}

/** "If she could spell, I would never have ordered it": what others are like, and not only what they did that day. */
function isLasting({perfect, tense, modal, lemma}: VerbGroup): boolean {
  return !perfect && tense === 'past' && (modal === 'could' || (modal === undefined && LASTING.has(lemma)));
}

/** Verbs after which "if" asks. */
const ASKING = wordSet('ask check consider enquire find inquire know see tell test verify wonder');

/** What people know, bother to do or are wont to do. */
const LASTING = wordSet('answer bother care know listen pay read reply talk think');

/** What others do to help: "if the inspector had not noticed it". */
const HELPING_OUT = wordSet(`
  ask be call catch check come find flag forgive give help intervene jump mention notice offer point raise react save
  see spot step stop support tell trust warn
`);

/** Whatever is supposed of anything but the speaker ("if the questions had been fair"). */
function isAnother(clause: Clause, sentence: Sentence): boolean {
  const {subject} = clause;
  if (subject === undefined || subject.person !== 3) return false;
  return otherOf(clause, sentence) !== undefined || /^(?:the|their|his|her|these|those) /iu.test(subject.text);
}

function firstWord(clause: Clause): string {
  return clause.tokens.find(({pos}) => pos !== 'PUNCT')?.text ?? '';
}
