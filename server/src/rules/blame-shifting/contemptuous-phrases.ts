import type {Sentence} from '../../engine/clauses.ts';
import type {Token} from '../../engine/language.ts';
import {isOneOf} from '../../engine/one-of.ts';
import type {Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import {kindOf} from '../shared/others.ts';
import type {Failing} from './failing-kinds.ts';
import {CONTEMPT} from './failing-words.ts';

/** Nouns for people at work, whatever the tagger takes them for. */
const PEOPLE_AT_WORK = wordSet(`
  assistant boss chef client clients co-worker co-workers colleague colleagues company contractor contractors
  coworker coworkers crew customer customers department designer designers developer developers director driver
  employee employees employer engineer engineers girl group guy intern interns lead leader leadership man management
  manager member members nurse nurses organisation organization partner partners people person predecessor professor
  receptionist staff supervisor supplier teacher team teammate teammates trainer vendor woman
`);

/** Adjectives that condemn the person they stand before; "a difficult customer" only describes one. */
const ATTRIBUTES = wordSet(`
  arrogant awful bad careless dishonest disorganised disorganized dysfunctional flaky horrible inexperienced
  irresponsible lousy micromanaging negligent poor reckless sloppy terrible toxic uncooperative uncommitted unmotivated
  unprofessional unqualified unreliable unsupportive weak worst
`);

/** Nouns of scorn. */
const INSULTS = wordSet(`
  cretin deadbeat dimwit fool idiot idiots imbecile loser losers moron morons muppet muppets numpty pillock slacker
  slackers slob twit asshole arsehole prick bitch bastard dumbass jerk jerks clown clowns amateurs underperformers
  crooks cowards deadbeats incompetents imbeciles cowboys dimwits freeloaders
`);

/** Whether a noun stands for a person. */
function isPerson(head: Token): boolean {
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return false;
  const {text, start, end} = head;
  return kindOf({text, head, start, end, person: 3, plural: false, implied: false}) === 'person';
}

/** Verbs of having to do with people: "I was working with amateurs" is scorn for them. */
const DEALING_WITH = wordSet(
  'deal get have hire inherit lead manage play run share supervise surround teach train work',
);

/** A phrase that condemns a person. */
export interface ContemptuousPhrase extends Span {
  readonly failing: Failing;
}

/** "my incompetent boss", "a lazy teammate": contempt packed into a noun phrase. */
export function contemptuousPhrases(sentence: Sentence): readonly ContemptuousPhrase[] {
  return sentence.tokens.flatMap((token, index): ContemptuousPhrase[] => {
    const {start, end, lower} = token;
    const own = sentence.clauses.filter(
      (clause) => clause.subject?.person === 1 && clause.start <= start && end <= clause.end,
    );
    // "I felt like an idiot" is hard on oneself and on nobody else.
    if (INSULTS.has(lower) && own.every(({verb}) => DEALING_WITH.has(verb?.lemma ?? '')))
      return [{start, end, failing: 'contempt'}];
    const failing = CONTEMPT.has(lower) ? 'contempt' : ATTRIBUTES.has(lower) ? 'letdown' : undefined;
    // "I was a bad leader" says it of the speaker.
    if (failing === undefined || own.some(({verb}) => verb?.lemma === 'be')) return [];
    const person = personAfter(sentence.tokens, index);
    return person === undefined ? [] : [{start, end: person.end, failing}];
  });
}

/** The person that an adjective is said of. */
function personAfter(tokens: readonly Token[], adjective: number): Token | undefined {
  const next = tokens.slice(adjective + 1, adjective + 4);
  const place = next.findIndex((word) => PEOPLE_AT_WORK.has(word.lower) || isPerson(word));
  const between = next.slice(0, Math.max(place, 0));
  return between.every(({pos}) => isOneOf(pos, 'ADJ', 'NOUN', 'PUNCT', 'CCONJ', 'ADV')) ? next[place] : undefined;
}
