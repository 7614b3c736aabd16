import type {AdmissionKind} from '../admission.ts';
import type {VerbClause} from '../clauses.ts';
import {longPattern} from '../long-pattern.ts';
import {wordSet} from '../word-set.ts';
import {dictionaryForm, HARMLESS_DENIED, isErring, NOT_KNOWING} from './fault-verbs.ts';
import {QUALITIES} from './fault-words.ts';
import {ANNOUNCED} from './faulty-acts.ts';

/** What a negated act admits, if anything: "I didn't check", "I never asked", "I wasn't careful". */
export function deniedAct(clause: VerbClause, tail: string): AdmissionKind | undefined {
  const {verb} = clause;
  const lemma = dictionaryForm(verb.lemma);
  if (lemma === 'be') {
    const [first, second, third] = tail
      .replace(
        /^(?:not|n't|never|really|very|as|being|all|that|exactly|fully|properly|particularly|always|so|the most|the best|quite|entirely) /u,
        '',
      )
      .split(' ');
    for (const word of [first, second, third])
      if (word !== undefined && QUALITIES.has(word)) return word === 'familiar' || word === 'aware' ? 'limit' : 'act';
    return /^(?:\p{L}+ ){0,3}(?:able|comfortable|the best|great|used to|up to|cut out|qualified|trained|experienced)/u.test(
      tail,
    )
      ? 'limit'
      : undefined;
  }
  if (verb.perfect && verb.tense === 'present') return undefined;
  if ((AIMING.has(lemma) && AIMS.test(tail)) || (tail === '' && /^(?:finish|win|succeed|pass)$/u.test(lemma)))
    return 'outcome';
  if (lemma === 'get' && APPLIED_FOR.test(tail)) return 'outcome';
  // "didn't give up" is to one's credit, "didn't give clear instructions" is not.
  if (/^(?:give|leave|stop|raise)$/u.test(lemma) && !/^(?:up|in|(?:him|her|them|it|me)?$)/u.test(tail)) return 'act';
  if (HARMLESS_DENIED.has(lemma)) return undefined;
  // "I walked out and never came back": how it ended, unlike "I never came back to it".
  if (lemma === 'come' && /^back(?! to (?:it|them|him|her|this|that))/u.test(tail)) return undefined;
  if (isErring(lemma) || (lemma === 'make' && ANNOUNCED.test(tail))) return undefined;
  if (lemma === 'think' && /^(?:about|of|to|it through|that through|things through|ahead|twice)(?: |$)/u.test(tail))
    return 'act';
  // "I hadn't had time", "I didn't have the number": no more than circumstances.
  return NOT_KNOWING.has(lemma) || verb.tense === 'present' ? 'limit' : 'act';
}

/** What "I didn't get" tells the outcome of: "the job", "into the school". */
const APPLIED_FOR = longPattern`
  ^(?:the|that|my|a|into) (?:\p{L}+ )?(?:
    job|internship|promotion|role|place|position|grade|offer|scholarship|contract|deal|school|university|college|
    program|sale
  )
`;

/** What is done to aims. */
const AIMING = wordSet('achieve close complete finish hit make meet pass reach win');

/** What "I didn't hit" tells the outcome of: "my target", "the deal". */
const AIMS = longPattern`
  ^(?:(?:the|that|my|our|a|any|this) )?(?:\p{L}+ )?(?:
    targets?|quotas?|numbers|deadlines?|goals?|deals?|exams?|tests?|probation|course|sales?|grades?|cut|contract|year|
    bonus|figures
  )(?: |$)
`;
