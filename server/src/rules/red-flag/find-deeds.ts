import type {Sentence} from '../../engine/clauses.ts';
import {groupBy} from '../../engine/group-by.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import type {FrameMatch} from '../frames/frames.ts';
import {type PlainWords, plainWordsOf} from '../frames/plain-words.ts';
import {BARE_DEEDS} from './bare-deeds.ts';
import {DEED_CLASSES} from './deeds/classes.ts';
import type {Deed} from './deeds/deed.ts';
import {DEEDS} from './deeds.ts';
import type {MisconductKind} from './misconduct-kinds.ts';

/** How far the words after a verb are looked at, in UTF-16 units. */
const REACH = 240;

/** "I told them I was a doctor. I'm not one." */
const CONFESSION = longPattern`
  ^(?:but )?(?:
    (?:that|it|this|all of it|none of it|which) (?:was|were) (?:
      a (?:\w+ )?lie|a fib|not true|true|made up|untrue|all lies
    )|
    (?:that|it|this) wasn't true|not true|(?:it|that) never happened|i (?:made|had made|'d made) (?:it|that|this|all of it|the whole thing) up|
    
    i(?:'m not| am not) (?!
      proud|sure|ready|able|aware|the|going|happy|alone|saying|asking|trying|perfect|someone|good|very|
      a (?:big|good|morning|person)|quick|great|afraid|ashamed|like|going|always|usually|naturally|one to|talking|
      confident|really|very|used
    )
  )
`;

/** "I told them my grandmother had died. She's fine." */
const DIED = /\b(?:died|dead|dying|passed away|funeral|in hospital|in the hospital)\b/u;
const ALIVE = /^(?:but )?(?:he|she|they|it)(?:'s|'re| is| are| was| were) (?:\w+ )?(?:fine|alive|well|healthy)\b/u;

/** "I told them I was ill. I was not." Who was not ready or not sure has only misjudged. */
const CLAIMED = /\b(?:ill|sick|unwell|flu|degree|diploma|licen[cs]e|qualified|certificate|experience)\b/u;
const DENIES = /^(?:but )?i (?:(?:wasn't|don't|didn't|haven't|had (?:one|none|no))\b|was (?:at|on) )/u;

const compiled = new Map<Deed, RegExp>();

/** The places where a verb of misconduct stands with what makes it misconduct, from the verb on; whose deed it is, is not asked. */
export const findDeeds = deedFinder(DEEDS);

/** As `findDeeds`, for deeds that no word condemns. */
export const findBareDeeds = deedFinder(BARE_DEEDS);

type DeedFinder = (sentence: Sentence, next?: Sentence) => readonly FrameMatch<MisconductKind>[];

function deedFinder(deeds: readonly Deed[]): DeedFinder {
  let byVerb: ReadonlyMap<string, readonly Deed[]> | undefined;
  return (sentence, next) => {
    byVerb ??= groupBy(deeds, ({verbs}) => verbs.split(' '));
    return findIn(byVerb, sentence, next);
  };
}

function findIn(
  deedsByVerb: ReadonlyMap<string, readonly Deed[]>,
  sentence: Sentence,
  next: Sentence | undefined,
): readonly FrameMatch<MisconductKind>[] {
  const found: FrameMatch<MisconductKind>[] = [];
  let confession: string | undefined;
  for (const {verb, negated} of sentence.clauses) {
    if (verb === undefined) continue;
    const deeds = deedsByVerb.get(verb.lemma);
    if (deeds === undefined) continue;
    const plain = plainWordsOf(sentence);
    const {text, places} = plain;
    const at = places.findIndex((place) => place >= verb.token.start);
    if (at < 0) continue;
    const from = at + (/^[^\s,.;:!?]+ ?/u.exec(text.slice(at, at + 40))?.[0].length ?? 0);
    for (const deed of deeds) {
      if (deed.denied === 'always' && !negated) continue;
      const rest = text.slice(from, from + REACH);
      if (deed.kind === 'deceit')
        confession ??= next !== undefined && isConfession(sentence, next) ? ' which was a lie' : '';
      const match = expressionOf(deed).exec(deed.kind === 'deceit' ? `${rest}${confession}` : rest);
      if (match === null || deed.unless?.test(text)) continue;
      const end = from + match[0].slice(0, rest.length).trimEnd().length;
      // The denial belongs to the deed.
      const group = deed.denied && negated ? startOfDenial(plain, verb.group.start) : at;
      found.push({
        kind: deed.kind,
        words: text.slice(group, end),
        before: text.slice(0, group),
        after: text.slice(end),
        start: places[group] as number,
        end: (places[end - 1] as number) + 1,
      });
      break;
    }
  }
  return found;
}

function isConfession(sentence: Sentence, next: Sentence): boolean {
  const {text} = plainWordsOf(next);
  const {text: told} = plainWordsOf(sentence);
  return CONFESSION.test(text) || (ALIVE.test(text) && DIED.test(told)) || (DENIES.test(text) && CLAIMED.test(told));
}

/** "I never bothered with it": the word is not part of the verb group. */
function startOfDenial({text, places}: PlainWords, start: number): number {
  const group = places.findIndex((place) => place >= start);
  return group - (/(?<![a-z])never $/u.exec(text.slice(0, group))?.[0].length ?? 0);
}

function expressionOf(deed: Deed): RegExp {
  let expression = compiled.get(deed);
  if (expression === undefined) {
    expression = new RegExp(`^(?:${expand(deed.after)})`, 'u');
    compiled.set(deed, expression);
  }
  return expression;
}

function expand(pattern: string): string {
  return pattern.replace(/\{(?<name>[a-z]+)\}/gu, (_, name: string) => {
    const members = DEED_CLASSES[name];
    if (members === undefined) throw new Error(`There is no class "${name}".`);
    return expand(members);
  });
}
