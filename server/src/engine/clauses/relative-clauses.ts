import type {Token} from '../language.ts';
import {isOneOf} from '../one-of.ts';
import type {Opener} from './links.ts';
import type {NounPhrase} from './noun-phrases.ts';
import {type Draft, lastOf, type Parse} from './parse.ts';
import type {Group} from './verb-groups.ts';

/** "It was my fault that the invite was never sent." */
export function cleft(previous: Draft | undefined): boolean {
  return previous?.group.lemma === 'be' && previous.subject?.head.lower === 'it';
}

/** "I think the file I sent was wrong.": the next verb has no subject of its own. */
export function verbFollows(parse: Parse, index: number): boolean {
  const {tokens, openers, phrases, groups} = parse;
  const next = groups[index + 1];
  if (next?.form !== 'finite' || next.inverted !== undefined) return false;
  for (let place = lastOf(groups[index] as Group) + 1; place < next.first; place += 1) {
    const {pos} = tokens[place] as Token;
    const type = openers.get(place)?.type;
    if (type === 'subordinate' || type === 'relative') return false;
    if (isOneOf(pos, 'PUNCT', 'CCONJ', 'SCONJ', 'VERB', 'AUX')) return false;
    if (phrases.some((phrase) => phrase.from === place && phrase.preposition === undefined)) return false;
  }
  return true;
}

/** Whether the opener is the single word `that`, which may be relative. */
export function isRelativeThat(parse: Parse, opener: Opener): boolean {
  const {tokens} = parse;
  return (tokens[opener.from] as Token).lower === 'that' && opener.to - opener.from === 1;
}

/** Keeps the words before a relative clause for the verb that comes after it; whether there are such words. */
export function wait(parse: Parse, to: number, regionStart: number): boolean {
  const {drafts} = parse;
  const phrase = phraseBefore(parse, to);
  if (phrase === undefined || parse.waiting !== undefined) return false;
  if (drafts.length === 0) {
    const opener = openerBefore(parse, phrase.from, 0);
    parse.waiting = {phrase, from: 0, to, ...(opener === undefined ? {} : {opener})};
    return true;
  }
  // "because my colleague, who was away, never …", "that the file I'd been given was …"
  const opener = openerBefore(parse, phrase.from, regionStart);
  if (opener === undefined) return false;
  parse.waiting = {phrase, from: opener.from, to, opener};
  return true;
}

function openerBefore(parse: Parse, index: number, regionStart: number): Opener | undefined {
  const {tokens, openers} = parse;
  let place = index - 1;
  while (place >= regionStart && !openers.has(place) && isOneOf((tokens[place] as Token).pos, 'ADV', 'PUNCT'))
    place -= 1;
  const opener = openers.get(place);
  return opener !== undefined &&
    opener.from >= regionStart &&
    opener.type !== 'preposition' &&
    opener.type !== 'relative'
    ? opener
    : undefined;
}

/** The noun phrase that ends before a relative pronoun, a comma or a preposition between them passed over. */
export function phraseBefore(parse: Parse, index: number): NounPhrase | undefined {
  const {tokens, phraseEndingAt} = parse;
  let place = index - 1;
  if (tokens[place]?.lower === ',' || tokens[place]?.pos === 'ADP') place -= 1;
  return phraseEndingAt.get(place);
}

/** The noun phrase that a relative clause describes. */
export function takesRelativeHead(parse: Parse, previous: Draft): NounPhrase | undefined {
  const {phraseEndingAt} = parse;
  if (previous.role !== 'relative') return undefined;
  return phraseEndingAt.get(previous.begin - 1);
}
