import {type Participant, parentOf} from '../clauses.ts';
import {isDoneToSpeaker} from '../done-to-speaker.ts';
import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {HiddenActor} from './agent.ts';
import {isTime} from './noun-phrase.ts';
import {type Passive, participleOf, startsPhrase} from './passive.ts';
import {
  BEYOND_CONTROL,
  DISRUPTIONS,
  FIRST_PERSON,
  JOINT,
  NAMING,
  NOBODYS_DEED,
  REPORTING,
  TIME_NOUNS,
} from './words.ts';

/** A passive with a subject, and who would be put in as its actor. */
interface Deed extends Passive {
  readonly subject: Participant;
  /** The participle, lower case. */
  readonly word: string;
  readonly next: Token | undefined;
  readonly actor: HiddenActor;
}

/** Whether "I" or "we" is absurd as the actor that the passive does not name. */
export function isNobodysDeed(passive: Passive, actor: HiddenActor): boolean {
  const {clause, host, tokens, participle} = passive;
  if (host.subject === undefined || clause.quoted) return true;
  const deed = {...passive, subject: host.subject, word: participleOf(passive), next: tokens[participle + 1], actor};
  return REASONS.some((holds) => holds(deed));
}

/** "I was promoted", "We were not told" */
function happensToSpeaker({subject}: Deed): boolean {
  const {head, person, text} = subject;
  return (
    (person === 1 && (head.pos === 'PRON' || FIRST_PERSON.has(head.lower))) || FIRST_PERSON.has(text.toLowerCase())
  );
}

/** "You learn whether you're allowed to", "One is told to ask": anybody. */
function happensToAnybody({subject, clause}: Deed): boolean {
  return subject.head.lower === 'you' || (subject.text.toLowerCase() === 'one' && clause.verb?.tense !== 'past');
}

/** "The office was flooded", "The flight was delayed" */
function isBeyondControl({subject, word}: Deed): boolean {
  return NOBODYS_DEED.has(word) || (BEYOND_CONTROL.has(subject.head.lemma) && DISRUPTIONS.has(word));
}

/** "There was said to be a spare key" */
function saysThatThereIs({subject}: Deed): boolean {
  return subject.head.lower === 'there';
}

/** "I'm the one who was marked down": "who I marked down". */
function identifiesSpeaker({extracted, host, sentence}: Deed): boolean {
  const parent = parentOf(host, sentence);
  return extracted && parent?.verb?.lemma === 'be' && parent.subject !== undefined && parent.subject.person !== 3;
}

/** "What had been said was repeated": by anybody. */
function isReport({extracted, word}: Deed): boolean {
  return extracted && REPORTING.has(word);
}

/** "The tool was called Atlas" */
function isName({tokens, participle, word, next}: Deed): boolean {
  return NAMING.has(word) && startsPhrase(next) && !isTime(tokens, participle + 1);
}

/** "The team was made up of temps", "Two of them were made redundant"; but "was made up with lilies" */
function isMadeUpOrRedundant({tokens, participle, word, next}: Deed): boolean {
  return (
    word === 'made' && (next?.lower === 'redundant' || (next?.lower === 'up' && tokens[participle + 2]?.lower === 'of'))
  );
}

/** "Two days were left", "Nothing was left": what remains, not what someone leaves behind. */
function remains({word, next}: Deed): boolean {
  if (word !== 'left') return false;
  return next === undefined || isOneOf(next.pos, 'PUNCT', 'CCONJ', 'SCONJ') || TIME_NOUNS.has(next.lower);
}

/** "The office was based in Leeds", but "The price was based on last year's" */
function isPlace({word, next}: Deed): boolean {
  return word === 'based' && next?.lower !== 'on';
}

/** "Ten people were laid off" */
function isLaidOff({word, next}: Deed): boolean {
  return word === 'laid' && next?.lower === 'off';
}

/** "It was agreed to wait": by more than one, but "It was agreed with the client". */
function isJointDecision({actor, subject, word, next}: Deed): boolean {
  return JOINT.has(word) && actor === 'I' && subject.head.lower === 'it' && next?.lower !== 'with';
}

/** "The report was given to me": "I gave the report to me". */
function reachesSpeaker({clause, subject, tokens}: Deed): boolean {
  return isDoneToSpeaker({...clause, subject}, tokens);
}

const REASONS: readonly ((deed: Deed) => boolean)[] = [
  happensToSpeaker,
  happensToAnybody,
  isBeyondControl,
  saysThatThereIs,
  identifiesSpeaker,
  isReport,
  isName,
  isMadeUpOrRedundant,
  remains,
  isPlace,
  isLaidOff,
  isJointDecision,
  reachesSpeaker,
];
