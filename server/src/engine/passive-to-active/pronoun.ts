import {baseOf, type Passive} from './passive.ts';
import {FIRST_PERSON, PERSON_NOUNS, TELLING} from './words.ts';

/** The pronoun that stands for the object in "… and sent it"; undefined for one person, who may be he, she or they. */
export function pronounFor(passive: Passive): string | undefined {
  const {host, tokens, be, first} = passive;
  const {subject} = host;
  if (subject === undefined) return undefined;
  const head = subject.head.lower;
  const single: Readonly<Record<string, string>> = {
    i: 'me',
    he: 'him',
    she: 'her',
    we: 'us',
    they: 'them',
    it: 'it',
    you: 'you',
    this: 'it',
    that: 'it',
    these: 'them',
    those: 'them',
  };
  if (Object.hasOwn(single, head)) return single[head];
  if (FIRST_PERSON.has(head) || subject.person !== 3) return undefined;
  const finite = (tokens[first] ?? tokens[be])?.lower ?? '';
  const plural =
    /^(?:were|are|have|'re|'ve)$/u.test(finite) || (!/^(?:was|is|has|'s)$/u.test(finite) && subject.plural);
  if (plural) return 'them';
  if (subject.head.pos === 'PROPN' || subject.head.pos === 'PRON') return undefined;
  return PERSON_NOUNS.has(subject.head.lemma) || TELLING.has(baseOf(passive)) ? undefined : 'it';
}
